//! The events themselves, in order: what happened after a known point.
//!
//! For a timeline, and for tests that account for everything that was done. Words are left out:
//! they stand in details.

use jiff::civil::Date;

use punctueel_domain::event::Event;

use crate::db::{Row, Tx};
use crate::error::{StoreError, Trouble};

const SINCE: &str = "SELECT event, kind, version, day, actor, body FROM event \
     WHERE administration = $1 AND event > $2 ORDER BY event";

const STRETCH: &str = "SELECT event, kind, version, day, actor, body FROM event \
     WHERE administration = $1 AND event > $2 AND event <= $3 ORDER BY event";

/// An event as it was recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordedEvent {
    /// Its number in the chain.
    pub number: i64,
    /// The day that was acted on.
    pub day: Date,
    /// Who or what caused it, as a code.
    pub actor: String,
    /// What happened.
    pub event: Event,
}

/// All events after one; after 0: all there are.
///
/// # Errors
/// When the database fails or holds an event this program cannot read.
pub fn since(
    tx: &mut Tx<'_>,
    administration: i64,
    after: i64,
) -> Result<Vec<RecordedEvent>, StoreError> {
    let rows = tx.list(SINCE, &[administration.into(), after.into()], recorded)?;
    rows.into_iter().collect()
}

/// The events after one, up to and with another.
///
/// # Errors
/// When the database fails or holds an event this program cannot read.
pub fn between(
    tx: &mut Tx<'_>,
    administration: i64,
    after: i64,
    last: i64,
) -> Result<Vec<RecordedEvent>, StoreError> {
    let params = [administration.into(), after.into(), last.into()];
    tx.list(STRETCH, &params, recorded)?.into_iter().collect()
}

fn recorded(row: &Row<'_>) -> Result<RecordedEvent, StoreError> {
    let event = Event::read(row.text(1), row.int(2) as u32, row.text(5));
    Ok(RecordedEvent {
        number: row.int(0),
        day: row.day(3),
        actor: row.text(4).to_owned(),
        event: event.map_err(|error| StoreError::because(Trouble::Damaged, error))?,
    })
}
