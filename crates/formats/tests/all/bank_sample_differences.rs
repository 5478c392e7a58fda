//! Where we deliberately read a sample bank file otherwise than the parsers behind `EXPECTED.jsonl`.
//!
//! Each row: the file, every difference word for word, and the reason. A difference that is not here
//! fails the test, and so does a row here that no longer differs.

/// File, differences, reason.
pub(crate) const DIFFERENCES: &[(&str, &[&str], &str)] = &[
];
