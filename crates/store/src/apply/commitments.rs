//! Applies events about what we announced to do, and what else we must do.

use punctueel_domain::event::{CommitmentEnded, ConsequencesAnnounced};

use crate::db::{Insert, Tx};
use crate::error::StoreError;

const COMMITMENT: Insert = Insert::into(
    "commitment",
    &[
        "administration",
        "debtor",
        "commitment",
        "task",
        "invoice",
        "step",
        "cycle",
        "action",
        "duty",
        "ruling",
        "due_on",
        "owner",
        "announced_on",
        "how",
    ],
);
const ENDED: &str = "UPDATE commitment SET how = $4, ended_on = $5 \
     WHERE administration = $1 AND debtor = $2 AND commitment = $3";

pub(super) fn announced(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &ConsequencesAnnounced,
) -> Result<(), StoreError> {
    let rows = body.duties.iter().map(|duty| {
        [
            adm.into(),
            body.debtor.0.into(),
            duty.commitment.0.into(),
            body.task.0.into(),
            duty.invoice.0.into(),
            (&duty.step).into(),
            duty.cycle.into(),
            duty.action.code().into(),
            "".into(),
            "".into(),
            duty.on.into(),
            duty.owner.code().into(),
            body.on.into(),
            "".into(),
        ]
    });
    tx.insert_many(&COMMITMENT, rows).map(|_| ())
}

pub(super) fn ended(tx: &mut Tx<'_>, adm: i64, body: &CommitmentEnded) -> Result<(), StoreError> {
    for commitment in &body.commitments {
        let (debtor, how) = (body.debtor.0.into(), body.how.code().into());
        let params = [adm.into(), debtor, commitment.0.into(), how, body.on.into()];
        tx.execute(ENDED, &params)?;
    }
    Ok(())
}
