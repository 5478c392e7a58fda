//! What of a message is still due, by the account and the guard as they are now.
//!
//! Asked when it is approved (what fell out is left out), and again before it leaves (then it may
//! not say anything that is no longer right).

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::casework::{Plan, StopKind};
use punctueel_domain::event::DoneStep;
use punctueel_domain::law::insolvency::Hold;
use punctueel_domain::law::ruled::Ruled;
use punctueel_domain::money::Cents;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{
    Action, Claim, DebtorCase, House, Item, LegalKind, MessageKind, TaskState, credit_in_the_way,
    legal, may_ask, money_to_settle, named_in_the_way,
};
use punctueel_store::load::tasks::{KnownItem, KnownTask};

use super::answer::named;

/// A 14-day letter that was printed so many days ago is composed anew: what it says of payments is
/// too old.
const FOURTEEN_DAY_POSTED_WITHIN: i32 = 5;

/// What is left of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Left {
    /// The claims with the amounts that may be asked now.
    pub items: Vec<Item>,
    /// Steps that fall out.
    pub dropped: Vec<DoneStep>,
    /// Why the whole waits: bank data that is too old drops nothing.
    pub held: Option<Reason>,
    /// Why a letter with an effect before the law, or one beside it, may not leave.
    pub legal: Option<Reason>,
    /// Why the last claim fell out.
    pub because: Option<Reason>,
    /// It goes along with a call: it carries out no step, and its claims are only shown.
    pub is_companion: bool,
}

/// A debtor on a day in a house.
#[derive(Clone, Copy)]
pub struct Now<'a> {
    /// All facts about the debtor.
    pub case: &'a DebtorCase,
    /// What holds for all debtors.
    pub house: &'a House,
    /// The day.
    pub today: Date,
}

impl Left {
    /// Yes when there is nothing more to write about.
    pub fn is_nothing(&self, kind: MessageKind) -> bool {
        let is_shown = |item: &Item| self.is_companion && item.amount.is_positive();
        let is_about = |item: &Item| item.step.is_some() || kind.is_answer() || is_shown(item);
        !self.items.iter().any(is_about)
    }

    /// What is asked of the claims at their step; for what goes along with a call, of all.
    pub fn asked(&self) -> Cents {
        let is_asked = |item: &&Item| match self.is_companion {
            true => item.amount.is_positive(),
            false => item.step.is_some(),
        };
        self.items.iter().filter(is_asked).map(|item| item.amount).sum()
    }

    /// The day up to which payments on what is asked are known.
    pub fn covered_until(&self, case: &DebtorCase, house: &House) -> Option<Date> {
        let is_asked =
            |item: &Item, claim: &Claim| item.invoice == claim.invoice && item.amount.is_positive();
        case.coverage(house, |claim| self.items.iter().any(|item| is_asked(item, claim)))
    }

    /// Money or credit notes that are not settled yet and would make the request wrong.
    pub fn to_settle(&self, task: &KnownTask, now: Now<'_>) -> Option<Reason> {
        let case = now.case;
        // Money of his that nobody settled yet may be the instalment that seems to be missed.
        let amount = case.unlinked.at_least(Cents::ZERO) + case.named_by_others;
        if task.kind == MessageKind::InstalmentMissed && amount.is_positive() {
            return Some(Reason::ReceiptToSettle { amount });
        }
        // It asks for money, and subtracts no credit notes.
        if task.kind == MessageKind::DeliveryStop {
            let amount: Cents = self.items.iter().map(|item| item.amount).sum();
            let kind = Some(LegalKind::FinalDemand);
            return money_to_settle(case, amount)
                .or_else(|| named_in_the_way(case))
                .or_else(|| credit_in_the_way(case, kind, (now.house, now.today)));
        }
        if task.kind.is_answer() {
            return None;
        }
        money_to_settle(case, self.asked())
            .or_else(|| named_in_the_way(case))
            .or_else(|| credit_in_the_way(case, task.legal_kind, (now.house, now.today)))
    }
}

