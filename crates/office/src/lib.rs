//! What we do: the only place where files, decisions and the store meet, and the only writer.
//!
//! - [`desk`]: an administration opened for work on a day by somebody with a role
//! - [`actions`]: what a person or job can do, one file each: load, decide (pure), remember
//! - [`health`]: are the books whole, and is the agenda right
//! - [`imports`]: files come in: recognise, compare, report, commit whole or not at all
//! - [`daily`]: the daily run
//! - [`archive`]: backups, and back into either database
//! - [`ask`]: answers without changing anything: today, why, lists
//! - [`measure`]: figures, each beside its floor
//! - [`details`]: words that a person gives, with their limits, and how they are kept
//! - [`no`]: the two ways in which an answer can be no
//! - [`reports`]: tables of figures on a day
//! - [`users`]: who of us works here
//! - [`sample`]: a made-up firm and two years of work, for the demo and for tests

pub mod actions;
pub mod archive;
pub mod ask;
mod credit_awaited;
pub mod daily;
mod deliveries;
pub mod desk;
pub mod details;
pub mod health;
pub mod imports;
pub mod measure;
pub mod no;
pub mod outgoing;
pub mod reports;
pub mod sample;
mod settling;
mod since;
pub mod users;
mod who;

pub use desk::{Desk, Work};
pub use no::{No, Outcome};
