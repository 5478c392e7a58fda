//! What a letter about a payment plan says of it.

use jiff::civil::Date;
use punctueel_domain::casework::{EarlierAsked, PlanInterest};
use punctueel_domain::money::Cents;

/// A payment plan, and the instalment that a letter is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFacts {
    /// The day it was agreed.
    pub agreed_on: Date,
    /// With whom, as one says it: `mevrouw De Boer`; may be empty.
    pub spoken_with: String,
    /// It was agreed in a conversation.
    pub is_spoken: bool,
    /// The instalments: the last day and the amount of each.
    pub parts: Vec<(Date, Cents)>,
    /// Which instalment it is about, counted from 1; 0: all of them.
    pub nr: u32,
    /// What must still come in of that.
    pub due: Cents,
    /// What a firm pays for it: the yearly rate, and how much that is.
    pub interest: Option<PlanInterest>,
    /// What letters before it asked beside the principal, and what becomes of that.
    pub earlier: Option<EarlierAsked>,
    /// The days to make good an instalment that was missed.
    pub repair_days: u32,
    /// The last day to make good the one that was missed.
    pub repair_until: Option<Date>,
}

/// A payment plan that runs, as a statement tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanStanding {
    /// The day it was agreed.
    pub agreed_on: Date,
    /// The last day of its last instalment.
    pub ends_on: Date,
    /// What must come in next, and by when.
    pub next: Option<(Date, Cents)>,
    /// That instalment was missed.
    pub is_missed: bool,
    /// The last day to make it good, when he was told.
    pub repair_until: Option<Date>,
}

impl PlanFacts {
    /// The last day of the instalment it is about, or of the first.
    pub fn day(&self) -> Option<Date> {
        let place = (self.nr as usize).saturating_sub(1);
        self.parts.get(place).map(|(on, _)| *on)
    }

    /// The last day to pay what the letter asks.
    pub fn pay_until(&self) -> Option<Date> {
        self.repair_until.or_else(|| self.day())
    }
}
