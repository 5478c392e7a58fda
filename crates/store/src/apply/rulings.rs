//! Applies what becomes known of the insolvency of a debtor: one row for each, from its ruling to
//! its end.
//!
//! Also fills the table from the events of before it was there. Decides nothing. Before that one
//! said put an earlier one right: of the same kind it takes its place, of another it becomes it.
//! What is recorded now never opens one while such a one runs.

use punctueel_domain::event::{Event, InsolvencySet, Ruling};
use punctueel_domain::law::insolvency::{InsolvencyEnd, InsolvencyKind};

use super::claims;
use crate::db::{Row, Tx};
use crate::error::{StoreError, Trouble};
use crate::load::code;

const OPEN: &str = "INSERT INTO ruling (administration, debtor, event, kind, ruling_on, ended) \
     VALUES ($1, $2, $3, $4, $5, '')";
const RUNNING: &str = "SELECT kind FROM ruling WHERE administration = $1 AND debtor = $2 \
     AND ended = '' ORDER BY event";
const FORGET: &str = "DELETE FROM ruling WHERE administration = $1 AND debtor = $2 \
     AND ended = '' AND kind = $3";
const END: &str = "UPDATE ruling SET ended = $4, ended_on = $5 WHERE administration = $1 \
     AND debtor = $2 AND ended = '' AND ($3 = '' OR kind = $3)";
const ERASE: &str = "DELETE FROM ruling WHERE administration = $1 AND debtor = $2";
const ERASE_SAID: &str = "DELETE FROM claim_rule WHERE administration = $1 \
     AND level = 'invoice' AND field = 'delivered' AND subject IN (SELECT invoice FROM invoice \
     WHERE administration = $1 AND debtor = $2)";
const OF_BEFORE: &str = "SELECT e.administration, e.event, e.kind, e.version, e.body FROM event e \
     WHERE e.kind = 'insolvency-set' ORDER BY e.administration, e.event";
const ERASED: &str = "SELECT administration, debtor FROM debtor WHERE is_erased = 1 \
     ORDER BY administration, debtor";

/// One began, or is over: the next run looks at whom it is about.
pub(super) fn set(
    tx: &mut Tx<'_>,
    adm: i64,
    number: i64,
    body: &InsolvencySet,
) -> Result<(), StoreError> {
    keep(tx, adm, number, body)?;
    claims::wake(tx, adm, body.debtor)
}

fn keep(tx: &mut Tx<'_>, adm: i64, number: i64, body: &InsolvencySet) -> Result<(), StoreError> {
    let debtor = body.debtor.0.into();
    if let Some(ruling) = body.insolvency {
        replace(tx, adm, body.debtor.0, ruling)?;
        let (kind, on) = (ruling.kind.code().into(), ruling.on.into());
        return tx.execute(OPEN, &[adm.into(), debtor, number.into(), kind, on]).map(|_| ());
    }
    let kind = body.kind.map_or("", InsolvencyKind::code).into();
    let how = body.ended.unwrap_or(InsolvencyEnd::Annulled).code().into();
    tx.execute(END, &[adm.into(), debtor, kind, how, body.ended_on.into()]).map(|_| ())
}

/// What ran before and cannot run beside it.
fn replace(tx: &mut Tx<'_>, adm: i64, debtor: i64, new: Ruling) -> Result<(), StoreError> {
    let key = [adm.into(), debtor.into()];
    for kind in tx.list(RUNNING, &key, |row| code::<InsolvencyKind>(row, 0))? {
        if kind == new.kind {
            tx.execute(FORGET, &[adm.into(), debtor.into(), kind.code().into()])?;
        } else if !kind.runs_beside(new.kind) {
            let (how, on) = (InsolvencyEnd::Converted.code().into(), new.on.into());
            tx.execute(END, &[adm.into(), debtor.into(), kind.code().into(), how, on])?;
        }
    }
    Ok(())
}

/// A trouble of somebody is a fact about him: it leaves with his words.
pub(super) fn erase(tx: &mut Tx<'_>, adm: i64, debtor: i64) -> Result<(), StoreError> {
    let key = [adm.into(), debtor.into()];
    tx.execute(ERASE_SAID, &key)?;
    tx.execute(ERASE, &key).map(|_| ())
}

/// Fills the table from the events of all administrations; who was erased stays so.
pub(crate) fn fill(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let read = |row: &Row<'_>| {
        let event = Event::read(row.text(2), row.int(3) as u32, row.text(4));
        event.map(|event| (row.int(0), row.int(1), event))
    };
    for found in tx.list(OF_BEFORE, &[], read)? {
        let (adm, number, event) =
            found.map_err(|error| StoreError::because(Trouble::Damaged, error))?;
        if let Event::InsolvencySet(body) = event {
            keep(tx, adm, number, &body)?;
        }
    }
    for (adm, debtor) in tx.list(ERASED, &[], |row| (row.int(0), row.int(1)))? {
        erase(tx, adm, debtor)?;
    }
    Ok(())
}
