//! Applies events about invoices that came in from files, and about the files themselves. Debtors
//! stand in `debtors`.

use punctueel_domain::account::EntryKind;
use punctueel_domain::event::{
    AddedInvoice, BalanceAsserted, ClaimsTakenIn, Event, FileTaken, InvoicesAdded, InvoicesChanged,
    ProfileDropped, ProfileKept,
};
use punctueel_domain::money::Cents;

use super::claims::{ENTRY, Line, book, wake, wake_waiting};
use super::{Happened, asked_unpaid};
use crate::db::{Insert, Tx, Value};
use crate::error::StoreError;

const INVOICE: Insert = Insert::into(
    "invoice",
    &[
        "administration",
        "debtor",
        "invoice",
        "number",
        "kind",
        "issued_on",
        "sent_on",
        "due_on",
        "payable",
        "vat",
        "term_basis",
        "collection",
        "description",
        "import",
        "cycle",
        "not_before",
        "broken_on",
    ],
);
const OPEN_CLAIM: Insert = Insert::into(
    "open_claim",
    &[
        "administration",
        "debtor",
        "invoice",
        "kind",
        "issued_on",
        "sent_on",
        "due_on",
        "open",
        "collection",
        "term_basis",
        "cycle",
        "not_before",
        "broken_on",
    ],
);
const CHANGE_INVOICE: &str = "UPDATE invoice SET issued_on = $4, due_on = $5, payable = $6, \
     collection = $7 WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const CHANGE_CLAIM: &str = "UPDATE open_claim SET issued_on = $4, due_on = $5, \
     collection = $6 WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const START_INVOICE: &str = "UPDATE invoice SET not_before = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const START_CLAIM: &str = "UPDATE open_claim SET not_before = $4 \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
const FORGET_STEPS: &str = "DELETE FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND invoice = $3";
pub(crate) const CLAIM_STEP: Insert = Insert::into(
    "claim_step",
    &[
        "administration",
        "debtor",
        "invoice",
        "cycle",
        "step",
        "state",
        "day",
        "granted_until",
        "task",
        "reason",
    ],
);
const IMPORT: Insert = Insert::into(
    "import",
    &[
        "administration",
        "import",
        "event",
        "format",
        "digest",
        "as_of",
        "new_count",
        "changed_count",
        "vanished_count",
        "known_count",
        "asked_count",
        "total",
        "name",
        "first_event",
        "undone_event",
        "pack",
    ],
);
const KEEP_PROFILE: &str = "INSERT INTO profile (administration, name, digest, text) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (administration, name) \
     DO UPDATE SET digest = excluded.digest, text = excluded.text";
const DROP_PROFILE: &str = "DELETE FROM profile WHERE administration = $1 AND name = $2";
const ANSWERED: &str =
    "UPDATE import SET asked_count = 0 WHERE administration = $1 AND import = $2";
const FORGET_NAME: &str = "UPDATE import SET name = '' WHERE administration = $1 AND event = $2";
const LISTED: &str = "UPDATE house SET listed_on = $2 \
     WHERE administration = $1 AND (listed_on IS NULL OR listed_on < $2)";

fn open_of(added: &AddedInvoice) -> Cents {
    added.invoice.payable + added.asserted.map_or(Cents::ZERO, |(_, amount)| amount)
}

pub(super) fn invoices_added(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &InvoicesAdded,
) -> Result<(), StoreError> {
    let rows = body.invoices.iter().enumerate().map(|(place, added)| {
        let new = &added.invoice;
        [
            adm.into(),
            new.debtor.0.into(),
            new.invoice.0.into(),
            (&new.number).into(),
            new.kind.code().into(),
            new.issued_on.into(),
            new.sent_on.into(),
            new.due_on.into(),
            new.payable.0.into(),
            new.vat.map(|vat| vat.0).into(),
            new.term_basis.code().into(),
            new.collection.code().into(),
            one.words.text(place as u32).into(),
            body.import.0.into(),
            0.into(),
            Value::Null,
            Value::Null,
        ]
    });
    tx.insert_many(&INVOICE, rows)?;
    put_first_entries(tx, adm, one.number, body)?;
    let open = body.invoices.iter().filter(|added| !open_of(added).is_zero()).map(|added| {
        let new = &added.invoice;
        [
            adm.into(),
            new.debtor.0.into(),
            new.invoice.0.into(),
            new.kind.code().into(),
            new.issued_on.into(),
            new.sent_on.into(),
            new.due_on.into(),
            open_of(added).0.into(),
            new.collection.code().into(),
            new.term_basis.code().into(),
            0.into(),
            Value::Null,
            Value::Null,
        ]
    });
    tx.insert_many(&OPEN_CLAIM, open)?;
    let mut debtors: Vec<_> = body.invoices.iter().map(|added| added.invoice.debtor).collect();
    debtors.dedup();
    for debtor in debtors {
        wake(tx, adm, debtor)?;
    }
    Ok(())
}

