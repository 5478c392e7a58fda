//! Two people on one case: a decision that rests on an older state is not carried out.
//!
//! Whoever decides may name the last event he looked at. When something happened to the debtor
//! after it, he is told what, by whom and when, and nothing is done.

use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::timeline::latest_since;

use crate::desk::dutch_time;
use crate::no::Outcome;
use crate::users::Names;

/// Says no when something happened to a debtor since an event; without one nothing is asked.
///
/// # Errors
/// `CHANGED-SINCE`; or when the database fails.
pub(crate) fn unchanged(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    since: Option<i64>,
) -> Outcome<()> {
    let Some(since) = since else { return Ok(()) };
    let Some(latest) = latest_since(tx, administration, debtor, since)? else { return Ok(()) };
    let (what, on, time) = (latest.kind, latest.day, dutch_time(latest.at));
    let who = Names::load(tx)?.of(&latest.actor);
    Err(Refusal::ChangedSince { what, who, on, time }.into())
}
