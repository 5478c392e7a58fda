//! Samples of the events about payment plans.

use punctueel_domain::casework::{
    EarlierAsked, Instalment, Missed, Plan, PlanEnd, PlanInterest, PlanRules,
};
use punctueel_domain::event::{Event, PlanAgreed, PlanEnded};
use punctueel_domain::id::PlanId;
use punctueel_domain::money::{Cents, Rate};

use super::{DEBTOR, INVOICE, day};

/// What was agreed, and how it ended.
pub fn plans() -> Vec<Event> {
    let (debtor, on, how) = (DEBTOR, day(), PlanEnd::Accelerated);
    let ended = PlanEnded { debtor, plan: PlanId(28), how, on, broken: vec![INVOICE] };
    vec![PlanAgreed { debtor, plan: plan(), on }.into(), ended.into()]
}

fn plan() -> Plan {
    Plan {
        plan: PlanId(28),
        invoices: vec![INVOICE],
        instalments: vec![
            Instalment { on: day(), amount: Cents(60_000) },
            Instalment { on: day(), amount: Cents(61_000) },
        ],
        open_then: Cents(121_000),
        repair_days: 7,
        missed: Some(Missed { nr: 1, until: Some(day()) }),
        interest: Some(PlanInterest { rate: Rate(600), amount: Cents(1_234) }),
        reminded: 1,
        earlier: Some(EarlierAsked { amount: Cents(4_000), is_included: true }),
        credited: Cents::ZERO,
        extra_paid: Cents::ZERO,
    }
}

/// What the firm agrees to.
pub fn rules() -> PlanRules {
    PlanRules { most: 6, longest_days: 180, least: Cents(5_000), first_percent: 25 }
}
