//! Applies events about bank rows and what they settle.

use jiff::civil::Date;

use punctueel_domain::account::EntryKind;
use punctueel_domain::event::{
    CreditSettled, CreditUnsettled, DirectDebitReversed, JudgedReceipt, ReceiptSetAside,
    ReceiptTakenUp, ReceiptsJudged, SettledPart, SettlementUndone, StatementTaken,
};
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::BankWords;

use super::asked_unpaid::refresh_parts;
use super::claims::{Line, book, wake, wake_waiting};
use super::{Happened, LOOK_NOW};
use crate::db::{Insert, Tx, Value};
use crate::error::{StoreError, Trouble};

const BANK_ENTRY: Insert = Insert::into(
    "bank_entry",
    &[
        "administration",
        "bank_entry",
        "event",
        "slot",
        "account",
        "day",
        "value_on",
        "amount",
        "is_reversal",
        "fingerprint",
        "occurrence",
        "state",
        "unsettled",
        "debtor",
        "evidence",
        "iban",
        "name",
        "text",
        "end_to_end",
        "reference",
        "mandate",
    ],
);
const COVER: &str = "INSERT INTO bank_account (administration, account, is_used, \
     covered_until, closing) VALUES ($1, $2, 1, $3, $4) \
     ON CONFLICT (administration, account) DO UPDATE \
     SET covered_until = excluded.covered_until, closing = excluded.closing \
     WHERE bank_account.covered_until IS NULL \
     OR bank_account.covered_until <= excluded.covered_until";
const JUDGE_ENTRY: &str = "UPDATE bank_entry SET state = $3, unsettled = $4, debtor = $5, \
     evidence = $6 WHERE administration = $1 AND bank_entry = $2";
const OWNER_OF: &str =
    "SELECT debtor FROM bank_entry WHERE administration = $1 AND bank_entry = $2";
const REOPEN_ENTRY: &str = "UPDATE bank_entry SET state = 'open', unsettled = unsettled + $3, \
     debtor = NULL, evidence = '[]' WHERE administration = $1 AND bank_entry = $2";
/// Whose it seemed to be stays, so that its words go when he is erased.
const SET_ASIDE: &str = "UPDATE bank_entry SET evidence = '[]', state = CASE WHEN EXISTS \
     (SELECT 1 FROM settlement s WHERE s.administration = bank_entry.administration \
     AND s.bank_entry = bank_entry.bank_entry AND s.is_undone = 0) \
     THEN 'settled' ELSE 'ignored' END WHERE administration = $1 AND bank_entry = $2";
const TAKE_UP: &str = "UPDATE bank_entry SET state = 'open', debtor = NULL \
     WHERE administration = $1 AND bank_entry = $2";
const SETTLEMENT: Insert = Insert::into(
    "settlement",
    &[
        "administration",
        "bank_entry",
        "settlement",
        "debtor",
        "invoice",
        "day",
        "amount",
        "explained",
        "by_person",
        "is_undone",
        "added",
    ],
);
const UNDO: &str = "UPDATE settlement SET is_undone = 1 \
     WHERE administration = $1 AND bank_entry = $2 AND settlement = $3";
/// A settlement that is undone with its import leaves no trace on the row: it may be matched again.
const FORGET: &str = "DELETE FROM settlement \
     WHERE administration = $1 AND bank_entry = $2 AND settlement = $3";
const NAMED_CLAIM: Insert =
    Insert::into("named_claim", &["administration", "debtor", "invoice", "bank_entry"]);
const WAKE_NAMED: &str = "UPDATE agenda SET look_on = $3 WHERE administration = $1 \
     AND debtor IN (SELECT debtor FROM named_claim WHERE administration = $1 \
     AND bank_entry = $2)";
const FORGET_NAMES: &str = "DELETE FROM named_claim WHERE administration = $1 AND bank_entry = $2";
const REVERSED_INVOICE: &str = "UPDATE invoice SET collection = 'reversed' \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const REVERSED_CLAIM: &str = "UPDATE open_claim SET collection = 'reversed' \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const REVERSAL_SETTLED: &str = "UPDATE bank_entry SET state = 'settled', unsettled = 0, \
     debtor = $3 WHERE administration = $1 AND bank_entry = $2";

