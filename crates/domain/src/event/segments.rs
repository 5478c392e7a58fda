//! Events about which debtors and invoices follow a strategy of their own. See `mod` for what a
//! body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{DebtorId, InvoiceId, SegmentId};
use crate::strategy::Takes;

/// A segment was made or changed. Detail: its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentSet {
    /// The segment.
    pub segment: SegmentId,
    /// The strategy its debtors follow.
    pub strategy: String,
    /// Whom it takes without being asked.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub takes: Option<Takes>,
}

/// A segment is no more; who was put in it is in none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentDropped {
    /// The segment.
    pub segment: SegmentId,
}

/// Debtors were put in a segment, or taken out of the one they were put in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentAssigned {
    /// The segment; none: they are in no segment by hand.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub segment: Option<SegmentId>,
    /// The debtors.
    pub debtors: Vec<DebtorId>,
}

/// A strategy was chosen for a debtor or for one invoice. Detail: the reason, when one was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StrategyAssigned {
    /// The debtor.
    pub debtor: DebtorId,
    /// The invoice; none: all of the debtor's.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub invoice: Option<InvoiceId>,
    /// The strategy; none: what holds otherwise.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub strategy: Option<String>,
    /// The day.
    pub on: Date,
}
