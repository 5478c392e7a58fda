//! An insolvency of a debtor becomes known, or is over.
//!
//! It stops the chasing of all his claims, and ends interest where the law says so (Fw 128, 303):
//! the day of the ruling counts, not the day on which we hear of it. How it ended decides whether
//! chasing goes on: behind a clean slate what is left cannot be enforced.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Stop, StopKind};
use punctueel_domain::event::{InsolvencySet, Record, Ruling, StopEnded, StopSet, TaskWithdrawn};
use punctueel_domain::id::{DebtorId, StopId};
use punctueel_domain::law::insolvency::{InsolvencyEnd, InsolvencyKind};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, DebtorCase, OpenTask};

use crate::desk::Desk;
use crate::no::Outcome;

/// What became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It was opened, by a ruling of this day.
    Opened(InsolvencyKind, Date),
    /// It is over.
    Ended(InsolvencyEnd),
}

/// Notes it.
#[derive(Clone, Copy, Debug)]
pub struct SetInsolvency {
    /// Whose.
    pub debtor: DebtorId,
    /// What became known.
    pub known: Known,
}

impl SetInsolvency {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Notes it, and stops or resumes the flow. Behind a clean slate nobody is chased again.
    ///
    /// # Errors
    /// `NOT-FOUND`; `DAY-TOO-FAR` for a ruling in the future; `NOTHING-RUNS` when there is nothing
    /// that is over.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_known_case(self.debtor)?;
            let (today, debtor) = (work.today, self.debtor);
            let records = match self.known {
                Known::Opened(_, day) if day > today => {
                    return Err(Refusal::DayTooFar { day, last: today }.into());
                }
                Known::Opened(kind, on) => {
                    let insolvency = Some(Ruling { kind, on });
                    let set = InsolvencySet { debtor, insolvency, ended: None };
                    let mut records = vec![set.into_record()];
                    if stops(&case).next().is_none() {
                        records.push(stopped(debtor, StopId(work.take_id()), today));
                    }
                    records.extend(calls_off(&case, today));
                    records
                }
                Known::Ended(how) => {
                    let set = InsolvencySet { debtor, insolvency: None, ended: Some(how) };
                    let ended = ended(&case, today)?;
                    let goes_on = !how.leaves_nothing_to_enforce();
                    let ended = ended.into_iter().filter(|_| goes_on);
                    std::iter::once(set.into_record()).chain(ended).collect()
                }
            };
            work.record(&records)
        })
    }
}

/// Nobody calls him any more, from now on and not from the next morning.
fn calls_off(case: &DebtorCase, on: Date) -> Vec<Record> {
    let debtor = case.debtor.debtor;
    let calls = case.tasks.iter().filter(|open| open.action == Action::Call);
    let withdrawn = |open: &OpenTask| {
        TaskWithdrawn::freeing(debtor, open.task, on, Some(Reason::Insolvent)).into_record()
    };
    calls.map(withdrawn).collect()
}

fn stops(case: &DebtorCase) -> impl Iterator<Item = &Stop> {
    case.stops.iter().filter(|stop| stop.kind == StopKind::Insolvency)
}

fn stopped(debtor: DebtorId, stop: StopId, on: Date) -> Record {
    let kind = StopKind::Insolvency;
    let stop = Stop { stop, kind, invoice: None, amount: None, until: None, why: None };
    StopSet { debtor, stop, on, dispute: None }.into_record()
}

fn ended(case: &DebtorCase, on: Date) -> Result<Vec<Record>, Refusal> {
    let debtor = case.debtor.debtor;
    let ended =
        |stop: &Stop| StopEnded { debtor, stop: stop.stop, on, verdict: None }.into_record();
    let records: Vec<Record> = stops(case).map(ended).collect();
    if records.is_empty() { Err(Refusal::NothingRuns) } else { Ok(records) }
}
