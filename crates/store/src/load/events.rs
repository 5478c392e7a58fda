//! The events themselves, in order: what happened after a known point.
//!
//! For a timeline, and for tests that account for everything that was done. Words are left out:
//! they stand in details.

use jiff::civil::Date;

use punctueel_domain::event::Event;

use crate::db::Tx;
use crate::error::{StoreError, Trouble};

const SINCE: &str = "SELECT event, kind, version, day, actor, body FROM event \
     WHERE administration = $1 AND event > $2 ORDER BY event";

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
    let rows = tx.list(SINCE, &[administration.into(), after.into()], |row| {
        let event = Event::read(row.text(1), row.int(2) as u32, row.text(5));
        (row.int(0), row.day(3), row.text(4).to_owned(), event)
    })?;
    let read = |(number, day, actor, event)| match event {
        Ok(event) => Ok(RecordedEvent { number, day, actor, event }),
        Err(error) => Err(StoreError::because(Trouble::Damaged, error)),
    };
    rows.into_iter().map(read).collect()
}
