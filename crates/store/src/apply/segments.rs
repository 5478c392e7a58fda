//! Applies events about segments, and about strategies chosen for a debtor or an invoice.

use punctueel_domain::event::{SegmentAssigned, SegmentDropped, SegmentSet, StrategyAssigned};

use super::Happened;
use super::claims::{wake, wake_all};
use crate::db::Tx;
use crate::error::StoreError;

const SET: &str = "INSERT INTO segment (administration, segment, name, strategy, kind, language) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (administration, segment) DO UPDATE SET \
     name = excluded.name, strategy = excluded.strategy, kind = excluded.kind, \
     language = excluded.language";
const DROP: &str = "DELETE FROM segment WHERE administration = $1 AND segment = $2";
const LEAVE: &str = "UPDATE debtor SET segment = NULL WHERE administration = $1 AND segment = $2";
const ASSIGN: &str = "UPDATE debtor SET segment = $3 WHERE administration = $1 AND debtor = $2";
const OF_DEBTOR: &str = "UPDATE debtor SET strategy = $3 WHERE administration = $1 AND debtor = $2";
const OF_INVOICE: &str = "UPDATE invoice SET strategy = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const OF_CLAIM: &str = "UPDATE open_claim SET strategy = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";

/// Whom a segment takes may be anybody, so everybody is looked at.
pub(super) fn segment_set(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &SegmentSet,
) -> Result<(), StoreError> {
    let takes = body.takes.unwrap_or_default();
    let params = [
        adm.into(),
        body.segment.0.into(),
        one.words.text(0).into(),
        (&body.strategy).into(),
        takes.kind.map(|kind| kind.code()).into(),
        takes.language.map(|language| language.code()).into(),
    ];
    tx.execute(SET, &params)?;
    wake_all(tx, adm)
}

pub(super) fn segment_dropped(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &SegmentDropped,
) -> Result<(), StoreError> {
    tx.execute(DROP, &[adm.into(), body.segment.0.into()])?;
    tx.execute(LEAVE, &[adm.into(), body.segment.0.into()])?;
    wake_all(tx, adm)
}

pub(super) fn segment_assigned(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &SegmentAssigned,
) -> Result<(), StoreError> {
    let segment = body.segment.map(|segment| segment.0);
    for debtor in &body.debtors {
        tx.execute(ASSIGN, &[adm.into(), debtor.0.into(), segment.into()])?;
        wake(tx, adm, *debtor)?;
    }
    Ok(())
}

pub(super) fn strategy_assigned(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &StrategyAssigned,
) -> Result<(), StoreError> {
    let (debtor, strategy) = (body.debtor.0.into(), (&body.strategy).into());
    match body.invoice {
        Some(invoice) => {
            let params = [adm.into(), debtor, invoice.0.into(), strategy];
            tx.execute(OF_INVOICE, &params)?;
            tx.execute(OF_CLAIM, &params)?;
        }
        None => {
            tx.execute(OF_DEBTOR, &[adm.into(), debtor, strategy])?;
        }
    }
    wake(tx, adm, body.debtor)
}
