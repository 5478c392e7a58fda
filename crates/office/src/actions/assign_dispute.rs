//! It is said who of us sees to a dispute, and by which day it is to be resolved.

use jiff::civil::Date;

use punctueel_domain::access::{Right, Role};
use punctueel_domain::casework::DisputeOwner;
use punctueel_domain::event::DisputeAssigned;
use punctueel_domain::id::{DebtorId, InvoiceId, UserId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::disputes::{self, KnownDispute};
use punctueel_store::load::users as load;

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::users::find;

/// Who sees to a dispute.
#[derive(Clone, Debug)]
pub enum PutTo {
    /// Whoever has this role.
    Role(DisputeOwner),
    /// Somebody of ours, by name or code.
    User(String),
}

/// Puts a dispute to somebody.
#[derive(Clone, Debug)]
pub struct AssignDispute {
    /// Who disputes.
    pub debtor: DebtorId,
    /// Which invoice.
    pub invoice: InvoiceId,
    /// Who sees to it: a role, or somebody by name or code.
    pub to: PutTo,
    /// By which day; `None`: the day it has.
    pub by: Option<Date>,
}

impl AssignDispute {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Says it; answers the day by which it is to be resolved.
    ///
    /// # Errors
    /// `NOTHING-RUNS` when the invoice is not disputed, `DAY-IN-PAST`; `USER-UNKNOWN`,
    /// `USER-DISABLED`, `NO-DISPUTES` when it cannot be put to whom is named.
    pub fn run(self, desk: &mut Desk) -> Outcome<Date> {
        desk.write(Self::RIGHT, |work| {
            let (debtor, on) = (self.debtor, work.today);
            work.as_looked_at(debtor)?;
            if let Some(day) = self.by.filter(|day| *day < on) {
                return Err(Refusal::DayInPast { day }.into());
            }
            let running = disputes::running(work.tx, work.administration())?;
            let is_it = |one: &&KnownDispute| {
                one.invoice == self.invoice && one.debtor == debtor && one.ended_on.is_none()
            };
            let (owner, user) = self.named(work)?;
            let dispute = running.iter().find(is_it).ok_or(Refusal::NothingRuns)?;
            let (stop, by) = (dispute.stop, self.by.unwrap_or_else(|| dispute.by()));
            let assigned = DisputeAssigned { debtor, stop, on, owner, by, user };
            work.record(&[assigned.into_record()])?;
            Ok(by)
        })
    }

    /// The role, and the user when somebody is named.
    fn named(&self, work: &mut Work<'_, '_>) -> Outcome<(DisputeOwner, Option<UserId>)> {
        let said = match &self.to {
            PutTo::Role(owner) => return Ok((*owner, None)),
            PutTo::User(said) => said,
        };
        let all = load::all(work.tx)?;
        let known = find(&all, said)?;
        if known.is_disabled {
            return Err(Refusal::UserDisabled { name: known.name.clone() }.into());
        }
        let owner = match known.role {
            Role::Owner => DisputeOwner::Owner,
            Role::Controller => DisputeOwner::Controller,
            Role::Resolver => DisputeOwner::Resolver,
            role => return Err(Refusal::NoDisputes { role: role.code().to_owned() }.into()),
        };
        Ok((owner, Some(known.user)))
    }
}
