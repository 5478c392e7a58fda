//! The work list of the day: calls, messages and proposals to approve, and what asks attention.
//!
//! The order of the calls is that of `call_list`. Exceptions are codes with data: broken promises,
//! receipts to settle, data that is too old, debtors whose kind or address is not known.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::coded;
use punctueel_domain::id::TaskId;
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::regime::Table;
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::{Action, Actor, TaskState};
use punctueel_store::load::promises::{self, BrokenPromise};
use punctueel_store::load::tasks::{self, KnownItem, KnownTask};
use punctueel_store::load::{
    bank, commitments, corrections, credits, debtors, exempt, house, lacking,
};

use super::attention;
pub use super::call_list::CallToMake;
use super::call_list::{self, Callees};
use super::claim::rates;
use super::outbox::invoices;
use super::stuck::{Stuck, stuck};
use super::unpaid::{asked_unpaid, owed_of_asked};
use crate::desk::{Desk, load_house};
use crate::no::Outcome;
use crate::reports::limitation;

coded! {
    /// What asks attention besides calls and messages.
    pub enum Exception {
        /// A promise was broken and the claim is still open. `kept` says `part` when a part of it
        /// came in; what is planned for him: the code of an action, or nothing.
        PromiseBroken {
            name: String,
            amount: Cents,
            kept: String,
            paid: Cents,
            on: Date,
            debtor: String,
            planned: String,
        } = "PROMISE-BROKEN",
        /// An instalment of a plan was missed; it can be made good until a day.
        PlanMissed { name: String, amount: Cents, on: Date, until: Date, plan: String }
            = "PLAN-MISSED",
        /// The same, and the message that tells him of it waits.
        PlanUntold { name: String, amount: Cents, on: Date, plan: String } = "PLAN-UNTOLD",
        /// The same, and there is no address to tell him of it.
        PlanUnreached { name: String, amount: Cents, on: Date, plan: String } = "PLAN-UNREACHED",
        /// A plan was broken or accelerated, and nobody spoke with him since.
        PlanBroken { name: String, open: Cents, plan: String, debtor: String } = "PLAN-BROKEN",
        /// He has no money, and nobody decided yet: until this day we ask nothing.
        MoneyTrouble { name: String, amount: Cents, until: Date, debtor: String }
            = "MONEY-TROUBLE",
        /// He wants to pay in parts, and there is no plan yet: until this day we ask nothing.
        PlanWanted { name: String, amount: Cents, until: Date, debtor: String } = "PLAN-WANTED",
        /// Receipts that a person must settle.
        ReceiptsToSettle { count: u32, amount: Cents } = "RECEIPTS-TO-SETTLE",
        /// The bank data does not cover the last working day.
        BankDataOld { covered: Date, needed: Date } = "BANK-DATA-OLD",
        /// There is no bank data and no list.
        BankDataMissing = "BANK-DATA-MISSING",
        /// Debtors of whom it is not known whether they are firms or consumers.
        DebtorKindsUnknown { count: u32 } = "DEBTOR-KINDS-UNKNOWN",
        /// It is not known what was sent before for invoices that were overdue when they came in.
        TakeInQuestion { import: String, count: u32 } = "TAKE-IN-QUESTION",
        /// A step that cannot be done without a person; `because` is the code of the reason.
        StepStuck { name: String, invoice: String, because: String } = "STEP-STUCK",
        /// So many more debtors cannot go on without a person.
        StepStuckMore { count: u32 } = "STEP-STUCK-MORE",
        /// Claims that are barred within six months unless a notice interrupts it.
        LimitationNear { count: u32, on: Date } = "LIMITATION-NEAR",
        /// The same within three months.
        LimitationUrgent { count: u32, on: Date } = "LIMITATION-URGENT",
        /// Claims that may be barred; since when the first is.
        LimitationPossible { count: u32, on: Date } = "LIMITATION-POSSIBLE",
        /// Claims that are barred; since when the first is.
        LimitationPassed { count: u32, on: Date } = "LIMITATION-PASSED",
        /// The same of invoices that came in several files.
        TakeInQuestions { count: u32, files: u32 } = "TAKE-IN-QUESTIONS",
        /// Lists contradict words of our own; a person must decide.
        ImportConflicts { count: u32 } = "IMPORT-CONFLICTS",
        /// A debtor paid the principal that a letter asked, and not its interest and costs.
        RestUnpaid { name: String, amount: Cents, debtor: String } = "REST-UNPAID",
        /// The same of so many more.
        RestUnpaidMore { count: u32, amount: Cents } = "REST-UNPAID-MORE",
        /// An agreement runs, and the debtor did not confirm it two working days after we asked.
        NotConfirmed { name: String, what: String, on: Date, agreement: String, debtor: String }
            = "NOT-CONFIRMED",
        /// A dispute is to be resolved within two working days, or today.
        DisputeDue { name: String, invoice: String, amount: Cents, owner: String, by: Date }
            = "DISPUTE-DUE",
        /// The day by which a dispute was to be resolved has passed.
        DisputeLate { name: String, invoice: String, amount: Cents, owner: String, by: Date }
            = "DISPUTE-LATE",
        /// A credit note was promised when a dispute ended, and has not come.
        CreditLate { name: String, invoice: String, amount: Cents, since: Date } = "CREDIT-LATE",
        /// Who was under a delivery stop has paid: deliveries go on.
        DeliveryAgain { name: String, on: Date, debtor: String } = "DELIVERY-AGAIN",
        /// Everything is paused until a day, and why.
        HousePaused { until: Date, why: String } = "HOUSE-PAUSED",
        /// What we announced is to be done within three working days: what, for which invoices.
        CommitmentNear {
            name: String,
            what: String,
            invoices: String,
            on: Date,
            owner: String,
            id: String,
        } = "COMMITMENT-NEAR",
        /// The same today.
        CommitmentDue {
            name: String,
            what: String,
            invoices: String,
            on: Date,
            owner: String,
            id: String,
        } = "COMMITMENT-DUE",
        /// The same, and its day has passed.
        CommitmentLate {
            name: String,
            what: String,
            invoices: String,
            on: Date,
            owner: String,
            id: String,
        } = "COMMITMENT-LATE",
        /// A table of rates ends within thirty days; after that claims are refused.
        RatesEndSoon { regime: String, until: Date } = "RATES-END-SOON",
        /// A table of rates has ended: nothing is counted any more with a later day.
        RatesEnded { regime: String, until: Date } = "RATES-ENDED",
    }
}

