//! The tests of `formats` on whole files: our own fixtures, the sample files of others, and made-up
//! damage. Small things are tested beside the code.

#![allow(clippy::disallowed_methods, reason = "tests read files; the crate itself does not")]

mod bank_fixtures;
mod bank_properties;
mod bank_samples;
mod bank_sample_differences;
mod ledger_samples;
mod ledger_properties;
mod ledger_fixtures;
