//! The seam behaves the same on both databases, and says the right thing when it cannot.

use std::fs;
use std::ops::ControlFlow;
use std::time::Duration;

use super::*;
use crate::testing::{each_empty_engine, each_engine, postgres};
use crate::{StoreError, schema};

const TABLE: &str = "CREATE TABLE thing (administration BIGINT NOT NULL, thing BIGINT NOT NULL, \
     name TEXT, bytes BLOB, on_day TEXT, PRIMARY KEY (administration, thing))";
const THING: Insert =
    Insert::into("thing", &["administration", "thing", "name", "bytes", "on_day"]);
const ONE_ADMINISTRATION: &str = "INSERT INTO administration (administration, name, \
     next_id, last_event, head) VALUES (1, 'Bakkerij', 1, 0, '')";

fn each_with_table(test: impl Fn(&mut Db)) {
    each_empty_engine(|db| {
        db.write_open(|tx| tx.define(TABLE)).unwrap();
        test(db);
    });
}

fn count(db: &mut Db) -> i64 {
    db.query_one("SELECT COUNT(*) FROM thing", &[], |row| row.int(0)).unwrap().unwrap()
}

fn put(tx: &mut Tx<'_>, thing: i64) -> Result<u64, StoreError> {
    let sql = "INSERT INTO thing (administration, thing, name) VALUES ($1, $2, $3)";
    tx.execute(sql, &[1.into(), thing.into(), "x".into()])
}

#[test]
fn values_come_back_as_they_went_in() {
    each_with_table(|db| {
        let day: jiff::civil::Date = "2026-11-22".parse().unwrap();
        let row = |thing: i64, name: Value<'static>, bytes: Value<'static>, day: Value<'static>| {
            [1.into(), thing.into(), name, bytes, day]
        };
        let rows = [
            row(i64::MIN, "Café 't Hoekje €".into(), (&b"\0\xff"[..]).into(), day.into()),
            row(i64::MAX, "".into(), (&b""[..]).into(), Value::Null),
            row(3, Value::Null, Value::Null, None::<&str>.into()),
        ];
        assert_eq!(db.insert_many(&THING, rows).unwrap(), 3);
        let all = "SELECT thing, name, bytes, on_day FROM thing ORDER BY thing";
        let mut seen = 0;
        db.query(all, &[], |row| {
            seen += 1;
            match row.int(0) {
                i64::MIN => {
                    assert_eq!(row.text(1), "Café 't Hoekje €");
                    assert_eq!(row.bytes(2), b"\0\xff");
                    assert_eq!((row.day(3), row.text(3)), (day, "2026-11-22"));
                }
                i64::MAX => {
                    assert_eq!((row.text(1), row.maybe_bytes(2)), ("", Some(&b""[..])));
                    assert_eq!(row.maybe_day(3), None);
                }
                _ => assert_eq!((row.maybe_text(1), row.maybe_bytes(2)), (None, None)),
            }
        })
        .unwrap();
        assert_eq!(seen, 3);
    });
}

#[test]
fn markers_count_by_number_not_by_place() {
    each_with_table(|db| {
        let sql = "INSERT INTO thing (name, administration, thing) VALUES ($3, $1, $2)";
        db.execute(sql, &[1.into(), 2.into(), "three".into()]).unwrap();
        let sql = "SELECT name FROM thing WHERE thing = $2 AND administration = $1 AND $2 > 0";
        let name = db.query_one(sql, &[1.into(), 2.into()], |row| row.text(0).to_string());
        assert_eq!(name.unwrap().as_deref(), Some("three"));
    });
}

