//! A person decides that a step of an invoice is not done; the flow goes on at the next one.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Record, StepWaived};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, StepState, TaskState};

use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;

/// Waives a step.
#[derive(Clone, Debug)]
pub struct WaiveStep {
    /// Whose invoice.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The label of the step.
    pub step: String,
    /// Why, in words.
    pub reason: String,
}

impl WaiveStep {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Waives it. Work that was planned for nothing else is withdrawn.
    ///
    /// # Errors
    /// `REASON-MISSING`; `NOTHING-OPEN`; `NOT-FOUND` when the strategy has no such step;
    /// `TASK-STATE` when it is over, or stands in a message that is held, approved or printed: that
    /// one is released or withdrawn first.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let why = reason(&self.reason)?;
            let (case, house) = (work.load_known_case(self.debtor)?, work.load_house()?);
            let claim = case.claim(self.invoice).ok_or(Refusal::NothingOpen)?;
            if house.strategy_of(&case, claim).position(&self.step).is_none() {
                return Err(Refusal::NotFound { value: self.step.clone() }.into());
            }
            let event = self.decide(&case, work.today)?.into();
            let details = vec![note(0, self.debtor, why)];
            work.record(&[Record { event, details }])
        })
    }

    fn decide(&self, case: &DebtorCase, on: jiff::civil::Date) -> Result<StepWaived, Refusal> {
        let claim = case.claim(self.invoice).filter(|claim| claim.open.is_positive());
        let claim = claim.ok_or(Refusal::NothingOpen)?;
        let task = match claim.record(&self.step) {
            None => None,
            Some(record) if record.state == StepState::Planned => record.task,
            Some(record) => {
                return Err(Refusal::TaskState { state: record.state.code().to_owned() });
            }
        };
        let work = case.tasks.iter().find(|open| Some(open.task) == task);
        if let Some(work) = work.filter(|work| work.state != TaskState::Planned) {
            return Err(Refusal::TaskState { state: work.state.code().to_owned() });
        }
        Ok(StepWaived {
            debtor: self.debtor,
            invoice: self.invoice,
            step: self.step.clone(),
            cycle: claim.cycle,
            on,
            task,
            ends_task: task.is_some_and(|task| case.steps_of(task).len() == 1),
        })
    }
}
