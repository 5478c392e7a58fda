//! Events about what the debtor said of a confirmation. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::KeptFile;
use crate::casework::{Agreement, ConfirmedHow};
use crate::id::DebtorId;

/// The debtor accepted an agreement in writing. Detail: a note, when there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementConfirmed {
    /// The debtor.
    pub debtor: DebtorId,
    /// What he accepted.
    pub agreement: Agreement,
    /// How.
    pub how: ConfirmedHow,
    /// The day he did.
    pub on: Date,
    /// What he sent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<KeptFile>,
}

/// That was recorded by mistake. Detail: why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmationWithdrawn {
    /// The debtor.
    pub debtor: DebtorId,
    /// The agreement.
    pub agreement: Agreement,
    /// The day.
    pub on: Date,
}
