//! Making a payment plan: its instalments, the interest a firm pays for it, and what a firm agrees
//! to.
//!
//! Knows how equal parts fall on working days and which obstacles a new plan can have. Does not
//! know the debtor; what is still asked of a plan that runs stands in `plan`.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::plan::{Instalment, PlanInterest, REMIND_DAYS, remind_on};
use crate::calendar::{plus_days, plus_working_days, working_day_from};
use crate::code::codes;
use crate::money::{Cents, Part, Rate, Rounding};
use crate::refusal::Refusal;

codes! {
    /// How often an instalment comes.
    pub enum Every {
        /// On the same day of each month.
        Month = "month",
        /// On the same day of each week.
        Week = "week",
    }
}

/// What a firm agrees to without asking anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRules {
    /// The most instalments.
    pub most: u32,
    /// The most days until the last one.
    pub longest_days: u32,
    /// The least amount of one.
    pub least: Cents,
    /// The least part of all that the first one is, in percent; 0: none.
    pub first_percent: u32,
}

impl PlanRules {
    /// The least amount of the first instalment.
    fn first_of(&self, all: Cents) -> Cents {
        let percent = Rate(i64::from(self.first_percent) * 100);
        all.times(percent, Rounding::Down)
    }
}

impl Default for PlanRules {
    fn default() -> PlanRules {
        PlanRules { most: 12, longest_days: 365, least: Cents(2_500), first_percent: 0 }
    }
}

/// Equal instalments: the cents that cannot be divided fall in the last ones. Each day is a working
/// day, the agreed one or the first after it.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{casework::*, money::Cents};
/// let parts = equal_parts(Cents(10_000), 3, date(2026, 10, 30), Every::Month);
/// let amounts: Vec<i64> = parts.iter().map(|one| one.amount.0).collect();
/// assert_eq!(amounts, [3_333, 3_333, 3_334]);
/// assert_eq!(parts[1].on, date(2026, 11, 30));
/// ```
pub fn equal_parts(total: Cents, parts: u32, first: Date, every: Every) -> Vec<Instalment> {
    let mut amounts = total.split(parts.max(1));
    amounts.sort();
    let day = |nr: i64| match every {
        Every::Month => first.saturating_add(nr.months()),
        Every::Week => first.saturating_add(nr.weeks()),
    };
    let one = |(nr, amount)| Instalment { on: working_day_from(day(nr)), amount };
    (0..).zip(amounts).map(one).collect()
}

/// Puts the interest over what is still to pay in the last instalment, each day counted from the
/// day of the agreement as one of a year of 365.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::{casework::*, money::{Cents, Rate}};
/// let mut parts = equal_parts(Cents(100_000), 2, date(2026, 10, 30), Every::Month);
/// let interest = with_interest(&mut parts, Rate(600), date(2026, 9, 30));
/// // 30 days over 1,000.00 and 31 days over 500.00.
/// assert_eq!(interest.amount, Cents(493 + 255));
/// assert_eq!(parts[1].amount, Cents(50_748));
/// ```
pub fn with_interest(parts: &mut [Instalment], rate: Rate, from: Date) -> PlanInterest {
    let mut left: Cents = parts.iter().map(|one| one.amount).sum();
    let (mut since, mut amount) = (from, Cents::ZERO);
    for one in parts.iter() {
        let part = Part { of: (one.on - since).get_days().max(0).into(), whole: 365 };
        amount += left.times_part(rate, part, Rounding::HalfUp);
        left -= one.amount;
        since = one.on;
    }
    if let Some(last) = parts.last_mut() {
        last.amount += amount;
    }
    PlanInterest { rate, amount }
}

/// A schedule as a person made it: by day, each on a working day.
pub fn own_parts(mut parts: Vec<Instalment>) -> Vec<Instalment> {
    for part in &mut parts {
        part.on = working_day_from(part.on);
    }
    parts.sort_by_key(|part| part.on);
    parts
}

/// What a new plan is held against.
#[derive(Clone, Copy, Debug)]
pub struct Agreeing {
    /// What may be asked on its claims: what is open less what is in dispute.
    pub asked: Cents,
    /// What the firm agrees to.
    pub rules: PlanRules,
    /// The last day on which its claims are surely not barred.
    pub last_safe_on: Option<Date>,
    /// The day.
    pub today: Date,
}

