//! One day of a made-up firm in memory: what comes in, what the engine decides, what people do.
//!
//! Keeps of every debtor the facts that the engine needs, as `DebtorCase` does. Hands out ids in
//! the order in which they are written down.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use punctueel_domain::calendar::{is_working_day, plus_days, working_day_before};
use punctueel_domain::event::{
    AddedDebtor, AddedInvoice, ClaimsTakenIn, DayJudged, DebtorsAdded, Detail, DetailKind, Event,
    InvoicesAdded, ROWS_PER_EVENT, Record,
};
use punctueel_domain::id::{BankEntryId, DebtorId, EntryId, ImportId, InvoiceId, TaskId};
use punctueel_domain::invoice::{Collection, Invoice, InvoiceKind};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Debtor, DebtorKind, Reach, TermBasis};
use punctueel_domain::strategy::{
    Choice, DebtorCase, FAR_DAY, History, House, LegalKind, NewTask, Overdue, Reported, WaitsFor,
    judge, take_in,
};

use super::super::World;
use super::super::account::Payment;
use super::super::people::Person;
use super::super::play::Tally;
use super::Lived;

/// Days of contacts that a case keeps; the store loads as many.
const CONTACT_DAYS: i32 = 62;

/// A debtor as he is known.
#[derive(Debug)]
pub(super) struct Known {
    pub id: DebtorId,
    /// All facts about him.
    pub case: DebtorCase,
    /// The first day to look at him.
    pub look_on: Date,
    /// The work that is planned for him.
    pub tasks: Vec<NewTask>,
}

impl Known {
    fn of(person: &Person, id: DebtorId) -> Known {
        let (kind, legal_form, language) = (person.kind, person.form, person.language);
        let debtor = Debtor { debtor: id, kind, legal_form, language };
        let case = DebtorCase { own_reach: person.words.reach(), ..nothing(debtor) };
        Known { id, case, look_on: FAR_DAY, tasks: Vec::new() }
    }

    /// Takes in an event; he is looked at in the next run.
    pub fn take(&mut self, event: &Event, on: Date) {
        let nothing = nothing(self.case.debtor.clone());
        self.case = std::mem::replace(&mut self.case, nothing).after(event);
        self.look_on = self.look_on.min(on);
        if self.tasks.is_empty() {
            return;
        }
        let open: Vec<TaskId> = self.case.tasks.iter().map(|task| task.task).collect();
        self.tasks.retain(|task| open.contains(&task.task));
    }
}

/// A debtor of whom nothing is known but that he was a customer before the story began.
fn nothing(debtor: Debtor) -> DebtorCase {
    DebtorCase {
        debtor,
        choice: Choice::default(),
        history: History { is_known: true, ..History::default() },
        own_reach: Reach::default(),
        people: Vec::new(),
        claims: Vec::new(),
        stops: Vec::new(),
        insolvencies: Vec::new(),
        promises: Vec::new(),
        broken: Vec::new(),
        plans: Vec::new(),
        tasks: Vec::new(),
        contacts: Vec::new(),
        no_delivery_since: None,
        unlinked: Cents::ZERO,
        named_by_others: Cents::ZERO,
    }
}

/// The firm and its debtors, day after day.
#[derive(Debug)]
pub(super) struct Life {
    pub world: World,
    pub house: House,
    pub tally: Tally,
    pub known: Vec<Known>,
    /// The invoice of each bill; zero as long as it is not known.
    pub invoices: Vec<InvoiceId>,
    /// The bill of each open invoice.
    pub bills: HashMap<InvoiceId, usize>,
    /// Receipts that say nothing, by the day somebody finds out.
    pub unclear: BTreeMap<Date, Vec<(BankEntryId, Payment)>>,
    pub records: Vec<Record>,
    pub import: ImportId,
    pub known_until: Date,
    pub closing: Cents,
    next_id: i64,
    /// Bills in the order of their days, and how many of them are known.
    order: Vec<usize>,
    taken: usize,
    credit_notes: usize,
}

