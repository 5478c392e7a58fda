//! A rate that a person added is taken back, and what the program knows holds again.
//!
//! Only rows that were added can be. One behind the last day that the program knows takes that end
//! back with it: the rate before it is never carried on. So the latest goes first.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::calendar::plus_days;
use punctueel_domain::event::RateRemoved;
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::regime::Table;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::rates::added;

use crate::desk::Desk;
use crate::no::Outcome;

/// Takes it back.
#[derive(Clone, Copy, Debug)]
pub struct RemoveRate {
    /// The table.
    pub table: Table,
    /// The first day of the row.
    pub from_on: Date,
}

impl RemoveRate {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Takes it back.
    ///
    /// # Errors
    /// `RATE-NOT-OWN`, `RATE-LATER`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let added = added(work.tx, work.administration())?;
            let (table, from_on) = (self.table, self.from_on);
            let own: Vec<Date> =
                added.rows().filter(|row| row.table == table).map(|row| row.from_on).collect();
            let regime = table.to_string();
            if !own.contains(&from_on) {
                return Err(Refusal::RateNotOwn { regime, day: from_on }.into());
            }
            let is_behind = Some(from_on) > Rates::built_in().known_until(table);
            if let Some(day) = own.into_iter().max().filter(|last| is_behind && *last > from_on) {
                return Err(Refusal::RateLater { regime, day }.into());
            }
            let known_until = is_behind.then(|| plus_days(from_on, -1));
            work.record(&[RateRemoved { table, from_on, known_until }.into_record()])?;
            Ok(())
        })
    }
}
