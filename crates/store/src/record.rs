//! Recording: events go into the chain first, then into the tables, in one transaction.
//!
//! Knows the chain (each hash covers the one before and the bytes as stored), where details go and
//! how ids are handed out. Does not decide anything and is called by `office` only.

use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use punctueel_domain::event::{Detail, Record};

use crate::apply::{self, Happened, Words};
use crate::db::{Insert, Tx, Value};
use crate::error::{StoreError, Trouble};

/// Who does something, when, and for which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub at: Timestamp,
    /// The Dutch day that is acted on.
    pub day: Date,
    /// The person or job: a code such as `owner` or `job:run`, never a name.
    pub actor: String,
}

pub(crate) const EVENT: Insert = Insert::into(
    "event",
    &[
        "administration",
        "event",
        "kind",
        "version",
        "at",
        "day",
        "actor",
        "body",
        "details",
        "hash",
    ],
);
pub(crate) const DETAIL: Insert =
    Insert::into("detail", &["administration", "event", "slot", "person", "kind", "salt", "body"]);
const HEAD: &str = "SELECT next_id, last_event, head FROM administration WHERE administration = $1";
const MOVE_HEAD: &str = "UPDATE administration SET next_id = $2, last_event = $3, head = $4 \
     WHERE administration = $1";

/// The counters of an administration and the head of its chain, inside a write.
#[derive(Clone, Debug)]
pub struct Chain {
    administration: i64,
    next_id: i64,
    last_event: i64,
    head: String,
}

impl Chain {
    /// Reads the counters; the administration's row is locked by the write.
    ///
    /// # Errors
    /// When the administration is not there or the database fails.
    pub fn open(tx: &mut Tx<'_>, administration: i64) -> Result<Chain, StoreError> {
        let read = |row: &crate::db::Row<'_>| (row.int(0), row.int(1), row.text(2).to_owned());
        let found = tx.query_one(HEAD, &[administration.into()], read)?;
        let (next_id, last_event, head) =
            found.ok_or_else(|| StoreError::new(Trouble::NoAdministration { administration }))?;
        Ok(Chain { administration, next_id, last_event, head })
    }

    /// The administration.
    pub fn administration(&self) -> i64 {
        self.administration
    }

    /// The number of the last event.
    pub fn last_event(&self) -> i64 {
        self.last_event
    }

    /// Hands out the next id.
    pub fn take_id(&mut self) -> i64 {
        self.next_id += 1;
        self.next_id - 1
    }
}

struct Stored {
    number: i64,
    kind: &'static str,
    version: u32,
    body: String,
    details: String,
    hash: String,
}

/// Records events: chain and details first, then the tables. Returns the numbers of the events.
///
/// # Errors
/// When the database fails; then nothing of the transaction stays.
pub fn record(
    tx: &mut Tx<'_>,
    chain: &mut Chain,
    stamp: &Stamp,
    records: &[Record],
) -> Result<Vec<i64>, StoreError> {
    let at = stamp.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let day = stamp.day.to_string();
    let mut stored = Vec::with_capacity(records.len());
    let mut salts = Vec::with_capacity(records.len());
    for record in records {
        let own = salts_for(&record.details)?;
        let body =
            record.event.body().map_err(|error| StoreError::because(Trouble::Other, error))?;
        let details = digests(&record.details, &own);
        let number = chain.last_event + 1;
        let (kind, version) = (record.event.kind(), record.event.version());
        let parts = [kind, &version.to_string(), &at, &day, &stamp.actor, &body, &details];
        let hash = link(&chain.head, number, &parts);
        chain.last_event = number;
        chain.head.clone_from(&hash);
        stored.push(Stored { number, kind, version, body, details, hash });
        salts.push(own);
    }
    put_events(tx, chain.administration, stamp, &at, &stored)?;
    put_details(tx, chain.administration, records, &stored, &salts)?;
    let happened: Vec<Happened<'_>> = records
        .iter()
        .zip(&stored)
        .map(|(record, stored)| Happened {
            number: stored.number,
            event: &record.event,
            words: Words::Given(&record.details),
        })
        .collect();
    apply::apply(tx, chain.administration, &happened)?;
    let (next, last) = (chain.next_id, chain.last_event);
    let head = (&chain.head).into();
    tx.execute(MOVE_HEAD, &[chain.administration.into(), next.into(), last.into(), head])?;
    Ok(stored.iter().map(|event| event.number).collect())
}

/// The hash of an event: over the hash before it, its number and its parts as stored, each with its
/// length so that no two events read the same.
pub(crate) fn link(before: &str, number: i64, parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    digest.update(before.as_bytes());
    digest.update(number.to_be_bytes());
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part.as_bytes());
    }
    hex(&digest.finalize())
}

/// The digest of a detail, with its salt: after erasure it says nothing about the words.
pub(crate) fn detail_digest(salt: &str, body: &str) -> String {
    let mut digest = Sha256::new();
    digest.update(salt.as_bytes());
    digest.update(body.as_bytes());
    hex(&digest.finalize())
}

/// SHA-256 of bytes as lower-case hexadecimal text.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal text.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)] as char);
        text.push(DIGITS[usize::from(byte & 15)] as char);
    }
    text
}

fn salts_for(details: &[Detail]) -> Result<Vec<String>, StoreError> {
    let mut bytes = vec![0; details.len() * 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| StoreError::because(Trouble::Other, error.to_string()))?;
    Ok(bytes.chunks_exact(16).map(hex).collect())
}

/// `slot:digest` of each detail, separated by spaces.
fn digests(details: &[Detail], salts: &[String]) -> String {
    let mut text = String::with_capacity(details.len() * 70);
    for (detail, salt) in details.iter().zip(salts) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&detail.slot.to_string());
        text.push(':');
        text.push_str(&detail_digest(salt, &detail.body));
    }
    text
}

fn put_events(
    tx: &mut Tx<'_>,
    administration: i64,
    stamp: &Stamp,
    at: &str,
    stored: &[Stored],
) -> Result<(), StoreError> {
    let rows = stored.iter().map(|event| {
        [
            administration.into(),
            event.number.into(),
            event.kind.into(),
            event.version.into(),
            at.into(),
            stamp.day.into(),
            Value::Text(&stamp.actor),
            Value::Text(&event.body),
            Value::Text(&event.details),
            Value::Text(&event.hash),
        ]
    });
    tx.insert_many(&EVENT, rows).map(|_| ())
}

fn put_details(
    tx: &mut Tx<'_>,
    administration: i64,
    records: &[Record],
    stored: &[Stored],
    salts: &[Vec<String>],
) -> Result<(), StoreError> {
    let rows = records.iter().zip(stored).zip(salts).flat_map(|((record, event), salts)| {
        record.details.iter().zip(salts).map(move |(detail, salt)| {
            [
                administration.into(),
                event.number.into(),
                detail.slot.into(),
                detail.person.map_or(0, |debtor| debtor.0).into(),
                detail.kind.code().into(),
                Value::Text(salt),
                Value::Text(&detail.body),
            ]
        })
    });
    let has_details = records.iter().any(|record| !record.details.is_empty());
    if has_details {
        tx.insert_many(&DETAIL, rows)?;
    }
    Ok(())
}
