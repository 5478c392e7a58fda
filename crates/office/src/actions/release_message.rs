//! A held message goes on where it was: waiting for approval, or approved.
//!
//! A letter that was printed before is approved again; printing it once more is allowed.

use punctueel_domain::access::Right;
use punctueel_domain::event::MessageReleased;
use punctueel_domain::id::TaskId;
use punctueel_domain::strategy::TaskState;

use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::message;

/// Releases a message.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseMessage {
    /// The message.
    pub task: TaskId,
}

impl ReleaseMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Releases it and says where it stands now.
    ///
    /// # Errors
    /// `NOT-FOUND`; `TASK-STATE` when it is not held.
    pub fn run(self, desk: &mut Desk) -> Outcome<TaskState> {
        desk.write(Self::RIGHT, |work| {
            let known = message(work, self.task, &[TaskState::Held])?;
            let state = match known.approved_on {
                Some(_) => TaskState::Approved,
                None => TaskState::Planned,
            };
            let (debtor, task, on) = (known.debtor, self.task, work.today);
            work.record(&[MessageReleased { debtor, task, on, state }.into_record()])?;
            Ok(state)
        })
    }
}
