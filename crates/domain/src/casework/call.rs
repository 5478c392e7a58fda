//! A telephone call: what came of it.
//!
//! Knows the outcomes as codes. What an outcome does to the flow is the engine's work.

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
    }
}

impl CallOutcome {
    /// Yes when somebody was spoken to.
    pub fn is_reached(self) -> bool {
        self == CallOutcome::Reached
    }
}
