//! Applies events about the administration itself, and erasure.

use punctueel_domain::event::{
    AccountMarked, AdministrationOpened, BankChecked, DebtorErased, HouseChanged, HousePaused,
    RemindersSwitched, StrategyActivated, TemplateSet,
};
use punctueel_domain::party::HouseWords;

use super::claims::{wake_all, wake_all_waiting, wake_waiting};
use super::files::forget_name;
use super::{Happened, asked_unpaid, copies, people, rulings};
use crate::db::Tx;
use crate::error::StoreError;

const OPEN: &str = "INSERT INTO house (administration, name, iban, kvk, vat_number, \
     contact, phone, email, debtors, \
     term_basis, vat_deductible, trial, strategy, strategy_version, listed_on, checked_until) \
     VALUES ($1, '', '', '', '', '', '', '', $2, $3, $4, $5, '', 0, NULL, NULL)";
const SAY: &str = "UPDATE house SET name = $2, iban = $3, kvk = $4, vat_number = $5, \
     contact = $6, phone = $7, email = $8, function = $9, hours = $10, website = $11, \
     street = $12, postcode = $13, city = $14 WHERE administration = $1";
const CORRECT: &str = "UPDATE house SET correction_days = $2 WHERE administration = $1";
const SWITCH: &str = "UPDATE house SET messages_on = $2 WHERE administration = $1";
const PRINT_IN: &str = "UPDATE house SET print_language = $2 WHERE administration = $1";
const RETURNS: &str = "UPDATE house SET vat_period = $2 WHERE administration = $1";
const VAT_DEDUCTIBLE: &str = "UPDATE house SET vat_deductible = $2 WHERE administration = $1";
const SELLS: &str = "UPDATE house SET sells = $2 WHERE administration = $1";
const AGREE: &str = "UPDATE house SET plan_most = $2, plan_days = $3, plan_least = $4, \
     plan_first = $5 WHERE administration = $1";
const AUTOMATE: &str = "UPDATE house SET automatic = $2 WHERE administration = $1";
const COPY: &str = "UPDATE house SET copies_on = $2 WHERE administration = $1";
const REFER: &str = "UPDATE house SET reference = $2 WHERE administration = $1";
const SECOND: &str = "UPDATE house SET second_person_from = $2, softened_from = $3, \
     softened_by = $4 WHERE administration = $1";
const GRACE: &str = "UPDATE house SET grace_days = $2 WHERE administration = $1";
const PAUSE: &str = "UPDATE house SET paused_until = $2, paused_event = $3 \
     WHERE administration = $1";
const REMINDERS: &str = "UPDATE house SET reminders_off_on = $2, reminders_off_by = $3 \
     WHERE administration = $1";
const ACTIVATE: &str =
    "UPDATE house SET strategy = $2, strategy_version = $3 WHERE administration = $1";
const KEEP_STRATEGY: &str = "INSERT INTO strategy (administration, name, version, active_on, \
     digest, text) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (administration, name, version) \
     DO UPDATE SET active_on = excluded.active_on";
const SET_TEMPLATE: &str = "INSERT INTO template (administration, letter, form, language, \
     version, sha256, set_on) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const MARK_ACCOUNT: &str = "INSERT INTO bank_account (administration, account, is_used, \
     covered_until, closing) VALUES ($1, $2, $3, NULL, NULL) \
     ON CONFLICT (administration, account) DO UPDATE SET is_used = excluded.is_used";
const CHECKED: &str = "UPDATE house SET checked_until = $2 \
     WHERE administration = $1 AND (checked_until IS NULL OR checked_until < $2)";
const ERASE_DETAIL: &str = "UPDATE detail SET body = NULL, salt = NULL \
     WHERE administration = $1 AND event = $2 AND slot = $3";
const ERASE_DEBTOR: &str = "UPDATE debtor SET is_erased = 1, number = '', name = '', \
     contact = '', email = '', phone = '', street = '', postcode = '', city = '', country = '', \
     iban = '', kvk = '', vat_number = '', name_key = '', kvk_key = '', vat_key = '' \
     WHERE administration = $1 AND debtor = $2";
const ERASE_INVOICES: &str =
    "UPDATE invoice SET description = '' WHERE administration = $1 AND debtor = $2";
const ERASE_CORRECTIONS: &str = "DELETE FROM correction WHERE administration = $1 AND debtor = $2";
const ERASE_BANK: &str = "UPDATE bank_entry SET iban = '', name = '', text = '', \
     end_to_end = '', reference = '', mandate = '' \
     WHERE administration = $1 AND event = $2 AND slot = $3";

pub(super) fn opened(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &AdministrationOpened,
) -> Result<(), StoreError> {
    let params = [
        adm.into(),
        body.debtors.code().into(),
        body.term_basis.code().into(),
        body.vat_deductible.into(),
        body.trial.into(),
    ];
    tx.execute(OPEN, &params)?;
    say(tx, adm, &one.words.fields(0)?)
}

