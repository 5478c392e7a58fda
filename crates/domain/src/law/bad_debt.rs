//! VAT asked back on what a debtor does not pay (art. 29 Wet op de omzetbelasting 1968).
//!
//! Knows from which day VAT can be asked back, in which return, how much, and how much is due again
//! when money still comes in. Interest and costs lie outside VAT: for VAT a payment is set against
//! the price first (law.md R7.7). Does not write the return.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::calendar::plus_days;
use crate::code::codes;
use crate::money::{Cents, Rounding};
use crate::refusal::Refusal;

/// A claim counts as uncollectable at the latest so many years after it became due (lid 2).
const AT_LATEST_YEARS: i16 = 1;

/// The term when none was agreed, in days after receipt (art. 6:119a lid 2 BW).
const WITHOUT_AGREEMENT_DAYS: i32 = 30;

codes! {
    /// How often a firm does its VAT return.
    pub enum ReturnPeriod {
        /// Each month.
        Month = "month",
        /// Each quarter.
        Quarter = "quarter",
        /// Each year.
        Year = "year",
    }
}

impl ReturnPeriod {
    /// First and last day of the period that holds a day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::law::bad_debt::ReturnPeriod;
    /// let quarter = ReturnPeriod::Quarter.around(date(2026, 11, 22));
    /// assert_eq!(quarter, (date(2026, 10, 1), date(2026, 12, 31)));
    /// ```
    pub fn around(self, day: Date) -> (Date, Date) {
        let months = match self {
            ReturnPeriod::Month => 1,
            ReturnPeriod::Quarter => 3,
            ReturnPeriod::Year => 12,
        };
        let into = (day.month() - 1) % months;
        let first = day.first_of_month().saturating_sub(i64::from(into).months());
        (first, plus_days(first.saturating_add(i64::from(months).months()), -1))
    }
}

/// The VAT on one rate of an invoice, and what of it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vat {
    /// The amount with VAT.
    pub total: Cents,
    /// The VAT in it.
    pub vat: Cents,
}

/// The day on which a claim became due for VAT: the agreed last day to pay. Without agreement it is
/// the thirtieth day after the invoice came in, or the later day on it (law.md R7.1).
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::bad_debt::became_due_on;
/// let (due, received) = (date(2025, 11, 15), date(2025, 10, 20));
/// assert_eq!(became_due_on(true, due, received), due);
/// assert_eq!(became_due_on(false, due, received), date(2025, 11, 19));
/// ```
pub fn became_due_on(is_agreed: bool, due_on: Date, received_on: Date) -> Date {
    if is_agreed { due_on } else { plus_days(received_on, WITHOUT_AGREEMENT_DAYS).max(due_on) }
}

/// The day from which the VAT can be asked back: one year after the claim became due, or earlier
/// when it is certain that nothing will come, as when the liquidator says so.
pub fn uncollectable_on(due_on: Date, certain_on: Option<Date>) -> Date {
    let at_latest = due_on.saturating_add(AT_LATEST_YEARS.years());
    certain_on.map_or(at_latest, |day| day.min(at_latest))
}

/// The return in which VAT is asked back; late is a risk of refusal (law.md R7.3).
///
/// # Errors
/// `VAT-RECLAIM-NOT-YET` when that return lies after the one of today.
pub fn reclaim_in(
    uncollectable_on: Date,
    period: ReturnPeriod,
    today: Date,
) -> Result<(Date, Date), Refusal> {
    let candidate = period.around(uncollectable_on);
    let is_early = candidate.0 > period.around(today).1;
    if is_early {
        return Err(Refusal::VatReclaimNotYet { on: uncollectable_on });
    }
    Ok(candidate)
}

