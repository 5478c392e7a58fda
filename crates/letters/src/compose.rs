//! Facts to a letter, as plain text.
//!
//! Knows which text belongs to which letter, and puts salutation, blocks and greeting around it.
//! The texts themselves stand in `texts/<letter>/*.txt`. Never gives a letter with a hole: what
//! lacks is listed instead. Computes no amount, no term and no cost: those are facts.

mod blocks;
mod table;
mod text;
mod values;

use punctueel_domain::party::Language;
use punctueel_domain::strategy::LegalKind;

use crate::facts::{Facts, Missing};
use crate::words::Words;

/// A letter that is ready to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Names of sender and addressee, and the day: for paper, an e-mail has its own.
    pub head: String,
    /// What it is about, in one line.
    pub subject: String,
    /// From the salutation to the signature.
    pub body: String,
}

impl Letter {
    /// The letter as it stands on paper.
    pub fn page(&self) -> String {
        format!("{}\n\n{}\n\n{}\n", self.head, self.subject, self.body)
    }
}

/// Writes the letter that these facts ask for.
///
/// # Errors
/// Everything the facts lack; a letter without it would have a hole or be untrue.
pub fn compose(facts: &Facts) -> Result<Letter, Vec<Missing>> {
    let missing = facts.missing();
    if !missing.is_empty() {
        return Err(missing);
    }
    let words = Words::of(facts.language);
    let values = values::of(facts, words);
    let filled = text::fill(text_of(facts), &values);
    let (dear, greeting) = (blocks::dear(facts, words), blocks::greeting(facts, words));
    let body = format!("{dear}\n\n{}\n\n{greeting}", filled.body);
    Ok(Letter { head: blocks::head(facts, words), subject: filled.subject, body })
}

/// The text of a letter: its legal kind, its tone and its language decide.
fn text_of(facts: &Facts) -> &'static str {
    let [nl, en] = match (facts.legal_kind, facts.tone) {
        (LegalKind::FinalDemand, _) => FINAL_DEMAND,
        (_, 0 | 1) => REMINDER,
        _ => FIRST_DEMAND,
    };
    match facts.language {
        Language::Nl => nl,
        Language::En => en,
    }
}

const REMINDER: [&str; 2] =
    [include_str!("../texts/reminder/nl.txt"), include_str!("../texts/reminder/en.txt")];

const FIRST_DEMAND: [&str; 2] =
    [include_str!("../texts/first-demand/nl.txt"), include_str!("../texts/first-demand/en.txt")];

const FINAL_DEMAND: [&str; 2] =
    [include_str!("../texts/final-demand/nl.txt"), include_str!("../texts/final-demand/en.txt")];

#[cfg(test)]
mod tests {
    use super::*;

    /// A name that nobody fills in, or a condition that nobody sets, is a mistake in a text.
    #[test]
    fn every_text_uses_known_names_in_the_same_blocks() {
        for [nl, en] in [REMINDER, FIRST_DEMAND, FINAL_DEMAND] {
            for text in [nl, en] {
                assert_eq!(text::unknown(text, values::NAMES, values::CONDITIONS), [""; 0]);
            }
            assert_eq!(text::marks(nl), text::marks(en));
            assert_eq!(text::marks(nl).first(), Some(&"subject"));
        }
    }
}
