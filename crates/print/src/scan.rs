//! The picture that the app of a bank scans: the text of a payment (EPC069-12) as a QR code.
//!
//! Knows the rules of the guideline: correction level M, at most version 13, a quiet zone of four
//! modules. What the text says is made by `letters`.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode, Version};

/// Empty modules around the code; the norm asks for four.
const QUIET: usize = 4;
/// The largest code the guideline allows.
const LARGEST: i16 = 13;

/// Draws the text as a QR code in SVG; none when it is too long for one.
pub(crate) fn draw(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let fits = matches!(code.version(), Version::Normal(version) if version <= LARGEST);
    fits.then(|| picture(&code))
}

fn picture(code: &QrCode) -> String {
    let size = code.width() + 2 * QUIET;
    let mut path = String::new();
    for row in 0..code.width() {
        for (at, length) in dark_runs(code, row) {
            let (x, y) = (at + QUIET, row + QUIET);
            // Writing to a text cannot fail.
            let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>"
    )
}

/// Where dark stretches begin in a row, and how long they are: fewer shapes than modules.
fn dark_runs(code: &QrCode, row: usize) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in (0..code.width()).filter(|at| code[(*at, row)] == Color::Dark) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_quiet_zone_of_four() {
        let picture = draw("BCD").unwrap_or_default();
        assert!(picture.contains("viewBox=\"0 0 29 29\""), "{picture}");
        assert!(picture.contains("M4 4h7v1h-7z"), "the corner, four modules in: {picture}");
    }

    #[test]
    fn a_text_too_long_gives_none() {
        assert_eq!(draw(&"x".repeat(400)), None);
    }
}
