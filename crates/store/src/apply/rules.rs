//! Applies events about what may be claimed: rules that were said, added rates, VAT that was
//! asked back.

use punctueel_domain::event::{
    ClaimRulesSet, Event, NoticeVoided, RateRemoved, RatesAdded, RestRemitted, VatReclaimed,
};
use punctueel_domain::id::DebtorId;
use punctueel_domain::law::rules::{RuleField, RuleLevel};

use super::{Happened, LOOK_NOW, asked_unpaid, claims, rulings};
use crate::db::Tx;
use crate::error::StoreError;

const SAY: &str = "INSERT INTO claim_rule (administration, level, subject, field, value, event) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (administration, level, subject, field) \
     DO UPDATE SET value = excluded.value, event = excluded.event";
const FORGET: &str = "DELETE FROM claim_rule \
     WHERE administration = $1 AND level = $2 AND subject = $3 AND field = $4";
const WAKE_OWNER: &str = "UPDATE agenda SET look_on = $3 WHERE administration = $1 \
     AND debtor IN (SELECT debtor FROM invoice WHERE administration = $1 AND invoice = $2)";
const FREE: &str = "DELETE FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND task = $3";
const ADD_RATE: &str = "INSERT INTO rate (administration, regime, from_on, rate, standing, \
     source, event) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (administration, regime, from_on) DO UPDATE SET rate = excluded.rate, \
     standing = excluded.standing, source = excluded.source, event = excluded.event";
const REMOVE_RATE: &str = "DELETE FROM rate \
     WHERE administration = $1 AND regime = $2 AND from_on = $3";
const KNOW_UNTIL: &str = "INSERT INTO rate_end (administration, regime, known_until, event) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (administration, regime) DO UPDATE SET \
     known_until = excluded.known_until, event = excluded.event";

const RECLAIM: &str = "INSERT INTO vat_reclaim (administration, invoice, return_until, open, \
     vat, event) VALUES ($1, $2, $3, $4, $5, $6)";

const REMIT: &str = "INSERT INTO remission (administration, debtor, invoice, event, day, amount) \
     VALUES ($1, $2, $3, $4, $5, $6)";

/// Something that a person said, or that was found of a letter.
pub(super) fn said(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::ClaimRulesSet(body) => rules_set(tx, adm, one, body),
        Event::InsolvencySet(body) => rulings::set(tx, adm, one.number, body),
        Event::NoticeVoided(body) => notice_voided(tx, adm, body),
        Event::RatesAdded(body) => rates_added(tx, adm, one, body),
        Event::RateRemoved(body) => rate_removed(tx, adm, one, body),
        Event::VatReclaimed(body) => vat_reclaimed(tx, adm, one, body),
        Event::RestRemitted(body) => rest_remitted(tx, adm, one, body),
        _ => Ok(()),
    }
}

fn rules_set(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &ClaimRulesSet,
) -> Result<(), StoreError> {
    let changes_flow = [RuleField::Term, RuleField::RefusedOn, RuleField::Delivered];
    if body.rules.iter().any(|rule| changes_flow.contains(&rule.field)) {
        wake(tx, adm, body)?;
    }
    for rule in &body.rules {
        let (level, subject) = (body.level.code().into(), body.subject.into());
        let field = rule.field.code().into();
        match &rule.value {
            Some(value) => {
                let (value, event) = (value.into(), one.number.into());
                tx.execute(SAY, &[adm.into(), level, subject, field, value, event])?;
            }
            None => {
                tx.execute(FORGET, &[adm.into(), level, subject, field])?;
            }
        }
    }
    Ok(())
}

/// Another term can bring default sooner or later: the next run looks at whom it is about.
fn wake(tx: &mut Tx<'_>, adm: i64, body: &ClaimRulesSet) -> Result<(), StoreError> {
    match body.level {
        RuleLevel::House | RuleLevel::Segment => claims::wake_all(tx, adm),
        RuleLevel::Debtor => claims::wake(tx, adm, DebtorId(body.subject)),
        RuleLevel::Invoice => {
            let params = [adm.into(), body.subject.into(), LOOK_NOW.into()];
            tx.execute(WAKE_OWNER, &params).map(|_| ())
        }
    }
}

/// The message stays as it was; the step it carried out is free for a new one.
fn notice_voided(tx: &mut Tx<'_>, adm: i64, body: &NoticeVoided) -> Result<(), StoreError> {
    tx.execute(FREE, &[adm.into(), body.debtor.0.into(), body.task.0.into()])?;
    asked_unpaid::refresh_message(tx, adm, (body.debtor, body.task))?;
    claims::wake(tx, adm, body.debtor)
}

fn rates_added(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &RatesAdded,
) -> Result<(), StoreError> {
    for (slot, row) in body.rows.iter().enumerate() {
        let params = [
            adm.into(),
            row.table.code().into(),
            row.from_on.into(),
            row.rate_bp.into(),
            row.standing.code().into(),
            one.words.text(slot as u32).into(),
            one.number.into(),
        ];
        tx.execute(ADD_RATE, &params)?;
    }
    for (table, day) in &body.known_until {
        let params = [adm.into(), table.code().into(), (*day).into(), one.number.into()];
        tx.execute(KNOW_UNTIL, &params)?;
    }
    Ok(())
}

fn rate_removed(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &RateRemoved,
) -> Result<(), StoreError> {
    let table = body.table.code();
    tx.execute(REMOVE_RATE, &[adm.into(), table.into(), body.from_on.into()])?;
    if let Some(day) = body.known_until {
        tx.execute(KNOW_UNTIL, &[adm.into(), table.into(), day.into(), one.number.into()])?;
    }
    Ok(())
}

fn rest_remitted(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &RestRemitted,
) -> Result<(), StoreError> {
    for part in &body.parts {
        let (invoice, amount) = (part.invoice.0.into(), part.amount.0.into());
        let key = [adm.into(), body.debtor.0.into(), invoice, one.number.into()];
        let [a, debtor, invoice, event] = key;
        tx.execute(REMIT, &[a, debtor, invoice, event, body.on.into(), amount])?;
        asked_unpaid::refresh(tx, adm, (body.debtor, part.invoice))?;
    }
    Ok(())
}

fn vat_reclaimed(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &VatReclaimed,
) -> Result<(), StoreError> {
    for row in &body.rows {
        let (open, vat) = (row.open.0.into(), row.vat.0.into());
        let (invoice, until) = (row.invoice.0.into(), body.return_until.into());
        tx.execute(RECLAIM, &[adm.into(), invoice, until, open, vat, one.number.into()])?;
    }
    Ok(())
}
