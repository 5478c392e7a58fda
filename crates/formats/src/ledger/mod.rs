//! Lists that a bookkeeping package exports as CSV: open items with their debtors.
//!
//! Knows how to find the heading, what the columns are called in Dutch and English, how rows,
//! debtor lines and totals are told apart. Does not know any package by name and has no code for
//! one: a new package is a new word in `names`. Does not know what is already in the books.
//!
//! - `heading`: where the table starts, its separator, and what stands above it
//! - `names`: the words for each column; `columns`: which column is which
//! - `survey`: how the amounts and days of this list are written, decided by whole columns
//! - `open_items`: the rows in order; `item`, `debtor`, `totals`: one row of each kind
//! - `rows`, `findings`: reading records with their lines, and keeping problems

mod columns;
mod debtor;
mod findings;
mod heading;
mod item;
mod names;
mod open_items;
mod rows;
mod survey;
mod totals;

pub use heading::is_bank_csv;
pub use open_items::{LARGEST_ROWS, looks_like, parse};
