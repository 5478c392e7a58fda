//! Applying: what an event changes in the tables. The twin of `DebtorCase::after` in the domain.
//!
//! Only copies values: whatever was computed stands in the event, so that old events lead to the
//! same tables for ever. Used when an event is recorded and when all of them are replayed; never
//! decides.
//!
//! - `asked_unpaid`: what letters asked beside the principal and did not come in
//! - `calls`: one that is taken back
//! - `house`, `files`, `debtors`, `money`, `work`: one file per group of events
//! - `commitments`: what we announced to do, and must do
//! - `confirmations`: what the debtor said of a confirmation
//! - `copies`: invoices as files
//! - `deliveries`: proposals about deliveries and hand-overs, as they were decided
//! - `outbox`: messages until they have gone
//! - `corrections`: words of our own that hold against the lists
//! - `plans`: payment plans
//! - `promises`: promises, and what was said when they were broken
//! - `rules`: what may be claimed
//! - `rulings`: insolvencies
//! - `segments`: which strategy holds for whom
//! - `undo`: what a file brought leaves again
//! - `users`: who of us works here, and as what
//! - `log`: which events a person caused for which debtor
//! - `people`: who is there at a debtor
//! - `claims`: open amounts and what becomes of a step, shared by them

pub(crate) mod asked_unpaid;
mod calls;
mod claims;
mod commitments;
mod confirmations;
mod copies;
mod corrections;
mod debtors;
mod deliveries;
mod disputes;
mod files;
mod house;
mod log;
mod money;
mod outbox;
mod people;
mod plans;
pub(crate) mod promises;
mod rules;
pub(crate) mod rulings;
mod segments;
mod undo;
mod users;
mod work;

pub(crate) use files::CLAIM_STEP;
pub(crate) use work::{TASK, TASK_ITEM};

use serde::de::DeserializeOwned;

use punctueel_domain::event::{Detail, Event};

use crate::db::Tx;
use crate::error::{StoreError, Trouble};

/// The day that makes the next run look at a debtor.
pub(crate) const LOOK_NOW: &str = "0001-01-01";

/// An event that happened, with the words that went along.
pub(crate) struct Happened<'a> {
    /// Its number.
    pub number: i64,
    /// What happened.
    pub event: &'a Event,
    /// The words.
    pub words: Words<'a>,
}

/// The words of an event: as they are recorded now, or as they are left in the store.
pub(crate) enum Words<'a> {
    /// Being recorded.
    Given(&'a [Detail]),
    /// Read back: slot and words; words that were erased are missing.
    Kept(&'a [(u32, String)]),
}

impl Words<'_> {
    /// The text in a slot; empty after erasure.
    pub fn text(&self, slot: u32) -> &str {
        match self {
            // Slots rise, so both are sorted.
            Words::Given(details) => details
                .binary_search_by_key(&slot, |detail| detail.slot)
                .map_or("", |place| details[place].body.as_str()),
            Words::Kept(details) => details
                .binary_search_by_key(&slot, |detail| detail.0)
                .map_or("", |place| details[place].1.as_str()),
        }
    }

    /// The fields in a slot; all empty after erasure.
    pub fn fields<T: DeserializeOwned + Default>(&self, slot: u32) -> Result<T, StoreError> {
        match self.text(slot) {
            "" => Ok(T::default()),
            text => serde_json::from_str(text)
                .map_err(|error| StoreError::because(Trouble::Damaged, error)),
        }
    }
}

