//! One debtor on one day: which of the steps that are due become a contact, and which wait.
//!
//! Write to the debtor, keep state per claim: reminders are bundled, a message of another legal
//! kind lists only the claims at that step, a call covers all claims at a call. One contact a day,
//! a gap between contacts, a cap over a period, and no message on stale bank data. What waits says
//! why.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, OpenTask, TaskState};
use super::engine::free;
use super::house::House;
use super::language::{Action, LegalKind, Step};
use super::verdict::{Item, Join, NewTask, Verdict, WaitsFor};
use crate::calendar::{is_working_day, plus_days, plus_working_days, working_day_from};
use crate::id::TaskId;
use crate::money::Cents;
use crate::party::{Channel, DebtorKind};
use crate::reason::Reason;

/// A claim with a step whose day has come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'c> {
    pub claim: &'c Claim,
    pub step: &'c Step,
    pub amount: Cents,
}

/// Turns the candidates into tasks, joins and holds.
pub(super) fn bundle(
    case: &DebtorCase,
    house: &House,
    today: Date,
    candidates: Vec<Candidate<'_>>,
    out: &mut Verdict,
) {
    let to_settle = money_to_settle(case, &candidates);
    let mut contacts: Vec<Candidate<'_>> = Vec::new();
    for candidate in candidates {
        let blocked = blocked(case, house, today, &candidate, to_settle.as_ref());
        if let Some((because, waits_for)) = blocked {
            let label = candidate.step.label.clone();
            out.wait_for(waits_for);
            out.hold(candidate.claim, label, None, because);
        } else if let Some(task) = joinable(case, &candidate) {
            out.joins.push(Join { task, item: item(&candidate) });
            out.wait_for(WaitsFor::Person);
        } else if candidate.step.action.is_contact() {
            contacts.push(candidate);
        } else {
            propose(candidate, out);
        }
    }
    if contacts.is_empty() {
        return;
    }
    if let Some((because, until)) = must_wait(case, house, today) {
        for candidate in contacts {
            let label = candidate.step.label.clone();
            out.hold(candidate.claim, label, Some(until), because.clone());
        }
        return;
    }
    contact(case, house, today, contacts, out);
}

