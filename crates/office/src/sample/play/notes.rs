//! What people note of what they hear: promises, disputes and how they end, a bankruptcy, and what
//! kind of firm somebody is.
//!
//! Remembers which disputes run, as people do with a pile on their desk. A refusal is no mishap
//! here: then it stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use punctueel_domain::casework::StopKind;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_store::load::debtors;

use super::super::World;
use super::super::react::{Said, Says};
use super::Tally;
use crate::actions::end_stop::EndStop;
use crate::actions::record_promise::RecordPromise;
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
    disputes: BTreeMap<usize, (DebtorId, Option<InvoiceId>)>,
    /// The debtors of whom it was noted what they are.
    sorted: BTreeSet<DebtorId>,
}

impl Notes {
    /// Notes what was said in a call.
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
        let debtor = call.debtor;
        match said.says {
            Says::Nothing => Ok(()),
            Says::Pays { .. } => promise(desk, call, said, tally),
            Says::Disputes { bill, .. } => {
                let number = world.bills.get(bill).map(|bill| bill.number.clone());
                let found = find_invoice(desk, &number.unwrap_or_default())?;
                let reason = format!("Betwist. {}", said.note);
                let pause = SetPause { debtor, invoice: found.invoice(), until: None, reason };
                if if_allowed(pause.run(desk))?.is_some() {
                    tally.disputes += 1;
                    self.disputes.insert(bill, (debtor, found.invoice()));
                }
                Ok(())
            }
            Says::IsBankrupt => {
                let reason = said.note.to_owned();
                let pause = SetPause { debtor, invoice: None, until: None, reason };
                tally.bankrupt += u32::from(if_allowed(pause.run(desk))?.is_some());
                Ok(())
            }
        }
    }

    /// Notes how disputes ended.
    ///
    /// # Errors
    /// When the database fails.
    pub fn end_disputes(&mut self, desk: &mut Desk, world: &mut World) -> Outcome<()> {
        for settled in std::mem::take(&mut world.settled) {
            let Some((debtor, invoice)) = self.disputes.remove(&settled.bill) else { continue };
            if_allowed(EndStop { debtor, invoice, kind: StopKind::Pause }.run(desk))?;
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

fn find_invoice(desk: &mut Desk, number: &str) -> Outcome<Found> {
    desk.read(|tx, administration| find(tx, administration, number))
}

/// Notes what was promised, for each invoice that was talked about.
fn promise(desk: &mut Desk, call: &CallToMake, said: &Said, tally: &mut Tally) -> Outcome<()> {
    let Says::Pays { by, is_half } = said.says else { return Ok(()) };
    for number in &call.invoices {
        let (debtor, found) = (call.debtor, find_invoice(desk, number)?);
        let amount = half(desk, debtor, found)?.filter(|_| is_half);
        let promise = RecordPromise { debtor, invoice: found.invoice(), amount, by };
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
