//! What follows from what came of a call: one table.
//!
//! Says per outcome what becomes of the planned call, what else follows, what has to be said with
//! it and what may be. Pure; the office action carries it out.

use super::call::CallOutcome;
use crate::code::codes;
use crate::refusal::Refusal;

codes! {
    /// What can be said with an outcome, by the name of its option.
    pub enum CallOption {
        /// The day that was agreed.
        By = "by",
        /// From which time on that day.
        At = "at",
        /// How much.
        Amount = "amount",
        /// What a complaint is about.
        Reason = "reason",
        /// Why he did not pay as he promised.
        Why = "why",
        /// Who it is then.
        Person = "person",
        /// His telephone number.
        Phone = "phone",
        /// Whether the invoice came.
        Received = "received",
        /// Whether he is satisfied with what was delivered.
        Satisfied = "satisfied",
    }
}

/// What becomes of the planned call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It is done, and its steps with it.
    Done,
    /// It was tried, and stays until the attempts are used up.
    Tried,
    /// It comes back on a day.
    Back,
}

/// What else follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// A promise is made, with its confirmation.
    Promise,
    /// We wait for the bank data of the days in which it must show.
    AwaitBank,
    /// A dispute is opened.
    Dispute,
    /// A dispute is opened about a credit note.
    Credit,
    /// A copy of the invoices is sent.
    Copy,
    /// The flow pauses for some days, so that a person can decide what to do.
    ShortPause,
}

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Follows {
    /// What becomes of the planned call.
    pub becomes: Becomes,
    /// What else follows.
    pub effect: Effect,
    /// What has to be said with it.
    pub needs: &'static [CallOption],
    /// What may be said with it besides.
    pub may: &'static [CallOption],
    /// It says something of what is open: without that there is nothing to say.
    pub is_about_open: bool,
}

impl CallOutcome {
    /// What follows from it.
    pub fn follows(self) -> Follows {
        use CallOption::{Amount, At, By, Person, Phone, Reason};
        let row = |becomes, effect| Follows {
            becomes,
            effect,
            needs: &[],
            may: &[],
            is_about_open: becomes == Becomes::Done,
        };
        match self {
            CallOutcome::NoAnswer | CallOutcome::Voicemail => row(Becomes::Tried, Effect::Nothing),
            CallOutcome::WrongPerson => {
                Follows { may: &[Person, Phone], ..row(Becomes::Tried, Effect::Nothing) }
            }
            CallOutcome::CallBack => {
                Follows { needs: &[By], may: &[At], ..row(Becomes::Back, Effect::Nothing) }
            }
            CallOutcome::Reached | CallOutcome::Other => {
                Follows { is_about_open: false, ..row(Becomes::Done, Effect::Nothing) }
            }
            CallOutcome::OrderNumber | CallOutcome::Approval => {
                let row = row(Becomes::Back, Effect::Nothing);
                Follows { needs: &[By], may: &[At], is_about_open: true, ..row }
            }
            CallOutcome::AsksCopy => {
                Follows { is_about_open: true, ..row(Becomes::Back, Effect::Copy) }
            }
            CallOutcome::Credit => Follows { may: &[Amount], ..row(Becomes::Done, Effect::Credit) },
            // Time to make the plan, or to decide what else to do.
            CallOutcome::MoneyTrouble | CallOutcome::Plan => row(Becomes::Done, Effect::ShortPause),
            CallOutcome::Promise | CallOutcome::PaymentRun => {
                Follows { needs: &[By], may: &[Amount], ..row(Becomes::Done, Effect::Promise) }
            }
            CallOutcome::PaidAlready => row(Becomes::Done, Effect::AwaitBank),
            CallOutcome::Complaint => {
                Follows { may: &[Amount, Reason], ..row(Becomes::Done, Effect::Dispute) }
            }
            CallOutcome::Refuses | CallOutcome::InvoiceAgreed => {
                row(Becomes::Done, Effect::Nothing)
            }
        }
    }

    /// What follows from it when it is an answer, or when it is none any more: then it is noted,
    /// and the steps go on.
    pub fn follows_when(self, is_answer: bool) -> Follows {
        match is_answer {
            true => self.follows(),
            false => Follows { becomes: Becomes::Done, effect: Effect::Nothing, ..self.follows() },
        }
    }

    /// Checks that what was said fits the outcome.
    ///
    /// # Errors
    /// `MISSING` for what has to be said; `DOES-NOT-FIT` for what has no meaning with it.
    pub fn fits(self, said: &[CallOption]) -> Result<(), Refusal> {
        let Follows { needs, may, .. } = self.follows();
        // What was asked of everybody can be answered by everybody who was reached.
        let is_answer = |option: &CallOption| {
            let is_asked = matches!(option, CallOption::Received | CallOption::Satisfied);
            is_asked && self.is_reached()
        };
        let is_odd = |option: &&CallOption| match option {
            CallOption::Why => !self.is_reached(),
            other => !needs.contains(other) && !may.contains(other) && !is_answer(other),
        };
        if let Some(odd) = said.iter().find(is_odd) {
            // Both are typed as the reason.
            let option = if *odd == CallOption::Why { CallOption::Reason } else { *odd };
            let (option, outcome) = (option.code().to_owned(), self.code().to_owned());
            return Err(Refusal::DoesNotFit { option, outcome });
        }
        match needs.iter().find(|option| !said.contains(option)) {
            Some(lacks) => Err(Refusal::Missing { field: lacks.code().to_owned() }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_not_reached_is_called_again_and_nothing_else_follows() {
        for outcome in CallOutcome::ALL.iter().filter(|outcome| !outcome.is_reached()) {
            let follows = outcome.follows();
            assert_ne!(follows.becomes, Becomes::Done, "{outcome}");
            assert_eq!(follows.effect, Effect::Nothing, "{outcome}");
        }
    }

    #[test]
    fn what_comes_back_or_is_promised_needs_its_day() {
        for outcome in CallOutcome::ALL {
            let follows = outcome.follows();
            let is_promise = follows.effect == Effect::Promise;
            assert!(!is_promise || follows.needs.contains(&CallOption::By), "{outcome}");
        }
        let missing = Refusal::Missing { field: "by".to_owned() };
        assert_eq!(CallOutcome::CallBack.fits(&[]), Err(missing));
    }

    #[test]
    fn what_has_no_meaning_with_an_outcome_is_refused() {
        let said = [CallOption::By, CallOption::Amount];
        let (option, outcome) = ("by".to_owned(), "no-answer".to_owned());
        let odd = Refusal::DoesNotFit { option, outcome };
        assert_eq!(CallOutcome::NoAnswer.fits(&said), Err(odd));
        assert_eq!(CallOutcome::Promise.fits(&said), Ok(()));
    }
}
