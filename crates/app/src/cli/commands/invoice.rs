//! `punctueel invoice`: about one invoice.
//!
//! `invoice set` corrects the last day to pay or what was delivered, with a reason. It holds
//! against the lists that come after it; what is owed comes from the bookkeeping. It also says on
//! which day the invoice came in: from there the thirty days between firms run. `invoice copy`
//! gives the PDF of it, or adds one.

mod copy;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::rules::Rule;
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::choose_strategy::ChooseStrategy;
use punctueel_office::actions::correct_invoice::CorrectInvoice;
use punctueel_office::actions::set_claim_rules::{About, SetClaimRules};
use punctueel_office::{Desk, Outcome};

use super::debtor::set::choose;
use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// About invoices.
#[derive(Args, Debug)]
pub struct Invoice {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Set(Set),
    Copy(copy::Copy),
}

/// What is corrected.
#[derive(Args, Debug)]
struct Set {
    /// Which.
    #[arg(value_name = "INVOICE")]
    invoice: String,
    /// The last day to pay.
    #[arg(long, value_name = "DAY", value_parser = values::day,
          required_unless_present_any = ["description", "received", "strategy", "no_strategy"])]
    due: Option<Date>,
    /// What was delivered.
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// The day it came in.
    #[arg(long, value_name = "DAY", value_parser = values::day,
          conflicts_with_all = ["due", "description", "strategy", "no_strategy", "reason"])]
    received: Option<Date>,
    /// The strategy it follows.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["due", "description"])]
    strategy: Option<String>,
    /// What holds otherwise.
    #[arg(long, conflicts_with_all = ["strategy", "due", "description"])]
    no_strategy: bool,
    /// Why.
    #[arg(long, value_name = "TEXT",
          required_unless_present_any = ["received", "strategy", "no_strategy"])]
    reason: Option<String>,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
}

/// Does what is asked.
pub fn run(args: Invoice, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Set(args) => set(args, session),
        What::Copy(args) => copy::run(&args, session),
    }
}

/// The invoice that was typed.
fn invoice_of(desk: &mut Desk, typed: &str) -> Outcome<(DebtorId, InvoiceId)> {
    let found = find::find(desk, typed)?;
    let not_found = || Refusal::NotFound { value: typed.to_owned() };
    Ok((found.debtor(), found.invoice().ok_or_else(not_found)?))
}

fn set(args: Set, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let (debtor, invoice) = invoice_of(&mut desk, &args.invoice)?;
    if let Some(day) = args.received {
        return received((invoice, day), &args.invoice, desk, session);
    }
    let reason = args.reason.unwrap_or_default();
    if args.strategy.is_some() || args.no_strategy {
        let (invoice, strategy) = (Some(invoice), args.strategy);
        let chosen = ChooseStrategy { debtor, invoice, strategy, reason };
        return choose(chosen, &args.invoice, desk, session);
    }
    let (due_on, description) = (args.due, args.description);
    let correct = CorrectInvoice { debtor, invoice, due_on, description, reason };
    let count = correct.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: invoice.to_string(), events, more: Counted { count } };
    session.answer(&done, |page| {
        let count = ("count", Arg::Count(i64::from(count)));
        page.say("invoice-set", &[count, ("number", text(&args.invoice))]);
    })
}

/// The day it came in is said.
fn received(
    (invoice, day): (InvoiceId, Date),
    typed: &str,
    mut desk: Desk,
    session: &Session,
) -> anyhow::Result<Answer> {
    let (about, rules) = (About::Invoice(invoice), vec![Rule::ReceivedOn(day)]);
    let count = SetClaimRules { about, rules, forget: Vec::new() }.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: invoice.to_string(), events, more: Counted { count } };
    session.answer(&done, |page| {
        let count = ("count", Arg::Count(i64::from(count)));
        page.say("invoice-received", &[count, ("number", text(typed)), ("day", Arg::Day(day))]);
    })
}
