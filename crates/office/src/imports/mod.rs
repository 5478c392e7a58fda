//! Files come in: recognised by what they hold, compared with what is known, and taken in whole or
//! not at all.
//!
//! - `open_items`: a list of open items; `directory` finds its debtors, `compare` what differs,
//!   `starts` where its overdue invoices start, `remember` keeps it
//! - `debtor_list`: a list of debtors with the people there; `contacts` what a list says of those
//! - `invoice_file`: an invoice as a file of its own, with its copy (`copies`)
//! - `packed`: the files in a ZIP, each by itself
//! - `statement`: a bank statement; `fingerprint` recognises its rows, `coverage` follows its days
//! - `reading`: as what a file is read: as a person confirmed before, or else by its own headings
//! - `report`: what came of a file
//! - `corrections`: words of our own that hold against the lists
//! - `undo`: a file is taken back
//! - `sent_before`: the answer to what was sent before Punctueel was used
//!
//! A file with mistakes changes nothing, and neither does a file that is known already.

mod compare;
mod contacts;
pub(crate) mod copies;
mod corrections;
mod coverage;
mod debtor_list;
mod directory;
mod fingerprint;
mod invoice_file;
mod open_items;
mod packed;
mod reading;
mod remember;
mod report;
mod sent_before;
pub(crate) mod starts;
mod statement;
pub(crate) mod undo;

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, FileTaken, Record};
use punctueel_domain::id::{DebtorId, ImportId};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{Format, OpenItems};
use punctueel_formats::profile::Profile;
use punctueel_store::load::bank::lists_taken;
use punctueel_store::record::sha256;

pub use reading::Reading;
pub use report::{Change, FileReport, FileState};
pub use sent_before::SentBefore;

use self::compare::check_item;
use crate::desk::{Desk, Work};
use crate::no::{No, Outcome};

/// A file to take in.
#[derive(Clone, Copy, Debug, Default)]
pub struct TakeIn<'a> {
    /// The file name, for the report only.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
    /// The day a list of open items speaks of, when a person says so.
    pub as_of: Option<Date>,
    /// What was already sent for invoices that are overdue on arrival.
    pub sent_before: Option<SentBefore>,
    /// A person says that the open items that are not listed are indeed settled.
    pub accept_vanished: bool,
    /// Debtors who have another number in the list, as a person says: the old and the new one.
    pub renumbered: &'a [(String, String)],
    /// How a list is read, as a person confirmed before.
    pub profile: Option<&'a Profile>,
    /// What a person says of columns now: the heading, and the field or nothing for one that is not
    /// used.
    pub said: &'a [(String, Option<String>)],
    /// A person says that the columns are what they were taken for.
    pub accept_columns: bool,
}

impl TakeIn<'_> {
    /// The right it needs.
    pub const RIGHT: Right = Right::Import;

    /// Takes the file in and reports what changed; of a ZIP one report for each file in it, which
    /// is whole by itself.
    ///
    /// # Errors
    /// When the role may not take in files, the day may not be acted on or the database fails.
    pub fn run_all(self, desk: &mut Desk) -> Outcome<Vec<FileReport>> {
        let reading = Reading::of(&self, desk)?;
        if reading.facts.files.is_empty() {
            return Ok(vec![self.take((reading, None), desk)?]);
        }
        packed::take(self, &reading.facts.files, desk)
    }

    /// Takes one file in and reports what changed. A file that is refused or has mistakes is an
    /// ordinary report with the state `Rejected`; so is a ZIP, which is many files.
    ///
    /// # Errors
    /// When the role may not take in files, the day may not be acted on or the database fails.
    pub fn run(self, desk: &mut Desk) -> Outcome<FileReport> {
        let reading = Reading::of(&self, desk)?;
        self.take((reading, None), desk)
    }

    fn take(
        self,
        (reading, pack): (Reading, Option<ImportId>),
        desk: &mut Desk,
    ) -> Outcome<FileReport> {
        let arrival = Arrival { pack, ..Arrival::of(self, reading) };
        let is_dry = desk.dry_run;
        let mut refused = None;
        let done = desk.write(Self::RIGHT, |work| {
            let taken = arrival.take(work);
            refused = match &taken {
                Err(No::Refused(refusal)) => Some(refusal.clone()),
                _ => None,
            };
            taken
        });
        match (done, refused) {
            (Err(No::Refused(_)), Some(refusal)) => Ok(arrival.refused(refusal)),
            (done, _) => done.map(|report| if is_dry { report.without_id() } else { report }),
        }
    }
}

/// The most items of a refused list that are said one by one.
const MOST_REFUSED: usize = 100;

