//! E-mails that were written to a folder before and may no longer go out.
//!
//! Knows the names that `outbox eml` gives and the digest that was kept at approval: a file that
//! was changed by hand, or that is not ours, is left alone.

use std::fs;
use std::io::Read;
use std::path::Path;

use punctueel_domain::id::TaskId;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::Words;
use punctueel_office::ask::outbox;
use punctueel_office::{Desk, No};
use punctueel_store::load::tasks::KnownTask;
use punctueel_store::record::sha256;

use crate::cli::out_file::unwritable;

/// Before the e-mail as it was fixed: it makes a mail program open it with a button to send it.
pub const UNSENT: &[u8] = b"X-Unsent: 1\r\n";

/// The longest file that is looked at; a longer one is no e-mail of ours.
const LONGEST: u64 = 50_000_000;

/// Takes away the e-mails in a folder whose message was sent or withdrawn since; returns which.
///
/// # Errors
/// `FILE-UNWRITABLE` when one cannot be taken away; or when the database fails.
pub fn take_away(
    desk: &mut Desk,
    folder: &Path,
    words: &'static Words,
) -> anyhow::Result<Vec<String>> {
    let mut gone = Vec::new();
    if !folder.is_dir() {
        return Ok(gone);
    }
    let failed = |error: &std::io::Error| unwritable(folder, error, words);
    for entry in fs::read_dir(folder).map_err(|error| failed(&error))? {
        let path = entry.map_err(|error| failed(&error))?.path();
        let Some(id) = task_of(&path) else { continue };
        let Some(task) = known(desk, id)?.filter(|task| !task.state.is_ready()) else { continue };
        if digest_of(&path).map_err(|error| failed(&error))?.as_ref() == Some(&task.mail) {
            fs::remove_file(&path).map_err(|error| unwritable(&path, &error, words))?;
            gone.push(path.display().to_string());
        }
    }
    gone.sort();
    Ok(gone)
}

/// The message whose name a file has.
fn task_of(path: &Path) -> Option<TaskId> {
    let name = path.file_name()?.to_str()?;
    let number = name.strip_prefix("msg_")?.strip_suffix(".eml")?;
    number.parse().ok().map(TaskId)
}

fn known(desk: &mut Desk, id: TaskId) -> anyhow::Result<Option<KnownTask>> {
    match outbox::one(desk, id) {
        Ok(message) => Ok(Some(message.task)),
        Err(No::Refused(Refusal::NotFound { .. })) => Ok(None),
        Err(no) => Err(no.into()),
    }
}

/// The digest of the e-mail in a file; `None` for one that is too long.
fn digest_of(path: &Path) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LONGEST + 1).read_to_end(&mut bytes)?;
    let mail = bytes.strip_prefix(UNSENT).unwrap_or(&bytes);
    Ok((bytes.len() as u64 <= LONGEST).then(|| sha256(mail)))
}
