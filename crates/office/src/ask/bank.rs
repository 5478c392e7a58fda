//! Receipts and what they settle or seem to settle, with the evidence.
//!
//! What is settled stands in the store; what is not is proposed anew, so that the list shows what
//! matching thinks now. Rows of money that went out are listed too, as `ignored`.

use std::collections::{HashMap, HashSet};

use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId};
use punctueel_domain::matching::{Book, Evidence, Proposal, propose};
use punctueel_domain::money::Cents;
use punctueel_store::Tx;
use punctueel_store::load::bank::{self, ListedEntry, ListedPart};
use punctueel_store::load::{claims, notices};

use crate::desk::Desk;
use crate::no::Outcome;

/// A bank row with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedReceipt {
    /// The row; its state is `settled`, `suggested`, `open` or `ignored`.
    pub entry: ListedEntry,
    /// What is settled from it.
    pub parts: Vec<ListedPart>,
    /// What it seems to pay, for a person to decide.
    pub proposed: Vec<ProposedPart>,
    /// Because of this.
    pub evidence: Vec<Evidence>,
    /// How many other answers there are.
    pub alternatives: u32,
}

/// A claim that a receipt seems to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedPart {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// How much; below zero for a credit note.
    pub amount: Cents,
    /// What it pays of interest and costs beside that.
    pub added: Cents,
}

/// The bank rows, oldest first; on request only those that wait to be settled.
///
/// # Errors
/// When the database fails.
pub fn list(desk: &mut Desk, only_unmatched: bool) -> Outcome<Vec<ListedReceipt>> {
    desk.read(|tx, administration| {
        let mut entries = bank::entries(tx, administration)?;
        entries.retain(|entry| !only_unmatched || is_waiting(entry));
        let mut proposals = HashMap::new();
        if entries.iter().any(is_waiting) {
            proposals = proposed(tx, administration)?;
        }
        let mut parts: HashMap<BankEntryId, Vec<ListedPart>> = HashMap::new();
        for part in bank::settled_parts(tx, administration)? {
            parts.entry(part.bank_entry).or_default().push(part);
        }
        let with_parts = |entry: ListedEntry| {
            let settled = parts.remove(&entry.bank_entry).unwrap_or_default();
            let proposal = proposals.remove(&entry.bank_entry);
            listed(entry, settled, proposal)
        };
        Ok(entries.into_iter().map(with_parts).collect())
    })
}

fn is_waiting(entry: &ListedEntry) -> bool {
    matches!(entry.state.as_str(), "open" | "suggested")
}

type Proposed = (Proposal, Vec<ProposedPart>);

fn proposed(tx: &mut Tx<'_>, administration: i64) -> Outcome<HashMap<BankEntryId, Proposed>> {
    let receipts = bank::open_receipts(tx, administration)?;
    let payables = claims::payables(tx, administration)?;
    let book = Book::new(payables.clone(), bank::payers(tx, administration)?)
        .with_letters(notices::asking(tx, administration)?);
    let proposals = propose(&receipts, &book);
    let named: HashSet<_> = proposals.iter().flat_map(|one| &one.parts).map(|one| one.1).collect();
    let named = payables.into_iter().filter(|one| named.contains(&one.invoice));
    let numbers: HashMap<_, _> = named.map(|one| (one.invoice, one.number)).collect();
    let with_numbers = |proposal: Proposal| {
        let part = |&(debtor, invoice, amount): &(DebtorId, InvoiceId, Cents)| {
            let number = numbers.get(&invoice).cloned().unwrap_or_default();
            let added = proposal.added.iter().filter(|one| one.0 == invoice);
            let added = added.map(|one| one.1).sum();
            ProposedPart { debtor, invoice, number, amount, added }
        };
        let parts = proposal.parts.iter().map(part).collect();
        (proposal.bank_entry, (proposal, parts))
    };
    Ok(proposals.into_iter().map(with_numbers).collect())
}

fn listed(entry: ListedEntry, parts: Vec<ListedPart>, proposal: Option<Proposed>) -> ListedReceipt {
    let Some((proposal, proposed)) = proposal else {
        let (evidence, proposed) = (entry.evidence.clone(), Vec::new());
        return ListedReceipt { entry, parts, proposed, evidence, alternatives: 0 };
    };
    let Proposal { evidence, alternatives, .. } = proposal;
    ListedReceipt { entry, parts, proposed, evidence, alternatives }
}
