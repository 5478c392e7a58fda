//! What happens if nobody pays: the same `judge` and `after` as the daily run, day after day.
//!
//! Knows an ideal house: bank data is always up to date, calls reach somebody, messages go by
//! e-mail on the day they are planned.

use jiff::civil::Date;

use super::case::{Claim, DebtorCase};
use super::condition::History;
use super::engine::judge;
use super::house::House;
use super::language::{Action, Strategy};
use super::segment::Choice;
use super::term::last_day;
use super::verdict::Verdict;
use crate::calendar::plus_days;
use crate::casework::CallOutcome;
use crate::event::{
    CallRecorded, ClaimsHandedOver, DayJudged, DeliveryStopDecided, DoneStep, Event, MessagePosted,
};
use crate::id::{DebtorId, InvoiceId, TaskId};
use crate::invoice::{Collection, InvoiceKind};
use crate::money::Cents;
use crate::party::{Channel, Debtor, DebtorKind, Language, LegalForm, Reach, TermBasis};

/// How far a preview looks.
const LONGEST_DAYS: i32 = 730;

/// A step with its day for an invoice nobody pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedStep {
    /// The label.
    pub step: String,
    /// The day it is done.
    pub on: Date,
    /// The day its anchor and offset alone give, when a sending day or a running term moved it.
    pub planned_on: Option<Date>,
    /// What is done.
    pub action: Action,
}

/// An invoice nobody pays.
#[derive(Clone, Copy, Debug)]
pub struct Unpaid {
    /// The day it was sent.
    pub sent: Date,
    /// The last day to pay.
    pub due: Date,
    /// Replaces the term the first demand gives.
    pub granted: Option<u32>,
    /// How messages go.
    pub by: Channel,
}

/// The day of each step for an invoice nobody pays.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::party::Channel;
/// use punctueel_domain::strategy::{Unpaid, dates, parse, presets};
/// let strategy = parse(presets::preset("004").unwrap()).unwrap();
/// // Due on a Sunday: D+1, D+4, D+9, D+26 and the hand-over on D+36, exactly as the text says.
/// let (sent, due) = (date(2026, 9, 1), date(2026, 10, 4));
/// let days = dates(&strategy, Unpaid { sent, due, granted: None, by: Channel::Email });
/// let on: Vec<_> = days.iter().map(|step| step.on.to_string()).collect();
/// assert_eq!(on, ["2026-10-05", "2026-10-08", "2026-10-13", "2026-10-30", "2026-11-09"]);
/// ```
pub fn dates(strategy: &Strategy, unpaid: Unpaid) -> Vec<DatedStep> {
    let mut strategy = strategy.clone();
    if let Some(days) = unpaid.granted {
        // The last demand keeps its own term; only the first one is given in days by the user.
        let first = strategy.steps.iter_mut().find(|step| step.term_days.is_some());
        if let Some(step) = first {
            step.term_days = Some(days);
        }
    }
    let mut case = ideal_case(unpaid);
    let mut found: Vec<DatedStep> = Vec::new();
    let mut house = House::ideal(strategy);
    let last_label = house.strategy.steps.last().map(|step| step.label.clone());
    let mut day = unpaid.sent;
    for turn in 1..=i64::from(LONGEST_DAYS) {
        house.covered_until = Some(day);
        let nominal = |label: &str| nominal_day(&house.strategy, &case, label, found.last());
        let mut done = act(&case, &house, day, unpaid.by, turn * 10);
        for step in &mut done.1 {
            step.planned_on = nominal(&step.step).filter(|planned| *planned != step.on);
        }
        found.extend(done.1);
        for event in &done.0 {
            case = case.after(event);
        }
        if found.last().map(|step| &step.step) == last_label.as_ref() {
            break;
        }
        day = plus_days(day, 1);
    }
    found
}

