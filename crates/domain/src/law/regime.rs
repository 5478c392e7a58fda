//! Which interest runs on a claim: one of the law's, or one that was agreed.
//!
//! Knows the three statutory regimes, their article and their table of rates, and what an agreed
//! rate may be. Never guesses a regime from a name: it follows from the kind of debtor, which a
//! person has given (law.md R2.12). Does not know the rates themselves (`rates`).

use crate::code::codes;
use crate::money::Rate;
use crate::party::{DebtorKind, LegalForm};
use crate::refusal::Refusal;

codes! {
    /// What the law sees in a debtor whose kind is known.
    pub enum Kind {
        /// A firm, also a sole trader acting in business.
        Business = "business",
        /// A natural person not acting in business.
        Consumer = "consumer",
    }

    /// A regime of statutory interest.
    pub enum Regime {
        /// Statutory interest, for all that is no commercial agreement.
        Consumer = "consumer",
        /// Commercial interest, between firms.
        Commercial = "commercial",
        /// Commercial interest owed by a public body.
        PublicBody = "public-body",
    }

    /// A table of rates. Public bodies owe the rate of the commercial one.
    pub enum Table {
        /// Art. 6:120 lid 1: set by decree.
        Consumer = "consumer",
        /// Art. 6:120 lid 2: follows the European Central Bank.
        Commercial = "commercial",
    }

    /// Whether agreed interest bears interest itself.
    pub enum Growth {
        /// No: it runs on the principal alone.
        Simple = "simple",
        /// Yes, after each full year, as statutory interest does.
        Yearly = "yearly",
    }
}

impl Kind {
    /// The kind, when it is known; amounts and legal letters hang on it.
    ///
    /// # Errors
    /// `DEBTOR-KIND-UNKNOWN`.
    pub fn of(kind: DebtorKind) -> Result<Kind, Refusal> {
        match kind {
            DebtorKind::Business => Ok(Kind::Business),
            DebtorKind::Consumer => Ok(Kind::Consumer),
            DebtorKind::Unknown => Err(Refusal::DebtorKindUnknown),
        }
    }
}

impl Regime {
    /// The regime for a claim from a contract with this debtor.
    ///
    /// ```
    /// use punctueel_domain::law::regime::{Kind, Regime};
    /// use punctueel_domain::party::LegalForm;
    /// let body = Regime::of(Kind::Business, LegalForm::PublicBody);
    /// assert_eq!((body, body.source()), (Regime::PublicBody, "art. 6:119b BW"));
    /// ```
    pub fn of(kind: Kind, form: LegalForm) -> Regime {
        match (kind, form) {
            (Kind::Consumer, _) => Regime::Consumer,
            (Kind::Business, LegalForm::PublicBody) => Regime::PublicBody,
            (Kind::Business, _) => Regime::Commercial,
        }
    }

    /// The table with its rates.
    pub fn table(self) -> Table {
        match self {
            Regime::Consumer => Table::Consumer,
            Regime::Commercial | Regime::PublicBody => Table::Commercial,
        }
    }

    /// The article it stands in.
    pub fn source(self) -> &'static str {
        match self {
            Regime::Consumer => "art. 6:119 BW",
            Regime::Commercial => "art. 6:119a BW",
            Regime::PublicBody => "art. 6:119b BW",
        }
    }
}

/// The largest rate that is accepted as agreed: 100 % a year.
const LARGEST_AGREED: Rate = Rate(10_000);

/// A yearly rate that the parties agreed; always above zero and at most 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreedRate {
    rate: Rate,
    growth: Growth,
}

impl AgreedRate {
    /// An agreed rate. It bears interest itself only when that was agreed too (law.md R1.12).
    ///
    /// # Errors
    /// `RATE-OUT-OF-RANGE` when it is nothing, below zero or above 100 %.
    pub fn new(rate: Rate, growth: Growth) -> Result<AgreedRate, Refusal> {
        match rate > Rate(0) && rate <= LARGEST_AGREED {
            true => Ok(AgreedRate { rate, growth }),
            false => Err(Refusal::RateOutOfRange { rate }),
        }
    }

    /// The rate.
    pub fn rate(self) -> Rate {
        self.rate
    }

    /// Simple, or growing each year.
    pub fn growth(self) -> Growth {
        self.growth
    }
}

/// What makes interest run on a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The law, at the rate of each day.
    Statutory(Regime),
    /// The contract, at one rate; it goes on after default (art. 6:119 lid 3 BW).
    Agreed(AgreedRate),
}

impl Rule {
    /// Yes when the interest of a full year bears interest from then on: always for statutory
    /// interest (art. 6:119 lid 2, 6:119a lid 3, 6:119b lid 3 BW), for agreed interest when agreed.
    pub fn grows(self) -> bool {
        match self {
            Rule::Statutory(_) => true,
            Rule::Agreed(agreed) => agreed.growth == Growth::Yearly,
        }
    }

    /// The article it rests on, toward a firm or a consumer.
    pub fn source(self, kind: Kind) -> &'static str {
        match (self, kind) {
            (Rule::Statutory(regime), _) => regime.source(),
            (Rule::Agreed(_), Kind::Consumer) => "art. 6:119 lid 3 BW",
            (Rule::Agreed(_), Kind::Business) => "art. 6:119 lid 3, 6:119a BW",
        }
    }
}
