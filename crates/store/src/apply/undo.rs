//! Applies events that take back what a file brought.
//!
//! Invoices and debtors leave their tables, as rows of a statement do; entries stay on the account,
//! each with one against it. Words about who never should have been in the books are erased.

use punctueel_domain::account::EntryKind;
use punctueel_domain::event::{
    DebtorsWithdrawn, ImportUndone, InvoicesWithdrawn, ReversalUndone, RowsWithdrawn,
};

use super::claims::{Line, book, wake, wake_waiting};
use super::files::forget_name;
use super::{Happened, LOOK_NOW, asked_unpaid, copies};
use crate::db::Tx;
use crate::error::StoreError;

const FORGET_STEPS: &str = "DELETE FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const FORGET_INVOICE: &str = "DELETE FROM invoice \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const FORGET_CORRECTIONS: &str = "DELETE FROM correction WHERE administration = $1 AND debtor = $2";
const FORGET_DEBTOR: &str = "DELETE FROM debtor WHERE administration = $1 AND debtor = $2";
const FORGET_AGENDA: &str = "DELETE FROM agenda WHERE administration = $1 AND debtor = $2";
const ERASE_DETAIL: &str = "UPDATE detail SET body = NULL, salt = NULL \
     WHERE administration = $1 AND event = $2 AND slot = $3";
const ERASE_DETAILS: &str = "UPDATE detail SET body = NULL, salt = NULL \
     WHERE administration = $1 AND event = $2";
const WAKE_OWNERS: &str = "UPDATE agenda SET look_on = $5 WHERE administration = $1 \
     AND debtor IN (SELECT debtor FROM bank_entry WHERE administration = $1 \
     AND bank_entry >= $2 AND bank_entry <= $3 AND event = $4 AND debtor IS NOT NULL)";
const WAKE_NAMED: &str = "UPDATE agenda SET look_on = $5 WHERE administration = $1 \
     AND debtor IN (SELECT n.debtor FROM named_claim n JOIN bank_entry b \
     ON b.administration = n.administration AND b.bank_entry = n.bank_entry \
     WHERE n.administration = $1 AND n.bank_entry >= $2 AND n.bank_entry <= $3 AND b.event = $4)";
const FORGET_NAMES: &str = "DELETE FROM named_claim WHERE administration = $1 \
     AND bank_entry IN (SELECT bank_entry FROM bank_entry WHERE administration = $1 \
     AND bank_entry >= $2 AND bank_entry <= $3 AND event = $4)";
const FORGET_ROWS: &str = "DELETE FROM bank_entry WHERE administration = $1 \
     AND bank_entry >= $2 AND bank_entry <= $3 AND event = $4";
const COVERED_AGAIN: &str = "UPDATE bank_account SET covered_until = $3, closing = $4 \
     WHERE administration = $1 AND account = $2";
const FORGET_ACCOUNT: &str = "DELETE FROM bank_account \
     WHERE administration = $1 AND account = $2 AND is_used = 1 AND covered_until IS NULL";
const DEBITED_INVOICE: &str = "UPDATE invoice SET collection = 'direct-debit' \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const DEBITED_CLAIM: &str = "UPDATE open_claim SET collection = 'direct-debit' \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const REVERSAL_OPEN: &str = "UPDATE bank_entry SET state = 'open', unsettled = amount, \
     debtor = NULL, evidence = '[]' WHERE administration = $1 AND bank_entry = $2";
const UNDONE: &str = "UPDATE import SET undone_event = $3, asked_count = 0 \
     WHERE administration = $1 AND import = $2";
const LISTED: &str = "UPDATE house SET listed_on = $2 WHERE administration = $1";

