//! Which segments there are, how many debtors are in each, and how often a strategy was chosen for
//! one debtor or invoice.

use punctueel_domain::strategy::Segment;
use punctueel_store::load::{house, segments};

use crate::desk::Desk;
use crate::no::Outcome;

/// A segment with its debtors counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The segment.
    pub segment: Segment,
    /// How many were put in it.
    pub by_hand: u32,
    /// How many it takes by itself; who fits an older segment as well is counted there.
    pub by_itself: u32,
}

/// Whom what strategy holds for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// The strategy that holds when nothing else is said.
    pub strategy: String,
    /// The segments, oldest first.
    pub segments: Vec<Counted>,
    /// How many debtors have a strategy of their own, by its name.
    pub debtors: Vec<(String, u32)>,
    /// How many open invoices have one, by its name.
    pub invoices: Vec<(String, u32)>,
}

/// Shows it.
///
/// # Errors
/// When the database fails.
pub fn overview(desk: &mut Desk) -> Outcome<Overview> {
    desk.read(|tx, administration| {
        let facts = house::house(tx, administration)?;
        let all = segments::all(tx, administration)?;
        let members = segments::members(tx, administration)?;
        let free = segments::unassigned(tx, administration)?;
        let first = |debtor: &_| {
            all.iter().position(|one| one.takes.is_some_and(|takes| takes.fits(debtor)))
        };
        let mut by_itself = vec![0; all.len()];
        for (debtor, count) in &free {
            if let Some(place) = first(debtor) {
                by_itself[place] += count;
            }
        }
        let (debtors, invoices) = segments::chosen(tx, administration)?;
        let count = |(segment, by_itself): (&Segment, u32)| Counted {
            segment: segment.clone(),
            by_hand: members.get(&segment.segment).copied().unwrap_or(0),
            by_itself,
        };
        let segments = all.iter().zip(by_itself).map(count).collect();
        let strategy = facts.map(|facts| facts.strategy.0).unwrap_or_default();
        Ok(Overview { strategy, segments, debtors, invoices })
    })
}
