//! A payment plan is agreed: claims are paid in instalments.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{
    Agreeing, EarlierAsked, Every, Instalment, Plan, PlanRules, REPAIR_DAYS, equal_parts,
    just_confirmed, own_parts, plan_agreed, with_interest,
};
use punctueel_domain::coded::Coded;
use punctueel_domain::event::PlanAgreed;
use punctueel_domain::id::{DebtorId, InvoiceId, PlanId, TaskId};
use punctueel_domain::invoice::{Collection, InvoiceKind};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::limitation::{Doubt, Interruption, InvoiceLimitation, Sells};
use punctueel_domain::law::regime::{AgreedRate, Growth};
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::DebtorKind;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Claim, DebtorCase};
use punctueel_store::load::{claims, terms};

use crate::ask::unpaid::asked_unpaid_by_claim;
use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::outgoing::answer::confirm_plan;
use crate::outgoing::needless::work_off;

/// Agrees on a payment plan.
#[derive(Clone, Debug)]
pub struct AgreePlan {
    /// Who pays.
    pub debtor: DebtorId,
    /// For which claim; `None`: all that may be asked.
    pub invoice: Option<InvoiceId>,
    /// In which instalments.
    pub schedule: Schedule,
    /// What a firm pays for it, as a yearly rate.
    pub interest: Option<Rate>,
    /// The interest and costs that letters asked before are part of it; else they are let go of
    /// when it is kept.
    pub with_asked: bool,
}

/// The instalments as a person names them.
#[derive(Clone, Debug)]
pub enum Schedule {
    /// Equal parts.
    Equal {
        /// How many.
        parts: u32,
        /// The first day.
        first: Date,
        /// How often.
        every: Every,
    },
    /// A schedule of his own.
    Own(Vec<Instalment>),
}

/// What deciding looks at besides the debtor.
#[derive(Clone, Copy)]
struct Around<'a> {
    sells: Sells,
    rules: PlanRules,
    today: Date,
    /// What letters asked beside the principal of each claim and did not come in.
    asked: &'a HashMap<InvoiceId, Cents>,
    /// What interrupted the limitation of each claim.
    interrupted: &'a HashMap<InvoiceId, Vec<Interruption>>,
    /// The numbers of the invoices.
    numbers: &'a HashMap<InvoiceId, String>,
}

impl AgreePlan {
    /// The right it needs.
    pub const RIGHT: Right = Right::Agree;

    /// Records it: the flow waits as long as it is kept, and what was agreed is confirmed in
    /// writing when the debtor can be written to; answers with that message.
    ///
    /// # Errors
    /// A refusal that names the obstacle (`PLAN-CHARGE-CONSUMER`, `PLAN-RUNS`, `PLAN-SUM`,
    /// `PROMISE-RUNS`, …).
    pub fn run(self, desk: &mut Desk) -> Outcome<(Plan, Option<TaskId>)> {
        desk.write(Self::RIGHT, |work| {
            // What a debtor pays for it is not said on the phone.
            if self.interest.is_some() {
                work.who.may(Right::Casework)?;
            }
            let case = work.load_known_case(self.debtor)?;
            let (sells, rules) = (work.facts.sells, work.facts.plans);
            let (administration, today) = (work.administration(), work.today);
            let asked = &asked_unpaid_by_claim(work.tx, administration, self.debtor, today)?;
            let interrupted = &interrupted(work, self.debtor)?;
            let numbers = &numbers(work, self.debtor)?;
            let around = Around { sells, rules, today, asked, interrupted, numbers };
            let id = PlanId(work.take_id());
            let plan = self.decide(&case, id, around)?;
            let (debtor, on) = (self.debtor, work.today);
            work.record(&[PlanAgreed { debtor, plan: plan.clone(), on }.into_record()])?;
            let case = work.load_known_case(debtor)?;
            let confirmation = confirm_plan(work, &case, &plan)?;
            work_off(work, debtor)?;
            Ok((plan, confirmation))
        })
    }

    fn decide(&self, case: &DebtorCase, id: PlanId, around: Around<'_>) -> Result<Plan, Refusal> {
        let today = around.today;
        if self.interest.is_some() && case.debtor.kind != DebtorKind::Business {
            return Err(Refusal::PlanChargeConsumer);
        }
        if let Some(rate) = self.interest {
            AgreedRate::new(rate, Growth::Simple)?;
        }
        let asked = |claim: &Claim| claim.open - case.disputed(claim.invoice, today);
        let claims = self.claims(case, today)?;
        let principal: Cents = claims.iter().map(|claim| asked(claim)).sum();
        let earlier = self.earlier(&claims, around);
        let included = earlier.filter(|one| one.is_included).map(|one| one.amount);
        let total = principal + included.unwrap_or_default();
        let mut instalments = match &self.schedule {
            Schedule::Equal { parts, first, every } => {
                // More than anybody agrees to; what is asked need not be divided that often.
                let parts = (*parts).min(MOST_PARTS);
                equal_parts(total, parts, *first, *every)
            }
            Schedule::Own(parts) => own_parts(parts.clone()),
        };
        let safe = claims.iter().map(|claim| last_safe_on(case, claim, around));
        let last_safe_on = safe.collect::<Result<Vec<Date>, _>>()?.into_iter().min();
        let with = Agreeing { asked: total, rules: around.rules, last_safe_on, today };
        plan_agreed(&instalments, with)?;
        let interest = self.interest.map(|rate| with_interest(&mut instalments, rate, today));
        Ok(Plan {
            plan: id,
            interest,
            invoices: claims.iter().map(|claim| claim.invoice).collect(),
            reminded: just_confirmed(&instalments, today),
            instalments,
            open_then: claims.iter().map(|claim| claim.open).sum(),
            repair_days: REPAIR_DAYS,
            missed: None,
            earlier,
            credited: Cents::ZERO,
            extra_paid: Cents::ZERO,
        })
    }

