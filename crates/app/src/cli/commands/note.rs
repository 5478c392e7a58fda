//! `punctueel note INVOICE|DEBTOR TEXT`: writes something down, for yourself and your colleagues.
//!
//! It stands in the timeline of the debtor and goes when he is erased. It changes nothing in the
//! steps.

use clap::Args;

use punctueel_office::actions::take_note::TakeNote;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};

/// Takes a note.
#[derive(Args, Debug)]
pub struct Note {
    /// An invoice or debtor.
    #[arg(value_name = "INVOICE|DEBTOR")]
    who: String,
    /// The note.
    #[arg(value_name = "TEXT")]
    text: String,
}

/// Takes it.
pub fn run(args: Note, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.who)?;
    let name = find::name_with(&mut desk, found, &args.who)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    TakeNote { debtor, invoice, text: args.text }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| page.say("note-done", &[("name", text(name))]))
}
