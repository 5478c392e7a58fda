//! A PDF as far as we look into one: how it begins and how large it may be.
//!
//! A name and a stated kind can say anything, so the first bytes decide. What the pages say is not
//! read.

use crate::problem::ProblemKind;

/// The largest file that is kept, in bytes.
pub const LARGEST: usize = 15 * 1024 * 1024;

/// Yes when the bytes begin as a PDF does.
pub fn looks_like(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// Says why the bytes cannot be kept as a PDF.
///
/// # Errors
/// `Empty`, `TooLarge`, or `UnknownFormat` for another kind of file.
pub fn check(bytes: &[u8]) -> Result<(), ProblemKind> {
    match bytes {
        [] => Err(ProblemKind::Empty),
        _ if bytes.len() > LARGEST => Err(ProblemKind::TooLarge),
        _ if !looks_like(bytes) => Err(ProblemKind::UnknownFormat),
        _ => Ok(()),
    }
}