    /// What letters asked beside the principal of its claims, and what becomes of that.
    fn earlier(&self, claims: &[&Claim], around: Around<'_>) -> Option<EarlierAsked> {
        let of = |claim: &&Claim| around.asked.get(&claim.invoice).copied().unwrap_or_default();
        let amount: Cents = claims.iter().map(of).sum();
        let is_included = self.with_asked;
        amount.is_positive().then_some(EarlierAsked { amount, is_included })
    }

    /// The claims it is about: nothing else may run for them.
    fn claims<'c>(&self, case: &'c DebtorCase, today: Date) -> Result<Vec<&'c Claim>, Refusal> {
        let is_meant = |claim: &&Claim| {
            let is_named = self.invoice.is_none_or(|invoice| invoice == claim.invoice);
            let is_asked = claim.kind == InvoiceKind::Invoice && claim.open.is_positive();
            is_named && is_asked && claim.collection != Collection::DirectDebit
        };
        let mut claims: Vec<&Claim> = case.claims.iter().filter(is_meant).collect();
        if claims.is_empty() {
            return Err(Refusal::NothingOpen);
        }
        for claim in &claims {
            runs_beside(case, claim)?;
        }
        // Of all that is open, what is wholly in dispute stays out.
        claims.retain(|claim| case.disputed(claim.invoice, today) < claim.open);
        if claims.is_empty() { Err(Refusal::DisputeRuns) } else { Ok(claims) }
    }
}

/// What interrupted the limitation of the claims of a debtor.
fn interrupted(
    work: &mut Work<'_, '_>,
    debtor: DebtorId,
) -> Outcome<HashMap<InvoiceId, Vec<Interruption>>> {
    let (administration, days) = (work.administration(), (work.today, work.today));
    let mut found: HashMap<InvoiceId, Vec<Interruption>> = HashMap::new();
    for (invoice, one) in terms::interruptions(work.tx, administration, debtor, days)? {
        found.entry(invoice).or_default().push(one);
    }
    Ok(found)
}

fn numbers(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<HashMap<InvoiceId, String>> {
    let administration = work.administration();
    let shown = claims::of_debtor(work.tx, administration, debtor)?;
    Ok(shown.into_iter().map(|one| (one.known.invoice, one.known.number)).collect())
}

/// The last day on which a claim is surely not barred, with what interrupted its limitation.
fn last_safe_on(case: &DebtorCase, claim: &Claim, around: Around<'_>) -> Result<Date, Refusal> {
    let days = around.interrupted.get(&claim.invoice).map_or(&[][..], Vec::as_slice);
    let who = (case.debtor.kind, around.sells);
    let ends = InvoiceLimitation::of(who, claim.due_on, days);
    let number = || around.numbers.get(&claim.invoice).cloned().unwrap_or_default();
    match ends.caution(around.today) {
        Some(Caution::LimitationPassed { on, .. }) => {
            Err(Refusal::PlanBarred { number: number(), on })
        }
        Some(Caution::LimitationPossible { on, doubt: Doubt::Sells, .. }) => {
            Err(Refusal::PlanMayBeBarred { number: number(), on })
        }
        // A message may have interrupted it, or the debtor may be a firm: what helps is to agree.
        Some(Caution::LimitationPossible { .. }) => Ok(ends.longest.last_safe_on()),
        _ => Ok(ends.shortest.last_safe_on()),
    }
}

/// A limit on what is typed, above what any firm agrees to.
pub const MOST_PARTS: u32 = 120;

/// Refuses a claim for which something runs beside which no plan can stand.
fn runs_beside(case: &DebtorCase, claim: &Claim) -> Result<(), Refusal> {
    let invoice = claim.invoice;
    if let Some(plan) = case.plan_of(invoice) {
        return Err(Refusal::PlanRuns { on: plan.ends_on() });
    }
    if let Some(promise) = case.promises.iter().find(|promise| promise.is_about(invoice)) {
        return Err(Refusal::PromiseRuns { on: promise.by });
    }
    match case.out_of_hands(claim) {
        Some(because) => Err(Refusal::PlanStopped { because: because.code().to_owned() }),
        None => Ok(()),
    }
}
