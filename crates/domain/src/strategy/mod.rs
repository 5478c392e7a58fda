//! What is done about an unpaid claim, when and why.
//!
//! - `language`: the vocabulary as types
//! - `condition`: when a step applies
//! - `parse`: the text form (TOML), every mistake with its line
//! - `check`: what makes a strategy contradict itself
//! - `case`: all facts about one debtor; `after`: how an event changes them
//! - `house`: what holds for all debtors on a day; `segment`: which strategy a claim follows
//! - `explain`: the same story step by step, for `why`
//! - `engine`: `judge`, the decision; `due` its part for one claim; `bundle` its part for one
//!   debtor
//! - `announce`: what a message announces, with its day
//! - `take_in`: where invoices start that were overdue when they came in
//! - `term`: the last day a message gives
//! - `preview`: the days of a strategy if nobody pays; `ahead`: what will happen to real debtors
//! - `plans`: payment plans in the engine
//! - `presets`: the strategies that come with the product

mod after;
mod after_calls;
mod ahead;
mod announce;
mod bundle;
mod case;
mod check;
mod condition;
mod due;
mod engine;
mod explain;
mod house;
mod language;
pub mod legal;
mod parse;
mod plans;
pub mod presets;
mod preview;
mod promises;
mod segment;
mod take_in;
mod term;
#[cfg(test)]
mod tests;
mod verdict;

pub use ahead::{Ahead, ahead};
pub use announce::announced;
pub use bundle::{credit_in_the_way, may_contact, money_to_settle, named_in_the_way, strictest};
pub use case::{Claim, DebtorCase, OpenTask, StepRecord, StepState, TaskState};
pub use check::check;
pub use condition::{Conditions, History};
pub use engine::{calls_off, judge, may_ask, work_off};
pub use explain::explain;
pub use house::House;
pub use language::*;
pub use parse::{Severity, StrategyMistake, StrategyProblem, parse};
pub use preview::{DatedStep, Unpaid, dates};
pub use segment::{Choice, Level, Segment, Takes, segment_of};
pub use take_in::{Overdue, Passed, Reported, TakenIn, take_in};
pub use term::{granted_until, last_day, printed_last_day, sent};
pub use verdict::*;
