//! A receipt of exactly the instalment that comes next of a payment plan.
//!
//! The amount was agreed, so it is hardly met by chance: it pays the claims of the plan, those that
//! are named first, and what it is more than them is what was agreed beside them. Settled by itself
//! only when a number of the plan is named as well, also of an invoice that is paid by now. Knows
//! plans as they stand in this round; judges none.

use super::fit::undisputed;
use super::mention::Mentions;
use super::party::{Agreement, Party};
use super::{Book, Certainty, Evidence, Payable, Proposal, Receipt};
use crate::id::{DebtorId, InvoiceId};
use crate::money::Cents;

/// The instalment that comes next of a plan that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanDue {
    /// Who pays it.
    pub debtor: DebtorId,
    /// The claims of the plan, by id.
    pub claims: Vec<InvoiceId>,
    /// What must still come in of the instalment.
    pub amount: Cents,
    /// What of what was agreed beside its claims did not come in.
    pub extra_left: Cents,
}

impl PlanDue {
    fn certainty(&self, party: &Party<'_>, mentions: &Mentions<'_>) -> Option<Certainty> {
        match party.agrees_with(self.debtor) {
            Agreement::Other => None,
            Agreement::Agrees if mentions.is_empty() => Some(Certainty::Suggested),
            agreement => mentions.name_only(&self.claims, agreement).then_some(Certainty::Certain),
        }
    }

    /// What each claim gets, and what is paid beside them; `None`: it is more than all of that.
    fn divide(&self, book: &Book, mentions: &Mentions<'_>) -> Option<Divided> {
        let mut claims: Vec<&Payable> =
            self.claims.iter().filter_map(|invoice| book.payable(*invoice)).collect();
        claims.sort_by_key(|payable| !mentions.is_named(payable.invoice));
        let mut left = self.amount;
        let mut parts = Vec::new();
        for payable in &claims {
            let taken = undisputed(payable).at_least(Cents::ZERO).at_most(left);
            left -= taken;
            if taken.is_positive() {
                parts.push((payable.debtor, payable.invoice, taken));
            }
        }
        if left > self.extra_left {
            return None;
        }
        if left.is_positive() && parts.is_empty() {
            parts.push((self.debtor, *self.claims.last()?, Cents::ZERO));
        }
        let last = parts.last().map(|(_, invoice, _)| (*invoice, left));
        let added = last.into_iter().filter(|_| left.is_positive()).collect();
        let open = claims.iter().map(|payable| payable.open).sum();
        Some(Divided { parts, added, open })
    }
}

struct Divided {
    parts: Vec<(DebtorId, InvoiceId, Cents)>,
    added: Vec<(InvoiceId, Cents)>,
    open: Cents,
}

/// What is proposed for a receipt, when its amount is the instalment that comes next of one plan;
/// else as it was.
pub(super) fn as_instalment(
    receipt: &Receipt,
    (party, mentions): (&Party<'_>, &Mentions<'_>),
    book: &Book,
    proposal: Proposal,
) -> Proposal {
    if proposal.certainty == Certainty::Certain {
        return proposal;
    }
    let with = |plan| Some((plan, PlanDue::certainty(plan, party, mentions)?));
    let fitting: Vec<(&PlanDue, Certainty)> =
        book.plans_of(receipt.amount).filter_map(with).collect();
    let [(plan, certainty)] = fitting[..] else { return proposal };
    let Some(Divided { parts, added, open }) = plan.divide(book, mentions) else {
        return proposal;
    };
    let mut evidence = mentions.evidence();
    evidence.extend(party.evidence(plan.debtor));
    evidence.push(Evidence::InstalmentAgreed { open });
    let (debtor, names) = (Some(plan.debtor), Vec::new());
    Proposal { certainty, debtor, parts, evidence, alternatives: 0, names, added, ..proposal }
}
