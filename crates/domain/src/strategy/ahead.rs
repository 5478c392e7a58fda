//! What will happen to real debtors if nobody pays: the daily run, played ahead.
//!
//! Uses the same `judge` and `after` as the daily run. Assumes that messages are approved and
//! posted on the day they are planned, that each call reaches somebody at the first try and leads
//! to nothing, that proposals are followed, and that bank data goes on coming in every day. So each
//! step comes on the earliest day it can, as in `dates`. Writes nothing and knows no database.

use jiff::civil::Date;

use super::bundle::channel;
use super::case::{DebtorCase, OpenTask};
use super::engine::judge;
use super::house::House;
use super::language::{Action, Step};
use super::term::granted_until;
use super::verdict::{Verdict, WaitsFor};
use crate::calendar::{is_working_day, plus_days};
use crate::casework::CallOutcome;
use crate::event::{
    CallAgreed, CallRecorded, ClaimsHandedOver, DayJudged, DeliveryStopDecided, DoneStep, Event,
    MessagePosted,
};
use crate::id::{InvoiceId, TaskId};
use crate::party::Channel;

/// The ids of work that is only played: far above any real one.
const FIRST_PLAYED: i64 = 1 << 60;

/// One contact or proposal that will be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// The day.
    pub on: Date,
    /// Call, message or proposal.
    pub action: Action,
    /// How a message goes.
    pub channel: Option<Channel>,
    /// The claims with their steps.
    pub steps: Vec<(InvoiceId, String)>,
    /// It goes along with a call.
    pub is_companion: bool,
}

/// Plays one debtor from a day up to and including another. `house` says what is known today; its
/// coverage is moved along.
pub fn ahead(case: &DebtorCase, house: &mut House, from: Date, until: Date) -> Vec<Ahead> {
    let mut found = Vec::new();
    walk(case, house, from, |_, day, made| {
        // What goes along with a call is no contact of its own.
        found.extend(made.into_iter().filter(|one| !one.is_companion));
        day < until
    });
    found.retain(|made| made.on <= until);
    found
}

/// The one walk over the days: judges a day, carries out what is planned, and goes on at the next
/// day worth looking at, as long as `see` wants more. `see` gets the case as it was that morning
/// and what was made; the house is left as it was.
pub(super) fn walk(
    case: &DebtorCase,
    house: &mut House,
    from: Date,
    mut see: impl FnMut(&DebtorCase, Date, Vec<Ahead>) -> bool,
) {
    let covered = house.covered_until;
    let (mut case, mut day, mut number) = (case.clone(), from, FIRST_PLAYED);
    loop {
        house.covered_until = covered.max(Some(day));
        let mut verdict = judge(&case, house, day);
        verdict.number(|| {
            number += 1;
            TaskId(number)
        });
        let next = next_look(&case, &verdict, day);
        let morning = case.clone();
        let judged = DayJudged::of(case.debtor.debtor, day, verdict).into();
        case = case.after(&judged);
        let to_do = if is_working_day(day) { case.tasks.clone() } else { Vec::new() };
        let mut found = Vec::with_capacity(to_do.len());
        for task in to_do {
            let (made, event) = carried_out(&case, house, &task, day);
            found.push(made);
            case = case.after(&event);
        }
        let wants_more = see(&morning, day, found);
        let Some(next) = next.filter(|_| wants_more) else { break };
        day = next;
    }
    house.covered_until = covered;
}

/// The next day worth looking at; `None` when only a person could still change something.
fn next_look(case: &DebtorCase, verdict: &Verdict, day: Date) -> Option<Date> {
    let tomorrow = plus_days(day, 1);
    let works = verdict.changes_something() || !case.tasks.is_empty();
    if works || verdict.waits_for == WaitsFor::Bank {
        return Some(tomorrow);
    }
    verdict.look_on.map(|look_on| look_on.max(tomorrow))
}

