//! Money in the bulk: rows of the bank, what they settle, and what stays unclear for some days.
//!
//! Settles what the payer meant, as matching would with the number in the text. Who names nothing
//! is recognised by his account, and somebody finds out two working days later.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, plus_working_days};
use punctueel_domain::event::{
    AssertedEntry, BalanceAsserted, BankRow, Detail, DetailKind, DirectDebitReversed, Event,
    JudgedReceipt, ROWS_PER_EVENT, ReceiptsJudged, Record, SettledPart, StatementTaken,
};
use punctueel_domain::id::{BankEntryId, DebtorId, EntryId, SettlementId};
use punctueel_domain::invoice::{Collection, InvoiceKind};
use punctueel_domain::matching::Evidence;
use punctueel_domain::money::Cents;
use punctueel_domain::party::BankWords;
use punctueel_domain::strategy::Claim;
use punctueel_store::record::sha256;

use super::super::account::{Payment, Row};
use super::super::habit::Habit;
use super::day::{Life, words};

impl Life {
    /// The statement of the days since the last one, up to yesterday.
    pub fn take_statement(&mut self, on: Date) {
        let (from, until) = (plus_days(self.known_until, 1), plus_days(on, -1));
        if until < from {
            return;
        }
        self.known_until = until;
        let (payments, noise) = self.world.take_rows(from, until);
        let mut rows: Vec<(BankRow, BankWords)> = Vec::with_capacity(payments.len());
        let mut judged = Vec::new();
        let mut others = Vec::new();
        for payment in payments {
            let Some(row) = payment.row.clone() else {
                others.push(self.set_off(&payment, until));
                continue;
            };
            let bank_row = self.bank_row(&row);
            let bank_entry = bank_row.bank_entry;
            rows.push((bank_row, bank_words(&row)));
            if row.is_reversal {
                others.extend(self.taken_back(bank_entry, &payment, row.on));
            } else {
                judged.push(self.judged(bank_entry, payment, &row, on));
            }
        }
        for row in &noise {
            rows.push((self.bank_row(row), bank_words(row)));
        }
        self.statement(rows, until);
        for receipt in &judged {
            let one = ReceiptsJudged { receipts: vec![receipt.clone()], by_person: false }.into();
            receipt.debtor.into_iter().for_each(|debtor| self.take(debtor, &one, on));
        }
        for part in judged.chunks(ROWS_PER_EVENT) {
            let event = ReceiptsJudged { receipts: part.to_vec(), by_person: false };
            self.records.push(event.into_record());
        }
        self.records.extend(others);
    }

    fn bank_row(&mut self, row: &Row) -> BankRow {
        let bank_entry = BankEntryId(self.take_id());
        self.closing += row.amount;
        BankRow {
            bank_entry,
            on: row.on,
            value_on: None,
            amount: row.amount,
            reversal: row.is_reversal,
            fingerprint: sha256(format!("{bank_entry} {} {}", row.iban, row.text).as_bytes()),
            occurrence: 1,
        }
    }

    fn statement(&mut self, rows: Vec<(BankRow, BankWords)>, until: Date) {
        let mut parts: Vec<&[(BankRow, BankWords)]> = rows.chunks(ROWS_PER_EVENT).collect();
        if parts.is_empty() {
            parts.push(&[]);
        }
        let last = parts.len() - 1;
        for (place, part) in parts.into_iter().enumerate() {
            let is_last = place == last;
            let event = StatementTaken {
                import: self.import,
                account: self.world.house.iban.clone(),
                rows: part.iter().map(|(row, _)| row.clone()).collect(),
                covered_until: is_last.then_some(until),
                closing: is_last.then_some(self.closing),
                was: None,
            };
            let detail = |(slot, (_, said)): (usize, &(BankRow, BankWords))| {
                let (slot, kind, body) = (slot as u32, DetailKind::Bank, words(said));
                Detail { slot, person: None, kind, body }
            };
            let details = part.iter().enumerate().map(detail).collect();
            self.records.push(Record { event: event.into(), details });
        }
        self.tally.files += 1;
    }

    /// What a receipt settles; nothing yet when it names nothing.
    fn judged(
        &mut self,
        bank_entry: BankEntryId,
        payment: Payment,
        row: &Row,
        on: Date,
    ) -> JudgedReceipt {
        let payer = payment.parts.first().and_then(|(bill, _)| self.owner(*bill));
        let debtor = payer.map(|(_, debtor)| debtor);
        let is_unclear = payer.is_some_and(|(habit, _)| habit == Habit::Lump);
        if is_unclear {
            let found_on = plus_working_days(on, 2);
            self.unclear.entry(found_on).or_default().push((bank_entry, payment));
            return JudgedReceipt {
                bank_entry,
                settlement: None,
                debtor,
                was_of: None,
                on: row.on,
                parts: Vec::new(),
                left: row.amount,
                evidence: vec![Evidence::IbanKnown],
                names: Vec::new(),
            };
        }
        self.tally.matched += 1;
        let numbers = payment.parts.iter().filter_map(|(bill, _)| self.world.bills.get(*bill));
        let mut evidence: Vec<Evidence> =
            numbers.map(|bill| Evidence::NumberInText { number: bill.number.clone() }).collect();
        evidence.push(Evidence::AmountExact { amount: row.amount });
        self.settled(bank_entry, &payment, row.on, evidence)
    }

