//! Bank statements come in: only rows that are not known are added, then receipts are matched.
//!
//! Takes end-of-day statements only: what is reported during the day may still change.
//! `fingerprint` says which rows are known, `coverage` up to which day payments are known by it. A
//! gap between statements or an account in another currency is no reason to refuse the rest; the
//! report says so.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::event::{
    BankRow, Coverage, Detail, DetailKind, FileCounts, FileTaken, ROWS_PER_EVENT, Record,
    StatementTaken,
};
use punctueel_domain::id::{BankEntryId, ImportId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::BankWords;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{Entry, Format, Statement};
use punctueel_store::load::bank::known_closing;
use punctueel_store::load::house::covered_until;
use punctueel_store::load::receipts::known_rows;
use punctueel_store::{StoreError, Trouble};

use super::coverage::{Known, Read, follow};
use super::fingerprint::{Counter, fingerprint};
use super::{Arrival, FileReport, FileState};
use crate::actions::match_receipts::match_waiting;
use crate::desk::Work;
use crate::no::Outcome;

/// The currency of an administration; also where a file names none.
const OURS: [&str; 2] = ["EUR", ""];

/// Takes the statements in; nothing is stored when all of it is known.
pub(super) fn take(
    work: &mut Work<'_, '_>,
    arrival: &Arrival<'_>,
    mut report: FileReport,
) -> Outcome<FileReport> {
    let format = arrival.reading.facts.format;
    if !matches!(format, Format::Mt940 | Format::Camt053) {
        return Err(Refusal::NotEndOfDay { format: format.code().to_owned() }.into());
    }
    let is_ours = |statement: &&Statement| OURS.contains(&statement.currency.as_str());
    let (ours, others): (Vec<_>, Vec<_>) =
        arrival.reading.facts.statements.iter().partition(is_ours);
    for Statement { account, currency, .. } in others {
        let (number, currency) = (account.clone(), currency.clone());
        report.remarks.push(Refusal::CurrencyOther { number, currency });
    }
    report.total = ours.iter().map(|statement| statement.sum_credit()).sum();
    let import = ImportId(work.take_id());
    let records = compare(work, import, &ours, &mut report)?;
    report.covered_until = covered_until(work.tx, work.administration())?;
    if records.is_empty() {
        return Ok(report);
    }
    work.record(&records)?;
    report.settled = match_waiting(work)?.settled;
    arrival.remember(work, (file_taken(arrival, import, &report), &[]))?;
    report.covered_until = covered_until(work.tx, work.administration())?;
    (report.state, report.id) = (FileState::New, Some(import));
    Ok(report)
}

fn file_taken(arrival: &Arrival<'_>, import: ImportId, report: &FileReport) -> FileTaken {
    FileTaken {
        import,
        format: arrival.reading.facts.format.code().to_owned(),
        digest: arrival.digest.clone(),
        as_of: None,
        counts: FileCounts { new: report.new, known: report.known, ..FileCounts::default() },
        total: report.total,
        events: None,
        pack: None,
    }
}

/// What the statements add, account by account; counts it in the report.
fn compare(
    work: &mut Work<'_, '_>,
    import: ImportId,
    statements: &[&Statement],
    report: &mut FileReport,
) -> Outcome<Vec<Record>> {
    let mut accounts: Vec<Account<'_>> = Vec::new();
    let known = known_of(work, statements)?;
    let mut counter = Counter::default();
    for statement in statements {
        let place = accounts.iter().position(|one| one.name == statement.account);
        let place = place.unwrap_or_else(|| {
            accounts.push(Account { name: &statement.account, reads: Vec::new(), new: Vec::new() });
            accounts.len() - 1
        });
        accounts[place].read(statement, &known, &mut counter);
    }
    let mut records = Vec::new();
    for account in accounts {
        let rows = account.reads.iter().map(|read| read.is_known.len()).sum::<usize>();
        report.new += account.new.len() as u32;
        report.known += (rows - account.new.len()) as u32;
        let before = known_closing(work.tx, work.administration(), account.name)?;
        if let Some((day, balance)) = contradiction(before, &account) {
            return Err(Refusal::StatementContradicts { day, balance }.into());
        }
        let reach = follow(before, &account.reads);
        if let Some((known, stated)) = reach.gap {
            report.remarks.push(Refusal::BalanceGap { known, stated });
        }
        records.extend(account.records(work, import, (before, reach.moved_to))?);
    }
    Ok(records)
}

/// A statement that ends on the known day with the known balance brings no new money. When it does,
/// the same payments came in before with other words (another format): a person must look.
fn contradiction(known: Option<Known>, account: &Account<'_>) -> Option<(Date, Cents)> {
    let (day, balance) = known?;
    let balance = balance?;
    let ends_alike = account.reads.iter().any(|read| {
        read.statement.closing_on == Some(day) && read.statement.closing == Some(balance)
    });
    let until = account.new.iter().filter(|new| new.row.on <= day);
    let sum: Cents = until.map(|new| new.row.amount).sum();
    (ends_alike && !sum.is_zero()).then_some((day, balance))
}

/// How many equal rows the store holds, for every fingerprint of the days of the file.
fn known_of(work: &mut Work<'_, '_>, all: &[&Statement]) -> Outcome<HashMap<String, u32>> {
    let days = || all.iter().flat_map(|statement| &statement.entries).map(|row| row.on);
    let Some((first, last)) = days().min().zip(days().max()) else { return Ok(HashMap::new()) };
    Ok(known_rows(work.tx, work.administration(), first, last)?.into_iter().collect())
}

/// One account of ours in a file.
struct Account<'f> {
    name: &'f str,
    reads: Vec<Read<'f>>,
    new: Vec<NewRow<'f>>,
}

