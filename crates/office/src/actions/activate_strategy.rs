//! A strategy is put in force; from the next run on all debtors are looked at with it.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, Record, StrategyActivated};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Severity, Strategy, StrategyProblem, check, parse};
use punctueel_store::record::sha256;

use crate::desk::Desk;
use crate::no::Outcome;

/// Puts a strategy in force.
#[derive(Clone, Debug)]
pub struct ActivateStrategy {
    /// The text.
    pub text: String,
}

/// What is wrong with a strategy text: mistakes in the text, or what the linter says. Warnings
/// included.
pub fn look_at(text: &str) -> (Option<Strategy>, Vec<StrategyProblem>) {
    match parse(text) {
        Ok(strategy) => {
            let problems = check(&strategy, text);
            (Some(strategy), problems)
        }
        Err(problems) => (None, problems),
    }
}

impl ActivateStrategy {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Puts it in force; the old one stays when there is a mistake.
    ///
    /// # Errors
    /// `STRATEGY-INVALID` when there is a mistake; `look_at` lists them.
    pub fn run(self, desk: &mut Desk) -> Outcome<(String, u32)> {
        desk.write(Self::RIGHT, |work| {
            let record = Self::decide(&self.text, work.today)?;
            let (strategy, _) = look_at(&self.text);
            work.record(&[record])?;
            Ok(strategy.map(|strategy| (strategy.name, strategy.version)).unwrap_or_default())
        })
    }

    /// The event that puts a text in force.
    ///
    /// # Errors
    /// `STRATEGY-INVALID` when the text has a mistake.
    pub fn decide(text: &str, on: Date) -> Result<Record, Refusal> {
        let (strategy, problems) = look_at(text);
        let errors = problems.iter().filter(|p| p.severity == Severity::Error).count() as u32;
        let strategy = strategy.filter(|_| errors == 0);
        let strategy = strategy.ok_or(Refusal::StrategyInvalid { problems: errors })?;
        let digest = sha256(text.as_bytes());
        let (name, version) = (strategy.name, strategy.version);
        let event = StrategyActivated { name, version, digest, on, is_beside: false }.into();
        let body = text.to_owned();
        let detail = Detail { slot: 0, person: None, kind: DetailKind::Strategy, body };
        Ok(Record { event, details: vec![detail] })
    }
}
