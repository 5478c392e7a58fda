//! How an event changes the facts about a debtor: the pure twin of the store's `apply`.
//!
//! The property of the tests: loading a case after an event was applied gives the same as `after`
//! on the case loaded before it, but for four things an event of a debtor does not say: a settled
//! claim that comes back, what a bank row counted as unlinked money before, money of others that
//! names a claim of his, and what a person said of terms. Such a case is loaded anew.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, OpenTask, StepRecord, StepState, TaskState};
use super::condition::History;
use super::verdict::{EndedTask, Item, JudgedPromise, NewTask};
use crate::casework::{BrokenPromise, CallOutcome, promise_is_about};
use crate::event::{
    AddedInvoice, CallRecorded, ChangedInvoice, ContactSet, DayJudged, DoneStep, Event,
    InsolvencySet, Ruling, SettledPart, StepWaived,
};
use crate::id::{InvoiceId, TaskId};
use crate::invoice::{Collection, InvoiceKind};
use crate::law::insolvency::{Insolvency, InsolvencyEnd};
use crate::money::Cents;
use crate::party::Contact;

/// How a claim came to be settled: what it says of how the debtor pays.
#[derive(Clone, Copy)]
enum Paid {
    /// Money came in on a day.
    Received { on: Date },
    /// The bookkeeping's list says it was settled by a day; perhaps earlier.
    ByList { until: Date },
    /// It says nothing.
    Not,
}

impl Paid {
    fn count(self, claim: &Claim, history: &mut History) {
        if claim.kind != InvoiceKind::Invoice {
            return;
        }
        match self {
            Paid::Received { on } if on > claim.due_on => history.late += 1,
            Paid::Received { .. } => history.on_time += 1,
            Paid::ByList { until } if until <= claim.due_on => history.on_time += 1,
            Paid::ByList { .. } | Paid::Not => {}
        }
    }
}

/// What became of steps, the end of the term given, and what came of the call.
type Finished = (StepState, Option<Date>, Option<CallOutcome>);

impl DebtorCase {
    /// The case after an event. Events about other debtors change nothing.
    pub fn after(mut self, event: &Event) -> DebtorCase {
        // Before its work ends: which plan a message that left is about.
        self.after_plan(event);
        self.after_file(event);
        self.after_choice(event);
        self.after_money(event);
        self.after_work(event);
        self.after_outbox(event);
        self.after_agreement(event);
        self
    }

