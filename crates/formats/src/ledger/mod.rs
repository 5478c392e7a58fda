//! Lists that a bookkeeping package exports: open items with their debtors, and debtors alone.
//!
//! Knows how to find the heading, what the columns are called in Dutch and English, how rows,
//! debtor lines and totals are told apart. Does not know any package by name and has no code for
//! one: a new package is a new word in `names`. Does not know what is already in the books.
//!
//! - `heading`: where the table starts, its separator, and what stands above it
//! - `names`: the words for each column; `columns`: which column is which
//! - `survey`: how the amounts and days of this list are written, decided by whole columns
//! - `given`: what a person has confirmed beforehand; `examples`: what a person sees of a column
//! - `debtors`: a list of debtors with their contacts, `roles`: what these do there
//! - `open_items`: the rows in order; `item`, `debtor`, `totals`: one row of each kind
//! - `rows`, `findings`: reading records with their lines, and keeping problems

mod columns;
mod debtor;
mod debtors;
mod examples;
mod findings;
mod given;
mod heading;
mod item;
mod names;
mod open_items;
mod roles;
mod rows;
mod survey;
mod totals;

use crate::profile::ListKind;

pub use debtors::parse as parse_debtors;
pub use given::Given;
pub use heading::is_bank_csv;
pub use open_items::{LARGEST_ROWS, parse};
pub use roles::role_named;

/// What kind of list a text is, by its heading or by what a person said; `None` for another text.
pub fn kind_of(text: &str, given: &Given<'_>) -> Option<ListKind> {
    let heading = heading::find(text, given)?;
    if given.list().is_some() {
        return given.list();
    }
    let is_open_items = heading::is_open_items(&heading);
    let is_list = is_open_items || heading::is_debtors(&heading);
    if !is_list || is_bank_csv(text) {
        return None;
    }
    Some(if is_open_items { ListKind::OpenItems } else { ListKind::Debtors })
}

/// Yes for the heading of a column that says who a debtor is, by a name that is nobody's own.
pub fn is_debtor_heading(text: &str) -> bool {
    use names::Field::{Debtor, DebtorName, DebtorNumber};
    let named = columns::field_named(text);
    named.is_some_and(|named| matches!(named.field, Debtor | DebtorNumber | DebtorName))
}

/// What all fields are called, in answers and in profiles.
pub fn field_names() -> impl Iterator<Item = &'static str> {
    names::NAMES.iter().map(|names| names.name)
}

/// The line on which the headings of a list stand.
pub fn heading_line(text: &str, given: &Given<'_>) -> Option<u64> {
    heading::find(text, given).map(|heading| heading.line)
}
