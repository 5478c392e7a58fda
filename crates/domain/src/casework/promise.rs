//! A promise to pay an amount by a day.
//!
//! Knows when a promise may be made and when it is kept or broken: never before bank data covers
//! the promised day and the days of grace. Of a broken one it knows by which day somebody calls.
//! Does not know the strategy; the engine waits while a promise runs.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::{plus_days, plus_working_days};
use crate::id::{InvoiceId, PromiseId};
use crate::money::Cents;
use crate::refusal::Refusal;

/// The longest promise that is still a promise; later is a new term or a plan.
pub const LONGEST_PROMISE_DAYS: i32 = 92;

/// How many working days after the promised day money still counts as in time, unless the house
/// says otherwise: a bank needs one.
pub const PROMISE_GRACE_DAYS: i32 = 1;

/// Within how many days after the promised day we ask why nothing came.
pub const ASK_WITHIN_DAYS: i32 = 4;

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

    /// The last day on which money for it counts as in time.
    pub fn last_on(&self, grace_days: i32) -> Date {
        if grace_days > 0 { plus_working_days(self.by, grace_days) } else { self.by }
    }
}

/// A promise that was broken, and nobody asked why yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrokenPromise {
    /// What was promised.
    pub promise: Promise,
    /// The day on which the bank data showed that nothing came.
    pub judged_on: Date,
}

impl BrokenPromise {
    /// The last day to ask why: within four days of the promised day; when the bank data came
    /// later, the working day after it showed. What is written next waits for that.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::{casework::*, id::*, money::Cents};
    /// let amount = Cents(121_000);
    /// let (invoice, by) = (Some(InvoiceId(1)), date(2026, 10, 7));
    /// let promise = Promise { promise: PromiseId(2), invoice, amount, by, open_then: amount };
    /// let broken = |judged_on| BrokenPromise { promise: promise.clone(), judged_on };
    /// assert_eq!(broken(date(2026, 10, 9)).ask_by(), date(2026, 10, 12));
    /// assert_eq!(broken(date(2026, 10, 8)).ask_by(), date(2026, 10, 11));
    /// ```
    pub fn ask_by(&self) -> Date {
        let four = plus_days(self.promise.by, ASK_WITHIN_DAYS);
        four.max(plus_working_days(self.judged_on, 1))
    }

    /// Yes when what was promised came in after all.
    pub fn came_in(&self, open: Cents) -> bool {
        self.promise.open_then - open >= self.promise.amount
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

/// The promises that run for exactly what a new one is about. Another part on a later day can come
/// after them.
pub fn parts(running: &[Promise], about: Option<InvoiceId>) -> impl Iterator<Item = &Promise> {
    running.iter().filter(move |old| old.invoice == about)
}

/// Checks a new promise: an amount above zero and no more than may be promised (`open`: what is
/// open and not in dispute), a day from today on and not too far, and no other promise that runs
/// for the same money. Another part of the same is promised for a later day.
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
    let is_part = |old: &Promise| old.invoice == new.invoice && old.by < new.by;
    match running.iter().filter(overlaps).find(|old| !is_part(old)) {
        Some(old) => Err(Refusal::PromiseRuns { on: old.by }),
        None => Ok(()),
    }
}

/// What is known when a promise is judged.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// The day up to which bank data is known.
    pub covered: Option<Date>,
    /// How many working days after the promised day still count.
    pub grace_days: i32,
    /// The day.
    pub today: Date,
}

/// Judges a promise on a day.
///
/// Kept as soon as the promised amount came off what was open; broken only when the day and the
/// days of grace have passed and the bank data covers them.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{casework::*, id::*, money::Cents};
/// let promise = Promise {
///     promise: PromiseId(1), invoice: Some(InvoiceId(1)), amount: Cents(121_000),
///     by: date(2026, 10, 9), open_then: Cents(121_000),
/// };
/// let judge = |open, covered, today| {
///     judge_promise(&promise, open, Seen { covered, grace_days: 1, today })
/// };
/// let (friday, monday, tuesday) = (date(2026, 10, 9), date(2026, 10, 12), date(2026, 10, 13));
/// assert_eq!(judge(Cents(121_000), Some(friday), monday), Judgement::Running);
/// assert_eq!(judge(Cents(121_000), Some(friday), tuesday), Judgement::Uncovered);
/// assert_eq!(judge(Cents(121_000), Some(monday), tuesday), Judgement::Broken);
/// assert_eq!(judge(Cents(0), None, friday), Judgement::Kept);
/// ```
pub fn judge_promise(promise: &Promise, open: Cents, seen: Seen) -> Judgement {
    let last = promise.last_on(seen.grace_days);
    if promise.open_then - open >= promise.amount {
        Judgement::Kept
    } else if seen.today <= last {
        Judgement::Running
    } else if seen.covered.is_some_and(|covered| covered >= last) {
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
        let (part, later) = (promise(40, good.by), promise(60, date(2026, 10, 16)));
        assert_eq!(check(&later, std::slice::from_ref(&part)), Ok(()));
        let sooner = promise(60, date(2026, 10, 2));
        let runs = Err(Refusal::PromiseRuns { on: part.by });
        assert_eq!(check(&sooner, std::slice::from_ref(&part)), runs);
    }
}
