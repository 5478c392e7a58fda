//! `punctueel strategy`: what is done about an unpaid invoice, and when.
//!
//! `list` names the strategies, `show` gives the steps of one, `check` looks for mistakes in a
//! file, `dates` gives the day of each step for an invoice nobody pays, `activate` puts one in
//! force for all, `add` only where it is chosen. All but the last two work without an
//! administration.

mod show;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Coded;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{
    DatedStep, Severity, Strategy as Steps, StrategyProblem, Unpaid, dates,
};
use punctueel_letters::words::{List, Words};
use punctueel_office::actions::activate_strategy::{ActivateStrategy, look_at};
use punctueel_office::actions::add_strategy::AddStrategy;

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::table::Head;
use crate::cli::values;

use super::why::title;

/// Strategies.
#[derive(Args, Debug)]
pub struct Strategy {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(show::List),
    Show(show::Show),
    Check(Check),
    Dates(Dates),
    Activate(Activate),
    Add(Activate),
}

/// Looks for mistakes.
#[derive(Args, Debug)]
struct Check {
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// The day of each step.
#[derive(Args, Debug)]
struct Dates {
    /// Name or file.
    #[arg(value_name = "NAME")]
    name: String,
    /// The day the invoice was sent.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    sent: Date,
    /// The last day to pay.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    due: Date,
    /// The term of the first demand.
    #[arg(long, value_name = "N", value_parser = values::days)]
    granted: Option<u32>,
    /// Messages go by post.
    #[arg(long)]
    post: bool,
}

/// Puts one in force.
#[derive(Args, Debug)]
struct Activate {
    /// Name or file.
    #[arg(value_name = "NAME|FILE")]
    name: String,
}

#[derive(Serialize)]
struct Checked {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    problems: Vec<MistakeShape>,
}

#[derive(Serialize)]
struct MistakeShape {
    line: u32,
    code: &'static str,
    step: String,
    sentence: String,
    severity: &'static str,
}

#[derive(Serialize)]
struct DateShape {
    step: String,
    title: String,
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned_on: Option<Date>,
    action: &'static str,
}

#[derive(Serialize)]
struct InForce {
    name: String,
    version: u32,
}

pub use show::{name_of, offered};

/// Does what is asked.
pub fn run(args: Strategy, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(args) => show::list(&args, session),
        What::Show(args) => show::show(&args, session),
        What::Check(args) => check(&session.text(&args.file)?, session),
        What::Dates(args) => days(&args, session),
        What::Activate(args) => activate(&args, session, false),
        What::Add(args) => activate(&args, session, true),
    }
}

fn check(strategy: &str, session: &Session) -> anyhow::Result<Answer> {
    let (found, problems) = look_at(strategy);
    let is_no = has_errors(&problems);
    let name = found.map(|strategy| strategy.name);
    let mistakes = problems.iter().map(|one| mistake(one, session.words)).collect();
    let shape = Checked { valid: !is_no, name, problems: mistakes };
    session.verdict(is_no, &shape, |page| show_mistakes(page, &shape))
}

fn has_errors(problems: &[StrategyProblem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

fn mistake(problem: &StrategyProblem, words: &Words) -> MistakeShape {
    MistakeShape {
        line: problem.line,
        code: problem.mistake.code(),
        step: problem.step.clone(),
        sentence: words.sentence(&problem.mistake, List::Mistake),
        severity: problem.severity.code(),
    }
}

fn show_mistakes(page: &mut Page, checked: &Checked) {
    if checked.problems.is_empty() {
        page.say("strategy-no-mistakes", &[]);
        return;
    }
    page.say(if checked.valid { "strategy-warnings" } else { "strategy-mistakes" }, &[]);
    page.gap();
    for problem in &checked.problems {
        let place = match problem.step.is_empty() {
            true => page.words.say("strategy-line", &[("line", text(problem.line.to_string()))]),
            false => {
                let args =
                    [("line", text(problem.line.to_string())), ("step", text(&problem.step))];
                page.words.say("strategy-line-step", &args)
            }
        };
        let severity = page.words.code("severity", problem.severity);
        page.point(&format!("{place} ({severity}): {}", problem.sentence));
    }
}

fn days(args: &Dates, session: &Session) -> anyhow::Result<Answer> {
    let strategy = show::parsed(&args.name, session)?;
    let (sent, due, granted) = (args.sent, args.due, args.granted);
    let by = if args.post { Channel::Post } else { Channel::Email };
    let steps = dates(&strategy, Unpaid { sent, due, granted, by });
    let shape = |step: &DatedStep| DateShape {
        step: step.step.clone(),
        title: title(&strategy, &step.step),
        on: step.on,
        planned_on: step.planned_on,
        action: step.action.code(),
    };
    let shapes: Vec<DateShape> = steps.iter().map(shape).collect();
    session.answer(&shapes, |page| show_days(page, args, &strategy, &steps))
}

fn show_days(page: &mut Page, args: &Dates, strategy: &Steps, steps: &[DatedStep]) {
    page.title("strategy-dates-title", &[("name", text(&strategy.title))]);
    let (sent, due) = (text(page.words.date(args.sent)), text(page.words.day(args.due)));
    page.say("strategy-dates-for", &[("sent", sent), ("due", due)]);
    page.gap();
    let mut heads =
        vec![Head::Text("head-step"), Head::Text("head-action"), Head::Text("head-day")];
    if steps.iter().any(|step| step.planned_on.is_some()) {
        heads.push(Head::Text("head-planned"));
    }
    let row = |step: &DatedStep| {
        let planned = step.planned_on.map(|day| page.words.day(day)).unwrap_or_default();
        vec![
            title(strategy, &step.step),
            page.words.code("action", step.action.code()),
            page.words.day(step.on),
            planned,
        ]
    };
    let rows: Vec<_> = steps.iter().map(row).collect();
    page.table(&heads, &rows);
}

fn activate(args: &Activate, session: &Session, is_beside: bool) -> anyhow::Result<Answer> {
    let strategy = show::named(&args.name, session)?;
    let (_, problems) = look_at(&strategy);
    if has_errors(&problems) {
        return check(&strategy, session);
    }
    let mut desk = session.desk()?;
    let (name, version) = match is_beside {
        true => AddStrategy { text: strategy }.run(&mut desk)?,
        false => ActivateStrategy { text: strategy }.run(&mut desk)?,
    };
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: name.clone(), events, more: InForce { name, version } };
    session.answer(&done, |page| {
        let version = text(done.more.version.to_string());
        let id = if is_beside { "strategy-added" } else { "strategy-in-force" };
        page.say(id, &[("name", text(&done.more.name)), ("version", version)]);
    })
}
