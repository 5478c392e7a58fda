//! One claim: which step is next, and what is the first day it can be done.
//!
//! The next step is the lowest one that is neither done, lapsed, waived nor not applicable. Its
//! earliest day is the later of anchor plus offset and whatever has to be waited for, moved on to a
//! sending day. Does not know other claims, contacts or the bank: that is `bundle`.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, StepRecord, StepState};
use super::condition::Asked;
use super::house::House;
use super::language::{Action, Anchor, Instead, Step, Strategy};
use super::legal;
use super::segment::{Start, is_done};
use super::verdict::Resolved;
use crate::calendar::{plus_days, plus_working_days, working_day_from};
use crate::money::Cents;
use crate::party::DebtorKind;
use crate::reason::Reason;

/// What is next for a claim.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Next<'a> {
    /// A step, from this day on.
    Step { step: &'a Step, on: Date, because: Reason },
    /// Work for it is planned.
    Planned { record: &'a StepRecord },
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
    let strategy = day.house.strategy_of(day.case, claim);
    if let Some(record) = elsewhere(strategy, claim) {
        return Next::Planned { record };
    }
    let start = Start::of(day.house, strategy, claim, (day.today - claim.due_on).get_days());
    let last_day = hand_over_day(strategy, claim);
    let mut before = Before::elsewhere(day.house, strategy, claim);
    for (place, step) in strategy.steps.iter().enumerate() {
        match claim.record(&step.label) {
            Some(record) if record.state == StepState::Planned => {
                // A proposal about our own deliveries holds up nothing after its day.
                if step.action != Action::DeliveryStop || record.on == day.today {
                    return Next::Planned { record };
                }
            }
            Some(record) => before.passed(record.on, record.granted_until, step, record.state),
            None => {
                let asked = Asked { case: day.case, claim, amount, on: day.today };
                let form = step.form_for(asked);
                let (on, because) = earliest(form, claim, &before, last_day);
                let found = start
                    .passes(place)
                    .or_else(|| cut_off(day, strategy, place, last_day))
                    .map(|because| (StepState::NotApplicable, because))
                    .or_else(|| obstacle(day, step, asked, on));
                let Some((state, because)) = found else {
                    return Next::Step { step: form, on, because };
                };
                let (invoice, label, cycle) = (claim.invoice, step.label.clone(), claim.cycle);
                resolved.push(Resolved { invoice, step: label, cycle, state, because });
                before.passed(day.today, None, step, state);
            }
        }
    }
    Next::Finished
}

/// Work that is planned for the claim by a strategy it does not follow any more, and approved.
fn elsewhere<'a>(strategy: &Strategy, claim: &'a Claim) -> Option<&'a StepRecord> {
    let is_other = |record: &&StepRecord| {
        record.state == StepState::Planned && strategy.position(&record.step).is_none()
    };
    claim.steps.iter().find(is_other)
}

/// The day by which a claim is proposed for hand-over at the latest, and after how many days. Only
/// when the debtor has heard of us, and no later day was announced to him. The days before a
/// promise or a plan was broken do not count: nobody asked him then.
pub(super) fn hand_over_day(strategy: &Strategy, claim: &Claim) -> Option<(Date, u32)> {
    let days = strategy.limits.hand_over_by_days?;
    let done = |state| matches!(state, StepState::Done | StepState::SentBefore);
    let heard = claim.steps.iter().any(|record| done(record.state));
    let announces = |step: &Step| {
        let announced = step.announces.iter().filter_map(|label| strategy.position(label));
        let mut actions = announced.map(|place| strategy.steps[place].action);
        let is_told = claim.record(&step.label).is_some_and(|record| done(record.state));
        is_told && actions.any(|action| action == Action::HandOver)
    };
    let is_announced = strategy.steps.iter().any(announces);
    let from = claim.due_on.max(claim.not_before.unwrap_or(claim.due_on));
    let from = claim.broken_on.map_or(from, |broken| from.max(broken));
    (heard && !is_announced).then(|| (plus_days(from, days), days.max(0) as u32))
}

