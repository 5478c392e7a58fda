//! `punctueel debtor lacking`: the debtors of whom something lacks, the most money first.
//!
//! One line per debtor with what lacks and what he owes; `--what` asks for one thing, `--csv`
//! writes all of them in a file to fill in. Who owes nothing, or is not chased, is left out.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use punctueel_domain::money::Cents;
use punctueel_letters::words::Words;
use punctueel_store::load::lacking::{self, Lack, LackingDebtor};

use crate::cli::answer::Answer;
use crate::cli::csv::{self, Value};
use crate::cli::out_file::OutFile;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::Amount;
use crate::cli::table::Head;
use crate::cli::values;

/// What lacks.
#[derive(Args, Debug)]
pub struct Lacking {
    /// Only this.
    #[arg(long, value_name = "KIND", value_parser = values::lack)]
    what: Option<Lack>,
    /// Write it in a file.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Write over the file when it is there.
    #[arg(long, requires = "csv")]
    force: bool,
}

#[derive(Serialize)]
struct Shape {
    debtor: String,
    number: String,
    name: String,
    lacks: Vec<&'static str>,
    open: Amount,
}

/// Shows them.
pub fn run(args: &Lacking, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let what = args.what;
    let all = desk.read(|tx, administration| Ok(lacking::lacking(tx, administration, what)?))?;
    if let Some(path) = &args.csv {
        write(path, args.force, &all, session.words)?;
    }
    let shape = |one: &LackingDebtor| Shape {
        debtor: one.debtor.to_string(),
        number: one.number.clone(),
        name: one.name.clone(),
        lacks: one.lacks.iter().map(|lack| lack.code()).collect(),
        open: Amount(one.open),
    };
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all, args))
}

fn names(one: &LackingDebtor, words: &Words) -> String {
    let names: Vec<String> = one.lacks.iter().map(|lack| words.code("lack", lack.code())).collect();
    names.join(", ")
}

fn write(
    path: &Path,
    force: bool,
    all: &[LackingDebtor],
    words: &'static Words,
) -> anyhow::Result<()> {
    let heads = ["head-number", "head-debtor", "head-lacks", "head-open"];
    let heads: Vec<String> = heads.iter().map(|id| words.say(id, &[])).collect();
    let lacks: Vec<String> = all.iter().map(|one| names(one, words)).collect();
    let rows = all.iter().zip(&lacks).map(|(one, lacks)| {
        let (number, name) = (Value::Text(&one.number), Value::Text(&one.name));
        vec![number, name, Value::Text(lacks), Value::Money(one.open)]
    });
    csv::write(OutFile::begin(path, force, words)?, &heads, rows)
}

fn show(page: &mut Page, all: &[LackingDebtor], args: &Lacking) {
    if all.is_empty() {
        page.say("lacking-none", &[]);
        return;
    }
    let total: Cents = all.iter().map(|one| one.open).sum();
    let total = text(page.money(total));
    page.title("lacking-title", &[("count", count(all.len())), ("total", total)]);
    let heads = [
        Head::Short("head-number"),
        Head::Text("head-debtor"),
        Head::Text("head-lacks"),
        Head::Money("head-open"),
    ];
    let row = |one: &LackingDebtor| {
        let (lacks, open) = (names(one, page.words), page.money(one.open));
        vec![one.number.clone(), one.name.clone(), lacks, open]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    match &args.csv {
        Some(path) => {
            let file = text(path.display().to_string());
            page.say("lacking-written", &[("file", file)]);
        }
        None => page.say("lacking-next", &[]),
    }
}
