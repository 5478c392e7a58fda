//! Why a debtor did not pay: what he says when somebody asks, as a code.
//!
//! Somebody asks when a promise was broken. Some outcomes of a call say it by themselves.

use super::call::CallOutcome;
use crate::code::codes;

codes! {
    /// Why he did not pay as he promised.
    pub enum LateReason {
        /// He forgot.
        Forgot = "forgot",
        /// Nobody there approved the invoice yet.
        Approval = "approval",
        /// An order number lacks.
        OrderNumber = "order-number",
        /// He waits for money of others.
        AwaitsMoney = "awaits-money",
        /// He has no money.
        MoneyTrouble = "money-trouble",
        /// The invoice is not right.
        Dispute = "dispute",
        /// Who pays was not there.
        Absent = "absent",
        /// He says that he paid.
        SentIt = "sent-it",
        /// Something else.
        Other = "other",
    }
}

impl CallOutcome {
    /// The reason that the outcome names by itself.
    pub fn says_why(self) -> Option<LateReason> {
        match self {
            CallOutcome::Complaint | CallOutcome::Credit => Some(LateReason::Dispute),
            CallOutcome::MoneyTrouble => Some(LateReason::MoneyTrouble),
            CallOutcome::OrderNumber => Some(LateReason::OrderNumber),
            CallOutcome::Approval => Some(LateReason::Approval),
            CallOutcome::PaidAlready => Some(LateReason::SentIt),
            _ => None,
        }
    }
}
