//! A list of open items comes in: from what it says to what we remember of it.
//!
//! Knows on which day the list counts and in which order things happen: find the debtors, compare,
//! remember. What differs is found in `compare`, how it is kept in `remember`. Everything that is
//! known is loaded once, so that a long list costs no query per row.

use std::collections::HashSet;

use jiff::civil::Date;

use punctueel_domain::event::{FileCounts, FileTaken};
use punctueel_domain::id::{DebtorId, ImportId};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::OpenItems;
use punctueel_store::load::claims::{BalancedInvoice, balances_on};
use punctueel_store::load::debtors::{self, KnownDebtor};

use super::compare::{Difference, Listing, compare, owners};
use super::directory::Directory;
use super::remember::Remember;
use super::report::{FileReport, FileState};
use super::starts::Reminders;
use super::{Arrival, TakeIn};
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
    if let Some(answer) = arrival.take_in.sent_before {
        answer.check(work.today)?;
    }
    let (people, invoices) = known_on(work, as_of)?;
    let owners = owners(&invoices);
    let mut directory = Directory::of(people, &owners);
    let debtors = directory.find(&list.items, || work.take_id())?;
    let listing = Listing { as_of, items: &list.items, debtors: &debtors };
    let difference = compare(&invoices, &owners, listing)?;
    if !arrival.take_in.accept_vanished {
        difference.check_whole()?;
    }
    let report = counted(report, &difference, as_of);
    let mut remember = Remember { import: ImportId(work.take_id()), as_of, work };
    if difference.is_nothing() && !directory.has_news() && remember.is_listed_already() {
        return Ok(report);
    }
    let reminders = reminders(&arrival.take_in, list, remember.work.today);
    finish(&mut remember, (&directory, difference), reminders, (arrival, report))
}
