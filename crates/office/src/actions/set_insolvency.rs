//! An insolvency of a debtor becomes known, or is over.
//!
//! It stops the chasing of his claims, and ends interest where the law says so (Fw 128, 303): the
//! day of the ruling counts, not the day on which we hear of it. How it ended, and on which day an
//! invoice was made, decide whether that one is chased again. What the law does not know is
//! refused; what hangs on a legal form that is not known is said or asked, never guessed.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Plan, PlanEnd, Promise, StopKind};
use punctueel_domain::event::{InsolvencySet, PromiseWithdrawn, Record, StopEnded, TaskWithdrawn};
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId};
use punctueel_domain::law::insolvency::{
    Fit, Hold, Insolvency, InsolvencyEnd, InsolvencyKind, Nature,
};
use punctueel_domain::reason::Reason;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Claim, DebtorCase, OpenTask};

use super::end_plan;
use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::needless::calls_off;

/// What became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It was opened.
    Opened {
        /// What.
        kind: InsolvencyKind,
        /// The day of the ruling.
        on: Date,
        /// It comes in the place of the one that runs.
        is_instead: bool,
    },
    /// It is over.
    Ended {
        /// Which one; `None`: the only one that runs.
        kind: Option<InsolvencyKind>,
        /// How.
        how: InsolvencyEnd,
        /// The day; `None`: today.
        on: Option<Date>,
    },
}

/// What was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// What began or is over; `None`: one that was noted before kinds were known.
    pub kind: Option<InsolvencyKind>,
    /// Whether it is for somebody of his legal form; not asked when it is over.
    pub fit: Fit,
    /// How many promises lapsed with it.
    pub promises: u32,
    /// What is left of the claims of before it, when it is over; `None`: they are chased again.
    pub left: Option<Hold>,
    /// The open invoices that were sent while it ran and wait until a person says whether what they
    /// are for was delivered before the ruling.
    pub unplaced: Vec<InvoiceId>,
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

    /// Notes it, and stops the flow; what is over lets go of the claims that it left free.
    ///
    /// # Errors
    /// `NOT-FOUND`; `DAY-AHEAD`, `DAY-TOO-EARLY`, `DAY-BEFORE-RULING`; `INSOLVENCY-NOT-OF-FORM`,
    /// `INSOLVENCY-RUNS`, `INSOLVENCY-NOT-FOLLOWED`; `NOTHING-RUNS`, `INSOLVENCY-SEVERAL`,
    /// `INSOLVENCY-NOT-ENDED-SO`, `LEGAL-FORM-NEEDED`.
    pub fn run(self, desk: &mut Desk) -> Outcome<Noted> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_known_case(self.debtor)?;
            let (records, noted) = match self.known {
                Known::Opened { kind, on, is_instead } => {
                    opened(&case, Insolvency::new(kind, on), is_instead, work.today)?
                }
                Known::Ended { kind, how, on } => {
                    ended(&case, kind, (how, on.unwrap_or(work.today)), work.today)?
                }
            };
            work.record(&records)?;
            calls_off(work, self.debtor)?;
            Ok(noted)
        })
    }
}

fn nature(case: &DebtorCase) -> Nature {
    Nature::of(case.debtor.kind, case.debtor.legal_form)
}

fn running(case: &DebtorCase) -> impl Iterator<Item = &Insolvency> {
    case.insolvencies.iter().filter(|one| one.ended.is_none())
}

fn opened(
    case: &DebtorCase,
    new: Insolvency,
    is_instead: bool,
    today: Date,
) -> Result<(Vec<Record>, Noted), Refusal> {
    let (debtor, kind, on) = (case.debtor.debtor, new.kind, new.ruling_on);
    if on > today {
        return Err(Refusal::DayAhead { day: on, last: today });
    }
    if on < kind.known_from() {
        return Err(Refusal::DayTooEarly { day: on, first: kind.known_from() });
    }
    let fit = kind.fits(nature(case));
    if fit == Fit::No {
        let (kind, form) = (kind.to_string(), nature(case).to_string());
        return Err(Refusal::InsolvencyNotOfForm { kind, form });
    }
    let in_place_of = running(case).filter(|one| !one.kind.runs_beside(kind));
    let converted = in_place_of.map(|before| converted(debtor, *before, new, is_instead));
    let mut records = converted.collect::<Result<Vec<_>, _>>()?;
    if is_instead && records.is_empty() {
        return Err(Refusal::NothingRuns);
    }
    let lapsed = lapsed(case, new);
    records.push(InsolvencySet::opened(debtor, kind, on).into_record());
    records.extend(promises_off(case, &lapsed, today));
    records.extend(plans_off(case, new, today));
    let promises = u32::try_from(lapsed.len()).unwrap_or(u32::MAX);
    let noted = Noted { kind: Some(kind), fit, promises, left: None, unplaced: Vec::new() };
    Ok((records, noted))
}

