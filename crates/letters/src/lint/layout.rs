//! The whole of a letter: what comes first, how long it is, how it addresses its reader.

use super::Setting;
use super::flaw::{Finding, Flaw, Level};
use super::passage::{Passage, Passages, Sentence, Token};
use crate::letter::Part;

/// The amount and the request stand within so many words.
const FIRST: usize = 60;
/// So many words has a letter at tone 1, at tone 2 (which carries more fixed sentences), and one of
/// the law or of a higher tone.
const LENGTHS: [usize; 3] = [150, 200, 250];
/// What begins a request.
const ASKS: [&[&str]; 10] = [
    &["wilt", "u"],
    &["wij", "vragen", "u"],
    &["betaal"],
    &["maak"],
    &["maakt", "u"],
    &["graag", "betalen"],
    &["please"],
    &["we", "ask", "you"],
    &["could", "you"],
    &["will", "you"],
];
/// Names between braces that are amounts.
const AMOUNTS: [&str; 4] = ["total", "bedrag", "te_betalen", "amount"];
/// Words in capitals that are names of things.
const CAPITALS: [&str; 6] = ["IBAN", "KVK", "BIC", "SEPA", "IDEAL", "PDF"];
/// The most different requests: one, and another way.
const REQUESTS: usize = 2;

/// What is to be said about the whole.
pub(super) fn findings(passages: &Passages, setting: &Setting) -> Vec<Finding> {
    let mut found = shouts(passages);
    found.extend(two_forms(passages));
    if passages.is_spoken || !passages.is_whole {
        return found;
    }
    if passages.is_asking {
        found.extend(late(passages));
        found.extend(many(passages));
    }
    found.extend(long(passages, setting));
    found
}

/// The words of the body in order, days and amounts as they are.
fn body(passages: &Passages) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    let mut count = 0;
    for sentence in passages.body().flat_map(Passage::sentences) {
        let before = count;
        count += sentence.count();
        words.extend(sentence.tokens.iter().map(|token| (before, token.low.clone())));
    }
    words
}

fn late(passages: &Passages) -> Vec<Finding> {
    let words = body(passages);
    let lows: Vec<&str> = words.iter().map(|(_, low)| low.as_str()).collect();
    let is_amount = |low: &str| {
        let is_name = low.starts_with('{') && AMOUNTS.iter().any(|name| low.contains(name));
        low.starts_with('€') || is_name
    };
    let amount = words.iter().find(|(_, low)| is_amount(low)).map(|(at, _)| *at);
    let fits = |at: &usize| ASKS.iter().any(|ask| lows[*at..].starts_with(ask));
    let request = (0..lows.len()).find(fits).map(|at| words[at].0);
    let most = FIRST as u32;
    let is_late = |at: Option<usize>| at.is_none_or(|at| at >= FIRST);
    let mut found = Vec::new();
    if is_late(amount) {
        found.push(Finding::new(Level::Warn, Flaw::AmountLate { most }, ""));
    }
    if is_late(request) {
        found.push(Finding::new(Level::Warn, Flaw::RequestLate { most }, ""));
    }
    found
}

/// Requests in the block that asks.
fn many(passages: &Passages) -> Option<Finding> {
    let asks = passages.body().filter(|passage| passage.part == Some(Part::Request));
    let begins = |sentence: &Sentence<'_>| {
        let lows: Vec<&str> = sentence.tokens.iter().map(|token| token.low.as_str()).collect();
        // "Please" also begins "please tell us".
        let mut asks = ASKS.iter().filter(|ask| **ask != ["please"]);
        asks.any(|ask| lows.starts_with(ask))
    };
    let count = asks.flat_map(Passage::sentences).filter(begins).count();
    let flaw = Flaw::ManyRequests { count: count as u32 };
    (count > REQUESTS).then(|| Finding::new(Level::Warn, flaw, ""))
}

fn long(passages: &Passages, setting: &Setting) -> Option<Finding> {
    let most = match setting.tone {
        _ if setting.is_legal() => LENGTHS[2],
        0 | 1 => LENGTHS[0],
        2 => LENGTHS[1],
        _ => LENGTHS[2],
    };
    let words: usize = passages.body().flat_map(Passage::sentences).map(|one| one.count()).sum();
    let flaw = Flaw::LongText { words: words as u32, most: most as u32 };
    (words > most).then(|| Finding::new(Level::Warn, flaw, ""))
}

fn shouts(passages: &Passages) -> Vec<Finding> {
    let is_loud = |token: &Token<'_>| {
        let letters: Vec<char> = token.raw.chars().filter(|sign| sign.is_alphabetic()).collect();
        let is_word = letters.len() > 3 && letters.iter().all(|sign| sign.is_uppercase());
        let is_name =
            token.raw.contains(['.', '-']) || token.raw.contains(|c: char| c.is_numeric());
        let is_known = CAPITALS.contains(&token.raw.to_uppercase().trim_matches([',', '.', ':']));
        (is_word && !is_name && !is_known) || token.raw.contains('!')
    };
    let mut found = Vec::new();
    for sentence in passages.all.iter().flat_map(Passage::sentences) {
        // On the phone people may be glad.
        let loud = sentence.tokens.iter().filter(|token| is_loud(token) && !passages.is_spoken);
        found.extend(loud.map(|token| {
            let flaw = Flaw::Shouts { found: token.raw.to_owned() };
            Finding::new(Level::Warn, flaw, sentence.text)
        }));
    }
    found
}

/// "Je" beside "u".
fn two_forms(passages: &Passages) -> Option<Finding> {
    let sentences: Vec<Sentence<'_>> = passages.all.iter().flat_map(Passage::sentences).collect();
    let has = |words: [&str; 3]| {
        let mut tokens = sentences.iter().flat_map(|sentence| &sentence.tokens);
        tokens.any(|token| words.contains(&token.low.as_str()))
    };
    let is_mixed = has(["u", "uw", "uzelf"]) && has(["je", "jij", "jouw"]);
    is_mixed.then(|| Finding::new(Level::Warn, Flaw::TwoForms, ""))
}
