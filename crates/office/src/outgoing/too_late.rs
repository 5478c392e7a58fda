//! What a message that left on a named day said that was no longer right on that day.
//!
//! It is a fact that it left, so nothing is refused: what it should have said is told, with what to
//! do. What came in on the day itself or later crossed it. Changes nothing.

use jiff::civil::Date;

use punctueel_domain::id::InvoiceId;
use punctueel_domain::law::notice::{Letter, states_right_costs};
use punctueel_domain::money::Cents;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::printed_last_day;
use punctueel_store::load::tasks::KnownTask;
use punctueel_store::load::{ledger, notices};

use crate::desk::Work;
use crate::no::Outcome;

/// Asks too much, or gives a shorter term than it should; asked after it was noted that it left.
///
/// # Errors
/// When the database fails.
pub fn wrong(work: &mut Work<'_, '_>, task: &KnownTask, on: Date) -> Outcome<Option<Reason>> {
    Ok(too_much(work, task, on)?.or_else(|| too_short(task, on)))
}

fn too_much(work: &mut Work<'_, '_>, task: &KnownTask, on: Date) -> Outcome<Option<Reason>> {
    let (administration, debtor) = (work.administration(), task.debtor);
    let left = notices::all(work.tx, administration, debtor)?;
    let Some(letter) = left.into_iter().find(|one| one.task == task.task) else { return Ok(None) };
    let open = ledger::open_before(work.tx, administration, debtor, on)?;
    let was_open = |invoice: InvoiceId, asked: Cents| {
        let found = open.iter().find(|(one, _)| *one == invoice);
        found.map_or(Cents::ZERO, |(_, open)| *open).at_least(Cents::ZERO).at_most(asked)
    };
    let asked: Cents = letter.claims.iter().map(|(_, amount)| *amount).sum();
    let open = letter.claims.iter().map(|(invoice, amount)| was_open(*invoice, *amount)).sum();
    if open >= asked {
        return Ok(None);
    }
    let principal = open;
    let as_it_was = letter.fourteen_day().map(|letter| Letter { principal, ..letter });
    let is_worthless =
        open.is_positive() && as_it_was.is_some_and(|letter| states_right_costs(&letter).is_err());
    let effect = if is_worthless { "no-costs" } else { "none" }.to_owned();
    Ok(Some(Reason::LeftTooMuch { asked, open, effect }))
}

fn too_short(task: &KnownTask, on: Date) -> Option<Reason> {
    let right = printed_last_day(task.legal_kind, task.term_days, task.channel?, on)?;
    let named = task.last_day_on.filter(|named| *named < right)?;
    Some(Reason::LeftTermShort { named, right })
}
