//! What to know before dialling: each question, its answer, and the figures it rests on.
//!
//! Says also what is not known: no history is another thing than a good one.

use punctueel_domain::casework::LateReason;
use punctueel_domain::coded::Arg;
use punctueel_domain::forecast::behaviour::{Direction, Spread, Trend};
use punctueel_domain::money::Cents;

use super::call::works_words;
use crate::facts::{Before, Helps, Kept, PastDisputes, PaysAfter, PaysAfterStep, SheetFacts};
use crate::sheet::Fact;
use crate::words::Words;

/// In the order in which they are asked.
pub(super) fn know(facts: &SheetFacts, words: &Words) -> Vec<Fact> {
    let all = [
        Some(size(facts, words)),
        Some(behaviour(facts, words)),
        works(facts, words),
        helps(facts, words),
        Some(disputes(facts, words)),
        Some(promises(facts, words)),
        last_sent(facts, words),
        facts.last_day_on.map(|on| dated("sheet-know-term", on, words)),
        facts.covered_until.map(|on| dated("sheet-know-covered", on, words)),
    ];
    all.into_iter().flatten().collect()
}

fn fact(label: &str, answer: String, basis: String, words: &Words) -> Fact {
    Fact { label: words.say(label, &[]), answer, basis }
}

fn count(number: u32) -> Arg {
    Arg::Count(i64::from(number))
}

fn dated(label: &str, on: jiff::civil::Date, words: &Words) -> Fact {
    fact(label, words.day(on), String::new(), words)
}

fn size(facts: &SheetFacts, words: &Words) -> Fact {
    let Some(size) = facts.size else {
        let answer = words.say("sheet-not-known", &[]);
        return fact("sheet-know-size", answer, String::new(), words);
    };
    let answer = words.say(if size.is_large { "sheet-yes" } else { "sheet-no" }, &[]);
    let args = [
        ("open", Arg::Money(size.open)),
        ("percent", count(size.percent)),
        ("place", count(size.place)),
        ("of", count(size.of)),
    ];
    fact("sheet-know-size", answer, words.say("sheet-size-basis", &args), words)
}

fn behaviour(facts: &SheetFacts, words: &Words) -> Fact {
    let label = "sheet-know-behaviour";
    let Some(known) = facts.behaviour.as_ref().filter(|known| known.paid > 0) else {
        return fact(label, words.say("sheet-no-history", &[]), String::new(), words);
    };
    let late = known.median_days_late;
    let answer = match (facts.is_first_time_late, late > 0) {
        (true, _) => words.say("sheet-first-late", &[]),
        (false, false) => words.say("sheet-mostly-on-time", &[]),
        (false, true) => words.say("sheet-mostly-late", &[("count", Arg::Count(i64::from(late)))]),
    };
    let args = [("on_time", count(known.on_time)), ("paid", count(known.paid))];
    let basis = [
        Some(words.say("sheet-behaviour-basis", &args)),
        known.spread.and_then(|spread| spread_words(spread, words)),
        known.trend.and_then(|trend| trend_words(trend, words)),
        known.after_step.as_ref().map(|after| after_words(after, words)),
    ];
    let basis: Vec<String> = basis.into_iter().flatten().collect();
    fact(label, answer, basis.join("; "), words)
}

fn days(number: i32) -> Arg {
    Arg::Count(i64::from(number))
}

/// Between which days most of his money comes; nothing when that is all in time.
fn spread_words(spread: Spread, words: &Words) -> Option<String> {
    let args = [("early", days(spread.early.abs())), ("late", days(spread.late))];
    let id = if spread.early < 0 { "sheet-spread-around" } else { "sheet-spread" };
    Some(words.say(id, &args)).filter(|_| spread.late > 0)
}

/// Later or earlier than before; nothing when it is about the same.
fn trend_words(trend: Trend, words: &Words) -> Option<String> {
    let id = match trend.direction() {
        Direction::Slower => "sheet-slower",
        Direction::Faster => "sheet-faster",
        Direction::Same => return None,
    };
    let args = [
        ("recent", days(trend.recent)),
        ("cases", count(trend.recent_cases)),
        ("earlier", days(trend.earlier)),
    ];
    Some(words.say(id, &args))
}

