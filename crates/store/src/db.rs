//! The seam: one connection, one SQL text, two databases.
//!
//! Knows that there are two databases, how each is opened and how the one SQL text with its
//! `$1..$n` markers runs on both. Does not know a single table except `administration`, whose row
//! every write locks first. Below it: `sqlite` and `postgres` speak to a driver each, `value` is
//! what goes in and out, `transaction` begins and ends work, `definition` translates table
//! definitions, `tls` secures the line.

mod definition;
mod postgres;
mod sqlite;
mod tls;
mod transaction;
mod value;

#[cfg(test)]
mod tests;

use std::ops::ControlFlow;
use std::time::Duration;

use crate::error::{StoreError, Trouble};
pub(crate) use sqlite::SETTINGS as SQLITE_SETTINGS;
pub use transaction::Tx;
pub use value::{Row, Value};

/// How long we wait for another writer before we say the database is locked.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// How many prepared statements each connection keeps.
const STATEMENTS_KEPT: usize = 400;

/// Which of the two databases this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, one file.
    Sqlite,
    /// PostgreSQL, a server.
    Postgres,
}

/// A table and the columns of the rows that are put into it.
#[derive(Clone, Copy, Debug)]
pub struct Insert {
    /// The table.
    pub table: &'static str,
    /// Its columns, in the order of the values in each row.
    pub columns: &'static [&'static str],
}

impl Insert {
    /// Names the table and its columns; meant for a `const`.
    pub const fn into(table: &'static str, columns: &'static [&'static str]) -> Insert {
        Insert { table, columns }
    }

    /// The statement that puts in one row.
    pub fn sql(&self) -> String {
        let markers: Vec<String> = (1..=self.columns.len()).map(|n| format!("${n}")).collect();
        let columns = self.columns.join(", ");
        format!("INSERT INTO {} ({columns}) VALUES ({})", self.table, markers.join(", "))
    }
}

/// One connection to one database.
pub struct Db {
    connection: Connection,
}

enum Connection {
    Sqlite(Box<sqlite::Sqlite>),
    Postgres(Box<postgres::Postgres>),
}

/// Runs the same expression on whichever connection it is.
macro_rules! either {
    ($db:expr, $connection:ident => $work:expr) => {
        match &mut $db.connection {
            Connection::Sqlite($connection) => $work,
            Connection::Postgres($connection) => $work,
        }
    };
}

impl Db {
    /// Opens `sqlite:PATH` (made, with its folder, when it is not there), `sqlite::memory:` or
    /// `postgres://user:password@host/database?sslmode=…`; `tls` says what `sslmode` means.
    pub fn open(url: &str) -> Result<Db, StoreError> {
        Db::open_with_patience(url, PATIENCE)
    }

    /// The same, waiting this long for other writers.
    pub fn open_with_patience(url: &str, patience: Duration) -> Result<Db, StoreError> {
        let connection = if let Some(path) = url.strip_prefix("sqlite:") {
            Connection::Sqlite(Box::new(sqlite::Sqlite::open(path, patience)?))
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Connection::Postgres(Box::new(postgres::Postgres::open(url, patience)?))
        } else {
            let cause = "a database address starts with sqlite: or postgres://";
            return Err(StoreError::because(Trouble::Missing, cause));
        };
        Ok(Db { connection })
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        match self.connection {
            Connection::Sqlite(_) => Engine::Sqlite,
            Connection::Postgres(_) => Engine::Postgres,
        }
    }

    /// Runs a statement that returns no rows; says how many rows it changed.
    pub fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        either!(self, connection => connection.execute(sql, params))
    }

    /// Runs a statement and hands over its rows one by one, without gathering them first.
    pub fn query(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut each: impl FnMut(&Row<'_>),
    ) -> Result<(), StoreError> {
        self.query_while(sql, params, |row| {
            each(row);
            ControlFlow::Continue(())
        })
    }

    /// The same, until the closure says it has seen enough.
    pub fn query_while(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut each: impl FnMut(&Row<'_>) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        either!(self, connection => connection.query(sql, params, &mut each))
    }

    /// Makes something of the first row, if there is one.
    pub fn query_one<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        make: impl FnOnce(&Row<'_>) -> T,
    ) -> Result<Option<T>, StoreError> {
        let (mut make, mut found) = (Some(make), None);
        self.query_while(sql, params, |row| {
            found = make.take().map(|make| make(row));
            ControlFlow::Break(())
        })?;
        Ok(found)
    }

    /// Makes something of every row and gathers it; for answers that are known to be small.
    pub fn list<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut make: impl FnMut(&Row<'_>) -> T,
    ) -> Result<Vec<T>, StoreError> {
        let mut all = Vec::new();
        self.query(sql, params, |row| all.push(make(row)))?;
        Ok(all)
    }

    /// Puts in many rows, all or none; says how many.
    pub fn insert_many<'r, R: AsRef<[Value<'r>]>>(
        &mut self,
        insert: &Insert,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<u64, StoreError> {
        let mut rows = Some(rows);
        self.once(transaction::Kind::Write, |tx| match rows.take() {
            Some(rows) => tx.insert_many(insert, rows),
            None => Ok(0),
        })
        .0
    }

    /// Makes sure a statement is understood, without running it.
    pub fn prepare(&mut self, sql: &str) -> Result<(), StoreError> {
        either!(self, connection => connection.prepare(sql))
    }

    /// Rewrites these tables so that nothing stays of what their rows once held: not in free space,
    /// not in the log beside an SQLite file, not in the statistics of PostgreSQL. What PostgreSQL
    /// archives of its own log, and backups, are outside our reach.
    ///
    /// # Errors
    /// When somebody else is reading or writing for longer than we wait.
    pub(crate) fn purge(&mut self, tables: &[&str]) -> Result<(), StoreError> {
        either!(self, connection => connection.purge(tables))
    }

    /// From now on a commit no longer waits for the disk: for data that can be made again. After a
    /// killed program all is there still; after a power cut the last part may be gone.
    ///
    /// # Errors
    /// When the database says no.
    pub fn do_not_wait(&mut self) -> Result<(), StoreError> {
        match &mut self.connection {
            Connection::Sqlite(connection) => connection.batch(sqlite::DO_NOT_WAIT),
            Connection::Postgres(connection) => connection.batch(postgres::DO_NOT_WAIT),
        }
    }

    /// Several statements at once, without values; ours, never anyone else's text.
    fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        either!(self, connection => connection.batch(sql))
    }
}
