//! Calls that nobody has to make any more go off the list at once, not with the next run.

use punctueel_domain::event::TaskWithdrawn;
use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::calls_off as needless;

use crate::desk::Work;
use crate::no::Outcome;

/// Takes them off, when something was recorded that stops the flow.
///
/// # Errors
/// When the database fails.
pub(crate) fn calls_off(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<()> {
    let (case, house, on) = (work.load_case(debtor)?, work.load_house()?, work.today);
    let off = needless(&case, &house, on).into_iter().map(|ended| {
        TaskWithdrawn::freeing(debtor, ended.task, on, Some(ended.because)).into_record()
    });
    let off: Vec<_> = off.collect();
    if off.is_empty() { Ok(()) } else { work.record(&off) }
}
