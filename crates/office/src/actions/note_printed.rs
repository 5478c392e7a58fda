//! Messages were made: letters printed, e-mails written as files. They wait to be posted or sent;
//! making them once more is allowed.

use punctueel_domain::access::Right;
use punctueel_domain::event::MessagePrinted;
use punctueel_domain::id::TaskId;

use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::message;
use crate::outgoing::ready::READY;

/// Notes that messages were made.
#[derive(Clone, Debug)]
pub struct NotePrinted {
    /// The messages.
    pub tasks: Vec<TaskId>,
}

impl NotePrinted {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Notes it, for all of them or none.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let mut records = Vec::with_capacity(self.tasks.len());
            for task in &self.tasks {
                let known = message(work, *task, READY)?;
                let (debtor, task, on) = (known.debtor, *task, work.today);
                records.push(MessagePrinted { debtor, task, on }.into_record());
            }
            work.record(&records)
        })
    }
}