/// A file with what it says.
pub(crate) struct Arrival<'a> {
    /// As it was handed in.
    pub take_in: TakeIn<'a>,
    /// As it was read.
    pub(in crate::imports) reading: Reading,
    /// SHA-256 of the file.
    pub digest: String,
    /// The ZIP it came in with others: money is matched once, after all of them.
    pub pack: Option<ImportId>,
}

impl<'a> Arrival<'a> {
    fn of(take_in: TakeIn<'a>, reading: Reading) -> Arrival<'a> {
        Arrival { take_in, reading, digest: sha256(take_in.bytes), pack: None }
    }
}

impl Arrival<'_> {
    /// A report in which nothing has changed yet.
    pub fn report(&self) -> FileReport {
        let Reading { facts, profile, .. } = &self.reading;
        FileReport {
            file: self.take_in.name.to_owned(),
            format: Some(facts.format),
            problems: facts.problems.clone(),
            columns: self.reading.columns(),
            profile: profile.clone(),
            total: facts.open_items.as_ref().map(|list| list.total()).unwrap_or_default(),
            ..FileReport::default()
        }
    }

    /// The report of a file that was refused; of a list each other item that is wrong by itself.
    fn refused(&self, refusal: Refusal) -> FileReport {
        let is_of_item = matches!(
            refusal,
            Refusal::CurrencyOther { .. }
                | Refusal::OpenAboveAmount { .. }
                | Refusal::IssueTooFar { .. }
        );
        let list = self.reading.facts.open_items.as_ref().filter(|_| is_of_item);
        let as_of = list.and_then(|list| self.take_in.as_of.or(list.as_of));
        let items = list.map(|list| list.items.as_slice()).unwrap_or_default();
        let wrong = |as_of| items.iter().filter_map(move |item| check_item(item, as_of).err());
        let others = as_of.into_iter().flat_map(wrong).filter(|other| *other != refusal);
        let others = others.take(MOST_REFUSED).collect();
        let mut report = self.report().refused(refusal);
        report.remarks = others;
        report.rejected += report.remarks.len() as u32;
        report
    }

    fn take(&self, work: &mut Work<'_, '_>) -> Outcome<FileReport> {
        let report = self.report();
        let facts = &self.reading.facts;
        if let Some(unclear) = self.reading.unclear() {
            return Ok(report.refused(unclear));
        }
        if facts.problems.iter().any(|problem| problem.is_error()) {
            return Ok(report.rejected());
        }
        if let Some(question) = self.reading.question() {
            return Ok(report.refused(question));
        }
        match (&facts.open_items, facts.format) {
            (Some(list), _) if self.is_known_list(work, list)? => Ok(report),
            (Some(list), _) => open_items::take(work, self, list, report),
            // A known statement is looked at again: it may close a gap that was there before.
            (None, Format::Mt940 | Format::Camt052 | Format::Camt053 | Format::Camt054) => {
                statement::take(work, self, report)
            }
            (None, Format::UblInvoice | Format::UblCreditNote) => match &facts.invoice {
                Some(invoice) => invoice_file::take(work, self, invoice, report),
                None => Ok(report.rejected()),
            },
            (None, Format::Debtors) => match &facts.debtors {
                Some(list) => debtor_list::take(work, self, list, report),
                None => Ok(report.rejected()),
            },
            (None, _) => Ok(report.rejected()),
        }
    }
}

impl Arrival<'_> {
    /// Remembers that the file was taken in: the last event of an import, which knows how many came
    /// before it. The name of a file that is about one debtor is a word about him.
    pub fn remember(
        &self,
        work: &mut Work<'_, '_>,
        (taken, about): (FileTaken, &[DebtorId]),
    ) -> Outcome<()> {
        let events = Some(work.events().len() as u32);
        let event = FileTaken { events, pack: self.pack, ..taken }.into();
        let name = self.take_in.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let (kind, body) = (DetailKind::File, name.to_owned());
        let only = about.first().filter(|one| about.iter().all(|other| other == *one));
        let details = vec![Detail { slot: 0, person: only.copied(), kind, body }];
        work.record(&[Record { event, details }])
    }

    /// Yes when this list was taken in before and has nothing more to say: as the last one, or as
    /// one of an earlier day. Of another day, or when another list of the same day came after it,
    /// the same bytes are compared again.
    fn is_known_list(&self, work: &mut Work<'_, '_>, list: &OpenItems) -> Outcome<bool> {
        let lists = lists_taken(work.tx, work.administration())?;
        let Some((last_digest, last_day)) = lists.last() else { return Ok(false) };
        let Some(as_of) = self.take_in.as_of.or(list.as_of) else {
            return Ok(lists.iter().any(|(digest, _)| *digest == self.digest));
        };
        let same = lists.iter().any(|(digest, day)| *digest == self.digest && *day == as_of);
        Ok(same && (as_of < *last_day || *last_digest == self.digest))
    }
}
