//! The file for the printer: every approved letter once, with a packing list on top.
//!
//! Each letter gets its last look first; what is no longer right falls out with its reason, and
//! what took its place goes along. Copies of invoices that go along stand behind their letter; one
//! that cannot be printed along is named on the list, for somebody to add. Makes bytes and records
//! nothing about printing: that is noted when the file is safe on disk.

use punctueel_domain::id::TaskId;
use punctueel_domain::party::Channel;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::packing::{Packed, packing_list};
use punctueel_letters::paper::{Pdf, Press};
use punctueel_store::blobs;
use punctueel_store::load::tasks::KnownTask;

use super::copies;
use super::fixed::not_printed;
use super::ready::{Anew, Look, last_look};
use super::recipient::Recipient;
use crate::ask::outbox;
use crate::desk::Desk;
use crate::no::Outcome;

/// The most letters in one file.
pub const MOST_LETTERS: usize = 1_000;

/// The most bytes of copies in one file; beyond that they are to be added by hand.
pub const MOST_COPY_BYTES: u64 = 128 * 1024 * 1024;

/// The file for the printer.
pub struct PrintFile {
    /// The file.
    pub pdf: Pdf,
    /// The letters that need copies put in by hand, with the numbers of the invoices.
    pub to_add: Vec<(TaskId, Vec<String>)>,
}

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
pub fn print_file(desk: &mut Desk, sheets: &[Sheet]) -> Outcome<PrintFile> {
    let press = desk.press().ok_or(Refusal::NotPrinted { what: "press".to_owned() })?;
    let (mut packed, mut papers, mut to_add) = (Vec::new(), Vec::new(), Vec::new());
    let mut room = MOST_COPY_BYTES;
    for Sheet { task, id } in sheets {
        if task.channel != Some(Channel::Post) {
            return Err(Refusal::TaskState { state: "email".to_owned() }.into());
        }
        let to: Recipient = outbox::recipient(desk, task)?;
        papers.push(letter(desk, task)?);
        let copies = copies_behind(desk, press.as_ref(), task, &mut room)?;
        packed.push(Packed {
            id: id.clone(),
            name: to.name.clone(),
            address: to.one_line(),
            total: task.total,
            pages: task.pages,
            copy_pages: copies.printed.iter().map(|copy| copy.pages).sum(),
            to_add: copies.to_add.clone(),
            is_again: task.prints > 0,
        });
        papers.extend(copies.printed);
        if !copies.to_add.is_empty() {
            to_add.push((task.task, copies.to_add));
        }
    }
    let facts = outbox::house(desk)?;
    let list = packing_list(facts.print_language, desk.today, &facts.words.name, &packed);
    let pdf = press.print_file(&list, &papers).map_err(|error| not_printed(&error))?;
    Ok(PrintFile { pdf, to_add })
}

/// The copies that go along with one letter.
#[derive(Default)]
struct Behind {
    printed: Vec<Pdf>,
    to_add: Vec<String>,
}

/// What cannot be read by the press, or is too much for one file, is to be added by hand.
fn copies_behind(
    desk: &mut Desk,
    press: &dyn Press,
    task: &KnownTask,
    room: &mut u64,
) -> Outcome<Behind> {
    let mut behind = Behind::default();
    for copy in outbox::copies(desk, task)? {
        let bytes = match copy.copy.size <= *room {
            true => desk.read(|tx, adm| copies::bytes(tx, adm, &copy))?,
            false => Vec::new(),
        };
        match press.pages_of(&bytes) {
            Ok(pages) => {
                *room -= copy.copy.size;
                behind.printed.push(Pdf { bytes, pages });
            }
            Err(_) => behind.to_add.push(copy.number),
        }
    }
    Ok(behind)
}
