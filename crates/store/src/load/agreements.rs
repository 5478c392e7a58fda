//! Promises with all that is known of them, and where the confirmation of an agreement stands.
//!
//! Judges nothing: a promise was kept or broken by its event, and who accepted did so by another.

use jiff::civil::Date;

use punctueel_domain::casework::{
    Agreement, ConfirmationState, ConfirmedHow, LateReason, PayMethod,
};
use punctueel_domain::id::{DebtorId, PlanId, PromiseId};
use punctueel_domain::money::Cents;

use super::maybe_code;
use crate::db::{Row, Tx};
use crate::error::StoreError;

const PROMISES: &str = "SELECT p.debtor, d.number, d.name, p.promise, COALESCE(i.number, ''), \
     p.made_on, p.by_on, p.amount, p.method, p.state, p.late, p.asked_on, \
     p.open_then - (SELECT CAST(COALESCE(SUM(o.open), 0) AS BIGINT) \
     FROM open_claim o WHERE o.administration = p.administration AND o.debtor = p.debtor \
     AND o.open > 0 AND (o.invoice = p.invoice OR (p.invoice IS NULL \
     AND o.invoice < p.promise))), c.confirmed_on, c.how, (SELECT MAX(t.done_on) FROM task t \
     WHERE t.administration = p.administration AND t.debtor = p.debtor \
     AND t.promise = p.promise AND t.kind = 'promise-confirmation' AND t.state = 'done') \
     FROM promise p JOIN debtor d ON d.administration = p.administration \
     AND d.debtor = p.debtor LEFT JOIN invoice i ON i.administration = p.administration \
     AND i.debtor = p.debtor AND i.invoice = p.invoice LEFT JOIN agreement_confirmed c \
     ON c.administration = p.administration AND c.debtor = p.debtor \
     AND c.agreement = p.promise WHERE p.administration = $1 AND p.debtor >= $2 \
     AND p.debtor <= $3 AND (CAST($4 AS BIGINT) = 1 OR p.state = 'running' \
     OR (p.state = 'broken' AND p.asked_on IS NULL)) ORDER BY p.by_on, p.promise LIMIT 1000";
const PROMISE_OF: &str = "SELECT debtor, made_on, state FROM promise \
     WHERE administration = $1 AND promise = $2";
const PLAN_OF: &str = "SELECT debtor, agreed_on, state FROM plan \
     WHERE administration = $1 AND plan = $2";
const CONFIRMED: &str = "SELECT confirmed_on, how, sha256, size FROM agreement_confirmed \
     WHERE administration = $1 AND debtor = $2 AND agreement = $3";
const PLAN_SENT: &str = "SELECT MAX(done_on) FROM task WHERE administration = $1 \
     AND debtor = $2 AND plan = $3 AND kind = 'plan-confirmation' AND state = 'done'";
const SENT_PROMISES: &str = "SELECT p.debtor, d.number, d.name, p.promise, MAX(t.done_on) \
     FROM promise p JOIN debtor d ON d.administration = p.administration \
     AND d.debtor = p.debtor JOIN task t ON t.administration = p.administration \
     AND t.debtor = p.debtor AND t.promise = p.promise AND t.kind = 'promise-confirmation' \
     AND t.state = 'done' WHERE p.administration = $1 AND p.state = 'running' \
     AND NOT EXISTS (SELECT 1 FROM agreement_confirmed c \
     WHERE c.administration = p.administration AND c.debtor = p.debtor \
     AND c.agreement = p.promise) GROUP BY p.debtor, d.number, d.name, p.promise \
     ORDER BY p.promise";
const SENT_PLANS: &str = "SELECT p.debtor, d.number, d.name, p.plan, MAX(t.done_on) \
     FROM plan p JOIN debtor d ON d.administration = p.administration \
     AND d.debtor = p.debtor JOIN task t ON t.administration = p.administration \
     AND t.debtor = p.debtor AND t.plan = p.plan AND t.kind = 'plan-confirmation' \
     AND t.state = 'done' WHERE p.administration = $1 AND p.state = 'running' \
     AND NOT EXISTS (SELECT 1 FROM agreement_confirmed c \
     WHERE c.administration = p.administration AND c.debtor = p.debtor \
     AND c.agreement = p.plan) GROUP BY p.debtor, d.number, d.name, p.plan ORDER BY p.plan";

/// Where a confirmation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// Where.
    pub state: ConfirmationState,
    /// The day it left, or was accepted.
    pub on: Option<Date>,
    /// How it was accepted.
    pub how: Option<ConfirmedHow>,
}

impl Confirmation {
    fn of(sent: Option<Date>, accepted: Option<(Date, ConfirmedHow)>) -> Confirmation {
        match (accepted, sent) {
            (Some((on, how)), _) => {
                Confirmation { state: ConfirmationState::Accepted, on: Some(on), how: Some(how) }
            }
            (None, Some(on)) => {
                Confirmation { state: ConfirmationState::Sent, on: Some(on), how: None }
            }
            (None, None) => Confirmation { state: ConfirmationState::None, on: None, how: None },
        }
    }
}

