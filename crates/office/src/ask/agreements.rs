//! What was agreed with a debtor: each promise, with whom it was made, and what became of it; and
//! whether he answered at all.
//!
//! A promise made in a call stands right behind that call in the chain, so the call says with whom.
//! Reads two statements and what people did for this one debtor.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::casework::{CallOutcome, Effect, LateReason, StopKind, promise_is_about};
use punctueel_domain::event::Event;
use punctueel_domain::id::{DebtorId, InvoiceId, PlanId, PromiseId};
use punctueel_letters::facts::{Agreement, Kept};
use punctueel_store::load::promises::{self, KeptPromise};
use punctueel_store::load::timeline::{self, Logged};
use punctueel_store::{StoreError, Tx};

use super::call_list::tried;
use super::habits::Tried;

/// A promise that was not taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Its id.
    pub promise: PromiseId,
    /// The claim it is about; `None`: all that was open.
    pub invoice: Option<InvoiceId>,
    /// What was agreed.
    pub agreement: Agreement,
    /// What became of it.
    pub kept: Kept,
}

impl Agreed {
    /// Yes when it is about this claim.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        promise_is_about(self.promise, self.invoice, invoice)
    }
}

/// What people recorded for one debtor and still counts, newest first, with with whom was spoken.
pub struct Contacts {
    logged: Vec<Logged>,
    notes: HashMap<(i64, i64), String>,
}

/// What people recorded for one debtor.
///
/// # Errors
/// When the database fails.
pub fn contacts(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Result<Contacts, StoreError> {
    let mut logged = timeline::logged(tx, adm, debtor)?;
    let back = timeline::taken_back(&logged);
    logged.retain(|one| !back.contains(&one.number));
    Ok(Contacts { logged, notes: timeline::notes(tx, adm, debtor)? })
}

/// The promises of a debtor that were not taken back, oldest first.
///
/// # Errors
/// When the database fails.
pub fn agreements(
    tx: &mut Tx<'_>,
    adm: i64,
    debtor: DebtorId,
    contacts: &Contacts,
) -> Result<Vec<Agreed>, StoreError> {
    let promises = promises::of_debtor(tx, adm, debtor)?;
    Ok(promises.iter().filter_map(|promise| contacts.agreed(promise)).collect())
}

impl Contacts {
    fn agreed(&self, promise: &KeptPromise) -> Option<Agreed> {
        let kept = match promise.state.as_str() {
            "running" => Kept::Running,
            "kept" => Kept::Yes,
            "broken" => Kept::No,
            _ => return None,
        };
        let with = self.spoken_with(promise.promise);
        let agreement = Agreement {
            agreed_on: promise.made_on,
            is_spoken: with.is_some(),
            spoken_with: with.unwrap_or_default(),
            amount: promise.amount,
            pay_on: promise.by,
            paid: promise.paid,
        };
        Some(Agreed { promise: promise.promise, invoice: promise.invoice, agreement, kept })
    }

    /// With whom was spoken when a promise was made; empty when nobody wrote that down, `None` when
    /// it was made otherwise than in a call.
    fn spoken_with(&self, promise: PromiseId) -> Option<String> {
        let made = self.logged.iter().find(
            |one| matches!(&one.event, Event::PromiseMade(made) if made.promise.promise == promise),
        )?;
        if let Some(with) = self.notes.get(&(made.number, 0)) {
            return Some(with.clone());
        }
        let is_its_call = |one: &&Logged| {
            let is_promise = matches!(
                &one.event, Event::CallRecorded(call)
                    if call.follows().effect == Effect::Promise);
            one.number + 1 == made.number && is_promise
        };
        let call = self.logged.iter().find(is_its_call)?;
        Some(self.notes.get(&(call.number, 0)).cloned().unwrap_or_default())
    }

    /// With whom was spoken when a plan was agreed: in the call of that day in which he asked for
    /// it; `None` when there was none.
    pub fn spoken_with_of_plan(&self, plan: PlanId) -> Option<String> {
        let made = self.logged.iter().find(
            |one| matches!(&one.event, Event::PlanAgreed(agreed) if agreed.plan.plan == plan),
        )?;
        let asked = |one: &&Logged| {
            let is_plan = matches!(
                &one.event, Event::CallRecorded(call) if call.outcome == CallOutcome::Plan);
            is_plan && one.number < made.number && one.day == made.day && !self.is_back(one.number)
        };
        let call = self.logged.iter().find(asked)?;
        Some(self.notes.get(&(call.number, 0)).cloned().unwrap_or_default())
    }

    fn is_back(&self, number: i64) -> bool {
        let is_its =
            |one: &Logged| matches!(&one.event, Event::CallTakenBack(back) if back.call == number);
        self.logged.iter().any(is_its)
    }

    /// The calls that were noted on the day itself: the hour, and whether they reached somebody.
    /// One that was noted later says nothing about the hour.
    pub fn calls(&self) -> impl Iterator<Item = Tried> {
        self.logged.iter().filter_map(tried)
    }

    /// The last one who was reached by name; empty: nobody.
    pub fn last_spoken(&self) -> &str {
        let calls = self.logged.iter().filter(|one| match &one.event {
            Event::CallRecorded(call) => call.outcome.is_reached(),
            _ => false,
        });
        let names = calls.filter_map(|one| self.notes.get(&(one.number, 0)));
        names.map(|name| name.trim()).find(|name| !name.is_empty()).unwrap_or_default()
    }

    /// Why he was late, as he said when somebody asked, with how often; the most first.
    pub fn reasons(&self) -> Vec<(LateReason, u32)> {
        let said = |one: &Logged| match &one.event {
            Event::CallRecorded(call) => call.agreed.late,
            _ => None,
        };
        let all: Vec<LateReason> = self.logged.iter().filter_map(said).collect();
        let times = |reason: &LateReason| all.iter().filter(|one| *one == reason).count() as u32;
        let counted = LateReason::ALL.iter().map(|reason| (*reason, times(reason)));
        let mut found: Vec<_> = counted.filter(|(_, times)| *times > 0).collect();
        found.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        found
    }

    /// Yes when he answered from this day on: somebody spoke with him, he promised, disputed,
    /// replied or said that he paid.
    pub fn has_answered_since(&self, day: Date) -> bool {
        self.logged.iter().filter(|one| one.day >= day).any(|one| match &one.event {
            Event::CallRecorded(call) => call.outcome.is_reached(),
            Event::PromiseMade(_) | Event::PlanAgreed(_) => true,
            Event::StopSet(set) => {
                use StopKind::{Dispute, Plan, Reply, SaidPaid};
                matches!(set.stop.kind, Plan | Dispute | Reply | SaidPaid)
            }
            _ => false,
        })
    }
}
