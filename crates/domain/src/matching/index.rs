//! Our invoice numbers, so that a stretch of text is looked up instead of compared with each of
//! them.
//!
//! Knows each number without its separators, where those stood, and the shorter ways in which
//! people write it: without the letters in front, without leading zeros. Does not know texts: that
//! is `numbers`. The place of a payable in the book is the only thing it hands out.

use std::collections::HashMap;

use super::fold::fold;
use super::runs::Runs;

/// The longest number worth looking for, in characters.
const LONGEST: usize = 35;

/// A shorter way of writing must keep at least this many digits.
const SHORTEST_ALIAS: usize = 5;

/// A number and the payables that carry it.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// Before which characters a separator or a change of letters and digits stands, one bit each.
    pub breaks: u64,
    /// Places in the book.
    pub payables: Vec<u32>,
}

/// Looks up numbers.
#[derive(Debug, Default)]
pub(super) struct Index {
    whole: HashMap<String, Entry>,
    aliases: HashMap<String, Vec<u32>>,
    longest: usize,
}

impl Index {
    /// Adds the number of the payable at a place in the book. A number without a digit is a word,
    /// and words are not looked for.
    pub fn add(&mut self, number: &str, place: u32) {
        let runs = Runs::of(number);
        let all = 0..runs.len();
        let whole = joined(&runs, all.clone(), "", false);
        if whole.len() > LONGEST || !all.clone().any(|run| runs.is_digits(run)) {
            return;
        }
        self.longest = self.longest.max(whole.len() + 5);
        for alias in aliases(&runs, &whole) {
            let places = self.aliases.entry(alias).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
        let entry = self.whole.entry(whole).or_default();
        entry.breaks |= breaks(&runs);
        entry.payables.push(place);
    }

    /// Who carries exactly this number, separators left out.
    pub fn whole(&self, key: &str) -> Option<&Entry> {
        self.whole.get(key)
    }

    /// Who carries a number that is also written like this.
    pub fn alias(&self, key: &str) -> Option<&[u32]> {
        self.aliases.get(key).map(Vec::as_slice)
    }

    /// No stretch longer than this needs to be looked up.
    pub fn longest(&self) -> usize {
        self.longest
    }
}

/// The runs one after the other; lean is without leading zeros.
fn joined(runs: &Runs, of: std::ops::Range<usize>, between: &str, lean: bool) -> String {
    let mut key = String::new();
    for run in of {
        if !key.is_empty() {
            key.push_str(between);
        }
        key.push_str(if lean { without_zeros(runs.word(run)) } else { runs.word(run) });
    }
    key
}

/// A run of digits as people shorten it.
pub(super) fn without_zeros(word: &str) -> &str {
    let lean = word.trim_start_matches('0');
    if lean.is_empty() && !word.is_empty() { "0" } else { lean }
}

fn aliases(runs: &Runs, whole: &str) -> Vec<String> {
    let digits = (0..runs.len()).find(|&run| runs.is_digits(run)).unwrap_or(0)..runs.len();
    let mut aliases = vec![joined(runs, 0..runs.len(), "|", true)];
    aliases.push(joined(runs, digits.clone(), "|", true));
    aliases.push(joined(runs, digits, "", false));
    let kept = |alias: &String| alias.bytes().filter(u8::is_ascii_digit).count();
    aliases.retain(|alias| kept(alias) >= SHORTEST_ALIAS && alias != whole);
    aliases
}

fn breaks(runs: &Runs) -> u64 {
    let mut at = 0;
    let mut breaks = 0;
    for run in 0..runs.len() {
        breaks |= 1 << at;
        at += runs.word(run).len();
    }
    breaks
}

/// How many characters of a number say something: letters and digits, without leading zeros.
pub(super) fn significant(number: &str) -> usize {
    let folded = fold(number);
    folded
        .trim_start_matches(|c: char| c == '0' || !c.is_alphanumeric())
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .count()
}

/// Yes when a number is not met by chance: five characters, or four digits and a letter or a
/// separator.
pub(super) fn is_distinctive(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let mixed = number.trim().chars().any(|letter| !letter.is_ascii_digit());
    significant(number) >= 5 || (digits >= 4 && mixed && significant(number) >= 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_as_printed_and_as_people_shorten_it() {
        let mut index = Index::default();
        index.add("F2026/0101", 7);
        assert_eq!(index.whole("F20260101").map(|entry| entry.payables.clone()), Some(vec![7]));
        for alias in ["F|2026|101", "2026|101", "20260101"] {
            assert_eq!(index.alias(alias), Some(&[7][..]), "{alias}");
        }
        assert!(index.whole("20260101").is_none());
    }

    #[test]
    fn short_and_plain_numbers_are_met_by_chance() {
        assert!(is_distinctive("2026-1") && is_distinctive("12345") && is_distinctive("A1234"));
        assert!(!is_distinctive("1234") && !is_distinctive("00123") && !is_distinctive("A12"));
    }
}
