//! `punctueel run`: the daily run.
//!
//! Looks at every debtor whose day has come, plans what is due and says why the rest waits. A
//! second run the same day does nothing. `--dry-run` shows what it would do and keeps nothing;
//! `--full` looks at everybody. Ctrl-C stops after the debtors it is at: what was done stays, the
//! next run goes on.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::id::DebtorId;
use punctueel_letters::words::{List, Words};
use punctueel_office::actions::approve_automatic::approve_automatic;
use punctueel_office::daily::{self, DoneRow, HeldRow, RunReport};
use punctueel_office::{Desk, Outcome};

use super::today::short_reason;
use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::{Said, task_id};
use crate::cli::table::Head;
use crate::cli::{find, stop};

/// The most rows a page shows of what was done.
const MOST_DONE: usize = 40;
/// The most rows a page shows of what waits, per reason.
const MOST_HELD: usize = 5;

/// The daily run.
#[derive(Args, Debug)]
pub struct Run {
    /// Show what would be done, keep nothing.
    #[arg(long)]
    dry_run: bool,
    /// Look at everybody.
    #[arg(long)]
    full: bool,
}

#[derive(Serialize)]
struct Report {
    day: Option<Date>,
    dry_run: bool,
    stopped: bool,
    looked_at: u64,
    planned: u64,
    approved: u64,
    done: Vec<DoneShape>,
    held: Vec<HeldShape>,
}

#[derive(Serialize)]
struct DoneShape {
    invoice: String,
    debtor: String,
    step: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    because: String,
    code: &'static str,
}

#[derive(Serialize)]
struct HeldShape {
    invoice: String,
    debtor: String,
    step: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
    because: String,
    code: &'static str,
}

/// Runs the day.
pub fn run(args: Run, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    desk.dry_run = args.dry_run;
    stop::listen();
    let progress = Progress::start(session.words, "progress-run");
    let how = daily::Run { full: args.full, counts_only: false };
    let report = daily::run(&mut desk, how, |looked_at| {
        progress.at(looked_at as i64);
        !stop::is_asked()
    })?;
    let stopped = stop::is_asked();
    let approved = if stopped || args.dry_run { 0 } else { approve_automatic(&mut desk)? };
    drop(progress);
    let mut shape = shape(&report, &args, stopped, session.words);
    shape.approved = approved;
    let names = names(&mut desk, &report)?;
    session.verdict(stopped, &shape, |page| show(page, &report, &names, &shape))
}

fn shape(report: &RunReport, args: &Run, stopped: bool, words: &Words) -> Report {
    let done = |row: &DoneRow| {
        let said = Said::of(&row.because, List::Reason, words);
        let message = row.action.filter(|_| !args.dry_run);
        DoneShape {
            invoice: row.invoice.clone(),
            debtor: row.debtor.to_string(),
            step: row.step.clone(),
            action: row.action.map(|action| action.code()),
            message: message.map(|action| task_id(row.task, action)),
            because: said.sentence,
            code: said.code,
        }
    };
    let held = |row: &HeldRow| {
        let said = Said::of(&row.because, List::Reason, words);
        HeldShape {
            invoice: row.invoice.clone(),
            debtor: row.debtor.to_string(),
            step: row.step.clone(),
            until: row.until,
            because: said.sentence,
            code: said.code,
        }
    };
    Report {
        day: report.day,
        dry_run: args.dry_run,
        stopped,
        looked_at: report.looked_at,
        planned: report.planned,
        approved: 0,
        done: report.done.iter().map(done).collect(),
        held: report.held.iter().map(held).collect(),
    }
}

type Names = BTreeMap<DebtorId, String>;

/// The names of the debtors that the page may show.
fn names(desk: &mut Desk, report: &RunReport) -> Outcome<Names> {
    let done = report.done.iter().take(MOST_DONE).map(|row| row.debtor);
    let mut names = Names::new();
    for debtor in done.chain(shown_of(&report.held).map(|row| row.debtor)) {
        if let Entry::Vacant(place) = names.entry(debtor) {
            place.insert(find::name(desk, debtor)?);
        }
    }
    Ok(names)
}

/// What waits, by reason, the first few of each.
fn shown_of(held: &[HeldRow]) -> impl Iterator<Item = &HeldRow> {
    by_reason(held).into_values().flat_map(|rows| rows.into_iter().take(MOST_HELD))
}

fn by_reason(held: &[HeldRow]) -> BTreeMap<&'static str, Vec<&HeldRow>> {
    let mut groups: BTreeMap<&'static str, Vec<&HeldRow>> = BTreeMap::new();
    for row in held {
        groups.entry(row.because.code()).or_default().push(row);
    }
    groups
}

fn show(page: &mut Page, report: &RunReport, names: &Names, shape: &Report) {
    let day = report.day.map(|day| page.words.day(day)).unwrap_or_default();
    page.title("run-title", &[("day", text(day))]);
    if shape.dry_run {
        page.say("run-dry", &[]);
    }
    if shape.stopped {
        page.say("run-stopped", &[]);
    }
    let looked = ("count", Arg::Count(report.looked_at as i64));
    page.say("run-looked", &[looked, ("planned", Arg::Count(report.planned as i64))]);
    show_done(page, report, names, shape.dry_run);
    show_held(page, report, names);
    page.gap();
    if report.planned > 0 && !shape.dry_run {
        page.say("run-next", &[]);
    }
}

fn show_done(page: &mut Page, report: &RunReport, names: &Names, is_dry: bool) {
    if report.done.is_empty() {
        return;
    }
    let title = if is_dry { "run-would" } else { "run-done" };
    page.title(title, &[("count", count(report.done.len()))]);
    let heads = [
        Head::Short("head-invoice"),
        Head::Text("head-debtor"),
        Head::Text("head-action"),
        Head::Short("head-id"),
        Head::Text("head-because"),
    ];
    let row = |row: &DoneRow| {
        let action = row.action.map(|action| page.words.code("action", action.code()));
        let id = row.action.filter(|_| !is_dry).map(|action| task_id(row.task, action));
        vec![
            row.invoice.clone(),
            names.get(&row.debtor).cloned().unwrap_or_default(),
            action.unwrap_or_else(|| page.words.say("run-no-action", &[])),
            id.unwrap_or_default(),
            short_reason(&row.because, page.words),
        ]
    };
    let rows: Vec<_> = report.done.iter().take(MOST_DONE).map(row).collect();
    page.table(&heads, &rows);
    if report.done.len() > MOST_DONE {
        page.say("page-more-rows", &[("count", count(report.done.len() - MOST_DONE))]);
    }
}

fn show_held(page: &mut Page, report: &RunReport, names: &Names) {
    if report.held.is_empty() {
        return;
    }
    page.title("run-held", &[("count", count(report.held.len()))]);
    let heads = [
        Head::Short("head-invoice"),
        Head::Text("head-debtor"),
        Head::Short("head-until"),
        Head::Text("head-because"),
    ];
    let row = |row: &HeldRow| {
        vec![
            row.invoice.clone(),
            names.get(&row.debtor).cloned().unwrap_or_default(),
            page.maybe_day(row.until),
            page.words.sentence(&row.because, List::Reason),
        ]
    };
    let rows: Vec<_> = shown_of(&report.held).map(row).collect();
    page.table(&heads, &rows);
    if rows.len() < report.held.len() {
        page.say("page-more-rows", &[("count", count(report.held.len() - rows.len()))]);
    }
}
