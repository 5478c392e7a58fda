//! Money in whole cents, rates in basis points, and the only places where money is divided or
//! rounded.
//!
//! Knows how to add, split and take a rate of an amount without losing a cent. Does not know
//! currencies (a currency belongs to an account), nor what any amount is for. No floating point
//! anywhere: a value that does not fit in whole cents is refused when it is read, never rounded.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The largest amount the product accepts, in cents: ten thousand million euro.
pub const LARGEST_CENTS: i64 = 1_000_000_000_000;

/// An amount of money in whole cents; negative for what goes the other way.
///
/// ```
/// use punctueel_domain::money::Cents;
/// let open: Cents = "1210.00".parse().unwrap();
/// assert_eq!(open - Cents(21_000), Cents(100_000));
/// assert_eq!((-open).to_string(), "-1210.00");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Cents = Cents(0);

    /// Yes when the amount is above zero.
    pub fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Yes when the amount is below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Yes when there is nothing.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The amount without its sign.
    pub fn abs(self) -> Cents {
        Cents(self.0.abs())
    }

    /// The smaller of two amounts.
    pub fn at_most(self, other: Cents) -> Cents {
        Cents(self.0.min(other.0))
    }

    /// The larger of two amounts.
    pub fn at_least(self, other: Cents) -> Cents {
        Cents(self.0.max(other.0))
    }

    /// This amount times a rate, rounded to the cent.
    ///
    /// ```
    /// use punctueel_domain::money::{Cents, Rate, Rounding};
    /// // 15 % of EUR 412.30 is EUR 61.845: the scale for consumers rounds down.
    /// assert_eq!(Cents(41_230).times(Rate(1500), Rounding::HalfUp), Cents(6_185));
    /// assert_eq!(Cents(41_230).times(Rate(1500), Rounding::Down), Cents(6_184));
    /// ```
    pub fn times(self, rate: Rate, rounding: Rounding) -> Cents {
        rounding.divide(i128::from(self.0) * i128::from(rate.0), 10_000)
    }

    /// This amount times a yearly rate for a part of a year, rounded to the cent.
    ///
    /// ```
    /// use punctueel_domain::money::{Cents, Part, Rate, Rounding};
    /// // 10.40 % on EUR 5,000.00 for 60 days of a year of 365.
    /// let part = Part { of: 60, whole: 365 };
    /// assert_eq!(Cents(500_000).times_part(Rate(1040), part, Rounding::HalfUp), Cents(8_548));
    /// ```
    pub fn times_part(self, rate: Rate, part: Part, rounding: Rounding) -> Cents {
        let numerator = i128::from(self.0) * i128::from(rate.0) * i128::from(part.of);
        rounding.divide(numerator, 10_000 * i128::from(part.whole))
    }

    /// As `times_part` for days of a year of 365, half a cent up, in machine words; `None` below
    /// zero, and when the amount is too large for them.
    ///
    /// ```
    /// use punctueel_domain::money::{Cents, Rate};
    /// assert_eq!(Cents(500_000).times_days(Rate(1040), 60), Some(Cents(8_548)));
    /// ```
    pub fn times_days(self, rate: Rate, days: i64) -> Option<Cents> {
        const WHOLE: u64 = 10_000 * 365;
        let unsigned = |number: i64| u64::try_from(number).ok();
        let exact =
            unsigned(self.0)?.checked_mul(unsigned(rate.0)?)?.checked_mul(unsigned(days)?)?;
        let rounded = exact.checked_mul(2)?.checked_add(WHOLE)? / (2 * WHOLE);
        i64::try_from(rounded).ok().map(Cents)
    }

    /// The part of this amount that one amount is of another, rounded to the cent.
    ///
    /// ```
    /// use punctueel_domain::money::{Cents, Rounding};
    /// // EUR 210.00 VAT in EUR 1,210.00, of which EUR 605.00 is open.
    /// let open = Cents(21_000).in_proportion(Cents(60_500), Cents(121_000), Rounding::HalfUp);
    /// assert_eq!(open, Cents(10_500));
    /// ```
    pub fn in_proportion(self, one: Cents, whole: Cents, rounding: Rounding) -> Cents {
        assert!(whole.is_positive(), "an amount was set in proportion to nothing");
        rounding.divide(i128::from(self.0) * i128::from(one.0), i128::from(whole.0))
    }

    /// Parts of this amount by weight, that add up to it; none is larger than its weight when this
    /// amount is not larger than all weights together.
    ///
    /// ```
    /// use punctueel_domain::money::Cents;
    /// let parts = Cents(10_000).split_by(&[Cents(10_000), Cents(20_000)]);
    /// assert_eq!(parts, vec![Cents(3_333), Cents(6_667)]);
    /// ```
    pub fn split_by(self, weights: &[Cents]) -> Vec<Cents> {
        let whole: Cents = weights.iter().copied().sum();
        if whole.is_zero() {
            return weights.to_vec();
        }
        let (mut before, mut given) = (Cents::ZERO, Cents::ZERO);
        let part = |weight: &Cents| {
            before += *weight;
            let until_here = self.in_proportion(before, whole, Rounding::Down);
            let part = until_here - given;
            given = until_here;
            part
        };
        weights.iter().map(part).collect()
    }

    /// How many whole percents of another amount this is; `None` of nothing.
    ///
    /// ```
    /// use punctueel_domain::money::Cents;
    /// // EUR 1,210.00 of EUR 10,000.00 is 12.1 %.
    /// assert_eq!(Cents(121_000).percent_of(Cents(1_000_000)), Some(12));
    /// assert_eq!(Cents(121_000).percent_of(Cents::ZERO), None);
    /// ```
    pub fn percent_of(self, whole: Cents) -> Option<i64> {
        let percent = (i128::from(self.0) * 100).checked_div(i128::from(whole.0))?;
        i64::try_from(percent).ok()
    }

    /// Parts that add up to this amount and differ by at most one cent; the larger parts come last.
    ///
    /// ```
    /// use punctueel_domain::money::Cents;
    /// assert_eq!(Cents(10_000).split(3), vec![Cents(3_333), Cents(3_333), Cents(3_334)]);
    /// ```
    pub fn split(self, parts: u32) -> Vec<Cents> {
        let count = i64::from(parts);
        (0..count).map(|part| Cents(self.0 * (part + 1) / count - self.0 * part / count)).collect()
    }
}

