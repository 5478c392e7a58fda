//! The messages that are planned, held, approved or gone: with their text, recipient and files.
//! What a planned one would say is `draft`.

use punctueel_domain::event::DetailKind;
use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::blobs;
use punctueel_store::load::copies::{self, Attached};
use punctueel_store::load::house::{self, HouseFacts};
use punctueel_store::load::tasks::{self, KnownItem, KnownTask};

use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::recipient::Recipient;

/// The most messages of a list of what left.
const MOST_GONE: i64 = 1_000;

/// A message with its claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The work.
    pub task: KnownTask,
    /// Its claims.
    pub items: Vec<KnownItem>,
}

impl Message {
    /// The numbers of the invoices it is about.
    pub fn invoices(&self) -> Vec<String> {
        invoices(&self.items)
    }
}

/// The invoices that work is about: those at a step; all of them when it carries out none, as an
/// answer or what goes along with a call.
pub(crate) fn invoices(items: &[KnownItem]) -> Vec<String> {
    let has_steps = items.iter().any(|item| item.step.is_some());
    let named = items.iter().filter(|item| item.step.is_some() || !has_steps);
    named.map(|item| item.number.clone()).collect()
}

/// The messages that have not left the house.
///
/// # Errors
/// When the database fails.
pub fn list(desk: &mut Desk) -> Outcome<Vec<Message>> {
    let today = desk.today;
    let (open, items) = desk.read(|tx, administration| {
        let open = tasks::open_tasks(tx, administration, today)?;
        Ok((open, tasks::open_items(tx, administration)?))
    })?;
    Ok(with_items(open.into_iter().filter(|task| task.action.is_message()), items))
}

/// One message or proposal.
///
/// # Errors
/// `NOT-FOUND`; or when the database fails.
pub fn one(desk: &mut Desk, id: TaskId) -> Outcome<Message> {
    let today = desk.today;
    desk.read(|tx, administration| {
        let task = tasks::one(tx, administration, (id, today))?;
        let task = task.ok_or_else(|| Refusal::NotFound { value: format!("msg_{}", id.0) })?;
        let items = tasks::items_of(tx, administration, task.debtor, id)?;
        Ok(Message { task, items })
    })
}

/// The messages that left the house, or were ready to and were withdrawn: the last ones first.
///
/// # Errors
/// When the database fails.
pub fn gone(desk: &mut Desk) -> Outcome<Vec<Message>> {
    desk.read(|tx, administration| {
        let gone = tasks::gone(tx, administration, MOST_GONE)?;
        let Some(first) = gone.iter().map(|task| task.task).min() else { return Ok(Vec::new()) };
        let items = tasks::gone_items(tx, administration, first)?;
        Ok(with_items(gone, items))
    })
}

fn with_items(tasks: impl IntoIterator<Item = KnownTask>, items: Vec<KnownItem>) -> Vec<Message> {
    let mut by_task = super::today::by_task(items);
    let with = |task: KnownTask| {
        let items = by_task.remove(&task.task).unwrap_or_default();
        Message { task, items }
    };
    tasks.into_iter().map(with).collect()
}

/// The words of a kind that were fixed when a message was approved; empty after erasure.
///
/// # Errors
/// `TASK-STATE` when it was not approved.
fn fixed(desk: &mut Desk, task: &KnownTask, kind: DetailKind) -> Outcome<String> {
    let state = task.state.code().to_owned();
    let event = task.text_event.ok_or(Refusal::TaskState { state })?;
    desk.read(|tx, adm| Ok(tasks::detail(tx, adm, event, kind)?.unwrap_or_default()))
}

/// The text of a message as it was fixed at approval.
///
/// # Errors
/// `TASK-STATE` when it has no text yet.
pub fn text(desk: &mut Desk, task: &KnownTask) -> Outcome<String> {
    fixed(desk, task, DetailKind::Message)
}

/// To whom a message goes, as it was fixed at approval; empty after erasure.
///
/// # Errors
/// `TASK-STATE` when it was not approved.
pub fn recipient(desk: &mut Desk, task: &KnownTask) -> Outcome<Recipient> {
    let text = fixed(desk, task, DetailKind::Recipient)?;
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

/// The copies of invoices that go along with an approved message.
///
/// # Errors
/// When the database fails.
pub fn copies(desk: &mut Desk, task: &KnownTask) -> Outcome<Vec<Attached>> {
    desk.read(|tx, adm| Ok(copies::with_message(tx, adm, (task.debtor, task.task))?))
}

/// Why a person holds or withdrew a message; empty when nobody did.
///
/// # Errors
/// When the database fails.
pub fn note(desk: &mut Desk, task: &KnownTask) -> Outcome<String> {
    let Some(event) = task.reason_event else { return Ok(String::new()) };
    let kind = DetailKind::Note;
    desk.read(|tx, adm| Ok(tasks::detail(tx, adm, event, kind)?.unwrap_or_default()))
}

/// The e-mail of a message as it goes over the line.
///
/// # Errors
/// `SENDER-MISSING` when we had no e-mail address; `NO-FILE` when it has none.
pub fn mail(desk: &mut Desk, task: &KnownTask) -> Outcome<Vec<u8>> {
    if task.mail.is_empty() && house(desk)?.words.email.is_empty() {
        return Err(Refusal::SenderMissing { field: "email".to_owned() }.into());
    }
    let found = desk.read(|tx, adm| Ok(blobs::one(tx, adm, &task.mail)?))?;
    Ok(found.ok_or_else(|| Refusal::NoFile { value: task.task.to_string() })?)
}

/// The firm's own facts.
///
/// # Errors
/// When the database fails.
pub fn house(desk: &mut Desk) -> Outcome<HouseFacts> {
    desk.read(|tx, adm| Ok(house::house(tx, adm)?.ok_or(Refusal::NoAdministration)?))
}
