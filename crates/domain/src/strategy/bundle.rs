//! One debtor on one day: which of the steps that are due become a contact, and which wait.
//!
//! Write to the debtor, keep state per claim: reminders are bundled, a message of another legal
//! kind lists only the claims at that step, a call covers all claims at a call. One contact a day,
//! a gap between contacts, a cap over a period, and no message on stale bank data. What waits says
//! why.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase, OpenTask, StepRecord, StepState, TaskState};
use super::due::hand_over_day;
use super::engine::{claims_of, free};
use super::house::House;
use super::language::{Action, Actor, LegalKind, Limits, Step, Strategy};
use super::legal;
use super::verdict::{EndedTask, Item, Join, MessageKind, NewTask, Resolved, Verdict, WaitsFor};
use crate::calendar::{is_working_day, plus_days, plus_working_days, working_day_from};
use crate::id::{InvoiceId, TaskId};
use crate::money::Cents;
use crate::party::{Channel, DebtorKind};
use crate::reason::Reason;

/// A claim with a step whose day has come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'c> {
    pub claim: &'c Claim,
    pub step: &'c Step,
    pub amount: Cents,
    pub strategy: &'c Strategy,
}

/// Turns the candidates into tasks, joins and holds.
pub(super) fn bundle(
    case: &DebtorCase,
    house: &House,
    today: Date,
    candidates: Vec<Candidate<'_>>,
    out: &mut Verdict,
) {
    let due: Cents = candidates.iter().map(|candidate| candidate.amount).sum();
    let to_settle = money_to_settle(case, due);
    let mut contacts: Vec<Candidate<'_>> = Vec::new();
    for candidate in candidates {
        let blocked = blocked(case, house, today, &candidate, to_settle.as_ref());
        if let Some((because, waits_for)) = blocked {
            let label = candidate.step.label.clone();
            out.wait_for(waits_for);
            if let Reason::FourteenDaysRun { on } | Reason::TermStillRunning { on } = because {
                out.look_again(plus_days(on, 1));
            }
            out.hold(candidate.claim, label, None, because);
        } else if let Some(task) = joinable(case, &candidate) {
            out.joins.push(Join { task, item: item(&candidate) });
            out.wait_for(WaitsFor::Person);
        } else if let Some(call) = question(&candidate, out) {
            call.items.retain(|known| known.invoice != candidate.claim.invoice);
            call.items.push(item(&candidate));
        } else if candidate.step.action.is_contact() {
            contacts.push(candidate);
        } else {
            propose(candidate, today, out);
        }
    }
    if contacts.is_empty() {
        return;
    }
    let is_first = out.tasks.iter().any(|task| task.promise.is_some());
    if let Some((because, until)) = must_wait(case, &limits_of(&contacts), today, is_first) {
        for candidate in contacts {
            let label = candidate.step.label.clone();
            out.hold(candidate.claim, label, Some(until), because.clone());
        }
        return;
    }
    let companion = contact(case, house, today, contacts, out);
    let is_free = to_settle.is_none() && case.named_by_others.is_zero();
    out.tasks.extend(companion.filter(|_| is_free));
}

/// The limits that hold for one contact about claims of several strategies: the strictest.
fn limits_of(candidates: &[Candidate<'_>]) -> Limits {
    strictest(candidates.iter().map(|candidate| candidate.strategy))
}

/// The limits that hold for one message about claims of several strategies: the strictest.
pub fn strictest<'s>(strategies: impl Iterator<Item = &'s Strategy>) -> Limits {
    let mut all = strategies.map(|strategy| &strategy.limits);
    let stricter = |one: Limits, other: &Limits| Limits {
        gap_days: one.gap_days.max(other.gap_days),
        cap_business: one.cap_business.min(other.cap_business),
        cap_consumer: one.cap_consumer.min(other.cap_consumer),
        cap_period_days: one.cap_period_days.max(other.cap_period_days),
        hand_over_by_days: None,
    };
    let first = all.next().cloned().unwrap_or_default();
    all.fold(first, stricter)
}