pub(super) fn statement_taken(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &StatementTaken,
) -> Result<(), StoreError> {
    let mut words = Vec::with_capacity(body.rows.len());
    for slot in 0..body.rows.len() as u32 {
        words.push(one.words.fields::<BankWords>(slot)?);
    }
    let rows = body.rows.iter().zip(&words).enumerate().map(|(slot, (row, words))| {
        let state = if row.amount.is_positive() || row.reversal { "open" } else { "ignored" };
        [
            adm.into(),
            row.bank_entry.0.into(),
            one.number.into(),
            (slot as i64).into(),
            (&body.account).into(),
            row.on.into(),
            row.value_on.into(),
            row.amount.0.into(),
            row.reversal.into(),
            (&row.fingerprint).into(),
            row.occurrence.into(),
            state.into(),
            row.amount.0.into(),
            Value::Null,
            "[]".into(),
            (&words.iban).into(),
            (&words.name).into(),
            (&words.text).into(),
            (&words.end_to_end).into(),
            (&words.reference).into(),
            (&words.mandate).into(),
        ]
    });
    tx.insert_many(&BANK_ENTRY, rows)?;
    if let Some(until) = body.covered_until {
        let closing = body.closing.map(|cents| cents.0);
        tx.execute(COVER, &[adm.into(), (&body.account).into(), until.into(), closing.into()])?;
        wake_waiting(tx, adm, "bank")?;
    }
    Ok(())
}

/// The entries of settled parts; `sign` -1 takes them off the claims, 1 puts them back.
fn lines(parts: &[SettledPart], on: Date, sign: i64) -> Vec<Line> {
    let kind = if sign < 0 { EntryKind::Receipt } else { EntryKind::Reversal };
    let mut lines = Vec::with_capacity(parts.len());
    for part in parts {
        let (debtor, invoice, entry) = (part.debtor, part.invoice, part.entry);
        let amount = if sign < 0 { -part.amount } else { part.amount };
        // A part that is interest and costs alone takes nothing off the account.
        if !amount.is_zero() {
            lines.push(Line { debtor, invoice, entry, kind, on, amount });
        }
        if let Some((entry, explained)) = part.explained {
            let amount = if sign < 0 { explained } else { -explained };
            let kind = EntryKind::Explained;
            lines.push(Line { debtor, invoice, entry, kind, on, amount });
        }
    }
    lines
}

pub(super) fn receipts_judged(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &ReceiptsJudged,
) -> Result<(), StoreError> {
    for receipt in &body.receipts {
        let was_of = owner(tx, adm, receipt)?;
        let evidence = serde_json::to_string(&receipt.evidence)
            .map_err(|error| StoreError::because(Trouble::Other, error))?;
        let state = match (receipt.settlement, receipt.debtor) {
            (Some(_), _) if receipt.left.is_zero() => "settled",
            (_, Some(_)) => "suggested",
            _ => "open",
        };
        let params = [
            adm.into(),
            receipt.bank_entry.0.into(),
            state.into(),
            receipt.left.0.into(),
            receipt.debtor.map(|debtor| debtor.0).into(),
            (&evidence).into(),
        ];
        tx.execute(JUDGE_ENTRY, &params)?;
        put_settlements(tx, adm, receipt, body.by_person)?;
        put_names(tx, adm, receipt)?;
        book(tx, adm, one.number, &lines(&receipt.parts, receipt.on, -1))?;
        refresh_parts(tx, adm, &receipt.parts)?;
        for debtor in [was_of, receipt.debtor].into_iter().flatten() {
            wake(tx, adm, debtor)?;
        }
    }
    Ok(())
}

pub(super) fn receipt_set_aside(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &ReceiptSetAside,
) -> Result<(), StoreError> {
    let row = body.bank_entry.0;
    tx.execute(SET_ASIDE, &[adm.into(), row.into()])?;
    forget_names(tx, adm, row)?;
    body.was_of.map_or(Ok(()), |debtor| wake(tx, adm, debtor))
}

pub(super) fn receipt_taken_up(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &ReceiptTakenUp,
) -> Result<(), StoreError> {
    tx.execute(TAKE_UP, &[adm.into(), body.bank_entry.0.into()]).map(|_| ())
}

/// The claims of others that it named wait no longer; their debtors are looked at again.
fn forget_names(tx: &mut Tx<'_>, adm: i64, row: i64) -> Result<(), StoreError> {
    tx.execute(WAKE_NAMED, &[adm.into(), row.into(), LOOK_NOW.into()])?;
    tx.execute(FORGET_NAMES, &[adm.into(), row.into()]).map(|_| ())
}

