//! What is true: money, days, debtors, invoices, strategies, matching. Pure, and it knows nobody.
//!
//! No database, network, clock or file here; the day is always passed in. What is decided here is
//! decided by functions of facts, so that a decision can be repeated, explained and tested.
//!
//! - [`money`], [`calendar`], [`id`]: amounts in cents, Dutch days, typed ids
//! - [`party`], [`invoice`], [`account`]: who owes, what was charged, what is open
//! - [`casework`]: promises, pauses, disputes and the one guard over them
//! - [`strategy`]: the language, the engine, the presets
//! - [`matching`]: which invoices a receipt pays, how sure, because of what
//! - [`forecast`]: how a debtor pays
//! - [`reference`]: account numbers, payment references, and what a QR code for paying says
//! - [`law`]: interest, costs, terms and imputation, each rule with its article
//! - [`template`]: a firm's own page or words for its letters
//! - [`event`]: the closed list of everything that can happen
//! - [`reason`], [`refusal`]: the closed lists of why (not); [`coded`] is their mechanism
//! - [`access`]: who may do what

pub mod access;
pub mod account;
pub mod calendar;
pub mod casework;
pub mod code;
pub mod coded;
pub mod correction;
pub mod event;
pub mod forecast;
pub mod id;
pub mod invoice;
pub mod law;
pub mod matching;
pub mod money;
pub mod party;
pub mod reason;
pub mod reference;
pub mod refusal;
pub mod strategy;
pub mod template;
