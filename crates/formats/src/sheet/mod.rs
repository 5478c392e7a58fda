//! Workbooks of spreadsheet programs (XLSX): their sheets as tables of text.
//!
//! Knows the parts of a workbook that matter to a list: names and whether a sheet is hidden, texts,
//! numbers, days and the saved results of formulas. Does not calculate, and does not know what a
//! column means: `ledger` reads the text as it reads a CSV. What is kept is bounded by what is
//! there, never by what the file says of its own size.
//!
//! - `pieces`: the XML of a part, event by event
//! - `workbook`: which sheets there are, where they are, how days count
//! - `styles`: which numbers are days; `strings`: the texts
//! - `cells`: the cells of one sheet; `number`: how a number is written
//! - `table`: a sheet as text with a tab between the cells

mod cells;
mod number;
mod pieces;
mod strings;
mod styles;
mod table;
mod workbook;

pub use table::{SheetText, cell_name};
pub use workbook::Workbook;

/// What stands between two cells of a sheet as text.
pub const SEPARATOR: u8 = b'\t';
