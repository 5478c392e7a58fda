//! Facts that stop the flow besides a promise: plan, dispute, unread reply, pause, hand-over,
//! insolvency.
//!
//! Each is a fact with its own beginning and end. Knows what it covers (one claim or all of a
//! debtor). What it stops is said in `guard`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::code::codes;
use crate::id::{InvoiceId, StopId};
use crate::money::Cents;

codes! {
    /// What stops the flow.
    pub enum StopKind {
        /// A payment plan runs.
        Plan = "plan",
        /// The debtor disputes (a part of) the claim.
        Dispute = "dispute",
        /// A reply came in that nobody has read.
        Reply = "reply",
        /// We paused it, with a reason.
        Pause = "pause",
        /// The debtor says he paid; we wait for the bank data of that day.
        SaidPaid = "said-paid",
        /// Handed over to an agency or lawyer.
        HandedOver = "handed-over",
        /// Bankruptcy, moratorium, debt restructuring.
        Insolvency = "insolvency",
    }
}

/// A fact that stops the flow and has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// Its id.
    pub stop: StopId,
    /// What it is.
    pub kind: StopKind,
    /// The claim it is about; `None`: all claims of the debtor.
    pub invoice: Option<InvoiceId>,
    /// The disputed amount; `None`: all of it.
    pub amount: Option<Cents>,
    /// The last day it stops; `None`: until it is ended.
    pub until: Option<Date>,
}
