//! Migrating twice changes nothing, and a newer database is left alone.

use punctueel_domain::party::DebtorKeys;

use super::*;
use crate::db::Db;
use crate::testing::{each_empty_engine, each_engine, postgres};

const VERSIONS: &str = "SELECT version FROM schema_version ORDER BY version";

/// A debtor as he was kept before there were keys.
const OLD_DEBTOR: &str = "INSERT INTO debtor (administration, debtor, kind, legal_form, language, \
     has_phone, has_email, has_post, is_erased, number, name, contact, email, phone, street, \
     postcode, city, country, iban, kvk, vat_number) VALUES (1, $1, 'business', 'unknown', 'nl', \
     0, 0, 0, 0, '', $2, '', '', '', '', '', '', '', '', $3, '')";

/// The number of every step, and 0 for the moment the database was made.
fn numbers() -> Vec<i64> {
    [0].into_iter().chain(STEPS.iter().map(|(version, _)| *version)).collect()
}

#[test]
fn migrating_again_changes_nothing() {
    each_empty_engine(|db| {
        migrate(db).unwrap();
        let before = db.list(VERSIONS, &[], |row| row.int(0)).unwrap();
        assert_eq!(before, numbers());
        migrate(db).unwrap();
        assert_eq!(db.list(VERSIONS, &[], |row| row.int(0)).unwrap(), before);
    });
}

#[test]
fn a_newer_database_is_refused_with_both_numbers() {
    each_engine(|db| {
        db.write_open(|tx| note(tx, 99)).unwrap();
        let error = migrate(db).unwrap_err();
        assert_eq!(*error.trouble(), Trouble::Newer { found: 99, known: newest() });
        assert_eq!(error.code(), "DATABASE-NEWER");
    });
}

#[test]
fn two_programs_may_start_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("a.db").display());
    let server = postgres().map(|server| server.fresh_database());
    for url in [Some(file), server].into_iter().flatten() {
        std::thread::scope(|scope| {
            let start = || migrate(&mut Db::open(&url).unwrap()).unwrap();
            let all: Vec<_> = (0..4).map(|_| scope.spawn(start)).collect();
            all.into_iter().for_each(|one| one.join().unwrap());
        });
        let mut db = Db::open(&url).unwrap();
        let versions = db.list(VERSIONS, &[], |row| row.int(0)).unwrap();
        assert_eq!(versions, numbers());
    }
}

const OLD_EVENT: &str = "INSERT INTO event (administration, event, kind, version, at, day, actor, \
     body, details, hash) VALUES (1, $1, 'insolvency-set', 1, '2026-06-01T08:00:00Z', \
     '2026-06-01', '', $2, '[]', '')";
const RULINGS_NOW: &str =
    "SELECT debtor, event, kind, ruling_on, ended, ended_on FROM ruling ORDER BY debtor, event";

/// Before, one that was said again put the earlier one right.
#[test]
fn an_insolvency_that_was_said_twice_runs_once() {
    let old = [
        r#"{"debtor":1,"insolvency":{"kind":"bankruptcy","on":"2026-05-01"}}"#,
        r#"{"debtor":1,"insolvency":{"kind":"bankruptcy","on":"2026-05-05"}}"#,
        r#"{"debtor":2,"insolvency":{"kind":"surseance","on":"2026-05-01"}}"#,
        r#"{"debtor":2,"insolvency":{"kind":"bankruptcy","on":"2026-05-11"}}"#,
        r#"{"debtor":3,"insolvency":{"kind":"administration","on":"2026-05-01"}}"#,
        r#"{"debtor":3,"insolvency":{"kind":"wsnp","on":"2026-05-11"}}"#,
    ];
    each_empty_engine(|db| {
        db.write_open(prepare).unwrap();
        for (version, text) in STEPS.iter().filter(|(version, _)| *version < RULINGS) {
            db.write_open(|tx| take_step(tx, *version, text)).unwrap();
        }
        for (number, body) in (1_i64..).zip(old) {
            let event = [number.into(), body.into()];
            db.write_open(|tx| tx.execute(OLD_EVENT, &event)).unwrap();
        }
        migrate(db).unwrap();
        let read = |row: &crate::db::Row<'_>| {
            let ended = row.maybe_day(5).map(|day| day.to_string()).unwrap_or_default();
            let said = [row.text(2), row.text(3), row.text(4), &ended].join(" ");
            (row.int(0), row.int(1), said.trim().to_owned())
        };
        let found = db.list(RULINGS_NOW, &[], read).unwrap();
        let found: Vec<_> = found.iter().map(|(a, b, said)| (*a, *b, said.as_str())).collect();
        assert_eq!(
            found,
            [
                (1, 2, "bankruptcy 2026-05-05"),
                (2, 3, "surseance 2026-05-01 converted 2026-05-11"),
                (2, 4, "bankruptcy 2026-05-11"),
                (3, 5, "administration 2026-05-01"),
                (3, 6, "wsnp 2026-05-11"),
            ]
        );
    });
}

