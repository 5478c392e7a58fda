//! A remittance text cut into runs of letters and runs of digits, with what stands between them.
//!
//! Knows which words announce an invoice number, which words tie numbers together and which gaps
//! make one number out of several runs. Does not know any invoice: that is `index`.

use std::ops::Range;

use super::fold::fold;

/// Words that stand before an invoice number, also glued to it.
const ANNOUNCING: &[&str] = &[
    "FACTUUR",
    "FACTUREN",
    "FACTUURNR",
    "FACTUURNUMMER",
    "FACTUURNUMMERS",
    "FACTUURNRS",
    "FACTNR",
    "FACNR",
    "FACT",
    "FAC",
    "FAKTUUR",
    "FAKTUURNR",
    "FT",
    "FTR",
    "FCT",
    "FACTUURNO",
    "FN",
    "F",
    "FV",
    "INV",
    "INVOICE",
    "INVOICES",
    "INVOICENR",
    "INVNR",
    "INVNO",
    "NR",
    "NRS",
    "NO",
    "NOS",
    "NUMMER",
    "NUMMERS",
    "NUMBER",
    "NUMBERS",
    "REKENING",
    "RECHNUNG",
    "CREDITNOTA",
    "CREDITFACTUUR",
    "CREDIT",
    "CN",
    "NOTA",
    "FACTURE",
    "RE",
];

/// Words that may stand between two numbers of one list.
const TYING: &[&str] = &[
    "EN",
    "AND",
    "ET",
    "UND",
    "ALSMEDE",
    "PLUS",
    "MINUS",
    "MIN",
    "T",
    "M",
    "TM",
    "TOT",
    "MET",
    "TO",
    "THROUGH",
    "MINDER",
    "CREDIT",
    "CREDITNOTA",
    "CREDITFACTUUR",
    "CN",
];

/// Short words that may follow a number without a space.
const TRAILING: &[&str] = &[
    "EN", "AND", "DD", "VAN", "EUR", "EURO", "KLANT", "KLANTNR", "DEBNR", "BETREFT", "FACTUUR",
    "FACT", "INV",
];

/// Never more runs of one text than this: a text is a few lines, and the work stays bounded.
const MOST_RUNS: usize = 300;

/// A run of only letters or only digits.
#[derive(Clone, Debug)]
pub(super) struct Run {
    at: Range<usize>,
    /// Digits, else letters.
    pub is_digits: bool,
}

/// A folded text and its runs.
#[derive(Debug)]
pub(super) struct Runs {
    folded: String,
    runs: Vec<Run>,
}

impl Runs {
    /// Cuts a text.
    pub fn of(text: &str) -> Runs {
        let folded = fold(text);
        let mut runs: Vec<Run> = Vec::new();
        for (at, letter) in folded.char_indices() {
            let is_digits = letter.is_ascii_digit();
            if !is_digits && !letter.is_alphabetic() {
                continue;
            }
            let end = at + letter.len_utf8();
            match runs.last_mut() {
                Some(last) if last.at.end == at && last.is_digits == is_digits => last.at.end = end,
                _ => runs.push(Run { at: at..end, is_digits }),
            }
        }
        runs.truncate(MOST_RUNS);
        Runs { folded, runs }
    }

    /// How many runs.
    pub fn len(&self) -> usize {
        self.runs.len()
    }

    /// The letters or digits of one run; empty past the end.
    pub fn word(&self, run: usize) -> &str {
        self.runs.get(run).map_or("", |run| &self.folded[run.at.clone()])
    }

    /// Yes when there is such a run and it is one of digits.
    pub fn is_digits(&self, run: usize) -> bool {
        self.runs.get(run).is_some_and(|run| run.is_digits)
    }

    /// Yes when there is such a run and it is one of letters.
    pub fn is_letters(&self, run: usize) -> bool {
        self.runs.get(run).is_some_and(|run| !run.is_digits)
    }

