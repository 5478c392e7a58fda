//! The files in a ZIP: each is taken in by itself, whole or not at all.
//!
//! Knows one thing about all of them together: files that give the same number to different
//! invoices contradict each other, and none of them is taken in, whichever comes first. A file that
//! is in it twice is simply known the second time. They share an id, so that they can be taken back
//! together, and money is matched once, after all of them.

use std::collections::HashMap;

use punctueel_domain::id::ImportId;
use punctueel_domain::refusal::Refusal;
use punctueel_formats::facts::{FileFacts, InnerFile};
use punctueel_formats::read::read;

use super::reading::Reading;
use super::report::{FileReport, FileState};
use super::{Arrival, TakeIn};
use crate::actions::match_receipts::match_waiting;
use crate::desk::Desk;
use crate::no::Outcome;

/// So many files are named in a refusal.
const MOST_NAMED: usize = 5;

/// Takes the files in one after the other. Afterwards the desk knows the events of all of them.
pub(super) fn take(
    take_in: TakeIn<'_>,
    files: &[InnerFile],
    desk: &mut Desk,
) -> Outcome<Vec<FileReport>> {
    let numbers = Numbers::of(files);
    let pack = pack(files, desk)?;
    let (mut reports, mut events) = (Vec::with_capacity(files.len()), Vec::new());
    for file in files {
        let name = format!("{}/{}", take_in.name, file.name);
        let take_in = TakeIn { name: &name, bytes: &file.bytes, ..take_in };
        // Read anew: with all that invoices carry, what files say is much to hold at once.
        let reading = Reading::of(&take_in, desk)?;
        match numbers.contradiction(&reading.facts) {
            Some(refusal) => reports.push(Arrival::of(take_in, reading).report().refused(refusal)),
            None => {
                reports.push(take_in.take((reading, pack), desk)?);
                events.extend_from_slice(desk.last_events());
            }
        }
    }
    let last = reports.iter_mut().rev().find(|report| report.state == FileState::New);
    if let (Some(_), Some(last)) = (pack, last) {
        last.settled += desk.write(TakeIn::RIGHT, match_waiting)?.settled;
        events.extend_from_slice(desk.last_events());
    }
    desk.last_events = events;
    Ok(reports)
}

/// The id that files share. In a try nothing stays, so that each file is on its own.
fn pack(files: &[InnerFile], desk: &mut Desk) -> Outcome<Option<ImportId>> {
    if files.len() < 2 || desk.dry_run {
        return Ok(None);
    }
    desk.write(TakeIn::RIGHT, |work| Ok(Some(ImportId(work.take_id()))))
}

/// The files that give each invoice number.
struct Numbers<'f>(HashMap<String, Vec<&'f InnerFile>>);

impl Numbers<'_> {
    fn of(files: &[InnerFile]) -> Numbers<'_> {
        let mut numbers: HashMap<String, Vec<&InnerFile>> = HashMap::new();
        for file in files {
            if let Some(invoice) = read(&file.bytes).invoice {
                numbers.entry(invoice.number).or_default().push(file);
            }
        }
        Numbers(numbers)
    }

    /// Why a file is not taken in: another one gives its number to another invoice.
    fn contradiction(&self, facts: &FileFacts) -> Option<Refusal> {
        let number = &facts.invoice.as_ref()?.number;
        let files = self.0.get(number)?;
        let is_other = files.windows(2).any(|pair| pair[0].bytes != pair[1].bytes);
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let named = names.iter().take(MOST_NAMED).copied().collect::<Vec<_>>().join(", ");
        is_other.then(|| Refusal::NumberTwice { number: number.clone(), files: named })
    }
}
