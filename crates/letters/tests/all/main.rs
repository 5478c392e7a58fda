//! The tests of `letters`: every sentence renders, and every letter is as the files beside them
//! say.
//!
//! `UPDATE=1` rewrites those files; the difference is what a person reads.

#![allow(clippy::disallowed_methods, reason = "tests read files; the crate itself does not")]
#![allow(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

mod claims;
mod legal;
mod letters;
mod made;
mod manual;
mod sentences;
mod sheets;
mod snapshot;
mod tone;
