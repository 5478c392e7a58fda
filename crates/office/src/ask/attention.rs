//! What asks attention on the work list because an agreement with a day is not finished: disputes
//! to resolve, and credit notes that were promised and have not come.

use jiff::civil::Date;

use punctueel_domain::calendar::plus_working_days;
use punctueel_domain::casework::{CREDIT_NOTE_DAYS, Pressing, pressing};
use punctueel_store::Tx;
use punctueel_store::load::disputes::{self, KnownDispute};

use super::today::Exception;
use crate::no::Outcome;

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
    Ok(running.into_iter().filter_map(|one| exception(one, today)).collect())
}

fn exception(one: KnownDispute, today: Date) -> Option<Exception> {
    let (by, owner, amount) = (one.by(), one.owner().code().to_owned(), one.amount);
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
