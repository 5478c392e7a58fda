//! Events about calls: what was agreed in one, as fields; one that is taken back.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::CallRecorded;
use crate::casework::{BrokenPromise, CallOutcome, Follows, LateReason, promise_is_about};
use crate::id::{DebtorId, InvoiceId, PromiseId, StopId, TaskId};
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
    /// From which time on that day to call again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub at: Option<Time>,
    /// He said whether the invoice came.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub received: Option<bool>,
    /// He said whether he is satisfied with what was delivered.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub satisfied: Option<bool>,
    /// It is no answer any more: it is noted, and nothing follows.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub is_no_answer: bool,
    /// The promise that followed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub promise: Option<PromiseId>,
    /// The stop that followed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stop: Option<StopId>,
    /// The message that followed, besides a confirmation.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub message: Option<TaskId>,
    /// Why he did not pay as he promised.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub late: Option<LateReason>,
}

impl CallAgreed {
    pub(super) fn is_nothing(&self) -> bool {
        *self == CallAgreed::default()
    }
}

impl CallRecorded {
    /// What followed from it.
    pub fn follows(&self) -> Follows {
        self.outcome.follows_when(!self.agreed.is_no_answer)
    }

    /// Yes when the planned call is done with it: somebody was reached, and it does not come back.
    pub fn is_done(&self) -> bool {
        self.outcome.is_reached() && self.call_on.is_none()
    }

    /// Yes when a broken promise was spoken of: he was reached, about its claim or about all.
    pub fn asks_why(&self, promise: PromiseId, about: Option<InvoiceId>) -> bool {
        let is_about = |invoice| promise_is_about(promise, about, invoice);
        self.is_done() && self.agreed.invoice.is_none_or(is_about)
    }
}

/// How a planned call stood before it was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallStood {
    /// How often it was tried.
    pub attempts: u32,
    /// The day it was last tried.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub attempted_on: Option<Date>,
    /// The day to call again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub call_on: Option<Date>,
    /// From which time on that day.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub call_at: Option<Time>,
}

/// A call was recorded by mistake: it counts no more. What followed from it is taken back by events
/// of its own, in the same action. Detail: why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallTakenBack {
    /// The debtor.
    pub debtor: DebtorId,
    /// The number of the event that recorded it.
    pub call: i64,
    /// What was said to come of it.
    pub outcome: CallOutcome,
    /// The planned call, when there was one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub task: Option<TaskId>,
    /// The day.
    pub on: Date,
    /// How the planned call stands again; `None`: it was done, and its steps can be planned anew.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stood: Option<CallStood>,
    /// The day on which it counted as a contact.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub contact_on: Option<Date>,
    /// The broken promises that nobody asked about any more.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub asked: Vec<BrokenPromise>,
}
