//! Debtors who are not chased at all: group companies, staff, partners with whom we set off.
//!
//! One answer for many, with a reason code and a person, without an end; it lasts until it is
//! lifted. Work that was planned for them ends with the next run and does not go out before it.

use std::collections::{HashMap, HashSet};

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Exemption, Stop, StopKind};
use punctueel_domain::event::{Record, StopEnded, StopSet};
use punctueel_domain::id::{DebtorId, StopId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::exempt;

use crate::desk::{Desk, Work};
use crate::details::{note, text as said};
use crate::no::Outcome;

/// The most debtors at once.
pub const MOST: usize = 10_000;

/// Does not chase debtors.
#[derive(Clone, Debug)]
pub struct ExemptDebtors {
    /// Whom.
    pub debtors: Vec<DebtorId>,
    /// Why, as a code.
    pub why: Exemption,
    /// Why, in words; needed when the code says nothing.
    pub reason: String,
}

impl ExemptDebtors {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Does it, and returns of how many debtors it changed something: who is exempt for the same
    /// reason already stays so.
    ///
    /// # Errors
    /// `REASON-MISSING` for another reason without words; `TEXT-TOO-LONG`; `TOO-MANY`; `NOT-FOUND`.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let reason = said(&self.reason)?;
            if self.why == Exemption::Other && reason.is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            if self.debtors.len() > MOST {
                return Err(Refusal::TooMany { most: MOST as u32 }.into());
            }
            let now = exempt::all(work.tx, work.administration())?;
            let now: HashMap<_, _> = now.iter().map(|one| (one.debtor, one)).collect();
            let mut count = 0;
            for debtor in &self.debtors {
                let known = now.get(debtor);
                if known.is_some_and(|one| one.why == self.why) {
                    continue;
                }
                if let Some(known) = known {
                    lift(work, *debtor, known.stop)?;
                }
                self.set(work, *debtor, &reason)?;
                count += 1;
            }
            Ok(count)
        })
    }

    fn set(&self, work: &mut Work<'_, '_>, debtor: DebtorId, reason: &str) -> Outcome<()> {
        work.load_debtor(debtor)?;
        let (id, on) = (StopId(work.take_id()), work.today);
        let (kind, why) = (StopKind::Exempt, Some(self.why));
        let stop = Stop { stop: id, kind, invoice: None, amount: None, until: None, why };
        let details = match reason {
            "" => Vec::new(),
            why => vec![note(0, debtor, why.to_owned())],
        };
        work.record(&[Record {
            event: StopSet { debtor, stop, on, dispute: None }.into(),
            details,
        }])
    }
}

/// Chases debtors again.
#[derive(Clone, Debug)]
pub struct EndExemptions {
    /// Whom.
    pub debtors: Vec<DebtorId>,
}

impl EndExemptions {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Does it, and returns for how many; the flow goes on at the right step by itself.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when none of them is exempt.
    pub fn run(self, desk: &mut Desk) -> Outcome<u32> {
        desk.write(Self::RIGHT, |work| {
            let now = exempt::all(work.tx, work.administration())?;
            let named: HashSet<_> = self.debtors.iter().collect();
            let chosen: Vec<_> = now.iter().filter(|one| named.contains(&one.debtor)).collect();
            if chosen.is_empty() {
                return Err(Refusal::NothingRuns.into());
            }
            for one in &chosen {
                lift(work, one.debtor, one.stop)?;
            }
            Ok(chosen.len() as u32)
        })
    }
}

fn lift(work: &mut Work<'_, '_>, debtor: DebtorId, stop: StopId) -> Outcome<()> {
    let on = work.today;
    work.record(&[StopEnded { debtor, stop, on, verdict: None, listed: None }.into_record()])
}
