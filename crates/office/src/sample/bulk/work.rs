//! What people do in the bulk: call, note what they hear, send messages, hand over.
//!
//! Does what the actions of the same names record, on facts in memory. The text of a message is not
//! kept here: it is written when a person approves one.

use jiff::civil::Date;

use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::casework::{
    CREDIT_NOTE_DAYS, CallOutcome, DisputeVerdict, Promise, Stop, StopKind, made,
};
use punctueel_domain::event::{
    CallAgreed, CallRecorded, ClaimsHandedOver, Detail, DetailKind, Event, InsolvencySet,
    MessageApproved, MessagePosted, PromiseMade, Record, StopEnded, StopSet, TaskWithdrawn,
};
use punctueel_domain::id::{DebtorId, PromiseId, StopId};
use punctueel_domain::law::insolvency::InsolvencyKind;
use punctueel_domain::money::{Rate, Rounding};
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{Action, Item, NewTask, last_day, may_ask};

use super::super::react::{Said, Says};
use super::day::Life;
use crate::actions::record_call::SAID_PAID_DAYS;

/// Half.
const HALF: Rate = Rate(5_000);

impl Life {
    /// The work of a day: calls, and messages too when somebody comes round to them.
    pub fn work(&mut self, on: Date, writes: bool) {
        for place in 0..self.known.len() {
            let Some(known) = self.known.get(place) else { break };
            if known.tasks.is_empty() {
                continue;
            }
            let debtor = known.id;
            for task in known.tasks.clone() {
                match task.action {
                    Action::Call => self.call((place, debtor), &task, on),
                    Action::HandOver if writes => self.hand_over((place, debtor), &task, on),
                    action if action.is_message() && writes => {
                        self.send((place, debtor), &task, on);
                    }
                    _ => {}
                }
            }
        }
    }

    /// The claims of a task that may still be chased, with what may be asked.
    fn items(&self, place: usize, task: &NewTask, on: Date) -> Vec<Item> {
        let Some(known) = self.known.get(place) else { return Vec::new() };
        let case = &known.case;
        let asked = |item: &Item| {
            let claim = case.claim(item.invoice)?;
            let amount = match claim.open.is_negative() {
                true => claim.open,
                false => may_ask(case, claim, &self.house, on, Action::Call).ok()?,
            };
            Some(Item { amount, ..item.clone() })
        };
        task.items.iter().filter_map(asked).collect()
    }

    fn bills_of(&self, items: &[Item]) -> Vec<usize> {
        let steps = items.iter().filter(|item| item.step.is_some());
        steps.filter_map(|item| self.bills.get(&item.invoice)).copied().collect()
    }

    fn call(&mut self, (place, debtor): (usize, DebtorId), task: &NewTask, on: Date) {
        let items = self.items(place, task, on);
        let said = self.world.called(place, &self.bills_of(&items), on);
        let promises = self.promises(place, &items, &said, on);
        let outcome = match (said.says, promises.len()) {
            (Says::Pays { .. }, 1) => CallOutcome::Promise,
            (Says::Disputes { .. }, _) => CallOutcome::Complaint,
            (Says::HasPaid, _) => CallOutcome::PaidAlready,
            _ => said.outcome,
        };
        let done = match (outcome.is_reached(), self.known.get(place)) {
            (true, Some(known)) => known.case.steps_of(task.task),
            _ => Vec::new(),
        };
        self.tally.calls += 1;
        self.tally.reached += u32::from(outcome.is_reached());
        let event = CallRecorded {
            debtor,
            task: Some(task.task),
            on,
            outcome,
            done,
            call_on: None,
            is_counted: false,
            agreed: CallAgreed::default(),
        }
        .into();
        let details = notes(debtor, &[&said.spoken_with, said.note]);
        self.happened(debtor, Record { event, details }, on);
        for promise in promises {
            self.tally.promises += 1;
            self.happened(
                debtor,
                PromiseMade { debtor, promise, on, method: None }.into_record(),
                on,
            );
        }
        self.note(debtor, &said, on);
    }

    fn note(&mut self, debtor: DebtorId, said: &Said, on: Date) {
        let (mut about, mut until, mut dispute) = ((None, None), None, None);
        let kind = match said.says {
            Says::Nothing | Says::Pays { .. } => return,
            Says::Disputes { bill, part, kind } => {
                self.tally.disputes += 1;
                about = (self.invoices.get(bill).copied(), part);
                dispute = Some(kind);
                StopKind::Dispute
            }
            Says::HasPaid => {
                until = Some(plus_working_days(on, SAID_PAID_DAYS));
                StopKind::SaidPaid
            }
            Says::IsBankrupt => {
                self.tally.bankrupt += 1;
                let ruling = InsolvencySet::opened(debtor, InsolvencyKind::Bankruptcy, on);
                return self.happened(debtor, ruling.into_record(), on);
            }
        };
        let (stop, (invoice, amount)) = (StopId(self.take_id()), about);
        let stop = Stop { stop, kind, invoice, amount, until, why: None };
        let event = StopSet { debtor, stop, on, dispute }.into();
        // What is said in a dispute stands with the dispute too, as when an action notes it.
        let details = notes(debtor, &[said.note]);
        self.happened(debtor, Record { event, details }, on);
    }