coded! {
    /// What is good to know besides, mostly on the first days.
    pub enum Hint {
        /// Nobody said that the bookkeeping sends no reminders of its own any more.
        OtherReminders = "OTHER-REMINDERS",
        /// Debtors with open money of whom something lacks.
        DebtorsLack { count: u32, amount: Cents } = "DEBTORS-LACK",
        /// Debtors who are not chased at all.
        NotChased { count: u32, amount: Cents } = "NOT-CHASED",
        /// Credit notes that are not set off.
        CreditsOpen { count: u32, amount: Cents } = "CREDITS-OPEN",
    }
}

/// A message or proposal that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToApprove {
    /// The work.
    pub task: KnownTask,
    /// The invoice numbers of the steps.
    pub invoices: Vec<String>,
}

/// The work list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkList {
    /// The day.
    pub day: Date,
    /// Calls: who can be reached now first, then the most money at risk.
    pub calls: Vec<CallToMake>,
    /// Messages and proposals to approve, messages to post.
    pub approve: Vec<ToApprove>,
    /// What asks attention.
    pub exceptions: Vec<Exception>,
    /// What is good to know.
    pub hints: Vec<Hint>,
}

impl WorkList {
    /// Leaves the calls that one of us makes, and nothing else.
    pub fn only_calls_by(&mut self, actor: Actor) {
        self.calls.retain(|call| call.actor == actor);
        self.approve.clear();
        self.exceptions.clear();
        self.hints.clear();
    }
}