/// Planned work as it is carried out on a day.
fn carried_out(case: &DebtorCase, house: &House, task: &OpenTask, on: Date) -> (Ahead, Event) {
    let done = case.steps_of(task.task);
    let steps: Vec<&Step> = done.iter().filter_map(|done| step_of(case, house, done)).collect();
    let lead = steps.iter().max_by_key(|step| step.tone);
    let channel = lead.filter(|_| task.action.is_message()).and_then(|step| channel(case, step));
    let (debtor, id, action) = (case.debtor.debtor, task.task, task.action);
    let carried = done.iter().map(|done| (done.invoice, done.step.clone())).collect();
    let is_companion = task.companion_of.is_some();
    let made = Ahead { on, action, channel, steps: carried, is_companion };
    let event = match action {
        Action::Call => {
            let outcome = CallOutcome::Reached;
            CallRecorded {
                debtor,
                task: Some(id),
                on,
                outcome,
                done,
                call_on: None,
                is_counted: false,
                agreed: CallAgreed::default(),
            }
            .into()
        }
        Action::Letter | Action::Email => {
            let days = steps.iter().filter_map(|step| step.term_days).max();
            let channel = channel.unwrap_or(Channel::Post);
            let granted_until = granted_until(task.legal_kind, days, channel, on);
            let is_answer = task.kind.is_answer();
            let received_on = None;
            MessagePosted {
                debtor,
                task: id,
                on,
                granted_until,
                done,
                is_answer,
                received_on,
                is_alone: false,
                repair_until: None,
            }
            .into()
        }
        Action::HandOver => {
            ClaimsHandedOver { debtor, task: id, on, stops: Vec::new(), done, kind: None }.into()
        }
        Action::DeliveryStop => {
            DeliveryStopDecided { debtor, task: id, on, is_stopped: true, done }.into()
        }
    };
    (made, event)
}

/// The step that was carried out, in the form it has for its claim.
fn step_of<'h>(case: &DebtorCase, house: &'h House, done: &DoneStep) -> Option<&'h Step> {
    let claim = case.claim(done.invoice)?;
    house.step_labelled(house.strategy_of(case, claim), &done.step)
}

#[cfg(test)]
mod tests {
    use super::super::preview::{Unpaid, dates, ideal_case};
    use super::super::{parse, presets};
    use super::*;
    use jiff::civil::date;

    fn unpaid(sent: Date, due: Date) -> Unpaid {
        Unpaid { sent, due, granted: None, by: Channel::Email }
    }

    #[test]
    fn a_real_debtor_meets_the_days_of_the_strategy() {
        let (sent, due) = (date(2026, 9, 1), date(2026, 10, 4));
        for (name, text) in presets::PRESETS {
            let strategy = parse(text).unwrap();
            let wanted: Vec<_> = dates(&strategy, unpaid(sent, due))
                .into_iter()
                .map(|step| (step.step, step.on, step.action))
                .collect();
            assert!(wanted.len() > 2, "{name}");
            let mut house = House::ideal(strategy);
            let found = ahead(&ideal_case(unpaid(sent, due)), &mut house, sent, date(2027, 9, 1));
            let found = found.into_iter().flat_map(|made| {
                let (on, action) = (made.on, made.action);
                made.steps.into_iter().map(move |(_, step)| (step, on, action))
            });
            assert_eq!(found.collect::<Vec<_>>(), wanted, "{name}");
            assert_eq!(house.covered_until, None, "the house is left as it was");
        }
    }

    #[test]
    fn work_that_is_planned_is_carried_out_on_a_working_day() {
        let strategy = parse(presets::preset("004").unwrap()).unwrap();
        let mut house = House::ideal(strategy);
        let monday = date(2026, 10, 5);
        house.covered_until = Some(monday);
        let case = ideal_case(unpaid(date(2026, 9, 1), date(2026, 10, 4)));
        let mut verdict = judge(&case, &house, monday);
        assert_eq!(verdict.tasks.len(), 1);
        verdict.tasks[0].task = TaskId(1);
        let event = DayJudged::of(case.debtor.debtor, monday, verdict).into();
        let planned = case.after(&event);
        let saturday = date(2026, 10, 10);
        let found = ahead(&planned, &mut house, saturday, date(2026, 10, 12));
        let on: Vec<_> = found.iter().map(|made| (made.on, made.steps.len())).collect();
        assert_eq!(on.first(), None, "the call lapsed: nobody made it in time");
        let found = ahead(&planned, &mut house, date(2026, 10, 6), date(2026, 10, 6));
        assert_eq!(found.len(), 1);
    }
}
