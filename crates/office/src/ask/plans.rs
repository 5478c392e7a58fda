//! What asks attention of payment plans: an instalment that was missed, a plan that is over; and
//! what a letter about one says.

use jiff::civil::Date;

use punctueel_domain::id::PlanId;
use punctueel_domain::strategy::{MessageKind, last_day};
use punctueel_letters::facts::{PlanFacts, PlanStanding};
use punctueel_store::Tx;
use punctueel_store::load::plans::{self, KnownPlan, Which};

use super::agreements;
use super::message_facts::Ask;
use super::today::Exception;
use crate::no::Outcome;

/// The plans about which somebody must do something.
pub(super) fn exceptions(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let telling = plans::telling(tx, administration)?;
    let running = plans::known(tx, administration, Which::Running, today)?;
    let mut found: Vec<_> = running.iter().filter_map(|known| missed(known, &telling)).collect();
    let broken = plans::broken(tx, administration)?;
    if !broken.is_empty() {
        let all = plans::known(tx, administration, Which::All, today)?;
        found.extend(all.iter().filter(|known| broken.contains(&known.plan.plan)).map(over));
    }
    Ok(found)
}

fn missed(known: &KnownPlan, telling: &[PlanId]) -> Option<Exception> {
    let missed = known.plan.missed?;
    let place = (missed.nr as usize).checked_sub(1)?;
    let on = known.plan.instalments.get(place)?.on;
    let amount = known.plan.due_of(missed.nr, known.money);
    let (name, plan) = (known.name.clone(), known.plan.plan.to_string());
    Some(match missed.until {
        Some(until) => Exception::PlanMissed { name, amount, on, until, plan },
        None if telling.contains(&known.plan.plan) => {
            Exception::PlanUntold { name, amount, on, plan }
        }
        None => Exception::PlanUnreached { name, amount, on, plan },
    })
}

fn over(known: &KnownPlan) -> Exception {
    let number = Some(known.number.clone()).filter(|number| !number.is_empty());
    Exception::PlanBroken {
        name: known.name.clone(),
        open: known.money.open,
        plan: known.plan.plan.to_string(),
        debtor: number.unwrap_or_else(|| known.debtor.to_string()),
    }
}

/// The plan that a message is about, as it runs.
pub(super) fn facts(
    tx: &mut Tx<'_>,
    administration: i64,
    ask: &Ask<'_>,
) -> Outcome<Option<PlanFacts>> {
    let Some(about) = ask.task.plan else { return Ok(None) };
    let Some(plan) = ask.case.plans.iter().find(|plan| plan.plan == about.plan) else {
        return Ok(None);
    };
    let debtor = ask.task.debtor;
    let all = plans::known(tx, administration, Which::Of(debtor), ask.on)?;
    let known = all.iter().find(|known| known.plan.plan == about.plan);
    let with = agreements::contacts(tx, administration, debtor)?.spoken_with_of_plan(about.plan);
    let due = match about.nr {
        0 => plan.total(),
        nr => plan.due_of(nr, ask.case.money_of_plan(plan, ask.on)),
    };
    let is_missed = ask.task.kind == MessageKind::InstalmentMissed;
    let repair_days = Some(plan.repair_days).filter(|_| is_missed);
    Ok(Some(PlanFacts {
        agreed_on: known.map_or(ask.on, |known| known.agreed_on),
        is_spoken: with.is_some(),
        spoken_with: with.unwrap_or_default(),
        parts: plan.instalments.iter().map(|one| (one.on, one.amount)).collect(),
        nr: about.nr,
        due,
        interest: plan.interest,
        earlier: plan.earlier,
        repair_days: plan.repair_days,
        repair_until: last_day(repair_days, ask.channel, ask.on),
    }))
}

/// The plans that run, as a statement tells of them.
pub(super) fn standing(
    tx: &mut Tx<'_>,
    administration: i64,
    ask: &Ask<'_>,
) -> Outcome<Vec<PlanStanding>> {
    if ask.task.kind != MessageKind::Statement || ask.case.plans.is_empty() {
        return Ok(Vec::new());
    }
    let known = plans::known(tx, administration, Which::Of(ask.task.debtor), ask.on)?;
    let running = known.iter().filter(|known| known.is_running());
    Ok(running.map(stands).collect())
}

fn stands(known: &KnownPlan) -> PlanStanding {
    let (plan, money) = (&known.plan, known.money);
    let mut numbered = (1..).zip(&plan.instalments);
    let next = numbered.find(|(nr, _)| plan.due_of(*nr, money).is_positive());
    PlanStanding {
        agreed_on: known.agreed_on,
        ends_on: plan.ends_on(),
        next: next.map(|(nr, one)| (one.on, plan.due_of(nr, money))),
        is_missed: plan.missed.is_some(),
        repair_until: plan.missed.and_then(|missed| missed.until),
    }
}
