//! What a person said about claims that decides when and whether they are chased: where the last
//! day to pay comes from, whether the debtor said that he will not pay, on which side of a ruling
//! it was delivered. It goes over what came with the invoice.
//!
//! One statement for all debtors, because people say this for few; which of several counts is said
//! by `Rules`, as for a claim. Puts it in the cases, so that a strategy, a letter and a claim know
//! the same.

use std::collections::HashMap;

use punctueel_domain::id::SegmentId;
use punctueel_domain::law::rules::{RuleLevel, Rules, SaidRule, TermRule};
use punctueel_domain::party::TermBasis;
use punctueel_domain::strategy::{Claim, DebtorCase, segment_of};

use super::{ledger, segments};
use crate::db::Tx;
use crate::error::StoreError;

const SAID: &str = "SELECT level, subject, field, value, event FROM claim_rule \
     WHERE administration = $1 AND field IN ('term', 'refused-on', 'delivered') \
     ORDER BY level, subject, field";

/// What was said, by what it was said of.
type Said = HashMap<(RuleLevel, i64), Vec<SaidRule>>;

/// Puts it in the cases.
///
/// # Errors
/// When the database fails or holds a rule that this program does not know.
pub(super) fn put(
    tx: &mut Tx<'_>,
    administration: i64,
    cases: &mut [DebtorCase],
) -> Result<(), StoreError> {
    let mut said = Said::new();
    for (subject, one) in ledger::rules(tx, SAID, &[administration.into()])? {
        said.entry((one.level, subject)).or_default().push(one);
    }
    if said.is_empty() {
        return Ok(());
    }
    let all = segments::all(tx, administration)?;
    for case in cases {
        let segment = segment_of(&all, &case.debtor, &case.choice).map(|one| one.segment);
        let of_debtor = of_debtor(&said, case, segment);
        for claim in &mut case.claims {
            let own = said.get(&(RuleLevel::Invoice, claim.invoice.0)).into_iter().flatten();
            take(claim, &Rules::new(of_debtor.iter().chain(own).copied().collect()));
        }
    }
    Ok(())
}

/// What holds for all claims of a debtor.
fn of_debtor(said: &Said, case: &DebtorCase, segment: Option<SegmentId>) -> Vec<SaidRule> {
    let keys = [
        Some((RuleLevel::House, 0)),
        segment.map(|segment| (RuleLevel::Segment, segment.0)),
        Some((RuleLevel::Debtor, case.debtor.debtor.0)),
    ];
    keys.into_iter().flatten().filter_map(|key| said.get(&key)).flatten().copied().collect()
}

fn take(claim: &mut Claim, rules: &Rules) {
    claim.term_basis = rules.term().map_or(claim.term_basis, basis);
    claim.refused_on = rules.refused_on();
    claim.delivered = rules.delivered();
}

/// Only an agreed term brings default by itself; after any other a notice comes first.
fn basis(term: TermRule) -> TermBasis {
    match term {
        TermRule::Agreed => TermBasis::Agreed,
        TermRule::Unilateral | TermRule::Statutory30 | TermRule::NoticeOfDefault => {
            TermBasis::Unilateral
        }
    }
}
