//! `punctueel call INVOICE|DEBTOR --outcome …`: records a call; `--sheet` shows the sheet for it,
//! `--objections` what can be answered to what he says.
//!
//! When the debtor was reached, a planned call is done and its steps with it. Otherwise it counts
//! as an attempt and the call stays on the work list until the attempts are used up. What was
//! agreed is recorded in the same go: a promise, a day to call again, a complaint. A note and with
//! whom was spoken are kept, and go when the debtor is erased.

mod objections;
mod sheet;

use std::path::PathBuf;

use clap::Args;
use jiff::civil::{Date, Time};
use serde::Serialize;

use punctueel_domain::casework::{Becomes, CallOutcome, DisputeKind, LateReason};
use punctueel_domain::coded::Arg;
use punctueel_domain::id::TaskId;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::Action;
use punctueel_office::actions::record_call::{Agreed, RecordCall};
use punctueel_office::actions::take_back_call::TakeBackCall;
use punctueel_office::{Desk, No, Outcome};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, task_id};
use crate::cli::values::{self, CallReason};

/// Records a call.
#[derive(Args, Debug)]
pub struct Call {
    /// An invoice, debtor or planned call.
    #[arg(value_name = "INVOICE|DEBTOR")]
    who: String,
    /// What came of it.
    #[arg(long, value_name = "OUTCOME", value_parser = values::outcome,
          required_unless_present_any = ["sheet", "take_back", "objections"])]
    outcome: Option<CallOutcome>,
    /// The sheet beside the phone.
    #[arg(long, conflicts_with_all = ["outcome", "with", "note", "by", "at", "amount",
          "reason", "person", "phone", "again", "received", "satisfied"])]
    sheet: bool,
    /// Take the last call back, with what followed from it.
    #[arg(long, conflicts_with_all = ["outcome", "sheet", "with", "by", "at", "amount",
          "reason", "person", "phone", "again", "received", "satisfied"])]
    take_back: bool,
    /// The sheet as a PDF in this file.
    #[arg(long, value_name = "FILE", requires = "sheet")]
    out: Option<PathBuf>,
    /// Overwrite it.
    #[arg(long, requires = "out")]
    force: bool,
    /// With whom was spoken.
    #[arg(long, value_name = "NAME", default_value = "")]
    with: String,
    /// What was said.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// The day: of a promise, or to call again.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    by: Option<Date>,
    /// From which time on that day to call again.
    #[arg(long, value_name = "TIME", value_parser = values::time_to_call)]
    at: Option<Time>,
    /// How much is promised or disputed.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    amount: Option<Cents>,
    /// What a complaint is about; else why he did not pay as he promised.
    #[arg(long, value_name = "REASON", value_parser = values::call_reason)]
    reason: Option<CallReason>,
    /// Who decides on payment there, when it was the wrong person.
    #[arg(long, value_name = "NAME", default_value = "")]
    person: String,
    /// His telephone number.
    #[arg(long, value_name = "NUMBER", default_value = "")]
    phone: String,
    /// Whether the invoice came.
    #[arg(long, value_name = "yes|no", value_parser = values::yes_no)]
    received: Option<bool>,
    /// Whether he is satisfied with what was delivered.
    #[arg(long, value_name = "yes|no", value_parser = values::yes_no)]
    satisfied: Option<bool>,
    /// What can be answered to his objections.
    #[arg(long, conflicts_with_all = ["outcome", "sheet", "take_back", "with", "note", "by", "at",
          "amount", "reason", "person", "phone", "again", "received", "satisfied"])]
    objections: bool,
    /// Count it although the same was recorded a moment ago.
    #[arg(long)]
    again: bool,
}

#[derive(Serialize)]
struct Recorded {
    outcome: &'static str,
    counts: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

#[derive(Serialize)]
struct TakenBack {
    outcome: &'static str,
}

/// Records it, or shows the sheet.
pub fn run(args: Call, session: &Session) -> anyhow::Result<Answer> {
    match args.outcome {
        None if args.take_back => take_back(args, session),
        None if args.objections => objections::run(&args.who, session),
        Some(outcome) => keep(args, outcome, session),
        None => {
            let out = sheet::Out { file: args.out.as_deref(), force: args.force };
            sheet::run(&args.who, &out, session)
        }
    }
}

fn take_back(args: Call, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.who)?;
    let outcome = TakeBackCall { debtor, note: args.note }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let name = find::name(&mut desk, debtor)?;
    let done = Done { done: true, id, events, more: TakenBack { outcome: outcome.code() } };
    session.answer(&done, |page| {
        let outcome = page.words.code("outcome", outcome.code());
        page.say("call-taken-back", &[("name", text(name)), ("outcome", text(outcome))]);
    })
}

