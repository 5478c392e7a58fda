//! Figures for `punctueel bench`: the work itself, and its floor, in the same run.
//!
//! - `books`: an administration of any size, made by recording events
//! - `runs`: the daily run over it
//! - `lists`: taking in a list of open items
//! - `bank_files`: reading bank statements
//! - `letters`: approving messages, each with its letter on paper
//! - `claims`: the totals of claims by law
//! - `memory`: the most memory a stretch of work used

mod bank_files;
mod books;
mod claims;
mod letters;
mod lists;
mod memory;
mod runs;

use serde::Serialize;

pub use bank_files::{read_camt053, read_mt940};
pub use claims::claims;
pub use letters::letters;
pub use lists::import_open_items;
pub use runs::{full_pass, normal_day, small_day};

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// What was measured.
    pub name: &'static str,
    /// On which database.
    pub database: &'static str,
    /// How many invoices.
    pub n: u32,
    /// What the work took.
    pub seconds: f64,
    /// What the bare tool takes for the same: the driver for the same reads and bytes, the
    /// typesetter for the same letters, bare events for the same file, the loop without the law.
    pub floor_seconds: f64,
    /// Work divided by floor.
    pub ratio: f64,
    /// The most memory the work used, in megabytes; zero where the system does not say.
    pub peak_mb: u64,
    /// What the numbers are about.
    pub note: String,
}

impl Figure {
    fn new(name: &'static str, n: u32, times: (f64, f64), peak_mb: u64, note: String) -> Figure {
        let (seconds, floor_seconds) = times;
        let ratio = seconds / floor_seconds.max(1e-9);
        Figure { name, database: "sqlite", n, seconds, floor_seconds, ratio, peak_mb, note }
    }
}
