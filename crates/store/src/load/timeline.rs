//! What happened to one debtor: the events people caused, their notes, and the lines of his
//! account.
//!
//! Reads by key through `debtor_log`, so that it costs what one debtor has and not what there is.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;

use punctueel_domain::account::EntryKind;
use punctueel_domain::event::Event;
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{LegalKind, MessageKind};

use super::{code, maybe_code};
use crate::db::Tx;
use crate::error::{StoreError, Trouble};

/// The most lines of each kind that are read, newest first.
pub const MOST: i64 = 500;

const LOGGED: &str = "SELECT e.event, e.kind, e.version, e.at, e.day, e.actor, e.body \
     FROM (SELECT event FROM debtor_log WHERE administration = $1 AND debtor = $2 \
     ORDER BY event DESC LIMIT $3) l CROSS JOIN event e \
     WHERE e.administration = $1 AND e.event = l.event ORDER BY e.event DESC";
const LOGGED_SINCE: &str = "SELECT MAX(event) FROM debtor_log \
     WHERE administration = $1 AND debtor = $2 AND event > $3";
const BOOKED_SINCE: &str = "SELECT MAX(event) FROM entry \
     WHERE administration = $1 AND debtor = $2 AND event > $3";
const ONE: &str = "SELECT kind, at, day, actor FROM event WHERE administration = $1 AND event = $2";
const NOTES: &str = "SELECT event, slot, COALESCE(body, '') FROM detail \
     WHERE administration = $1 AND person = $2 AND kind = 'note' ORDER BY event, slot";
const BOOKED: &str = "SELECT e.event, e.kind, e.day, e.amount, i.number FROM entry e \
     JOIN invoice i ON i.administration = e.administration AND i.debtor = e.debtor \
     AND i.invoice = e.invoice WHERE e.administration = $1 AND e.debtor = $2 \
     ORDER BY e.event DESC, e.entry DESC LIMIT $3";
const MESSAGES: &str = "SELECT task, channel, legal_kind, kind, companion_of FROM task \
     WHERE administration = $1 AND debtor = $2 AND action IN ('letter', 'email') ORDER BY task";
const COPIES: &str = "SELECT task, COUNT(*) FROM message_copy \
     WHERE administration = $1 AND debtor = $2 GROUP BY task ORDER BY task";
/// A friendly reminder (tone 1) asks for all it shows; a demand only for what is at a step.
const ABOUT: &str = "SELECT m.task, m.invoice FROM task_item m JOIN task t \
     ON t.administration = m.administration AND t.debtor = m.debtor AND t.task = m.task \
     WHERE m.administration = $1 AND m.debtor = $2 AND t.action IN ('letter', 'email') \
     AND (m.step IS NOT NULL OR t.tone <= 1 OR t.kind <> 'dunning' \
     OR t.companion_of IS NOT NULL) ORDER BY m.task, m.invoice";

/// What was told at take-in: the strategy goes on behind the step that stands for it.
const TOLD: &str = "SELECT s.day, s.invoice, \
     CAST(CASE WHEN c.invoice IS NULL THEN 0 ELSE 1 END AS BIGINT) FROM claim_step s \
     LEFT JOIN open_claim c ON c.administration = s.administration AND c.debtor = s.debtor \
     AND c.invoice = s.invoice WHERE s.administration = $1 AND s.debtor = $2 \
     AND s.state = 'sent-before' ORDER BY s.day, s.invoice";

/// A message of before Punctueel was used, as it was told at take-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The day it was sent.
    pub on: Date,
    /// About which invoice.
    pub invoice: InvoiceId,
    /// Something of it is open.
    pub is_open: bool,
}

/// An event that a person caused.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// Its number.
    pub number: i64,
    /// The moment.
    pub at: Timestamp,
    /// The day that was acted on.
    pub day: Date,
    /// Who or what caused it, as a code.
    pub actor: String,
    /// What happened.
    pub event: Event,
}

/// A line of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// The event that recorded it.
    pub event: i64,
    /// What it is.
    pub kind: EntryKind,
    /// The day it counts.
    pub on: Date,
    /// The amount.
    pub amount: Cents,
    /// The invoice number.
    pub number: String,
}

/// What a message was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentMessage {
    /// How it went.
    pub channel: Option<Channel>,
    /// What it was before the law.
    pub legal_kind: Option<LegalKind>,
    /// What it was for.
    pub kind: MessageKind,
    /// It went along with a call.
    pub is_companion: bool,
    /// How many copies of invoices went along.
    pub copies: u32,
    /// The invoices it was about.
    pub invoices: Vec<InvoiceId>,
}

