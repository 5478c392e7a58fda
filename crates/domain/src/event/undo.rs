//! Events that take back what a file brought. See `mod` for what a body may hold.
//!
//! Nothing is edited: entries are countered by new ones, and what leaves the books leaves it by an
//! event. What can be said with an older event (terms, balances, settlements) is said with that.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Coverage;
use crate::id::{BankEntryId, DebtorId, EntryId, ImportId, InvoiceId};
use crate::money::Cents;

/// Invoices left the books with the import that brought them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoicesWithdrawn {
    /// The import that is undone.
    pub import: ImportId,
    /// The invoices.
    pub invoices: Vec<WithdrawnInvoice>,
}

/// One invoice with an entry against each that is left on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawnInvoice {
    /// Who seemed to owe it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The counter entries, each on the day of the entry it counters.
    pub entries: Vec<(EntryId, Date, Cents)>,
}

/// Debtors left the books with the import that brought them, and all words about them with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtorsWithdrawn {
    /// The import that is undone.
    pub import: ImportId,
    /// The debtors.
    pub debtors: Vec<DebtorId>,
    /// The details that lost their words: event number and slot.
    pub details: Vec<(i64, u32)>,
    /// The files that went, by digest: letters and e-mails to them that never left.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub files: Vec<String>,
}

/// The rows that one event took from a statement left the books, with their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsWithdrawn {
    /// The import that is undone.
    pub import: ImportId,
    /// The number of the event that took them in.
    pub taken: i64,
    /// The first and the last row, when it had any.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub rows: Option<(BankEntryId, BankEntryId)>,
    /// The account.
    pub account: String,
    /// Up to which day payments are known again, when that event had moved it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub coverage: Option<Coverage>,
}

/// A direct debit was not reversed after all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReversalUndone {
    /// The import that is undone.
    pub import: ImportId,
    /// The bank row, open again.
    pub bank_entry: BankEntryId,
    /// Who owes the claim.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The day of the reversal.
    pub on: Date,
    /// The entry that closes the claim again, when the reversal had opened it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub entry: Option<(EntryId, Cents)>,
}

/// An import was undone; the last event of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportUndone {
    /// The import.
    pub import: ImportId,
    /// The day.
    pub on: Date,
    /// The as-of day of the last list that still counts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub listed_on: Option<Date>,
    /// The event that lost the name of the file.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unnamed: Option<i64>,
}
