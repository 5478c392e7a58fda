//! Promises as they were made, with what came of them: one debtor's, and those that were broken.
//!
//! What came in of one is how much less is open now than when it was made: the ledger counts, not
//! what a payment named. Judges nothing; a promise was kept or broken by its event.

use jiff::civil::Date;

use punctueel_domain::casework::{BrokenPromise as Broken, LateReason, Promise};
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId};
use punctueel_domain::money::Cents;

use crate::db::{Row, Tx};
use crate::error::StoreError;

const PROMISES: &str = "SELECT p.promise, COALESCE(p.invoice, 0), p.made_on, p.by_on, p.amount, \
     p.state, p.open_then - (SELECT CAST(COALESCE(SUM(o.open), 0) AS BIGINT) \
     FROM open_claim o WHERE o.administration = p.administration AND o.debtor = p.debtor \
     AND o.open > 0 AND (o.invoice = p.invoice OR (p.invoice IS NULL AND o.invoice < p.promise))), \
     p.late FROM promise p WHERE p.administration = $1 AND p.debtor = $2 ORDER BY p.promise";
const BROKEN: &str = "SELECT p.debtor, p.promise, COALESCE(p.invoice, 0), p.amount, p.by_on, \
     d.name, d.number, p.open_then - (SELECT CAST(COALESCE(SUM(o.open), 0) AS BIGINT) \
     FROM open_claim o WHERE o.administration = p.administration AND o.debtor = p.debtor \
     AND o.open > 0 AND (o.invoice = p.invoice OR (p.invoice IS NULL \
     AND o.invoice < p.promise))), COALESCE(p.judged_on, p.by_on), p.open_then FROM promise p \
     JOIN debtor d ON d.administration = p.administration \
     AND d.debtor = p.debtor WHERE p.administration = $1 AND p.state = 'broken' \
     AND p.asked_on IS NULL AND EXISTS (SELECT 1 FROM open_claim c \
     WHERE c.administration = p.administration AND c.debtor = p.debtor \
     AND (c.invoice = p.invoice OR (p.invoice IS NULL AND c.invoice < p.promise)) \
     AND c.broken_on = p.by_on) ORDER BY p.debtor, p.promise";

const ASKED: &str = "SELECT p.debtor, p.promise, COALESCE(p.invoice, 0), p.amount, p.by_on, \
     p.open_then, COALESCE(p.judged_on, p.by_on) FROM promise p WHERE p.administration = $1 \
     AND p.debtor = $2 AND p.asked_event = $3 ORDER BY p.promise";

/// A promise as it was made, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPromise {
    /// Its id.
    pub promise: PromiseId,
    /// The claim it is about; `None`: all that was open.
    pub invoice: Option<InvoiceId>,
    /// The day it was made.
    pub made_on: Date,
    /// The last day for it.
    pub by: Date,
    /// The amount.
    pub amount: Cents,
    /// `running`, `kept`, `broken` or `withdrawn`.
    pub state: String,
    /// How much less is open than when it was made.
    pub paid: Cents,
    /// What he said when somebody asked why it was broken.
    pub late: Option<LateReason>,
}

/// A promise that was broken, whose claim is still open, and about which nobody called since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenPromise {
    /// The debtor.
    pub debtor: DebtorId,
    /// The promise.
    pub promise: PromiseId,
    /// The amount.
    pub amount: Cents,
    /// The promised day.
    pub by: Date,
    /// The debtor's name.
    pub name: String,
    /// His number in the bookkeeping; may be empty.
    pub number: String,
    /// How much less is open than when it was made.
    pub paid: Cents,
    /// The last day to ask why.
    pub ask_by: Date,
}

/// All promises of a debtor, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KeptPromise>, StoreError> {
    tx.list(PROMISES, &[administration.into(), debtor.0.into()], |row| KeptPromise {
        promise: PromiseId(row.int(0)),
        invoice: Some(InvoiceId(row.int(1))).filter(|invoice| invoice.0 != 0),
        made_on: row.day(2),
        by: row.day(3),
        amount: Cents(row.int(4)),
        state: row.text(5).to_owned(),
        paid: Cents(row.int(6)).at_least(Cents::ZERO),
        late: row.text(7).parse().ok(),
    })
}

/// The broken promises that were asked about in a call.
///
/// # Errors
/// When the database fails.
pub fn asked_in(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    call: i64,
) -> Result<Vec<Broken>, StoreError> {
    tx.list(ASKED, &[administration.into(), debtor.0.into(), call.into()], |row| {
        unkept(row, 5, row.day(6))
    })
}

fn unkept(row: &Row<'_>, open_then: usize, judged_on: Date) -> Broken {
    let invoice = Some(InvoiceId(row.int(2))).filter(|invoice| invoice.0 != 0);
    let (promise, amount, by) = (PromiseId(row.int(1)), Cents(row.int(3)), row.day(4));
    let open_then = Cents(row.int(open_then));
    Broken { promise: Promise { promise, invoice, amount, by, open_then }, judged_on }
}

/// Broken promises whose claims are still open, until somebody speaks with the debtor.
///
/// # Errors
/// When the database fails.
pub fn broken(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<BrokenPromise>, StoreError> {
    let all = tx.list(BROKEN, &[administration.into()], |row| BrokenPromise {
        debtor: DebtorId(row.int(0)),
        promise: PromiseId(row.int(1)),
        amount: Cents(row.int(3)),
        by: row.day(4),
        name: row.text(5).to_owned(),
        number: row.text(6).to_owned(),
        paid: Cents(row.int(7)).at_least(Cents::ZERO),
        ask_by: unkept(row, 9, row.day(8)).ask_by(),
    })?;
    Ok(all.into_iter().filter(|one| one.paid < one.amount).collect())
}
