//! Events about receipts and what they settle. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{BankEntryId, DebtorId, EntryId, ImportId, InvoiceId, SettlementId};
use crate::matching::Evidence;
use crate::money::Cents;

/// Receipts were settled, or recognised as a debtor's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptsJudged {
    /// The receipts.
    pub receipts: Vec<JudgedReceipt>,
    /// A person decided it; a manual match is never disturbed.
    pub by_person: bool,
}

/// What became of one receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedReceipt {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// The settlement; `None` when it is only recognised as a debtor's.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub settlement: Option<SettlementId>,
    /// The debtor it comes from, when that is recognised.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub debtor: Option<DebtorId>,
    /// The debtor whose it seemed to be until now; `None` also where that was not told.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub was_of: Option<DebtorId>,
    /// The day credited.
    pub on: Date,
    /// What is settled.
    pub parts: Vec<SettledPart>,
    /// What of the row is left.
    pub left: Cents,
    /// Because of this.
    pub evidence: Vec<Evidence>,
    /// Open claims of others than that debtor that it names: they wait until it is settled.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub names: Vec<(DebtorId, InvoiceId)>,
}

impl JudgedReceipt {
    /// What of the row waited until now.
    pub fn whole(&self) -> Cents {
        let paid = self.parts.iter().map(|part| part.amount + part.added);
        self.left + paid.sum::<Cents>()
    }
}

/// A part of a receipt on one claim. For a credit note that is set off the amount is below zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledPart {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The amount taken off the claim.
    pub amount: Cents,
    /// The entry for it.
    pub entry: EntryId,
    /// What a list had taken off already, and the entry that puts that back.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub explained: Option<(EntryId, Cents)>,
    /// What of the receipt went to interest and costs on the claim, beside the amount.
    #[serde(skip_serializing_if = "is_nothing", default)]
    pub added: Cents,
}

fn is_nothing(amount: &Cents) -> bool {
    amount.is_zero()
}

/// A settlement was undone: each part is put back by an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettlementUndone {
    /// The settlement.
    pub settlement: SettlementId,
    /// The bank row, open again.
    pub bank_entry: BankEntryId,
    /// The day it counts: the day the receipt counted.
    pub on: Date,
    /// The parts with new entries.
    pub parts: Vec<SettledPart>,
    /// The import that was undone with it: then the row may be matched again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub import: Option<ImportId>,
}

/// A person said that what is left of a bank row is for no invoice: a deposit, or money that goes
/// back. It holds nobody any more and matching leaves it alone. The reason is a note in slot 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptSetAside {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// The debtor whose it seemed to be until now.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub was_of: Option<DebtorId>,
    /// What is left of the row.
    pub left: Cents,
}

/// That was taken back: the row waits to be settled again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptTakenUp {
    /// The bank row.
    pub bank_entry: BankEntryId,
}

/// A credit note was set off against invoices of the same debtor by a person, without money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditSettled {
    /// The settlement.
    pub settlement: SettlementId,
    /// The debtor.
    pub debtor: DebtorId,
    /// The day.
    pub on: Date,
    /// The credit note, below zero, and the invoices; together zero.
    pub parts: Vec<SettledPart>,
}

/// Such a settlement was undone: each part is put back by an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditUnsettled {
    /// The settlement.
    pub settlement: SettlementId,
    /// The debtor.
    pub debtor: DebtorId,
    /// The day it counts: that of the settlement.
    pub on: Date,
    /// The parts with new entries.
    pub parts: Vec<SettledPart>,
}

/// A direct debit was reversed: the claim is open (again) and is chased like any other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectDebitReversed {
    /// The bank row that reverses it.
    pub bank_entry: BankEntryId,
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The day.
    pub on: Date,
    /// The entry that opens the claim again, when it was closed.
    pub entry: Option<(EntryId, Cents)>,
}