/// Money that is or may be this debtor's, or money and credit notes together, that covers all that
/// is due and is not settled yet: then there is nothing to ask.
pub fn money_to_settle(case: &DebtorCase, due: Cents) -> Option<Reason> {
    let credit: Cents = case.claims.iter().map(|claim| -claim.open.at_most(Cents::ZERO)).sum();
    let (amount, named) = (case.unlinked.at_least(Cents::ZERO), case.named_by_others);
    if named.is_positive() && amount < due && amount + named >= due {
        return Some(Reason::ReceiptNamesClaim { amount: named });
    }
    if amount.is_positive() && amount >= due {
        Some(Reason::ReceiptToSettle { amount })
    } else if credit.is_positive() && amount + credit >= due {
        Some(Reason::CreditToSettle { amount: credit })
    } else {
        None
    }
}

/// Money of somebody else that names a claim of this debtor, however little: a letter would ask an
/// amount that may be paid, and could not subtract what may be another's.
pub fn named_in_the_way(case: &DebtorCase) -> Option<Reason> {
    let amount = case.named_by_others;
    amount.is_positive().then_some(Reason::ReceiptNamesClaim { amount })
}

/// A reminder subtracts credit notes and overpayments itself, when it shows all that is due. A
/// message of another kind lists only the claims at its step, and a reminder leaves out a claim on
/// which costs are or will be asked: it would ask for money that a negative line takes away, or
/// take off what belongs to that claim. So it waits until that line is settled.
pub fn credit_in_the_way(
    case: &DebtorCase,
    kind: Option<LegalKind>,
    (house, today): (&House, Date),
) -> Option<Reason> {
    let amount: Cents = case.claims.iter().map(|claim| -claim.open.at_most(Cents::ZERO)).sum();
    let is_left_out = |claim: &Claim| {
        let is_due = claim.open.is_positive() && is_due_besides(case, house, claim, today);
        is_due && legal::is_past_reminding(case, house, claim)
    };
    let is_reminder = matches!(kind, None | Some(LegalKind::Reminder));
    let subtracts = is_reminder && !case.claims.iter().any(is_left_out);
    (amount.is_positive() && !subtracts).then_some(Reason::CreditToSettle { amount })
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
    if step.action == Action::HandOver && !may_hand_over(case, house, candidate, today) {
        return Some((Reason::NotAnnounced, WaitsFor::Person));
    }
    // Who calls about money that came in, or hands it over, is ashamed: first somebody settles it.
    let is_money = |because: &&Reason| {
        matches!(because, Reason::ReceiptToSettle { .. } | Reason::ReceiptNamesClaim { .. })
    };
    if let Some(because) = to_settle.filter(is_money) {
        return Some((because.clone(), WaitsFor::Person));
    }
    if !step.action.is_message() {
        return None;
    }
    if let Some(because) = named_in_the_way(case) {
        return Some((because, WaitsFor::Person));
    }
    if !house.messages_on {
        return Some((Reason::MessagesOff, WaitsFor::Person));
    }
    if let Some(because) = legal::obstacle(case, claim, step.legal_kind, today) {
        return Some((because, WaitsFor::Person));
    }
    if channel(case, step).is_none() {
        let because = match step.action {
            _ if legal::is_by_post(case.debtor.kind, step.legal_kind) => {
                Reason::PostalAddressMissing
            }
            Action::Email => Reason::EmailMissing,
            _ => Reason::AddressMissing,
        };
        return Some((because, WaitsFor::Person));
    }
    if let Some(because) = to_settle {
        return Some((because.clone(), WaitsFor::Person));
    }
    if let Some(because) = credit_in_the_way(case, step.legal_kind, (house, today)) {
        return Some((because, WaitsFor::Person));
    }
    stale(claim, house, today).map(|because| (because, WaitsFor::Bank))
}

