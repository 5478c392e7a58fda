//! Applies events about words of our own that hold against the lists.

use punctueel_domain::correction::{Field, Met, Subject};
use punctueel_domain::event::{CorrectionsMet, DebtorCorrected, InvoiceCorrected};
use punctueel_domain::id::{CorrectionId, DebtorId};
use punctueel_domain::party::{CorrectionWords, DebtorWords};

use super::Happened;
use super::claims::wake;
use super::debtors;
use crate::db::Tx;
use crate::error::StoreError;

const SET: &str = "INSERT INTO correction (administration, debtor, correction, invoice, field, \
     listed, ours, theirs, state, import, contact) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, '', 'active', 0, $8) \
     ON CONFLICT (administration, debtor, correction) DO UPDATE SET listed = excluded.listed, \
     ours = excluded.ours, theirs = '', state = 'active'";
const END: &str = "UPDATE correction SET state = 'ended' \
     WHERE administration = $1 AND debtor = $2 AND correction = $3";
const CONFLICT: &str = "UPDATE correction SET state = 'conflict', theirs = $4, import = $5 \
     WHERE administration = $1 AND debtor = $2 AND correction = $3";
const CONFLICT_AGAIN: &str = "UPDATE correction SET state = 'conflict' \
     WHERE administration = $1 AND debtor = $2 AND correction = $3";
const HOLD: &str = "UPDATE correction SET state = 'active' \
     WHERE administration = $1 AND debtor = $2 AND correction = $3";
const KEEP: &str = "UPDATE correction SET state = 'active', listed = theirs, theirs = '' \
     WHERE administration = $1 AND debtor = $2 AND correction = $3";
const DUE_OF_INVOICE: &str = "UPDATE invoice SET due_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const DUE_OF_CLAIM: &str = "UPDATE open_claim SET due_on = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const DESCRIBE: &str = "UPDATE invoice SET description = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";

/// About whom and what corrections are.
type About = (DebtorId, Subject);

/// The slot behind which the corrections' own words stand.
const BEHIND: u32 = 1;

pub(super) fn put(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    (debtor, subject): About,
    (corrections, ended): (&[(CorrectionId, Field)], &[CorrectionId]),
) -> Result<(), StoreError> {
    let (invoice, contact) = match subject {
        Subject::Debtor => (0, 0),
        Subject::Invoice(invoice) => (invoice.0, 0),
        Subject::Contact(contact) => (0, contact.0),
    };
    for (slot, (correction, field)) in corrections.iter().enumerate() {
        let words: CorrectionWords = one.words.fields(BEHIND + slot as u32)?;
        let params = [
            adm.into(),
            debtor.0.into(),
            correction.0.into(),
            invoice.into(),
            field.code().into(),
            (&words.listed).into(),
            (&words.ours).into(),
            contact.into(),
        ];
        tx.execute(SET, &params)?;
    }
    for correction in ended {
        tx.execute(END, &[adm.into(), debtor.0.into(), correction.0.into()])?;
    }
    wake(tx, adm, debtor)
}

pub(super) fn debtor_corrected(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &DebtorCorrected,
) -> Result<(), StoreError> {
    let words: DebtorWords = one.words.fields(0)?;
    debtors::change(tx, adm, (body.debtor, body.reach), &words)?;
    if let Some(kind) = body.kind {
        debtors::set_kind(tx, adm, body.debtor, (kind, None))?;
    }
    if let Some(language) = body.language {
        debtors::set_language(tx, adm, body.debtor, language)?;
    }
    put(tx, adm, one, (body.debtor, Subject::Debtor), (&body.corrections, &body.ended))
}

pub(super) fn invoice_corrected(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &InvoiceCorrected,
) -> Result<(), StoreError> {
    let (debtor, invoice) = (body.debtor.0.into(), body.invoice.0.into());
    if let Some((_, due_on)) = body.due_on {
        tx.execute(DUE_OF_INVOICE, &[adm.into(), debtor, invoice, due_on.into()])?;
        tx.execute(DUE_OF_CLAIM, &[adm.into(), debtor, invoice, due_on.into()])?;
    }
    if body.is_described {
        tx.execute(DESCRIBE, &[adm.into(), debtor, invoice, one.words.text(0).into()])?;
    }
    put(
        tx,
        adm,
        one,
        (body.debtor, Subject::Invoice(body.invoice)),
        (&body.corrections, &body.ended),
    )
}

pub(super) fn corrections_met(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &CorrectionsMet,
) -> Result<(), StoreError> {
    for (slot, met) in body.met.iter().enumerate() {
        let (debtor, correction) = (met.debtor.0.into(), met.correction.0.into());
        let key = [adm.into(), debtor, correction];
        match met.how {
            Met::Conflict => {
                let theirs = one.words.text(slot as u32).into();
                let import = body.import.map_or(0, |import| import.0).into();
                tx.execute(CONFLICT, &[adm.into(), debtor, correction, theirs, import])?;
            }
            Met::Again => {
                tx.execute(CONFLICT_AGAIN, &key)?;
            }
            Met::Back | Met::Revived => {
                tx.execute(HOLD, &key)?;
            }
            Met::Agreed => {
                tx.execute(END, &key)?;
            }
            Met::Kept => {
                tx.execute(KEEP, &key)?;
            }
        }
    }
    Ok(())
}
