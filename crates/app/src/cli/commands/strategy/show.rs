//! `punctueel strategy list` and `show`: which strategies there are and what is in one.
//!
//! Those that come with the product and those that were ever in force here. A name means the one in
//! force here, else the one that comes with the product, else a file. `show --text` prints the
//! text, to start a strategy of one's own with.

use std::path::Path;

use clap::Args;
use serde::Serialize;

use punctueel_domain::calendar::Offset;
use punctueel_domain::coded::Arg;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Step, Strategy, presets};
use punctueel_letters::words::Words;
use punctueel_office::No;
use punctueel_office::actions::activate_strategy::look_at;
use punctueel_store::load::house;

use super::super::today::action_name;
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::table::Head;

/// No arguments.
#[derive(Args, Debug)]
pub struct List {}

/// One strategy.
#[derive(Args, Debug)]
pub struct Show {
    /// Name or file.
    #[arg(value_name = "NAME")]
    name: String,
    /// The text itself.
    #[arg(long)]
    text: bool,
}

#[derive(Serialize)]
struct ListedStrategy {
    name: String,
    title: String,
    version: u32,
    source: String,
    in_force: bool,
}

#[derive(Serialize)]
struct StrategyShape {
    name: String,
    title: String,
    version: u32,
    source: String,
    steps: Vec<StepShape>,
    text: String,
}

#[derive(Serialize)]
struct StepShape {
    step: String,
    title: String,
    anchor: &'static str,
    days: i32,
    working_days: bool,
    action: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    legal_kind: Option<&'static str>,
    tone: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    term_days: Option<u32>,
    announces: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copies: Option<bool>,
    reason: String,
    own: bool,
}

/// A strategy as it is known here.
struct Known {
    text: String,
    in_force: bool,
}

/// Shows which there are.
pub fn list(_: &List, session: &Session) -> anyhow::Result<Answer> {
    let listed = |known: &Known| {
        let strategy = look_at(&known.text).0?;
        let Strategy { name, title, version, source, .. } = strategy;
        Some(ListedStrategy { name, title, version, source, in_force: known.in_force })
    };
    let rows: Vec<ListedStrategy> = known(session)?.iter().filter_map(listed).collect();
    session.answer(&rows, |page| show_list(page, &rows))
}

fn show_list(page: &mut Page, rows: &[ListedStrategy]) {
    let heads = [
        Head::Short("head-name"),
        Head::Text("head-title"),
        Head::Money("head-version"),
        Head::Text("head-state"),
    ];
    let row = |one: &ListedStrategy| {
        let state = if one.in_force { "strategy-is-in-force" } else { "strategy-is-available" };
        let state = page.words.say(state, &[]);
        vec![one.name.clone(), one.title.clone(), one.version.to_string(), state]
    };
    let rows: Vec<_> = rows.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("strategy-list-next", &[]);
}

/// All strategies: those of this administration first, then those that come with the product.
fn known(session: &Session) -> anyhow::Result<Vec<Known>> {
    let mut found = kept(session)?;
    for (_, text) in presets::PRESETS {
        if !found.iter().any(|one| one.text == *text) {
            found.push(Known { text: (*text).to_owned(), in_force: false });
        }
    }
    Ok(found)
}

