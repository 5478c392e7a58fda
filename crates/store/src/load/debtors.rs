//! Debtors with their words: to recognise them in a file, to show them, to find one.

use punctueel_domain::id::DebtorId;
use punctueel_domain::party::{DebtorKeys, DebtorKind, DebtorWords, Language, LegalForm};

use super::code;
use crate::db::{Row, Tx, Value};
use crate::error::{StoreError, Trouble};

const ALL: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, street, \
     postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 ORDER BY debtor";
const ONE: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, street, \
     postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 AND debtor = $2";
const BY_NUMBER: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, \
     street, postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 AND number = $2 ORDER BY debtor";
const BY_NAME: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, \
     street, postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 AND name = $2 ORDER BY debtor";
const BY_NAME_KEY: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, \
     street, postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 AND name_key = $2 ORDER BY debtor";
const BY_KVK_KEY: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, \
     street, postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 AND kvk_key = $2 ORDER BY debtor";
const BY_VAT_KEY: &str = "SELECT debtor, kind, is_erased, number, name, contact, email, phone, \
     street, postcode, city, country, iban, kvk, vat_number, language, legal_form FROM debtor \
     WHERE administration = $1 AND vat_key = $2 ORDER BY debtor";
const NAMED: &str = "SELECT administration, debtor, name, kvk, vat_number FROM debtor \
     WHERE is_erased = 0 ORDER BY administration, debtor";
const SET_KEYS: &str = "UPDATE debtor SET name_key = $3, kvk_key = $4, vat_key = $5 \
     WHERE administration = $1 AND debtor = $2";
const UNKNOWN_KINDS: &str = "SELECT COUNT(*) FROM debtor d \
     WHERE d.administration = $1 AND d.kind = 'unknown' AND EXISTS (SELECT 1 FROM open_claim c \
     WHERE c.administration = d.administration AND c.debtor = d.debtor)";
const DETAILS_OF: &str = "SELECT event, slot FROM detail \
     WHERE administration = $1 AND person = $2 AND body IS NOT NULL ORDER BY event, slot";
const NAMES_OF: &str = "SELECT body FROM detail WHERE administration = $1 AND person = $2 \
     AND kind IN ('debtor', 'contact') AND body IS NOT NULL ORDER BY event, slot";
const BANK_DETAILS_OF: &str = "SELECT DISTINCT b.event, b.slot FROM bank_entry b \
     JOIN detail w ON w.administration = b.administration AND w.event = b.event \
     AND w.slot = b.slot AND w.body IS NOT NULL \
     LEFT JOIN settlement s ON s.administration = b.administration \
     AND s.bank_entry = b.bank_entry \
     WHERE b.administration = $1 AND (b.debtor = $2 OR s.debtor = $2 \
     OR (b.debtor IS NULL AND NOT EXISTS (SELECT 1 FROM settlement o \
     WHERE o.administration = $1 AND o.bank_entry = b.bank_entry AND o.debtor <> $2) \
     AND EXISTS (SELECT 1 FROM debtor d WHERE d.administration = $1 AND d.debtor = $2 \
     AND ((b.iban <> '' AND b.iban = d.iban) OR (b.name <> '' AND b.name = d.name)))) \
     OR (b.debtor IS NULL AND b.iban <> '' AND NOT EXISTS (SELECT 1 FROM settlement o \
     WHERE o.administration = $1 AND o.bank_entry = b.bank_entry AND o.debtor <> $2) \
     AND b.iban IN (SELECT k.iban FROM bank_entry k LEFT JOIN settlement l \
     ON l.administration = k.administration AND l.bank_entry = k.bank_entry \
     WHERE k.administration = $1 AND (k.debtor = $2 OR l.debtor = $2)))) \
     ORDER BY b.event, b.slot";

/// A debtor as he is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDebtor {
    /// His id.
    pub debtor: DebtorId,
    /// Firm, consumer or not known.
    pub kind: DebtorKind,
    /// His legal form, when known.
    pub legal_form: LegalForm,
    /// The language of letters and calls.
    pub language: Language,
    /// His personal data was erased.
    pub is_erased: bool,
    /// The words about him.
    pub words: DebtorWords,
}

fn known(row: &Row<'_>) -> KnownDebtor {
    let text = |column: usize| row.text(column).to_owned();
    KnownDebtor {
        debtor: DebtorId(row.int(0)),
        kind: code(row, 1),
        language: code(row, 15),
        legal_form: code(row, 16),
        is_erased: row.flag(2),
        words: DebtorWords {
            number: text(3),
            name: text(4),
            contact: text(5),
            email: text(6),
            phone: text(7),
            street: text(8),
            postcode: text(9),
            city: text(10),
            country: text(11),
            iban: text(12),
            kvk: text(13),
            vat_number: text(14),
        },
    }
}

