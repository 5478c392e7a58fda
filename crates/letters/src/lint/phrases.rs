//! Words and phrases that are better not used (`lint/nl.txt`).
//!
//! A phrase matches whole words in their order; a `*` at the end of one stands for the rest of it.
//! Letters inside another word never match.

use std::sync::LazyLock;

use punctueel_domain::party::DebtorKind;
use punctueel_domain::strategy::LegalKind;

use super::Setting;
use super::flaw::{Finding, Flaw, Level};
use super::passage::{Passages, Token};

static LIST: LazyLock<Vec<Entry>> = LazyLock::new(|| read(include_str!("../../lint/nl.txt")));

/// One line of the list.
struct Entry {
    kind: &'static str,
    /// At tone 1, and above it.
    levels: [Level; 2],
    passes: Passes,
    reader: Reader,
    phrases: Vec<Vec<&'static str>>,
    instead: &'static str,
}

/// When the words may be used all the same.
enum Passes {
    Never,
    FromTone(u8),
    InLegal,
}

enum Reader {
    All,
    Consumer,
    Firm,
}

/// What the list finds.
pub(super) fn findings(passages: &Passages, setting: &Setting) -> Vec<Finding> {
    let entries: Vec<&Entry> = LIST.iter().filter(|entry| entry.holds(setting)).collect();
    let mut found = Vec::new();
    for sentence in passages.all.iter().flat_map(|passage| passage.sentences()) {
        for entry in &entries {
            let hits = entry.phrases.iter().filter_map(|phrase| hit(phrase, &sentence.tokens));
            for said in hits {
                if let Some(flaw) = flaw(entry.kind, said, entry.instead.to_owned()) {
                    found.push(Finding::new(entry.level(setting), flaw, sentence.text));
                }
            }
        }
    }
    found
}

impl Entry {
    fn holds(&self, setting: &Setting) -> bool {
        let is_firm = setting.reader == DebtorKind::Business;
        let is_read = match self.reader {
            Reader::All => true,
            Reader::Consumer => !is_firm,
            Reader::Firm => is_firm,
        };
        let passes = match self.passes {
            Passes::Never => false,
            Passes::FromTone(tone) => setting.tone >= tone,
            Passes::InLegal => setting.is_legal(),
        };
        is_read && !passes
    }

    fn level(&self, setting: &Setting) -> Level {
        let is_term_start = self.kind == "term-start";
        match (is_term_start, setting.legal_kind) {
            // The one mistake in a 14-day letter that costs everything.
            (true, Some(LegalKind::FourteenDay)) => Level::Block,
            _ => self.levels[usize::from(setting.tone > 1)],
        }
    }
}

/// The words that match a phrase, as they stand there.
fn hit(phrase: &[&str], tokens: &[Token<'_>]) -> Option<String> {
    let fits = |run: &[Token<'_>]| {
        phrase.iter().zip(run).all(|(wanted, token)| match wanted.strip_suffix('*') {
            Some(stem) => token.low.starts_with(stem),
            None => token.low == *wanted,
        })
    };
    let run = tokens.windows(phrase.len()).find(|run| fits(run))?;
    Some(run.iter().map(|token| token.low.as_str()).collect::<Vec<_>>().join(" "))
}

fn flaw(kind: &str, found: String, instead: String) -> Option<Flaw> {
    Some(match kind {
        "mood" => Flaw::Mood { found, instead },
        "reproach" => Flaw::Reproach { found, instead },
        "accuse" => Flaw::Accuses { found, instead },
        "doubt" => Flaw::Doubts { found, instead },
        "label" => Flaw::Label { found, instead },
        "pressure" => Flaw::Pressure { found, instead },
        "threat" => Flaw::Threat { found, instead },
        "untrue" => Flaw::Untrue { found, instead },
        "all-costs" => Flaw::AllCostsConsumer { found, instead },
        "all-costs-firm" => Flaw::AllCosts { found, instead },
        "fees" => Flaw::FeesConsumer { found, instead },
        "fees-firm" => Flaw::Fees { found, instead },
        "stilted" => Flaw::Stilted { found, instead },
        "jargon" => Flaw::Jargon { found, instead },
        "vague" => Flaw::Vague { found, instead },
        "term-start" => Flaw::TermStart { found, instead },
        "plain" => Flaw::Plain { found, instead },
        "short" => Flaw::Short { found, instead },
        "one-word" => Flaw::OneWord { found, instead },
        _ => return None,
    })
}

fn read(list: &'static str) -> Vec<Entry> {
    let lines = list.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(entry).collect()
}

/// One line; `None` when it is not understood, which a test makes impossible.
fn entry(line: &'static str) -> Option<Entry> {
    let mut cells = line.split('|').map(str::trim);
    let (kind, level, passes) = (cells.next()?, cells.next()?, cells.next()?);
    let (reader, phrases, instead) = (cells.next()?, cells.next()?, cells.next()?);
    let (first, later) = level.split_once('/').unwrap_or((level, level));
    let words = |phrase: &'static str| phrase.split_whitespace().collect::<Vec<_>>();
    Some(Entry {
        kind,
        levels: [first.parse().ok()?, later.parse().ok()?],
        passes: match passes {
            "-" => Passes::Never,
            "legal" => Passes::InLegal,
            tone => Passes::FromTone(tone.parse().ok()?),
        },
        reader: match reader {
            "all" => Reader::All,
            "consumer" => Reader::Consumer,
            "firm" => Reader::Firm,
            _ => return None,
        },
        phrases: phrases.split(';').map(str::trim).map(words).collect(),
        instead,
    })
    .filter(|entry| flaw(entry.kind, String::new(), String::new()).is_some())
    .filter(|entry| entry.phrases.iter().all(|phrase| !phrase.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::super::passage::tokens;
    use super::*;

    #[test]
    fn every_line_of_the_list_is_understood() {
        let list = include_str!("../../lint/nl.txt").lines();
        let lines = list.filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
        for line in lines {
            assert!(entry(line.trim()).is_some(), "{line}");
        }
    }

    #[test]
    fn whole_words_match_and_stems() {
        let fits = |phrase: &str, text: &str| {
            hit(&phrase.split(' ').collect::<Vec<_>>(), &tokens(text)).is_some()
        };
        assert!(fits("alle kosten", "U betaalt dan alle kosten."));
        assert!(fits("wanbetal*", "een wanbetaler"));
        assert!(!fits("eis", "Op reis."));
        assert!(!fits("alle kosten", "alle facturen, geen kosten"));
    }
}
