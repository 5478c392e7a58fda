//! Which events a person caused for which debtor: an index for his timeline.
//!
//! What the daily run judges stands in its own tables and is left out, but for what ends: promises
//! that were judged and work that lapsed. Derived; replay fills it again.

use punctueel_domain::event::{DayJudged, Event};
use punctueel_domain::id::DebtorId;

use super::Happened;
use crate::db::{Insert, Tx};
use crate::error::StoreError;

const LOG: Insert = Insert::into("debtor_log", &["administration", "debtor", "event"]);

/// Notes the events that belong in somebody's timeline.
pub(super) fn remember(
    tx: &mut Tx<'_>,
    adm: i64,
    happened: &[Happened<'_>],
) -> Result<(), StoreError> {
    let logged = happened.iter().filter_map(|one| Some((about(one.event)?, one.number)));
    let mut rows = logged.map(|(debtor, event)| [adm.into(), debtor.0.into(), event.into()]);
    let Some(first) = rows.next() else { return Ok(()) };
    tx.insert_many(&LOG, std::iter::once(first).chain(rows)).map(|_| ())
}

fn about(event: &Event) -> Option<DebtorId> {
    match event {
        Event::CallRecorded(body) => Some(body.debtor),
        Event::CallTakenBack(body) => Some(body.debtor),
        Event::MessageApproved(body) => Some(body.debtor),
        Event::MessagePosted(body) => Some(body.debtor),
        Event::ContactSet(body) if body.import.is_none() => Some(body.debtor),
        Event::TaskWithdrawn(body) => Some(body.debtor),
        Event::ClaimsHandedOver(body) => Some(body.debtor),
        Event::PromiseMade(body) => Some(body.debtor),
        Event::PromiseWithdrawn(body) => Some(body.debtor),
        Event::AgreementConfirmed(body) => Some(body.debtor),
        Event::ConfirmationWithdrawn(body) => Some(body.debtor),
        Event::PlanAgreed(body) => Some(body.debtor),
        Event::PlanEnded(body) => Some(body.debtor),
        Event::StopSet(body) => Some(body.debtor),
        Event::StopEnded(body) => Some(body.debtor),
        Event::DisputeAssigned(body) => Some(body.debtor),
        Event::ConsequencesAnnounced(body) => Some(body.debtor),
        Event::CommitmentEnded(body) => Some(body.debtor),
        Event::HandOverApproved(body) => Some(body.debtor),
        Event::DeliveryStopDecided(body) => Some(body.debtor),
        Event::DeliveryStopLifted(body) => Some(body.debtor),
        Event::NoteTaken(body) => Some(body.debtor),
        Event::ReceiptSetAside(body) => body.was_of,
        Event::NoticeVoided(body) => Some(body.debtor),
        Event::InsolvencySet(body) => Some(body.debtor),
        Event::StepWaived(body) => Some(body.debtor),
        Event::RestRemitted(body) => Some(body.debtor),
        Event::CopyKept(body) => Some(body.debtor),
        Event::DayJudged(body) if shows(body) => Some(body.debtor),
        _ => None,
    }
}

/// Yes when a judged day says something of what was agreed, or of work that ended.
fn shows(day: &DayJudged) -> bool {
    !(day.promises.is_empty() && day.plans.is_empty() && day.ended.is_empty())
}
