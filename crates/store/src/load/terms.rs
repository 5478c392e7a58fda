//! Invoices on which something was open long after they were due, and what interrupted the
//! limitation of each.
//!
//! Two axes, as in `ageing`: the day an entry counts, and the event that recorded it. Only invoices
//! due within a range are looked at. Judges no term: `punctueel_domain::law` does.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::limitation::Interruption;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, LegalForm, TermBasis};

use super::{code, notices};
use crate::db::{Row, Tx};
use crate::error::StoreError;

const OPEN: &str = "SELECT i.debtor, d.number, d.name, d.kind, d.legal_form, i.invoice, i.number, \
     i.issued_on, i.due_on, i.term_basis, i.payable, i.vat, CAST(SUM(e.amount) AS BIGINT) \
     FROM invoice i JOIN entry e ON e.administration = i.administration \
     AND e.debtor = i.debtor AND e.invoice = i.invoice \
     JOIN debtor d ON d.administration = i.administration AND d.debtor = i.debtor \
     WHERE i.administration = $1 AND i.kind = 'invoice' AND i.due_on >= $2 AND i.due_on <= $3 \
     AND e.day <= $4 AND e.event <= $5 \
     GROUP BY i.debtor, d.number, d.name, d.kind, d.legal_form, i.invoice, i.number, \
     i.issued_on, i.due_on, i.term_basis, i.payable, i.vat \
     HAVING CAST(SUM(e.amount) AS BIGINT) > 0 \
     ORDER BY i.due_on, i.invoice";
// Closed in the books, and paid when they were due already, so that the law may leave something on
// them; only of who has something open, because then a claim on him asks it too.
const PAID_LATE: &str = "SELECT i.debtor, d.number, d.name, d.kind, d.legal_form, i.invoice, \
     i.number, i.issued_on, i.due_on, i.term_basis, i.payable, i.vat, \
     CAST(SUM(e.amount) AS BIGINT) \
     FROM invoice i JOIN entry e ON e.administration = i.administration \
     AND e.debtor = i.debtor AND e.invoice = i.invoice \
     JOIN debtor d ON d.administration = i.administration AND d.debtor = i.debtor \
     WHERE i.administration = $1 AND i.kind = 'invoice' AND i.due_on <= $2 AND e.day <= $3 \
     AND EXISTS (SELECT 1 FROM open_claim c WHERE c.administration = i.administration \
     AND c.debtor = i.debtor AND c.open > 0) \
     GROUP BY i.debtor, d.number, d.name, d.kind, d.legal_form, i.invoice, i.number, \
     i.issued_on, i.due_on, i.term_basis, i.payable, i.vat \
     HAVING CAST(SUM(e.amount) AS BIGINT) <= 0 \
     AND CAST(SUM(CASE WHEN e.kind = 'receipt' AND e.day > i.due_on THEN 1 ELSE 0 END) \
     AS BIGINT) > 0 \
     ORDER BY i.debtor, i.invoice";
const NEAR: &str = "SELECT c.debtor, c.invoice, c.due_on, d.kind FROM open_claim c \
     JOIN debtor d ON d.administration = c.administration AND d.debtor = c.debtor \
     WHERE c.administration = $1 AND c.due_on <= $2 AND c.kind = 'invoice' AND c.open > 0 \
     ORDER BY c.due_on, c.invoice";
const PAID_IN_PART: &str = "SELECT i.invoice, e.day FROM invoice i \
     JOIN entry e ON e.administration = i.administration AND e.debtor = i.debtor \
     AND e.invoice = i.invoice \
     WHERE i.administration = $1 AND i.debtor = $2 AND i.due_on <= $3 \
     AND e.kind = 'receipt' AND e.day <= $4 \
     AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.administration = e.administration \
     AND r.debtor = e.debtor AND r.invoice = e.invoice AND r.kind = 'reversal' \
     AND r.entry > e.entry AND r.amount = -e.amount) \
     ORDER BY i.invoice, e.day, e.entry";

// A plan acknowledges the debt once the debtor agreed to it; that we typed it proves nothing. What
// came in for it counts by itself, as a part that was paid. Where it is recorded that he accepted a
// plan in writing, that day is a sure one, and this is the place to join it.
const IN_PLAN: &str = "SELECT c.invoice, p.agreed_on FROM plan p JOIN plan_claim c \
     ON c.administration = p.administration AND c.debtor = p.debtor AND c.plan = p.plan \
     JOIN invoice i ON i.administration = c.administration AND i.debtor = c.debtor \
     AND i.invoice = c.invoice WHERE p.administration = $1 AND p.debtor = $2 \
     AND i.due_on <= $3 AND p.agreed_on <= $4 AND p.state <> 'withdrawn' \
     ORDER BY c.invoice, p.agreed_on";
const ACCEPTED_PLAN: &str = "SELECT c.invoice, a.confirmed_on FROM agreement_confirmed a \
     JOIN plan_claim c ON c.administration = a.administration AND c.debtor = a.debtor \
     AND c.plan = a.agreement JOIN invoice i ON i.administration = c.administration \
     AND i.debtor = c.debtor AND i.invoice = c.invoice WHERE a.administration = $1 \
     AND a.debtor = $2 AND i.due_on <= $3 AND a.confirmed_on <= $4 \
     ORDER BY c.invoice, a.confirmed_on";
