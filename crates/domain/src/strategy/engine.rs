//! `judge`: what is done today for one debtor, what waits, and why. Pure.
//!
//! Order: promises and plans are judged, who broke one is called (`promises`), planned work that is
//! no longer needed ends, each claim finds its next step (`due`) behind the guard, and what is due
//! becomes one contact (`bundle`). The same facts on the same day give the same verdict. `explain`
//! tells the same story step by step for `why`.

use std::borrow::Cow;

use jiff::civil::Date;

use super::bundle::{Candidate, bundle, stale};
use super::case::{Claim, DebtorCase, OpenTask, StepState, TaskState};
use super::due::{Day, Next, hand_over_day, next_step};
use super::house::House;
use super::language::{Action, Step};
use super::plans::judge_plans;
use super::promises::{ask_why, judge_promises, lapsed_question};
use super::verdict::{EndedTask, Held, MessageKind, Verdict, WaitsFor};
use crate::calendar::{plus_days, plus_working_days};
use crate::casework::{Around, Guarded, Seen, guard};
use crate::id::TaskId;
use crate::invoice::Collection;
use crate::money::Cents;
use crate::reason::Reason;

/// Decides what is done today for one debtor.
pub fn judge(case: &DebtorCase, house: &House, today: Date) -> Verdict {
    let mut verdict = Verdict::default();
    let mut case = Cow::Borrowed(case);
    judge_promises(&mut case, house, today, &mut verdict);
    judge_plans(&mut case, house, today, &mut verdict);
    ask_why(&case, house, today, &mut verdict);
    end_tasks(&mut case, house, today, &mut verdict);
    let mut candidates = Vec::new();
    for claim in &case.claims {
        let day = Day { case: &case, house, today };
        judge_claim(day, claim, &mut verdict, &mut candidates);
    }
    bundle(&case, house, today, candidates, &mut verdict);
    verdict
}

fn end_tasks(case: &mut Cow<'_, DebtorCase>, house: &House, today: Date, out: &mut Verdict) {
    // Approved messages too: what is paid or stopped before it left must not go out any more.
    let is_ended = |task: TaskId, out: &Verdict| out.ended.iter().any(|one| one.task == task);
    for task in case.tasks.iter().filter(|task| task.state.is_open()) {
        if is_ended(task.task, out) {
            continue;
        }
        let ended = lapsed(case, task, house, today)
            .map(|because| (TaskState::Lapsed, because))
            .or_else(|| needless(case, task, house, today).map(|r| (TaskState::Withdrawn, r)));
        if let Some((state, because)) = ended {
            out.ended.push(EndedTask { task: task.task, state, because });
        }
    }
    end_companions(case, out);
    if !out.ended.is_empty() {
        case.to_mut().after_ended(&out.ended, today);
    }
}

/// The planned calls that nobody has to make any more, with what goes along with them: what the
/// next run would take off the list, for who does not wait for it.
pub fn calls_off(case: &DebtorCase, house: &House, today: Date) -> Vec<EndedTask> {
    let is_call = |task: &OpenTask| task.action == Action::Call && task.state == TaskState::Planned;
    ended_of(case, house, today, is_call)
}

/// The same of all work that has not left the house: calls, messages and proposals.
pub fn work_off(case: &DebtorCase, house: &House, today: Date) -> Vec<EndedTask> {
    ended_of(case, house, today, |task| task.state.is_open())
}

fn ended_of(
    case: &DebtorCase,
    house: &House,
    today: Date,
    is_meant: impl Fn(&OpenTask) -> bool,
) -> Vec<EndedTask> {
    let mut out = Verdict::default();
    for open in case.tasks.iter().filter(|task| is_meant(task)) {
        if let Some(because) = needless(case, open, house, today) {
            let (task, state) = (open.task, TaskState::Withdrawn);
            out.ended.push(EndedTask { task, state, because });
        }
    }
    end_companions(case, &mut out);
    out.ended
}

/// A message that goes along with a call ends with it, unless it is approved already.
fn end_companions(case: &DebtorCase, out: &mut Verdict) {
    let has_ended = |id: TaskId, out: &Verdict| out.ended.iter().any(|ended| ended.task == id);
    for task in case.tasks.iter().filter(|task| task.state == TaskState::Planned) {
        let Some(call) = task.companion_of else { continue };
        if has_ended(call, out) && !has_ended(task.task, out) {
            let (state, because) = (TaskState::Withdrawn, Reason::CallMade);
            out.ended.push(EndedTask { task: task.task, state, because });
        }
    }
}

/// The step a label names in the strategy that a claim follows.
fn step_of<'h>(
    case: &DebtorCase,
    claim: &Claim,
    house: &'h House,
    label: &str,
) -> Option<&'h Step> {
    house.strategy_of(case, claim).steps.iter().find(|step| step.label == label)
}

