//! `punctueel today`: the work list of the day.
//!
//! Who to call, who can be reached now first and then the most money at risk; what waits for a
//! decision; and what else asks attention, each with what to do about it. Says so when the day was
//! not run yet.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::priority::Term;
use punctueel_domain::coded::{Coded, Data};
use punctueel_domain::money::Cents;
use punctueel_domain::party::Reachable;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Action, Actor, LegalKind, TaskState};
use punctueel_letters::words::{List, Words};
use punctueel_office::ask::today::{self, CallToMake, Exception, ToApprove, WorkList};
use punctueel_store::load::house;
use punctueel_store::load::tasks::KnownTask;

use super::outbox::kind_name;
use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Said, channel_code, task_id};
use crate::cli::table::Head;
use crate::cli::values;

/// The most exceptions a page shows.
const MOST_EXCEPTIONS: usize = 20;

/// The work list.
#[derive(Args, Debug)]
pub struct Today {
    /// Only the calls of this one of us.
    #[arg(long, value_name = "WHO", value_parser = values::actor)]
    by: Option<Actor>,
}

#[derive(Serialize)]
struct Listed {
    day: Date,
    event: i64,
    has_run: bool,
    calls: Vec<CallShape>,
    approve: Vec<ApproveShape>,
    exceptions: Vec<ExceptionShape>,
    hints: Vec<Said>,
}

#[derive(Serialize)]
struct CallShape {
    id: String,
    debtor: String,
    number: String,
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    ask_for: String,
    phone: String,
    actor: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    whom: Option<&'static str>,
    invoices: Vec<String>,
    open: Amount,
    at_risk: Amount,
    terms: Vec<Said>,
    reachable: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reachable_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<String>,
    attempts: u32,
    #[serde(flatten)]
    because: Said,
}

#[derive(Serialize)]
struct ApproveShape {
    id: String,
    action: &'static str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<&'static str>,
    debtor: String,
    name: String,
    invoices: Vec<String>,
    total: Amount,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    adds_costs: bool,
    since: Date,
}

#[derive(Serialize)]
struct ExceptionShape {
    #[serde(flatten)]
    said: Said,
    about: String,
}

/// Shows it.
pub fn run(args: Today, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    // Read first: what happens meanwhile is told, and not taken for known.
    let event = desk.last_event()?;
    let mut list = today::today(&mut desk)?;
    if let Some(by) = args.by {
        list.only_calls_by(by);
    }
    let facts = desk.read(|tx, administration| Ok(house::house(tx, administration)?))?;
    let has_run = facts.and_then(|facts| facts.last_run_on) >= Some(list.day);
    let name = desk.name().to_owned();
    let shape = shape(&list, (event, has_run), session.words);
    session.answer(&shape, |page| show(page, &name, &list, &shape))
}

fn shape(list: &WorkList, (event, has_run): (i64, bool), words: &Words) -> Listed {
    // What concerns many debtors at once goes before what concerns one.
    let (of_one, of_many): (Vec<_>, Vec<_>) =
        list.exceptions.iter().partition(|one| is_of_one(one));
    let exceptions = of_many.into_iter().chain(of_one);
    Listed {
        day: list.day,
        event,
        has_run,
        calls: list.calls.iter().map(|call| call_shape(call, words)).collect(),
        approve: list.approve.iter().map(approve_shape).collect(),
        exceptions: exceptions.map(|one| exception_shape(one, words)).collect(),
        hints: list.hints.iter().map(|one| Said::here(one, "hint", words)).collect(),
    }
}

fn call_shape(call: &CallToMake, words: &Words) -> CallShape {
    CallShape {
        id: task_id(call.task, Action::Call),
        debtor: call.debtor.to_string(),
        number: call.number.clone(),
        name: call.name.clone(),
        ask_for: call.ask_for.clone(),
        phone: call.phone.clone(),
        actor: call.actor.code(),
        whom: call.whom.map(|whom| whom.code()),
        invoices: call.invoices.clone(),
        open: Amount(call.open),
        at_risk: Amount(call.at_risk()),
        terms: call.terms.iter().map(|term| Said::here(term, "term", words)).collect(),
        reachable: reachable_code(call.reachable),
        reachable_from: from_hour(call.reachable),
        hours: call.hours.map(|hours| hours.to_string()),
        attempts: call.attempts,
        because: Said::of(&call.because, List::Reason, words),
    }
}

