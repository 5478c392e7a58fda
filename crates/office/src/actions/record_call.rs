//! A debtor was called, or tried: who was spoken to, what came of it, which steps are done with it.

use punctueel_domain::access::Right;
use punctueel_domain::casework::CallOutcome;
use punctueel_domain::event::{CallRecorded, Detail, DetailKind, DoneStep, Record};
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, DebtorCase, StepState, TaskState};

use crate::desk::Desk;
use crate::no::Outcome;

/// Records a call.
#[derive(Clone, Debug)]
pub struct RecordCall {
    /// Who was called.
    pub debtor: DebtorId,
    /// What came of it.
    pub outcome: CallOutcome,
    /// With whom was spoken; may be empty.
    pub spoken_with: String,
    /// What was said; may be empty.
    pub note: String,
}

impl RecordCall {
    /// The right it needs.
    pub const RIGHT: Right = Right::Call;

    /// Records it. A planned call to this debtor is done, or tried once more.
    ///
    /// # Errors
    /// `NOT-FOUND` when there is no such debtor.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let event = self.decide(&case, work.today).into();
            let details = self.details();
            work.record(&[Record { event, details }])
        })
    }

    fn decide(&self, case: &DebtorCase, on: jiff::civil::Date) -> CallRecorded {
        let planned = case
            .tasks
            .iter()
            .find(|task| task.action == Action::Call && task.state == TaskState::Planned);
        let task = planned.map(|task| task.task);
        let done = match task.filter(|_| self.outcome.is_reached()) {
            Some(task) => steps_of(case, task),
            None => Vec::new(),
        };
        CallRecorded { debtor: self.debtor, task, on, outcome: self.outcome, done }
    }

    fn details(&self) -> Vec<Detail> {
        let words = [&self.spoken_with, &self.note];
        let written = words.iter().enumerate().filter(|(_, text)| !text.trim().is_empty());
        let detail = |(slot, text): (usize, &&String)| Detail {
            slot: slot as u32,
            person: Some(self.debtor),
            kind: DetailKind::Note,
            body: text.trim().to_owned(),
        };
        written.map(detail).collect()
    }
}

/// The steps that a piece of planned work carries out.
pub fn steps_of(case: &DebtorCase, task: TaskId) -> Vec<DoneStep> {
    let of_claim = |claim: &punctueel_domain::strategy::Claim| {
        let planned = claim
            .steps
            .iter()
            .filter(|record| record.task == Some(task) && record.state == StepState::Planned);
        let (invoice, cycle) = (claim.invoice, claim.cycle);
        planned
            .map(|record| DoneStep { invoice, step: record.step.clone(), cycle })
            .collect::<Vec<_>>()
    };
    case.claims.iter().flat_map(of_claim).collect()
}

/// The open task with an id, in the state it must be in.
///
/// # Errors
/// `NOT-FOUND`, or `TASK-STATE` when it stands elsewhere.
pub fn open_task(
    case: &DebtorCase,
    id: TaskId,
    state: TaskState,
) -> Result<&punctueel_domain::strategy::OpenTask, Refusal> {
    let found = case.tasks.iter().find(|task| task.task == id);
    let task = found.ok_or(Refusal::NotFound { value: id.to_string() })?;
    if task.state == state {
        Ok(task)
    } else {
        Err(Refusal::TaskState { state: task.state.code().to_owned() })
    }
}
