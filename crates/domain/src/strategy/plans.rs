//! Payment plans in the engine: what the bank data shows of them, and how that changes a case.
//!
//! A plan that is broken leaves its claims to the steps where they were. While an insolvency or a
//! hand-over stops its claims nothing is judged: nobody may ask for that money then.

use std::borrow::Cow;

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, OpenTask};
use super::house::House;
use super::verdict::{Item, JudgedPlan, MessageKind, NewTask, Verdict, WaitsFor};
use crate::calendar::{is_working_day, plus_days, working_day_from};
use crate::casework::{
    Missed, OfPlan, Plan, PlanEnd, PlanJudgement, PlanMoney, PlanStep, Stop, StopKind, judge_plan,
};
use crate::event::{Event, MessagePosted};
use crate::id::InvoiceId;
use crate::law::ruled::Ruled;
use crate::money::Cents;
use crate::reason::Reason;

/// Judges the plans of a debtor, and goes on with the case as they leave it.
pub(super) fn judge_plans(
    case: &mut Cow<'_, DebtorCase>,
    house: &House,
    today: Date,
    out: &mut Verdict,
) {
    // Nobody may be told while everything stands still, so nobody is judged either.
    if let Some(on) = house.paused_on(today) {
        return out.look_again(plus_days(on, 1));
    }
    for plan in case.plans.iter().filter(|plan| !stands_still(case, plan)) {
        let mut plan = plan.clone();
        let money = known_money(case, &plan, house, today);
        look_when_past(case, &plan, today, out);
        let mut found = judge_plan(&plan, money, today);
        if let PlanJudgement::Repaired { nr } = found {
            out.plans.push(judged(&plan, nr, PlanStep::Repaired));
            plan.missed = None;
            found = judge_plan(&plan, money, today);
        }
        if !(accuses(found) && has_money_to_settle(case)) {
            take(&plan, found, out);
            if matches!(found, PlanJudgement::Missed { .. }) {
                // The next instalment may be near already, or come within the days to make this
                // one good.
                remind(case, (&plan, money), today, out);
            }
            if let Some(nr) = untold(case, &plan, found) {
                tell(case, (&plan, nr), (MessageKind::InstalmentMissed, today), out);
            }
        }
        if matches!(found, PlanJudgement::Running { .. } | PlanJudgement::Uncovered) {
            remind(case, (&plan, money), today, out);
        }
    }
    if !out.plans.is_empty() {
        case.to_mut().after_plans(&out.plans);
    }
}

/// What is open on the claims of a plan, and up to which day that is known. When nothing is open on
/// them any more only what comes beside it is waited for, and any bank data tells.
fn known_money(case: &DebtorCase, plan: &Plan, house: &House, today: Date) -> PlanMoney {
    let money = case.money_of_plan(plan, today);
    let covered = match case.claims.iter().any(|claim| plan.is_about(claim.invoice)) {
        true => case.coverage(house, |claim| plan.is_about(claim.invoice)),
        false => house.coverage_of(Date::MIN),
    };
    PlanMoney { covered, ..money }
}

/// A message that an instalment comes, and that has not left, is done with behind its day.
fn look_when_past(case: &DebtorCase, plan: &Plan, today: Date, out: &mut Verdict) {
    let is_reminder = |task: &&OpenTask| task.kind == MessageKind::InstalmentReminder;
    let about = case.tasks.iter().filter(is_reminder).filter_map(|task| task.plan);
    let own = about.filter(|about| about.plan == plan.plan);
    let days = own.filter_map(|about| plan.day_of(about.nr)).filter(|day| *day >= today);
    days.for_each(|day| out.look_again(plus_days(day, 1)));
}

/// The instalment that was missed and of which nobody told him, nor waits a message to.
fn untold(case: &DebtorCase, plan: &Plan, found: PlanJudgement) -> Option<u32> {
    let nr = match (found, plan.missed) {
        (PlanJudgement::Missed { nr }, _) => nr,
        (PlanJudgement::Running { .. }, Some(Missed { nr, until: None })) => nr,
        _ => return None,
    };
    let about = Some(OfPlan { plan: plan.plan, nr });
    let tells = |task: &OpenTask| {
        task.kind == MessageKind::InstalmentMissed && task.plan == about && task.state.is_open()
    };
    (!case.tasks.iter().any(tells)).then_some(nr)
}

