//! What a message with an effect before the law asks of the facts, claim by claim.
//!
//! Knows when a consumer is in default by what we know of a claim, that one 14-day letter is about
//! all claims in default and that no other letter goes beside it, and what goes by post only. Does
//! not read the words of a letter: that is `letters::legal`. A step for which the facts are not
//! there waits with the reason.

use jiff::civil::Date;

use super::bundle::stale;
use super::case::{Claim, DebtorCase, StepRecord, StepState};
use super::engine::free;
use super::house::House;
use super::language::{LegalKind, Step};
use super::verdict::Item;
use crate::calendar::plus_days;
use crate::id::InvoiceId;
use crate::law::limitation::{LimitationKind, limitation};
use crate::party::{DebtorKind, TermBasis};
use crate::reason::Reason;

/// Since when a consumer is in default on a claim: the day after an agreed last day, or after he
/// let know that he will not pay (art. 6:83 BW), or after the term of a notice of default that was
/// posted (art. 6:82 BW). `None`: he is not.
pub fn default_since(claim: &Claim) -> Option<Date> {
    let agreed = (claim.term_basis == TermBasis::Agreed).then_some(claim.due_on);
    let noticed = noticed(claim).map(|(_, end)| end.max(claim.due_on));
    let refused = claim.refused_on.map(|day| day.max(claim.due_on));
    let last = [agreed, noticed, refused].into_iter().flatten().min()?;
    Some(plus_days(last, 1))
}

/// The notice of default a claim got: the day it was posted, and the end of its term.
pub fn noticed(claim: &Claim) -> Option<(Date, Date)> {
    let notices = sent(claim, LegalKind::NoticeOfDefault);
    notices.filter_map(|record| Some((record.on, record.granted_until?))).min_by_key(|days| days.1)
}

/// The messages of a kind about a claim that left.
fn sent(claim: &Claim, kind: LegalKind) -> impl Iterator<Item = &StepRecord> {
    claim
        .steps
        .iter()
        .filter(move |record| record.state == StepState::Done && record.legal_kind == Some(kind))
}

/// Until when the term of a 14-day letter to a debtor runs, if one does on a day. Nothing else is
/// written to him before it ends: a second term beside it takes the right to costs away.
pub fn fourteen_days_until(case: &DebtorCase, today: Date) -> Option<Date> {
    let letters = case.claims.iter().flat_map(|claim| sent(claim, LegalKind::FourteenDay));
    letters.filter_map(|record| record.granted_until).filter(|until| *until >= today).max()
}

/// Why a message of a kind may not be about a claim on a day.
pub fn obstacle(
    case: &DebtorCase,
    claim: &Claim,
    kind: Option<LegalKind>,
    today: Date,
) -> Option<Reason> {
    if let Some(on) = fourteen_days_until(case, today) {
        return Some(Reason::FourteenDaysRun { on });
    }
    match kind? {
        LegalKind::Reminder | LegalKind::NoticeOfDefault => None,
        LegalKind::FinalDemand => {
            too_early_for_consumer(case, claim, today).or_else(|| notice_runs(case, today))
        }
        LegalKind::FourteenDay => {
            not_for_costs(case, claim, today).or_else(|| notice_runs(case, today))
        }
        LegalKind::Interruption => barred(claim, today),
    }
}

/// The day on which the last 14-day letter about a claim was posted, when its term is over.
pub fn fourteen_days_passed(claim: &Claim, today: Date) -> Option<Date> {
    let is_over = |record: &&StepRecord| record.granted_until.is_some_and(|until| until < today);
    sent(claim, LegalKind::FourteenDay).filter(is_over).map(|record| record.on).max()
}

/// Yes for a claim that is beyond friendly reminders: a letter that names costs left, also before
/// Punctueel was used, or is the next message in its strategy.
pub(super) fn is_past_reminding(case: &DebtorCase, house: &House, claim: &Claim) -> bool {
    let is_costly = |kind: Option<LegalKind>| {
        matches!(kind, Some(LegalKind::FourteenDay | LegalKind::FinalDemand))
    };
    let strategy = house.strategy_of(case, claim);
    // What was sent before has no message of ours: its step says what it is.
    let kind_of = |record: &StepRecord| {
        let by_step = || house.step_labelled(strategy, &record.step)?.legal_kind;
        record.legal_kind.or_else(by_step)
    };
    let has_left = |record: &StepRecord| {
        let is_done = matches!(record.state, StepState::Done | StepState::SentBefore);
        is_done && is_costly(kind_of(record))
    };
    let is_next = |step: &&Step| {
        let is_to_come =
            claim.record(&step.label).is_none_or(|record| record.state == StepState::Planned);
        let is_open = step.action.is_message() && is_to_come;
        is_open && never(case, claim, step.legal_kind).is_none()
    };
    let next = strategy.steps.iter().find(is_next);
    claim.steps.iter().any(has_left) || next.is_some_and(|step| is_costly(step.legal_kind))
}

