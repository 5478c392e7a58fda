//! What can go wrong between us and the database, each with a code that never changes.
//!
//! Knows the kinds of trouble and keeps the cause below each. Does not know which driver error
//! means which trouble (`db/sqlite.rs` and `db/postgres.rs` do) and speaks no sentences to people:
//! those come from the words of `letters`, found by the code.

use std::error::Error;
use std::fmt;

/// The kind of trouble, with the numbers a sentence about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Somebody else holds the database, or the rows we need, for longer than we wait.
    Locked,
    /// The path cannot be opened, the address is not understood or the server does not answer.
    Missing,
    /// The database may be read but not written.
    ReadOnly,
    /// The database was made by a newer version of the program.
    Newer {
        /// The version found in the database.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// There is no room left.
    DiskFull,
    /// A file beside the database cannot be read or written.
    File,
    /// The file is not a database, or not a whole one.
    Damaged,
    /// The PostgreSQL database does not sort text by code point.
    Collation {
        /// Its encoding and collation, such as `UTF8 nl_NL.UTF-8`.
        found: String,
    },
    /// There is no administration with this number.
    NoAdministration {
        /// The number asked for.
        administration: i64,
    },
    /// Anything else the database said no to.
    Other,
}

/// The database could not do what was asked.
#[derive(Debug)]
pub struct StoreError {
    trouble: Trouble,
    again: bool,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl StoreError {
    /// Trouble of our own finding, with no driver error below it.
    pub fn new(trouble: Trouble) -> StoreError {
        StoreError { trouble, again: false, cause: None }
    }

    /// Trouble with the error that showed it.
    pub fn because(trouble: Trouble, cause: impl Into<Box<dyn Error + Send + Sync>>) -> StoreError {
        StoreError { trouble, again: false, cause: Some(cause.into()) }
    }

    /// The same, marked as a collision of two writers that goes away by doing the work again.
    pub(crate) fn worth_another_try(mut self) -> StoreError {
        self.again = true;
        self
    }

    /// Whether two writers collided, so that the same transaction may succeed the next time.
    pub(crate) fn is_worth_another_try(&self) -> bool {
        self.again
    }

    /// The same cause, seen while reaching for the database: it is not there.
    pub(crate) fn into_missing(mut self) -> StoreError {
        self.trouble = Trouble::Missing;
        self
    }

    /// What kind of trouble it is.
    pub fn trouble(&self) -> &Trouble {
        &self.trouble
    }

    /// The stable code, as in answers of the command line and the API.
    pub fn code(&self) -> &'static str {
        match self.trouble {
            Trouble::Locked => "DATABASE-LOCKED",
            Trouble::Missing => "DATABASE-MISSING",
            Trouble::ReadOnly => "DATABASE-READ-ONLY",
            Trouble::Newer { .. } => "DATABASE-NEWER",
            Trouble::DiskFull => "DISK-FULL",
            Trouble::File => "FILE-FAILED",
            Trouble::Damaged => "DATABASE-DAMAGED",
            Trouble::Collation { .. } => "DATABASE-COLLATION",
            Trouble::NoAdministration { .. } => "ADMINISTRATION-MISSING",
            Trouble::Other => "DATABASE-OTHER",
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())?;
        match &self.trouble {
            Trouble::Newer { found, known } => write!(out, ": found {found}, known {known}"),
            Trouble::Collation { found } => write!(out, ": {found}"),
            Trouble::NoAdministration { administration } => write!(out, ": {administration}"),
            _ => Ok(()),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn Error + 'static))
    }
}
