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
