//! A person says whether the bookkeeping package still sends reminders of its own.
//!
//! As long as nobody said that it does not, the work list asks for it: a debtor who gets reminders
//! from two sides does not know what counts.

use punctueel_domain::access::Right;
use punctueel_domain::event::RemindersSwitched;

use crate::desk::Desk;
use crate::no::Outcome;

/// Says it.
#[derive(Clone, Copy, Debug)]
pub struct SwitchReminders {
    /// The bookkeeping sends none any more.
    pub is_off: bool,
}

impl SwitchReminders {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Remembers it, with the day and who said so; yes when it is new.
    ///
    /// # Errors
    /// When the database fails.
    pub fn run(self, desk: &mut Desk) -> Outcome<bool> {
        desk.write(Self::RIGHT, |work| {
            if work.facts.reminders_off.is_some() == self.is_off {
                return Ok(false);
            }
            let (on, by) = (work.today, work.actor().to_owned());
            let event = RemindersSwitched { is_off: self.is_off, on, by };
            work.record(&[event.into_record()])?;
            Ok(true)
        })
    }
}
