//! Interest and costs that a letter asked and that did not come in, though its claims are paid.
//!
//! Which letter of a claim counts is the last. The table holds what there is, so that a work list
//! grows with that and not with the letters that ever left; `counted` says what belongs in it, of
//! one claim or of all. Says what letters asked, and computes nothing of its own.

use std::collections::BTreeSet;

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::matching::AskedLetter;
use punctueel_domain::money::Cents;

use super::notices::{self, AskedRow};
use crate::db::{Row, Tx, Value};
use crate::error::StoreError;

const KNOWN: &str = "SELECT u.debtor, d.number, d.name, CAST(SUM(u.amount) AS BIGINT) \
     FROM asked_unpaid u CROSS JOIN debtor d WHERE u.administration = $1 AND u.asked_on >= $2 \
     AND d.administration = $1 AND d.debtor = u.debtor \
     GROUP BY u.debtor, d.number, d.name ORDER BY u.debtor";
const OF_DEBTOR: &str = "SELECT u.debtor, d.number, d.name, CAST(SUM(u.amount) AS BIGINT) \
     FROM asked_unpaid u CROSS JOIN debtor d WHERE u.administration = $1 AND u.debtor = $2 \
     AND d.administration = $1 AND d.debtor = u.debtor GROUP BY u.debtor, d.number, d.name";
const KEPT: &str = "SELECT debtor, invoice, asked_on, amount FROM asked_unpaid \
     WHERE administration = $1 ORDER BY debtor, invoice";
// The last letter about a claim that asked for it, by the steps it carried out.
const LAST_LETTER: &str = "SELECT t.task FROM claim_step k CROSS JOIN task t \
     CROSS JOIN task_item m WHERE k.administration = $1 AND k.debtor = $2 AND k.invoice = $3 \
     AND t.administration = $1 AND t.debtor = $2 AND t.task = k.task \
     AND t.legal_kind IN ('fourteen-day', 'final-demand') AND t.state = 'done' \
     AND t.kind = 'dunning' AND t.done_on IS NOT NULL AND m.administration = $1 \
     AND m.debtor = $2 AND m.task = k.task AND m.invoice = $3 AND m.cycle = k.cycle \
     AND m.step = k.step ORDER BY t.done_on DESC, t.task DESC LIMIT 1";
// The claims of the letters in a range of debtors and messages, with what came in on each: of one
// or of all.
const LETTERS: &str = "SELECT t.debtor, t.task, t.legal_kind, t.done_on, t.granted_until, \
     t.total, COALESCE(t.stated_costs, 0) + COALESCE(t.stated_vat, 0), m.invoice, m.amount, \
     (SELECT CAST(COALESCE(SUM(s.added), 0) AS BIGINT) FROM settlement s \
     WHERE s.administration = t.administration AND s.debtor = t.debtor \
     AND s.invoice = m.invoice AND s.is_undone = 0), \
     (SELECT MAX(p.day) FROM settlement p WHERE p.administration = t.administration \
     AND p.debtor = t.debtor AND p.invoice = m.invoice AND p.is_undone = 0 \
     AND p.bank_entry > 0), CASE WHEN EXISTS (SELECT 1 FROM remission r \
     WHERE r.administration = t.administration AND r.debtor = t.debtor \
     AND r.invoice = m.invoice AND r.day >= t.done_on) OR EXISTS (SELECT 1 FROM open_claim c \
     WHERE c.administration = t.administration AND c.debtor = t.debtor \
     AND c.invoice = m.invoice) OR EXISTS (SELECT 1 FROM plan_claim q JOIN plan p \
     ON p.administration = q.administration AND p.debtor = q.debtor AND p.plan = q.plan \
     WHERE q.administration = t.administration AND q.debtor = t.debtor \
     AND q.invoice = m.invoice AND p.state IN ('running', 'complete') \
     AND p.agreed_on >= t.done_on) THEN 1 ELSE 0 END \
     FROM task t CROSS JOIN task_item m CROSS JOIN debtor d WHERE t.administration = $1 \
     AND t.debtor >= $2 AND t.debtor <= $3 AND t.task >= $4 AND t.task <= $5 \
     AND t.legal_kind IN ('fourteen-day', 'final-demand') AND t.state = 'done' \
     AND t.kind = 'dunning' AND t.done_on IS NOT NULL AND m.administration = $1 \
     AND m.debtor = t.debtor AND m.task = t.task AND EXISTS (SELECT 1 FROM claim_step k \
     WHERE k.administration = $1 AND k.debtor = t.debtor AND k.invoice = m.invoice \
     AND k.cycle = m.cycle AND k.step = m.step AND k.task = t.task) \
     AND d.administration = $1 AND d.debtor = t.debtor AND d.is_erased = 0 \
     ORDER BY t.debtor, t.done_on, t.task, m.invoice";

/// What of interest and costs a debtor was asked and did not pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedUnpaid {
    /// The debtor.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// The amount.
    pub amount: Cents,
}

