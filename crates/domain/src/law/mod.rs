//! What the law allows: interest, collection costs, terms, limitation, imputation, VAT.
//!
//! Each rule is a small function that names its article and, where the law leaves room, our choice
//! with its reason. All of it is pure: facts in, an answer or a [`Refusal`] out; the day is passed
//! in. What may go ahead but should be looked at is a [`Caution`]; what we chose where the law
//! leaves room is a [`Choice`], named where it touched. Does not know invoices, letters or
//! debtors as records: callers bring the facts.
//!
//! The way of a claim:
//!
//! - [`default`]: from which day the debtor is late in the eyes of the law
//! - [`regime`]: which interest runs: statutory, commercial, agreed
//! - [`rates`]: the yearly rates by day, from `rates.csv`, with their standing
//! - [`interest`]: the interest up to a day, line by line, with [`day_count`] and [`changes`]
//! - [`quick`]: the same sum for very many claims at once
//! - [`insolvency`]: when it stops running; [`arose`]: what is of before a ruling; [`ruled`]: what
//!   that makes of a claim
//! - [`notice`]: the 14-day letter that a consumer must get first
//! - [`scale`], [`costs`], [`vat_on_costs`]: collection costs, and who may charge them
//! - [`impute`], [`several`]: what a payment pays, within a claim and over several
//! - [`rules`]: what a person said about claims
//! - [`claim`]: all of it together: what a debtor owes on a day, line by line
//!
//! Days:
//!
//! - [`statutory_term`]: when a term set by law ends
//! - [`payment_term`]: how long an agreed term may be
//! - [`limitation`]: when a claim can no longer be enforced, and what starts that anew
//! - [`bad_debt`]: VAT asked back on what is not paid
//!
//! [`Refusal`]: crate::refusal::Refusal
//! [`Caution`]: caution::Caution
//! [`Choice`]: choice::Choice

pub mod arose;
pub mod bad_debt;
pub mod caution;
pub mod changes;
pub mod choice;
pub mod claim;
pub mod costs;
pub mod daily;
pub mod day_count;
pub mod default;
pub mod impute;
pub mod insolvency;
pub mod interest;
pub mod limitation;
pub mod notice;
pub mod payment_term;
pub mod quick;
pub mod rates;
pub mod regime;
pub mod ruled;
pub mod rules;
pub mod scale;
pub mod several;
pub mod statutory_term;
pub mod vat_on_costs;
