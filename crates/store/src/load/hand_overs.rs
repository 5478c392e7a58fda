//! Claims that are proposed to be handed over, and those that were.

use jiff::civil::Date;

use punctueel_domain::casework::HandOverKind;
use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::TaskState;

use super::code;
use crate::db::{Row, Tx};
use crate::error::StoreError;

const ALL: &str = "SELECT t.debtor, t.task, b.number, b.name, t.state, t.planned_on, t.done_on, \
     t.hand_over, t.first_by, t.first_on, CASE WHEN t.state <> 'done' THEN \
     (SELECT CAST(COALESCE(SUM(c.open), 0) AS BIGINT) FROM task_item m JOIN open_claim c \
     ON c.administration = m.administration AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task) \
     WHEN t.handed <> 0 THEN t.handed ELSE (SELECT CAST(COALESCE(SUM(m.amount), 0) AS BIGINT) \
     FROM task_item m WHERE m.administration = t.administration AND m.debtor = t.debtor \
     AND m.task = t.task) END FROM task t JOIN debtor b ON b.administration = t.administration \
     AND b.debtor = t.debtor WHERE t.administration = $1 AND t.action = 'hand-over' \
     AND t.state IN ('planned', 'held', 'done') ORDER BY t.planned_on, t.debtor, t.task";

/// A hand-over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownHandOver {
    /// The debtor.
    pub debtor: DebtorId,
    /// The proposal.
    pub task: TaskId,
    /// His number in the bookkeeping; may be empty.
    pub number: String,
    /// His name.
    pub name: String,
    /// Proposed, or done.
    pub state: TaskState,
    /// The day it was proposed.
    pub proposed_on: Date,
    /// The day it was handed over.
    pub done_on: Option<Date>,
    /// To whom, when that was said.
    pub kind: Option<HandOverKind>,
    /// Who agreed first, and when: another person must agree too.
    pub first: Option<(String, Date)>,
    /// What is open of it now; what was open when it was handed over.
    pub amount: Cents,
}

fn known(row: &Row<'_>) -> KnownHandOver {
    let is_said = |column: usize| !row.text(column).is_empty();
    KnownHandOver {
        debtor: DebtorId(row.int(0)),
        task: TaskId(row.int(1)),
        number: row.text(2).to_owned(),
        name: row.text(3).to_owned(),
        state: code(row, 4),
        proposed_on: row.day(5),
        done_on: row.maybe_day(6),
        kind: is_said(7).then(|| code(row, 7)),
        first: row.maybe_day(9).map(|on| (row.text(8).to_owned(), on)),
        amount: Cents(row.int(10)),
    }
}

/// All of them, oldest first.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownHandOver>, StoreError> {
    tx.list(ALL, &[administration.into()], known)
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    task: TaskId,
) -> Result<Option<KnownHandOver>, StoreError> {
    Ok(all(tx, administration)?.into_iter().find(|one| one.task == task))
}
