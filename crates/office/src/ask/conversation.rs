//! Which conversation a call is: the furthest that its claims have come.
//!
//! Reads nothing itself; asks the steps that were carried out.

use jiff::civil::Date;

use punctueel_domain::casework::Stage;
use punctueel_domain::strategy::{Claim, House, LegalKind, Step, StepRecord, StepState};

/// The claims of a call, on a day.
#[derive(Clone, Copy)]
pub(crate) struct About<'a> {
    /// The strategies.
    pub house: &'a House,
    /// The claims.
    pub claims: &'a [&'a Claim],
    /// The day.
    pub today: Date,
}

impl<'a> About<'a> {
    /// Which conversation it is.
    pub(crate) fn stage(&self) -> Stage {
        let is_sent = self.done().filter_map(|record| self.step(record)).any(|step| {
            let step: &Step = step;
            step.action.is_message()
        });
        if self.demanded_on().is_some() {
            Stage::BeforeHandOver
        } else if self.claims.iter().any(|claim| claim.broken_on.is_some()) {
            Stage::BrokenPromise
        } else if is_sent {
            Stage::AfterReminder
        } else if self.claims.iter().any(|claim| claim.due_on < self.today) {
            Stage::DayAfter
        } else {
            Stage::Courtesy
        }
    }

    /// The day of the last final demand for these claims.
    pub(crate) fn demanded_on(&self) -> Option<Date> {
        let is_final = |record: &&StepRecord| {
            let step = self.step(record);
            step.is_some_and(|step| step.legal_kind == Some(LegalKind::FinalDemand))
        };
        self.done().filter(is_final).map(|record| record.on).max()
    }

    /// The end of the last term that was granted for these claims.
    pub(crate) fn granted_until(&self) -> Option<Date> {
        self.done().filter_map(|record| record.granted_until).max()
    }

    fn done(&self) -> impl Iterator<Item = &'a StepRecord> {
        let steps = self.claims.iter().flat_map(|claim| &claim.steps);
        steps.filter(|record| matches!(record.state, StepState::Done | StepState::SentBefore))
    }

    fn step(&self, record: &StepRecord) -> Option<&'a Step> {
        self.house.step_labelled(&self.house.strategy, &record.step)
    }
}
