//! Answers without changing anything: what there is to do, why (not), what is known.

mod added;
pub mod agreements;
pub mod attachments;
mod attention;
pub mod bank;
pub mod call_sheet;
pub mod claim;
pub mod copy;
pub mod credits;
pub mod draft;
pub mod find;
mod future_costs;
mod habits;
pub mod message_facts;
mod near;
pub mod outbox;
pub(crate) mod plans;
pub mod preview;
pub mod profile;
pub mod profiles;
pub mod segments;
mod stuck;
pub mod templates;
pub mod timeline;
pub mod today;
pub mod unpaid;
pub mod why;
