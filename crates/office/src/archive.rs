//! Backups: everything of one or all administrations in one stream, and back into either database.
//!
//! Knows who may do it and what a fault in an archive means to a person. The form of the archive
//! stands in `store/archive`; where the stream goes to or comes from is for the caller to say.

use std::io::{Read, Write};

use jiff::Timestamp;

use punctueel_domain::access::Right;
use punctueel_domain::refusal::Refusal;
use punctueel_store::archive::{self, Fault, Held};
use punctueel_store::{Db, StoreError};

use crate::desk::Who;
use crate::no::{No, Outcome};

/// The right to take everything along: a job of every day.
pub const BACKUP: Right = Right::Run;

/// The right to bring it back.
pub const RESTORE: Right = Right::Settings;

/// Writes the administration of a name, or all there are, as they are at this moment. Others may go
/// on working meanwhile.
///
/// # Errors
/// When there is none of that name, or the database or the disk fails.
pub fn backup(
    db: &mut Db,
    who: &Who,
    (name, at): (Option<&str>, Timestamp),
    out: impl Write,
    progress: impl FnMut(i64),
) -> Outcome<Vec<Held>> {
    who.may(BACKUP)?;
    archive::backup(db, (name, at), out, progress).map_err(no)
}

/// Takes in all administrations of an archive, or the one of a name: all of it, or nothing. `open`
/// gives the archive from its beginning, each time the transaction is tried.
///
/// # Errors
/// When the archive is not whole, an administration of that name is there, or the database fails.
pub fn restore<R: Read>(
    db: &mut Db,
    who: &Who,
    name: Option<&str>,
    open: impl FnMut() -> Result<R, StoreError>,
    progress: impl FnMut(i64),
) -> Outcome<Vec<Held>> {
    who.may(RESTORE)?;
    archive::restore(db, name, open, progress).map_err(no)
}

fn no(fault: Fault) -> No {
    let line = |line: u64| u32::try_from(line).unwrap_or(u32::MAX);
    let refusal = match fault {
        Fault::NotOurs => Refusal::NotAnArchive,
        Fault::Version { found } => Refusal::ArchiveVersion { found: found.to_string() },
        Fault::CutOff => Refusal::ArchiveCutOff,
        Fault::Damaged { line: at } => Refusal::ArchiveDamaged { line: line(at) },
        Fault::Unreadable { event } => Refusal::ArchiveNewer { event: event.to_string() },
        Fault::Exists { name } => Refusal::AdministrationExists { name },
        Fault::Absent { name } => Refusal::AdministrationUnknown { name },
        Fault::Failed(error) => return error.into(),
    };
    refusal.into()
}
