//! PostgreSQL: how a server is reached, and how statements and values travel to it.
//!
//! Knows the settings every connection needs, the kept statements, `COPY` and which of the
//! server's errors means which trouble. Does not know transactions (`transaction` says BEGIN and
//! COMMIT), certificates (`tls`) or tables.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::ops::ControlFlow;
use std::time::Duration;

use bytes::BytesMut;
use postgres::binary_copy::BinaryCopyInWriter;
use postgres::error::SqlState;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{FromSql, IsNull, ToSql, Type};
use postgres::{Client, Config, Error, Statement};

use super::value::{Columns, Row, Value, mismatch};
use super::{Insert, STATEMENTS_KEPT, tls};
use crate::error::{StoreError, Trouble};

type Cause = Box<dyn StdError + Sync + Send>;

/// Below this many rows a plain INSERT per row is quicker than starting a COPY.
const FEW_ROWS: usize = 4;

/// Text must sort as on SQLite, by code point; asked of the server itself because the name of a
/// collation says little (libc, ICU and built-in ones share names).
const COLLATION: &str = "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate, \
     CASE WHEN pg_encoding_to_char(encoding) = 'UTF8' AND 'B' < 'a' AND '-b' < 'a' \
     AND 'z' < 'é' AND 'a b' < 'aa' THEN 1 ELSE 0 END \
     FROM pg_database WHERE datname = current_database()";

/// Commits do not wait for the disk.
pub(super) const DO_NOT_WAIT: &str = "SET synchronous_commit TO OFF";

/// A connection to one PostgreSQL database.
pub(super) struct Postgres {
    client: Client,
    statements: HashMap<Box<str>, Statement>,
    config: Config,
    tls: tls::Tls,
    patience: Duration,
}

impl Postgres {
    /// Reaches the server and refuses a database that would sort text differently.
    pub fn open(url: &str, patience: Duration) -> Result<Postgres, StoreError> {
        let (url, tls) = tls::Tls::from_url(url)?;
        let mut config: Config = url.parse().map_err(missing)?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(10));
        }
        if config.get_application_name().is_none() {
            config.application_name("punctueel");
        }
        let client = connect(&config, &tls, patience)?;
        let statements = HashMap::new();
        let mut postgres = Postgres { client, statements, config, tls, patience };
        postgres.check_collation()?;
        Ok(postgres)
    }

    fn check_collation(&mut self) -> Result<(), StoreError> {
        let mut answer = None;
        self.query(COLLATION, &[], &mut |row| {
            answer = Some((row.text(0).to_string(), row.flag(1)));
            ControlFlow::Break(())
        })?;
        match answer {
            Some((_, true)) => Ok(()),
            Some((found, false)) => Err(StoreError::new(Trouble::Collation { found })),
            None => Err(StoreError::new(Trouble::Missing)),
        }
    }

    /// A server that was restarted is reached again before the next piece of work.
    pub fn reopen_if_lost(&mut self) -> Result<(), StoreError> {
        if self.client.is_closed() {
            self.statements.clear();
            self.client = connect(&self.config, &self.tls, self.patience)?;
        }
        Ok(())
    }

    /// Runs a statement without rows.
    pub fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let statement = self.prepared(sql)?;
        assert_width(statement.params().len(), params.len());
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as _).collect();
        Ok(self.client.execute(&statement, &params)?)
    }

    /// Runs a statement and hands over its rows as they arrive.
    pub fn query(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        each: &mut dyn FnMut(&Row<'_>) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let statement = self.prepared(sql)?;
        assert_width(statement.params().len(), params.len());
        let mut rows = self.client.query_raw(&statement, params)?;
        while let Some(row) = rows.next()? {
            if each(&Row::new(&row)).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Puts in a few rows one by one, more of them through `COPY`.
    pub fn insert_many<'r, R: AsRef<[Value<'r>]>>(
        &mut self,
        insert: &Insert,
        mut rows: impl Iterator<Item = R>,
    ) -> Result<u64, StoreError> {
        let first: Vec<R> = rows.by_ref().take(FEW_ROWS + 1).collect();
        if first.len() > FEW_ROWS {
            return self.copy(insert, first.into_iter().chain(rows));
        }
        let sql = insert.sql();
        for row in &first {
            self.execute(&sql, row.as_ref())?;
        }
        Ok(first.len() as u64)
    }

    fn copy<'r, R: AsRef<[Value<'r>]>>(
        &mut self,
        insert: &Insert,
        rows: impl Iterator<Item = R>,
    ) -> Result<u64, StoreError> {
        let (table, columns) = (insert.table, insert.columns.join(", "));
        let like = self.prepared(&format!("SELECT {columns} FROM {table}"))?;
        let types: Vec<Type> = like.columns().iter().map(|column| column.type_().clone()).collect();
        let copy = self.prepared(&format!("COPY {table} ({columns}) FROM STDIN BINARY"))?;
        let mut writer = BinaryCopyInWriter::new(self.client.copy_in(&copy)?, &types);
        for row in rows {
            assert_width(types.len(), row.as_ref().len());
            writer.write_raw(row.as_ref())?;
        }
        Ok(writer.finish()?)
    }

    /// Makes sure a statement is understood.
    pub fn prepare(&mut self, sql: &str) -> Result<(), StoreError> {
        self.prepared(sql).map(|_| ())
    }

    /// Writes tables and their indexes anew, and with them what is known of their contents.
    pub fn purge(&mut self, tables: &[&str]) -> Result<(), StoreError> {
        self.statements.clear();
        let rewrite = format!("VACUUM (FULL, ANALYZE) {}", tables.join(", "));
        Ok(self.client.batch_execute(&rewrite)?)
    }

    /// Runs statements without values. They may define tables, so kept statements are let go.
    pub fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        if !(sql.starts_with("BEGIN") || sql == "COMMIT" || sql == "ROLLBACK") {
            self.statements.clear();
        }
        Ok(self.client.batch_execute(sql)?)
    }

    fn prepared(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        if self.statements.len() >= STATEMENTS_KEPT {
            self.statements.clear();
        }
        let statement = self.client.prepare(sql)?;
        self.statements.insert(sql.into(), statement.clone());
        Ok(statement)
    }
}

