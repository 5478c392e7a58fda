//! `punctueel report NAME`: figures on a day, with what each of them counts.
//!
//! `report list` names the reports. Any day that has been can be asked, also as it was known at a
//! moment. With `--csv` or `--xlsx` the table goes into a file, which is there when it is whole.
//! Changes nothing.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_letters::words::Words;
use punctueel_office::reports::{Asked, Cell, Made, REPORTS, Report as Kind};

use crate::cli::answer::Answer;
use crate::cli::csv::{self, Value};
use crate::cli::out_file::OutFile;
use crate::cli::page::{Page, moment, text};
use crate::cli::session::Session;
use crate::cli::table::Head;
use crate::cli::values;
use crate::cli::xlsx::{self, Book};

/// A report, or the list of them.
#[derive(Args, Debug)]
pub struct Report {
    /// Which.
    #[arg(value_name = "NAME", value_parser = values::report)]
    name: String,
    /// The day it is about.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Option<Date>,
    /// As it was known at this moment.
    #[arg(long, value_name = "MOMENT", value_parser = values::moment)]
    known: Option<Timestamp>,
    /// The table in this file.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// The table as a workbook in this file.
    #[arg(long, value_name = "FILE", conflicts_with = "csv")]
    xlsx: Option<PathBuf>,
    /// Overwrite it.
    #[arg(long)]
    force: bool,
}

#[derive(Serialize)]
struct Named {
    name: &'static str,
    what: String,
}

#[derive(Serialize)]
struct Shape {
    name: &'static str,
    on: Date,
    known: Timestamp,
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
    totals: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

/// Makes it.
pub fn run(args: Report, session: &Session) -> anyhow::Result<Answer> {
    let Some(kind) = Kind::named(&args.name) else { return list(session) };
    let mut desk = session.desk()?;
    let asked = Asked { on: args.on.unwrap_or(desk.today), known: args.known };
    let made = kind.make(&mut desk, asked)?;
    let said = in_words(&made, session.words);
    if let Some(path) = &args.csv {
        write(path, args.force, &said, session.words)?;
    }
    if let Some(path) = &args.xlsx {
        write_book(path, args.force, (&said, asked.on), session.words)?;
    }
    let shape = Shape {
        name: made.name,
        on: asked.on,
        known: asked.known.unwrap_or_else(|| session.now()),
        columns: made.columns,
        rows: made.rows.iter().map(|row| row.iter().map(plain).collect()).collect(),
        totals: made.totals.iter().map(plain).collect(),
        file: args.csv.or(args.xlsx).map(|path| path.display().to_string()),
    };
    session.answer(&shape, |page| match &shape.file {
        Some(file) => page.say("report-done", &[("file", text(file))]),
        None => show(page, &said, asked),
    })
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let what = |name: &str| session.words.say(&format!("report-{name}"), &[]);
    let all: Vec<Named> =
        REPORTS.iter().map(|one| Named { name: one.name, what: what(one.name) }).collect();
    session.answer(&all, |page| {
        page.title("report-list", &[]);
        for one in &all {
            page.point(&format!("{}: {}", one.name, one.what));
        }
    })
}

/// A value as machines read it.
fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Code(code) => (*code).to_owned(),
        Cell::Day(day) => day.to_string(),
        Cell::Money(amount) => amount.to_string(),
    }
}

fn show(page: &mut Page, made: &Made, asked: Asked) {
    let day = page.words.day(asked.on);
    page.title(&format!("report-{}-title", made.name), &[("day", text(day))]);
    if let Some(known) = asked.known {
        page.say("report-known", &[("moment", text(moment(known, page.words)))]);
    }
    if made.rows.is_empty() {
        page.say("report-nothing", &[]);
        return;
    }
    page.gap();
    let heads: Vec<Head> = made.columns.iter().map(|code| head(code)).collect();
    let printed = |row: &Vec<Cell>| -> Vec<String> {
        row.iter().map(|cell| shown(cell, page.words)).collect()
    };
    let mut rows: Vec<Vec<String>> = made.rows.iter().map(printed).collect();
    let totals = printed(&made.totals);
    let total = page.words.say("report-total", &[]);
    rows.insert(0, totals);
    if let Some(name) = made.columns.iter().position(|code| matches!(*code, "name" | "cause")) {
        rows[0][name] = total;
    }
    page.table(&heads, &rows);
    page.title("report-columns", &[]);
    for code in made.columns {
        let (name, what) = (column(code, page.words), format!("column-{code}-counts"));
        if page.words.has(&what) {
            page.point(&format!("{name}: {}", page.words.say(&what, &[])));
        }
    }
    page.say(&format!("report-{}-note", made.name), &[]);
}

