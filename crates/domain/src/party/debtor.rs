//! A debtor as a code sheet: kind, legal form, language, basis of the term.
//!
//! Knows what the engine and the law need to decide. Does not know names or addresses (`words`) nor
//! what is owed (`account`).

use serde::{Deserialize, Serialize};

use crate::code::codes;
use crate::id::DebtorId;

codes! {
    /// Whether the law sees a firm or a consumer. Never guessed from a name (law.md R2.12).
    pub enum DebtorKind {
        /// A firm, also a sole trader acting in business.
        Business = "business",
        /// A natural person not acting in business.
        Consumer = "consumer",
        /// Not asked yet: reminders and calls only.
        Unknown = "unknown",
    }

    /// The legal form. Sole traders, vof and maatschap are natural persons for the Wki (law.md
    /// R8.1).
    pub enum LegalForm {
        /// Besloten vennootschap.
        Bv = "bv",
        /// Naamloze vennootschap.
        Nv = "nv",
        /// Eenmanszaak.
        SoleTrader = "sole-trader",
        /// Vennootschap onder firma.
        Vof = "vof",
        /// Maatschap.
        Maatschap = "maatschap",
        /// Commanditaire vennootschap.
        Cv = "cv",
        /// Stichting.
        Foundation = "foundation",
        /// Vereniging.
        Association = "association",
        /// Coöperatie.
        Cooperative = "cooperative",
        /// Overheid.
        PublicBody = "public-body",
        /// A natural person not acting in business.
        Person = "person",
        /// A form of another country.
        Foreign = "foreign",
        /// Not known.
        Unknown = "unknown",
    }

    /// Where the last day to pay comes from. A term that only stands on the invoice is unilateral
    /// and does not bring default by itself (law.md R1.3).
    pub enum TermBasis {
        /// Agreed with the debtor, in a contract or accepted conditions.
        Agreed = "agreed",
        /// Only named on the invoice.
        Unilateral = "unilateral",
    }

    /// The language of letters and calls.
    pub enum Language {
        /// Dutch.
        Nl = "nl",
        /// English.
        En = "en",
    }
}

impl LegalForm {
    /// What the law sees in somebody of this form: a natural person not in business is a consumer.
    /// `None` when the form is not known.
    ///
    /// ```
    /// use punctueel_domain::party::{DebtorKind, LegalForm};
    /// assert_eq!(LegalForm::Vof.kind(), Some(DebtorKind::Business));
    /// ```
    pub fn kind(self) -> Option<DebtorKind> {
        match self {
            LegalForm::Unknown => None,
            LegalForm::Person => Some(DebtorKind::Consumer),
            _ => Some(DebtorKind::Business),
        }
    }
}

/// What is known of a debtor in codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Debtor {
    /// The debtor.
    pub debtor: DebtorId,
    /// Firm, consumer or not known.
    pub kind: DebtorKind,
    /// Legal form, when known.
    pub legal_form: LegalForm,
    /// Language of letters and calls.
    pub language: Language,
}
