//! What goes along with a message, as who approves or looks back must see it: the letter as a file
//! with an e-mail, and the copies of invoices.
//!
//! Of an approved message what was fixed then, of another what would go along today.

use punctueel_domain::event::DetailKind;
use punctueel_domain::party::{Channel, Language};
use punctueel_letters::letter::Letter;
use punctueel_store::load::copies::{self, Attached};
use punctueel_store::load::tasks::{self, KnownTask};

use super::message_facts::Composed;
use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::copies::file_names;
use crate::outgoing::fixed::file_name;

/// A file that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub file: String,
    /// The invoice it is the copy of; empty for the letter itself.
    pub invoice: String,
    /// Its size in bytes; of the letter itself nobody asks.
    pub size: Option<u64>,
}

/// What goes along with an approved message; nothing after erasure.
///
/// # Errors
/// When the database fails.
pub fn fixed(desk: &mut Desk, task: &KnownTask) -> Outcome<Vec<Attachment>> {
    let Some(event) = task.text_event else { return Ok(Vec::new()) };
    let (kept, copies) = desk.read(|tx, adm| {
        let letter = tasks::detail(tx, adm, event, DetailKind::Letter)?.unwrap_or_default();
        Ok((letter, copies::with_message(tx, adm, (task.debtor, task.task))?))
    })?;
    let Ok(letter) = serde_json::from_str::<Letter>(&kept) else { return Ok(Vec::new()) };
    let has_letter = !task.mail.is_empty() && !task.pdf.is_empty();
    Ok(attachments(&copies, letter.language, has_letter))
}

/// What would go along with a message that was not approved.
pub fn drafted(desk: &Desk, composed: &Composed) -> Vec<Attachment> {
    let has_letter = composed.channel == Channel::Email && desk.press().is_some();
    attachments(&composed.copies, composed.letter.language, has_letter)
}

fn attachments(copies: &[Attached], language: Language, has_letter: bool) -> Vec<Attachment> {
    let letter =
        Attachment { file: file_name(language).to_owned(), invoice: String::new(), size: None };
    let copy = |(file, one): (String, &Attached)| Attachment {
        file,
        invoice: one.number.clone(),
        size: Some(one.copy.size),
    };
    let copies = file_names(copies, language).into_iter().zip(copies).map(copy);
    Some(letter).filter(|_| has_letter).into_iter().chain(copies).collect()
}
