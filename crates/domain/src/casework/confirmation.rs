//! The confirmation of an agreement: what the debtor said of what we wrote to him.
//!
//! Knows which agreements are confirmed, how he can do that, and when it is time to ask again. Who
//! accepts in writing acknowledges the debt; what that does to its limitation stands in the law.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::plus_working_days;
use crate::code::codes;
use crate::id::{NotAnId, PlanId, PromiseId};

/// After how many working days without an answer somebody asks for it.
pub const CONFIRM_DAYS: i32 = 2;

/// How large the file may be that he sent.
pub const MOST_CONFIRMATION_BYTES: u64 = 10 << 20;

codes! {
    /// How the debtor accepted it.
    pub enum ConfirmedHow {
        /// He answered that he agrees.
        Reply = "reply",
        /// He sent the letter back with his signature.
        Signed = "signed",
    }

    /// Where the confirmation of an agreement stands.
    pub enum ConfirmationState {
        /// Nothing was sent.
        None = "none",
        /// It was sent; he has not answered.
        Sent = "sent",
        /// He accepted it.
        Accepted = "accepted",
    }

    /// How somebody says he pays.
    pub enum PayMethod {
        /// A transfer.
        Bank = "bank",
        /// A card.
        Card = "card",
        /// In cash.
        Cash = "cash",
        /// A direct debit.
        Debit = "debit",
    }
}

/// What is confirmed. Their ids come from one counter, so that a number means one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// A promise to pay.
    Promise(PromiseId),
    /// A payment plan.
    Plan(PlanId),
}

impl Agreement {
    /// Its number.
    pub fn number(self) -> i64 {
        match self {
            Agreement::Promise(promise) => promise.0,
            Agreement::Plan(plan) => plan.0,
        }
    }

    /// Which of the two, as a code.
    pub fn code(self) -> &'static str {
        match self {
            Agreement::Promise(_) => "promise",
            Agreement::Plan(_) => "plan",
        }
    }
}

impl fmt::Display for Agreement {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Agreement::Promise(promise) => promise.fmt(out),
            Agreement::Plan(plan) => plan.fmt(out),
        }
    }
}

impl FromStr for Agreement {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Agreement, NotAnId> {
        let promise = text.parse().map(Agreement::Promise);
        promise.or_else(|_| text.parse().map(Agreement::Plan))
    }
}

/// Yes when it is time to ask for the answer to a confirmation that left on a day.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::casework::is_unanswered;
/// let friday = date(2026, 10, 2);
/// assert!(!is_unanswered(friday, date(2026, 10, 6)));
/// assert!(is_unanswered(friday, date(2026, 10, 7)));
/// ```
pub fn is_unanswered(sent_on: Date, today: Date) -> bool {
    today > plus_working_days(sent_on, CONFIRM_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agreement_is_read_by_what_stands_before_its_number() {
        assert_eq!("prm_12".parse(), Ok(Agreement::Promise(PromiseId(12))));
        assert_eq!("pln_12".parse(), Ok(Agreement::Plan(PlanId(12))));
        assert!("inv_12".parse::<Agreement>().is_err());
        assert_eq!(Agreement::Plan(PlanId(7)).to_string(), "pln_7");
    }
}
