//! `punctueel exempt add DEBTOR… --why staff`: debtors that are not chased at all.
//!
//! For companies of the own group, staff, partners with whom is set off. Unlike a pause it has no
//! end: it lasts until `exempt end`. Several at once, or a list with one a line. What they owe
//! stays in the books and in the reports; `exempt list` shows whom and why.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::Exemption;
use punctueel_domain::coded::Arg;
use punctueel_domain::money::Cents;
use punctueel_office::actions::exempt_debtors::{EndExemptions, ExemptDebtors};
use punctueel_store::load::exempt::{self, ExemptDebtor};

use crate::cli::answer::Answer;
use crate::cli::many::Many;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done};
use crate::cli::table::Head;
use crate::cli::values;

/// Who is not chased.
#[derive(Args, Debug)]
pub struct Exempt {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Add(Add),
    List(List),
    End(End),
}

/// Not chased from now on.
#[derive(Args, Debug)]
struct Add {
    #[command(flatten)]
    who: Many,
    /// Why.
    #[arg(long, value_name = "KIND", value_parser = values::exemption)]
    why: Exemption,
    /// In words.
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// Chased again.
#[derive(Args, Debug)]
struct End {
    #[command(flatten)]
    who: Many,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
}

#[derive(Serialize)]
struct Shape {
    debtor: String,
    number: String,
    name: String,
    why: &'static str,
    since: Date,
    open: Amount,
}

/// Does what is asked.
pub fn run(args: Exempt, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Add(args) => add(args, session),
        What::List(List {}) => list(session),
        What::End(args) => end(&args, session),
    }
}

fn add(args: Add, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtors = args.who.find(&mut desk, session)?;
    let (why, reason) = (args.why, args.reason);
    let count = ExemptDebtors { debtors, why, reason }.run(&mut desk)?;
    let (events, more) = (desk.last_events().to_vec(), Counted { count });
    session.answer(&Done { done: true, id: why.code().to_owned(), events, more }, |page| {
        let why = text(page.words.code("exempt", why.code()));
        page.say("exempt-added", &[("count", Arg::Count(i64::from(count))), ("why", why)]);
    })
}

fn end(args: &End, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtors = args.who.find(&mut desk, session)?;
    let count = EndExemptions { debtors }.run(&mut desk)?;
    let (events, more) = (desk.last_events().to_vec(), Counted { count });
    session.answer(&Done { done: true, id: String::new(), events, more }, |page| {
        page.say("exempt-ended", &[("count", Arg::Count(i64::from(count)))]);
    })
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = desk.read(|tx, administration| Ok(exempt::all(tx, administration)?))?;
    let shape = |one: &ExemptDebtor| Shape {
        debtor: one.debtor.to_string(),
        number: one.number.clone(),
        name: one.name.clone(),
        why: one.why.code(),
        since: one.since,
        open: Amount(one.open),
    };
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn show(page: &mut Page, all: &[ExemptDebtor]) {
    if all.is_empty() {
        page.say("exempt-none", &[]);
        return;
    }
    let total: Cents = all.iter().map(|one| one.open).sum();
    let total = text(page.money(total));
    page.title("exempt-title", &[("count", count(all.len())), ("total", total)]);
    let heads = [
        Head::Short("head-number"),
        Head::Text("head-debtor"),
        Head::Text("head-because"),
        Head::Short("head-since"),
        Head::Money("head-open"),
    ];
    let row = |one: &ExemptDebtor| {
        let why = page.words.code("exempt", one.why.code());
        let (since, open) = (page.day(one.since), page.money(one.open));
        vec![one.number.clone(), one.name.clone(), why, since, open]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("exempt-next", &[]);
}
