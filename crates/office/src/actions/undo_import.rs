//! A file is taken back: everything it did is undone by new events, and it may come in again.
//!
//! The files of a ZIP are taken back together by the id they share, the last first, all or none.
//! Refused once a message about something of it was printed or has left the house, or when
//! something later was built on it: another file, money settled by a person, a talk, an agreement.
//! Planned and approved work about it is withdrawn. Of the file its format, day and digest stay,
//! not its name. A dry run shows the same and keeps nothing.

use std::collections::HashSet;

use punctueel_domain::access::Right;
use punctueel_domain::event::ImportUndone;
use punctueel_domain::id::{ImportId, SettlementId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::Action;
use punctueel_store::load::debtors;
use punctueel_store::load::events::between;
use punctueel_store::load::imports::{self, KnownImport};
use punctueel_store::load::tasks::KnownTask;

use super::match_receipts::match_waiting;
use crate::desk::{Desk, Work};
use crate::imports::undo::back::TakeBack;
use crate::imports::undo::deeds::Deeds;
use crate::imports::undo::later::{About, Later};
use crate::no::{No, Outcome};

/// How many events are read at a time.
const STRETCH: i64 = 500;

/// Takes a file back.
#[derive(Clone, Copy, Debug)]
pub struct UndoImport {
    /// Which; or the ZIP it came in.
    pub import: ImportId,
}

/// What taking a file back did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UndoReport {
    /// The files as they were, the last first.
    pub imports: Vec<KnownImport>,
    /// Invoices that left the books.
    pub invoices: u32,
    /// Their open amount.
    pub open: Cents,
    /// Debtors that left the books.
    pub debtors: u32,
    /// Invoices that have their old terms again.
    pub terms: u32,
    /// Claims whose open amount is again what it was.
    pub balances: u32,
    /// Debtors that have their old words, language or kind again.
    pub words: u32,
    /// People at debtors who left the books.
    pub contacts: u32,
    /// Copies of invoices that left the books.
    pub copies: u32,
    /// Bank rows that left the books.
    pub rows: u32,
    /// Settlements that were undone.
    pub settlements: u32,
    /// Planned and approved work that was withdrawn.
    pub withdrawn: Vec<Withdrawn>,
}

/// A piece of work that was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// Its id.
    pub task: TaskId,
    /// What it was.
    pub action: Action,
    /// To whom.
    pub name: String,
    /// The amount asked.
    pub total: Cents,
}

