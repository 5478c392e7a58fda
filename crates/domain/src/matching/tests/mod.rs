//! Tests of matching as a whole: a table to read, and properties of any batch.

mod properties;
mod table;