/// What is left of a message; `action` says whether bank data counts.
pub fn what_is_left(task: &KnownTask, planned: &[KnownItem], now: Now<'_>, action: Action) -> Left {
    match task.kind {
        MessageKind::Dunning => of_steps(task, planned, now, action),
        MessageKind::PromiseConfirmation | MessageKind::Statement => of_answer(task, now),
        MessageKind::PlanConfirmation
        | MessageKind::InstalmentReminder
        | MessageKind::InstalmentMissed => of_plan(task, now),
        MessageKind::DeliveryStop => of_delivery_stop(now),
    }
}

/// A confirmation names the claims its promise is about, while it runs; a statement all.
fn of_answer(task: &KnownTask, now: Now<'_>) -> Left {
    // Who is insolvent pays nobody by himself: the claim is lodged, not confirmed.
    if let Some(because) = insolvent(now.case) {
        return Left { because: Some(because), ..Left::default() };
    }
    let promise = now.case.promises.iter().find(|one| Some(one.promise) == task.promise);
    if task.promise.is_some() && promise.is_none() {
        return Left { because: Some(Reason::PromiseEnded), ..Left::default() };
    }
    let items = named(now.case, promise, now.today);
    let because = items.is_empty().then_some(Reason::NothingOpen);
    let asks = task.kind == MessageKind::Statement;
    let term = legal::fourteen_days_until(now.case, now.today).filter(|_| asks);
    let held = term.map(|on| Reason::FourteenDaysRun { on });
    Left { items, because, legal: held, ..Left::default() }
}

/// A message about a plan names its claims, while it runs and while what it asks did not come in.
fn of_plan(task: &KnownTask, now: Now<'_>) -> Left {
    let Now { case, today, .. } = now;
    let ended = task.plan.and_then(|about| case.plan_message_ended((task.kind, about), today));
    if let Some(because) = insolvent(case).or(ended) {
        return Left { because: Some(because), ..Left::default() };
    }
    let is_its = |plan: &&Plan| task.plan.is_some_and(|about| about.plan == plan.plan);
    let plan = case.plans.iter().find(is_its);
    let items = plan.map(|plan| case.items_of_plan(plan, today)).unwrap_or_default();
    let because = items.is_empty().then_some(Reason::NothingOpen);
    Left { items, because, ..Left::default() }
}

/// What is late and may be asked, while nothing is delivered; it waits for bank data as a demand
/// does. A claim that may not be asked is left out; when none is left, the letter waits.
fn of_delivery_stop(now: Now<'_>) -> Left {
    let Now { case, house, today } = now;
    let mut left = Left::default();
    if case.no_delivery_since.is_none() {
        left.because = Some(Reason::NothingOpen);
        return left;
    }
    let mut stopped = None;
    let is_late = |claim: &&Claim| claim.due_on < today && claim.open.is_positive();
    for claim in case.claims.iter().filter(is_late) {
        match may_ask(case, claim, house, today, Action::Letter) {
            Ok(amount) => left.items.push(Item { amount, ..Item::shown(claim) }),
            Err(reason) if reason.is_about_bank() => left.held = Some(reason),
            Err(reason) => stopped = Some(reason),
        }
    }
    if left.items.is_empty() && left.held.is_none() {
        (left.held, left.because) = match stopped {
            Some(reason) => (Some(reason), None),
            None => (None, Some(Reason::NothingOpen)),
        };
    }
    left
}

/// Why he cannot be written to about paying: an insolvency runs.
fn insolvent(case: &DebtorCase) -> Option<Reason> {
    let running = case.insolvencies.iter().find(|one| one.ended.is_none());
    let is_stopped = || {
        let stops = case.stops.iter().any(|stop| stop.kind == StopKind::Insolvency);
        case.insolvencies.is_empty() && stops
    };
    match running {
        Some(one) => Some(Reason::Ruled(Ruled::of(*one, Hold::Runs))),
        None => is_stopped().then_some(Reason::Insolvent),
    }
}