/// Checks a new plan: more than one instalment, each above zero and large enough, on days that rise
/// from today on, that add up to what may be asked, and not too long.
///
/// # Errors
/// A refusal that names the obstacle.
pub fn plan_agreed(instalments: &[Instalment], with: Agreeing) -> Result<(), Refusal> {
    let Agreeing { asked, rules, last_safe_on, today } = with;
    let [first, .., last] = instalments else { return Err(Refusal::PlanOnePart) };
    if instalments.iter().any(|one| !one.amount.is_positive()) {
        return Err(Refusal::AmountNotPositive);
    }
    if first.on < today {
        return Err(Refusal::DayInPast { day: first.on });
    }
    let twice = instalments.iter().zip(&instalments[1..]).find(|(one, next)| one.on == next.on);
    if let Some((one, _)) = twice {
        return Err(Refusal::PlanDayTwice { day: one.on });
    }
    let sum: Cents = instalments.iter().map(|one| one.amount).sum();
    if sum != asked {
        return Err(Refusal::PlanSum { sum, open: asked });
    }
    if instalments.len() > rules.most as usize {
        return Err(Refusal::PlanTooMany { most: rules.most });
    }
    if instalments.iter().any(|one| one.amount < rules.least) {
        return Err(Refusal::PlanPartSmall { least: rules.least });
    }
    let least = rules.first_of(asked);
    if first.amount < least {
        return Err(Refusal::PlanFirstSmall { least });
    }
    let longest = plus_days(today, rules.longest_days as i32);
    let until = last_safe_on.map_or(longest, |safe| safe.min(longest));
    if last.on > until {
        return Err(Refusal::PlanTooLong { day: last.on, last: until });
    }
    Ok(())
}

/// The instalments that need no reminder because the plan was only just agreed and confirmed.
pub fn just_confirmed(instalments: &[Instalment], today: Date) -> u32 {
    let near = plus_working_days(today, REMIND_DAYS);
    instalments.iter().filter(|one| remind_on(one.on) <= near).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 10, 1);

    fn agreeing(asked: i64) -> Agreeing {
        let rules = PlanRules::default();
        Agreeing { asked: Cents(asked), rules, last_safe_on: None, today: TODAY }
    }

    #[test]
    fn days_fall_on_working_days_of_the_agreed_month() {
        let parts = equal_parts(Cents(10_000), 3, date(2026, 10, 31), Every::Month);
        let days: Vec<Date> = parts.iter().map(|one| one.on).collect();
        assert_eq!(days, [date(2026, 11, 2), date(2026, 11, 30), date(2026, 12, 31)]);
        let weeks = equal_parts(Cents(10_000), 2, date(2026, 12, 18), Every::Week);
        assert_eq!(weeks[1].on, date(2026, 12, 28), "Christmas, and a weekend after it");
    }

    #[test]
    fn a_plan_is_refused_with_its_obstacle() {
        let refused = |parts: &[Instalment], asked| plan_agreed(parts, agreeing(asked)).err();
        let good = equal_parts(Cents(90_000), 3, date(2026, 10, 9), Every::Month);
        assert_eq!(refused(&good, 90_000), None);
        let sum = Refusal::PlanSum { sum: Cents(90_000), open: Cents(91_000) };
        assert_eq!(refused(&good, 91_000), Some(sum));
        assert_eq!(refused(&good[..1], 30_000), Some(Refusal::PlanOnePart));
        let small = equal_parts(Cents(5_000), 3, date(2026, 10, 9), Every::Month);
        let least = Refusal::PlanPartSmall { least: Cents(2_500) };
        assert_eq!(refused(&small, 5_000), Some(least));
        let many = equal_parts(Cents(90_000), 13, date(2026, 10, 9), Every::Month);
        assert_eq!(refused(&many, 90_000), Some(Refusal::PlanTooMany { most: 12 }));
        let rules = PlanRules { first_percent: 40, ..PlanRules::default() };
        let more = Agreeing { rules, ..agreeing(90_000) };
        let first = Refusal::PlanFirstSmall { least: Cents(36_000) };
        assert_eq!(plan_agreed(&good, more), Err(first));
        let twice = [good[0], good[0]];
        assert_eq!(refused(&twice, 60_000), Some(Refusal::PlanDayTwice { day: good[0].on }));
        let late = equal_parts(Cents(90_000), 2, date(2027, 9, 20), Every::Month);
        assert!(matches!(refused(&late, 90_000), Some(Refusal::PlanTooLong { .. })));
        let safe = Agreeing { last_safe_on: Some(date(2026, 12, 8)), ..agreeing(90_000) };
        let last = date(2026, 12, 8);
        let barred = Refusal::PlanTooLong { day: date(2026, 12, 9), last };
        assert_eq!(plan_agreed(&good, safe), Err(barred));
        let past = [Instalment { on: date(2026, 9, 30), amount: Cents(60_000) }, good[0]];
        assert!(matches!(refused(&past, 90_000), Some(Refusal::DayInPast { .. })));
    }

    #[test]
    fn what_was_only_just_confirmed_needs_no_reminder() {
        let parts = equal_parts(Cents(90_000), 3, date(2026, 10, 9), Every::Month);
        assert_eq!(just_confirmed(&parts, date(2026, 10, 1)), 1);
        assert_eq!(just_confirmed(&parts, date(2026, 9, 28)), 0);
    }
}
