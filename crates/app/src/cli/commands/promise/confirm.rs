//! `punctueel promise confirm ID --by reply|signed`: the debtor accepted a promise, or a payment
//! plan, in writing.
//!
//! `--file` keeps what he sent; `--withdraw` takes it back when it was a mistake.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use punctueel_domain::casework::{Agreement, ConfirmedHow};
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::confirm_agreement::{ConfirmAgreement, WithdrawConfirmation};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::values;

/// The debtor accepted it.
#[derive(Args, Debug)]
pub struct Confirm {
    /// The promise or the plan.
    #[arg(value_name = "ID")]
    id: String,
    /// How.
    #[arg(long, value_name = "reply|signed", value_parser = values::confirmed_how,
          required_unless_present = "withdraw")]
    by: Option<ConfirmedHow>,
    /// What he sent.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// The day he did.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Option<Date>,
    /// What is good to know.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// Take it back.
    #[arg(long, requires = "reason", conflicts_with_all = ["by", "file", "on", "note"])]
    withdraw: bool,
    /// Why it is taken back.
    #[arg(long, value_name = "TEXT", requires = "withdraw", default_value = "")]
    reason: String,
}

/// Records it, or takes it back.
pub fn run(args: Confirm, session: &Session) -> anyhow::Result<Answer> {
    let unknown = || No::from(Refusal::NotFound { value: args.id.clone() });
    let agreement: Agreement = args.id.parse().map_err(|_| unknown())?;
    let bytes = args.file.as_deref().map(|path| session.bytes(path)).transpose()?;
    let mut desk = session.desk()?;
    let (sentence, debtor) = match args.by {
        None => {
            let reason = args.reason;
            let debtor = WithdrawConfirmation { agreement, reason }.run(&mut desk)?;
            ("promise-unconfirmed", debtor)
        }
        Some(how) => {
            let (on, note, file) = (args.on, args.note, bytes.as_deref());
            let confirm = ConfirmAgreement { agreement, how, on, file, note };
            ("promise-confirmed", confirm.run(&mut desk)?)
        }
    };
    let (id, events) = (args.id, desk.last_events().to_vec());
    let name = find::name(&mut desk, debtor)?;
    let done = Done { done: true, id, events, more: Nothing {} };
    let what = text(agreement.code());
    session.answer(&done, |page| page.say(sentence, &[("name", text(name)), ("what", what)]))
}
