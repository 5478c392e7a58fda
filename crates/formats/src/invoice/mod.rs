//! Invoices as files: UBL 2.1 invoices and credit notes (NLCIUS, Peppol BIS, SI-UBL and others).
//!
//! Knows one standard, whatever rules a country or network adds to it: what is needed to collect
//! the money must be there, everything else may be. Does not check those rules, for they bind the
//! sender, and does not know which invoices are known already.
//!
//! - `xml`: the way through a file, element by element
//! - `ubl`: which element says what; `party` the people in it; `attachment` the PDF inside
//! - `draft`: the invoice as far as it was read, and what it lacks

mod attachment;
mod draft;
mod party;
mod ubl;
mod xml;

pub use ubl::{looks_like, parse};
