//! What `check` finds: a letter that is gone or was changed, and an agenda that looks too late.

use std::sync::Arc;

use punctueel_office::ask::outbox as ask;
use punctueel_office::daily::{self, Run};
use punctueel_office::desk::{Desk, Who, open_database};
use punctueel_office::outgoing::print_file::letter;
use punctueel_office::{archive, health};
use punctueel_store::{Db, Value, testing};

use crate::outbox::{approve, desk_on, to};
use crate::press::PlainPress;
use crate::trial::{TODAY, findings};

fn addresses() -> Vec<String> {
    let server = testing::postgres().map(testing::Server::fresh_database);
    ["sqlite::memory:".to_owned()].into_iter().chain(server).collect()
}

/// Two approved messages: an e-mail with its attachment, and a letter.
fn approved(url: &str) -> Desk {
    let mut desk = desk_on(url).with_press(Arc::new(PlainPress));
    approve(&mut desk, "Café Noord").unwrap();
    approve(&mut desk, "Zuid").unwrap();
    assert_eq!(findings(&mut desk), []);
    desk
}

/// Changes the database behind the back of everybody.
fn behind_the_back(desk: Desk, sql: &str, params: &[Value<'_>]) -> Desk {
    let mut db = desk.close();
    assert!(db.execute(sql, params).unwrap() > 0, "{sql}");
    reopened(db)
}

fn reopened(db: Db) -> Desk {
    let day = TODAY.saturating_add(jiff::Span::new().days(16));
    let now = day.at(9, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    Desk::open(db, None, Who::owner(), now, None).unwrap().with_press(Arc::new(PlainPress))
}

fn codes(desk: &mut Desk) -> Vec<(&'static str, String)> {
    let found = health::check(desk, |_| ()).unwrap().findings;
    found.iter().map(|one| (one.code(), one.about())).collect()
}

#[test]
fn a_letter_that_is_gone_or_changed_is_found_and_never_leaves() {
    for url in addresses() {
        let mut desk = approved(&url);
        let task = to(&mut desk, "Zuid").task;
        let (about, pdf) = (format!("msg_{}", task.task.0), task.pdf.clone());
        assert!(letter(&mut desk, &task).is_ok());

        let change = "UPDATE blob SET bytes = $2, packing = '' WHERE sha256 = $1";
        let mut desk = behind_the_back(desk, change, &[(&pdf).into(), Value::Bytes(b"anders")]);
        assert_eq!(codes(&mut desk), [("BLOB-CHANGED", about.clone())], "{url}");
        assert_eq!(letter(&mut desk, &task).unwrap_err().code(), "DATABASE-DAMAGED");
        // A backup can still be made, and the copy says the same.
        let (mut db, mut bytes) = (desk.close(), Vec::new());
        let what = (None, jiff::Timestamp::UNIX_EPOCH);
        archive::backup(&mut db, &Who::owner(), what, &mut bytes, |_| ()).unwrap();
        let mut copy = open_database("sqlite::memory:").unwrap();
        archive::restore(&mut copy, &Who::owner(), None, || Ok(&bytes[..]), |_| ()).unwrap();
        assert_eq!(codes(&mut reopened(copy)), [("BLOB-CHANGED", about.clone())], "{url}");

        let lose = "DELETE FROM blob WHERE sha256 = $1";
        let mut desk = behind_the_back(reopened(db), lose, &[(&pdf).into()]);
        assert_eq!(codes(&mut desk), [("BLOB-MISSING", about)], "{url}");
        assert_eq!(letter(&mut desk, &task).unwrap_err().code(), "NO-FILE");
    }
}

#[test]
fn a_letter_of_before_packing_is_read_as_it_is() {
    for url in addresses() {
        let mut desk = approved(&url);
        let message = to(&mut desk, "Café Noord").task;
        let mail = ask::mail(&mut desk, &message).unwrap();
        let (mut db, mut kept) = (desk.close(), Vec::new());
        let rows = "SELECT packing, bytes FROM blob WHERE sha256 = $1";
        db.query(rows, &[(&message.mail).into()], |row| {
            kept.push((row.text(0).to_owned(), row.bytes(1).len()));
        })
        .unwrap();
        assert!(kept.len() == 1 && kept[0].0 == "zlib" && kept[0].1 < mail.len(), "{kept:?}");
        let old = "UPDATE blob SET bytes = $2, packing = '' WHERE sha256 = $1";
        let params = [(&message.mail).into(), Value::Bytes(&mail)];
        let mut desk = behind_the_back(reopened(db), old, &params);
        assert_eq!(ask::mail(&mut desk, &message).unwrap(), mail, "{url}");
        assert_eq!(findings(&mut desk), []);
    }
}

#[test]
fn an_agenda_that_looks_too_late_is_found_and_a_full_run_mends_it() {
    for url in addresses() {
        let mut desk = desk_on(&url);
        let debtor = to(&mut desk, "Zuid").task.debtor;
        // The next day something is due for him: his demand waits no longer for its bank data.
        let far = "UPDATE agenda SET look_on = '9999-12-31' WHERE debtor = $1";
        let undo = "DELETE FROM task WHERE debtor = $1";
        let forget = "DELETE FROM claim_step WHERE debtor = $1";
        let debtor_only = [debtor.0.into()];
        let mut desk = behind_the_back(desk, undo, &debtor_only);
        desk = behind_the_back(desk, forget, &debtor_only);
        desk = behind_the_back(desk, far, &debtor_only);
        assert_eq!(codes(&mut desk), [("AGENDA-WRONG", debtor.to_string())], "{url}");
        daily::run(&mut desk, Run { full: true, ..Run::default() }, |_| true).unwrap();
        assert_eq!(codes(&mut desk), [], "{url}");
        let mut desk = behind_the_back(desk, "DELETE FROM agenda WHERE debtor = $1", &debtor_only);
        assert_eq!(codes(&mut desk), [("AGENDA-WRONG", debtor.to_string())], "{url}");
    }
}