const ACCEPTED_PROMISE: &str = "SELECT i.invoice, a.confirmed_on FROM agreement_confirmed a \
     JOIN promise p ON p.administration = a.administration AND p.debtor = a.debtor \
     AND p.promise = a.agreement JOIN invoice i ON i.administration = a.administration \
     AND i.debtor = a.debtor AND (i.invoice = p.invoice OR (p.invoice IS NULL \
     AND i.invoice < p.promise)) WHERE a.administration = $1 AND a.debtor = $2 \
     AND i.due_on <= $3 AND a.confirmed_on <= $4 ORDER BY i.invoice, a.confirmed_on";

/// An invoice with what was open on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldInvoice {
    /// Who owes it.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub debtor_number: String,
    /// His name.
    pub name: String,
    /// Firm or consumer.
    pub kind: DebtorKind,
    /// What kind of firm.
    pub legal_form: LegalForm,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// The day on it.
    pub issued_on: Date,
    /// The last day to pay, as it is now.
    pub due_on: Date,
    /// Where that day comes from.
    pub term_basis: TermBasis,
    /// Its amount, VAT included.
    pub payable: Cents,
    /// The VAT in it, when it is known.
    pub vat: Option<Cents>,
    /// What was open.
    pub open: Cents,
}

/// The invoices due from the first to the last day of `due` on which something was open: by the
/// entries that count on or before a day and were recorded up to an event. Credit notes are none.
///
/// # Errors
/// When the database fails.
pub fn open_invoices(
    tx: &mut Tx<'_>,
    administration: i64,
    due: (Date, Date),
    (day, last_event): (Date, i64),
) -> Result<Vec<OldInvoice>, StoreError> {
    let params = [administration.into(), due.0.into(), due.1.into(), day.into(), last_event.into()];
    tx.list(OPEN, &params, old_invoice)
}

/// The invoices due on or before a day that are closed in the books on another day and were paid
/// late, of debtors with something open: interest and costs can be left on them. By debtor.
///
/// # Errors
/// When the database fails.
pub fn paid_late(
    tx: &mut Tx<'_>,
    administration: i64,
    (due_until, day): (Date, Date),
) -> Result<Vec<OldInvoice>, StoreError> {
    tx.list(PAID_LATE, &[administration.into(), due_until.into(), day.into()], old_invoice)
}

fn old_invoice(row: &Row<'_>) -> OldInvoice {
    OldInvoice {
        debtor: DebtorId(row.int(0)),
        debtor_number: row.text(1).to_owned(),
        name: row.text(2).to_owned(),
        kind: code(row, 3),
        legal_form: code(row, 4),
        invoice: InvoiceId(row.int(5)),
        number: row.text(6).to_owned(),
        issued_on: row.day(7),
        due_on: row.day(8),
        term_basis: code(row, 9),
        payable: Cents(row.int(10)),
        vat: row.maybe_int(11).map(Cents),
        open: Cents(row.int(12)),
    }
}

/// A claim that is open now, for its limitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OldClaim {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The last day to pay.
    pub due_on: Date,
    /// Firm or consumer.
    pub kind: DebtorKind,
}

/// The claims that are open now and were due on or before a day, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn old_claims(
    tx: &mut Tx<'_>,
    administration: i64,
    due_until: Date,
) -> Result<Vec<OldClaim>, StoreError> {
    tx.list(NEAR, &[administration.into(), due_until.into()], |row| OldClaim {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        due_on: row.day(2),
        kind: code(row, 3),
    })
}

/// What interrupted, or may have interrupted, the limitation of the invoices of a debtor due on or
/// before a day, up to another day: a demand (art. 3:317 BW), and what acknowledges the debt (art.
/// 3:318 BW): a part that was paid, and a promise or payment plan that he accepted in writing. What
/// we write down of a conversation may be one, and proves nothing.
///
/// # Errors
/// When the database fails.
pub fn interruptions(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    days: (Date, Date),
) -> Result<Vec<(InvoiceId, Interruption)>, StoreError> {
    let params = [administration.into(), debtor.0.into(), days.0.into(), days.1.into()];
    let mut found = notices::interrupting(tx, administration, debtor, days)?;
    found.extend(tx.list(PAID_IN_PART, &params, |row| {
        (InvoiceId(row.int(0)), Interruption { on: row.day(1), is_sure: true })
    })?);
    found.extend(tx.list(IN_PLAN, &params, |row| {
        (InvoiceId(row.int(0)), Interruption { on: row.day(1), is_sure: false })
    })?);
    for accepted in [ACCEPTED_PLAN, ACCEPTED_PROMISE] {
        found.extend(tx.list(accepted, &params, |row| {
            (InvoiceId(row.int(0)), Interruption { on: row.day(1), is_sure: true })
        })?);
    }
    Ok(found)
}
