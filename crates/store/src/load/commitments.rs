//! What we announced to do, with all that says what became of it and when it is to be done.

use jiff::civil::Date;

use punctueel_domain::casework::{
    Agreed, CommitmentEnd, CommitmentFacts, CommitmentState, Due, Standing, StopKind, became,
    standing,
};
use punctueel_domain::id::{CommitmentId, DebtorId, InvoiceId};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::{Action, Actor, StepState};

use super::{code, maybe_code};
use crate::db::{Row, Tx};
use crate::error::StoreError;

// With $2 zero: only what nobody ended and of which something is open.
const KNOWN: &str = "SELECT m.debtor, m.commitment, m.invoice, COALESCE(i.number, ''), b.number, \
     b.name, m.step, m.action, m.due_on, m.owner, m.announced_on, m.how, m.ended_on, \
     COALESCE(c.open, 0), (SELECT MIN(s.state) FROM claim_step s \
     WHERE s.administration = m.administration AND s.debtor = m.debtor \
     AND s.invoice = m.invoice AND s.step = m.step AND s.cycle >= m.cycle \
     AND s.state IN ('done', 'waived')), (SELECT COUNT(*) FROM commitment n \
     WHERE n.administration = m.administration AND n.debtor = m.debtor \
     AND n.invoice = m.invoice AND n.step = m.step AND n.commitment > m.commitment), \
     (SELECT MAX(p.by_on) FROM promise p WHERE p.administration = m.administration \
     AND p.debtor = m.debtor AND p.state <> 'withdrawn' AND p.by_on >= m.announced_on \
     AND (p.invoice = m.invoice OR (p.invoice IS NULL AND m.invoice < p.promise))), \
     (SELECT MAX(COALESCE(s.ended_on, s.until_on)) FROM stop s \
     WHERE s.administration = m.administration AND s.debtor = m.debtor AND s.amount IS NULL \
     AND (s.invoice IS NULL OR s.invoice = m.invoice)), \
     (SELECT MAX(s.kind) FROM stop s WHERE s.administration = m.administration \
     AND s.debtor = m.debtor AND s.amount IS NULL AND s.ended_on IS NULL \
     AND s.until_on IS NULL AND (s.invoice IS NULL OR s.invoice = m.invoice)), \
     (SELECT COUNT(*) FROM ruling r WHERE r.administration = m.administration \
     AND r.debtor = m.debtor AND r.ended = ''), \
     CAST(CASE WHEN b.no_delivery_since IS NULL THEN 0 ELSE 1 END AS BIGINT), \
     (SELECT h.paused_until FROM house h WHERE h.administration = m.administration), \
     (SELECT COUNT(*) FROM plan p JOIN plan_claim k ON k.administration = p.administration \
     AND k.debtor = p.debtor AND k.plan = p.plan WHERE p.administration = m.administration \
     AND p.debtor = m.debtor AND k.invoice = m.invoice AND p.state IN ('running', 'missed')), \
     (SELECT MAX(p.ended_on) FROM plan p JOIN plan_claim k \
     ON k.administration = p.administration AND k.debtor = p.debtor AND k.plan = p.plan \
     WHERE p.administration = m.administration AND p.debtor = m.debtor \
     AND k.invoice = m.invoice AND p.state IN ('broken', 'accelerated') \
     AND p.ended_on >= m.announced_on) \
     FROM commitment m JOIN debtor b ON b.administration = m.administration \
     AND b.debtor = m.debtor LEFT JOIN invoice i ON i.administration = m.administration \
     AND i.debtor = m.debtor AND i.invoice = m.invoice LEFT JOIN open_claim c \
     ON c.administration = m.administration AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE m.administration = $1 AND (CAST($2 AS BIGINT) = 1 OR (m.how = '' AND c.open > 0)) \
     ORDER BY m.due_on, m.debtor, m.commitment";

/// Why a duty is not done on the day that was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MovedBy {
    /// A promise to pay.
    Promise,
    /// A payment plan.
    Plan,
    /// A pause, a dispute or another stop.
    Stop(StopKind),
    /// A stop that has ended, or ends on a day.
    StopUntil,
    /// A pause of the whole administration.
    HousePause,
    /// An insolvency.
    Insolvency,
}