/// The claims that a piece of planned work is about, each with the label of its step.
pub(super) fn claims_of(case: &DebtorCase, task: TaskId) -> impl Iterator<Item = (&Claim, &str)> {
    case.claims.iter().filter_map(move |claim| {
        let planned = |record: &&super::case::StepRecord| {
            record.task == Some(task) && record.state == StepState::Planned
        };
        claim.steps.iter().find(planned).map(|record| (claim, record.step.as_str()))
    })
}

/// The working days a person has for a task, and how often it is tried: the largest of its steps.
fn patience(case: &DebtorCase, task: &OpenTask, house: &House) -> (i32, u32) {
    let steps = claims_of(case, task.task);
    let known = steps.filter_map(|(claim, label)| step_of(case, claim, house, label));
    known.fold((3, 1), |(wait, tries), step| (wait.max(step.wait_days), tries.max(step.attempts)))
}

fn lapsed(case: &DebtorCase, task: &OpenTask, house: &House, today: Date) -> Option<Reason> {
    if task.action != Action::Call {
        return None;
    }
    let (wait_days, attempts) = patience(case, task, house);
    if task.promise.is_some() {
        return lapsed_question(case, task, wait_days, today);
    }
    if task.attempts >= attempts {
        return Some(Reason::NotReached { attempts: task.attempts });
    }
    let is_over = today > plus_working_days(task.since(), wait_days);
    is_over.then_some(Reason::NotCarriedOut { days: wait_days as u32 })
}

/// Why planned work is no longer needed, if none of its claims may be chased any more.
fn needless(case: &DebtorCase, task: &OpenTask, house: &House, today: Date) -> Option<Reason> {
    if let Some(call) = task.companion_of {
        return companion_needless(case, task, call, house, today);
    }
    if task.kind.is_answer() {
        return unasked(case, task, today);
    }
    let mut because = Reason::NothingOpen;
    if task.action == Action::Call && task.promise.is_some() {
        because = match case.may_ask_why(house, today) {
            Ok(()) => return None,
            Err(reason) => reason,
        };
    }
    for (claim, label) in claims_of(case, task.task) {
        let step = step_of(case, claim, house, label);
        if step.is_none() && task.state == TaskState::Planned {
            because = Reason::StrategyChanged;
            continue;
        }
        if !step.is_some_and(Step::is_before_due) && today <= claim.due_on {
            because = Reason::FromDue { on: claim.due_on };
            continue;
        }
        match free(case, claim, house, today) {
            Ok(_) => return None,
            Err(stopped) => because = stopped.0,
        }
    }
    Some(because)
}

/// The same for a message that goes along with a call: its claims are those of the call.
fn companion_needless(
    case: &DebtorCase,
    task: &OpenTask,
    call: TaskId,
    house: &House,
    today: Date,
) -> Option<Reason> {
    let is_waiting = case.tasks.iter().any(|open| open.task == call);
    if !is_waiting && task.state == TaskState::Planned {
        return Some(Reason::CallMade);
    }
    let mut because = Reason::NothingOpen;
    let about = |claim: &&Claim| claim.steps.iter().any(|record| record.task == Some(call));
    for claim in case.claims.iter().filter(about) {
        match free(case, claim, house, today) {
            Ok(_) => return None,
            Err(stopped) => because = stopped.0,
        }
    }
    Some(because)
}

/// Why an answer that has not left the house is no longer needed: what it confirms has ended, or
/// nothing is open.
fn unasked(case: &DebtorCase, task: &OpenTask, today: Date) -> Option<Reason> {
    let runs = |promise| case.promises.iter().any(|running| running.promise == promise);
    if task.kind == MessageKind::DeliveryStop && case.no_delivery_since.is_none() {
        return Some(Reason::NothingOpen);
    }
    if task.promise.is_some_and(|promise| !runs(promise)) {
        return Some(Reason::PromiseEnded);
    }
    if let Some(because) =
        task.plan.and_then(|about| case.plan_message_ended((task.kind, about), today))
    {
        return Some(because);
    }
    // Of a plan what was agreed beside its claims may be all that lacks.
    if task.plan.is_some() {
        return None;
    }
    let is_open = case.claims.iter().any(|claim| claim.open.is_positive());
    (!is_open).then_some(Reason::NothingOpen)
}

/// What may be asked for a claim today in planned work, or why not: the same guard as when it was
/// planned, and for a message the same demand on bank data. Asked again when the work is carried
/// out.
///
/// # Errors
/// The reason why the claim falls out, or (stale bank data) why the work waits.
pub fn may_ask(
    case: &DebtorCase,
    claim: &Claim,
    house: &House,
    today: Date,
    action: Action,
) -> Result<Cents, Reason> {
    let amount = free(case, claim, house, today).map_err(|stopped| stopped.0)?;
    match stale(claim, house, today).filter(|_| action.is_message()) {
        Some(because) => Err(because),
        None => Ok(amount),
    }
}

