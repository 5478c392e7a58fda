//! `punctueel promise list`: the promises that run or were broken, by their day.
//!
//! Of one debtor, or those whose day comes within so many working days; `--all` shows what is over
//! too.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::calendar::plus_working_days;
use punctueel_store::load::agreements::{self, Confirmation, ListedPromise};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::Head;
use crate::cli::values;

/// The promises.
#[derive(Args, Debug)]
pub struct List {
    /// Of whom; everybody when nobody is named.
    #[arg(value_name = "DEBTOR")]
    who: Option<String>,
    /// Only those whose day comes within so many working days.
    #[arg(long, value_name = "N", value_parser = values::working_days)]
    due: Option<i32>,
    /// Those that are over too.
    #[arg(long)]
    all: bool,
}

#[derive(Serialize)]
struct Shape {
    id: String,
    debtor: String,
    number: String,
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    invoice: String,
    made: Date,
    by: Date,
    amount: Amount,
    paid: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'static str>,
    state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    confirmation: ConfirmationShape,
}

/// Where a confirmation stands, for programs.
#[derive(Serialize)]
pub(in crate::cli::commands) struct ConfirmationShape {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'static str>,
}

impl ConfirmationShape {
    /// Of what is known.
    pub(in crate::cli::commands) fn of(known: Confirmation) -> ConfirmationShape {
        let how = known.how.map(|how| how.code());
        ConfirmationShape { state: known.state.code(), on: known.on, how }
    }
}

/// Shows them.
pub fn run(args: &List, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = match &args.who {
        Some(who) => Some(find::debtor(&mut desk, who)?),
        None => None,
    };
    let last = args.due.map(|days| plus_working_days(desk.today, days));
    let mut all = desk.read(|tx, adm| Ok(agreements::promises(tx, adm, debtor, args.all)?))?;
    all.retain(|one| last.is_none_or(|last| one.by <= last));
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn shape(one: &ListedPromise) -> Shape {
    Shape {
        id: one.promise.to_string(),
        debtor: one.debtor.to_string(),
        number: one.debtor_number.clone(),
        name: one.name.clone(),
        invoice: one.invoice.clone(),
        made: one.made_on,
        by: one.by,
        amount: Amount(one.amount),
        paid: Amount(one.paid.at_most(one.amount)),
        method: one.method.map(|method| method.code()),
        state: one.state.clone(),
        reason: one.late.map(|late| late.code()),
        confirmation: ConfirmationShape::of(one.confirmation),
    }
}

fn show(page: &mut Page, all: &[ListedPromise]) {
    if all.is_empty() {
        return page.say("promise-list-none", &[]);
    }
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-debtor"),
        Head::Spare("head-invoices"),
        Head::Money("head-amount"),
        Head::Short("head-due"),
        Head::Text("head-state"),
        Head::Text("head-confirmation"),
    ];
    let rows: Vec<Vec<String>> = all.iter().map(|one| row(page, one)).collect();
    page.table(&heads, &rows);
}

fn row(page: &Page, one: &ListedPromise) -> Vec<String> {
    let invoice = match one.invoice.is_empty() {
        true => page.words.say("promise-all", &[]),
        false => one.invoice.clone(),
    };
    let state = page.words.code("promise-state", &one.state);
    let state = match one.late {
        Some(late) => format!("{state}: {}", page.words.code("late", late.code())),
        None => state,
    };
    vec![
        one.promise.to_string(),
        one.name.clone(),
        invoice,
        page.money(one.amount),
        page.day(one.by),
        state,
        confirmation(page, one.confirmation),
    ]
}

/// Where a confirmation stands, in words.
pub(in crate::cli::commands) fn confirmation(page: &Page, known: Confirmation) -> String {
    let day = text(known.on.map(|on| page.words.date(on)).unwrap_or_default());
    page.words.say(&format!("confirmation-{}", known.state.code()), &[("day", day)])
}
