//! The other legal letters, and what all of them must name: who, to whom, for what, where to pay.

use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind};

use super::fourteen::{fees, other_amounts};
use super::reading::Reading;
use super::wrong::Wrong;
use crate::facts::Facts;
use crate::letter::{Letter, Part};
use crate::words::{Words, iban};

/// What names costs or interest as part of what is asked.
const CHARGES: [&str; 6] = [
    "incassokosten",
    "administratiekosten",
    "aanmaningskosten",
    "collection costs",
    "administration fee",
    "reminder fee",
];
/// What says that default begins.
const DEFAULT: [&str; 2] = ["in verzuim", "in default"];
/// What reserves the right to payment without ambiguity (art. 3:317 lid 1 BW).
const RESERVES: [[&str; 2]; 2] = [["ondubbelzinnig", "recht"], ["unambiguously", "right"]];

/// A notice of default: in writing, a reasonable term with a last day, what holds after it, and no
/// costs in it (art. 6:82 BW).
pub(super) fn notice_of_default(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let mut found = last_day(reading, facts);
    let said = reading.all().to_lowercase();
    if !DEFAULT.iter().any(|word| said.contains(word)) {
        found.push(Wrong::NoDefaultNamed);
    }
    let charges = CHARGES.iter().filter(|word| said.contains(**word));
    found.extend(charges.map(|word| Wrong::Charges { found: (*word).to_owned() }));
    found.extend(invoices(reading, facts));
    found
}

/// A final demand names its last day and what it asks for: interest and costs each apart, no other
/// amount where it asks, and toward a consumer nothing that he may not be asked.
pub(super) fn final_demand(letter: &Letter, reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let mut found = last_day(reading, facts);
    found.extend(invoices(reading, facts));
    if let Some(counted) = facts.counted {
        let words = Words::of(facts.language);
        let parts = [counted.interest, counted.costs, counted.vat];
        let lacks = |part: &&Cents| part.is_positive() && !reading.has(&words.money(**part));
        found.extend(parts.iter().filter(lacks).map(|part| Wrong::PartNotNamed { amount: *part }));
        let [interest, costs, vat] = parts;
        let known = [facts.total, facts.sum(), interest, costs, vat, counted.per_day.amount()];
        for part in [Part::Request, Part::Consequence] {
            found.extend(other_amounts(&reading.part(part), &known, words));
        }
    }
    if facts.kind == DebtorKind::Consumer {
        found.extend(fees(letter, facts));
    }
    found
}

/// A limitation-stopping letter reserves the right to payment without ambiguity.
pub(super) fn interruption(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let mut found = invoices(reading, facts);
    let said = reading.all().to_lowercase();
    if !RESERVES.iter().any(|words| words.iter().all(|word| said.contains(word))) {
        found.push(Wrong::NoReservation);
    }
    found
}

fn last_day(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let words = Words::of(facts.language);
    let is_said = |day| reading.part(Part::Request).contains(&words.day(day));
    if facts.last_day_on.is_some_and(is_said) { Vec::new() } else { vec![Wrong::NoLastDay] }
}

/// Each invoice it asks for stands there with number, day, amount and last day to pay.
pub(super) fn invoices(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let words = Words::of(facts.language);
    let lacks = |item: &&crate::facts::FactItem| {
        let (number, open) = (item.number.trim(), words.money(item.asked()));
        let row = [words.short_day(item.issued_on), words.short_day(item.due_on)];
        let text = [words.day(item.issued_on), words.day(item.due_on)];
        let in_row = [number, open.as_str(), row[0].as_str(), row[1].as_str()];
        let in_text = [number, open.as_str(), text[0].as_str(), text[1].as_str()];
        !reading.has_together(&in_row, &in_text)
    };
    let say = |item: &crate::facts::FactItem| Wrong::Invoice { number: item.number.clone() };
    facts.asked().filter(lacks).map(say).collect()
}

/// Who writes and to whom, each with his address.
pub(super) fn people(letter: &Letter, facts: &Facts) -> Vec<Wrong> {
    let is_empty = |text: &str| text.trim().is_empty();
    let mut found = Vec::new();
    let house = &facts.house;
    if is_empty(&letter.sender.name) || is_empty(&house.street) || is_empty(&house.city) {
        found.push(Wrong::Creditor);
    }
    let by_post = facts.channel == Channel::Post;
    if letter.address.len() < 3 && by_post {
        found.push(Wrong::Debtor);
    }
    found
}

/// One account, and somebody to ask or to contradict.
pub(super) fn contact(reading: &Reading<'_>, facts: &Facts) -> Vec<Wrong> {
    let words = Words::of(facts.language);
    let (account, amount) = (iban(&facts.house.iban), words.money(facts.total));
    let mut found = Vec::new();
    let is_right = match reading.payments.as_slice() {
        [payment] => {
            [account, amount].iter().all(|value| payment.rows.iter().any(|(_, said)| said == value))
        }
        _ => false,
    };
    if !is_right {
        found.push(Wrong::Account);
    }
    if !reading.has(facts.house.phone.trim()) {
        found.push(Wrong::NoContact);
    }
    found
}