fn head(code: &str) -> Head {
    match code {
        "debtor" => Head::Wide("column-debtor"),
        "number" => Head::Spare("column-number"),
        "name" => Head::Text("column-name"),
        "not-due" => Head::Money("column-not-due"),
        "days-1-30" => Head::Money("column-days-1-30"),
        "days-31-60" => Head::Money("column-days-31-60"),
        "days-61-90" => Head::Money("column-days-61-90"),
        "days-over-90" => Head::Money("column-days-over-90"),
        "credit" => Head::Money("column-credit"),
        "invoice" => Head::Short("column-invoice"),
        "issued" => Head::Short("column-issued"),
        "due" => Head::Short("column-due"),
        "reclaim-from" => Head::Short("column-reclaim-from"),
        "return-until" => Head::Spare("column-return-until"),
        "claim-kind" => Head::Text("column-claim-kind"),
        "interrupted" => Head::Short("column-interrupted"),
        "barred" => Head::Short("column-barred"),
        "cause" => Head::Short("column-cause"),
        "disputed" => Head::Money("column-disputed"),
        "count" => Head::Money("column-count"),
        "before-due" => Head::Money("column-before-due"),
        "running" => Head::Money("column-running"),
        "days" => Head::Money("column-days"),
        "days-after-due" => Head::Money("column-days-after-due"),
        "right" => Head::Money("column-right"),
        "partly" => Head::Money("column-partly"),
        "wrong" => Head::Money("column-wrong"),
        "term-days" => Head::Money("column-term-days"),
        "open" => Head::Money("column-open"),
        "vat" => Head::Money("column-vat"),
        "remark" => Head::Text("column-remark"),
        _ => Head::Money("column-total"),
    }
}

/// An amount without its sign of money, which the heading of the page gives; nothing for zero.
fn shown(cell: &Cell, words: &Words) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Code(code) => (*code).to_owned(),
        Cell::Day(day) => words.short_day(*day),
        Cell::Money(amount) if amount.is_zero() => String::new(),
        Cell::Money(amount) => {
            let money = words.money(*amount);
            money.replace(['€', '\u{a0}', ' '], "")
        }
    }
}

/// The same with its codes in words, for people.
fn in_words(made: &Made, words: &Words) -> Made {
    let say = |cell: &Cell| match cell {
        Cell::Code(code) => Cell::Text(words.say(&format!("report-code-{code}"), &[])),
        other => other.clone(),
    };
    let rows = made.rows.iter().map(|row| row.iter().map(say).collect()).collect();
    Made { rows, ..made.clone() }
}

fn column(code: &str, words: &Words) -> String {
    words.say(&format!("column-{code}"), &[])
}

/// Writes the table: headings, rows, totals.
fn write(path: &Path, force: bool, made: &Made, words: &'static Words) -> anyhow::Result<()> {
    let heads = headings(made, words);
    let rows = made.rows.iter().chain([&made.totals]).map(|cells| cells.iter().map(value));
    csv::write(OutFile::begin(path, force, words)?, &heads, rows.map(Iterator::collect))
}

fn headings(made: &Made, words: &Words) -> Vec<String> {
    made.columns.iter().map(|code| column(code, words)).collect()
}

/// Writes the table as a workbook.
fn write_book(
    path: &Path,
    force: bool,
    (made, day): (&Made, Date),
    words: &'static Words,
) -> anyhow::Result<()> {
    let mut out = OutFile::begin(path, force, words)?;
    let heads = headings(made, words);
    let title = format!("{} {day}", made.name);
    let rows = made.rows.iter().map(|row| row.iter().map(value).collect()).collect();
    let totals = made.totals.iter().map(value).collect();
    let book = Book { title: &title, day, heads: &heads, rows, totals };
    out.write_all(&xlsx::bytes(&book)?).context("report")?;
    out.end()?;
    Ok(())
}

fn value(cell: &Cell) -> Value<'_> {
    match cell {
        Cell::Text(text) => Value::Text(text),
        Cell::Code(code) => Value::Text(code),
        Cell::Day(day) => Value::Day(*day),
        Cell::Money(amount) => Value::Money(*amount),
    }
}