fn reachable_code(reachable: Reachable) -> &'static str {
    match reachable {
        Reachable::Agreed => "agreed",
        Reachable::Now => "now",
        Reachable::From(_) => "later",
        Reachable::NotToday => "not-today",
    }
}

/// The time from which he can be reached, when that is later.
fn from_hour(reachable: Reachable) -> Option<String> {
    match reachable {
        Reachable::From(time) => Some(time.strftime("%H:%M").to_string()),
        _ => None,
    }
}

fn approve_shape(waiting: &ToApprove) -> ApproveShape {
    let task = &waiting.task;
    ApproveShape {
        id: task_id(task.task, task.action),
        action: task.action.code(),
        state: task.state.code(),
        kind: task.legal_kind.map(|kind| kind.code()),
        channel: channel_code(task.channel),
        debtor: task.debtor.to_string(),
        name: task.debtor_name.clone(),
        invoices: waiting.invoices.clone(),
        total: Amount(task.total),
        adds_costs: adds_costs(task),
        since: task.planned_on,
    }
}

/// The debtor whom it is about, when it is about one.
fn named(exception: &Exception) -> Option<&String> {
    match exception {
        Exception::PromiseBroken { name, .. }
        | Exception::RestUnpaid { name, .. }
        | Exception::NotConfirmed { name, .. }
        | Exception::MoneyTrouble { name, .. }
        | Exception::PlanWanted { name, .. }
        | Exception::DisputeDue { name, .. }
        | Exception::DisputeLate { name, .. }
        | Exception::CreditLate { name, .. }
        | Exception::DeliveryAgain { name, .. }
        | Exception::CommitmentNear { name, .. }
        | Exception::CommitmentDue { name, .. }
        | Exception::CommitmentLate { name, .. } => Some(name),
        _ => None,
    }
}

/// Yes when it is about one debtor; the others count many.
fn is_of_one(exception: &Exception) -> bool {
    named(exception).is_some()
}

fn exception_shape(exception: &Exception, words: &Words) -> ExceptionShape {
    let about = match (named(exception), exception) {
        (Some(name), _) => name.clone(),
        (None, Exception::TakeInQuestion { import, .. }) => import.clone(),
        (None, _) => exception.code().to_ascii_lowercase(),
    };
    ExceptionShape { said: Said::here(exception, "exception", words), about }
}

fn show(page: &mut Page, name: &str, list: &WorkList, shape: &Listed) {
    let day = text(page.words.day(list.day));
    page.title("today-title", &[("name", text(name)), ("day", day)]);
    if !shape.has_run {
        page.say("today-not-run", &[]);
    }
    show_calls(page, &list.calls);
    show_approve(page, &list.approve);
    if !shape.exceptions.is_empty() {
        page.title("today-exceptions", &[]);
        for exception in shape.exceptions.iter().take(MOST_EXCEPTIONS) {
            page.point(&exception.said.sentence);
        }
        if shape.exceptions.len() > MOST_EXCEPTIONS {
            let more = count(shape.exceptions.len() - MOST_EXCEPTIONS);
            page.say("page-more-rows", &[("count", more)]);
        }
    }
    if list.calls.is_empty() && list.approve.is_empty() && list.exceptions.is_empty() {
        page.gap();
        page.say("today-nothing", &[]);
    }
    if !shape.hints.is_empty() {
        page.title("today-hints", &[]);
        for hint in &shape.hints {
            page.point(&hint.sentence);
        }
    }
}

fn show_calls(page: &mut Page, calls: &[CallToMake]) {
    if calls.is_empty() {
        return;
    }
    let open: Cents = calls.iter().map(|call| call.open).sum();
    let total = text(page.money(open));
    page.title("today-calls", &[("count", count(calls.len())), ("total", total)]);
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-debtor"),
        Head::Text("head-phone"),
        Head::Text("head-invoices"),
        Head::Money("head-open"),
        Head::Money("head-at-risk"),
        Head::Text("head-because"),
    ];
    let row = |call: &CallToMake| {
        let phone = match call.phone.is_empty() {
            true => page.words.say("today-no-phone", &[]),
            false => call.phone.clone(),
        };
        let phone = match call.ask_for.is_empty() {
            true => phone,
            false => format!("{phone} ({})", call.ask_for),
        };
        let id = task_id(call.task, Action::Call);
        let invoices = call.invoices.join(", ");
        let because = because(call, page.words);
        let [open, at_risk] = [call.open, call.at_risk()].map(|amount| page.money(amount));
        vec![id, call.name.clone(), phone, invoices, open, at_risk, because]
    };
    let rows: Vec<_> = calls.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("today-order", &[]);
    page.say("today-calls-next", &[]);
}

