//! Receipts as taking in, matching and undoing need them: known rows, rows that wait, what was
//! settled.
//!
//! `bank` holds what is shown. A row with a settlement, also an undone one, is marked as seen to:
//! somebody decided about it, and matching leaves it alone.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId, SettlementId};
use punctueel_domain::matching::{Evidence, Receipt};
use punctueel_domain::money::Cents;

use super::claims::AccountLine;
use super::code;
use crate::db::{Row, Tx};
use crate::error::{StoreError, Trouble};

const KNOWN_ROWS: &str = "SELECT fingerprint, MAX(occurrence) FROM bank_entry \
     WHERE administration = $1 AND day >= $2 AND day <= $3 \
     GROUP BY fingerprint ORDER BY fingerprint";
const WAITING: &str = "SELECT b.bank_entry, COALESCE(b.value_on, b.day), b.unsettled, \
     b.is_reversal, b.text, b.end_to_end, b.reference, b.iban, b.name, b.debtor, b.evidence, \
     b.amount, CASE WHEN EXISTS (SELECT 1 FROM settlement s \
     WHERE s.administration = b.administration AND s.bank_entry = b.bank_entry) \
     THEN 1 ELSE 0 END, b.state FROM bank_entry b \
     WHERE b.administration = $1 AND b.state IN ('open', 'suggested') ORDER BY b.bank_entry";
const ONE: &str = "SELECT b.bank_entry, COALESCE(b.value_on, b.day), b.unsettled, \
     b.is_reversal, b.text, b.end_to_end, b.reference, b.iban, b.name, b.debtor, b.evidence, \
     b.amount, CASE WHEN EXISTS (SELECT 1 FROM settlement s \
     WHERE s.administration = b.administration AND s.bank_entry = b.bank_entry) \
     THEN 1 ELSE 0 END, b.state FROM bank_entry b \
     WHERE b.administration = $1 AND b.bank_entry = $2";
const OF_ENTRY: &str = "SELECT bank_entry, settlement, debtor, invoice, day, amount, explained, \
     is_undone, added FROM settlement WHERE administration = $1 AND bank_entry = $2 \
     ORDER BY settlement, invoice";
const OF_SETTLEMENT: &str = "SELECT bank_entry, settlement, debtor, invoice, day, amount, \
     explained, is_undone, added FROM settlement WHERE administration = $1 AND settlement = $2 \
     ORDER BY invoice";

const NAMES: &str = "SELECT bank_entry, debtor, invoice FROM named_claim \
     WHERE administration = $1 ORDER BY bank_entry, debtor NULLS FIRST, invoice";
const ASSERTIONS: &str = "SELECT invoice, event, kind, day, amount FROM entry \
     WHERE administration = $1 AND kind IN ('asserted', 'explained') \
     ORDER BY debtor, invoice, entry";

/// A bank row with what was thought of it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownReceipt {
    /// The row; its amount is what is left to settle.
    pub receipt: Receipt,
    /// The debtor it was recognised as coming from.
    pub debtor: Option<DebtorId>,
    /// Because of this.
    pub evidence: Vec<Evidence>,
    /// The whole amount of the row.
    pub amount: Cents,
    /// Something was settled from it at some time.
    pub is_seen_to: bool,
    /// It waits for a person or for matching; nothing else is to be decided about it.
    pub is_waiting: bool,
}

impl KnownReceipt {
    /// Yes when all that was settled from it was undone: it is nobody's by decision.
    pub fn is_loose(&self) -> bool {
        self.is_seen_to && self.receipt.amount == self.amount
    }

    /// Yes when a person said that it is, or what is left of it, for no invoice.
    pub fn is_set_aside(&self) -> bool {
        !self.is_waiting && self.amount.is_positive() && self.receipt.amount.is_positive()
    }
}

/// A part of a settlement, also of one that was undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartOf {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// The settlement.
    pub settlement: SettlementId,
    /// Who owes the claim.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The day the receipt counts.
    pub on: Date,
    /// What was taken off the claim.
    pub amount: Cents,
    /// What of that a list had taken off already.
    pub explained: Cents,
    /// It was undone.
    pub is_undone: bool,
    /// What went to interest and costs on it, beside the amount.
    pub added: Cents,
}