/// From the last day for hand-over on, the steps before it are passed over.
fn cut_off(
    day: Day<'_>,
    strategy: &Strategy,
    place: usize,
    last_day: Option<(Date, u32)>,
) -> Option<Reason> {
    let (last, days) = last_day?;
    let hand_over = strategy.steps.iter().position(|step| step.action == Action::HandOver)?;
    (place < hand_over && day.today >= last).then_some(Reason::HandOverDay { days })
}

impl Step {
    /// The form in which a step is done for a claim. An e-mail takes the place of a call only for
    /// whom we can mail.
    pub(super) fn form_for(&self, asked: Asked<'_>) -> &Step {
        let can_be_done = |form: &Step| form.action != Action::Email || asked.case.reach().email;
        let holds =
            |other: &&Instead| can_be_done(&other.form) && other.when.failed(asked).is_none();
        self.instead.iter().find(holds).map_or(self, |other| &other.form)
    }
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
    /// What steps of other strategies left behind: a term that was given still runs.
    fn elsewhere(house: &House, strategy: &Strategy, claim: &Claim) -> Before {
        let mut before = Before::default();
        let others = claim.steps.iter().filter(|record| strategy.position(&record.step).is_none());
        for record in others.filter(|record| is_done(record)) {
            if let Some(step) = house.step_labelled(strategy, &record.step) {
                before.passed(record.on, record.granted_until, step, record.state);
            }
            before.granted_until = record.granted_until.max(before.granted_until);
        }
        before
    }

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
fn obstacle(day: Day<'_>, step: &Step, asked: Asked<'_>, on: Date) -> Option<(StepState, Reason)> {
    let due_on = asked.claim.due_on;
    if step.is_before_due() && day.today > due_on {
        return Some((StepState::Lapsed, Reason::DueDayPassed { on: due_on }));
    }
    let left = step.lapse_before_due.map(|days| plus_working_days(on.max(day.today), days as i32));
    if left.is_some_and(|first| first > due_on) {
        return Some((StepState::Lapsed, Reason::TooCloseToDue { on: due_on }));
    }
    if let Some(found) = delivered_otherwise(step, asked).filter(|_| on <= day.today) {
        return Some(found);
    }
    step.conditions
        .failed(asked)
        .or_else(|| legal::never(asked.case, asked.claim, step.legal_kind))
        .filter(|_| on <= day.today)
        .map(|because| (StepState::NotApplicable, because))
}

/// Nobody proposes to stop deliveries to a private person, nor to stop them twice: a stop that runs
/// is there for this claim too.
fn delivered_otherwise(step: &Step, asked: Asked<'_>) -> Option<(StepState, Reason)> {
    let case = asked.case;
    if step.action != Action::DeliveryStop {
        return None;
    }
    if let Some(since) = case.no_delivery_since {
        return Some((StepState::Done, Reason::DeliveryStopped { since }));
    }
    let is_private = case.debtor.kind == DebtorKind::Consumer;
    is_private.then_some((StepState::NotApplicable, Reason::NotForConsumer))
}

/// The first day on which a step can be done, and what decided it.
fn earliest(
    step: &Step,
    claim: &Claim,
    before: &Before,
    last_day: Option<(Date, u32)>,
) -> (Date, Reason) {
    let (anchor, because) = anchor(step, claim, before);
    let mut day = step.offset.from(anchor);
    let mut reason = because;
    if let Some((last, days)) =
        last_day.filter(|(last, _)| step.action == Action::HandOver && *last < day)
    {
        day = last;
        reason = Reason::HandOverDay { days };
    }
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

/// The day a step counts from.
fn anchor(step: &Step, claim: &Claim, before: &Before) -> (Date, Reason) {
    let previous = before.previous_on.unwrap_or(claim.due_on);
    match step.anchor {
        Anchor::Sent => match claim.sent_on {
            Some(sent) => (sent, Reason::FromSent { on: sent }),
            None => (claim.issued_on, Reason::FromSentAssumed { on: claim.issued_on }),
        },
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
    }
}
