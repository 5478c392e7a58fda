//! Health: are the books whole, and does the agenda look at everybody in time?
//!
//! The store verifies chain, words, ledger and files. The agenda takes the engine: whoever is to be
//! looked at later must have nothing to be done now, or a daily run would pass him over. A full run
//! mends a wrong agenda. Reports only, changes nothing; asked by `punctueel check` and by every
//! scenario.

use jiff::civil::Date;

use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::{FAR_DAY, judge};
use punctueel_store::load::cases::{Range, cases, look_days, without_look_day};
use punctueel_store::load::{house, users};
use punctueel_store::replay::{self, Finding, Health};
use punctueel_store::{Db, Tx};

use crate::desk::{Desk, load_house};
use crate::no::Outcome;

/// The most findings about the agenda: enough to see that there are many.
const MOST_FINDINGS: usize = 100;

/// Everything that can be checked without replaying. `progress` is told how many events were looked
/// at.
///
/// # Errors
/// When the database fails.
pub fn check(desk: &mut Desk, progress: impl FnMut(i64)) -> Outcome<Health> {
    let today = desk.today;
    desk.read(|tx, administration| {
        let mut health = replay::check(tx, administration, progress)?;
        if users::is_started(tx)? {
            let ours = replay::check(tx, users::INSTALLATION, |_| ())?;
            health.findings.extend(ours.findings);
        }
        health.findings.extend(agenda_of(tx, administration, today)?);
        Ok(health)
    })
}

/// Replays every event into a new, empty database and compares all tables.
///
/// # Errors
/// When one of the databases fails.
pub fn replayed(
    desk: &mut Desk,
    fresh: &mut Db,
    progress: impl FnMut(i64),
) -> Outcome<Vec<Finding>> {
    desk.read(|tx, administration| {
        let mut found = replay::replay(tx, administration, fresh, progress)?;
        if users::is_started(tx)? {
            found.extend(replay::replay(tx, users::INSTALLATION, fresh, |_| ())?);
        }
        Ok(found)
    })
}

/// The debtors whom the agenda passes over although something is to be done for them.
///
/// # Errors
/// When the database fails.
pub fn agenda(desk: &mut Desk) -> Outcome<Vec<Finding>> {
    let today = desk.today;
    desk.read(|tx, administration| agenda_of(tx, administration, today))
}

fn agenda_of(tx: &mut Tx<'_>, administration: i64, today: Date) -> Outcome<Vec<Finding>> {
    let last_run_on = house::house(tx, administration)?.and_then(|facts| facts.last_run_on);
    let day = last_run_on.map_or(today, |last| last.max(today));
    let house = load_house(tx, administration)?;
    let mut found: Vec<DebtorId> = without_look_day(tx, administration)?;
    let mut after = DebtorId(0);
    while found.len() < MOST_FINDINGS {
        let range = Range::next(after, FAR_DAY);
        let days = look_days(tx, administration, range)?;
        let Some((last, _)) = days.last() else { break };
        after = *last;
        let is_later = |debtor: DebtorId| {
            let place = days.binary_search_by_key(&debtor, |(one, _)| *one);
            place.is_ok_and(|place| days.get(place).is_some_and(|(_, look_on)| *look_on > day))
        };
        let all = cases(tx, administration, range, day)?;
        let passed_over = all.iter().filter(|case| {
            is_later(case.debtor.debtor) && judge(case, &house, day).changes_something()
        });
        found.extend(passed_over.map(|case| case.debtor.debtor));
    }
    found.truncate(MOST_FINDINGS);
    Ok(found.into_iter().map(|debtor| Finding::AgendaWrong { debtor: debtor.0 }).collect())
}
