//! The copies of invoices that go along with a message: which, how large, and under which name.
//!
//! A step can ask for them or leave them out; when it says nothing, the house sends them along with
//! reminders. What is too large together stays behind as a whole, and who approves is told; the
//! letter never speaks of a copy that is not there. Does not know how a message leaves.

use punctueel_domain::event::SentCopy;
use punctueel_domain::id::InvoiceId;
use punctueel_domain::party::Language;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::MessageKind;
use punctueel_letters::facts::{Copies, Facts, LeftOut};
use punctueel_letters::letter::LetterKind;
use punctueel_store::load::copies::{self, Attached};
use punctueel_store::load::house::HouseFacts;
use punctueel_store::load::tasks::KnownTask;
use punctueel_store::{Tx, blobs};

use crate::no::Outcome;

/// The most bytes of copies with one message: as an e-mail it stays below ten megabytes, which
/// nearly every mailbox takes.
pub const MOST_BYTES: u64 = 7 * 1024 * 1024;

/// The most copies with one message.
pub const MOST_COPIES: usize = 50;

/// The longest part of a file name that comes from an invoice number.
const LONGEST_NUMBER: usize = 60;

/// The copies of a message, and what is said of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// What the letter and who approves must know.
    pub told: Copies,
    /// The copies.
    pub attached: Vec<Attached>,
}

/// Chooses the copies for a message; `invoices` are those of its lines, in the same order.
///
/// # Errors
/// When the database fails.
pub fn choose(
    tx: &mut Tx<'_>,
    house: &HouseFacts,
    task: &KnownTask,
    facts: &Facts,
    invoices: &[InvoiceId],
) -> Outcome<Chosen> {
    if !is_wanted(house, task, facts.kind_of_letter) {
        return Ok(Chosen::default());
    }
    let mut kept = copies::of_debtor(tx, house.administration, task.debtor)?;
    let mut chosen = Chosen::default();
    let lines = facts.items.iter().zip(invoices);
    for (item, invoice) in lines.filter(|(item, _)| facts.is_about(item)) {
        let (number, is_credit) = (item.number.clone(), item.is_credit);
        match kept.remove(invoice) {
            Some(copy) => {
                chosen.attached.push(Attached { invoice: *invoice, number, is_credit, copy });
            }
            None if !is_credit => chosen.told.lacking.push(number),
            None => {}
        }
    }
    let is_asked_for = task.has_copies == Some(true);
    if chosen.attached.is_empty() && !is_asked_for {
        return Ok(Chosen::default());
    }
    chosen.attached.sort_by_key(|one| one.invoice);
    Ok(within_limits(chosen))
}

/// The step decides; when it says nothing, reminders go with copies as long as the house says so.
fn is_wanted(house: &HouseFacts, task: &KnownTask, letter: LetterKind) -> bool {
    let is_reminder = matches!(letter, LetterKind::Reminder | LetterKind::BeforeDue);
    let by_itself = house.copies_on && is_reminder && task.kind == MessageKind::Dunning;
    task.has_copies.unwrap_or(by_itself)
}

fn within_limits(mut chosen: Chosen) -> Chosen {
    let size: u64 = chosen.attached.iter().map(|one| one.copy.size).sum();
    let count = chosen.attached.len();
    if size > MOST_BYTES || count > MOST_COPIES {
        let (count, size_mb) = (count as u32, size.div_ceil(1 << 20) as u32);
        let left_out = Some(LeftOut { count, size_mb });
        return Chosen { told: Copies { left_out, ..Copies::default() }, attached: Vec::new() };
    }
    chosen.told.attached = chosen.attached.iter().map(|one| one.number.clone()).collect();
    chosen
}

/// What is fixed of them.
pub fn fixed(attached: &[Attached]) -> Vec<SentCopy> {
    let fixed = |one: &Attached| {
        let (invoice, sha256, size) = (one.invoice, one.copy.sha256.clone(), one.copy.size);
        SentCopy { invoice, sha256, size }
    };
    attached.iter().map(fixed).collect()
}

