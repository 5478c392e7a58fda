//! What a file says, in the words of the trade and independent of the file's format.
//!
//! Knows the shapes all parsers fill: bank statements with their entries, open items with their
//! debtors, invoices, and lists of debtors. Does not know ids, other files or the database:
//! `office` compares these facts with what is already known and decides.

mod debtors;
mod invoice;

use jiff::civil::Date;
use punctueel_domain::money::Cents;
use serde::Serialize;

pub use debtors::{DebtorList, DebtorRow, ListedContact};
pub use invoice::{Attachment, InvoiceFile, InvoiceKind, Supplier};

use crate::problem::Problem;

/// Everything one file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileFacts {
    /// Which format was recognised.
    pub format: Format,
    /// `utf-8`, `utf-8-bom`, `windows-1252` …
    pub encoding: &'static str,
    /// Bank statements, in the order of the file.
    pub statements: Vec<Statement>,
    /// The list of open items, when the file is one.
    pub open_items: Option<OpenItems>,
    /// The invoice or credit note, when the file is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice: Option<InvoiceFile>,
    /// The list of debtors, when the file is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debtors: Option<DebtorList>,
    /// The files in it, when the file is a ZIP. Each is a file of its own: read it again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<InnerFile>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl FileFacts {
    /// Facts of a file that says nothing yet.
    pub fn new(format: Format, encoding: &'static str, problems: Vec<Problem>) -> FileFacts {
        FileFacts {
            format,
            encoding,
            statements: Vec::new(),
            open_items: None,
            invoice: None,
            debtors: None,
            files: Vec::new(),
            problems,
        }
    }

    /// The columns of the list, when the file is one.
    pub fn columns(&self) -> &[Column] {
        let items = self.open_items.as_ref().map(|list| &list.columns);
        let debtors = self.debtors.as_ref().map(|list| &list.columns);
        items.or(debtors).map_or(&[], Vec::as_slice)
    }
}

/// A file that came inside a ZIP.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct InnerFile {
    /// Its name with the folders, only for showing.
    pub name: String,
    /// What it holds.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for InnerFile {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "InnerFile({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// The formats that can be recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Format {
    /// SWIFT MT940 as Dutch banks give it.
    #[serde(rename = "mt940")]
    Mt940,
    /// ISO 20022 account report during the day.
    #[serde(rename = "camt.052")]
    Camt052,
    /// ISO 20022 end-of-day statement.
    #[serde(rename = "camt.053")]
    Camt053,
    /// ISO 20022 debit and credit notification.
    #[serde(rename = "camt.054")]
    Camt054,
    /// A list of open invoices, as CSV or in a spreadsheet.
    #[serde(rename = "open-items")]
    OpenItems,
    /// A list of debtors with their contacts, as CSV or in a spreadsheet.
    #[serde(rename = "debtors")]
    Debtors,
    /// A UBL 2.1 invoice.
    #[serde(rename = "ubl-invoice")]
    UblInvoice,
    /// A UBL 2.1 credit note.
    #[serde(rename = "ubl-creditnote")]
    UblCreditNote,
    /// Files in a ZIP.
    #[serde(rename = "zip")]
    Zip,
    /// None of these.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Format {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Format::Mt940 => "mt940",
            Format::Camt052 => "camt.052",
            Format::Camt053 => "camt.053",
            Format::Camt054 => "camt.054",
            Format::OpenItems => "open-items",
            Format::Debtors => "debtors",
            Format::UblInvoice => "ubl-invoice",
            Format::UblCreditNote => "ubl-creditnote",
            Format::Zip => "zip",
            Format::Unknown => "unknown",
        }
    }
}

/// One statement of one bank account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// IBAN or the bank's own account number, without spaces.
    pub account: String,
    /// ISO 4217, `EUR` for nearly all.
    pub currency: String,
    /// The bank's number of the statement; may be empty.
    pub number: String,
    /// Balance before the first entry.
    pub opening: Option<Cents>,
    /// Day of the opening balance.
    pub opening_on: Option<Date>,
    /// Balance after the last entry.
    pub closing: Option<Cents>,
    /// Day of the closing balance: up to this day payments are known.
    pub closing_on: Option<Date>,
    /// The entries, each signed as it changed the account.
    pub entries: Vec<Entry>,
}

impl Statement {
    /// The sum of what came in.
    pub fn sum_credit(&self) -> Cents {
        self.entries.iter().map(|entry| entry.amount.at_least(Cents::ZERO)).sum()
    }

    /// The sum of what went out, as a positive amount.
    pub fn sum_debit(&self) -> Cents {
        -self.entries.iter().map(|entry| entry.amount.at_most(Cents::ZERO)).sum::<Cents>()
    }

    /// Opening plus movements is closing; `None` where the file lacks a balance.
    pub fn balance_holds(&self) -> Option<bool> {
        let moved = self.sum_credit() - self.sum_debit();
        Some(self.opening? + moved == self.closing?)
    }
}

