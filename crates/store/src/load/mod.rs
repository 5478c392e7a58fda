//! Loading: queries by noun. Read only; nothing here decides.
//!
//! - `cases`: all facts about debtors, in batches, for the engine; `said_terms` puts in what a
//!   person said of their terms
//! - `house`: the administration and what holds for all its debtors
//! - `debtors`, `claims`: what is known when a file comes in, and what a person asks about
//! - `ageing`: what was open on a day
//! - `corrections`: words of our own that hold against the lists
//! - `contacts`: the people at a debtor
//! - `copies`: invoices as files
//! - `profiles`: how lists are read
//! - `behaviour`: what a debtor paid; `call_sheet`: what a call sheet says of him besides
//! - `asked_unpaid`: what letters asked beside the principal and did not come in
//! - `notices`: letters with an effect before the law that left
//! - `tasks`: planned work; `to_call`: what a call list needs of the debtors on it
//! - `terms`: what has been open for long
//! - `templates`: a firm's own pages and texts for its letters
//! - `credits`: credit notes to set off; `lacking`: of whom something lacks; `delivery`: who gets
//!   no deliveries
//! - `commitments`: what we announced to do
//! - `hand_overs`: claims that are or were handed over
//! - `disputes`: who disputes what, and the credit notes that are awaited
//! - `bank`: bank rows and what they settle
//! - `exempt`: who is not chased at all; `undecided`: about whom a person must decide
//! - `events`: what happened, in order; `evidence`: what left, to which address, with which files
//! - `imports`: files that were taken in
//! - `segments`: which strategy was chosen for whom
//! - `ledger`: the books of a debtor for a claim; `rates`: rates of interest that were added
//! - `receipts`: rows to take in, match and undo
//! - `reclaims`: VAT that was asked back
//! - `users`: who of us works here

pub mod ageing;
pub mod agreements;
pub mod asked_unpaid;
pub mod bank;
pub mod behaviour;
pub mod call_sheet;
pub mod cases;
pub mod claims;
pub mod commitments;
pub mod contacts;
pub mod copies;
pub mod corrections;
pub mod credits;
pub mod debtors;
pub mod delivery;
pub mod disputes;
pub mod events;
pub mod evidence;
pub mod exempt;
pub mod hand_overs;
pub mod house;
pub mod imports;
pub mod lacking;
pub mod ledger;
pub mod notices;
pub mod plans;
pub mod profiles;
pub mod promises;
pub mod rates;
pub mod receipts;
pub mod reclaims;
mod said_terms;
pub mod segments;
pub mod tasks;
pub mod templates;
pub mod terms;
pub mod timeline;
pub mod to_call;
pub mod undecided;
pub mod users;

use std::str::FromStr;

use punctueel_domain::casework::OfPlan;
use punctueel_domain::id::PlanId;

use crate::db::Row;

/// A code in a column. One we do not know was written by nobody but us: the row cannot be
/// understood.
#[allow(clippy::panic, reason = "a mistake of ours stops this one piece of work")]
pub(crate) fn code<T: FromStr>(row: &Row<'_>, column: usize) -> T {
    let text = row.text(column);
    text.parse().unwrap_or_else(|_| panic!("the code {text} in column {column} is not known"))
}

/// A code in a column, or nothing.
pub(crate) fn maybe_code<T: FromStr>(row: &Row<'_>, column: usize) -> Option<T> {
    row.maybe_text(column).map(|_| code(row, column))
}

/// The plan that a message is about, with the instalment in the next column.
pub(crate) fn of_plan(row: &Row<'_>, column: usize) -> Option<OfPlan> {
    let plan = PlanId(row.maybe_int(column)?);
    Some(OfPlan { plan, nr: row.maybe_int(column + 1).unwrap_or_default() as u32 })
}