impl AskedUnpaid {
    /// How he is named in a command: by his number in the bookkeeping, when he has one.
    pub fn called(&self) -> String {
        if self.number.is_empty() { self.debtor.to_string() } else { self.number.clone() }
    }
}

/// The same of one claim: a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct OfClaim {
    pub debtor: DebtorId,
    pub invoice: InvoiceId,
    pub asked_on: Date,
    pub amount: Cents,
}

/// A claim in a letter, with what came in on it.
struct Asked {
    letter: AskedRow,
    paid: Cents,
    paid_on: Option<Date>,
    is_done: bool,
}

/// The debtors who paid the principal of all that a letter asked and not its interest and costs, by
/// number. What a person let go of is done, and so is what the bookkeeping or a credit note closed,
/// and what a payment plan that is kept was agreed about.
/// Letters of before a day do not count any more.
///
/// # Errors
/// When the database fails.
pub fn all(
    tx: &mut Tx<'_>,
    administration: i64,
    since: Date,
) -> Result<Vec<AskedUnpaid>, StoreError> {
    tx.list(KNOWN, &[administration.into(), since.into()], known)
}

/// The same of one debtor, however long ago it was asked; `None`: nothing.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Option<AskedUnpaid>, StoreError> {
    tx.query_one(OF_DEBTOR, &[administration.into(), debtor.0.into()], known)
}

fn known(row: &Row<'_>) -> AskedUnpaid {
    AskedUnpaid {
        debtor: DebtorId(row.int(0)),
        number: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        amount: Cents(row.int(3)),
    }
}

/// What belongs in the table of one claim; `None`: nothing.
pub(crate) fn counted(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, invoice): (DebtorId, InvoiceId),
) -> Result<Option<OfClaim>, StoreError> {
    let claim = [administration.into(), debtor.0.into(), invoice.0.into()];
    let Some(letter) = tx.query_one(LAST_LETTER, &claim, |row| row.int(0))? else {
        return Ok(None);
    };
    let range = [debtor.0.into(), debtor.0.into(), letter.into(), letter.into()];
    let rows = letters(tx, administration, range)?;
    Ok(of_letters(&rows).into_iter().find(|one| one.invoice == invoice))
}

/// What belongs in it of all claims, from every letter that ever left, by debtor and claim.
pub(crate) fn counted_anew(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<Vec<OfClaim>, StoreError> {
    let range = [0.into(), i64::MAX.into(), 0.into(), i64::MAX.into()];
    let rows = letters(tx, administration, range)?;
    let of_debtors = rows.chunk_by(|one, next| one.letter.1.debtor == next.letter.1.debtor);
    let mut all: Vec<OfClaim> = of_debtors.flat_map(of_letters).collect();
    all.sort_unstable();
    Ok(all)
}

/// The debtors of whom the table holds something else than belongs in it.
///
/// # Errors
/// When the database fails.
pub fn wrong(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<DebtorId>, StoreError> {
    let kept = tx.list(KEPT, &[administration.into()], |row| OfClaim {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        asked_on: row.day(2),
        amount: Cents(row.int(3)),
    })?;
    let kept: BTreeSet<OfClaim> = kept.into_iter().collect();
    let right: BTreeSet<OfClaim> = counted_anew(tx, administration)?.into_iter().collect();
    let debtors: BTreeSet<DebtorId> =
        kept.symmetric_difference(&right).map(|one| one.debtor).collect();
    Ok(debtors.into_iter().collect())
}

fn letters(
    tx: &mut Tx<'_>,
    administration: i64,
    [from, until, first, last]: [Value<'static>; 4],
) -> Result<Vec<Asked>, StoreError> {
    tx.list(LETTERS, &[administration.into(), from, until, first, last], asked)
}

fn asked(row: &Row<'_>) -> Asked {
    Asked {
        letter: notices::asked_row(row),
        paid: Cents(row.int(9)),
        paid_on: row.maybe_day(10),
        is_done: row.flag(11),
    }
}

/// What is left of one debtor: of each claim by the last letter about it.
fn of_letters(rows: &[Asked]) -> Vec<OfClaim> {
    let mut seen: BTreeSet<InvoiceId> = BTreeSet::new();
    let mut found = Vec::new();
    let letters: Vec<&[Asked]> = rows.chunk_by(|one, next| one.letter.0 == next.letter.0).collect();
    for letter in letters.into_iter().rev() {
        let claims = letter.iter().map(|one| one.letter.2).collect();
        let Some(first) = letter.first() else { continue };
        let asked = AskedLetter { claims, ..first.letter.1.clone() };
        for (one, (invoice, share)) in letter.iter().zip(asked.shares()) {
            let is_late = one.paid_on.is_some_and(|day| day >= asked.counts_from_on);
            let amount = share - one.paid;
            let is_last = seen.insert(invoice);
            if is_last && is_late && !one.is_done && amount.is_positive() {
                let (debtor, asked_on) = (asked.debtor, asked.on);
                found.push(OfClaim { debtor, invoice, asked_on, amount });
            }
        }
    }
    found
}
