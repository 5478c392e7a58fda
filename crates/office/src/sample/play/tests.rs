//! The story is sound on every kind of day: the books are whole, there is work of every kind on the
//! last day, and playing again gives the same.

use jiff::civil::{Date, date};

use punctueel_store::Db;
use punctueel_store::load::agreements;

use super::*;
use crate::ask::today::{Exception, WorkList, today};
use crate::desk::open_database;
use crate::health;
use crate::imports::FileState;

fn told(plan: Plan) -> (Desk, Story, Vec<Arriving>) {
    let mut story = Story::new(plan);
    let mut desk = story.open(open_database("sqlite::memory:").unwrap()).unwrap();
    let mut seen = Vec::new();
    for day in story.days() {
        desk.move_to(morning(day));
        let files = story.files_of(day);
        story.day(&mut desk, &files).unwrap();
        seen.extend(files);
    }
    (desk, story, seen)
}

fn assert_sound(desk: &mut Desk) {
    let mut fresh = Db::open("sqlite::memory:").unwrap();
    let mut findings = health::check(desk, |_| ()).unwrap().findings;
    findings.extend(health::replayed(desk, &mut fresh, |_| ()).unwrap());
    assert_eq!(findings, []);
}

fn small(seed: u64, today: Date) -> Plan {
    Plan { debtors: 14, invoices: 60, seed, today, days: 60 }
}

#[test]
fn the_books_are_sound_on_every_kind_of_day() {
    // A Sunday, a Monday, a day after Christmas, 1 January, Good Friday, a plain Thursday.
    let days = [
        date(2026, 11, 22),
        date(2026, 11, 23),
        date(2026, 12, 26),
        date(2027, 1, 1),
        date(2027, 3, 26),
        date(2026, 10, 8),
    ];
    for (seed, day) in (1..).zip(days) {
        let (mut desk, story, seen) = told(small(seed, day));
        assert_sound(&mut desk);
        let list = today(&mut desk).unwrap();
        let tally = story.tally;
        assert!(tally.messages > 0 && tally.promises > 0 && tally.pauses == 1, "{tally:?}");
        assert!(list.calls.len() > 1 && !list.approve.is_empty(), "{day} {list:?}");
        let has = |is: fn(&Exception) -> bool| list.exceptions.iter().any(is);
        // Who broke one is asked why, and then the work list says no more of it.
        let promised = desk.read(|tx, adm| Ok(agreements::promises(tx, adm, None, true)?)).unwrap();
        assert!(promised.iter().any(|one| one.state == "broken"), "{promised:?}");
        assert!(has(|one| matches!(one, Exception::ReceiptsToSettle { .. })), "{day} {list:?}");
        assert!(!has(|one| matches!(one, Exception::BankDataOld { .. })), "{day} {list:?}");
        for file in seen {
            let again = file.take_in(&mut desk).unwrap();
            assert_eq!(again.state, FileState::NothingNew, "{again:?}");
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_story() {
    let told = || -> (Tally, WorkList, Vec<Arriving>) {
        let (mut desk, story, seen) = told(small(1, date(2026, 11, 22)));
        (story.tally, today(&mut desk).unwrap(), seen)
    };
    assert_eq!(told(), told());
}
