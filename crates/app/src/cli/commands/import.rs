//! `punctueel import FILE…`: takes in bank statements, lists of open items and invoices (UBL).
//!
//! Recognises each file by what it holds, shows what is new, changed and gone, and keeps all of a
//! file or nothing. The same file twice changes nothing. `--dry-run` shows the same and keeps
//! nothing. The files in a ZIP are taken in each by itself. The status is 1 when a file was
//! refused; the others are kept all the same. `list` shows what was taken in, `undo` takes a file
//! back.

mod conflicts;
mod list;
mod profiles;
mod undo;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::Format;
use punctueel_formats::profile::Profile;
use punctueel_letters::words::{List, Words};
use punctueel_office::actions::keep_profile::{KeepProfile, check_name};
use punctueel_office::ask::profiles::profile;
use punctueel_office::imports::{FileReport, FileState, SentBefore, TakeIn};
use punctueel_office::{Desk, No};

use super::house::other_reminders;
use super::read::{ColumnShape, column_shape, problems, show_columns};
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, ProblemShape, Said, format_name};
use crate::cli::table::Head;
use crate::cli::usage::Wrong;
use crate::cli::values;

/// The most changes a page shows of one file.
const MOST_CHANGES: usize = 20;

/// Takes files in.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Import {
    #[command(subcommand)]
    what: Option<What>,
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Show what would happen, keep nothing.
    #[arg(long)]
    dry_run: bool,
    /// The day a list speaks of.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    as_of: Option<Date>,
    /// What was sent before for invoices that are overdue on arrival.
    #[arg(long, value_name = "ANSWER", value_parser = values::sent_before)]
    sent_before: Option<SentBefore>,
    /// What is no longer listed is settled.
    #[arg(long)]
    accept_vanished: bool,
    /// A debtor has another number in the list.
    #[arg(long, value_name = "OLD=NEW", value_parser = values::renumbered)]
    renumbered: Vec<(String, String)>,
    #[command(flatten)]
    columns: Columns,
}

/// What the columns of a list hold.
#[derive(Args, Debug)]
struct Columns {
    /// As was confirmed before.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// As it is typed here.
    #[arg(long, value_name = "HEADING=FIELD", value_parser = values::column)]
    column: Vec<(String, Option<String>)>,
    /// They are what they were taken for.
    #[arg(long)]
    accept_columns: bool,
    /// Confirm it for the next time too.
    #[arg(long, value_name = "NAME")]
    save_profile: Option<String>,
}

#[derive(Debug, Subcommand)]
enum What {
    List(list::List),
    Undo(undo::Undo),
    Conflicts(conflicts::Conflicts),
    Resolve(conflicts::Resolve),
    Profiles(profiles::Profiles),
}

#[derive(Serialize)]
struct Files {
    dry_run: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    files: Vec<FileShape>,
}

#[derive(Serialize)]
struct FileShape {
    file: String,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    state: &'static str,
    new: u32,
    changed: u32,
    vanished: u32,
    known: u32,
    rejected: u32,
    total: Amount,
    settled: u32,
    asked: u32,
    conflicts: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    covered_until: Option<Date>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    refusal: Option<Said>,
    changes: Vec<Said>,
    remarks: Vec<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<ColumnShape>,
    problems: Vec<ProblemShape>,
}

/// Takes them in, or does what is asked about what was taken in.
pub fn run(args: Import, session: &Session) -> anyhow::Result<Answer> {
    match &args.what {
        Some(What::List(list)) => list::run(list, session),
        Some(What::Undo(undo)) => undo::run(undo, session),
        Some(What::Conflicts(all)) => conflicts::list(all, session),
        Some(What::Resolve(some)) => conflicts::resolve(some, session),
        Some(What::Profiles(all)) => profiles::run(all, session),
        None => take_all_in(&args, session),
    }
}