/// The events people caused for a debtor, newest first.
///
/// # Errors
/// When the database fails or holds an event this program cannot read.
pub fn logged(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<Vec<Logged>, StoreError> {
    let params = [adm.into(), debtor.0.into(), MOST.into()];
    let rows = tx.list(LOGGED, &params, |row| {
        let event = Event::read(row.text(1), row.int(2) as u32, row.text(6));
        let at = row.text(3).parse::<Timestamp>();
        (row.int(0), at, row.day(4), row.text(5).to_owned(), event)
    })?;
    let damaged = |error: String| StoreError::because(Trouble::Damaged, error);
    let read = rows.into_iter().map(|(number, at, day, actor, event)| {
        let at = at.map_err(|error| damaged(error.to_string()))?;
        let event = event.map_err(|error| damaged(error.to_string()))?;
        Ok(Logged { number, at, day, actor, event })
    });
    read.collect()
}

/// What happened last to a debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest {
    /// The kind of event.
    pub kind: String,
    /// The moment.
    pub at: Timestamp,
    /// The day that was acted on.
    pub day: Date,
    /// Who or what caused it, as a code.
    pub actor: String,
}

/// The last thing that somebody did for a debtor, or that was booked, since an event.
///
/// # Errors
/// When the database fails.
pub fn latest_since(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    since: i64,
) -> Result<Option<Latest>, StoreError> {
    let params = [adm.into(), debtor.0.into(), since.into()];
    let logged = tx.query_one(LOGGED_SINCE, &params, |row| row.maybe_int(0))?.flatten();
    let booked = tx.query_one(BOOKED_SINCE, &params, |row| row.maybe_int(0))?.flatten();
    let Some(event) = logged.max(booked) else { return Ok(None) };
    let found = tx.query_one(ONE, &[adm.into(), event.into()], |row| {
        let (kind, actor) = (row.text(0).to_owned(), row.text(3).to_owned());
        row.text(1).parse().map(|at| Latest { kind, at, day: row.day(2), actor })
    })?;
    let damaged = |error: jiff::Error| StoreError::because(Trouble::Damaged, error.to_string());
    found.transpose().map_err(damaged)
}

/// The events that count no more: calls that were taken back, with what followed from them.
pub fn taken_back(logged: &[Logged]) -> HashSet<i64> {
    let back = logged.iter().filter_map(|one| match &one.event {
        Event::CallTakenBack(back) => Some(back.call),
        _ => None,
    });
    let mut found: HashSet<i64> = back.collect();
    let agreed = logged.iter().filter_map(|one| match &one.event {
        Event::CallRecorded(call) if found.contains(&one.number) => Some(&call.agreed),
        _ => None,
    });
    let (promises, stops): (Vec<_>, Vec<_>) = agreed.map(|one| (one.promise, one.stop)).unzip();
    let follows = |one: &&Logged| match &one.event {
        Event::PromiseMade(made) => promises.contains(&Some(made.promise.promise)),
        Event::StopSet(set) => stops.contains(&Some(set.stop.stop)),
        _ => false,
    };
    found.extend(logged.iter().filter(follows).map(|one| one.number));
    found
}

/// The notes with events about a debtor, by event and slot.
///
/// # Errors
/// When the database fails.
pub fn notes(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
) -> Result<HashMap<(i64, i64), String>, StoreError> {
    let rows = tx.list(NOTES, &[adm.into(), debtor.0.into()], |row| {
        ((row.int(0), row.int(1)), row.text(2).to_owned())
    })?;
    Ok(rows.into_iter().collect())
}

/// What was sent before Punctueel was used, as it was told at take-in, oldest first.
///
/// # Errors
/// When the database fails.
pub fn told(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<Vec<Told>, StoreError> {
    tx.list(TOLD, &[adm.into(), debtor.0.into()], |row| Told {
        on: row.day(0),
        invoice: InvoiceId(row.int(1)),
        is_open: row.flag(2),
    })
}

/// The lines of a debtor's account, newest first.
///
/// # Errors
/// When the database fails.
pub fn booked(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<Vec<Booked>, StoreError> {
    tx.list(BOOKED, &[adm.into(), debtor.0.into(), MOST.into()], |row| Booked {
        event: row.int(0),
        kind: code(row, 1),
        on: row.day(2),
        amount: Cents(row.int(3)),
        number: row.text(4).to_owned(),
    })
}

/// The messages to a debtor.
///
/// # Errors
/// When the database fails.
pub fn messages(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
) -> Result<HashMap<TaskId, SentMessage>, StoreError> {
    let params = [adm.into(), debtor.0.into()];
    let mut found = HashMap::new();
    tx.query(MESSAGES, &params, |row| {
        let message = SentMessage {
            channel: maybe_code(row, 1),
            legal_kind: maybe_code(row, 2),
            kind: code(row, 3),
            is_companion: row.maybe_int(4).is_some(),
            copies: 0,
            invoices: Vec::new(),
        };
        found.insert(TaskId(row.int(0)), message);
    })?;
    tx.query(COPIES, &params, |row| {
        if let Some(message) = found.get_mut(&TaskId(row.int(0))) {
            message.copies = row.int(1) as u32;
        }
    })?;
    tx.query(ABOUT, &params, |row| {
        if let Some(message) = found.get_mut(&TaskId(row.int(0))) {
            message.invoices.push(InvoiceId(row.int(1)));
        }
    })?;
    Ok(found)
}
