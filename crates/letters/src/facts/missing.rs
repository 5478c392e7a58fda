//! What a letter must not go without, and what would make it untrue.
//!
//! A letter with a hole never leaves the house: it is not made, and a list says what to fill in.
//! The sentences stand in `words/*.ftl`.

use jiff::civil::Date;
use punctueel_domain::calendar::plus_days;
use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind};
use punctueel_domain::reference::iban::Iban;

use super::Facts;
use crate::legal::Wrong;
use crate::letter::LetterKind;

/// So many days a notice of default gives a consumer at the least.
const REASONABLE_DAYS: i32 = 14;

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
    /// The due day of an invoice has passed, and the message speaks as if it had not.
    Overdue(String),
    /// The term is too short for a consumer: the first last day that is reasonable.
    TermTooShort(Date),
    /// Whom the debtor can call.
    Person,
    /// The number he can call.
    Phone,
    /// The postal address, for a letter by post.
    Address,
    /// The e-mail address, for an e-mail.
    Email,
    /// The agreement that is to be confirmed.
    Promise,
    /// The collection costs that follow.
    Costs,
    /// A firm's own text leaves out what the letter may not be without: the code of that.
    OwnText(String),
    /// A final demand to who is no firm, without a right 14-day letter of which the term is over.
    NotForConsumer,
    /// Interest and costs cannot be counted now, and a consumer gets no final demand without.
    NotCounted,
    /// The letter would not have its effect before the law.
    Legal(Wrong),
}

impl Missing {
    /// Where the rule behind it stands, when it is a legal one.
    pub fn source(&self) -> Option<&'static str> {
        match self {
            Missing::Legal(wrong) => Some(wrong.source()),
            Missing::TermTooShort(_) => Some("art. 6:82 BW"),
            Missing::NotForConsumer | Missing::Costs => Some("art. 6:96 lid 6 BW"),
            _ => None,
        }
    }

    /// One of each, with made-up data: for the test that renders all of them.
    pub fn samples() -> Vec<Missing> {
        let legal = Wrong::samples().into_iter().map(Missing::Legal);
        let mut all = Missing::own_samples();
        all.extend(legal);
        all
    }

    fn own_samples() -> Vec<Missing> {
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
            Missing::NotOverdue(number.clone()),
            Missing::Overdue(number),
            Missing::TermTooShort(day),
            Missing::Person,
            Missing::Phone,
            Missing::Address,
            Missing::Email,
            Missing::Promise,
            Missing::Costs,
            Missing::OwnText("last-day".to_owned()),
            Missing::NotForConsumer,
            Missing::NotCounted,
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
            Missing::Overdue(_) => "OVERDUE",
            Missing::TermTooShort(_) => "TERM-TOO-SHORT",
            Missing::Person => "PERSON",
            Missing::Phone => "PHONE",
            Missing::Address => "ADDRESS",
            Missing::Email => "EMAIL",
            Missing::Promise => "PROMISE",
            Missing::Costs => "COSTS",
            Missing::OwnText(_) => "OWN-TEXT-LACKS",
            Missing::NotForConsumer => "NOT-FOR-CONSUMER",
            Missing::NotCounted => "NOT-COUNTED",
            Missing::Legal(wrong) => wrong.code(),
        }
    }

    fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Missing::Number(on)
            | Missing::LastDayPassed(on)
            | Missing::ConsequenceTooEarly(on)
            | Missing::TermTooShort(on) => {
                vec![("on", Arg::Day(*on))]
            }
            Missing::Open(number) | Missing::NotOverdue(number) | Missing::Overdue(number) => {
                vec![("number", Arg::Text(number.clone()))]
            }
            Missing::Total { total, sum } => {
                vec![("total", Arg::Money(*total)), ("sum", Arg::Money(*sum))]
            }
            Missing::OwnText(what) => vec![("what", Arg::Text(what.clone()))],
            Missing::Legal(wrong) => wrong.args(),
            _ => Vec::new(),
        }
    }
}

/// Everything a letter with these facts lacks.
pub(super) fn of(facts: &Facts) -> Vec<Missing> {
    let mut found: Vec<Missing> = of_kind(facts).into_iter().collect();
    found.extend(of_people(facts));
    if facts.covered_until.is_none() && facts.kind_of_letter.is_about_overdue() {
        found.push(Missing::CoveredUntil);
    }
    found.extend(of_days(facts));
    found.extend(of_items(facts));
    found.extend(of_total(facts));
    found
}

