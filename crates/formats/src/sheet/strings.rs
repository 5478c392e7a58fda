//! The texts of a workbook, which its cells name by their place.
//!
//! Knows that a text may be cut in pieces with a look of their own, and that the pronunciation
//! beside it is no part of it. Keeps what is there: what the file says about how many there are is
//! not believed.

use super::pieces::{Piece, Pieces};
use crate::problem::Problem;

/// The longest text of one cell that is kept, in bytes: what spreadsheet programs allow.
const LONGEST: usize = 32_767;

/// All texts in order.
///
/// # Errors
/// When the XML is broken.
pub fn read(name: &str, xml: &str) -> Result<Vec<String>, Problem> {
    let mut pieces = Pieces::of(name, xml);
    let mut strings = Vec::new();
    loop {
        match pieces.next()? {
            Piece::Open(start) if start.local_name().as_ref() == "si" => {
                strings.push(text(&mut pieces, "si")?);
            }
            Piece::End => return Ok(strings),
            _ => {}
        }
    }
}

/// The text up to the end of the element of this name.
///
/// # Errors
/// When the XML is broken or ends before.
pub fn text(pieces: &mut Pieces<'_>, end: &str) -> Result<String, Problem> {
    let mut text = String::new();
    let (mut in_text, mut in_phonetic) = (false, false);
    loop {
        match pieces.next()? {
            Piece::Open(start) => match start.local_name().as_ref() {
                "t" => in_text = true,
                "rPh" => in_phonetic = true,
                _ => {}
            },
            Piece::Text(more) if in_text && !in_phonetic => {
                let room = LONGEST.saturating_sub(text.len());
                text.push_str(more.get(..more.floor_char_boundary(room)).unwrap_or_default());
            }
            Piece::Close(name) if name == end => return Ok(text.replace("_x000D_", " ")),
            Piece::Close(name) => match name.as_str() {
                "t" => in_text = false,
                "rPh" => in_phonetic = false,
                _ => {}
            },
            Piece::End => return Err(pieces.damaged()),
            Piece::Text(_) => {}
        }
    }
}
