//! The floor under our figures: the same reads and the same bytes written with the bare driver.
//!
//! For `punctueel bench` only. Reads the same columns in the same order and writes the same rows
//! into the same tables and indexes, without judging, JSON or hashing, so that a ratio says what
//! our own work costs. SQLite only; every figure is measured in the same run as the work it stands
//! beside.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, params};

use crate::apply::{CLAIM_STEP, TASK, TASK_ITEM};
use crate::db::Insert;
use crate::error::StoreError;
use crate::load::cases;
use crate::record::EVENT;

/// The tables a daily run adds rows to, with the condition that finds what a run added.
const ADDED: &[(&str, &str)] = &[
    (
        "event",
        "SELECT administration, event, kind, version, at, day, actor, body, details, hash \
         FROM event WHERE administration = 1 AND event > $1 ORDER BY event",
    ),
    (
        "task",
        "SELECT administration, debtor, task, action, channel, legal_kind, tone, term_days, \
         state, planned_on, attempts, total, actor, whom, companion_of, is_automatic, \
         has_copies FROM task \
         WHERE administration = 1 AND task >= $1 ORDER BY debtor, task",
    ),
    (
        "task_item",
        "SELECT administration, debtor, task, invoice, step, cycle, amount FROM task_item \
         WHERE administration = 1 AND task >= $1 ORDER BY debtor, task, invoice",
    ),
    (
        "claim_step",
        "SELECT administration, debtor, invoice, cycle, step, state, day, granted_until, task, \
         reason FROM claim_step WHERE administration = 1 AND task >= $1 \
         ORDER BY debtor, invoice, step",
    ),
];

/// How those rows are put in, in the same order.
const INSERTS: [&Insert; 4] = [&EVENT, &TASK, &TASK_ITEM, &CLAIM_STEP];

const COUNTERS: &str = "SELECT last_event, next_id FROM administration WHERE administration = 1";
const HEAD: &str = "SELECT next_id, last_event, head FROM administration WHERE administration = 1";
const LOCK: &str = "UPDATE administration SET last_event = last_event \
     WHERE administration = 1 RETURNING last_event";
const MOVE: &str = "UPDATE administration SET next_id = next_id + 1, last_event = last_event + 1 \
     WHERE administration = 1";
const AGENDA: &str =
    "SELECT look_on, waits_for, debtor FROM agenda WHERE administration = 1 ORDER BY debtor";
const LOOK: &str =
    "UPDATE agenda SET look_on = $1, waits_for = $2 WHERE administration = 1 AND debtor = $3";
const TABLES: &[&str] = &["event", "detail", "debtor", "agenda", "invoice", "entry", "open_claim"];

type Rows = Vec<(i64, Vec<Value>)>;