/// One row of a bank statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Where it stands in the file, counted from 1.
    pub line: u64,
    /// The booking day.
    pub on: Date,
    /// The day it counts for interest: the day credited.
    pub value_on: Option<Date>,
    /// Signed as it changed the account.
    pub amount: Cents,
    /// Yes when the bank says it reverses an earlier entry (storno).
    pub reversal: bool,
    /// IBAN or account number of the other side, without spaces; may be empty.
    pub counter_account: String,
    /// Name of the other side; may be empty.
    pub counter_name: String,
    /// The remittance text as a person would read it.
    pub text: String,
    /// SEPA end-to-end id; empty for `NOTPROVIDED`.
    pub end_to_end: String,
    /// Structured reference (ISO 11649 RF or betalingskenmerk); may be empty.
    pub reference: String,
    /// SEPA mandate id of a direct debit; may be empty.
    pub mandate: String,
    /// The bank's own id of the row; extra evidence only, never the identity.
    pub bank_id: String,
}

/// A list of open items: a balance assertion on its as-of day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OpenItems {
    /// The day the list speaks of, when the file itself says so.
    pub as_of: Option<Date>,
    /// The items, in the order of the file.
    pub items: Vec<OpenItem>,
    /// The total as the file itself states it in a total row, when it does.
    pub stated_total: Option<Cents>,
    /// The columns: what stands in the file's heading, and what we take it for (empty: not used).
    pub columns: Vec<Column>,
}

impl OpenItems {
    /// The control total: the sum of all open amounts.
    pub fn total(&self) -> Cents {
        self.items.iter().map(|item| item.open).sum()
    }
}

/// One column of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The heading in the file.
    pub heading: String,
    /// The name of the field it was taken for, `None` when it is not used.
    pub field: Option<&'static str>,
    /// Why it was taken for that field.
    pub because: Option<Because>,
    /// The first different values.
    pub examples: Vec<String>,
}

impl Column {
    /// Yes when it is used and nobody said for certain what it holds. How to reach somebody is
    /// plain from the values themselves, where the heading is a name of it.
    pub fn is_unsure(&self) -> bool {
        const PLAIN: &[&str] = &["email", "phone", "street", "city", "contact_role", "first_name"];
        let is_named = self.because != Some(Because::Rest);
        let is_plain = is_named && self.field.is_some_and(|field| PLAIN.contains(&field));
        !is_plain && self.because.is_some_and(|because| !because.is_certain())
    }
}

/// Why a column was taken for a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// Its heading is a name of this field and of no other.
    Name,
    /// Its heading can mean this field, and no other column does.
    GeneralName,
    /// It is the only amount of the list.
    OnlyAmount,
    /// It is what the other columns leave, or what its values look like.
    Rest,
    /// Its values can mean nothing else.
    Values,
    /// A person said so in a profile.
    Profile,
}

impl Because {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Because::Name => "name",
            Because::GeneralName => "general-name",
            Because::OnlyAmount => "only-amount",
            Because::Rest => "rest",
            Because::Values => "values",
            Because::Profile => "profile",
        }
    }

    /// Yes when nobody needs to be asked.
    pub fn is_certain(self) -> bool {
        matches!(self, Because::Name | Because::Values | Because::Profile)
    }
}

/// One open invoice or credit note with what the list says of its debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OpenItem {
    /// The line in the file, counted from 1.
    pub line: u64,
    /// The debtor as the bookkeeping knows him.
    pub debtor: ListedDebtor,
    /// Invoice number as printed on the invoice.
    pub number: String,
    /// Invoice day.
    pub issued_on: Date,
    /// Day sent, when the list has it.
    pub sent_on: Option<Date>,
    /// Last day to pay; absent where the list has none.
    pub due_on: Option<Date>,
    /// The whole amount including VAT, when the list has it; negative for a credit note.
    pub payable: Option<Cents>,
    /// What is open; negative for a credit note.
    pub open: Cents,
    /// The VAT in `payable`, when the list has it.
    pub vat: Option<Cents>,
    /// What was delivered; may be empty.
    pub description: String,
    /// ISO 4217; empty where the list has no such column.
    pub currency: String,
    /// Payment reference asked on the invoice; may be empty.
    pub payment_reference: String,
    /// Yes when the list says it is collected by direct debit.
    pub direct_debit: Option<bool>,
    /// How many reminders the bookkeeping says it has sent.
    pub reminders: Option<u32>,
    /// Day of the last reminder according to the bookkeeping.
    pub reminded_on: Option<Date>,
}

/// What a list says of a debtor. All but one of number and name may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ListedDebtor {
    /// The bookkeeping's own number or code.
    pub number: String,
    /// Name.
    pub name: String,
    /// Name of the person to address.
    pub contact: String,
    /// E-mail address for invoices and reminders.
    pub email: String,
    /// Telephone number as written.
    pub phone: String,
    /// Street and house number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// ISO country code or country name as written.
    pub country: String,
    /// IBAN the debtor pays from, without spaces.
    pub iban: String,
    /// Chamber of commerce number.
    pub kvk: String,
    /// VAT number.
    pub vat_number: String,
    /// `business` or `consumer` where the list says so in a column of its own.
    pub kind: Option<ListedKind>,
    /// Language of the debtor as two letters; may be empty.
    pub language: String,
}

/// What a list says about the kind of debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ListedKind {
    /// A firm, also a sole trader.
    Business,
    /// A private person.
    Consumer,
}
