//! What is said instead of paying, and whether that is an answer: one table, by conversation.
//!
//! Who asks for a copy before the day to pay is helped; who asks for it a third time, or just
//! before the hand-over, is asked for a day. Pure; says nothing in words.

use super::call::CallOutcome;
use crate::code::codes;

codes! {
    /// Which conversation it is: decides the text, and what counts as an answer.
    pub enum Stage {
        /// Before the due day: is everything clear?
        Courtesy = "courtesy",
        /// The day after the due day.
        DayAfter = "day-after",
        /// After a reminder or demand.
        AfterReminder = "after-reminder",
        /// After an agreement that was not kept.
        BrokenPromise = "broken-promise",
        /// Between the final demand and the hand-over.
        BeforeHandOver = "before-hand-over",
    }

    /// What is often said instead of paying.
    pub enum Excuse {
        /// "Send a copy."
        Copy = "copy",
        /// "I will look into it."
        Searching = "searching",
        /// "It must be approved by …"
        Approval = "approval",
        /// "With the next payment run."
        PaymentRun = "payment-run",
        /// "We are waiting for money ourselves."
        AwaitsMoney = "awaits-money",
        /// "It is not right."
        NotRight = "not-right",
        /// "It was paid."
        Paid = "paid",
    }

    /// Whether it is an answer.
    pub enum Counts {
        /// Yes.
        Yes = "yes",
        /// With a day on which he pays.
        WithDay = "with-day",
        /// With an answer within two working days.
        InTwoDays = "in-two-days",
        /// With an answer within one working day.
        InOneDay = "in-one-day",
        /// Yes, and that person is called.
        CallHim = "call-him",
        /// Only with the name of who approves, and a day.
        WithName = "with-name",
        /// Once.
        Once = "once",
        /// With a plan.
        Plan = "plan",
        /// With a part today.
        PartToday = "part-today",
        /// With a part today and a plan that is signed.
        PartAndPlan = "part-and-plan",
        /// As a dispute.
        AsDispute = "as-dispute",
        /// As a dispute, with the reason in writing.
        InWriting = "in-writing",
        /// With the reason in writing today.
        InWritingToday = "in-writing-today",
        /// Yes, without proof.
        NoProof = "no-proof",
        /// With the day and the account it came from.
        DayAndAccount = "day-and-account",
        /// With proof of the payment.
        Proof = "proof",
        /// Not any more.
        No = "no",
    }
}

/// Before the due day, the day after it, after a reminder, after a broken agreement, before the
/// hand-over.
const TABLE: [(Excuse, [Counts; 5]); 7] = {
    use Counts::*;
    [
        (Excuse::Copy, [Yes, Yes, WithDay, No, No]),
        (Excuse::Searching, [WithDay, InTwoDays, InOneDay, No, No]),
        (Excuse::Approval, [Yes, CallHim, WithName, No, No]),
        (Excuse::PaymentRun, [WithDay, WithDay, WithDay, Once, No]),
        (Excuse::AwaitsMoney, [Plan, Plan, Plan, PartToday, PartAndPlan]),
        (Excuse::NotRight, [AsDispute, AsDispute, AsDispute, InWriting, InWritingToday]),
        (Excuse::Paid, [NoProof, DayAndAccount, DayAndAccount, Proof, Proof]),
    ]
};

/// From this time on a copy is no answer: he had it.
const MOST_COPIES: u32 = 2;

/// What was heard: in which conversation, how often before, and whether it came with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Which conversation.
    pub stage: Stage,
    /// How often he said it before.
    pub before: u32,
    /// Somebody was named.
    pub has_name: bool,
}

/// What an excuse is worth in a conversation.
pub fn counts(excuse: Excuse, stage: Stage) -> Counts {
    let row = TABLE.iter().find(|(known, _)| *known == excuse);
    let place = Stage::ALL.iter().position(|known| *known == stage);
    row.zip(place).map_or(Counts::No, |((_, row), place)| row[place])
}

impl Excuse {
    /// Yes when it is an answer as it was heard.
    pub fn is_answer(self, heard: Heard) -> bool {
        if self == Excuse::Copy && heard.before >= MOST_COPIES {
            return false;
        }
        match counts(self, heard.stage) {
            Counts::No => false,
            Counts::Once => heard.before == 0,
            Counts::WithName => heard.has_name,
            _ => true,
        }
    }
}

impl CallOutcome {
    /// The excuse it is, when it is one that can be no answer.
    pub fn excuse(self) -> Option<Excuse> {
        match self {
            CallOutcome::AsksCopy => Some(Excuse::Copy),
            CallOutcome::Approval => Some(Excuse::Approval),
            CallOutcome::PaymentRun => Some(Excuse::PaymentRun),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(stage: Stage, before: u32) -> Heard {
        Heard { stage, before, has_name: false }
    }

    #[test]
    fn every_excuse_and_every_conversation_stands_in_the_table() {
        assert_eq!(TABLE.map(|(excuse, _)| excuse).as_slice(), Excuse::ALL);
        assert_eq!(Stage::ALL.len(), 5);
    }

    #[test]
    fn a_copy_is_an_answer_twice_and_not_any_more_after_a_broken_agreement() {
        let copy = |stage, before| Excuse::Copy.is_answer(heard(stage, before));
        assert!(copy(Stage::DayAfter, 0) && copy(Stage::AfterReminder, 1));
        assert!(!copy(Stage::DayAfter, 2) && !copy(Stage::BrokenPromise, 0));
        assert_eq!(counts(Excuse::Copy, Stage::AfterReminder), Counts::WithDay);
    }

    #[test]
    fn a_payment_run_counts_once_after_a_broken_agreement() {
        let run = |stage, before| Excuse::PaymentRun.is_answer(heard(stage, before));
        assert!(run(Stage::AfterReminder, 3) && run(Stage::BrokenPromise, 0));
        assert!(!run(Stage::BrokenPromise, 1) && !run(Stage::BeforeHandOver, 0));
    }

    #[test]
    fn after_a_reminder_who_must_approve_is_named() {
        let unnamed = heard(Stage::AfterReminder, 0);
        assert!(!Excuse::Approval.is_answer(unnamed));
        assert!(Excuse::Approval.is_answer(Heard { has_name: true, ..unnamed }));
        assert!(Excuse::Approval.is_answer(heard(Stage::DayAfter, 0)));
    }
}
