//! A telephone call: what came of it.
//!
//! Knows the outcomes as codes, and which of them carry the step out. What an outcome leads to is
//! for the office action; what it does to the flow is the engine's work.

use crate::code::codes;

codes! {
    /// What came of a call.
    pub enum CallOutcome {
        /// Spoke with the debtor; the step is done.
        Reached = "reached",
        /// Nobody answered; tried again until the attempts are used up.
        NoAnswer = "no-answer",
        /// Left a message; counts as an attempt.
        Voicemail = "voicemail",
        /// Call again on a day; the call stays on the list for that day.
        CallBack = "call-back",
        /// Not the right person; counts as an attempt.
        WrongPerson = "wrong-person",
        /// Asks for a copy of the invoice.
        AsksCopy = "asks-copy",
        /// Misses an order number on the invoice; asks to call again on a day.
        OrderNumber = "order-number",
        /// Has no approval for it yet; asks to call again on a day.
        Approval = "approval",
        /// It goes along with a payment run on a day.
        PaymentRun = "payment-run",
        /// Wants a credit note.
        Credit = "credit",
        /// Says it was paid already.
        PaidAlready = "paid-already",
        /// Promises an amount by a day.
        Promise = "promise",
        /// Wants to pay in parts.
        Plan = "plan",
        /// Disputes (a part of) the claim.
        Complaint = "complaint",
        /// Has no money.
        MoneyTrouble = "money-trouble",
        /// Does not want to pay.
        Refuses = "refuses",
        /// Agrees with the invoice.
        InvoiceAgreed = "invoice-agreed",
        /// Something else.
        Other = "other",
    }
}

impl CallOutcome {
    /// Yes when the right person was spoken to, so that the step is done.
    pub fn is_reached(self) -> bool {
        !matches!(
            self,
            CallOutcome::NoAnswer
                | CallOutcome::Voicemail
                | CallOutcome::CallBack
                | CallOutcome::WrongPerson
        )
    }

    /// Yes when it counts as an attempt; who asks to be called back was not missed.
    pub fn is_attempt(self) -> bool {
        !self.is_reached() && self != CallOutcome::CallBack
    }
}
