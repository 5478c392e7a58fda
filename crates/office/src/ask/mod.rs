//! Answers without changing anything: what there is to do, why (not), what is known.

pub mod agreements;
pub mod bank;
pub mod call_sheet;
pub mod draft;
pub mod find;
pub mod message_facts;
pub mod outbox;
pub mod preview;
pub mod segments;
pub mod timeline;
pub mod today;
pub mod why;
