//! The words on screens, added to those of the house.
//!
//! They stand in `words/nl.ftl` and `words/en.ftl` of this crate: headings, what was done, what to
//! do next, and the texts behind `--help`.

use std::sync::LazyLock;

use punctueel_domain::party::Language;
use punctueel_letters::words::Words;

static NL: LazyLock<Words> =
    LazyLock::new(|| Words::with(Language::Nl, include_str!("../../words/nl.ftl")));
static EN: LazyLock<Words> =
    LazyLock::new(|| Words::with(Language::En, include_str!("../../words/en.ftl")));

/// All words in a language.
pub fn of(language: Language) -> &'static Words {
    match language {
        Language::Nl => &NL,
        Language::En => &EN,
    }
}
