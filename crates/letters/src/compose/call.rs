//! Facts to a call sheet.
//!
//! Knows which text belongs to which conversation; the texts stand in `texts/calls/<stage>/*.txt`,
//! and what belongs to every call in `texts/calls/every`. With somebody who may be a consumer, the
//! opening first asks who he is. What is known before dialling is said in `call_know`.

use punctueel_domain::casework::{Counts, Excuse, counts};
use punctueel_domain::coded::Arg;
use punctueel_domain::party::{DebtorKind, Language};

use super::text::{Values, rows};
use super::{call_know, pieces};
use crate::facts::{Agreement, Before, BestHour, FactItem, Kept, SheetFacts, Stage};
use crate::sheet::{CallSheet, Question, SheetWords};
use crate::words::Words;

/// Every name a text may use between braces.
#[cfg(test)]
pub(super) const NAMES: &[&str] = &[
    "hello",
    "caller",
    "house",
    "debtor",
    "ask_for",
    "phone",
    "invoices",
    "amount",
    "due",
    "covered",
    "last_day",
    "reminder",
    "works",
    "agreed",
    "promised",
    "part_paid",
    "promise_day",
    "final",
    "hand_over",
    "copies",
    "approved_on",
    "approved_by",
];

/// Every condition a text may ask.
#[cfg(test)]
pub(super) const CONDITIONS: &[&str] = &[
    "firm",
    "consumer",
    "single",
    "several",
    "phone",
    "contact",
    "first_late",
    "covered",
    "last_day",
    "reminder",
    "works",
    "promise",
    "part_paid",
    "part_in",
    "broken_twice",
    "final",
    "hand_over",
    "copy_second",
    "copy_third",
    "copies",
    "approved",
    "approved_by",
];

/// What can come of a call, in the order in which it is ticked.
const OUTCOMES: [&str; 17] = [
    "promise",
    "payment-run",
    "plan",
    "paid-already",
    "call-back",
    "asks-copy",
    "order-number",
    "approval",
    "invoice-agreed",
    "complaint",
    "credit",
    "money-trouble",
    "refuses",
    "wrong-person",
    "no-answer",
    "voicemail",
    "other",
];

/// Writes the sheet for a call.
pub fn compose_sheet(facts: &SheetFacts) -> CallSheet {
    let words = Words::of(facts.language);
    let values = values(facts, words);
    let below = |mark: &str| {
        let own = rows(text_of(facts.stage, facts.language), &values);
        let every = rows(every(facts.language), &values);
        // The opening for every call comes first, its answers last.
        let all: Vec<(&str, Vec<String>)> = match mark {
            "opening" => every.into_iter().chain(own).collect(),
            _ => own.into_iter().chain(every).collect(),
        };
        all.into_iter().filter(|(at, _)| *at == mark).map(|(_, cells)| cells).collect::<Vec<_>>()
    };
    let said = |mark: &str| below(mark).concat().join(" ");
    let cell = |cells: &[String], at: usize| cells.get(at).cloned().unwrap_or_default();
    let question = |cells: Vec<String>| Question {
        ask: cell(&cells, 0),
        why: cell(&cells, 1),
        source: cell(&cells, 2),
    };
    CallSheet {
        language: facts.language,
        day: facts.today,
        house: facts.house.trim().to_owned(),
        title: words.say("sheet-title", &[("name", text(&facts.debtor))]),
        reason: reason(facts, words),
        who: who(facts, words),
        know: call_know::know(facts, words),
        open: pieces::open_items(&oldest_first(&facts.items), words),
        before: before(facts, words),
        before_none: words.say("sheet-before-none", &[]),
        opening: said("opening"),
        questions: below("questions").into_iter().map(question).collect(),
        answers: below("answers")
            .into_iter()
            .map(|cells| std::array::from_fn(|at| cell(&cells, at)))
            .collect(),
        worth: worth(facts, words),
        closing: said("closing"),
        words: sheet_words(facts, words),
    }
}

/// Why this call; how long the oldest day to pay lies behind us is said as it is.
fn reason(facts: &SheetFacts, words: &Words) -> String {
    let dues: Vec<jiff::civil::Date> = facts.asked().map(|item| item.due_on).collect();
    let oldest = dues.iter().min().map_or(0, |due| (facts.today - *due).get_days());
    let is_several = if dues.len() > 1 { "yes" } else { "no" };
    let args = [("days", Arg::Count(i64::from(oldest))), ("several", text(is_several))];
    words.say(&format!("sheet-reason-{}", facts.stage), &args)
}

