//! What a call list needs of the debtors on it: how they paid before, and the calls of the last
//! time.
//!
//! Two statements, however many there are. Judges nothing.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use punctueel_domain::event::Event;
use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::History;

use super::timeline::Logged;
use crate::db::Tx;
use crate::error::{StoreError, Trouble};

const HISTORY: &str = "SELECT d.debtor, d.paid_on_time, d.paid_late, d.is_known FROM debtor d \
     WHERE d.administration = $1 AND d.debtor IN (SELECT t.debtor FROM task t \
     WHERE t.administration = $1 AND t.action = 'call' AND t.state = 'planned') ORDER BY d.debtor";
const CALLS: &str = "SELECT l.debtor, e.event, e.kind, e.version, e.at, e.day, e.actor, e.body, \
     COALESCE(n.body, '') FROM debtor_log l JOIN event e \
     ON e.administration = l.administration AND e.event = l.event LEFT JOIN detail n \
     ON n.administration = e.administration AND n.event = e.event AND n.slot = 0 \
     AND n.kind = 'note' WHERE l.administration = $1 AND e.day >= $2 \
     AND e.kind IN ('call-recorded', 'call-taken-back') AND l.debtor IN (SELECT t.debtor \
     FROM task t WHERE t.administration = $1 AND t.action = 'call' AND t.state = 'planned') \
     ORDER BY l.debtor, e.event DESC";

/// A call to a debtor, or one that was taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownCall {
    /// What happened.
    pub logged: Logged,
    /// With whom was spoken; empty when nobody wrote that down.
    pub spoken_with: String,
}

/// How the debtors that are to be called paid before.
///
/// # Errors
/// When the database fails.
pub fn histories(tx: &mut Tx<'_>, adm: i64) -> Result<HashMap<DebtorId, History>, StoreError> {
    let rows = tx.list(HISTORY, &[adm.into()], |row| {
        let (on_time, late) = (row.int(1) as u32, row.int(2) as u32);
        (DebtorId(row.int(0)), History { on_time, late, is_known: row.flag(3) })
    })?;
    Ok(rows.into_iter().collect())
}

/// The calls since a day to the debtors that are to be called, newest first.
///
/// # Errors
/// When the database fails or holds an event this program cannot read.
pub fn calls(
    tx: &mut Tx<'_>,
    adm: i64,
    since: Date,
) -> Result<HashMap<DebtorId, Vec<KnownCall>>, StoreError> {
    let rows = tx.list(CALLS, &[adm.into(), since.into()], |row| {
        let event = Event::read(row.text(2), row.int(3) as u32, row.text(7));
        let (at, spoken_with) = (row.text(4).parse::<Timestamp>(), row.text(8).to_owned());
        let (number, day, actor) = (row.int(1), row.day(5), row.text(6).to_owned());
        (DebtorId(row.int(0)), number, at, day, actor, event, spoken_with)
    })?;
    let damaged = |error: String| StoreError::because(Trouble::Damaged, error);
    let mut found: HashMap<DebtorId, Vec<KnownCall>> = HashMap::new();
    for (debtor, number, at, day, actor, event, spoken_with) in rows {
        let at = at.map_err(|error| damaged(error.to_string()))?;
        let event = event.map_err(|error| damaged(error.to_string()))?;
        let logged = Logged { number, at, day, actor, event };
        found.entry(debtor).or_default().push(KnownCall { logged, spoken_with });
    }
    Ok(found)
}
