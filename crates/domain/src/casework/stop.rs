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
        /// The debtor was right about (a part of) it; the credit note has not come.
        CreditAwaited = "credit-awaited",
        /// A reply came in that nobody has read.
        Reply = "reply",
        /// We paused it, with a reason.
        Pause = "pause",
        /// The debtor says he paid; we wait for the bank data of that day.
        SaidPaid = "said-paid",
        /// Handed over to an agency or lawyer.
        HandedOver = "handed-over",
        /// We do not chase this debtor at all, for a reason of ours.
        Exempt = "exempt",
        /// Bankruptcy, moratorium, debt restructuring.
        Insolvency = "insolvency",
    }
}

impl StopKind {
    /// Yes when it may be about a part of a claim, and leaves the rest.
    pub fn is_about_a_part(self) -> bool {
        matches!(self, StopKind::Dispute | StopKind::CreditAwaited)
    }
}

codes! {
    /// Why a debtor is not chased at all.
    pub enum Exemption {
        /// A company of our own group.
        GroupCompany = "group-company",
        /// Somebody who works for us.
        Staff = "staff",
        /// We owe him as well, and set off.
        SetOff = "set-off",
        /// Agreed with him, for example by the management.
        Agreed = "agreed",
        /// Another reason.
        Other = "other",
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
    /// Why he is not chased at all.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub why: Option<Exemption>,
}

/// What of a claim, with what is open on it, is in dispute on a day or will be credited.
pub fn disputed(stops: &[Stop], (invoice, open): (InvoiceId, Cents), today: Date) -> Cents {
    let counts = |stop: &&Stop| {
        let is_about = stop.invoice.is_none_or(|about| about == invoice);
        let runs = stop.until.is_none_or(|until| until >= today);
        stop.kind.is_about_a_part() && is_about && runs
    };
    let disputed: Cents = stops.iter().filter(counts).map(|stop| stop.amount.unwrap_or(open)).sum();
    disputed.at_most(open).at_least(Cents::ZERO)
}