/// What is open, the longest overdue first; credit notes last.
fn oldest_first(items: &[FactItem]) -> Vec<FactItem> {
    let mut items = items.to_vec();
    items.sort_by(|one, other| {
        let key = |item: &FactItem| (item.is_credit, item.due_on);
        key(one).cmp(&key(other)).then_with(|| one.number.cmp(&other.number))
    });
    items
}

fn text(text: &str) -> Arg {
    Arg::Text(text.trim().to_owned())
}

/// The text of a conversation in a language.
pub(super) fn text_of(stage: Stage, language: Language) -> &'static str {
    let [nl, en] = match stage {
        Stage::Courtesy => COURTESY,
        Stage::DayAfter => DAY_AFTER,
        Stage::AfterReminder => AFTER_REMINDER,
        Stage::BrokenPromise => BROKEN_PROMISE,
        Stage::BeforeHandOver => BEFORE_HAND_OVER,
    };
    match language {
        Language::Nl => nl,
        Language::En => en,
    }
}

/// What belongs to every call.
pub(super) fn every(language: Language) -> &'static str {
    match language {
        Language::Nl => include_str!("../../texts/calls/every/nl.txt"),
        Language::En => include_str!("../../texts/calls/every/en.txt"),
    }
}

/// Yes when he must first say who he is: only a firm may be told at once what it is about.
fn is_private(facts: &SheetFacts) -> bool {
    facts.kind != DebtorKind::Business
}

fn values(facts: &SheetFacts, words: &Words) -> Values {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| words.day(day)).unwrap_or_default();
    let contact = facts.whom.name.trim();
    let hello = match contact.is_empty() {
        true => words.say("sheet-hello-nobody", &[]),
        false => words.say("sheet-hello", &[("name", text(contact))]),
    };
    let or = |known: &str, id: &str| match known.trim() {
        "" => words.say(id, &[]),
        known => known.to_owned(),
    };
    let asked: Vec<&FactItem> = facts.asked().collect();
    let amount = asked.iter().map(|item| item.asked()).sum();
    let only = asked.first().copied().filter(|_| asked.len() == 1);
    let broken = facts.broken();
    let promise = broken.first();
    let works = facts.behaviour.as_ref().and_then(|known| Some(known.pays_after?.way));
    let reminder = last_written(facts);
    let approved_by = facts.proof.approved.as_ref().map_or("", |(_, name)| name.trim());
    let mut names = vec![
        ("hello", hello),
        ("caller", or(&facts.caller, "sheet-caller-nobody")),
        ("house", facts.house.trim().to_owned()),
        ("debtor", facts.debtor.trim().to_owned()),
        ("ask_for", or(contact, "sheet-contact-nobody")),
        ("phone", facts.phone.trim().to_owned()),
        ("invoices", invoices(&asked, amount, words)),
        ("amount", words.money(amount)),
        ("due", day(only.map(|item| item.due_on))),
        ("covered", day(facts.covered_until)),
        ("last_day", day(facts.last_day_on)),
        ("reminder", day(reminder)),
        ("works", works.map(|way| works_words(way, words)).unwrap_or_default()),
        ("final", day(facts.final_demand_on)),
        ("hand_over", day(facts.hand_over_on)),
        ("copies", copies(facts, words)),
        ("approved_on", day(facts.proof.approved.as_ref().map(|(on, _)| *on))),
        ("approved_by", approved_by.to_owned()),
    ];
    names.extend(promise.map(|promise| of_promise(promise, words)).into_iter().flatten());
    Values { names, pieces: Vec::new(), holds: conditions(facts, &asked) }
}

/// The conditions that hold.
fn conditions(facts: &SheetFacts, asked: &[&FactItem]) -> Vec<&'static str> {
    let (proof, broken) = (&facts.proof, facts.broken());
    let promise = broken.first();
    let approved_by = proof.approved.as_ref().map_or("", |(_, name)| name.trim());
    let all = [
        ("firm", !is_private(facts)),
        ("consumer", is_private(facts)),
        ("single", asked.len() == 1),
        ("several", asked.len() != 1),
        ("phone", !facts.phone.trim().is_empty()),
        ("contact", !facts.whom.name.trim().is_empty()),
        ("first_late", facts.is_first_time_late),
        ("covered", facts.covered_until.is_some()),
        ("last_day", facts.last_day_on.is_some()),
        ("reminder", last_written(facts).is_some()),
        ("works", facts.behaviour.as_ref().is_some_and(|known| known.pays_after.is_some())),
        ("promise", promise.is_some()),
        ("part_paid", promise.is_some_and(|promise| promise.paid.is_positive())),
        ("part_in", asked.iter().any(|item| item.paid.is_positive())),
        ("broken_twice", broken.len() > 1),
        ("final", facts.final_demand_on.is_some()),
        ("hand_over", facts.hand_over_on.is_some()),
        ("copy_second", proof.copies_asked == 1),
        ("copy_third", proof.copies_asked > 1),
        ("copies", !proof.copies_on.is_empty()),
        ("approved", proof.approved.is_some()),
        ("approved_by", !approved_by.is_empty()),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect()
}

