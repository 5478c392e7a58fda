//! Finds our invoice numbers in a text.
//!
//! Joins neighbouring runs and looks each join up, so the work depends on the text and not on how
//! many invoices there are. Says how well a find stands there, not who may pay it and not how
//! much: that is `named` and `propose`. Numbers that only continue another one are found in
//! `follow`.

use std::borrow::Cow;
use std::ops::Range;

use super::index::{Index, significant, without_zeros};
use super::lookalike::lookalikes;
use super::runs::Runs;

/// Never more runs in one number: `F 2026 01 01` and a few spaces of the bank.
const MOST_JOINED: usize = 8;

/// A number shorter than this is only a number behind a word such as "factuur".
const SHORT: usize = 4;

/// A piece of a longer written word must be at least this long to be worth a look.
const SHORTEST_PIECE: usize = 5;

/// How well a number stands in the text, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Grade {
    /// Written as we print it, give or take separators.
    Whole,
    /// Shortened, or divided in other places than ours: right only if the payer agrees.
    Loose,
    /// Exactly what a day, amount, postcode or phone number looks like: the same.
    Lookalike,
    /// Only its end is written, behind another number: `2026-101 and 102`. Never certain.
    Continued,
    /// A piece of a longer written word: `4500-1234`. Never certain.
    Inside,
}

/// A number found in a text.
#[derive(Clone, Debug)]
pub(super) struct Find<'a> {
    /// Where it stands.
    pub runs: Range<usize>,
    /// How well.
    pub grade: Grade,
    /// Who carries it: places in the book. More than one when the text can be read in two ways.
    pub payables: Cow<'a, [u32]>,
    /// Written out, and divided where our number is.
    is_natural: bool,
    /// How many characters of it say something.
    length: usize,
}

impl<'a> Find<'a> {
    /// A number of which only the end is written, at one run.
    pub fn continued(run: usize, payables: &'a [u32]) -> Find<'a> {
        let payables = Cow::Borrowed(payables);
        Find { runs: run..run + 1, grade: Grade::Continued, payables, is_natural: false, length: 0 }
    }

    /// The best first: full numbers over pieces, natural over divided, then the longest.
    fn rank(&self) -> (bool, Grade, std::cmp::Reverse<usize>, usize) {
        let grade = if self.grade == Grade::Lookalike { Grade::Whole } else { self.grade };
        (grade == Grade::Inside, grade, std::cmp::Reverse(self.runs.len()), self.runs.start)
    }

    /// The same text can be read as another number too: `2026-101 1` as 2026-1011.
    fn doubt(&mut self, other: &Find<'_>) {
        if self.payables != other.payables {
            self.grade = self.grade.max(other.grade);
            let new: Vec<u32> = other
                .payables
                .iter()
                .copied()
                .filter(|place| !self.payables.contains(place))
                .collect();
            self.payables.to_mut().extend(new);
        }
    }

    fn overlaps(&self, other: &Find<'_>) -> bool {
        self.runs.start < other.runs.end && other.runs.start < self.runs.end
    }

    fn is_within(&self, other: &Find<'_>) -> bool {
        other.runs.start <= self.runs.start && self.runs.end <= other.runs.end
    }
}

/// The numbers in a text, in the order in which they stand there.
pub(super) fn find<'a>(text: &Runs, index: &'a Index) -> Vec<Find<'a>> {
    let mut candidates = Looker::new(text, index).candidates();
    candidates.sort_by_key(Find::rank);
    let mut picked: Vec<Find<'a>> = Vec::new();
    for candidate in candidates {
        let rivals = picked.iter_mut().filter(|pick| pick.overlaps(&candidate));
        let mut is_free = true;
        for pick in rivals {
            is_free = false;
            if !candidate.is_within(pick) && candidate.grade != Grade::Inside {
                pick.doubt(&candidate);
            }
        }
        if is_free {
            picked.push(candidate);
        }
    }
    picked.sort_by_key(|find| find.runs.start);
    free_pieces(text, &mut picked);
    picked.retain(|find| find.grade != Grade::Inside || find.length >= SHORTEST_PIECE);
    picked
}

