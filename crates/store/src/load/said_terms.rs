//! Where the last day to pay comes from, and whether a debtor said that he will not pay, as a
//! person said it: over what came with the invoice.
//!
//! The nearest counts: the invoice, the debtor, his segment, the administration. One statement for
//! all debtors, because people say this for few. Puts it in the cases, so that a strategy, a letter
//! and a claim know the same default.

use std::collections::HashMap;

use jiff::civil::Date;
use punctueel_domain::law::rules::{RuleLevel, TermRule};
use punctueel_domain::party::TermBasis;
use punctueel_domain::strategy::{DebtorCase, segment_of};

use super::{code, segments};
use crate::db::Tx;
use crate::error::StoreError;

const SAID: &str = "SELECT level, subject, value FROM claim_rule \
     WHERE administration = $1 AND field = 'term' ORDER BY level, subject";
const REFUSED: &str = "SELECT subject, value FROM claim_rule WHERE administration = $1 \
     AND level = 'invoice' AND field = 'refused-on' ORDER BY subject";

/// Puts it in the cases.
///
/// # Errors
/// When the database fails.
pub(super) fn put(
    tx: &mut Tx<'_>,
    administration: i64,
    cases: &mut [DebtorCase],
) -> Result<(), StoreError> {
    put_refused(tx, administration, cases)?;
    let mut said: HashMap<(&'static str, i64), TermBasis> = HashMap::new();
    tx.query(SAID, &[administration.into()], |row| {
        let level: RuleLevel = code(row, 0);
        said.insert((level.code(), row.int(1)), basis(code(row, 2)));
    })?;
    if said.is_empty() {
        return Ok(());
    }
    let all = segments::all(tx, administration)?;
    let of = |level: RuleLevel, subject| said.get(&(level.code(), subject)).copied();
    for case in cases {
        let segment = segment_of(&all, &case.debtor, &case.choice);
        let of_segment = segment.and_then(|one| of(RuleLevel::Segment, one.segment.0));
        let of_debtor = of(RuleLevel::Debtor, case.debtor.debtor.0);
        let nearest = of_debtor.or(of_segment).or_else(|| of(RuleLevel::House, 0));
        for claim in &mut case.claims {
            let of_claim = of(RuleLevel::Invoice, claim.invoice.0).or(nearest);
            claim.term_basis = of_claim.unwrap_or(claim.term_basis);
        }
    }
    Ok(())
}

/// On which day each debtor let know that he will not pay.
fn put_refused(
    tx: &mut Tx<'_>,
    administration: i64,
    cases: &mut [DebtorCase],
) -> Result<(), StoreError> {
    let mut said: HashMap<i64, Date> = HashMap::new();
    tx.query(REFUSED, &[administration.into()], |row| {
        said.insert(row.int(0), row.day(1));
    })?;
    let claims = cases.iter_mut().flat_map(|case| &mut case.claims);
    for claim in claims.filter(|_| !said.is_empty()) {
        claim.refused_on = said.get(&claim.invoice.0).copied();
    }
    Ok(())
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