/// When he can be reached, how late he is, what makes the call heavier, and who makes it.
fn because(call: &CallToMake, words: &Words) -> String {
    let heavier = call.terms.iter().filter_map(|term| {
        let on = match term {
            Term::AtRisk { .. } => return None,
            Term::Announced { on, .. } => words.short_day(*on),
            Term::PromiseBroken { .. } | Term::FirstTimeLate { .. } => String::new(),
        };
        Some(words.say(&format!("today-term-{}", term.code()), &[("on", text(on))]))
    });
    let all = reach(call.reachable, words).into_iter().chain([overdue(call, words)]);
    let all = all.chain(heavier).chain(caller(call, words));
    all.collect::<Vec<_>>().join("; ")
}

/// When he can be reached, when that is not simply now.
fn reach(reachable: Reachable, words: &Words) -> Option<String> {
    let id = match reachable {
        Reachable::Now => return None,
        Reachable::Agreed => "today-reach-agreed",
        Reachable::From(_) => "today-reach-from",
        Reachable::NotToday => "today-reach-not",
    };
    let from = from_hour(reachable).unwrap_or_default();
    Some(words.say(id, &[("from", text(from))]))
}

/// Who of us calls when that is not who always does, and for whom he asks when that is somebody in
/// particular.
fn caller(call: &CallToMake, words: &Words) -> Option<String> {
    let actor = text(words.code("actor", call.actor.code()));
    match call.whom {
        Some(whom) => {
            let whom = text(words.code("contact", whom.code()));
            Some(words.say("today-asks-for", &[("actor", actor), ("whom", whom)]))
        }
        None if call.actor == Actor::Controller => None,
        None => Some(words.say("today-calls-by", &[("actor", actor)])),
    }
}

/// How late the oldest invoice is, and how often it was tried.
fn overdue(call: &CallToMake, words: &Words) -> String {
    let late = short_reason(&call.because, words);
    match call.attempts {
        0 => late,
        tried => format!("{late}, {}", words.say("today-attempts", &[("count", tried.arg())])),
    }
}

/// The reason in a table: only how late it is, when that is all there is to say.
pub fn short_reason(reason: &Reason, words: &Words) -> String {
    match reason {
        Reason::StepDue { days, .. } => words.say("today-late", &[("days", days.arg())]),
        Reason::AskWhy { amount, on, until } => {
            let args = [("amount", amount.arg()), ("on", on.arg()), ("until", until.arg())];
            words.say("today-ask-why", &args)
        }
        _ => words.sentence(reason, List::Reason),
    }
}

fn show_approve(page: &mut Page, waiting: &[ToApprove]) {
    if waiting.is_empty() {
        return;
    }
    page.title("today-approve", &[("count", count(waiting.len()))]);
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-action"),
        Head::Text("head-debtor"),
        Head::Text("head-invoices"),
        Head::Money("head-amount"),
        Head::Text("head-state"),
    ];
    let rows: Vec<_> = waiting
        .iter()
        .map(|one| {
            let task = &one.task;
            let action = kind_name(page.words, task);
            let id = task_id(task.task, task.action);
            let invoices = one.invoices.join(", ");
            let plus = if adds_costs(task) { " +" } else { "" };
            let total = format!("{}{plus}", page.money(task.total));
            let state = page.words.code("waits", state_code(task.action, task.state));
            vec![id, action, task.debtor_name.clone(), invoices, total, state]
        })
        .collect();
    page.table(&heads, &rows);
    if waiting.iter().any(|one| adds_costs(&one.task)) {
        page.say("today-adds-costs", &[]);
    }
    page.say("today-approve-next", &[]);
}

/// Yes when the letter asks more than the principal that is shown until it is approved.
fn adds_costs(task: &KnownTask) -> bool {
    task.legal_kind == Some(LegalKind::FinalDemand) && task.approved_on.is_none()
}

/// What a message is called; what else is done.
pub fn action_name(words: &Words, action: Action, legal_kind: Option<&'static str>) -> String {
    match legal_kind {
        Some(kind) => words.code("legal", kind),
        None => words.code("action", action.code()),
    }
}

/// What it waits for.
fn state_code(action: Action, state: TaskState) -> &'static str {
    match (action, state) {
        (Action::HandOver | Action::DeliveryStop, _) => "to-decide",
        (_, TaskState::Held) => "held",
        (_, TaskState::Approved | TaskState::Printed) => "to-post",
        _ => "to-approve",
    }
}