/// Those of this administration, newest first; none when there is no administration.
fn kept(session: &Session) -> anyhow::Result<Vec<Known>> {
    if !session.has_database() {
        return Ok(Vec::new());
    }
    let mut desk = match session.desk() {
        Ok(desk) => desk,
        Err(error) if is_without_administration(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let found = desk.read(|tx, administration| {
        let facts = house::house(tx, administration)?;
        let now = facts.map(|facts| facts.strategy).unwrap_or_default();
        let mut all = house::strategies(tx, administration)?;
        all.reverse();
        let known = all.into_iter().map(|one| {
            let in_force = (one.name, one.version) == now;
            Known { text: one.text, in_force }
        });
        Ok(known.collect::<Vec<_>>())
    })?;
    Ok(found)
}

fn is_without_administration(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(No::Refused(Refusal::NoAdministration)))
}

/// The text of a strategy by its name, or in a file.
///
/// # Errors
/// `NOT-FOUND`; or when the file cannot be read.
pub fn named(name: &str, session: &Session) -> anyhow::Result<String> {
    let known = known(session)?;
    let is_named = |one: &&Known| look_at(&one.text).0.is_some_and(|found| found.name == name);
    let mut all = known.iter().filter(is_named);
    let first = all.clone().find(|one| one.in_force).or_else(|| all.next());
    if let Some(found) = first {
        return Ok(found.text.clone());
    }
    in_file(name, session)
}

/// The text of a strategy that comes with the product, or in a file: for when there is no
/// administration yet.
///
/// # Errors
/// `NOT-FOUND`; or when the file cannot be read.
pub fn offered(name: &str, session: &Session) -> anyhow::Result<String> {
    match presets::preset(name) {
        Some(text) => Ok(text.to_owned()),
        None => in_file(name, session),
    }
}

fn in_file(name: &str, session: &Session) -> anyhow::Result<String> {
    let path = Path::new(name);
    if path.is_file() || name.ends_with(".toml") {
        return session.text(path);
    }
    Err(No::from(Refusal::NotFound { value: name.to_owned() }).into())
}

/// The name a strategy text gives; empty when it cannot be read.
pub fn name_of(text: &str) -> String {
    look_at(text).0.map(|strategy| strategy.name).unwrap_or_default()
}

/// A strategy by its name, or in a file.
///
/// # Errors
/// `NOT-FOUND`, `STRATEGY-INVALID`; or when the file cannot be read.
pub fn parsed(name: &str, session: &Session) -> anyhow::Result<Strategy> {
    let (strategy, problems) = look_at(&named(name, session)?);
    let problems = problems.len() as u32;
    Ok(strategy.ok_or_else(|| No::from(Refusal::StrategyInvalid { problems }))?)
}

/// Shows one.
pub fn show(args: &Show, session: &Session) -> anyhow::Result<Answer> {
    let written = named(&args.name, session)?;
    let strategy = parsed(&args.name, session)?;
    let shape = StrategyShape {
        name: strategy.name.clone(),
        title: strategy.title.clone(),
        version: strategy.version,
        source: strategy.source.clone(),
        steps: strategy.steps.iter().map(step_shape).collect(),
        text: written,
    };
    session.answer(&shape, |page| match args.text {
        true => page.line(shape.text.trim_end()),
        false => show_steps(page, &strategy),
    })
}

fn step_shape(step: &Step) -> StepShape {
    let (days, working_days) = match step.offset {
        Offset::Days(days) => (days, false),
        Offset::WorkingDays(days) => (days, true),
    };
    StepShape {
        step: step.label.clone(),
        title: step.title.clone(),
        anchor: step.anchor.code(),
        days,
        working_days,
        action: step.action.code(),
        legal_kind: step.legal_kind.map(|kind| kind.code()),
        tone: step.tone,
        term_days: step.term_days,
        announces: step.announces.clone(),
        copies: step.has_copies,
        reason: step.reason.clone(),
        own: step.is_own_choice,
    }
}

fn show_steps(page: &mut Page, strategy: &Strategy) {
    let version = text(strategy.version.to_string());
    let args = [("name", text(&strategy.name)), ("title", text(&strategy.title))];
    page.title("strategy-title", &[args[0].clone(), args[1].clone(), ("version", version)]);
    page.gap();
    let heads = [
        Head::Text("head-step"),
        Head::Text("head-action"),
        Head::Text("head-when"),
        Head::Spare("head-because"),
    ];
    let row = |step: &Step| {
        let kind = step.legal_kind.map(|kind| kind.code());
        let mut action = action_name(page.words, step.action, kind);
        if let Some(days) = step.term_days {
            let days = [("days", Arg::Count(i64::from(days)))];
            action = format!("{action}, {}", page.words.say("strategy-term", &days));
        }
        vec![step.title.clone(), action, when(step, page.words), step.reason.clone()]
    };
    let rows: Vec<_> = strategy.steps.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("strategy-show-next", &[("name", text(&strategy.name))]);
}

/// When a step comes, in words: `3 dagen na de vorige stap`.
fn when(step: &Step, words: &Words) -> String {
    let (id, days) = match step.offset {
        Offset::Days(0) | Offset::WorkingDays(0) => ("strategy-on", 0),
        Offset::Days(days) if days < 0 => ("strategy-days-before", -days),
        Offset::Days(days) => ("strategy-days-after", days),
        Offset::WorkingDays(days) if days < 0 => ("strategy-working-days-before", -days),
        Offset::WorkingDays(days) => ("strategy-working-days-after", days),
    };
    let anchor = text(words.code("anchor", step.anchor.code()));
    words.say(id, &[("days", Arg::Count(i64::from(days))), ("anchor", anchor)])
}
