//! Applies events about people of ours.

use punctueel_domain::event::{Event, UserAdded, UserChanged};

use super::Happened;
use crate::db::Tx;
use crate::error::StoreError;

const ADD: &str = "INSERT INTO user_account (administration, user_id, name, role, is_disabled) \
     VALUES ($1, $2, $3, $4, 0)";
const ROLE: &str = "UPDATE user_account SET role = $3 WHERE administration = $1 AND user_id = $2";
const DISABLE: &str =
    "UPDATE user_account SET is_disabled = $3 WHERE administration = $1 AND user_id = $2";

/// What was said of somebody who works here.
pub(super) fn said(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::UserAdded(body) => added(tx, adm, one, body),
        Event::UserChanged(body) => changed(tx, adm, body),
        _ => Ok(()),
    }
}

fn added(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &UserAdded,
) -> Result<(), StoreError> {
    let (name, role) = (one.words.text(0).into(), body.role.code().into());
    tx.execute(ADD, &[adm.into(), body.user.0.into(), name, role]).map(|_| ())
}

fn changed(tx: &mut Tx<'_>, adm: i64, body: &UserChanged) -> Result<(), StoreError> {
    if let Some(role) = body.role {
        tx.execute(ROLE, &[adm.into(), body.user.0.into(), role.code().into()])?;
    }
    if let Some(is_disabled) = body.is_disabled {
        tx.execute(DISABLE, &[adm.into(), body.user.0.into(), is_disabled.into()])?;
    }
    Ok(())
}
