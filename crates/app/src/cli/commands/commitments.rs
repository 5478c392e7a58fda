//! `punctueel commitments`: what we announced to do, by its day.
//!
//! A message that names consequences makes each of them a duty of ours. It is fulfilled when its
//! step is done, and over when nothing is open; a promise, pause or dispute moves it. `waive` lets
//! go of one, with a reason. `--due 5` shows what is to be done within so many working days.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::casework::{CommitmentEnd, CommitmentState, Standing, Urgency, urgency};
use punctueel_domain::id::CommitmentId;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::end_commitment::EndCommitment;
use punctueel_store::load::commitments::{self, KnownCommitment, MovedBy};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::table::Head;
use crate::cli::values;

/// What we announced.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Commitments {
    #[command(subcommand)]
    what: Option<What>,
    /// Only what is to be done within so many working days, or is late.
    #[arg(long, value_name = "DAYS", value_parser = values::working_days)]
    due: Option<i32>,
    /// What is over too.
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    Waive(Waive),
}

/// Let go of.
#[derive(Args, Debug)]
struct Waive {
    /// Which.
    #[arg(value_name = "ID")]
    id: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Serialize)]
struct Shape {
    id: String,
    debtor: String,
    number: String,
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    invoice: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    step: String,
    what: &'static str,
    owner: &'static str,
    announced_on: Date,
    announced_for: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<&'static str>,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_on: Option<Date>,
}

/// Does what is asked.
pub fn run(args: Commitments, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        Some(What::Waive(waive)) => end((&waive.id, CommitmentEnd::Waived), waive.reason, session),
        None => list((args.due, args.all), session),
    }
}

fn end(
    (id, how): (&str, CommitmentEnd),
    note: String,
    session: &Session,
) -> anyhow::Result<Answer> {
    let not_found = |_| No::from(Refusal::NotFound { value: id.to_owned() });
    let commitment: CommitmentId = id.parse().map_err(not_found)?;
    let mut desk = session.desk()?;
    let known = EndCommitment { commitment, how, note }.run(&mut desk)?;
    let (id, events) = (commitment.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        let what = text(page.words.code("duty", known.what()));
        let args = [("name", text(known.name)), ("what", what)];
        page.say(&format!("commitments-{}", how.code()), &args);
    })
}

fn list((due, is_all): (Option<i32>, bool), session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let today = desk.today;
    let mut all = desk.read(|tx, administration| Ok(commitments::all(tx, administration)?))?;
    all.retain(|one| is_all || one.state == CommitmentState::Running);
    if let Some(days) = due {
        let last = plus_working_days(today, days);
        all.retain(|one| one.standing.day().is_some_and(|day| day <= last));
    }
    // What stands still has no day and comes last.
    all.sort_by_key(|one| {
        let day = one.standing.day();
        (day.is_none(), day, one.debtor, one.commitment)
    });
    let shapes: Vec<Shape> = all.iter().map(|one| shape(one, today)).collect();
    session.answer(&shapes, |page| show(page, &all, today))
}

/// Where it stands: what became of it, or how pressing it is.
fn state(one: &KnownCommitment, today: Date) -> &'static str {
    match (one.state, one.standing) {
        (CommitmentState::Running, Standing::Suspended) => "suspended",
        (CommitmentState::Running, Standing::On(day) | Standing::Moved(day)) => {
            match urgency(day, today) {
                Urgency::Late => "late",
                Urgency::Due => "due",
                Urgency::Near => "near",
                Urgency::Later => "running",
            }
        }
        (over, _) => over.code(),
    }
}

fn shape(one: &KnownCommitment, today: Date) -> Shape {
    Shape {
        id: one.commitment.to_string(),
        debtor: one.debtor.to_string(),
        number: one.debtor_number.clone(),
        name: one.name.clone(),
        invoice: one.number.clone(),
        step: one.step.clone(),
        what: one.what(),
        owner: one.owner.code(),
        announced_on: one.announced_on,
        announced_for: one.announced_for,
        on: one.standing.day(),
        because: one.because.map(MovedBy::code),
        state: state(one, today),
        ended_on: one.ended_on,
    }
}

fn show(page: &mut Page, all: &[KnownCommitment], today: Date) {
    if all.is_empty() {
        page.say("commitments-none", &[]);
        return;
    }
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-debtor"),
        Head::Text("head-for"),
        Head::Text("head-duty"),
        Head::Short("head-duty-day"),
        Head::Text("head-duty-owner"),
        Head::Text("head-duty-state"),
    ];
    let row = |one: &KnownCommitment| {
        let day = one.standing.day().map(|day| page.day(day)).unwrap_or_default();
        vec![
            one.commitment.to_string(),
            one.name.clone(),
            one.number.clone(),
            page.words.code("duty", one.what()),
            day,
            page.words.code("actor", one.owner.code()),
            standing(page, one, today),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("commitments-next", &[]);
}

/// Where it stands in words, with the day that was announced when an agreement moved it.
fn standing(page: &Page, one: &KnownCommitment, today: Date) -> String {
    let said = page.words.code("duty-state", state(one, today));
    let Some(because) = one.because.filter(|_| one.state == CommitmentState::Running) else {
        return said;
    };
    let because = text(page.words.code("moved-by", because.code()));
    let was = text(page.day(one.announced_for));
    page.words
        .say("commitments-moved", &[("state", text(said)), ("because", because), ("was", was)])
}
