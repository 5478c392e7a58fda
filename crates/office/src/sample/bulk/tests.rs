//! A firm made in bulk passes the same checks as one that was lived day by day, and is as lively.

use jiff::civil::date;

use punctueel_store::Db;
use punctueel_store::load::agreements;

use super::super::play::Story;
use super::super::{Plan, World};
use super::*;
use crate::ask::today::{Exception, today};
use crate::daily;
use crate::desk::open_database;
use crate::health;

fn filled(plan: Plan) -> (Desk, Filled) {
    let story = Story::new(Plan { debtors: 1, invoices: 1, ..plan });
    let mut desk = story.open(open_database("sqlite::memory:").unwrap()).unwrap();
    let world = World::new(plan);
    let days = super::super::play::days(&plan);
    let filled = fill(&mut desk, world, &days, |_, _| true).unwrap();
    (desk, filled)
}

#[test]
fn a_firm_made_in_bulk_passes_the_checks_and_is_lively() {
    let today_is = date(2026, 11, 22);
    let plan = Plan { debtors: 80, invoices: 1_200, seed: 2, today: today_is, days: 300 };
    let (mut desk, filled) = filled(plan);
    let tally = filled.tally;
    assert!(tally.calls > 100 && tally.messages > 30 && tally.promises > 30, "{tally:?}");
    assert!(tally.disputes > 0 && tally.settled > 5, "{tally:?}");
    desk.move_to(morning(plan.last_working_day()));
    let report = daily::run(&mut desk, daily::Run::default(), |_| true).unwrap();
    assert!(report.planned > 0);
    let again = daily::run(&mut desk, daily::Run::default(), |_| true).unwrap();
    assert_eq!((again.planned, again.ended), (0, 0));
    let mut fresh = Db::open("sqlite::memory:").unwrap();
    let mut findings = health::check(&mut desk, |_| ()).unwrap().findings;
    findings.extend(health::replayed(&mut desk, &mut fresh, |_| ()).unwrap());
    assert_eq!(findings, []);
    let list = today(&mut desk).unwrap();
    let has = |is: fn(&Exception) -> bool| list.exceptions.iter().any(is);
    assert!(list.calls.len() > 3 && list.approve.len() > 1, "{list:?}");
    // Who broke one is asked why, and then the work list says no more of it.
    let promised = desk.read(|tx, adm| Ok(agreements::promises(tx, adm, None, true)?)).unwrap();
    assert!(promised.iter().any(|one| one.state == "broken"), "{promised:?}");
    assert!(has(|one| matches!(one, Exception::ReceiptsToSettle { .. })), "{list:?}");
    assert!(!has(|one| matches!(one, Exception::BankDataOld { .. })), "{list:?}");
}
