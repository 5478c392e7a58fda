//! A text as the rules read it: paragraphs, sentences and words.
//!
//! Tables, payment details, address and signature are left out. A day in full, an amount and a
//! name between braces count as one word each. Knows nothing of what is good or bad.

use std::str::FromStr;

use crate::letter::{Letter, Part, Piece};
use crate::sheet::CallSheet;
use crate::words::{month_named, weekday_named};

/// Words before the subject in a file.
const SUBJECTS: [&str; 4] = ["onderwerp:", "betreft:", "subject:", "re:"];
/// What begins a salutation.
const GREETINGS: [&str; 5] = ["geachte ", "beste ", "dear ", "hallo ", "goedemorgen,"];
/// What begins the end.
const ENDS: [&str; 4] = ["met vriendelijke groet", "hoogachtend", "kind regards", "yours "];

/// A text in pieces.
#[derive(Clone, Debug, Default)]
pub(super) struct Passages {
    /// Its paragraphs, in order; the subject first.
    pub all: Vec<Passage>,
    /// It is a letter that asks for money: it says how to pay, or its words were all given.
    pub is_asking: bool,
    /// It reads as it would go out: no lines that stand there only sometimes.
    pub is_whole: bool,
    /// It is spoken.
    pub is_spoken: bool,
}

/// One paragraph.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// The block it stands in.
    pub part: Option<Part>,
    /// It is the subject.
    pub is_subject: bool,
    /// Its words.
    pub text: String,
}

/// One sentence.
#[derive(Clone, Debug)]
pub(super) struct Sentence<'t> {
    /// As it stands there.
    pub text: &'t str,
    /// Its words.
    pub tokens: Vec<Token<'t>>,
    /// It ends like a sentence.
    pub is_ended: bool,
}

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'t> {
    /// As it stands there, with its commas.
    pub raw: &'t str,
    /// In small letters, without the signs around it.
    pub low: String,
}

impl Passage {
    pub(super) fn sentences(&self) -> Vec<Sentence<'_>> {
        split(&self.text)
            .into_iter()
            .map(Sentence::of)
            .filter(|one| !one.tokens.is_empty())
            .collect()
    }
}

impl<'t> Sentence<'t> {
    fn of(text: &'t str) -> Sentence<'t> {
        let text = text.trim();
        let is_ended = text.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!', ':']);
        Sentence { text, tokens: tokens(text), is_ended }
    }

    /// How many words it has: a day in full is one, and so is an amount.
    pub(super) fn count(&self) -> usize {
        let is_word = |token: &&Token<'_>| token.low.chars().any(char::is_alphanumeric);
        let words = self.tokens.iter().filter(is_word).count();
        let more: usize = self.days().map(|day| day.tokens.len() - 1).sum();
        words - more.min(words)
    }

    /// The days in it that name their month.
    pub(super) fn days(&self) -> impl Iterator<Item = Day<'_>> {
        let months =
            (0..self.tokens.len()).filter(|at| month_named(&self.tokens[*at].low).is_some());
        months.map(|at| Day::around(&self.tokens, at))
    }
}

/// A day whose month is named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day<'t> {
    /// Its words.
    pub tokens: &'t [Token<'t>],
    /// Where they begin.
    pub from: usize,
    /// The day of the week, Monday is 1.
    pub weekday: Option<i8>,
    /// The day of the month.
    pub day: Option<i8>,
    /// The month.
    pub month: i8,
    /// The year.
    pub year: Option<i16>,
}

