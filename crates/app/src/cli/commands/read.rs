//! `punctueel read FILE…`: says what a file says, and touches no database.
//!
//! Shows the statements with their rows or the list of open items, and everything that is not as it
//! should be, with its line and what to do about it. The status is 1 when a file is not fully
//! understood.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::money::Cents;
use punctueel_formats::facts::{Entry, FileFacts, Format, OpenItem, Statement};
use punctueel_formats::read::read;
use punctueel_letters::words::{Words, iban};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, ProblemShape, format_name};
use crate::cli::table::Head;

/// Says what files say.
#[derive(Args, Debug)]
pub struct Read {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

#[derive(Serialize)]
struct FileShape {
    file: String,
    format: &'static str,
    encoding: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    statements: Vec<StatementShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    invoices: Vec<InvoiceShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Amount>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<ColumnShape>,
    problems: Vec<ProblemShape>,
}

#[derive(Serialize)]
struct ColumnShape {
    heading: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
}

#[derive(Serialize)]
struct StatementShape {
    account: String,
    currency: String,
    number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    opening: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opening_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing_on: Option<Date>,
    sum_credit: Amount,
    sum_debit: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    balance_holds: Option<bool>,
    entries: Vec<EntryShape>,
}

#[derive(Serialize)]
struct EntryShape {
    line: u64,
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_on: Option<Date>,
    amount: Amount,
    reversal: bool,
    counter_account: String,
    counter_name: String,
    text: String,
    end_to_end: String,
    reference: String,
    mandate: String,
}

#[derive(Serialize)]
struct InvoiceShape {
    line: u64,
    number: String,
    kind: &'static str,
    issued_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payable: Option<Amount>,
    open: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    vat: Option<Amount>,
    #[serde(skip_serializing_if = "String::is_empty")]
    currency: String,
    customer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    customer_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    payment_reference: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    iban: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
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

fn shape(name: &str, facts: &FileFacts, words: &Words) -> FileShape {
    let list = facts.open_items.as_ref();
    let invoices = list.map(|list| list.items.iter().map(invoice_shape).collect());
    let columns = list.map(|list| {
        let column = |column: &punctueel_formats::facts::Column| ColumnShape {
            heading: column.heading.clone(),
            field: column.field,
        };
        list.columns.iter().map(column).collect()
    });
    FileShape {
        file: name.to_owned(),
        format: facts.format.code(),
        encoding: facts.encoding,
        statements: facts.statements.iter().map(statement_shape).collect(),
        invoices: invoices.unwrap_or_default(),
        as_of: list.and_then(|list| list.as_of),
        total: list.map(|list| Amount(list.total())),
        columns: columns.unwrap_or_default(),
        problems: ProblemShape::all(&facts.problems, words),
    }
}

fn statement_shape(statement: &Statement) -> StatementShape {
    StatementShape {
        account: statement.account.clone(),
        currency: statement.currency.clone(),
        number: statement.number.clone(),
        opening: statement.opening.map(Amount),
        opening_on: statement.opening_on,
        closing: statement.closing.map(Amount),
        closing_on: statement.closing_on,
        sum_credit: Amount(statement.sum_credit()),
        sum_debit: Amount(statement.sum_debit()),
        balance_holds: statement.balance_holds(),
        entries: statement.entries.iter().map(entry_shape).collect(),
    }
}

fn entry_shape(entry: &Entry) -> EntryShape {
    EntryShape {
        line: entry.line,
        on: entry.on,
        value_on: entry.value_on,
        amount: Amount(entry.amount),
        reversal: entry.reversal,
        counter_account: entry.counter_account.clone(),
        counter_name: entry.counter_name.clone(),
        text: entry.text.clone(),
        end_to_end: entry.end_to_end.clone(),
        reference: entry.reference.clone(),
        mandate: entry.mandate.clone(),
    }
}

fn invoice_shape(item: &OpenItem) -> InvoiceShape {
    let is_credit = item.payable.unwrap_or(item.open).is_negative();
    InvoiceShape {
        line: item.line,
        number: item.number.clone(),
        kind: if is_credit { "credit-note" } else { "invoice" },
        issued_on: item.issued_on,
        due_on: item.due_on,
        payable: item.payable.map(Amount),
        open: Amount(item.open),
        vat: item.vat.map(Amount),
        currency: item.currency.clone(),
        customer: item.debtor.name.clone(),
        customer_number: item.debtor.number.clone(),
        payment_reference: item.payment_reference.clone(),
        iban: item.debtor.iban.clone(),
        description: item.description.clone(),
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