/// Applies events in order. Events of one kind that follow each other are applied together where
/// that saves work (the daily run).
pub(crate) fn apply(
    tx: &mut Tx<'_>,
    administration: i64,
    happened: &[Happened<'_>],
) -> Result<(), StoreError> {
    log::remember(tx, administration, happened)?;
    let mut rest = happened;
    while let Some(first) = rest.first() {
        if let Event::DayJudged(_) = first.event {
            let (days, others) = rest.split_at(judged_together(rest));
            work::days_judged(tx, administration, days)?;
            rest = others;
        } else {
            apply_one(tx, administration, first)?;
            rest = &rest[1..];
        }
    }
    Ok(())
}

/// How many of the events at the front judge a day and can be applied together: a debtor who comes
/// again (the next day, with nothing between) is judged on what the first time left.
fn judged_together(happened: &[Happened<'_>]) -> usize {
    let mut last = None;
    let mut is_next = |one: &&Happened<'_>| match one.event {
        Event::DayJudged(body) if last < Some(body.debtor) => {
            last = Some(body.debtor);
            true
        }
        _ => false,
    };
    happened.iter().take_while(|one| is_next(one)).count()
}

/// Promises, stops and deliveries: what begins, and what ends it.
fn agreed(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::DeliveryStopDecided(body) => deliveries::decided(tx, adm, body),
        Event::DeliveryStopLifted(body) => deliveries::lifted(tx, adm, body),
        Event::HandOverApproved(body) => deliveries::approved(tx, adm, body),
        Event::ClaimsHandedOver(body) => deliveries::handed_over(tx, adm, body),
        Event::PromiseMade(body) => promises::made(tx, adm, body),
        Event::PromiseWithdrawn(body) => promises::withdrawn(tx, adm, body),
        Event::AgreementConfirmed(body) => confirmations::confirmed(tx, adm, one.number, body),
        Event::ConfirmationWithdrawn(body) => confirmations::withdrawn(tx, adm, body),
        Event::StopSet(body) => {
            work::stop_set(tx, adm, body)?;
            disputes::set(tx, adm, one.number, body)
        }
        Event::StopEnded(body) => {
            work::stop_ended(tx, adm, body)?;
            disputes::ended(tx, adm, one.number, body)
        }
        Event::DisputeAssigned(body) => disputes::assigned(tx, adm, body),
        Event::ConsequencesAnnounced(body) => commitments::announced(tx, adm, body),
        Event::CommitmentEnded(body) => commitments::ended(tx, adm, body),
        Event::RestRemitted(_) => rules::said(tx, adm, one),
        Event::PlanAgreed(body) => plans::agreed(tx, adm, body),
        Event::PlanEnded(body) => plans::ended(tx, adm, body),
        _ => Ok(()),
    }
}

/// A call, and one that is taken back.
fn called(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::CallRecorded(body) => work::call_recorded(tx, adm, one, body),
        Event::CallTakenBack(body) => calls::taken_back(tx, adm, body),
        _ => Ok(()),
    }
}

/// What a person said of the firm itself.
fn house_set(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::HouseChanged(body) => house::changed(tx, adm, one, body),
        Event::HousePaused(body) => house::paused(tx, adm, one.number, body),
        _ => Ok(()),
    }
}

/// Which strategy holds for whom.
fn segmented(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::SegmentSet(body) => segments::segment_set(tx, adm, one, body),
        Event::SegmentDropped(body) => segments::segment_dropped(tx, adm, body),
        Event::SegmentAssigned(body) => segments::segment_assigned(tx, adm, body),
        Event::StrategyAssigned(body) => segments::strategy_assigned(tx, adm, body),
        _ => Ok(()),
    }
}

/// A message that a person holds, and lets go.
fn kept_inside(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::MessageHeld(body) => outbox::held(tx, adm, one, body),
        Event::MessageReleased(body) => outbox::released(tx, adm, body),
        _ => Ok(()),
    }
}

/// What a file brought and leaves again with its import.
fn taken_back(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::InvoicesWithdrawn(body) => undo::invoices_withdrawn(tx, adm, one, body),
        Event::DebtorsWithdrawn(body) => undo::debtors_withdrawn(tx, adm, body),
        Event::RowsWithdrawn(body) => undo::rows_withdrawn(tx, adm, body),
        Event::ReversalUndone(body) => undo::reversal_undone(tx, adm, one, body),
        _ => Ok(()),
    }
}