/// A row that is not known yet.
struct NewRow<'f> {
    row: &'f Entry,
    fingerprint: String,
    occurrence: u32,
}

impl<'f> Account<'f> {
    fn read(
        &mut self,
        statement: &'f Statement,
        known: &HashMap<String, u32>,
        counter: &mut Counter,
    ) {
        let mut read = Read { statement, is_known: Vec::with_capacity(statement.entries.len()) };
        for row in &statement.entries {
            let fingerprint = fingerprint(&statement.account, row);
            let occurrence = counter.occurrence(&fingerprint);
            let is_known = known.get(&fingerprint).is_some_and(|count| *count >= occurrence);
            read.is_known.push(is_known);
            if !is_known {
                self.new.push(NewRow { row, fingerprint, occurrence });
            }
        }
        self.reads.push(read);
    }

    /// The events; how far payments are known goes with the last.
    fn records(
        &self,
        work: &mut Work<'_, '_>,
        import: ImportId,
        (before, moved_to): (Option<Known>, Option<Known>),
    ) -> Outcome<Vec<Record>> {
        let was = before.map_or(Coverage::default(), |(day, closing)| Coverage {
            covered_until: Some(day),
            closing,
        });
        let mut chunks: Vec<&[NewRow<'_>]> = self.new.chunks(ROWS_PER_EVENT).collect();
        if chunks.is_empty() && moved_to.is_some() {
            chunks.push(&[]);
        }
        let last = chunks.len().saturating_sub(1);
        let mut records = Vec::with_capacity(chunks.len());
        for (place, chunk) in chunks.into_iter().enumerate() {
            let known = moved_to.filter(|_| place == last);
            let rows = chunk.iter().map(|new| new.row(BankEntryId(work.take_id()))).collect();
            let event = StatementTaken {
                import,
                account: self.name.to_owned(),
                rows,
                covered_until: known.map(|(day, _)| day),
                closing: known.and_then(|(_, closing)| closing),
                was: known.map(|_| was),
            };
            let details: Outcome<Vec<Detail>> =
                chunk.iter().zip(0..).map(|(new, slot)| detail(new.row, slot)).collect();
            records.push(Record { event: event.into(), details: details? });
        }
        Ok(records)
    }
}

impl NewRow<'_> {
    fn row(&self, bank_entry: BankEntryId) -> BankRow {
        let row = self.row;
        BankRow {
            bank_entry,
            on: row.on,
            value_on: row.value_on.filter(|day| *day != row.on),
            amount: row.amount,
            reversal: row.reversal,
            fingerprint: self.fingerprint.clone(),
            occurrence: self.occurrence,
        }
    }
}

fn detail(row: &Entry, slot: u32) -> Outcome<Detail> {
    let words = BankWords {
        iban: row.counter_account.clone(),
        name: row.counter_name.clone(),
        text: row.text.clone(),
        end_to_end: row.end_to_end.clone(),
        reference: row.reference.clone(),
        mandate: row.mandate.clone(),
    };
    let body = serde_json::to_string(&words)
        .map_err(|error| StoreError::because(Trouble::Other, error))?;
    Ok(Detail { slot, person: None, kind: DetailKind::Bank, body })
}
