//! A strategy comes in use beside the one that holds for all: for segments, debtors and invoices.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Event, Record};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{House, presets};

use super::activate_strategy::ActivateStrategy;
use crate::desk::{Desk, Work};
use crate::no::Outcome;

/// Takes a strategy in use.
#[derive(Clone, Debug)]
pub struct AddStrategy {
    /// The text.
    pub text: String,
}

impl AddStrategy {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Takes it in use and returns its name; what holds for the others stays.
    ///
    /// # Errors
    /// `STRATEGY-INVALID` when it has a mistake; `STRATEGY-HOLDS` when one of that name holds for
    /// all.
    pub fn run(self, desk: &mut Desk) -> Outcome<(String, u32)> {
        desk.write(Self::RIGHT, |work| {
            let (record, named) = beside(work, &self.text)?;
            if named.0 == work.facts.strategy.0 {
                return Err(Refusal::StrategyHolds { name: named.0 }.into());
            }
            work.record(&[record])?;
            Ok(named)
        })
    }
}

/// The event that takes a text in use beside what holds for all, with its name and version.
fn beside(work: &Work<'_, '_>, text: &str) -> Outcome<(Record, (String, u32))> {
    let mut record = ActivateStrategy::decide(text, work.today)?;
    let mut named = (String::new(), 0);
    if let Event::StrategyActivated(activated) = &mut record.event {
        activated.is_beside = true;
        named = (activated.name.clone(), activated.version);
    }
    Ok((record, named))
}

/// Makes sure that a strategy can be chosen: one that comes with the product is taken in use now.
///
/// # Errors
/// `NOT-FOUND` when there is none of that name.
pub(super) fn be_in_use(work: &mut Work<'_, '_>, house: &House, name: &str) -> Outcome<()> {
    if house.named(name).is_some() {
        return Ok(());
    }
    let text = presets::preset(name);
    let text = text.ok_or_else(|| Refusal::NotFound { value: name.to_owned() })?;
    let (record, _) = beside(work, text)?;
    work.record(&[record])
}
