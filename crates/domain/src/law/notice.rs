//! The 14-day letter: what a consumer must get before costs may be charged (art. 6:96 lid 6 BW).
//!
//! Knows when it is presumed received, when its term ends, and what makes it worthless. A wrong one
//! gives no costs at all, and only a new letter helps (HR 25-11-2016, ECLI:NL:HR:2016:2704). The
//! wordings that the Hoge Raad approved are the only ones that can be named here. Does not write
//! the letter.

use jiff::civil::Date;

use super::default::Default;
use super::regime::Kind;
use super::scale::{SINCE, scale};
use super::statutory_term::statutory_end;
use crate::calendar::{delivery_days, plus_days, presumed_delivery};
use crate::code::codes;
use crate::money::Cents;
use crate::refusal::Refusal;

/// How a letter goes. Only post takes delivery days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// By ordinary post.
    Post {
        /// The day of delivery is the nth that is no Sunday, Monday or holiday (law.md R3.19).
        delivery_days: u32,
    },
    /// By e-mail: presumed received on the day it was sent. The creditor must prove receipt.
    Email,
}

/// A message that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The day it was posted or sent; not the day it was printed (law.md R3.18).
    pub on: Date,
    /// How.
    pub by: By,
}

impl Sent {
    /// By ordinary post, with the delivery days that count from that day on.
    pub fn by_post(on: Date) -> Sent {
        Sent { on, by: By::Post { delivery_days: delivery_days(on) } }
    }

    /// By e-mail.
    pub fn by_email(on: Date) -> Sent {
        Sent { on, by: By::Email }
    }

    /// The day it is presumed to have reached the debtor (art. 3:37 lid 3 BW).
    pub fn received_on(self) -> Date {
        match self.by {
            By::Post { delivery_days } => presumed_delivery(self.on, delivery_days),
            By::Email => self.on,
        }
    }
}

codes! {
    /// The wordings of the term that the Hoge Raad approved.
    pub enum Wording {
        /// "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd": ours.
        FourteenFromDayAfter = "fourteen-from-day-after",
        /// "binnen vijftien dagen nadat deze brief bij u is bezorgd".
        FifteenAfter = "fifteen-after",
    }
}

impl Wording {
    /// How many days after the day of receipt are free of costs.
    pub(super) fn days(self) -> u32 {
        match self {
            Wording::FourteenFromDayAfter => 14,
            Wording::FifteenAfter => 15,
        }
    }
}

/// The days of a 14-day letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticeTerm {
    /// The day it is presumed received.
    pub received_on: Date,
    /// The last day to pay without costs.
    pub last_day_on: Date,
    /// The first day on which costs are due.
    pub costs_from_on: Date,
}

/// The days of a 14-day letter. The end is moved on by the Algemene termijnenwet: nobody decided
/// that it must be, but it costs nothing and is never too early (law.md R5.8).
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::notice::{By, Sent, Wording, term};
/// // Posted on Thursday 19 November 2026, two delivery days: Saturday. The term ends on Saturday
/// // 5 December, so on Monday the 7th.
/// let sent = Sent { on: date(2026, 11, 19), by: By::Post { delivery_days: 2 } };
/// let days = term(sent, Wording::FourteenFromDayAfter);
/// assert_eq!((days.received_on, days.last_day_on), (date(2026, 11, 21), date(2026, 12, 7)));
/// assert_eq!(days.costs_from_on, date(2026, 12, 8));
/// ```
pub fn term(sent: Sent, wording: Wording) -> NoticeTerm {
    let received_on = sent.received_on();
    let last_day_on = statutory_end(received_on, wording.days());
    NoticeTerm { received_on, last_day_on, costs_from_on: plus_days(last_day_on, 1) }
}

/// The days of a 14-day letter, when the law knew it on the day it was sent.
///
/// # Errors
/// `WIK-BEFORE-LAW`.
pub fn term_by_law(sent: Sent, wording: Wording) -> Result<NoticeTerm, Refusal> {
    if sent.on < SINCE {
        return Err(Refusal::WikBeforeLaw { sent: sent.on, since: SINCE });
    }
    Ok(term(sent, wording))
}

/// A 14-day letter that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// When and how it left.
    pub sent: Sent,
    /// How it words the term.
    pub wording: Wording,
    /// The principal it asks for: of all claims in it, added up (art. 6:96 lid 7 BW).
    pub principal: Cents,
    /// The costs it says will follow.
    pub stated_costs: Cents,
}

