//! The blocks of a letter that are no running text: head, salutation, tables, payment, signature.
//!
//! Knows their form. What they say stands in `words/*.ftl`.

use punctueel_domain::coded::Arg;
use punctueel_domain::party::Language;

use super::table::{Align, Table};
use crate::facts::{FactItem, Facts};
use crate::words::{Words, iban};

/// A reference longer than this does not fit in the field of a transfer.
const LONGEST_REFERENCE: usize = 35;
/// A due day so many days back is recent.
const RECENT_DAYS: i32 = 14;

/// The lines of a text that are not empty.
fn lines<const N: usize>(texts: [&str; N]) -> String {
    let texts: Vec<&str> = texts.iter().map(|text| text.trim()).collect();
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// For paper: who writes, to whom, and on which day.
pub(super) fn head(facts: &Facts, words: &Words) -> String {
    let debtor = &facts.debtor;
    let town = format!("{}  {}", debtor.postcode.trim(), debtor.city.trim());
    let parts = [&debtor.name, &debtor.contact, &debtor.street, &town, &debtor.country];
    let to = lines(parts.map(String::as_str));
    [facts.house.name.trim(), &to, &words.day(facts.today)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// The salutation.
pub(super) fn dear(facts: &Facts, words: &Words) -> String {
    let contact = facts.debtor.contact.trim();
    if contact.is_empty() {
        return format!("{},", words.say("letter-dear-nobody", &[]));
    }
    let titles = [("mevrouw ", "Ms"), ("de heer ", "Mr"), ("heer ", "Mr")];
    let titled = titles.iter().find_map(|(title, english)| {
        let start = contact.get(..title.len())?;
        let name = contact.get(title.len()..)?;
        let dutch = title.trim().rsplit(' ').next().unwrap_or_default();
        start.eq_ignore_ascii_case(title).then(|| match facts.language {
            Language::Nl => format!("{dutch} {name}"),
            Language::En => format!("{english} {name}"),
        })
    });
    let name = Arg::Text(titled.unwrap_or_else(|| contact.to_owned()));
    format!("{},", words.say("letter-dear", &[("name", name)]))
}

/// The greeting and who signs.
pub(super) fn greeting(facts: &Facts, words: &Words) -> String {
    let house = &facts.house;
    let signature = lines([&house.person, &house.name, &house.phone, &house.email]);
    format!("{}\n\n{signature}", words.say("letter-greeting", &[]))
}

/// How to reach us.
pub(super) fn reach(facts: &Facts, words: &Words) -> String {
    let (phone, email) = (facts.house.phone.trim(), facts.house.email.trim());
    let id = match (phone.is_empty(), email.is_empty()) {
        (false, false) => "letter-reach-both",
        (false, true) => "letter-reach-phone",
        (true, false) => "letter-reach-email",
        (true, true) => "letter-reach-none",
    };
    let text = |text: &str| Arg::Text(text.to_owned());
    words.say(id, &[("phone", text(phone)), ("email", text(email))])
}

/// Amount, account, name and reference.
pub(super) fn payment(facts: &Facts, words: &Words) -> String {
    let rows = [
        ("letter-pay-amount", words.money(facts.total)),
        ("letter-pay-iban", iban(&facts.house.iban)),
        ("letter-pay-name", facts.house.name.trim().to_owned()),
        ("letter-pay-reference", reference(facts)),
    ];
    let rows = rows.map(|(id, value)| (words.say(id, &[]), value));
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    rows.map(|(name, value)| {
        let space = " ".repeat(width + 2 - name.chars().count());
        format!("{name}{space}{value}")
    })
    .join("\n")
}

/// What the debtor is asked to name: the invoice numbers, or his own number when they are too many.
fn reference(facts: &Facts) -> String {
    let numbers: Vec<&str> = facts.asked().map(|item| item.number.trim()).collect();
    let all = numbers.join(" ");
    let own = facts.debtor.number.trim();
    if all.chars().count() > LONGEST_REFERENCE && !own.is_empty() { own.to_owned() } else { all }
}

/// What the amount is made of: invoices, credit notes, unlinked money, and the total.
pub(super) fn items(facts: &Facts, words: &Words) -> String {
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
    table.total = Some(total);
    table.print()
}

/// Invoices that are open too and are not asked for now.
pub(super) fn also_open(facts: &Facts, words: &Words) -> String {
    let shown: Vec<&FactItem> = facts.items.iter().filter(|item| !item.counts()).collect();
    if shown.is_empty() {
        return String::new();
    }
    let is_recent = |item: &&FactItem| (facts.today - item.due_on).get_days() <= RECENT_DAYS;
    let is_all_recent = shown.iter().all(is_recent);
    let title =
        words.say(if is_all_recent { "letter-also-open-recent" } else { "letter-also-open" }, &[]);
    format!("{title}\n\n{}", table(&shown, false, words).print())
}

fn table(items: &[&FactItem], has_parts: bool, words: &Words) -> Table {
    let column = |id: &str, align| (words.say(id, &[]), align);
    let mut columns = vec![
        column("head-invoice", Align::Left),
        column("head-issued", Align::Left),
        column("head-description", Align::Wrapped),
    ];
    if has_parts {
        columns.push(column("head-amount", Align::Right));
        columns.push(column("head-paid", Align::Right));
    }
    columns.push(column("head-open", Align::Right));
    columns.push(column("head-due", Align::Left));
    let rows = items.iter().map(|item| row(item, has_parts, words)).collect();
    Table { columns, rows, total: None }
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

/// The parts that are disputed and not asked now.
pub(super) fn in_dispute(facts: &Facts, words: &Words) -> String {
    let disputed = facts.asked().filter(|item| item.disputed.is_positive());
    let say = |item: &FactItem| {
        let number = Arg::Text(item.number.clone());
        let args = [("amount", Arg::Money(item.disputed)), ("number", number)];
        words.say("letter-in-dispute", &args)
    };
    disputed.map(say).collect::<Vec<_>>().join(" ")
}

/// What follows, one line each.
pub(super) fn consequences(facts: &Facts, words: &Words) -> String {
    let say = |(on, what): &(_, String)| {
        let known = format!("consequence-{what}");
        let what = if words.has(&known) { words.say(&known, &[]) } else { what.clone() };
        let on = Arg::Text(words.day(*on));
        let said = words.say("letter-consequence", &[("on", on), ("what", Arg::Text(what))]);
        format!("- {said}")
    };
    facts.consequences.iter().map(say).collect::<Vec<_>>().join("\n")
}