/// A hand-over is announced first, when the strategy announces it. Toward a firm a person may have
/// decided to leave that message out; toward a consumer nothing replaces it. The day by which a
/// claim is proposed at the latest needs no announcement: it is a proposal to a person.
fn may_hand_over(case: &DebtorCase, house: &House, candidate: &Candidate<'_>, today: Date) -> bool {
    let Candidate { claim, step, strategy, .. } = candidate;
    let announces = |one: &Step| one.announces.contains(&step.label);
    if !strategy.steps.iter().any(announces) {
        return true;
    }
    let is_firm = case.debtor.kind == DebtorKind::Business;
    let was_told = |record: &StepRecord| match record.state {
        StepState::Done | StepState::SentBefore => true,
        StepState::Waived => is_firm,
        _ => false,
    };
    let mut told = claim.steps.iter().filter(|record| was_told(record));
    let is_hand_over = |label: &String| {
        let named = house.step_labelled(strategy, label);
        named.is_some_and(|named| named.action == Action::HandOver)
    };
    let is_told = told.any(|record| {
        let known = house.step_labelled(strategy, &record.step);
        known.is_some_and(|one| one.announces.iter().any(is_hand_over))
    });
    is_told || hand_over_day(strategy, claim).is_some_and(|(last, _)| last <= today)
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
    if legal::is_by_post(case.debtor.kind, step.legal_kind) {
        return by_post;
    }
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
    let step = candidate.step;
    let takes_it = |task: &&OpenTask| {
        let is_free = task.state == TaskState::Planned && task.companion_of.is_none();
        is_free && !task.kind.is_answer() && has_room(case, task, step)
    };
    case.tasks.iter().find(takes_it).map(|task| task.task)
}

/// Yes when planned work can carry out this step too: what [`go_together`] asks of two steps, and a
/// friendlier text than the step's own would not do.
fn has_room(case: &DebtorCase, task: &OpenTask, step: &Step) -> bool {
    let is_same_work = match task.action.is_message() {
        true => step.action.is_message(),
        false => task.action == step.action,
    };
    let is_same_kind = task.legal_kind == step.legal_kind;
    is_same_work
        && is_same_kind
        && match weight(step).0 {
            0 => step.tone <= task.tone,
            1 => step.whom == task.whom,
            _ => {
                let mut labels = claims_of(case, task.task).map(|(_, label)| label);
                step.term_days == task.term_days && labels.all(|label| label == step.label)
            }
        }
}

/// The call about a broken promise that is planned now, when a step can be done with it.
fn question<'v>(candidate: &Candidate<'_>, out: &'v mut Verdict) -> Option<&'v mut NewTask> {
    let takes_it = candidate.step.is_call() && candidate.step.whom.is_none();
    let is_question = |task: &&mut NewTask| task.action == Action::Call && task.promise.is_some();
    out.tasks.iter_mut().find(is_question).filter(|_| takes_it)
}

/// A proposal is no contact: it waits for a person's decision.
fn propose(candidate: Candidate<'_>, today: Date, out: &mut Verdict) {
    if candidate.step.action == Action::DeliveryStop {
        out.look_again(plus_days(today, 1));
    }
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
        actor: Some(step.actor).filter(|actor| *actor != Actor::Controller),
        whom: step.whom,
        companion_of: None,
        is_automatic: step.may_be_automatic() && !step.needs_approval,
        has_copies: step.has_copies,
        items,
        kind: MessageKind::Dunning,
        promise: None,
        plan: None,
    }
}

/// Why no contact at all is made today: another is planned (the call about a broken promise goes
/// first), or the limits of [`may_contact`].
fn must_wait(
    case: &DebtorCase,
    limits: &Limits,
    today: Date,
    is_first: bool,
) -> Option<(Reason, Date)> {
    let is_planned_today = |task: &OpenTask| {
        task.planned_on == today && task.action.is_contact() && !task.kind.is_answer()
    };
    match may_contact(case, limits, today) {
        Err(limit @ (Reason::MovedToSendingDay { .. }, _)) => Some(limit),
        _ if is_first || case.tasks.iter().any(is_planned_today) => {
            let on = working_day_from(plus_days(today, 1));
            Some((Reason::OtherContactToday { on }, on))
        }
        limits => limits.err(),
    }
}

