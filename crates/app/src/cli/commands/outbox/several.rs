//! Approving, posting, printing: the same done to several messages, each by itself.
//!
//! One that is named alone and refused is an error like any other; among several it is listed and
//! the others go on, debtor by debtor, until somebody asks to stop. Amounts and texts were decided
//! by the actions.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::Consent;
use punctueel_domain::id::TaskId;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_letters::words::{List, Words};
use punctueel_office::actions::approve_message::{ApproveMessage, Approved};
use punctueel_office::actions::decide_proposal::DecideProposal;
use punctueel_office::actions::post_message::PostMessage;
use punctueel_office::ask::outbox;
use punctueel_office::outgoing::ready::{Anew, Look};
use punctueel_office::{Desk, No, Outcome};
use punctueel_store::load::tasks::KnownTask;

use super::super::house::other_reminders;
use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, count, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::shape::{Said, task_id};
use crate::cli::stop;

/// Which messages.
#[derive(Args, Debug)]
pub struct Which {
    /// Their ids.
    #[arg(value_name = "MESSAGE", required_unless_present = "all")]
    messages: Vec<String>,
    /// All that can be.
    #[arg(long, conflicts_with = "messages")]
    all: bool,
}

impl Which {
    /// Yes when all that can be is meant.
    pub fn is_all(&self) -> bool {
        self.all
    }
}

#[derive(Serialize)]
struct Handled {
    done: bool,
    id: String,
    events: Vec<i64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    stopped: bool,
    messages: Vec<HandledOne>,
}

/// What became of one message, as it is shown.
#[derive(Debug, Serialize)]
pub struct HandledOne {
    message: String,
    name: String,
    state: &'static str,
    events: Vec<i64>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    said: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anew: Option<String>,
    #[serde(skip)]
    is_refused: bool,
}

/// What became of one of several.
pub struct Became {
    /// As a code.
    pub state: &'static str,
    /// Why.
    pub because: Option<Reason>,
    /// What took its place.
    pub anew: Option<Anew>,
}

impl From<&'static str> for Became {
    fn from(state: &'static str) -> Became {
        Became { state, because: None, anew: None }
    }
}

impl Became {
    /// What the last look at a message found; `state` when it was right.
    pub fn of(look: Look, state: &'static str) -> Became {
        match look {
            Look::Right => state.into(),
            Look::LeftWrong { because } => Became { because: Some(because), ..Became::from(state) },
            Look::Withdrawn { because, anew } => {
                let state = match anew {
                    None => "stale",
                    Some(Anew { is_approved: true, .. }) => "anew",
                    Some(_) => "anew-planned",
                };
                Became { state, because: Some(because), anew }
            }
        }
    }
}

