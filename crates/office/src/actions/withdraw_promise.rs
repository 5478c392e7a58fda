//! A promise was recorded by mistake, or does not hold any more: it is taken back.

use punctueel_domain::access::Right;
use punctueel_domain::event::{PromiseWithdrawn, TaskWithdrawn};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::no::Outcome;

/// Takes a promise back.
#[derive(Clone, Debug)]
pub struct WithdrawPromise {
    /// Who promised.
    pub debtor: DebtorId,
    /// For which claim; `None`: every promise of the debtor.
    pub invoice: Option<InvoiceId>,
}

impl WithdrawPromise {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Takes it back: the flow goes on where it was.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when there is none.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let about = |invoice| self.invoice.is_none() || invoice == self.invoice;
            let running = case.promises.iter().filter(|promise| about(promise.invoice));
            let (debtor, on) = (self.debtor, work.today);
            let withdrawn = running.map(|running| {
                let promise = running.promise;
                PromiseWithdrawn { debtor, promise, on }.into_record()
            });
            let mut records: Vec<_> = withdrawn.collect();
            if records.is_empty() {
                return Err(Refusal::NothingRuns.into());
            }
            let running = case.promises.iter().filter(|promise| about(promise.invoice));
            let ids: Vec<_> = running.map(|promise| Some(promise.promise)).collect();
            // What confirms it has not left the house, and must not any more.
            let confirms = case.tasks.iter().filter(|task| ids.contains(&task.promise));
            records.extend(confirms.map(|task| {
                let because = Some(Reason::PromiseEnded);
                TaskWithdrawn::freeing(debtor, task.task, on, because).into_record()
            }));
            work.record(&records)
        })
    }
}
