//! What people do in the bulk: call, note what they hear, send messages, hand over.
//!
//! Does what the actions of the same names record, on facts in memory. The text of a message is not
//! kept here: it is written when a person approves one.

use jiff::civil::Date;

use punctueel_domain::casework::{CallOutcome, Promise, Stop, StopKind, made};
use punctueel_domain::event::{
    CallRecorded, ClaimsHandedOver, Detail, DetailKind, Event, MessageApproved, MessagePosted,
    PromiseMade, Record, StopEnded, StopSet, TaskWithdrawn,
};
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId, StopId};
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{Action, Item, NewTask, last_day, may_ask};

use super::super::react::{Said, Says};
use super::day::Life;
use crate::actions::record_call::steps_of;

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
        let outcome = said.outcome;
        let done = match (outcome, self.known.get(place)) {
            (CallOutcome::Reached, Some(known)) => steps_of(&known.case, task.task),
            _ => Vec::new(),
        };
        self.tally.calls += 1;
        self.tally.reached += u32::from(outcome.is_reached());
        let event =
            CallRecorded { debtor, task: Some(task.task), on, outcome, done, call_on: None }.into();
        let details = notes(debtor, &[&said.spoken_with, said.note]);
        self.happened(debtor, Record { event, details }, on);
        self.note((place, debtor), &items, &said, on);
    }

    fn note(&mut self, (place, debtor): (usize, DebtorId), items: &[Item], said: &Said, on: Date) {
        match said.says {
            Says::Nothing => {}
            Says::Pays { by, is_half } => {
                for item in items.iter().filter(|item| item.step.is_some()) {
                    self.promise((place, debtor), item.invoice, (by, is_half), on);
                }
            }
            Says::Disputes { bill, amount, .. } => {
                let invoice = self.invoices.get(bill).copied();
                self.tally.disputes += 1;
                self.stop(debtor, (StopKind::Dispute, invoice, Some(amount)), said.note, on);
            }
            Says::IsBankrupt => {
                self.tally.bankrupt += 1;
                self.stop(debtor, (StopKind::Insolvency, None, None), said.note, on);
            }
        }
    }

    fn promise(
        &mut self,
        (place, debtor): (usize, DebtorId),
        invoice: InvoiceId,
        (by, is_half): (Date, bool),
        on: Date,
    ) {
        let promise = PromiseId(self.take_id());
        let Some(known) = self.known.get(place) else { return };
        let open = known.case.open_of(Some(invoice));
        let amount = if is_half { open.times(HALF, Rounding::Down) } else { open };
        let promise = Promise { promise, invoice: Some(invoice), amount, by, open_then: open };
        if made(open, &known.case.promises, &promise, on).is_ok() {
            self.tally.promises += 1;
            self.happened(debtor, PromiseMade { debtor, promise, on }.into_record(), on);
        }
    }

    fn stop(
        &mut self,
        debtor: DebtorId,
        (kind, invoice, amount): (StopKind, Option<InvoiceId>, Option<Cents>),
        why: &str,
        on: Date,
    ) {
        let stop = StopId(self.take_id());
        let stop = Stop { stop, kind, invoice, amount, until: None, why: None };
        let event = StopSet { debtor, stop, on, dispute: None }.into();
        self.happened(debtor, Record { event, details: notes(debtor, &[why]) }, on);
    }

    /// Notes how disputes ended.
    pub fn end_disputes(&mut self, on: Date) {
        for settled in std::mem::take(&mut self.world.settled) {
            let Some(known) = self.known.get(settled.debtor) else { continue };
            let (debtor, invoice) = (known.id, self.invoices.get(settled.bill).copied());
            let of_bill = |stop: &&Stop| stop.kind == StopKind::Dispute && stop.invoice == invoice;
            let stops: Vec<StopId> =
                known.case.stops.iter().filter(of_bill).map(|stop| stop.stop).collect();
            for stop in stops {
                self.happened(
                    debtor,
                    StopEnded { debtor, stop, on, verdict: None }.into_record(),
                    on,
                );
            }
        }
    }

    fn send(&mut self, (place, debtor): (usize, DebtorId), task: &NewTask, on: Date) {
        let items = self.items(place, task, on);
        let Some(known) = self.known.get(place) else { return };
        if !items.iter().any(|item| item.step.is_some()) {
            let withdrawn = TaskWithdrawn { debtor, task: task.task, on, because: None };
            self.happened(debtor, withdrawn.into_record(), on);
            return;
        }
        let mut dropped = steps_of(&known.case, task.task);
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
            is_anyway: false,
        };
        self.happened(debtor, approved.into_record(), on);
        let Some(known) = self.known.get(place) else { return };
        let done = steps_of(&known.case, task.task);
        let posted = MessagePosted {
            debtor,
            task: task.task,
            on,
            granted_until: last_day_on,
            done,
            is_answer: false,
        };
        self.happened(debtor, posted.into_record(), on);
        self.tally.messages += 1;
        self.world.written(place, &bills, on);
    }

    fn hand_over(&mut self, (place, debtor): (usize, DebtorId), task: &NewTask, on: Date) {
        let Some(known) = self.known.get(place) else { return };
        let done = steps_of(&known.case, task.task);
        let stop = |life: &mut Life, invoice| Stop {
            stop: StopId(life.take_id()),
            kind: StopKind::HandedOver,
            invoice: Some(invoice),
            amount: None,
            until: None,
            why: None,
        };
        let stops = done.iter().map(|step| stop(self, step.invoice)).collect();
        let event: Event = ClaimsHandedOver { debtor, task: task.task, on, stops, done }.into();
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
