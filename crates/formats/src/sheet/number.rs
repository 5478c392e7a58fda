//! How the number of a cell is written down: as cents, as a day, or as it is.
//!
//! Knows that spreadsheets count in binary, so that 0.1 + 0.2 is a little more than 0.3: what lies
//! within a millionth of whole cents is those cents. Anything else is written out in full, so that
//! whoever wants an amount sees that it is none. Nothing is rounded to cents that was not cents.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// So far from whole cents, in cents, a number may be and still be those cents.
const NOISE: f64 = 0.000_1;
/// From here on a spreadsheet has lost digits.
const INEXACT: f64 = 1e15;
/// Amounts beyond this are not written as cents.
const LARGEST_CENTS: f64 = 1e13;
/// The last day that spreadsheets know, 31-12-9999, as a number.
const LAST_DAY: f64 = 2_958_465.0;

/// A number with `mark` before its decimals.
pub fn written(number: f64, mark: char) -> String {
    if !number.is_finite() || number.abs() >= INEXACT {
        // As spreadsheets show it: readers of invoice numbers know that digits were lost.
        return format!("{number:.5e}").replace('.', &mark.to_string()).replace('e', "E+");
    }
    if number.fract() == 0.0 {
        return format!("{number:.0}");
    }
    let cents = number * 100.0;
    let nearest = cents.round();
    let is_cents = (cents - nearest).abs() < NOISE && nearest.abs() < LARGEST_CENTS;
    let plain = if is_cents { format!("{:.2}", nearest / 100.0) } else { format!("{number}") };
    plain.replace('.', &mark.to_string())
}

/// The day that a number stands for; the hours behind it are left out.
pub fn day(number: f64, is_1904: bool) -> Option<Date> {
    if !(0.0..=LAST_DAY).contains(&number) {
        return None;
    }
    let count = number.floor() as i32;
    // The first of the two ways of counting has a 29 February 1900 that never was.
    let start = match (is_1904, count < 60) {
        (true, _) => date(1904, 1, 1),
        (false, true) => date(1899, 12, 31),
        (false, false) => date(1899, 12, 30),
    };
    start.checked_add(count.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_of_counting_is_not_an_amount_and_the_rest_stays_visible() {
        for (number, text) in [
            (1210.0, "1210"),
            (-12.5, "-12,50"),
            (0.1 + 0.2, "0,30"),
            (1_210.000_000_000_1, "1210,00"),
            (25.924_5, "25,9245"),
            (0.005, "0,005"),
            (2_026_000_000_000_123.0, "2,02600E+15"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(written(number, ','), text);
        }
        assert_eq!(written(12.5, '.'), "12.50");
    }

    #[test]
    fn a_number_is_a_day_in_both_ways_of_counting() {
        assert_eq!(day(46_296.75, false), Some(date(2026, 10, 1)));
        assert_eq!(day(44_834.0, true), Some(date(2026, 10, 1)));
        assert_eq!(day(59.0, false), Some(date(1900, 2, 28)));
        assert_eq!(day(61.0, false), Some(date(1900, 3, 1)));
        assert_eq!(day(-1.0, false), None);
        assert_eq!(day(f64::NAN, false), None);
    }
}
