//! A profile is no more: from now on a list with its headings is read by those headings.

use punctueel_domain::access::Right;
use punctueel_domain::event::ProfileDropped;

use crate::ask::profiles::named;
use crate::desk::Desk;
use crate::no::Outcome;

/// Drops a profile.
#[derive(Clone, Debug)]
pub struct DropProfile {
    /// Its name.
    pub name: String,
}

impl DropProfile {
    /// The right it needs.
    pub const RIGHT: Right = Right::Import;

    /// Drops it.
    ///
    /// # Errors
    /// `PROFILE-UNKNOWN` with the names that are there.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            named(work.tx, work.facts.administration, &self.name)?;
            work.record(&[ProfileDropped { name: self.name.clone() }.into_record()])
        })
    }
}
