//! What a call sheet is made of: plain facts, gathered by the caller.
//!
//! Knows what a person should know before dialling, as codes with data. Does not know how it is
//! said: that is [`compose_sheet`](crate::compose::compose_sheet).

use jiff::civil::Date;
pub use punctueel_domain::casework::Stage;
use punctueel_domain::casework::{CallOutcome, LateReason};
use punctueel_domain::code::codes;
use punctueel_domain::forecast::behaviour::{Spread, Trend};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Hours, Language};

use super::{Agreement, FactItem};

codes! {
    /// What became of an agreement.
    pub enum Kept {
        /// Its day has not come.
        Running = "running",
        /// The money came in time.
        Yes = "kept",
        /// It did not.
        No = "broken",
    }
}

/// Whom to ask for. An empty text means not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whom {
    /// His name as one says it.
    pub name: String,
    /// His numbers; the first is the one to dial.
    pub phones: Vec<String>,
    /// When he answers, as was told; `None`: not told.
    pub hours: Option<Hours>,
    /// When he is best reached; `None` while too few calls reached somebody.
    pub best_hour: Option<BestHour>,
}

/// The hours in which calls reach him most often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BestHour {
    /// From this hour.
    pub from: u32,
    /// Up to this hour.
    pub until: u32,
    /// So many calls in those hours reached somebody.
    pub reached: u32,
    /// Of so many.
    pub tried: u32,
}

/// The kind of contact after which he mostly pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaysAfter {
    /// How it went.
    pub way: Channel,
    /// So many late payments came after it.
    pub times: u32,
    /// Of so many that came after any contact.
    pub of: u32,
    /// Half of them came within so many days.
    pub median_days: u32,
}

/// The person after whose calls he pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helps {
    /// His name as it was noted.
    pub name: String,
    /// So many calls were spoken with him.
    pub spoken: u32,
    /// So many late payments came after one of them.
    pub paid: u32,
}

/// Disputes that ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PastDisputes {
    /// How many.
    pub ended: u32,
    /// In so many he was right, or partly.
    pub right: u32,
}

/// How large a debtor is among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// What he owes in all.
    pub open: Cents,
    /// His place, the largest first.
    pub place: u32,
    /// Of so many who owe something.
    pub of: u32,
    /// His part of all that is open, in whole percents.
    pub percent: u32,
    /// Yes when he is one of the large ones.
    pub is_large: bool,
}

/// The step after which he mostly pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaysAfterStep {
    /// What people call it.
    pub title: String,
    /// So many late invoices were paid after it.
    pub times: u32,
    /// Of so many that were paid after any step.
    pub of: u32,
}

/// How he paid before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behaviour {
    /// So many invoices were paid.
    pub paid: u32,
    /// So many of them in time.
    pub on_time: u32,
    /// Half of them was at most so many days late; below zero is early.
    pub median_days_late: i32,
    /// How far the days lie apart.
    pub spread: Option<Spread>,
    /// Better or worse than before.
    pub trend: Option<Trend>,
    /// After which kind of contact he mostly pays when he is late.
    pub pays_after: Option<PaysAfter>,
    /// After which step of the strategy.
    pub after_step: Option<PaysAfterStep>,
}

/// A part that he does not agree with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The invoice.
    pub number: String,
    /// How much of it.
    pub amount: Cents,
    /// Since.
    pub since_on: Date,
}

/// Where the last message went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSent {
    /// The day.
    pub on: Date,
    /// To which address.
    pub to: String,
    /// How many copies of invoices went along.
    pub copies: u32,
}

/// Something that happened before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Before {
    /// A message went out; how is not known of one of before Punctueel was used.
    Sent(Date, Option<Channel>),
    /// Somebody called; with whom he spoke may be empty.
    Called(Date, CallOutcome, String),
    /// An agreement.
    Agreed(Agreement, Kept),
    /// He answered.
    Replied(Date),
    /// Money came in.
    Paid(Date, Cents),
}

impl Before {
    /// Its day.
    pub fn on(&self) -> Date {
        match self {
            Before::Sent(on, _) | Before::Called(on, _, _) => *on,
            Before::Replied(on) | Before::Paid(on, _) => *on,
            Before::Agreed(agreement, _) => agreement.agreed_on,
        }
    }
}

/// What can be answered to "I never got it" and "it is not right".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// Where the last message went.
    pub last_sent: Option<LastSent>,
    /// How often he asked for a copy before.
    pub copies_asked: u32,
    /// The days on which copies left for him, oldest first.
    pub copies_on: Vec<Date>,
    /// When somebody said that the invoice is right, and who; the name may be empty.
    pub approved: Option<(Date, String)>,
}

/// All facts of one call sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFacts {
    /// The language.
    pub language: Language,
    /// The day it is made for.
    pub today: Date,
    /// Which conversation.
    pub stage: Stage,
    /// The firm that calls.
    pub house: String,
    /// Who calls; empty when that is not decided.
    pub caller: String,
    /// The number on which he can be called back; may be empty.
    pub phone: String,
    /// Name of the debtor.
    pub debtor: String,
    /// Firm, consumer or not known.
    pub kind: DebtorKind,
    /// Whom to ask for.
    pub whom: Whom,
    /// How large he is; `None` when that is not known.
    pub size: Option<Size>,
    /// How he paid before; `None` when there is no history yet.
    pub behaviour: Option<Behaviour>,
    /// With whom it works; `None` while too few cases are known.
    pub helps: Option<Helps>,
    /// What he does not agree with.
    pub disputes: Vec<Disagreement>,
    /// What he did not agree with before.
    pub past_disputes: PastDisputes,
    /// Yes when he always paid on time before: at least three earlier invoices.
    pub is_first_time_late: bool,
    /// What is open; asked is what the call is about.
    pub items: Vec<FactItem>,
    /// What happened before, in any order.
    pub before: Vec<Before>,
    /// Why he was late, as he said, with how often; the most first.
    pub reasons: Vec<(LateReason, u32)>,
    /// What can be answered to "I never got it" and "it is not right".
    pub proof: Proof,
    /// The last day of the term that was granted.
    pub last_day_on: Option<Date>,
    /// Payments are processed up to this day.
    pub covered_until: Option<Date>,
    /// The day of the final demand.
    pub final_demand_on: Option<Date>,
    /// The day the hand-over was announced for.
    pub hand_over_on: Option<Date>,
}

impl SheetFacts {
    /// What the call is about.
    pub fn asked(&self) -> impl Iterator<Item = &FactItem> {
        self.items.iter().filter(|item| item.is_asked && !item.is_credit)
    }

    /// The agreements that were not kept, the latest first.
    pub fn broken(&self) -> Vec<&Agreement> {
        let mut broken: Vec<&Agreement> = self
            .before
            .iter()
            .filter_map(|before| match before {
                Before::Agreed(agreement, Kept::No) => Some(agreement),
                _ => None,
            })
            .collect();
        broken.sort_by_key(|agreement| std::cmp::Reverse(agreement.agreed_on));
        broken
    }
}