/// The day that anchor and offset alone give, without waiting and moving.
fn nominal_day(
    strategy: &Strategy,
    case: &DebtorCase,
    label: &str,
    last: Option<&DatedStep>,
) -> Option<Date> {
    use super::language::Anchor;
    let step = &strategy.steps[strategy.position(label)?];
    let claim = case.claims.first()?;
    let (sent, due) = (claim.issued_on, claim.due_on);
    let records = claim.steps.iter();
    let granted = records.filter_map(|record| record.granted_until).next_back();
    let previous = last.map_or(due, |step| step.on);
    let anchor = match step.anchor {
        Anchor::Sent => sent,
        Anchor::Due => due,
        Anchor::Previous | Anchor::Promised => previous,
        Anchor::Granted => granted.unwrap_or(previous),
    };
    Some(step.offset.from(anchor))
}

/// Does today's work at once, as it ideally goes; `number` comes before the ids of the work.
fn act(
    case: &DebtorCase,
    house: &House,
    day: Date,
    by: Channel,
    number: i64,
) -> (Vec<Event>, Vec<DatedStep>) {
    let mut verdict = judge(case, house, day);
    let mut id = number;
    verdict.number(|| {
        id += 1;
        TaskId(id)
    });
    let tasks = verdict.tasks;
    let debtor = case.debtor.debtor;
    let mut done = Vec::new();
    let mut steps = Vec::new();
    for task in &tasks {
        let carried: Vec<_> = task.items.iter().filter_map(done_step).collect();
        for step in &carried {
            let (step, action) = (step.step.clone(), task.action);
            steps.push(DatedStep { step, on: day, planned_on: None, action });
        }
        done.push(carry_out(task, debtor, (day, by), carried));
    }
    let judged = DayJudged::of(debtor, day, Verdict { tasks, ..verdict });
    let mut events = vec![Event::from(judged)];
    events.extend(done);
    (events, steps)
}

fn done_step(item: &super::verdict::Item) -> Option<DoneStep> {
    let (invoice, cycle) = (item.invoice, item.cycle);
    Some(DoneStep { invoice, step: item.step.clone()?, cycle })
}

fn carry_out(
    task: &super::verdict::NewTask,
    debtor: DebtorId,
    (on, by): (Date, Channel),
    done: Vec<DoneStep>,
) -> Event {
    let id = task.task;
    match task.action {
        Action::Call => {
            let outcome = CallOutcome::Reached;
            CallRecorded { debtor, task: Some(id), on, outcome, done, call_on: None }.into()
        }
        Action::Letter | Action::Email => {
            let granted_until = last_day(task.term_days, by, on);
            let is_answer = false;
            MessagePosted { debtor, task: id, on, granted_until, done, is_answer }.into()
        }
        Action::HandOver => {
            ClaimsHandedOver { debtor, task: id, on, stops: Vec::new(), done }.into()
        }
        Action::DeliveryStop => {
            DeliveryStopDecided { debtor, task: id, on, is_stopped: true, done }.into()
        }
    }
}

/// A firm with one invoice of a thousand euros.
pub(super) fn ideal_case(unpaid: Unpaid) -> DebtorCase {
    let Unpaid { sent, due, by, .. } = unpaid;
    let claim = Claim {
        invoice: InvoiceId(1),
        kind: InvoiceKind::Invoice,
        issued_on: sent,
        sent_on: Some(sent),
        due_on: due,
        open: Cents(100_000),
        collection: Collection::Transfer,
        term_basis: TermBasis::Agreed,
        cycle: 0,
        not_before: None,
        broken_on: None,
        strategy: None,
        steps: Vec::new(),
    };
    DebtorCase {
        debtor: Debtor {
            debtor: DebtorId(1),
            kind: DebtorKind::Business,
            legal_form: LegalForm::Unknown,
            language: Language::Nl,
        },
        choice: Choice::default(),
        history: History::default(),
        own_reach: Reach { phone: true, email: by != Channel::Post, post: true },
        people: Vec::new(),
        claims: vec![claim],
        stops: Vec::new(),
        promises: Vec::new(),
        tasks: Vec::new(),
        contacts: Vec::new(),
        unlinked: Cents::ZERO,
    }
}
