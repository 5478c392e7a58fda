//! `punctueel dispute list`: the disputes that run, and those that wait for a credit note.
//!
//! Each with who sees to it, by which day, and whether it was opened before the invoice was due.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{DisputeOwner, Pressing, pressing};
use punctueel_office::users::Names;
use punctueel_store::load::disputes::{self, KnownDispute};

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::Head;
use crate::cli::values;

/// Which disputes.
#[derive(Args, Debug)]
pub struct List {
    /// Of whom.
    #[arg(long, value_name = "OWNER", value_parser = values::dispute_owner)]
    owner: Option<DisputeOwner>,
}

#[derive(Serialize)]
struct Shape {
    id: String,
    invoice: String,
    debtor: String,
    number: String,
    name: String,
    reason: &'static str,
    amount: Amount,
    open: Amount,
    state: &'static str,
    owner: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<String>,
    opened_on: Date,
    by: Date,
    is_late: bool,
    due_on: Date,
    is_before_due: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit: Option<Amount>,
}

/// Where it stands: it runs, its day is near, its day has passed, or its credit note is awaited.
fn state(one: &KnownDispute, today: Date) -> &'static str {
    match (one.ended_on, pressing(one.by(), today)) {
        (Some(_), _) => "credit-awaited",
        (None, Pressing::No) => "running",
        (None, Pressing::Near) => "near",
        (None, Pressing::Late) => "late",
    }
}

/// Shows them.
pub fn run(args: &List, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let today = desk.today;
    let mut all = desk.read(|tx, administration| Ok(disputes::running(tx, administration)?))?;
    all.retain(|one| args.owner.is_none_or(|owner| one.owner() == owner));
    // Who works on what is put to him sees no others.
    if desk.may(Right::Read).is_err() {
        let user = desk.who().user();
        all.retain(|one| user.is_some() && one.user == user);
    }
    let names = desk.read(|tx, _| Names::load(tx))?;
    all.sort_by_key(|one| (one.by(), one.debtor, one.stop));
    let shapes: Vec<Shape> = all.iter().map(|one| shape(one, &names, today)).collect();
    session.answer(&shapes, |page| show(page, &all, &names, today))
}

fn shape(one: &KnownDispute, names: &Names, today: Date) -> Shape {
    Shape {
        id: one.invoice.to_string(),
        invoice: one.number.clone(),
        debtor: one.debtor.to_string(),
        number: one.debtor_number.clone(),
        name: one.name.clone(),
        reason: one.kind.code(),
        amount: Amount(one.amount),
        open: Amount(one.open),
        state: state(one, today),
        owner: one.owner().code(),
        user: user(one, names),
        opened_on: one.opened_on,
        by: one.by(),
        is_late: state(one, today) == "late",
        due_on: one.due_on,
        is_before_due: one.is_before_due(),
        credit: one.credit.map(Amount),
    }
}

/// The name of who sees to it, when it was put to somebody by name.
fn user(one: &KnownDispute, names: &Names) -> Option<String> {
    one.user.map(|user| names.of(&user.to_string()))
}

fn show(page: &mut Page, all: &[KnownDispute], names: &Names, today: Date) {
    if all.is_empty() {
        page.say("dispute-none", &[]);
        return;
    }
    let heads = [
        Head::Short("head-for"),
        Head::Text("head-debtor"),
        Head::Text("head-dispute-kind"),
        Head::Money("head-dispute-amount"),
        Head::Short("head-dispute-opened"),
        Head::Short("head-dispute-by"),
        Head::Text("head-dispute-owner"),
        Head::Text("head-dispute-state"),
    ];
    let row = |one: &KnownDispute| {
        let say = |id: String| page.words.say(&id, &[]);
        let when = if one.is_before_due() { "before" } else { "after" };
        let opened = say(format!("dispute-opened-{when}"));
        vec![
            one.number.clone(),
            one.name.clone(),
            say(format!("dispute-kind-{}", one.kind.code())),
            page.money(one.credit.unwrap_or(one.amount)),
            format!("{} {opened}", page.day(one.opened_on)),
            page.day(one.by()),
            user(one, names).unwrap_or_else(|| say(format!("role-{}", one.owner().code()))),
            say(format!("dispute-state-{}", state(one, today))),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("dispute-next", &[]);
}
