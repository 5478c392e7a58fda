//! Applies events about debtors: who came in, what is known of them, what they are.
//!
//! The words about a debtor stand here in one order, for a new row and for a changed one.

use punctueel_domain::event::{AddedDebtor, DebtorKindSet, DebtorsAdded, DebtorsChanged};
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{DebtorKeys, DebtorKind, DebtorWords, Language, LegalForm, Reach};

use super::claims::wake;
use super::{Happened, LOOK_NOW};
use crate::db::{Insert, Tx, Value};
use crate::error::StoreError;

/// The codes of a debtor, then how he can be reached, then his words as `words_of` gives them.
const DEBTOR: Insert = Insert::into(
    "debtor",
    &[
        "administration",
        "debtor",
        "kind",
        "legal_form",
        "language",
        "is_erased",
        "is_known",
        "has_phone",
        "has_email",
        "has_post",
        "number",
        "name",
        "contact",
        "email",
        "phone",
        "street",
        "postcode",
        "city",
        "country",
        "iban",
        "kvk",
        "vat_number",
        "name_key",
        "kvk_key",
        "vat_key",
    ],
);
const AGENDA: Insert =
    Insert::into("agenda", &["administration", "debtor", "look_on", "waits_for"]);
/// How he can be reached and his words, in the same order.
const CHANGE: &str = "UPDATE debtor SET has_phone = $3, has_email = $4, has_post = $5, \
     number = $6, name = $7, contact = $8, email = $9, phone = $10, street = $11, \
     postcode = $12, city = $13, country = $14, iban = $15, kvk = $16, vat_number = $17, \
     name_key = $18, kvk_key = $19, vat_key = $20 \
     WHERE administration = $1 AND debtor = $2";
const SET_LANGUAGE: &str =
    "UPDATE debtor SET language = $3 WHERE administration = $1 AND debtor = $2";
const SET_KIND: &str = "UPDATE debtor SET kind = $3, legal_form = COALESCE($4, legal_form) \
     WHERE administration = $1 AND debtor = $2";

/// The words about a debtor, and by what he is found.
type Words = (DebtorWords, DebtorKeys);

/// How a debtor can be reached, the words about him and his keys: the one order of both statements.
fn words_of<'v>(
    reach: Reach,
    words: &'v DebtorWords,
    keys: &'v DebtorKeys,
) -> impl Iterator<Item = Value<'v>> {
    let channels =
        [reach.phone, reach.email, reach.post].map(|is_known| Value::Int(is_known.into()));
    let texts = [
        &words.number,
        &words.name,
        &words.contact,
        &words.email,
        &words.phone,
        &words.street,
        &words.postcode,
        &words.city,
        &words.country,
        &words.iban,
        &words.kvk,
        &words.vat_number,
        &keys.name,
        &keys.kvk,
        &keys.vat_number,
    ];
    channels.into_iter().chain(texts.map(|text| Value::Text(text)))
}

fn row<'v>(
    adm: i64,
    added: &'v AddedDebtor,
    (words, keys): &'v Words,
    is_known: bool,
) -> Vec<Value<'v>> {
    let debtor = &added.debtor;
    let codes = [
        adm.into(),
        debtor.debtor.0.into(),
        debtor.kind.code().into(),
        debtor.legal_form.code().into(),
        debtor.language.code().into(),
        0.into(),
        is_known.into(),
    ];
    codes.into_iter().chain(words_of(added.reach, words, keys)).collect()
}

pub(super) fn added(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &DebtorsAdded,
) -> Result<(), StoreError> {
    let mut words = Vec::with_capacity(body.debtors.len());
    for slot in 0..body.debtors.len() as u32 {
        let said = one.words.fields::<DebtorWords>(slot)?;
        words.push((said.clone(), DebtorKeys::of(&said)));
    }
    let rows = body.debtors.iter().zip(&words);
    tx.insert_many(&DEBTOR, rows.map(|(added, words)| row(adm, added, words, body.is_start)))?;
    let agenda = body.debtors.iter().map(|added| {
        [adm.into(), added.debtor.debtor.0.into(), LOOK_NOW.into(), Value::Text("day")]
    });
    tx.insert_many(&AGENDA, agenda).map(|_| ())
}

pub(super) fn changed(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &DebtorsChanged,
) -> Result<(), StoreError> {
    for (slot, (debtor, reach)) in body.debtors.iter().enumerate() {
        let words: DebtorWords = one.words.fields(slot as u32)?;
        change(tx, adm, (*debtor, *reach), &words)?;
        wake(tx, adm, *debtor)?;
    }
    for (debtor, _, language) in &body.languages {
        set_language(tx, adm, *debtor, *language)?;
    }
    Ok(())
}

/// Gives a debtor other words.
pub(super) fn change(
    tx: &mut Tx<'_>,
    adm: i64,
    (debtor, reach): (DebtorId, Reach),
    words: &DebtorWords,
) -> Result<(), StoreError> {
    let (key, keys) = ([adm.into(), debtor.0.into()], DebtorKeys::of(words));
    let params: Vec<Value<'_>> = key.into_iter().chain(words_of(reach, words, &keys)).collect();
    tx.execute(CHANGE, &params).map(|_| ())
}

/// Gives a debtor another language.
pub(super) fn set_language(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    language: Language,
) -> Result<(), StoreError> {
    tx.execute(SET_LANGUAGE, &[adm.into(), debtor.0.into(), language.code().into()]).map(|_| ())
}

/// A debtor turns out to be a firm or a consumer.
pub(super) fn set_kind(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    (kind, form): (DebtorKind, Option<LegalForm>),
) -> Result<(), StoreError> {
    let form = form.map(|form| form.code()).into();
    tx.execute(SET_KIND, &[adm.into(), debtor.0.into(), kind.code().into(), form]).map(|_| ())
}

pub(super) fn kind_set(tx: &mut Tx<'_>, adm: i64, body: &DebtorKindSet) -> Result<(), StoreError> {
    for debtor in &body.debtors {
        set_kind(tx, adm, *debtor, (body.kind, body.legal_form))?;
        wake(tx, adm, *debtor)?;
    }
    Ok(())
}
