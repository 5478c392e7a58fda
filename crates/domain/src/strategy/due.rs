//! One claim: which step is next, and what is the first day it can be done.
//!
//! The next step is the lowest one that is neither done, lapsed, waived nor not applicable. Its
//! earliest day is the later of anchor plus offset and whatever has to be waited for, moved on to a
//! sending day. Does not know other claims, contacts or the bank: that is `bundle`.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, StepRecord, StepState};
use super::house::House;
use super::language::{Anchor, Conditions, Step};
use super::verdict::Resolved;
use crate::calendar::{plus_days, working_day_from};
use crate::money::Cents;
use crate::party::{Debtor, DebtorKind};
use crate::reason::Reason;

/// What is next for a claim.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Next<'a> {
    /// A step, from this day on.
    Step { step: &'a Step, on: Date, because: Reason },
    /// Work for it is planned.
    Planned { step: &'a Step, record: &'a StepRecord },
    /// All steps are done.
    Finished,
}

/// A debtor on a day in a house: what every part of the decision looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day<'a> {
    /// All facts about the debtor.
    pub case: &'a DebtorCase,
    /// What holds for all debtors.
    pub house: &'a House,
    /// The day.
    pub today: Date,
}

/// Finds the next step of a claim of which an amount may be asked; steps that lapse or do not apply
/// are put on `resolved` on the way.
pub(super) fn next_step<'a>(
    day: Day<'a>,
    claim: &'a Claim,
    amount: Cents,
    resolved: &mut Vec<Resolved>,
) -> Next<'a> {
    let mut before = Before::default();
    for step in &day.house.strategy.steps {
        match claim.record(&step.label) {
            Some(record) if record.state == StepState::Planned => {
                return Next::Planned { step, record };
            }
            Some(record) => before.passed(record.on, record.granted_until, step, record.state),
            None => {
                let (on, because) = earliest(step, claim, &before);
                let Some((state, because)) = obstacle(day, step, claim, amount, on) else {
                    return Next::Step { step, on, because };
                };
                let (invoice, label, cycle) = (claim.invoice, step.label.clone(), claim.cycle);
                resolved.push(Resolved { invoice, step: label, cycle, state, because });
                before.passed(day.today, None, step, state);
            }
        }
    }
    Next::Finished
}

/// What the steps before left behind.
#[derive(Clone, Debug, Default)]
pub(super) struct Before {
    /// The day of the step before.
    previous_on: Option<Date>,
    /// The end of the last granted term.
    granted_until: Option<Date>,
}

impl Before {
    fn passed(&mut self, on: Date, granted: Option<Date>, step: &Step, state: StepState) {
        self.previous_on = Some(on);
        // A letter sent before our time: its term is taken to be the one this step would give.
        let reported = match (state, step.term_days) {
            (StepState::SentBefore, Some(days)) => Some(plus_days(on, days as i32)),
            _ => None,
        };
        self.granted_until = granted.or(reported).max(self.granted_until);
    }
}

/// Why a step will never be done for this claim, if so. Conditions are looked at on the step's own
/// day (`on`), because amounts change until then.
fn obstacle(
    day: Day<'_>,
    step: &Step,
    claim: &Claim,
    amount: Cents,
    on: Date,
) -> Option<(StepState, Reason)> {
    if step.is_before_due() && day.today > claim.due_on {
        return Some((StepState::Lapsed, Reason::DueDayPassed { on: claim.due_on }));
    }
    failed_condition(&step.conditions, &day.case.debtor, amount)
        .filter(|_| on <= day.today)
        .map(|because| (StepState::NotApplicable, because))
}

fn failed_condition(conditions: &Conditions, debtor: &Debtor, amount: Cents) -> Option<Reason> {
    if let Some(from) = conditions.amount_from.filter(|from| amount < *from) {
        return Some(Reason::AmountBelow { from });
    }
    if let Some(to) = conditions.amount_to.filter(|to| amount > *to) {
        return Some(Reason::AmountAbove { to });
    }
    // An unknown kind fails no condition: it is asked when the step's day comes.
    let other_kind = |kind: &DebtorKind| debtor.kind != DebtorKind::Unknown && debtor.kind != *kind;
    match conditions.debtor.filter(other_kind) {
        Some(DebtorKind::Business) => return Some(Reason::OnlyBusiness),
        Some(_) => return Some(Reason::OnlyConsumer),
        None => {}
    }
    let other_language = conditions.language.is_some_and(|wanted| wanted != debtor.language);
    other_language.then_some(Reason::OtherLanguage)
}

/// The first day on which a step can be done, and what decided it.
pub(super) fn earliest(step: &Step, claim: &Claim, before: &Before) -> (Date, Reason) {
    let sent_on = claim.sent_on.unwrap_or(claim.issued_on);
    let previous = before.previous_on.unwrap_or(claim.due_on);
    let (anchor, because) = match step.anchor {
        Anchor::Sent => (sent_on, Reason::FromSent { on: sent_on }),
        Anchor::Due => (claim.due_on, Reason::FromDue { on: claim.due_on }),
        Anchor::Previous => (previous, Reason::FromPrevious { on: previous }),
        Anchor::Granted => match before.granted_until {
            Some(granted) => (granted, Reason::FromGranted { on: granted }),
            None => (previous, Reason::FromPrevious { on: previous }),
        },
        Anchor::Promised => match claim.broken_on {
            Some(promised) => (promised, Reason::FromPromised { on: promised }),
            None => (previous, Reason::FromPrevious { on: previous }),
        },
    };
    let mut day = step.offset.from(anchor);
    let mut reason = because;
    let mut at_least = |least: Date, because: Reason| {
        if least > day {
            day = least;
            reason = because;
        }
    };
    if !step.is_before_due() {
        at_least(plus_days(claim.due_on, 1), Reason::FromDue { on: claim.due_on });
    }
    if let Some(granted) = before.granted_until.filter(|_| step.threatens()) {
        at_least(plus_days(granted, 1), Reason::TermStillRunning { on: granted });
    }
    if let Some(start) = claim.not_before {
        at_least(start, Reason::TakenIn { on: start });
    }
    let on = working_day_from(day);
    if on == day { (on, reason) } else { (on, Reason::MovedToSendingDay { from: day, on }) }
}