    fn settled(
        &mut self,
        bank_entry: BankEntryId,
        payment: &Payment,
        on: Date,
        evidence: Vec<Evidence>,
    ) -> JudgedReceipt {
        let settlement = Some(SettlementId(self.take_id()));
        let mut parts = Vec::with_capacity(payment.parts.len());
        for &(bill, amount) in &payment.parts {
            let entry = EntryId(self.take_id());
            let (Some((_, debtor)), Some(invoice)) = (self.owner(bill), self.invoices.get(bill))
            else {
                continue;
            };
            let (invoice, explained, added) = (*invoice, None, Cents::ZERO);
            parts.push(SettledPart { debtor, invoice, amount, entry, explained, added });
        }
        let debtor = parts.first().map(|part| part.debtor);
        let (left, names, was_of) = (Cents::ZERO, Vec::new(), None);
        JudgedReceipt { bank_entry, settlement, debtor, was_of, on, parts, left, evidence, names }
    }

    fn owner(&self, bill: usize) -> Option<(Habit, DebtorId)> {
        let place = self.world.bills.get(bill)?.debtor;
        let habit = self.world.people.get(place)?.habit;
        Some((habit, self.known.get(place)?.id))
    }

    /// Somebody found out what receipts are for. On the last two working days nobody comes round to
    /// it.
    pub fn settle_unclear(&mut self, on: Date) {
        let last = self.world.plan.last_working_day();
        if plus_working_days(on, 1) >= last {
            return;
        }
        while let Some(entry) = self.unclear.first_entry().filter(|entry| *entry.key() <= on) {
            for (bank_entry, payment) in entry.remove() {
                let Some(row) = payment.row.clone() else { continue };
                let receipt = self.settled(bank_entry, &payment, row.on, vec![Evidence::ByPerson]);
                let Some(debtor) = receipt.debtor else { continue };
                self.tally.settled += 1;
                let event = ReceiptsJudged { receipts: vec![receipt], by_person: true };
                self.happened(debtor, event.into_record(), on);
                // What it counted as unlinked before, an event does not say.
                if let Some(known) = self.place_of(debtor).and_then(|at| self.known.get_mut(at)) {
                    known.case.unlinked -= row.amount;
                }
            }
        }
    }

    /// The bank took back what it had collected: the claim comes back.
    fn taken_back(
        &mut self,
        bank_entry: BankEntryId,
        payment: &Payment,
        on: Date,
    ) -> Option<Record> {
        let &(bill, amount) = payment.parts.first()?;
        let (_, debtor) = self.owner(bill)?;
        let invoice = *self.invoices.get(bill)?;
        let entry = Some((EntryId(self.take_id()), -amount));
        let known = self.world.bills.get(bill)?;
        let claim = Claim {
            invoice,
            kind: InvoiceKind::Invoice,
            issued_on: known.issued_on,
            sent_on: None,
            due_on: known.due_on,
            open: -amount,
            collection: Collection::Reversed,
            term_basis: punctueel_domain::party::TermBasis::Agreed,
            refused_on: None,
            delivered: None,
            cycle: 0,
            not_before: None,
            broken_on: None,
            strategy: None,
            steps: Vec::new(),
        };
        let place = self.place_of(debtor)?;
        let debtor_known = self.known.get_mut(place)?;
        let claims = &mut debtor_known.case.claims;
        let at = claims.partition_point(|one| one.invoice < invoice);
        claims.insert(at, claim);
        debtor_known.look_on = debtor_known.look_on.min(on);
        Some(DirectDebitReversed { bank_entry, debtor, invoice, on, entry }.into_record())
    }

    /// The bookkeeping set an invoice off against its credit note.
    fn set_off(&mut self, payment: &Payment, as_of: Date) -> Record {
        let mut entries = Vec::new();
        for &(bill, amount) in &payment.parts {
            let entry = EntryId(self.take_id());
            if let (Some((_, debtor)), Some(invoice)) = (self.owner(bill), self.invoices.get(bill))
            {
                entries.push(AssertedEntry { debtor, invoice: *invoice, entry, amount: -amount });
            }
        }
        let debtor = entries.first().map(|entry| entry.debtor);
        let event: Event = BalanceAsserted { import: self.import, as_of, entries }.into();
        if let Some(debtor) = debtor {
            self.take(debtor, &event, as_of);
        }
        event.into()
    }
}

fn bank_words(row: &Row) -> BankWords {
    BankWords {
        iban: row.iban.clone(),
        name: row.name.clone(),
        text: row.text.clone(),
        ..BankWords::default()
    }
}