fn take_all_in(args: &Import, session: &Session) -> anyhow::Result<Answer> {
    for path in &args.files {
        // A name typed wrong is found before anything is taken in.
        if !path.is_file() {
            session.bytes(path)?;
        }
    }
    let mut desk = session.desk()?;
    let profile = chosen(args, &mut desk, session)?;
    desk.dry_run = args.dry_run;
    let progress = Progress::start(session.words, "progress-import");
    let (mut reports, mut events) = (Vec::new(), Vec::new());
    for path in &args.files {
        progress.busy_with(&path.display().to_string());
        reports.extend(take_in(path, (args, profile.as_ref()), session, &mut desk)?);
        events.extend_from_slice(desk.last_events());
    }
    drop(progress);
    let mut kept = None;
    if let (Some(name), [report]) = (&args.columns.save_profile, reports.as_slice()) {
        events.extend(keep_profile(name, report, profile, &mut desk)?);
        kept = Some(name.clone()).filter(|_| is_readable(report) && !args.dry_run);
    }
    let is_no = reports.iter().any(|report| report.state == FileState::Rejected);
    let ids = reports.iter().filter_map(|report| report.id.map(|id| id.to_string()));
    let files = reports.iter().map(|report| shape(report, session.words)).collect();
    let more = Files { dry_run: args.dry_run, profile: kept.clone(), files };
    let id = ids.collect::<Vec<_>>().join(",");
    let done = Done { done: !is_no && !args.dry_run, id, events, more };
    let has_old = reports.iter().any(|report| report.asked > 0);
    let asks = has_old && !args.dry_run && other_reminders(&mut desk)?;
    session.verdict(is_no, &done, |page| {
        show(page, &reports, args.dry_run);
        if let Some(name) = &kept {
            page.say("import-profile-kept", &[("name", text(name))]);
        }
        if asks {
            page.gap();
            page.say("hint-OTHER-REMINDERS", &[]);
        }
    })
}

/// The profile that was named. One is kept of one file, for a list of another kind has others.
fn chosen(args: &Import, desk: &mut Desk, session: &Session) -> anyhow::Result<Option<Profile>> {
    if let Some(name) = &args.columns.save_profile {
        check_name(name).map_err(No::from)?;
        if args.files.len() > 1 {
            let sentence = session.words.say("usage-one-file", &[]);
            return Err(Wrong { code: "WRONG-USE", sentence, exit: 2 }.into());
        }
    }
    let name = args.columns.profile.as_deref();
    Ok(name.map(|name| profile(desk, name)).transpose()?)
}

/// Yes for a list that was not refused.
fn is_readable(report: &FileReport) -> bool {
    report.state != FileState::Rejected && !report.columns.is_empty()
}

/// Keeps how the file was read, unless it was refused; the events of it.
fn keep_profile(
    name: &str,
    report: &FileReport,
    before: Option<Profile>,
    desk: &mut Desk,
) -> anyhow::Result<Vec<i64>> {
    if !is_readable(report) {
        return Ok(Vec::new());
    }
    let before = match (before, &report.profile) {
        (None, Some(name)) => profile(desk, name)?,
        (before, _) => before.unwrap_or_default(),
    };
    let format = report.format.unwrap_or(Format::Unknown);
    let Profile { list, columns, unused, .. } = Profile::of_columns(format, &report.columns, &[]);
    let profile = Profile { list, columns, unused, ..before };
    KeepProfile { name: name.to_owned(), profile }.run(desk)?;
    Ok(desk.last_events().to_vec())
}

fn take_in(
    path: &Path,
    (args, profile): (&Import, Option<&Profile>),
    session: &Session,
    desk: &mut Desk,
) -> anyhow::Result<Vec<FileReport>> {
    let (name, bytes) = (path.display().to_string(), session.bytes(path)?);
    let take_in = TakeIn {
        name: &name,
        bytes: &bytes,
        as_of: args.as_of,
        sent_before: args.sent_before,
        accept_vanished: args.accept_vanished,
        renumbered: &args.renumbered,
        profile,
        said: &args.columns.column,
        accept_columns: args.columns.accept_columns || args.columns.save_profile.is_some(),
    };
    Ok(take_in.run_all(desk)?)
}

fn shape(report: &FileReport, words: &Words) -> FileShape {
    FileShape {
        file: report.file.clone(),
        format: report.format.map_or("unknown", |format| format.code()),
        id: report.id.map(|id| id.to_string()),
        state: report.state.code(),
        new: report.new,
        changed: report.changed,
        vanished: report.vanished,
        known: report.known,
        rejected: report.rejected,
        total: Amount(report.total),
        settled: report.settled,
        asked: report.asked,
        conflicts: report.conflicts,
        as_of: report.as_of,
        covered_until: report.covered_until,
        refusal: report.refusal.as_ref().map(|refusal| Said::of(refusal, List::Refusal, words)),
        changes: report.changes.iter().map(|one| Said::here(one, "change", words)).collect(),
        remarks: remarks(report, words),
        profile: report.profile.clone(),
        columns: report.columns.iter().map(column_shape).collect(),
        problems: ProblemShape::all(&report.problems, words),
    }
}

