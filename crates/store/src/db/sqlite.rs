//! SQLite: how a file is opened, and how statements and values reach it.
//!
//! Knows the settings every connection needs, how `$n` markers are bound and which of SQLite's
//! errors means which trouble. Does not know transactions (`transaction` says BEGIN and COMMIT)
//! or tables.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use rusqlite::{Connection, Error, ErrorCode, OpenFlags, Statement, ToSql};

use super::value::{Columns, Row, Value, mismatch};
use super::{Insert, STATEMENTS_KEPT};
use crate::error::{StoreError, Trouble};

/// Every commit reaches the disk; what is deleted is overwritten; 64 MB of pages are kept.
pub(crate) const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
";

/// Commits do not wait for the disk.
pub(super) const DO_NOT_WAIT: &str = "PRAGMA synchronous = OFF";

/// Deleted text is overwritten, but copies of it stay where pages were split. The new file is not
/// built in memory, for it may be large.
const REWRITE: &str = "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY";

/// Moves the log into the file and cuts it to nothing; says 1 when a reader was in the way.
const EMPTY_LOG: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

/// A connection to one SQLite file.
pub(super) struct Sqlite {
    connection: Connection,
}

impl Sqlite {
    /// Opens the file, or makes it with its folder.
    pub fn open(path: &str, patience: Duration) -> Result<Sqlite, StoreError> {
        let connection = if path == ":memory:" {
            Connection::open_in_memory()?
        } else {
            make_private_file(Path::new(path))?;
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            Connection::open_with_flags(path, flags)?
        };
        if connection.is_readonly("main")? {
            return Err(StoreError::new(Trouble::ReadOnly));
        }
        connection.busy_timeout(patience)?;
        // Else a statement is planned anew for each value it is given: a quarter of all the time.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.execute_batch(SETTINGS)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        Ok(Sqlite { connection })
    }

    /// Runs a statement without rows.
    pub fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        Ok(statement.raw_execute()? as u64)
    }

    /// Runs a statement and hands over its rows.
    pub fn query(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        each: &mut dyn FnMut(&Row<'_>) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if each(&Row::new(row)).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Puts in rows with one prepared statement.
    pub fn insert_many<'r, R: AsRef<[Value<'r>]>>(
        &mut self,
        insert: &Insert,
        rows: impl Iterator<Item = R>,
    ) -> Result<u64, StoreError> {
        let mut statement = self.connection.prepare_cached(&insert.sql())?;
        let mut count = 0;
        for row in rows {
            let values = row.as_ref();
            assert_width(insert.columns.len(), values.len());
            for (index, value) in values.iter().enumerate() {
                statement.raw_bind_parameter(index + 1, value)?;
            }
            statement.raw_execute()?;
            count += 1;
        }
        Ok(count)
    }

    /// Makes sure a statement is understood.
    pub fn prepare(&mut self, sql: &str) -> Result<(), StoreError> {
        self.connection.prepare_cached(sql)?;
        Ok(())
    }

    /// Writes the whole file anew (a table alone cannot be), then empties the log beside it.
    pub fn purge(&mut self, _tables: &[&str]) -> Result<(), StoreError> {
        self.connection.flush_prepared_statement_cache();
        self.connection.execute_batch(REWRITE)?;
        let is_busy: i64 = self.connection.query_row(EMPTY_LOG, [], |row| row.get(0))?;
        if is_busy == 0 { Ok(()) } else { Err(StoreError::new(Trouble::Locked)) }
    }

    /// Runs statements without values.
    pub fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(sql)?)
    }
}

/// Makes the folder and an empty file that only its owner may read, where they are not there yet.
fn make_private_file(path: &Path) -> Result<(), StoreError> {
    let missing = |error| StoreError::because(Trouble::Missing, error);
    if path.exists() {
        return Ok(());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(missing)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(missing)?;
    Ok(())
}

/// Binds by the number in the marker; SQLite itself numbers `$2` by where it first appears.
fn bind(statement: &mut Statement<'_>, params: &[Value<'_>]) -> Result<(), StoreError> {
    assert_width(statement.parameter_count(), params.len());
    for slot in 1..=params.len() {
        let value = statement
            .parameter_name(slot)
            .and_then(|name| name.get(1..)?.parse::<usize>().ok())
            .and_then(|number| params.get(number.checked_sub(1)?));
        assert!(value.is_some(), "markers are $1 to ${}, without gaps", params.len());
        statement.raw_bind_parameter(slot, value)?;
    }
    Ok(())
}

fn assert_width(wanted: usize, given: usize) {
    assert_eq!(wanted, given, "a statement has as many markers as it is given values");
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match *self {
            Value::Int(number) => ToSqlOutput::Owned(Owned::Integer(number)),
            Value::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Value::Day(day) => ToSqlOutput::Owned(Owned::Text(day.to_string())),
            Value::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Value::Null => ToSqlOutput::Owned(Owned::Null),
        })
    }
}

impl Columns for rusqlite::Row<'_> {
    fn value(&self, column: usize) -> Value<'_> {
        match self.get_ref(column) {
            Ok(ValueRef::Integer(number)) => Value::Int(number),
            Ok(ValueRef::Text(text)) => match std::str::from_utf8(text) {
                Ok(text) => Value::Text(text),
                Err(_) => mismatch(column, "UTF-8 text"),
            },
            Ok(ValueRef::Blob(bytes)) => Value::Bytes(bytes),
            Ok(ValueRef::Null) => Value::Null,
            Ok(ValueRef::Real(_)) => mismatch(column, "anything but a fraction"),
            Err(_) => mismatch(column, "anything"),
        }
    }

    fn len(&self) -> usize {
        self.as_ref().column_count()
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> StoreError {
        let code = error.sqlite_error_code();
        let trouble = match code {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Trouble::Locked,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Trouble::Missing,
            Some(ErrorCode::ReadOnly) => Trouble::ReadOnly,
            Some(ErrorCode::DiskFull) => Trouble::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Trouble::Damaged,
            _ => Trouble::Other,
        };
        let collided = trouble == Trouble::Locked;
        let error = StoreError::because(trouble, error);
        if collided { error.worth_another_try() } else { error }
    }
}