    /// What is promised, for each invoice that was talked about.
    fn promises(&mut self, place: usize, items: &[Item], said: &Said, on: Date) -> Vec<Promise> {
        let Says::Pays { by, is_half } = said.says else { return Vec::new() };
        let mut all = Vec::new();
        for item in items.iter().filter(|item| item.step.is_some()) {
            let (promise, invoice) = (PromiseId(self.take_id()), Some(item.invoice));
            let Some(known) = self.known.get(place) else { break };
            let open = known.case.open_of(invoice);
            let amount = if is_half { open.times(HALF, Rounding::Down) } else { open };
            let promise = Promise { promise, invoice, amount, by, open_then: open };
            if made(open, &known.case.promises, &promise, on).is_ok() {
                all.push(promise);
            }
        }
        all
    }

    /// Notes how disputes ended: a credit note gets some days to come in.
    pub fn end_disputes(&mut self, on: Date) {
        for settled in std::mem::take(&mut self.world.settled) {
            let Some(known) = self.known.get(settled.debtor) else { continue };
            let (debtor, invoice) = (known.id, self.invoices.get(settled.bill).copied());
            let verdict = Some(settled.verdict);
            let of_bill = |stop: &&Stop| stop.kind == StopKind::Dispute && stop.invoice == invoice;
            let stops: Vec<StopId> =
                known.case.stops.iter().filter(of_bill).map(|stop| stop.stop).collect();
            let waits = !stops.is_empty() && settled.verdict != DisputeVerdict::Wrong;
            for stop in stops {
                self.happened(
                    debtor,
                    StopEnded { debtor, stop, on, verdict, listed: None }.into_record(),
                    on,
                );
            }
            if waits {
                let until = Some(plus_working_days(on, CREDIT_NOTE_DAYS));
                let (stop, kind) = (StopId(self.take_id()), StopKind::Pause);
                let stop = Stop { stop, kind, invoice, amount: None, until, why: None };
                self.happened(
                    debtor,
                    StopSet { debtor, stop, on, dispute: None }.into_record(),
                    on,
                );
            }
        }
    }

    fn send(&mut self, (place, debtor): (usize, DebtorId), task: &NewTask, on: Date) {
        let items = self.items(place, task, on);
        let Some(known) = self.known.get(place) else { return };
        if !items.iter().any(|item| item.step.is_some()) {
            let withdrawn = TaskWithdrawn::freeing(debtor, task.task, on, None);
            self.happened(debtor, withdrawn.into_record(), on);
            return;
        }
        let mut dropped = known.case.steps_of(task.task);
        dropped.retain(|step| items.iter().all(|item| item.invoice != step.invoice));
        let channel = task.channel.unwrap_or(Channel::Email);
        let last_day_on = last_day(task.term_days, channel, on);
        let total = NewTask { items: items.clone(), ..task.clone() }.total();
        let bills = self.bills_of(&items);
        let approved = MessageApproved {
            debtor,
            task: task.task,
            on,
            channel,
            items,
            total,
            last_day_on,
            covered_until: Some(self.known_until),
            dropped,
            pdf: None,
            mail: None,
            copies: Vec::new(),
            is_anyway: false,
            stated_costs: None,
            stated_vat: None,
            page: None,
        };
        self.happened(debtor, approved.into_record(), on);
        let Some(known) = self.known.get(place) else { return };
        let done = known.case.steps_of(task.task);
        let posted = MessagePosted {
            debtor,
            task: task.task,
            on,
            granted_until: last_day_on,
            done,
            is_answer: false,
            received_on: None,
            is_alone: false,
            repair_until: None,
        };
        self.happened(debtor, posted.into_record(), on);
        self.tally.messages += 1;
        self.world.written(place, &bills, on);
    }

    fn hand_over(&mut self, (place, debtor): (usize, DebtorId), task: &NewTask, on: Date) {
        let Some(known) = self.known.get(place) else { return };
        let done = known.case.steps_of(task.task);
        let stop = |life: &mut Life, invoice| Stop {
            stop: StopId(life.take_id()),
            kind: StopKind::HandedOver,
            invoice: Some(invoice),
            amount: None,
            until: None,
            why: None,
        };
        let stops = done.iter().map(|step| stop(self, step.invoice)).collect();
        let event: Event =
            ClaimsHandedOver { debtor, task: task.task, on, stops, done, kind: None }.into();
        self.happened(debtor, event.into(), on);
        self.tally.handed_over += 1;
    }
}

/// Words of a person, those that say something.
fn notes(debtor: DebtorId, words: &[&str]) -> Vec<Detail> {
    let said = words.iter().enumerate().filter(|(_, text)| !text.is_empty());
    let detail = |(slot, text): (usize, &&str)| {
        let (person, kind, body) = (Some(debtor), DetailKind::Note, (*text).to_owned());
        Detail { slot: slot as u32, person, kind, body }
    };
    said.map(detail).collect()
}
