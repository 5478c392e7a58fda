//! A credit note that was promised when a dispute ended: once it has come, nothing waits for it.
//!
//! The run looks before it judges anybody, so that the flow goes on the same day. What counts as
//! come stands in the domain (`credit_came`): money does not.

use punctueel_domain::casework::{credit_came, listed_credit};
use punctueel_domain::event::{Record, StopEnded};
use punctueel_store::load::disputes::{self, AwaitedCredit};

use crate::desk::Work;
use crate::no::Outcome;

/// Ends the waiting for every credit note that has come.
///
/// # Errors
/// When the database fails.
pub(crate) fn end_waiting(work: &mut Work<'_, '_>) -> Outcome<()> {
    let awaited = disputes::awaited(work.tx, work.administration())?;
    let on = work.today;
    let has_come = |one: &&AwaitedCredit| credit_came(one.amount, one.since);
    let ended = awaited.iter().filter(has_come).map(|one| {
        let (debtor, stop) = (one.debtor, one.stop);
        let listed = listed_credit(one.amount, one.since);
        StopEnded { debtor, stop, on, verdict: None, listed }.into_record()
    });
    let records: Vec<Record> = ended.collect();
    if records.is_empty() { Ok(()) } else { work.record(&records) }
}
