//! `punctueel promise INVOICE|DEBTOR --by DAY`: records what was promised on the phone.
//!
//! The steps wait until the bank data covers the promised day; then the promise is judged, and a
//! broken one comes back on the work list. Without an amount it is all that is open. `--withdraw`
//! takes a promise back; `list` shows how each stands; `confirm` records that the debtor accepted
//! one, or a payment plan, in writing.

mod confirm;
mod list;

pub(super) use list::{ConfirmationShape, confirmation};

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::PayMethod;
use punctueel_domain::money::Cents;
use punctueel_office::actions::record_promise::{RecordPromise, Said};
use punctueel_office::actions::withdraw_promise::WithdrawPromise;
use punctueel_store::load::agreements;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing};
use crate::cli::values;

/// Promises.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Promise {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    make: Make,
}

#[derive(Debug, Subcommand)]
enum What {
    List(list::List),
    Confirm(confirm::Confirm),
}

/// Records a promise.
#[derive(Args, Debug)]
struct Make {
    /// An invoice or debtor.
    #[arg(value_name = "INVOICE|DEBTOR", required = true)]
    who: Option<String>,
    /// By which day.
    #[arg(long, value_name = "DAY", value_parser = values::day,
          required_unless_present = "withdraw")]
    by: Option<Date>,
    /// How much.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    amount: Option<Cents>,
    /// How he pays.
    #[arg(long, value_name = "bank|card|cash|debit", value_parser = values::pay_method)]
    method: Option<PayMethod>,
    /// Who of them promised.
    #[arg(long, value_name = "NAME", default_value = "")]
    with: String,
    /// Take it back.
    #[arg(long, conflicts_with_all = ["by", "amount", "method", "with"])]
    withdraw: bool,
}

#[derive(Serialize)]
struct Promised {
    by: Date,
    amount: Amount,
}

/// Records it, or takes it back.
pub fn run(args: Promise, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        None => make(args.make, session),
        Some(What::List(args)) => list::run(&args, session),
        Some(What::Confirm(args)) => confirm::run(args, session),
    }
}

fn make(args: Make, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let who = args.who.unwrap_or_default();
    let found = find::find(&mut desk, &who)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    let name = find::name_with(&mut desk, found, &who)?;
    let Some(by) = args.by else {
        WithdrawPromise { debtor, invoice }.run(&mut desk)?;
        let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
        let done = Done { done: true, id, events, more: Nothing {} };
        return session
            .answer(&done, |page| page.say("promise-withdrawn", &[("name", text(name))]));
    };
    let (amount, said) = (args.amount, Said { method: args.method, with: args.with });
    let promise = RecordPromise { debtor, invoice, amount, by, said }.run(&mut desk)?;
    let (id, events) = (promise.to_string(), desk.last_events().to_vec());
    let all = desk.read(|tx, adm| Ok(agreements::promises(tx, adm, Some(debtor), false)?))?;
    let made = all.iter().find(|one| one.promise == promise).map_or(Cents::ZERO, |one| one.amount);
    let done =
        Done { done: true, id: id.clone(), events, more: Promised { by, amount: Amount(made) } };
    session.answer(&done, |page| {
        let (amount, by) = (text(page.money(made)), text(page.words.day(by)));
        let args = [("name", text(name)), ("amount", amount), ("by", by), ("id", text(id))];
        page.say("promise-done", &args);
    })
}
