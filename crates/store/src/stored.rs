//! The chain as it is stored: events with their details, read in order and checked by their hashes.
//!
//! Shared by the health check, the replay and the archive. Knows how an event follows from the one
//! before it and which words fit its digests. Does not know what an event means.

use serde::{Deserialize, Serialize};

use punctueel_domain::event::Event;

use crate::apply::{self, Happened, Words};
use crate::db::{Row, Tx};
use crate::error::StoreError;
use crate::record::{detail_digest, link};

/// How many events are read at a time.
pub(crate) const STRETCH: i64 = 500;

const EVENTS: &str = "SELECT event, kind, version, at, day, actor, body, details, hash FROM event \
     WHERE administration = $1 AND event > $2 ORDER BY event LIMIT $3";
const DETAILS: &str = "SELECT event, slot, person, kind, salt, body FROM detail \
     WHERE administration = $1 AND event >= $2 AND event <= $3 ORDER BY event, slot";

/// A row of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredEvent {
    #[serde(rename = "event")]
    pub number: i64,
    pub kind: String,
    pub version: i64,
    pub at: String,
    pub day: String,
    pub actor: String,
    pub body: String,
    pub details: String,
    pub hash: String,
}

/// Words that go with an event; without salt and body after erasure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredDetail {
    pub event: i64,
    pub slot: i64,
    pub person: i64,
    pub kind: String,
    pub salt: Option<String>,
    pub body: Option<String>,
}

/// Events that follow each other, with their details.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stretch {
    pub events: Vec<StoredEvent>,
    pub details: Vec<StoredDetail>,
}

impl StoredEvent {
    fn read(row: &Row<'_>) -> StoredEvent {
        let text = |column: usize| row.text(column).to_owned();
        StoredEvent {
            number: row.int(0),
            kind: text(1),
            version: row.int(2),
            at: text(3),
            day: text(4),
            actor: text(5),
            body: text(6),
            details: text(7),
            hash: text(8),
        }
    }

    /// Yes when its hash follows from its parts and the hash before it.
    pub fn follows(&self, before: &str) -> bool {
        let version = self.version.to_string();
        let (kind, at, day) = (&self.kind, &self.at, &self.day);
        let parts = [kind, &version, at, day, &self.actor, &self.body, &self.details];
        link(before, self.number, &parts.map(String::as_str)) == self.hash
    }

    fn event(&self) -> Option<Event> {
        Event::read(&self.kind, u32::try_from(self.version).ok()?, &self.body).ok()
    }
}

impl StoredDetail {
    fn read(row: &Row<'_>) -> StoredDetail {
        let text = |column: usize| row.maybe_text(column).map(str::to_owned);
        StoredDetail {
            event: row.int(0),
            slot: row.int(1),
            person: row.int(2),
            kind: row.text(3).to_owned(),
            salt: text(4),
            body: text(5),
        }
    }

    fn fits(&self, slot: i64, digest: &str) -> bool {
        let fits = match (&self.salt, &self.body) {
            (Some(salt), Some(body)) => detail_digest(salt, body) == digest,
            (None, None) => true,
            _ => false,
        };
        fits && self.slot == slot
    }
}

impl Stretch {
    /// The next events after one, at most [`STRETCH`]; empty at the end.
    pub fn load(tx: &mut Tx<'_>, adm: i64, after: i64) -> Result<Stretch, StoreError> {
        let params = [adm.into(), after.into(), STRETCH.into()];
        let events = tx.list(EVENTS, &params, StoredEvent::read)?;
        let details = match (events.first(), events.last()) {
            (Some(first), Some(last)) => {
                let params = [adm.into(), first.number.into(), last.number.into()];
                tx.list(DETAILS, &params, StoredDetail::read)?
            }
            _ => Vec::new(),
        };
        Ok(Stretch { events, details })
    }

    /// The number of the last event.
    pub fn last(&self) -> Option<i64> {
        self.events.last().map(|event| event.number)
    }

    /// Leaves out what comes after an event.
    pub fn end_with(&mut self, last_event: i64) {
        self.events.retain(|event| event.number <= last_event);
        self.details.retain(|detail| detail.event <= last_event);
    }

    /// Event and slot of the words that do not fit the digests in their events; erased ones have no
    /// words to fit.
    pub fn changed_details(&self) -> Vec<(i64, i64)> {
        let mut found = Vec::new();
        let mut kept = self.details.iter().peekable();
        for event in &self.events {
            for noted in event.details.split(' ').filter(|noted| !noted.is_empty()) {
                let (slot, digest) = noted.split_once(':').unwrap_or((noted, ""));
                let slot: i64 = slot.parse().unwrap_or(-1);
                let next = kept.next_if(|detail| detail.event == event.number);
                if !next.is_some_and(|detail| detail.fits(slot, digest)) {
                    found.push((event.number, slot));
                }
            }
            // Words that no digest speaks of.
            while let Some(extra) = kept.next_if(|detail| detail.event <= event.number) {
                found.push((extra.event, extra.slot));
            }
        }
        found.extend(kept.map(|extra| (extra.event, extra.slot)));
        found
    }

    /// Copies the values of all events to the tables. Answers the first event that this program
    /// cannot read, and then nothing was applied.
    ///
    /// # Errors
    /// When the database fails.
    pub fn apply(&self, tx: &mut Tx<'_>, administration: i64) -> Result<Option<i64>, StoreError> {
        let mut read = Vec::with_capacity(self.events.len());
        let mut kept = self.details.iter().peekable();
        for stored in &self.events {
            let Some(event) = stored.event() else { return Ok(Some(stored.number)) };
            let mut words = Vec::new();
            while let Some(detail) = kept.next_if(|detail| detail.event <= stored.number) {
                words.extend(detail.body.clone().map(|body| (detail.slot as u32, body)));
            }
            read.push((stored.number, event, words));
        }
        let happened = read.iter().map(|(number, event, words)| {
            let words = Words::Kept(words);
            Happened { number: *number, event, words }
        });
        apply::apply(tx, administration, &happened.collect::<Vec<_>>())?;
        Ok(None)
    }
}
