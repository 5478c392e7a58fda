//! A backup goes from either database into either, whole or not at all.

use punctueel_domain::casework::CallOutcome;
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::erase_debtor::EraseDebtor;
use punctueel_office::actions::record_call::{Agreed, RecordCall};
use punctueel_office::daily::{self, Run};
use punctueel_office::desk::{Desk, Who, open_database};
use punctueel_office::{No, archive};
use punctueel_store::archive::Held;
use punctueel_store::load::house::administrations;
use punctueel_store::record::sha256;
use punctueel_store::{Db, Insert, Value, blobs, replay, testing};

use crate::statements::{day, jansen, statement, take};
use crate::trial::{TODAY, assert_sound, open, people, take_list};

const LIST: &str = "Debiteurnummer;Debiteurnaam;Telefoon;Factuurnummer;Factuurdatum;Vervaldatum;\
    Openstaand\n1;Bakkerij Jansen;010-1234567;2026-1;2026-09-01;2026-10-01;100,00\n\
    1;Bakkerij Jansen;010-1234567;2026-2;2026-09-10;2026-10-10;250,00\n\
    2;Weg BV;010-7654321;2026-3;2026-09-01;2026-10-01;40,00\n";

/// A few weeks of work: lists, a call, a payment, a run, an erasure and a file.
fn lived(url: &str) -> Db {
    let mut desk = open(url);
    take_list(&mut desk, LIST, day(15));
    take(&mut desk, &statement(0, day(20), &[jansen(20, 10_000, "2026-1")]));
    daily::run(&mut desk, Run::default(), |_| true).unwrap();
    let gone = people(&mut desk).into_iter().find(|one| one.words.name == "Weg BV").unwrap();
    let (debtor, outcome) = (gone.debtor, CallOutcome::Reached);
    let (spoken_with, note) = ("Wim".to_owned(), "wordt betaald".to_owned());
    let (planned, agreed, is_again) = (None, Agreed::default(), false);
    RecordCall { debtor, planned, outcome, spoken_with, note, agreed, is_again }
        .run(&mut desk)
        .unwrap();
    let paid = crate::statements::Row {
        text: "factuur 2026-3",
        name: "Weg BV",
        iban: "",
        ..jansen(25, 4_000, "")
    };
    take(&mut desk, &statement(10_000, day(30), &[paid]));
    EraseDebtor { debtor }.run(&mut desk).unwrap();
    assert_sound(&mut desk);
    let mut db = desk.close();
    // As they were kept before files were packed.
    let blob = Insert::into("blob", &["administration", "sha256", "bytes"]);
    for bytes in files() {
        let digest = sha256(&bytes);
        let row = [Value::Int(1), (&digest).into(), Value::Bytes(&bytes)];
        db.insert_many(&blob, [row]).unwrap();
    }
    db
}

/// One that cannot be packed, and one that can.
fn files() -> [Vec<u8>; 2] {
    [vec![0, 255, 16], b"Beste mevrouw De Boer, ".repeat(100)]
}

fn backup(db: &mut Db) -> Vec<u8> {
    let mut bytes = Vec::new();
    let what = (None, TODAY.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp());
    let held = archive::backup(db, &Who::owner(), what, &mut bytes, |_| ()).unwrap();
    assert_eq!((held.len(), held[0].files), (1, 2));
    bytes
}

fn restore(db: &mut Db, bytes: &[u8]) -> Result<Vec<Held>, No> {
    archive::restore(db, &Who::owner(), None, || Ok(bytes), |_| ())
}

/// Every replayed table, and the chain with its words.
fn state(db: &mut Db) -> Vec<(&'static str, String)> {
    let mut all = db.read(|tx| replay::digests(tx, 1)).unwrap();
    let mut rows = |table, sql: &str| {
        let mut text = String::new();
        db.query(sql, &[], |row| {
            (0..row.len()).for_each(|at| text.push_str(&format!("{:?};", row.value(at))));
        })
        .unwrap();
        assert!(!text.is_empty(), "{table}");
        all.push((table, text));
    };
    rows("event", "SELECT * FROM event ORDER BY event");
    rows("detail", "SELECT * FROM detail ORDER BY event, slot");
    rows("administration", "SELECT * FROM administration");
    for bytes in files() {
        let kept = db.read(|tx| blobs::one(tx, 1, &sha256(&bytes))).unwrap();
        assert_eq!(kept.as_ref(), Some(&bytes));
    }
    all
}

fn addresses() -> Vec<String> {
    let server = testing::postgres().map(testing::Server::fresh_database);
    ["sqlite::memory:".to_owned()].into_iter().chain(server).collect()
}