/// The days on which copies left, as one says them.
fn copies(facts: &SheetFacts, words: &Words) -> String {
    let days: Vec<String> = facts.proof.copies_on.iter().map(|day| words.date(*day)).collect();
    days.join(", ")
}

/// What counts as an answer in this conversation: what he says, by what it is worth.
fn worth(facts: &SheetFacts, words: &Words) -> Vec<[String; 2]> {
    let mut found: Vec<(Counts, Vec<String>)> = Vec::new();
    for excuse in Excuse::ALL {
        let worth = match *excuse {
            Excuse::Copy if facts.proof.copies_asked > 1 => Counts::No,
            excuse => counts(excuse, facts.stage),
        };
        let said = words.say(&format!("sheet-excuse-{excuse}"), &[]);
        match found.iter_mut().find(|(known, _)| *known == worth) {
            Some((_, all)) => all.push(said),
            None => found.push((worth, vec![said])),
        }
    }
    let row = |(worth, all): (Counts, Vec<String>)| {
        [words.say(&format!("sheet-counts-{worth}"), &[]), all.join(", ")]
    };
    found.into_iter().map(row).collect()
}

/// What was agreed and not kept.
fn of_promise(promise: &Agreement, words: &Words) -> [(&'static str, String); 4] {
    [
        ("agreed", words.day(promise.agreed_on)),
        ("promised", words.money(promise.amount)),
        ("part_paid", words.money(promise.paid)),
        ("promise_day", words.day(promise.pay_on)),
    ]
}

/// The day of the last message that went out.
fn last_written(facts: &SheetFacts) -> Option<jiff::civil::Date> {
    let sent = facts.before.iter().filter(|before| matches!(before, Before::Sent(_, _)));
    sent.map(Before::on).max()
}

/// After what he mostly pays, in words.
pub(super) fn works_words(way: punctueel_domain::party::Channel, words: &Words) -> String {
    words.say(&format!("sheet-works-{way}"), &[])
}

/// "factuur 2026-101 van € 1.210,00, voor onderhoud", or how many and how much.
fn invoices(asked: &[&FactItem], amount: punctueel_domain::money::Cents, words: &Words) -> String {
    let money = Arg::Money(amount);
    match asked {
        [only] => {
            let description = only.description.trim();
            let id = match () {
                () if only.paid.is_positive() => "sheet-invoice-rest",
                () if description.is_empty() => "sheet-invoice",
                () => "sheet-invoice-for",
            };
            let number = text(&only.number);
            words.say(id, &[("number", number), ("amount", money), ("what", text(description))])
        }
        several => {
            let count = Arg::Count(several.len() as i64);
            words.say("sheet-invoices", &[("count", count), ("amount", money)])
        }
    }
}

fn who(facts: &SheetFacts, words: &Words) -> Vec<(String, String)> {
    let ask_for = match facts.whom.name.trim() {
        "" => words.say("sheet-contact-nobody", &[]),
        name => name.to_owned(),
    };
    let row = |id: &str, value: &str| (words.say(id, &[]), value.trim().to_owned());
    let mut rows: Vec<(String, String)> = Vec::new();
    let numbers = facts.whom.phones.iter().filter(|phone| !phone.trim().is_empty());
    rows.extend(numbers.map(|phone| row("sheet-who-phone", phone)));
    if rows.is_empty() {
        rows.push(row("sheet-who-phone", &words.say("sheet-who-no-phone", &[])));
    }
    rows.insert(1, row("sheet-who-contact", &ask_for));
    rows.extend(facts.whom.hours.map(|hours| row("sheet-who-hours", &words.hours(hours))));
    if let Some(best) = facts.whom.best_hour {
        let BestHour { from, until, reached, tried } = best;
        let figures = [("from", from), ("until", until), ("reached", reached), ("tried", tried)];
        let args = figures.map(|(name, figure)| (name, Arg::Count(i64::from(figure))));
        rows.push(row("sheet-who-hour", &words.say("sheet-hour", &args)));
    }
    rows
}

/// What happened before, the newest first.
fn before(facts: &SheetFacts, words: &Words) -> Vec<(String, String)> {
    let mut all: Vec<&Before> = facts.before.iter().collect();
    all.sort_by_key(|before| std::cmp::Reverse(before.on()));
    all.into_iter().map(|one| (words.short_day(one.on()), happened(one, words))).collect()
}

fn happened(before: &Before, words: &Words) -> String {
    match before {
        Before::Sent(_, Some(way)) => words.say(&format!("sheet-sent-{way}"), &[]),
        Before::Sent(_, None) => words.say("sheet-sent-before", &[]),
        Before::Called(_, outcome, with) if outcome.is_reached() && !with.trim().is_empty() => {
            words.say("sheet-called-with", &[("with", text(with))])
        }
        Before::Called(_, outcome, _) => {
            let outcome = words.code("outcome", outcome.code());
            words.say("sheet-called", &[("outcome", Arg::Text(outcome))])
        }
        Before::Agreed(agreement, kept) => {
            let kept = match kept {
                Kept::Running => "sheet-agreed-running",
                Kept::Yes => "sheet-agreed-kept",
                Kept::No => "sheet-agreed-broken",
            };
            let args = [
                ("amount", Arg::Money(agreement.amount)),
                ("due", Arg::Text(words.short_day(agreement.pay_on))),
            ];
            words.say(kept, &args)
        }
        Before::Replied(_) => words.say("sheet-replied", &[]),
        Before::Paid(_, amount) => words.say("sheet-paid", &[("amount", Arg::Money(*amount))]),
    }
}

/// A sentence in two parts: the page fills in how many of `count` it has room for.
fn shown(id: &str, count: usize, words: &Words) -> [String; 2] {
    const SHOWN: &str = "#";
    let args = [("shown", text(SHOWN)), ("count", Arg::Count(count as i64))];
    let said = words.say(id, &args);
    let (before, after) = said.split_once(SHOWN).unwrap_or((&said, ""));
    [before.to_owned(), after.to_owned()]
}

fn sheet_words(facts: &SheetFacts, words: &Words) -> SheetWords {
    let say = |id: &str| words.say(&format!("sheet-head-{id}"), &[]);
    let fields = ["with", "amount", "day", "how", "reason"];
    SheetWords {
        who: say("who"),
        know: say("know"),
        open: say("open"),
        before: say("before"),
        open_shown: shown("sheet-open-shown", facts.items.len(), words),
        before_shown: shown("sheet-before-shown", facts.before.len(), words),
        talk: say("talk"),
        answers: ["says", "say", "do"].map(say),
        worth: say("worth"),
        notes: say("notes"),
        fields: fields.iter().map(|id| words.say(&format!("sheet-field-{id}"), &[])).collect(),
        outcomes: OUTCOMES
            .iter()
            .map(|id| words.say(&format!("sheet-outcome-{id}"), &[]))
            .collect(),
    }
}

const COURTESY: [&str; 2] = [
    include_str!("../../texts/calls/courtesy/nl.txt"),
    include_str!("../../texts/calls/courtesy/en.txt"),
];

const DAY_AFTER: [&str; 2] = [
    include_str!("../../texts/calls/day-after/nl.txt"),
    include_str!("../../texts/calls/day-after/en.txt"),
];

const AFTER_REMINDER: [&str; 2] = [
    include_str!("../../texts/calls/after-reminder/nl.txt"),
    include_str!("../../texts/calls/after-reminder/en.txt"),
];

const BROKEN_PROMISE: [&str; 2] = [
    include_str!("../../texts/calls/broken-promise/nl.txt"),
    include_str!("../../texts/calls/broken-promise/en.txt"),
];

const BEFORE_HAND_OVER: [&str; 2] = [
    include_str!("../../texts/calls/before-hand-over/nl.txt"),
    include_str!("../../texts/calls/before-hand-over/en.txt"),
];

#[cfg(test)]
mod tests {
    use super::super::text::{marks, unknown_call};
    use super::*;

    #[test]
    fn every_call_uses_known_names_in_the_same_parts() {
        for stage in Stage::ALL {
            let [nl, en] = [Language::Nl, Language::En].map(|language| text_of(*stage, language));
            assert_eq!(marks(nl), ["opening", "questions", "answers", "closing"], "{stage}");
            assert_eq!(marks(nl), marks(en), "{stage}");
            assert_eq!(nl.lines().count(), en.lines().count(), "{stage}");
            for text in [nl, en] {
                assert_eq!(unknown_call(text, NAMES, CONDITIONS), [""; 0], "{stage}");
            }
        }
        for language in [Language::Nl, Language::En] {
            assert_eq!(unknown_call(every(language), NAMES, CONDITIONS), [""; 0]);
        }
    }
}
