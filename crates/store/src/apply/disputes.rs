//! Applies events about disputes, beside the stop that each of them is.

use punctueel_domain::casework::{DisputeKind, StopKind};
use punctueel_domain::event::{DisputeAssigned, StopEnded, StopSet};
use punctueel_domain::id::InvoiceId;
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const OPEN_THEN: &str = "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM entry \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const OPENED: &str = "INSERT INTO dispute (administration, debtor, stop, invoice, kind, amount, \
     opened_on, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const ASSIGNED: &str = "UPDATE dispute SET owner = $4, by_on = $5, user_id = $6 \
     WHERE administration = $1 AND debtor = $2 AND stop = $3";
const ENDED: &str = "UPDATE dispute SET ended_on = $4, verdict = $5, end_event = $6 \
     WHERE administration = $1 AND debtor = $2 AND stop = $3";
const AWAITED: &str = "UPDATE dispute SET credit = $5, credit_stop = $4, credit_event = $6 \
     WHERE administration = $1 AND debtor = $2 AND stop = (SELECT MAX(d.stop) FROM dispute d \
     WHERE d.administration = $1 AND d.debtor = $2 AND d.invoice = $3 AND d.ended_on IS NOT NULL)";
const CREDITED: &str = "UPDATE dispute SET credited_on = $4, credit_listed = $5 \
     WHERE administration = $1 AND debtor = $2 AND credit_stop = $3";

/// A dispute was opened, or one that ended waits for its credit note.
pub(super) fn set(tx: &mut Tx<'_>, adm: i64, event: i64, body: &StopSet) -> Result<(), StoreError> {
    let Some(invoice) = body.stop.invoice else { return Ok(()) };
    match body.stop.kind {
        StopKind::Dispute => opened(tx, adm, (event, invoice), body),
        StopKind::CreditAwaited => {
            let (debtor, stop) = (body.debtor.0.into(), body.stop.stop.0.into());
            let credit = body.stop.amount.map(|amount| amount.0).into();
            let params = [adm.into(), debtor, invoice.0.into(), stop, credit, event.into()];
            tx.execute(AWAITED, &params).map(|_| ())
        }
        _ => Ok(()),
    }
}

fn opened(
    tx: &mut Tx<'_>,
    adm: i64,
    (event, invoice): (i64, InvoiceId),
    body: &StopSet,
) -> Result<(), StoreError> {
    let (debtor, kind) = (body.debtor.0.into(), body.dispute.unwrap_or(DisputeKind::Other));
    let key = [adm.into(), debtor, invoice.0.into()];
    let open = tx.query_one(OPEN_THEN, &key, |row| Cents(row.int(0)))?.unwrap_or(Cents::ZERO);
    let params = [
        adm.into(),
        debtor,
        body.stop.stop.0.into(),
        invoice.0.into(),
        kind.code().into(),
        body.stop.amount.unwrap_or(open).0.into(),
        body.on.into(),
        event.into(),
    ];
    tx.execute(OPENED, &params).map(|_| ())
}

/// It was said who sees to one.
pub(super) fn assigned(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &DisputeAssigned,
) -> Result<(), StoreError> {
    let (debtor, stop) = (body.debtor.0.into(), body.stop.0.into());
    let user = body.user.map(|user| user.0).into();
    let params = [adm.into(), debtor, stop, body.owner.code().into(), body.by.into(), user];
    tx.execute(ASSIGNED, &params).map(|_| ())
}

/// One ended, or its credit note came.
pub(super) fn ended(
    tx: &mut Tx<'_>,
    adm: i64,
    event: i64,
    body: &StopEnded,
) -> Result<(), StoreError> {
    let [debtor, stop] = [body.debtor.0.into(), body.stop.0.into()];
    let (on, verdict) = (body.on.into(), body.verdict.map(|verdict| verdict.code()).into());
    tx.execute(ENDED, &[adm.into(), debtor, stop, on, verdict, event.into()])?;
    let listed = body.listed.map_or(0, |amount| amount.0).into();
    tx.execute(CREDITED, &[adm.into(), debtor, stop, on, listed]).map(|_| ())
}
