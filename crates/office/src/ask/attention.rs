//! What asks attention on the work list because something with a day is not finished: disputes to
//! resolve, credit notes that were promised and have not come, agreements that were not confirmed,
//! and what we announced to do.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_working_days, working_day_before};
use punctueel_domain::casework::{
    CREDIT_NOTE_DAYS, CallOutcome, Pressing, Urgency, is_unanswered, pressing, urgency,
};
use punctueel_store::Tx;
use punctueel_store::load::agreements::{self, Unaccepted};
use punctueel_store::load::commitments::KnownCommitment;
use punctueel_store::load::delivery::{self, DeliveredAgain};
use punctueel_store::load::disputes::{self, KnownDispute};
use punctueel_store::load::house;
use punctueel_store::load::undecided::{self, Undecided};

use super::today::Exception;
use crate::no::Outcome;
use crate::users::Names;

/// Disputes whose day is near or has passed, and credit notes that are late; oldest first.
///
/// # Errors
/// When the database fails.
pub(super) fn disputes(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let running = disputes::running(tx, administration)?;
    let names = Names::load(tx)?;
    Ok(running.into_iter().filter_map(|one| exception(one, &names, today)).collect())
}

fn exception(one: KnownDispute, names: &Names, today: Date) -> Option<Exception> {
    let named = one.user.map(|user| names.of(&user.to_string()));
    let owner = named.unwrap_or_else(|| one.owner().code().to_owned());
    let (by, amount) = (one.by(), one.amount);
    let (name, invoice, is_open) = (one.name, one.number, one.open.is_positive());
    if let Some(since) = one.ended_on {
        let amount = one.credit?;
        let is_late = today > plus_working_days(since, CREDIT_NOTE_DAYS);
        return is_late.then_some(Exception::CreditLate { name, invoice, amount, since });
    }
    match pressing(by, today) {
        Pressing::Near if is_open => {
            Some(Exception::DisputeDue { name, invoice, amount, owner, by })
        }
        Pressing::Late if is_open => {
            Some(Exception::DisputeLate { name, invoice, amount, owner, by })
        }
        _ => None,
    }
}

/// The agreements that run and were not confirmed two working days after we asked.
///
/// # Errors
/// When the database fails.
pub(super) fn not_confirmed(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let all = agreements::unaccepted(tx, administration)?;
    let late = all.into_iter().filter(|one| is_unanswered(one.sent_on, today));
    let line = |one: Unaccepted| {
        let number = Some(one.number).filter(|number| !number.is_empty());
        Exception::NotConfirmed {
            name: one.name,
            what: one.agreement.code().to_owned(),
            on: one.sent_on,
            agreement: one.agreement.to_string(),
            debtor: number.unwrap_or_else(|| one.debtor.to_string()),
        }
    };
    Ok(late.map(line).collect())
}

/// Who has no money or wants to pay in parts, as long as nobody decided.
///
/// # Errors
/// When the database fails.
pub(super) fn undecided(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let line = |one: Undecided| {
        let number = Some(one.number).filter(|number| !number.is_empty());
        let debtor = number.unwrap_or_else(|| one.debtor.to_string());
        let (name, amount, until) = (one.name, one.open, one.until);
        match one.outcome {
            CallOutcome::MoneyTrouble => {
                Some(Exception::MoneyTrouble { name, amount, until, debtor })
            }
            CallOutcome::Plan => Some(Exception::PlanWanted { name, amount, until, debtor }),
            _ => None,
        }
    };
    let all = undecided::undecided(tx, administration, today)?;
    Ok(all.into_iter().filter_map(line).collect())
}

/// The pause of everything, while it lasts.
///
/// # Errors
/// When the database fails.
pub(super) fn house_paused(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Option<Exception>> {
    let paused = house::house(tx, administration)?.and_then(|facts| facts.paused_until);
    let runs = paused.filter(|(until, _)| *until >= today);
    Ok(runs.map(|(until, why)| Exception::HousePaused { until, why }))
}

/// Who gets deliveries again since the last working day because he paid, for who must tell the
/// warehouse.
///
/// # Errors
/// When the database fails.
pub(super) fn delivered_again(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let since = working_day_before(today);
    let again = delivery::again_since(tx, administration, since)?;
    let line = |one: DeliveredAgain| {
        let number = Some(one.number).filter(|number| !number.is_empty());
        let debtor = number.unwrap_or_else(|| one.debtor.to_string());
        Exception::DeliveryAgain { name: one.name, on: one.on, debtor }
    };
    Ok(again.into_iter().map(line).collect())
}

/// What we announced and is to be done within three working days, today, or should have been done;
/// one line for what is done at once for one debtor, oldest first.
pub(super) fn commitments(mut all: Vec<KnownCommitment>, today: Date) -> Vec<Exception> {
    all.retain(|one| one.standing.day().is_some());
    all.sort_by_key(|one| (one.standing.day(), one.debtor, one.what(), one.commitment));
    let is_same = |one: &KnownCommitment, next: &KnownCommitment| {
        (one.standing, one.debtor, one.what()) == (next.standing, next.debtor, next.what())
    };
    all.chunk_by(is_same).filter_map(|group| announced(group, today)).collect()
}

fn announced(group: &[KnownCommitment], today: Date) -> Option<Exception> {
    let first = group.first()?;
    let on = first.standing.day()?;
    let (name, what) = (first.name.clone(), first.what().to_owned());
    let (owner, id) = (first.owner.code().to_owned(), first.commitment.to_string());
    let numbers: Vec<&str> = group.iter().map(|one| one.number.as_str()).collect();
    let invoices = numbers.join(", ");
    match urgency(on, today) {
        Urgency::Later => None,
        Urgency::Near => Some(Exception::CommitmentNear { name, what, invoices, on, owner, id }),
        Urgency::Due => Some(Exception::CommitmentDue { name, what, invoices, on, owner, id }),
        Urgency::Late => Some(Exception::CommitmentLate { name, what, invoices, on, owner, id }),
    }
}
