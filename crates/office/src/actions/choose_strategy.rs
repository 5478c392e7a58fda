//! A strategy is chosen for one debtor or one invoice; it goes before what holds otherwise.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Record, StrategyAssigned};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::refusal::Refusal;

use super::add_strategy::be_in_use;
use crate::desk::Desk;
use crate::details::{note, text as said};
use crate::no::Outcome;

/// Chooses a strategy.
#[derive(Clone, Debug)]
pub struct ChooseStrategy {
    /// For whom.
    pub debtor: DebtorId,
    /// For one of his open invoices; `None`: for all of his.
    pub invoice: Option<InvoiceId>,
    /// Which; `None`: what holds otherwise.
    pub strategy: Option<String>,
    /// Why; may be empty.
    pub reason: String,
}

impl ChooseStrategy {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Chooses it. Counts from the next run; what was done stays done.
    ///
    /// # Errors
    /// `NOT-FOUND`; `NOTHING-OPEN`; `TEXT-TOO-LONG`; `NOTHING-RUNS` when there is no choice to take
    /// back.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let (case, house) = (work.load_known_case(self.debtor)?, work.load_house()?);
            let chosen = match self.invoice {
                Some(invoice) => case.claim(invoice).ok_or(Refusal::NothingOpen)?.strategy.as_ref(),
                None => case.choice.strategy.as_ref(),
            };
            match &self.strategy {
                None if chosen.is_none() => return Err(Refusal::NothingRuns.into()),
                Some(name) if chosen == Some(name) => return Ok(()),
                Some(name) => be_in_use(work, &house, name)?,
                None => {}
            }
            let (debtor, invoice, on) = (self.debtor, self.invoice, work.today);
            let strategy = self.strategy.clone();
            let event = StrategyAssigned { debtor, invoice, strategy, on }.into();
            let details = match said(&self.reason)? {
                why if why.is_empty() => Vec::new(),
                why => vec![note(0, debtor, why)],
            };
            work.record(&[Record { event, details }])
        })
    }
}