#[test]
fn a_backup_comes_back_the_same_in_either_database() {
    for from in addresses() {
        let mut original = lived(&from);
        let (before, bytes) = (state(&mut original), backup(&mut original));
        assert!(before.iter().any(|(table, text)| *table == "detail" && text.contains("Null")));
        for to in addresses() {
            let mut copy = open_database(&to).unwrap();
            restore(&mut copy, &bytes).unwrap();
            assert_eq!(state(&mut copy), before, "{from} to {to}");
            let now = TODAY.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
            let mut desk = Desk::open(copy, None, Who::owner(), now, None).unwrap();
            assert_sound(&mut desk);
            daily::run(&mut desk, Run::default(), |_| true).unwrap();
            assert_sound(&mut desk);
        }
    }
}

#[test]
fn an_administration_that_is_there_is_never_touched() {
    let mut original = lived("sqlite::memory:");
    let bytes = backup(&mut original);
    let before = state(&mut original);
    let no = restore(&mut original, &bytes);
    assert!(matches!(no, Err(No::Refused(Refusal::AdministrationExists { .. }))), "{no:?}");
    assert_eq!(state(&mut original), before);
}

#[test]
fn beside_others_it_gets_a_number_of_its_own() {
    let bytes = backup(&mut lived("sqlite::memory:"));
    for url in addresses() {
        let mut db = lived(&url);
        db.execute("UPDATE administration SET name = 'Andere'", &[]).unwrap();
        restore(&mut db, &bytes).unwrap();
        let all = db.read(administrations).unwrap();
        let names: Vec<_> = all.iter().map(|one| (one.administration, one.name.as_str())).collect();
        assert_eq!(names, [(1, "Andere"), (2, "Timmerbedrijf Vos")]);
        let now = TODAY.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
        let name = Some("Timmerbedrijf Vos");
        assert_sound(&mut Desk::open(db, name, Who::owner(), now, None).unwrap());
    }
}

/// The archive without its compression, changed, and compressed again.
fn edited(bytes: &[u8], edit: impl Fn(&mut Vec<String>)) -> Vec<u8> {
    use std::io::{Read, Write};
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    edit(&mut lines);
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all((lines.join("\n") + "\n").as_bytes()).unwrap();
    out.finish().unwrap()
}

fn refused(bytes: &[u8]) -> &'static str {
    let mut db = open_database("sqlite::memory:").unwrap();
    let no = restore(&mut db, bytes).map(|_| ()).unwrap_err();
    assert!(matches!(no, No::Refused(_)), "{no:?}");
    assert_eq!(db.read(administrations).unwrap(), [], "nothing was changed");
    no.code()
}

#[test]
fn what_is_not_whole_is_refused_and_changes_nothing() {
    let bytes = backup(&mut lived("sqlite::memory:"));
    assert_eq!(refused(b""), "NOT-AN-ARCHIVE");
    assert_eq!(refused(b"dit is een brief"), "NOT-AN-ARCHIVE");
    assert_eq!(refused(&edited(&bytes, |lines| lines[0] = "{}".to_owned())), "NOT-AN-ARCHIVE");
    for cut in [bytes.len() / 2, bytes.len() - 40, bytes.len() - 1] {
        let code = refused(&bytes[..cut]);
        assert!(["ARCHIVE-CUT-OFF", "NOT-AN-ARCHIVE"].contains(&code), "{cut}: {code}");
    }
    let mut flipped = bytes.clone();
    flipped[bytes.len() / 2] ^= 0x55;
    // Where the byte falls decides whether the first line can still be read.
    let code = refused(&flipped);
    assert!(code.starts_with("ARCHIVE-") || code == "NOT-AN-ARCHIVE", "{code}");
    let version = |lines: &mut Vec<String>| lines[0] = lines[0].replace(":1,", ":2,");
    assert_eq!(refused(&edited(&bytes, version)), "ARCHIVE-VERSION");
    let drop_end = |lines: &mut Vec<String>| drop(lines.pop());
    assert_eq!(refused(&edited(&bytes, drop_end)), "ARCHIVE-CUT-OFF");
    for (from, to) in [
        ("Bakkerij Jansen", "Bakkerij Klaassen"),
        ("2026-10-15", "2026-10-14"),
        ("\"next_id\":", "\"next_id\":1"),
        ("00ff10", "00ff11"),
        ("\"salt\":null", "\"salt\":\"x\""),
    ] {
        let changed = edited(&bytes, |lines| {
            let mut all = lines.join("\n");
            assert!(all.contains(from), "{from}");
            all = all.replacen(from, to, 1);
            *lines = all.lines().map(str::to_owned).collect();
        });
        assert_eq!(refused(&changed), "ARCHIVE-DAMAGED", "{from}");
    }
    let without = |at: usize| edited(&bytes, move |lines| drop(lines.remove(at)));
    for at in [1, 2, 3, 4] {
        assert_eq!(refused(&without(at)), "ARCHIVE-DAMAGED", "line {at}");
    }
}