fn open(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(path)?;
    connection.execute_batch(crate::db::SQLITE_SETTINGS)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// The time the bare driver takes for a daily run: `before` is a copy of the file made before the
/// run, `after` the file it was done in, `look_until` the day up to which debtors were looked at.
///
/// # Errors
/// When one of the files cannot be read or written.
pub fn run_floor(before: &Path, after: &Path, look_until: &str) -> Result<Duration, StoreError> {
    let copy = open(before)?;
    let done = open(after)?;
    let (last_event, next_id): (i64, i64) =
        copy.query_row(COUNTERS, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut added = Vec::new();
    for (table, select) in ADDED {
        added.push(new_rows(&done, table, select, last_event, next_id)?);
    }
    let agenda = rows_of(&done, AGENDA, &[], |row| match row.last() {
        Some(Value::Integer(debtor)) => *debtor,
        _ => 0,
    })?;
    drop(done);
    let started = Instant::now();
    let mut cursors = vec![0; added.len()];
    let mut looked = 0;
    let mut after_debtor = 0;
    loop {
        copy.execute_batch("BEGIN IMMEDIATE")?;
        copy.query_row(LOCK, [], |_| Ok(()))?;
        copy.query_row(HEAD, [], |row| row.get::<_, String>(2))?;
        let Some(last) = read_batch(&copy, after_debtor, look_until)? else {
            copy.execute_batch("COMMIT")?;
            return Ok(started.elapsed());
        };
        for ((rows, cursor), insert) in added.iter().zip(&mut cursors).zip(INSERTS) {
            write_until(&copy, insert, rows, cursor, last)?;
        }
        looked = write_agenda(&copy, &agenda, looked, last)?;
        copy.prepare_cached(MOVE)?.execute([])?;
        copy.execute_batch("COMMIT")?;
        after_debtor = last;
    }
}

fn new_rows(
    done: &Connection,
    table: &str,
    select: &str,
    last_event: i64,
    next_id: i64,
) -> Result<Rows, StoreError> {
    let debtor_of = |row: &[Value]| match (table, row.get(1), row.get(7)) {
        // The body of a judged day begins with its debtor.
        ("event", _, Some(Value::Text(body))) => leading_debtor(body),
        (_, Some(Value::Integer(debtor)), _) => *debtor,
        _ => 0,
    };
    let condition = if table == "event" { last_event } else { next_id };
    rows_of(done, select, &[condition], debtor_of)
}

fn leading_debtor(body: &str) -> i64 {
    let digits = body.strip_prefix("{\"debtor\":").unwrap_or_default();
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().unwrap_or(0)
}

fn rows_of(
    connection: &Connection,
    select: &str,
    conditions: &[i64],
    debtor_of: impl Fn(&[Value]) -> i64,
) -> Result<Rows, StoreError> {
    let mut statement = connection.prepare(select)?;
    let width = statement.column_count();
    let mut rows = statement.query(rusqlite::params_from_iter(conditions))?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let mut values = Vec::with_capacity(width);
        for column in 0..width {
            values.push(row.get::<_, Value>(column)?);
        }
        all.push((debtor_of(&values), values));
    }
    Ok(all)
}

/// Reads what a batch of cases reads: the debtors that are due, and every column of their facts.
/// Returns the last debtor.
fn read_batch(copy: &Connection, after: i64, look_until: &str) -> Result<Option<i64>, StoreError> {
    let mut last = None;
    for (place, select) in cases::STATEMENTS.iter().enumerate() {
        let mut statement = copy.prepare_cached(select)?;
        let width = statement.column_count();
        let wanted = statement.parameter_count();
        let mut rows = match wanted {
            4 => statement.query(params![1, after, look_until, cases::BATCH])?,
            _ => statement.query(params![1, after, look_until, cases::BATCH, "2026-01-01"])?,
        };
        while let Some(row) = rows.next()? {
            for column in 0..width {
                std::hint::black_box(row.get_ref(column)?);
            }
            if place == 0 {
                last = Some(row.get(0)?);
            }
        }
        if last.is_none() {
            return Ok(None);
        }
    }
    Ok(last)
}

fn write_until(
    copy: &Connection,
    insert: &Insert,
    rows: &Rows,
    cursor: &mut usize,
    last: i64,
) -> Result<(), StoreError> {
    let mut statement = copy.prepare_cached(&insert.sql())?;
    while let Some((debtor, values)) = rows.get(*cursor) {
        if *debtor > last {
            break;
        }
        statement.execute(rusqlite::params_from_iter(values))?;
        *cursor += 1;
    }
    Ok(())
}

fn write_agenda(
    copy: &Connection,
    agenda: &Rows,
    from: usize,
    last: i64,
) -> Result<usize, StoreError> {
    let mut statement = copy.prepare_cached(LOOK)?;
    let mut place = from;
    while let Some((debtor, values)) = agenda.get(place) {
        if *debtor > last {
            break;
        }
        statement.execute(rusqlite::params_from_iter(values))?;
        place += 1;
    }
    Ok(place)
}

/// The time the bare driver takes to write what an import wrote: every row of `from`, in order,
/// into the same tables and indexes of the empty, migrated file `into`, in one transaction.
///
/// # Errors
/// When one of the files cannot be read or written.
pub fn import_floor(from: &Path, into: &Path) -> Result<Duration, StoreError> {
    let source = open(from)?;
    let target = open(into)?;
    let mut spent = Duration::ZERO;
    target.execute_batch("BEGIN IMMEDIATE")?;
    for table in TABLES {
        spent += copy_table(&source, &target, table)?;
    }
    let started = Instant::now();
    target.execute_batch("COMMIT")?;
    Ok(spent + started.elapsed())
}

/// How many rows are read before the clock runs for writing them.
const READ_AHEAD: usize = 50_000;

fn copy_table(
    source: &Connection,
    target: &Connection,
    table: &str,
) -> Result<Duration, StoreError> {
    let mut statement = source.prepare(&format!("SELECT * FROM {table}"))?;
    let width = statement.column_count();
    let markers: Vec<String> = (1..=width).map(|n| format!("?{n}")).collect();
    let insert = format!("INSERT INTO {table} VALUES ({})", markers.join(", "));
    let mut insert = target.prepare(&insert)?;
    let mut rows = statement.query([])?;
    let mut spent = Duration::ZERO;
    loop {
        let mut ahead: Vec<Vec<Value>> = Vec::with_capacity(READ_AHEAD);
        while ahead.len() < READ_AHEAD {
            let Some(row) = rows.next()? else { break };
            let values: Result<_, _> = (0..width).map(|column| row.get(column)).collect();
            ahead.push(values?);
        }
        let started = Instant::now();
        for values in &ahead {
            insert.execute(rusqlite::params_from_iter(values))?;
        }
        spent += started.elapsed();
        if ahead.len() < READ_AHEAD {
            return Ok(spent);
        }
    }
}
