//! The page of `punctueel read FILE`: what a file says, for people.
//!
//! Shows the statements, the invoice, the list of open items or debtors, or the files of a ZIP, and
//! behind them everything that is not as it should be. Does not decide whether a file is right.

use punctueel_domain::money::Cents;
use punctueel_formats::facts::{
    Column, DebtorRow, Entry, InvoiceFile, InvoiceKind, OpenItem, Statement,
};
use punctueel_letters::words::{List, iban};

use super::ReadFile;
use crate::cli::page::{Page, count, text};
use crate::cli::shape::{ProblemShape, format_name};
use crate::cli::table::Head;

/// One file, and behind it the files in it.
pub fn show(page: &mut Page, file: &ReadFile) {
    let ReadFile { name, reading, inner } = file;
    let (facts, columns) = (&reading.facts, reading.columns());
    let kind = format_name(page.words, facts.format);
    page.title("read-title", &[("file", text(name)), ("kind", text(kind))]);
    if let Some(name) = &reading.profile {
        page.say("import-profile-read", &[("name", text(name))]);
    }
    if let Some(unclear) = reading.unclear() {
        page.line(&page.words.sentence(&unclear, List::Refusal));
    }
    for statement in &facts.statements {
        show_statement(page, statement);
    }
    if let Some(list) = &facts.open_items {
        show_items(page, &list.items, list.total());
        match list.as_of {
            Some(day) => page.say("read-as-of", &[("day", text(page.words.date(day)))]),
            None => page.say("read-no-as-of", &[]),
        }
        show_columns(page, &columns);
    }
    if let Some(list) = &facts.debtors {
        show_debtors(page, &list.debtors);
        show_columns(page, &columns);
    }
    if let Some(invoice) = &facts.invoice {
        show_invoice(page, invoice);
    }
    let shapes = ProblemShape::all(&facts.problems, page.words);
    problems(page, &shapes);
    for file in inner {
        page.gap();
        show(page, file);
    }
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

/// Each column that is used: what it is taken for, under which heading, with an example.
pub fn show_columns(page: &mut Page, columns: &[Column]) {
    let heads = [
        Head::Text("head-field"),
        Head::Text("head-heading"),
        Head::Text("head-certain"),
        Head::Spare("head-column"),
        Head::Spare("head-example"),
    ];
    let row = |column: &Column| {
        let name = column.field?;
        let field = page.words.code("field", name);
        let is_unsure = if column.is_unsure() { "column-unsure" } else { "column-sure" };
        let certain = page.words.say(is_unsure, &[]);
        let example = column.examples.first().cloned().unwrap_or_default();
        Some(vec![field, column.heading.clone(), certain, name.to_owned(), example])
    };
    let rows: Vec<_> = columns.iter().filter_map(row).collect();
    if !rows.is_empty() {
        page.gap();
        page.say("read-columns", &[]);
        page.table(&heads, &rows);
    }
}

fn show_debtors(page: &mut Page, debtors: &[DebtorRow]) {
    page.gap();
    let heads = [
        Head::Short("head-number"),
        Head::Text("head-name"),
        Head::Spare("head-email"),
        Head::Spare("head-contact"),
    ];
    let row = |row: &DebtorRow| {
        let DebtorRow { debtor, contacts, .. } = row;
        let people: Vec<&str> = contacts.iter().map(|one| one.name.as_str()).collect();
        vec![debtor.number.clone(), debtor.name.clone(), debtor.email.clone(), people.join(", ")]
    };
    let rows: Vec<_> = debtors.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("read-debtors-total", &[("count", count(debtors.len()))]);
}

fn show_invoice(page: &mut Page, invoice: &InvoiceFile) {
    page.gap();
    let id = match invoice.kind {
        InvoiceKind::Invoice => "read-invoice",
        InvoiceKind::CreditNote => "read-credit-note",
    };
    // Another currency stands as it is: the sign before our amounts is that of the euro.
    let amount = invoice.payable.abs();
    let amount = match invoice.currency.as_str() {
        "EUR" => page.money(amount),
        currency => format!("{currency} {amount}"),
    };
    let args = [
        ("number", text(&invoice.number)),
        ("supplier", text(&invoice.supplier.name)),
        ("customer", text(&invoice.customer.name)),
        ("day", text(page.words.date(invoice.issued_on))),
        ("amount", text(amount)),
    ];
    page.say(id, &args);
    match invoice.due_on {
        Some(day) => page.say("read-invoice-due", &[("day", text(page.words.date(day)))]),
        None => page.say("read-invoice-no-due", &[]),
    }
    for (id, words) in [
        ("read-invoice-for", &invoice.description),
        ("read-invoice-reference", &invoice.payment_reference),
        ("read-invoice-corrects", &invoice.corrects),
    ] {
        if !words.is_empty() {
            page.say(id, &[("words", text(words))]);
        }
    }
    for file in &invoice.attachments {
        page.say("read-invoice-file", &[("words", text(&file.name))]);
    }
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
