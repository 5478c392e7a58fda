//! `explain`: the same story as `judge`, step by step, for `why`.
//!
//! Says for every step of a claim where it stands and because of what. Decides nothing of its own:
//! it asks the verdict of the day and the next step.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, StepRecord, StepState, TaskState};
use super::due::{Day, Next, next_step};
use super::engine::judge;
use super::house::House;
use super::language::{Action, Step};
use super::verdict::{Held, Item, Trace, TraceState, Verdict};
use crate::id::TaskId;
use crate::reason::Reason;

/// Says for every step of one claim where it stands and why.
pub fn explain(case: &DebtorCase, claim: &Claim, house: &House, today: Date) -> Vec<Trace> {
    let verdict = judge(case, house, today);
    let mut is_reached = false;
    let strategy = house.strategy_of(case, claim);
    let trace = |step: &Step| {
        let recorded = claim.record(&step.label).map(|record| of_record(case, record));
        let found = recorded.unwrap_or_else(|| {
            let first = !is_reached;
            upcoming(Day { case, house, today }, claim, &verdict, &step.label, first)
        });
        is_reached |= !matches!(
            found.state,
            TraceState::Done | TraceState::Lapsed | TraceState::NotApplicable
        );
        found
    };
    let is_elsewhere = |record: &&StepRecord| {
        strategy.position(&record.step).is_none() && record.state != StepState::NotApplicable
    };
    let elsewhere = claim.steps.iter().filter(is_elsewhere).map(|record| of_record(case, record));
    elsewhere.chain(strategy.steps.iter().map(trace)).collect()
}

/// Where a step stands that has a record; of another strategy too, when the claim changed to this
/// one.
fn of_record(case: &DebtorCase, record: &StepRecord) -> Trace {
    let on = record.on;
    let (state, because) = match record.state {
        StepState::Planned => (TraceState::Due, planned_reason(case, record.task)),
        StepState::Done => (TraceState::Done, Reason::StepDone { on }),
        StepState::SentBefore => (TraceState::Done, Reason::SentBefore { on }),
        StepState::Lapsed => (TraceState::Lapsed, Reason::StepDue { on, days: 0 }),
        StepState::Waived => (TraceState::NotApplicable, Reason::Waived { on }),
        StepState::NotApplicable => (TraceState::NotApplicable, Reason::NotForTakeIn),
    };
    let (step, because, legal_kind) = (record.step.clone(), vec![because], record.legal_kind);
    Trace { step, state, on: Some(on), because, legal_kind }
}

fn planned_reason(case: &DebtorCase, task: Option<TaskId>) -> Reason {
    let task = case.tasks.iter().find(|open| Some(open.task) == task);
    match task {
        Some(task) if task.state == TaskState::Held => Reason::HeldByPerson,
        Some(task) if task.state.is_ready() => Reason::WaitsForPosting { since: task.planned_on },
        Some(task) if task.action != Action::Call => {
            Reason::WaitsForApproval { since: task.planned_on }
        }
        Some(task) => Reason::WaitsForPerson { since: task.planned_on },
        None => Reason::AfterPrevious,
    }
}

/// Where a step stands that has no record: due, held, resolved today, or later.
fn upcoming(day: Day<'_>, claim: &Claim, verdict: &Verdict, label: &str, is_next: bool) -> Trace {
    let today = day.today;
    let step = label.to_owned();
    let legal_kind = None;
    let about = |item: &Item| item.invoice == claim.invoice && item.step.as_deref() == Some(label);
    let joins = verdict.joins.iter().map(|join| &join.item);
    let mut items = verdict.tasks.iter().flat_map(|task| &task.items).chain(joins);
    if items.any(about) {
        let days = (today - claim.due_on).get_days().max(0) as u32;
        let because = vec![Reason::StepDue { on: today, days }];
        return Trace { step, state: TraceState::Due, on: Some(today), because, legal_kind };
    }
    let of_claim = |held: &&Held| held.invoice == claim.invoice && (held.step == label);
    if let Some(held) = verdict.held.iter().find(of_claim).filter(|_| is_next) {
        let because = vec![held.because.clone()];
        return Trace { step, state: TraceState::Held, on: held.until, because, legal_kind };
    }
    let resolved = verdict.resolved.iter();
    let mut resolved = resolved.filter(|r| r.invoice == claim.invoice && r.step == label);
    if let Some(resolved) = resolved.next() {
        let state = match resolved.state {
            StepState::Lapsed => TraceState::Lapsed,
            _ => TraceState::NotApplicable,
        };
        let because = vec![resolved.because.clone()];
        return Trace { step, state, on: Some(today), because, legal_kind };
    }
    let later = |on, because| {
        let step = label.to_owned();
        Trace { step, state: TraceState::Later, on, because, legal_kind }
    };
    if !is_next {
        return later(None, vec![Reason::AfterPrevious]);
    }
    let next = next_step(day, claim, claim.open, &mut Vec::new());
    match next {
        Next::Step { step, on, because } if step.label == label => {
            later(Some(on), vec![because, Reason::NotYet { on }])
        }
        _ => later(None, vec![Reason::AfterPrevious]),
    }
}
