//! A statement of account is asked for: a message that shows all that is open.
//!
//! It is an answer: it carries out no step and counts for no gap and no cap. One that is planned
//! already is the answer.

use punctueel_domain::access::Right;
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::party::Reach;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, MessageKind, TaskState};

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::outgoing::answer::plan_answer;

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
        desk.write(Self::RIGHT, |work| self.run_in(work))
    }

    /// The same, within work that goes on.
    pub(crate) fn run_in(self, work: &mut Work<'_, '_>) -> Outcome<TaskId> {
        let case = work.load_case(self.debtor)?;
        if case.claims.is_empty() {
            return Err(Refusal::NothingOpen.into());
        }
        if let Some(known) = planned(&case) {
            return Ok(known);
        }
        let Reach { email, post, .. } = case.reach();
        if !email && !post {
            let (field, debtor) = ("address".to_owned(), self.debtor.to_string());
            return Err(Refusal::RecipientMissing { field, debtor }.into());
        }
        plan_answer(work, &case, MessageKind::Statement, None)
    }
}

fn planned(case: &DebtorCase) -> Option<TaskId> {
    let is_statement = |task: &&punctueel_domain::strategy::OpenTask| {
        task.kind == MessageKind::Statement && task.state == TaskState::Planned
    };
    case.tasks.iter().find(is_statement).map(|task| task.task)
}