/// The fingerprints of the rows of some days, each with how many equal rows there are.
///
/// # Errors
/// When the database fails.
pub fn known_rows(
    tx: &mut Tx<'_>,
    administration: i64,
    first: Date,
    last: Date,
) -> Result<Vec<(String, u32)>, StoreError> {
    let params = [administration.into(), first.into(), last.into()];
    tx.list(KNOWN_ROWS, &params, |row| (row.text(0).to_owned(), row.int(1) as u32))
}

/// The rows that wait to be settled, oldest first.
///
/// # Errors
/// When the database fails or holds evidence this program cannot read.
pub fn waiting(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownReceipt>, StoreError> {
    tx.list(WAITING, &[administration.into()], known)?.into_iter().collect()
}

/// The claims of others that each row names.
///
/// # Errors
/// When the database fails.
pub fn names(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<HashMap<BankEntryId, Vec<(DebtorId, InvoiceId)>>, StoreError> {
    let mut names: HashMap<BankEntryId, Vec<_>> = HashMap::new();
    tx.query(NAMES, &[administration.into()], |row| {
        let named = (DebtorId(row.int(1)), InvoiceId(row.int(2)));
        names.entry(BankEntryId(row.int(0))).or_default().push(named);
    })?;
    Ok(names)
}

/// One bank row, whatever its state.
///
/// # Errors
/// When the database fails or holds evidence this program cannot read.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    entry: BankEntryId,
) -> Result<Option<KnownReceipt>, StoreError> {
    tx.query_one(ONE, &[administration.into(), entry.0.into()], known)?.transpose()
}

fn known(row: &Row<'_>) -> Result<KnownReceipt, StoreError> {
    let evidence = serde_json::from_str(row.text(10));
    Ok(KnownReceipt {
        receipt: Receipt {
            bank_entry: BankEntryId(row.int(0)),
            on: row.day(1),
            amount: Cents(row.int(2)),
            is_reversal: row.flag(3),
            text: row.text(4).to_owned(),
            end_to_end: row.text(5).to_owned(),
            reference: row.text(6).to_owned(),
            iban: row.text(7).to_owned(),
            name: row.text(8).to_owned(),
        },
        debtor: row.maybe_int(9).map(DebtorId),
        evidence: evidence.map_err(|error| StoreError::because(Trouble::Damaged, error))?,
        amount: Cents(row.int(11)),
        is_seen_to: row.flag(12),
        is_waiting: matches!(row.text(13), "open" | "suggested"),
    })
}

/// The parts of all settlements of a bank row, also undone ones.
///
/// # Errors
/// When the database fails.
pub fn parts_of_entry(
    tx: &mut Tx<'_>,
    administration: i64,
    entry: BankEntryId,
) -> Result<Vec<PartOf>, StoreError> {
    tx.list(OF_ENTRY, &[administration.into(), entry.0.into()], part)
}

/// The parts of one settlement, also when it was undone.
///
/// # Errors
/// When the database fails.
pub fn parts_of_settlement(
    tx: &mut Tx<'_>,
    administration: i64,
    settlement: SettlementId,
) -> Result<Vec<PartOf>, StoreError> {
    tx.list(OF_SETTLEMENT, &[administration.into(), settlement.0.into()], part)
}

fn part(row: &Row<'_>) -> PartOf {
    PartOf {
        bank_entry: BankEntryId(row.int(0)),
        settlement: SettlementId(row.int(1)),
        debtor: DebtorId(row.int(2)),
        invoice: InvoiceId(row.int(3)),
        on: row.day(4),
        amount: Cents(row.int(5)),
        explained: Cents(row.int(6)),
        is_undone: row.flag(7),
        added: Cents(row.int(8)),
    }
}

/// What lists took off claims and what receipts explained of that, by claim in the order recorded.
///
/// # Errors
/// When the database fails.
pub fn assertions(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<Vec<(InvoiceId, AccountLine)>, StoreError> {
    tx.list(ASSERTIONS, &[administration.into()], |row| {
        let (kind, on, amount) = (code(row, 2), row.day(3), Cents(row.int(4)));
        (InvoiceId(row.int(0)), AccountLine { event: row.int(1), kind, on, amount })
    })
}
