//! What we say: every sentence of the house in Dutch and English, and the letters to debtors. Pure.
//!
//! The crates below hold codes with data and no sentences; here they become words. Does not know
//! where facts come from, how a letter leaves the house, or what it looks like on paper.
//!
//! - [`words`]: codes, amounts and days as people read them; the texts stand in `words/*.ftl`
//! - [`facts`]: what a letter is made of, and what a letter must not go without
//! - [`letter`], [`sheet`], [`claim`]: a letter, a call sheet and a claim as they are read, on a
//!   screen or on paper
//! - [`paper`]: what printing needs and gives
//! - [`legal`]: would a letter with an effect before the law have that effect
//! - [`lint`]: is a text kind, clear and allowed; the words stand in `lint/nl.txt`
//! - [`compose`](mod@compose): facts to a letter; the texts stand in `texts/<letter>/*.txt`

pub mod claim;
pub mod compose;
pub mod facts;
pub mod legal;
pub mod letter;
pub mod lint;
pub mod packing;
pub mod paper;
pub mod sheet;
pub mod words;
