//! The pieces of a letter that are no running text: tables, payment, lists.
//!
//! Knows their form. What they say stands in `words/*.ftl`.

use punctueel_domain::coded::Arg;

use crate::facts::{Agreement, FactItem, Facts};
use crate::letter::{Align, Column, Payment, Piece, Table};
use crate::words::{Words, iban};

/// A reference longer than this does not fit in the field of a transfer.
const LONGEST_REFERENCE: usize = 35;
/// A due day so many days back is recent.
const RECENT_DAYS: i32 = 14;

/// Amount, account, name and reference.
pub(super) fn payment(facts: &Facts, words: &Words) -> Vec<Piece> {
    let rows = [
        ("letter-pay-amount", words.money(facts.total)),
        ("letter-pay-iban", iban(&facts.house.iban)),
        ("letter-pay-name", facts.house.name.trim().to_owned()),
        ("letter-pay-reference", reference(facts)),
    ];
    let rows = rows.map(|(id, value)| (words.say(id, &[]), value)).to_vec();
    vec![Piece::Payment(Payment { rows, scan: String::new(), epc: None })]
}

/// What the debtor is asked to name: the invoice numbers, or his own number when they are too many.
fn reference(facts: &Facts) -> String {
    let numbers: Vec<&str> = facts.asked().map(|item| item.number.trim()).collect();
    let all = numbers.join(" ");
    let own = facts.debtor.number.trim();
    if all.chars().count() > LONGEST_REFERENCE && !own.is_empty() { own.to_owned() } else { all }
}

/// What the amount is made of: invoices, credit notes, unlinked money, and the total.
pub(super) fn items(facts: &Facts, words: &Words) -> Vec<Piece> {
    let counted: Vec<&FactItem> = facts.items.iter().filter(|item| item.counts()).collect();
    let has_parts = counted.iter().any(|item| !item.is_credit && item.amount != item.asked());
    let mut table = table(&counted, has_parts, words);
    let width = table.columns.len();
    if facts.unlinked.is_positive() {
        let mut row = vec![String::new(); width];
        row[2] = words.say("letter-unlinked", &[]);
        row[width - 2] = words.money(-facts.unlinked);
        table.rows.push(row);
    }
    let mut total = vec![String::new(); width];
    total[0] = words.say("head-total", &[]);
    total[width - 2] = words.money(facts.total);
    table.totals.push(total);
    vec![Piece::Table(table)]
}

/// Invoices that are open too and are not asked for now.
pub(super) fn also_open(facts: &Facts, words: &Words) -> Vec<Piece> {
    let shown: Vec<&FactItem> = facts.items.iter().filter(|item| !item.counts()).collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let is_recent = |item: &&FactItem| (facts.today - item.due_on).get_days() <= RECENT_DAYS;
    let is_all_recent = shown.iter().all(is_recent);
    let title =
        words.say(if is_all_recent { "letter-also-open-recent" } else { "letter-also-open" }, &[]);
    vec![Piece::Table(Table { title, ..table(&shown, false, words) })]
}

fn table(items: &[&FactItem], has_parts: bool, words: &Words) -> Table {
    let column = |id: &str, align| Column { title: words.say(id, &[]), align };
    let mut columns = vec![
        column("head-invoice", Align::Left),
        column("head-issued", Align::Left),
        column("head-description", Align::Fill),
    ];
    if has_parts {
        columns.push(column("head-amount", Align::Right));
        columns.push(column("head-paid", Align::Right));
    }
    columns.push(column("head-open", Align::Right));
    columns.push(column("head-due", Align::Left));
    let rows = items.iter().map(|item| row(item, has_parts, words)).collect();
    Table { columns, rows, ..Table::default() }
}

fn row(item: &FactItem, has_parts: bool, words: &Words) -> Vec<String> {
    let mut cells =
        vec![item.number.clone(), words.short_day(item.issued_on), describe(item, words)];
    if has_parts {
        cells.push(words.money(item.amount));
        cells.push(if item.paid.is_zero() { String::new() } else { words.money(item.paid) });
    }
    cells.push(words.money(item.asked()));
    cells.push(if item.is_credit { String::new() } else { words.short_day(item.due_on) });
    cells
}

/// A credit note says that it is one.
fn describe(item: &FactItem, words: &Words) -> String {
    let description = item.description.trim();
    match (item.is_credit, description.is_empty()) {
        (false, _) => description.to_owned(),
        (true, true) => words.say("letter-credit-note", &[]),
        (true, false) => format!("{}: {description}", words.say("letter-credit-note", &[])),
    }
}

/// What follows, one line each.
pub(super) fn consequences(facts: &Facts, words: &Words) -> Vec<Piece> {
    let say = |(on, what): &(_, String)| {
        let known = format!("consequence-{what}");
        let what = if words.has(&known) { words.say(&known, &[]) } else { what.clone() };
        let on = Arg::Text(words.day(*on));
        words.say("letter-consequence", &[("on", on), ("what", Arg::Text(what))])
    };
    list(facts.consequences.iter().map(say).collect())
}

/// What was agreed and did not happen, one line each.
pub(super) fn broken(facts: &Facts, words: &Words) -> Vec<Piece> {
    let say = |agreement: &Agreement| {
        let with = agreement.spoken_with.trim();
        let id = if with.is_empty() { "letter-broken" } else { "letter-broken-with" };
        let args = [
            ("agreed", Arg::Text(words.day(agreement.agreed_on))),
            ("with", Arg::Text(with.to_owned())),
            ("amount", Arg::Money(agreement.amount)),
            ("due", Arg::Text(words.day(agreement.pay_on))),
        ];
        words.say(id, &args)
    };
    list(facts.broken.iter().map(say).collect())
}

fn list(items: Vec<String>) -> Vec<Piece> {
    if items.is_empty() { Vec::new() } else { vec![Piece::List(items)] }
}
