//! A firm's own text for a letter: what is wrong with it, and what a letter made with it leaves
//! out.
//!
//! A text may use the names, conditions and blocks of ours and nothing else. Whatever it says, a
//! letter must name what it asks, for what, until when and where to pay.

use punctueel_domain::coded;
use punctueel_domain::coded::Coded;
use punctueel_domain::party::{DebtorKind, Language};

use super::{compose_with, text, text_of, values};
use crate::facts::example::{Size, example};
use crate::facts::{Facts, Missing};
use crate::letter::{Letter, LetterKind, Part, Piece};
use crate::lint::{self, Finding, Setting};

/// The longest text, in bytes; ours have about two thousand.
pub const LONGEST: usize = 50_000;

coded! {
    /// Something that is wrong with a firm's own text.
    pub enum TextProblem {
        /// It is too long.
        TooLong { most: u32 } = "TEXT-TOO-LONG",
        /// A name between braces that nobody fills in.
        UnknownName { line: u32, name: String } = "TEXT-UNKNOWN-NAME",
        /// A condition that nobody sets.
        UnknownCondition { line: u32, name: String } = "TEXT-UNKNOWN-CONDITION",
        /// A block that no letter has.
        UnknownBlock { line: u32, name: String } = "TEXT-UNKNOWN-BLOCK",
        /// A brace without its other half.
        Brace { line: u32 } = "TEXT-BRACE",
        /// A block that a letter may not be without.
        NoBlock { name: String } = "TEXT-NO-BLOCK",
        /// A letter with it would leave this out.
        Lacks { what: String } = "TEXT-LACKS",
        /// A letter with it would not have its effect before the law: the code of what is wrong.
        NotLegal { what: String } = "TEXT-NOT-LEGAL",
    }
}

/// The text of the house, to begin from.
pub fn house_text(kind: LetterKind, language: Language) -> &'static str {
    text_of(kind, language)
}

/// Everything that is wrong with a text for a letter: read, and tried on made-up facts.
pub fn check(kind: LetterKind, language: Language, own: &str) -> Vec<TextProblem> {
    if own.len() > LONGEST {
        return vec![TextProblem::TooLong { most: LONGEST as u32 }];
    }
    let mut found = text::wrong(own, values::NAMES, values::CONDITIONS);
    let blocks = text::marks(own);
    let needed = ["subject", "occasion", "request", "closing"];
    let absent = needed.into_iter().filter(|block| !blocks.contains(block));
    found.extend(absent.map(|block| TextProblem::NoBlock { name: block.to_owned() }));
    if found.is_empty() {
        found.extend(tried(kind, language, own));
    }
    found
}

/// What letters with it would leave out, each once.
fn tried(kind: LetterKind, language: Language, own: &str) -> Vec<TextProblem> {
    let mut found: Vec<TextProblem> = Vec::new();
    for size in [Size::Single, Size::Several] {
        let facts = example(kind, size, language);
        let missing = compose_with(&facts, Some(own)).err().unwrap_or_default();
        for missing in missing {
            let problem = match missing {
                Missing::OwnText(what) => TextProblem::Lacks { what },
                Missing::Legal(wrong) => TextProblem::NotLegal { what: wrong.code().to_owned() },
                _ => continue,
            };
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
    }
    found
}

/// What could be kinder or clearer in letters with it, worst first and each once.
pub fn tone(kind: LetterKind, language: Language, own: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for reader in [DebtorKind::Business, DebtorKind::Consumer] {
        for size in [Size::Single, Size::Several] {
            let facts = Facts { kind: reader, ..example(kind, size, language) };
            let Ok(letter) = compose_with(&facts, Some(own)) else { continue };
            let said = lint::letter(&letter, &Setting::of(kind, reader, language));
            found.extend(said.into_iter().filter(|one| !is_known(&found, one)).collect::<Vec<_>>());
        }
    }
    found.sort_by_key(|finding| finding.level);
    found
}

fn is_known(found: &[Finding], one: &Finding) -> bool {
    found.iter().any(|known| known.flaw == one.flaw && known.at == one.at)
}

/// What a letter made with an own text leaves out of what it may not be without.
pub(super) fn lacks(letter: &Letter, facts: &Facts) -> Vec<Missing> {
    let words = crate::words::Words::of(facts.language);
    let said = said(letter);
    let pieces = || letter.blocks.iter().flat_map(|block| &block.pieces);
    let is_asking = facts.total.is_positive();
    let mut needed = vec![("subject", !letter.subject.is_empty())];
    let all = facts.items.iter().filter(|item| item.counts());
    needed.push(("number", all.clone().all(|item| said.contains(item.number.trim()))));
    if is_asking {
        needed.push(("amount", said.contains(&words.money(facts.total))));
        needed.push(("payment", pieces().any(|piece| matches!(piece, Piece::Payment(_)))));
    }
    let last_day = facts.pay_until().filter(|_| letter.kind != LetterKind::Statement);
    needed.push(("last-day", last_day.is_none_or(|day| said.contains(&words.day(day)))));
    if letter.kind.is_about_overdue() {
        let covered = facts.covered_until.is_none_or(|day| said.contains(&words.day(day)));
        needed.push(("covered", covered));
    }
    if letter.kind.is_demand() {
        let is_there = |part| letter.blocks.iter().any(|block| block.part == part);
        needed.push(("consequence", is_there(Part::Consequence)));
    }
    let absent = needed.into_iter().filter(|(_, is_there)| !is_there);
    absent.map(|(what, _)| Missing::OwnText(what.to_owned())).collect()
}

/// All words of a letter but the subject and how to pay.
fn said(letter: &Letter) -> String {
    let mut said = String::new();
    let mut add = |words: &str| {
        said.push_str(words);
        said.push('\n');
    };
    for piece in letter.blocks.iter().flat_map(|block| &block.pieces) {
        match piece {
            Piece::Text(spans) => {
                let words: Vec<&str> = spans.iter().map(|span| span.text.as_str()).collect();
                add(&words.concat());
            }
            Piece::Table(table) => {
                let rows = table.rows.iter().chain(&table.totals);
                rows.for_each(|row| add(&row.join(" ")));
            }
            Piece::List(lines) => lines.iter().for_each(|line| add(line)),
            Piece::Payment(_) => {}
        }
    }
    said
}
