//! How a debtor pays: how late, how evenly, better or worse than before, and after which step.
//!
//! Every figure goes with the number of cases it rests on, and below [`ENOUGH`] cases there is
//! none: a pattern of two is no pattern. That he pays after a step is no proof that it was because
//! of it. Reads nothing, and knows no debtor.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::code::codes;
use crate::id::InvoiceId;
use crate::money::Cents;

/// Fewer cases than this say nothing.
pub const ENOUGH: usize = 3;

/// Money that comes later than so many days after a step has nothing to do with it.
pub const DAYS_AFTER: i32 = 30;

/// So many of the latest invoices are held against those before.
const RECENT: usize = 5;

/// A difference of fewer days is no trend.
const DAYS_OF_TREND: i32 = 3;

/// So many of the last late invoices are told one by one.
const TOLD: usize = 5;

/// An invoice that money settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidInvoice {
    /// Which.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// What it asked.
    pub amount: Cents,
    /// The last day to pay.
    pub due_on: Date,
    /// The day on which the last of the money came in.
    pub paid_on: Date,
    /// The last step that was carried out for it before the money came.
    pub after: Option<LastStep>,
}

/// A step that was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastStep {
    /// Its label.
    pub step: String,
    /// The day.
    pub on: Date,
}

impl PaidInvoice {
    /// How many days too late; below zero is early.
    pub fn days_late(&self) -> i32 {
        (self.paid_on - self.due_on).get_days()
    }

    /// Yes when the money came after the last day to pay.
    pub fn is_late(&self) -> bool {
        self.paid_on > self.due_on
    }

    /// The step after which it was paid, when it was late and the money can be an answer to it.
    fn answered(&self) -> Option<&LastStep> {
        let near = |last: &&LastStep| (self.paid_on - last.on).get_days() <= DAYS_AFTER;
        self.after.as_ref().filter(near).filter(|_| self.is_late())
    }
}

/// Between which days he mostly pays, in days late: a quarter of the invoices lies below the
/// first, half up to the median, a quarter above the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The end of the first quarter.
    pub early: i32,
    /// The middle.
    pub median: i32,
    /// The end of the third quarter.
    pub late: i32,
}

codes! {
    /// Where his way of paying goes.
    pub enum Direction {
        /// The latest invoices were paid later.
        Slower = "slower",
        /// About as before.
        Same = "same",
        /// Earlier.
        Faster = "faster",
    }
}

/// The latest invoices beside those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The median of days late of the latest.
    pub recent: i32,
    /// Of so many.
    pub recent_cases: u32,
    /// That of those before.
    pub earlier: i32,
    /// Of so many.
    pub earlier_cases: u32,
}

impl Trend {
    /// Where it goes.
    pub fn direction(self) -> Direction {
        match self.recent - self.earlier {
            more if more >= DAYS_OF_TREND => Direction::Slower,
            less if less <= -DAYS_OF_TREND => Direction::Faster,
            _ => Direction::Same,
        }
    }
}

/// The step after which most late invoices were paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaysAfterStep {
    /// Its label.
    pub step: String,
    /// So many were paid after it.
    pub times: u32,
    /// Of so many late ones that were paid after any step.
    pub of: u32,
}

/// How a debtor pays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// So many invoices were paid.
    pub paid: u32,
    /// So many of them in time.
    pub on_time: u32,
    /// The middle of the days late; `None` without a paid invoice.
    pub median: Option<i32>,
    /// How far the days lie apart.
    pub spread: Option<Spread>,
    /// Better or worse than before.
    pub trend: Option<Trend>,
    /// After which step he mostly pays.
    pub pays_after: Option<PaysAfterStep>,
    /// The last that were late, the latest first.
    pub last_late: Vec<PaidInvoice>,
}

/// How he pays, from what he paid, in any order.
pub fn profile(mut paid: Vec<PaidInvoice>) -> Profile {
    paid.sort_by_key(|one| (one.paid_on, one.due_on, one.invoice));
    let late: Vec<i32> = paid.iter().map(PaidInvoice::days_late).collect();
    Profile {
        paid: paid.len() as u32,
        on_time: late.iter().filter(|days| **days <= 0).count() as u32,
        median: quarter(&late, 2),
        spread: spread(&late),
        trend: trend(&late),
        pays_after: pays_after(&paid),
        last_late: paid.iter().rev().filter(|one| one.is_late()).take(TOLD).cloned().collect(),
    }
}

/// The value below which so many quarters lie: one that really occurs, of two in the middle the
/// lower.
fn quarter(days: &[i32], quarters: usize) -> Option<i32> {
    let mut days = days.to_vec();
    days.sort_unstable();
    let place = (days.len() * quarters).div_ceil(4);
    place.checked_sub(1).and_then(|at| days.get(at).copied())
}

fn spread(days: &[i32]) -> Option<Spread> {
    let of = |quarters| quarter(days, quarters).filter(|_| days.len() >= ENOUGH);
    Some(Spread { early: of(1)?, median: of(2)?, late: of(3)? })
}