impl MovedBy {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            MovedBy::Promise => "promise",
            MovedBy::Plan => "plan",
            MovedBy::Stop(kind) => kind.code(),
            MovedBy::StopUntil => "stop",
            MovedBy::HousePause => "house-pause",
            MovedBy::Insolvency => "insolvency",
        }
    }
}

/// A duty of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCommitment {
    /// The debtor.
    pub debtor: DebtorId,
    /// Its id.
    pub commitment: CommitmentId,
    /// The claim.
    pub invoice: Option<InvoiceId>,
    /// The invoice number; empty when it is about none.
    pub number: String,
    /// The debtor's number in the bookkeeping; may be empty.
    pub debtor_number: String,
    /// His name.
    pub name: String,
    /// The step that was announced.
    pub step: String,
    /// What is done.
    pub action: Action,
    /// The day that was announced.
    pub announced_for: Date,
    /// Who of us does it.
    pub owner: Actor,
    /// The day the announcement left.
    pub announced_on: Date,
    /// What became of it.
    pub state: CommitmentState,
    /// When it is to be done.
    pub standing: Standing,
    /// Why that is not the day that was announced.
    pub because: Option<MovedBy>,
    /// The day a person ended it.
    pub ended_on: Option<Date>,
}

impl KnownCommitment {
    /// What is done, as a code.
    pub fn what(&self) -> &'static str {
        self.action.code()
    }

    /// Yes when it was announced: then its step does it, and nothing else.
    pub fn is_by_step(&self) -> bool {
        !self.step.is_empty()
    }
}

fn known(row: &Row<'_>) -> KnownCommitment {
    let action: Action = code(row, 7);
    let is_stopped = action == Action::DeliveryStop && row.int(20) == 1;
    let step = match maybe_code::<StepState>(row, 14) {
        Some(StepState::Done) => Due::Done,
        _ if is_stopped => Due::Done,
        Some(_) => Due::Waived,
        None => Due::Open,
    };
    let ended = Some(row.text(11)).filter(|how| !how.is_empty());
    let facts = CommitmentFacts {
        ended: ended.map(|_| code::<CommitmentEnd>(row, 11)),
        step,
        open: Cents(row.int(13)),
        is_renewed: row.int(15) > 0,
    };
    let (agreed, because) = agreed(row);
    let standing = standing(row.day(8), agreed);
    KnownCommitment {
        debtor: DebtorId(row.int(0)),
        commitment: CommitmentId(row.int(1)),
        invoice: row.maybe_int(2).map(InvoiceId),
        number: row.text(3).to_owned(),
        debtor_number: row.text(4).to_owned(),
        name: row.text(5).to_owned(),
        step: row.text(6).to_owned(),
        action,
        announced_for: row.day(8),
        owner: code(row, 9),
        announced_on: row.day(10),
        state: became(facts),
        because: because.filter(|_| !matches!(standing, Standing::On(_))),
        standing,
        ended_on: row.maybe_day(12),
    }
}

/// What was agreed about its claim since, and what that is.
fn agreed(row: &Row<'_>) -> (Agreed, Option<MovedBy>) {
    if row.int(19) > 0 {
        return (Agreed::Open, Some(MovedBy::Insolvency));
    }
    if row.int(22) > 0 {
        return (Agreed::Open, Some(MovedBy::Plan));
    }
    if let Some(kind) = maybe_code(row, 18) {
        return (Agreed::Open, Some(MovedBy::Stop(kind)));
    }
    let ends = [
        (row.maybe_day(16), MovedBy::Promise),
        (row.maybe_day(23), MovedBy::Plan),
        (row.maybe_day(17), MovedBy::StopUntil),
        (row.maybe_day(21), MovedBy::HousePause),
    ];
    let with_day = ends.into_iter().filter_map(|(day, by)| Some((day?, by)));
    match with_day.max_by_key(|(day, _)| *day) {
        Some((last, by)) => (Agreed::Until(last), Some(by)),
        None => (Agreed::Nothing, None),
    }
}

/// Everything that was announced, by its day.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownCommitment>, StoreError> {
    tx.list(KNOWN, &[administration.into(), 1.into()], known)
}

/// What is still to be done, by the day that was announced.
///
/// # Errors
/// When the database fails.
pub fn running(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownCommitment>, StoreError> {
    let mut all = tx.list(KNOWN, &[administration.into(), 0.into()], known)?;
    all.retain(|one| one.state == CommitmentState::Running);
    Ok(all)
}
