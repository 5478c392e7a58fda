//! Characters, amounts and days as people and files write them.
//!
//! Knows how a text is stored in bytes and how Dutch and international files write money and days. Does
//! not know what a text is about, nor which columns there are: that is `ledger` and `bank`. Nothing here
//! guesses or rounds; where a single value can be read in two ways, the other values must settle it.

pub mod amount;
pub mod day;
pub mod encoding;

pub use amount::AmountStyle;
pub use day::DayOrder;
pub use encoding::{Decoded, decode};
