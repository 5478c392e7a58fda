//! `punctueel statement DEBTOR`: a statement of account, as a message that waits for approval.
//!
//! It shows all that is open and asks for nothing that is not due. It counts for no gap and no cap.

use clap::Args;

use punctueel_domain::strategy::Action;
use punctueel_office::actions::ask_statement::AskStatement;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing, task_id};

/// A statement of account.
#[derive(Args, Debug)]
pub struct Statement {
    /// Of whom.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
}

/// Plans it.
pub fn run(args: Statement, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    let name = find::name(&mut desk, debtor)?;
    let task = AskStatement { debtor }.run(&mut desk)?;
    let id = task_id(task, Action::Letter);
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: id.clone(), events, more: Nothing {} };
    session.answer(&done, |page| {
        page.say("statement-planned", &[("id", text(id)), ("name", text(name))]);
    })
}
