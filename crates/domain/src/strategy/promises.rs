//! Promises in the engine: what the bank data shows of them, and the call that asks why one was
//! broken.
//!
//! That call is no step: it counts for no gap, and what is written next waits for it, until the
//! day by which we ask. Does not know who calls, or what he is told.

use std::borrow::Cow;

use jiff::civil::Date;

use super::case::{DebtorCase, OpenTask, TaskState};
use super::engine::free;
use super::house::House;
use super::language::Action;
use super::verdict::{EndedTask, Item, JudgedPromise, MessageKind, NewTask, Verdict, WaitsFor};
use crate::calendar::{is_working_day, plus_days, plus_working_days, working_day_from};
use crate::casework::{BrokenPromise, Judgement, Seen, judge_promise};
use crate::id::{InvoiceId, TaskId};
use crate::reason::Reason;

/// Judges the promises of a debtor, and goes on with the case as they leave it.
pub(super) fn judge_promises(
    case: &mut Cow<'_, DebtorCase>,
    house: &House,
    today: Date,
    out: &mut Verdict,
) {
    for promise in &case.promises {
        let covered = case.coverage(house, |claim| promise.is_about(claim.invoice));
        let open = case.open_of_promise(promise);
        let seen = Seen { covered, grace_days: house.grace_days, today };
        let kept = match judge_promise(promise, open, seen) {
            // Whatever else stops its claims, it is judged on its own day.
            Judgement::Running => {
                out.look_again(plus_days(promise.last_on(house.grace_days), 1));
                continue;
            }
            Judgement::Uncovered => {
                out.wait_for(WaitsFor::Bank);
                continue;
            }
            Judgement::Kept => true,
            Judgement::Broken => false,
        };
        let (invoice, by) = (promise.invoice, promise.by);
        out.promises.push(JudgedPromise { promise: promise.promise, invoice, by, kept });
    }
    if !out.promises.is_empty() {
        case.to_mut().after_promises(&out.promises, today);
    }
}

/// Plans the call that asks why a promise was broken. A call that was planned for a step makes way
/// for it: its step joins, so that he is called once.
pub(super) fn ask_why(case: &DebtorCase, house: &House, today: Date, out: &mut Verdict) {
    let asks = |one: &&BrokenPromise| today <= one.ask_by() && case.is_unpaid(one);
    let Some(first) = case.broken.iter().find(asks) else { return };
    if let Some(call) = case.tasks.iter().find(|task| is_question(task)) {
        out.wait_for(WaitsFor::Person);
        return out.look_again(plus_days(last_day(case, call), 1));
    }
    let items = case.questioned(house, today);
    let is_money = case.unlinked.is_positive() || case.named_by_others.is_positive();
    if items.is_empty() || is_money {
        return;
    }
    if !is_working_day(today) {
        return out.look_again(working_day_from(today));
    }
    let makes_way = |task: &&OpenTask| {
        let is_open = task.action == Action::Call && task.state == TaskState::Planned;
        let is_now = task.call_on.is_none_or(|day| day <= today);
        is_open && is_now && task.whom.is_none()
    };
    out.ended.extend(case.tasks.iter().filter(makes_way).map(|task| {
        let (state, because) = (TaskState::Withdrawn, Reason::CallFirst { on: first.ask_by() });
        EndedTask { task: task.task, state, because }
    }));
    out.tasks.push(question(first, items));
    out.look_again(plus_days(first.ask_by(), 1));
    out.wait_for(WaitsFor::Person);
}

fn question(about: &BrokenPromise, items: Vec<Item>) -> NewTask {
    NewTask {
        task: TaskId(0),
        action: Action::Call,
        channel: None,
        legal_kind: None,
        tone: 1,
        term_days: None,
        actor: None,
        whom: None,
        companion_of: None,
        is_automatic: false,
        has_copies: None,
        items,
        kind: MessageKind::Dunning,
        promise: Some(about.promise.promise),
        plan: None,
    }
}

/// Yes for the call that asks why a promise was broken.
fn is_question(task: &OpenTask) -> bool {
    task.action == Action::Call && task.promise.is_some()
}

/// The last day for the call: the one by which we ask, or the day he asked to be called again.
fn last_day(case: &DebtorCase, call: &OpenTask) -> Date {
    let by = case.broken.iter().map(BrokenPromise::ask_by).max();
    by.max(call.call_on).unwrap_or(call.planned_on)
}

/// Why the call is over, when its days have passed; a step that joined it has days of its own.
pub(super) fn lapsed_question(
    case: &DebtorCase,
    call: &OpenTask,
    wait_days: i32,
    today: Date,
) -> Option<Reason> {
    let has_steps = !case.steps_of(call.task).is_empty();
    let of_steps = has_steps.then(|| plus_working_days(call.since(), wait_days));
    let last = of_steps.map_or(last_day(case, call), |day| day.max(last_day(case, call)));
    let days = (last - call.planned_on).get_days().max(1) as u32;
    (today > last).then_some(Reason::NotCarriedOut { days })
}

impl DebtorCase {
    /// Yes when a broken promise still matters: what was promised did not come in after all.
    pub fn is_unpaid(&self, broken: &BrokenPromise) -> bool {
        let open = self.open_of_promise(&broken.promise);
        open.is_positive() && !broken.came_in(open)
    }

    /// The last day to ask why a promise about a claim was broken, while nobody did: what is
    /// written about it waits so long.
    pub fn asks_until(&self, invoice: InvoiceId, today: Date) -> Option<Date> {
        let is_about = |one: &&BrokenPromise| one.promise.is_about(invoice) && self.is_unpaid(one);
        let asks = self.broken.iter().filter(is_about).map(BrokenPromise::ask_by).max()?;
        let again = self.tasks.iter().filter(|task| is_question(task));
        let last = again.filter_map(|task| task.call_on).fold(asks, Date::max);
        (today <= last).then_some(last)
    }

    /// The overdue claims of broken promises that may be asked about, with what may be asked.
    fn questioned(&self, house: &House, today: Date) -> Vec<Item> {
        let is_about = |invoice: InvoiceId| {
            let mut all = self.broken.iter().filter(|one| self.is_unpaid(one));
            all.any(|one| one.promise.is_about(invoice))
        };
        let due = self.claims.iter().filter(|claim| claim.due_on < today);
        let about = due.filter(|claim| is_about(claim.invoice));
        let free = about.filter_map(|claim| Some((claim, free(self, claim, house, today).ok()?)));
        free.map(|(claim, amount)| Item { amount, ..Item::shown(claim) }).collect()
    }

    /// Whether the call about a broken promise is still to be made.
    ///
    /// # Errors
    /// Why it is not: nothing is left to ask about, or what stops the claims.
    pub(super) fn may_ask_why(&self, house: &House, today: Date) -> Result<(), Reason> {
        let mut because = Reason::NothingOpen;
        let unpaid = self.broken.iter().filter(|one| self.is_unpaid(one));
        for one in unpaid {
            let about = self.claims.iter().filter(|claim| one.promise.is_about(claim.invoice));
            for claim in about {
                match free(self, claim, house, today) {
                    Ok(_) => return Ok(()),
                    Err(stopped) => because = stopped.0,
                }
            }
        }
        Err(because)
    }
}
