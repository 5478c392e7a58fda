//! The debtor promised to pay an amount by a day.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{PayMethod, Plan, Promise, made, parts};
use punctueel_domain::event::{PromiseMade, Record};
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, MessageKind};

use crate::desk::{Desk, Work};
use crate::details::{line, note};
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
    /// How much; `None`: all that is open on it, not in dispute and not promised yet.
    pub amount: Option<Cents>,
    /// By which day.
    pub by: Date,
    /// What else he said.
    pub said: Said,
}

/// What was said with a promise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How he pays.
    pub method: Option<PayMethod>,
    /// Who of them promised; may be empty.
    pub with: String,
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
            let with = line(&self.said.with)?;
            let details = match with.is_empty() {
                true => Vec::new(),
                false => vec![note(0, self.debtor, with)],
            };
            work.record(&[Record { event: made.into(), details }])?;
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
        let undisputed = undisputed(case, self.invoice, work.today);
        let before: Cents = parts(&case.promises, self.invoice).map(|part| part.amount).sum();
        let all = undisputed - before;
        if !undisputed.is_positive() {
            return Err(Refusal::NothingOpen.into());
        }
        let last = parts(&case.promises, self.invoice).map(|part| part.by).max();
        if let Some(on) = last.filter(|_| !all.is_positive()) {
            return Err(Refusal::PromiseRuns { on }.into());
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
            // Another part counts from where the parts before it end.
            open_then: open - before,
        };
        made(all, &case.promises, &promise, work.today)?;
        let (debtor, method) = (self.debtor, self.said.method);
        Ok(PromiseMade { debtor, promise, on: work.today, method })
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
