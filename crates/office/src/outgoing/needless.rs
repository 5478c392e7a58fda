//! Work that nobody has to do any more goes off the list at once, not with the next run.

use punctueel_domain::event::TaskWithdrawn;
use punctueel_domain::id::DebtorId;
use punctueel_domain::strategy::{EndedTask, calls_off as needless, work_off as all_needless};

use crate::desk::Work;
use crate::no::Outcome;

/// Takes calls off, when something was recorded that stops the flow.
///
/// # Errors
/// When the database fails.
pub(crate) fn calls_off(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<()> {
    let (case, house, on) = (work.load_case(debtor)?, work.load_house()?, work.today);
    take_off(work, debtor, needless(&case, &house, on))
}

/// Takes calls, messages and proposals off: who agreed on a plan is not asked for the same money in
/// a letter that waits beside the confirmation.
///
/// # Errors
/// When the database fails.
pub(crate) fn work_off(work: &mut Work<'_, '_>, debtor: DebtorId) -> Outcome<()> {
    let (case, house, on) = (work.load_case(debtor)?, work.load_house()?, work.today);
    take_off(work, debtor, all_needless(&case, &house, on))
}

fn take_off(work: &mut Work<'_, '_>, debtor: DebtorId, off: Vec<EndedTask>) -> Outcome<()> {
    let on = work.today;
    let off = off.into_iter().map(|ended| {
        TaskWithdrawn::freeing(debtor, ended.task, on, Some(ended.because)).into_record()
    });
    let off: Vec<_> = off.collect();
    if off.is_empty() { Ok(()) } else { work.record(&off) }
}
