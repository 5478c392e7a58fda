//! Two years of a large firm, recorded in bulk: the same world, the same engine, no files.
//!
//! - `day`: one day in memory: what comes in, what the engine decides, what people do
//! - `money`: receipts and what they settle; `work`: calls, letters, promises, disputes
//!
//! The engine is asked in memory, debtor by debtor; each day becomes one transaction of events. One
//! thread lives the days, the other writes them down. Whatever the engine decides is decided by the
//! same `judge` as in the daily run, so the books pass the same checks.

mod day;
mod money;
#[cfg(test)]
mod tests;
mod work;

use std::sync::mpsc::sync_channel;
use std::thread;

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::Record;

use super::World;
use super::play::{Tally, morning};
use crate::desk::{Desk, load_house};
use crate::no::Outcome;
use day::Life;

/// From so many invoices a firm is made in bulk.
pub const FROM_INVOICES: usize = 5_001;

/// So many days may be lived ahead of what is written down.
const AHEAD: usize = 3;

/// A day that was lived, ready to be written down.
#[derive(Debug)]
struct Lived {
    on: Date,
    /// The first id of the day, and the one after the last.
    ids: (i64, i64),
    records: Vec<Record>,
    invoices: usize,
}

/// What came of it.
#[derive(Debug)]
pub struct Filled {
    /// The world after the last day.
    pub world: World,
    /// How much was done.
    pub tally: Tally,
    /// Somebody asked to stop; what was written down stays.
    pub is_stopped: bool,
}

/// Fills an opened administration up to the last working day; on that day everything has come in,
/// and the day has still to be run. `tell` hears each day with the invoices so far, and may say no.
///
/// # Errors
/// When the database fails.
pub fn fill(
    desk: &mut Desk,
    world: World,
    days: &[Date],
    mut tell: impl FnMut(Date, usize) -> bool,
) -> Outcome<Filled> {
    let house = desk.read(load_house)?;
    let first_id = desk.write(Right::Import, |work| Ok(work.take_id()))?;
    let mut life = Life::new(world, house, first_id);
    let (send, receive) = sync_channel::<Lived>(AHEAD);
    thread::scope(|scope| {
        let living = scope.spawn(move || {
            for day in days {
                if send.send(life.day(*day)).is_err() {
                    break;
                }
            }
            life
        });
        let mut written = Ok(false);
        for lived in receive {
            if !tell(lived.on, lived.invoices) {
                written = Ok(true);
                break;
            }
            if let Err(failed) = write_down(desk, &lived) {
                written = Err(failed);
                break;
            }
        }
        // What is lived ahead is let go: the other thread finds nobody to tell.
        let life = living.join();
        let is_stopped = written?;
        match life {
            Ok(life) => Ok(Filled { world: life.world, tally: life.tally, is_stopped }),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn write_down(desk: &mut Desk, lived: &Lived) -> Outcome<()> {
    desk.move_to(morning(lived.on));
    desk.write(Right::Import, |work| {
        for id in lived.ids.0..lived.ids.1 {
            assert_eq!(work.take_id(), id, "nobody else writes in a firm that is being made up");
        }
        if lived.records.is_empty() { Ok(()) } else { work.record(&lived.records) }
    })
}
