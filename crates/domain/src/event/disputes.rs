//! Events about disputes besides the stop itself. See `mod` for what a body may hold.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::casework::DisputeOwner;
use crate::id::{DebtorId, StopId, UserId};

/// It was said who of us sees to a dispute, and by which day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisputeAssigned {
    /// The debtor.
    pub debtor: DebtorId,
    /// The dispute.
    pub stop: StopId,
    /// The day it was said.
    pub on: Date,
    /// Who sees to it.
    pub owner: DisputeOwner,
    /// The day by which it is to be resolved.
    pub by: Date,
    /// Who of us by name, when it is put to a person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub user: Option<UserId>,
}
