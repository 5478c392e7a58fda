//! The account of what the system did: every event since the last time it was asked, in words.
//!
//! What a person did (a call, an approval, a promise) stands in the story itself and is left out;
//! everything that followed from it stands here. The list is complete: an event of a kind that is
//! not named here is a mistake of ours and fails to compile.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::casework::PlanStep;
use punctueel_domain::event::{
    ClaimsTakenIn, DayJudged, DirectDebitReversed, DoneStep, Event, JudgedReceipt, MessageApproved,
    MessagePlanned, NoticeVoided, ReceiptsJudged, SettledPart, TaskWithdrawn,
};
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{Action, NewTask, StepState, TaskState};
use punctueel_store::load::events::RecordedEvent;

use punctueel_domain::coded::Coded;

use super::dutch::{print_day, print_money};
use super::table::Real;

/// The columns a table of what was done can have.
pub const COLUMNS: &[&str] = &["dag", "klant", "factuur", "stap", "wat", "bedrag"];

/// Names of what events know by id.
#[derive(Clone, Default)]
pub struct Names {
    /// Names of debtors.
    pub debtors: HashMap<DebtorId, String>,
    /// Numbers of invoices.
    pub invoices: HashMap<InvoiceId, String>,
    /// Labels of steps with their titles.
    pub titles: Vec<(String, String)>,
}

/// Something that was done.
struct Line {
    day: Date,
    debtor: Option<DebtorId>,
    invoice: Option<InvoiceId>,
    step: String,
    what: String,
    amount: Option<Cents>,
}

/// Planned work, as the events so far tell it.
struct Work {
    word: &'static str,
    items: Vec<(InvoiceId, Option<String>)>,
}

/// All that was done and not asked about yet.
#[derive(Default)]
pub struct Account {
    last_event: i64,
    lines: Vec<Line>,
    work: HashMap<TaskId, Work>,
    now: Option<(Date, Option<DebtorId>)>,
}

impl Account {
    /// The number of the last event that was read.
    pub fn last_event(&self) -> i64 {
        self.last_event
    }

    /// Reads what happened.
    pub fn read(&mut self, events: &[RecordedEvent]) {
        for recorded in events {
            self.last_event = recorded.number;
            self.now = Some((recorded.day, None));
            self.event(&recorded.event);
        }
    }

    /// Forgets what was done so far.
    pub fn close(&mut self) {
        self.lines.clear();
    }

    /// What was done, as rows.
    pub fn rows(&self, names: &Names) -> Vec<Real> {
        self.lines.iter().map(|line| line.row(names)).collect()
    }

    fn event(&mut self, event: &Event) {
        match event {
            Event::DayJudged(day) => self.day_judged(day),
            Event::SettlementUndone(undone) => self.parts(&undone.parts, "teruggedraaid"),
            Event::CreditSettled(_) | Event::CreditUnsettled(_) => self.set_off(event),
            Event::ReceiptsJudged(_) | Event::DirectDebitReversed(_) => self.money(event),
            Event::MessagePlanned(_) | Event::MessageApproved(_) => self.message(event),
            Event::NoticeVoided(_) | Event::TaskWithdrawn(_) => self.message(event),
            Event::InvoicesChanged(_) | Event::BalanceAsserted(_) => self.listed(event),
            Event::ClaimsTakenIn(taken) => self.taken_in(taken),
            Event::InvoicesWithdrawn(_)
            | Event::DebtorsWithdrawn(_)
            | Event::RowsWithdrawn(_)
            | Event::ReversalUndone(_) => self.withdrawn(event),
            other => assert!(stands_in_story(other), "the account does not know {other:?}"),
        }
    }

    fn parts(&mut self, parts: &[SettledPart], what: &str) {
        for part in parts {
            self.part(part, what);
        }
    }

    fn set_off(&mut self, event: &Event) {
        match event {
            Event::CreditSettled(settled) => self.parts(&settled.parts, "verrekend"),
            Event::CreditUnsettled(undone) => self.parts(&undone.parts, "teruggedraaid"),
            _ => {}
        }
    }

    fn message(&mut self, event: &Event) {
        match event {
            Event::MessagePlanned(new) => self.planned_anew(new),
            Event::MessageApproved(message) => self.approved(message),
            Event::NoticeVoided(voided) => self.notice_voided(voided),
            Event::TaskWithdrawn(withdrawn) => self.message_withdrawn(withdrawn),
            _ => {}
        }
    }

