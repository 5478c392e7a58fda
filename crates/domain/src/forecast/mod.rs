//! What the past says about what will come. Counts; promises nothing.
//!
//! - [`behaviour`]: how a debtor pays, from what he paid before

pub mod behaviour;
