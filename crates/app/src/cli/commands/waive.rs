//! `punctueel waive INVOICE STEP --reason TEXT`: skips one step of one invoice.
//!
//! The flow goes on at the next step. A message that was approved or held already goes first:
//! `outbox withdraw`. With `--interest-and-costs` it lets go of what is left of those on an
//! invoice, or on all paid invoices of a debtor. Who did it and why stays on record.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::remit_added::RemitAdded;
use punctueel_office::actions::waive_step::WaiveStep;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing};

/// Skips a step, or lets go of interest and costs.
#[derive(Args, Debug)]
pub struct Waive {
    /// The invoice; for interest and costs also a debtor.
    #[arg(value_name = "INVOICE|DEBTOR")]
    invoice: String,
    /// The step, as `why` names it.
    #[arg(value_name = "STEP", required_unless_present = "interest_and_costs")]
    step: Option<String>,
    /// Lets go of the interest and costs that are left.
    #[arg(long, conflicts_with = "step")]
    interest_and_costs: bool,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Serialize)]
struct Remitted {
    amount: Amount,
    open_invoices_left: u32,
}

/// Does what is asked.
pub fn run(args: Waive, session: &Session) -> anyhow::Result<Answer> {
    match args.step.clone() {
        Some(step) => skip(args, step, session),
        None => remit(args, session),
    }
}

fn remit(args: Waive, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.invoice)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    let remitted = RemitAdded { debtor, invoice, reason: args.reason }.run(&mut desk)?;
    let about = find::name_with(&mut desk, found, &args.invoice)?;
    let id = invoice.map_or_else(|| debtor.to_string(), |invoice| invoice.to_string());
    let events = desk.last_events().to_vec();
    let left = remitted.left_out;
    let more = Remitted { amount: Amount(remitted.amount), open_invoices_left: left };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        let said = [("about", text(&about)), ("amount", Arg::Money(remitted.amount))];
        page.say("waive-remitted", &said);
        if left > 0 {
            page.say("waive-left", &[("count", count(left as usize))]);
        }
    })
}

fn skip(args: Waive, step: String, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.invoice)?;
    let not_found = || No::from(Refusal::NotFound { value: args.invoice.clone() });
    let (debtor, invoice) = (found.debtor(), found.invoice().ok_or_else(not_found)?);
    let reason = args.reason;
    WaiveStep { debtor, invoice, step: step.clone(), reason }.run(&mut desk)?;
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        let args = [("invoice", text(&args.invoice)), ("step", text(&step))];
        page.say("waive-done", &args);
    })
}
