//! Who is to be called, in the order in which it is best done: who can be reached now first, then
//! the most money at risk.
//!
//! What it needs of all debtors is read in a fixed number of statements, however long the list is.
//! The weight of a call is [`priority`]'s; this file gathers what it asks.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use punctueel_domain::calendar::is_working_day;
use punctueel_domain::casework::priority::{self, Standing, Term};
use punctueel_domain::casework::{Urgency, urgency};
use punctueel_domain::event::Event;
use punctueel_domain::id::{DebtorId, PromiseId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{ContactRole, Hours, Reachable};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Actor, History};
use punctueel_store::load::commitments::KnownCommitment;
use punctueel_store::load::contacts::{self, KnownContact};
use punctueel_store::load::promises::BrokenPromise;
use punctueel_store::load::tasks::{KnownItem, KnownTask};
use punctueel_store::load::timeline::Logged;
use punctueel_store::load::to_call::{self, KnownCall};
use punctueel_store::{StoreError, Tx};

use super::habits::{self, Tried};
use super::outbox::invoices;
use crate::desk::dutch_hour;

/// Calls of so many days ago say something of when somebody is reached.
const LEARNS_DAYS: i32 = 365;

/// A call to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallToMake {
    /// The planned call.
    pub task: TaskId,
    /// The debtor.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// Whom to ask for; empty: not known.
    pub ask_for: String,
    /// The telephone number; empty: not known.
    pub phone: String,
    /// The invoice numbers of the steps.
    pub invoices: Vec<String>,
    /// What is open on them.
    pub open: Cents,
    /// What is at risk, and why it is as much.
    pub terms: Vec<Term>,
    /// Whether he can be reached now.
    pub reachable: Reachable,
    /// When he can be reached, as was told or learned; `None`: nothing is known.
    pub hours: Option<Hours>,
    /// Who of us makes it.
    pub actor: Actor,
    /// Whom to ask for at the debtor, when it is not who decides on payment.
    pub whom: Option<ContactRole>,
    /// How often it was tried.
    pub attempts: u32,
    /// Why.
    pub because: Reason,
}

impl CallToMake {
    /// What waiting costs, with all that makes it heavier.
    pub fn at_risk(&self) -> Cents {
        priority::weight(&self.terms)
    }
}

/// What is known of the debtors that are to be called.
pub(super) struct Callees {
    people: HashMap<DebtorId, Vec<KnownContact>>,
    histories: HashMap<DebtorId, History>,
    calls: HashMap<DebtorId, Vec<KnownCall>>,
    broken: HashSet<DebtorId>,
    asks: HashMap<PromiseId, Reason>,
    announced: HashMap<DebtorId, Date>,
    now: (Date, Time),
}

impl Callees {
    /// Reads it, for a moment.
    pub(super) fn load(
        tx: &mut Tx<'_>,
        administration: i64,
        now: (Date, Time),
    ) -> Result<Callees, StoreError> {
        let mut people: HashMap<DebtorId, Vec<KnownContact>> = HashMap::new();
        for person in contacts::to_call(tx, administration)? {
            people.entry(person.debtor).or_default().push(person);
        }
        let since = now.0.saturating_sub(LEARNS_DAYS.days());
        Ok(Callees {
            people,
            histories: to_call::histories(tx, administration)?,
            calls: to_call::calls(tx, administration, since)?,
            broken: HashSet::new(),
            asks: HashMap::new(),
            announced: HashMap::new(),
            now,
        })
    }

    /// Whose promises were broken, and what a call about each asks.
    pub(super) fn broke(&mut self, broken: &[BrokenPromise]) {
        self.broken.extend(broken.iter().map(|one| one.debtor));
        let asks = |one: &BrokenPromise| {
            (one.promise, Reason::AskWhy { amount: one.amount, on: one.by, until: one.ask_by })
        };
        self.asks.extend(broken.iter().map(asks));
    }

