//! The interest on very many claims up to one day, when only the sum of each is asked.
//!
//! Lays out the rates once as plain day numbers and walks over them without dates, lines or heap.
//! It cuts and rounds where `interest::lines` does, so its answer is the sum of the printed lines
//! to the cent; what it cannot count in machine words it asks there. Statutory interest over years
//! of 365 days, without payments in between: anything else is asked of `interest`.

use jiff::civil::{Date, date};

use super::changes::Changes;
use super::day_count::DayCount;
use super::interest::{Claim, balance};
use super::rates::Rates;
use super::regime::{Regime, Rule};
use crate::money::{Cents, Rate};
use crate::refusal::Refusal;

/// Up to this amount all products fit in machine words.
const LARGEST: Cents = Cents(100_000_000_000);

/// The rates of a regime, laid out for counting up to a day.
#[derive(Clone, Debug)]
pub struct Quick<'a> {
    rates: &'a Rates,
    regime: Regime,
    until: Date,
    /// The first day of each rate, oldest first.
    rows: Vec<(i64, Rate)>,
    /// The day after the last that bears interest.
    end: i64,
}

impl<'a> Quick<'a> {
    /// Lays out the rates of a regime up to and including a day.
    pub fn new(rates: &'a Rates, regime: Regime, until: Date) -> Quick<'a> {
        let known_until = rates.known_until(regime.table());
        // Without a rate for the last day no sum is known: nothing is laid out, all is refused.
        let is_known = known_until.is_some_and(|known| until <= known);
        let rows = rates.rows(regime.table()).iter().filter(|_| is_known);
        let rows = rows.map(|row| (number(row.from_on), row.rate)).collect();
        Quick { rates, regime, until, rows, end: number(until) + 1 }
    }

    /// The interest on a principal since the first day of default.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::law::{quick::Quick, rates::Rates, regime::Regime};
    /// use punctueel_domain::money::Cents;
    /// let quick = Quick::new(Rates::built_in(), Regime::Commercial, date(2026, 7, 31));
    /// // EUR 8.34 and EUR 8.83, as `interest::lines` prints them.
    /// assert_eq!(quick.interest(Cents(100_000), date(2026, 6, 1)), Ok(Cents(1_717)));
    /// ```
    ///
    /// # Errors
    /// As `interest::lines`.
    pub fn interest(&self, principal: Cents, since_on: Date) -> Result<Cents, Refusal> {
        self.count(principal, since_on).map_or_else(|| self.slowly(principal, since_on), Ok)
    }

    /// In machine words; `None` when it does not fit in them or a rate lacks.
    fn count(&self, principal: Cents, since_on: Date) -> Option<Cents> {
        let mut from = number(since_on);
        let mut at = self.rows.partition_point(|row| row.0 <= from).checked_sub(1)?;
        let (mut base, mut total) = (principal, Cents::ZERO);
        let (mut year, mut running) = (1, Cents::ZERO);
        let mut turn = anniversary(since_on, year)?;
        while from < self.end {
            let (_, rate) = self.rows.get(at)?;
            let next = self.rows.get(at + 1).map_or(i64::MAX, |row| row.0);
            let until = self.end.min(next).min(turn);
            if base > LARGEST {
                return None;
            }
            let interest = base.times_days(*rate, until - from)?;
            total += interest;
            running += interest;
            if until == turn {
                base += std::mem::replace(&mut running, Cents::ZERO);
                year += 1;
                turn = anniversary(since_on, year)?;
            }
            at += usize::from(until == next);
            from = until;
        }
        (!principal.is_negative()).then_some(total)
    }

    fn slowly(&self, principal: Cents, since_on: Date) -> Result<Cents, Refusal> {
        let claim = Claim {
            principal,
            since_on,
            rule: Rule::Statutory(self.regime),
            day_count: DayCount::Fixed365,
            changes: Changes::default(),
            last_day_on: None,
        };
        Ok(balance(&claim, self.rates, self.until)?.interest)
    }
}

/// The number of a day, in days since 1970.
fn number(day: Date) -> i64 {
    day.duration_since(date(1970, 1, 1)).as_hours() / 24
}

/// The number of an anniversary: 28 February in common years for a 29th (law.md R1.11).
fn anniversary(since_on: Date, year: i16) -> Option<i64> {
    let (year, month, day) = (since_on.year().checked_add(year)?, since_on.month(), since_on.day());
    let found = Date::new(year, month, day).or_else(|_| Date::new(year, month, day - 1));
    found.ok().map(number)
}
