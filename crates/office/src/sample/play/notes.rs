//! What people note of what they hear: promises, disputes and how they end, a bankruptcy, and what
//! kind of firm somebody is.
//!
//! Remembers which disputes run, as people do with a pile on their desk. A refusal is no mishap
//! here: then it stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use punctueel_domain::casework::{CallOutcome, DisputeVerdict, Every, LateReason};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_store::load::debtors;

use super::super::World;
use super::super::react::{Said, Says};
use super::Tally;
use crate::actions::agree_plan::{AgreePlan, Schedule};
use crate::actions::end_dispute::EndDispute;
use crate::actions::record_call::{Agreed, RecordCall};
use crate::actions::record_promise::{self as promised, RecordPromise};
use crate::actions::set_debtor_kind::SetDebtorKind;
use crate::actions::set_pause::SetPause;
use crate::ask::find::{Found, find};
use crate::ask::today::CallToMake;
use crate::desk::{Desk, load_case};
use crate::no::{No, Outcome};

/// Half.
const HALF: Rate = Rate(5_000);

/// A refusal leaves things as they are; the world failing does not.
pub fn if_allowed<T>(outcome: Outcome<T>) -> Outcome<Option<T>> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(No::Refused(_)) => Ok(None),
        Err(failed) => Err(failed),
    }
}

/// What people remember.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// The disputes that run, by bill.
    disputes: BTreeMap<usize, (DebtorId, InvoiceId)>,
    /// The debtors of whom it was noted what they are.
    sorted: BTreeSet<DebtorId>,
}

impl Notes {
    /// Notes a call, and what was said in it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn take(
        &mut self,
        desk: &mut Desk,
        world: &World,
        (call, said): (&CallToMake, &Said),
        tally: &mut Tally,
    ) -> Outcome<()> {
        if plan(desk, call, said, tally)? {
            return Ok(());
        }
        let agreed = agreed(desk, world, call, said)?;
        let (debtor, invoice) = (call.debtor, agreed.as_ref().and_then(|(_, one)| one.invoice));
        let is_noted = match agreed {
            Some(agreed) => if_allowed(recorded(desk, call, said, agreed)?.run(desk))?.is_some(),
            None => false,
        };
        if !is_noted {
            recorded(desk, call, said, (said.outcome, Agreed::default()))?.run(desk)?;
        }
        match said.says {
            Says::Pays { .. } if is_noted => tally.promises += 1,
            Says::Pays { .. } => promise(desk, call, said, tally)?,
            Says::Disputes { bill, .. } if is_noted => {
                tally.disputes += 1;
                self.disputes.extend(invoice.map(|invoice| (bill, (debtor, invoice))));
            }
            Says::IsBankrupt => {
                let reason = said.note.to_owned();
                let pause = SetPause { debtor, invoice: None, until: None, reason };
                tally.bankrupt += u32::from(if_allowed(pause.run(desk))?.is_some());
            }
            Says::Nothing | Says::HasPaid | Says::Disputes { .. } => {}
        }
        Ok(())
    }

    /// Notes how disputes ended.
    ///
    /// # Errors
    /// When the database fails.
    pub fn end_disputes(&mut self, desk: &mut Desk, world: &mut World) -> Outcome<()> {
        for settled in std::mem::take(&mut world.settled) {
            let Some((debtor, invoice)) = self.disputes.remove(&settled.bill) else { continue };
            let (verdict, note) = (settled.verdict, String::new());
            let is_partly = verdict == DisputeVerdict::Partly;
            let amount = Some(settled.credited).filter(|_| is_partly);
            if_allowed(EndDispute { debtor, invoice, verdict, amount, note }.run(desk))?;
        }
        Ok(())
    }

    /// Notes the legal form of debtors who are new.
    ///
    /// # Errors
    /// When the database fails.
    pub fn sort(&mut self, desk: &mut Desk, world: &World) -> Outcome<()> {
        let known = desk.read(|tx, administration| Ok(debtors::all(tx, administration)?))?;
        let mut forms: BTreeMap<(DebtorKind, LegalForm), Vec<DebtorId>> = BTreeMap::new();
        for one in known.iter().filter(|one| !self.sorted.contains(&one.debtor)) {
            let place = world.place_of(&one.words.number);
            if let Some(person) = place.and_then(|place| world.people.get(place)) {
                forms.entry((person.kind, person.form)).or_default().push(one.debtor);
            }
        }
        for ((kind, form), debtors) in forms {
            self.sorted.extend(&debtors);
            if_allowed(SetDebtorKind { debtors, kind, legal_form: Some(form) }.run(desk))?;
        }
        Ok(())
    }
}

