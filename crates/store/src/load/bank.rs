//! Bank rows: those that wait to be settled, what was settled, and which rows are known already.

use jiff::civil::Date;

use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId, SettlementId};
use punctueel_domain::matching::{Evidence, Payer, Receipt};
use punctueel_domain::money::Cents;

use crate::db::{Row, Tx, Value};
use crate::error::{StoreError, Trouble};

const OPEN: &str = "SELECT bank_entry, COALESCE(value_on, day), unsettled, is_reversal, text, \
     end_to_end, reference, iban, name FROM bank_entry \
     WHERE administration = $1 AND state IN ('open', 'suggested') ORDER BY bank_entry";
const PAYERS: &str = "SELECT debtor, name, iban FROM debtor \
     WHERE administration = $1 AND is_erased = 0 ORDER BY debtor";
const LEARNED: &str = "SELECT DISTINCT s.debtor, b.iban FROM settlement s JOIN bank_entry b \
     ON b.administration = s.administration AND b.bank_entry = s.bank_entry \
     WHERE s.administration = $1 AND s.is_undone = 0 AND b.iban <> '' \
     ORDER BY s.debtor NULLS FIRST, b.iban";
const LISTED: &str = "SELECT bank_entry, day, value_on, amount, is_reversal, state, unsettled, \
     debtor, evidence, iban, name, text, account FROM bank_entry \
     WHERE administration = $1 ORDER BY day, bank_entry";
const SETTLED: &str = "SELECT s.bank_entry, s.settlement, s.debtor, s.invoice, i.number, s.day, \
     s.amount, s.explained, s.by_person, s.added FROM settlement s JOIN invoice i \
     ON i.administration = s.administration AND i.debtor = s.debtor AND i.invoice = s.invoice \
     WHERE s.administration = $1 AND s.is_undone = 0 \
     ORDER BY s.bank_entry, s.settlement, s.invoice";
const LISTS_TAKEN: &str = "SELECT digest, as_of FROM import \
     WHERE administration = $1 AND as_of IS NOT NULL AND undone_event = 0 ORDER BY import";
const ASKING: &str = "SELECT import, asked_count FROM import \
     WHERE administration = $1 AND asked_count > 0 ORDER BY import";
const CLOSING: &str = "SELECT covered_until, closing FROM bank_account \
     WHERE administration = $1 AND account = $2";

const WAITING: &str = "SELECT COUNT(*), CAST(COALESCE(SUM(unsettled), 0) AS BIGINT) \
     FROM bank_entry WHERE administration = $1 AND unsettled > 0 AND (state = 'suggested' \
     OR (state = 'open' AND bank_entry IN (SELECT n.bank_entry FROM named_claim n \
     JOIN open_claim c ON c.administration = n.administration AND c.debtor = n.debtor \
     AND c.invoice = n.invoice AND c.open > 0 WHERE n.administration = $1)))";

/// A bank row with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedEntry {
    /// The row.
    pub bank_entry: BankEntryId,
    /// The booking day.
    pub on: Date,
    /// The day credited, when it differs.
    pub value_on: Option<Date>,
    /// Signed as it changed the account.
    pub amount: Cents,
    /// The bank says it reverses an earlier row.
    pub is_reversal: bool,
    /// `settled`, `suggested`, `open` or `ignored`.
    pub state: String,
    /// What is not settled of it.
    pub unsettled: Cents,
    /// The debtor it comes from, when that is recognised.
    pub debtor: Option<DebtorId>,
    /// Because of this.
    pub evidence: Vec<Evidence>,
    /// Account of the other side.
    pub iban: String,
    /// Name of the other side.
    pub name: String,
    /// Remittance text.
    pub text: String,
    /// Our account it stands on.
    pub account: String,
}

/// A part of a settlement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPart {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// The settlement.
    pub settlement: SettlementId,
    /// Who owes the claim.
    pub debtor: DebtorId,
    /// The claim.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// The day the receipt counts.
    pub on: Date,
    /// What was taken off the claim.
    pub amount: Cents,
    /// What of that a list had taken off already.
    pub explained: Cents,
    /// A person decided it.
    pub by_person: bool,
    /// What went to interest and costs on the claim, beside the amount.
    pub added: Cents,
}