/// The work list of the day.
///
/// # Errors
/// When the database fails.
pub fn today(desk: &mut Desk) -> Outcome<WorkList> {
    let (day, clock) = (desk.today, desk.clock());
    let (open, items, callees, exceptions, hints) = desk.read(|tx, administration| {
        let open = tasks::open_tasks(tx, administration, day)?;
        let items = tasks::open_items(tx, administration)?;
        let mut callees = Callees::load(tx, administration, clock)?;
        let broken = promises::broken(tx, administration)?;
        callees.broke(&broken);
        let announced = commitments::running(tx, administration)?;
        callees.announced(&announced);
        let mut exceptions = broken_promises(&broken, &open);
        exceptions.extend(super::plans::exceptions(tx, administration, day)?);
        exceptions.extend(self::exceptions(tx, administration, day)?);
        exceptions.extend(attention::commitments(announced, day));
        Ok((open, items, callees, exceptions, hints(tx, administration)?))
    })?;
    let mut by_task = by_task(items);
    let is_paused = exceptions.iter().any(|one| matches!(one, Exception::HousePaused { .. }));
    let mut list = WorkList { day, calls: Vec::new(), approve: Vec::new(), exceptions, hints };
    for task in open {
        let items = by_task.remove(&task.task).unwrap_or_default();
        let is_later = task.call_on.is_some_and(|call_on| call_on > day);
        if task.action == Action::Call && (is_later || is_paused) {
            continue;
        }
        if task.action == Action::Call && task.state == TaskState::Planned {
            list.calls.push(callees.call(task, &items));
        } else if task.action != Action::Call {
            let invoices = invoices(&items);
            list.approve.push(ToApprove { task, invoices });
        }
    }
    call_list::sort(&mut list.calls);
    Ok(list)
}

/// The items of each task.
pub(crate) fn by_task(items: Vec<KnownItem>) -> HashMap<TaskId, Vec<KnownItem>> {
    let mut by_task: HashMap<TaskId, Vec<KnownItem>> = HashMap::new();
    for item in items {
        by_task.entry(item.task).or_default().push(item);
    }
    by_task
}

fn hints(tx: &mut punctueel_store::Tx<'_>, administration: i64) -> Outcome<Vec<Hint>> {
    let mut found = Vec::new();
    let facts = house::house(tx, administration)?;
    let is_switched = facts.is_some_and(|facts| facts.reminders_off.is_some());
    let has_begun = tasks::has_any(tx, administration)?;
    if has_begun && !is_switched {
        found.push(Hint::OtherReminders);
    }
    let counted = |amounts: Vec<Cents>| (amounts.len() as u32, amounts.into_iter().sum::<Cents>());
    let (count, amount) = lacking::counted(tx, administration)?;
    if count > 0 {
        found.push(Hint::DebtorsLack { count, amount });
    }
    let exempt = exempt::all(tx, administration)?;
    let (count, amount) = counted(exempt.iter().map(|one| one.open).collect());
    if count > 0 {
        found.push(Hint::NotChased { count, amount });
    }
    let credits = credits::open(tx, administration)?;
    let (count, amount) = counted(credits.iter().map(|one| one.open).collect());
    if count > 0 {
        found.push(Hint::CreditsOpen { count, amount });
    }
    Ok(found)
}

/// The promises about which somebody must call, besides those whose call is on the list: with what
/// is planned for that debtor.
fn broken_promises(broken: &[BrokenPromise], open: &[KnownTask]) -> Vec<Exception> {
    let is_listed = |one: &&BrokenPromise| {
        open.iter().any(|task| {
            task.debtor == one.debtor && task.action == Action::Call && task.promise.is_some()
        })
    };
    let exception = |broken: &BrokenPromise| {
        let mut of_him = open.iter().filter(|task| task.debtor == broken.debtor);
        let is_call = |task: &KnownTask| task.action == Action::Call;
        let is_dunning = |task: &KnownTask| task.action.is_message() && !task.kind.is_answer();
        let planned = match of_him.clone().any(is_call) {
            true => Some(Action::Call),
            false => of_him.find(|task| is_dunning(task)).map(|task| task.action),
        };
        let number = Some(broken.number.clone()).filter(|number| !number.is_empty());
        let debtor = number.unwrap_or_else(|| broken.debtor.to_string());
        let planned = planned.map_or_else(String::new, |action| action.code().to_owned());
        let BrokenPromise { amount, by: on, paid, .. } = *broken;
        let (name, kept) = (broken.name.clone(), if paid.is_positive() { "part" } else { "none" });
        Exception::PromiseBroken { name, amount, kept: kept.to_owned(), paid, on, debtor, planned }
    };
    broken.iter().filter(|one| !is_listed(one)).map(exception).collect()
}

