//! What was sent before Punctueel was used, for invoices that are overdue when they arrive.
//!
//! One answer for all of them: nothing, or the kind of the last message with its day. Knows how the
//! answer is written (`none`, `reminder=2026-10-01`) and for which claims it can be true.

use std::str::FromStr;

use jiff::civil::Date;

use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::Reported;

/// The answer to what was sent before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentBefore {
    /// Nothing was sent.
    Nothing,
    /// This was the last message.
    Reported(Reported),
}

impl SentBefore {
    /// What it says of a claim: a message of before its due day was not about its being overdue.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use punctueel_office::imports::SentBefore;
    /// let answer: SentBefore = "reminder=2026-10-01".parse().unwrap();
    /// assert!(answer.about(date(2026, 9, 14)).is_some());
    /// assert!(answer.about(date(2026, 10, 14)).is_none());
    /// ```
    pub fn about(self, due_on: Date) -> Option<Reported> {
        match self {
            SentBefore::Nothing => None,
            SentBefore::Reported(reported) => Some(reported).filter(|last| last.on > due_on),
        }
    }

    /// Says no to a day that has not come.
    pub(crate) fn check(self, today: Date) -> Result<(), Refusal> {
        match self {
            SentBefore::Reported(Reported { on, .. }) if on > today => {
                Err(Refusal::DayTooFar { day: on, last: today })
            }
            _ => Ok(()),
        }
    }
}

impl FromStr for SentBefore {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<SentBefore, Refusal> {
        let unknown = || Refusal::SentBeforeUnknown { value: text.to_owned() };
        if text == "none" {
            return Ok(SentBefore::Nothing);
        }
        let (kind, day) = text.split_once('=').ok_or_else(unknown)?;
        let kind = kind.parse().map_err(|_| unknown())?;
        let on = day.parse().map_err(|_| unknown())?;
        Ok(SentBefore::Reported(Reported { kind, on }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use punctueel_domain::strategy::LegalKind;

    #[test]
    fn reads_the_answers_and_nothing_else() {
        assert_eq!("none".parse(), Ok(SentBefore::Nothing));
        let last = Reported { kind: LegalKind::FinalDemand, on: date(2026, 10, 1) };
        assert_eq!("final-demand=2026-10-01".parse(), Ok(SentBefore::Reported(last)));
        for text in ["", "None", "reminder", "reminder=", "reminder=1-10-2026", "letter=2026-10-1"]
        {
            let unknown = Refusal::SentBeforeUnknown { value: text.to_owned() };
            assert_eq!(text.parse::<SentBefore>(), Err(unknown), "{text}");
        }
        let today = date(2026, 9, 30);
        assert!(SentBefore::Reported(last).check(today).is_err());
    }
}
