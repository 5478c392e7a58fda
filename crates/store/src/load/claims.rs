//! Invoices and what is open on them: to compare with a list, to match with money, to show.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::account::EntryKind;
use punctueel_domain::id::{DebtorId, ImportId, InvoiceId, TaskId};
use punctueel_domain::invoice::{Collection, InvoiceKind};
use punctueel_domain::matching::Payable;
use punctueel_domain::money::Cents;
use punctueel_domain::party::TermBasis;
use punctueel_domain::reason::Reason;

use super::cases::Range;
use super::code;
use crate::db::{Row, Tx};
use crate::error::{StoreError, Trouble};

const KNOWN: &str = "SELECT i.debtor, i.invoice, i.number, i.kind, i.issued_on, i.sent_on, \
     i.due_on, i.payable, i.term_basis, i.collection, i.import, \
     CAST(COALESCE(SUM(e.amount), 0) AS BIGINT), \
     CAST(COALESCE(SUM(CASE WHEN e.kind IN ('receipt', 'reversal', 'explained', \
     'set-off') \
     THEN -e.amount ELSE 0 END), 0) AS BIGINT), \
     CAST(COALESCE(SUM(CASE WHEN e.kind = 'set-off' THEN -e.amount ELSE 0 END), 0) AS BIGINT) \
     FROM invoice i LEFT JOIN entry e ON e.administration = i.administration \
     AND e.debtor = i.debtor AND e.invoice = i.invoice AND e.day <= $2 \
     WHERE i.administration = $1 \
     GROUP BY i.debtor, i.invoice, i.number, i.kind, i.issued_on, i.sent_on, i.due_on, \
     i.payable, i.term_basis, i.collection, i.import ORDER BY i.debtor, i.invoice";
const PAYABLE: &str = "SELECT i.debtor, i.invoice, i.number, COALESCE(c.open, 0), \
     COALESCE(c.collection, i.collection) FROM invoice i LEFT JOIN open_claim c \
     ON c.administration = i.administration AND c.debtor = i.debtor AND c.invoice = i.invoice \
     WHERE i.administration = $1 ORDER BY i.debtor, i.invoice";
const DISPUTED: &str = "SELECT debtor, COALESCE(invoice, 0), COALESCE(amount, -1) FROM stop \
     WHERE administration = $1 AND kind IN ('dispute', 'credit-awaited') \
     AND ended_on IS NULL ORDER BY debtor, stop";
const BY_NUMBER: &str = "SELECT debtor, invoice FROM invoice \
     WHERE administration = $1 AND number = $2 ORDER BY debtor, invoice";
const BY_ID: &str = "SELECT debtor, invoice FROM invoice \
     WHERE administration = $1 AND invoice = $2 ORDER BY debtor";
const SHOWN: &str = "SELECT i.debtor, i.invoice, i.number, i.kind, i.issued_on, i.sent_on, \
     i.due_on, i.payable, i.term_basis, i.collection, i.import, COALESCE(c.open, 0), \
     i.description FROM invoice i LEFT JOIN open_claim c \
     ON c.administration = i.administration AND c.debtor = i.debtor AND c.invoice = i.invoice \
     WHERE i.administration = $1 AND i.debtor = $2 ORDER BY i.due_on, i.invoice";
const ADDED: &str = "SELECT invoice, CAST(SUM(added) AS BIGINT) FROM settlement \
     WHERE administration = $1 AND debtor = $2 AND is_undone = 0 \
     GROUP BY invoice ORDER BY invoice";
const ENTRIES: &str = "SELECT entry, event, kind, day, amount FROM entry \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 ORDER BY entry";
const ASKED: &str = "SELECT i.debtor, i.invoice, i.due_on, c.open, i.term_basis FROM invoice i \
     JOIN open_claim c ON c.administration = i.administration AND c.debtor = i.debtor \
     AND c.invoice = i.invoice \
     WHERE i.administration = $1 AND i.import = $2 AND i.not_before IS NOT NULL \
     AND NOT EXISTS (SELECT 1 FROM claim_step s WHERE s.administration = i.administration \
     AND s.debtor = i.debtor AND s.invoice = i.invoice \
     AND s.state IN ('planned', 'done', 'lapsed')) ORDER BY i.debtor, i.invoice";
