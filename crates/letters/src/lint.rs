//! Is a text kind, clear and allowed? Rules for letters, call scripts and a firm's own texts.
//!
//! The words to avoid, each with what to write instead, stand in `lint/nl.txt` and can be bettered
//! without knowing Rust; what is counted stands in the files beside this one. Every finding is a
//! code with its data, a level and the sentence it is about. The word list is Dutch; English texts
//! are only counted. Does not judge whether a letter has its legal effect.

mod days;
mod flaw;
mod layout;
mod passage;
mod phrases;
mod sentences;

pub use flaw::{Finding, Flaw, Level};

use punctueel_domain::party::{DebtorKind, Language};
use punctueel_domain::strategy::LegalKind;

use crate::letter::{Letter, LetterKind};
use crate::sheet::CallSheet;
use passage::Passages;

/// What is known of who reads a text, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language of the text.
    pub language: Language,
    /// 1 (friendly) … 4 (final).
    pub tone: u8,
    /// Who reads it; one who is not known is treated as a consumer.
    pub reader: DebtorKind,
    /// What it is before the law.
    pub legal_kind: Option<LegalKind>,
}

impl Setting {
    /// Yes for a letter that the law prescribes, or that has an effect before the law.
    fn is_legal(&self) -> bool {
        !matches!(self.legal_kind, None | Some(LegalKind::Reminder))
    }

    /// A letter of a kind, in its usual tone.
    pub fn of(letter: LetterKind, reader: DebtorKind, language: Language) -> Setting {
        Setting { language, tone: letter.tone(), reader, legal_kind: letter.legal_kind() }
    }
}

/// Everything that could be better in a letter as it is read.
pub fn letter(letter: &Letter, setting: &Setting) -> Vec<Finding> {
    findings(&Passages::of_letter(letter), setting)
}

/// The same for a text of which only the words are known: a file of a firm. A line `Onderwerp: …`
/// is its subject; `[request]` begins a block; an empty line ends a paragraph.
pub fn text(text: &str, setting: &Setting) -> Vec<Finding> {
    findings(&Passages::of_text(text), setting)
}

/// The same for what is said on the phone: words and sentences, no rules for letters.
pub fn sheet(sheet: &CallSheet, setting: &Setting) -> Vec<Finding> {
    findings(&Passages::of_sheet(sheet), setting)
}

/// The days in a text that name their month, as they stand there.
pub(crate) fn days_in(text: &str) -> Vec<String> {
    let passages = Passages::of_text(text);
    let sentences = passages.all.iter().flat_map(|passage| passage.sentences());
    sentences
        .flat_map(|one| {
            one.days().filter(|day| day.day.is_some()).map(|day| day.said()).collect::<Vec<_>>()
        })
        .collect()
}

/// The terms in a text that are a number of days or weeks.
pub(crate) fn terms_in(text: &str) -> Vec<String> {
    let passages = Passages::of_text(text);
    let sentences = passages.all.iter().flat_map(|passage| passage.sentences());
    sentences.flat_map(|sentence| days::terms(&sentence)).collect()
}

/// Worst first.
fn findings(passages: &Passages, setting: &Setting) -> Vec<Finding> {
    let mut found = Vec::new();
    if setting.language == Language::Nl {
        found.extend(phrases::findings(passages, setting));
        found.extend(sentences::findings_dutch(passages));
    }
    found.extend(sentences::findings(passages));
    found.extend(days::findings(passages, setting));
    found.extend(layout::findings(passages, setting));
    found.sort_by_key(|finding: &Finding| finding.level);
    found
}