fn keep(args: Call, outcome: CallOutcome, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.who)?;
    let (debtor, by) = (found.debtor(), args.by);
    let planned = planned(&mut desk, &args.who)?;
    let (invoice, amount) = (found.invoice(), args.amount);
    let (dispute, late) = reasons(args.reason, outcome).map_err(No::from)?;
    let (person, phone) = (args.person, args.phone);
    let is_known = !person.is_empty();
    let at = args.at;
    let (received, satisfied) = (args.received, args.satisfied);
    let agreed =
        Agreed { invoice, amount, by, at, dispute, late, person, phone, received, satisfied };
    let (spoken_with, note, is_again) = (args.with, args.note, args.again);
    let call = RecordCall { debtor, planned, outcome, spoken_with, note, agreed, is_again };
    let recorded = call.run(&mut desk)?;
    let (was_planned, is_answer) = (recorded.task.is_some(), recorded.is_answer);
    let message = recorded.message.map(|task| task_id(task, Action::Email));
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let name = find::name(&mut desk, debtor)?;
    let who = text(if invoice.is_some() { args.who } else { id.clone() });
    let copy = message.clone().unwrap_or_default();
    let more = Recorded { outcome: outcome.code(), counts: is_answer, message };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        let day = by.map(|day| page.words.day(day)).unwrap_or_default();
        let said = match (outcome, amount) {
            _ if !is_answer => format!("call-no-answer-to-{}", outcome.code()),
            (CallOutcome::Promise, Some(_)) => "call-promise-part".to_owned(),
            (CallOutcome::WrongPerson, _) if is_known => "call-person-known".to_owned(),
            (CallOutcome::AsksCopy, _) if copy.is_empty() => "call-asks-copy-none".to_owned(),
            (CallOutcome::CallBack, _) if at.is_some() => "call-call-back-at".to_owned(),
            _ => format!("call-{}", outcome.code()),
        };
        let amount = Arg::Money(amount.unwrap_or_default());
        let at = at.map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default();
        let (day, at) = (text(day), text(at));
        let args =
            [("name", text(name)), ("day", day), ("amount", amount), ("who", who), ("at", at)];
        let args = [args.as_slice(), &[("copy", text(copy))]].concat();
        page.say(&said, &args);
        let follows = outcome.follows_when(is_answer);
        if let Some(said) = said_of_step(follows.becomes, was_planned) {
            page.say(said, &[]);
        }
        if outcome == CallOutcome::Reached {
            page.say("call-next", &[]);
        }
    })
}

/// What was typed as the reason: of a complaint what it is about, else why he did not pay.
fn reasons(
    typed: Option<CallReason>,
    outcome: CallOutcome,
) -> Result<(Option<DisputeKind>, Option<LateReason>), Refusal> {
    let Some(typed) = typed else { return Ok((None, None)) };
    let is_complaint = outcome == CallOutcome::Complaint;
    match (typed.dispute, typed.late) {
        (Some(kind), _) if is_complaint => Ok((Some(kind), None)),
        (_, Some(late)) if !is_complaint => Ok((None, Some(late))),
        _ => {
            let (option, outcome) = ("reason".to_owned(), outcome.code().to_owned());
            Err(Refusal::DoesNotFit { option, outcome })
        }
    }
}

/// What became of the planned call; nothing when the answer says so by itself.
fn said_of_step(becomes: Becomes, was_planned: bool) -> Option<&'static str> {
    match becomes {
        Becomes::Back if was_planned => None,
        Becomes::Back => Some("call-no-return"),
        _ if !was_planned => Some("call-unplanned"),
        Becomes::Done => Some("call-step-done"),
        Becomes::Tried => Some("call-stays"),
    }
}

/// The planned call that was typed as `call_12`.
fn planned(desk: &mut Desk, typed: &str) -> Outcome<Option<TaskId>> {
    if find::task_id(typed).is_none() {
        return Ok(None);
    }
    Ok(Some(find::task(desk, typed)?.task))
}
