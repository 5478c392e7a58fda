//! Facts to a letter, to a call sheet, and to the statement of a claim.
//!
//! Knows which text belongs to which letter, and puts address, salutation and signature around it.
//! The texts themselves stand in `texts/<letter>/*.txt`. Never gives a letter with a hole: what
//! lacks is listed instead. Computes no amount, no term and no cost: those are facts.

mod call;
mod call_know;
mod claim;
mod frame;
pub mod own;
mod pieces;
mod plan;
mod text;
mod values;

pub use call::compose_sheet;
pub use claim::{ClaimFacts, ClaimLetter, Reader, compose_claim};
pub(crate) use pieces::qr;

use punctueel_domain::party::Language;

use crate::facts::{Facts, Missing};
use crate::legal;
use crate::letter::{Letter, LetterKind};
use crate::words::Words;

/// Writes the letter that these facts ask for.
///
/// # Errors
/// Everything the facts lack; a letter without it would have a hole or be untrue.
pub fn compose(facts: &Facts) -> Result<Letter, Vec<Missing>> {
    compose_with(facts, None)
}

/// The same, in a firm's own words when it has them.
///
/// # Errors
/// Everything the facts lack, and what the own text leaves out.
pub fn compose_with(facts: &Facts, own: Option<&str>) -> Result<Letter, Vec<Missing>> {
    let missing = facts.missing();
    if !missing.is_empty() {
        return Err(missing);
    }
    let words = Words::of(facts.language);
    let text = own.unwrap_or_else(|| text_of(facts.kind_of_letter, facts.language));
    let filled = text::fill(text, &values::of(facts, words));
    let letter = Letter {
        kind: facts.kind_of_letter,
        language: facts.language,
        day: facts.today,
        sender: frame::sender(&facts.house, words),
        address: frame::address(&facts.debtor, words),
        labels: frame::labels(facts, words),
        subject: filled.subject,
        salutation: frame::dear(facts, words),
        blocks: filled.blocks,
        greeting: words.say("letter-greeting", &[]),
        signature: frame::signature(&facts.house),
        page_words: frame::page_words(words),
    };
    let mut lacks = own.map(|_| own::lacks(&letter, facts)).unwrap_or_default();
    lacks.extend(legal::check(&letter, facts).into_iter().map(Missing::Legal));
    if lacks.is_empty() { Ok(letter) } else { Err(lacks) }
}

/// The text of a letter in a language.
fn text_of(kind: LetterKind, language: Language) -> &'static str {
    let [nl, en] = match kind {
        LetterKind::BeforeDue => BEFORE_DUE,
        LetterKind::Reminder => REMINDER,
        LetterKind::FirstDemand => FIRST_DEMAND,
        LetterKind::NoticeOfDefault => NOTICE_OF_DEFAULT,
        LetterKind::FourteenDay => FOURTEEN_DAY,
        LetterKind::FinalDemand => FINAL_DEMAND,
        LetterKind::Interruption => INTERRUPTION,
        LetterKind::PromiseConfirmation => PROMISE_CONFIRMATION,
        LetterKind::PlanConfirmation => PLAN_CONFIRMATION,
        LetterKind::InstalmentReminder => INSTALMENT_REMINDER,
        LetterKind::InstalmentMissed => INSTALMENT_MISSED,
        LetterKind::Statement => STATEMENT,
        LetterKind::DeliveryStop => DELIVERY_STOP,
    };
    match language {
        Language::Nl => nl,
        Language::En => en,
    }
}

const BEFORE_DUE: [&str; 2] =
    [include_str!("../texts/before-due/nl.txt"), include_str!("../texts/before-due/en.txt")];

const NOTICE_OF_DEFAULT: [&str; 2] = [
    include_str!("../texts/notice-of-default/nl.txt"),
    include_str!("../texts/notice-of-default/en.txt"),
];

const FOURTEEN_DAY: [&str; 2] =
    [include_str!("../texts/fourteen-day/nl.txt"), include_str!("../texts/fourteen-day/en.txt")];

const INTERRUPTION: [&str; 2] =
    [include_str!("../texts/interruption/nl.txt"), include_str!("../texts/interruption/en.txt")];

const REMINDER: [&str; 2] =
    [include_str!("../texts/reminder/nl.txt"), include_str!("../texts/reminder/en.txt")];

const FIRST_DEMAND: [&str; 2] =
    [include_str!("../texts/first-demand/nl.txt"), include_str!("../texts/first-demand/en.txt")];

const FINAL_DEMAND: [&str; 2] =
    [include_str!("../texts/final-demand/nl.txt"), include_str!("../texts/final-demand/en.txt")];

const PROMISE_CONFIRMATION: [&str; 2] = [
    include_str!("../texts/promise-confirmation/nl.txt"),
    include_str!("../texts/promise-confirmation/en.txt"),
];

const PLAN_CONFIRMATION: [&str; 2] = [
    include_str!("../texts/plan-confirmation/nl.txt"),
    include_str!("../texts/plan-confirmation/en.txt"),
];

const INSTALMENT_REMINDER: [&str; 2] = [
    include_str!("../texts/instalment-reminder/nl.txt"),
    include_str!("../texts/instalment-reminder/en.txt"),
];

const INSTALMENT_MISSED: [&str; 2] = [
    include_str!("../texts/instalment-missed/nl.txt"),
    include_str!("../texts/instalment-missed/en.txt"),
];
const DELIVERY_STOP: [&str; 2] =
    [include_str!("../texts/delivery-stop/nl.txt"), include_str!("../texts/delivery-stop/en.txt")];

const STATEMENT: [&str; 2] =
    [include_str!("../texts/statement/nl.txt"), include_str!("../texts/statement/en.txt")];

#[cfg(test)]
mod tests {
    use super::*;

    /// A name that nobody fills in, or a condition that nobody sets, is a mistake in a text.
    #[test]
    fn every_text_uses_known_names_in_the_same_blocks() {
        for kind in LetterKind::ALL {
            let [nl, en] = [Language::Nl, Language::En].map(|language| text_of(*kind, language));
            for language in [Language::Nl, Language::En] {
                assert_eq!(own::check(*kind, language, text_of(*kind, language)), []);
            }
            assert_eq!(text::marks(nl), text::marks(en));
            assert_eq!(text::marks(nl).first(), Some(&"subject"));
        }
    }
}
