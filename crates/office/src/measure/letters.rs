//! Making letters, with bare typesetting as the floor in the same run.
//!
//! The work is what `outbox approve --all` does: for each message the facts are loaded, the letter
//! is composed, checked, put on paper, and kept with its event. The floor puts the very same
//! letters on paper and does nothing else. Both use one core.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use punctueel_domain::refusal::Refusal;
use punctueel_letters::claim::ClaimStatement;
use punctueel_letters::letter::Letter;
use punctueel_letters::paper::{NotPrinted, PackingList, Pdf, Press};
use punctueel_letters::sheet::CallSheet;

use super::books::{Books, open};
use super::runs::remove;
use super::{Figure, memory};
use crate::actions::approve_message::{ApproveMessage, Approved};
use crate::ask::outbox;
use crate::daily::{Run, run};
use crate::desk::Desk;
use crate::no::Outcome;

/// The most letters: more say nothing new.
const MOST: u32 = 2_000;
/// Of how many invoices one gets a letter.
const ONE_IN: u32 = 50;

/// One invoice in fifty is at its first demand, each of a debtor of its own; at most 2,000.
///
/// # Errors
/// When the folder or the database fails, or a letter cannot be made.
pub fn letters(
    folder: &Path,
    invoices: u32,
    debtors: u32,
    press: &Arc<dyn Press>,
) -> Outcome<Figure> {
    let file = folder.join("letters.db");
    let kept = Arc::new(Keeping { press: press.clone(), letters: Mutex::default() });
    let mut desk = open(&format!("sqlite:{}", file.display()))?.with_press(kept.clone());
    // Every second debtor that is due is at a call, the others at a letter.
    let due_debtors = (invoices / ONE_IN).clamp(2, MOST).saturating_mul(2).min(debtors);
    Books { invoices, debtors, due_debtors, due_each: 1 }.fill(&mut desk)?;
    run(&mut desk, Run { full: true, counts_only: true }, |_| true)?;
    memory::reset();
    let started = Instant::now();
    approve_all(&mut desk)?;
    let seconds = started.elapsed().as_secs_f64();
    let peak = memory::peak_mb();
    drop(desk.close());
    let made = std::mem::take(&mut *kept.held());
    let floor = bare(press.as_ref(), &made)?.as_secs_f64();
    remove(&file);
    let each_second = |seconds: f64| made.len() as f64 / seconds.max(1e-9);
    let note = format!(
        "{} letters, {:.0} a second, bare typesetting {:.0} a second ({:.2} of it)",
        made.len(),
        each_second(seconds),
        each_second(floor),
        floor / seconds.max(1e-9),
    );
    Ok(Figure::new("letters", invoices, (seconds, floor), peak, note))
}

fn approve_all(desk: &mut Desk) -> Outcome<()> {
    for message in outbox::list(desk)? {
        let approved =
            ApproveMessage { task: message.task.task, anyway: None, reason: None }.run(desk)?;
        if approved != Approved::Ready {
            let state = message.task.state.code().to_owned();
            return Err(Refusal::TaskState { state }.into());
        }
    }
    Ok(())
}

/// The same letters on paper, and nothing else.
fn bare(press: &dyn Press, letters: &[Letter]) -> Outcome<Duration> {
    let started = Instant::now();
    for letter in letters {
        let printed = press.letter(letter);
        printed.map_err(|error| Refusal::NotPrinted { what: error.to_string() })?;
    }
    Ok(started.elapsed())
}

/// A press that keeps what it was given.
struct Keeping {
    press: Arc<dyn Press>,
    letters: Mutex<Vec<Letter>>,
}

impl Keeping {
    fn held(&self) -> std::sync::MutexGuard<'_, Vec<Letter>> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Press for Keeping {
    fn letter(&self, letter: &Letter) -> Result<Pdf, NotPrinted> {
        self.held().push(letter.clone());
        self.press.letter(letter)
    }

    fn own_letter(&self, page: &str, letter: &Letter) -> Result<Pdf, NotPrinted> {
        self.press.own_letter(page, letter)
    }

    fn call_sheet(&self, sheet: &CallSheet) -> Result<Pdf, NotPrinted> {
        self.press.call_sheet(sheet)
    }

    fn print_file(&self, list: &PackingList, letters: &[Pdf]) -> Result<Pdf, NotPrinted> {
        self.press.print_file(list, letters)
    }

    fn claim(&self, claim: &ClaimStatement) -> Result<Pdf, NotPrinted> {
        self.press.claim(claim)
    }

    fn pages_of(&self, pdf: &[u8]) -> Result<u32, NotPrinted> {
        self.press.pages_of(pdf)
    }
}
