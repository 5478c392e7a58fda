//! Everything that happened to one debtor, newest first: calls, messages, agreements, notes and the
//! lines of his account.
//!
//! Codes with data; the words a person wrote go along as they are, and are gone after erasure.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::casework::{Effect, PlanStep, Stop, StopKind};
use punctueel_domain::coded;
use punctueel_domain::event::{
    CallRecorded, ConsequencesAnnounced, ContactSet, DisputeAssigned, Duty, Event,
};
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId, TaskId};
use punctueel_domain::law::insolvency::InsolvencyEnd;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{LegalKind, TaskState};
use punctueel_store::Tx;
use punctueel_store::load::timeline::{self, Booked, Logged, SentMessage, Told};
use punctueel_store::load::{claims, debtors};

use crate::desk::{Desk, dutch_time};
use crate::no::Outcome;
use crate::users::Names;

coded! {
    /// What happened.
    pub enum Happening {
        /// A line on the account.
        Booked { entry: String, invoice: String, amount: Cents } = "BOOKED",
        /// Somebody was called, or tried.
        Called {
            on: Date,
            time: String,
            name: String,
            outcome: String,
            agreed: String,
            amount: Cents,
            by: Option<Date>,
            at: String,
        } = "CALLED",
        /// Somebody was called, and it is known who was spoken to.
        CalledWith {
            on: Date,
            time: String,
            name: String,
            with: String,
            outcome: String,
            agreed: String,
            amount: Cents,
            by: Option<Date>,
            at: String,
        } = "CALLED-WITH",
        /// A call was recorded by mistake, and counts no more.
        CallTakenBack { outcome: String } = "CALL-TAKEN-BACK",
        /// A message was posted or sent.
        Posted { what: String, channel: String, invoices: String, copies: u32 } = "POSTED",
        /// A message was sent before Punctueel was used, as a person or a list told at take-in.
        SentBefore { invoices: String } = "SENT-BEFORE",
        /// Money that seemed to be his is for no invoice.
        ReceiptSetAside { amount: Cents } = "RECEIPT-SET-ASIDE",
        /// Planned work was withdrawn.
        Withdrawn = "WITHDRAWN",
        /// Claims were handed over.
        HandedOver { invoices: String } = "HANDED-OVER",
        /// He promised to pay.
        Promised { amount: Cents, by: Date } = "PROMISED",
        /// The promise was taken back.
        PromiseWithdrawn = "PROMISE-WITHDRAWN",
        /// He kept his promise.
        PromiseKept { by: Date } = "PROMISE-KEPT",
        /// He did not keep it.
        PromiseBroken { by: Date } = "PROMISE-BROKEN",
        /// He accepted an agreement in writing: which, and how.
        AgreementConfirmed { what: String, how: String, on: Date } = "AGREEMENT-CONFIRMED",
        /// That was recorded by mistake.
        ConfirmationWithdrawn = "CONFIRMATION-WITHDRAWN",
        /// A payment plan was agreed.
        PlanAgreed { count: u32, amount: Cents, until: Date } = "PLAN-AGREED",
        /// A person ended it: the code of how.
        PlanEnded { how: String } = "PLAN-ENDED",
        /// What the bank data showed of it: the code of what became of an instalment.
        PlanJudged { became: String, due: Date } = "PLAN-JUDGED",
        /// Something stops the flow.
        Stopped { stop: String, about: String } = "STOPPED",
        /// Something stops the flow up to a day.
        StoppedUntil { stop: String, about: String, until: Date } = "STOPPED-UNTIL",
        /// What stopped the flow ended.
        StopEnded = "STOP-ENDED",
        /// It was said who sees to a dispute.
        DisputeAssigned { owner: String, by: Date } = "DISPUTE-ASSIGNED",
        /// A dispute ended.
        DisputeEnded { verdict: String } = "DISPUTE-ENDED",
        /// A message announced what follows if nothing is paid.
        Announced { next: String, invoices: String, on: Date } = "ANNOUNCED",
        /// A person let go of what we announced, or must do, or did it.
        DutyEnded { how: String } = "DUTY-ENDED",
        /// Nothing more is delivered.
        DeliveryStopped = "DELIVERY-STOPPED",
        /// A person decided to go on delivering.
        DeliveryStopDeclined = "DELIVERY-STOP-DECLINED",
        /// A person decided to deliver again.
        DeliveredAgain = "DELIVERED-AGAIN",
        /// What was owed is paid: deliveries go on.
        DeliveredAgainPaid = "DELIVERED-AGAIN-PAID",
        /// The first of two persons agreed to hand over.
        HandOverApproved { by: String } = "HAND-OVER-APPROVED",
        /// A person at the debtor was added or changed: what he is for.
        ContactSet { role: String } = "CONTACT-SET",
        /// A person at the debtor was removed.
        ContactRemoved = "CONTACT-REMOVED",
        /// Somebody wrote something down.
        Noted { about: String } = "NOTED",
        /// Interest and costs were let go of.
        Remitted { amount: Cents } = "REMITTED",
        /// A step was waived.
        Waived { step: String, about: String } = "WAIVED",
        /// The copy of an invoice came in, or a person added it.
        CopyAdded { invoice: String } = "COPY-ADDED",
        /// A 14-day letter named too high costs: it gives no right to any.
        NoticeTooDear { stated: Cents, allowed: Cents } = "NOTICE-TOO-DEAR",
        /// A 14-day letter left before default: it gives no right to costs.
        NoticeTooEarly { sent: Date, since: Date } = "NOTICE-TOO-EARLY",
        /// An insolvency became known.
        InsolvencyKnown { kind: String, ruling: Date } = "INSOLVENCY-KNOWN",
        /// It is over.
        InsolvencyEnded { how: String } = "INSOLVENCY-ENDED",
        /// Planned work was not carried out in time.
        Lapsed { count: u32 } = "LAPSED",
    }
}

