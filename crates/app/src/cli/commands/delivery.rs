//! `punctueel delivery`: whether a debtor still gets deliveries.
//!
//! A strategy may propose to deliver nothing more; that is a proposal on the work list. `agree`
//! follows it, `decline` turns it down with a reason, `lift` delivers again to a debtor who got
//! nothing, `list` shows who that are. Punctueel keeps the decision; the warehouse carries it out.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::strategy::Action;
use punctueel_office::actions::lift_delivery_stop::LiftDeliveryStop;
use punctueel_store::load::delivery::{self, StoppedDebtor};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::proposal::{Decision, Decline, Follow};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing};
use crate::cli::table::Head;

/// Deliveries.
#[derive(Args, Debug)]
pub struct Delivery {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Agree(Follow),
    Decline(Decline),
    Lift(Lift),
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// Deliveries go on.
#[derive(Args, Debug)]
struct Lift {
    /// To whom.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Serialize)]
struct Shape {
    debtor: String,
    number: String,
    name: String,
    since: Date,
    open: Amount,
}

/// Does what is asked.
pub fn run(args: Delivery, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(List {}) => list(session),
        What::Agree(yes) => decide(yes.into(), "delivery-stopped", session),
        What::Decline(no) => decide(no.into(), "delivery-declined", session),
        What::Lift(args) => lift(args, session),
    }
}

fn decide(decision: Decision, sentence: &str, session: &Session) -> anyhow::Result<Answer> {
    let decided = decision.run(Action::DeliveryStop, session)?;
    session.answer(&decided.done, |page| page.say(sentence, &[("name", text(&decided.name))]))
}

fn lift(args: Lift, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    let name = find::name(&mut desk, debtor)?;
    LiftDeliveryStop { debtor, reason: args.reason }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| page.say("delivery-lifted", &[("name", text(name))]))
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = desk.read(|tx, administration| Ok(delivery::stopped(tx, administration)?))?;
    let shape = |one: &StoppedDebtor| Shape {
        debtor: one.debtor.to_string(),
        number: one.number.clone(),
        name: one.name.clone(),
        since: one.since,
        open: Amount(one.open),
    };
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn show(page: &mut Page, all: &[StoppedDebtor]) {
    if all.is_empty() {
        page.say("delivery-none", &[]);
        return;
    }
    let heads = [
        Head::Short("head-number"),
        Head::Text("head-debtor"),
        Head::Short("head-since"),
        Head::Money("head-open"),
    ];
    let row = |one: &StoppedDebtor| {
        let (since, open) = (page.day(one.since), page.money(one.open));
        vec![one.number.clone(), one.name.clone(), since, open]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("delivery-next", &[]);
}
