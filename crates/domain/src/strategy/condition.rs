//! When a step applies, and what of a claim's history that asks for.
//!
//! All conditions that are given must hold. They are looked at on the step's own day, because
//! amounts and agreements change until then. Knows no step of its own and no day to wait for.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, StepState};
use crate::calendar::plus_days;
use crate::casework::CallOutcome;
use crate::money::Cents;
use crate::party::{DebtorKind, Language, TermBasis};
use crate::reason::Reason;

/// From so many invoices paid in time, and none late, being late is something new.
const INVOICES_TO_KNOW: u32 = 3;

/// When a step applies. All that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// From this open amount.
    pub amount_from: Option<Cents>,
    /// Also below that amount when the debtor is new.
    pub or_new_debtor: bool,
    /// Up to this open amount.
    pub amount_to: Option<Cents>,
    /// For this kind of debtor.
    pub debtor: Option<DebtorKind>,
    /// For this language.
    pub language: Option<Language>,
    /// For who always paid in time before (or, when `false`, for all others).
    pub first_time_late: Option<bool>,
    /// For a claim whose term was agreed, or was only named by us.
    pub term_basis: Option<TermBasis>,
    /// For a claim on which a promise was broken (or, when `false`, for all others).
    pub agreement_broken: Option<bool>,
    /// When the last call about the claim ended in one of these.
    pub last_call: Vec<CallOutcome>,
    /// Unless the last call about the claim ended in one of these.
    pub unless_last_call: Vec<CallOutcome>,
    /// When nobody was spoken to about the claim in so many days.
    pub no_reaction_days: Option<u32>,
}

/// How a debtor paid before, as far as we saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Invoices paid on or before the last day to pay.
    pub on_time: u32,
    /// Invoices paid after it.
    pub late: u32,
    /// He was a customer before Punctueel was used.
    pub is_known: bool,
}

impl History {
    /// Yes when nothing is known of how he pays: nothing was settled, and he came after we began.
    pub fn is_new(self) -> bool {
        !self.is_known && self.on_time + self.late == 0
    }

    /// Yes when he always paid in time, often enough to know.
    pub fn is_first_time_late(self) -> bool {
        self.on_time >= INVOICES_TO_KNOW && self.late == 0
    }
}

/// A claim on the day of a step: what its conditions are asked of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// All facts about the debtor.
    pub case: &'a DebtorCase,
    /// The claim.
    pub claim: &'a Claim,
    /// What may be asked.
    pub amount: Cents,
    /// The day.
    pub on: Date,
}

impl Conditions {
    /// Yes when nothing is asked.
    pub fn is_empty(&self) -> bool {
        *self == Conditions::default()
    }

    /// The first condition that does not hold.
    pub(super) fn failed(&self, asked: Asked<'_>) -> Option<Reason> {
        self.failed_amount(asked)
            .or_else(|| self.failed_debtor(asked))
            .or_else(|| self.failed_claim(asked))
            .or_else(|| self.failed_call(asked))
    }

    fn failed_amount(&self, asked: Asked<'_>) -> Option<Reason> {
        let from = self.amount_from.filter(|from| asked.amount < *from);
        let to = self.amount_to.filter(|to| asked.amount > *to);
        match (from, to) {
            (Some(_), _) if self.or_new_debtor && asked.case.history.is_new() => None,
            (Some(from), _) if self.or_new_debtor => Some(Reason::AmountBelowAndKnown { from }),
            (Some(from), _) => Some(Reason::AmountBelow { from }),
            (None, Some(to)) => Some(Reason::AmountAbove { to }),
            (None, None) => None,
        }
    }

    fn failed_debtor(&self, asked: Asked<'_>) -> Option<Reason> {
        let debtor = &asked.case.debtor;
        // An unknown kind fails no condition: it is asked when the step's day comes.
        let is_other =
            |kind: &DebtorKind| debtor.kind != DebtorKind::Unknown && debtor.kind != *kind;
        match self.debtor.filter(is_other) {
            Some(DebtorKind::Business) => return Some(Reason::OnlyBusiness),
            Some(_) => return Some(Reason::OnlyConsumer),
            None => {}
        }
        if self.language.is_some_and(|wanted| wanted != debtor.language) {
            return Some(Reason::OtherLanguage);
        }
        let is_first = asked.case.history.is_first_time_late();
        match self.first_time_late {
            Some(true) if !is_first => Some(Reason::NotFirstTimeLate),
            Some(false) if is_first => Some(Reason::FirstTimeLate),
            _ => None,
        }
    }

    fn failed_claim(&self, asked: Asked<'_>) -> Option<Reason> {
        let claim = asked.claim;
        if self.term_basis.is_some_and(|wanted| wanted != claim.term_basis) {
            return Some(Reason::OtherTermBasis);
        }
        match (self.agreement_broken, claim.broken_on) {
            (Some(true), None) => Some(Reason::NoAgreementBroken),
            (Some(false), Some(on)) => Some(Reason::AgreementBroken { on }),
            _ => None,
        }
    }

    fn failed_call(&self, asked: Asked<'_>) -> Option<Reason> {
        let last = last_call(asked.claim);
        let outcome = last.map(|(_, outcome)| outcome);
        if !self.last_call.is_empty() && !outcome.is_some_and(|one| self.last_call.contains(&one)) {
            return Some(Reason::OtherCallOutcome);
        }
        if let Some(outcome) = outcome.filter(|one| self.unless_last_call.contains(one)) {
            return Some(match outcome {
                CallOutcome::InvoiceAgreed => Reason::InvoiceAgreed,
                _ => Reason::OtherCallOutcome,
            });
        }
        let days = self.no_reaction_days? as i32;
        let (on, _) = last.filter(|(_, outcome)| outcome.is_reached())?;
        (on > plus_days(asked.on, -days)).then_some(Reason::Reacted { on })
    }
}

/// The last call about a claim and what came of it. One that nobody made in time is "no answer".
pub(super) fn last_call(claim: &Claim) -> Option<(Date, CallOutcome)> {
    let calls = claim.steps.iter().filter_map(|record| match (record.outcome, record.state) {
        (Some(outcome), _) => Some((record.on, outcome)),
        (None, StepState::Lapsed) if record.task.is_some() => {
            Some((record.on, CallOutcome::NoAnswer))
        }
        _ => None,
    });
    calls.max_by_key(|(on, _)| *on)
}
