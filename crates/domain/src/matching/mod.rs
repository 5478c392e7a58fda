//! Which claims a receipt pays, how sure that is, and because of what. Pure.
//!
//! - `evidence`: the closed list of reasons
//! - `book`, `index`, `names`: what may be paid and by whom, arranged for look-ups
//! - `fold`, `runs`, `lookalike`, `numbers`, `follow`: finding our invoice numbers in a text
//! - `part`: words that name a part payment
//! - `party`, `mention`, `fit`: who pays, what is named, whether the amount agrees
//! - `letter`: the amount that a letter asked, with interest and costs
//! - `instalment`: the amount of the instalment that comes next
//! - `propose`: evidence first, then agreement; one answer or none
//! - `designation`: which invoices a debtor named, in the eyes of the law
//! - `batch`: two receipts cannot take one claim

mod batch;
mod book;
mod designation;
mod evidence;
mod fit;
pub(crate) mod fold;
mod follow;
mod index;
mod instalment;
mod letter;
mod lookalike;
mod mention;
mod names;
mod numbers;
mod part;
mod party;
mod propose;
mod runs;
#[cfg(test)]
mod tests;

pub use book::Book;
pub use designation::{designated, names_alone};
pub use evidence::Evidence;
pub use instalment::PlanDue;
pub use letter::AskedLetter;
pub use propose::propose;

use jiff::civil::Date;

use crate::id::{BankEntryId, DebtorId, InvoiceId};
use crate::invoice::Collection;
use crate::money::Cents;

/// A bank row that is not settled yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The row.
    pub bank_entry: BankEntryId,
    /// The day credited.
    pub on: Date,
    /// What is left of it; below zero for money that went out.
    pub amount: Cents,
    /// The bank says it reverses an earlier row.
    pub is_reversal: bool,
    /// Remittance text.
    pub text: String,
    /// End-to-end id.
    pub end_to_end: String,
    /// Structured reference.
    pub reference: String,
    /// Account of the other side.
    pub iban: String,
    /// Name of the other side.
    pub name: String,
}

/// A claim a receipt may pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payable {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The number printed on it.
    pub number: String,
    /// What is open; below zero for a credit note, zero when settled.
    pub open: Cents,
    /// Of that, what is disputed.
    pub disputed: Cents,
    /// Transfer or direct debit.
    pub collection: Collection,
}

/// What is known of a payer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payer {
    /// The debtor.
    pub debtor: DebtorId,
    /// His name.
    pub name: String,
    /// The account he is known to pay from; may be empty.
    pub iban: String,
}

/// How sure a proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// One answer, everything agrees: may be settled without a person.
    Certain,
    /// A person should look; the parts are a suggestion.
    Suggested,
    /// Nothing points at a claim.
    Open,
}

/// What a receipt seems to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// How sure.
    pub certainty: Certainty,
    /// The debtor it comes from, when that is recognised.
    pub debtor: Option<DebtorId>,
    /// What it pays; a credit note has a part below zero. Empty when nothing is proposed.
    pub parts: Vec<(DebtorId, InvoiceId, Cents)>,
    /// Because of this.
    pub evidence: Vec<Evidence>,
    /// How many other answers there are.
    pub alternatives: u32,
    /// Open claims of others than that debtor that it names: it may be theirs.
    pub names: Vec<(DebtorId, InvoiceId)>,
    /// What of it is interest and costs on those claims, beside the parts.
    pub added: Vec<(InvoiceId, Cents)>,
}