/// Money of this debtor, or money and credit notes together, that covers all that is due and is not
/// settled yet: then there is nothing to ask.
fn money_to_settle(case: &DebtorCase, candidates: &[Candidate<'_>]) -> Option<Reason> {
    let due: Cents = candidates.iter().map(|candidate| candidate.amount).sum();
    let credit: Cents = case.claims.iter().map(|claim| -claim.open.at_most(Cents::ZERO)).sum();
    let amount = case.unlinked.at_least(Cents::ZERO);
    if amount.is_positive() && amount >= due {
        Some(Reason::ReceiptToSettle { amount })
    } else if credit.is_positive() && amount + credit >= due {
        Some(Reason::CreditToSettle { amount: credit })
    } else {
        None
    }
}

/// What forbids this step today apart from other contacts.
fn blocked(
    case: &DebtorCase,
    house: &House,
    today: Date,
    candidate: &Candidate<'_>,
    to_settle: Option<&Reason>,
) -> Option<(Reason, WaitsFor)> {
    let Candidate { claim, step, .. } = candidate;
    let asks_kind = step.needs_debtor_kind() || step.conditions.debtor.is_some();
    if asks_kind && case.debtor.kind == DebtorKind::Unknown {
        return Some((Reason::DebtorKindUnknown, WaitsFor::Person));
    }
    if !step.action.is_message() {
        return None;
    }
    if !house.messages_on {
        return Some((Reason::MessagesOff, WaitsFor::Person));
    }
    if channel(case, step).is_none() {
        return Some((Reason::AddressMissing, WaitsFor::Person));
    }
    if let Some(because) = to_settle {
        return Some((because.clone(), WaitsFor::Person));
    }
    stale(claim, house, today).map(|because| (because, WaitsFor::Bank))
}

/// A message about an overdue invoice waits for bank data that covers at least its due day and the
/// last working day before today.
pub(super) fn stale(claim: &Claim, house: &House, today: Date) -> Option<Reason> {
    if today <= claim.due_on {
        return None;
    }
    let needed = house.needed_on(today).max(claim.due_on);
    match house.coverage_of(claim.issued_on) {
        None => Some(Reason::BankMissing { needed }),
        Some(covered) if covered < needed => Some(Reason::BankStale { covered, needed }),
        Some(_) => None,
    }
}

/// What the reader prefers when that can be done; else e-mail when an address is known, else post.
pub(super) fn channel(case: &DebtorCase, step: &Step) -> Option<Channel> {
    let reach = case.reach();
    let by_mail = reach.email.then_some(Channel::Email);
    let by_post = reach.post.then_some(Channel::Post);
    case.wished_channel(step.action).or(match step.action {
        Action::Email => by_mail,
        _ => by_mail.or(by_post),
    })
}

fn item(candidate: &Candidate<'_>) -> Item {
    Item {
        invoice: candidate.claim.invoice,
        step: Some(candidate.step.label.clone()),
        cycle: candidate.claim.cycle,
        amount: candidate.amount,
    }
}

/// Work of the same kind that is planned and not approved: the claim joins it, because its text is
/// made at approval.
fn joinable(case: &DebtorCase, candidate: &Candidate<'_>) -> Option<TaskId> {
    let same = |task: &&OpenTask| {
        task.state == TaskState::Planned
            && task.action.is_message() == candidate.step.action.is_message()
            && (task.action == Action::HandOver) == (candidate.step.action == Action::HandOver)
            && task.legal_kind == candidate.step.legal_kind
    };
    case.tasks.iter().find(same).map(|task| task.task)
}

/// A proposal is no contact: it waits for a person's decision.
fn propose(candidate: Candidate<'_>, out: &mut Verdict) {
    let known = out.tasks.iter_mut().find(|task| task.action == candidate.step.action);
    match known {
        Some(task) => task.items.push(item(&candidate)),
        None => out.tasks.push(task_of(candidate.step, None, vec![item(&candidate)])),
    }
    out.wait_for(WaitsFor::Approval);
}

fn task_of(step: &Step, channel: Option<Channel>, items: Vec<Item>) -> NewTask {
    NewTask {
        task: TaskId(0),
        action: step.action,
        channel,
        legal_kind: step.legal_kind,
        tone: step.tone,
        term_days: step.term_days,
        items,
    }
}

/// Why no contact at all is made today: no sending day, contacted today, contacted recently, or the
/// cap.
fn must_wait(case: &DebtorCase, house: &House, today: Date) -> Option<(Reason, Date)> {
    if !is_working_day(today) {
        let on = working_day_from(today);
        return Some((Reason::MovedToSendingDay { from: today, on }, on));
    }
    let limits = &house.strategy.limits;
    let planned_today = |task: &&OpenTask| task.planned_on == today && task.action.is_contact();
    if case.tasks.iter().any(|task| planned_today(&task)) {
        let on = working_day_from(plus_days(today, 1));
        return Some((Reason::OtherContactToday { on }, on));
    }
    if let Some(last) = case.contacts.last().copied() {
        let on = working_day_from(plus_days(last, limits.gap_days.max(1)));
        if on > today {
            return Some((Reason::ContactedRecently { last, on }, on));
        }
    }
    let cap = match case.debtor.kind {
        DebtorKind::Business => limits.cap_business,
        DebtorKind::Consumer | DebtorKind::Unknown => limits.cap_consumer,
    };
    let from = plus_days(today, 1 - limits.cap_period_days);
    let recent = || case.contacts.iter().filter(|day| **day >= from);
    let count = recent().count() as u32;
    let oldest = recent().next().copied().filter(|_| count >= cap)?;
    let on = working_day_from(plus_days(oldest, limits.cap_period_days));
    let days = limits.cap_period_days.max(0) as u32;
    Some((Reason::FrequencyCap { contacts: count, days, on }, on))
}

/// What goes first when several kinds of contact are due on one day: what weighs most.
fn weight(step: &Step) -> (u8, u8) {
    match (step.action, step.legal_kind) {
        (Action::Call, _) => (1, 0),
        (_, None | Some(LegalKind::Reminder)) => (0, 0),
        (_, Some(_)) => (2, step.tone),
    }
}

/// Yes when two steps go in one contact: all calls, all reminders, and one other legal kind at a
/// time.
fn go_together(one: &Step, other: &Step) -> bool {
    weight(one).0 == weight(other).0 && (weight(one).0 < 2 || one.label == other.label)
}

fn contact(
    case: &DebtorCase,
    house: &House,
    today: Date,
    candidates: Vec<Candidate<'_>>,
    out: &mut Verdict,
) {
    // Of equal weight the oldest goes first; `max_by` keeps the last of equals, hence the reverse.
    let first = candidates.iter().rev().max_by(|one, other| {
        let by_weight = weight(one.step).cmp(&weight(other.step));
        by_weight.then(other.claim.due_on.cmp(&one.claim.due_on))
    });
    let Some(first) = first.copied() else { return };
    let on = working_day_from(plus_days(today, house.strategy.limits.gap_days.max(1)));
    let (chosen, later): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|other| go_together(first.step, other.step));
    for candidate in &later {
        let because = Reason::OtherContactToday { on };
        out.hold(candidate.claim, candidate.step.label.clone(), Some(on), because);
    }
    let strictest = chosen.iter().max_by_key(|candidate| candidate.step.tone);
    let lead = strictest.map_or(first.step, |candidate| candidate.step);
    let mut items: Vec<Item> = chosen.iter().map(item).collect();
    let is_message = lead.action.is_message();
    if is_message && lead.legal_kind == Some(LegalKind::Reminder) {
        let shown = shown(case, house, &items, today);
        items.extend(shown);
    }
    if is_message {
        out.wait_for(WaitsFor::Approval);
    } else {
        let wait = chosen.iter().map(|candidate| candidate.step.wait_days).max().unwrap_or(3);
        out.look_again(plus_days(plus_working_days(today, wait), 1));
        out.wait_for(WaitsFor::Person);
    }
    let channel = channel(case, lead).filter(|_| is_message);
    out.tasks.push(task_of(lead, channel, items));
}

/// What a reminder shows besides the claims at this step: other overdue claims that may be chased,
/// and credit notes.
fn shown(case: &DebtorCase, house: &House, items: &[Item], today: Date) -> Vec<Item> {
    let is_listed = |claim: &Claim| items.iter().any(|item| item.invoice == claim.invoice);
    let is_shown = |claim: &&Claim| {
        let is_due = claim.due_on < today && free(case, claim, house, today).is_ok();
        !is_listed(claim) && (claim.open.is_negative() || is_due)
    };
    let item = |claim: &Claim| {
        let (invoice, cycle, amount) = (claim.invoice, claim.cycle, claim.open);
        Item { invoice, step: None, cycle, amount }
    };
    case.claims.iter().filter(is_shown).map(item).collect()
}
