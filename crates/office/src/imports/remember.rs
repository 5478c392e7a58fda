//! How a list of open items is remembered: as events of at most 500 rows, with the words apart.
//!
//! Hands out the ids of invoices and entries. Decides nothing: what differs comes from `compare`
//! and `directory`.

use jiff::civil::Date;

use punctueel_domain::event::{
    AddedDebtor, AddedInvoice, AssertedEntry, BalanceAsserted, ChangedInvoice, DebtorKindSet,
    DebtorsAdded, DebtorsChanged, Detail, DetailKind, Event, InvoicesAdded, InvoicesChanged,
    ROWS_PER_EVENT, Record,
};
use punctueel_domain::id::{DebtorId, EntryId, ImportId, InvoiceId};
use punctueel_domain::invoice::Invoice;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Debtor, DebtorKind, Language, LegalForm, is_at_home};
use punctueel_formats::facts::ListedKind;

use super::compare::{Changed, NewItem};
use super::directory::Person;
use super::report::Change;
use crate::desk::Work;
use crate::details::words_of;
use crate::no::Outcome;

/// What is needed to remember the parts of a list.
pub(super) struct Remember<'r, 'w, 'db> {
    /// The write.
    pub work: &'r mut Work<'w, 'db>,
    /// The import of the list.
    pub import: ImportId,
    /// The day it speaks of.
    pub as_of: Date,
}

impl Remember<'_, '_, '_> {
    /// Remembers who is new and about whom something changed, and notes the changes; yes when there
    /// were any.
    pub fn people(&mut self, people: &[Person], changes: &mut Vec<Change>) -> Outcome<bool> {
        let new: Vec<&Person> = people.iter().filter(|person| person.was.is_none()).collect();
        let changed: Vec<&Person> = people.iter().filter(|person| has_new_words(person)).collect();
        let standard = self.work.facts.debtors;
        for part in new.chunks(ROWS_PER_EVENT) {
            let debtors = part.iter().map(|person| added(person, standard)).collect();
            let (import, is_start) = (self.import, self.work.facts.listed_on.is_none());
            self.keep(DebtorsAdded { import, debtors, is_start }.into(), words(part)?)?;
        }
        for part in changed.chunks(ROWS_PER_EVENT) {
            let reach = |person: &&Person| (person.debtor, person.words.reach());
            let debtors = part.iter().map(reach).collect();
            let languages = part.iter().filter_map(|person| new_language(person)).collect();
            let event = DebtorsChanged { import: self.import, debtors, languages };
            self.keep(event.into(), words(part)?)?;
        }
        let name = |person: &&Person| Change::DebtorWords { name: person.words.name.clone() };
        changes.extend(changed.iter().map(name));
        let kinds = self.kinds(people, changes)?;
        Ok(kinds || !new.is_empty() || !changed.is_empty())
    }

    /// Remembers what known debtors turn out to be. What a person decided otherwise stays.
    fn kinds(&mut self, people: &[Person], changes: &mut Vec<Change>) -> Outcome<bool> {
        let standard = self.work.facts.debtors;
        let mut any = false;
        for kind in [DebtorKind::Business, DebtorKind::Consumer] {
            let is_news = |person: &&Person| {
                let known = person.was.as_ref().map(|was| was.kind);
                let may_change = |known| known == DebtorKind::Unknown || known == standard;
                kind_of(person) == Some(kind)
                    && known.is_some_and(|known| known != kind && may_change(known))
            };
            let found: Vec<&Person> = people.iter().filter(is_news).collect();
            for part in found.chunks(ROWS_PER_EVENT) {
                let debtors = part.iter().map(|person| person.debtor).collect();
                let was = part.iter().filter_map(|person| Some(person.was.as_ref()?.kind));
                let (was, import) = (was.collect(), Some(self.import));
                let event = DebtorKindSet { debtors, kind, legal_form: None, was, import };
                self.keep(event.into(), Vec::new())?;
            }
            any |= !found.is_empty();
            changes.extend(found.iter().map(|person| Change::DebtorKind {
                name: person.words.name.clone(),
                kind: kind.code().to_owned(),
            }));
        }
        Ok(any)
    }

    /// Remembers new invoices and credit notes; returns their ids in the same order.
    pub fn new_items(&mut self, new: &[NewItem<'_>]) -> Outcome<Vec<InvoiceId>> {
        let mut ids = Vec::with_capacity(new.len());
        for part in new.chunks(ROWS_PER_EVENT) {
            let invoices: Vec<AddedInvoice> =
                part.iter().map(|new| self.added_invoice(new)).collect();
            ids.extend(invoices.iter().map(|added| added.invoice.invoice));
            let (import, as_of) = (self.import, self.as_of);
            let event = InvoicesAdded { import, as_of, invoices };
            self.keep(event.into(), descriptions(part))?;
        }
        Ok(ids)
    }

    fn added_invoice(&mut self, new: &NewItem<'_>) -> AddedInvoice {
        let paid = new.item.open - new.payable;
        let invoice = Invoice {
            invoice: InvoiceId(self.work.take_id()),
            debtor: new.debtor,
            number: new.item.number.clone(),
            kind: new.kind(),
            issued_on: new.item.issued_on,
            sent_on: new.item.sent_on,
            due_on: new.due_on,
            payable: new.payable,
            vat: new.item.vat,
            term_basis: self.work.facts.term_basis,
            collection: new.collection(),
        };
        let entry = EntryId(self.work.take_id());
        let asserted = (!paid.is_zero()).then(|| (EntryId(self.work.take_id()), paid));
        AddedInvoice { invoice, entry, asserted }
    }

    /// Remembers other terms.
    pub fn changed(&mut self, changed: &[Changed]) -> Outcome<()> {
        for part in changed.chunks(ROWS_PER_EVENT) {
            let changes = part.iter().map(|one| ChangedInvoice {
                debtor: one.debtor,
                invoice: one.invoice,
                was: one.was.clone(),
                now: one.now.clone(),
                entry: one.corrected_on.map(|on| (EntryId(self.work.take_id()), on)),
            });
            let changes = changes.collect();
            self.keep(InvoicesChanged { import: self.import, changes }.into(), Vec::new())?;
        }
        Ok(())
    }

    /// Remembers the entries that bring our ledger to the list.
    pub fn asserted(&mut self, asserted: &[(DebtorId, InvoiceId, Cents)]) -> Outcome<()> {
        for part in asserted.chunks(ROWS_PER_EVENT) {
            let entries = part.iter().map(|(debtor, invoice, amount)| AssertedEntry {
                debtor: *debtor,
                invoice: *invoice,
                entry: EntryId(self.work.take_id()),
                amount: *amount,
            });
            let entries = entries.collect();
            let (import, as_of) = (self.import, self.as_of);
            self.keep(BalanceAsserted { import, as_of, entries }.into(), Vec::new())?;
        }
        Ok(())
    }

    fn keep(&mut self, event: Event, details: Vec<Detail>) -> Outcome<()> {
        self.work.record(&[Record { event, details }])
    }
}

