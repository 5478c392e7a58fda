//! What asks attention of payment plans: an instalment that was missed, a plan that is over.

use punctueel_domain::money::Cents;
use punctueel_store::Tx;
use punctueel_store::load::plans::{self, KnownPlan};

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
