//! The last look before a message leaves: is it still right, and may anything leave at all.
//!
//! One that states another day or amount is withdrawn; what is still due of it is planned anew in
//! the same transaction, so that nothing is lost silently. When only its day had passed, or the
//! page it is printed on is another, it is approved again at once; one that says something else
//! than what a person approved waits for him, as does one that may not be approved now.

use jiff::civil::Date;

use punctueel_domain::coded::Coded;
use punctueel_domain::event::{MessagePlanned, TaskWithdrawn};
use punctueel_domain::id::TaskId;
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, DebtorCase, NewTask, TaskState};
use punctueel_store::load::tasks::{self, KnownItem, KnownTask};

use super::fixed::changed;
use super::left::{Left, Now, outdated, what_is_left};
use super::message;
use super::recipient::channel_now;
use crate::actions::approve_message::{ApproveMessage, Approved};
use crate::ask::message_facts::Ask;
use crate::desk::{Desk, Work};
use crate::no::{No, Outcome};

/// The states in which text, amounts and days are fixed.
pub const READY: &[TaskState] = &[TaskState::Approved, TaskState::Printed];

/// What the last look found.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// It may leave, or left.
    Right,
    /// It left on a named day, and what it said was no longer right that day.
    LeftWrong {
        /// What, and what to do.
        because: Reason,
    },
    /// It was withdrawn.
    Withdrawn {
        /// Why.
        because: Reason,
        /// What took its place.
        anew: Option<Anew>,
    },
}

/// A message that took the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anew {
    /// The new message.
    pub task: TaskId,
    /// Yes when it is approved; no when it waits for a person.
    pub is_approved: bool,
}

/// Looks at an approved message once more, and replaces it when it is no longer right.
///
/// # Errors
/// `NOT-FOUND`, `TASK-STATE`; `MESSAGE-HELD` while messages are switched off.
pub fn last_look(desk: &mut Desk, id: TaskId) -> Outcome<Look> {
    let found = desk.write(ApproveMessage::RIGHT, |work| {
        let task = message(work, id, READY)?;
        look(work, &task)
    })?;
    match found {
        None => Ok(Look::Right),
        Some((because, new)) => approve_anew(desk, because, new),
    }
}

/// The same within work that goes on; says what was withdrawn and planned, not yet approved.
///
/// # Errors
/// `MESSAGE-HELD` while messages are switched off; or when the database fails.
pub fn look(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
) -> Outcome<Option<(Reason, Option<TaskId>)>> {
    let Again { case, left, because } = again(work, task)?;
    let Some(because) = because else { return Ok(None) };
    let (debtor, on) = (task.debtor, work.today);
    let withdrawn = TaskWithdrawn::freeing(debtor, task.task, on, Some(because.clone()));
    let mut records = vec![withdrawn.into_record()];
    let mut anew = None;
    if !left.is_nothing(task.kind) {
        let id = TaskId(work.take_id());
        let companion_of = case.companion_of(task.task);
        let new = NewTask { task: id, items: left.items, companion_of, ..planned_again(task) };
        let replaces = Some(task.task);
        records.push(MessagePlanned { debtor, on, task: new, replaces }.into_record());
        anew = Some(id);
    }
    work.record(&records)?;
    Ok(Some((because, anew)))
}

/// Why an approved message may not leave as it is. That it says something else counts for more than
/// that its day passed: then a person looks.
fn differs(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
    (fixed, left): (&[KnownItem], &Left),
    now: Now<'_>,
) -> Outcome<Option<Reason>> {
    match outdated(task, fixed, left, now) {
        None => anew_differs(work, task, now, left),
        Some(passed @ Reason::DayPassed { .. }) => {
            let other = anew_differs(work, task, now, left)?;
            Ok(Some(other.filter(|why| *why != Reason::PageChanged).unwrap_or(passed)))
        }
        because => Ok(because),
    }
}

