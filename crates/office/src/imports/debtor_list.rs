//! A list of debtors comes in: who is new, what changed about whom, and the people at them.
//!
//! It says nothing of invoices, so nothing vanishes and no day counts. What a person corrected
//! holds, as with a list of open items. `contacts` says what changes of the people there.

use std::collections::{HashMap, HashSet};

use punctueel_domain::id::ImportId;
use punctueel_formats::facts::DebtorList;
use punctueel_store::load::corrections::held;
use punctueel_store::load::debtors;

use super::Arrival;
use super::contacts::Contacts;
use super::corrections::{self, Corrections, Outcome as MetList};
use super::directory::{Directory, Mention};
use super::open_items::file_taken;
use super::remember::Remember;
use super::report::{Change, FileReport, FileState};
use crate::desk::Work;
use crate::no::Outcome;

/// Takes a list in. On a refusal nothing of it is kept.
pub(super) fn take(
    work: &mut Work<'_, '_>,
    arrival: &Arrival<'_>,
    list: &DebtorList,
    mut report: FileReport,
) -> Outcome<FileReport> {
    let people = debtors::all(work.tx, work.administration())?;
    let owners = HashMap::new();
    let mut held = Corrections::of(held(work.tx, work.administration())?);
    let mut directory = Directory::of(people, &owners);
    let rows: Vec<Mention<'_>> = list.debtors.iter().map(Mention::from).collect();
    let renumbered = arrival.take_in.renumbered;
    let debtors = directory.find(&rows, (&mut held, renumbered), || work.take_id())?;
    let import = ImportId(work.take_id());
    let mut contacts = Contacts::load(work, import)?;
    for (row, debtor) in list.debtors.iter().zip(&debtors) {
        contacts.listed((row, *debtor), &mut held, || work.take_id());
    }
    contacts.follow(&directory.people, &mut held);
    let outcomes = held.outcomes();
    let mut changes: Vec<Change> = outcomes.iter().filter_map(MetList::change).collect();
    report.conflicts = changes.len() as u32;
    let as_of = work.today;
    let mut remember = Remember { import, as_of, work };
    let has_words = remember.people(&directory.people, &mut changes)?;
    work.record(&corrections::records(import, &outcomes))?;
    report.new = directory.people.iter().filter(|person| person.was.is_none()).count() as u32;
    report.changed = changed(&changes);
    report.known = (list.debtors.len() as u32).saturating_sub(report.new + report.changed);
    let has_people = contacts.remember(work)?;
    changes.append(&mut contacts.changes);
    report.changes = changes;
    if !has_words && !has_people && outcomes.is_empty() {
        return Ok(report);
    }
    arrival.remember(work, (file_taken(&report, import, &arrival.digest), &debtors))?;
    Ok(FileReport { state: FileState::New, id: Some(import), ..report })
}

/// Of how many debtors something changed.
fn changed(changes: &[Change]) -> u32 {
    let name = |change: &Change| match change {
        Change::DebtorWords { name } | Change::DebtorKind { name, .. } => Some(name.clone()),
        _ => None,
    };
    changes.iter().filter_map(name).collect::<HashSet<_>>().len() as u32
}