/// Reminds of an instalment that is near; of one that is missed another message tells.
fn remind(case: &DebtorCase, (plan, money): (&Plan, PlanMoney), today: Date, out: &mut Verdict) {
    if let Some(on) = plan.next_reminder_on(today) {
        out.look_again(on);
    }
    let near = plan.to_remind(money, today);
    if near.is_some() && !is_working_day(today) {
        return out.look_again(working_day_from(today));
    }
    if let Some(nr) = near {
        out.plans.push(judged(plan, nr, PlanStep::Soon));
        plan.day_of(nr).into_iter().for_each(|day| out.look_again(plus_days(day, 1)));
        tell(case, (plan, nr), (MessageKind::InstalmentReminder, today), out);
    }
}

/// Plans a message about an instalment, when he can be written to.
fn tell(
    case: &DebtorCase,
    (plan, nr): (&Plan, u32),
    (kind, today): (MessageKind, Date),
    out: &mut Verdict,
) {
    let reach = case.reach();
    if reach.email || reach.post {
        let about = OfPlan { plan: plan.plan, nr };
        out.tasks.push(case.plan_message(plan, about, (kind, today)));
    }
}

/// Yes when it says that somebody did not pay.
fn accuses(found: PlanJudgement) -> bool {
    matches!(found, PlanJudgement::Missed { .. } | PlanJudgement::Broken { .. })
}

/// Money of his came in that nobody settled yet: it may be the instalment. Settling it is an event
/// about him, so that he is judged again.
fn has_money_to_settle(case: &DebtorCase) -> bool {
    case.unlinked.is_positive() || case.named_by_others.is_positive()
}

fn take(plan: &Plan, found: PlanJudgement, out: &mut Verdict) {
    match found {
        PlanJudgement::Running { look_on: Some(on) } => out.look_again(on),
        PlanJudgement::Running { look_on: None } | PlanJudgement::Repaired { .. } => {}
        PlanJudgement::Uncovered => out.wait_for(WaitsFor::Bank),
        // His days to make it good count from the message that tells him.
        PlanJudgement::Missed { nr } => out.plans.push(judged(plan, nr, PlanStep::Missed)),
        PlanJudgement::Broken { nr } => {
            let broken = plan.invoices.clone();
            out.plans.push(JudgedPlan { broken, ..judged(plan, nr, PlanStep::Broken) });
        }
        PlanJudgement::Complete => out.plans.push(judged(plan, 0, PlanStep::Complete)),
    }
}

fn judged(plan: &Plan, nr: u32, became: PlanStep) -> JudgedPlan {
    let due_on = plan.day_of(nr).unwrap_or(plan.ends_on());
    JudgedPlan { plan: plan.plan, nr, due_on, became, until: None, broken: Vec::new() }
}

fn stands_still(case: &DebtorCase, plan: &Plan) -> bool {
    let mut claims = case.claims.iter().filter(|claim| plan.is_about(claim.invoice));
    claims.any(|claim| case.out_of_hands(claim).is_some())
}

