//! An import is taken back: all it did, by new events.
//!
//! - `deeds`: what the import did, read from its own events
//! - `later`: what was built on it since, which stands in the way
//! - `back`: the events that take it back
//!
//! The action itself is `actions::undo_import`.

pub(crate) mod back;
pub(crate) mod deeds;
pub(crate) mod later;
