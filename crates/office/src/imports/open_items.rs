//! A list of open items comes in: from what it says to what we remember of it.
//!
//! Knows on which day the list counts and in which order things happen: find the debtors, compare,
//! remember. What differs is found in `compare`, how it is kept in `remember`. Everything that is
//! known is loaded once, so that a long list costs no query per row.

use std::collections::HashSet;

use jiff::civil::Date;

use punctueel_domain::event::{FileCounts, FileTaken};
use punctueel_domain::id::{DebtorId, ImportId, InvoiceId};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::OpenItems;
use punctueel_store::load::claims::{BalancedInvoice, balances_on};
use punctueel_store::load::corrections::held;
use punctueel_store::load::debtors::{self, KnownDebtor};

use super::Arrival;
use super::compare::{Difference, Listing, compare, owners};
use super::contacts::Contacts;
use super::corrections::{self, Corrections, Outcome as MetList};
use super::directory::{Directory, Mention};
use super::remember::Remember;
use super::report::{FileReport, FileState};
use super::starts::{Starts, taken_in};
use crate::actions::match_receipts::match_waiting;
use crate::desk::Work;
use crate::no::Outcome;

/// Takes a list in. On a refusal nothing of it is kept.
pub(super) fn take(
    work: &mut Work<'_, '_>,
    arrival: &Arrival<'_>,
    list: &OpenItems,
    report: FileReport,
) -> Outcome<FileReport> {
    let as_of = as_of(work, arrival.take_in.as_of.or(list.as_of))?;
    let starts =
        Starts::of(list, arrival.take_in.sent_before, (work.facts.term_basis, work.today))?;
    let (people, invoices) = known_on(work, as_of)?;
    let owners = owners(&invoices);
    let mut held = Corrections::of(held(work.tx, work.administration())?);
    let mut directory = Directory::of(people, &owners);
    let renumbered = arrival.take_in.renumbered;
    let rows: Vec<Mention<'_>> = list.items.iter().map(Mention::from).collect();
    let debtors = directory.find(&rows, (&mut held, renumbered), || work.take_id())?;
    let listing = Listing { as_of, items: &list.items, debtors: &debtors };
    let mut difference = compare(&invoices, &owners, (listing, &mut held))?;
    let import = ImportId(work.take_id());
    let mut contacts = Contacts::load(work, import)?;
    contacts.follow(&directory.people, &mut held);
    let outcomes = held.outcomes();
    difference.changes.extend(outcomes.iter().filter_map(MetList::change));
    if !arrival.take_in.accept_vanished {
        difference.check_whole()?;
    }
    let is_later = work.facts.listed_on.is_none_or(|last| last < as_of);
    let mut remember = Remember { import, as_of, work };
    let has_words = remember.people(&directory.people, &mut difference.changes)?;
    contacts.remember(remember.work)?;
    difference.changes.append(&mut contacts.changes);
    let mut report = counted(report, &mut difference, as_of);
    report.conflicts = outcomes.iter().filter(|one| one.is_conflict()).count() as u32;
    if !has_words && !is_later && difference.is_nothing() && outcomes.is_empty() {
        return Ok(report);
    }
    remember.work.record(&corrections::records(import, &outcomes))?;
    (_, report.asked) = remember_items(&mut remember, &difference, &starts)?;
    // A receipt that came in first may have waited for these invoices, or explain what vanished.
    if arrival.pack.is_none() {
        report.settled = match_waiting(work)?.settled;
    }
    let taken = file_taken(&report, import, &arrival.digest);
    arrival.remember(work, (taken, &debtors))?;
    Ok(FileReport { state: FileState::New, id: Some(import), ..report })
}

/// The day the list counts. It is never in the future, and lists come in by rising day.
fn as_of(work: &Work<'_, '_>, named: Option<Date>) -> Result<Date, Refusal> {
    let day = named.ok_or(Refusal::AsOfMissing)?;
    if day > work.today {
        return Err(Refusal::AsOfInFuture { day });
    }
    match work.facts.listed_on {
        Some(last) if day < last => Err(Refusal::ListOlder { day, last }),
        _ => Ok(day),
    }
}

/// All debtors, and the invoices of those who were not erased with their balance on a day.
fn known_on(
    work: &mut Work<'_, '_>,
    day: Date,
) -> Outcome<(Vec<KnownDebtor>, Vec<BalancedInvoice>)> {
    let administration = work.administration();
    let people = debtors::all(work.tx, administration)?;
    let mut invoices = balances_on(work.tx, administration, day)?;
    let erased: HashSet<DebtorId> =
        people.iter().filter(|one| one.is_erased).map(|one| one.debtor).collect();
    invoices.retain(|one| !erased.contains(&one.known.debtor));
    Ok((people, invoices))
}

fn counted(report: FileReport, difference: &mut Difference<'_>, as_of: Date) -> FileReport {
    FileReport {
        new: difference.new.len() as u32,
        changed: difference.changed_count,
        vanished: difference.vanished_count,
        known: difference.known_count,
        changes: std::mem::take(&mut difference.changes),
        as_of: Some(as_of),
        ..report
    }
}

/// Remembers what a file says of invoices; returns the ids of the new ones, and of how many overdue
/// ones must be asked what was sent before.
pub(super) fn remember_items(
    remember: &mut Remember<'_, '_, '_>,
    difference: &Difference<'_>,
    starts: &Starts,
) -> Outcome<(Vec<InvoiceId>, u32)> {
    let ids = remember.new_items(&difference.new)?;
    remember.changed(&difference.changed)?;
    remember.asserted(&difference.asserted)?;
    let (overdue, asked) = starts.overdue(&difference.new, &ids);
    if !overdue.is_empty() {
        let import = remember.import;
        for event in taken_in(remember.work, &overdue, import, asked == 0)? {
            remember.work.record(&[event.into()])?;
        }
    }
    Ok((ids, asked))
}

/// The event that ends an import.
pub(super) fn file_taken(report: &FileReport, import: ImportId, digest: &str) -> FileTaken {
    FileTaken {
        import,
        format: report.format.map(|format| format.code().to_owned()).unwrap_or_default(),
        digest: digest.to_owned(),
        as_of: report.as_of,
        counts: FileCounts {
            new: report.new,
            changed: report.changed,
            vanished: report.vanished,
            known: report.known,
            asked: report.asked,
        },
        total: report.total,
        events: None,
        pack: None,
    }
}
