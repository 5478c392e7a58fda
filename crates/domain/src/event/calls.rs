//! Events about calls: what was agreed in one, as fields.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::CallRecorded;
use crate::id::{InvoiceId, PromiseId, StopId, TaskId};
use crate::money::Cents;

/// What was agreed in a call and what followed from it. Calls of long ago have none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallAgreed {
    /// The claim it was about; `None`: all of the debtor.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub invoice: Option<InvoiceId>,
    /// What is promised or disputed, when it was named.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub amount: Option<Cents>,
    /// The day of a promise, or to call again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<Date>,
    /// The promise that followed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub promise: Option<PromiseId>,
    /// The stop that followed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stop: Option<StopId>,
    /// The message that followed, besides a confirmation.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub message: Option<TaskId>,
}

impl CallAgreed {
    pub(super) fn is_nothing(&self) -> bool {
        *self == CallAgreed::default()
    }
}

impl CallRecorded {
    /// Yes when the planned call is done with it: somebody was reached, and it does not come back.
    pub fn is_done(&self) -> bool {
        self.outcome.is_reached() && self.call_on.is_none()
    }
}