#[test]
fn many_rows_go_in_and_stream_out() {
    each_with_table(|db| {
        let names: Vec<String> = (0..10_000).map(|n| format!("name {n}")).collect();
        let rows = names
            .iter()
            .zip(1..)
            .map(|(name, n): (_, i64)| [1.into(), n.into(), name.into(), Value::Null, Value::Null]);
        let put = db.write_open(|tx| tx.insert_many(&THING, rows.clone()));
        assert_eq!(put.unwrap(), 10_000);
        let all = "SELECT thing, name FROM thing WHERE administration = $1 ORDER BY thing";
        let mut sum = 0;
        db.query(all, &[1.into()], |row| sum += row.int(0)).unwrap();
        assert_eq!(sum, 50_005_000);

        let mut seen = 0;
        db.query_while(all, &[1.into()], |_| {
            seen += 1;
            if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
        assert_eq!((seen, count(db)), (3, 10_000), "and the connection works on afterwards");
        assert_eq!(db.list(all, &[1.into()], |row| row.int(0)).unwrap().len(), 10_000);
    });
}

#[test]
fn few_rows_and_no_rows_go_in_too() {
    each_with_table(|db| {
        for amount in [0, 1, 4, 5, 6_i64] {
            let start = count(db);
            let rows = (0..amount)
                .map(|n| [1.into(), (start + n).into(), Value::Null, Value::Null, Value::Null]);
            assert_eq!(db.insert_many(&THING, rows).unwrap(), amount as u64);
            assert_eq!(count(db), start + amount);
        }
    });
}

#[test]
fn a_bulk_insert_is_whole_or_nothing() {
    each_with_table(|db| {
        for amount in [3, 300] {
            let rows = (0..amount).map(|n: i64| {
                let thing = if n + 1 == amount { 0 } else { n };
                [1.into(), thing.into(), Value::Null, Value::Null, Value::Null]
            });
            let error = db.insert_many(&THING, rows).unwrap_err();
            assert_eq!((error.code(), count(db)), ("DATABASE-OTHER", 0));
        }
    });
}

#[test]
fn refused_work_leaves_nothing() {
    each_with_table(|db| {
        let refused: Result<(), StoreError> = db.write_open(|tx| {
            put(tx, 1)?;
            Err(StoreError::new(Trouble::Other))
        });
        assert!(refused.is_err());
        assert_eq!(count(db), 0);
        db.write_open(|tx| put(tx, 1)).unwrap();
        assert_eq!(count(db), 1);
    });
}

#[test]
fn work_that_panics_leaves_nothing_and_the_connection_works_on() {
    each_with_table(|db| {
        let attempt = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _ = db.write_open(|tx| -> Result<(), StoreError> {
                put(tx, 1)?;
                panic!("a mistake of ours, on purpose")
            });
        }));
        assert!(attempt.is_err());
        assert_eq!(count(db), 0);
        db.write_open(|tx| put(tx, 1)).unwrap();
    });
}

#[test]
fn a_failed_statement_cannot_be_passed_over() {
    each_with_table(|db| {
        let attempt = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            db.write_open(|tx| {
                let _ = tx.execute("INSERT INTO nowhere (a) VALUES (1)", &[]);
                Ok::<_, StoreError>(())
            })
        }));
        assert!(attempt.is_err());
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_read_cannot_write() {
    each_with_table(|db| {
        let error = db.read(|tx| put(tx, 1)).unwrap_err();
        assert_eq!(error.code(), "DATABASE-READ-ONLY");
        db.write_open(|tx| put(tx, 1)).unwrap();
        assert_eq!(count(db), 1);
    });
}

#[test]
fn a_read_sees_one_state() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("a.db").display());
    for url in [Some(file), postgres().map(|server| server.fresh_database())].into_iter().flatten()
    {
        let mut db = Db::open(&url).unwrap();
        let mut other = Db::open(&url).unwrap();
        db.write_open(|tx| tx.define(TABLE)).unwrap();
        let counts = db.read(|tx| {
            let sql = "SELECT COUNT(*) FROM thing";
            let before = tx.query_one(sql, &[], |row| row.int(0))?;
            other.write_open(|tx| put(tx, 1))?;
            let after = tx.query_one(sql, &[], |row| row.int(0))?;
            Ok::<_, StoreError>((before, after))
        });
        assert_eq!(counts.unwrap(), (Some(0), Some(0)));
        assert_eq!(count(&mut db), 1);
    }
}

