//! When a claim arose, as far as that is known: on the day of its invoice, or before a ruling.
//!
//! A ruling is about what was owed on its day (Fw 24, 26, 299). Who delivers before it and sends
//! the invoice after it, has a claim of before it; only a person knows. What he said is written and
//! read as one text, like the rules. Does not know what a ruling does (`insolvency`).

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::code::{NotACode, codes};

codes! {
    /// On which side of a ruling something was delivered.
    pub enum Side {
        /// Before it, or on its day.
        Before = "before",
        /// After it.
        After = "after",
    }
}

/// On which side of a ruling a claim arose, as a person said. Written as `before:2026-10-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// On which side.
    pub side: Side,
    /// Of the ruling of this day.
    pub ruling_on: Date,
}

impl fmt::Display for Delivered {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.side, self.ruling_on)
    }
}

impl FromStr for Delivered {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Delivered, NotACode> {
        let (side, day) = text.split_once(':').ok_or(NotACode)?;
        let (side, ruling_on) = (side.parse()?, day.parse().map_err(|_| NotACode)?);
        Ok(Delivered { side, ruling_on })
    }
}

/// When a claim arose, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arose {
    /// The day on its invoice.
    pub issued_on: Date,
    /// What a person said; `None`: nothing.
    pub said: Option<Delivered>,
}

impl Arose {
    /// As its invoice says, when nobody said otherwise.
    pub fn as_issued(issued_on: Date) -> Arose {
        Arose { issued_on, said: None }
    }

    /// Yes when it arose before a ruling, or on its day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_domain::law::arose::Arose;
    /// let (ruling, issued_on) = (date(2026, 6, 11), date(2026, 6, 15));
    /// let said = Some("before:2026-06-11".parse().unwrap());
    /// assert!(!Arose::as_issued(issued_on).is_before(ruling));
    /// assert!(Arose { issued_on, said }.is_before(ruling));
    /// ```
    pub fn is_before(self, ruling_on: Date) -> bool {
        let is_said = |said: Delivered| said.side == Side::Before && said.ruling_on <= ruling_on;
        self.issued_on <= ruling_on || self.said.is_some_and(is_said)
    }

    /// Yes when a person said that it arose after a ruling.
    pub fn is_said_after(self, ruling_on: Date) -> bool {
        let is_said = |said: Delivered| said.side == Side::After && said.ruling_on >= ruling_on;
        self.said.is_some_and(is_said)
    }
}
