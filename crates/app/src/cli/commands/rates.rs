//! `punctueel rates`: the statutory rates of interest, by day, with their standing.
//!
//! The program brings them; `rates add FILE` adds to them when a new rate is announced, without a
//! new version of the program. A file has a heading and lines such as `consumer,2027-01-01,4.00,
//! checked,2,Stb. 2026` and one `consumer,2027-06-30,,known-until,,`. What is there already is
//! replaced only with `--replace`; `rates remove` takes a row of one's own back. `rates check` says
//! whether they last. A rate is never carried on past its known end.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::rates::{RateRow, Rates as Known, Standing};
use punctueel_domain::law::regime::Table;
use punctueel_letters::words::List as Words;
use punctueel_office::actions::add_rates::AddRates;
use punctueel_office::actions::remove_rate::RemoveRate;
use punctueel_office::ask::claim::rates;

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Said};
use crate::cli::table::Head;
use crate::cli::values;

/// Rates of interest.
#[derive(Args, Debug)]
pub struct Rates {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Add(Add),
    Remove(Remove),
    Check(Check),
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// A list of rates.
#[derive(Args, Debug)]
struct Add {
    /// The file; - reads what is typed.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What is there makes way.
    #[arg(long)]
    replace: bool,
}

/// A row of one's own.
#[derive(Args, Debug)]
struct Remove {
    /// Its table.
    #[arg(value_name = "consumer|commercial", value_parser = values::rate_table)]
    regime: Table,
    /// The first day it holds.
    #[arg(value_name = "DAY", value_parser = values::day)]
    from: Date,
}

/// No arguments.
#[derive(Args, Debug)]
struct Check {}

#[derive(Serialize)]
struct ListShape {
    rows: Vec<RowShape>,
    known_until: Vec<EndShape>,
}

#[derive(Serialize)]
struct RowShape {
    regime: &'static str,
    from: Date,
    rate: String,
    standing: &'static str,
    source: String,
    added: bool,
}

#[derive(Serialize)]
struct EndShape {
    regime: &'static str,
    until: Date,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    replaced: Vec<ReplacedShape>,
}

/// A row that made way.
#[derive(Serialize)]
struct ReplacedShape {
    regime: &'static str,
    from: Date,
    was: String,
    rate: String,
}

/// What holds without the row.
#[derive(Serialize)]
struct Holds {
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known_until: Option<Date>,
}

#[derive(Serialize)]
struct CheckShape {
    ok: bool,
    known_until: Vec<EndShape>,
    doubtful: Vec<RowShape>,
    cautions: Vec<Said>,
}

/// Does what is asked.
pub fn run(args: Rates, session: &Session) -> anyhow::Result<Answer> {
    match &args.what {
        What::List(List {}) => list(session),
        What::Add(args) => add(args, session),
        What::Remove(args) => remove(args, session),
        What::Check(Check {}) => check(session),
    }
}

fn known(session: &Session) -> anyhow::Result<Known> {
    let mut desk = session.desk()?;
    Ok(desk.read(rates)?)
}

fn ends(rates: &Known) -> Vec<EndShape> {
    let end =
        |table: &Table| Some(EndShape { regime: table.code(), until: rates.known_until(*table)? });
    Table::ALL.iter().filter_map(end).collect()
}

fn row(row: &RateRow) -> RowShape {
    RowShape {
        regime: row.table.code(),
        from: row.from_on,
        rate: row.rate.to_string(),
        standing: row.standing.code(),
        source: row.source.clone(),
        added: !Known::is_built_in(row),
    }
}

fn rows(rates: &Known) -> impl Iterator<Item = &RateRow> {
    Table::ALL.iter().flat_map(|table| rates.rows(*table))
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let rates = known(session)?;
    let shape = ListShape { rows: rows(&rates).map(row).collect(), known_until: ends(&rates) };
    session.answer(&shape, |page| {
        for table in Table::ALL {
            page.title(&format!("rates-title-{table}"), &[]);
            show_rows(page, rates.rows(*table));
        }
        show_ends(page, &rates);
    })
}

fn show_rows(page: &mut Page, rows: &[RateRow]) {
    let heads = [
        Head::Short("rates-head-from"),
        Head::Money("rates-head-rate"),
        Head::Short("rates-head-standing"),
        Head::Spare("rates-head-source"),
    ];
    let cells = |row: &RateRow| {
        let standing = page.words.say(&format!("rates-standing-{}", row.standing), &[]);
        let source = match Known::is_built_in(row) {
            true => row.source.clone(),
            false => page.words.say("rates-own", &[("source", text(row.source.clone()))]),
        };
        vec![page.day(row.from_on), page.words.percent(row.rate), standing, source]
    };
    let cells: Vec<_> = rows.iter().map(cells).collect();
    page.table(&heads, &cells);
}

fn show_ends(page: &mut Page, rates: &Known) {
    page.gap();
    Table::ALL.iter().for_each(|table| show_end(page, rates, *table));
}

fn show_end(page: &mut Page, rates: &Known, table: Table) {
    if let Some(until) = rates.known_until(table) {
        let until = text(page.words.date(until));
        page.say(&format!("rates-until-{table}"), &[("until", until)]);
    }
}

fn add(args: &Add, session: &Session) -> anyhow::Result<Answer> {
    let list = session.text(&args.file)?;
    let mut desk = session.desk()?;
    let added = AddRates { text: list, is_replacing: args.replace }.run(&mut desk)?;
    let (id, events) = (String::new(), desk.last_events().to_vec());
    let replaced = |(was, now): &(RateRow, RateRow)| ReplacedShape {
        regime: now.table.code(),
        from: now.from_on,
        was: was.rate.to_string(),
        rate: now.rate.to_string(),
    };
    let replaced = added.replaced.iter().map(replaced).collect();
    let done = Done { done: true, id, events, more: Counted { count: added.count, replaced } };
    session.answer(&done, |page| {
        page.say("rates-added", &[("count", count(added.count as usize))]);
        for (was, now) in &added.replaced {
            let from = ("from", text(page.words.date(now.from_on)));
            let (was, rate) = (("was", Arg::Percent(was.rate)), ("rate", Arg::Percent(now.rate)));
            let id = format!("rates-replaced-{}", now.table);
            page.point(&page.words.say(&id, &[from, was, rate]));
        }
    })
}

fn remove(args: &Remove, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let (table, from_on) = (args.regime, args.from);
    RemoveRate { table, from_on }.run(&mut desk)?;
    let (id, events) = (String::new(), desk.last_events().to_vec());
    let rates = desk.read(rates)?;
    let (rate, until) = (rates.on(table, from_on).ok(), rates.known_until(table));
    let (rate, known_until) = (rate.map(|found| found.row.rate), until);
    let more = Holds { rate: rate.map(|rate| rate.to_string()), known_until };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        let day = |page: &Page, day: Date| text(page.words.date(day));
        page.say("rates-removed", &[("from", day(page, from_on))]);
        match (rate, until) {
            (Some(rate), _) => {
                let from = ("from", day(page, from_on));
                page.say("rates-holds", &[from, ("rate", Arg::Percent(rate))]);
            }
            (None, Some(until)) => {
                let until = day(page, until);
                page.say(&format!("rates-until-{table}"), &[("until", until)]);
            }
            (None, None) => {}
        }
    })
}

fn check(session: &Session) -> anyhow::Result<Answer> {
    let rates = known(session)?;
    let today = session.today();
    let soon = Table::ALL.iter().filter_map(|table| rates.caution(*table, today));
    let soon: Vec<Caution> = soon.collect();
    let doubtful = rows(&rates).filter(|row| row.standing == Standing::Doubtful).map(row);
    let shape = CheckShape {
        ok: soon.is_empty(),
        known_until: ends(&rates),
        doubtful: doubtful.collect(),
        cautions: soon.iter().map(|one| Said::of(one, Words::Caution, session.words)).collect(),
    };
    session.verdict(!shape.ok, &shape, |page| {
        // Of a table that ends soon or has ended the caution says so itself.
        for table in Table::ALL.iter().filter(|table| rates.caution(**table, today).is_none()) {
            show_end(page, &rates, *table);
        }
        for caution in &shape.cautions {
            page.point(&caution.sentence);
        }
        page.say("rates-doubtful", &[("count", count(shape.doubtful.len()))]);
    })
}