/// A final demand to a consumer comes behind a right 14-day letter and names what that opened; a
/// confirmation needs what was agreed.
fn of_kind(facts: &Facts) -> Option<Missing> {
    let is_opened = facts.fourteen_on.is_some() && facts.counted.is_some();
    let is_uncounted = facts.fourteen_on.is_some() && facts.not_counted.is_some();
    let is_allowed = match facts.kind {
        DebtorKind::Business => true,
        DebtorKind::Consumer => is_opened,
        DebtorKind::Unknown => false,
    };
    match facts.kind_of_letter {
        LetterKind::FinalDemand if !is_allowed && is_uncounted => Some(Missing::NotCounted),
        LetterKind::FinalDemand if !is_allowed => Some(Missing::NotForConsumer),
        LetterKind::FourteenDay if facts.costs.is_none() => Some(Missing::Costs),
        LetterKind::PromiseConfirmation if facts.promises.is_empty() => Some(Missing::Promise),
        kind if kind.is_about_plan() && facts.plan.is_none() => Some(Missing::Promise),
        _ => None,
    }
}

/// Who writes, whom to call, and where it goes.
fn of_people(facts: &Facts) -> Vec<Missing> {
    let (house, debtor) = (&facts.house, &facts.debtor);
    let is_empty = |text: &str| text.trim().is_empty();
    let by = |channel| facts.channel == channel;
    let has_address = !is_empty(&debtor.street) && !is_empty(&debtor.city);
    let all = [
        (is_empty(&house.name), Missing::HouseName),
        (Iban::parse(&house.iban).is_err(), Missing::HouseIban),
        (is_empty(&house.person), Missing::Person),
        (is_empty(&house.phone), Missing::Phone),
        (by(Channel::Post) && !has_address, Missing::Address),
        (by(Channel::Email) && !debtor.email.contains('@'), Missing::Email),
    ];
    all.into_iter().filter(|(lacks, _)| *lacks).map(|(_, missing)| missing).collect()
}

/// Demands have a last day; a first friendly reminder and a statement may do without.
fn of_days(facts: &Facts) -> Vec<Missing> {
    let Some(last) = facts.pay_until() else {
        return if facts.kind_of_letter.is_demand() { vec![Missing::LastDay] } else { Vec::new() };
    };
    let early = facts.consequences.iter().filter(|(on, _)| *on <= last);
    let mut found: Vec<Missing> = early.map(|(on, _)| Missing::ConsequenceTooEarly(*on)).collect();
    // A promise or an instalment may be for today.
    let is_passed = match facts.kind_of_letter {
        LetterKind::PromiseConfirmation => last < facts.today,
        kind if kind.is_about_plan() => last < facts.today,
        _ => last <= facts.today,
    };
    if is_passed {
        found.push(Missing::LastDayPassed(last));
    }
    found.extend(reasonable_from(facts).filter(|first| last < *first).map(Missing::TermTooShort));
    found
}

/// The first last day of a notice of default that is reasonable toward a consumer (art. 6:82 BW
/// asks for a reasonable term; 14 days is ours).
fn reasonable_from(facts: &Facts) -> Option<Date> {
    let is_it = facts.kind_of_letter == LetterKind::NoticeOfDefault;
    let is_firm = facts.kind == DebtorKind::Business;
    (is_it && !is_firm).then(|| plus_days(facts.today, REASONABLE_DAYS))
}

fn of_items(facts: &Facts) -> Vec<Missing> {
    let mut found = Vec::new();
    for item in &facts.items {
        if item.number.trim().is_empty() {
            found.push(Missing::Number(item.issued_on));
        }
    }
    let kind = facts.kind_of_letter;
    for item in facts.asked() {
        if !item.asked().is_positive() {
            found.push(Missing::Open(item.number.clone()));
        }
        let is_late = item.due_on < facts.today;
        if !is_late && kind.is_about_overdue() {
            found.push(Missing::NotOverdue(item.number.clone()));
        }
        if is_late && kind == LetterKind::BeforeDue {
            found.push(Missing::Overdue(item.number.clone()));
        }
    }
    found
}

/// The amount asked is the sum of the lines, or what was agreed; only a statement may ask for
/// nothing.
fn of_total(facts: &Facts) -> Option<Missing> {
    let (total, sum) = (facts.total, facts.amount());
    let is_statement = facts.kind_of_letter == LetterKind::Statement;
    let has_items = match is_statement {
        true => !facts.items.is_empty(),
        false => facts.asked().next().is_some(),
    };
    if !has_items {
        Some(Missing::Items)
    } else if total != sum {
        Some(Missing::Total { total, sum })
    } else if !total.is_positive() && !is_statement {
        Some(Missing::NothingToAsk)
    } else {
        None
    }
}
