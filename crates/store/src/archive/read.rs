//! Taking an archive in: every line is checked, every event applied, all in one transaction.
//!
//! The chain, the digests of the words and that of the whole archive are verified before anything
//! becomes visible. An archive that is damaged, cut off or of another form changes nothing.

use std::io::{BufRead, BufReader, Read};

use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use super::{ARCHIVE, Fault, Held, Line, VERSION};
use crate::blobs;
use crate::db::{Db, Tx, Value};
use crate::error::StoreError;
use crate::load::{house, users};
use crate::record::{DETAIL, EVENT, hex};
use crate::stored::{STRETCH, StoredDetail, StoredEvent, Stretch};

/// The longest line: a file of 20 MB as hexadecimal text, with room to spare.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

const COUNTERS: &str = "UPDATE administration SET next_id = $2, last_event = $3, head = $4, \
     last_run_on = $5 WHERE administration = $1";

/// Takes in all administrations of an archive, or the one of a name. `open` gives the archive from
/// its beginning, as often as the transaction is tried. `progress` is told how many events were
/// taken in.
///
/// # Errors
/// When the archive is not whole, an administration of that name is there, or the database fails.
pub fn restore<R: Read>(
    db: &mut Db,
    name: Option<&str>,
    mut open: impl FnMut() -> Result<R, StoreError>,
    mut progress: impl FnMut(i64),
) -> Result<Vec<Held>, Fault> {
    db.write_open(|tx| {
        let mut taking = Taking { lines: Lines::new(open()?), name, held: Vec::new() };
        taking.head()?;
        let mut next = taking.lines.next()?;
        while let Line::Administration { .. } = next {
            next = taking.administration(tx, next, &mut progress)?;
        }
        taking.end(&next)?;
        match name.filter(|_| taking.held.is_empty()) {
            Some(name) => Err(Fault::Absent { name: name.to_owned() }),
            None => Ok(taking.held),
        }
    })
}

/// Lines on their way in, counted and digested.
struct Lines<R: Read> {
    from: BufReader<GzDecoder<R>>,
    text: Vec<u8>,
    count: u64,
    digest: Sha256,
}

impl<R: Read> Lines<R> {
    fn new(from: R) -> Lines<R> {
        let from = BufReader::new(GzDecoder::new(from));
        Lines { from, text: Vec::new(), count: 0, digest: Sha256::new() }
    }

    /// The next line; the digest then covers the lines before it.
    fn next(&mut self) -> Result<Line, Fault> {
        self.digest.update(&self.text);
        self.text.clear();
        self.count += 1;
        let read = (&mut self.from).take(LONGEST_LINE).read_until(b'\n', &mut self.text);
        // What cannot be unpacked is damaged, or cut off, or no archive at all: told by where.
        let is_whole = read.is_ok() && self.text.ends_with(b"\n");
        if self.count == 1 && !is_whole {
            return Err(Fault::NotOurs);
        }
        match read {
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Err(Fault::CutOff),
            Ok(_) if !is_whole && (self.text.len() as u64) < LONGEST_LINE => Err(Fault::CutOff),
            Ok(_) if is_whole => serde_json::from_slice(&self.text).map_err(|_| self.damaged()),
            _ => Err(self.damaged()),
        }
    }

    fn damaged(&self) -> Fault {
        Fault::Damaged { line: self.count }
    }
}

struct Taking<'n, R: Read> {
    lines: Lines<R>,
    name: Option<&'n str>,
    held: Vec<Held>,
}

/// An administration being filled; none when it is passed over.
struct Filling {
    administration: Option<i64>,
    stretch: Stretch,
    held: Held,
}