    fn after_file(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::DebtorKindSet(set) if set.debtors.contains(&mine) => {
                self.debtor.kind = set.kind;
                self.debtor.legal_form = set.legal_form.unwrap_or(self.debtor.legal_form);
            }
            Event::DebtorsChanged(changed) => {
                let found = changed.debtors.iter().find(|(debtor, _)| *debtor == mine);
                self.own_reach = found.map_or(self.own_reach, |(_, reach)| *reach);
                let spoken = changed.languages.iter().find(|(debtor, ..)| *debtor == mine);
                self.debtor.language = spoken.map_or(self.debtor.language, |(.., now)| *now);
            }
            Event::DebtorCorrected(corrected) if corrected.debtor == mine => {
                self.own_reach = corrected.reach;
                self.debtor.kind = corrected.kind.unwrap_or(self.debtor.kind);
                self.debtor.language = corrected.language.unwrap_or(self.debtor.language);
            }
            Event::InvoiceCorrected(corrected) if corrected.debtor == mine => {
                self.with_claim(corrected.invoice, |claim| {
                    claim.due_on = corrected.due_on.map_or(claim.due_on, |(_, now)| now);
                });
            }
            Event::InvoicesWithdrawn(withdrawn) => {
                for one in &withdrawn.invoices {
                    let open = self.claim(one.invoice).map_or(Cents::ZERO, |claim| claim.open);
                    self.credited_in_plan(one.invoice, open);
                }
                let is_gone = |claim: &Claim| {
                    withdrawn.invoices.iter().any(|one| one.invoice == claim.invoice)
                };
                self.claims.retain(|claim| !is_gone(claim));
            }
            Event::ContactSet(set) if set.debtor == mine => self.set_person(set),
            Event::InvoicesAdded(added) => {
                for invoice in added.invoices.iter().filter(|new| new.invoice.debtor == mine) {
                    self.add_claim(invoice);
                }
            }
            Event::InvoicesChanged(changed) => {
                for change in changed.changes.iter().filter(|change| change.debtor == mine) {
                    self.change_claim(change);
                }
            }
            Event::ClaimsTakenIn(taken) => {
                for start in taken.claims.iter().filter(|start| start.debtor == mine) {
                    self.with_claim(start.invoice, |claim| {
                        claim.not_before = Some(start.not_before);
                        claim.steps = start.passed.iter().map(passed_record).collect();
                    });
                }
            }
            _ => {}
        }
    }

    fn after_choice(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::SegmentAssigned(assigned) if assigned.debtors.contains(&mine) => {
                self.choice.segment = assigned.segment;
            }
            Event::SegmentDropped(dropped) if self.choice.segment == Some(dropped.segment) => {
                self.choice.segment = None;
            }
            Event::StrategyAssigned(assigned) if assigned.debtor == mine => {
                let strategy = assigned.strategy.clone();
                match assigned.invoice {
                    Some(invoice) => self.with_claim(invoice, |claim| claim.strategy = strategy),
                    None => self.choice.strategy = strategy,
                }
            }
            _ => {}
        }
    }

    fn after_money(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::BalanceAsserted(asserted) => {
                for entry in asserted.entries.iter().filter(|entry| entry.debtor == mine) {
                    let paid = Paid::ByList { until: asserted.as_of };
                    self.move_open(entry.invoice, entry.amount, paid);
                }
            }
            Event::ReceiptsJudged(judged) => {
                for receipt in &judged.receipts {
                    self.settle(&receipt.parts, -1, Paid::Received { on: receipt.on });
                    if receipt.was_of == Some(mine) {
                        self.unlinked -= receipt.whole().at_least(Cents::ZERO);
                    }
                    if receipt.debtor == Some(mine) && receipt.left.is_positive() {
                        self.unlinked += receipt.left;
                    }
                }
            }
            Event::ReceiptSetAside(one) if one.was_of == Some(mine) => self.unlinked -= one.left,
            Event::CreditSettled(settled) => {
                self.set_off(&settled.parts, 1);
                self.settle(&settled.parts, -1, Paid::Not);
            }
            Event::CreditUnsettled(undone) => {
                self.set_off(&undone.parts, -1);
                self.settle(&undone.parts, 1, Paid::Not);
            }
            Event::SettlementUndone(undone) => self.settle(&undone.parts, 1, Paid::Not),
            Event::ReversalUndone(undone) if undone.debtor == mine => {
                let amount = undone.entry.map_or(Cents::ZERO, |(_, amount)| amount);
                self.move_open(undone.invoice, amount, Paid::Not);
                self.with_claim(undone.invoice, |c| c.collection = Collection::DirectDebit);
            }
            Event::DirectDebitReversed(reversed) if reversed.debtor == mine => {
                let amount = reversed.entry.map_or(Cents::ZERO, |(_, amount)| amount);
                self.move_open(reversed.invoice, amount, Paid::Not);
                self.with_claim(reversed.invoice, |c| c.collection = Collection::Reversed);
            }
            _ => {}
        }
    }

    fn after_work(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::DayJudged(day) if day.debtor == mine => self.after_day(day),
            Event::CallRecorded(call) if call.debtor == mine => {
                self.after_call(call);
            }
            Event::CallTakenBack(back) if back.debtor == mine => self.after_taken_back(back),
            Event::MessagePosted(message) if message.debtor == mine => {
                let task = self.tasks.iter().find(|open| open.task == message.task);
                // A companion counts with its call, if that is made.
                let is_companion = task.is_some_and(|task| task.companion_of.is_some());
                if (!is_companion || message.is_alone) && !message.is_answer {
                    self.contacted(message.on);
                }
                let how = (StepState::Done, message.granted_until, None);
                self.finish(message.task, message.on, how, &message.done);
            }
            Event::NoticeVoided(voided) if voided.debtor == mine => {
                let is_its = |record: &StepRecord| record.task == Some(voided.task);
                for claim in &mut self.claims {
                    claim.steps.retain(|record| !is_its(record));
                }
            }
            Event::StepWaived(waived) if waived.debtor == mine => self.after_waived(waived),
            Event::TaskWithdrawn(withdrawn) if withdrawn.debtor == mine => {
                self.end_task(withdrawn.task, TaskState::Withdrawn, withdrawn.on);
                for step in &withdrawn.waived {
                    let record = record(step.step.clone(), StepState::Waived, withdrawn.on, None);
                    self.with_claim(step.invoice, |claim| claim.steps.push(record));
                }
            }
            Event::ClaimsHandedOver(handed) if handed.debtor == mine => {
                self.stops.extend(handed.stops.iter().cloned());
                self.finish(handed.task, handed.on, (StepState::Done, None, None), &handed.done);
            }
            Event::DeliveryStopDecided(decided) if decided.debtor == mine => {
                let state = decided.step_state();
                self.finish(decided.task, decided.on, (state, None, None), &decided.done);
                if decided.is_stopped {
                    self.no_delivery_since = Some(decided.on);
                }
            }
            _ => {}
        }
    }

    fn after_outbox(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::MessagePlanned(planned) if planned.debtor == mine => {
                self.plan_task(&planned.task, planned.on);
            }
            Event::MessageApproved(message) if message.debtor == mine => {
                self.with_task(message.task, |task| task.state = TaskState::Approved);
                self.forget(&message.dropped);
            }
            Event::MessageHeld(held) if held.debtor == mine => {
                self.with_task(held.task, |task| task.state = TaskState::Held);
            }
            Event::MessageReleased(released) if released.debtor == mine => {
                self.with_task(released.task, |task| task.state = released.state);
            }
            Event::MessagePrinted(printed) if printed.debtor == mine => {
                self.with_task(printed.task, |task| task.state = TaskState::Printed);
            }
            _ => {}
        }
    }

    fn after_agreement(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::PromiseMade(made) if made.debtor == mine => {
                self.promises.push(made.promise.clone());
            }
            Event::PromiseWithdrawn(withdrawn) if withdrawn.debtor == mine => {
                self.promises.retain(|promise| promise.promise != withdrawn.promise);
            }
            Event::DeliveryStopLifted(lifted) if lifted.debtor == mine => {
                self.no_delivery_since = None;
            }
            Event::InsolvencySet(set) if set.debtor == mine => self.after_insolvency(set),
            Event::StopSet(set) if set.debtor == mine => self.stops.push(set.stop.clone()),
            Event::StopEnded(ended) if ended.debtor == mine => {
                let stop = self.stops.iter().find(|stop| stop.stop == ended.stop);
                let credited = stop.and_then(|stop| stop.invoice).zip(ended.listed);
                credited.into_iter().for_each(|(of, amount)| self.credited_in_plan(of, amount));
                self.stops.retain(|stop| stop.stop != ended.stop);
            }
            _ => {}
        }
    }

    /// One began, or those that ran, perhaps of one kind only, are over.
    fn after_insolvency(&mut self, set: &InsolvencySet) {
        if let Some(Ruling { kind, on }) = set.insolvency {
            self.insolvencies.push(Insolvency::new(kind, on));
            return;
        }
        let ends = |one: &&mut Insolvency| {
            one.ended.is_none() && set.kind.is_none_or(|kind| kind == one.kind)
        };
        for one in self.insolvencies.iter_mut().filter(ends) {
            one.ended = Some(set.ended.unwrap_or(InsolvencyEnd::Annulled));
            one.ended_on = set.ended_on;
        }
    }

    fn set_person(&mut self, set: &ContactSet) {
        self.people.retain(|person| person.contact != set.contact);
        if set.is_gone {
            return;
        }
        let (contact, role, prefers, reach) = (set.contact, set.role, set.prefers, set.reach);
        let hours = set.hours;
        let place = self.people.partition_point(|person| person.contact < contact);
        self.people.insert(place, Contact { contact, role, prefers, reach, hours });
    }

    fn change_claim(&mut self, change: &ChangedInvoice) {
        let amount = change.now.payable - change.was.payable;
        self.credited_in_plan(change.invoice, -amount);
        self.move_open(change.invoice, amount, Paid::Not);
        self.with_claim(change.invoice, |claim| {
            claim.issued_on = change.now.issued_on;
            claim.due_on = change.now.due_on;
            claim.collection = change.now.collection;
        });
    }

    fn add_claim(&mut self, added: &AddedInvoice) {
        let asserted = added.asserted.map_or(Cents::ZERO, |(_, amount)| amount);
        let new = &added.invoice;
        let open = new.payable + asserted;
        if open.is_zero() {
            return;
        }
        let claim = Claim {
            invoice: new.invoice,
            kind: new.kind,
            issued_on: new.issued_on,
            sent_on: new.sent_on,
            due_on: new.due_on,
            open,
            collection: new.collection,
            term_basis: new.term_basis,
            refused_on: None,
            delivered: None,
            cycle: 0,
            not_before: None,
            broken_on: None,
            strategy: None,
            steps: Vec::new(),
        };
        let place = self.claims.partition_point(|known| known.invoice < claim.invoice);
        self.claims.insert(place, claim);
    }

    fn with_claim(&mut self, invoice: InvoiceId, change: impl FnOnce(&mut Claim)) {
        if let Some(claim) = self.claims.iter_mut().find(|claim| claim.invoice == invoice) {
            change(claim);
        }
    }

    fn with_task(&mut self, task: TaskId, change: impl FnOnce(&mut OpenTask)) {
        if let Some(task) = self.tasks.iter_mut().find(|open| open.task == task) {
            change(task);
        }
    }

    /// A settled claim leaves the case. One that comes back (a settlement undone) cannot be rebuilt
    /// from the event alone; such a case is loaded anew by whoever needs it.
    fn move_open(&mut self, invoice: InvoiceId, amount: Cents, paid: Paid) {
        self.with_claim(invoice, |claim| claim.open += amount);
        let settled = |claim: &&Claim| claim.invoice == invoice && claim.open.is_zero();
        if let Some(claim) = self.claims.iter().find(settled) {
            paid.count(claim, &mut self.history);
        }
        self.claims.retain(|claim| !claim.open.is_zero());
    }

    fn settle(&mut self, parts: &[SettledPart], sign: i64, paid: Paid) {
        for part in parts {
            let explained = part.explained.map_or(Cents::ZERO, |(_, amount)| amount);
            let moved = part.amount - explained;
            self.move_open(part.invoice, if sign < 0 { -moved } else { moved }, paid);
            self.extra_in_plan(part.invoice, if sign < 0 { part.added } else { -part.added });
        }
    }

    /// What a credit note takes off a claim is no money; taken back it is owed again.
    fn set_off(&mut self, parts: &[SettledPart], sign: i64) {
        for part in parts {
            let amount = if sign < 0 { -part.amount } else { part.amount };
            self.credited_in_plan(part.invoice, amount);
        }
    }

    fn after_day(&mut self, day: &DayJudged) {
        self.after_promises(&day.promises, day.on);
        self.after_plans(&day.plans);
        self.after_ended(&day.ended, day.on);
        for resolved in &day.resolved {
            let (step, state) = (resolved.step.clone(), resolved.state);
            let record = record(step, state, day.on, None);
            self.with_claim(resolved.invoice, |claim| claim.steps.push(record));
        }
        for task in &day.tasks {
            self.plan_task(task, day.on);
        }
        for join in &day.joins {
            self.plan(join.task, &join.item, day.on);
        }
    }

    fn plan_task(&mut self, task: &NewTask, on: Date) {
        self.tasks.push(OpenTask {
            task: task.task,
            action: task.action,
            legal_kind: task.legal_kind,
            tone: task.tone,
            term_days: task.term_days,
            whom: task.whom,
            state: TaskState::Planned,
            planned_on: on,
            attempts: 0,
            attempted_on: None,
            call_on: None,
            companion_of: task.companion_of,
            kind: task.kind,
            promise: task.promise,
            plan: task.plan,
        });
        for item in &task.items {
            self.plan(task.task, item, on);
        }
    }

    fn plan(&mut self, task: TaskId, item: &Item, on: Date) {
        let Some(step) = item.step.clone() else { return };
        let state = StepState::Planned;
        let known = self.tasks.iter().find(|open| open.task == task);
        let legal_kind = known.and_then(|open| open.legal_kind);
        let record = StepRecord { legal_kind, ..record(step, state, on, Some(task)) };
        self.with_claim(item.invoice, |claim| claim.steps.push(record));
    }

    /// The case after promises were judged.
    pub(super) fn after_promises(&mut self, judged: &[JudgedPromise], judged_on: Date) {
        for promise in judged {
            let place = self.promises.iter().position(|one| one.promise == promise.promise);
            let was = place.map(|place| self.promises.remove(place));
            if promise.kept {
                continue;
            }
            self.broken.extend(was.map(|promise| BrokenPromise { promise, judged_on }));
            let about = |claim: &&mut Claim| {
                promise_is_about(promise.promise, promise.invoice, claim.invoice)
            };
            for claim in self.claims.iter_mut().filter(about) {
                claim.broken_on = Some(promise.by);
            }
        }
    }

    /// The case after planned work ended without being done.
    pub(super) fn after_ended(&mut self, ended: &[EndedTask], on: Date) {
        for task in ended {
            self.end_task(task.task, task.state, on);
        }
    }

    fn end_task(&mut self, task: TaskId, state: TaskState, on: Date) {
        self.tasks.retain(|open| open.task != task);
        for claim in &mut self.claims {
            if state == TaskState::Lapsed {
                let mine = |record: &&mut StepRecord| record.task == Some(task);
                for record in claim.steps.iter_mut().filter(mine) {
                    (record.state, record.on) = (StepState::Lapsed, on);
                }
            } else {
                claim.steps.retain(|record| record.task != Some(task));
            }
        }
    }

    fn after_call(&mut self, call: &CallRecorded) {
        let (on, outcome) = (call.on, call.outcome);
        if outcome.is_reached() && !call.is_counted {
            self.contacted(on);
        }
        self.broken.retain(|one| !call.asks_why(one.promise.promise, one.promise.invoice));
        let Some(task) = call.task else { return };
        if call.is_done() {
            self.finish(task, on, (StepState::Done, None, Some(outcome)), &call.done);
        } else if outcome.is_attempt() {
            self.with_task(task, |open| {
                open.attempts += 1;
                open.attempted_on = Some(on);
            });
        } else {
            self.with_task(task, |open| open.call_on = call.call_on);
        }
    }

    fn after_waived(&mut self, waived: &StepWaived) {
        let (step, on) = (waived.step.clone(), waived.on);
        self.with_claim(waived.invoice, |claim| {
            claim.steps.retain(|record| record.step != step);
            let state = StepState::Waived;
            let (granted_until, task, outcome) = (None, None, None);
            let legal_kind = None;
            claim.steps.push(StepRecord {
                step,
                state,
                on,
                granted_until,
                task,
                outcome,
                legal_kind,
            });
        });
        if let Some(task) = waived.task.filter(|_| waived.ends_task) {
            self.end_task(task, TaskState::Withdrawn, on);
        }
    }

    fn contacted(&mut self, on: Date) {
        self.contacts.push(on);
        self.contacts.sort();
    }

    fn finish(&mut self, task: TaskId, on: Date, how: Finished, done: &[DoneStep]) {
        let (state, granted, outcome) = how;
        self.tasks.retain(|open| open.task != task);
        for step in done {
            self.with_claim(step.invoice, |claim| {
                let mut records = claim.steps.iter_mut();
                if let Some(record) = records.find(|record| record.step == step.step) {
                    (record.state, record.on) = (state, on);
                    (record.granted_until, record.outcome) = (granted, outcome);
                }
            });
        }
        // What the work did not carry out after all can be planned again.
        let is_left =
            |record: &StepRecord| record.task == Some(task) && record.state == StepState::Planned;
        for claim in &mut self.claims {
            claim.steps.retain(|record| !is_left(record));
        }
    }

    fn forget(&mut self, dropped: &[DoneStep]) {
        for step in dropped {
            self.with_claim(step.invoice, |claim| {
                claim.steps.retain(|record| record.step != step.step);
            });
        }
    }
}

fn passed_record(passed: &super::take_in::Passed) -> StepRecord {
    record(passed.step.clone(), passed.state, passed.on, None)
}

fn record(step: String, state: StepState, on: Date, task: Option<TaskId>) -> StepRecord {
    StepRecord { step, state, on, granted_until: None, task, outcome: None, legal_kind: None }
}