/// Proof that a right 14-day letter was sent and its term passed; only `passed` makes one, and
/// consumers' costs cannot be asked for without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passed {
    term: NoticeTerm,
    stated_costs: Cents,
    since_on: Date,
}

impl Passed {
    /// The days of the letter.
    pub fn term(&self) -> NoticeTerm {
        self.term
    }

    /// The costs it named: the most that can follow.
    pub fn stated_costs(&self) -> Cents {
        self.stated_costs
    }

    /// Since when the debtor was in default.
    pub fn since_on(&self) -> Date {
        self.since_on
    }
}

/// Judges whether a 14-day letter opened the way to costs on a day. `is_email_enough`: the
/// administration builds on the receipt of e-mail alone.
///
/// # Errors
/// `WIK-NO-NOTICE`, `WIK-BEFORE-DEFAULT`, `WIK-COSTS-STATED`, `WIK-EMAIL-ALONE`, `WIK-TERM-RUNS`.
pub fn passed(
    letter: Option<&Letter>,
    default: Default,
    is_email_enough: bool,
    today: Date,
) -> Result<Passed, Refusal> {
    let letter = letter.ok_or(Refusal::WikNoNotice)?;
    let since_on = default.since_on;
    if letter.sent.on < since_on {
        return Err(Refusal::WikBeforeDefault { sent: letter.sent.on, since: since_on });
    }
    states_right_costs(letter)?;
    if letter.sent.by == By::Email && !is_email_enough {
        return Err(Refusal::WikEmailAlone);
    }
    let term = term(letter.sent, letter.wording);
    if today <= term.last_day_on {
        return Err(Refusal::WikTermRuns { on: term.last_day_on });
    }
    Ok(Passed { term, stated_costs: letter.stated_costs, since_on })
}

/// Costs that are too high make the letter worthless (RBROT 2020:9162). What half a cent makes of
/// rounding is no reason; less than the scale is allowed, and is then the most that can follow.
///
/// # Errors
/// `WIK-COSTS-STATED`.
pub fn states_right_costs(letter: &Letter) -> Result<(), Refusal> {
    let allowed = scale(letter.principal, Kind::Business).costs;
    let stated = letter.stated_costs;
    let is_right = stated.is_positive() && stated <= allowed;
    if is_right { Ok(()) } else { Err(Refusal::WikCostsStated { stated, allowed }) }
}

#[cfg(test)]
mod tests {
    use super::super::default::Ground;
    use super::*;
    use jiff::civil::date;

    fn letter() -> Letter {
        Letter {
            sent: Sent { on: date(2026, 11, 19), by: By::Post { delivery_days: 2 } },
            wording: Wording::FourteenFromDayAfter,
            principal: Cents(41_230),
            stated_costs: Cents(6_184),
        }
    }

    fn check(letter: Option<Letter>, today: Date, expected: Result<Cents, Refusal>) {
        let default = Default { since_on: date(2026, 11, 1), ground: Ground::AgreedTerm };
        let found = passed(letter.as_ref(), default, false, today);
        assert_eq!(found.map(|found| found.stated_costs()), expected);
    }

    #[test]
    fn costs_open_on_the_day_after_the_term() {
        let on = date(2026, 12, 7);
        check(Some(letter()), on, Err(Refusal::WikTermRuns { on }));
        check(Some(letter()), date(2026, 12, 8), Ok(Cents(6_184)));
        let fifteen = Letter { wording: Wording::FifteenAfter, ..letter() };
        assert_eq!(term(fifteen.sent, fifteen.wording).last_day_on, date(2026, 12, 7));
    }

    #[test]
    fn a_wrong_letter_opens_nothing() {
        let late = date(2027, 3, 1);
        check(None, late, Err(Refusal::WikNoNotice));
        let early = Letter { sent: Sent::by_post(date(2026, 10, 31)), ..letter() };
        let (sent, since) = (date(2026, 10, 31), date(2026, 11, 1));
        check(Some(early), late, Err(Refusal::WikBeforeDefault { sent, since }));
        let allowed = Cents(6_185);
        for stated in [Cents(0), Cents(6_186)] {
            let dear = Letter { stated_costs: stated, ..letter() };
            check(Some(dear), late, Err(Refusal::WikCostsStated { stated, allowed }));
        }
        let mail = Letter { sent: Sent::by_email(date(2026, 11, 19)), ..letter() };
        check(Some(mail), late, Err(Refusal::WikEmailAlone));
    }
}
