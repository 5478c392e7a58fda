//! A debtor was called, or tried: who was spoken to, what came of it, which steps are done with it.

use jiff::Unit;
use jiff::civil::{Date, Time};

use punctueel_domain::access::Right;
use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::casework::{
    Becomes, BrokenPromise, CallOption, CallOutcome, DisputeKind, Effect, Follows, Heard,
    LateReason, Stop, StopKind,
};
use punctueel_domain::event::{
    CallAgreed, CallRecorded, Detail, Event, MessagePlanned, PromiseMade, Record, StopSet,
};
use punctueel_domain::id::{DebtorId, InvoiceId, StopId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{ContactRole, ContactWords};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, Claim, DebtorCase, OpenTask, TaskState};
use punctueel_store::load::tasks;
use punctueel_store::load::timeline::{self, Logged};

use super::open_dispute::OpenDispute;
use super::record_promise::{RecordPromise, Said, confirm};
use super::set_contact::SetContact;
use crate::ask::conversation::About;
use crate::desk::{Desk, Work};
use crate::details::{line, note, text};
use crate::no::Outcome;
use crate::outgoing::answer::copy_for;
use crate::outgoing::needless::calls_off;
use crate::outgoing::over;

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
    /// It counts although the same was recorded a moment ago.
    pub is_again: bool,
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
    /// From which time on that day to call again.
    pub at: Option<Time>,
    /// What a complaint is about.
    pub dispute: Option<DisputeKind>,
    /// Why he did not pay as he promised.
    pub late: Option<LateReason>,
    /// Who decides on payment there, when it was somebody else; empty: not told.
    pub person: String,
    /// His telephone number; empty: not told.
    pub phone: String,
    /// Whether the invoice came, when he said so.
    pub received: Option<bool>,
    /// Whether he is satisfied with what was delivered, when he said so.
    pub satisfied: Option<bool>,
}

impl Agreed {
    /// What of it was said.
    fn said(&self) -> Vec<CallOption> {
        let options = [
            (CallOption::By, self.by.is_some()),
            (CallOption::At, self.at.is_some()),
            (CallOption::Amount, self.amount.is_some()),
            (CallOption::Reason, self.dispute.is_some()),
            (CallOption::Why, self.late.is_some()),
            (CallOption::Person, !self.person.is_empty()),
            (CallOption::Phone, !self.phone.is_empty()),
            (CallOption::Received, self.received.is_some()),
            (CallOption::Satisfied, self.satisfied.is_some()),
        ];
        options.iter().filter(|(_, is_said)| *is_said).map(|(option, _)| *option).collect()
    }
}

/// What became of a call that was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The planned call it was, if any.
    pub task: Option<TaskId>,
    /// What was said is an answer in this conversation.
    pub is_answer: bool,
    /// The message that followed, besides a confirmation.
    pub message: Option<TaskId>,
}

/// What follows from the outcome, before it is recorded.
struct Following {
    row: Follows,
    promise: Option<PromiseMade>,
    stop: Option<(StopId, Record)>,
    message: Option<MessagePlanned>,
}

impl Following {
    fn nothing(row: Follows) -> Following {
        Following { row, promise: None, stop: None, message: None }
    }

    fn stop(row: Follows, record: Record) -> Following {
        let stop = match &record.event {
            Event::StopSet(set) => Some((set.stop.stop, record)),
            _ => None,
        };
        Following { stop, ..Following::nothing(row) }
    }
}

/// For how many minutes the same outcome is asked about: one call is easily typed twice.
const AGAIN_MINUTES: f64 = 10.0;

/// After how many working days we call who asked for a copy.
pub const COPY_DAYS: i32 = 2;

/// For how many working days nothing is asked of who has no money or wants to pay in parts: time to
/// make a plan, or to decide what else to do.
pub const MONEY_TROUBLE_DAYS: i32 = 3;

/// How many working days of bank data we wait for when somebody says he paid.
pub const SAID_PAID_DAYS: i32 = 2;

impl RecordCall {
    /// The right it needs.
    pub const RIGHT: Right = Right::Call;

