//! What files say: bank statements, invoices and lists, as facts without a database.
//!
//! Pure: bytes in, facts and problems out. Parsing never gives up and never guesses; `problem` is
//! the closed list of what can be wrong, `facts` the shapes all parsers fill.
//!
//! - [`read`]: recognises a file and calls its parser; the one way in
//! - [`facts`]: what a file says
//! - [`problem`]: what could not be read, where
//! - [`profile`]: how one kind of list is read, confirmed by a person
//! - `bank/`: one file per standard (`mt940`, `camt`), and `dialect` for what banks do differently
//! - `invoice/`: invoices as files (`ubl`); `xml` walks through them
//! - `ledger/`: lists that a bookkeeping package exports (`open_items`, its `columns`)
//! - `checked`: addresses and accounts that cannot be right are left out
//! - [`pdf`]: which files are kept as a copy of an invoice
//! - `archive`: ZIP files; `workbook`: which sheet is the list; `sheet/`: a sheet as text
//! - [`floor`]: the same bytes without understanding them, for the benchmarks
//! - `text/`: encodings, amounts and days as people and files write them

mod archive;
pub mod bank;
mod checked;
pub mod facts;
pub mod floor;
pub mod invoice;
pub mod ledger;
pub mod pdf;
pub mod problem;
pub mod profile;
pub mod read;
mod seems;
mod sheet;
pub mod text;
mod workbook;
