//! Which looks of a cell mean that its number is a day.
//!
//! Knows the numbers of the formats that every spreadsheet program has, and reads the others: a
//! format with a year or a day in it is one of days. A format of times alone is not.

use std::collections::HashMap;

use super::pieces::{Piece, Pieces, attribute};
use crate::problem::Problem;

/// For each look of a cell whether its number is a day.
///
/// # Errors
/// When the XML is broken.
pub fn read(name: &str, xml: &str) -> Result<Vec<bool>, Problem> {
    let mut pieces = Pieces::of(name, xml);
    let mut own: HashMap<u32, bool> = HashMap::new();
    let mut looks = Vec::new();
    let mut in_cells = false;
    loop {
        match pieces.next()? {
            Piece::Open(start) => {
                let number = || attribute(&start, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                match start.local_name().as_ref() {
                    "numFmt" => {
                        let code = attribute(&start, "formatCode").unwrap_or_default();
                        own.extend(number().map(|id| (id, is_day_format(&code))));
                    }
                    "cellXfs" => in_cells = true,
                    "xf" if in_cells => {
                        let id = number().unwrap_or_default();
                        looks.push(own.get(&id).copied().unwrap_or_else(|| is_day_number(id)));
                    }
                    _ => {}
                }
            }
            Piece::Close(name) if name == "cellXfs" => in_cells = false,
            Piece::End => return Ok(looks),
            _ => {}
        }
    }
}

/// The formats that need no code; 18 to 21 and 45 to 47 are times.
fn is_day_number(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=36 | 50..=58)
}

/// Yes when the code of a format holds a year or a day, outside of texts and of what stands between
/// brackets.
fn is_day_format(code: &str) -> bool {
    let mut characters = code.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => while characters.next().is_some_and(|c| c != '"') {},
            '[' => while characters.next().is_some_and(|c| c != ']') {},
            '\\' | '_' | '*' => {
                characters.next();
            }
            'd' | 'D' | 'y' | 'Y' | 'j' | 'J' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_days_from_amounts() {
        for code in ["dd-mm-yyyy", "yyyy\\-mm\\-dd;@", "[$-413]d mmmm yyyy;@", "m/d/yy h:mm"] {
            assert!(is_day_format(code), "{code}");
        }
        for code in [
            "General",
            "#,##0.00",
            "[Red]\"dag\" 0.00",
            "_-[$€-413]* #,##0.00_d",
            "h:mm:ss",
            "[hh]:mm",
        ] {
            assert!(!is_day_format(code), "{code}");
        }
    }
}
