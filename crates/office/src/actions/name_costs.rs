//! A person names the costs of a 14-day letter: less than the scale gives.
//!
//! For a further instalment of one contract the law allows less (art. 6:96 lid 8 BW), and what it
//! allows could not be read (law.md R3.25). Never more than the scale. The letter is composed with
//! that amount, and it is the most that can follow from it.

use punctueel_domain::access::Right;
use punctueel_domain::event::{CostsNamed, Record};
use punctueel_domain::id::TaskId;
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::scale::scale;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{LegalKind, TaskState};

use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;
use crate::outgoing::message;

/// Names the costs.
#[derive(Clone, Debug)]
pub struct NameCosts {
    /// The letter.
    pub task: TaskId,
    /// The costs, without VAT.
    pub amount: Cents,
    /// Why, in words.
    pub reason: String,
}

impl NameCosts {
    /// The right it needs.
    pub const RIGHT: Right = Right::Approve;

    /// Remembers them.
    ///
    /// # Errors
    /// `REASON-MISSING`, `TEXT-TOO-LONG`, `NOT-FOUND`; `TASK-STATE` when the letter was approved
    /// already; `NOT-FOURTEEN-DAY`; `AMOUNT-NOT-POSITIVE`, `COSTS-ABOVE-SCALE`.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let known = message(work, self.task, &[TaskState::Planned, TaskState::Held])?;
            if known.legal_kind != Some(LegalKind::FourteenDay) {
                return Err(Refusal::NotFourteenDay.into());
            }
            if !self.amount.is_positive() {
                return Err(Refusal::AmountNotPositive.into());
            }
            let allowed = scale(known.total, Kind::Consumer).costs;
            if self.amount > allowed {
                return Err(Refusal::CostsAboveScale { allowed }.into());
            }
            let (debtor, task, on, amount) = (known.debtor, self.task, work.today, self.amount);
            let details = vec![note(0, debtor, reason(&self.reason)?)];
            work.record(&[Record {
                event: CostsNamed { debtor, task, on, amount }.into(),
                details,
            }])
        })
    }
}