    /// Records it, with what follows from the outcome. A planned call to this debtor is done, tried
    /// once more, or stays for the day he asked for; answers which one it was, if any, and whether
    /// what was said is an answer.
    ///
    /// # Errors
    /// `NOT-FOUND` when there is no such debtor or planned call; `TEXT-TOO-LONG`; `MISSING` when
    /// the outcome asks for a day or an invoice; `REASON-MISSING` when a promise was broken and
    /// nobody asked why; `DOES-NOT-FIT` for what has no meaning with it;
    /// `NOTHING-OPEN` when nothing is left to speak of; `CALL-AGAIN` for what was recorded a moment
    /// ago; and whatever refuses the promise or dispute that follows.
    pub fn run(self, desk: &mut Desk) -> Outcome<Recorded> {
        desk.write(Self::RIGHT, |work| {
            self.outcome.fits(&self.agreed.said())?;
            let case = work.load_known_case(self.debtor)?;
            self.is_open(&case)?;
            let task = self.task(work, &case)?;
            self.says_why(&case)?;
            if !self.is_again {
                self.is_new(work, task)?;
            }
            let is_answer = self.is_answer(work, (&case, task))?;
            let follows = self.follow(work, &case, self.outcome.follows_when(is_answer))?;
            let call = self.decide(&case, task, work.today, &follows)?;
            let asked_only = call.done.is_empty() && asks_only(&case, task);
            let is_counted = asked_only || is_counted(work, &call)?;
            let message = call.agreed.message;
            let agreed = CallAgreed { is_no_answer: !is_answer, ..call.agreed };
            let event = CallRecorded { is_counted, agreed, ..call }.into();
            let mut records = vec![Record { event, details: self.details()? }];
            let promise = follows.promise.map(|made| {
                let promise = made.promise.clone();
                records.push(made.into_record());
                promise
            });
            records.extend(follows.stop.map(|(_, record)| record));
            records.extend(follows.message.map(MessagePlanned::into_record));
            work.record(&records)?;
            promise.map_or(Ok(()), |promise| confirm(work, &case, &promise))?;
            self.put_person(work)?;
            calls_off(work, self.debtor)?;
            Ok(Recorded { task, is_answer, message })
        })
    }

    /// The claim it is about is open; without one, something is.
    fn is_open(&self, case: &DebtorCase) -> Result<(), Refusal> {
        let is_open = match self.agreed.invoice {
            Some(invoice) => case.claim(invoice).is_some(),
            None => !self.outcome.follows().is_about_open || case.open_of(None).is_positive(),
        };
        if is_open { Ok(()) } else { Err(Refusal::NothingOpen) }
    }

    /// The planned call it was: one about the claim that is named, when one is.
    fn task(&self, work: &mut Work<'_, '_>, case: &DebtorCase) -> Outcome<Option<TaskId>> {
        if let Some(planned) = self.planned {
            let administration = work.administration();
            let known = tasks::one(work.tx, administration, (planned, work.today))?;
            return match known.filter(|task| task.state != TaskState::Planned) {
                Some(task) => Err(over(work.tx, administration, &task)?.into()),
                None => Ok(Some(open_task(case, planned, TaskState::Planned)?.task)),
            };
        }
        let is_about = |task: &&OpenTask| {
            let steps = case.steps_of(task.task);
            let is_step = |about: InvoiceId| steps.iter().any(|one| one.invoice == about);
            let is_asked = |about: InvoiceId| {
                let mut asked = case.broken.iter();
                task.promise.is_some() && asked.any(|one| one.promise.is_about(about))
            };
            self.agreed.invoice.is_none_or(|about| is_step(about) || is_asked(about))
        };
        let is_call =
            |task: &&OpenTask| task.action == Action::Call && task.state == TaskState::Planned;
        // Who asks why a promise was broken does what else was to be said in the same call.
        let mut calls: Vec<&OpenTask> =
            case.tasks.iter().filter(is_call).filter(is_about).collect();
        calls.sort_by_key(|task| task.promise.is_none());
        Ok(calls.first().map(|task| task.task))
    }

