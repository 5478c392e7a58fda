//! Debtors for whom a person must decide: who said to have no money, or to want to pay in parts,
//! while the pause that gives time for it runs.

use jiff::civil::Date;

use punctueel_domain::casework::CallOutcome;
use punctueel_domain::event::Event;
use punctueel_domain::id::{DebtorId, StopId};
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::{StoreError, Trouble};

const UNDECIDED: &str = "SELECT s.debtor, s.stop, s.until_on, d.name, d.number, e.kind, \
     e.version, e.body, (SELECT CAST(COALESCE(SUM(c.open), 0) AS BIGINT) FROM open_claim c \
     WHERE c.administration = s.administration AND c.debtor = s.debtor) \
     FROM stop s JOIN debtor d ON d.administration = s.administration AND d.debtor = s.debtor \
     JOIN debtor_log l ON l.administration = s.administration AND l.debtor = s.debtor \
     JOIN event e ON e.administration = l.administration AND e.event = l.event \
     AND e.kind = 'call-recorded' AND e.day = s.set_on WHERE s.administration = $1 \
     AND s.kind = 'pause' AND s.invoice IS NULL AND s.ended_on IS NULL AND s.until_on >= $2 \
     AND NOT EXISTS (SELECT 1 FROM plan p WHERE p.administration = s.administration \
     AND p.debtor = s.debtor AND p.state = 'running') ORDER BY s.debtor, s.stop, e.event";

/// Somebody about whom must be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// The debtor.
    pub debtor: DebtorId,
    /// His name.
    pub name: String,
    /// His number in the bookkeeping; may be empty.
    pub number: String,
    /// What he said.
    pub outcome: CallOutcome,
    /// The last day of the pause.
    pub until: Date,
    /// What he owes.
    pub open: Cents,
}

/// Who said so, as long as the pause that followed from it runs and no plan was made.
///
/// # Errors
/// When the database fails or holds an event this program cannot read.
pub fn undecided(tx: &mut Tx<'_>, adm: i64, today: Date) -> Result<Vec<Undecided>, StoreError> {
    let rows = tx.list(UNDECIDED, &[adm.into(), today.into()], |row| {
        let event = Event::read(row.text(5), row.int(6) as u32, row.text(7));
        let known = Undecided {
            debtor: DebtorId(row.int(0)),
            name: row.text(3).to_owned(),
            number: row.text(4).to_owned(),
            outcome: CallOutcome::Other,
            until: row.day(2),
            open: Cents(row.int(8)),
        };
        (StopId(row.int(1)), known, event)
    })?;
    let damaged = |error: String| StoreError::because(Trouble::Damaged, error);
    let mut found = Vec::new();
    for (stop, known, event) in rows {
        let event = event.map_err(|error| damaged(error.to_string()))?;
        let Event::CallRecorded(call) = event else { continue };
        if call.agreed.stop == Some(stop) {
            found.push(Undecided { outcome: call.outcome, ..known });
        }
    }
    Ok(found)
}
