//! `punctueel check`: are the books in good health?
//!
//! Verifies the chain of events, the words kept with them, the letters and e-mails as they went
//! out, the sums of every account, and that the agenda passes nobody over; says when bank data is
//! missing. `--replay` also replays every event into a temporary database and compares all tables.
//! Mends nothing. The status is 1 when something is wrong.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Coded;
use punctueel_letters::words::Words;
use punctueel_office::ask::today::{self, Exception};
use punctueel_office::{Desk, Outcome, health};
use punctueel_store::Db;
use punctueel_store::replay::{Finding, Health};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::Said;

/// The one finding that a person can mend himself.
const AGENDA_WRONG: &str = "AGENDA-WRONG";

/// Health.
#[derive(Args, Debug)]
pub struct Check {
    /// Replay all events and compare.
    #[arg(long)]
    replay: bool,
}

#[derive(Serialize)]
struct HealthShape {
    ok: bool,
    events: i64,
    head: String,
    replayed: bool,
    findings: Vec<FindingShape>,
}

#[derive(Serialize)]
struct FindingShape {
    #[serde(flatten)]
    said: Said,
    about: String,
    severity: &'static str,
}

/// Checks.
pub fn run(args: Check, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let health = check(&mut desk, session.words)?;
    let mut findings = health.findings;
    if args.replay {
        findings.extend(replayed(&mut desk, session.words)?);
    }
    let ok = findings.is_empty();
    let mut shapes: Vec<_> = findings.iter().map(|one| finding(one, session.words)).collect();
    shapes.extend(stale(&mut desk, session.words)?);
    let (events, head) = (health.events, health.head);
    let shape = HealthShape { ok, events, head, replayed: args.replay, findings: shapes };
    session.verdict(!ok, &shape, |page| show(page, &shape))
}

fn check(desk: &mut Desk, words: &'static Words) -> Outcome<Health> {
    let progress = Progress::start(words, "progress-check");
    health::check(desk, |count| progress.at(count))
}

/// Replays into a database in a closed folder that goes away.
fn replayed(desk: &mut Desk, words: &'static Words) -> anyhow::Result<Vec<Finding>> {
    let folder = tempfile::tempdir()?;
    let address = format!("sqlite:{}", folder.path().join("replay.db").display());
    let mut fresh = Db::open(&address).map_err(punctueel_office::No::from)?;
    let progress = Progress::start(words, "progress-replay");
    Ok(health::replayed(desk, &mut fresh, |count| progress.at(count))?)
}

fn finding(finding: &Finding, words: &Words) -> FindingShape {
    let about = finding.about();
    let id = format!("finding-{}", finding.code());
    let sentence = words.say(&id, &[("about", text(&about))]);
    let said = Said { code: finding.code(), sentence, source: None };
    FindingShape { said, about, severity: "error" }
}

/// Bank data that is too old holds messages: no damage, but worth saying.
fn stale(desk: &mut Desk, words: &Words) -> Outcome<Vec<FindingShape>> {
    let exceptions = today::today(desk)?.exceptions;
    let is_about_bank =
        |one: &Exception| matches!(one, Exception::BankDataOld { .. } | Exception::BankDataMissing);
    let warning = |one: Exception| FindingShape {
        said: Said::here(&one, "exception", words),
        about: one.code().to_ascii_lowercase(),
        severity: "warning",
    };
    Ok(exceptions.into_iter().filter(is_about_bank).map(warning).collect())
}

fn show(page: &mut Page, health: &HealthShape) {
    let is_agenda = |one: &FindingShape| one.severity == "warning" || one.said.code == AGENDA_WRONG;
    let id = match (health.ok, health.replayed) {
        (true, true) => "check-ok-replayed",
        (true, false) => "check-ok",
        (false, _) if health.findings.iter().all(is_agenda) => "check-agenda",
        (false, _) => "check-wrong",
    };
    page.say(id, &[("count", crate::cli::page::count(health.events as usize))]);
    for finding in &health.findings {
        page.point(&finding.said.sentence);
    }
    if health.ok && !health.replayed {
        page.say("check-next", &[]);
    }
}
