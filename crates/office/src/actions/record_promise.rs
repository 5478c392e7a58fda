//! The debtor promised to pay an amount by a day.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Plan, Promise, made};
use punctueel_domain::event::PromiseMade;
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, MessageKind};

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::outgoing::answer::plan_answer;
use crate::outgoing::needless::calls_off;

/// Records a promise.
#[derive(Clone, Debug)]
pub struct RecordPromise {
    /// Who promised.
    pub debtor: DebtorId,
    /// For which claim; `None`: all that is open.
    pub invoice: Option<InvoiceId>,
    /// How much; `None`: all that is open on it and not in dispute.
    pub amount: Option<Cents>,
    /// By which day.
    pub by: Date,
}

impl RecordPromise {
    /// The right it needs.
    pub const RIGHT: Right = Right::Agree;

    /// Records it: the flow waits until bank data covers the day. A confirmation is planned when
    /// the debtor can be written to.
    ///
    /// # Errors
    /// A refusal that names the obstacle (`PROMISE-RUNS`, `AMOUNT-TOO-LARGE`, …).
    pub fn run(self, desk: &mut Desk) -> Outcome<PromiseId> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_case(self.debtor)?;
            let made = self.decide(work, &case)?;
            let promise = made.promise.clone();
            work.record(&[made.into_record()])?;
            confirm(work, &case, &promise)?;
            calls_off(work, self.debtor)?;
            Ok(promise.promise)
        })
    }

    /// Decides it, without recording.
    ///
    /// # Errors
    /// A refusal that names the obstacle.
    pub(super) fn decide(
        &self,
        work: &mut Work<'_, '_>,
        case: &DebtorCase,
    ) -> Outcome<PromiseMade> {
        let open = case.open_of(self.invoice).at_least(Cents::ZERO);
        if open.is_zero() {
            return Err(Refusal::NothingOpen.into());
        }
        let all = undisputed(case, self.invoice, work.today);
        if self.amount.is_none() && !all.is_positive() {
            return Err(Refusal::NothingOpen.into());
        }
        let is_meant = |plan: &&Plan| self.invoice.is_none_or(|invoice| plan.is_about(invoice));
        if let Some(plan) = case.plans.iter().find(is_meant) {
            return Err(Refusal::PlanRuns { on: plan.ends_on() }.into());
        }
        let promise = Promise {
            promise: PromiseId(work.take_id()),
            invoice: self.invoice,
            amount: self.amount.unwrap_or(all),
            by: self.by,
            open_then: open,
        };
        made(open, &case.promises, &promise, work.today)?;
        Ok(PromiseMade { debtor: self.debtor, promise, on: work.today })
    }
}

/// What is open on one claim, or on all, and is not in dispute.
fn undisputed(case: &DebtorCase, invoice: Option<InvoiceId>, today: Date) -> Cents {
    let about = case.claims.iter().filter(|one| invoice.is_none_or(|about| about == one.invoice));
    let disputed: Cents = about.map(|one| case.disputed(one.invoice, today)).sum();
    case.open_of(invoice) - disputed
}

/// Plans the confirmation of a promise that was recorded, when the debtor can be written to.
pub(super) fn confirm(
    work: &mut Work<'_, '_>,
    case: &DebtorCase,
    promise: &Promise,
) -> Outcome<()> {
    let reach = case.reach();
    if reach.email || reach.post {
        plan_answer(work, case, MessageKind::PromiseConfirmation, Some(promise))?;
    }
    Ok(())
}
