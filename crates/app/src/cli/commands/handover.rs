//! `punctueel handover`: claims that go to an agency, a lawyer, a bailiff or the court.
//!
//! A strategy proposes it; a person decides. `list` shows what is proposed and what was handed
//! over, `agree` follows a proposal, `decline` turns it down with a reason. From the amount that
//! the firm named (`house set --second-person-from`) two persons agree.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::HandOverKind;
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_office::users::Names;
use punctueel_store::Tx;
use punctueel_store::load::hand_overs::{self, KnownHandOver};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::person::person;
use crate::cli::proposal::{Decision, Decline, Follow};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, task_id};
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
    #[command(flatten)]
    follow: Follow,
    /// To whom.
    #[arg(long, value_name = "KIND", value_parser = values::hand_over)]
    to: Option<HandOverKind>,
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

/// Does what is asked.
pub fn run(args: Handover, session: &Session) -> anyhow::Result<Answer> {
    let (decision, is_agreed) = match args.what {
        What::List(List {}) => return list(session),
        What::Agree(Agree { follow, to }) => (Decision::from(follow).to(to), true),
        What::Decline(no) => (Decision::from(no), false),
    };
    let decided = decision.run(Action::HandOver, session)?;
    session.answer(&decided.done, |page| {
        let sentence = match (is_agreed, decided.done.more.needs_second) {
            (false, _) => "handover-declined",
            (true, true) => "handover-first",
            (true, false) => "handover-done",
        };
        page.say(sentence, &[("name", text(&decided.name))]);
    })
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let read = |tx: &mut Tx<'_>, administration| {
        Ok((hand_overs::all(tx, administration)?, Names::load(tx)?))
    };
    let (mut all, names) = desk.read(read)?;
    for (by, _) in all.iter_mut().filter_map(|one| one.first.as_mut()) {
        *by = person(&names.of(by), session.words);
    }
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

/// The same in words, with who agreed first.
fn said_state(page: &Page, one: &KnownHandOver) -> String {
    let by = one.first.as_ref().map(|(by, _)| by.as_str()).unwrap_or_default();
    page.words.say(&format!("handover-state-{}", state(one)), &[("by", text(by))])
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
            said_state(page, one),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("handover-next", &[]);
}
