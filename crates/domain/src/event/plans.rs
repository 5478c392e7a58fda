//! Events about payment plans. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::casework::{Plan, PlanEnd};
use crate::id::{DebtorId, InvoiceId, PlanId};

/// A payment plan was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanAgreed {
    /// The debtor.
    pub debtor: DebtorId,
    /// The plan.
    pub plan: Plan,
    /// The day it was agreed.
    pub on: Date,
}

/// A person ended a payment plan. Detail: why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanEnded {
    /// The debtor.
    pub debtor: DebtorId,
    /// The plan.
    pub plan: PlanId,
    /// How.
    pub how: PlanEnd,
    /// The day.
    pub on: Date,
    /// The claims on which the agreement was broken: those of a plan that is accelerated.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub broken: Vec<InvoiceId>,
}