/// Every debtor.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownDebtor>, StoreError> {
    tx.list(ALL, &[administration.into()], known)
}

/// One debtor.
///
/// # Errors
/// When the database fails.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Option<KnownDebtor>, StoreError> {
    tx.query_one(ONE, &[administration.into(), debtor.0.into()], known)
}

/// The debtors with a number of the bookkeeping.
///
/// # Errors
/// When the database fails.
pub fn by_number(
    tx: &mut Tx<'_>,
    administration: i64,
    number: &str,
) -> Result<Vec<KnownDebtor>, StoreError> {
    tx.list(BY_NUMBER, &[administration.into(), number.into()], known)
}

/// Who may be meant by a number of the bookkeeping or by the keys of other words, each once, by id.
///
/// # Errors
/// When the database fails.
pub fn meant_by(
    tx: &mut Tx<'_>,
    administration: i64,
    (number, keys): (&str, &DebtorKeys),
) -> Result<Vec<KnownDebtor>, StoreError> {
    let by = [
        (BY_NUMBER, number),
        (BY_NAME_KEY, keys.name.as_str()),
        (BY_KVK_KEY, keys.kvk.as_str()),
        (BY_VAT_KEY, keys.vat_number.as_str()),
    ];
    let mut found = Vec::new();
    for (query, said) in by.into_iter().filter(|(_, said)| !said.is_empty()) {
        found.extend(tx.list(query, &[administration.into(), said.into()], known)?);
    }
    found.sort_by_key(|one| one.debtor);
    found.dedup_by_key(|one| one.debtor);
    Ok(found)
}

/// Makes the keys of every debtor of every administration anew.
pub(crate) fn fill_keys(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let all = tx.list(NAMED, &[], |row| {
        let text = |column: usize| row.text(column).to_owned();
        let (name, kvk, vat_number) = (text(2), text(3), text(4));
        let words = DebtorWords { name, kvk, vat_number, ..DebtorWords::default() };
        (row.int(0), row.int(1), DebtorKeys::of(&words))
    })?;
    for (administration, debtor, keys) in &all {
        let texts = [&keys.name, &keys.kvk, &keys.vat_number].map(|text| Value::Text(text));
        let ids = [Value::Int(*administration), Value::Int(*debtor)];
        let params: Vec<Value<'_>> = ids.into_iter().chain(texts).collect();
        tx.execute(SET_KEYS, &params)?;
    }
    Ok(())
}

/// The debtors with exactly this name.
///
/// # Errors
/// When the database fails.
pub fn by_name(
    tx: &mut Tx<'_>,
    administration: i64,
    name: &str,
) -> Result<Vec<KnownDebtor>, StoreError> {
    tx.list(BY_NAME, &[administration.into(), name.into()], known)
}

/// Debtors whose name has this key.
///
/// # Errors
/// When the database fails.
pub fn by_name_key(
    tx: &mut Tx<'_>,
    administration: i64,
    key: &str,
) -> Result<Vec<KnownDebtor>, StoreError> {
    tx.list(BY_NAME_KEY, &[administration.into(), key.into()], known)
}

/// How many debtors with something open are neither known as firms nor as consumers.
///
/// # Errors
/// When the database fails.
pub fn unknown_kinds(tx: &mut Tx<'_>, administration: i64) -> Result<u32, StoreError> {
    let found = tx.query_one(UNKNOWN_KINDS, &[administration.into()], |row| row.int(0) as u32)?;
    Ok(found.unwrap_or(0))
}

/// Every name by which a debtor and the people there were ever known, as far as it is still kept.
///
/// # Errors
/// When the database fails or holds words that cannot be read.
pub fn names_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<String>, StoreError> {
    let params: [Value<'_>; 2] = [administration.into(), debtor.0.into()];
    let bodies = tx.list(NAMES_OF, &params, |row| row.text(0).to_owned())?;
    let mut names = Vec::new();
    for body in &bodies {
        let words = serde_json::from_str::<DebtorWords>(body);
        let words = words.map_err(|error| StoreError::because(Trouble::Damaged, error))?;
        names.extend([words.name, words.contact]);
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// Where the words about a debtor still stand: his own details, the bank rows that were recognised
/// as his or settled on his claims, and those of his account that were recognised as nobody's.
///
/// # Errors
/// When the database fails.
pub fn details_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<(i64, u32)>, StoreError> {
    let params: [Value<'_>; 2] = [administration.into(), debtor.0.into()];
    let place = |row: &Row<'_>| (row.int(0), row.int(1) as u32);
    let mut places = tx.list(DETAILS_OF, &params, place)?;
    places.extend(tx.list(BANK_DETAILS_OF, &params, place)?);
    places.sort_unstable();
    places.dedup();
    Ok(places)
}