/// A final demand names costs, and a consumer owes none before a 14-day letter and its term
/// (art. 6:96 lid 6 BW).
fn too_early_for_consumer(case: &DebtorCase, claim: &Claim, today: Date) -> Option<Reason> {
    let is_consumer = case.debtor.kind == DebtorKind::Consumer;
    let is_early = is_consumer && fourteen_days_passed(claim, today).is_none();
    is_early.then_some(Reason::NotForConsumer)
}

/// A 14-day letter or a final demand waits until the term of a notice of default to the same debtor
/// is over: two letters with two terms side by side confuse, one asks for costs and the other for
/// none, and the claim of that notice can join it then.
fn notice_runs(case: &DebtorCase, today: Date) -> Option<Reason> {
    let notices = case.claims.iter().flat_map(|claim| sent(claim, LegalKind::NoticeOfDefault));
    let ends = notices.filter_map(|record| record.granted_until);
    ends.filter(|until| *until >= today).max().map(|on| Reason::TermStillRunning { on })
}

/// Why a step of a kind will never be done for a claim: a firm needs no 14-day letter, and one is
/// enough.
pub(super) fn never(case: &DebtorCase, claim: &Claim, kind: Option<LegalKind>) -> Option<Reason> {
    if kind != Some(LegalKind::FourteenDay) {
        return None;
    }
    if case.debtor.kind == DebtorKind::Business {
        return Some(Reason::OnlyConsumer);
    }
    let before = sent(claim, LegalKind::FourteenDay).next()?;
    Some(Reason::FourteenDaysSent { on: before.on })
}

/// Why a 14-day letter may not be about a claim (art. 6:96 lid 6 BW).
fn not_for_costs(case: &DebtorCase, claim: &Claim, today: Date) -> Option<Reason> {
    if let Some(because) = never(case, claim, Some(LegalKind::FourteenDay)) {
        return Some(because);
    }
    if case.debtor.kind == DebtorKind::Unknown {
        return Some(Reason::DebtorKindUnknown);
    }
    let is_in_default = default_since(claim).is_some_and(|since| since <= today);
    (!is_in_default).then_some(Reason::NoDefaultYet)
}

/// Interrupting what is barred does nothing. Counts the longest term of a contract, and every
/// demand that interrupts it, from the day it left.
fn barred(claim: &Claim, today: Date) -> Option<Reason> {
    let is_demand = |record: &&StepRecord| {
        let interrupts = record.legal_kind.is_some_and(|kind| kind != LegalKind::Reminder);
        record.state == StepState::Done && interrupts
    };
    let demands: Vec<Date> = claim.steps.iter().filter(is_demand).map(|one| one.on).collect();
    let on = limitation(LimitationKind::Contract, claim.due_on, &demands).barred_on;
    (today >= on).then_some(Reason::ClaimBarred { on })
}

/// Yes for a kind that goes by post only: its proof of receipt is ours to bring. To a consumer that
/// holds for a notice of default too, because all costs hang on it.
pub fn is_by_post(debtor: DebtorKind, kind: Option<LegalKind>) -> bool {
    match kind {
        Some(LegalKind::FourteenDay | LegalKind::Interruption) => true,
        Some(LegalKind::NoticeOfDefault) => debtor != DebtorKind::Business,
        _ => false,
    }
}

/// The other claims that belong in a 14-day letter about some (art. 6:96 lid 7 BW): in default,
/// free, and nothing else about them is planned. Each at the step of its own strategy that is this
/// letter, or at the one that is asked for.
pub(super) fn joined(
    case: &DebtorCase,
    house: &House,
    today: Date,
    taken: &[InvoiceId],
    label: &str,
) -> Vec<Item> {
    let others = left_out(case, house, today, taken);
    let is_free =
        |claim: &&Claim| !claim.steps.iter().any(|record| record.state == StepState::Planned);
    let item = |claim: &Claim| {
        let strategy = house.strategy_of(case, claim);
        let of_kind = |step: &&super::Step| step.legal_kind == Some(LegalKind::FourteenDay);
        let own = strategy.steps.iter().find(of_kind).map(|step| step.label.clone());
        let step = Some(own.unwrap_or_else(|| label.to_owned()));
        let amount = free(case, claim, house, today).unwrap_or_default();
        Item { invoice: claim.invoice, step, cycle: claim.cycle, amount }
    };
    others.into_iter().filter(is_free).map(item).collect()
}

/// The claims in default that a 14-day letter about some leaves out.
pub fn left_out<'c>(
    case: &'c DebtorCase,
    house: &House,
    today: Date,
    taken: &[InvoiceId],
) -> Vec<&'c Claim> {
    let belongs = |claim: &&Claim| {
        !taken.contains(&claim.invoice)
            && claim.due_on < today
            && free(case, claim, house, today).is_ok_and(|amount| amount.is_positive())
            && stale(claim, house, today).is_none()
            && not_for_costs(case, claim, today).is_none()
    };
    case.claims.iter().filter(belongs).collect()
}