fn put_first_entries(
    tx: &mut Tx<'_>,
    adm: i64,
    event: i64,
    body: &InvoicesAdded,
) -> Result<(), StoreError> {
    let rows = body.invoices.iter().flat_map(|added| {
        let new = &added.invoice;
        let line = move |entry: i64, kind: EntryKind, day: jiff::civil::Date, amount: Cents| {
            [
                adm.into(),
                new.debtor.0.into(),
                new.invoice.0.into(),
                entry.into(),
                event.into(),
                kind.code().into(),
                day.into(),
                Value::Int(amount.0),
            ]
        };
        let charge = line(added.entry.0, EntryKind::Charge, new.issued_on, new.payable);
        let asserted = added
            .asserted
            .map(|(entry, amount)| line(entry.0, EntryKind::Asserted, body.as_of, amount));
        [Some(charge), asserted].into_iter().flatten()
    });
    tx.insert_many(&ENTRY, rows).map(|_| ())
}

pub(super) fn invoices_changed(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &InvoicesChanged,
) -> Result<(), StoreError> {
    for change in &body.changes {
        let now = &change.now;
        let (debtor, invoice) = (change.debtor.0.into(), change.invoice.0.into());
        let (issued, due) = (now.issued_on.into(), now.due_on.into());
        let collection = now.collection.code().into();
        let payable = now.payable.0.into();
        tx.execute(
            CHANGE_INVOICE,
            &[adm.into(), debtor, invoice, issued, due, payable, collection],
        )?;
        tx.execute(CHANGE_CLAIM, &[adm.into(), debtor, invoice, issued, due, collection])?;
        if let Some((entry, on)) = change.entry {
            let (debtor, invoice) = (change.debtor, change.invoice);
            let amount = now.payable - change.was.payable;
            let kind = EntryKind::Correction;
            book(tx, adm, one.number, &[Line { debtor, invoice, entry, kind, on, amount }])?;
        }
        wake(tx, adm, change.debtor)?;
    }
    Ok(())
}

pub(super) fn balance_asserted(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &BalanceAsserted,
) -> Result<(), StoreError> {
    let line = |asserted: &punctueel_domain::event::AssertedEntry| Line {
        debtor: asserted.debtor,
        invoice: asserted.invoice,
        entry: asserted.entry,
        kind: EntryKind::Asserted,
        on: body.as_of,
        amount: asserted.amount,
    };
    let lines: Vec<Line> = body.entries.iter().map(line).collect();
    book(tx, adm, one.number, &lines)
}

pub(super) fn claims_taken_in(
    tx: &mut Tx<'_>,
    adm: i64,
    body: &ClaimsTakenIn,
) -> Result<(), StoreError> {
    for start in &body.claims {
        let (debtor, invoice) = (start.debtor.0.into(), start.invoice.0.into());
        let params = [adm.into(), debtor, invoice, start.not_before.into()];
        tx.execute(START_INVOICE, &params)?;
        tx.execute(START_CLAIM, &params)?;
        tx.execute(FORGET_STEPS, &[adm.into(), debtor, invoice])?;
        asked_unpaid::drop_claim(tx, adm, (start.debtor, start.invoice))?;
        let kept = start.passed.iter().map(|passed| super::work::kept_reason(&passed.because));
        let reasons = kept.collect::<Result<Vec<_>, _>>()?;
        let rows = start.passed.iter().zip(&reasons).map(|(passed, reason)| {
            [
                adm.into(),
                debtor,
                invoice,
                0.into(),
                (&passed.step).into(),
                passed.state.code().into(),
                passed.on.into(),
                Value::Null,
                Value::Null,
                reason.into(),
            ]
        });
        tx.insert_many(&CLAIM_STEP, rows)?;
        wake(tx, adm, start.debtor)?;
    }
    if body.is_answered {
        tx.execute(ANSWERED, &[adm.into(), body.import.0.into()])?;
    }
    Ok(())
}

pub(super) fn file_taken(
    tx: &mut Tx<'_>,
    adm: i64,
    one: &Happened<'_>,
    body: &FileTaken,
) -> Result<(), StoreError> {
    let counts = &body.counts;
    let row = [
        adm.into(),
        body.import.0.into(),
        one.number.into(),
        (&body.format).into(),
        (&body.digest).into(),
        body.as_of.into(),
        counts.new.into(),
        counts.changed.into(),
        counts.vanished.into(),
        counts.known.into(),
        counts.asked.into(),
        body.total.0.into(),
        one.words.text(0).into(),
        body.events.map_or(0, |before| one.number - i64::from(before)).into(),
        Value::Int(0),
        body.pack.map_or(0, |pack| pack.0).into(),
    ];
    tx.insert_many(&IMPORT, [row])?;
    if let Some(as_of) = body.as_of {
        tx.execute(LISTED, &[adm.into(), as_of.into()])?;
        wake_waiting(tx, adm, "bank")?;
    }
    Ok(())
}

/// The file that an event took in has no name any more; any other event had none.
pub(super) fn forget_name(tx: &mut Tx<'_>, adm: i64, event: i64) -> Result<(), StoreError> {
    tx.execute(FORGET_NAME, &[adm.into(), event.into()]).map(|_| ())
}

/// A profile is kept under its name, or is no more.
pub(super) fn profile(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    let text = one.words.text(0).into();
    match one.event {
        Event::ProfileKept(ProfileKept { name, digest }) => {
            tx.execute(KEEP_PROFILE, &[adm.into(), name.into(), digest.into(), text])?;
        }
        Event::ProfileDropped(ProfileDropped { name }) => {
            tx.execute(DROP_PROFILE, &[adm.into(), name.into()])?;
        }
        _ => {}
    }
    Ok(())
}
