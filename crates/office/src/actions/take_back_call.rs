//! A call was recorded by mistake: it is taken back with all that followed from it.
//!
//! The last call of the debtor that still counts; its promise, its stop, the message that was
//! planned for it and work that was planned on it go with it. What has left the house or was built
//! upon stays, and then nothing is taken back. Who became known in the call stays known.

use punctueel_domain::access::Right;
use punctueel_domain::casework::{CallOutcome, Effect, PlanEnd};
use punctueel_domain::event::{
    CallRecorded, CallStood, CallTakenBack, Event, PlanEnded, PromiseWithdrawn, Record, StopEnded,
    TaskWithdrawn,
};
use punctueel_domain::id::{DebtorId, PromiseId, StopId, TaskId};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, OpenTask, TaskState};
use punctueel_store::load::timeline::{self, Logged};
use punctueel_store::load::{promises, tasks};

use super::end_plan::messages_off;
use crate::desk::{Desk, Work};
use crate::details::{note, text};
use crate::no::Outcome;

/// Takes the last call back.
#[derive(Clone, Debug)]
pub struct TakeBackCall {
    /// Who was called.
    pub debtor: DebtorId,
    /// Why, in words; may be empty.
    pub note: String,
}

/// The call that is taken back, among what people did for the debtor.
struct Mistake<'a> {
    case: &'a DebtorCase,
    logged: &'a [Logged],
    number: i64,
    call: &'a CallRecorded,
}

impl TakeBackCall {
    /// The right it needs.
    pub const RIGHT: Right = Right::Call;

    /// Takes it back; answers what was said to come of it.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when there is no call that counts; `MESSAGE-LEFT` when its confirmation or
    /// copy has left; `TAKE-BACK-LATER` when something later stands on it; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<CallOutcome> {
        desk.write(Self::RIGHT, |work| {
            let said = text(&self.note)?;
            let case = work.load_known_case(self.debtor)?;
            let logged = timeline::logged(work.tx, work.administration(), self.debtor)?;
            let (number, call) = last_call(&logged).ok_or(Refusal::NothingRuns)?;
            let mistake = Mistake { case: &case, logged: &logged, number, call };
            let (on, outcome) = (work.today, call.outcome);
            let mut records = mistake.followed(work)?;
            let asked = promises::asked_in(work.tx, work.administration(), self.debtor, number)?;
            let is_contact = outcome.is_reached() && !call.is_counted;
            let back = CallTakenBack {
                debtor: self.debtor,
                call: number,
                outcome,
                task: call.task,
                on,
                stood: mistake.stood()?,
                contact_on: is_contact.then_some(call.on),
                asked,
            };
            let details = match said.is_empty() {
                true => Vec::new(),
                false => vec![note(0, self.debtor, said)],
            };
            records.push(Record { event: back.into(), details });
            work.record(&records)?;
            Ok(outcome)
        })
    }
}

/// The last call that was not taken back, with the number of its event.
fn last_call(logged: &[Logged]) -> Option<(i64, &CallRecorded)> {
    let is_back = |number: i64| {
        logged
            .iter()
            .any(|one| matches!(&one.event, Event::CallTakenBack(back) if back.call == number))
    };
    logged.iter().find_map(|one| match &one.event {
        Event::CallRecorded(call) if !is_back(one.number) => Some((one.number, call)),
        _ => None,
    })
}

fn later(what: &str) -> Refusal {
    Refusal::TakeBackLater { what: what.to_owned() }
}

