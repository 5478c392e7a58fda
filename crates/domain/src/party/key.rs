//! How words that tell people apart are compared: by their letters and digits only.
//!
//! Case, spaces and points make no difference. The keys are kept beside the words, so that somebody
//! is found without looking at everybody.

use super::words::DebtorWords;

/// Letters and digits only, small; a text without any stays as it is.
///
/// ```
/// use punctueel_domain::party::bare;
/// assert_eq!(bare("Jansen B.V."), bare("JANSEN BV"));
/// assert_eq!(bare("-"), "-");
/// ```
pub fn bare(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    let bare: String = letters.flat_map(char::to_lowercase).collect();
    if bare.is_empty() { text.trim().to_lowercase() } else { bare }
}

/// By what somebody is found besides his number; empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DebtorKeys {
    /// Of his name.
    pub name: String,
    /// Of his chamber of commerce number.
    pub kvk: String,
    /// Of his VAT number.
    pub vat_number: String,
}

impl DebtorKeys {
    /// Of these words.
    pub fn of(words: &DebtorWords) -> DebtorKeys {
        let DebtorWords { name, kvk, vat_number, .. } = words;
        DebtorKeys { name: bare(name), kvk: bare(kvk), vat_number: bare(vat_number) }
    }
}