/// A yearly or scale rate in basis points: `Rate(1035)` is 10.35 %.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Rate(pub i64);

/// Reads a rate as a percentage with at most two decimals: `10.35` is `Rate(1035)`.
impl FromStr for Rate {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Rate, NotAnAmount> {
        text.parse().map(|hundredths: Cents| Rate(hundredths.0))
    }
}

/// A part of a year as a fraction: `of` out of `whole`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much of it.
    pub of: i64,
    /// The whole; above zero.
    pub whole: i64,
}

impl fmt::Display for Rate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", Cents(self.0))
    }
}

/// What to do with the part of a cent that is left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Half a cent and more goes up (away from zero).
    HalfUp,
    /// Always towards zero; for amounts the law names as a maximum.
    Down,
}

impl Rounding {
    pub(crate) fn divide(self, numerator: i128, denominator: i128) -> Cents {
        let whole = numerator / denominator;
        let rest = (numerator % denominator).abs();
        let up = self == Rounding::HalfUp && rest * 2 >= denominator;
        let cents = whole + if up { numerator.signum() } else { 0 };
        assert!(cents.unsigned_abs() < i64::MAX as u128, "an amount of money became too large");
        Cents(cents as i64)
    }
}

impl Add for Cents {
    type Output = Cents;
    fn add(self, other: Cents) -> Cents {
        Cents(self.0 + other.0)
    }
}

impl Sub for Cents {
    type Output = Cents;
    fn sub(self, other: Cents) -> Cents {
        Cents(self.0 - other.0)
    }
}

