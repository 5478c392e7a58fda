//! The pieces of a letter that are no running text: tables, payment, lists.
//!
//! Knows their form. What they say stands in `words/*.ftl`.

use punctueel_domain::coded::Arg;
use punctueel_domain::money::Cents;
use punctueel_domain::reference::epc::{self, Message, NoQr, Transfer};
use punctueel_domain::reference::iban::Iban;
use punctueel_domain::reference::rf::Rf;

use crate::facts::{Agreement, Counted, FactItem, Facts};
use crate::letter::{Align, Column, LetterKind, Payment, Piece, Table};
use crate::words::{Words, iban};

/// A reference longer than this does not fit in the field of a transfer.
const LONGEST_REFERENCE: usize = 35;
/// The column that says what an invoice is for.
const DESCRIPTION: usize = 2;
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
    let mut rows = rows.map(|(id, value)| (words.say(id, &[]), value)).to_vec();
    // Each instalment has its own amount, and a letter of its own with a code to scan.
    let is_in_parts = facts.kind_of_letter == LetterKind::PlanConfirmation;
    if is_in_parts {
        rows.remove(0);
    }
    let epc = qr(facts).ok().filter(|_| !is_in_parts);
    let scan = if epc.is_some() { words.say("letter-pay-scan", &[]) } else { String::new() };
    vec![Piece::Payment(Payment { rows, scan, epc })]
}

/// What the QR code says: the same amount, account, name and reference.
pub(crate) fn qr(facts: &Facts) -> Result<String, NoQr> {
    let iban = Iban::parse(&facts.house.iban).map_err(|_| NoQr::Characters)?;
    let text = reference(facts);
    let structured = Rf::parse(&text).ok();
    let message = structured.as_ref().map_or(Message::Text(&text), Message::Reference);
    let (name, amount) = (facts.house.name.as_str(), facts.total);
    epc::payload(&Transfer { name, iban: &iban, amount, message })
}

/// What the debtor is asked to name: the invoice numbers, or his own number when they are too many;
/// of one invoice the reference that the firm chose.
fn reference(facts: &Facts) -> String {
    let numbers: Vec<&str> = facts.asked().map(|item| item.number.trim()).collect();
    if let [only] = numbers.as_slice() {
        return facts.house.reference.of(only);
    }
    let all = numbers.join(" ");
    let own = facts.debtor.number.trim();
    if all.chars().count() > LONGEST_REFERENCE && !own.is_empty() { own.to_owned() } else { all }
}

/// What the amount is made of: invoices, credit notes, unlinked money, and the total.
pub(super) fn items(facts: &Facts, words: &Words) -> Vec<Piece> {
    let counted: Vec<&FactItem> = facts.items.iter().filter(|item| item.counts()).collect();
    let mut table = whole(&counted, facts, words);
    if let Some(added) = facts.counted {
        // Of one invoice the principal stands right above.
        if counted.len() > 1 {
            total(&mut table, (DESCRIPTION, "letter-principal"), facts.sum(), words);
        }
        let on = Arg::Day(facts.today);
        let interest = words.say("letter-interest", &[("on", on)]);
        let costs = words.say("letter-costs", &[]);
        let vat = words.say("letter-costs-vat", &[]);
        let rows = [(interest, added.interest), (costs, added.costs), (vat, added.vat)];
        for (label, amount) in rows.into_iter().filter(|(_, amount)| amount.is_positive()) {
            let row = labelled(&table, (DESCRIPTION, label), amount, words);
            table.totals.push(row);
        }
    }
    let whole = facts.sum() + facts.counted.map_or(Cents::ZERO, Counted::total);
    total(&mut table, (0, "head-total"), whole, words);
    vec![Piece::Table(table)]
}

/// All that is open, due or not, and what of it is due now.
pub(super) fn account(facts: &Facts, words: &Words) -> Vec<Piece> {
    let mut table = whole(&facts.items.iter().collect::<Vec<_>>(), facts, words);
    total(&mut table, (DESCRIPTION, "letter-account-all"), facts.whole(), words);
    if facts.total.is_positive() {
        total(&mut table, (DESCRIPTION, "letter-account-now"), facts.total, words);
    }
    vec![Piece::Table(table)]
}

/// What is open, for a call sheet.
pub(super) fn open_items(items: &[FactItem], words: &Words) -> Table {
    let all: Vec<&FactItem> = items.iter().collect();
    let mut table = table(&all, false, words);
    let open = items.iter().map(FactItem::asked).sum();
    total(&mut table, (0, "head-total"), open, words);
    table
}

/// A table with the unlinked money.
fn whole(items: &[&FactItem], facts: &Facts, words: &Words) -> Table {
    let has_parts = items.iter().any(|item| !item.is_credit && item.amount != item.asked());
    let mut table = table(items, has_parts, words);
    if facts.unlinked.is_positive() {
        let row = sum(&table, (DESCRIPTION, "letter-unlinked"), -facts.unlinked, words);
        table.rows.push(row);
    }
    table
}

fn total(table: &mut Table, label: (usize, &str), amount: Cents, words: &Words) {
    let row = sum(table, label, amount, words);
    table.totals.push(row);
}

/// A row with a label in one column and an amount below what is open.
fn sum(table: &Table, label: (usize, &str), amount: Cents, words: &Words) -> Vec<String> {
    labelled(table, (label.0, words.say(label.1, &[])), amount, words)
}

fn labelled(
    table: &Table,
    (at, label): (usize, String),
    amount: Cents,
    words: &Words,
) -> Vec<String> {
    let width = table.columns.len();
    let mut row = vec![String::new(); width];
    row[at] = label;
    row[width - 2] = words.money(amount);
    row
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

/// What was agreed about the rest, one line each.
pub(super) fn more(facts: &Facts, words: &Words) -> Vec<Piece> {
    agreements(&facts.promises, 1, words)
}

/// What was agreed and runs, one line each.
pub(super) fn promised(facts: &Facts, words: &Words) -> Vec<Piece> {
    agreements(&facts.promises, 0, words)
}

fn agreements(all: &[Agreement], skip: usize, words: &Words) -> Vec<Piece> {
    let say = |agreement: &Agreement| {
        let due = Arg::Text(words.day(agreement.pay_on));
        words.say("letter-promise", &[("amount", Arg::Money(agreement.amount)), ("due", due)])
    };
    list(all.iter().skip(skip).map(say).collect())
}

fn list(items: Vec<String>) -> Vec<Piece> {
    if items.is_empty() { Vec::new() } else { vec![Piece::List(items)] }
}