/// The bytes of a copy.
///
/// # Errors
/// `NO-COPY` when they are gone; or when the database fails.
pub fn bytes(tx: &mut Tx<'_>, administration: i64, one: &Attached) -> Outcome<Vec<u8>> {
    let found = blobs::one(tx, administration, &one.copy.sha256)?;
    Ok(found.ok_or_else(|| Refusal::NoCopy { number: one.number.clone() })?)
}

/// The names of the copies as files, in their order: no two are the same.
pub fn file_names(attached: &[Attached], language: Language) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(attached.len());
    for one in attached {
        let name = file_name(one, language);
        let again = (2..).map(|count| format!("{name}-{count}"));
        let mut all = std::iter::once(name.clone()).chain(again);
        let free = all.find(|name| !names.contains(name));
        names.push(free.unwrap_or(name));
    }
    names.into_iter().map(|name| format!("{name}.pdf")).collect()
}

/// Letters and digits as they are; what a file name cannot hold becomes a hyphen.
fn file_name(one: &Attached, language: Language) -> String {
    let what = match (language, one.is_credit) {
        (Language::Nl, false) => "factuur",
        (Language::Nl, true) => "creditnota",
        (Language::En, false) => "invoice",
        (Language::En, true) => "credit-note",
    };
    let plain = |sign: char| if sign.is_ascii_alphanumeric() || sign == '_' { sign } else { '-' };
    let number: String = one.number.trim().chars().map(plain).take(LONGEST_NUMBER).collect();
    format!("{what}-{}", number.trim_matches('-')).trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use punctueel_store::load::copies::KnownCopy;

    use super::*;

    fn attached(number: &str, size: u64) -> Attached {
        let copy = KnownCopy { sha256: String::new(), size };
        Attached { invoice: InvoiceId(1), number: number.to_owned(), is_credit: false, copy }
    }

    #[test]
    fn a_name_is_one_that_every_computer_takes() {
        let credit = Attached { is_credit: true, ..attached("C 09", 1) };
        let numbers = ["2026-101", "F/2026\\7", "../..", "été", "2026.101", ""];
        let all: Vec<_> = numbers.map(|number| attached(number, 1)).into_iter().collect();
        let names = file_names(&all, Language::Nl);
        let wanted = ["2026-101", "F-2026-7", "", "t", "2026-101-2", "-2"];
        let wanted: Vec<_> = wanted.map(named).into_iter().collect();
        assert_eq!(names, wanted);
        assert_eq!(file_names(&[credit], Language::En), ["credit-note-C-09.pdf"]);
        let long = attached(&"9".repeat(500), 1);
        assert!(file_names(&[long], Language::Nl)[0].len() < 80);
    }

    fn named(end: &str) -> String {
        match end {
            "" => "factuur.pdf".to_owned(),
            "-2" => "factuur-2.pdf".to_owned(),
            end => format!("factuur-{end}.pdf"),
        }
    }

    #[test]
    fn what_is_too_large_stays_behind_as_a_whole() {
        let chosen = |attached| within_limits(Chosen { attached, ..Chosen::default() });
        let right = chosen(vec![attached("1", MOST_BYTES - 1), attached("2", 1)]);
        assert_eq!(right.told.attached, ["1", "2"]);
        let large = chosen(vec![attached("1", MOST_BYTES), attached("2", 1)]);
        assert_eq!(large.told.left_out, Some(LeftOut { count: 2, size_mb: 8 }));
        assert_eq!((large.attached.len(), large.told.attached.len()), (0, 0));
        let many = chosen((0..=MOST_COPIES).map(|at| attached(&at.to_string(), 1)).collect());
        assert_eq!(many.told.left_out, Some(LeftOut { count: 51, size_mb: 1 }));
    }
}
