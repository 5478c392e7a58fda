//! What is not paid on a claim: of interest and costs as letters asked them (`asked_unpaid`), of
//! all as the law counts it (`owed`), and of the principal as the books say it (`open`).
//!
//! A letter's amount is what a debtor knows of; the claim goes on counting. Asks each and decides
//! nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::claim::Claim;
use punctueel_domain::money::Cents;
use punctueel_store::Tx;
use punctueel_store::load::asked_unpaid::{self, AskedUnpaid};
use punctueel_store::load::{claims, ledger, notices};

use super::claim;
use crate::no::{No, Outcome};

/// What the last letter about a claim asked beside its principal and did not come in, on a day.
///
/// # Errors
/// When the database fails.
pub fn asked_unpaid_of(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, invoice): (DebtorId, InvoiceId),
    on: Date,
) -> Outcome<Cents> {
    let all = asked_unpaid_by_claim(tx, administration, debtor, on)?;
    Ok(all.get(&invoice).copied().unwrap_or_default())
}

/// The same of all claims of a debtor of which letters asked something.
///
/// # Errors
/// When the database fails.
pub fn asked_unpaid_by_claim(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    on: Date,
) -> Outcome<HashMap<InvoiceId, Cents>> {
    let letters = notices::asked_of(tx, administration, debtor)?;
    let mut asked: HashMap<InvoiceId, Cents> = HashMap::new();
    for letter in letters.iter().rev().filter(|letter| letter.counts_from_on <= on) {
        for (invoice, share) in letter.shares() {
            asked.entry(invoice).or_insert(share);
        }
    }
    for (invoice, paid) in claims::added_of(tx, administration, debtor)? {
        asked.entry(invoice).and_modify(|left| *left = (*left - paid).at_least(Cents::ZERO));
    }
    Ok(asked)
}

/// All that is owed by law on a claim on a day, without a receipt.
///
/// # Errors
/// `DEBTOR-KIND-UNKNOWN`, `RATE-UNKNOWN`; or when the database fails.
pub fn owed_without(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, invoice): (DebtorId, InvoiceId),
    (on, row): (Date, BankEntryId),
) -> Outcome<Cents> {
    let claimed = claim::without(tx, administration, debtor, (invoice, on), row)?;
    let claim = claimed.claims.iter().find(|claim| claim.invoice == invoice);
    Ok(claim.map_or(Cents::ZERO, |claim| claim.owed.total()))
}

/// What stood open on a claim in the books at the end of a day.
///
/// # Errors
/// When the database fails.
pub fn open_on(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, invoice): (DebtorId, InvoiceId),
    on: Date,
) -> Outcome<Cents> {
    let open = ledger::open_before(tx, administration, debtor, plus_days(on, 1))?;
    let open = open.into_iter().find(|(about, _)| *about == invoice);
    Ok(open.map_or(Cents::ZERO, |(_, open)| open).at_least(Cents::ZERO))
}

/// How long after its letter it is shown among the work.
const SHOWN_DAYS: i32 = 730;

/// What letters of the last two years asked beside the principal and did not come in, by debtor.
///
/// # Errors
/// When the database fails.
pub fn asked_unpaid(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<AskedUnpaid>> {
    Ok(asked_unpaid::all(tx, administration, plus_days(today, -SHOWN_DAYS))?)
}

/// What of that is still owed by law, of one debtor.
///
/// # Errors
/// When the database fails.
pub fn owed_of_asked(
    tx: &mut Tx<'_>,
    administration: i64,
    known: &AskedUnpaid,
    today: Date,
) -> Outcome<Cents> {
    let owed = owed_on_closed(tx, administration, known.debtor, today)?;
    Ok(owed.map_or(known.amount, |owed| known.amount.at_most(owed)))
}

/// The interest and costs that are owed by law on claims that are paid in the books, and that can
/// be asked: not of who is insolvent or bound by what he got. Where the law cannot count, nothing
/// says that less is owed than was asked.
fn owed_on_closed(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    on: Date,
) -> Outcome<Option<Cents>> {
    let claimed = match claim::of_debtor(tx, administration, debtor, (None, on)) {
        Ok(claimed) => claimed,
        Err(No::Refused(_)) => return Ok(None),
        Err(failed) => return Err(failed),
    };
    let can_be_asked = |one: &&Claim| one.is_closed && !one.cautions.iter().any(Caution::is_held);
    let closed = claimed.claims.iter().filter(can_be_asked);
    Ok(Some(closed.map(|one| one.owed.total()).sum()))
}
