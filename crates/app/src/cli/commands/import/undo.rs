//! `punctueel import undo IMPORT`: takes back all a file did, or all files of a ZIP; they may
//! come in again after it.
//!
//! With `--dry-run` it shows what would happen and keeps nothing.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::ImportId;
use punctueel_office::actions::undo_import::{UndoImport, UndoReport, Withdrawn};

use super::list::import_id;
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, task_id};

/// The most work that is named.
const MOST_WITHDRAWN: usize = 20;

/// So many files of a ZIP are named.
const MOST_NAMED: usize = 3;

/// What to take back.
#[derive(Args, Debug)]
pub struct Undo {
    /// The import.
    #[arg(value_name = "IMPORT")]
    import: String,
    /// Show what would happen, keep nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Serialize)]
struct Shape {
    dry_run: bool,
    file: String,
    files: u32,
    invoices: u32,
    open: Amount,
    debtors: u32,
    terms: u32,
    balances: u32,
    words: u32,
    contacts: u32,
    copies: u32,
    rows: u32,
    settlements: u32,
    withdrawn: Vec<WithdrawnShape>,
}

#[derive(Serialize)]
struct WithdrawnShape {
    id: String,
    action: &'static str,
    name: String,
    total: Amount,
}

/// Takes it back.
pub fn run(args: &Undo, session: &Session) -> anyhow::Result<Answer> {
    let import = import_id(&args.import)?;
    let mut desk = session.desk()?;
    desk.dry_run = args.dry_run;
    let progress = Progress::start(session.words, "progress-undo");
    let report = UndoImport { import }.run(&mut desk)?;
    drop(progress);
    let more = Shape {
        dry_run: args.dry_run,
        file: name_of(&report),
        files: report.imports.len() as u32,
        invoices: report.invoices,
        open: Amount(report.open),
        debtors: report.debtors,
        terms: report.terms,
        balances: report.balances,
        words: report.words,
        contacts: report.contacts,
        copies: report.copies,
        rows: report.rows,
        settlements: report.settlements,
        withdrawn: report.withdrawn.iter().map(withdrawn).collect(),
    };
    let events = desk.last_events().to_vec();
    let done = Done { done: !args.dry_run, id: import.to_string(), events, more };
    session.answer(&done, |page| show(page, (import, &report), args.dry_run))
}

fn withdrawn(one: &Withdrawn) -> WithdrawnShape {
    WithdrawnShape {
        id: task_id(one.task, one.action),
        action: one.action.code(),
        name: one.name.clone(),
        total: Amount(one.total),
    }
}

/// The name of the file; of several the first ones.
fn name_of(report: &UndoReport) -> String {
    let names = report.imports.iter().rev().map(|one| one.name.as_str());
    let mut named: Vec<&str> = names.take(MOST_NAMED).collect();
    if report.imports.len() > MOST_NAMED {
        named.push("…");
    }
    named.join(", ")
}

fn show(page: &mut Page, (import, report): (ImportId, &UndoReport), is_dry: bool) {
    let (id, file) = (import.to_string(), name_of(report));
    page.title("undo-title", &[("id", text(id)), ("file", text(file))]);
    let files = report.imports.len() as u32;
    let open = text(page.money(report.open));
    let counts = [
        ("undo-files", if files > 1 { files } else { 0 }),
        ("undo-invoices", report.invoices),
        ("undo-debtors", report.debtors),
        ("undo-terms", report.terms),
        ("undo-balances", report.balances),
        ("undo-words", report.words),
        ("undo-contacts", report.contacts),
        ("undo-copies", report.copies),
        ("undo-rows", report.rows),
        ("undo-settlements", report.settlements),
        ("undo-withdrawn", report.withdrawn.len() as u32),
    ];
    for (id, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        let count = ("count", Arg::Count(i64::from(count)));
        let said = page.words.say(id, &[count, ("open", open.clone())]);
        page.point(&said);
    }
    for one in report.withdrawn.iter().take(MOST_WITHDRAWN) {
        let (id, total) = (task_id(one.task, one.action), page.money(one.total));
        page.line(&format!("  {id}  {}  {total}", one.name));
    }
    page.gap();
    page.say(if is_dry { "import-dry" } else { "undo-done" }, &[]);
}
