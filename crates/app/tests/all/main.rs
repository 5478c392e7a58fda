//! The command line as people and scripts use it: the real program, on a database of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these are tests")]

mod ahead;
mod backup;
mod bench;
mod calc;
mod claim;
mod consumer;
mod crash;
mod day;
mod demo;
mod files;
mod help;
mod mails;
mod many;
mod program;
mod reference;
mod refusals;
mod reports;
mod rests;
mod rights;
mod shapes;
mod sheets;
#[path = "../../../letters/tests/all/snapshot.rs"]
mod snapshot;
mod templates;
mod words;
