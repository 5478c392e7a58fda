//! Writing an archive: one consistent state of the chosen administrations, streamed.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{ARCHIVE, Fault, Line, VERSION, trouble};
use crate::blobs;
use crate::db::{Db, Tx};
use crate::error::{StoreError, Trouble};
use crate::load::house::{self, Administration};
use crate::load::users;
use crate::record::hex;
use crate::stored::Stretch;

const COUNTERS: &str = "SELECT name, next_id, last_event, head, last_run_on FROM administration \
     WHERE administration = $1";
const BLOBS: &str = "SELECT sha256 FROM blob WHERE administration = $1 ORDER BY sha256";

/// What an archive holds of an administration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub name: String,
    /// How many events.
    pub events: i64,
    /// The hash of the last one.
    pub head: String,
    /// How many files.
    pub files: u64,
}

/// Writes the administration of a name, or all there are and who works here. `progress` is told how
/// many events were written.
///
/// # Errors
/// When there is none of that name, or the database or the disk fails.
pub fn backup(
    db: &mut Db,
    (name, at): (Option<&str>, Timestamp),
    out: impl Write,
    mut progress: impl FnMut(i64),
) -> Result<Vec<Held>, Fault> {
    db.read(|tx| {
        let mut chosen = house::administrations(tx)?;
        chosen.retain(|one| name.is_none_or(|name| name == one.name));
        if let Some(name) = name.filter(|_| chosen.is_empty()) {
            return Err(Fault::Absent { name: name.to_owned() });
        }
        let mut lines = Lines::new(out);
        let made_at = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        lines.put(&Line::Head { archive: ARCHIVE.to_owned(), version: VERSION, made_at })?;
        let mut held = Vec::new();
        // Who works here goes along with all; one administration may be for others' eyes.
        if name.is_none() && users::is_started(tx)? {
            let installation =
                Administration { administration: users::INSTALLATION, name: String::new() };
            administration(tx, &installation, &mut lines, &mut progress)?;
        }
        for one in &chosen {
            held.push(administration(tx, one, &mut lines, &mut progress)?);
        }
        lines.end()?;
        Ok(held)
    })
}

/// Lines on their way out, counted and digested.
struct Lines<W: Write> {
    out: GzEncoder<W>,
    count: u64,
    digest: Sha256,
}

impl<W: Write> Lines<W> {
    fn new(out: W) -> Lines<W> {
        let out = GzEncoder::new(out, Compression::default());
        Lines { out, count: 0, digest: Sha256::new() }
    }

    fn put(&mut self, line: &Line) -> Result<(), StoreError> {
        let mut text = serde_json::to_string(line)
            .map_err(|error| StoreError::because(Trouble::Other, error))?;
        text.push('\n');
        self.digest.update(text.as_bytes());
        self.count += 1;
        self.out.write_all(text.as_bytes()).map_err(trouble)
    }

    fn end(mut self) -> Result<(), StoreError> {
        let sha256 = hex(&self.digest.clone().finalize());
        self.put(&Line::End { lines: self.count, sha256 })?;
        let mut out = self.out.finish().map_err(trouble)?;
        out.flush().map_err(trouble)
    }
}

fn administration(
    tx: &mut Tx<'_>,
    one: &Administration,
    lines: &mut Lines<impl Write>,
    progress: &mut impl FnMut(i64),
) -> Result<Held, StoreError> {
    let adm = one.administration;
    let counters = tx.query_one(COUNTERS, &[adm.into()], |row| Line::Administration {
        administration: row.text(0).to_owned(),
        next_id: row.int(1),
        last_event: row.int(2),
        head: row.text(3).to_owned(),
        last_run_on: row.maybe_text(4).map(str::to_owned),
    })?;
    let gone = || StoreError::new(Trouble::NoAdministration { administration: adm });
    lines.put(&counters.ok_or_else(gone)?)?;
    let mut held = Held { name: one.name.clone(), events: 0, head: String::new(), files: 0 };
    loop {
        let stretch = Stretch::load(tx, adm, held.events)?;
        let Some(last) = stretch.events.last() else { break };
        (held.events, held.head) = (last.number, last.hash.clone());
        events(stretch, lines)?;
        progress(held.events);
    }
    for blob in tx.list(BLOBS, &[adm.into()], |row| row.text(0).to_owned())? {
        let bytes = hex(&blobs::for_backup(tx, adm, &blob)?);
        lines.put(&Line::Blob { blob, bytes })?;
        held.files += 1;
    }
    Ok(held)
}

/// Each event with its details behind it.
fn events(stretch: Stretch, lines: &mut Lines<impl Write>) -> Result<(), StoreError> {
    let mut details = stretch.details.into_iter().peekable();
    for event in stretch.events {
        let number = event.number;
        lines.put(&Line::Event(event))?;
        while let Some(detail) = details.next_if(|detail| detail.event <= number) {
            lines.put(&Line::Detail(detail))?;
        }
    }
    Ok(())
}