/// `days` from the first payment to the last.
fn trend(days: &[i32]) -> Option<Trend> {
    let recent = RECENT.min(days.len() / 2);
    if recent < ENOUGH {
        return None;
    }
    let (earlier, recent) = days.split_at(days.len() - recent);
    Some(Trend {
        recent: quarter(recent, 2)?,
        recent_cases: recent.len() as u32,
        earlier: quarter(earlier, 2)?,
        earlier_cases: earlier.len() as u32,
    })
}

/// More than half of what was paid after a step, and at least [`ENOUGH`] of it, was paid after
/// this one.
fn pays_after(paid: &[PaidInvoice]) -> Option<PaysAfterStep> {
    let mut counted: BTreeMap<&str, u32> = BTreeMap::new();
    for last in paid.iter().filter_map(PaidInvoice::answered) {
        *counted.entry(last.step.as_str()).or_default() += 1;
    }
    let of: u32 = counted.values().sum();
    let (step, times) = counted.into_iter().max_by_key(|(_, times)| *times)?;
    let is_known = times as usize >= ENOUGH && times * 2 > of;
    is_known.then(|| PaysAfterStep { step: step.to_owned(), times, of })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::plus_days;

    /// Paid so many days late, one invoice a month.
    fn paid(days: &[i32]) -> Vec<PaidInvoice> {
        let one = |(nr, late): (usize, &i32)| {
            let due_on = plus_days(date(2025, 1, 31), nr as i32 * 30);
            PaidInvoice {
                invoice: InvoiceId(nr as i64 + 1),
                number: format!("2025-{nr}"),
                amount: Cents(10_000),
                due_on,
                paid_on: plus_days(due_on, *late),
                after: None,
            }
        };
        days.iter().enumerate().map(one).collect()
    }

    fn after(mut paid: Vec<PaidInvoice>, steps: &[(&str, i32)]) -> Vec<PaidInvoice> {
        for (one, (step, days)) in paid.iter_mut().zip(steps) {
            let on = plus_days(one.paid_on, -days);
            one.after = Some(LastStep { step: (*step).to_owned(), on });
        }
        paid
    }

    #[test]
    fn nothing_paid_says_nothing() {
        assert_eq!(profile(Vec::new()), Profile::default());
    }

    #[test]
    fn the_middle_and_the_quarters_are_days_that_occurred() {
        let known = profile(paid(&[0, 10, 20, -4]));
        assert_eq!((known.paid, known.on_time, known.median), (4, 2, Some(0)));
        assert_eq!(known.spread, Some(Spread { early: -4, median: 0, late: 10 }));
        let two = profile(paid(&[0, 10]));
        assert_eq!((two.median, two.spread), (Some(0), None), "two say little");
    }

    #[test]
    fn the_latest_are_held_against_those_before() {
        let known = profile(paid(&[2, 3, 4, 12, 13, 14])).trend.unwrap();
        let trend = Trend { recent: 13, recent_cases: 3, earlier: 3, earlier_cases: 3 };
        assert_eq!((known, known.direction()), (trend, Direction::Slower));
        assert_eq!(profile(paid(&[2, 3, 4, 12, 13])).trend, None, "two recent ones are too few");
        let better = profile(paid(&[30; 4].into_iter().chain([1; 5]).collect::<Vec<_>>()));
        assert_eq!(better.trend.unwrap().direction(), Direction::Faster);
        let same = profile(paid(&[3, 3, 3, 5, 5, 5])).trend.unwrap();
        assert_eq!(same.direction(), Direction::Same, "two days are no trend");
    }

    #[test]
    fn the_step_after_which_most_late_money_came() {
        let steps = [("first", 2), ("second", 3), ("second", 30), ("second", 1), ("second", 31)];
        let known = profile(after(paid(&[9, 9, 9, 9, 9]), &steps));
        let most = PaysAfterStep { step: "second".to_owned(), times: 3, of: 4 };
        assert_eq!(known.pays_after, Some(most), "31 days later is no answer");
        let in_time = profile(after(paid(&[0, 0, 0]), &steps));
        assert_eq!(in_time.pays_after, None, "who pays in time answers no reminder");
        let half = [("first", 1), ("first", 1), ("first", 1), ("second", 1), ("second", 1)];
        let half: Vec<_> = half.into_iter().chain([("second", 1)]).collect();
        assert_eq!(profile(after(paid(&[9; 6]), &half)).pays_after, None, "three of six");
    }

    #[test]
    fn the_last_late_ones_are_told_from_the_latest() {
        let known = profile(paid(&[1, 2, 0, 3, 4, 5, 6]));
        let days: Vec<i32> = known.last_late.iter().map(PaidInvoice::days_late).collect();
        assert_eq!(days, [6, 5, 4, 3, 2]);
    }

    proptest! {
        #[test]
        fn figures_lie_among_the_days_and_in_order(
            days in prop::collection::vec(-60i32..400, 1..40),
        ) {
            let known = profile(paid(&days));
            prop_assert!(days.contains(&known.median.unwrap()));
            prop_assert!(known.on_time <= known.paid);
            if let Some(spread) = known.spread {
                prop_assert!(spread.early <= spread.median && spread.median <= spread.late);
            }
            if let Some(trend) = known.trend {
                prop_assert_eq!(trend.recent_cases + trend.earlier_cases, known.paid);
            }
        }
    }
}
