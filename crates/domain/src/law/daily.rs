//! What interest comes to claims each day, as exact as the law has it.
//!
//! A letter and a claim name one amount a day over several invoices. Rounded invoice by invoice it
//! could be half a cent too much for each, so it is added first and rounded once: half a cent up
//! for a firm, as the lines of interest are, and down for a consumer (law.md R1.15), who never
//! hears of more than the rate gives. Knows no claim.

use std::iter::Sum;

use crate::money::{Cents, Part, Rate, Rounding};

/// The days of a year, in both ways of counting: a day of either is a whole number of units.
const YEARS: i128 = 365 * 366;
/// So many units are a cent.
const UNITS: i128 = 10_000 * YEARS;

/// An amount of interest a day that is not rounded yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Daily {
    units: i128,
    rounding: Rounding,
}

impl Daily {
    /// No interest.
    pub const NONE: Daily = Daily { units: 0, rounding: Rounding::HalfUp };

    /// The interest of a day: a part of a year at a yearly rate over an amount.
    pub fn of(base: Cents, rate: Rate, day: Part, rounding: Rounding) -> Daily {
        let exact = i128::from(base.0) * i128::from(rate.0) * i128::from(day.of);
        Daily { units: exact * (YEARS / i128::from(day.whole)), rounding }
    }

    /// The amount, rounded to the cent.
    ///
    /// ```
    /// use punctueel_domain::law::daily::Daily;
    /// use punctueel_domain::money::{Cents, Part, Rate, Rounding};
    /// // Twenty invoices of EUR 20.00 at 10.15 %: EUR 0.11 a day, not twenty times EUR 0.01.
    /// let day = Part { of: 1, whole: 365 };
    /// let one = Daily::of(Cents(2_000), Rate(1015), day, Rounding::HalfUp);
    /// assert_eq!(one.amount(), Cents(1));
    /// let all: Daily = std::iter::repeat_n(one, 20).sum();
    /// assert_eq!(all.amount(), Cents(11));
    /// ```
    pub fn amount(self) -> Cents {
        self.rounding.divide(self.units, UNITS)
    }

    /// Yes when there is some, however little.
    pub fn is_some(self) -> bool {
        self.units > 0
    }

    /// Yes when interest runs and comes to no cent a day.
    ///
    /// ```
    /// use punctueel_domain::law::daily::Daily;
    /// use punctueel_domain::money::{Cents, Part, Rate, Rounding};
    /// let day = Part { of: 1, whole: 365 };
    /// assert!(Daily::of(Cents(8_000), Rate(400), day, Rounding::Down).is_below_a_cent());
    /// assert!(!Daily::NONE.is_below_a_cent());
    /// ```
    pub fn is_below_a_cent(self) -> bool {
        self.is_some() && self.amount().is_zero()
    }
}

impl Default for Daily {
    fn default() -> Daily {
        Daily::NONE
    }
}

/// A whole amount a day.
impl From<Cents> for Daily {
    fn from(amount: Cents) -> Daily {
        Daily { units: i128::from(amount.0) * UNITS, ..Daily::NONE }
    }
}

/// Where one of them is rounded down, all are.
impl Sum for Daily {
    fn sum<I: Iterator<Item = Daily>>(all: I) -> Daily {
        all.fold(Daily::NONE, |one, other| {
            let is_down = [one, other].iter().any(|daily| daily.rounding == Rounding::Down);
            let rounding = if is_down { Rounding::Down } else { Rounding::HalfUp };
            Daily { units: one.units + other.units, rounding }
        })
    }
}