/// Why a message that was printed or written may not leave as it is; changes nothing. Another page
/// makes no difference any more.
///
/// # Errors
/// `MESSAGE-HELD` when nothing may leave; or when the database fails.
pub fn made_wrong(work: &mut Work<'_, '_>, task: &KnownTask) -> Outcome<Option<Reason>> {
    Ok(again(work, task)?.because.filter(|why| *why != Reason::PageChanged))
}

/// An approved message as things are now.
struct Again {
    case: DebtorCase,
    left: Left,
    /// Why it may not leave as it is.
    because: Option<Reason>,
}

fn again(work: &mut Work<'_, '_>, task: &KnownTask) -> Outcome<Again> {
    let (case, house) = (work.load_case(task.debtor)?, work.load_house()?);
    if let Some(reason) = house.nothing_leaves(work.today) {
        return Err(held(&reason));
    }
    let administration = work.administration();
    let fixed = tasks::items_of(work.tx, administration, task.debtor, task.task)?;
    let now = Now { case: &case, house: &house, today: work.today };
    // A call asks for no bank data: that was good enough when the message was approved.
    let left = what_is_left(task, &fixed, now, Action::Call);
    if let Some(reason) = &left.legal {
        return Err(held(reason));
    }
    let because = differs(work, task, (&fixed, &left), now)?;
    Ok(Again { case, left, because })
}

/// Why composing it now would not give the letter that was fixed, to the same address: an invoice
/// that it only shows, money that came in, our own account, his address, all of it.
fn anew_differs(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
    now: Now<'_>,
    left: &Left,
) -> Outcome<Option<Reason>> {
    let Now { case, house, today } = now;
    // As on the day it was approved: of that day it may be too late, but then nothing else.
    let on = task.approved_on.unwrap_or(today);
    let Ok(channel) = channel_now(case, task) else {
        return Ok(Some(Reason::FactsChanged));
    };
    let (last_day_on, covered_until) = (task.last_day_on, task.covered_until);
    let items = &left.items;
    changed(work, &Ask { case, house, task, items, channel, on, last_day_on, covered_until })
}

fn planned_again(task: &KnownTask) -> NewTask {
    NewTask {
        task: task.task,
        action: task.action,
        channel: task.channel,
        legal_kind: task.legal_kind,
        tone: task.tone,
        term_days: task.term_days,
        actor: None,
        whom: None,
        companion_of: None,
        is_automatic: false,
        has_copies: task.has_copies,
        items: Vec::new(),
        kind: task.kind,
        promise: task.promise,
        plan: task.plan,
    }
}

/// Approves what took the place of a message of which only the day or the page is another; a person
/// looks at what says something else.
///
/// # Errors
/// When the database fails; a refusal leaves it planned.
pub fn approve_anew(desk: &mut Desk, because: Reason, new: Option<TaskId>) -> Outcome<Look> {
    let Some(task) = new else { return Ok(Look::Withdrawn { because, anew: None }) };
    if !matches!(because, Reason::DayPassed { .. } | Reason::PageChanged) {
        let anew = Some(Anew { task, is_approved: false });
        return Ok(Look::Withdrawn { because, anew });
    }
    let mut events = desk.last_events().to_vec();
    let approved = ApproveMessage { task, anyway: None, reason: None }.run(desk);
    events.extend_from_slice(desk.last_events());
    desk.last_events = events;
    let is_approved = match approved {
        Ok(approved) => approved == Approved::Ready,
        Err(No::Refused(_)) => false,
        Err(failed) => return Err(failed),
    };
    Ok(Look::Withdrawn { because, anew: Some(Anew { task, is_approved }) })
}

/// The no of a message that may not leave now.
pub fn held(reason: &Reason) -> No {
    Refusal::MessageHeld { reason: reason.code().to_owned(), until: None }.into()
}

/// The same, with the first day on which it may.
pub fn held_until(reason: &Reason, on: Date) -> No {
    Refusal::MessageHeld { reason: reason.code().to_owned(), until: Some(on) }.into()
}
