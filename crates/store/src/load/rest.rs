//! Interest and costs that a letter asked and that did not come in, though its claims are paid.
//!
//! One statement over the letters that asked them; which letter of a claim counts is the last. Says
//! what letters asked, and computes nothing of its own.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::matching::AskedLetter;
use punctueel_domain::money::Cents;

use super::notices::{self, AskedRow};
use crate::db::Tx;
use crate::error::StoreError;

const ASKED: &str = "SELECT t.debtor, t.task, t.legal_kind, t.done_on, t.granted_until, \
     t.total, COALESCE(t.stated_costs, 0) + COALESCE(t.stated_vat, 0), \
     m.invoice, m.amount, d.number, d.name, \
     (SELECT CAST(COALESCE(SUM(s.added), 0) AS BIGINT) FROM settlement s \
     WHERE s.administration = t.administration AND s.debtor = t.debtor \
     AND s.invoice = m.invoice AND s.is_undone = 0), \
     (SELECT MAX(p.day) FROM settlement p WHERE p.administration = t.administration \
     AND p.debtor = t.debtor AND p.invoice = m.invoice AND p.is_undone = 0 \
     AND p.bank_entry > 0), CASE WHEN EXISTS (SELECT 1 FROM remission r \
     WHERE r.administration = t.administration AND r.debtor = t.debtor \
     AND r.invoice = m.invoice AND r.day >= t.done_on) OR EXISTS (SELECT 1 FROM open_claim c \
     WHERE c.administration = t.administration AND c.debtor = t.debtor \
     AND c.invoice = m.invoice) THEN 1 ELSE 0 END \
     FROM task t CROSS JOIN task_item m CROSS JOIN debtor d WHERE t.administration = $1 \
     AND t.legal_kind IN ('fourteen-day', 'final-demand') AND t.state = 'done' \
     AND t.kind = 'dunning' AND t.done_on IS NOT NULL AND m.administration = $1 \
     AND m.debtor = t.debtor AND m.task = t.task AND EXISTS (SELECT 1 FROM claim_step k \
     WHERE k.administration = $1 AND k.debtor = t.debtor AND k.invoice = m.invoice \
     AND k.cycle = m.cycle AND k.step = m.step AND k.task = t.task) \
     AND d.administration = $1 AND d.debtor = t.debtor AND d.is_erased = 0 \
     AND t.done_on >= $2 \
     ORDER BY t.debtor, t.done_on, t.task, m.invoice";

/// What of interest and costs a debtor was asked and did not pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRest {
    /// The debtor.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// The amount.
    pub amount: Cents,
}

/// A claim in a letter, with what came in on it.
struct Asked {
    letter: AskedRow,
    rest: KnownRest,
    paid: Cents,
    paid_on: Option<Date>,
    is_done: bool,
}

/// The debtors who paid the principal of all that a letter asked and not its interest and costs, by
/// number. What a person let go of is done, and so is what the bookkeeping or a credit note closed.
/// Letters of before a day do not count any more.
///
/// # Errors
/// When the database fails.
pub fn all(
    tx: &mut Tx<'_>,
    administration: i64,
    since: Date,
) -> Result<Vec<KnownRest>, StoreError> {
    let rows = tx.list(ASKED, &[administration.into(), since.into()], |row| Asked {
        letter: notices::asked_row(row),
        rest: KnownRest {
            debtor: DebtorId(row.int(0)),
            number: row.text(9).to_owned(),
            name: row.text(10).to_owned(),
            amount: Cents::ZERO,
        },
        paid: Cents(row.int(11)),
        paid_on: row.maybe_day(12),
        is_done: row.flag(13),
    })?;
    let of_debtors = rows.chunk_by(|one, next| one.rest.debtor == next.rest.debtor);
    let rest = |rows: &[Asked]| {
        let amount = of_debtor(rows);
        rows.first().map(|one| KnownRest { amount, ..one.rest.clone() })
    };
    Ok(of_debtors.filter_map(rest).filter(|one| one.amount.is_positive()).collect())
}

/// What is left of one debtor: of each claim by the last letter about it.
fn of_debtor(rows: &[Asked]) -> Cents {
    let mut seen: Vec<InvoiceId> = Vec::new();
    let mut sum = Cents::ZERO;
    let letters: Vec<&[Asked]> = rows.chunk_by(|one, next| one.letter.0 == next.letter.0).collect();
    for letter in letters.into_iter().rev() {
        let claims = letter.iter().map(|one| one.letter.2).collect();
        let Some(first) = letter.first() else { continue };
        let asked = AskedLetter { claims, ..first.letter.1.clone() };
        for (one, (invoice, share)) in letter.iter().zip(asked.shares()) {
            let is_late = one.paid_on.is_some_and(|day| day >= asked.counts_from_on);
            if !seen.contains(&invoice) && is_late && !one.is_done {
                sum += (share - one.paid).at_least(Cents::ZERO);
            }
            seen.push(invoice);
        }
    }
    sum
}
