//! How long an agreed term of payment may be between firms (art. 6:119a, 6:119b BW).
//!
//! Knows sixty days as the rule, thirty for a large company that buys from a smaller one and for
//! public bodies. A term that is too long is void or needs a reason; it never makes a claim void.

use jiff::civil::{Date, date};

use super::caution::Caution;
use crate::code::codes;

/// The usual longest term (art. 6:119a lid 5 BW).
const USUAL_DAYS: u32 = 60;
/// The longest term of a large buyer and of a public body.
const STRICT_DAYS: u32 = 30;
/// Contracts from this day fall under the thirty days of lid 6 at once (Stb. 2022, 146).
const LARGE_SINCE: Date = date(2022, 7, 1);
/// Older contracts do from this day.
const LARGE_OLDER_SINCE: Date = date(2023, 7, 1);

codes! {
    /// Who buys, in the eyes of the rules about terms.
    pub enum Buyer {
        /// A firm that is not large, or that buys from a large one.
        Usual = "usual",
        /// A large company (art. 2:397 BW) that buys from a small or medium one.
        Large = "large",
        /// A public body.
        PublicBody = "public-body",
    }
}

/// What holds of an agreed term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The term that holds, in days.
    pub term_days: u32,
    /// What to look at.
    pub caution: Option<Caution>,
}

/// Judges an agreed term of a contract, on a day.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::payment_term::{Buyer, judge};
/// let day = date(2026, 11, 22);
/// // A large company that agreed on sixty days with a small supplier in 2024 has thirty.
/// assert_eq!(judge(60, Buyer::Large, date(2024, 3, 1), day).term_days, 30);
/// assert_eq!(judge(60, Buyer::Usual, date(2024, 3, 1), day).caution, None);
/// ```
pub fn judge(term_days: u32, buyer: Buyer, agreed_on: Date, today: Date) -> Judged {
    let stands = |caution| Judged { term_days, caution };
    match buyer {
        Buyer::Large if term_days > STRICT_DAYS && is_strict(agreed_on, today) => {
            let caution = Some(Caution::TermVoid { days: term_days });
            Judged { term_days: STRICT_DAYS, caution }
        }
        Buyer::PublicBody if term_days > STRICT_DAYS => {
            stands(Some(Caution::TermOverThirtyPublic { days: term_days }))
        }
        _ if term_days > USUAL_DAYS => stands(Some(Caution::TermOverSixty { days: term_days })),
        _ => stands(None),
    }
}

/// Yes when the thirty days for large buyers hold for a contract on a day (law.md R2.8).
fn is_strict(agreed_on: Date, today: Date) -> bool {
    agreed_on >= LARGE_SINCE || today >= LARGE_OLDER_SINCE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(days: u32, buyer: Buyer, agreed_on: Date, expected: (u32, Option<Caution>)) {
        let judged = judge(days, buyer, agreed_on, date(2022, 12, 1));
        assert_eq!((judged.term_days, judged.caution), expected);
    }

    #[test]
    fn a_term_is_judged_by_who_buys() {
        let new = date(2022, 7, 1);
        check(60, Buyer::Usual, new, (60, None));
        check(61, Buyer::Usual, new, (61, Some(Caution::TermOverSixty { days: 61 })));
        check(30, Buyer::Large, new, (30, None));
        check(31, Buyer::Large, new, (30, Some(Caution::TermVoid { days: 31 })));
        check(45, Buyer::Large, date(2022, 6, 30), (45, None));
        let over = Caution::TermOverThirtyPublic { days: 31 };
        check(31, Buyer::PublicBody, new, (31, Some(over)));
    }

    #[test]
    fn older_contracts_follow_a_year_later() {
        let old = date(2020, 1, 1);
        assert_eq!(judge(45, Buyer::Large, old, date(2023, 6, 30)).term_days, 45);
        assert_eq!(judge(45, Buyer::Large, old, date(2023, 7, 1)).term_days, 30);
    }
}
