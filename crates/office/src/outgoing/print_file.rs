//! The file for the printer: every approved letter once, with a packing list on top.
//!
//! Each letter gets its last look first; what is no longer right falls out with its reason, and
//! what took its place goes along. Makes bytes and records nothing about printing: that is noted
//! when the file is safe on disk.

use punctueel_domain::id::TaskId;
use punctueel_domain::party::Channel;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::packing::{Packed, packing_list};
use punctueel_letters::paper::Pdf;
use punctueel_store::blobs;
use punctueel_store::load::tasks::KnownTask;

use super::fixed::not_printed;
use super::ready::{Anew, Look, last_look};
use super::recipient::Recipient;
use crate::ask::outbox;
use crate::desk::Desk;
use crate::no::Outcome;

/// The most letters in one file.
pub const MOST_LETTERS: usize = 1_000;

/// A letter that is to be printed.
pub struct Sheet {
    /// The message.
    pub task: KnownTask,
    /// Its id as people see it.
    pub id: String,
}

/// What the last look at several messages found.
#[derive(Default)]
pub struct Looked {
    /// What may leave: approved, and right.
    pub right: Vec<TaskId>,
    /// What was withdrawn, with what took its place.
    pub withdrawn: Vec<(TaskId, Look)>,
    /// The numbers of the events of all that.
    pub events: Vec<i64>,
}

/// Looks at several approved messages once more, debtor by debtor.
///
/// # Errors
/// As the last look at one of them.
pub fn look_at_all(desk: &mut Desk, tasks: &[TaskId]) -> Outcome<Looked> {
    let mut found = Looked::default();
    for task in tasks {
        let look = last_look(desk, *task)?;
        found.events.extend_from_slice(desk.last_events());
        match look {
            Look::Right => found.right.push(*task),
            look => {
                if let Look::Withdrawn { anew: Some(Anew { task, is_approved: true }), .. } = look {
                    found.right.push(task);
                }
                found.withdrawn.push((*task, look));
            }
        }
    }
    Ok(found)
}

/// The bytes of a letter as it was printed at approval.
///
/// # Errors
/// `NO-FILE` when it has none; or when the database fails.
pub fn letter(desk: &mut Desk, task: &KnownTask) -> Outcome<Pdf> {
    let value = task.task.to_string();
    let found = desk.read(|tx, adm| Ok(blobs::one(tx, adm, &task.pdf)?))?;
    let bytes = found.ok_or(Refusal::NoFile { value })?;
    Ok(Pdf { bytes, pages: task.pages })
}

/// Makes one file of letters that had their last look.
///
/// # Errors
/// `NOT-PRINTED` without a press, or when a page is wrong; `NO-FILE`; `TASK-STATE` for an e-mail.
pub fn print_file(desk: &mut Desk, sheets: &[Sheet]) -> Outcome<Pdf> {
    let press = desk.press().ok_or(Refusal::NotPrinted { what: "press".to_owned() })?;
    let (mut packed, mut letters) = (Vec::new(), Vec::new());
    for Sheet { task, id } in sheets {
        if task.channel != Some(Channel::Post) {
            return Err(Refusal::TaskState { state: "email".to_owned() }.into());
        }
        let to: Recipient = outbox::recipient(desk, task)?;
        letters.push(letter(desk, task)?);
        packed.push(Packed {
            id: id.clone(),
            name: to.name.clone(),
            address: to.one_line(),
            total: task.total,
            pages: task.pages,
            is_again: task.prints > 0,
        });
    }
    let facts = outbox::house(desk)?;
    let list = packing_list(facts.print_language, desk.today, &facts.words.name, &packed);
    Ok(press.print_file(&list, &letters).map_err(|error| not_printed(&error))?)
}