    /// What we announced to whom, as far as its day is near or has passed: the first day.
    pub(super) fn announced(&mut self, commitments: &[KnownCommitment]) {
        for one in commitments {
            let Some(on) = one.standing.day() else { continue };
            if urgency(on, self.now.0) != Urgency::Later {
                let first = self.announced.entry(one.debtor).or_insert(on);
                *first = on.min(*first);
            }
        }
    }

    /// The call as the list shows it.
    pub(super) fn call(&self, task: KnownTask, items: &[KnownItem]) -> CallToMake {
        let today = self.now.0;
        let of_him = self.calls.get(&task.debtor).map_or(&[][..], Vec::as_slice);
        let known = Known {
            people: self.people.get(&task.debtor).map_or(&[][..], Vec::as_slice),
            spoken: last_spoken(of_him),
            own: (&task.debtor_contact, &task.phone),
        };
        let person = known.to_call(task.whom);
        let (ask_for, phone) = (person.name.to_owned(), person.phone.to_owned());
        let (reachable, hours) = self.reach(&task, person.hours, of_him);
        let oldest = items.iter().map(|item| item.due_on).min().unwrap_or(today);
        let days = (today - oldest).get_days().max(0) as u32;
        let late = |item: &KnownItem| (item.open, i64::from((today - item.due_on).get_days()));
        let claims: Vec<_> = items.iter().map(late).collect();
        let asks = task.promise.and_then(|promise| self.asks.get(&promise)).cloned();
        let because = asks.unwrap_or(Reason::StepDue { on: task.planned_on, days });
        CallToMake {
            task: task.task,
            debtor: task.debtor,
            number: task.debtor_number,
            name: task.debtor_name,
            ask_for,
            phone,
            invoices: match task.promise {
                Some(_) => items.iter().map(|item| item.number.clone()).collect(),
                None => invoices(items),
            },
            open: items.iter().map(|item| item.open).sum(),
            terms: priority::terms(&claims, self.standing(task.debtor)),
            reachable,
            hours,
            actor: task.actor.unwrap_or(Actor::Controller),
            whom: task.whom,
            attempts: task.attempts,
            because,
        }
    }

    fn standing(&self, debtor: DebtorId) -> Standing {
        let history = self.histories.get(&debtor);
        Standing {
            is_broken: self.broken.contains(&debtor),
            is_first_time_late: history.is_some_and(|history| history.is_first_time_late()),
            announced_on: self.announced.get(&debtor).copied(),
        }
    }

    /// Whether he can be reached now: the hour he named; else the hours that were told of him,
    /// those in which calls reached him, the usual ones. Behind the hours that were learned the
    /// usual ones hold: waiting does not help any more.
    fn reach(
        &self,
        task: &KnownTask,
        told: Option<Hours>,
        calls: &[KnownCall],
    ) -> (Reachable, Option<Hours>) {
        let (day, time) = self.now;
        let agreed = task.call_at.filter(|_| task.call_on == Some(day));
        let hours = told.or_else(|| learned(calls));
        match (agreed, told) {
            (Some(at), _) if time < at => (Reachable::From(at), hours),
            (Some(_), _) => (Reachable::Agreed, hours),
            _ if !is_working_day(day) && told.is_none() => (Reachable::NotToday, hours),
            (None, Some(told)) => (told.at(day, time), hours),
            (None, None) => {
                let usual = Hours::usual().at(day, time);
                let at = hours.map(|hours| hours.at(day, time));
                (at.filter(|at| *at != Reachable::NotToday).unwrap_or(usual), hours)
            }
        }
    }
}

/// Puts the calls in order: the hour that was agreed has come, who can be reached now, later, not
/// today; in each the most money at risk first.
pub(super) fn sort(calls: &mut [CallToMake]) {
    let place = |call: &CallToMake| match call.reachable {
        Reachable::Agreed => 0,
        Reachable::Now => 1,
        Reachable::From(_) => 2,
        Reachable::NotToday => 3,
    };
    calls.sort_by_key(|call| {
        (place(call), Reverse(call.at_risk()), Reverse(call.open), call.debtor, call.task)
    });
}

