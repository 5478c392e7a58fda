//! Numbers of which only the end is written behind another one: `2026-101, 102 en 103`, `101 t/m
//! 105`.
//!
//! A good hint and never more: the end alone could be anything, so these are never certain. Knows
//! how people shorten lists and ranges; where full numbers stand is found in `numbers`.

use std::ops::Range;

use super::index::Index;
use super::numbers::{Find, Grade};
use super::runs::Runs;

/// A range longer than this is more likely to be something else.
const LONGEST_RANGE: u64 = 50;

/// The shortened numbers behind the full ones, and the ones inside a range.
pub(super) fn follow<'a>(text: &Runs, finds: &[Find<'_>], index: &'a Index) -> Vec<Find<'a>> {
    let mut follower = Follower { text, index, found: Vec::new() };
    for (at, find) in finds.iter().enumerate() {
        if matches!(find.grade, Grade::Whole | Grade::Loose | Grade::Lookalike) {
            let next = finds.get(at + 1).map_or(text.len(), |next| next.runs.start);
            follower.behind(find, next, finds.get(at + 1));
        }
    }
    follower.found
}

struct Follower<'a, 't> {
    text: &'t Runs,
    index: &'a Index,
    found: Vec<Find<'a>>,
}

impl Follower<'_, '_> {
    /// What follows one full number, up to the next full one.
    fn behind(&mut self, find: &Find<'_>, until: usize, next: Option<&Find<'_>>) {
        let key: String = find.runs.clone().map(|run| self.text.word(run)).collect();
        let mut from = self.tail(&find.runs);
        let mut through = false;
        let mut run = find.runs.end;
        while run < until {
            let word = self.text.word(run);
            if self.text.ties(run) {
                through |= matches!(word, "M" | "TM" | "TOT" | "TO" | "THROUGH");
            } else if self.is_end(run) && word.len() <= self.tail(&find.runs).len() + 1 {
                self.add(&key, &find.runs, word, run);
                self.fill((&key, &find.runs), (&from, word), through, run);
                from = word.to_owned();
                through = false;
            } else {
                return;
            }
            run += 1;
        }
        if let Some(next) = next {
            let to = self.tail(&next.runs);
            self.fill((&key, &find.runs), (&from, &to), through, next.runs.start);
        }
    }

    fn tail(&self, runs: &Range<usize>) -> String {
        self.text.word(runs.end.saturating_sub(1)).to_owned()
    }

    /// Digits in a list: behind a comma, a plus, a slash or a word such as "en".
    fn is_end(&self, run: usize) -> bool {
        let listed = self.text.gap_before(run).contains([',', ';', '&', '+', '/']);
        let tied = listed || self.text.ties(run - 1);
        let is_free = self.text.may_end(run) && !self.text.is_glued(run);
        self.text.is_digits(run) && self.text.word(run).len() >= 2 && tied && is_free
    }

    /// Looks up the full number with its last run, or its last digits, replaced.
    fn add(&mut self, key: &str, runs: &Range<usize>, end: &str, at: usize) {
        let tail = self.tail(runs);
        let cuts = if runs.len() > 1 { [tail.len(), end.len()] } else { [end.len(), end.len()] };
        let full = cuts.iter().filter_map(|cut| key.get(..key.len().checked_sub(*cut)?));
        let entry = full
            .filter(|front| !front.is_empty())
            .find_map(|front| self.index.whole(&format!("{front}{end}")));
        if let Some(entry) = entry {
            self.found.push(Find::continued(at, &entry.payables));
        }
    }

    /// The numbers between the two ends of a range.
    fn fill(&mut self, of: (&str, &Range<usize>), ends: (&str, &str), through: bool, at: usize) {
        let (from, to) = ends;
        let digits = to.len().min(from.len());
        let last = |word: &str| word.get(word.len() - digits..)?.parse::<u64>().ok();
        let (Some(low), Some(high)) = (last(from), last(to)) else { return };
        if through && low < high && high - low <= LONGEST_RANGE {
            (low + 1..high).for_each(|end| self.add(of.0, of.1, &format!("{end:0digits$}"), at));
        }
    }
}