/// What a person must know of a file that was taken in: a gap, a statement that was passed over.
fn remarks(report: &FileReport, words: &Words) -> Vec<Said> {
    report.remarks.iter().map(|one| Said::of(one, List::Refusal, words)).collect()
}

fn show(page: &mut Page, reports: &[FileReport], is_dry: bool) {
    overview(page, reports, is_dry);
    for report in reports {
        details(page, report);
    }
    page.gap();
    ask(page, reports, is_dry);
    let taken = reports.iter().any(|report| report.state == FileState::New);
    match (is_dry, taken) {
        (true, _) => page.say("import-dry", &[]),
        (false, true) => page.say("import-next", &[]),
        (false, false) => page.say("import-nothing", &[]),
    }
}

fn overview(page: &mut Page, reports: &[FileReport], is_dry: bool) {
    let heads = [
        Head::Text("head-file"),
        Head::Text("head-kind"),
        Head::Text("head-state"),
        Head::Money("head-new"),
        Head::Money("head-changed"),
        Head::Money("head-vanished"),
        Head::Money("head-total"),
    ];
    let state = |report: &FileReport| match report.state {
        FileState::New if is_dry => "tried",
        state => state.code(),
    };
    let row = |report: &FileReport| {
        vec![
            file_name(&report.file).to_owned(),
            format_name(page.words, report.format.unwrap_or(Format::Unknown)),
            page.words.code("import-state", state(report)),
            report.new.to_string(),
            report.changed.to_string(),
            report.vanished.to_string(),
            page.money(report.total),
        ]
    };
    let rows: Vec<_> = reports.iter().map(row).collect();
    page.table(&heads, &rows);
}

/// The name without its folders.
fn file_name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|name| name.to_str()).unwrap_or(path)
}

fn details(page: &mut Page, report: &FileReport) {
    let has_problems =
        report.refusal.is_some() || !report.problems.is_empty() || !report.remarks.is_empty();
    if has_problems || !report.changes.is_empty() || report.profile.is_some() {
        page.title("import-about", &[("file", text(file_name(&report.file)))]);
    }
    if let Some(refusal) = &report.refusal {
        let said = page.words.sentence(refusal, List::Refusal);
        page.line(&said);
        if let Refusal::ColumnsUnsure { .. } = refusal {
            page.gap();
            show_columns(page, &report.columns);
            page.gap();
            page.say("import-columns-other", &[]);
        }
    }
    if let Some(name) = &report.profile {
        page.say("import-profile-read", &[("name", text(name))]);
    }
    problems(page, &ProblemShape::all(&report.problems, page.words));
    for remark in remarks(report, page.words) {
        page.point(&remark.sentence);
    }
    for change in report.changes.iter().take(MOST_CHANGES) {
        let said = Said::here(change, "change", page.words);
        page.point(&said.sentence);
    }
    if report.changes.len() > MOST_CHANGES {
        let more = (report.changes.len() - MOST_CHANGES) as i64;
        page.say("page-more-rows", &[("count", Arg::Count(more))]);
    }
    what_follows(page, report);
}

/// What was settled, how far payments are known, and what is asked now.
fn what_follows(page: &mut Page, report: &FileReport) {
    if report.state != FileState::New {
        return;
    }
    page.gap();
    if report.settled > 0 {
        page.say("import-settled", &[("count", Arg::Count(i64::from(report.settled)))]);
    }
    if let Some(day) = report.covered_until {
        page.say("import-covered", &[("day", Arg::Day(day))]);
    }
    if report.conflicts > 0 {
        page.say("import-conflicts", &[("count", Arg::Count(i64::from(report.conflicts)))]);
    }
}

/// Asks once what was sent before, whatever the number of files. After a try there is nothing yet
/// to answer for.
fn ask(page: &mut Page, reports: &[FileReport], is_dry: bool) {
    let asking: Vec<&FileReport> = reports.iter().filter(|report| report.asked > 0).collect();
    let count = asking.iter().map(|report| i64::from(report.asked)).sum();
    let id = match asking.as_slice() {
        [] => return,
        [one] => one.id.map(|id| format!(" {id}")).unwrap_or_default(),
        _ => String::new(),
    };
    let sentence = if is_dry { "import-asked-dry" } else { "import-asked" };
    page.say(sentence, &[("count", Arg::Count(count)), ("id", text(id))]);
}