/// `2026-101/2026-102` is one written word, but nothing of it is left over: two whole numbers.
fn free_pieces(text: &Runs, picked: &mut [Find<'_>]) {
    let is_edge = |at: usize| !text.is_compound(at);
    let (mut first, count) = (0, picked.len());
    while first < count {
        let mut last = first;
        while last + 1 < count && picked[last].runs.end == picked[last + 1].runs.start {
            last += 1;
        }
        if is_edge(picked[first].runs.start) && is_edge(picked[last].runs.end) {
            let pieces = picked[first..=last].iter_mut().filter(|find| find.grade == Grade::Inside);
            pieces.for_each(|find| {
                find.grade = if find.is_natural { Grade::Whole } else { Grade::Loose };
            });
        }
        first = last + 1;
    }
}

/// One text being read.
struct Looker<'a, 't> {
    text: &'t Runs,
    index: &'a Index,
    announced: Vec<bool>,
    lookalikes: Vec<Range<usize>>,
}

impl<'a, 't> Looker<'a, 't> {
    fn new(text: &'t Runs, index: &'a Index) -> Looker<'a, 't> {
        Looker { text, index, announced: text.announced(), lookalikes: lookalikes(text) }
    }

    fn candidates(&self) -> Vec<Find<'a>> {
        let mut found = Vec::new();
        for start in (0..self.text.len()).filter(|&run| self.text.may_begin(run)) {
            self.begin_at(start, &mut found);
        }
        found
    }

    /// Looks up everything that begins at one run.
    fn begin_at(&self, start: usize, found: &mut Vec<Find<'a>>) {
        let (mut key, mut lean, mut divided) = (String::new(), String::new(), 0u64);
        let mut has_digit = false;
        for run in start..self.text.len().min(start + MOST_JOINED) {
            if run > start && !self.text.may_join(run) {
                return;
            }
            let word = self.text.word(run);
            if lean.len() + without_zeros(word).len() > self.index.longest() {
                return;
            }
            if run > start {
                lean.push('|');
                divided |= u64::from(!self.text.is_glued(run)) << key.len().min(63);
            }
            key.push_str(word);
            lean.push_str(without_zeros(word));
            has_digit |= self.text.is_digits(run);
            if has_digit && self.text.may_end(run) {
                found.extend(self.look_up(start..run + 1, (&key, &lean), divided));
            }
        }
    }

    fn look_up(&self, runs: Range<usize>, keys: (&str, &str), divided: u64) -> Option<Find<'a>> {
        let (key, lean) = keys;
        let (payables, is_natural) = match self.index.whole(key) {
            Some(entry) => (entry.payables.as_slice(), divided & !entry.breaks == 0),
            None => (self.shortened(key, lean)?, false),
        };
        let length = significant(key);
        let grade = self.grade(&runs, length, is_natural)?;
        Some(Find { runs, grade, payables: Cow::Borrowed(payables), is_natural, length })
    }

    /// A number without its letters in front, or with other zeros in front.
    fn shortened(&self, key: &str, lean: &str) -> Option<&'a [u32]> {
        let padded = || Some(self.index.whole(lean)?.payables.as_slice());
        self.index.alias(key).or_else(|| self.index.alias(lean)).or_else(padded)
    }

    /// How well a number stands there; `None` when it is no number at all.
    fn grade(&self, runs: &Range<usize>, length: usize, natural: bool) -> Option<Grade> {
        let is_announced = self.announced.get(runs.start).copied().unwrap_or(false);
        if self.text.is_compound(runs.start) || self.text.is_compound(runs.end) {
            return self.piece(runs, length);
        }
        if length < SHORT && !(is_announced && natural) {
            return None;
        }
        let wraps = |shape: &Range<usize>| shape.start <= runs.start && runs.end <= shape.end;
        let shape = self.lookalikes.iter().filter(|shape| wraps(shape)).map(Range::len).max();
        match shape {
            Some(longer) if longer > runs.len() && !is_announced => None,
            Some(longer) if longer > runs.len() || !is_announced => Some(Grade::Lookalike),
            _ if natural => Some(Grade::Whole),
            _ => Some(Grade::Loose),
        }
    }

    fn piece(&self, runs: &Range<usize>, length: usize) -> Option<Grade> {
        let wraps = |shape: &Range<usize>| shape.start <= runs.start && runs.end <= shape.end;
        let is_other = self.lookalikes.iter().any(|shape| wraps(shape) && shape.len() > runs.len());
        (length >= SHORT && !is_other).then_some(Grade::Inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &[&str] = &[
        "2026-101",
        "2026-1011",
        "F2026/0102",
        "123456",
        "1234",
        "5678",
        "12",
        "INV 2026.103",
        "2026",
    ];

    fn found(text: &str) -> String {
        let mut index = Index::default();
        OURS.iter().zip(0..).for_each(|(number, place)| index.add(number, place));
        let text = Runs::of(text);
        let show = |find: &Find| {
            let ours: Vec<_> = find.payables.iter().map(|&place| OURS[place as usize]).collect();
            format!("{} {:?}", ours.join(" or "), find.grade)
        };
        find(&text, &index).iter().map(show).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn the_longest_number_wins_and_longer_digits_are_another_number() {
        assert_eq!(found("2026-1011"), "2026-1011 Whole");
        assert_eq!(found("20261011"), "2026-1011 Lookalike");
        assert_eq!(found("12345678"), "");
        assert_eq!(found("2026-101 1"), "2026-101 or 2026-1011 Loose");
    }

    #[test]
    fn a_number_may_be_written_in_several_ways() {
        for text in ["2026-101", "2026 101", "2026101", "factuurnr:2026-101", "FACT.2026-101"] {
            assert_eq!(found(text), "2026-101 Whole", "{text}");
        }
        for text in ["2026-1 01", "20 26 10 1", "2026-0101"] {
            assert_eq!(found(text), "2026-101 Loose", "{text}");
        }
        assert_eq!(found("2026/0102"), "F2026/0102 Loose");
        assert_eq!(found("inv2026103"), "INV 2026.103 Whole");
    }

    #[test]
    fn short_numbers_need_a_word_before_them() {
        assert_eq!(found("12"), "");
        assert_eq!(found("factuur 12"), "12 Whole");
        assert_eq!(found("2026"), "2026 Lookalike");
        assert_eq!(found("huur 01-02-2026"), "");
    }

    #[test]
    fn a_piece_of_a_word_is_told_apart_from_two_numbers() {
        assert_eq!(found("77-123456"), "123456 Inside");
        assert_eq!(found("2026-101/2026-1011"), "2026-101 Whole, 2026-1011 Whole");
        assert_eq!(found("1234 & 5678"), "1234 Whole, 5678 Whole");
    }
}
