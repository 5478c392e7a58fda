//! One invoice or credit note as its own file says it, such as a UBL invoice.
//!
//! Knows what the supplier wrote: who must pay what to whom, and by when. Does not know whether it
//! was paid: an invoice file never says so.

use jiff::civil::Date;
use punctueel_domain::money::Cents;
use serde::Serialize;

use super::ListedDebtor;

/// One invoice or credit note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InvoiceFile {
    /// Invoice or credit note.
    pub kind: InvoiceKind,
    /// Number as printed on the invoice.
    pub number: String,
    /// Invoice day.
    pub issued_on: Date,
    /// Last day to pay; absent where the file has none.
    pub due_on: Option<Date>,
    /// What is to be paid, after what was paid in advance; negative for a credit note.
    pub payable: Cents,
    /// What was paid in advance, when the file says so; negative for a credit note.
    pub prepaid: Option<Cents>,
    /// The whole amount including VAT, when the file has it; negative for a credit note.
    pub total: Option<Cents>,
    /// The VAT in the currency of the invoice, when the file has it; negative for a credit note.
    pub vat: Option<Cents>,
    /// ISO 4217.
    pub currency: String,
    /// Who sent it.
    pub supplier: Supplier,
    /// Who must pay; the number is the one that the supplier gave him, when the file has it.
    pub customer: ListedDebtor,
    /// Payment reference asked; may be empty.
    pub payment_reference: String,
    /// The IBAN or account number to pay to, without spaces; may be empty.
    pub iban: String,
    /// Yes when it is collected by direct debit.
    pub direct_debit: bool,
    /// The names of what was delivered, shortened; may be empty.
    pub description: String,
    /// The customer's own order number; may be empty.
    pub order_number: String,
    /// The number of the invoice that this one corrects or credits; may be empty.
    pub corrects: String,
    /// The PDF files that the invoice carries with it.
    pub attachments: Vec<Attachment>,
}

/// Which way the money goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InvoiceKind {
    /// The customer owes it.
    Invoice,
    /// The customer gets it back.
    CreditNote,
}

impl InvoiceKind {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            InvoiceKind::Invoice => "invoice",
            InvoiceKind::CreditNote => "credit-note",
        }
    }
}

/// Who sent an invoice, as far as it tells two suppliers apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Supplier {
    /// Name as registered, or else as it trades.
    pub name: String,
    /// Chamber of commerce number; may be empty.
    pub kvk: String,
    /// VAT number; may be empty.
    pub vat_number: String,
    /// ISO country code; may be empty.
    pub country: String,
}

/// A PDF that came inside another file.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// Its file name without a folder; may be empty.
    pub name: String,
    /// What it holds.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Attachment({}, {} bytes)", self.name, self.bytes.len())
    }
}