/// The rows that wait to be settled.
///
/// # Errors
/// When the database fails.
pub fn open_receipts(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<Receipt>, StoreError> {
    tx.list(OPEN, &[administration.into()], |row| Receipt {
        bank_entry: BankEntryId(row.int(0)),
        on: row.day(1),
        amount: Cents(row.int(2)),
        is_reversal: row.flag(3),
        text: row.text(4).to_owned(),
        end_to_end: row.text(5).to_owned(),
        reference: row.text(6).to_owned(),
        iban: row.text(7).to_owned(),
        name: row.text(8).to_owned(),
    })
}

/// The payers: every debtor with his name and account, and the accounts learned from settlements.
///
/// # Errors
/// When the database fails.
pub fn payers(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<Payer>, StoreError> {
    let mut payers = tx.list(PAYERS, &[administration.into()], |row| Payer {
        debtor: DebtorId(row.int(0)),
        name: row.text(1).to_owned(),
        iban: row.text(2).to_owned(),
    })?;
    let learned = tx.list(LEARNED, &[administration.into()], |row| Payer {
        debtor: DebtorId(row.int(0)),
        name: String::new(),
        iban: row.text(1).to_owned(),
    })?;
    payers.extend(learned);
    Ok(payers)
}

/// All bank rows, oldest first.
///
/// # Errors
/// When the database fails.
pub fn entries(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<ListedEntry>, StoreError> {
    let mut broken = None;
    let entries = tx.list(LISTED, &[administration.into()], |row| {
        let evidence = serde_json::from_str(row.text(8));
        let evidence = evidence.unwrap_or_else(|error| {
            broken = Some(error);
            Vec::new()
        });
        ListedEntry {
            bank_entry: BankEntryId(row.int(0)),
            on: row.day(1),
            value_on: row.maybe_day(2),
            amount: Cents(row.int(3)),
            is_reversal: row.flag(4),
            state: row.text(5).to_owned(),
            unsettled: Cents(row.int(6)),
            debtor: row.maybe_int(7).map(DebtorId),
            evidence,
            iban: row.text(9).to_owned(),
            name: row.text(10).to_owned(),
            text: row.text(11).to_owned(),
            account: row.text(12).to_owned(),
        }
    })?;
    match broken {
        Some(error) => Err(StoreError::because(Trouble::Damaged, error)),
        None => Ok(entries),
    }
}

/// The parts of all settlements that hold.
///
/// # Errors
/// When the database fails.
pub fn settled_parts(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<ListedPart>, StoreError> {
    tx.list(SETTLED, &[administration.into()], |row: &Row<'_>| ListedPart {
        bank_entry: BankEntryId(row.int(0)),
        settlement: SettlementId(row.int(1)),
        debtor: DebtorId(row.int(2)),
        invoice: InvoiceId(row.int(3)),
        number: row.text(4).to_owned(),
        on: row.day(5),
        amount: Cents(row.int(6)),
        explained: Cents(row.int(7)),
        by_person: row.flag(8),
        added: Cents(row.int(9)),
    })
}

/// The digest and as-of day of every list of open items that was taken in, oldest first.
///
/// # Errors
/// When the database fails.
pub fn lists_taken(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<Vec<(String, Date)>, StoreError> {
    tx.list(LISTS_TAKEN, &[administration.into()], |row| (row.text(0).to_owned(), row.day(1)))
}

/// How many receipts wait for a person to settle them, and their sum: those of a debtor, and those
/// that keep a letter inside because they name a claim.
///
/// # Errors
/// When the database fails.
pub fn waiting(tx: &mut Tx<'_>, administration: i64) -> Result<(u32, Cents), StoreError> {
    let read = |row: &Row<'_>| (row.int(0) as u32, Cents(row.int(1)));
    Ok(tx.query_one(WAITING, &[administration.into()], read)?.unwrap_or_default())
}

/// Imports of which it is not known what was sent before, with the number of invoices.
///
/// # Errors
/// When the database fails.
pub fn asking_imports(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<(i64, u32)>, StoreError> {
    tx.list(ASKING, &[administration.into()], |row| (row.int(0), row.int(1) as u32))
}

/// Up to which day the payments on an account are known, and the balance on that day.
///
/// # Errors
/// When the database fails.
pub fn known_closing(
    tx: &mut Tx<'_>,
    administration: i64,
    account: &str,
) -> Result<Option<(Date, Option<Cents>)>, StoreError> {
    let params = [administration.into(), Value::Text(account)];
    let read = |row: &Row<'_>| row.maybe_day(0).map(|day| (day, row.maybe_int(1).map(Cents)));
    Ok(tx.query_one(CLOSING, &params, read)?.flatten())
}