fn after_words(after: &PaysAfterStep, words: &Words) -> String {
    let args = [
        ("step", Arg::Text(after.title.clone())),
        ("times", count(after.times)),
        ("of", count(after.of)),
    ];
    words.say("sheet-after-step", &args)
}

fn works(facts: &SheetFacts, words: &Words) -> Option<Fact> {
    let PaysAfter { way, times, of, median_days } = facts.behaviour.as_ref()?.pays_after?;
    let args = [("times", count(times)), ("of", count(of)), ("days", count(median_days))];
    let basis = words.say("sheet-works-basis", &args);
    Some(fact("sheet-know-works", works_words(way, words), basis, words))
}

fn helps(facts: &SheetFacts, words: &Words) -> Option<Fact> {
    let Helps { name, spoken, paid } = facts.helps.as_ref()?;
    let basis =
        words.say("sheet-helps-basis", &[("spoken", count(*spoken)), ("paid", count(*paid))]);
    Some(fact("sheet-know-helps", name.trim().to_owned(), basis, words))
}

fn disputes(facts: &SheetFacts, words: &Words) -> Fact {
    let label = "sheet-know-disputes";
    if facts.disputes.is_empty() {
        return fact(label, words.say("sheet-none", &[]), past_disputes(facts, words), words);
    }
    let sum: Cents = facts.disputes.iter().map(|one| one.amount).sum();
    let each = facts.disputes.iter().map(|one| {
        let args = [
            ("number", Arg::Text(one.number.clone())),
            ("amount", Arg::Money(one.amount)),
            ("on", Arg::Day(one.since_on)),
        ];
        words.say("sheet-dispute", &args)
    });
    let mut all: Vec<String> = each.collect();
    all.extend(Some(past_disputes(facts, words)).filter(|past| !past.is_empty()));
    let basis = all.join("; ");
    fact(label, words.say("sheet-disputed", &[("amount", Arg::Money(sum))]), basis, words)
}

/// What he did not agree with before; empty when nothing is known of that.
fn past_disputes(facts: &SheetFacts, words: &Words) -> String {
    let PastDisputes { ended, right } = facts.past_disputes;
    if ended == 0 {
        return String::new();
    }
    words.say("sheet-past-disputes", &[("ended", count(ended)), ("right", count(right))])
}

/// Where the last message went: what to say to who never got it.
fn last_sent(facts: &SheetFacts, words: &Words) -> Option<Fact> {
    let last = facts.proof.last_sent.as_ref()?;
    let args = [("on", Arg::Text(words.short_day(last.on))), ("copies", count(last.copies))];
    let basis = words.say("sheet-sent-basis", &args);
    Some(fact("sheet-know-sent", last.to.clone(), basis, words))
}

fn promises(facts: &SheetFacts, words: &Words) -> Fact {
    let of = |wanted: Kept| {
        let is_it = |before: &&Before| matches!(before, Before::Agreed(_, kept) if *kept == wanted);
        facts.before.iter().filter(is_it).count() as u32
    };
    let (kept, broken, running) = (of(Kept::Yes), of(Kept::No), of(Kept::Running));
    let label = "sheet-know-promises";
    if kept + broken + running == 0 {
        return fact(label, words.say("sheet-none", &[]), String::new(), words);
    }
    let args = [("kept", count(kept)), ("broken", count(broken)), ("running", count(running))];
    fact(label, words.say("sheet-promises", &args), reasons(facts, words), words)
}

/// Why he broke them, as he said; empty when nobody asked.
fn reasons(facts: &SheetFacts, words: &Words) -> String {
    let said = |(reason, times): &(LateReason, u32)| {
        let reason = Arg::Text(words.code("late", reason.code()));
        words.say("sheet-late", &[("reason", reason), ("count", count(*times))])
    };
    facts.reasons.iter().map(said).collect::<Vec<_>>().join(", ")
}