fn exceptions(
    tx: &mut punctueel_store::Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let mut found = Vec::new();
    let (count, amount) = bank::waiting(tx, administration)?;
    if count > 0 {
        found.push(Exception::ReceiptsToSettle { count, amount });
    }
    let house = load_house(tx, administration)?;
    let needed = house.needed_on(today);
    match house.covered_until.max(house.listed_on) {
        None => found.push(Exception::BankDataMissing),
        Some(covered) if covered < needed => {
            found.push(Exception::BankDataOld { covered, needed });
        }
        Some(_) => {}
    }
    let waiting = stuck(tx, administration, (&house, today))?;
    for Stuck { name, invoice, code } in waiting.shown {
        let because = code.to_owned();
        found.push(Exception::StepStuck { name, invoice, because });
    }
    if waiting.more > 0 {
        found.push(Exception::StepStuckMore { count: waiting.more });
    }
    let unknown = debtors::unknown_kinds(tx, administration)?;
    if unknown > 0 {
        found.push(Exception::DebtorKindsUnknown { count: unknown });
    }
    found.extend(limitations(limitation::near(tx, administration, today)?));
    let conflicts = corrections::conflicts(tx, administration)?;
    if conflicts > 0 {
        found.push(Exception::ImportConflicts { count: conflicts });
    }
    found.extend(attention::undecided(tx, administration, today)?);
    found.extend(attention::disputes(tx, administration, today)?);
    found.extend(attention::not_confirmed(tx, administration, today)?);
    found.extend(attention::house_paused(tx, administration, today)?);
    found.extend(attention::delivered_again(tx, administration, today)?);
    found.extend(all_asked_unpaid(tx, administration, today)?);
    found.extend(take_in_question(&bank::asking_imports(tx, administration)?));
    found.extend(rates_end(tx, administration, today)?);
    Ok(found)
}

/// Each claim in one line: that of the nearest day.
fn limitations(near: limitation::Near) -> impl Iterator<Item = Exception> {
    let passed = near.passed.map(|(count, on)| Exception::LimitationPassed { count, on });
    let possible = near.possible.map(|(count, on)| Exception::LimitationPossible { count, on });
    let urgent = near.urgent.map(|(count, on)| Exception::LimitationUrgent { count, on });
    let soon = near.soon.map(|(count, on)| Exception::LimitationNear { count, on });
    [possible, urgent, soon, passed].into_iter().flatten()
}

/// How many debtors who left interest and costs unpaid are shown by name.
const MOST_UNPAID: usize = 20;

/// Who left interest and costs unpaid, most money first: as far as they are still owed by law.
fn all_asked_unpaid(
    tx: &mut punctueel_store::Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let mut all = asked_unpaid(tx, administration, today)?;
    all.sort_by_key(|one| (std::cmp::Reverse(one.amount), one.debtor));
    let mut found = Vec::new();
    let mut left = all.into_iter();
    for known in left.by_ref() {
        let amount = owed_of_asked(tx, administration, &known, today)?;
        if amount.is_positive() {
            let debtor = known.called();
            found.push(Exception::RestUnpaid { name: known.name, amount, debtor });
        }
        if found.len() == MOST_UNPAID {
            break;
        }
    }
    let (count, amount) =
        left.fold((0, Cents::ZERO), |(count, sum), one| (count + 1, sum + one.amount));
    if count > 0 {
        found.push(Exception::RestUnpaidMore { count, amount });
    }
    Ok(found)
}

/// One question, however many files ask it: one answer without an id is for all of them.
fn take_in_question(asking: &[(i64, u32)]) -> Option<Exception> {
    match asking {
        [] => None,
        [(import, count)] => {
            let import = punctueel_domain::id::ImportId(*import).to_string();
            Some(Exception::TakeInQuestion { import, count: *count })
        }
        all => {
            let count = all.iter().map(|(_, count)| count).sum();
            Some(Exception::TakeInQuestions { count, files: all.len() as u32 })
        }
    }
}

/// Tables of rates that end soon, or have ended.
fn rates_end(
    tx: &mut punctueel_store::Tx<'_>,
    administration: i64,
    today: Date,
) -> Outcome<Vec<Exception>> {
    let rates = rates(tx, administration)?;
    let ends = Table::ALL.iter().filter_map(|table| rates.caution(*table, today));
    let soon = |caution| match caution {
        Caution::RatesEndSoon { regime, until } => Some(Exception::RatesEndSoon { regime, until }),
        Caution::RatesEnded { regime, until } => Some(Exception::RatesEnded { regime, until }),
        _ => None,
    };
    Ok(ends.filter_map(soon).collect())
}