/// The one that runs goes over into the new one, when somebody says so and the law knows it.
fn converted(
    debtor: DebtorId,
    before: Insolvency,
    new: Insolvency,
    is_instead: bool,
) -> Result<Record, Refusal> {
    let (kind, day) = (before.kind, new.ruling_on);
    if !is_instead || before.kind == new.kind {
        return Err(Refusal::InsolvencyRuns { kind, on: before.ruling_on });
    }
    if !before.kind.becomes().contains(&new.kind) {
        let (kind, next) = (kind.to_string(), new.kind.to_string());
        return Err(Refusal::InsolvencyNotFollowed { kind, next });
    }
    if day < before.ruling_on {
        return Err(Refusal::DayBeforeRuling { day, ruling: before.ruling_on });
    }
    let how = InsolvencyEnd::Converted;
    Ok(InsolvencySet::ended(debtor, before.kind, how, day).into_record())
}

/// The promises about a claim of before it: they do not count now, and are not broken either. What
/// is of after it is to be paid as it falls due, so a promise about that alone stays.
fn lapsed(case: &DebtorCase, new: Insolvency) -> Vec<PromiseId> {
    let is_of_before = |promise: &&Promise| {
        let mut claims = case.claims.iter().filter(|claim| promise.is_about(claim.invoice));
        claims.any(|claim| new.is_about(claim.arose()))
    };
    case.promises.iter().filter(is_of_before).map(|promise| promise.promise).collect()
}

fn promises_off(case: &DebtorCase, lapsed: &[PromiseId], on: Date) -> Vec<Record> {
    let debtor = case.debtor.debtor;
    let promises =
        lapsed.iter().map(|&promise| PromiseWithdrawn { debtor, promise, on }.into_record());
    let is_confirm = |task: &&OpenTask| task.promise.is_some_and(|one| lapsed.contains(&one));
    let confirms = case.tasks.iter().filter(is_confirm).map(|task| {
        let because = Some(Reason::PromiseEnded);
        TaskWithdrawn::freeing(debtor, task.task, on, because).into_record()
    });
    promises.chain(confirms).collect()
}

/// The payment plans about a claim of before it: nobody may ask for their instalments any more.
fn plans_off(case: &DebtorCase, new: Insolvency, on: Date) -> Vec<Record> {
    let is_of_before = |plan: &&Plan| {
        let mut claims = case.claims.iter().filter(|claim| plan.is_about(claim.invoice));
        claims.any(|claim| new.is_about(claim.arose()))
    };
    let plans = case.plans.iter().filter(is_of_before);
    plans.flat_map(|one| end_plan::ended(case, one.plan, PlanEnd::OutOfHands, on)).collect()
}

fn ended(
    case: &DebtorCase,
    kind: Option<InsolvencyKind>,
    (how, on): (InsolvencyEnd, Date),
    today: Date,
) -> Result<(Vec<Record>, Noted), Refusal> {
    let debtor = case.debtor.debtor;
    let fit = Fit::Yes;
    let found: Vec<&Insolvency> =
        running(case).filter(|one| kind.is_none_or(|kind| kind == one.kind)).collect();
    let one = match found.as_slice() {
        [] if case.insolvencies.is_empty() => {
            let records = stops_off(case, today)?;
            let noted = Noted { kind: None, fit, promises: 0, left: None, unplaced: Vec::new() };
            return Ok((records, noted));
        }
        [] => return Err(Refusal::NothingRuns),
        [one] => **one,
        several => {
            let kinds: Vec<&str> = several.iter().map(|one| one.kind.code()).collect();
            return Err(Refusal::InsolvencySeveral { kinds: kinds.join(", ") });
        }
    };
    if !one.kind.ends().contains(&how) {
        let (kind, how) = (one.kind.to_string(), how.to_string());
        return Err(Refusal::InsolvencyNotEndedSo { kind, how });
    }
    if on > today {
        return Err(Refusal::DayAhead { day: on, last: today });
    }
    if on < one.ruling_on {
        return Err(Refusal::DayBeforeRuling { day: on, ruling: one.ruling_on });
    }
    if how.asks_for_form() && nature(case) == Nature::Unknown {
        return Err(Refusal::LegalFormNeeded { debtor: debtor.to_string() });
    }
    let record = InsolvencySet::ended(debtor, one.kind, how, on).into_record();
    let left = how.leaves(nature(case));
    let over = Insolvency { ended: Some(how), ended_on: Some(on), ..one };
    let unplaced = unplaced(case, over);
    Ok((vec![record], Noted { kind: Some(one.kind), fit, promises: 0, left, unplaced }))
}

/// The claims of which a person must say when they were delivered.
fn unplaced(case: &DebtorCase, over: Insolvency) -> Vec<InvoiceId> {
    let nature = nature(case);
    let waits = |claim: &&Claim| over.hold(claim.arose(), nature) == Some(Hold::Unplaced);
    case.claims.iter().filter(waits).map(|claim| claim.invoice).collect()
}

/// Ends the stops of before kinds were known.
fn stops_off(case: &DebtorCase, on: Date) -> Result<Vec<Record>, Refusal> {
    let debtor = case.debtor.debtor;
    let stops = case.stops.iter().filter(|stop| stop.kind == StopKind::Insolvency);
    let records: Vec<Record> = stops
        .map(|stop| {
            StopEnded { debtor, stop: stop.stop, on, verdict: None, listed: None }.into_record()
        })
        .collect();
    if records.is_empty() { Err(Refusal::NothingRuns) } else { Ok(records) }
}