/// Why a claim may not be chased, the first day to look again, and whether bank data ends it.
type Stopped = (Reason, Option<Date>, bool);

/// The amount that may be chased, or why not.
pub(super) fn free(
    case: &DebtorCase,
    claim: &Claim,
    house: &House,
    today: Date,
) -> Result<Cents, Stopped> {
    if !claim.open.is_positive() {
        return Err((Reason::CreditNote, None, false));
    }
    if claim.collection == Collection::DirectDebit {
        return Err((Reason::DirectDebit, None, false));
    }
    if let Some(on) = house.paused_on(today) {
        return Err((Reason::HousePaused { on }, Some(plus_days(on, 1)), false));
    }
    let covered = house.coverage_of(claim.issued_on);
    let open_of = |promise: &crate::casework::Promise| case.open_of_promise(promise);
    let (stops, promises, plans) = (&case.stops, &case.promises, &case.plans);
    let insolvency = case.insolvency_of(claim);
    let has_insolvencies = !case.insolvencies.is_empty();
    let seen = Seen { covered, grace_days: house.grace_days, today };
    let around = Around { stops, insolvency, has_insolvencies, promises, plans, seen };
    match guard(claim.invoice, claim.open, around, open_of) {
        Guarded::Free { amount } => Ok(amount),
        Guarded::Stopped { because, until, waits_for_bank } => {
            Err((because, until, waits_for_bank))
        }
    }
}

fn judge_claim<'c>(
    day: Day<'c>,
    claim: &'c Claim,
    out: &mut Verdict,
    candidates: &mut Vec<Candidate<'c>>,
) {
    let Day { case, house, today } = day;
    if !claim.open.is_positive() {
        return;
    }
    let amount = match free(case, claim, house, today) {
        Ok(amount) => amount,
        Err((because, until, waits_for_bank)) => {
            if waits_for_bank {
                out.wait_for(WaitsFor::Bank);
            }
            out.hold(claim, next_label(day, claim), until, because);
            return;
        }
    };
    let last_day = hand_over_day(house.strategy_of(case, claim), claim).map(|(last, _)| last);
    // Whatever holds the step before it: on that day it is passed over.
    last_day.filter(|last| *last > today).into_iter().for_each(|last| out.look_again(last));
    match next_step(day, claim, amount, &mut out.resolved) {
        Next::Step { step, on, .. } if on <= today => {
            if step.is_before_due() {
                // Whatever holds it: it lapses when that day has passed.
                out.look_again(plus_days(claim.due_on, 1));
            }
            if let Some(last) = case.asks_until(claim.invoice, today).filter(|_| !step.is_call()) {
                let because = Reason::CallFirst { on: last };
                let until = Some(plus_days(last, 1));
                return out.hold(claim, step.label.clone(), until, because);
            }
            let strategy = house.strategy_of(case, claim);
            candidates.push(Candidate { claim, step, amount, strategy });
        }
        Next::Step { on, .. } => out.look_again(on),
        Next::Planned { record } => {
            let task = case.tasks.iter().find(|task| Some(task.task) == record.task);
            let Some(task) = task else { return };
            if task.action == Action::DeliveryStop {
                out.look_again(plus_days(today, 1));
            }
            if task.action == Action::Call {
                let (wait_days, _) = patience(case, task, house);
                out.look_again(plus_days(plus_working_days(task.since(), wait_days), 1));
                out.wait_for(WaitsFor::Person);
            } else {
                out.wait_for(WaitsFor::Approval);
            }
        }
        Next::Finished => {}
    }
}

fn next_label(day: Day<'_>, claim: &Claim) -> String {
    match next_step(day, claim, claim.open, &mut Vec::new()) {
        Next::Step { step, .. } => step.label.clone(),
        Next::Planned { record } => record.step.clone(),
        Next::Finished => String::new(),
    }
}

impl Verdict {
    /// Something waits.
    pub(super) fn hold(
        &mut self,
        claim: &Claim,
        step: String,
        until: Option<Date>,
        because: Reason,
    ) {
        if let Some(until) = until {
            self.look_again(until);
        }
        self.held.push(Held { invoice: claim.invoice, step, until, because });
    }

    /// Look again on a day; the earliest counts.
    pub(super) fn look_again(&mut self, on: Date) {
        self.look_on = Some(self.look_on.map_or(on, |known| known.min(on)));
    }

    /// Wait for something besides a day. New bank data counts before all else: it is the one thing
    /// that wakes many debtors at once; whatever a person does is an event about the debtor itself.
    pub(super) fn wait_for(&mut self, what: WaitsFor) {
        if self.waits_for != WaitsFor::Bank {
            self.waits_for = what;
        }
    }
}
