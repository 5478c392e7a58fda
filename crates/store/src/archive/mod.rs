//! The archive: administrations as one stream of lines that either database can be filled from.
//!
//! Compressed with gzip, one JSON object a line: a head, then per administration its counters, its
//! events each with their details, and its files, and at last a line with the count and the digest
//! of all before it. Whoever has the file can read it without this program. What the events lead to
//! is not kept: restoring applies them again. Knows no names of files; streams both ways.

mod read;
mod write;

use std::io;

use serde::{Deserialize, Serialize};

use crate::error::{StoreError, Trouble};
use crate::stored::{StoredDetail, StoredEvent};

pub use read::restore;
pub use write::{Held, backup};

/// What the first line of each archive names.
const ARCHIVE: &str = "punctueel-backup";
/// The form of the lines; another number is another form.
const VERSION: u32 = 1;

/// One line; those there are most of stand first, because that is how they are tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    /// An event; told from a detail by its hash.
    Event(StoredEvent),
    /// Words that go with the event before it.
    Detail(StoredDetail),
    /// The counters of the administration that follows.
    Administration {
        administration: String,
        next_id: i64,
        last_event: i64,
        head: String,
        last_run_on: Option<String>,
    },
    /// A file, as hexadecimal text.
    Blob { blob: String, bytes: String },
    /// What the archive is.
    Head {
        archive: String,
        version: u32,
        #[serde(default)]
        made_at: String,
    },
    /// The end: how many lines stand before it, and their digest.
    End { lines: u64, sha256: String },
}

/// Why an archive was not made or not taken in. Nothing was changed.
#[derive(Debug)]
pub enum Fault {
    /// It is not an archive of ours.
    NotOurs,
    /// It was made in a form this program does not know.
    Version {
        /// The form.
        found: u32,
    },
    /// It is cut off before its end.
    CutOff,
    /// A line is not what it must be.
    Damaged {
        /// The line, from 1.
        line: u64,
    },
    /// An event that this program does not know: it was made by a newer one.
    Unreadable {
        /// The event.
        event: i64,
    },
    /// There is an administration of that name already.
    Exists {
        /// The name.
        name: String,
    },
    /// It does not hold an administration of that name.
    Absent {
        /// The name.
        name: String,
    },
    /// The database or the disk failed.
    Failed(StoreError),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        Fault::Failed(error)
    }
}

/// Trouble with the file that is written or read.
fn trouble(error: io::Error) -> StoreError {
    let trouble = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::DiskFull,
        _ => Trouble::File,
    };
    StoreError::because(trouble, error)
}