    /// Who speaks with somebody who broke his promise asks why.
    fn says_why(&self, case: &DebtorCase) -> Result<(), Refusal> {
        let is_about = |one: &&BrokenPromise| {
            self.agreed.invoice.is_none_or(|about| one.promise.is_about(about))
        };
        let mut broken = case.broken.iter().filter(|one| case.is_unpaid(one));
        let becomes = self.outcome.follows().becomes;
        match broken.find(is_about) {
            Some(one) if becomes == Becomes::Done && self.late().is_none() => {
                Err(Refusal::WhyMissing { amount: one.promise.amount, on: one.promise.by })
            }
            _ => Ok(()),
        }
    }

    /// Why he did not pay: as was said, or as the outcome says.
    fn late(&self) -> Option<LateReason> {
        self.agreed.late.or(self.outcome.says_why())
    }

    /// Nobody recorded the same a moment ago: one call is not two attempts.
    fn is_new(&self, work: &mut Work<'_, '_>, task: Option<TaskId>) -> Outcome<()> {
        let logged = timeline::logged(work.tx, work.administration(), self.debtor)?;
        let is_same = |one: &&Logged| match &one.event {
            Event::CallRecorded(call) => {
                let is_its = task.is_none() || task == call.task;
                let about = call.agreed.invoice == self.agreed.invoice;
                is_its && about && call.outcome == self.outcome && one.actor == work.actor()
            }
            _ => false,
        };
        let since = |one: &Logged| (work.now() - one.at).total(Unit::Minute).unwrap_or(f64::MAX);
        match logged.iter().find(is_same).map(since) {
            Some(minutes) if (0.0..AGAIN_MINUTES).contains(&minutes) => {
                let (outcome, minutes) = (self.outcome.code().to_owned(), minutes as u32);
                Err(Refusal::CallAgain { outcome, minutes }.into())
            }
            _ => Ok(()),
        }
    }

    fn decide(
        &self,
        case: &DebtorCase,
        task: Option<TaskId>,
        on: Date,
        follows: &Following,
    ) -> Outcome<CallRecorded> {
        let call_on = match follows.row.becomes {
            Becomes::Back if self.outcome == CallOutcome::AsksCopy => {
                Some(plus_working_days(on, COPY_DAYS))
            }
            Becomes::Back => Some(self.day_from(on)?),
            Becomes::Done | Becomes::Tried => None,
        };
        let Agreed { invoice, amount, by, at, received, satisfied, .. } = self.agreed;
        let agreed = CallAgreed {
            invoice,
            amount,
            by,
            at,
            received,
            satisfied,
            is_no_answer: false,
            promise: follows.promise.as_ref().map(|made| made.promise.promise),
            stop: follows.stop.as_ref().map(|(stop, _)| *stop),
            message: follows.message.as_ref().map(|planned| planned.task.task),
            late: self.agreed.late.or(self.outcome.says_why().filter(|_| !case.broken.is_empty())),
        };
        let (debtor, outcome, is_counted) = (self.debtor, self.outcome, false);
        let done = Vec::new();
        let call = CallRecorded { debtor, task, on, outcome, done, call_on, is_counted, agreed };
        let done = match task.filter(|_| call.is_done()) {
            Some(task) => case.steps_of(task),
            None => Vec::new(),
        };
        Ok(CallRecorded { done, ..call })
    }

    /// Whether what was said is an answer in this conversation, and was not said too often.
    fn is_answer(
        &self,
        work: &mut Work<'_, '_>,
        (case, task): (&DebtorCase, Option<TaskId>),
    ) -> Outcome<bool> {
        let Some(excuse) = self.outcome.excuse() else { return Ok(true) };
        let house = work.load_house()?;
        let steps = task.map(|task| case.steps_of(task)).unwrap_or_default();
        let is_about = |claim: &&Claim| match self.agreed.invoice {
            Some(invoice) => claim.invoice == invoice,
            None => steps.is_empty() || steps.iter().any(|step| step.invoice == claim.invoice),
        };
        let claims: Vec<&Claim> = case.claims.iter().filter(is_about).collect();
        let since = claims.iter().map(|claim| claim.issued_on).min();
        let logged = timeline::logged(work.tx, work.administration(), self.debtor)?;
        let before = said_before(&logged, self.outcome, since);
        let stage = About { house: &house, claims: &claims, today: work.today }.stage();
        let has_name = !self.spoken_with.is_empty() || !self.agreed.person.is_empty();
        Ok(excuse.is_answer(Heard { stage, before, has_name }))
    }

