//! Applies events about the people at a debtor, and their erasure with him.

use punctueel_domain::correction::Subject;
use punctueel_domain::event::ContactSet;
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::ContactWords;

use super::Happened;
use super::corrections;
use crate::db::Tx;
use crate::error::StoreError;

const SET: &str = "INSERT INTO contact (administration, debtor, contact, role, prefers, \
     has_phone, has_email, is_gone, name, email, phone, hours) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
     ON CONFLICT (administration, debtor, contact) DO UPDATE SET role = excluded.role, \
     prefers = excluded.prefers, has_phone = excluded.has_phone, \
     has_email = excluded.has_email, is_gone = excluded.is_gone, name = excluded.name, \
     email = excluded.email, phone = excluded.phone, hours = excluded.hours";
const ERASE: &str = "UPDATE contact SET name = '', email = '', phone = '' \
     WHERE administration = $1 AND debtor = $2";

/// Who is gone has no words with the event, so that his old ones leave the table.
pub(super) fn contact_set(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &ContactSet,
) -> Result<(), StoreError> {
    let words: ContactWords = one.words.fields(0)?;
    let hours = body.hours.map(|hours| hours.to_string());
    let params = [
        adm.into(),
        body.debtor.0.into(),
        body.contact.0.into(),
        body.role.code().into(),
        body.prefers.map(|channel| channel.code()).into(),
        body.reach.phone.into(),
        body.reach.email.into(),
        body.is_gone.into(),
        (&words.name).into(),
        (&words.email).into(),
        (&words.phone).into(),
        hours.as_deref().into(),
    ];
    tx.execute(SET, &params)?;
    let about = (body.debtor, Subject::Contact(body.contact));
    corrections::put(tx, adm, one, about, (&body.corrections, &body.ended))
}

pub(super) fn erase(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<(), StoreError> {
    tx.execute(ERASE, &[adm.into(), debtor.0.into()]).map(|_| ())
}