#[test]
fn colliding_work_is_done_again_up_to_five_times() {
    each_with_table(|db| {
        let mut tries = 0;
        let done = db.write_open(|tx| {
            tries += 1;
            put(tx, tries)?;
            if tries < 3 { collide(tx) } else { Ok(()) }
        });
        assert!(done.is_ok());
        assert_eq!((tries, count(db)), (3, 1));

        tries = 0;
        let done = db.write_open(|tx| {
            tries += 1;
            collide(tx)
        });
        assert_eq!((done.unwrap_err().code(), tries), ("DATABASE-LOCKED", 5));
    });
}

/// What the database says when two writers collide.
fn collide(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let error = StoreError::new(Trouble::Locked).worth_another_try();
    tx.note_for_test(error)
}

#[test]
fn two_real_writers_collide_and_both_succeed() {
    let Some(server) = postgres() else { return };
    let url = server.fresh_database();
    let mut db = Db::open(&url).unwrap();
    db.write_open(|tx| tx.define(TABLE)).unwrap();
    db.write_open(|tx| put(tx, 1).and(put(tx, 2))).unwrap();
    let barrier = std::sync::Barrier::new(2);
    // Each takes one row and then wants the other's: a deadlock, which the server breaks.
    let work = |first: i64, second: i64| {
        let mut db = Db::open(&url).unwrap();
        let mut tries = 0;
        db.write_open(|tx| {
            tries += 1;
            let sql = "UPDATE thing SET name = 'y' WHERE administration = 1 AND thing = $1";
            tx.execute(sql, &[first.into()])?;
            if tries == 1 {
                barrier.wait();
            }
            tx.execute(sql, &[second.into()])
        })
        .unwrap();
        tries
    };
    let tries = std::thread::scope(|scope| {
        let one = scope.spawn(|| work(1, 2));
        let two = scope.spawn(|| work(2, 1));
        one.join().unwrap() + two.join().unwrap()
    });
    assert!(tries >= 3, "one of the two had to try again, or both");
}

#[test]
fn a_write_needs_its_administration() {
    each_engine(|db| {
        let error = db.write(1, |_| Ok::<_, StoreError>(())).unwrap_err();
        assert_eq!(*error.trouble(), Trouble::NoAdministration { administration: 1 });
        db.execute(ONE_ADMINISTRATION, &[]).unwrap();
        db.write(1, |_| Ok::<_, StoreError>(())).unwrap();
    });
}

#[test]
fn a_locked_database_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("a.db").display());
    for url in [Some(file), postgres().map(|server| server.fresh_database())].into_iter().flatten()
    {
        let patience = Duration::from_millis(100);
        let mut db = Db::open_with_patience(&url, patience).unwrap();
        schema::migrate(&mut db).unwrap();
        db.execute(ONE_ADMINISTRATION, &[]).unwrap();
        let mut other = Db::open_with_patience(&url, patience).unwrap();
        let error = db.write(1, |_| {
            let error = other.write(1, |_| Ok::<_, StoreError>(())).unwrap_err();
            Ok::<_, StoreError>(error)
        });
        assert_eq!(error.unwrap().code(), "DATABASE-LOCKED");
        other.write(1, |_| Ok::<_, StoreError>(())).unwrap();
    }
}

fn code_of(url: &str) -> &'static str {
    match Db::open(url) {
        Ok(_) => "opened",
        Err(error) => {
            assert!(!format!("{error} {error:?}").contains("geheim"), "no passwords: {error:?}");
            error.code()
        }
    }
}

#[test]
fn a_database_that_cannot_be_reached_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "").unwrap();
    assert_eq!(code_of(&format!("sqlite:{}/in/a.db", file.display())), "DATABASE-MISSING");
    assert_eq!(code_of(&format!("sqlite:{}", folder.path().display())), "DATABASE-MISSING");
    assert_eq!(code_of("postgres://me:geheim@127.0.0.1:1/x"), "DATABASE-MISSING");
    assert_eq!(code_of("postgres://me:geheim@127.0.0.1:1x/x?a"), "DATABASE-MISSING");
    assert_eq!(code_of("postgres://me:geheim@127.0.0.1/x?sslmode=geheim"), "DATABASE-MISSING");
    assert_eq!(code_of("mysql://me:geheim@localhost/x"), "DATABASE-MISSING");
    let Some(server) = postgres() else { return };
    let gone = server.fresh_database().replace("test_", "gone_");
    assert_eq!(code_of(&gone), "DATABASE-MISSING");
}

