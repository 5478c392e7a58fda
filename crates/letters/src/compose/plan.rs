//! What a letter says of a payment plan: its instalments, and what was agreed with them.

use punctueel_domain::coded::Arg;
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;

use super::frame;
use crate::facts::{Facts, PlanFacts};
use crate::letter::{Align, Column, Piece, Table};
use crate::words::Words;

/// The names of a plan in a text.
pub(super) fn names(facts: &Facts, words: &Words) -> Vec<(&'static str, String)> {
    let Some(plan) = &facts.plan else { return Vec::new() };
    vec![
        ("agreed", words.day(plan.agreed_on)),
        ("with", frame::titled(plan.spoken_with.trim(), words)),
        ("promise_day", plan.day().map(|day| words.day(day)).unwrap_or_default()),
        ("part", plan.nr.to_string()),
        ("parts", plan.parts.len().to_string()),
        ("rest", words.money(facts.sum())),
    ]
}

/// The instalments, with what they are together.
pub(super) fn instalments(facts: &Facts, words: &Words) -> Vec<Piece> {
    let Some(plan) = &facts.plan else { return Vec::new() };
    let column = |id: &str, align| Column { title: words.say(id, &[]), align };
    let columns = vec![
        column("letter-plan-part", Align::Left),
        column("head-due", Align::Fill),
        column("head-amount", Align::Right),
    ];
    let numbered = (1..).zip(&plan.parts);
    let row = |(nr, (on, amount)): (u32, &(_, Cents))| {
        vec![nr.to_string(), words.day(*on), words.money(*amount)]
    };
    let total = plan.parts.iter().map(|(_, amount)| *amount).sum();
    let totals = vec![vec![words.say("head-total", &[]), String::new(), words.money(total)]];
    let rows = numbered.map(row).collect();
    vec![Piece::Table(Table { columns, rows, totals, ..Table::default() })]
}

/// What was agreed with the instalments, one line each.
pub(super) fn terms(facts: &Facts, words: &Words) -> Vec<Piece> {
    let Some(plan) = &facts.plan else { return Vec::new() };
    let charge = match (plan.interest, facts.kind) {
        (Some(_), _) => "letter-plan-interest",
        (None, DebtorKind::Business) => "letter-plan-free-firm",
        (None, DebtorKind::Consumer | DebtorKind::Unknown) => "letter-plan-free",
    };
    let rate = plan.interest.map_or(Arg::Count(0), |one| Arg::Percent(one.rate));
    let amount = plan.interest.map_or(Cents::ZERO, |one| one.amount);
    let args = [("rate", rate), ("amount", Arg::Money(amount))];
    let said = ["letter-plan-remind", "letter-plan-kept", charge, "letter-plan-call"];
    let mut lines: Vec<String> = said.into_iter().map(|id| words.say(id, &args)).collect();
    lines.push(words.say("letter-plan-repair", &[("days", repair(plan))]));
    lines.push(words.say("letter-plan-early", &[]));
    lines.push(words.say("letter-plan-owed", &[("total", Arg::Money(facts.total))]));
    vec![Piece::List(lines)]
}

fn repair(plan: &PlanFacts) -> Arg {
    Arg::Count(i64::from(plan.repair_days))
}
