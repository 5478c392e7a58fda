//! A person holds a message: it stays inside, and its steps are not planned anew, until it is
//! released or nothing of it is due any more.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, MessageHeld, Record};
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::TaskState;

use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::message;

/// Holds a message.
#[derive(Clone, Debug)]
pub struct HoldMessage {
    /// The message.
    pub task: TaskId,
    /// Why, in words.
    pub reason: String,
}

impl HoldMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Holds it.
    ///
    /// # Errors
    /// `REASON-MISSING`, `NOT-FOUND`; `TASK-STATE` when it is held already or gone.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let states = [TaskState::Planned, TaskState::Approved, TaskState::Printed];
            let known = message(work, self.task, &states)?;
            let (debtor, task, on) = (known.debtor, self.task, work.today);
            let details = vec![note(debtor, &self.reason)?];
            work.record(&[Record { event: MessageHeld { debtor, task, on }.into(), details }])
        })
    }
}

/// What a person says about a message.
///
/// # Errors
/// `REASON-MISSING` when it says nothing.
pub(super) fn note(debtor: DebtorId, reason: &str) -> Result<Detail, Refusal> {
    let body = reason.trim().to_owned();
    if body.is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    Ok(Detail { slot: 0, person: Some(debtor), kind: DetailKind::Note, body })
}
