//! The whole administration is paused until a day, or goes on before it.
//!
//! Nobody is called and nothing leaves; promises are judged and money is settled as always. What
//! was planned comes back by itself the day after.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, HousePaused, Record};
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::details::reason;
use crate::no::Outcome;

/// How many days a pause of everything can last.
const MOST_DAYS: i32 = 92;

/// Pauses everything, or ends that.
#[derive(Clone, Debug)]
pub struct PauseHouse {
    /// The last day; `None`: it is over.
    pub until: Option<Date>,
    /// Why; needed to pause.
    pub reason: String,
}

impl PauseHouse {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Pauses, or ends it.
    ///
    /// # Errors
    /// `REASON-MISSING`, `TEXT-TOO-LONG`; `DAY-IN-PAST`, `DAY-TOO-FAR`; `NOTHING-RUNS` when there
    /// is nothing to end.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let (on, until) = (work.today, self.until);
            let runs = work.facts.paused_until.as_ref().is_some_and(|(last, _)| *last >= on);
            let last = punctueel_domain::calendar::plus_days(on, MOST_DAYS);
            let details = match until {
                None if !runs => return Err(Refusal::NothingRuns.into()),
                None => Vec::new(),
                Some(day) if day < on => return Err(Refusal::DayInPast { day }.into()),
                Some(day) if day > last => return Err(Refusal::DayTooFar { day, last }.into()),
                Some(_) => {
                    let body = reason(&self.reason)?;
                    vec![Detail { slot: 0, person: None, kind: DetailKind::Note, body }]
                }
            };
            work.record(&[Record { event: HousePaused { on, until }.into(), details }])
        })
    }
}
