//! An approved message was posted or sent: its steps are done and the term it gives runs.
//!
//! A letter states its day and its amounts. Posted on a later day, or after something of it was
//! paid, promised or disputed, it would state what is no longer right: it is withdrawn and composed
//! anew.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::{MessagePosted, TaskWithdrawn};
use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, DebtorCase, House, TaskState, last_day, may_ask};
use punctueel_store::load::tasks::{self, KnownTask};

use super::approve_message::known_task;
use super::record_call::{open_task, steps_of};
use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Notes that a message went out.
#[derive(Clone, Copy, Debug)]
pub struct PostMessage {
    /// The message.
    pub task: TaskId,
    /// The day it went out, as a fact; `None`: it goes out now, on the day that is acted on.
    pub on: Option<Date>,
}

/// What noting it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    /// It is done.
    Done,
    /// It says days or amounts that are no longer right (approved for an earlier day, paid or
    /// promised since) and was withdrawn; the next run plans anew what is still due.
    Stale,
}

impl PostMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Notes it.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`; `DAY-NOT-NOW` when the day lies before approval or after today.
    pub fn run(self, desk: &mut Desk) -> Outcome<Posted> {
        desk.write(Self::RIGHT, |work| {
            let task = known_task(work, self.task)?;
            let case = work.load_case(task.debtor)?;
            open_task(&case, self.task, TaskState::Approved)?;
            let approved_on = task.approved_on.unwrap_or(task.planned_on);
            let on = self.on.unwrap_or(work.today);
            if on < approved_on || on > work.today {
                return Err(Refusal::DayNotNow { day: on, last: approved_on }.into());
            }
            let debtor = task.debtor;
            let house = work.load_house()?;
            // A day that is named is a fact: the message did go out then, whatever came later.
            let goes_out_now = self.on.is_none();
            let is_stale = on > approved_on || !still_right(work, &task, &case, &house)?;
            if goes_out_now && is_stale {
                let stale = TaskWithdrawn { debtor, task: self.task, on: work.today };
                work.record(&[stale.into_record()])?;
                return Ok(Posted::Stale);
            }
            let channel = task.channel.unwrap_or(punctueel_domain::party::Channel::Email);
            let granted_until = last_day(task.term_days, channel, on);
            let done = steps_of(&case, self.task);
            let posted = MessagePosted { debtor, task: self.task, on, granted_until, done };
            work.record(&[posted.into_record()])?;
            Ok(Posted::Done)
        })
    }
}

/// Yes when every claim the message asks for may still be asked, for the same amount.
fn still_right(
    work: &mut Work<'_, '_>,
    task: &KnownTask,
    case: &DebtorCase,
    house: &House,
) -> Outcome<bool> {
    let administration = work.administration();
    let items = tasks::items_of(work.tx, administration, task.debtor, task.task)?;
    let is_right = |item: &tasks::KnownItem| {
        let claim = case.claim(item.invoice);
        let asked = claim.map(|claim| may_ask(case, claim, house, work.today, Action::Call));
        asked.is_some_and(|asked| asked == Ok(item.amount))
    };
    Ok(items.iter().filter(|item| item.step.is_some()).all(is_right))
}
