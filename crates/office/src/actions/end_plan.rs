//! A person ends a payment plan: it is taken back, or all that is open is due at once.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Plan, PlanEnd};
use punctueel_domain::event::{PlanEnded, Record, TaskWithdrawn};
use punctueel_domain::id::{DebtorId, InvoiceId, PlanId};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, OpenTask};
use punctueel_store::load::plans;

use crate::desk::Desk;
use crate::details::{note, reason};
use crate::no::Outcome;

/// Ends a plan.
#[derive(Clone, Debug)]
pub struct EndPlan {
    /// The plan.
    pub plan: PlanId,
    /// Taken back or accelerated.
    pub how: PlanEnd,
    /// Why, in words.
    pub reason: String,
}

impl EndPlan {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Ends it: the flow goes on where it was.
    ///
    /// # Errors
    /// `REASON-MISSING`; `NOT-FOUND`; `NOTHING-RUNS` when it is over; `PLAN-NOT-MISSED` when no
    /// instalment was missed and all would be due at once.
    pub fn run(self, desk: &mut Desk) -> Outcome<DebtorId> {
        desk.write(Self::RIGHT, |work| {
            let why = reason(&self.reason)?;
            let administration = work.administration();
            let known = plans::one(work.tx, administration, self.plan)?;
            let unknown = || Refusal::NotFound { value: self.plan.to_string() };
            let debtor = known.ok_or_else(unknown)?;
            let case = work.load_known_case(debtor)?;
            let running = case.plans.iter().find(|plan| plan.plan == self.plan);
            let running = running.ok_or(Refusal::NothingRuns)?;
            let broken = self.breaks(running)?;
            let (plan, how, on) = (self.plan, self.how, work.today);
            let event = PlanEnded { debtor, plan, how, on, broken }.into();
            let mut records = vec![Record { event, details: vec![note(0, debtor, why)] }];
            records.extend(messages_off(&case, plan, on));
            work.record(&records)?;
            Ok(debtor)
        })
    }

    fn breaks(&self, plan: &Plan) -> Result<Vec<InvoiceId>, Refusal> {
        match self.how {
            PlanEnd::Withdrawn | PlanEnd::OutOfHands => Ok(Vec::new()),
            PlanEnd::Accelerated if plan.missed.is_none() => Err(Refusal::PlanNotMissed),
            PlanEnd::Accelerated => Ok(plan.invoices.clone()),
        }
    }
}

/// Ends a plan that stands in the way of nothing any more, with what speaks of it.
pub(super) fn ended(case: &DebtorCase, plan: PlanId, how: PlanEnd, on: Date) -> Vec<Record> {
    let (debtor, broken) = (case.debtor.debtor, Vec::new());
    let ended = PlanEnded { debtor, plan, how, on, broken }.into_record();
    std::iter::once(ended).chain(messages_off(case, plan, on)).collect()
}

/// What speaks of a plan and has not left the house must not any more.
pub(super) fn messages_off(
    case: &DebtorCase,
    plan: PlanId,
    on: Date,
) -> impl Iterator<Item = Record> {
    let speaks = move |task: &&OpenTask| task.plan.is_some_and(|about| about.plan == plan);
    case.tasks.iter().filter(speaks).map(move |task| {
        let because = Some(Reason::PlanEnded);
        TaskWithdrawn::freeing(case.debtor.debtor, task.task, on, because).into_record()
    })
}