/// Whether a contact may be made today: a sending day, the gap after the last one, and the cap.
/// Asked when work is planned and again when a message is approved.
///
/// # Errors
/// The reason, and the first day on which it may.
pub fn may_contact(case: &DebtorCase, limits: &Limits, today: Date) -> Result<(), (Reason, Date)> {
    if !is_working_day(today) {
        let on = working_day_from(today);
        return Err((Reason::MovedToSendingDay { from: today, on }, on));
    }
    if let Some(last) = case.contacts.last().copied() {
        let on = working_day_from(plus_days(last, limits.gap_days.max(1)));
        if on > today {
            return Err((Reason::ContactedRecently { last, on }, on));
        }
    }
    let cap = match case.debtor.kind {
        DebtorKind::Business => limits.cap_business,
        DebtorKind::Consumer | DebtorKind::Unknown => limits.cap_consumer,
    };
    let from = plus_days(today, 1 - limits.cap_period_days);
    let recent = || case.contacts.iter().filter(|day| **day >= from);
    let count = recent().count() as u32;
    let Some(oldest) = recent().next().copied().filter(|_| count >= cap) else { return Ok(()) };
    let on = working_day_from(plus_days(oldest, limits.cap_period_days));
    let days = limits.cap_period_days.max(0) as u32;
    Err((Reason::FrequencyCap { contacts: count, days, on }, on))
}

/// What goes first when several kinds of contact are due on one day: what weighs most.
fn weight(step: &Step) -> (u8, u8) {
    match (step.action, step.legal_kind) {
        (Action::Call, _) => (1, 0),
        (_, None | Some(LegalKind::Reminder)) => (0, 0),
        (_, Some(_)) => (2, step.tone),
    }
}

/// Yes when two steps go in one contact: all calls about the same person, all reminders, and one
/// other legal kind at a time.
fn go_together(one: &Step, other: &Step) -> bool {
    let same = match weight(one).0 {
        0 => true,
        1 => one.whom == other.whom,
        _ => {
            let same = (&one.label, one.legal_kind, one.term_days);
            same == (&other.label, other.legal_kind, other.term_days)
        }
    };
    weight(one).0 == weight(other).0 && same
}

fn contact(
    case: &DebtorCase,
    house: &House,
    today: Date,
    candidates: Vec<Candidate<'_>>,
    out: &mut Verdict,
) -> Option<NewTask> {
    // Of equal weight the oldest goes first; `max_by` keeps the last of equals, hence the reverse.
    let first = candidates.iter().rev().max_by(|one, other| {
        let by_weight = weight(one.step).cmp(&weight(other.step));
        by_weight.then(other.claim.due_on.cmp(&one.claim.due_on))
    });
    let first = first.copied()?;
    // The other contact may not come off: then this one may go on the next day.
    let on = working_day_from(plus_days(today, 1));
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
    if lead.legal_kind == Some(LegalKind::FourteenDay) {
        let taken: Vec<InvoiceId> = items.iter().map(|item| item.invoice).collect();
        let joined = legal::joined(case, house, today, &taken, &lead.label);
        joined.iter().for_each(|item| pass_by(case, house, item, out));
        out.held.retain(|held| joined.iter().all(|item| item.invoice != held.invoice));
        items.extend(joined);
    }
    if is_message {
        out.wait_for(WaitsFor::Approval);
        end_waiting_companions(case, house, lead, out);
    } else {
        let wait = chosen.iter().map(|candidate| candidate.step.wait_days).max().unwrap_or(3);
        out.look_again(plus_days(plus_working_days(today, wait), 1));
        out.wait_for(WaitsFor::Person);
    }
    let channel = channel(case, lead).filter(|_| is_message);
    out.tasks.push(task_of(lead, channel, items));
    companion(case, house, today, &chosen)
}