const PLANNED_UNASKED: &str = "SELECT DISTINCT t.debtor, t.task FROM invoice i \
     JOIN claim_step s ON s.administration = i.administration AND s.debtor = i.debtor \
     AND s.invoice = i.invoice AND s.state = 'planned' \
     JOIN task t ON t.administration = s.administration AND t.debtor = s.debtor \
     AND t.task = s.task AND t.state = 'planned' \
     WHERE i.administration = $1 AND i.import = $2 AND i.not_before IS NOT NULL \
     ORDER BY t.debtor, t.task";

const STEP_REASONS: &str = "SELECT step, reason FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3 AND reason <> '' \
     ORDER BY cycle, step";
const NUMBERS: &str = "SELECT c.invoice, i.number FROM (SELECT debtor FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a \
     CROSS JOIN open_claim c CROSS JOIN invoice i WHERE c.administration = $1 \
     AND c.debtor = a.debtor AND i.administration = $1 AND i.debtor = c.debtor \
     AND i.invoice = c.invoice ORDER BY a.debtor, c.invoice";

/// An invoice as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownInvoice {
    /// Who owes it.
    pub debtor: DebtorId,
    /// Its id.
    pub invoice: InvoiceId,
    /// The number printed on it.
    pub number: String,
    /// Invoice or credit note.
    pub kind: InvoiceKind,
    /// Invoice day.
    pub issued_on: Date,
    /// Day sent; `None`: assumed.
    pub sent_on: Option<Date>,
    /// Last day to pay.
    pub due_on: Date,
    /// The whole amount.
    pub payable: Cents,
    /// Agreed or unilateral.
    pub term_basis: TermBasis,
    /// Transfer or direct debit.
    pub collection: Collection,
    /// The file it came from.
    pub import: ImportId,
}

/// An invoice with its balance on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalancedInvoice {
    /// The invoice.
    pub known: KnownInvoice,
    /// The balance on the day.
    pub balance: Cents,
    /// Of that: what bank rows and set-offs took off, as a positive amount.
    pub receipts: Cents,
    /// Of that: what was set off against a credit note.
    pub set_off: Cents,
}

/// An invoice with what is open now and what was delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownInvoice {
    /// The invoice.
    pub known: KnownInvoice,
    /// What is open.
    pub open: Cents,
    /// What was delivered; may be empty.
    pub description: String,
}

/// One line on the account of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountLine {
    /// The event that recorded it.
    pub event: i64,
    /// What it is.
    pub kind: EntryKind,
    /// The day it counts.
    pub on: Date,
    /// The amount.
    pub amount: Cents,
}

/// An overdue claim of which nothing has been done yet since it was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedClaim {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// Its last day to pay.
    pub due_on: Date,
    /// What is open.
    pub open: Cents,
    /// Where its last day to pay comes from, as it came in.
    pub terms: TermBasis,
}

fn known(row: &Row<'_>) -> KnownInvoice {
    KnownInvoice {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        number: row.text(2).to_owned(),
        kind: code(row, 3),
        issued_on: row.day(4),
        sent_on: row.maybe_day(5),
        due_on: row.day(6),
        payable: Cents(row.int(7)),
        term_basis: code(row, 8),
        collection: code(row, 9),
        import: ImportId(row.int(10)),
    }
}

/// Every invoice with its balance on a day.
///
/// # Errors
/// When the database fails.
pub fn balances_on(
    tx: &mut Tx<'_>,
    administration: i64,
    day: Date,
) -> Result<Vec<BalancedInvoice>, StoreError> {
    tx.list(KNOWN, &[administration.into(), day.into()], |row| BalancedInvoice {
        known: known(row),
        balance: Cents(row.int(11)),
        receipts: Cents(row.int(12)),
        set_off: Cents(row.int(13)),
    })
}

