//! A person holds a message: it stays inside, and its steps are not planned anew, until it is
//! released or nothing of it is due any more.

use punctueel_domain::access::Right;
use punctueel_domain::event::{MessageHeld, Record};
use punctueel_domain::id::TaskId;
use punctueel_domain::strategy::TaskState;

use crate::desk::Desk;
use crate::details::{note, reason};
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
    /// `REASON-MISSING`, `TEXT-TOO-LONG`, `NOT-FOUND`; `TASK-STATE` when it is held already or
    /// gone.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let states = [TaskState::Planned, TaskState::Approved, TaskState::Printed];
            let known = message(work, self.task, &states)?;
            let (debtor, task, on) = (known.debtor, self.task, work.today);
            let details = vec![note(0, debtor, reason(&self.reason)?)];
            work.record(&[Record { event: MessageHeld { debtor, task, on }.into(), details }])
        })
    }
}
