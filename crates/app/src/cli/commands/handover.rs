//! `punctueel handover`: claims that go to an agency, a lawyer, a bailiff or the court.
//!
//! A strategy proposes it; a person decides. `list` shows what is proposed and what was handed
//! over, `agree` follows a proposal, `decline` turns it down with a reason. From the amount that
//! the firm named (`house set --second-person-from`) two persons agree.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::{Consent, HandOverKind};
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_office::actions::decide_proposal::DecideProposal;
use punctueel_store::load::hand_overs::{self, KnownHandOver};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, task_id};
use crate::cli::table::Head;
use crate::cli::values;

/// Hand-overs.
#[derive(Args, Debug)]
pub struct Handover {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Agree(Agree),
    Decline(Decline),
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// A proposal that is followed.
#[derive(Args, Debug)]
struct Agree {
    /// The proposal.
    #[arg(value_name = "PROPOSAL")]
    proposal: String,
    /// To whom.
    #[arg(long, value_name = "KIND", value_parser = values::hand_over)]
    to: Option<HandOverKind>,
    /// Why.
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

/// A proposal that is turned down.
#[derive(Args, Debug)]
struct Decline {
    /// The proposal.
    #[arg(value_name = "PROPOSAL")]
    proposal: String,
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
    amount: Amount,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'static str>,
    proposed_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done_on: Option<Date>,
}

#[derive(Serialize)]
struct Decided {
    needs_second: bool,
}

/// Does what is asked.
pub fn run(args: Handover, session: &Session) -> anyhow::Result<Answer> {
    let (proposal, is_agreed, to, reason) = match args.what {
        What::List(List {}) => return list(session),
        What::Agree(Agree { proposal, to, reason }) => (proposal, true, to, reason),
        What::Decline(Decline { proposal, reason }) => (proposal, false, None, reason),
    };
    let mut desk = session.desk()?;
    let known = find::task(&mut desk, &proposal)?;
    let (task, about) = (known.task, Some(Action::HandOver));
    let consent = DecideProposal { task, about, is_agreed, to, reason }.run(&mut desk)?;
    let (needs_second, events) = (consent == Consent::First, desk.last_events().to_vec());
    let more = Decided { needs_second };
    session.answer(&Done { done: true, id: proposal, events, more }, |page| {
        let sentence = match (is_agreed, needs_second) {
            (false, _) => "handover-declined",
            (true, true) => "handover-first",
            (true, false) => "handover-done",
        };
        page.say(sentence, &[("name", text(known.debtor_name))]);
    })
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = desk.read(|tx, administration| Ok(hand_overs::all(tx, administration)?))?;
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

/// Where it stands: proposed, agreed by the first of two, or handed over.
fn state(one: &KnownHandOver) -> &'static str {
    match (one.state, &one.first) {
        (TaskState::Done, _) => "handed-over",
        (_, Some(_)) => "first",
        _ => "proposed",
    }
}

fn shape(one: &KnownHandOver) -> Shape {
    Shape {
        id: task_id(one.task, Action::HandOver),
        debtor: one.debtor.to_string(),
        number: one.number.clone(),
        name: one.name.clone(),
        amount: Amount(one.amount),
        state: state(one),
        to: one.kind.map(HandOverKind::code),
        proposed_on: one.proposed_on,
        first_by: one.first.as_ref().map(|(by, _)| by.clone()),
        first_on: one.first.as_ref().map(|(_, on)| *on),
        done_on: one.done_on,
    }
}

fn show(page: &mut Page, all: &[KnownHandOver]) {
    if all.is_empty() {
        page.say("handover-none", &[]);
        return;
    }
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-debtor"),
        Head::Money("head-amount"),
        Head::Short("head-since"),
        Head::Text("head-handover-to"),
        Head::Text("head-state"),
    ];
    let row = |one: &KnownHandOver| {
        let to = one.kind.map(|kind| page.words.code("handover-to", kind.code()));
        vec![
            task_id(one.task, Action::HandOver),
            one.name.clone(),
            page.money(one.amount),
            page.day(one.done_on.unwrap_or(one.proposed_on)),
            to.unwrap_or_default(),
            page.words.code("handover-state", state(one)),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("handover-next", &[]);
}