impl DebtorCase {
    /// The plan that runs for a claim.
    pub fn plan_of(&self, invoice: InvoiceId) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.is_about(invoice))
    }

    /// Why nobody here may ask for a claim at all: an insolvency or a hand-over holds it.
    pub fn out_of_hands(&self, claim: &Claim) -> Option<Reason> {
        let ruling = self.insolvency_of(claim).filter(|(_, hold)| !hold.waits());
        let of_stop = |stop: &Stop| match stop.kind {
            StopKind::HandedOver => Some(Reason::HandedOver),
            // One that was noted before insolvencies were known by kind.
            StopKind::Insolvency if self.insolvencies.is_empty() => Some(Reason::Insolvent),
            _ => None,
        };
        let covers = |stop: &&Stop| stop.invoice.is_none_or(|about| about == claim.invoice);
        let ruled = ruling.map(|(one, hold)| Reason::Ruled(Ruled::of(one, hold)));
        ruled.or_else(|| self.stops.iter().filter(covers).find_map(of_stop))
    }

    /// What is open on the claims of a plan, and what of that is in dispute.
    pub fn money_of_plan(&self, plan: &Plan, today: Date) -> PlanMoney {
        let about = |claim: &&Claim| plan.is_about(claim.invoice);
        let claims = self.claims.iter().filter(about);
        let open: Cents = claims.clone().map(|claim| claim.open).sum();
        let disputed = claims.map(|claim| self.disputed(claim.invoice, today)).sum();
        PlanMoney { open, disputed, covered: None }
    }

    /// A message about a plan, or about an instalment of it, that has no id yet. Of what is near is
    /// told without a person looking at it, where the firm lets messages go by themselves.
    pub fn plan_message(
        &self,
        plan: &Plan,
        about: OfPlan,
        (kind, today): (MessageKind, Date),
    ) -> NewTask {
        NewTask {
            is_automatic: kind == MessageKind::InstalmentReminder,
            plan: Some(about),
            ..self.answer_message(kind, self.items_of_plan(plan, today))
        }
    }

    /// The claims of a plan with what of each is not in dispute.
    pub fn items_of_plan(&self, plan: &Plan, today: Date) -> Vec<Item> {
        let claims = self.claims.iter().filter(|claim| plan.is_about(claim.invoice));
        let shown = claims.map(|claim| {
            let amount = claim.open - self.disputed(claim.invoice, today);
            Item { amount, ..Item::shown(claim) }
        });
        let items: Vec<Item> = shown.filter(|item| item.amount.is_positive()).collect();
        match plan.invoices.last() {
            // The claims are paid, and what was agreed beside them is not.
            Some(last) if items.is_empty() && plan.extra_left().is_positive() => {
                let (invoice, amount) = (*last, plan.extra_left());
                vec![Item { invoice, step: None, cycle: 0, amount }]
            }
            _ => items,
        }
    }

    /// Why a message about a plan is not needed any more. One that an instalment comes is done with
    /// once its day has passed: of one that was missed another message tells.
    pub fn plan_message_ended(
        &self,
        (kind, about): (MessageKind, OfPlan),
        today: Date,
    ) -> Option<Reason> {
        let Some(plan) = self.plans.iter().find(|plan| plan.plan == about.plan) else {
            return Some(Reason::PlanEnded);
        };
        let is_reminder = kind == MessageKind::InstalmentReminder;
        if let Some(on) = plan.day_of(about.nr).filter(|on| is_reminder && *on < today) {
            return Some(Reason::InstalmentPast { on });
        }
        let due = plan.due_of(about.nr, self.money_of_plan(plan, today));
        (!due.is_positive()).then_some(Reason::InstalmentPaid)
    }

    /// The case after what an event says of a plan.
    pub(super) fn after_plan(&mut self, event: &Event) {
        let mine = self.debtor.debtor;
        match event {
            Event::PlanAgreed(agreed) if agreed.debtor == mine => {
                self.plans.push(agreed.plan.clone());
            }
            Event::MessagePosted(posted) if posted.debtor == mine => self.after_told(posted),
            Event::PlanEnded(ended) if ended.debtor == mine => {
                self.plans.retain(|plan| plan.plan != ended.plan);
                if ended.how == PlanEnd::Accelerated {
                    self.broke(&ended.broken, ended.on);
                }
            }
            _ => {}
        }
    }

    /// Who was told that he missed an instalment has his days from then on.
    fn after_told(&mut self, posted: &MessagePosted) {
        let task = self.tasks.iter().find(|open| open.task == posted.task);
        let Some(about) = task.and_then(|task| task.plan) else { return };
        let known = self.plans.iter_mut().filter(|plan| plan.plan == about.plan);
        for missed in known.filter_map(|plan| plan.missed.as_mut()) {
            if missed.nr == about.nr {
                missed.until = posted.repair_until.or(missed.until);
            }
        }
    }

    /// What was credited on a claim is asked in no plan any more.
    pub(super) fn credited_in_plan(&mut self, invoice: InvoiceId, amount: Cents) {
        let about = self.plans.iter_mut().filter(|plan| plan.is_about(invoice));
        about.for_each(|plan| plan.credited += amount);
    }

    /// What came in on a claim beside its principal.
    pub(super) fn extra_in_plan(&mut self, invoice: InvoiceId, amount: Cents) {
        let about = self.plans.iter_mut().filter(|plan| plan.is_about(invoice));
        about.for_each(|plan| plan.extra_paid += amount);
    }

    /// The case after plans were judged.
    pub(super) fn after_plans(&mut self, judged: &[JudgedPlan]) {
        for one in judged {
            let is_missed = one.became == PlanStep::Missed;
            let missed = is_missed.then_some(Missed { nr: one.nr, until: one.until });
            match one.became {
                PlanStep::Soon => {
                    let known = self.plans.iter_mut().filter(|plan| plan.plan == one.plan);
                    known.for_each(|plan| plan.reminded = one.nr);
                }
                PlanStep::Missed | PlanStep::Repaired => {
                    let known = self.plans.iter_mut().filter(|plan| plan.plan == one.plan);
                    known.for_each(|plan| plan.missed = missed);
                }
                PlanStep::Broken | PlanStep::Complete => {
                    self.plans.retain(|plan| plan.plan != one.plan);
                }
            }
            self.broke(&one.broken, one.due_on);
        }
    }

    fn broke(&mut self, invoices: &[InvoiceId], on: Date) {
        for claim in self.claims.iter_mut().filter(|claim| invoices.contains(&claim.invoice)) {
            claim.broken_on = Some(on);
        }
    }
}
