//! A person decides on a proposal: hand the claims over, deliver nothing more, or not (yet).
//!
//! A hand-over that is turned down comes back; above an amount that the firm names, two persons
//! agree. A delivery stop that is turned down is waived, and deliveries go on; one that is followed
//! is said to the debtor in a letter. Nobody stops deliveries to a private person, or to somebody
//! who is insolvent.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Consent, HandOverKind, Stop, StopKind, consent};
use punctueel_domain::coded::Coded;
use punctueel_domain::event::{
    ClaimsHandedOver, DeliveryStopDecided, DoneStep, Event, HandOverApproved, Record, TaskWithdrawn,
};
use punctueel_domain::id::{InvoiceId, StopId, TaskId};
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    Action, DebtorCase, House, MessageKind, TaskState, may_ask, money_to_settle,
};
use punctueel_store::load::tasks::{self, KnownTask};
use punctueel_store::load::{hand_overs, timeline};

use super::record_call::open_task;
use crate::desk::{Desk, Work};
use crate::details::{note, text};
use crate::no::Outcome;
use crate::outgoing::answer::plan_answer;
use crate::users::Names;

/// Decides on a proposal.
#[derive(Clone, Debug)]
pub struct DecideProposal {
    /// The proposal.
    pub task: TaskId,
    /// What it must be about; `None`: whatever it is about.
    pub about: Option<Action>,
    /// Yes: it is done as proposed.
    pub is_agreed: bool,
    /// To whom claims are handed over; `None`: whom the first person named.
    pub to: Option<HandOverKind>,
    /// Why, in words; needed to turn it down.
    pub reason: String,
}

impl DecideProposal {
    /// The right it needs.
    pub const RIGHT: Right = Right::Release;

    /// Agrees to whatever is proposed; claims go to an agency.
    pub fn agree(task: TaskId) -> DecideProposal {
        let to = Some(HandOverKind::Agency);
        DecideProposal { task, about: None, is_agreed: true, to, reason: String::new() }
    }

