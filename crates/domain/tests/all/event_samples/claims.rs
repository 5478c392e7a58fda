//! Samples of what may be claimed: rules that were said, an insolvency, rates, VAT.

use punctueel_domain::event::*;
use punctueel_domain::id::TaskId;
use punctueel_domain::law::insolvency::InsolvencyKind;
use punctueel_domain::law::rates::Standing;
use punctueel_domain::law::regime::Table;
use punctueel_domain::law::rules::{RuleField, RuleLevel, RuleText};
use punctueel_domain::money::Cents;
use punctueel_domain::reason::Reason;

use super::{DEBTOR, INVOICE, day};

pub fn claims() -> Vec<Event> {
    let said = |field, value: Option<&str>| RuleText { field, value: value.map(str::to_owned) };
    let rules = vec![said(RuleField::Interest, Some("8.00:yearly")), said(RuleField::Costs, None)];
    let (table, standing) = (Table::Consumer, Standing::Checked);
    let row = AddedRate { table, from_on: day(), rate_bp: 400, standing };
    let reclaimed = ReclaimedVat { invoice: INVOICE, open: Cents(60_500), vat: Cents(10_500) };
    vec![
        ClaimRulesSet { level: RuleLevel::Debtor, subject: DEBTOR.0, rules }.into(),
        InsolvencySet::opened(DEBTOR, InsolvencyKind::Bankruptcy, day()).into(),
        NoticeVoided {
            debtor: DEBTOR,
            task: TaskId(7),
            on: day(),
            because: Reason::NoticeTooDear { stated: Cents(15_000), allowed: Cents(6_000) },
        }
        .into(),
        RatesAdded { rows: vec![row], known_until: vec![(table, day())] }.into(),
        RateRemoved { table, from_on: day(), known_until: Some(day()) }.into(),
        RestRemitted {
            debtor: DEBTOR,
            on: day(),
            parts: vec![RemittedPart { invoice: INVOICE, amount: Cents(18_633) }],
        }
        .into(),
        VatReclaimed { return_until: day(), rows: vec![reclaimed] }.into(),
    ]
}
