//! A statement of account is asked for: a message that shows all that is open.
//!
//! It is an answer: it carries out no step and counts for no gap and no cap. One that is planned
//! already is the answer.

use punctueel_domain::access::Right;
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::strategy::MessageKind;

use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::answer::{Statement, plan_answer, statement};

/// Asks for a statement.
#[derive(Clone, Copy, Debug)]
pub struct AskStatement {
    /// Of which debtor.
    pub debtor: DebtorId,
}

impl AskStatement {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Plans it and returns the message.
    ///
    /// # Errors
    /// `NOT-FOUND`; `NOTHING-OPEN`; `RECIPIENT-MISSING` without any address.
    pub fn run(self, desk: &mut Desk) -> Outcome<TaskId> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            match statement(&case, work.today)? {
                Statement::Planned(known) => Ok(known),
                Statement::New(_) => plan_answer(work, &case, MessageKind::Statement, None),
            }
        })
    }
}