impl Neg for Cents {
    type Output = Cents;
    fn neg(self) -> Cents {
        Cents(-self.0)
    }
}

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Cents) {
        *self = *self + other;
    }
}

impl SubAssign for Cents {
    fn sub_assign(&mut self, other: Cents) {
        *self = *self - other;
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(amounts: I) -> Cents {
        amounts.fold(Cents::ZERO, Add::add)
    }
}

/// Prints the machine form: `1210.00`, `-0.05`. Words for people are made in `letters`.
impl fmt::Display for Cents {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let whole = self.0.unsigned_abs();
        write!(out, "{sign}{}.{:02}", whole / 100, whole % 100)
    }
}

/// A text that is no amount in whole cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnAmount;

impl fmt::Display for NotAnAmount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not an amount such as 1210.00")
    }
}

impl std::error::Error for NotAnAmount {}

/// Reads the machine form: digits, and at most two decimals behind a point. Amounts as people and
/// files write them are read in `formats`.
impl FromStr for Cents {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Cents, NotAnAmount> {
        let (digits, negative) = match text.strip_prefix('-') {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > 2 || !all_digits(whole) || !all_digits(part) {
            return Err(NotAnAmount);
        }
        let cents: i64 = format!("{whole}{part:0<2}").parse().map_err(|_| NotAnAmount)?;
        if cents > LARGEST_CENTS {
            return Err(NotAnAmount);
        }
        Ok(Cents(if negative { -cents } else { cents }))
    }
}

/// In event bodies money is a whole number of cents.
impl Serialize for Cents {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Cents {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Cents, D::Error> {
        i64::deserialize(deserializer).map(Cents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounds_half_a_cent_away_from_zero() {
        assert_eq!(Cents(1).times(Rate(5_000), Rounding::HalfUp), Cents(1));
        assert_eq!(Cents(-1).times(Rate(5_000), Rounding::HalfUp), Cents(-1));
        assert_eq!(Cents(-1).times(Rate(5_000), Rounding::Down), Cents(0));
    }

    #[test]
    fn refuses_what_is_not_whole_cents() {
        for text in ["", "-", ".5", "1,00", "1.005", "1e3", "99999999999999", "+1", "1.-2", "١"] {
            assert_eq!(text.parse::<Cents>(), Err(NotAnAmount), "{text}");
        }
        assert_eq!("7".parse(), Ok(Cents(700)));
        assert_eq!("7.5".parse(), Ok(Cents(750)));
    }

    proptest! {
        #[test]
        fn a_split_loses_no_cent(cents in -LARGEST_CENTS..LARGEST_CENTS, parts in 1u32..60) {
            let split = Cents(cents).split(parts);
            prop_assert_eq!(split.iter().copied().sum::<Cents>(), Cents(cents));
            let low = split.iter().min().copied().unwrap_or_default();
            let high = split.iter().max().copied().unwrap_or_default();
            prop_assert!((high - low).0 <= 1);
        }

        #[test]
        fn a_split_by_weight_loses_no_cent(
            weights in proptest::collection::vec(1i64..1_000_000, 1..8), per_mille in 0i64..=1_000,
        ) {
            let weights: Vec<Cents> = weights.into_iter().map(Cents).collect();
            let whole: Cents = weights.iter().copied().sum();
            let amount = whole.in_proportion(Cents(per_mille), Cents(1_000), Rounding::Down);
            let parts = amount.split_by(&weights);
            prop_assert_eq!(parts.iter().copied().sum::<Cents>(), amount);
            for (part, weight) in parts.iter().zip(&weights) {
                prop_assert!(!part.is_negative() && part <= weight);
            }
        }

        #[test]
        fn what_is_printed_is_read_back(cents in -LARGEST_CENTS..LARGEST_CENTS) {
            prop_assert_eq!(Cents(cents).to_string().parse::<Cents>(), Ok(Cents(cents)));
        }
    }
}