/// The first who offers half now and half later agrees on a payment plan; yes when he did.
fn plan(desk: &mut Desk, call: &CallToMake, said: &Said, tally: &mut Tally) -> Outcome<bool> {
    let (Says::Pays { by, is_half: true }, [only]) = (said.says, &call.invoices[..]) else {
        return Ok(false);
    };
    if tally.plans > 0 {
        return Ok(false);
    }
    let invoice = find_invoice(desk, only)?.invoice();
    let agreed = Agreed { invoice, ..Agreed::default() };
    recorded(desk, call, said, (CallOutcome::Plan, agreed))?.run(desk)?;
    let schedule = Schedule::Equal { parts: 2, first: by, every: Every::Month };
    let (interest, with_asked) = (None, false);
    let plan = AgreePlan { debtor: call.debtor, invoice, schedule, interest, with_asked };
    tally.plans += u32::from(if_allowed(plan.run(desk))?.is_some());
    Ok(true)
}

/// The outcome of a call with what was agreed, when that is noted in one go.
fn agreed(
    desk: &mut Desk,
    world: &World,
    call: &CallToMake,
    said: &Said,
) -> Outcome<Option<(CallOutcome, Agreed)>> {
    let nothing = Agreed::default();
    Ok(match (said.says, &call.invoices[..]) {
        (Says::Pays { by, is_half }, [only]) => {
            let found = find_invoice(desk, only)?;
            let amount = half(desk, call.debtor, found)?.filter(|_| is_half);
            let (invoice, by) = (found.invoice(), Some(by));
            Some((CallOutcome::Promise, Agreed { invoice, amount, by, ..nothing }))
        }
        (Says::Disputes { bill, part, kind }, _) => {
            let number = world.bills.get(bill).map(|bill| bill.number.clone());
            let invoice = find_invoice(desk, &number.unwrap_or_default())?.invoice();
            let agreed = Agreed { invoice, amount: part, dispute: Some(kind), ..nothing };
            Some((CallOutcome::Complaint, agreed))
        }
        (Says::HasPaid, _) => Some((CallOutcome::PaidAlready, nothing)),
        _ => None,
    })
}

fn recorded(
    desk: &mut Desk,
    call: &CallToMake,
    said: &Said,
    (outcome, agreed): (CallOutcome, Agreed),
) -> Outcome<RecordCall> {
    let late = late(desk, call.debtor)?.filter(|_| outcome.is_reached());
    let agreed = Agreed { late, ..agreed };
    let (spoken_with, note) = (said.spoken_with.clone(), said.note.to_owned());
    let planned = Some(call.task);
    let (debtor, is_again) = (call.debtor, false);
    Ok(RecordCall { debtor, planned, outcome, spoken_with, note, agreed, is_again })
}

/// Who broke his promise says that he waits for money himself.
fn late(desk: &mut Desk, debtor: DebtorId) -> Outcome<Option<LateReason>> {
    let today = desk.today;
    let case = desk.read(|tx, adm| load_case(tx, adm, debtor, today))?;
    let has_broken = !case.broken.is_empty();
    Ok(has_broken.then_some(LateReason::AwaitsMoney))
}

fn find_invoice(desk: &mut Desk, number: &str) -> Outcome<Found> {
    desk.read(|tx, administration| find(tx, administration, number))
}

/// Notes what was promised, for each invoice that was talked about.
fn promise(desk: &mut Desk, call: &CallToMake, said: &Said, tally: &mut Tally) -> Outcome<()> {
    let Says::Pays { by, is_half } = said.says else { return Ok(()) };
    for number in &call.invoices {
        let (debtor, found) = (call.debtor, find_invoice(desk, number)?);
        let amount = half(desk, debtor, found)?.filter(|_| is_half);
        let (invoice, said) = (found.invoice(), promised::Said::default());
        let promise = RecordPromise { debtor, invoice, amount, by, said };
        tally.promises += u32::from(if_allowed(promise.run(desk))?.is_some());
    }
    Ok(())
}

fn half(desk: &mut Desk, debtor: DebtorId, found: Found) -> Outcome<Option<Cents>> {
    let day = desk.today;
    let case = desk.read(|tx, adm| load_case(tx, adm, debtor, day))?;
    let open = found.invoice().map(|invoice| case.open_of(Some(invoice)));
    Ok(open.map(|open| open.times(HALF, Rounding::Down)))
}
