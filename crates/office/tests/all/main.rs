//! All tests of the office in one program: stories on a real database.
//!
//! `trial` opens an administration on each engine and checks the books after each story; the other
//! modules tell the stories.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it does not expect")]
#![allow(clippy::print_stderr, reason = "a test says how long a long list took")]

mod archive;
mod bad_files;
mod bank;
mod contacts;
mod copies;
mod erase;
mod health;
mod open_items;
mod outbox;
mod paper;
mod press;
mod reports;
mod rights;
mod scenarios;
#[path = "../../../letters/tests/all/snapshot.rs"]
mod snapshot;
mod statements;
mod take_in;
mod terms;
mod trial;
mod ubl_file;
mod words;
