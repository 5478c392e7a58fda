//! A person decides on a proposal: hand the claims over, or not (yet).

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Stop, StopKind};
use punctueel_domain::event::{ClaimsHandedOver, TaskWithdrawn};
use punctueel_domain::id::{StopId, TaskId};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, TaskState};

use super::approve_message::known_task;
use super::record_call::{open_task, steps_of};
use crate::desk::Desk;
use crate::no::Outcome;

/// Decides on a proposal to hand over.
#[derive(Clone, Copy, Debug)]
pub struct DecideHandOver {
    /// The proposal.
    pub task: TaskId,
    /// Yes: our own chasing of the claims stops. No: the proposal is withdrawn and comes back.
    pub is_agreed: bool,
}

impl DecideHandOver {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Decides.
    ///
    /// # Errors
    /// `NOT-FOUND`, `TASK-STATE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let known = known_task(work, self.task)?;
            if known.action != Action::HandOver {
                return Err(Refusal::NotFound { value: self.task.to_string() }.into());
            }
            let case = work.load_case(known.debtor)?;
            let (debtor, task, on) = (known.debtor, self.task, work.today);
            open_task(&case, task, TaskState::Planned)?;
            if !self.is_agreed {
                return work.record(&[TaskWithdrawn { debtor, task, on }.into_record()]);
            }
            let done = steps_of(&case, task);
            let stops = done
                .iter()
                .map(|step| Stop {
                    stop: StopId(work.take_id()),
                    kind: StopKind::HandedOver,
                    invoice: Some(step.invoice),
                    amount: None,
                    until: None,
                })
                .collect();
            let handed = ClaimsHandedOver { debtor, task, on, stops, done };
            work.record(&[handed.into_record()])
        })
    }
}
