//! What we announced to do is a duty of ours: one per claim and consequence, with a day.
//!
//! Knows what became of a duty, on which day it is to be done when an agreement came between, and
//! how pressing it is. It is done when its step is done; nobody has to say so. Where the day comes
//! from stands with the strategy (`announced`).

use jiff::civil::Date;

use crate::calendar::{plus_days, plus_working_days, working_day_from};
use crate::code::codes;
use crate::money::Cents;

codes! {
    /// How a person ended a duty.
    pub enum CommitmentEnd {
        /// He decided that we do not do it after all.
        Waived = "waived",
        /// He did it.
        Done = "done",
    }

    /// What became of a duty.
    pub enum CommitmentState {
        /// It is to be done.
        Running = "running",
        /// It was done.
        Fulfilled = "fulfilled",
        /// A person let go of it, or of its step.
        Waived = "waived",
        /// Nothing is open any more: there is nothing left to do it for.
        Settled = "settled",
        /// A later message announced the same with a day of its own.
        Renewed = "renewed",
    }
}

/// What was done about the step that a duty announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing yet.
    Open,
    /// It was carried out.
    Done,
    /// A person decided not to do it.
    Waived,
}

/// All that decides what became of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How a person ended it.
    pub ended: Option<CommitmentEnd>,
    /// What became of its step.
    pub step: Due,
    /// What is open of its claim, or of all claims of the debtor.
    pub open: Cents,
    /// The same was announced once more.
    pub is_renewed: bool,
}

/// What became of a duty. What is read here is never kept: a payment that is taken back or a call
/// that was recorded by mistake make it run again.
pub fn became(facts: Facts) -> CommitmentState {
    match (facts.ended, facts.step) {
        (Some(CommitmentEnd::Waived), _) => CommitmentState::Waived,
        (Some(CommitmentEnd::Done), _) | (None, Due::Done) => CommitmentState::Fulfilled,
        (None, Due::Waived) => CommitmentState::Waived,
        (None, Due::Open) if !facts.open.is_positive() => CommitmentState::Settled,
        (None, Due::Open) if facts.is_renewed => CommitmentState::Renewed,
        (None, Due::Open) => CommitmentState::Running,
    }
}

/// Something that was agreed about a claim and leaves the debtor in peace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// Nothing.
    Nothing,
    /// It ends, or ended, with this day.
    Until(Date),
    /// Nobody knows when it ends.
    Open,
}

/// When a duty is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// On the day that was announced.
    On(Date),
    /// Later: an agreement moved it.
    Moved(Date),
    /// What was agreed or is in dispute stands in its way until somebody ends that.
    Suspended,
}

impl Standing {
    /// The day, when there is one.
    pub fn day(self) -> Option<Date> {
        match self {
            Standing::On(day) | Standing::Moved(day) => Some(day),
            Standing::Suspended => None,
        }
    }
}

/// When a duty is to be done that was announced for a day. What ended before that day moves
/// nothing; else it is the first working day after it.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::casework::{Agreed, Standing, standing};
/// let day = date(2026, 10, 29);
/// // A promise by Friday the 30th: on Monday.
/// let promise = Agreed::Until(date(2026, 10, 30));
/// assert_eq!(standing(day, promise), Standing::Moved(date(2026, 11, 2)));
/// assert_eq!(standing(day, Agreed::Until(date(2026, 10, 20))), Standing::On(day));
/// assert_eq!(standing(day, Agreed::Open), Standing::Suspended);
/// ```
pub fn standing(announced_for: Date, agreed: Agreed) -> Standing {
    match agreed {
        Agreed::Nothing => Standing::On(announced_for),
        Agreed::Open => Standing::Suspended,
        Agreed::Until(last) => {
            let from = working_day_from(plus_days(last, 1));
            if from > announced_for { Standing::Moved(from) } else { Standing::On(announced_for) }
        }
    }
}

/// How many working days before its day a duty is shown on the work list.
const NOTICE_DAYS: i32 = 3;

/// How pressing a duty is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// There is time.
    Later,
    /// Its day is near.
    Near,
    /// Its day is today.
    Due,
    /// Its day has passed.
    Late,
}

/// How pressing a duty is that is to be done on a day.
pub fn urgency(on: Date, today: Date) -> Urgency {
    if today > on {
        Urgency::Late
    } else if today == on {
        Urgency::Due
    } else if today >= plus_working_days(on, -NOTICE_DAYS) {
        Urgency::Near
    } else {
        Urgency::Later
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const RUNS: Facts = Facts { ended: None, step: Due::Open, open: Cents(100), is_renewed: false };

    #[test]
    fn a_duty_ends_by_its_step_by_payment_or_by_a_person() {
        assert_eq!(became(RUNS), CommitmentState::Running);
        let done = Facts { step: Due::Done, open: Cents::ZERO, ..RUNS };
        assert_eq!(became(done), CommitmentState::Fulfilled);
        let paid = Facts { open: Cents::ZERO, ..RUNS };
        assert_eq!(became(paid), CommitmentState::Settled);
        let waived = Facts { ended: Some(CommitmentEnd::Waived), ..RUNS };
        assert_eq!(became(waived), CommitmentState::Waived);
        let skipped = Facts { step: Due::Waived, ..RUNS };
        assert_eq!(became(skipped), CommitmentState::Waived);
        let again = Facts { is_renewed: true, ..RUNS };
        assert_eq!(became(again), CommitmentState::Renewed);
    }

    #[test]
    fn a_duty_presses_from_three_working_days_before_its_day() {
        let on = date(2026, 10, 29);
        assert_eq!(urgency(on, date(2026, 10, 23)), Urgency::Later);
        assert_eq!(urgency(on, date(2026, 10, 26)), Urgency::Near);
        assert_eq!(urgency(on, on), Urgency::Due);
        assert_eq!(urgency(on, date(2026, 10, 30)), Urgency::Late);
    }
}
