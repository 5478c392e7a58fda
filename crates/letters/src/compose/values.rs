//! What the names and conditions in a letter's text stand for.
//!
//! Knows how each fact is said in a letter: days in full, amounts with their sign. The lists
//! [`NAMES`] and [`CONDITIONS`] are the vocabulary of the texts.

use punctueel_domain::coded::Arg;
use punctueel_domain::law::daily::Daily;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_domain::strategy::Action;

use super::text::Values;
use super::{frame, pieces};
use crate::facts::{Counted, FactItem, Facts};
use crate::letter::LetterKind;
use crate::words::Words;

/// Every name a text may use between braces.
pub(super) const NAMES: &[&str] = &[
    "number",
    "issued",
    "due",
    "description",
    "paid",
    "count",
    "total",
    "last_day",
    "covered",
    "crossed",
    "due_stays",
    "full_right",
    "help",
    "earlier",
    "reach",
    "items",
    "also_open",
    "in_dispute",
    "costs",
    "after",
    "costs_vat",
    "notice_on",
    "notice_end",
    "principal",
    "added",
    "per_day",
    "fourteen_on",
    "payment",
    "consequences",
    "broken",
    "more",
    "promised",
    "account",
    "today",
    "agreed",
    "with",
    "promise_day",
    "rest",
    "credit",
    "copies",
    "part",
    "parts",
    "instalments",
    "terms",
    "in_plan",
];

/// Every condition a text may ask.
pub(super) const CONDITIONS: &[&str] = &[
    "single",
    "several",
    "less",
    "paid",
    "description",
    "last_day",
    "first_late",
    "firm",
    "consumer",
    "copy",
    "copies",
    "consequences",
    "hand_over",
    "broken",
    "silent",
    "spoken",
    "with",
    "rest",
    "more",
    "promised",
    "due",
    "later",
    "credit",
    "agreed",
    "noticed",
    "counted",
    "per_day",
    "fourteen",
    "costs_vat",
    "covered",
    "post",
    "in_plan",
    "in_plan_missed",
];

/// The names and conditions for these facts.
pub(super) fn of(facts: &Facts, words: &Words) -> Values {
    let mut names = of_invoice(facts, words);
    names.extend(of_promise(facts, words));
    names.extend(super::plan::names(facts, words));
    names.extend(of_law(facts, words));
    names.extend(of_sentences(facts, words));
    let pieces = vec![
        ("items", pieces::items(facts, words)),
        ("also_open", pieces::also_open(facts, words)),
        ("payment", pieces::payment(facts, words)),
        ("consequences", pieces::consequences(facts, words)),
        ("broken", pieces::broken(facts, words)),
        ("more", pieces::more(facts, words)),
        ("promised", pieces::promised(facts, words)),
        ("account", pieces::account(facts, words)),
        ("instalments", super::plan::instalments(facts, words)),
        ("terms", super::plan::terms(facts, words)),
    ];
    Values { names, pieces, holds: holds(facts) }
}

/// The one line of the letter, when there is only one.
fn only(facts: &Facts) -> Option<&FactItem> {
    let mut counted = facts.items.iter().filter(|item| item.counts());
    let first = counted.next();
    first.filter(|_| counted.next().is_none() && facts.unlinked.is_zero())
}

fn of_invoice(facts: &Facts, words: &Words) -> Vec<(&'static str, String)> {
    let mut names = vec![
        ("total", words.money(facts.total)),
        ("last_day", facts.pay_until().map(|day| words.day(day)).unwrap_or_default()),
        ("covered", facts.covered_until.map(|day| words.day(day)).unwrap_or_default()),
        ("count", count(facts, words)),
        ("today", words.day(facts.today)),
        ("credit", words.money(facts.whole().abs())),
    ];
    if let Some(item) = only(facts) {
        names.extend([
            ("number", item.number.clone()),
            ("issued", words.day(item.issued_on)),
            ("due", words.day(item.due_on)),
            ("description", item.description.trim().to_owned()),
            ("paid", words.money(item.paid)),
        ]);
    }
    names
}

