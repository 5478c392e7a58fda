//! `punctueel read FILE…`: says what a file says, and touches no database.
//!
//! Shows the statements with their rows or the list of open items, and everything that is not as it
//! should be, with its line and what to do about it. The status is 1 when a file is not fully
//! understood.

mod shape;

use std::path::PathBuf;

use clap::Args;

use punctueel_domain::money::Cents;
use punctueel_formats::facts::{Entry, FileFacts, Format, OpenItem, Statement};
use punctueel_formats::read::read;
use punctueel_letters::words::iban;

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{ProblemShape, format_name};
use crate::cli::table::Head;
use shape::{FileShape, shape};

/// Says what files say.
#[derive(Args, Debug)]
pub struct Read {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Reads them.
pub fn run(args: Read, session: &Session) -> anyhow::Result<Answer> {
    let mut files = Vec::with_capacity(args.files.len());
    for path in &args.files {
        let facts = read(&session.bytes(path)?);
        files.push((path.display().to_string(), facts));
    }
    let is_no = files.iter().any(|(_, facts)| facts.problems.iter().any(|one| one.is_error()));
    let shapes: Vec<FileShape> =
        files.iter().map(|(name, facts)| shape(name, facts, session.words)).collect();
    let page = |page: &mut Page| {
        for (name, facts) in &files {
            show(page, name, facts);
        }
    };
    match shapes.as_slice() {
        [one] => session.verdict(is_no, one, page),
        several => session.verdict(is_no, &several, page),
    }
}

fn show(page: &mut Page, name: &str, facts: &FileFacts) {
    let kind = format_name(page.words, facts.format);
    page.title("read-title", &[("file", text(name)), ("kind", text(kind))]);
    for statement in &facts.statements {
        show_statement(page, statement);
    }
    if let (Some(list), Format::OpenItems) = (&facts.open_items, facts.format) {
        show_items(page, &list.items, list.total());
        match list.as_of {
            Some(day) => page.say("read-as-of", &[("day", text(page.words.date(day)))]),
            None => page.say("read-no-as-of", &[]),
        }
    }
    let shapes = ProblemShape::all(&facts.problems, page.words);
    problems(page, &shapes);
}

fn show_statement(page: &mut Page, statement: &Statement) {
    page.gap();
    let (account, number) = (text(iban(&statement.account)), text(&statement.number));
    page.say("read-statement", &[("account", account), ("number", number)]);
    let heads = [
        Head::Short("head-day"),
        Head::Text("head-name"),
        Head::Spare("head-description"),
        Head::Money("head-amount"),
    ];
    let row = |entry: &Entry| {
        let (name, words) = (entry.counter_name.clone(), entry.text.clone());
        vec![page.day(entry.on), name, words, page.money(entry.amount)]
    };
    let rows: Vec<_> = statement.entries.iter().map(row).collect();
    page.table(&heads, &rows);
    if let (Some(opening), Some(closing)) = (statement.opening, statement.closing) {
        let holds = statement.balance_holds() == Some(true);
        let id = if holds { "read-balance" } else { "read-balance-wrong" };
        let args = [
            ("opening", text(page.money(opening))),
            ("in", text(page.money(statement.sum_credit()))),
            ("out", text(page.money(statement.sum_debit()))),
            ("closing", text(page.money(closing))),
        ];
        page.say(id, &args);
    }
}

fn show_items(page: &mut Page, items: &[OpenItem], total: Cents) {
    page.gap();
    let heads = [
        Head::Short("head-invoice"),
        Head::Text("head-debtor"),
        Head::Spare("head-issued"),
        Head::Short("head-due"),
        Head::Money("head-open"),
    ];
    let row = |item: &OpenItem| {
        let debtor = match item.debtor.name.is_empty() {
            true => item.debtor.number.clone(),
            false => item.debtor.name.clone(),
        };
        let (issued, due) = (page.day(item.issued_on), page.maybe_day(item.due_on));
        vec![item.number.clone(), debtor, issued, due, page.money(item.open)]
    };
    let rows: Vec<_> = items.iter().map(row).collect();
    page.table(&heads, &rows);
    let args = [("count", count(items.len())), ("total", text(page.money(total)))];
    page.say("read-items-total", &args);
}

/// The problems of a file, each with its line and what to do about it.
pub fn problems(page: &mut Page, problems: &[ProblemShape]) {
    let (errors, rest): (Vec<_>, Vec<_>) =
        problems.iter().partition(|problem| problem.severity == "error");
    for (id, some) in [("read-errors", errors), ("read-warnings", rest)] {
        if some.is_empty() {
            continue;
        }
        page.gap();
        page.say(id, &[("count", count(some.len()))]);
        for problem in some {
            let line = ("line", text(problem.line.to_string()));
            let place = if problem.line == 0 { "read-whole-file" } else { "read-line" };
            let place = page.words.say(place, &[line]);
            page.point(&format!("{place}{}\n{}", problem.what, problem.hint));
        }
    }
}