/// One line of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The day.
    pub on: Date,
    /// The event that recorded it; `None` when it is not kept with the line.
    pub event: Option<i64>,
    /// Who or what caused it, as a code; empty when it is not kept with the line.
    pub actor: String,
    /// His name; the code when he has none.
    pub who: String,
    /// What happened.
    pub what: Happening,
    /// What a person wrote with it.
    pub note: String,
}

struct Around {
    name: String,
    is_erased: bool,
    notes: HashMap<(i64, i64), String>,
    messages: HashMap<TaskId, SentMessage>,
    numbers: HashMap<InvoiceId, String>,
    users: Names,
    promised: HashMap<PromiseId, Cents>,
}

/// The timeline of a debtor, newest first.
///
/// # Errors
/// When the database fails.
pub fn timeline(desk: &mut Desk, debtor: DebtorId) -> Outcome<Vec<Line>> {
    desk.read(|tx, administration| of_debtor(tx, administration, debtor))
}

/// The same, within a state that is being read.
pub(crate) fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Outcome<Vec<Line>> {
    let known = debtors::one(tx, administration, debtor)?;
    let shown = claims::of_debtor(tx, administration, debtor)?;
    let logged = timeline::logged(tx, administration, debtor)?;
    let around = Around {
        promised: logged.iter().filter_map(promised).collect(),
        is_erased: known.as_ref().is_some_and(|known| known.is_erased),
        name: known.map(|known| known.words.name).unwrap_or_default(),
        notes: timeline::notes(tx, administration, debtor)?,
        messages: timeline::messages(tx, administration, debtor)?,
        numbers: shown.into_iter().map(|one| (one.known.invoice, one.known.number)).collect(),
        users: Names::load(tx)?,
    };
    let booked = timeline::booked(tx, administration, debtor)?;
    let mut lines: Vec<Line> = booked.into_iter().map(booked_line).collect();
    for one in &logged {
        around.lines(one, &mut lines);
    }
    let told = timeline::told(tx, administration, debtor)?;
    lines.extend(told.chunk_by(|one, next| one.on == next.on).map(|day| around.told(day)));
    lines.sort_by_key(|line| std::cmp::Reverse((line.on, line.event)));
    Ok(lines)
}