/// Everything money can be matched with.
///
/// # Errors
/// When the database fails.
pub fn payables(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<Payable>, StoreError> {
    let mut all = tx.list(PAYABLE, &[administration.into()], |row| Payable {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        number: row.text(2).to_owned(),
        open: Cents(row.int(3)),
        disputed: Cents::ZERO,
        collection: code(row, 4),
    })?;
    let mut disputes = Vec::new();
    tx.query(DISPUTED, &[administration.into()], |row| {
        disputes.push((row.int(0), row.int(1), row.int(2)));
    })?;
    for (debtor, invoice, amount) in disputes {
        let about = |claim: &&mut Payable| {
            claim.debtor.0 == debtor && (invoice == 0 || claim.invoice.0 == invoice)
        };
        for claim in all.iter_mut().filter(about) {
            claim.disputed = if amount < 0 { claim.open } else { Cents(amount) };
        }
    }
    Ok(all)
}

/// The invoices with a number.
///
/// # Errors
/// When the database fails.
pub fn by_number(
    tx: &mut Tx<'_>,
    administration: i64,
    number: &str,
) -> Result<Vec<(DebtorId, InvoiceId)>, StoreError> {
    let params = [administration.into(), number.into()];
    tx.list(BY_NUMBER, &params, |row| (DebtorId(row.int(0)), InvoiceId(row.int(1))))
}

/// The numbers of the open invoices of a range of debtors.
///
/// # Errors
/// When the database fails.
pub fn numbers_of(
    tx: &mut Tx<'_>,
    administration: i64,
    range: Range,
) -> Result<HashMap<InvoiceId, String>, StoreError> {
    let mut numbers = HashMap::new();
    tx.query(NUMBERS, &range.params(administration), |row| {
        numbers.insert(InvoiceId(row.int(0)), row.text(1).to_owned());
    })?;
    Ok(numbers)
}

/// The reasons kept beside the steps of a claim, by label.
///
/// # Errors
/// When the database fails or holds a reason this program does not know.
pub fn step_reasons(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    invoice: InvoiceId,
) -> Result<Vec<(String, Reason)>, StoreError> {
    let params = [administration.into(), debtor.0.into(), invoice.0.into()];
    let kept =
        tx.list(STEP_REASONS, &params, |row| (row.text(0).to_owned(), row.text(1).to_owned()))?;
    let read = |(step, text): (String, String)| {
        let reason = serde_json::from_str(&text);
        let reason = reason.map_err(|error| StoreError::because(Trouble::Damaged, error))?;
        Ok((step, reason))
    };
    kept.into_iter().map(read).collect()
}

/// The debtor of an invoice.
///
/// # Errors
/// When the database fails.
pub fn by_id(
    tx: &mut Tx<'_>,
    administration: i64,
    invoice: InvoiceId,
) -> Result<Option<(DebtorId, InvoiceId)>, StoreError> {
    let params = [administration.into(), invoice.0.into()];
    tx.query_one(BY_ID, &params, |row| (DebtorId(row.int(0)), InvoiceId(row.int(1))))
}

/// The invoices of a debtor, settled ones too.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<ShownInvoice>, StoreError> {
    tx.list(SHOWN, &[administration.into(), debtor.0.into()], |row| ShownInvoice {
        known: known(row),
        open: Cents(row.int(11)),
        description: row.text(12).to_owned(),
    })
}

/// The account of one claim.
///
/// # Errors
/// When the database fails.
pub fn account(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    invoice: InvoiceId,
) -> Result<Vec<AccountLine>, StoreError> {
    let params = [administration.into(), debtor.0.into(), invoice.0.into()];
    tx.list(ENTRIES, &params, |row| AccountLine {
        event: row.int(1),
        kind: code(row, 2),
        on: row.day(3),
        amount: Cents(row.int(4)),
    })
}

/// What receipts paid of interest and costs on the claims of a debtor, beside their principal.
///
/// # Errors
/// When the database fails.
pub fn added_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<(InvoiceId, Cents)>, StoreError> {
    let params = [administration.into(), debtor.0.into()];
    tx.list(ADDED, &params, |row| (InvoiceId(row.int(0)), Cents(row.int(1))))
}

/// The work that was planned for claims of an import before it was answered what was sent before,
/// and that nobody carried out or approved yet.
///
/// # Errors
/// When the database fails.
pub fn planned_unasked(
    tx: &mut Tx<'_>,
    administration: i64,
    import: ImportId,
) -> Result<Vec<(DebtorId, TaskId)>, StoreError> {
    let params = [administration.into(), import.0.into()];
    tx.list(PLANNED_UNASKED, &params, |row| (DebtorId(row.int(0)), TaskId(row.int(1))))
}

/// The overdue claims of an import that wait for the answer what was sent before.
///
/// # Errors
/// When the database fails.
pub fn asked(
    tx: &mut Tx<'_>,
    administration: i64,
    import: ImportId,
) -> Result<Vec<AskedClaim>, StoreError> {
    tx.list(ASKED, &[administration.into(), import.0.into()], |row| AskedClaim {
        debtor: DebtorId(row.int(0)),
        invoice: InvoiceId(row.int(1)),
        due_on: row.day(2),
        open: Cents(row.int(3)),
        terms: code(row, 4),
    })
}
