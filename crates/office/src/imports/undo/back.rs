//! The events that take back what an import did, in the order in which they can be applied.
//!
//! First what was planned and settled because of it, then its entries and terms, then words and
//! kinds, and last who came with it. Ids come from the work; every event holds at most 500 rows.

use std::collections::{HashMap, HashSet};

use punctueel_domain::correction::Met;
use punctueel_domain::event::{
    AssertedEntry, BalanceAsserted, ChangedInvoice, ContactSet, CopiesWithdrawn, CorrectionsMet,
    DebtorKindSet, DebtorsChanged, DebtorsWithdrawn, Detail, DetailKind, Event, InvoicesChanged,
    InvoicesWithdrawn, MetCorrection, ROWS_PER_EVENT, Record, ReversalUndone, RowsWithdrawn,
    TaskWithdrawn, WithdrawnInvoice,
};
use punctueel_domain::id::{DebtorId, EntryId, ImportId};
use punctueel_domain::party::{DebtorKind, DebtorWords};
use punctueel_store::load::contacts::words_at;
use punctueel_store::load::copies::is_held_besides;
use punctueel_store::load::imports::{KnownImport, words_before, words_since};
use punctueel_store::load::receipts::PartOf;
use punctueel_store::load::tasks::KnownTask;
use punctueel_store::load::{bank, tasks};
use punctueel_store::{StoreError, Trouble, blobs};

use super::deeds::Deeds;
use crate::actions::undo_settlement::undo;
use crate::desk::Work;
use crate::no::Outcome;

/// Takes an import back.
pub(crate) struct TakeBack<'r, 'w, 'db> {
    /// The write.
    pub work: &'r mut Work<'w, 'db>,
    /// The import.
    pub known: &'r KnownImport,
    /// What it did.
    pub deeds: &'r Deeds,
}