fn of_steps(task: &KnownTask, planned: &[KnownItem], now: Now<'_>, action: Action) -> Left {
    let call = now.case.companion_of(task.task);
    let is_companion = call.is_some();
    let mut left = Left { is_companion, ..Left::default() };
    let is_made = |call| !now.case.tasks.iter().any(|open| open.task == call);
    if task.state == TaskState::Planned && call.is_some_and(is_made) {
        left.because = Some(Reason::CallMade);
        return left;
    }
    for known in planned {
        let claim = now.case.claim(known.invoice);
        let asked = match claim {
            None => Err(Reason::NothingOpen),
            Some(claim) if claim.open.is_negative() => Ok(claim.open),
            Some(claim) => may_ask(now.case, claim, now.house, now.today, action),
        };
        match asked {
            Ok(amount) => {
                let (invoice, step, cycle) = (known.invoice, known.step.clone(), known.cycle);
                left.items.push(Item { invoice, step, cycle, amount });
            }
            // Settled claims fall out too: one that comes back must find its step free.
            Err(reason) => {
                left.dropped.extend(done_step(known));
                if reason.is_about_bank() && action.is_message() {
                    left.held = Some(reason);
                } else if known.step.is_some() || is_companion {
                    left.because = Some(reason);
                }
            }
        }
    }
    if matches!(task.legal_kind, None | Some(LegalKind::Reminder)) {
        left.items.extend(new_credits(planned, now.case));
    }
    left.legal = unlawful(task, &left.items, now);
    left
}

/// Why the facts do not allow a letter of this kind: asked once more before it is fixed, and before
/// it leaves.
fn unlawful(task: &KnownTask, items: &[Item], now: Now<'_>) -> Option<Reason> {
    let Now { case, house, today } = now;
    let asked = || items.iter().filter(|item| item.step.is_some());
    let claims = asked().filter_map(|item| case.claim(item.invoice));
    let found = claims.filter_map(|one| legal::obstacle(case, one, task.legal_kind, today)).next();
    let taken: Vec<_> = asked().map(|item| item.invoice).collect();
    let is_for_all = task.legal_kind == Some(LegalKind::FourteenDay) && !taken.is_empty();
    let others = is_for_all && !legal::left_out(case, house, today, &taken).is_empty();
    found.or(others.then_some(Reason::ClaimLeftOut))
}

/// The credit notes that came after a reminder was planned: it subtracts all there are.
fn new_credits(planned: &[KnownItem], case: &DebtorCase) -> impl Iterator<Item = Item> {
    let is_new = |claim: &&Claim| {
        claim.open.is_negative() && !planned.iter().any(|known| known.invoice == claim.invoice)
    };
    case.claims.iter().filter(is_new).map(Item::shown)
}

fn done_step(item: &KnownItem) -> Option<DoneStep> {
    let (invoice, step, cycle) = (item.invoice, item.step.clone()?, item.cycle);
    Some(DoneStep { invoice, step, cycle })
}

/// How many days after its approval a message may leave as it is. One that names a last day leaves
/// on its own day; the term of a 14-day letter counts from posting, whatever day it was printed on.
pub fn days_to_post(task: &KnownTask) -> i32 {
    if task.legal_kind == Some(LegalKind::FourteenDay) { FOURTEEN_DAY_POSTED_WITHIN } else { 0 }
}

/// Why an approved message may not leave as it is: it states an amount that is no longer right, or
/// else only another day. (Whether its words are still right is asked by composing it again.)
pub fn outdated(
    task: &KnownTask,
    fixed: &[KnownItem],
    left: &Left,
    now: Now<'_>,
) -> Option<Reason> {
    if let Some(because) = left.because.clone().or_else(|| left.to_settle(task, now)) {
        return Some(because);
    }
    let is_stated =
        |item: &&KnownItem| item.step.is_some() || task.kind.is_answer() || left.is_companion;
    let changed = fixed.iter().filter(is_stated).find_map(|stated| {
        let now = left.items.iter().find(|item| item.invoice == stated.invoice);
        match now {
            None => Some(Reason::NothingOpen),
            Some(item) if item.amount != stated.amount => {
                Some(Reason::AmountChanged { amount: item.amount })
            }
            Some(_) => None,
        }
    });
    let approved_on = task.approved_on.unwrap_or(task.planned_on);
    let is_late = plus_days(approved_on, days_to_post(task)) < now.today;
    changed.or(is_late.then_some(Reason::DayPassed { on: approved_on }))
}
