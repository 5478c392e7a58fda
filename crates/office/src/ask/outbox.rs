//! The messages that are planned or approved, with their text.

use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::tasks::{self, KnownItem, KnownTask};

use crate::actions::approve_message::{ApproveMessage, Approved};
use crate::desk::Desk;
use crate::no::Outcome;

/// A message with its claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The work.
    pub task: KnownTask,
    /// Its claims.
    pub items: Vec<KnownItem>,
}

/// The messages that have not left the house.
///
/// # Errors
/// When the database fails.
pub fn list(desk: &mut Desk) -> Outcome<Vec<Message>> {
    let (open, items) = desk.read(|tx, administration| {
        let open = tasks::open_tasks(tx, administration)?;
        Ok((open, tasks::open_items(tx, administration)?))
    })?;
    let mut by_task = super::today::by_task(items);
    let messages = open.into_iter().filter(|task| task.action.is_message());
    let with_items = |task: KnownTask| {
        let items = by_task.remove(&task.task).unwrap_or_default();
        Message { task, items }
    };
    Ok(messages.map(with_items).collect())
}

/// One message or proposal.
///
/// # Errors
/// `NOT-FOUND`; or when the database fails.
pub fn one(desk: &mut Desk, id: TaskId) -> Outcome<Message> {
    desk.read(|tx, administration| {
        let task = tasks::one(tx, administration, id)?;
        let task = task.ok_or_else(|| Refusal::NotFound { value: id.to_string() })?;
        let items = tasks::items_of(tx, administration, task.debtor, id)?;
        Ok(Message { task, items })
    })
}

/// The text that a planned message would have when approved on the day that is acted on. Approves
/// it and keeps nothing.
///
/// # Errors
/// As approving it; `NOTHING-DUE` when nothing of it is due any more.
pub fn draft(desk: &mut Desk, id: TaskId) -> Outcome<String> {
    let was_dry = std::mem::replace(&mut desk.dry_run, true);
    let text = desk.write(ApproveMessage::RIGHT, |work| {
        let approved = ApproveMessage { task: id }.run_in(work)?;
        if approved == Approved::Withdrawn {
            return Err(Refusal::NothingDue.into());
        }
        let administration = work.administration();
        let event = tasks::one(work.tx, administration, id)?.and_then(|task| task.text_event);
        let text = event.map(|event| tasks::text_of(work.tx, administration, event)).transpose()?;
        Ok(text.flatten().unwrap_or_default())
    });
    desk.dry_run = was_dry;
    text
}

/// The text of an approved message.
///
/// # Errors
/// `NOT-FOUND`; `TASK-STATE` when it has no text yet.
pub fn text(desk: &mut Desk, id: TaskId) -> Outcome<String> {
    desk.read(|tx, administration| {
        let task = tasks::one(tx, administration, id)?;
        let task = task.ok_or_else(|| Refusal::NotFound { value: id.to_string() })?;
        let state = task.state.code().to_owned();
        let event = task.text_event.ok_or(Refusal::TaskState { state })?;
        Ok(tasks::text_of(tx, administration, event)?.unwrap_or_default())
    })
}
