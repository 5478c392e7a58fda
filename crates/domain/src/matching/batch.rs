//! Two receipts cannot take one claim: looks over the proposals of a whole batch.
//!
//! A receipt that names a claim goes before one that merely has its amount; between two that name
//! it a person chooses. Only sums are compared, so the order of the receipts makes no difference.

use std::collections::HashMap;

use super::fit::undisputed;
use super::{Book, Certainty, Evidence, Payable, Proposal};
use crate::id::InvoiceId;
use crate::money::Cents;

/// Everything a batch asks of one claim.
#[derive(Default)]
struct Asked {
    count: u32,
    by_number: u32,
    paid: Cents,
    paid_by_number: Cents,
    taken_back: Cents,
}

/// Takes the certainty from receipts that together ask more of a claim than is open.
pub(super) fn part_rivals(proposals: &mut [Proposal], book: &Book) {
    let mut asked: HashMap<InvoiceId, Asked> = HashMap::new();
    for proposal in proposals.iter() {
        let names = names_a_number(proposal);
        for (_, invoice, amount) in &proposal.parts {
            asked.entry(*invoice).or_default().add(*amount, names);
        }
    }
    asked.retain(|_, asked| asked.count > 1);
    if !asked.is_empty() {
        proposals.iter_mut().for_each(|proposal| yield_to_rivals(proposal, &asked, book));
    }
}

impl Asked {
    fn add(&mut self, amount: Cents, names_it: bool) {
        self.count += 1;
        self.paid += amount.at_least(Cents::ZERO);
        self.taken_back += amount.at_most(Cents::ZERO);
        if names_it {
            self.by_number += 1;
            self.paid_by_number += amount.at_least(Cents::ZERO);
        }
    }

    /// Yes when it is too much, looking only at receipts that name the claim or at all of them.
    fn is_too_much(&self, payable: &Payable, by_number: bool) -> bool {
        let (count, paid) =
            if by_number { (self.by_number, self.paid_by_number) } else { (self.count, self.paid) };
        let credit = payable.open.at_most(Cents::ZERO);
        count > 1 && (paid > undisputed(payable).at_least(Cents::ZERO) || self.taken_back < credit)
    }
}

fn names_a_number(proposal: &Proposal) -> bool {
    proposal.evidence.iter().any(|evidence| {
        matches!(
            evidence,
            Evidence::NumberInText { .. }
                | Evidence::NumberInEndToEnd { .. }
                | Evidence::NumberInReference { .. }
        )
    })
}

fn yield_to_rivals(proposal: &mut Proposal, asked: &HashMap<InvoiceId, Asked>, book: &Book) {
    let names = names_a_number(proposal);
    let mut is_taken = false;
    for (_, invoice, _) in &proposal.parts {
        let rivals = asked.get(invoice).zip(book.payable(*invoice));
        let Some((asked, payable)) = rivals else { continue };
        if asked.is_too_much(payable, names) {
            proposal.certainty = Certainty::Suggested;
            let number = payable.number.clone();
            proposal.evidence.push(Evidence::ClaimedTwice { number });
            is_taken |= !names && asked.by_number > 0;
        }
    }
    if is_taken {
        proposal.parts.clear();
    }
}
