//! Applies events about the administration itself, and erasure.

use punctueel_domain::event::{
    AccountMarked, AdministrationOpened, BankChecked, DebtorErased, StrategyActivated,
};
use punctueel_domain::party::HouseWords;

use super::claims::{wake_all, wake_waiting};
use super::{Happened, people};
use crate::db::Tx;
use crate::error::StoreError;

const OPEN: &str = "INSERT INTO house (administration, name, iban, kvk, vat_number, \
     contact, phone, email, debtors, \
     term_basis, vat_deductible, trial, strategy, strategy_version, listed_on, checked_until) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', 0, NULL, NULL)";
const ACTIVATE: &str =
    "UPDATE house SET strategy = $2, strategy_version = $3 WHERE administration = $1";
const KEEP_STRATEGY: &str = "INSERT INTO strategy (administration, name, version, active_on, \
     digest, text) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (administration, name, version) \
     DO UPDATE SET active_on = excluded.active_on";
const MARK_ACCOUNT: &str = "INSERT INTO bank_account (administration, account, is_used, \
     covered_until, closing) VALUES ($1, $2, $3, NULL, NULL) \
     ON CONFLICT (administration, account) DO UPDATE SET is_used = excluded.is_used";
const CHECKED: &str = "UPDATE house SET checked_until = $2 \
     WHERE administration = $1 AND (checked_until IS NULL OR checked_until < $2)";
const ERASE_DETAIL: &str = "UPDATE detail SET body = NULL, salt = NULL \
     WHERE administration = $1 AND event = $2 AND slot = $3";
const ERASE_DEBTOR: &str = "UPDATE debtor SET is_erased = 1, number = '', name = '', \
     contact = '', email = '', phone = '', street = '', postcode = '', city = '', country = '', \
     iban = '', kvk = '', vat_number = '' WHERE administration = $1 AND debtor = $2";
const ERASE_INVOICES: &str =
    "UPDATE invoice SET description = '' WHERE administration = $1 AND debtor = $2";
const ERASE_BANK: &str = "UPDATE bank_entry SET iban = '', name = '', text = '', \
     end_to_end = '', reference = '', mandate = '' \
     WHERE administration = $1 AND event = $2 AND slot = $3";

pub(super) fn opened(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &AdministrationOpened,
) -> Result<(), StoreError> {
    let words: HouseWords = one.words.fields(0)?;
    let params = [
        adm.into(),
        (&words.name).into(),
        (&words.iban).into(),
        (&words.kvk).into(),
        (&words.vat_number).into(),
        (&words.contact).into(),
        (&words.phone).into(),
        (&words.email).into(),
        body.debtors.code().into(),
        body.term_basis.code().into(),
        body.vat_deductible.into(),
        body.trial.into(),
    ];
    tx.execute(OPEN, &params).map(|_| ())
}

pub(super) fn strategy_activated(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &StrategyActivated,
) -> Result<(), StoreError> {
    let (name, version) = ((&body.name).into(), body.version.into());
    let (digest, text) = ((&body.digest).into(), one.words.text(0).into());
    tx.execute(KEEP_STRATEGY, &[adm.into(), name, version, body.on.into(), digest, text])?;
    tx.execute(ACTIVATE, &[adm.into(), name, version])?;
    wake_all(tx, adm)
}

pub(super) fn account_marked(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &AccountMarked,
) -> Result<(), StoreError> {
    tx.execute(MARK_ACCOUNT, &[adm.into(), (&body.account).into(), body.is_used.into()])?;
    wake_waiting(tx, adm, "bank")
}

pub(super) fn bank_checked(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &BankChecked,
) -> Result<(), StoreError> {
    tx.execute(CHECKED, &[adm.into(), body.until.into()])?;
    wake_waiting(tx, adm, "bank")
}

pub(super) fn debtor_erased(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &DebtorErased,
) -> Result<(), StoreError> {
    for (event, slot) in &body.details {
        let place = [adm.into(), (*event).into(), (*slot).into()];
        tx.execute(ERASE_DETAIL, &place)?;
        tx.execute(ERASE_BANK, &place)?;
    }
    tx.execute(ERASE_DEBTOR, &[adm.into(), body.debtor.0.into()])?;
    people::erase(tx, adm, body.debtor)?;
    tx.execute(ERASE_INVOICES, &[adm.into(), body.debtor.0.into()]).map(|_| ())
}