/// A promise with all that is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPromise {
    /// The debtor.
    pub debtor: DebtorId,
    /// His number in the bookkeeping; may be empty.
    pub debtor_number: String,
    /// His name.
    pub name: String,
    /// The promise.
    pub promise: PromiseId,
    /// The invoice it is about; empty: all that was open.
    pub invoice: String,
    /// The day it was made.
    pub made_on: Date,
    /// The promised day.
    pub by: Date,
    /// How much.
    pub amount: Cents,
    /// How he says he pays.
    pub method: Option<PayMethod>,
    /// `running`, `kept`, `broken` or `withdrawn`.
    pub state: String,
    /// Why it was broken, as he said.
    pub late: Option<LateReason>,
    /// The day somebody asked why.
    pub asked_on: Option<Date>,
    /// How much less is open than when it was made.
    pub paid: Cents,
    /// Where its confirmation stands.
    pub confirmation: Confirmation,
}

fn listed(row: &Row<'_>) -> ListedPromise {
    let accepted = row.maybe_day(13).zip(maybe_code(row, 14));
    ListedPromise {
        debtor: DebtorId(row.int(0)),
        debtor_number: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        promise: PromiseId(row.int(3)),
        invoice: row.text(4).to_owned(),
        made_on: row.day(5),
        by: row.day(6),
        amount: Cents(row.int(7)),
        method: row.text(8).parse().ok(),
        state: row.text(9).to_owned(),
        late: row.text(10).parse().ok(),
        asked_on: row.maybe_day(11),
        paid: Cents(row.int(12)).at_least(Cents::ZERO),
        confirmation: Confirmation::of(row.maybe_day(15), accepted),
    }
}

/// Promises by their day: those that run or wait for a call, or all of them; of one debtor, or of
/// everybody. At most a thousand.
///
/// # Errors
/// When the database fails.
pub fn promises(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: Option<DebtorId>,
    is_all: bool,
) -> Result<Vec<ListedPromise>, StoreError> {
    let (from, to) = debtor.map_or((0, i64::MAX), |one| (one.0, one.0));
    let params = [administration.into(), from.into(), to.into(), i64::from(is_all).into()];
    tx.list(PROMISES, &params, listed)
}

/// An agreement as it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The debtor.
    pub debtor: DebtorId,
    /// The day.
    pub on: Date,
    /// Where it stands.
    pub state: String,
}

/// An agreement by its id.
///
/// # Errors
/// When the database fails.
pub fn made(
    tx: &mut Tx<'_>,
    administration: i64,
    agreement: Agreement,
) -> Result<Option<Made>, StoreError> {
    let statement = match agreement {
        Agreement::Promise(_) => PROMISE_OF,
        Agreement::Plan(_) => PLAN_OF,
    };
    tx.query_one(statement, &[administration.into(), agreement.number().into()], |row| Made {
        debtor: DebtorId(row.int(0)),
        on: row.day(1),
        state: row.text(2).to_owned(),
    })
}

/// The day and the way an agreement was accepted; `None`: it was not.
///
/// # Errors
/// When the database fails.
pub fn accepted(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, agreement): (DebtorId, Agreement),
) -> Result<Option<(Date, ConfirmedHow)>, StoreError> {
    let params = [administration.into(), debtor.0.into(), agreement.number().into()];
    tx.query_one(CONFIRMED, &params, |row| (row.day(0), super::code(row, 1)))
}

/// Where the confirmation of a payment plan stands.
///
/// # Errors
/// When the database fails.
pub fn of_plan(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, plan): (DebtorId, PlanId),
) -> Result<Confirmation, StoreError> {
    let params = [administration.into(), debtor.0.into(), plan.0.into()];
    let sent = tx.query_one(PLAN_SENT, &params, |row| row.maybe_day(0))?.flatten();
    let accepted = accepted(tx, administration, (debtor, Agreement::Plan(plan)))?;
    Ok(Confirmation::of(sent, accepted))
}

/// An agreement that runs, whose confirmation left and was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unaccepted {
    /// The debtor.
    pub debtor: DebtorId,
    /// His number in the bookkeeping; may be empty.
    pub number: String,
    /// His name.
    pub name: String,
    /// The agreement.
    pub agreement: Agreement,
    /// The day its confirmation left.
    pub sent_on: Date,
}

/// The agreements that run, whose confirmation left and was not accepted.
///
/// # Errors
/// When the database fails.
pub fn unaccepted(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<Unaccepted>, StoreError> {
    let one = |row: &Row<'_>, agreement: Agreement| Unaccepted {
        debtor: DebtorId(row.int(0)),
        number: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        agreement,
        sent_on: row.day(4),
    };
    let key = [administration.into()];
    let promise = |row: &Row<'_>| one(row, Agreement::Promise(PromiseId(row.int(3))));
    let mut found = tx.list(SENT_PROMISES, &key, promise)?;
    let plan = |row: &Row<'_>| one(row, Agreement::Plan(PlanId(row.int(3))));
    found.extend(tx.list(SENT_PLANS, &key, plan)?);
    Ok(found)
}