    /// What follows from the outcome, in the same action.
    fn follow(
        &self,
        work: &mut Work<'_, '_>,
        case: &DebtorCase,
        row: Follows,
    ) -> Outcome<Following> {
        let Agreed { invoice, amount, dispute, .. } = self.agreed;
        let (debtor, today) = (self.debtor, work.today);
        match row.effect {
            Effect::Nothing => Ok(Following::nothing(row)),
            Effect::Promise => {
                let by = self.day_from(today)?;
                let said = Said::default();
                let promise = RecordPromise { debtor, invoice, amount, by, said };
                let promise = Some(promise.decide(work, case)?);
                Ok(Following { promise, ..Following::nothing(row) })
            }
            Effect::AwaitBank => {
                let until = Some(plus_working_days(today, SAID_PAID_DAYS));
                let (stop, kind) = (StopId(work.take_id()), StopKind::SaidPaid);
                let stop = Stop { stop, kind, invoice, amount: None, until, why: None };
                let set = StopSet { debtor, stop, on: today, dispute: None };
                Ok(Following::stop(row, set.into_record()))
            }
            Effect::ShortPause => {
                let until = Some(plus_working_days(today, MONEY_TROUBLE_DAYS));
                let (stop, kind) = (StopId(work.take_id()), StopKind::Pause);
                let stop = Stop { stop, kind, invoice: None, amount: None, until, why: None };
                let set = StopSet { debtor, stop, on: today, dispute: None };
                Ok(Following::stop(row, set.into_record()))
            }
            Effect::Copy => {
                let message = copy_for(work, case)?;
                Ok(Following { message, ..Following::nothing(row) })
            }
            effect @ (Effect::Dispute | Effect::Credit) => {
                let invoice = invoice.ok_or_else(|| missing("invoice"))?;
                let kind = match effect {
                    Effect::Credit => DisputeKind::Credit,
                    _ => dispute.unwrap_or(DisputeKind::Other),
                };
                let note = self.note.clone();
                let dispute = OpenDispute { debtor, invoice, amount, kind, note };
                Ok(Following::stop(row, dispute.decide(work, case)?))
            }
        }
    }

    /// Who it is then, when that was told: he is asked for next time.
    fn put_person(&self, work: &mut Work<'_, '_>) -> Outcome<()> {
        let (name, phone) = (self.agreed.person.clone(), self.agreed.phone.clone());
        if name.is_empty() && phone.is_empty() {
            return Ok(());
        }
        let words = ContactWords { name, phone, ..ContactWords::default() };
        let (debtor, role) = (self.debtor, ContactRole::Payment);
        let (prefers, hours) = (None, None);
        SetContact { debtor, role, words, prefers, hours }.set(work).map(|_| ())
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

/// Yes for the call that asks why a promise was broken, and no more.
fn asks_only(case: &DebtorCase, task: Option<TaskId>) -> bool {
    let mut open = case.tasks.iter().filter(|open| Some(open.task) == task);
    open.any(|open| open.promise.is_some())
}

/// How often something was said before, since a day; what was taken back does not count.
pub(crate) fn said_before(logged: &[Logged], outcome: CallOutcome, since: Option<Date>) -> u32 {
    let back = timeline::taken_back(logged);
    let is_it = |one: &&Logged| match &one.event {
        Event::CallRecorded(call) => {
            let counts = call.outcome == outcome && !back.contains(&one.number);
            counts && since.is_none_or(|since| call.on >= since)
        }
        _ => false,
    };
    logged.iter().filter(is_it).count() as u32
}

/// Yes when what goes along with the call left earlier today: together they are one contact.
fn is_counted(work: &mut Work<'_, '_>, call: &CallRecorded) -> Outcome<bool> {
    match call.task.filter(|_| call.is_done()) {
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
    let task = found.ok_or(Refusal::NotFound { value: id.0.to_string() })?;
    if task.state == state {
        Ok(task)
    } else {
        Err(Refusal::TaskState { state: task.state.code().to_owned() })
    }
}
