//! A list of debtors comes in: who is new, what changed about whom, and the people at them.
//!
//! It says nothing of invoices, so nothing vanishes and no day counts. What a person corrected
//! holds, as with a list of open items. People are added and never changed: who is known at a
//! debtor stays as he is known there.

use std::collections::{HashMap, HashSet};

use punctueel_domain::id::{ContactId, DebtorId, ImportId};
use punctueel_domain::party::{Contact, ContactRole, ContactWords, bare};
use punctueel_formats::facts::{DebtorList, ListedContact};
use punctueel_formats::ledger::role_named;
use punctueel_store::load::contacts;
use punctueel_store::load::corrections::held;
use punctueel_store::load::debtors;

use super::Arrival;
use super::corrections::{self, Corrections, Outcome as MetList};
use super::directory::{Directory, Mention};
use super::open_items::file_taken;
use super::remember::Remember;
use super::report::{Change, FileReport, FileState};
use crate::actions::set_contact;
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
    let outcomes = held.outcomes();
    let import = ImportId(work.take_id());
    let mut changes: Vec<Change> = outcomes.iter().filter_map(MetList::change).collect();
    report.conflicts = changes.len() as u32;
    let as_of = work.today;
    let mut remember = Remember { import, as_of, work };
    let has_words = remember.people(&directory.people, &mut changes)?;
    work.record(&corrections::records(import, &outcomes))?;
    report.new = directory.people.iter().filter(|person| person.was.is_none()).count() as u32;
    report.changed = changed(&changes);
    report.known = (list.debtors.len() as u32).saturating_sub(report.new + report.changed);
    let has_people = add_contacts(work, import, (list, &debtors), &mut changes)?;
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

/// Adds the people who are not known yet; yes when there were any.
fn add_contacts(
    work: &mut Work<'_, '_>,
    import: ImportId,
    (list, debtors): (&DebtorList, &[DebtorId]),
    changes: &mut Vec<Change>,
) -> Outcome<bool> {
    if list.debtors.iter().all(|row| row.contacts.is_empty()) {
        return Ok(false);
    }
    let known = contacts::all(work.tx, work.administration())?;
    let key = |debtor, role, name: &str| (debtor, role, bare(name));
    let known = known.iter().map(|one| key(one.debtor, one.contact.role, &one.words.name));
    let mut known: HashSet<(DebtorId, ContactRole, String)> = known.collect();
    let mut records = Vec::new();
    for (row, debtor) in list.debtors.iter().zip(debtors) {
        for (place, listed) in row.contacts.iter().enumerate() {
            let (name, at) = (listed.name.clone(), row.debtor.name.clone());
            let Some(role) = role_of(listed, place, changes) else { continue };
            if known.insert(key(*debtor, role, &name)) {
                let contact = ContactId(work.take_id());
                records.push(record((*debtor, import), (contact, role), listed)?);
                changes.push(Change::ContactAdded { name, debtor: at });
            }
        }
    }
    work.record(&records)?;
    Ok(!records.is_empty())
}

/// What a listed contact is for. The first one without a known role is the person to address of
/// the debtor himself; who has another role is not written to about payment.
fn role_of(listed: &ListedContact, place: usize, changes: &mut Vec<Change>) -> Option<ContactRole> {
    let found = role_named(&listed.role);
    let is_plain = listed.role.is_empty();
    if found.is_none() && place > 0 && !is_plain {
        let (name, role) = (listed.name.clone(), listed.role.clone());
        changes.push(Change::ContactPassed { name, role });
    }
    found.or((place > 0 && is_plain).then_some(ContactRole::Invoice))
}

fn record(
    (debtor, import): (DebtorId, ImportId),
    (contact, role): (ContactId, ContactRole),
    listed: &ListedContact,
) -> Outcome<punctueel_domain::event::Record> {
    let words = ContactWords {
        name: listed.name.clone(),
        email: listed.email.clone(),
        phone: listed.phone.clone(),
    };
    let contact = Contact { contact, role, prefers: None, reach: words.reach() };
    set_contact::record(debtor, contact, &words, Some(import))
}