impl Life {
    /// Before the first day.
    pub fn new(world: World, house: House, first_id: i64) -> Life {
        let mut order: Vec<usize> = (0..world.bills.len()).collect();
        order.sort_by_key(|place| world.bills.get(*place).map(|bill| bill.issued_on));
        Life {
            invoices: vec![InvoiceId(0); world.bills.len()],
            credit_notes: world.bills.len(),
            known_until: plus_days(world.plan.start(), -1),
            closing: super::super::noise::OPENING,
            bills: HashMap::new(),
            unclear: BTreeMap::new(),
            tally: Tally::default(),
            known: Vec::new(),
            records: Vec::new(),
            import: ImportId(0),
            next_id: first_id,
            taken: 0,
            order,
            world,
            house,
        }
    }

    pub fn take_id(&mut self) -> i64 {
        self.next_id += 1;
        self.next_id - 1
    }

    /// Lives a day. On the last one everything comes in, and the run is left to others; on the two
    /// before it nobody is at work.
    pub fn day(&mut self, on: Date) -> Lived {
        let first = self.next_id;
        let last = self.world.plan.last_working_day();
        self.world.go_to(plus_days(on, -1));
        self.import = ImportId(self.take_id());
        if self.known.is_empty() {
            self.add_debtors();
        }
        self.add_invoices(on);
        self.take_statement(on);
        self.settle_unclear(on);
        if on < last && is_working_day(on) {
            self.end_disputes(on);
            self.run(on);
            let third_last = working_day_before(working_day_before(last));
            if on < working_day_before(last) {
                self.work(on, on < third_last);
            }
        }
        let records = std::mem::take(&mut self.records);
        Lived { on, ids: (first, self.next_id), records, invoices: self.taken }
    }

    fn add_debtors(&mut self) {
        let people = std::mem::take(&mut self.world.people);
        for part in people.chunks(ROWS_PER_EVENT) {
            let (mut debtors, mut details) = (Vec::new(), Vec::new());
            for (slot, person) in part.iter().enumerate() {
                let known = Known::of(person, DebtorId(self.take_id()));
                let debtor = known.case.debtor.clone();
                debtors.push(AddedDebtor { debtor, reach: person.words.reach() });
                let body = words(&person.words);
                let (person, kind) = (Some(known.id), DetailKind::Debtor);
                details.push(Detail { slot: slot as u32, person, kind, body });
                self.known.push(known);
            }
            let event = DebtorsAdded { import: self.import, debtors, is_start: true }.into();
            self.records.push(Record { event, details });
        }
        self.world.people = people;
    }

    /// The invoices that were made since the last day, and credit notes.
    fn add_invoices(&mut self, on: Date) {
        let mut new = Vec::new();
        while let Some(place) = self.order.get(self.taken).copied() {
            let Some(bill) = self.world.bills.get(place) else { break };
            if bill.issued_on >= on {
                break;
            }
            self.taken += 1;
            // What was paid before the story began was never known.
            if self.world.is_of_before(place) {
                continue;
            }
            new.push(place);
        }
        let notes = self.credit_notes..self.world.bills.len();
        self.credit_notes = self.world.bills.len();
        self.invoices.resize(self.world.bills.len(), InvoiceId(0));
        new.extend(notes);
        let as_of = plus_days(on, -1);
        let mut overdue = Vec::new();
        for part in new.chunks(ROWS_PER_EVENT) {
            let (mut invoices, mut details) = (Vec::new(), Vec::new());
            for (slot, place) in part.iter().enumerate() {
                let Some(added) = self.added_invoice(*place) else { continue };
                let bill = self.world.bills.get(*place);
                let body = bill.map(|bill| bill.description()).unwrap_or_default();
                let (person, kind) = (Some(added.invoice.debtor), DetailKind::Description);
                details.push(Detail { slot: slot as u32, person, kind, body });
                overdue.extend(self.overdue(*place, &added, on));
                invoices.push(added);
            }
            for added in &invoices {
                let one =
                    InvoicesAdded { import: self.import, as_of, invoices: vec![added.clone()] };
                self.take(added.invoice.debtor, &one.into(), on);
            }
            let event = InvoicesAdded { import: self.import, as_of, invoices }.into();
            self.records.push(Record { event, details });
        }
        self.take_in(&overdue, on);
    }

