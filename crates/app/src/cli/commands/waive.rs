//! `punctueel waive INVOICE STEP --reason TEXT`: skips one step of one invoice.
//!
//! The flow goes on at the next step. Who did it and why stays on record. A message that was
//! approved or held already goes first: `outbox withdraw`.

use clap::Args;

use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::waive_step::WaiveStep;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};

/// Skips a step.
#[derive(Args, Debug)]
pub struct Waive {
    /// The invoice.
    #[arg(value_name = "INVOICE")]
    invoice: String,
    /// The step, as `why` names it.
    #[arg(value_name = "STEP")]
    step: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// Skips it.
pub fn run(args: Waive, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.invoice)?;
    let not_found = || No::from(Refusal::NotFound { value: args.invoice.clone() });
    let (debtor, invoice) = (found.debtor(), found.invoice().ok_or_else(not_found)?);
    let (step, reason) = (args.step.clone(), args.reason);
    WaiveStep { debtor, invoice, step, reason }.run(&mut desk)?;
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        let args = [("invoice", text(&args.invoice)), ("step", text(&args.step))];
        page.say("waive-done", &args);
    })
}
