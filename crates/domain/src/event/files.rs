//! Events about what came in from files. See `mod` for what a body may hold; at most 500 rows each.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{BankEntryId, DebtorId, EntryId, ImportId, InvoiceId};
use crate::invoice::{Collection, Invoice};
use crate::money::Cents;
use crate::party::{Debtor, DebtorKind, Language, LegalForm, Reach};
use crate::strategy::TakenIn;

/// The most rows one event holds.
pub const ROWS_PER_EVENT: usize = 500;

/// Debtors were added. Detail per debtor, in this order: `DebtorWords`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtorsAdded {
    /// The file they came from.
    pub import: ImportId,
    /// The debtors.
    pub debtors: Vec<AddedDebtor>,
    /// They came with the first list: customers from before Punctueel was used.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub is_start: bool,
}

/// One debtor with how he can be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedDebtor {
    /// Kind, legal form, language.
    #[serde(flatten)]
    pub debtor: Debtor,
    /// Which channels are known.
    pub reach: Reach,
}

/// Words of debtors changed. Detail per debtor, in this order: `DebtorWords`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtorsChanged {
    /// The file the change came from.
    pub import: ImportId,
    /// The debtors with what reaches them now.
    pub debtors: Vec<(DebtorId, Reach)>,
    /// Of whom the language changed: as it was and as it is.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub languages: Vec<(DebtorId, Language, Language)>,
}

/// It became known whether debtors are firms or consumers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtorKindSet {
    /// The debtors.
    pub debtors: Vec<DebtorId>,
    /// What they are.
    pub kind: DebtorKind,
    /// Their legal form, when known.
    pub legal_form: Option<LegalForm>,
    /// What each was before, when a file said it: so that it can be taken back.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub was: Vec<DebtorKind>,
    /// The import that said so, or that is undone; none: a person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub import: Option<ImportId>,
}

/// Invoices and credit notes were added. Details: a description by the place of the invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoicesAdded {
    /// The file they came from.
    pub import: ImportId,
    /// The as-of day of the list, which dates `asserted`.
    pub as_of: Date,
    /// The invoices.
    pub invoices: Vec<AddedInvoice>,
}

/// One invoice with its first entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedInvoice {
    /// The document.
    #[serde(flatten)]
    pub invoice: Invoice,
    /// The entry that charges it.
    pub entry: EntryId,
    /// What the list says was paid before it arrived, as an entry below zero.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub asserted: Option<(EntryId, Cents)>,
}

/// Terms or amounts of invoices changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoicesChanged {
    /// The file the change came from.
    pub import: ImportId,
    /// The changes.
    pub changes: Vec<ChangedInvoice>,
}

/// One invoice with its old and new terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedInvoice {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// As it was.
    pub was: Terms,
    /// As it is.
    pub now: Terms,
    /// The entry for another amount, when that changed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub entry: Option<(EntryId, Date)>,
}

/// What may change on an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Invoice day.
    pub issued_on: Date,
    /// Last day to pay.
    pub due_on: Date,
    /// The whole amount.
    pub payable: Cents,
    /// Transfer or direct debit.
    pub collection: Collection,
}

/// A list of open items differed from our ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalanceAsserted {
    /// The list.
    pub import: ImportId,
    /// Its as-of day.
    pub as_of: Date,
    /// One entry per claim that differed.
    pub entries: Vec<AssertedEntry>,
}

/// The entry that brings our ledger to the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssertedEntry {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The entry.
    pub entry: EntryId,
    /// The difference.
    pub amount: Cents,
}

/// It was decided where overdue invoices start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimsTakenIn {
    /// The list they came with.
    pub import: ImportId,
    /// The claims.
    pub claims: Vec<TakenIn>,
    /// Yes when it is known what was sent before (or that nothing was); else a person is asked.
    pub is_answered: bool,
}

/// Rows of a bank statement came in. Detail per row, in this order: `BankWords`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementTaken {
    /// The file.
    pub import: ImportId,
    /// The account.
    pub account: String,
    /// The rows.
    pub rows: Vec<BankRow>,
    /// Payments are known up to this day.
    pub covered_until: Option<Date>,
    /// The closing balance on that day.
    pub closing: Option<Cents>,
    /// What was known before, when this moved it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub was: Option<Coverage>,
}

/// Up to which day the payments on an account are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The day; `None`: no statement was taken in.
    pub covered_until: Option<Date>,
    /// The closing balance on that day.
    pub closing: Option<Cents>,
}

/// One row of a bank statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankRow {
    /// Its id.
    pub bank_entry: BankEntryId,
    /// The booking day.
    pub on: Date,
    /// The day credited, when it differs.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub value_on: Option<Date>,
    /// Signed as it changed the account.
    pub amount: Cents,
    /// The bank says it reverses an earlier row.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub reversal: bool,
    /// Our own fingerprint of the row.
    pub fingerprint: String,
    /// Which of several equal rows it is, from 1.
    pub occurrence: u32,
}

/// A file was taken in. Detail: its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileTaken {
    /// The import.
    pub import: ImportId,
    /// The format.
    pub format: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// For a list of open items: the day it speaks of.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub as_of: Option<Date>,
    /// What was new, changed and vanished.
    pub counts: FileCounts,
    /// The control total.
    pub total: Cents,
    /// How many events just before this one it caused; unknown for files of long ago.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub events: Option<u32>,
    /// The ZIP it came in, when others came with it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pack: Option<ImportId>,
}

/// What a file brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileCounts {
    /// Invoices or bank rows that were not known.
    pub new: u32,
    /// Invoices that changed.
    pub changed: u32,
    /// Claims that are no longer listed.
    pub vanished: u32,
    /// Rows that were known.
    pub known: u32,
    /// Overdue invoices of which it is not known what was sent before.
    pub asked: u32,
}

/// How a kind of list is read was kept under a name; an earlier one of that name is replaced.
/// Detail: the profile as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileKept {
    /// Its name.
    pub name: String,
    /// SHA-256 of its text.
    pub digest: String,
}

/// A profile is no more: a list with its headings is read by its headings again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileDropped {
    /// Its name.
    pub name: String,
}
