//! A debtor was called, or tried: who was spoken to, what came of it, which steps are done with it.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::casework::{CallOutcome, DisputeKind, Stop, StopKind};
use punctueel_domain::event::{CallRecorded, Detail, Event, Record, StopSet};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, DebtorCase, OpenTask, TaskState};
use punctueel_store::load::tasks;

use super::open_dispute::OpenDispute;
use super::record_promise::{RecordPromise, confirm};
use crate::desk::{Desk, Work};
use crate::details::{line, note, text};
use crate::no::Outcome;

/// Records a call.
#[derive(Clone, Debug)]
pub struct RecordCall {
    /// Who was called.
    pub debtor: DebtorId,
    /// The planned call it was; `None`: the first one that is planned, if any.
    pub planned: Option<TaskId>,
    /// What came of it.
    pub outcome: CallOutcome,
    /// With whom was spoken; may be empty.
    pub spoken_with: String,
    /// What was said; may be empty.
    pub note: String,
    /// What was agreed, as far as the outcome asks for it.
    pub agreed: Agreed,
}

/// What was agreed in a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreed {
    /// The claim it is about; `None`: all of the debtor.
    pub invoice: Option<InvoiceId>,
    /// What is promised or disputed; `None`: all of it.
    pub amount: Option<Cents>,
    /// The promised day, or the day to call again.
    pub by: Option<Date>,
    /// What a complaint is about.
    pub dispute: Option<DisputeKind>,
}

/// How many working days of bank data we wait for when somebody says he paid.
pub const SAID_PAID_DAYS: i32 = 2;

impl RecordCall {
    /// The right it needs.
    pub const RIGHT: Right = Right::Call;

    /// Records it, with what follows from the outcome. A planned call to this debtor is done, tried
    /// once more, or stays for the day he asked for; answers which one it was, if any.
    ///
    /// # Errors
    /// `NOT-FOUND` when there is no such debtor or planned call; `TEXT-TOO-LONG`; `MISSING` when
    /// the outcome asks for a day or an invoice; and whatever refuses the promise or dispute that
    /// follows.
    pub fn run(self, desk: &mut Desk) -> Outcome<Option<TaskId>> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_known_case(self.debtor)?;
            let call = self.decide(&case, work.today)?;
            let planned = call.task;
            let is_counted = is_counted(work, &call)?;
            let event = CallRecorded { is_counted, ..call }.into();
            let mut records = vec![Record { event, details: self.details()? }];
            let follows = self.follow(work, &case)?;
            let promise = match follows.as_ref().map(|record| &record.event) {
                Some(Event::PromiseMade(made)) => Some(made.promise.clone()),
                _ => None,
            };
            records.extend(follows);
            work.record(&records)?;
            promise.map_or(Ok(()), |promise| confirm(work, &case, &promise))?;
            Ok(planned)
        })
    }

    fn decide(&self, case: &DebtorCase, on: Date) -> Outcome<CallRecorded> {
        let is_call =
            |task: &&OpenTask| task.action == Action::Call && task.state == TaskState::Planned;
        let task = match self.planned {
            Some(task) => Some(open_task(case, task, TaskState::Planned)?),
            None => case.tasks.iter().find(is_call),
        };
        let task = task.map(|task| task.task);
        let done = match task.filter(|_| self.outcome.is_reached()) {
            Some(task) => case.steps_of(task),
            None => Vec::new(),
        };
        let call_on = match self.outcome {
            CallOutcome::CallBack => Some(self.day_from(on)?),
            _ => None,
        };
        let (debtor, outcome, is_counted) = (self.debtor, self.outcome, false);
        Ok(CallRecorded { debtor, task, on, outcome, done, call_on, is_counted })
    }

    /// What follows from the outcome, in the same action.
    fn follow(&self, work: &mut Work<'_, '_>, case: &DebtorCase) -> Outcome<Option<Record>> {
        let Agreed { invoice, amount, dispute, .. } = self.agreed;
        let (debtor, today) = (self.debtor, work.today);
        match self.outcome {
            CallOutcome::Promise => {
                let by = self.day_from(today)?;
                let promise = RecordPromise { debtor, invoice, amount, by };
                Ok(Some(promise.decide(work, case)?.into_record()))
            }
            CallOutcome::PaidAlready => {
                let until = Some(plus_working_days(today, SAID_PAID_DAYS));
                let (stop, kind) = (StopId(work.take_id()), StopKind::SaidPaid);
                let stop = Stop { stop, kind, invoice, amount: None, until, why: None };
                let set = StopSet { debtor, stop, on: today, dispute: None };
                Ok(Some(set.into_record()))
            }
            CallOutcome::Complaint => {
                let invoice = invoice.ok_or_else(|| missing("invoice"))?;
                let (kind, note) = (dispute.unwrap_or(DisputeKind::Other), self.note.clone());
                let dispute = OpenDispute { debtor, invoice, amount, kind, note };
                Ok(Some(dispute.decide(work, case)?))
            }
            _ => Ok(None),
        }
    }

    /// The day that was agreed.
    fn day_from(&self, today: Date) -> Outcome<Date> {
        let day = self.agreed.by.ok_or_else(|| missing("by"))?;
        if day < today { Err(Refusal::DayInPast { day }.into()) } else { Ok(day) }
    }

    fn details(&self) -> Result<Vec<Detail>, Refusal> {
        let words = [line(&self.spoken_with)?, text(&self.note)?];
        let written = (0..).zip(words).filter(|(_, words)| !words.is_empty());
        Ok(written.map(|(slot, words)| note(slot, self.debtor, words)).collect())
    }
}

/// Yes when what goes along with the call left earlier today: together they are one contact.
fn is_counted(work: &mut Work<'_, '_>, call: &CallRecorded) -> Outcome<bool> {
    match call.task.filter(|_| call.outcome.is_reached()) {
        Some(task) => {
            let (administration, call) = (work.administration(), (call.debtor, task));
            Ok(tasks::companion_left(work.tx, administration, call, work.today)?)
        }
        None => Ok(false),
    }
}

fn missing(field: &str) -> Refusal {
    Refusal::Missing { field: field.to_owned() }
}

/// The open task with an id, in the state it must be in.
///
/// # Errors
/// `NOT-FOUND`, or `TASK-STATE` when it stands elsewhere.
pub fn open_task(case: &DebtorCase, id: TaskId, state: TaskState) -> Result<&OpenTask, Refusal> {
    let found = case.tasks.iter().find(|task| task.task == id);
    let task = found.ok_or(Refusal::NotFound { value: id.to_string() })?;
    if task.state == state {
        Ok(task)
    } else {
        Err(Refusal::TaskState { state: task.state.code().to_owned() })
    }
}
