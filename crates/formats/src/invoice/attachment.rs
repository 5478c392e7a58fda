//! The PDF that an invoice carries inside, as text in base64.
//!
//! Knows how large one may be and that only a PDF is kept: the name and the stated kind of a file
//! can say anything, so its first bytes decide. Its name is only for showing and loses its folders.

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{alphabet, engine::DecodePaddingMode};

use crate::facts::Attachment;
use crate::pdf;

/// The most characters of one file in base64: 15 MB of bytes.
pub const LONGEST: usize = 20 * 1024 * 1024;
/// The most files that are kept.
pub const MOST: usize = 10;
/// The longest name, in characters.
const LONGEST_NAME: usize = 120;

/// Writers forget the padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The file, when it is a PDF of a size we keep.
pub fn read(name: &str, base64: &str) -> Option<Attachment> {
    if base64.len() >= LONGEST {
        return None;
    }
    let plain: Vec<u8> = base64.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let bytes = BASE64.decode(plain).ok()?;
    pdf::looks_like(&bytes).then(|| Attachment { name: bare_name(name), bytes })
}

/// The name without folders and without characters that steer a screen.
fn bare_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_pdf_is_kept() {
        let pdf = read("../a\\..\\fac\u{7}tuur.pdf", "JVBERi0x\n LjQK").unwrap();
        assert_eq!((pdf.name.as_str(), pdf.bytes.as_slice()), ("factuur.pdf", &b"%PDF-1.4\n"[..]));
        assert_eq!(read("x.pdf", "UjBsR09E"), None);
        assert_eq!(read("x.pdf", "%%%"), None);
        assert_eq!(read("x.pdf", ""), None);
    }
}