#[test]
fn the_folder_is_made_and_the_file_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new/deeper/a.db");
    assert_eq!(code_of(&format!("sqlite:{}", file.display())), "opened");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_file_that_is_no_database_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    fs::write(&file, "Beste debiteur, ".repeat(500)).unwrap();
    assert_eq!(code_of(&format!("sqlite:{}", file.display())), "DATABASE-DAMAGED");
}

#[test]
fn a_full_disk_is_told_and_undoes_the_work() {
    let mut db = Db::open("sqlite::memory:").unwrap();
    db.write_open(|tx| tx.define(TABLE)).unwrap();
    db.batch("PRAGMA max_page_count = 40").unwrap();
    let name = "x".repeat(1000);
    let rows =
        (0..1000_i64).map(|n| [1.into(), n.into(), (&name).into(), Value::Null, Value::Null]);
    assert_eq!(db.insert_many(&THING, rows).unwrap_err().code(), "DISK-FULL");
    assert_eq!(count(&mut db), 0);
    db.write_open(|tx| put(tx, 1)).unwrap();
}

#[test]
fn another_order_of_text_is_refused() {
    let Some(server) = postgres() else { return };
    for good in ["C.UTF-8", "POSIX"] {
        let options = format!("LC_COLLATE '{good}' LC_CTYPE '{good}'");
        assert_eq!(code_of(&server.fresh_database_with(&options)), "opened");
    }
    // The locale is called C and yet another provider sorts: only a look at the order tells.
    let dutch = "LOCALE_PROVIDER icu ICU_LOCALE 'nl-NL' LOCALE 'C'";
    assert_eq!(code_of(&server.fresh_database_with(dutch)), "DATABASE-COLLATION");
}

#[test]
fn text_sorts_by_code_point() {
    each_with_table(|db| {
        let names = ["b", "B", "a", "-a", "é", "z", "€", "A B", "AA"];
        let rows = names.iter().zip(1..).map(|(name, n): (_, i64)| {
            [1.into(), n.into(), (*name).into(), Value::Null, Value::Null]
        });
        db.insert_many(&THING, rows).unwrap();
        let sql = "SELECT name FROM thing WHERE name IS NOT NULL ORDER BY name NULLS LAST";
        let found = db.list(sql, &[], |row| row.text(0).to_string()).unwrap();
        let mut sorted = names.to_vec();
        sorted.sort_unstable();
        assert_eq!(found, sorted);
    });
}

#[test]
fn a_connection_may_move_to_another_thread() {
    fn moves<T: Send>() {}
    moves::<Db>();
}

#[test]
fn a_server_that_hung_up_is_reached_again() {
    let Some(server) = postgres() else { return };
    let url = server.fresh_database();
    let mut db = Db::open(&url).unwrap();
    let mine = db.query_one("SELECT pg_backend_pid()", &[], |row| row.int(0)).unwrap();
    let mut other = Db::open(&url).unwrap();
    let sql = "SELECT CASE WHEN pg_terminate_backend(CAST($1 AS INT)) THEN 1 ELSE 0 END";
    other.query_one(sql, &[mine.into()], |row| row.int(0)).unwrap();
    let ask = "SELECT 1";
    let lost = (0..50).find_map(|_| {
        std::thread::sleep(Duration::from_millis(20));
        db.query_one(ask, &[], |row| row.int(0)).err()
    });
    assert_eq!(lost.unwrap().code(), "DATABASE-MISSING");
    let again = db.read(|tx| tx.query_one(ask, &[], |row| row.int(0))).unwrap();
    assert_eq!(again, Some(1));
}