/// The same without the calls that were taken back and what followed from them.
pub(crate) fn counting(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Outcome<Vec<Line>> {
    let mut lines = of_debtor(tx, administration, debtor)?;
    let back = timeline::taken_back(&timeline::logged(tx, administration, debtor)?);
    lines.retain(|line| line.event.is_none_or(|event| !back.contains(&event)));
    Ok(lines)
}

fn booked_line(booked: Booked) -> Line {
    let (invoice, amount) = (booked.number, booked.amount);
    let what = Happening::Booked { entry: booked.kind.code().to_owned(), invoice, amount };
    Line {
        on: booked.on,
        event: Some(booked.event),
        actor: String::new(),
        who: String::new(),
        what,
        note: String::new(),
    }
}

impl Around {
    fn note(&self, event: i64, slot: i64) -> String {
        self.notes.get(&(event, slot)).cloned().unwrap_or_default()
    }

    fn number(&self, invoice: Option<InvoiceId>) -> String {
        let invoice = invoice.and_then(|invoice| self.numbers.get(&invoice));
        invoice.cloned().unwrap_or_default()
    }

    fn invoices(&self, about: impl Iterator<Item = InvoiceId>) -> String {
        let mut all: Vec<_> = about.map(|invoice| self.number(Some(invoice))).collect();
        all.dedup();
        all.join(", ")
    }

    /// What was told of a day.
    fn told(&self, day: &[Told]) -> Line {
        let on = day.first().map_or(Date::MIN, |one| one.on);
        let invoices = self.invoices(day.iter().map(|one| one.invoice));
        let what = Happening::SentBefore { invoices };
        let (actor, who) = (String::new(), String::new());
        Line { on, event: None, actor, who, what, note: String::new() }
    }

    fn posted(&self, task: TaskId) -> Happening {
        let message = self.messages.get(&task);
        let what = message.map_or(LegalKind::Reminder.code(), what_it_was).to_owned();
        let channel = message.and_then(|one| one.channel).unwrap_or(Channel::Post);
        let about = message.map_or(&[][..], |one| &one.invoices).iter().copied();
        let (channel, invoices) = (channel.code().to_owned(), self.invoices(about));
        let copies = message.map_or(0, |one| one.copies);
        Happening::Posted { what, channel, invoices, copies }
    }

    fn lines(&self, logged: &Logged, lines: &mut Vec<Line>) {
        let mut add = |what: Happening, note: String| {
            // A letter that was noted later left on its own day.
            let on = match &logged.event {
                Event::MessagePosted(posted) => posted.on,
                Event::ConsequencesAnnounced(announced) => announced.on,
                _ => logged.day,
            };
            let (event, actor) = (Some(logged.number), logged.actor.clone());
            let who = self.users.of(&actor);
            lines.push(Line { on, event, actor, who, what, note });
        };
        match &logged.event {
            Event::CallRecorded(call) => {
                add(self.called(logged, call), self.note(logged.number, 1));
            }
            Event::DayJudged(day) => {
                for judged in &day.promises {
                    let by = judged.by;
                    add(
                        match judged.kept {
                            true => Happening::PromiseKept { by },
                            false => Happening::PromiseBroken { by },
                        },
                        String::new(),
                    );
                }
                for judged in day.plans.iter().filter(|one| one.became != PlanStep::Soon) {
                    let (became, due) = (judged.became.code().to_owned(), judged.due_on);
                    add(Happening::PlanJudged { became, due }, String::new());
                }
                let lapsed = day.ended.iter().filter(|ended| ended.state == TaskState::Lapsed);
                match lapsed.count() as u32 {
                    0 => {}
                    count => add(Happening::Lapsed { count }, String::new()),
                }
            }
            Event::ConsequencesAnnounced(announced) => {
                for what in self.announced(announced) {
                    add(what, String::new());
                }
            }
            event => {
                if let Some(what) = decided(event).or_else(|| self.agreed(event)) {
                    add(what, self.note(logged.number, 0));
                }
            }
        }
    }

    /// What a message announced: each consequence once, with its day.
    fn announced(&self, message: &ConsequencesAnnounced) -> Vec<Happening> {
        let mut duties: Vec<&Duty> = message.duties.iter().collect();
        duties.sort_by_key(|duty| (duty.on, duty.action.code()));
        let is_same = |one: &&Duty, next: &&Duty| (one.on, one.action) == (next.on, next.action);
        let line = |group: &[&Duty]| {
            let first = group.first()?;
            let (on, next) = (first.on, first.action.code().to_owned());
            let invoices = self.invoices(group.iter().map(|duty| duty.invoice));
            Some(Happening::Announced { next, invoices, on })
        };
        duties.chunk_by(is_same).filter_map(line).collect()
    }

    fn called(&self, logged: &Logged, call: &CallRecorded) -> Happening {
        let (time, outcome) = (dutch_time(logged.at), call.outcome.code().to_owned());
        let (on, name, with) = (logged.day, self.name.clone(), self.note(logged.number, 0));
        let by = call.call_on.or(call.agreed.by);
        let at = call.agreed.at.map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default();
        let of_promise = call.agreed.promise.and_then(|promise| self.promised.get(&promise));
        let named = call.agreed.amount.or(of_promise.copied());
        let (agreed, amount) = (agreed_in(call, named).to_owned(), named.unwrap_or_default());
        match with.is_empty() {
            true => Happening::Called { on, time, name, outcome, agreed, amount, by, at },
            false => {
                Happening::CalledWith { on, time, name, with, outcome, agreed, amount, by, at }
            }
        }
    }

    fn stopped(&self, set: &Stop) -> Happening {
        let (stop, about) = (set.kind.code().to_owned(), self.number(set.invoice));
        match set.until {
            Some(until) => Happening::StoppedUntil { stop, about, until },
            None => Happening::Stopped { stop, about },
        }
    }

    fn assigned(&self, to: &DisputeAssigned) -> Happening {
        let named = to.user.map(|user| self.users.of(&user.to_string()));
        let owner = named.unwrap_or_else(|| to.owner.code().to_owned());
        Happening::DisputeAssigned { owner, by: to.by }
    }

    fn agreed(&self, event: &Event) -> Option<Happening> {
        Some(match event {
            Event::MessagePosted(posted) => self.posted(posted.task),
            Event::TaskWithdrawn(_) => Happening::Withdrawn,
            Event::NoticeVoided(voided) => match voided.because {
                Reason::NoticeTooDear { stated, allowed } => {
                    Happening::NoticeTooDear { stated, allowed }
                }
                Reason::NoticeTooEarly { sent, since } => Happening::NoticeTooEarly { sent, since },
                _ => return None,
            },
            Event::ClaimsHandedOver(handed) => {
                let done = handed.done.iter().map(|step| step.invoice);
                Happening::HandedOver { invoices: self.invoices(done) }
            }
            Event::PromiseMade(made) => {
                Happening::Promised { amount: made.promise.amount, by: made.promise.by }
            }
            Event::PromiseWithdrawn(_) => Happening::PromiseWithdrawn,
            Event::AgreementConfirmed(_) | Event::ConfirmationWithdrawn(_) => {
                return confirmed(event);
            }
            // What troubled somebody is not shown any more when he is erased.
            Event::InsolvencySet(_) if self.is_erased => return None,
            Event::CallTakenBack(back) => {
                Happening::CallTakenBack { outcome: back.outcome.code().to_owned() }
            }
            Event::PlanAgreed(_) | Event::PlanEnded(_) => return plan(event),
            Event::InsolvencySet(set) => match (set.insolvency, set.ended) {
                (Some(ruling), _) => Happening::InsolvencyKnown {
                    kind: ruling.kind.code().to_owned(),
                    ruling: ruling.on,
                },
                (None, how) => Happening::InsolvencyEnded {
                    how: how.map_or("over", InsolvencyEnd::code).to_owned(),
                },
            },
            // It stands there with its kind and day.
            Event::StopSet(set) if set.stop.kind == StopKind::Insolvency => return None,
            Event::StopSet(set) => self.stopped(&set.stop),
            Event::StopEnded(ended) => match ended.verdict {
                Some(verdict) => Happening::DisputeEnded { verdict: verdict.code().to_owned() },
                None => Happening::StopEnded,
            },
            Event::HandOverApproved(first) => {
                Happening::HandOverApproved { by: self.users.of(&first.by) }
            }
            event => return self.noted(event),
        })
    }

    /// What somebody noted, set, waived or let go of.
    fn noted(&self, event: &Event) -> Option<Happening> {
        Some(match event {
            Event::DisputeAssigned(to) => self.assigned(to),
            Event::ContactSet(set) => contact(set),
            Event::NoteTaken(note) => Happening::Noted { about: self.number(note.invoice) },
            Event::ReceiptSetAside(aside) => Happening::ReceiptSetAside { amount: aside.left },
            Event::StepWaived(waived) => {
                let about = self.number(Some(waived.invoice));
                Happening::Waived { step: waived.step.clone(), about }
            }
            Event::RestRemitted(remitted) => {
                let amount = remitted.parts.iter().map(|part| part.amount).sum();
                Happening::Remitted { amount }
            }
            Event::CopyKept(kept) => {
                Happening::CopyAdded { invoice: self.number(Some(kept.invoice)) }
            }
            _ => return None,
        })
    }
}

/// What a debtor said of a confirmation.
fn confirmed(event: &Event) -> Option<Happening> {
    match event {
        Event::AgreementConfirmed(one) => Some(Happening::AgreementConfirmed {
            what: one.agreement.code().to_owned(),
            how: one.how.code().to_owned(),
            on: one.on,
        }),
        Event::ConfirmationWithdrawn(_) => Some(Happening::ConfirmationWithdrawn),
        _ => None,
    }
}

/// What was agreed in a call, as a code.
fn agreed_in(call: &CallRecorded, amount: Option<Cents>) -> &'static str {
    let follows = call.follows();
    match follows.effect {
        _ if call.agreed.is_no_answer => "no-answer",
        Effect::Promise if amount.is_some() => "pays",
        Effect::Copy if call.agreed.message.is_some() => "copy",
        Effect::Dispute | Effect::Credit if call.agreed.stop.is_some() => match amount {
            Some(_) => "disputes",
            None => "disputes-all",
        },
        _ if call.call_on.is_none() => "nothing",
        _ if call.agreed.at.is_some() => "calls-at",
        _ => "calls",
    }
}