/// The claims of others that it names now instead of before; their debtors are looked at again.
fn put_names(tx: &mut Tx<'_>, adm: i64, receipt: &JudgedReceipt) -> Result<(), StoreError> {
    let row = receipt.bank_entry.0;
    forget_names(tx, adm, row)?;
    let rows = receipt
        .names
        .iter()
        .map(|(debtor, invoice)| [adm.into(), debtor.0.into(), invoice.0.into(), Value::Int(row)]);
    tx.insert_many(&NAMED_CLAIM, rows)?;
    receipt.names.iter().try_for_each(|(debtor, _)| wake(tx, adm, *debtor))
}

fn owner(
    tx: &mut Tx<'_>,
    adm: i64,
    receipt: &JudgedReceipt,
) -> Result<Option<DebtorId>, StoreError> {
    let params = [adm.into(), receipt.bank_entry.0.into()];
    let found = tx.query_one(OWNER_OF, &params, |row| row.maybe_int(0))?;
    Ok(found.flatten().map(DebtorId))
}

fn put_settlements(
    tx: &mut Tx<'_>,
    adm: i64,
    receipt: &JudgedReceipt,
    by_person: bool,
) -> Result<(), StoreError> {
    let Some(settlement) = receipt.settlement else { return Ok(()) };
    let rows = receipt.parts.iter().map(|part| {
        [
            adm.into(),
            receipt.bank_entry.0.into(),
            settlement.0.into(),
            part.debtor.0.into(),
            part.invoice.0.into(),
            receipt.on.into(),
            part.amount.0.into(),
            part.explained.map_or(0, |(_, amount)| amount.0).into(),
            by_person.into(),
            Value::Int(0),
            part.added.0.into(),
        ]
    });
    tx.insert_many(&SETTLEMENT, rows).map(|_| ())
}

pub(super) fn settlement_undone(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &SettlementUndone,
) -> Result<(), StoreError> {
    let sum: i64 = body.parts.iter().map(|part| part.amount.0 + part.added.0).sum();
    let entry = body.bank_entry.0.into();
    let undo = if body.import.is_some() { FORGET } else { UNDO };
    tx.execute(undo, &[adm.into(), entry, body.settlement.0.into()])?;
    tx.execute(REOPEN_ENTRY, &[adm.into(), entry, sum.into()])?;
    book(tx, adm, one.number, &lines(&body.parts, body.on, 1))?;
    refresh_parts(tx, adm, &body.parts)
}

/// The entries of a credit note set off: `sign` -1 takes the parts off the claims, 1 puts them
/// back.
fn set_off(parts: &[SettledPart], on: Date, sign: i64) -> Vec<Line> {
    let line = |part: &SettledPart| Line {
        debtor: part.debtor,
        invoice: part.invoice,
        entry: part.entry,
        kind: EntryKind::SetOff,
        on,
        amount: if sign < 0 { -part.amount } else { part.amount },
    };
    parts.iter().map(line).collect()
}

/// A settlement without a bank row: that is 0.
pub(super) fn credit_settled(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &CreditSettled,
) -> Result<(), StoreError> {
    let rows = body.parts.iter().map(|part| {
        [
            adm.into(),
            Value::Int(0),
            body.settlement.0.into(),
            part.debtor.0.into(),
            part.invoice.0.into(),
            body.on.into(),
            part.amount.0.into(),
            Value::Int(0),
            true.into(),
            Value::Int(0),
            Value::Int(0),
        ]
    });
    tx.insert_many(&SETTLEMENT, rows)?;
    book(tx, adm, one.number, &set_off(&body.parts, body.on, -1))
}

pub(super) fn credit_unsettled(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &CreditUnsettled,
) -> Result<(), StoreError> {
    tx.execute(UNDO, &[adm.into(), 0.into(), body.settlement.0.into()])?;
    book(tx, adm, one.number, &set_off(&body.parts, body.on, 1))
}

pub(super) fn direct_debit_reversed(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &DirectDebitReversed,
) -> Result<(), StoreError> {
    let (debtor, invoice) = (body.debtor, body.invoice);
    let claim = [adm.into(), debtor.0.into(), invoice.0.into()];
    tx.execute(REVERSED_INVOICE, &claim)?;
    tx.execute(REVERSED_CLAIM, &claim)?;
    tx.execute(REVERSAL_SETTLED, &[adm.into(), body.bank_entry.0.into(), debtor.0.into()])?;
    if let Some((entry, amount)) = body.entry {
        let (kind, on) = (EntryKind::Reversal, body.on);
        book(tx, adm, one.number, &[Line { debtor, invoice, entry, kind, on, amount }])?;
    }
    wake(tx, adm, debtor)
}