fn has_new_words(person: &Person) -> bool {
    let is_new = person.was.as_ref().is_some_and(|was| was.words != person.words);
    is_new || new_language(person).is_some()
}

/// The language as it was and as the list gives it, when that is another one.
fn new_language(person: &Person) -> Option<(DebtorId, Language, Language)> {
    let was = person.was.as_ref()?.language;
    let now = language_of(person).filter(|now| *now != was)?;
    Some((person.debtor, was, now))
}

/// The language as the list gives it. Who lives abroad and reads one in which nothing is written
/// reads English sooner than Dutch.
fn language_of(person: &Person) -> Option<Language> {
    let said = person.language.as_str();
    let is_other = !said.is_empty() && !is_at_home(&person.words.country);
    said.parse().ok().or_else(|| is_other.then_some(Language::En))
}

fn kind_of(person: &Person) -> Option<DebtorKind> {
    person.kind.map(|kind| match kind {
        ListedKind::Business => DebtorKind::Business,
        ListedKind::Consumer => DebtorKind::Consumer,
    })
}

fn added(person: &Person, standard: DebtorKind) -> AddedDebtor {
    let debtor = Debtor {
        debtor: person.debtor,
        kind: kind_of(person).unwrap_or(standard),
        legal_form: LegalForm::Unknown,
        language: language_of(person).unwrap_or(Language::Nl),
    };
    AddedDebtor { debtor, reach: person.words.reach() }
}

/// The words about people, in their order.
fn words(people: &[&Person]) -> Outcome<Vec<Detail>> {
    let detail = |(slot, person): (usize, &&Person)| {
        let (slot, kind) = (slot as u32, DetailKind::Debtor);
        let body = words_of(&person.words)?;
        Ok(Detail { slot, person: Some(person.debtor), kind, body })
    };
    people.iter().enumerate().map(detail).collect()
}

/// What was delivered, for the items that say so.
fn descriptions(new: &[NewItem<'_>]) -> Vec<Detail> {
    let has_one = |(_, new): &(usize, &NewItem<'_>)| !new.item.description.is_empty();
    let detail = |(slot, new): (usize, &NewItem<'_>)| Detail {
        slot: slot as u32,
        person: Some(new.debtor),
        kind: DetailKind::Description,
        body: new.item.description.clone(),
    };
    new.iter().enumerate().filter(has_one).map(detail).collect()
}