    fn added_invoice(&mut self, place: usize) -> Option<AddedInvoice> {
        let (invoice, entry) = (InvoiceId(self.take_id()), EntryId(self.take_id()));
        let bill = self.world.bills.get(place)?;
        let person = self.world.people.get(bill.debtor)?;
        let is_note = bill.payable.is_negative();
        let by_debit = person.by_debit && !is_note;
        let added = AddedInvoice {
            invoice: Invoice {
                invoice,
                debtor: self.known.get(bill.debtor)?.id,
                number: bill.number.clone(),
                kind: if is_note { InvoiceKind::CreditNote } else { InvoiceKind::Invoice },
                issued_on: bill.issued_on,
                sent_on: None,
                due_on: bill.due_on,
                payable: bill.payable,
                vat: Some(bill.vat),
                term_basis: match person.kind {
                    DebtorKind::Consumer => TermBasis::Unilateral,
                    _ => TermBasis::Agreed,
                },
                collection: if by_debit { Collection::DirectDebit } else { Collection::Transfer },
            },
            entry,
            asserted: None,
        };
        if let Some(known) = self.invoices.get_mut(place) {
            *known = invoice;
        }
        self.bills.insert(invoice, place);
        Some(added)
    }

    /// An invoice that is overdue as it comes in.
    fn overdue(&self, place: usize, added: &AddedInvoice, on: Date) -> Option<Overdue> {
        let Invoice { debtor, invoice, due_on, payable, collection, term_basis, .. } =
            added.invoice;
        let is_overdue = due_on < on && payable.is_positive();
        let reminded = self.world.bills.get(place).and_then(|bill| bill.reminded_on);
        let reported = reminded.map(|on| Reported { kind: LegalKind::Reminder, on });
        let one = Overdue { debtor, invoice, due_on, open: payable, terms: term_basis, reported };
        (is_overdue && collection == Collection::Transfer).then_some(one)
    }

    fn take_in(&mut self, overdue: &[Overdue], on: Date) {
        let starts = take_in(&self.house.strategy, |_| &self.house.strategy, overdue, on);
        for part in starts.chunks(ROWS_PER_EVENT) {
            let (import, claims, is_answered) = (self.import, part.to_vec(), true);
            for claim in part {
                let claims = vec![claim.clone()];
                let event = ClaimsTakenIn { import, claims, is_answered }.into();
                self.take(claim.debtor, &event, on);
            }
            self.records.push(ClaimsTakenIn { import, claims, is_answered }.into_record());
        }
    }

    /// Takes in an event about a debtor.
    pub fn take(&mut self, debtor: DebtorId, event: &Event, on: Date) {
        if let Some(known) = self.place_of(debtor).and_then(|place| self.known.get_mut(place)) {
            known.take(event, on);
        }
    }

    /// Takes in an event about a debtor and writes it down.
    pub fn happened(&mut self, debtor: DebtorId, record: Record, on: Date) {
        self.take(debtor, &record.event, on);
        self.records.push(record);
    }

    /// The place of a debtor: their ids rise with their places.
    pub fn place_of(&self, debtor: DebtorId) -> Option<usize> {
        self.known.binary_search_by_key(&debtor, |known| known.id).ok()
    }

    /// The run of the day: every debtor whose day has come.
    fn run(&mut self, on: Date) {
        self.house.covered_until = Some(self.known_until);
        let mut next_id = self.next_id;
        for known in self.known.iter_mut().filter(|known| known.look_on <= on) {
            let oldest = plus_days(on, -CONTACT_DAYS);
            known.case.contacts.retain(|day| *day >= oldest);
            let mut verdict = judge(&known.case, &self.house, on);
            for task in &mut verdict.tasks {
                task.task = TaskId(next_id);
                next_id += 1;
            }
            let (look_on, waits_for) = (verdict.look_on, verdict.waits_for);
            if verdict.changes_something() {
                known.tasks.extend(verdict.tasks.iter().cloned());
                let event: Event = DayJudged::of(known.id, on, verdict).into();
                known.take(&event, on);
                self.records.push(event.into());
            }
            known.look_on = look_on.unwrap_or(FAR_DAY);
            if waits_for == WaitsFor::Bank {
                known.look_on = known.look_on.min(plus_days(on, 1));
            }
        }
        self.next_id = next_id;
    }
}

/// Words as they are kept: one JSON text. They are plain texts, so this cannot fail.
pub(super) fn words(words: &impl serde::Serialize) -> String {
    serde_json::to_string(words).unwrap_or_default()
}
