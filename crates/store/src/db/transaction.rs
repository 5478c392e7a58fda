//! Work that happens whole or not at all.
//!
//! Knows how a write and a read begin and end on each database, that a write first locks the row
//! of its administration, and that two writers who collide simply do their work again. Does not
//! know what the work is. A transaction that is neither finished nor refused (the work panicked)
//! is undone.

use std::ops::ControlFlow;
use std::thread::sleep;
use std::time::Duration;

use super::{Connection, Db, Engine, Insert, Row, Value, definition};
use crate::error::{StoreError, Trouble};

/// How often the same work is tried when it collides with another writer.
const ATTEMPTS: u32 = 5;

/// One writer per administration at a time: the others wait here.
const LOCK_ADMINISTRATION: &str = "UPDATE administration SET last_event = last_event \
     WHERE administration = $1 RETURNING last_event";

/// What a transaction may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Read and write.
    Write,
    /// Read one and the same state of everything.
    Read,
}

impl Kind {
    fn begin(self, engine: Engine) -> &'static str {
        match (self, engine) {
            (Kind::Write, Engine::Sqlite) => "BEGIN IMMEDIATE",
            (Kind::Write, Engine::Postgres) => "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
            (Kind::Read, Engine::Sqlite) => "PRAGMA query_only = 1; BEGIN DEFERRED",
            (Kind::Read, Engine::Postgres) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    fn end(self, engine: Engine) -> Option<&'static str> {
        (self == Kind::Read && engine == Engine::Sqlite).then_some("PRAGMA query_only = 0")
    }
}

impl Db {
    /// A write in one administration: locks its row, does the work, keeps it if the work says Ok.
    /// The work may run up to five times, so it must not have effects outside the database; an
    /// error of a statement must be passed on, because after it nothing can be kept.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        administration: i64,
        mut work: impl FnMut(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.write_open(|tx| {
            tx.lock(administration)?;
            work(tx)
        })
    }

    /// A write that belongs to no administration yet: creating one, migrating. Locks no row.
    pub fn write_open<T, E: From<StoreError>>(
        &mut self,
        mut work: impl FnMut(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        for attempt in 1..ATTEMPTS {
            let (outcome, collided) = self.once(Kind::Write, &mut work);
            if outcome.is_ok() || !collided {
                return outcome;
            }
            sleep(Duration::from_millis(20) * attempt);
        }
        self.once(Kind::Write, &mut work).0
    }

    /// Several reads that all see the same state, whatever others write meanwhile.
    pub fn read<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.once(Kind::Read, work).0
    }

    /// One attempt, and whether it collided with another writer.
    pub(super) fn once<T, E: From<StoreError>>(
        &mut self,
        kind: Kind,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> (Result<T, E>, bool) {
        let mut tx = match Tx::begin(self, kind) {
            Ok(tx) => tx,
            Err(error) => return (Err(error.into()), false),
        };
        let outcome = match work(&mut tx) {
            Ok(done) => tx.commit().map(|()| done).map_err(E::from),
            Err(refused) => Err(refused),
        };
        (outcome, tx.collided)
    }
}

/// A running transaction; ends by itself as undone unless the work said Ok.
pub struct Tx<'db> {
    db: &'db mut Db,
    kind: Kind,
    is_open: bool,
    has_failed: bool,
    collided: bool,
}

impl<'db> Tx<'db> {
    fn begin(db: &'db mut Db, kind: Kind) -> Result<Tx<'db>, StoreError> {
        if let Connection::Postgres(connection) = &mut db.connection {
            connection.reopen_if_lost()?;
        }
        let begin = kind.begin(db.engine());
        let mut tx = Tx { db, kind, is_open: true, has_failed: false, collided: false };
        let begun = tx.db.batch(begin);
        tx.note(begun)?;
        Ok(tx)
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        assert!(!self.has_failed, "a statement failed and the work went on as if it had not");
        let done = self.db.batch("COMMIT");
        self.note(done)?;
        self.close();
        Ok(())
    }

    fn close(&mut self) {
        self.is_open = false;
        if let Some(end) = self.kind.end(self.db.engine()) {
            // It cannot fail: it only sets a flag of this connection.
            let _ = self.db.batch(end);
        }
    }

    fn lock(&mut self, administration: i64) -> Result<(), StoreError> {
        let found = self.query_one(LOCK_ADMINISTRATION, &[administration.into()], |_| ())?;
        found.ok_or_else(|| StoreError::new(Trouble::NoAdministration { administration }))
    }

    /// Remembers that a statement failed: from then on this transaction can only be undone.
    fn note<T>(&mut self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(error) = &outcome {
            self.has_failed = true;
            self.collided |= error.is_worth_another_try();
        }
        outcome
    }

    /// As if a statement had ended like this.
    #[cfg(test)]
    pub(super) fn note_for_test(&mut self, error: StoreError) -> Result<(), StoreError> {
        self.note(Err(error))
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.db.engine()
    }

    /// As [`Db::execute`].
    pub fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let done = self.db.execute(sql, params);
        self.note(done)
    }

    /// As [`Db::query`].
    pub fn query(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        each: impl FnMut(&Row<'_>),
    ) -> Result<(), StoreError> {
        let done = self.db.query(sql, params, each);
        self.note(done)
    }

    /// As [`Db::query_while`].
    pub fn query_while(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        each: impl FnMut(&Row<'_>) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let done = self.db.query_while(sql, params, each);
        self.note(done)
    }

    /// As [`Db::query_one`].
    pub fn query_one<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        make: impl FnOnce(&Row<'_>) -> T,
    ) -> Result<Option<T>, StoreError> {
        let done = self.db.query_one(sql, params, make);
        self.note(done)
    }

    /// As [`Db::list`].
    pub fn list<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        make: impl FnMut(&Row<'_>) -> T,
    ) -> Result<Vec<T>, StoreError> {
        let done = self.db.list(sql, params, make);
        self.note(done)
    }

    /// Puts in many rows: a prepared loop on SQLite, `COPY` on PostgreSQL; says how many.
    pub fn insert_many<'r, R: AsRef<[Value<'r>]>>(
        &mut self,
        insert: &Insert,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<u64, StoreError> {
        let rows = rows.into_iter();
        let done = match &mut self.db.connection {
            Connection::Sqlite(connection) => connection.insert_many(insert, rows),
            Connection::Postgres(connection) => connection.insert_many(insert, rows),
        };
        self.note(done)
    }

    /// Makes or changes a table or index; the one text becomes what this database wants to hear.
    pub fn define(&mut self, statement: &str) -> Result<(), StoreError> {
        let translated = definition::translate(statement, self.engine());
        let done = self.db.batch(&translated);
        self.note(done)
    }
}

impl Drop for Tx<'_> {
    fn drop(&mut self) {
        if self.is_open {
            // If this fails the connection is gone, and with it the transaction.
            let _ = self.db.batch("ROLLBACK");
            self.close();
        }
    }
}