fn connect(config: &Config, tls: &tls::Tls, patience: Duration) -> Result<Client, StoreError> {
    let mut client = config.connect(tls.connector()?).map_err(missing)?;
    let wait = patience.as_millis();
    client.batch_execute(&format!("SET lock_timeout = {wait}; SET jit = off"))?;
    Ok(client)
}

/// Before there is a connection every error means that the server cannot be reached.
fn missing(error: Error) -> StoreError {
    let trouble = StoreError::from(error);
    match trouble.trouble() {
        Trouble::Other => trouble.into_missing(),
        _ => trouble,
    }
}

fn assert_width(wanted: usize, given: usize) {
    assert_eq!(wanted, given, "a statement has as many markers as it is given values");
}

impl ToSql for Value<'_> {
    fn to_sql(&self, column: &Type, out: &mut BytesMut) -> Result<IsNull, Cause> {
        match (*self, column) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Int(number), &Type::INT8) => number.to_sql(column, out),
            (Value::Int(number), &Type::INT4) => i32::try_from(number)?.to_sql(column, out),
            (Value::Int(number), &Type::INT2) => i16::try_from(number)?.to_sql(column, out),
            (Value::Text(text), _) if is_text(column) => text.to_sql(column, out),
            (Value::Day(day), _) if is_text(column) => day.to_string().to_sql(column, out),
            (Value::Bytes(bytes), &Type::BYTEA) => bytes.to_sql(column, out),
            _ => Err(format!("a value of another kind is given for {column}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}

impl<'a> FromSql<'a> for Value<'a> {
    fn from_sql(column: &Type, raw: &'a [u8]) -> Result<Value<'a>, Cause> {
        Ok(match *column {
            Type::INT8 => Value::Int(i64::from_sql(column, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(column, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(column, raw)?.into()),
            Type::BYTEA => Value::Bytes(raw),
            _ => Value::Text(<&str>::from_sql(column, raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Value<'a>, Cause> {
        Ok(Value::Null)
    }

    fn accepts(column: &Type) -> bool {
        let known = [Type::INT8, Type::INT4, Type::INT2, Type::BYTEA];
        known.contains(column) || is_text(column)
    }
}

fn is_text(column: &Type) -> bool {
    [Type::TEXT, Type::VARCHAR, Type::BPCHAR, Type::NAME, Type::UNKNOWN].contains(column)
}

impl Columns for postgres::Row {
    fn value(&self, column: usize) -> Value<'_> {
        self.try_get(column).unwrap_or_else(|_| mismatch(column, "a whole number, text or bytes"))
    }

    fn len(&self) -> usize {
        self.columns().len()
    }
}

/// What the server said, without its DETAIL, which may quote a row and so a person.
#[derive(Debug)]
struct ServerSaid {
    state: String,
    message: String,
}

impl fmt::Display for ServerSaid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.state, self.message)
    }
}

impl StdError for ServerSaid {}

impl From<Error> for StoreError {
    fn from(error: Error) -> StoreError {
        let Some(said) = error.as_db_error() else {
            let has_io = error.source().is_some_and(|source| source.is::<std::io::Error>());
            let is_lost = error.is_closed() || has_io;
            let trouble = if is_lost { Trouble::Missing } else { Trouble::Other };
            return StoreError::because(trouble, error);
        };
        let state = said.code();
        let cause =
            ServerSaid { state: state.code().to_string(), message: said.message().to_string() };
        let found = StoreError::because(trouble(state), cause);
        let collided = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED];
        if collided.contains(state) { found.worth_another_try() } else { found }
    }
}

fn trouble(state: &SqlState) -> Trouble {
    match state.code() {
        "40001" | "40P01" | "55P03" => Trouble::Locked,
        "53100" => Trouble::DiskFull,
        "25006" => Trouble::ReadOnly,
        "XX001" | "XX002" => Trouble::Damaged,
        "3D000" | "53300" | "57P01" | "57P02" | "57P03" => Trouble::Missing,
        code if code.starts_with("08") || code.starts_with("28") => Trouble::Missing,
        _ => Trouble::Other,
    }
}
