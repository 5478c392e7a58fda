//! Applies that a call is taken back.

use punctueel_domain::event::CallTakenBack;
use punctueel_domain::strategy::TaskState;

use super::claims::wake;
use super::promises;
use super::work::{STEPS_FREED, task_ended};
use crate::db::Tx;
use crate::error::StoreError;

const NO_CONTACT: &str = "DELETE FROM contact_made \
     WHERE administration = $1 AND debtor = $2 AND event = $3";
const STANDS_AGAIN: &str = "UPDATE task SET attempts = $4, attempted_on = $5, call_on = $6, \
     call_at = $7 \
     WHERE administration = $1 AND debtor = $2 AND task = $3";

pub(super) fn taken_back(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &CallTakenBack,
) -> Result<(), StoreError> {
    let debtor = body.debtor;
    tx.execute(NO_CONTACT, &[adm.into(), debtor.0.into(), body.call.into()])?;
    promises::not_asked(tx, adm, debtor, body.call)?;
    if let Some(task) = body.task {
        let [a, d, t] = [adm.into(), debtor.0.into(), task.0.into()];
        match &body.stood {
            Some(stood) => {
                let attempts = i64::from(stood.attempts).into();
                let (tried, again) = (stood.attempted_on.into(), stood.call_on.into());
                let at = stood.call_at.map(|at| at.to_string());
                let at = at.as_deref().into();
                tx.execute(STANDS_AGAIN, &[a, d, t, attempts, tried, again, at])?;
            }
            None => {
                task_ended(tx, adm, (debtor, task), TaskState::Withdrawn, body.on)?;
                tx.execute(STEPS_FREED, &[a, d, t])?;
            }
        }
    }
    wake(tx, adm, debtor)
}