impl Mistake<'_> {
    /// What followed from it, taken back.
    fn followed(&self, work: &mut Work<'_, '_>) -> Outcome<Vec<Record>> {
        let agreed = &self.call.agreed;
        let nothing = agreed.promise.is_none() && agreed.stop.is_none() && agreed.message.is_none();
        let effect = self.call.follows().effect;
        if nothing && !matches!(effect, Effect::Nothing | Effect::Copy | Effect::ShortPause) {
            // Recorded before it was kept what followed.
            return Err(later("old").into());
        }
        let mut records = Vec::new();
        if let Some(promise) = agreed.promise {
            records.extend(self.promise(work, promise)?);
        }
        records.extend(agreed.stop.map(|stop| self.stop(work, stop)).transpose()?);
        if let Some(message) = agreed.message {
            records.extend(self.message(work, message)?);
        }
        if self.call.outcome == CallOutcome::Plan {
            records.extend(self.plan(work)?);
        }
        records.extend(self.steps(work)?);
        Ok(records)
    }

    fn promise(&self, work: &mut Work<'_, '_>, promise: PromiseId) -> Outcome<Vec<Record>> {
        let (debtor, on) = (self.call.debtor, work.today);
        for one in self.logged.iter().filter(|one| one.number > self.number) {
            match &one.event {
                Event::MessagePosted(posted) => {
                    let known =
                        tasks::one(work.tx, work.administration(), (posted.task, work.today))?;
                    if known.is_some_and(|known| known.promise == Some(promise)) {
                        return Err(Refusal::MessageLeft.into());
                    }
                }
                Event::PromiseWithdrawn(gone) if gone.promise == promise => return Ok(Vec::new()),
                _ => {}
            }
        }
        if !self.case.promises.iter().any(|running| running.promise == promise) {
            return Err(later("promise").into());
        }
        let confirms = self.case.tasks.iter().filter(|task| task.promise == Some(promise));
        let withdrawn = confirms.map(|task| {
            let because = Some(Reason::PromiseEnded);
            TaskWithdrawn::freeing(debtor, task.task, on, because).into_record()
        });
        let gone = PromiseWithdrawn { debtor, promise, on }.into_record();
        Ok(std::iter::once(gone).chain(withdrawn).collect())
    }

    /// A plan that was agreed on the day of the call belongs to it.
    fn plan(&self, work: &mut Work<'_, '_>) -> Outcome<Vec<Record>> {
        let agreed = self.logged.iter().find_map(|one| match &one.event {
            Event::PlanAgreed(agreed) if one.number > self.number => Some(agreed),
            _ => None,
        });
        let Some(agreed) = agreed.filter(|agreed| agreed.on == self.call.on) else {
            return Ok(Vec::new());
        };
        let plan = agreed.plan.plan;
        if !self.case.plans.iter().any(|running| running.plan == plan) {
            return Ok(Vec::new());
        }
        for one in self.logged.iter().filter(|one| one.number > self.number) {
            let Event::MessagePosted(posted) = &one.event else { continue };
            let known = tasks::one(work.tx, work.administration(), (posted.task, work.today))?;
            let about = known.and_then(|known| known.plan);
            if about.is_some_and(|about| about.plan == plan) {
                return Err(Refusal::MessageLeft.into());
            }
        }
        let (debtor, on, how) = (self.call.debtor, work.today, PlanEnd::Withdrawn);
        let ended = PlanEnded { debtor, plan, how, on, broken: Vec::new() }.into_record();
        let mut records = vec![ended];
        records.extend(messages_off(self.case, plan, on));
        Ok(records)
    }

    fn stop(&self, work: &Work<'_, '_>, stop: StopId) -> Result<Record, Refusal> {
        if !self.case.stops.iter().any(|running| running.stop == stop) {
            return Err(later("stop"));
        }
        let (debtor, on) = (self.call.debtor, work.today);
        Ok(StopEnded { debtor, stop, on, verdict: None, listed: None }.into_record())
    }

    fn message(&self, work: &mut Work<'_, '_>, task: TaskId) -> Outcome<Option<Record>> {
        let known = tasks::one(work.tx, work.administration(), (task, work.today))?;
        match known.map(|known| known.state) {
            Some(TaskState::Done) => Err(Refusal::MessageLeft.into()),
            Some(state) if state.is_open() => Ok(Some(self.withdrawn(work, task))),
            _ => Ok(None),
        }
    }

    fn withdrawn(&self, work: &Work<'_, '_>, task: TaskId) -> Record {
        let because = Some(Reason::WithdrawnByPerson);
        TaskWithdrawn::freeing(self.call.debtor, task, work.today, because).into_record()
    }

    /// Work that was planned because the steps of this call were done; what is further along than
    /// planned stands on it.
    fn steps(&self, work: &Work<'_, '_>) -> Result<Vec<Record>, Refusal> {
        let claims = self.call.done.iter().filter_map(|step| self.case.claim(step.invoice));
        let records = claims.flat_map(|claim| &claim.steps);
        let after = records.filter(|record| record.on >= self.call.on && record.task.is_some());
        let mut found: Vec<TaskId> = after.filter_map(|record| record.task).collect();
        found.retain(|task| Some(*task) > self.call.task);
        found.sort();
        found.dedup();
        let is_planned = |task: &TaskId| {
            let is_it = |open: &OpenTask| open.task == *task && open.state == TaskState::Planned;
            self.case.tasks.iter().any(is_it)
        };
        match found.iter().all(is_planned) {
            true => Ok(found.into_iter().map(|task| self.withdrawn(work, task)).collect()),
            false => Err(later("step")),
        }
    }

    /// How the planned call stood before, when it was not done with this one.
    fn stood(&self) -> Result<Option<CallStood>, Refusal> {
        let Some(task) = self.call.task.filter(|_| !self.call.is_done()) else { return Ok(None) };
        if !self.case.tasks.iter().any(|open| open.task == task) {
            return Err(later("call"));
        }
        let is_back = |number: i64| {
            self.logged
                .iter()
                .any(|one| matches!(&one.event, Event::CallTakenBack(back) if back.call == number))
        };
        let mut stood = CallStood { attempts: 0, attempted_on: None, call_on: None, call_at: None };
        for one in self.logged.iter().rev().filter(|one| one.number < self.number) {
            match &one.event {
                Event::CallRecorded(call) if call.task == Some(task) && !is_back(one.number) => {
                    if call.outcome.is_attempt() {
                        stood.attempts += 1;
                        stood.attempted_on = Some(call.on);
                        stood.call_at = None;
                    } else {
                        stood.call_on = call.call_on;
                        stood.call_at = call.agreed.at;
                    }
                }
                _ => {}
            }
        }
        Ok(Some(stood))
    }
}
