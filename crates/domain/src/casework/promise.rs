//! A promise to pay an amount by a day.
//!
//! Knows when a promise may be made and when it is kept or broken: never before bank data covers
//! the promised day. Does not know the strategy; the engine waits while a promise runs.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::plus_days;
use crate::id::{InvoiceId, PromiseId};
use crate::money::Cents;
use crate::refusal::Refusal;

/// The longest promise that is still a promise; later is a new term or a plan.
pub const LONGEST_PROMISE_DAYS: i32 = 92;

/// A promise that runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its id.
    pub promise: PromiseId,
    /// The claim it is about; `None`: all that was open of the debtor.
    pub invoice: Option<InvoiceId>,
    /// What was promised.
    pub amount: Cents,
    /// The promised day.
    pub by: Date,
    /// What was open on the claims it is about when it was made.
    pub open_then: Cents,
}

impl Promise {
    /// Yes when it is about this claim.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        promise_is_about(self.promise, self.invoice, invoice)
    }
}

/// Yes when a promise is about a claim. One for all that was open is about the claims that were
/// there when it was made: ids rise, so theirs are lower than its own.
pub fn promise_is_about(promise: PromiseId, about: Option<InvoiceId>, invoice: InvoiceId) -> bool {
    about.map_or(invoice.0 < promise.0, |one| one == invoice)
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Judgement {
    /// The day has not come.
    Running,
    /// The day has passed, the bank data does not cover it.
    Uncovered,
    /// The amount came in.
    Kept,
    /// It did not.
    Broken,
}

/// Checks a new promise: an amount above zero and no more than is open, a day from today on and not
/// too far, and no other promise that runs for the same.
///
/// # Errors
/// A refusal that names the obstacle.
pub fn made(open: Cents, running: &[Promise], new: &Promise, today: Date) -> Result<(), Refusal> {
    if !new.amount.is_positive() {
        return Err(Refusal::AmountNotPositive);
    }
    if new.amount > open {
        return Err(Refusal::AmountTooLarge { open });
    }
    if new.by < today {
        return Err(Refusal::DayInPast { day: new.by });
    }
    let last = plus_days(today, LONGEST_PROMISE_DAYS);
    if new.by > last {
        return Err(Refusal::DayTooFar { day: new.by, last });
    }
    let overlaps = |old: &&Promise| new.invoice.is_none_or(|invoice| old.is_about(invoice));
    match running.iter().find(overlaps) {
        Some(old) => Err(Refusal::PromiseRuns { on: old.by }),
        None => Ok(()),
    }
}

/// Judges a promise on a day, with bank data known up to `covered`.
///
/// Kept as soon as the promised amount came off what was open; broken only when the day has passed
/// and the bank data covers it.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{casework::*, id::*, money::Cents};
/// let promise = Promise {
///     promise: PromiseId(1), invoice: Some(InvoiceId(1)), amount: Cents(121_000),
///     by: date(2026, 10, 9), open_then: Cents(121_000),
/// };
/// let judge = |open, covered, today| judge_promise(&promise, open, covered, today);
/// let (friday, monday) = (date(2026, 10, 9), date(2026, 10, 12));
/// assert_eq!(judge(Cents(121_000), Some(friday), friday), Judgement::Running);
/// assert_eq!(judge(Cents(121_000), Some(date(2026, 10, 8)), monday), Judgement::Uncovered);
/// assert_eq!(judge(Cents(121_000), Some(friday), monday), Judgement::Broken);
/// assert_eq!(judge(Cents(0), None, friday), Judgement::Kept);
/// ```
pub fn judge_promise(
    promise: &Promise,
    open: Cents,
    covered: Option<Date>,
    today: Date,
) -> Judgement {
    if promise.open_then - open >= promise.amount {
        Judgement::Kept
    } else if today <= promise.by {
        Judgement::Running
    } else if covered.is_some_and(|covered| covered >= promise.by) {
        Judgement::Broken
    } else {
        Judgement::Uncovered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn promise(cents: i64, by: Date) -> Promise {
        Promise {
            promise: PromiseId(1),
            invoice: Some(InvoiceId(7)),
            amount: Cents(cents),
            by,
            open_then: Cents(100),
        }
    }

    #[test]
    fn a_promise_is_refused_with_its_obstacle() {
        let today = date(2026, 10, 1);
        let check = |new: &Promise, running: &[Promise]| made(Cents(100), running, new, today);
        let good = promise(100, date(2026, 10, 9));
        assert_eq!(check(&good, &[]), Ok(()));
        assert_eq!(check(&promise(0, good.by), &[]), Err(Refusal::AmountNotPositive));
        let open = Cents(100);
        assert_eq!(check(&promise(101, good.by), &[]), Err(Refusal::AmountTooLarge { open }));
        let day = date(2026, 9, 30);
        assert_eq!(check(&promise(1, day), &[]), Err(Refusal::DayInPast { day }));
        assert!(matches!(
            check(&promise(1, date(2027, 6, 1)), &[]),
            Err(Refusal::DayTooFar { .. })
        ));
        assert_eq!(
            check(&good, std::slice::from_ref(&good)),
            Err(Refusal::PromiseRuns { on: good.by })
        );
    }
}
