//! Invoices and credit notes: what was charged, when it was sent, by when it must be paid.
//!
//! Knows the facts on the document. Its status is computed from the account, never stored. Does not
//! know payments (`account`) nor what is done about it (`strategy`).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::code::codes;
use crate::id::{DebtorId, InvoiceId};
use crate::money::Cents;
use crate::party::TermBasis;

codes! {
    /// What kind of document it is.
    pub enum InvoiceKind {
        /// An invoice: the debtor owes us.
        Invoice = "invoice",
        /// A credit note: we owe the debtor.
        CreditNote = "credit-note",
    }

    /// Where a claim stands, computed from its open amount and its last day to pay.
    pub enum InvoiceStatus {
        /// Nothing is open.
        Settled = "settled",
        /// Open, and the last day to pay has not passed.
        Open = "open",
        /// Open after the last day to pay.
        Overdue = "overdue",
        /// A credit note with something left.
        Credit = "credit",
    }

    /// Whether the bank collects the invoice.
    pub enum Collection {
        /// The debtor transfers the money himself.
        Transfer = "transfer",
        /// We collect by direct debit: left alone until it is reversed.
        DirectDebit = "direct-debit",
        /// The direct debit was reversed: chased like any other.
        Reversed = "reversed",
    }
}

/// An invoice or credit note as it was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// Its id.
    pub invoice: InvoiceId,
    /// Who owes it.
    pub debtor: DebtorId,
    /// The number printed on it.
    pub number: String,
    /// Invoice or credit note.
    pub kind: InvoiceKind,
    /// The day on the document.
    pub issued_on: Date,
    /// The day it was sent; `None` means assumed to be the invoice day.
    pub sent_on: Option<Date>,
    /// The last day to pay.
    pub due_on: Date,
    /// The whole amount including VAT; negative for a credit note.
    pub payable: Cents,
    /// The VAT in it, when known.
    pub vat: Option<Cents>,
    /// Agreed or only named on the invoice.
    pub term_basis: TermBasis,
    /// Transfer or direct debit.
    pub collection: Collection,
}

/// The status of a claim with an open amount on a day.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{invoice::{InvoiceStatus, status}, money::Cents};
/// let due = date(2026, 10, 1);
/// assert_eq!(status(Cents(121_000), due, date(2026, 10, 1)), InvoiceStatus::Open);
/// assert_eq!(status(Cents(121_000), due, date(2026, 10, 2)), InvoiceStatus::Overdue);
/// ```
pub fn status(open: Cents, due_on: Date, today: Date) -> InvoiceStatus {
    if open.is_zero() {
        InvoiceStatus::Settled
    } else if open.is_negative() {
        InvoiceStatus::Credit
    } else if today > due_on {
        InvoiceStatus::Overdue
    } else {
        InvoiceStatus::Open
    }
}