/// A reminder shows what a message shows that still waits beside a call nobody made: that one does
/// not go as well. When its claim is one the reminder leaves out, it stays.
fn end_waiting_companions(case: &DebtorCase, house: &House, lead: &Step, out: &mut Verdict) {
    if lead.legal_kind.is_some_and(|kind| kind != LegalKind::Reminder) {
        return;
    }
    for open in case.tasks.iter().filter(|open| open.state == TaskState::Planned) {
        let Some(call) = open.companion_of else { continue };
        let mut about = claims_of(case, call);
        let is_shown = about.all(|(claim, _)| !legal::is_past_reminding(case, house, claim));
        if is_shown && !out.ended.iter().any(|ended| ended.task == open.task) {
            let (task, state) = (open.task, TaskState::Withdrawn);
            out.ended.push(EndedTask { task, state, because: Reason::ShownElsewhere });
        }
    }
}

/// The steps before one that a claim is taken along to.
fn pass_by(case: &DebtorCase, house: &House, item: &Item, out: &mut Verdict) {
    let (Some(claim), Some(label)) = (case.claim(item.invoice), &item.step) else { return };
    let steps = &house.strategy_of(case, claim).steps;
    let before = steps.iter().take_while(|step| step.label != *label);
    for step in before.filter(|step| claim.record(&step.label).is_none()) {
        let (invoice, step, cycle) = (claim.invoice, step.label.clone(), claim.cycle);
        if out.resolved.iter().any(|known| known.invoice == invoice && known.step == step) {
            continue;
        }
        let (state, because) = (StepState::NotApplicable, Reason::PassedBy);
        out.resolved.push(Resolved { invoice, step, cycle, state, because });
    }
}

/// The message that goes along with a call: the invoices by e-mail, so that who answers has them at
/// hand. It carries out no step; without an address, on stale bank data, or with a credit note that
/// is to be settled first, the call goes alone.
fn companion(
    case: &DebtorCase,
    house: &House,
    today: Date,
    chosen: &[Candidate<'_>],
) -> Option<NewTask> {
    let with = chosen.iter().filter(|candidate| {
        candidate.step.action == Action::Call && candidate.step.companion.is_some()
    });
    let lead = with.clone().next()?;
    let credit = credit_in_the_way(case, Some(LegalKind::Reminder), (house, today));
    if credit.is_some() || legal::fourteen_days_until(case, today).is_some() {
        return None;
    }
    let is_fresh = |candidate: &Candidate<'_>| stale(candidate.claim, house, today).is_none();
    let mut items: Vec<Item> = with.filter(|one| is_fresh(one)).map(item).collect();
    if items.is_empty() || !house.messages_on || !case.reach().email {
        return None;
    }
    items.extend(shown(case, house, &items, today));
    for item in &mut items {
        item.step = None;
    }
    let mut task = task_of(lead.step, Some(Channel::Email), items);
    task.action = Action::Email;
    task.legal_kind = Some(LegalKind::Reminder);
    (task.tone, task.term_days, task.whom) = (1, None, None);
    task.companion_of = Some(TaskId(0));
    task.is_automatic = !lead.step.needs_approval;
    Some(task)
}

/// What a reminder shows besides the claims at this step: other overdue claims that may be chased,
/// and credit notes. It asks the principal alone and grants a term, so a claim on which costs are
/// or will be asked stays out: two letters would ask two amounts for it. While there is such a
/// claim, [`credit_in_the_way`] keeps the reminder back until credit notes are settled: they may
/// belong to that claim.
fn shown(case: &DebtorCase, house: &House, items: &[Item], today: Date) -> Vec<Item> {
    let is_listed = |claim: &Claim| items.iter().any(|item| item.invoice == claim.invoice);
    let is_shown = |claim: &&Claim| {
        let is_due = is_due_besides(case, house, claim, today);
        let is_due = is_due && !legal::is_past_reminding(case, house, claim);
        !is_listed(claim) && (claim.open.is_negative() || is_due)
    };
    case.claims.iter().filter(is_shown).map(Item::shown).collect()
}

/// Yes for a claim that is overdue and may be chased.
fn is_due_besides(case: &DebtorCase, house: &House, claim: &Claim, today: Date) -> bool {
    let is_asked = case.asks_until(claim.invoice, today).is_some();
    claim.due_on < today && !is_asked && free(case, claim, house, today).is_ok()
}