/// What is confirmed, and what stays open after it.
fn of_promise(facts: &Facts, words: &Words) -> Vec<(&'static str, String)> {
    let Some(promise) = facts.promises.first() else { return Vec::new() };
    vec![
        ("agreed", words.day(promise.agreed_on)),
        ("with", frame::titled(promise.spoken_with.trim(), words)),
        ("promise_day", words.day(promise.pay_on)),
        ("rest", words.money(facts.sum() - promise.amount)),
    ]
}

/// What a 14-day letter says of costs, and of the notice of default before it; what a final demand
/// says of what comes to the principal, and of the 14-day letter before it.
fn of_law(facts: &Facts, words: &Words) -> Vec<(&'static str, String)> {
    let mut names = Vec::new();
    if let Some(costs) = facts.costs {
        names.push(("costs", words.money(costs)));
        names.push(("after", words.money(facts.total + facts.costs_with_vat())));
    }
    if let Some(vat) = facts.costs_vat {
        names.push(("costs_vat", words.money(vat)));
    }
    if let Some(counted) = facts.counted {
        names.extend([
            ("principal", words.money(facts.sum())),
            ("added", words.say(added(counted), &[])),
            ("per_day", per_day(counted.per_day, words)),
        ]);
    }
    if let Some(on) = facts.fourteen_on {
        names.push(("fourteen_on", words.day(on)));
    }
    if let Some((on, end)) = facts.noticed {
        names.extend([("notice_on", words.day(on)), ("notice_end", words.day(end))]);
    }
    names
}

/// What comes to it each day: who owes too little for a cent a day still owes interest.
pub(super) fn per_day(daily: Daily, words: &Words) -> String {
    match daily.is_below_a_cent() {
        true => words.say("below-a-cent", &[]),
        false => words.money(daily.amount()),
    }
}

/// With what the principal comes: interest, costs, or both.
fn added(counted: Counted) -> &'static str {
    match (counted.interest.is_positive(), counted.costs.is_positive()) {
        (true, true) => "letter-added-both",
        (_, true) => "letter-added-costs",
        _ => "letter-added-interest",
    }
}

fn count(facts: &Facts, words: &Words) -> String {
    let count = i64::try_from(facts.asked().count()).unwrap_or_default();
    words.say("count-invoices", &[("count", Arg::Count(count))])
}

/// Fixed sentences, and the one about earlier contacts.
fn of_sentences(facts: &Facts, words: &Words) -> Vec<(&'static str, String)> {
    let covered = facts.covered_until.map(|day| words.day(day)).unwrap_or_default();
    vec![
        ("crossed", words.say("letter-crossed", &[("covered", Arg::Text(covered))])),
        ("due_stays", due_stays(facts, words)),
        ("full_right", words.say("letter-full-right", &[])),
        ("help", words.say("letter-help", &[])),
        ("earlier", earlier(facts, words)),
        ("reach", reach(facts, words)),
        ("in_dispute", in_dispute(facts, words)),
        ("copies", listed(facts.copies.attached.clone(), words)),
        ("in_plan", super::plan::standing(facts, words)),
    ]
}

/// A term we give is no postponement of what was agreed.
fn due_stays(facts: &Facts, words: &Words) -> String {
    match only(facts) {
        _ if !facts.is_term_agreed => String::new(),
        Some(item) => {
            let due = Arg::Text(words.day(item.due_on));
            words.say("letter-due-stays", &[("due", due)])
        }
        None => words.say("letter-dues-stay", &[]),
    }
}

/// "Eerder mailden wij u op … en belden wij met u op …."
fn earlier(facts: &Facts, words: &Words) -> String {
    let said = facts.earlier.iter().map(|(on, channel)| {
        let way = channel.map_or("told", |channel| channel.code());
        words.say(&format!("letter-earlier-{way}"), &[("on", Arg::Text(words.day(*on)))])
    });
    let said: Vec<String> = said.collect();
    match listed(said, words) {
        what if what.is_empty() => what,
        what => words.say("letter-earlier-first", &[("what", Arg::Text(what))]),
    }
}

/// "a", "a en b", "a, b en c".
fn listed(mut all: Vec<String>, words: &Words) -> String {
    let Some(last) = all.pop() else { return String::new() };
    if all.is_empty() {
        return last;
    }
    let args = [("list", Arg::Text(all.join(", "))), ("what", Arg::Text(last))];
    words.say("letter-earlier-last", &args)
}

