//! The tests of `formats` on whole files: our own fixtures, the sample files of others, and made-up
//! damage. Small things are tested beside the code.

#![allow(clippy::disallowed_methods, reason = "tests read files; the crate itself does not")]
#![allow(clippy::print_stdout, reason = "a test that is skipped says so")]
#![allow(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

mod archives;
mod bank_fixtures;
mod bank_properties;
mod bank_sample_differences;
mod bank_samples;
mod debtor_lists;
mod file_properties;
mod hostile_samples;
mod invoice_sample_differences;
mod invoice_samples;
mod ledger_fixtures;
mod ledger_properties;
mod ledger_samples;
mod profiles;
mod samples;
mod workbooks;
