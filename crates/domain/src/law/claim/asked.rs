//! What a letter asked of the principal of its claims, and what of that is paid by a day.
//!
//! A letter asks one amount for all its claims. Who pays it has paid it, however the books divide
//! the money and whatever the law lets it pay first: so what is too much on one of its claims comes
//! off the others. Knows no costs and lets go of nothing.

use jiff::civil::Date;

use super::count::Count;
use super::facts::{AskedInTime, Notice, Receipt, Reduction};
use crate::calendar::plus_days;
use crate::id::InvoiceId;
use crate::law::changes::{Change, ChangeKind};
use crate::law::rules::CostsRule;
use crate::money::Cents;

/// What a part that was paid on a day nobody knows counts for on a day.
#[derive(Clone, Copy)]
pub(super) enum Unknown {
    /// It was paid by then: nobody owes costs over what may have been paid.
    AsPaid,
    /// It counts when we knew of it: what is paid later never makes a letter too dear that left.
    IfKnown,
}

impl AskedInTime {
    /// Yes when money pays it within its term: the debtor or we put it to claims of the letter
    /// alone, or nobody put it to anything and it is to the cent what is left of the amount.
    pub(super) fn is_paid_by(&self, receipt: &Receipt, before: Cents) -> bool {
        let is_in_time = self.on < receipt.on && receipt.on <= self.until_on;
        let is_about = match receipt.designated.as_slice() {
            [] => before + receipt.amount == self.amount,
            named => named.iter().all(|one| self.is_about(*one)),
        };
        is_in_time && is_about && before < self.amount
    }
}

impl Count<'_> {
    /// The claims that money is meant for: those that were named; else, when it is to the cent what
    /// a letter asks, the claims of that letter.
    pub(super) fn meant(&self, receipt: &Receipt) -> Vec<InvoiceId> {
        if !receipt.designated.is_empty() {
            return receipt.designated.clone();
        }
        let letters = self.facts.asked.iter().zip(&self.paid_in_time);
        let paid = letters.rev().find(|(letter, before)| letter.is_paid_by(receipt, **before));
        paid.map(|(letter, _)| letter.invoices()).unwrap_or_default()
    }

    /// What of the principal that a 14-day letter asks of each claim is not paid by a day. All that
    /// came in comes off it, whatever it paid first: the letter asks for no interest, and who pays
    /// what it asks owes no costs (law.md R3.5, R3.21). What was paid on a day nobody knows counts
    /// as paid by then. What the letter did not ask bears no costs, and neither does a part in
    /// dispute that is left out here.
    pub(super) fn unpaid(&self, about: &[usize], notice: &Notice, day: Date) -> Vec<Cents> {
        let sent_on = notice.letter.sent.on;
        let not_asked = self.not_asked(about, sent_on, &notice.asked);
        let is_free = |at: usize| self.running[at].facts.costs == CostsRule::None;
        let unpaid = about.iter().zip(not_asked).map(|(at, not_asked)| {
            let left = self.left(*at, day, Unknown::AsPaid);
            let not_asked = not_asked.at_least(self.running[*at].left_out);
            let unpaid = (left - not_asked).at_least(Cents::ZERO);
            if is_free(*at) { Cents::ZERO } else { unpaid }
        });
        let mut unpaid: Vec<Cents> = unpaid.collect();
        let beyond = |at: usize, day| {
            (Cents::ZERO - self.rest(at, day, Unknown::AsPaid)).at_least(Cents::ZERO)
        };
        let since = |at: &usize| (beyond(*at, day) - beyond(*at, sent_on)).at_least(Cents::ZERO);
        let mut beyond: Cents = about.iter().map(since).sum();
        for one in &mut unpaid {
            let part = beyond.at_most(*one);
            (*one, beyond) = (*one - part, beyond - part);
        }
        unpaid
    }

    /// What was left of the principal of each claim when a letter was sent, and it did not ask.
    /// What it asks tells whether it knew of what was paid on that very day. That the books put
    /// money to another of its claims than the law does is no part that it did not ask.
    pub(super) fn not_asked(
        &self,
        about: &[usize],
        sent_on: Date,
        asked: &[(InvoiceId, Cents)],
    ) -> Vec<Cents> {
        let of = |at: &usize| {
            let invoice = self.running[*at].facts.invoice;
            let asked = asked.iter().find(|(asked, _)| *asked == invoice);
            asked.map_or(Cents::ZERO, |(_, amount)| *amount)
        };
        let left = |at: &usize, day| self.left(*at, day, Unknown::IfKnown);
        let before = plus_days(sent_on, -1);
        let all_asked: Cents = about.iter().map(of).sum();
        let all_left = |day| about.iter().map(|at| left(at, day)).sum::<Cents>();
        let all = match all_left(sent_on) {
            known if all_asked <= known => known,
            _ => all_left(before),
        };
        if all <= all_asked {
            return vec![Cents::ZERO; about.len()];
        }
        let each = about.iter().map(|at| {
            let known = match left(at, sent_on) {
                known if of(at) <= known => known,
                _ => left(at, before),
            };
            (known - of(at)).at_least(Cents::ZERO)
        });
        each.collect()
    }

    /// What is left of the principal at the end of a day. A wrong invoice was wrong from the start:
    /// that is in the principal.
    pub(super) fn left(&self, at: usize, day: Date, unknown: Unknown) -> Cents {
        self.rest(at, day, unknown).at_least(Cents::ZERO)
    }

    /// The same; below zero when more came in than the principal.
    pub(super) fn rest(&self, at: usize, day: Date, unknown: Unknown) -> Cents {
        let one = &self.running[at];
        let is_off = |change: &&Change| match change.kind {
            ChangeKind::Costs | ChangeKind::Remission | ChangeKind::Correction => false,
            _ => change.on <= day,
        };
        let off: Cents = one.changes.iter().filter(is_off).map(|change| change.amount).sum();
        let counts = |part: &&Reduction| match unknown {
            Unknown::AsPaid => true,
            Unknown::IfKnown => part.known_on.is_none_or(|known| known <= day),
        };
        let undated = one.facts.reductions.iter().filter(|part| part.on.is_none()).filter(counts);
        let undated: Cents = undated.map(|part| part.amount).sum();
        one.facts.principal - off - undated
    }
}
