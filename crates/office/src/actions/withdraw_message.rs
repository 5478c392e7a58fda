//! A person withdraws a message that has not left the house: its steps count as not done by
//! decision, and the flow goes on at the next one. `is_again` lets it come back with the next run,
//! for who put something right first.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Record, TaskWithdrawn};
use punctueel_domain::id::TaskId;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::TaskState;

use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;
use crate::outgoing::message;

/// Withdraws a message.
#[derive(Clone, Debug)]
pub struct WithdrawMessage {
    /// The message.
    pub task: TaskId,
    /// Why, in words.
    pub reason: String,
    /// It may come back with the next run.
    pub is_again: bool,
}

impl WithdrawMessage {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Withdraws it.
    ///
    /// # Errors
    /// `REASON-MISSING`, `TEXT-TOO-LONG`, `NOT-FOUND`; `TASK-STATE` when it has gone already.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let open = TaskState::ALL.iter().copied().filter(|state| state.is_open());
            let known = message(work, self.task, &open.collect::<Vec<_>>())?;
            let (debtor, task, on) = (known.debtor, self.task, work.today);
            let details = vec![note(0, debtor, reason(&self.reason)?)];
            let because = Some(Reason::WithdrawnByPerson);
            let waived = match self.is_again {
                true => Vec::new(),
                false => work.load_case(debtor)?.steps_of(task),
            };
            let event = TaskWithdrawn { debtor, task, on, because, waived }.into();
            work.record(&[Record { event, details }])
        })
    }
}
