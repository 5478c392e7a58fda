//! Events about words of our own that hold against the lists. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::correction::{Field, Met};
use crate::id::{CorrectionId, DebtorId, ImportId, InvoiceId};
use crate::party::{DebtorKind, Language, Reach};

/// A person corrected words about a debtor. Details: his words from now on; for each correction
/// what the lists said and what holds now, as `CorrectionWords`; the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtorCorrected {
    /// The debtor.
    pub debtor: DebtorId,
    /// How he can be reached now.
    pub reach: Reach,
    /// What he is, when that was corrected.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<DebtorKind>,
    /// His language, when that was corrected.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub language: Option<Language>,
    /// What holds against the lists from now on.
    pub corrections: Vec<(CorrectionId, Field)>,
    /// What no longer does.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub ended: Vec<CorrectionId>,
}

/// A person corrected an invoice. Details: what was delivered, when that was corrected; for each
/// correction what the lists said and what holds now, as `CorrectionWords`; the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceCorrected {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The last day to pay as it was and as it is, when that was corrected.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub due_on: Option<(Date, Date)>,
    /// What was delivered was corrected.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub is_described: bool,
    /// What holds against the lists from now on.
    pub corrections: Vec<(CorrectionId, Field)>,
    /// What no longer does.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub ended: Vec<CorrectionId>,
}

/// Corrections met a list, or the decision of a person. Detail per conflict: what the list says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionsMet {
    /// The list, or the one that is undone; none: a person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub import: Option<ImportId>,
    /// What became of each.
    pub met: Vec<MetCorrection>,
}

/// What became of one correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetCorrection {
    /// About whom it is.
    pub debtor: DebtorId,
    /// The correction.
    pub correction: CorrectionId,
    /// What became of it.
    pub how: Met,
}
