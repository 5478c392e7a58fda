//! What a letter must not go without, and what would make it untrue.
//!
//! A letter with a hole never leaves the house: it is not made, and a list says what to fill in.
//! The sentences stand in `words/*.ftl`.

use jiff::civil::Date;
use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;

use super::Facts;
use crate::letter::LetterKind;

/// One thing a letter lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The name of the firm that writes.
    HouseName,
    /// The account to pay on.
    HouseIban,
    /// Any invoice to ask for.
    Items,
    /// The number of an invoice, named by its day.
    Number(Date),
    /// The open amount of an invoice.
    Open(String),
    /// The last day to pay.
    LastDay,
    /// The last day to pay does not come after the day of the letter.
    LastDayPassed(Date),
    /// The day up to which payments are processed.
    CoveredUntil,
    /// What is announced does not come after the last day to pay.
    ConsequenceTooEarly(Date),
    /// The amount asked is not the sum of the lines.
    Total {
        /// The amount asked.
        total: Cents,
        /// What the lines add up to.
        sum: Cents,
    },
    /// No amount is left.
    NothingToAsk,
    /// The due day of an invoice has not passed.
    NotOverdue(String),
    /// There is no text for this: the code of a legal kind or of a letter.
    LetterText(&'static str),
    /// The text is for firms, and the debtor is not known to be one.
    NotForConsumer,
}

impl Missing {
    /// One of each, with made-up data: for the test that renders all of them.
    pub fn samples() -> Vec<Missing> {
        let (day, number) = (Date::constant(2026, 10, 23), "2026-101".to_owned());
        vec![
            Missing::HouseName,
            Missing::HouseIban,
            Missing::Items,
            Missing::Number(day),
            Missing::Open(number.clone()),
            Missing::LastDay,
            Missing::LastDayPassed(day),
            Missing::CoveredUntil,
            Missing::ConsequenceTooEarly(day),
            Missing::Total { total: Cents(121_000), sum: Cents(100_000) },
            Missing::NothingToAsk,
            Missing::NotOverdue(number),
            Missing::LetterText("fourteen-day"),
            Missing::NotForConsumer,
        ]
    }
}

impl Coded for Missing {
    fn code(&self) -> &'static str {
        match self {
            Missing::HouseName => "HOUSE-NAME",
            Missing::HouseIban => "HOUSE-IBAN",
            Missing::Items => "ITEMS",
            Missing::Number(_) => "NUMBER",
            Missing::Open(_) => "OPEN",
            Missing::LastDay => "LAST-DAY",
            Missing::LastDayPassed(_) => "LAST-DAY-PASSED",
            Missing::CoveredUntil => "COVERED-UNTIL",
            Missing::ConsequenceTooEarly(_) => "CONSEQUENCE-TOO-EARLY",
            Missing::Total { .. } => "TOTAL",
            Missing::NothingToAsk => "NOTHING-TO-ASK",
            Missing::NotOverdue(_) => "NOT-OVERDUE",
            Missing::LetterText(_) => "LETTER-TEXT",
            Missing::NotForConsumer => "NOT-FOR-CONSUMER",
        }
    }

    fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Missing::Number(on) | Missing::LastDayPassed(on) | Missing::ConsequenceTooEarly(on) => {
                vec![("on", Arg::Day(*on))]
            }
            Missing::Open(number) | Missing::NotOverdue(number) => {
                vec![("number", Arg::Text(number.clone()))]
            }
            Missing::Total { total, sum } => {
                vec![("total", Arg::Money(*total)), ("sum", Arg::Money(*sum))]
            }
            Missing::LetterText(code) => vec![("letter", Arg::Text((*code).to_owned()))],
            _ => Vec::new(),
        }
    }
}

/// Everything a letter with these facts lacks.
pub(super) fn of(facts: &Facts) -> Vec<Missing> {
    let mut found = of_kind(facts);
    if facts.house.name.trim().is_empty() {
        found.push(Missing::HouseName);
    }
    if !looks_like_iban(&facts.house.iban) {
        found.push(Missing::HouseIban);
    }
    if facts.covered_until.is_none() {
        found.push(Missing::CoveredUntil);
    }
    found.extend(of_days(facts));
    found.extend(of_items(facts));
    found
}

/// A final demand is for firms; a text that is not there yet cannot be sent.
fn of_kind(facts: &Facts) -> Vec<Missing> {
    match facts.kind_of_letter {
        LetterKind::FinalDemand if facts.kind != DebtorKind::Business => {
            vec![Missing::NotForConsumer]
        }
        LetterKind::PromiseConfirmation | LetterKind::Statement => {
            vec![Missing::LetterText(facts.kind_of_letter.code())]
        }
        _ => Vec::new(),
    }
}

fn looks_like_iban(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    (15..=34).contains(&letters.len())
        && letters.iter().take(2).all(char::is_ascii_uppercase)
        && letters.iter().all(char::is_ascii_alphanumeric)
}

/// Only a first, friendly reminder may do without a last day.
fn of_days(facts: &Facts) -> Vec<Missing> {
    let is_friendly = facts.kind_of_letter == LetterKind::Reminder;
    let Some(last) = facts.last_day_on else {
        return if is_friendly { Vec::new() } else { vec![Missing::LastDay] };
    };
    let early = facts.consequences.iter().filter(|(on, _)| *on <= last);
    let mut found: Vec<Missing> = early.map(|(on, _)| Missing::ConsequenceTooEarly(*on)).collect();
    if last <= facts.today {
        found.push(Missing::LastDayPassed(last));
    }
    found
}

fn of_items(facts: &Facts) -> Vec<Missing> {
    let mut found = Vec::new();
    for item in &facts.items {
        if item.number.trim().is_empty() {
            found.push(Missing::Number(item.issued_on));
        }
    }
    for item in facts.asked() {
        if !item.asked().is_positive() {
            found.push(Missing::Open(item.number.clone()));
        }
        if item.due_on >= facts.today {
            found.push(Missing::NotOverdue(item.number.clone()));
        }
    }
    let (total, sum) = (facts.total, facts.sum());
    if facts.asked().next().is_none() {
        found.push(Missing::Items);
    } else if total != sum {
        found.push(Missing::Total { total, sum });
    } else if !total.is_positive() {
        found.push(Missing::NothingToAsk);
    }
    found
}