impl<'t> Day<'t> {
    fn around(tokens: &'t [Token<'t>], at: usize) -> Day<'t> {
        let low = |at: usize| tokens.get(at).map_or("", |token| token.low.as_str());
        let before = |by: usize| at.checked_sub(by).map_or("", low);
        let day = before(1).parse().ok().filter(|day| (1..=31).contains(day));
        let weekday = weekday_named(before(2)).filter(|_| day.is_some());
        let year = low(at + 1).parse().ok().filter(|year| (1900..2200).contains(year));
        let from = at - usize::from(day.is_some()) - usize::from(weekday.is_some());
        let to = at + usize::from(year.is_some());
        let month = month_named(low(at)).unwrap_or(1);
        Day { tokens: &tokens[from..=to], from, weekday, day, month, year }
    }

    /// As it stands there.
    pub(super) fn said(&self) -> String {
        self.tokens.iter().map(|token| token.low.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The words of a text. A sign that stands alone is a word without letters.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let trimmed = |raw: &str| {
        let is_edge = |c: char| !c.is_alphanumeric() && c != '{' && c != '}' && c != '€';
        let low = raw.trim_matches(is_edge).to_lowercase();
        // "z.s.m." keeps its last point.
        let inner = raw.trim_start_matches(is_edge).to_lowercase();
        let is_short =
            low.contains('.') && inner.trim_end_matches([',', ';', ':', ')']).ends_with('.');
        if is_short && low.chars().any(char::is_alphabetic) { format!("{low}.") } else { low }
    };
    text.split_whitespace().map(|raw| Token { raw, low: trimmed(raw) }).collect()
}

/// Words that begin a sentence, also after "B.V.".
const STARTS: [&str; 15] = [
    "Ik", "Wij", "U", "Uw", "Wilt", "Heeft", "Op", "De", "Het", "Mag", "I", "On", "We", "You",
    "The",
];

/// Cuts a paragraph into sentences. "B.V. " and "T.a.v. " do not end one; a small letter after a
/// point does not begin one.
fn split(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before = ' ';
    let mut last = ' ';
    for (at, sign) in text.char_indices() {
        let rest = text[at + sign.len_utf8()..].trim_start();
        let begins = rest.chars().next().is_none_or(|c| !c.is_lowercase());
        let is_gap = text[at + sign.len_utf8()..].starts_with([' ', '\n', '”', '"']);
        let is_initial = sign == '.' && last.is_uppercase() && !before.is_alphabetic();
        let first = rest.split_whitespace().next().unwrap_or_default();
        let is_initial = is_initial && !STARTS.contains(&first);
        if matches!(sign, '.' | '?' | '!') && is_gap && begins && !is_initial {
            cuts.push(at + sign.len_utf8());
        }
        (before, last) = (last, sign);
    }
    cuts.push(text.len());
    cuts.windows(2).filter_map(|pair| text.get(pair[0]..pair[1])).collect()
}

impl Passages {
    pub(super) fn of_letter(letter: &Letter) -> Passages {
        let subject = Passage { part: None, is_subject: true, text: letter.subject.clone() };
        let mut all = vec![subject];
        let mut is_asking = false;
        for block in &letter.blocks {
            for piece in &block.pieces {
                let texts = match piece {
                    Piece::Text(spans) => vec![spans.iter().map(|one| one.text.as_str()).collect()],
                    Piece::List(lines) => lines.clone(),
                    Piece::Payment(_) => {
                        is_asking = true;
                        Vec::new()
                    }
                    Piece::Table(_) => Vec::new(),
                };
                let part = Some(block.part);
                all.extend(texts.into_iter().map(|text| Passage { part, is_subject: false, text }));
            }
        }
        Passages { all, is_asking, is_whole: true, is_spoken: false }
    }

    pub(super) fn of_sheet(sheet: &CallSheet) -> Passages {
        let mut texts = vec![sheet.opening.clone(), sheet.closing.clone()];
        texts.extend(sheet.questions.iter().map(|question| question.ask.clone()));
        texts.extend(sheet.answers.iter().map(|answer| answer[1].clone()));
        let passage = |text| Passage { part: None, is_subject: false, text };
        let all = texts.into_iter().map(passage).collect();
        Passages { all, is_spoken: true, ..Passages::default() }
    }

    pub(super) fn of_text(text: &str) -> Passages {
        let mut reader = Reader { is_whole: true, ..Reader::default() };
        text.lines().map(str::trim).for_each(|line| reader.read(line));
        reader.end();
        let Reader { all, is_whole, .. } = reader;
        Passages { all, is_asking: true, is_whole, is_spoken: false }
    }

    /// The paragraphs below the subject.
    pub(super) fn body(&self) -> impl Iterator<Item = &Passage> {
        self.all.iter().filter(|passage| !passage.is_subject)
    }
}

/// Reads a file line by line.
#[derive(Default)]
struct Reader {
    all: Vec<Passage>,
    part: Option<Part>,
    is_subject: bool,
    is_over: bool,
    is_whole: bool,
    lines: Vec<String>,
}

impl Reader {
    fn read(&mut self, line: &str) {
        let low = line.to_lowercase();
        let mark = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if self.is_over || line.starts_with('#') {
            return;
        }
        if let Some(mark) = mark {
            self.end();
            self.is_subject = mark == "subject";
            self.part = Part::from_str(mark).ok();
        } else if let Some(start) = SUBJECTS.iter().find(|start| low.starts_with(*start)) {
            self.end();
            let text = line.get(start.len()..).unwrap_or_default().trim().to_owned();
            self.all.push(Passage { part: None, is_subject: true, text });
        } else if ENDS.iter().any(|end| low.starts_with(end)) {
            self.end();
            self.is_over = true;
        } else if line.is_empty() || (low.ends_with(',') && is_greeting(&low)) {
            self.end();
        } else {
            self.say(line);
        }
    }

    /// A line, without the condition before it.
    fn say(&mut self, line: &str) {
        let conditional = line.strip_prefix('?').and_then(|rest| rest.split_once(':'));
        self.is_whole &= conditional.is_none();
        self.lines.push(conditional.map_or(line, |(_, said)| said.trim()).replace("**", ""));
    }

    fn end(&mut self) {
        let text = std::mem::take(&mut self.lines).join(" ");
        if !text.trim().is_empty() {
            self.all.push(Passage { part: self.part, is_subject: self.is_subject, text });
        }
    }
}

fn is_greeting(low: &str) -> bool {
    GREETINGS.iter().any(|start| low.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_in_sentences_and_words() {
        let text = "Bouw B.V. betaalt. Wilt u € 1.210,00 z.s.m. betalen? Ja: op vrijdag 2 oktober \
                    2026.";
        let passage = Passage { part: None, is_subject: false, text: text.to_owned() };
        let counts: Vec<usize> = passage.sentences().iter().map(Sentence::count).collect();
        assert_eq!(counts, [3, 5, 3]);
        let words = tokens("“Betaal” z.s.m., (graag).");
        let lows: Vec<&str> = words.iter().map(|token| token.low.as_str()).collect();
        assert_eq!(lows, ["betaal", "z.s.m.", "graag"]);
    }

    #[test]
    fn a_file_has_a_subject_and_an_end() {
        let text = "Jansen\n\nOnderwerp: Uw factuur\nGeachte heer Jansen,\n\n[request]\n\
                    ? one: Wilt u **betalen**?\nBedankt.\n\nMet vriendelijke groet,\nLotte";
        let read = Passages::of_text(text);
        let said: Vec<&str> = read.all.iter().map(|passage| passage.text.as_str()).collect();
        assert_eq!(said, ["Jansen", "Uw factuur", "Wilt u betalen? Bedankt."]);
        assert!(read.all[1].is_subject && read.all[2].part == Some(Part::Request));
        assert!(!read.is_whole);
    }
}
