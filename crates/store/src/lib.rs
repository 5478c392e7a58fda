//! What we remember: events, tables, queries and reports; all SQL of the product stands here.
//!
//! Knows the tables and the two databases they can live in. Does not decide anything: `domain`
//! does that, and only `office` has things recorded.

mod apply;
pub mod archive;
pub mod blobs;
pub mod db;
pub mod error;
pub mod floor;
pub mod load;
pub mod purge;
pub mod record;
pub mod replay;
pub mod schema;
mod stored;
pub mod testing;

#[cfg(test)]
mod sql_rules;

pub use db::{Db, Engine, Insert, Row, Tx, Value};
pub use error::{StoreError, Trouble};