    fn money(&mut self, event: &Event) {
        match event {
            Event::ReceiptsJudged(judged) => self.receipts(judged),
            Event::DirectDebitReversed(reversed) => self.reversed(reversed),
            _ => {}
        }
    }

    fn receipts(&mut self, judged: &ReceiptsJudged) {
        for receipt in &judged.receipts {
            self.receipt(receipt, judged.by_person);
        }
    }

    fn reversed(&mut self, reversed: &DirectDebitReversed) {
        self.about(reversed.debtor);
        let amount = reversed.entry.map(|(_, amount)| amount);
        self.add(Some(reversed.invoice), "", "incasso gestorneerd".into(), amount);
    }

    /// What took the place of another; an answer that a person asked for stands in the story.
    fn planned_anew(&mut self, new: &MessagePlanned) {
        if new.replaces.is_none() {
            return;
        }
        self.about(new.debtor);
        self.planned(&new.task);
    }

    /// What leaves the books with its import.
    fn withdrawn(&mut self, event: &Event) {
        match event {
            Event::InvoicesWithdrawn(withdrawn) => {
                for gone in &withdrawn.invoices {
                    self.about(gone.debtor);
                    let sum = gone.entries.iter().map(|(.., amount)| *amount).sum();
                    self.add(Some(gone.invoice), "", "uit de boeken".to_owned(), Some(sum));
                }
            }
            Event::DebtorsWithdrawn(withdrawn) => {
                for debtor in &withdrawn.debtors {
                    self.about(*debtor);
                    self.add(None, "", "klant uit de boeken".to_owned(), None);
                }
            }
            Event::RowsWithdrawn(_) => {
                self.add(None, "", "afschrift uit de boeken".to_owned(), None);
            }
            Event::ReversalUndone(undone) => {
                self.about(undone.debtor);
                let amount = undone.entry.map(|(_, amount)| amount);
                self.add(Some(undone.invoice), "", "storno teruggenomen".into(), amount);
            }
            _ => {}
        }
    }

    fn message_withdrawn(&mut self, withdrawn: &TaskWithdrawn) {
        self.about(withdrawn.debtor);
        let code = withdrawn.because.as_ref().map(|because| because.code());
        let how = code.map_or_else(String::new, |code| format!(": {code}"));
        self.task_ended(withdrawn.task, format!("ingetrokken{how}"));
    }

    fn notice_voided(&mut self, voided: &NoticeVoided) {
        self.about(voided.debtor);
        self.task_ended(voided.task, format!("geldt niet: {}", voided.because.code()));
    }

    fn approved(&mut self, message: &MessageApproved) {
        self.about(message.debtor);
        for step in &message.dropped {
            self.add(Some(step.invoice), &step.step, "uit het bericht gehaald".to_owned(), None);
        }
        let is_kept = |(invoice, step): &(InvoiceId, Option<String>)| {
            let is_same = |dropped: &DoneStep| {
                dropped.invoice == *invoice && Some(&dropped.step) == step.as_ref()
            };
            !message.dropped.iter().any(is_same)
        };
        if let Some(work) = self.work.get_mut(&message.task) {
            work.items.retain(is_kept);
        }
    }

    fn day_judged(&mut self, day: &DayJudged) {
        self.about(day.debtor);
        for promise in &day.promises {
            let kept = if promise.kept { "belofte nagekomen" } else { "belofte niet nagekomen" };
            self.add(promise.invoice, "", kept.to_owned(), None);
        }
        for plan in day.plans.iter().filter(|plan| plan.became != PlanStep::Soon) {
            let what = match plan.became {
                PlanStep::Soon | PlanStep::Missed => "termijn gemist",
                PlanStep::Repaired => "termijn ingehaald",
                PlanStep::Broken => "regeling vervallen",
                PlanStep::Complete => "regeling voldaan",
            };
            self.add(None, "", what.to_owned(), None);
        }
        for ended in &day.ended {
            let how = if ended.state == TaskState::Lapsed { "vervallen" } else { "ingetrokken" };
            self.task_ended(ended.task, format!("{how}: {}", ended.because.code()));
        }
        for resolved in &day.resolved {
            let how = match resolved.state {
                StepState::Lapsed => "vervallen",
                _ => "niet van toepassing",
            };
            let what = format!("{how}: {}", resolved.because.code());
            self.add(Some(resolved.invoice), &resolved.step, what, None);
        }
        for task in &day.tasks {
            self.planned(task);
        }
        for join in &day.joins {
            let (invoice, step) = (join.item.invoice, join.item.step.clone());
            let work = self.work.get_mut(&join.task);
            let word = work.map_or("?", |work| {
                work.items.push((invoice, step.clone()));
                work.word
            });
            let step = step.unwrap_or_default();
            self.add(Some(invoice), &step, format!("mee in {word}"), Some(join.item.amount));
        }
    }

