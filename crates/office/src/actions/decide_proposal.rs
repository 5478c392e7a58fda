//! A person decides on a proposal: hand the claims over, deliver nothing more, or not (yet).
//!
//! A hand-over that is turned down comes back; a delivery stop that is turned down is waived, and
//! deliveries go on.

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Stop, StopKind};
use punctueel_domain::event::{
    ClaimsHandedOver, DeliveryStopDecided, DoneStep, Event, Record, TaskWithdrawn,
};
use punctueel_domain::id::{DebtorId, StopId, TaskId};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_store::load::tasks;

use super::record_call::open_task;
use crate::desk::{Desk, Work};
use crate::details::{note, text};
use crate::no::Outcome;

/// Decides on a proposal.
#[derive(Clone, Debug)]
pub struct DecideProposal {
    /// The proposal.
    pub task: TaskId,
    /// Yes: it is done as proposed.
    pub is_agreed: bool,
    /// Why, in words; needed to turn it down.
    pub reason: String,
}

impl DecideProposal {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Decides.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`; `REASON-MISSING` when it is turned down; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let why = text(&self.reason)?;
            if !self.is_agreed && why.is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            let administration = work.administration();
            let known = tasks::one(work.tx, administration, self.task)?;
            let known = known.ok_or_else(|| Refusal::NotFound { value: self.task.to_string() })?;
            if !known.action.is_proposal() {
                return Err(Refusal::NotFound { value: self.task.to_string() }.into());
            }
            let case = work.load_case(known.debtor)?;
            open_task(&case, self.task, TaskState::Planned)?;
            let done = case.steps_of(self.task);
            let event = match known.action {
                Action::DeliveryStop => self.delivery_stop(known.debtor, work, done),
                _ => self.hand_over(known.debtor, work, done),
            };
            let details = match why {
                why if why.is_empty() => Vec::new(),
                why => vec![note(0, known.debtor, why)],
            };
            work.record(&[Record { event, details }])
        })
    }

    fn delivery_stop(&self, debtor: DebtorId, work: &Work<'_, '_>, done: Vec<DoneStep>) -> Event {
        let (task, on, is_stopped) = (self.task, work.today, self.is_agreed);
        DeliveryStopDecided { debtor, task, on, is_stopped, done }.into()
    }

    fn hand_over(&self, debtor: DebtorId, work: &mut Work<'_, '_>, done: Vec<DoneStep>) -> Event {
        let (task, on) = (self.task, work.today);
        if !self.is_agreed {
            return TaskWithdrawn::freeing(debtor, task, on, None).into();
        }
        let stops = done
            .iter()
            .map(|step| Stop {
                stop: StopId(work.take_id()),
                kind: StopKind::HandedOver,
                invoice: Some(step.invoice),
                amount: None,
                until: None,
                why: None,
            })
            .collect();
        ClaimsHandedOver { debtor, task, on, stops, done }.into()
    }
}
