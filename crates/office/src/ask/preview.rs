//! What will happen, day by day, if nobody pays: calls, letters, e-mails and proposals to come.
//!
//! Plays every debtor ahead with the same judgement as the daily run, in batches; writes nothing.
//! What is assumed stands in `strategy/ahead` and is said on the page.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{Action, Ahead, FAR_DAY, ahead};
use punctueel_store::load::cases::{Range, cases, last_due};
use punctueel_store::load::claims::numbers_of;

use crate::desk::{Desk, load_house};
use crate::no::Outcome;

/// The longest preview, in days.
pub const LONGEST_DAYS: u32 = 92;

/// The most steps that are named per day; all are counted.
pub const MOST_ITEMS: usize = 1_000;

/// What one day brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayAhead {
    /// Calls to make.
    pub calls: u32,
    /// Messages on paper.
    pub letters: u32,
    /// Messages by e-mail.
    pub mails: u32,
    /// Proposals to hand over, to decide on.
    pub hand_overs: u32,
    /// The steps, at most [`MOST_ITEMS`].
    pub items: Vec<ItemAhead>,
    /// How many steps are not named.
    pub left_out: u32,
}

/// One step of one invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemAhead {
    /// The invoice number.
    pub invoice: String,
    /// The debtor.
    pub debtor: DebtorId,
    /// The step.
    pub step: String,
    /// What is done.
    pub action: Action,
    /// How a message goes.
    pub channel: Option<Channel>,
}

/// Plays the coming days, from the day of the desk on. `progress` is told how many debtors were
/// played.
///
/// # Errors
/// When the database fails.
pub fn preview(
    desk: &mut Desk,
    days: u32,
    mut progress: impl FnMut(u64),
) -> Outcome<BTreeMap<Date, DayAhead>> {
    let today = desk.today;
    let last_day = plus_days(today, days.clamp(1, LONGEST_DAYS) as i32 - 1);
    desk.read(|tx, administration| {
        let mut house = load_house(tx, administration)?;
        let (mut found, mut after, mut played) = (BTreeMap::new(), DebtorId(0), 0);
        loop {
            let range = Range::next(after, FAR_DAY);
            let Some(last) = last_due(tx, administration, range)? else { return Ok(found) };
            let numbers = numbers_of(tx, administration, range)?;
            for case in cases(tx, administration, range, today)? {
                for made in ahead(&case, &mut house, today, last_day) {
                    let day: &mut DayAhead = found.entry(made.on).or_default();
                    day.add(case.debtor.debtor, made, &numbers);
                }
                played += 1;
            }
            progress(played);
            after = last;
        }
    })
}

impl DayAhead {
    fn add(&mut self, debtor: DebtorId, made: Ahead, numbers: &HashMap<InvoiceId, String>) {
        match (made.action, made.channel) {
            (Action::Call, _) => self.calls += 1,
            (Action::HandOver, _) => self.hand_overs += 1,
            (Action::DeliveryStop, _) => {}
            (_, Some(Channel::Email)) => self.mails += 1,
            _ => self.letters += 1,
        }
        for (invoice, step) in made.steps {
            if self.items.len() == MOST_ITEMS {
                self.left_out += 1;
                continue;
            }
            let invoice = numbers.get(&invoice).cloned().unwrap_or_else(|| invoice.to_string());
            let (action, channel) = (made.action, made.channel);
            self.items.push(ItemAhead { invoice, debtor, step, action, channel });
        }
    }
}