    fn planned(&mut self, task: &NewTask) {
        let is_companion = task.companion_of.is_some();
        let word = if is_companion { BESIDE } else { word(task.action, task.channel) };
        let shown = match task.promise.filter(|_| task.action == Action::Call) {
            Some(_) => "bellen: waarom",
            None if is_companion => BESIDE,
            None => "vermeld",
        };
        // An answer stands in the outbox, and in the tables of what is in it.
        let shown_items = if task.kind.is_answer() { &[][..] } else { &task.items[..] };
        for item in shown_items {
            let what = if item.step.is_some() { word.to_owned() } else { shown.to_owned() };
            let step = item.step.clone().unwrap_or_default();
            self.add(Some(item.invoice), &step, what, Some(item.amount));
        }
        let items = task.items.iter().map(|item| (item.invoice, item.step.clone()));
        self.work.insert(task.task, Work { word, items: items.collect() });
    }

    fn receipt(&mut self, receipt: &JudgedReceipt, by_person: bool) {
        self.now = self.now.map(|(day, _)| (day, receipt.debtor));
        if receipt.settlement.is_none() {
            self.add(None, "", "ontvangst herkend".to_owned(), Some(receipt.left));
            return;
        }
        let what = if by_person { "met de hand afgeletterd" } else { "afgeletterd" };
        for part in &receipt.parts {
            self.part(part, what);
        }
        if !receipt.left.is_zero() {
            self.add(None, "", "ontvangst over".to_owned(), Some(receipt.left));
        }
    }

    fn part(&mut self, part: &SettledPart, what: &str) {
        self.about(part.debtor);
        let what = match part.explained {
            Some((_, amount)) => format!("{what}, verklaart {}", print_money(amount)),
            None => what.to_owned(),
        };
        let is_of_claim = part.added.is_zero() || !part.amount.is_zero();
        if is_of_claim {
            self.add(Some(part.invoice), "", what.clone(), Some(part.amount));
        }
        if !part.added.is_zero() {
            let what = format!("{what}: rente en kosten");
            self.add(Some(part.invoice), "", what, Some(part.added));
        }
    }

    fn taken_in(&mut self, taken: &ClaimsTakenIn) {
        for claim in &taken.claims {
            self.about(claim.debtor);
            let start = format!("begint {}", print_day(claim.not_before));
            self.add(Some(claim.invoice), "", start, None);
            for passed in &claim.passed {
                let what = match passed.state {
                    StepState::SentBefore => {
                        format!("eerder verstuurd {}", print_day(passed.on))
                    }
                    _ => format!("overgeslagen: {}", passed.because.code()),
                };
                self.add(Some(claim.invoice), &passed.step, what, None);
            }
        }
    }

    fn listed(&mut self, event: &Event) {
        match event {
            Event::InvoicesChanged(changed) => {
                for change in &changed.changes {
                    self.about(change.debtor);
                    let (was, now) = (&change.was, &change.now);
                    let mut say = |what: String| self.add(Some(change.invoice), "", what, None);
                    if was.due_on != now.due_on {
                        say(format!("vervaldatum wordt {}", print_day(now.due_on)));
                    }
                    if was.issued_on != now.issued_on {
                        say(format!("factuurdatum wordt {}", print_day(now.issued_on)));
                    }
                    if was.payable != now.payable {
                        say(format!("bedrag wordt {}", print_money(now.payable)));
                    }
                    if was.collection != now.collection {
                        say(format!("betaalwijze wordt {}", now.collection.code()));
                    }
                }
            }
            Event::BalanceAsserted(asserted) => {
                for entry in &asserted.entries {
                    self.about(entry.debtor);
                    let what = "volgens de lijst".to_owned();
                    self.add(Some(entry.invoice), "", what, Some(entry.amount));
                }
            }
            _ => {}
        }
    }

    fn task_ended(&mut self, task: TaskId, how: String) {
        let work = self.work.remove(&task);
        let Some(work) = work else { return };
        for (invoice, step) in work.items {
            match step {
                Some(step) => self.add(Some(invoice), &step, how.clone(), None),
                None if work.word == BESIDE => {
                    self.add(Some(invoice), "", format!("{BESIDE} {how}"), None);
                }
                None => {}
            }
        }
    }

