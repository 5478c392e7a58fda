//! What holds for all debtors of an administration on a day: strategies, coverage, settings.
//!
//! Loaded once per run. Does not know any debtor; which strategy one follows stands in `segment`.

use jiff::civil::Date;

use super::language::Strategy;
use super::segment::Segment;
use crate::calendar::{plus_working_days, working_day_before};
use crate::casework::PROMISE_GRACE_DAYS;
use crate::reason::Reason;

/// What holds for all debtors.
#[derive(Clone, Debug)]
pub struct House {
    /// The strategy that holds when nothing else is said.
    pub strategy: Strategy,
    /// The other strategies that were taken in use.
    pub others: Vec<Strategy>,
    /// The segments, oldest first.
    pub segments: Vec<Segment>,
    /// Up to this day all payments are known, over all accounts that debtors pay on, or because a
    /// person declared to have looked. `None`: nothing is known.
    pub covered_until: Option<Date>,
    /// The as-of day of the last open-items list: for the claims in it that day counts as coverage.
    pub listed_on: Option<Date>,
    /// How many working days bank data may be behind.
    pub correction_days: i32,
    /// Messages may be planned at all.
    pub messages_on: bool,
    /// How many working days after a promised day money still counts as in time.
    pub grace_days: i32,
    /// Nobody is chased up to this day: a person paused the whole administration.
    pub paused_until: Option<Date>,
}

impl House {
    /// A house where one strategy holds for all, and nothing is known of the bank.
    pub fn ideal(strategy: Strategy) -> House {
        House {
            strategy,
            others: Vec::new(),
            segments: Vec::new(),
            covered_until: None,
            listed_on: None,
            correction_days: 0,
            messages_on: true,
            grace_days: PROMISE_GRACE_DAYS,
            paused_until: None,
        }
    }

    /// Why nothing may leave the house on a day, whatever it says.
    pub fn nothing_leaves(&self, today: Date) -> Option<Reason> {
        let off = (!self.messages_on).then_some(Reason::MessagesOff);
        off.or(self.paused_on(today).map(|on| Reason::HousePaused { on }))
    }

    /// The last day of the pause of the whole administration, when it runs on a day.
    pub fn paused_on(&self, today: Date) -> Option<Date> {
        self.paused_until.filter(|on| *on >= today)
    }

    /// The day up to which payments on a claim issued on a day are known.
    pub fn coverage_of(&self, issued_on: Date) -> Option<Date> {
        let listed = self.listed_on.filter(|listed| issued_on <= *listed);
        self.covered_until.max(listed)
    }

    /// The day up to which payments must be known on a day: the last working day before it, or so
    /// many working days earlier as bank data may be behind.
    pub fn needed_on(&self, today: Date) -> Date {
        plus_working_days(working_day_before(today), -self.correction_days)
    }
}
