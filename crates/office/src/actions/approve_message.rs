//! A message is approved: its text, amounts, days and coverage are fixed now, and checked once
//! more.
//!
//! What was paid, promised or disputed since it was planned falls out of it; when nothing is left
//! the message is withdrawn and says so.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::{plus_days, working_day_from};
use punctueel_domain::coded::Coded;
use punctueel_domain::event::{
    Detail, DetailKind, DoneStep, MessageApproved, Record, TaskWithdrawn,
};
use punctueel_domain::id::TaskId;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    DebtorCase, House, Item, TaskState, credit_in_the_way, last_day, may_ask,
};
use punctueel_store::load::tasks::{self, KnownItem, KnownTask};

use super::record_call::open_task;
use crate::ask::message_facts::{self, Composed};
use crate::desk::{Desk, Work};
use crate::no::{No, Outcome};

/// Approves a message.
#[derive(Clone, Copy, Debug)]
pub struct ApproveMessage {
    /// The message.
    pub task: TaskId,
}

/// What approving did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approved {
    /// The message is ready to go out.
    Ready,
    /// Nothing of it was due any more; it was withdrawn.
    Withdrawn,
}

impl ApproveMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Approves it.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`; `MISSING` when the text would have a hole; `MESSAGE-HELD` when it
    /// may not go out now.
    pub fn run(self, desk: &mut Desk) -> Outcome<Approved> {
        desk.write(Self::RIGHT, |work| self.run_in(work))
    }

    /// The same, within work that goes on.
    pub(crate) fn run_in(self, work: &mut Work<'_, '_>) -> Outcome<Approved> {
        let task = known_task(work, self.task)?;
        if !task.action.is_message() {
            return Err(Refusal::NotFound { value: self.task.to_string() }.into());
        }
        let case = work.load_case(task.debtor)?;
        open_task(&case, self.task, TaskState::Planned)?;
        let house = work.load_house()?;
        approve(work, &task, &case, &house)
    }
}

/// The known task with an id.
///
/// # Errors
/// `NOT-FOUND`; or when the database fails.
pub fn known_task(work: &mut Work<'_, '_>, id: TaskId) -> Outcome<KnownTask> {
    let administration = work.administration();
    let found = tasks::one(work.tx, administration, id)?;
    found.ok_or_else(|| Refusal::NotFound { value: id.to_string() }.into())
}

fn approve(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
    case: &DebtorCase,
    house: &House,
) -> Outcome<Approved> {
    let (items, dropped) = what_is_left(work, task, case, house)?;
    let (debtor, on) = (task.debtor, work.today);
    let is_companion = is_companion(case, task.task);
    let is_asked = |item: &&Item| match is_companion {
        true => item.amount.is_positive(),
        false => item.step.is_some(),
    };
    if !items.iter().any(|item| is_asked(&item)) {
        let withdrawn = TaskWithdrawn { debtor, task: task.task, on };
        work.record(&[withdrawn.into_record()])?;
        return Ok(Approved::Withdrawn);
    }
    let asked: Cents = items.iter().filter(is_asked).map(|item| item.amount).sum();
    if case.unlinked.is_positive() && case.unlinked >= asked {
        return Err(message_held(&Reason::ReceiptToSettle { amount: case.unlinked }));
    }
    if let Some(reason) = credit_in_the_way(case, task.legal_kind) {
        return Err(message_held(&reason));
    }
    one_a_day(work, task, case)?;
    let channel = channel_now(case, task)?;
    let last_day_on = last_day(task.term_days, channel, on);
    let covered_until = coverage(case, house, &items);
    let composed = message_facts::compose(
        work.tx,
        &work.facts,
        &message_facts::Ask { case, house, task, items: &items, channel, on, last_day_on },
    )?;
    let Composed { text, total } = composed;
    let event = MessageApproved {
        debtor,
        task: task.task,
        on,
        channel,
        items,
        total,
        last_day_on,
        covered_until,
        dropped,
    };
    let (person, kind) = (Some(debtor), DetailKind::Message);
    let details = vec![Detail { slot: 0, person, kind, body: text }];
    work.record(&[Record { event: event.into(), details }])?;
    Ok(Approved::Ready)
}

/// Yes when it goes along with a call: it carries out no step, and its items are only shown.
fn is_companion(case: &DebtorCase, task: TaskId) -> bool {
    let known = case.tasks.iter().find(|open| open.task == task);
    known.is_some_and(|open| open.companion_of.is_some())
}

fn message_held(reason: &Reason) -> No {
    Refusal::MessageHeld { reason: reason.code().to_owned() }.into()
}

/// No second message goes to a debtor on a day: one that is approved or went out today goes first.
fn one_a_day(work: &mut Work<'_, '_>, task: &KnownTask, case: &DebtorCase) -> Outcome<()> {
    let waits = case.tasks.iter().any(|other| {
        other.task != task.task && other.action.is_message() && other.state == TaskState::Approved
    });
    let earlier = tasks::earlier(work.tx, work.facts.administration, task.debtor)?;
    let went_out = earlier.iter().any(|(on, action, _)| *on == work.today && action.is_message());
    if waits || went_out {
        let on = working_day_from(plus_days(work.today, 1));
        return Err(message_held(&Reason::OtherContactToday { on }));
    }
    Ok(())
}

/// The items as they are now: amounts by the account and the guard; steps that fall out.
fn what_is_left(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
    case: &DebtorCase,
    house: &House,
) -> Outcome<(Vec<Item>, Vec<DoneStep>)> {
    let administration = work.administration();
    let planned = tasks::items_of(work.tx, administration, task.debtor, task.task)?;
    let done_step = |item: &KnownItem| {
        let (invoice, step, cycle) = (item.invoice, item.step.clone()?, item.cycle);
        Some(DoneStep { invoice, step, cycle })
    };
    // Settled claims too: one that comes back must find its step free.
    let mut dropped: Vec<DoneStep> = planned.iter().filter_map(done_step).collect();
    let mut items: Vec<Item> = Vec::new();
    let mut held = None;
    for item in planned {
        let Some(claim) = case.claim(item.invoice) else { continue };
        let asked = may_ask(case, claim, house, work.today, task.action);
        let amount = match (asked, claim.open.is_negative()) {
            (Ok(amount), _) => amount,
            (Err(_), true) => claim.open,
            (Err(reason), false) => {
                if reason.is_about_bank() {
                    held = Some(reason);
                }
                continue;
            }
        };
        let (invoice, step, cycle) = (item.invoice, item.step, item.cycle);
        items.push(Item { invoice, step, cycle, amount });
    }
    let kept = |step: &DoneStep| {
        items.iter().any(|item| {
            item.invoice == step.invoice && item.step.as_deref() == Some(step.step.as_str())
        })
    };
    dropped.retain(|step| !kept(step));
    match held {
        // Stale bank data drops nothing: the message waits, and approving it says so.
        Some(reason) => Err(message_held(&reason)),
        None => Ok((items, dropped)),
    }
}

/// The channel as it is possible now: an address or a wish may have come or gone since planning.
fn channel_now(case: &DebtorCase, task: &KnownTask) -> Outcome<Channel> {
    if let Some(wished) = case.wished_channel(task.action) {
        return Ok(wished);
    }
    let reach = case.reach();
    match (task.channel, reach.email, reach.post) {
        (Some(Channel::Post), _, true) => Ok(Channel::Post),
        (_, true, _) => Ok(Channel::Email),
        (_, false, true) => Ok(Channel::Post),
        _ => Err(Refusal::Missing { field: "address".to_owned() }.into()),
    }
}

fn coverage(case: &DebtorCase, house: &House, items: &[Item]) -> Option<Date> {
    let asked = items.iter().filter(|item| item.amount > Cents::ZERO);
    let claims = asked.filter_map(|item| case.claim(item.invoice));
    claims.map(|claim| house.coverage_of(claim.issued_on)).min().flatten()
}
