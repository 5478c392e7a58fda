//! `punctueel promise INVOICE|DEBTOR --by DAY`: records what was promised on the phone.
//!
//! The steps wait until the bank data covers the promised day; then the promise is judged, and a
//! broken one comes back on the work list. Without an amount it is all that is open. `--withdraw`
//! takes a promise back.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::money::Cents;
use punctueel_office::actions::record_promise::RecordPromise;
use punctueel_office::actions::withdraw_promise::WithdrawPromise;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::values;

/// Records a promise.
#[derive(Args, Debug)]
pub struct Promise {
    /// An invoice or debtor.
    #[arg(value_name = "INVOICE|DEBTOR")]
    who: String,
    /// By which day.
    #[arg(long, value_name = "DAY", value_parser = values::day,
          required_unless_present = "withdraw")]
    by: Option<Date>,
    /// How much.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    amount: Option<Cents>,
    /// Take it back.
    #[arg(long, conflicts_with_all = ["by", "amount"])]
    withdraw: bool,
}

#[derive(Serialize)]
struct Promised {
    by: Date,
}

/// Records it, or takes it back.
pub fn run(args: Promise, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.who)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    let name = find::name_with(&mut desk, found, &args.who)?;
    let Some(by) = args.by else {
        WithdrawPromise { debtor, invoice }.run(&mut desk)?;
        let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
        let done = Done { done: true, id, events, more: Nothing {} };
        return session
            .answer(&done, |page| page.say("promise-withdrawn", &[("name", text(name))]));
    };
    let amount = args.amount;
    let id = RecordPromise { debtor, invoice, amount, by }.run(&mut desk)?.to_string();
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id, events, more: Promised { by } };
    session.answer(&done, |page| {
        let amount = match amount {
            Some(amount) => page.money(amount),
            None => page.words.say("promise-all", &[]),
        };
        let by = text(page.words.day(by));
        page.say("promise-done", &[("name", text(name)), ("amount", text(amount)), ("by", by)]);
    })
}
