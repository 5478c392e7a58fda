//! An insolvency of a debtor becomes known, or is over.
//!
//! It stops the chasing of all his claims, and ends interest where the law says so (Fw 128, 303):
//! the day of the ruling counts, not the day on which we hear of it.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Stop, StopKind};
use punctueel_domain::event::{InsolvencySet, Record, Ruling, StopEnded, StopSet};
use punctueel_domain::id::{DebtorId, StopId};
use punctueel_domain::law::insolvency::InsolvencyKind;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::DebtorCase;

use crate::desk::Desk;
use crate::no::Outcome;

/// Notes it.
#[derive(Clone, Copy, Debug)]
pub struct SetInsolvency {
    /// Whose.
    pub debtor: DebtorId,
    /// What was opened and the day of the ruling; `None`: it is over.
    pub ruling: Option<(InsolvencyKind, Date)>,
}

impl SetInsolvency {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Notes it, and stops or resumes the flow.
    ///
    /// # Errors
    /// `NOT-FOUND`; `DAY-TOO-FAR` for a ruling in the future; `NOTHING-RUNS` when there is nothing
    /// that is over.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_known_case(self.debtor)?;
            let (today, debtor) = (work.today, self.debtor);
            let insolvency = self.ruling.map(|(kind, on)| Ruling { kind, on });
            let mut records = vec![InsolvencySet { debtor, insolvency }.into_record()];
            match self.ruling {
                Some((_, day)) if day > today => {
                    return Err(Refusal::DayTooFar { day, last: today }.into());
                }
                Some(_) if stops(&case).next().is_some() => {}
                Some(_) => records.push(stopped(debtor, StopId(work.take_id()), today)),
                None => records.extend(ended(&case, today)?),
            }
            work.record(&records)
        })
    }
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