pub(super) fn invoices_withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &InvoicesWithdrawn,
) -> Result<(), StoreError> {
    let mut lines = Vec::with_capacity(body.invoices.len());
    for gone in &body.invoices {
        let (debtor, invoice, kind) = (gone.debtor, gone.invoice, EntryKind::Withdrawn);
        let line = |(entry, on, amount): &_| Line {
            debtor,
            invoice,
            entry: *entry,
            kind,
            on: *on,
            amount: *amount,
        };
        lines.extend(gone.entries.iter().map(line));
    }
    book(tx, adm, one.number, &lines)?;
    for gone in &body.invoices {
        let key = [adm.into(), gone.debtor.0.into(), gone.invoice.0.into()];
        tx.execute(FORGET_STEPS, &key)?;
        tx.execute(FORGET_INVOICE, &key)?;
        asked_unpaid::drop_claim(tx, adm, (gone.debtor, gone.invoice))?;
        wake(tx, adm, gone.debtor)?;
    }
    Ok(())
}

pub(super) fn debtors_withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &DebtorsWithdrawn,
) -> Result<(), StoreError> {
    for (event, slot) in &body.details {
        tx.execute(ERASE_DETAIL, &[adm.into(), (*event).into(), (*slot).into()])?;
        forget_name(tx, adm, *event)?;
    }
    copies::erase_files(tx, adm, &body.files)?;
    for debtor in &body.debtors {
        let key = [adm.into(), debtor.0.into()];
        for forget in [FORGET_AGENDA, FORGET_CORRECTIONS, FORGET_DEBTOR] {
            tx.execute(forget, &key)?;
        }
    }
    Ok(())
}

pub(super) fn rows_withdrawn(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &RowsWithdrawn,
) -> Result<(), StoreError> {
    if let Some((first, last)) = body.rows {
        let (first, last, taken) = (first.0.into(), last.0.into(), body.taken.into());
        tx.execute(WAKE_OWNERS, &[adm.into(), first, last, taken, LOOK_NOW.into()])?;
        tx.execute(WAKE_NAMED, &[adm.into(), first, last, taken, LOOK_NOW.into()])?;
        tx.execute(FORGET_NAMES, &[adm.into(), first, last, taken])?;
        tx.execute(FORGET_ROWS, &[adm.into(), first, last, taken])?;
        tx.execute(ERASE_DETAILS, &[adm.into(), taken])?;
    }
    if let Some(coverage) = body.coverage {
        let account = (&body.account).into();
        let closing = coverage.closing.map(|cents| cents.0).into();
        let until = coverage.covered_until.into();
        tx.execute(COVERED_AGAIN, &[adm.into(), account, until, closing])?;
        tx.execute(FORGET_ACCOUNT, &[adm.into(), account])?;
        wake_waiting(tx, adm, "bank")?;
    }
    Ok(())
}

pub(super) fn reversal_undone(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &ReversalUndone,
) -> Result<(), StoreError> {
    let (debtor, invoice) = (body.debtor, body.invoice);
    let claim = [adm.into(), debtor.0.into(), invoice.0.into()];
    tx.execute(DEBITED_INVOICE, &claim)?;
    tx.execute(DEBITED_CLAIM, &claim)?;
    tx.execute(REVERSAL_OPEN, &[adm.into(), body.bank_entry.0.into()])?;
    if let Some((entry, amount)) = body.entry {
        let (kind, on) = (EntryKind::Withdrawn, body.on);
        book(tx, adm, one.number, &[Line { debtor, invoice, entry, kind, on, amount }])?;
    }
    wake(tx, adm, debtor)
}

pub(super) fn import_undone(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &ImportUndone,
) -> Result<(), StoreError> {
    tx.execute(UNDONE, &[adm.into(), body.import.0.into(), one.number.into()])?;
    tx.execute(LISTED, &[adm.into(), body.listed_on.into()])?;
    if let Some(event) = body.unnamed {
        tx.execute(ERASE_DETAILS, &[adm.into(), event.into()])?;
        forget_name(tx, adm, event)?;
    }
    wake_waiting(tx, adm, "bank")
}