impl UndoImport {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Takes it back and says what was done. When only the last part fails (the database is in
    /// use), asking once more does that part again.
    ///
    /// # Errors
    /// `NOT-FOUND`, `ALREADY-UNDONE`, `UNDO-TOO-OLD`, `UNDO-SENT`, `UNDO-PRINTED`,
    /// `UNDO-LATER`; or when the database fails.
    pub fn run(self, desk: &mut Desk) -> Outcome<UndoReport> {
        let taken_back = self.take_back(desk);
        let has_erased = match &taken_back {
            Ok(_) => true,
            Err(no) => matches!(no, No::Refused(Refusal::AlreadyUndone)),
        };
        if has_erased {
            desk.purge()?;
        }
        taken_back
    }

    fn take_back(self, desk: &mut Desk) -> Outcome<UndoReport> {
        desk.write(Self::RIGHT, |work| {
            let mut report = UndoReport::default();
            let chosen = self.chosen(work)?;
            for import in &chosen {
                // What is taken back already stands in the way of nothing.
                let all = imports::all(work.tx, work.administration())?;
                let is_last = Some(import) == chosen.last();
                report.add(one(work, &all, (*import, is_last))?);
            }
            Ok(report)
        })
    }

    /// The one import, or what is left of a ZIP.
    fn chosen(self, work: &mut Work<'_, '_>) -> Outcome<Vec<ImportId>> {
        let all = imports::all(work.tx, work.administration())?;
        let packed = all.iter().rev().filter(|one| one.pack == Some(self.import));
        let packed: Vec<&KnownImport> = packed.collect();
        if packed.is_empty() {
            return Ok(vec![self.import]);
        }
        let left = packed.iter().filter(|one| !one.is_undone()).map(|one| one.import);
        let left: Vec<ImportId> = left.collect();
        if left.is_empty() { Err(Refusal::AlreadyUndone.into()) } else { Ok(left) }
    }
}

impl UndoReport {
    fn add(&mut self, more: UndoReport) {
        self.imports.extend(more.imports);
        self.open += more.open;
        self.withdrawn.extend(more.withdrawn);
        for (count, more) in [
            (&mut self.invoices, more.invoices),
            (&mut self.debtors, more.debtors),
            (&mut self.terms, more.terms),
            (&mut self.balances, more.balances),
            (&mut self.words, more.words),
            (&mut self.contacts, more.contacts),
            (&mut self.copies, more.copies),
            (&mut self.rows, more.rows),
            (&mut self.settlements, more.settlements),
        ] {
            *count += more;
        }
    }
}

/// Takes one file back.
fn one(
    work: &mut Work<'_, '_>,
    all: &[KnownImport],
    (import, is_last): (ImportId, bool),
) -> Outcome<UndoReport> {
    let known = all.iter().find(|one| one.import == import);
    let known = known.ok_or(Refusal::NotFound { value: import.to_string() })?;
    check(known)?;
    let (administration, before) = (work.administration(), known.first_event - 1);
    let mut deeds = Deeds::of(&between(work.tx, administration, before, known.event)?);
    refuse_what_was_sent(work, known, &deeds)?;
    let settled = refuse_what_was_built(work, known, all, &deeds)?;
    deeds.settled.extend(settled);
    take_back(work, (known, is_last), all, &deeds)
}

fn check(known: &KnownImport) -> Result<(), Refusal> {
    match known {
        known if known.is_undone() => Err(Refusal::AlreadyUndone),
        known if known.first_event == 0 => Err(Refusal::UndoTooOld),
        _ => Ok(()),
    }
}

/// Says no when a message about something of the import has left, or is on paper.
fn refuse_what_was_sent(
    work: &mut Work<'_, '_>,
    known: &KnownImport,
    deeds: &Deeds,
) -> Outcome<()> {
    let touched = deeds.invoices();
    let mut left = imports::left_since(work.tx, work.administration(), known.event)?;
    left.retain(|one| touched.contains(&one.invoice));
    // What was sent cannot be helped; what was only printed can.
    let first = left.iter().find(|one| one.sent_on.is_some()).or(left.first());
    let Some(first) = first else { return Ok(()) };
    let message = format!("msg_{}", first.task.0);
    Err(match first.sent_on {
        Some(day) => Refusal::UndoSent { message, day }.into(),
        None => Refusal::UndoPrinted { message }.into(),
    })
}

/// Says no when something later was built on the import; returns what was settled by itself.
fn refuse_what_was_built(
    work: &mut Work<'_, '_>,
    known: &KnownImport,
    all: &[KnownImport],
    deeds: &Deeds,
) -> Outcome<HashSet<SettlementId>> {
    let mut later = Later::new(deeds, all, known.import);
    let mut after = known.event;
    loop {
        let events = between(work.tx, work.administration(), after, after + STRETCH)?;
        if events.is_empty() {
            break;
        }
        later.read(&events);
        after += STRETCH;
    }
    match later.first() {
        Some((what, about)) => {
            let about = name_of(work, all, about)?;
            Err(Refusal::UndoLater { what: what.code().to_owned(), about }.into())
        }
        None => Ok(later.settled()),
    }
}

/// What people call it.
fn name_of(work: &mut Work<'_, '_>, all: &[KnownImport], about: About) -> Outcome<String> {
    let administration = work.administration();
    Ok(match about {
        About::Import(import) => {
            let known = all.iter().find(|one| one.import == import);
            match known.map(|one| one.name.as_str()).filter(|name| !name.is_empty()) {
                Some(name) => format!("{import} ({name})"),
                None => import.to_string(),
            }
        }
        About::Invoice(invoice) => {
            let number = imports::number_of(work.tx, administration, invoice)?;
            number.unwrap_or_else(|| invoice.to_string())
        }
        About::Debtor(debtor) => {
            let known = debtors::one(work.tx, administration, debtor)?;
            let name = known.map(|known| known.words.name).filter(|name| !name.is_empty());
            name.unwrap_or_else(|| debtor.to_string())
        }
    })
}

fn take_back(
    work: &mut Work<'_, '_>,
    (known, is_last): (&KnownImport, bool),
    all: &[KnownImport],
    deeds: &Deeds,
) -> Outcome<UndoReport> {
    let mut back = TakeBack { work, known, deeds };
    let withdrawn = back.tasks()?;
    let settlements = back.settlements()?;
    back.reversals()?;
    back.rows()?;
    back.balances()?;
    back.terms()?;
    back.copies()?;
    back.invoices()?;
    back.corrections()?;
    back.words()?;
    back.kinds()?;
    back.contacts()?;
    back.newcomers()?;
    // Receipts that waited for these invoices, or were taken for a debtor who left, are looked at
    // anew, once for all files of a ZIP.
    if is_last {
        match_waiting(work)?;
    }
    let listed = all.iter().filter(|one| !one.is_undone() && one.import != known.import);
    let listed_on = listed.filter_map(|one| one.as_of).max();
    let (import, on) = (known.import, work.today);
    let unnamed = Some(known.event).filter(|_| !known.name.is_empty());
    work.record(&[ImportUndone { import, on, listed_on, unnamed }.into_record()])?;
    let count = |count: usize| count as u32;
    Ok(UndoReport {
        imports: vec![known.clone()],
        invoices: count(deeds.added.len()),
        open: deeds.added.iter().map(|(one, _)| open_of(one)).sum(),
        debtors: count(deeds.newcomers.len()),
        terms: count(deeds.changed.len()),
        balances: count(deeds.asserted.len()),
        words: count(deeds.worded.len() + deeds.kinds.len() + deeds.moved.len()),
        contacts: count(deeds.contacts.len()),
        copies: count(deeds.copies.len()),
        rows: deeds.taken.iter().map(|taken| taken.count).sum(),
        settlements,
        withdrawn: withdrawn.iter().map(of_task).collect(),
    })
}

fn open_of(added: &punctueel_domain::event::AddedInvoice) -> Cents {
    added.invoice.payable + added.asserted.map_or(Cents::ZERO, |(_, paid)| paid)
}

fn of_task(task: &KnownTask) -> Withdrawn {
    Withdrawn {
        task: task.task,
        action: task.action,
        name: task.debtor_name.clone(),
        total: task.total,
    }
}
