//! What a letter says of a payment plan: its instalments, and what was agreed with them.

use punctueel_domain::coded::Arg;
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;

use super::frame;
use crate::facts::{Facts, PlanFacts, PlanStanding};
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
    if let Some(earlier) = plan.earlier {
        let said = match earlier.is_included {
            true => "letter-plan-with-asked",
            false => "letter-plan-without-asked",
        };
        lines.push(words.say(said, &[("amount", Arg::Money(earlier.amount))]));
    }
    lines.push(words.say("letter-plan-repair", &[("days", repair(plan))]));
    lines.push(words.say("letter-plan-early", &[]));
    lines.push(words.say("letter-plan-owed", &[("total", Arg::Money(facts.total))]));
    vec![Piece::List(lines)]
}

/// The plans that run, on a statement: what comes next, or what was missed.
pub(super) fn standing(facts: &Facts, words: &Words) -> String {
    let say = |plan: &PlanStanding| {
        let (day, amount) = plan.next.unwrap_or((plan.ends_on, Cents::ZERO));
        let said = match (plan.next, plan.is_missed, plan.repair_until) {
            (None, ..) => "letter-in-plan",
            (_, false, _) => "letter-in-plan-next",
            (_, true, None) => "letter-in-plan-missed",
            (_, true, Some(_)) => "letter-in-plan-repair",
        };
        let until = plan.repair_until.unwrap_or(plan.ends_on);
        let args = [
            ("agreed", Arg::Text(words.day(plan.agreed_on))),
            ("amount", Arg::Money(amount)),
            ("day", Arg::Text(words.day(day))),
            ("until", Arg::Text(words.day(until))),
        ];
        words.say(said, &args)
    };
    facts.in_plans.iter().map(say).collect::<Vec<_>>().join(" ")
}

fn repair(plan: &PlanFacts) -> Arg {
    Arg::Count(i64::from(plan.repair_days))
}