    /// Decides; `First`: another person must agree too.
    ///
    /// # Errors
    /// `NOT-FOUND`, `PROPOSAL-OTHER`, `PROPOSAL-DECIDED`, `PROPOSAL-STOPPED`, `TASK-STATE`;
    /// `REASON-MISSING` when it is turned down; `MISSING` when nobody said to whom;
    /// `TEXT-TOO-LONG`; `SECOND-PERSON`, `NO-DELIVERY-STOP`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Consent> {
        desk.write(Self::RIGHT, |work| {
            let why = text(&self.reason)?;
            if !self.is_agreed && why.is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            let known = self.proposal(work)?;
            let case = work.load_case(known.debtor)?;
            open_task(&case, self.task, TaskState::Planned)?;
            let done = case.steps_of(self.task);
            let claims: Vec<InvoiceId> = done.iter().map(|step| step.invoice).collect();
            let (event, consent) = match known.action {
                Action::DeliveryStop => (self.delivery_stop(work, &case, done)?, Consent::Done),
                _ => self.hand_over(work, &known, done)?,
            };
            if self.is_agreed {
                may_go_on(&case, &work.load_house()?, &claims, work.today)?;
            }
            let details = match why {
                why if why.is_empty() => Vec::new(),
                why => vec![note(0, known.debtor, why)],
            };
            work.record(&[Record { event, details }])?;
            if known.action == Action::DeliveryStop && self.is_agreed {
                tell(work, &known)?;
            }
            Ok(consent)
        })
    }

    /// The proposal, when it is one that can still be decided here.
    fn proposal(&self, work: &mut Work<'_, '_>) -> Outcome<KnownTask> {
        let not_found = || not_found(self.task);
        let administration = work.administration();
        let known =
            tasks::one(work.tx, administration, (self.task, work.today))?.ok_or_else(not_found)?;
        if !known.action.is_proposal() {
            return Err(not_found().into());
        }
        if self.about.is_some_and(|about| about != known.action) {
            let (proposal, what) =
                (format!("prop_{}", self.task.0), known.action.code().to_owned());
            return Err(Refusal::ProposalOther { proposal, what }.into());
        }
        if !known.state.is_open() {
            let logged = timeline::logged(work.tx, administration, known.debtor)?;
            let decided = logged.iter().find_map(|one| Some((one, self.decided(&one.event)?)));
            if let Some((one, how)) = decided {
                let by = Names::load(work.tx)?.of(&one.actor);
                let (on, how) = (one.day, how.to_owned());
                return Err(Refusal::ProposalDecided { on, by, how }.into());
            }
        }
        Ok(known)
    }

    /// How an event decided this proposal, if it did.
    fn decided(&self, event: &Event) -> Option<&'static str> {
        match event {
            Event::ClaimsHandedOver(one) if one.task == self.task => Some("handed-over"),
            Event::DeliveryStopDecided(one) if one.task == self.task => {
                Some(if one.is_stopped { "stopped" } else { "declined" })
            }
            Event::TaskWithdrawn(one) if one.task == self.task => Some("declined"),
            _ => None,
        }
    }

    fn delivery_stop(
        &self,
        work: &Work<'_, '_>,
        case: &DebtorCase,
        done: Vec<DoneStep>,
    ) -> Result<Event, Refusal> {
        let is_insolvent = case.insolvencies.iter().any(|one| one.ended.is_none());
        let why = match case.debtor.kind {
            _ if !self.is_agreed => None,
            DebtorKind::Consumer => Some("consumer"),
            _ if is_insolvent => Some("insolvent"),
            _ if case.no_delivery_since.is_some() => Some("runs"),
            _ => None,
        };
        if let Some(why) = why {
            return Err(Refusal::NoDeliveryStop { why: why.to_owned() });
        }
        let (debtor, task, on) = (case.debtor.debtor, self.task, work.today);
        Ok(DeliveryStopDecided { debtor, task, on, is_stopped: self.is_agreed, done }.into())
    }

    fn hand_over(
        &self,
        work: &mut Work<'_, '_>,
        known: &KnownTask,
        done: Vec<DoneStep>,
    ) -> Outcome<(Event, Consent)> {
        let (debtor, task, on) = (known.debtor, self.task, work.today);
        if !self.is_agreed {
            return Ok((TaskWithdrawn::freeing(debtor, task, on, None).into(), Consent::Done));
        }
        let administration = work.administration();
        let before = hand_overs::one(work.tx, administration, task)?;
        let before = before.ok_or_else(|| not_found(task))?;
        let asked = || Refusal::Missing { field: "to".to_owned() };
        let kind = self.to.or(before.kind).ok_or_else(asked)?;
        // Who names another receiver is the first to agree to that.
        let first = before.first.as_ref().filter(|_| before.kind == Some(kind));
        let first = first.map(|(by, _)| by.as_str());
        let by = work.actor().to_owned();
        let from = work.facts.second_person.from_for(&by);
        let names = Names::load(work.tx)?;
        let consented = consent(before.amount, from, first, &by);
        if consented.map_err(|refusal| with_name(refusal, &names))? == Consent::First {
            return Ok((HandOverApproved { debtor, task, on, kind, by }.into(), Consent::First));
        }
        let stops = done.iter().map(|step| Stop {
            stop: StopId(work.take_id()),
            kind: StopKind::HandedOver,
            invoice: Some(step.invoice),
            amount: None,
            until: None,
            why: None,
        });
        let (stops, kind) = (stops.collect(), Some(kind));
        Ok((ClaimsHandedOver { debtor, task, on, stops, done, kind }.into(), Consent::Done))
    }
}

/// A proposal that is not there, by the id under which people know it.
fn not_found(task: TaskId) -> Refusal {
    Refusal::NotFound { value: format!("prop_{}", task.0) }
}

/// The same refusal with the name behind the code in it.
fn with_name(refusal: Refusal, names: &Names) -> Refusal {
    match refusal {
        Refusal::SecondPerson { from, by } => Refusal::SecondPerson { from, by: names.of(&by) },
        other => other,
    }
}

/// Says no when something was agreed, is in dispute or came in since it was proposed.
fn may_go_on(
    case: &DebtorCase,
    house: &House,
    about: &[InvoiceId],
    today: Date,
) -> Result<(), Refusal> {
    let claims = || about.iter().filter_map(|invoice| case.claim(*invoice));
    let stopped = claims()
        .find_map(|claim| may_ask(case, claim, house, today, Action::HandOver).err())
        .or_else(|| money_to_settle(case, claims().map(|claim| claim.open).sum()));
    match stopped {
        Some(reason) => Err(Refusal::ProposalStopped { reason: reason.code().to_owned() }),
        None => Ok(()),
    }
}

/// Writes to the debtor that deliveries stand still, when he can be written to.
fn tell(work: &mut Work<'_, '_>, known: &KnownTask) -> Outcome<()> {
    let case = work.load_case(known.debtor)?;
    let reach = case.reach();
    if reach.email || reach.post {
        plan_answer(work, &case, MessageKind::DeliveryStop, None)?;
    }
    Ok(())
}