    /// What stands before a run, back to the run before it.
    pub fn gap_before(&self, run: usize) -> &str {
        let start = run.checked_sub(1).and_then(|left| self.runs.get(left)).map_or(0, |l| l.at.end);
        let end = self.runs.get(run).map_or(self.folded.len(), |run| run.at.start);
        &self.folded[start..end]
    }

    /// Yes when a run touches the one before it: `F2026`.
    pub fn is_glued(&self, run: usize) -> bool {
        run > 0 && run < self.len() && self.gap_before(run).is_empty()
    }

    /// Yes when a run is a word that announces a number.
    pub fn announces(&self, run: usize) -> bool {
        ANNOUNCING.contains(&self.word(run))
    }

    /// Yes when a run is a word between two numbers of one list.
    pub fn ties(&self, run: usize) -> bool {
        TYING.contains(&self.word(run))
    }

    /// Yes when a number may begin at a run.
    pub fn may_begin(&self, run: usize) -> bool {
        !self.is_glued(run) || (self.is_digits(run) && self.announces(run - 1))
    }

    /// Yes when a number may end with a run.
    pub fn may_end(&self, run: usize) -> bool {
        !self.is_glued(run + 1) || TRAILING.contains(&self.word(run + 1))
    }

    /// Yes when the runs around the gap before `run` may be one number.
    pub fn may_join(&self, run: usize) -> bool {
        let gap = self.gap_before(run);
        let into_digits = self.is_letters(run - 1) && self.is_digits(run);
        let joins = |letter: char| letter.is_whitespace() || "-/._".contains(letter);
        let announces = |letter: char| into_digits && ":#".contains(letter);
        gap.chars().count() <= 3 && gap.chars().all(|letter| joins(letter) || announces(letter))
    }

    /// Yes when the gap before `run` makes one written word of both sides: `2026-101`, `A-12`.
    /// A word of letters behind a slash is a field of the bank, not a part of the number.
    pub fn is_compound(&self, run: usize) -> bool {
        if run == 0 || run >= self.len() || !matches!(self.gap_before(run), "-" | "/" | "." | "_") {
            return false;
        }
        let sides = [run - 1, run];
        let short =
            |run: usize| self.word(run).len() <= 3 && !self.announces(run) && !self.ties(run);
        sides.iter().all(|&side| self.is_digits(side))
            || (self.gap_before(run) != "/"
                && sides.iter().all(|&side| self.is_digits(side) || short(side)))
    }

    /// For each run: a word such as "factuur" stands before it, or before the list it is in.
    pub fn announced(&self) -> Vec<bool> {
        let mut in_list = false;
        (0..self.len()).map(|run| self.is_announced(run, &mut in_list)).collect()
    }

    fn is_announced(&self, run: usize, in_list: &mut bool) -> bool {
        let after_word = run > 0 && self.announces(run - 1);
        if self.is_letters(run) {
            *in_list = *in_list && self.ties(run);
            return after_word;
        }
        let lists = self.gap_before(run).contains([',', ';', '&', '+', '/']);
        let tied = run > 0 && (self.ties(run - 1) || lists);
        let is_announced = after_word || (*in_list && tied);
        *in_list = is_announced || (*in_list && self.is_compound(run));
        is_announced
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_behind_the_word_factuur_is_announced_and_nothing_else() {
        let text = Runs::of("12 st. facturen 12, 13 en 14 van 15; klant 16");
        let announced = text.announced();
        let words = (0..text.len()).filter(|&run| announced[run]).map(|run| text.word(run));
        assert_eq!(words.collect::<Vec<_>>(), ["12", "13", "14"]);
    }

    #[test]
    fn letters_and_digits_are_separate_runs() {
        let text = Runs::of("fact.nr:F2026/0101");
        let words: Vec<_> = (0..text.len()).map(|run| text.word(run)).collect();
        assert_eq!(words, ["FACT", "NR", "F", "2026", "0101"]);
        assert!(text.is_glued(3) && text.is_compound(4) && !text.is_compound(2));
    }
}
