//! What an import did, gathered from its own events. Pure.
//!
//! Knows only facts of the chain: what was added, changed, settled and taken in, with what was
//! before. Does not decide whether it may be taken back (`later`), nor how (`back`).

use std::collections::HashSet;

use jiff::civil::Date;

use punctueel_domain::event::{
    AddedInvoice, AssertedEntry, ChangedInvoice, ContactSet, Coverage, DirectDebitReversed, Event,
    MetCorrection, ReceiptsJudged, StatementTaken,
};
use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId, SettlementId};
use punctueel_domain::party::{DebtorKind, Language};
use punctueel_store::load::events::RecordedEvent;

/// What an import did.
#[derive(Debug, Default)]
pub(crate) struct Deeds {
    /// It was a list of open items.
    pub is_list: bool,
    /// Invoices that were added, with the as-of day of their first entries.
    pub added: Vec<(AddedInvoice, Date)>,
    /// Debtors that were added.
    pub newcomers: Vec<DebtorId>,
    /// Invoices whose terms changed.
    pub changed: Vec<ChangedInvoice>,
    /// Entries that brought our ledger to a list, with its as-of day.
    pub asserted: Vec<(AssertedEntry, Date)>,
    /// Debtors whose words changed.
    pub worded: Vec<DebtorId>,
    /// Debtors whose language changed: as it was and as it became.
    pub languages: Vec<(DebtorId, Language, Language)>,
    /// Debtors whose kind was set, with what it was.
    pub kinds: Vec<(DebtorId, DebtorKind)>,
    /// Settlements that were made with it.
    pub settled: HashSet<SettlementId>,
    /// The invoices on which they were made.
    pub settled_on: HashSet<InvoiceId>,
    /// Direct debits that it found reversed.
    pub reversed: Vec<DirectDebitReversed>,
    /// Corrections that it met.
    pub met: Vec<MetCorrection>,
    /// People at debtors whom it named first.
    pub contacts: Vec<ContactSet>,
    /// People about whom it changed something, with the number of the event.
    pub moved: Vec<(i64, ContactSet)>,
    /// Copies of invoices that it brought: whose, of which, and the digest of the file.
    pub copies: Vec<(DebtorId, InvoiceId, String)>,
    /// Bank rows that it brought, by event.
    pub taken: Vec<Taken>,
}

/// What one event took from a statement.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The number of the event.
    pub event: i64,
    /// The account.
    pub account: String,
    /// How many rows.
    pub count: u32,
    /// The first and the last row.
    pub rows: Option<(BankEntryId, BankEntryId)>,
    /// What was known of the account, when the event moved it.
    pub was: Option<Coverage>,
}

impl Deeds {
    /// What these events of an import did.
    pub fn of(events: &[RecordedEvent]) -> Deeds {
        let mut deeds = Deeds::default();
        for recorded in events {
            deeds.read(recorded.number, &recorded.event);
        }
        deeds
    }

    fn read(&mut self, number: i64, event: &Event) {
        match event {
            Event::InvoicesAdded(body) => {
                self.added.extend(body.invoices.iter().map(|one| (one.clone(), body.as_of)));
            }
            Event::InvoicesChanged(body) => self.changed.extend(body.changes.iter().cloned()),
            Event::BalanceAsserted(body) => {
                self.asserted.extend(body.entries.iter().map(|one| (one.clone(), body.as_of)));
            }
            Event::DebtorsAdded(body) => {
                self.newcomers.extend(body.debtors.iter().map(|one| one.debtor.debtor));
            }
            Event::DebtorsChanged(body) => {
                self.worded.extend(body.debtors.iter().map(|(debtor, _)| *debtor));
                self.languages.extend(body.languages.iter().copied());
            }
            Event::DebtorKindSet(body) => {
                self.kinds.extend(body.debtors.iter().copied().zip(body.was.iter().copied()));
            }
            Event::ReceiptsJudged(body) => self.settled(body),
            Event::CorrectionsMet(body) => self.met.extend(body.met.iter().cloned()),
            Event::ContactSet(body) if body.was.is_some() => {
                self.moved.push((number, body.clone()));
            }
            Event::ContactSet(body) => self.contacts.push(body.clone()),
            Event::CopyKept(body) => {
                self.copies.push((body.debtor, body.invoice, body.sha256.clone()));
            }
            Event::DirectDebitReversed(body) => self.reversed.push(body.clone()),
            Event::StatementTaken(body) => self.taken.push(taken(number, body)),
            Event::FileTaken(body) => self.is_list = body.as_of.is_some(),
            _ => {}
        }
    }

    fn settled(&mut self, body: &ReceiptsJudged) {
        for receipt in &body.receipts {
            self.settled.extend(receipt.settlement);
            self.settled_on.extend(receipt.parts.iter().map(|part| part.invoice));
        }
    }

    /// Every invoice the import had to do with.
    pub fn invoices(&self) -> HashSet<InvoiceId> {
        let added = self.added.iter().map(|(one, _)| one.invoice.invoice);
        let changed = self.changed.iter().map(|one| one.invoice);
        let asserted = self.asserted.iter().map(|(one, _)| one.invoice);
        let reversed = self.reversed.iter().map(|one| one.invoice);
        let settled = self.settled_on.iter().copied();
        let copied = self.copies.iter().map(|(_, invoice, _)| *invoice);
        added.chain(changed).chain(asserted).chain(reversed).chain(settled).chain(copied).collect()
    }

    /// Everybody at a debtor whom it named first or changed.
    pub fn people(&self) -> impl Iterator<Item = &ContactSet> {
        self.contacts.iter().chain(self.moved.iter().map(|(_, one)| one))
    }

    /// Yes when the import brought this bank row.
    pub fn has_row(&self, entry: BankEntryId) -> bool {
        let mut ranges = self.taken.iter().filter_map(|taken| taken.rows);
        ranges.any(|(first, last)| (first..=last).contains(&entry))
    }
}

fn taken(event: i64, body: &StatementTaken) -> Taken {
    let ends = body.rows.first().zip(body.rows.last());
    Taken {
        event,
        account: body.account.clone(),
        count: body.rows.len() as u32,
        rows: ends.map(|(first, last)| (first.bank_entry, last.bank_entry)),
        was: body.covered_until.map(|_| body.was.unwrap_or_default()),
    }
}
