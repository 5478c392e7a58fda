//! Facts to a letter.