/// Whom to call, and when. The hours are the firm's own words, in Dutch.
fn reach(facts: &Facts, words: &Words) -> String {
    let house = &facts.house;
    let text = |text: &str| Arg::Text(text.trim().to_owned());
    let id = match house.email.trim().is_empty() {
        true => "letter-reach-phone",
        false => "letter-reach-both",
    };
    let args = [("person", &house.person), ("phone", &house.phone), ("email", &house.email)];
    let mut said = words.say(id, &args.map(|(name, value)| (name, text(value))));
    if !house.hours.trim().is_empty() && facts.language == Language::Nl {
        said.push(' ');
        said.push_str(&words.say("letter-reach-hours", &[("hours", text(&house.hours))]));
    }
    said
}

/// Yes for a name that is not the reader's own.
fn is_another(name: &str, facts: &Facts) -> bool {
    !name.trim().is_empty() && name.trim() != facts.debtor.contact.trim()
}

/// The parts that are disputed and not asked now.
fn in_dispute(facts: &Facts, words: &Words) -> String {
    let is_whole = facts.kind_of_letter == LetterKind::Statement;
    let shown = facts.items.iter().filter(|item| is_whole || item.counts());
    let disputed = shown.filter(|item| item.disputed.is_positive());
    let say = |item: &FactItem| {
        let number = Arg::Text(item.number.clone());
        let args = [("amount", Arg::Money(item.disputed)), ("number", number)];
        words.say("letter-in-dispute", &args)
    };
    disputed.map(say).collect::<Vec<_>>().join(" ")
}

fn holds(facts: &Facts) -> Vec<&'static str> {
    let only = only(facts);
    let credit = facts.items.iter().any(|item| item.is_credit);
    let (promise, plan) = (facts.promises.first(), facts.plan.as_ref());
    let with = promise.map(|one| &one.spoken_with).or(plan.map(|one| &one.spoken_with));
    let hands_over = |(_, what): &(_, String)| what == Action::HandOver.code();
    let all = [
        ("single", only.is_some()),
        ("several", only.is_none()),
        ("less", credit || facts.unlinked.is_positive()),
        ("paid", only.is_some_and(|item| item.paid > Cents::ZERO)),
        ("description", only.is_some_and(|item| !item.description.trim().is_empty())),
        ("last_day", facts.last_day_on.is_some()),
        ("first_late", facts.is_first_time_late),
        ("firm", facts.kind == DebtorKind::Business),
        ("consumer", facts.kind == DebtorKind::Consumer),
        ("copy", facts.has_all_copies()),
        ("copies", !facts.copies.attached.is_empty() && !facts.has_all_copies()),
        ("consequences", !facts.consequences.is_empty()),
        ("hand_over", facts.consequences.iter().any(hands_over)),
        ("broken", !facts.broken.is_empty()),
        ("silent", facts.is_silent && !facts.earlier.is_empty()),
        (
            "spoken",
            promise.is_some_and(|one| one.is_spoken) || plan.is_some_and(|one| one.is_spoken),
        ),
        ("with", with.is_some_and(|name| is_another(name, facts))),
        ("rest", promise.is_some_and(|promise| facts.sum() > promise.amount)),
        ("more", facts.promises.len() > 1),
        ("promised", !facts.promises.is_empty()),
        ("due", facts.total.is_positive()),
        ("later", facts.items.iter().any(|item| !item.counts() && item.due_on >= facts.today)),
        ("credit", facts.whole().is_negative()),
        ("agreed", facts.is_term_agreed),
        ("noticed", !facts.is_term_agreed && facts.noticed.is_some()),
        ("counted", facts.counted.is_some()),
        ("per_day", facts.counted.is_some_and(|counted| counted.per_day.is_some())),
        ("fourteen", facts.fourteen_on.is_some()),
        ("costs_vat", facts.costs_vat.is_some()),
        ("covered", facts.covered_until.is_some()),
        ("post", facts.channel == Channel::Post),
        ("in_plan", !facts.in_plans.is_empty()),
        ("in_plan_missed", facts.in_plans.iter().any(|plan| plan.is_missed)),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect()
}
