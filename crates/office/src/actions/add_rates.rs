//! Rates of interest are added to those of the program, from a list with the source of each.
//!
//! The list says up to which day it is known. A row takes the place of one of the same table and
//! day only when that was asked: what is known rewrites no history by mistake. So a firm need not
//! wait for a new version when a rate is announced.

use punctueel_domain::access::Right;
use punctueel_domain::event::{AddedRate, Detail, DetailKind, RatesAdded, Record};
use punctueel_domain::law::rates::{RateList, RateRow, Rates};
use punctueel_domain::refusal::Refusal;

use crate::ask::claim::rates;
use crate::desk::Desk;
use crate::no::Outcome;

/// The most rows a list may have.
const MOST_ROWS: usize = 500;
/// The most characters of a source.
const MOST_SOURCE: usize = 500;

/// Adds them.
#[derive(Clone, Debug)]
pub struct AddRates {
    /// The list as text.
    pub text: String,
    /// Its rows take the place of what is there.
    pub is_replacing: bool,
}

/// What was added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// How many rows and ends.
    pub count: u32,
    /// The rows that made way, each with what came in its place.
    pub replaced: Vec<(RateRow, RateRow)>,
}

impl AddRates {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Adds what is new.
    ///
    /// # Errors
    /// `RATE-LIST-INVALID`, `RATE-AFTER-END`, `RATE-REPLACES`, `TOO-MANY`, `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Added> {
        let list = RateList::parse(&self.text)?;
        let rows: Vec<RateRow> = list.rows().cloned().collect();
        if rows.len() > MOST_ROWS {
            return Err(Refusal::TooMany { most: MOST_ROWS as u32 }.into());
        }
        if rows.iter().any(|row| row.source.chars().count() > MOST_SOURCE) {
            return Err(Refusal::TextTooLong { most: MOST_SOURCE as u32 }.into());
        }
        desk.write(Self::RIGHT, |work| {
            let known = rates(work.tx, work.administration())?;
            known.with(list.clone())?;
            let replaced = self.replaced(&known, &list)?;
            let is_new = |row: &&RateRow| !known.rows(row.table).contains(row);
            let new: Vec<&RateRow> = rows.iter().filter(is_new).collect();
            let ends = list.known_until();
            let ends: Vec<_> =
                ends.filter(|(table, day)| known.known_until(*table) < Some(*day)).collect();
            let count = (new.len() + ends.len()) as u32;
            if count > 0 {
                work.record(&[record(&new, ends)])?;
            }
            Ok(Added { count, replaced })
        })
    }

    /// The rows that make way; refused when nobody asked for that.
    fn replaced(&self, known: &Rates, list: &RateList) -> Result<Vec<(RateRow, RateRow)>, Refusal> {
        let replaced: Vec<(RateRow, RateRow)> =
            known.replaced(list).map(|(ours, theirs)| (ours.clone(), theirs.clone())).collect();
        match replaced.first() {
            Some((ours, theirs)) if !self.is_replacing => Err(Refusal::RateReplaces {
                regime: theirs.table.to_string(),
                day: theirs.from_on,
                ours: ours.rate,
                theirs: theirs.rate,
                count: replaced.len() as u32,
            }),
            _ => Ok(replaced),
        }
    }
}

fn record(
    rows: &[&RateRow],
    known_until: Vec<(punctueel_domain::law::regime::Table, jiff::civil::Date)>,
) -> Record {
    let detail = |(slot, row): (usize, &&RateRow)| Detail {
        slot: slot as u32,
        person: None,
        kind: DetailKind::Rate,
        body: row.source.clone(),
    };
    let details = rows.iter().enumerate().map(detail).collect();
    let added = |row: &&RateRow| AddedRate {
        table: row.table,
        from_on: row.from_on,
        rate_bp: row.rate.0,
        standing: row.standing,
    };
    let rows = rows.iter().map(added).collect();
    Record { event: RatesAdded { rows, known_until }.into(), details }
}
