//! Applies what the debtor said of a confirmation.

use punctueel_domain::event::{AgreementConfirmed, ConfirmationWithdrawn};

use crate::db::Tx;
use crate::error::StoreError;

const CONFIRM: &str = "INSERT INTO agreement_confirmed (administration, debtor, agreement, \
     confirmed_on, how, event, sha256, size) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const FORGET: &str = "DELETE FROM agreement_confirmed \
     WHERE administration = $1 AND debtor = $2 AND agreement = $3";

pub(super) fn confirmed(
    tx: &mut Tx<'_>,
    adm: i64,
    number: i64,
    body: &AgreementConfirmed,
) -> Result<(), StoreError> {
    let (sha256, size) = match &body.file {
        Some(file) => (file.sha256.as_str(), file.size as i64),
        None => ("", 0),
    };
    let params = [
        adm.into(),
        body.debtor.0.into(),
        body.agreement.number().into(),
        body.on.into(),
        body.how.code().into(),
        number.into(),
        sha256.into(),
        size.into(),
    ];
    tx.execute(CONFIRM, &params).map(|_| ())
}

pub(super) fn withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &ConfirmationWithdrawn,
) -> Result<(), StoreError> {
    let agreement = body.agreement.number().into();
    tx.execute(FORGET, &[adm.into(), body.debtor.0.into(), agreement]).map(|_| ())
}