impl<R: Read> Taking<'_, R> {
    fn head(&mut self) -> Result<(), Fault> {
        let first = self.lines.next().map_err(|fault| match fault {
            Fault::Damaged { .. } => Fault::NotOurs,
            other => other,
        })?;
        match first {
            Line::Head { archive, version: VERSION, .. } if archive == ARCHIVE => Ok(()),
            Line::Head { archive, version, .. } if archive == ARCHIVE => {
                Err(Fault::Version { found: version })
            }
            _ => Err(Fault::NotOurs),
        }
    }

    /// The end: all lines were there as they were written, and nothing stands behind them.
    fn end(&mut self, last: &Line) -> Result<(), Fault> {
        let Line::End { lines, sha256 } = last else { return Err(self.lines.damaged()) };
        let digest = hex(&self.lines.digest.clone().finalize());
        if *lines != self.lines.count - 1 || *sha256 != digest {
            return Err(self.lines.damaged());
        }
        // Reading on also verifies the checksum of the compression.
        match self.lines.from.read(&mut [0]) {
            Ok(0) => Ok(()),
            Ok(_) => Err(self.lines.damaged()),
            Err(_) => Err(Fault::CutOff),
        }
    }

    /// Takes in one administration; answers the line behind it.
    fn administration(
        &mut self,
        tx: &mut Tx<'_>,
        counters: Line,
        progress: &mut impl FnMut(i64),
    ) -> Result<Line, Fault> {
        let Line::Administration { administration: name, next_id, last_event, head, last_run_on } =
            counters
        else {
            return Err(self.lines.damaged());
        };
        let is_wanted = self.name.is_none_or(|wanted| wanted == name);
        let administration = if is_wanted { add(tx, &name, next_id)? } else { None };
        let held = Held { name, events: 0, head: String::new(), files: 0 };
        let mut filling = Filling { administration, stretch: Stretch::default(), held };
        let behind = loop {
            match self.lines.next()? {
                Line::Event(event) => filling.event(tx, event, &self.lines, progress)?,
                Line::Detail(detail) => filling.stretch.details.push(detail),
                Line::Blob { blob, bytes } => {
                    let bytes = unhex(&bytes).ok_or_else(|| self.lines.damaged())?;
                    filling.blob(tx, &blob, &bytes)?;
                }
                other => break other,
            }
        };
        filling.flush(tx, &self.lines, progress)?;
        if (filling.held.events, &filling.held.head) != (last_event, &head) {
            return Err(self.lines.damaged());
        }
        if let Some(administration) = administration {
            let day = last_run_on.as_deref().into();
            let (last, head) = (last_event.into(), (&head).into());
            tx.execute(COUNTERS, &[administration.into(), next_id.into(), last, head, day])?;
            // Who works here goes along with an administration, and is none.
            if administration != users::INSTALLATION {
                self.held.push(filling.held);
            }
        }
        Ok(behind)
    }
}

/// Makes the row of an administration; it keeps no number of its own, for nothing depends on it.
/// Without a name it is who works here: taken in when nobody does yet.
fn add(tx: &mut Tx<'_>, name: &str, next_id: i64) -> Result<Option<i64>, Fault> {
    if name.is_empty() {
        let is_there = users::is_started(tx)?;
        users::start(tx, next_id)?;
        return Ok((!is_there).then_some(users::INSTALLATION));
    }
    let known = house::administrations(tx)?;
    if known.iter().any(|one| one.name == name) {
        return Err(Fault::Exists { name: name.to_owned() });
    }
    let number = known.iter().map(|one| one.administration).max().unwrap_or(0) + 1;
    house::add_administration(tx, number, name)?;
    Ok(Some(number))
}

impl Filling {
    fn event(
        &mut self,
        tx: &mut Tx<'_>,
        event: StoredEvent,
        lines: &Lines<impl Read>,
        progress: &mut impl FnMut(i64),
    ) -> Result<(), Fault> {
        if self.stretch.events.len() >= STRETCH as usize {
            self.flush(tx, lines, progress)?;
        }
        if event.number != self.held.events + 1 || !event.follows(&self.held.head) {
            return Err(lines.damaged());
        }
        self.held.events = event.number;
        self.held.head.clone_from(&event.hash);
        self.stretch.events.push(event);
        Ok(())
    }

    /// Stores and applies what was gathered.
    fn flush(
        &mut self,
        tx: &mut Tx<'_>,
        lines: &Lines<impl Read>,
        progress: &mut impl FnMut(i64),
    ) -> Result<(), Fault> {
        let stretch = std::mem::take(&mut self.stretch);
        if !stretch.changed_details().is_empty() {
            return Err(lines.damaged());
        }
        let Some(administration) = self.administration else { return Ok(()) };
        let events = stretch.events.iter().map(|event| event_row(administration, event));
        tx.insert_many(&EVENT, events)?;
        let details = stretch.details.iter().map(|detail| detail_row(administration, detail));
        tx.insert_many(&DETAIL, details)?;
        if let Some(event) = stretch.apply(tx, administration)? {
            return Err(Fault::Unreadable { event });
        }
        progress(self.held.events);
        Ok(())
    }

    fn blob(&mut self, tx: &mut Tx<'_>, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.held.files += 1;
        let Some(administration) = self.administration else { return Ok(()) };
        let packed = blobs::pack(bytes);
        tx.insert_many(&blobs::BLOB, [blobs::row(administration, sha256, &packed)]).map(|_| ())
    }
}

fn event_row(administration: i64, event: &StoredEvent) -> [Value<'_>; 10] {
    [
        administration.into(),
        event.number.into(),
        (&event.kind).into(),
        event.version.into(),
        (&event.at).into(),
        (&event.day).into(),
        (&event.actor).into(),
        (&event.body).into(),
        (&event.details).into(),
        (&event.hash).into(),
    ]
}

fn detail_row(administration: i64, detail: &StoredDetail) -> [Value<'_>; 7] {
    [
        administration.into(),
        detail.event.into(),
        detail.slot.into(),
        detail.person.into(),
        (&detail.kind).into(),
        (&detail.salt).into(),
        (&detail.body).into(),
    ]
}

/// The bytes of hexadecimal text.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| (*byte as char).to_digit(16).map(|value| value as u8);
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(digit(high)? << 4 | digit(low)?));
    bytes.collect::<Option<Vec<u8>>>().filter(|_| rest.is_empty())
}
