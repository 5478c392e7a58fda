//! A person lets go of the interest and costs that are owed beside the principal.
//!
//! Of a debtor: what is left on all claims that are paid in the books. Of one invoice: what is owed
//! on it beside what is open, paid or not. Who did it and why stays on record, and the claim shows
//! it as a line of its own (art. 6:160 BW).

use punctueel_domain::access::Right;
use punctueel_domain::event::{Record, RemittedPart, RestRemitted};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::claim::Claim;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;

use crate::ask::claim;
use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;

/// Lets go of it.
#[derive(Clone, Debug)]
pub struct RemitAdded {
    /// Whose claims.
    pub debtor: DebtorId,
    /// One of them; `None`: all that are paid in the books.
    pub invoice: Option<InvoiceId>,
    /// Why, in words.
    pub reason: String,
}

/// What was let go of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remitted {
    /// The interest and costs.
    pub amount: Cents,
    /// On so many open invoices of the debtor they were left as they are.
    pub left_out: u32,
}

impl RemitAdded {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Lets go of it, and says of how much.
    ///
    /// # Errors
    /// `REASON-MISSING`; `NOTHING-OPEN` when nothing is left, `REST-ON-OPEN` when it is on open
    /// invoices alone; `DEBTOR-KIND-UNKNOWN`, `RATE-UNKNOWN`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Remitted> {
        desk.write(Self::RIGHT, |work| {
            let why = reason(&self.reason)?;
            let (administration, on) = (work.administration(), work.today);
            let case = work.load_known_case(self.debtor)?;
            let asked = (self.invoice, on);
            let claimed = claim::of_debtor(work.tx, administration, self.debtor, asked)?;
            let added = |claim: &Claim| {
                let open = case.claim(claim.invoice).map_or(Cents::ZERO, |known| known.open);
                let amount = claim.owed.total() - open.at_least(Cents::ZERO);
                RemittedPart { invoice: claim.invoice, amount }
            };
            let is_meant = |claim: &&Claim| match self.invoice {
                Some(invoice) => claim.invoice == invoice,
                None => claim.is_closed,
            };
            let is_left_out = |claim: &&Claim| self.invoice.is_none() && !claim.is_closed;
            let there = |part: &RemittedPart| part.amount.is_positive();
            let claims = claimed.claims.iter();
            let parts: Vec<_> = claims.clone().filter(is_meant).map(added).filter(there).collect();
            let left: Vec<_> = claims.filter(is_left_out).map(added).filter(there).collect();
            let left_out = u32::try_from(left.len()).unwrap_or(u32::MAX);
            if parts.is_empty() {
                return Err(nothing(left_out, sum(&left)).into());
            }
            let amount = sum(&parts);
            let event = RestRemitted { debtor: self.debtor, on, parts }.into();
            work.record(&[Record { event, details: vec![note(0, self.debtor, why)] }])?;
            Ok(Remitted { amount, left_out })
        })
    }
}

fn sum(parts: &[RemittedPart]) -> Cents {
    parts.iter().map(|part| part.amount).sum()
}

/// Why there is nothing to let go of, with what is left on open invoices.
fn nothing(count: u32, amount: Cents) -> Refusal {
    if count == 0 { Refusal::NothingOpen } else { Refusal::RestOnOpen { count, amount } }
}