fn say(tx: &mut Tx<'_>, adm: i64, words: &HouseWords) -> Result<(), StoreError> {
    let params = [
        adm.into(),
        (&words.name).into(),
        (&words.iban).into(),
        (&words.kvk).into(),
        (&words.vat_number).into(),
        (&words.contact).into(),
        (&words.phone).into(),
        (&words.email).into(),
        (&words.function).into(),
        (&words.hours).into(),
        (&words.website).into(),
        (&words.street).into(),
        (&words.postcode).into(),
        (&words.city).into(),
    ];
    tx.execute(SAY, &params).map(|_| ())
}

/// Everybody is looked at: what was planned goes off, or comes back.
pub(super) fn paused(
    tx: &mut Tx<'_>,
    adm: i64,
    event: i64,
    body: &HousePaused,
) -> Result<(), StoreError> {
    tx.execute(PAUSE, &[adm.into(), body.until.into(), event.into()])?;
    wake_all(tx, adm)
}

/// A setting wakes the debtors it can touch: bank data that may be older those that wait for the
/// bank, messages switched on again all that wait for something besides a day. Switching off wakes
/// nobody: what is planned stays and is refused when it would leave.
pub(super) fn changed(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &HouseChanged,
) -> Result<(), StoreError> {
    if !one.words.text(0).is_empty() {
        say(tx, adm, &one.words.fields(0)?)?;
    }
    if let Some(days) = body.correction_days {
        tx.execute(CORRECT, &[adm.into(), days.into()])?;
        wake_waiting(tx, adm, "bank")?;
    }
    if let Some(on) = body.messages_on {
        tx.execute(SWITCH, &[adm.into(), on.into()])?;
    }
    if body.messages_on == Some(true) {
        wake_all_waiting(tx, adm)?;
    }
    if let Some(from) = body.second_person_from {
        let softened = body.softened.as_ref();
        let before = softened.map_or(0, |one| one.from.0).into();
        let by = softened.map_or("", |one| one.by.as_str()).into();
        tx.execute(SECOND, &[adm.into(), from.0.into(), before, by])?;
    }
    if let Some(days) = body.grace_days {
        tx.execute(GRACE, &[adm.into(), days.into()])?;
        wake_all(tx, adm)?;
    }
    if let Some(on) = body.automatic {
        tx.execute(AUTOMATE, &[adm.into(), on.into()])?;
    }
    if let Some(period) = body.vat_period {
        tx.execute(RETURNS, &[adm.into(), period.code().into()])?;
    }
    if let Some(can) = body.vat_deductible {
        tx.execute(VAT_DEDUCTIBLE, &[adm.into(), can.into()])?;
    }
    if let Some(sells) = body.sells {
        tx.execute(SELLS, &[adm.into(), sells.code().into()])?;
    }
    if let Some(on) = body.copies_on {
        tx.execute(COPY, &[adm.into(), on.into()])?;
    }
    if let Some(reference) = body.reference {
        tx.execute(REFER, &[adm.into(), reference.code().into()])?;
    }
    if let Some(rules) = body.plans {
        let (most, days) = (rules.most.into(), rules.longest_days.into());
        let (least, first) = (rules.least.0.into(), rules.first_percent.into());
        tx.execute(AGREE, &[adm.into(), most, days, least, first])?;
    }
    if let Some(language) = body.print_language {
        tx.execute(PRINT_IN, &[adm.into(), language.code().into()])?;
    }
    Ok(())
}

pub(super) fn reminders_switched(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &RemindersSwitched,
) -> Result<(), StoreError> {
    let on = Some(body.on).filter(|_| body.is_off);
    let by = if body.is_off { body.by.as_str() } else { "" };
    tx.execute(REMINDERS, &[adm.into(), on.into(), by.into()]).map(|_| ())
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
    if !body.is_beside {
        tx.execute(ACTIVATE, &[adm.into(), name, version])?;
    }
    wake_all(tx, adm)
}

pub(super) fn template_set(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &TemplateSet,
) -> Result<(), StoreError> {
    let params = [
        adm.into(),
        (&body.letter).into(),
        body.form.code().into(),
        body.language.map_or("", |language| language.code()).into(),
        body.version.into(),
        body.file.as_ref().map_or("", |file| file.sha256.as_str()).into(),
        body.on.into(),
    ];
    tx.execute(SET_TEMPLATE, &params).map(|_| ())
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
        forget_name(tx, adm, *event)?;
    }
    tx.execute(ERASE_DEBTOR, &[adm.into(), body.debtor.0.into()])?;
    copies::erase_files(tx, adm, &body.files)?;
    copies::erase(tx, adm, body.debtor)?;
    people::erase(tx, adm, body.debtor)?;
    tx.execute(ERASE_CORRECTIONS, &[adm.into(), body.debtor.0.into()])?;
    rulings::erase(tx, adm, body.debtor.0)?;
    asked_unpaid::erase(tx, adm, body.debtor)?;
    tx.execute(ERASE_INVOICES, &[adm.into(), body.debtor.0.into()]).map(|_| ())
}