/// The VAT in what is open, in proportion.
///
/// ```
/// use punctueel_domain::law::bad_debt::{Vat, in_open};
/// use punctueel_domain::money::Cents;
/// let vat = Vat { total: Cents(121_000), vat: Cents(21_000) };
/// assert_eq!(in_open(vat, Cents(60_500)), Ok(Cents(10_500)));
/// ```
///
/// # Errors
/// `AMOUNT-NEGATIVE`, or `AMOUNT-TOO-LARGE` when more is open than there was, or VAT than price.
pub fn in_open(vat: Vat, open: Cents) -> Result<Cents, Refusal> {
    if open.is_negative() || vat.vat.is_negative() || !vat.total.is_positive() {
        return Err(Refusal::AmountNegative);
    }
    if open > vat.total || vat.vat > vat.total {
        return Err(Refusal::AmountTooLarge { open: vat.total });
    }
    Ok(vat.vat.in_proportion(open, vat.total, Rounding::HalfUp))
}

/// The VAT that is due again on money that came in after it was asked back: the difference between
/// the VAT in what was open before and in what is open now, so that after full payment exactly what
/// was asked back has been paid again.
///
/// # Errors
/// As `in_open`; `AMOUNT-TOO-LARGE` when more came in than was open.
pub fn due_again(vat: Vat, open_before: Cents, received: Cents) -> Result<Cents, Refusal> {
    if received.is_negative() {
        return Err(Refusal::AmountNegative);
    }
    if received > open_before {
        return Err(Refusal::AmountTooLarge { open: open_before });
    }
    Ok(in_open(vat, open_before)? - in_open(vat, open_before - received)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const VAT: Vat = Vat { total: Cents(121_000), vat: Cents(21_000) };

    #[test]
    fn a_year_after_the_last_day_to_pay_or_earlier_when_it_is_certain() {
        let due = date(2024, 2, 29);
        assert_eq!(uncollectable_on(due, None), date(2025, 2, 28));
        assert_eq!(uncollectable_on(due, Some(date(2024, 9, 1))), date(2024, 9, 1));
        assert_eq!(uncollectable_on(due, Some(date(2025, 9, 1))), date(2025, 2, 28));
    }

    #[test]
    fn it_is_asked_back_in_the_return_of_its_day() {
        let on = date(2026, 11, 15);
        let quarter = |today| reclaim_in(on, ReturnPeriod::Quarter, today);
        assert_eq!(quarter(date(2026, 9, 30)), Err(Refusal::VatReclaimNotYet { on }));
        let candidate = Ok((date(2026, 10, 1), date(2026, 12, 31)));
        assert_eq!(quarter(date(2026, 10, 1)), candidate);
        assert_eq!(quarter(date(2027, 3, 1)), candidate);
        let year = ReturnPeriod::Year.around(on);
        assert_eq!(year, (date(2026, 1, 1), date(2026, 12, 31)));
        let month = ReturnPeriod::Month.around(date(2024, 2, 10));
        assert_eq!(month, (date(2024, 2, 1), date(2024, 2, 29)));
    }

    #[test]
    fn a_part_is_taken_in_proportion() {
        assert_eq!(in_open(VAT, Cents(60_500)), Ok(Cents(10_500)));
        assert_eq!(due_again(VAT, Cents(60_500), Cents(12_100)), Ok(Cents(2_100)));
        let more = Refusal::AmountTooLarge { open: Cents(60_500) };
        assert_eq!(due_again(VAT, Cents(60_500), Cents(60_501)), Err(more));
        assert_eq!(in_open(VAT, Cents(-1)), Err(Refusal::AmountNegative));
        let all = Refusal::AmountTooLarge { open: VAT.total };
        assert_eq!(in_open(VAT, Cents(121_001)), Err(all));
    }

    proptest! {
        #[test]
        fn what_was_asked_back_is_due_again_to_the_cent(
            total in 1i64..10_000_000, share in 0i64..=100, parts in 1u32..20,
        ) {
            let vat = Vat { total: Cents(total), vat: Cents(total * 21 / 121) };
            let open = Cents(total).in_proportion(Cents(share), Cents(100), Rounding::Down);
            let (mut left, mut again) = (open, Cents::ZERO);
            for part in open.split(parts) {
                again += due_again(vat, left, part).unwrap();
                left -= part;
            }
            prop_assert_eq!(Ok(again), in_open(vat, open));
        }
    }
}