fn apply_one(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::AdministrationOpened(body) => house::opened(tx, adm, one, body),
        Event::HouseChanged(_) | Event::HousePaused(_) => house_set(tx, adm, one),
        Event::StrategyActivated(body) => house::strategy_activated(tx, adm, one, body),
        Event::RemindersSwitched(body) => house::reminders_switched(tx, adm, body),
        Event::SegmentSet(_) | Event::SegmentDropped(_) => segmented(tx, adm, one),
        Event::SegmentAssigned(_) | Event::StrategyAssigned(_) => segmented(tx, adm, one),
        Event::TemplateSet(body) => house::template_set(tx, adm, body),
        Event::ClaimRulesSet(_) | Event::InsolvencySet(_) => rules::said(tx, adm, one),
        Event::NoticeVoided(_) | Event::VatReclaimed(_) => rules::said(tx, adm, one),
        Event::RatesAdded(_) | Event::RateRemoved(_) => rules::said(tx, adm, one),
        Event::AccountMarked(body) => house::account_marked(tx, adm, body),
        Event::BankChecked(body) => house::bank_checked(tx, adm, body),
        Event::DebtorsAdded(body) => debtors::added(tx, adm, one, body),
        Event::DebtorsChanged(body) => debtors::changed(tx, adm, one, body),
        Event::DebtorKindSet(body) => debtors::kind_set(tx, adm, body),
        Event::InvoicesAdded(body) => files::invoices_added(tx, adm, one, body),
        Event::InvoicesChanged(body) => files::invoices_changed(tx, adm, one, body),
        Event::BalanceAsserted(body) => files::balance_asserted(tx, adm, one, body),
        Event::ClaimsTakenIn(body) => files::claims_taken_in(tx, adm, body),
        Event::StatementTaken(body) => money::statement_taken(tx, adm, one, body),
        Event::FileTaken(body) => files::file_taken(tx, adm, one, body),
        Event::CopyKept(body) => copies::kept(tx, adm, one, body),
        Event::ProfileKept(_) | Event::ProfileDropped(_) => files::profile(tx, adm, one),
        Event::ReceiptsJudged(body) => money::receipts_judged(tx, adm, one, body),
        Event::SettlementUndone(body) => money::settlement_undone(tx, adm, one, body),
        Event::ReceiptSetAside(_) | Event::ReceiptTakenUp(_) => decided(tx, adm, one),
        Event::CreditSettled(_) | Event::CreditUnsettled(_) => decided(tx, adm, one),
        Event::DirectDebitReversed(body) => money::direct_debit_reversed(tx, adm, one, body),
        Event::DayJudged(_) => work::days_judged(tx, adm, std::slice::from_ref(one)),
        Event::CallRecorded(_) | Event::CallTakenBack(_) => called(tx, adm, one),
        Event::MessagePlanned(body) => outbox::planned(tx, adm, body),
        Event::MessageHeld(_) | Event::MessageReleased(_) => kept_inside(tx, adm, one),
        Event::CostsNamed(body) => outbox::costs_named(tx, adm, body),
        Event::MessagePrinted(body) => outbox::printed(tx, adm, body),
        Event::MessageApproved(body) => outbox::approved(tx, adm, one, body),
        Event::MessagePosted(body) => outbox::posted(tx, adm, one, body),
        Event::TaskWithdrawn(body) => outbox::withdrawn(tx, adm, one, body),
        Event::ClaimsHandedOver(_) | Event::HandOverApproved(_) => agreed(tx, adm, one),
        Event::DeliveryStopDecided(_) | Event::DeliveryStopLifted(_) => agreed(tx, adm, one),
        Event::PromiseMade(_) | Event::PromiseWithdrawn(_) => agreed(tx, adm, one),
        Event::AgreementConfirmed(_) | Event::ConfirmationWithdrawn(_) => agreed(tx, adm, one),
        Event::PlanAgreed(_) | Event::PlanEnded(_) => agreed(tx, adm, one),
        Event::StopSet(_) | Event::StopEnded(_) | Event::RestRemitted(_) => agreed(tx, adm, one),
        Event::DisputeAssigned(_) | Event::NoteTaken(_) => agreed(tx, adm, one),
        Event::ConsequencesAnnounced(_) | Event::CommitmentEnded(_) => agreed(tx, adm, one),
        Event::StepWaived(body) => work::step_waived(tx, adm, body),
        Event::ContactSet(body) => people::contact_set(tx, adm, one, body),
        Event::DebtorCorrected(body) => corrections::debtor_corrected(tx, adm, one, body),
        Event::InvoiceCorrected(body) => corrections::invoice_corrected(tx, adm, one, body),
        Event::CorrectionsMet(body) => corrections::corrections_met(tx, adm, one, body),
        Event::InvoicesWithdrawn(_) | Event::DebtorsWithdrawn(_) => taken_back(tx, adm, one),
        Event::RowsWithdrawn(_) | Event::ReversalUndone(_) => taken_back(tx, adm, one),
        Event::CopiesWithdrawn(body) => copies::withdrawn(tx, adm, body),
        Event::ImportUndone(body) => undo::import_undone(tx, adm, one, body),
        Event::DebtorErased(body) => house::debtor_erased(tx, adm, body),
        Event::UserAdded(_) | Event::UserChanged(_) => users::said(tx, adm, one),
    }
}

/// What a person decided about money.
fn decided(tx: &mut Tx<'_>, adm: i64, one: &Happened<'_>) -> Result<(), StoreError> {
    match one.event {
        Event::ReceiptSetAside(body) => money::receipt_set_aside(tx, adm, body),
        Event::ReceiptTakenUp(body) => money::receipt_taken_up(tx, adm, body),
        Event::CreditSettled(body) => money::credit_settled(tx, adm, one, body),
        Event::CreditUnsettled(body) => money::credit_unsettled(tx, adm, one, body),
        _ => Ok(()),
    }
}
