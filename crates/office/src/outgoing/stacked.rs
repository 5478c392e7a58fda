//! A second 14-day letter within six months may be about a further instalment of one contract, for
//! which the law allows less than the scale (art. 6:96 lid 8 BW).
//!
//! What it allows could not be read, so a person decides with a reason, or names the costs. A
//! letter that replaces a worthless one is no second one. Who looks at a message hears it as early
//! as who approves it. Decides nothing else about a message.

use jiff::ToSpan;
use jiff::civil::Date;

use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, LegalKind};
use punctueel_store::Tx;
use punctueel_store::load::notices::{self, KnownNotice};
use punctueel_store::load::tasks::KnownTask;

use super::worthless::{judged, worthless};
use crate::no::Outcome;

/// So many months back an earlier 14-day letter counts.
const STACKING_MONTHS: i32 = 6;

/// Why a 14-day letter waits for a person: an earlier one left less than six months ago.
///
/// # Errors
/// When the database fails.
pub(crate) fn stacked(
    tx: &mut Tx<'_>,
    administration: i64,
    task: &KnownTask,
    (case, today): (&DebtorCase, Date),
) -> Outcome<Option<Refusal>> {
    if task.legal_kind != Some(LegalKind::FourteenDay) || task.named_costs.is_some() {
        return Ok(None);
    }
    let from = today.saturating_sub(STACKING_MONTHS.months());
    let notices = notices::of_debtor(tx, administration, task.debtor)?;
    let judged = judged(tx, administration, case, today)?;
    let is_worthless = |one: &KnownNotice| {
        judged.iter().any(|judged| judged.message == one.task && worthless(judged).is_some())
    };
    let is_near = |one: &&KnownNotice| {
        one.kind == LegalKind::FourteenDay && one.posted_on >= from && !is_worthless(one)
    };
    let before = notices.iter().rev().find(is_near);
    Ok(before.map(|before| Refusal::WikStacking { earlier: before.posted_on }))
}
