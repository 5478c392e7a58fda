//! The form of a step: fixed words with slots, such as `met {naam} is gebeld`.
//!
//! Knows what each slot takes from a sentence. Does not know any step: those are in `steps`.

use super::dutch::{self, WrittenDay};

/// What stood in a slot.
pub enum Filled {
    /// A name, number or sentence.
    Text(String),
    /// A day, perhaps without its year.
    Day(WrittenDay, String),
}

/// The slots with what they take; shown in the manual.
pub const SLOTS: &[(&str, &str)] = &[
    ("naam", "de naam van een klant tussen aanhalingstekens: `\"De Vries\"`"),
    ("tekst", "woorden tussen aanhalingstekens"),
    ("factuur", "een factuurnummer: `2026-101`"),
    ("dag", "`vrijdag 2 oktober 2026`, `vr 2 okt` of `2 oktober`; een weekdag moet kloppen"),
    ("bedrag", "`€ 1.210,00`"),
    ("getal", "een heel getal: `50`"),
    ("code", "een vaste code: `BANK-STALE`"),
];

/// What a sentence fills in, when it has this form.
pub fn fill(pattern: &str, sentence: &str) -> Option<Vec<Filled>> {
    let mut filled = Vec::new();
    let (mut pattern, mut rest) = (pattern, sentence);
    while let Some((words, behind)) = pattern.split_once('{') {
        rest = rest.strip_prefix(words)?;
        let (slot, next) = behind.split_once('}')?;
        let (found, length) = take(slot, rest)?;
        filled.push(found);
        rest = &rest[length..];
        pattern = next;
    }
    (rest == pattern).then_some(filled)
}

/// What a slot takes from the begin of a text, and how many bytes that is.
fn take(slot: &str, text: &str) -> Option<(Filled, usize)> {
    let plain =
        |length: usize| (length > 0).then(|| (Filled::Text(text[..length].to_owned()), length));
    let while_in = |is: fn(char) -> bool| text.find(|c| !is(c)).unwrap_or(text.len());
    match slot {
        "naam" | "tekst" => {
            let inside = text.strip_prefix('"')?.split_once('"')?.0;
            Some((Filled::Text(inside.to_owned()), inside.len() + 2))
        }
        "dag" => {
            let found = dutch::find_day(text)?;
            let length = found.length;
            Some((Filled::Day(found, text[..length].to_owned()), length))
        }
        "bedrag" => {
            let digits = text.strip_prefix("€ ")?;
            let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',' || c == '-';
            let length = digits.find(|c| !is_part(c)).unwrap_or(digits.len());
            plain(length + "€ ".len())
        }
        "getal" => plain(while_in(|c| c.is_ascii_digit())),
        "code" => plain(while_in(|c| c.is_ascii_uppercase() || c == '-')),
        "factuur" => {
            let length = while_in(|c| c.is_alphanumeric() || "-/.".contains(c));
            let has_digit = text[..length].contains(|c: char| c.is_ascii_digit());
            plain(length).filter(|_| has_digit)
        }
        other => panic!("there is no slot {{{other}}}"),
    }
}

/// How alike two sentences are: the words they share.
pub fn likeness(pattern: &str, sentence: &str) -> usize {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    pattern.split_whitespace().filter(|word| words.contains(word)).count()
}

#[test]
fn a_sentence_fills_the_slots_of_its_pattern() {
    let filled = fill(
        "{naam} belooft {bedrag} te betalen op {dag}:",
        "\"De Vries\" belooft € 1.210,00 te betalen op vr 9 okt:",
    );
    assert_eq!(filled.map(|filled| filled.len()), Some(3));
    assert!(fill("met {naam} is gebeld", "met \"De Vries\" is gebeld en meer").is_none());
}
