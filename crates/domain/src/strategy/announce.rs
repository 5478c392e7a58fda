//! What a message announces for a claim: the later steps that it names, each with its day.
//!
//! The letter prints these days, and our duties get them: one function, so that nothing is
//! announced that nobody guards. Only steps that count from the end of the granted term have a day
//! that can be announced.

use jiff::civil::Date;

use super::case::DebtorCase;
use super::house::House;
use super::language::{Anchor, Step};
use crate::calendar::working_day_from;
use crate::id::InvoiceId;

/// The steps that a step of a claim announces, each with the day on which it follows when the term
/// of the message ends on a day.
pub fn announced<'h>(
    case: &DebtorCase,
    house: &'h House,
    (invoice, label): (InvoiceId, &str),
    last_day: Date,
) -> Vec<(Date, &'h Step)> {
    let strategy = case.claim(invoice).map(|claim| house.strategy_of(case, claim));
    let steps = strategy.map_or(&[][..], |strategy| &strategy.steps);
    let of_step = steps.iter().filter(|step| step.label == label);
    let labels = of_step.flat_map(|step| &step.announces);
    let named = labels.filter_map(|label| steps.iter().find(|step| step.label == *label));
    let with_day = named.filter(|step| step.anchor == Anchor::Granted);
    with_day.map(|step| (working_day_from(step.offset.from(last_day)), step)).collect()
}