/// Why a person approves what would else be refused.
#[derive(Args, Clone, Debug)]
pub struct Why {
    /// In spite of gap, cap or sending day, with the reason.
    #[arg(long, value_name = "TEXT")]
    anyway: Option<String>,
    /// Why a claim gets a final demand once more.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Approves a message, or a proposal.
pub fn approve(desk: &mut Desk, task: &KnownTask, why: &Why) -> Outcome<Became> {
    if task.action.is_proposal() {
        let reason = why.reason.clone().unwrap_or_default();
        let consent = DecideProposal { reason, ..DecideProposal::agree(task.task) }.run(desk)?;
        return Ok(match (task.action, consent) {
            (Action::HandOver, Consent::First) => "first",
            (Action::HandOver, Consent::Done) => "handed-over",
            _ => "stopped",
        }
        .into());
    }
    let Why { anyway, reason } = why.clone();
    Ok(match (ApproveMessage { task: task.task, anyway, reason }).run(desk)? {
        Approved::Ready => "approved".into(),
        Approved::Withdrawn => "withdrawn".into(),
    })
}

/// Notes that a message went out.
pub fn post(desk: &mut Desk, task: &KnownTask, on: Option<Date>) -> Outcome<Became> {
    Ok(Became::of(PostMessage { task: task.task, on }.run(desk)?, "posted"))
}

/// One message as it is shown.
pub fn one(
    task: &KnownTask,
    became: Became,
    events: Vec<i64>,
    words: &'static Words,
) -> HandledOne {
    let said = became.because.map(|because| Said::of(&because, List::Reason, words));
    HandledOne {
        message: task_id(task.task, task.action),
        name: task.debtor_name.clone(),
        state: became.state,
        events,
        said,
        anew: became.anew.map(|anew| task_id(anew.task, task.action)),
        is_refused: false,
    }
}

/// What is done to several.
pub struct Bulk {
    /// With `--all`: to all in these states.
    pub states: &'static [TaskState],
    /// What is said at the end.
    pub summary: &'static str,
    /// With `--all`: in this state it is too early, and this is said with their number.
    pub early: Option<(TaskState, &'static str)>,
}

/// Does the same to several messages, each by itself.
pub fn handle(
    which: &Which,
    bulk: &Bulk,
    session: &Session,
    act: impl Fn(&mut Desk, &KnownTask) -> Outcome<Became>,
) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let tasks = chosen(&mut desk, which, bulk.states)?;
    let is_one = which.messages.len() == 1;
    stop::listen();
    let progress = Progress::start(session.words, "progress-outbox");
    let mut handled: Vec<HandledOne> = Vec::new();
    for task in &tasks {
        if stop::is_asked() {
            break;
        }
        let shown = match act(&mut desk, task) {
            Ok(became) => one(task, became, desk.last_events().to_vec(), session.words),
            Err(No::Refused(refusal)) if !is_one => {
                let said = Some(Said::of(&refusal, List::Refusal, session.words));
                let refused = one(task, "refused".into(), Vec::new(), session.words);
                HandledOne { said, is_refused: true, ..refused }
            }
            Err(no) => return Err(no.into()),
        };
        handled.push(shown);
        progress.at(handled.len() as i64);
    }
    drop(progress);
    let stopped = handled.len() < tasks.len();
    let is_no = stopped || handled.iter().any(|one| one.is_refused);
    let ids = handled.iter().map(|one| one.message.clone()).collect::<Vec<_>>();
    let events = handled.iter().flat_map(|one| one.events.clone()).collect();
    let all = Handled { done: !is_no, id: ids.join(","), events, stopped, messages: handled };
    let has_approved = all.messages.iter().any(|one| one.state == "approved");
    let asks = has_approved && other_reminders(&mut desk)?;
    let early = bulk.early.filter(|_| which.all);
    let early = early.map(|(state, said)| Ok::<_, No>((in_state(&mut desk, state)?, said)));
    let early = early.transpose()?.filter(|(number, _)| *number > 0);
    session.verdict(is_no, &all, |page| {
        show_handled(page, &all.messages, bulk.summary);
        if let Some((number, said)) = early {
            page.say(said, &[("count", count(number))]);
        }
        if asks {
            page.say("hint-OTHER-REMINDERS", &[]);
        }
        if all.stopped {
            page.say("outbox-bulk-stopped", &[]);
        }
    })
}

/// How many messages in the house are in a state.
fn in_state(desk: &mut Desk, state: TaskState) -> Outcome<usize> {
    Ok(outbox::list(desk)?.iter().filter(|message| message.task.state == state).count())
}

/// The messages that are meant: those named, or all in these states.
pub fn chosen(desk: &mut Desk, which: &Which, states: &[TaskState]) -> Outcome<Vec<KnownTask>> {
    if which.all {
        let all = outbox::list(desk)?.into_iter().map(|message| message.task);
        return Ok(all.filter(|task| states.contains(&task.state)).collect());
    }
    let mut seen: Vec<TaskId> = Vec::new();
    let mut tasks = Vec::new();
    for value in &which.messages {
        let task = find::task(desk, value)?;
        if !seen.contains(&task.task) {
            seen.push(task.task);
            tasks.push(task);
        }
    }
    Ok(tasks)
}

/// One point per message, and what to do next.
pub fn show_handled(page: &mut Page, handled: &[HandledOne], summary: &str) {
    if handled.is_empty() {
        page.say("outbox-none", &[]);
        return;
    }
    for one in handled {
        let anew = one.anew.clone().unwrap_or_default();
        let args = [("id", text(&one.message)), ("name", text(&one.name)), ("anew", text(anew))];
        let mut line = page.words.say(&format!("outbox-{}", one.state), &args);
        if let Some(said) = &one.said {
            line = format!("{line} {}", said.sentence);
        }
        page.point(&line);
    }
    if handled.iter().any(|one| matches!(one.state, "approved" | "posted")) {
        page.gap();
        page.say(&format!("{summary}-next"), &[]);
    }
}