impl TakeBack<'_, '_, '_> {
    fn import(&self) -> ImportId {
        self.known.import
    }

    fn entry(&mut self) -> EntryId {
        EntryId(self.work.take_id())
    }

    fn keep(&mut self, event: impl Into<Event>) -> Outcome<()> {
        self.work.record(&[Record::from(event.into())])
    }

    /// Withdraws planned and approved work about its invoices; returns it.
    pub fn tasks(&mut self) -> Outcome<Vec<KnownTask>> {
        let (touched, on) = (self.deeds.invoices(), self.work.today);
        let administration = self.work.administration();
        let items = tasks::open_items(self.work.tx, administration)?;
        let named = items.iter().filter(|item| touched.contains(&item.invoice));
        let named: HashSet<_> = named.map(|item| item.task).collect();
        let mut open = tasks::open_tasks(self.work.tx, administration, self.work.today)?;
        open.retain(|task| named.contains(&task.task));
        for task in &open {
            self.keep(TaskWithdrawn::freeing(task.debtor, task.task, on, None))?;
        }
        Ok(open)
    }

    /// Undoes what was settled with it or from its rows; returns how many settlements.
    pub fn settlements(&mut self) -> Outcome<u32> {
        let all = bank::settled_parts(self.work.tx, self.work.administration())?;
        let is_mine = |part: &&bank::ListedPart| {
            self.deeds.settled.contains(&part.settlement) || self.deeds.has_row(part.bank_entry)
        };
        let part = |part: &bank::ListedPart| PartOf {
            bank_entry: part.bank_entry,
            settlement: part.settlement,
            debtor: part.debtor,
            invoice: part.invoice,
            on: part.on,
            amount: part.amount,
            explained: part.explained,
            is_undone: false,
            added: part.added,
        };
        let parts: Vec<PartOf> = all.iter().filter(is_mine).map(part).collect();
        let mut undone = undo(&parts, || self.entry());
        undone.iter_mut().for_each(|one| one.import = Some(self.import()));
        let records: Vec<Record> = undone.iter().cloned().map(|one| one.into_record()).collect();
        if !records.is_empty() {
            self.work.record(&records)?;
        }
        Ok(undone.len() as u32)
    }

    /// Direct debits it found reversed are not.
    pub fn reversals(&mut self) -> Outcome<()> {
        for one in &self.deeds.reversed {
            let entry = one.entry.map(|(_, amount)| (self.entry(), -amount));
            let (bank_entry, debtor, invoice, on) =
                (one.bank_entry, one.debtor, one.invoice, one.on);
            let import = self.import();
            self.keep(ReversalUndone { import, bank_entry, debtor, invoice, on, entry })?;
        }
        Ok(())
    }

    /// Its bank rows leave, the last first, and payments are known as far as before it.
    pub fn rows(&mut self) -> Outcome<()> {
        let import = self.import();
        for taken in self.deeds.taken.iter().rev() {
            let (account, rows, coverage) = (taken.account.clone(), taken.rows, taken.was);
            self.keep(RowsWithdrawn { import, taken: taken.event, rows, account, coverage })?;
        }
        Ok(())
    }

    /// What it brought our ledger to is brought back.
    pub fn balances(&mut self) -> Outcome<()> {
        let import = self.import();
        for part in self.deeds.asserted.chunks(ROWS_PER_EVENT) {
            let as_of = part[0].1;
            let back = |(one, _): &(AssertedEntry, _)| AssertedEntry {
                entry: EntryId(self.work.take_id()),
                amount: -one.amount,
                ..one.clone()
            };
            let entries = part.iter().map(back).collect();
            self.keep(BalanceAsserted { import, as_of, entries })?;
        }
        Ok(())
    }

    /// Terms are as they were.
    pub fn terms(&mut self) -> Outcome<()> {
        let import = self.import();
        for part in self.deeds.changed.chunks(ROWS_PER_EVENT) {
            let back = |one: &ChangedInvoice| ChangedInvoice {
                was: one.now.clone(),
                now: one.was.clone(),
                entry: one.entry.map(|(_, on)| (EntryId(self.work.take_id()), on)),
                ..one.clone()
            };
            let changes = part.iter().map(back).collect();
            self.keep(InvoicesChanged { import, changes })?;
        }
        Ok(())
    }

    /// Its copies leave, with the files that nothing else holds.
    pub fn copies(&mut self) -> Outcome<()> {
        let (import, administration) = (self.import(), self.work.administration());
        let all = self.deeds.copies.as_slice();
        for part in all.chunks(ROWS_PER_EVENT) {
            let mut files = Vec::new();
            for (.., sha256) in part {
                let held = is_held_besides(self.work.tx, administration, sha256, all)?;
                if !held && !files.contains(sha256) {
                    files.push(sha256.clone());
                }
            }
            self.keep(CopiesWithdrawn { import, copies: part.to_vec(), files })?;
        }
        Ok(())
    }

    /// Its invoices leave, each with an entry against every one it brought.
    pub fn invoices(&mut self) -> Outcome<()> {
        let import = self.import();
        for part in self.deeds.added.chunks(ROWS_PER_EVENT) {
            let mut invoices = Vec::with_capacity(part.len());
            for (added, as_of) in part {
                let new = &added.invoice;
                let charge = (self.entry(), new.issued_on, -new.payable);
                let paid = added.asserted.map(|(_, paid)| (self.entry(), *as_of, -paid));
                let entries = [Some(charge), paid].into_iter().flatten().collect();
                let (debtor, invoice) = (new.debtor, new.invoice);
                invoices.push(WithdrawnInvoice { debtor, invoice, entries });
            }
            self.keep(InvoicesWithdrawn { import, invoices })?;
        }
        Ok(())
    }

    /// Words and languages of debtors are as they were.
    pub fn words(&mut self) -> Outcome<()> {
        let (import, range) = (self.import(), (self.known.first_event, self.known.event));
        let mut before = HashMap::new();
        if !self.deeds.worded.is_empty() {
            before = words_before(self.work.tx, self.work.administration(), range)?;
        }
        for part in self.deeds.worded.chunks(ROWS_PER_EVENT) {
            let (mut debtors, mut details) = (Vec::new(), Vec::new());
            for debtor in part {
                let Some(body) = before.remove(debtor) else { continue };
                let (slot, person) = (debtors.len() as u32, Some(*debtor));
                debtors.push((*debtor, words_in(&body)?.reach()));
                details.push(Detail { slot, person, kind: DetailKind::Debtor, body });
            }
            let spoken = self.deeds.languages.iter().filter(|(debtor, ..)| part.contains(debtor));
            let languages = spoken.map(|(debtor, was, now)| (*debtor, *now, *was)).collect();
            let event = DebtorsChanged { import, debtors, languages }.into();
            self.work.record(&[Record { event, details }])?;
        }
        Ok(())
    }

    /// Corrections stand as they stood.
    pub fn corrections(&mut self) -> Outcome<()> {
        let import = Some(self.import());
        for part in self.deeds.met.chunks(ROWS_PER_EVENT) {
            let back = |one: &MetCorrection| {
                let how = match one.how {
                    Met::Conflict | Met::Again => Met::Back,
                    Met::Back => Met::Again,
                    Met::Agreed | Met::Kept | Met::Revived => Met::Revived,
                };
                MetCorrection { how, ..one.clone() }
            };
            let met = part.iter().map(back).collect();
            self.keep(CorrectionsMet { import, met })?;
        }
        Ok(())
    }

    /// People whom it named leave, with the words about them; who changed is as he was.
    pub fn contacts(&mut self) -> Outcome<()> {
        let (import, administration) = (Some(self.import()), self.work.administration());
        for (event, one) in &self.deeds.moved {
            let body = words_at(self.work.tx, administration, (*event, 1))?;
            let reach = one.was.unwrap_or(one.reach);
            let event = ContactSet { reach, import, was: None, ..one.clone() }.into();
            let (person, kind) = (Some(one.debtor), DetailKind::Contact);
            let details = vec![Detail { slot: 0, person, kind, body }];
            self.work.record(&[Record { event, details }])?;
        }
        for one in &self.deeds.contacts {
            self.keep(ContactSet { is_gone: true, import, ..one.clone() })?;
        }
        Ok(())
    }

    /// Kinds are as they were.
    pub fn kinds(&mut self) -> Outcome<()> {
        let import = Some(self.import());
        for kind in [DebtorKind::Business, DebtorKind::Consumer, DebtorKind::Unknown] {
            let were = self.deeds.kinds.iter().filter(|(_, was)| *was == kind);
            let debtors: Vec<DebtorId> = were.map(|(debtor, _)| *debtor).collect();
            for part in debtors.chunks(ROWS_PER_EVENT) {
                let (debtors, was) = (part.to_vec(), Vec::new());
                self.keep(DebtorKindSet { debtors, kind, legal_form: None, was, import })?;
            }
        }
        Ok(())
    }

    /// Who came with it leaves, with all words about him.
    pub fn newcomers(&mut self) -> Outcome<()> {
        if self.deeds.newcomers.is_empty() {
            return Ok(());
        }
        let (import, first) = (self.import(), self.known.first_event);
        let words = words_since(self.work.tx, self.work.administration(), first)?;
        let mut places: HashMap<DebtorId, Vec<(i64, u32)>> = HashMap::new();
        for (event, slot, debtor) in words {
            places.entry(debtor).or_default().push((event, slot));
        }
        for part in self.deeds.newcomers.chunks(ROWS_PER_EVENT) {
            let details = part.iter().flat_map(|debtor| places.remove(debtor).unwrap_or_default());
            let (details, files) = (details.collect(), self.files_of(part)?);
            self.keep(DebtorsWithdrawn { import, debtors: part.to_vec(), details, files })?;
        }
        Ok(())
    }

    /// Letters and e-mails that were made for them and never left.
    fn files_of(&mut self, debtors: &[DebtorId]) -> Outcome<Vec<String>> {
        let administration = self.work.administration();
        let mut files = Vec::new();
        for debtor in debtors {
            files.extend(blobs::only_of(self.work.tx, administration, *debtor)?);
        }
        Ok(files)
    }
}

fn words_in(body: &str) -> Outcome<DebtorWords> {
    let words = serde_json::from_str(body);
    words.map_err(|error| StoreError::because(Trouble::Damaged, error).into())
}
