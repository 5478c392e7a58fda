//! The costs that a 14-day letter names: what follows when its term passes without payment.
//!
//! By the scale over what the letter asks, or less when a person said so; with VAT when the firm
//! cannot deduct it, a collection service charges it, and all strategies end in a proposal to hand
//! over (law.md R3.8). Knows where each of these is said; counts nothing itself.

use punctueel_domain::law::costs::Costs;
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::rules::YesNo;
use punctueel_domain::law::vat_on_costs::{self, Facts};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::Action;
use punctueel_store::Tx;
use punctueel_store::load::house::HouseFacts;
use punctueel_store::load::ledger;

use super::message_facts::Ask;
use crate::no::Outcome;

/// The costs over what a 14-day letter asks.
///
/// # Errors
/// When the database fails.
pub fn of(tx: &mut Tx<'_>, house: &HouseFacts, ask: &Ask<'_>, sum: Cents) -> Outcome<Costs> {
    let costs = Costs::by_scale(sum, Kind::Consumer);
    let costs = match ask.task.named_costs {
        Some(named) => costs.at_most(named),
        None => costs,
    };
    if house.vat_deductible || !hands_over(ask) {
        return Ok(costs);
    }
    let said = ledger::said(tx, house.administration, ask.case.debtor.debtor, None)?;
    let facts = Facts {
        is_deductible: false,
        has_service: said.of_all().vat_service() == Some(YesNo::Yes),
        is_announced: true,
    };
    Ok(match vat_on_costs::judge(facts, ask.on) {
        Ok(vat) => costs.with_vat(vat),
        Err(_no_service) => costs,
    })
}

/// The strategies of all that is asked end at a service: they propose to hand over.
fn hands_over(ask: &Ask<'_>) -> bool {
    let asked = ask.items.iter().filter(|item| item.step.is_some());
    let mut claims = asked.filter_map(|item| ask.case.claim(item.invoice));
    claims.all(|claim| {
        let strategy = ask.house.strategy_of(ask.case, claim);
        strategy.steps.iter().any(|step| step.action == Action::HandOver)
    })
}
