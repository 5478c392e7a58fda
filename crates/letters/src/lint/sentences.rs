//! Sentences and paragraphs: how long, how active, how far apart the parts of a verb stand.

use super::flaw::{Finding, Flaw, Level};
use super::passage::{Passage, Passages, Sentence, Token};

/// So many words has a sentence at the most.
const LONGEST: usize = 20;
/// And all of them on the average.
const AVERAGE: usize = 12;
/// From so many sentences an average says something.
const FEW: usize = 5;
/// So many sentences has a paragraph at the most.
const PARAGRAPH: usize = 5;
/// One sentence in so many may be passive.
const PASSIVE_IN: usize = 10;
/// So many words may stand between the parts of a verb.
const APART: usize = 8;
const PASSIVE: [&str; 4] = ["wordt", "worden", "werd", "werden"];
const AUXILIARY: [&str; 12] = [
    "heeft", "hebben", "heb", "zal", "zullen", "zult", "kunt", "kunnen", "wilt", "wordt", "worden",
    "moet",
];

/// What is counted in every language.
pub(super) fn findings(passages: &Passages) -> Vec<Finding> {
    let mut found: Vec<Finding> = passages.body().flat_map(of_passage).collect();
    let counts: Vec<usize> = ended(passages).map(|sentence| sentence.count()).collect();
    let average = counts.iter().sum::<usize>().checked_div(counts.len()).unwrap_or_default();
    if average > AVERAGE && counts.len() >= FEW {
        let flaw = Flaw::LongSentences { words: average as u32, most: AVERAGE as u32 };
        found.push(Finding::new(Level::Warn, flaw, ""));
    }
    found
}

fn ended(passages: &Passages) -> impl Iterator<Item = Sentence<'_>> {
    passages.body().flat_map(Passage::sentences).filter(|sentence| sentence.is_ended)
}

fn of_passage(passage: &Passage) -> Vec<Finding> {
    let sentences = passage.sentences();
    let mut found = Vec::new();
    for sentence in sentences.iter().filter(|sentence| sentence.is_ended) {
        let words = sentence.count();
        if words > LONGEST {
            let flaw = Flaw::LongSentence { words: words as u32, most: LONGEST as u32 };
            found.push(Finding::new(Level::Warn, flaw, sentence.text));
        }
    }
    let count = sentences.iter().filter(|sentence| sentence.is_ended).count();
    if count > PARAGRAPH {
        let flaw = Flaw::LongParagraph { sentences: count as u32, most: PARAGRAPH as u32 };
        found.push(Finding::new(Level::Hint, flaw, sentences[0].text));
    }
    found
}

/// What is only known of Dutch.
pub(super) fn findings_dutch(passages: &Passages) -> Vec<Finding> {
    let all: Vec<Sentence<'_>> = ended(passages).collect();
    let mut found: Vec<Finding> = all.iter().filter_map(clamp).collect();
    let passive = all.iter().filter(|sentence| is_passive(sentence)).count();
    if passive > 1 && passive * PASSIVE_IN > all.len() {
        let flaw = Flaw::Passive { count: passive as u32, sentences: all.len() as u32 };
        found.push(Finding::new(Level::Hint, flaw, ""));
    }
    found
}

fn is_participle(low: &str) -> bool {
    let begins = ["ge", "be", "ver", "ont", "her"].iter().any(|start| low.starts_with(start));
    begins && low.len() > 4 && low.ends_with(['d', 't', 'n'])
}

fn is_passive(sentence: &Sentence<'_>) -> bool {
    let has = |is: fn(&str) -> bool| sentence.tokens.iter().any(|token| is(&token.low));
    has(|low| PASSIVE.contains(&low)) && has(is_participle)
}

/// A verb whose last part comes at the end of a long clause.
fn clamp(sentence: &Sentence<'_>) -> Option<Finding> {
    let is_cut = |token: &Token<'_>| token.raw.ends_with([',', ':', ';']);
    let mut clauses = sentence.tokens.split_inclusive(is_cut);
    let clause = clauses.find(|clause| is_clamped(clause))?;
    let found = clause.iter().map(|token| token.raw).collect::<Vec<_>>().join(" ");
    Some(Finding::new(Level::Hint, Flaw::Clamp { found }, sentence.text))
}

fn is_clamped(clause: &[Token<'_>]) -> bool {
    let first = clause.iter().position(|token| AUXILIARY.contains(&token.low.as_str()));
    let (Some(first), Some(last)) = (first, clause.last()) else { return false };
    // A day in full counts for one.
    let text = clause.iter().map(|token| token.raw).collect::<Vec<_>>().join(" ");
    let passage = Passage { part: None, is_subject: false, text };
    let days: usize = passage
        .sentences()
        .iter()
        .flat_map(|one| one.days().map(|day| day.tokens.len() - 1).collect::<Vec<_>>())
        .sum();
    let between = (clause.len() - first).saturating_sub(2 + days);
    is_participle(&last.low) && between > APART
}