    fn about(&mut self, debtor: DebtorId) {
        self.now = self.now.map(|(day, _)| (day, Some(debtor)));
    }

    fn add(&mut self, invoice: Option<InvoiceId>, step: &str, what: String, amount: Option<Cents>) {
        let Some((day, debtor)) = self.now else { return };
        let step = step.to_owned();
        self.lines.push(Line { day, debtor, invoice, step, what, amount });
    }
}

/// What a person did, or what a file brought: that stands in the story itself.
fn stands_in_story(event: &Event) -> bool {
    is_agreed(event)
        || matches!(
            event,
            Event::AdministrationOpened(_)
                | Event::HouseChanged(_)
                | Event::StrategyActivated(_)
                | Event::TemplateSet(_)
                | Event::AccountMarked(_)
                | Event::BankChecked(_)
                | Event::DebtorsAdded(_)
                | Event::DebtorsChanged(_)
                | Event::DebtorKindSet(_)
                | Event::InvoicesAdded(_)
                | Event::StatementTaken(_)
                | Event::FileTaken(_)
                | Event::CopyKept(_)
                | Event::CopiesWithdrawn(_)
                | Event::CallRecorded(_)
                | Event::CallTakenBack(_)
                | Event::MessageHeld(_)
                | Event::MessageReleased(_)
                | Event::MessagePrinted(_)
                | Event::MessagePosted(_)
                | Event::ClaimsHandedOver(_)
                | Event::DeliveryStopDecided(_)
                | Event::NoteTaken(_)
                | Event::ReceiptSetAside(_)
                | Event::ReceiptTakenUp(_)
                | Event::StepWaived(_)
                | Event::ContactSet(_)
                | Event::ImportUndone(_)
                | Event::DebtorCorrected(_)
                | Event::InvoiceCorrected(_)
                | Event::CorrectionsMet(_)
                | Event::SegmentSet(_)
                | Event::SegmentDropped(_)
                | Event::SegmentAssigned(_)
                | Event::StrategyAssigned(_)
                | Event::RemindersSwitched(_)
                | Event::ClaimRulesSet(_)
                | Event::InsolvencySet(_)
                | Event::RatesAdded(_)
                | Event::RateRemoved(_)
                | Event::VatReclaimed(_)
                | Event::DeliveryStopLifted(_)
                | Event::DebtorErased(_)
                | Event::ProfileKept(_)
                | Event::ProfileDropped(_)
                | Event::RestRemitted(_)
                | Event::CostsNamed(_)
        )
}

/// What was agreed, what stands still, and what we announced.
fn is_agreed(event: &Event) -> bool {
    matches!(
        event,
        Event::PromiseMade(_)
            | Event::PlanAgreed(_)
            | Event::PlanEnded(_)
            | Event::PromiseWithdrawn(_)
            | Event::StopSet(_)
            | Event::StopEnded(_)
            | Event::DisputeAssigned(_)
            | Event::ConsequencesAnnounced(_)
            | Event::CommitmentEnded(_)
            | Event::HandOverApproved(_)
            | Event::HousePaused(_)
            | Event::AgreementConfirmed(_)
            | Event::ConfirmationWithdrawn(_)
    )
}

/// A message that goes along with a call.
const BESIDE: &str = "e-mail erbij";

fn word(action: Action, channel: Option<Channel>) -> &'static str {
    match (action, channel) {
        (Action::Call, _) => "bellen",
        (Action::HandOver | Action::DeliveryStop, _) => "voorstel",
        (_, Some(Channel::Post)) => "brief",
        _ => "e-mail",
    }
}

impl Line {
    fn row(&self, names: &Names) -> Real {
        let title = names.titles.iter().find(|(label, _)| *label == self.step);
        let debtor = self.debtor.and_then(|debtor| names.debtors.get(&debtor).cloned());
        let invoice = self.invoice.and_then(|invoice| names.invoices.get(&invoice).cloned());
        vec![
            ("dag", super::dutch::short_day(self.day)),
            ("klant", debtor.unwrap_or_default()),
            ("factuur", invoice.unwrap_or_default()),
            ("stap", title.map(|(_, title)| title.clone()).unwrap_or_default()),
            ("wat", self.what.clone()),
            ("bedrag", self.amount.map(print_money).unwrap_or_default()),
        ]
    }
}