/// The amount of a promise that was made.
fn promised(one: &Logged) -> Option<(PromiseId, Cents)> {
    match &one.event {
        Event::PromiseMade(made) => Some((made.promise.promise, made.promise.amount)),
        _ => None,
    }
}

/// What a person did with a payment plan.
fn plan(event: &Event) -> Option<Happening> {
    match event {
        Event::PlanAgreed(agreed) => Some(Happening::PlanAgreed {
            count: agreed.plan.instalments.len() as u32,
            amount: agreed.plan.total(),
            until: agreed.plan.ends_on(),
        }),
        Event::PlanEnded(ended) => Some(Happening::PlanEnded { how: ended.how.code().to_owned() }),
        _ => None,
    }
}

/// A person at the debtor.
fn contact(set: &ContactSet) -> Happening {
    match set.is_gone {
        true => Happening::ContactRemoved,
        false => Happening::ContactSet { role: set.role.code().to_owned() },
    }
}

/// What was decided about deliveries, hand-overs and duties.
fn decided(event: &Event) -> Option<Happening> {
    Some(match event {
        Event::DeliveryStopDecided(decided) => match decided.is_stopped {
            true => Happening::DeliveryStopped,
            false => Happening::DeliveryStopDeclined,
        },
        Event::DeliveryStopLifted(lifted) => match lifted.by_payment {
            true => Happening::DeliveredAgainPaid,
            false => Happening::DeliveredAgain,
        },
        Event::CommitmentEnded(ended) => Happening::DutyEnded { how: ended.how.code().to_owned() },
        _ => return None,
    })
}

/// What a message was: an answer, a word along with a call, or what it is before the law.
pub(super) fn what_it_was(message: &SentMessage) -> &'static str {
    match message.legal_kind {
        _ if message.kind.is_answer() => message.kind.code(),
        _ if message.is_companion => "companion",
        legal_kind => legal_kind.unwrap_or(LegalKind::Reminder).code(),
    }
}
