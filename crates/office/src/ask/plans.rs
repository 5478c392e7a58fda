//! What asks attention of payment plans: an instalment that was missed, a plan that is over; and
//! what a letter about one says.

use punctueel_domain::money::Cents;
use punctueel_domain::strategy::MessageKind;
use punctueel_letters::facts::PlanFacts;
use punctueel_store::Tx;
use punctueel_store::load::plans::{self, KnownPlan};

use super::agreements;
use super::message_facts::Ask;
use super::today::Exception;
use crate::no::Outcome;

/// The plans about which somebody must do something.
pub(super) fn exceptions(tx: &mut Tx<'_>, administration: i64) -> Outcome<Vec<Exception>> {
    let broken = plans::broken(tx, administration)?;
    let all = plans::all(tx, administration)?;
    let of = |known: &KnownPlan| match known.state.as_str() {
        "running" => missed(known),
        _ if broken.contains(&known.plan.plan) => Some(over(known)),
        _ => None,
    };
    Ok(all.iter().filter_map(of).collect())
}

fn missed(known: &KnownPlan) -> Option<Exception> {
    let missed = known.plan.missed?;
    let place = (missed.nr as usize).checked_sub(1)?;
    let due = known.plan.instalments.get(place)?;
    let paid = known.plan.paid_of_each(known.paid);
    let paid = paid.get(place).copied().unwrap_or(Cents::ZERO);
    Some(Exception::PlanMissed {
        name: known.name.clone(),
        amount: due.amount - paid,
        on: due.on,
        until: missed.until,
        plan: known.plan.plan.to_string(),
    })
}

fn over(known: &KnownPlan) -> Exception {
    let number = Some(known.number.clone()).filter(|number| !number.is_empty());
    Exception::PlanBroken {
        name: known.name.clone(),
        open: known.plan.open_then - known.paid,
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
    let all = plans::of_debtor(tx, administration, debtor)?;
    let known = all.iter().find(|known| known.plan.plan == about.plan);
    let with = agreements::contacts(tx, administration, debtor)?.spoken_with_of_plan(about.plan);
    let due = match about.nr {
        0 => plan.total(),
        nr => plan.due_of(nr, ask.case.money_of_plan(plan, ask.on)),
    };
    let is_missed = ask.task.kind == MessageKind::InstalmentMissed;
    Ok(Some(PlanFacts {
        agreed_on: known.map_or(ask.on, |known| known.agreed_on),
        is_spoken: with.is_some(),
        spoken_with: with.unwrap_or_default(),
        parts: plan.instalments.iter().map(|one| (one.on, one.amount)).collect(),
        nr: about.nr,
        due,
        interest: plan.interest,
        repair_days: plan.repair_days,
        repair_until: plan.missed.filter(|_| is_missed).map(|missed| missed.until),
    }))
}