const OLD_LETTER: [&str; 5] = [
    "INSERT INTO administration (administration, name, next_id, last_event, head) \
     VALUES (1, 'A', 9, 0, '')",
    "INSERT INTO task (administration, debtor, task, action, channel, legal_kind, tone, state, \
     planned_on, attempts, done_on, granted_until, total) VALUES (1, 1, 5, 'letter', 'post', \
     'final-demand', 4, 'done', '2026-06-01', 0, '2026-06-01', '2026-06-15', 110000)",
    "INSERT INTO task_item (administration, debtor, task, invoice, step, cycle, amount) \
     VALUES (1, 1, 5, 7, 'last', 0, 100000)",
    "INSERT INTO claim_step (administration, debtor, invoice, cycle, step, state, day, task, \
     reason) VALUES (1, 1, 7, 0, 'last', 'done', '2026-06-01', 5, '')",
    "INSERT INTO settlement (administration, bank_entry, settlement, debtor, invoice, day, \
     amount, explained, by_person, is_undone, added) \
     VALUES (1, 3, 4, 1, 7, '2026-06-10', 100000, 0, 0, 0, 2500)",
];

#[test]
fn what_was_asked_and_not_paid_before_is_there_at_once() {
    each_empty_engine(|db| {
        db.write_open(prepare).unwrap();
        for (version, text) in STEPS.iter().filter(|(version, _)| *version < ASKED_UNPAID) {
            db.write_open(|tx| take_step(tx, *version, text)).unwrap();
        }
        let debtor = [1.into(), "De Vries".into(), "".into()];
        db.write_open(|tx| tx.execute(OLD_DEBTOR, &debtor)).unwrap();
        for statement in OLD_LETTER {
            db.write_open(|tx| tx.execute(statement, &[])).unwrap();
        }
        migrate(db).unwrap();
        let since = jiff::civil::date(2026, 1, 1);
        let found = db.read(|tx| crate::load::asked_unpaid::all(tx, 1, since)).unwrap();
        let found: Vec<_> = found.iter().map(|one| (one.debtor.0, one.amount.0)).collect();
        assert_eq!(found, [(1, 7_500)]);
    });
}

#[test]
fn statements_come_without_comments() {
    let text = "-- fact; really\nCREATE TABLE a (b TEXT);\n\n-- more\nCREATE INDEX c ON a (b);\n";
    assert_eq!(statements(text), ["CREATE TABLE a (b TEXT)", "CREATE INDEX c ON a (b)"]);
}

#[test]
fn debtors_of_before_are_found_by_what_tells_them_apart() {
    each_engine(|db| {
        let found = db.write_open(|tx| {
            for (debtor, name, kvk) in [(1, "Jansen B.V.", "12 34 56 78"), (2, "De Vries", "")] {
                tx.execute(OLD_DEBTOR, &[debtor.into(), name.into(), kvk.into()])?;
            }
            debtors::fill_keys(tx)?;
            let keys = |name: &str, kvk: &str| DebtorKeys {
                name: name.to_owned(),
                kvk: kvk.to_owned(),
                ..DebtorKeys::default()
            };
            let mut found = Vec::new();
            for keys in [keys("jansenbv", ""), keys("", "12345678"), keys("smit", "")] {
                let meant = debtors::meant_by(tx, 1, ("", &keys))?;
                found.push(meant.iter().map(|one| one.debtor.0).collect::<Vec<_>>());
            }
            Ok::<_, StoreError>(found)
        });
        assert_eq!(found.unwrap(), [vec![1], vec![1], vec![]]);
    });
}