/// The last one who was reached by name.
fn last_spoken(calls: &[KnownCall]) -> &str {
    let reached = counting(calls).filter(|one| match &one.logged.event {
        Event::CallRecorded(call) => call.outcome.is_reached(),
        _ => false,
    });
    let mut names = reached.map(|one| one.spoken_with.trim());
    names.find(|name| !name.is_empty()).unwrap_or_default()
}

/// The calls that were not taken back.
fn counting(calls: &[KnownCall]) -> impl Iterator<Item = &KnownCall> {
    let back = |one: &KnownCall| match &one.logged.event {
        Event::CallTakenBack(back) => Some(back.call),
        _ => None,
    };
    let gone: Vec<i64> = calls.iter().filter_map(back).collect();
    calls.iter().filter(move |one| !gone.contains(&one.logged.number))
}

/// The hours in which most calls reached him.
fn learned(calls: &[KnownCall]) -> Option<Hours> {
    let tried = counting(calls).filter_map(|one| tried(&one.logged));
    let best = habits::best_hour(tried)?;
    Some(Hours::between(best.from as i8, best.until as i8))
}

/// A call that was noted on the day itself; one that was noted later says nothing about the hour.
pub(super) fn tried(one: &Logged) -> Option<Tried> {
    let Event::CallRecorded(call) = &one.event else { return None };
    let (day, hour) = dutch_hour(one.at);
    (day == call.on).then_some(Tried { hour, is_reached: call.outcome.is_reached() })
}

/// Somebody to ask for, as far as that is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person<'a> {
    /// His name; empty: not known.
    pub name: &'a str,
    /// The number to dial; empty: not known.
    pub phone: &'a str,
    /// When he answers it.
    pub hours: Option<Hours>,
}

/// Who can be asked for at a debtor.
pub(super) struct Known<'a> {
    /// The people there.
    pub people: &'a [KnownContact],
    /// The last one who was reached by name; empty: nobody.
    pub spoken: &'a str,
    /// Whom the bookkeeping names, and the number there.
    pub own: (&'a str, &'a str),
}

impl Known<'_> {
    /// Whom to ask for, the number to call and when he answers it: who the step asks for, else who
    /// decides on payment, else who was spoken to last, else whom the bookkeeping names or who
    /// receives the invoices.
    pub fn to_call(&self, whom: Option<ContactRole>) -> Person<'_> {
        let of = |role: ContactRole| {
            let of_role = self.people.iter().filter(move |one| one.contact.role == role);
            of_role.map(person)
        };
        let own = Person { name: self.own.0, phone: self.own.1, hours: None };
        let decides = of(ContactRole::Payment).next();
        let wanted = whom.and_then(|role| of(role).next()).or(decides);
        let named = wanted.or_else(|| self.spoken_person().filter(|_| whom.is_none()));
        let mut numbers = named
            .into_iter()
            .chain(of(ContactRole::Payment))
            .chain([own])
            .chain(of(ContactRole::Invoice));
        let dial = numbers.find(|one| !one.phone.is_empty()).unwrap_or(own);
        match named {
            Some(one) => Person { phone: dial.phone, hours: one.hours.or(dial.hours), ..one },
            None => dial,
        }
    }

    /// The last one who was reached, with his own number when he is known.
    fn spoken_person(&self) -> Option<Person<'_>> {
        let name = Some(self.spoken).filter(|name| !name.is_empty())?;
        let is_it =
            |one: &&KnownContact| one.words.name.trim().to_lowercase() == name.to_lowercase();
        let known = self.people.iter().find(is_it).map(person);
        Some(known.unwrap_or(Person { name, phone: "", hours: None }))
    }
}

fn person(one: &KnownContact) -> Person<'_> {
    Person { name: &one.words.name, phone: &one.words.phone, hours: one.contact.hours }
}
