//! `punctueel dispute INVOICE --reason KIND`: the debtor says that (a part of) it is not right.
//!
//! The disputed part is not asked for; with `--amount` the rest goes on. `--end right|partly|wrong`
//! ends it: when the debtor was wrong the steps go on, else they wait some days for a credit note.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::{DisputeKind, DisputeVerdict};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::end_dispute::EndDispute;
use punctueel_office::actions::open_dispute::OpenDispute;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// Opens or ends a dispute.
#[derive(Args, Debug)]
pub struct Dispute {
    /// The invoice.
    #[arg(value_name = "INVOICE")]
    invoice: String,
    /// What it is about.
    #[arg(long, value_name = "KIND", value_parser = values::dispute_kind,
          required_unless_present = "end")]
    reason: Option<DisputeKind>,
    /// Which part.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    amount: Option<Cents>,
    /// What he says.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// End it.
    #[arg(long, value_name = "right|partly|wrong", value_parser = values::dispute_verdict,
          conflicts_with_all = ["reason", "amount", "note"])]
    end: Option<DisputeVerdict>,
}

#[derive(Serialize)]
struct Disputed {
    #[serde(skip_serializing_if = "Option::is_none")]
    paused_until: Option<Date>,
}

/// Opens it, or ends it.
pub fn run(args: Dispute, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.invoice)?;
    let not_found = || No::from(Refusal::NotFound { value: args.invoice.clone() });
    let (debtor, invoice) = (found.debtor(), found.invoice().ok_or_else(not_found)?);
    let amount = args.amount;
    let (message, paused_until) = match args.end {
        Some(verdict) => match (EndDispute { debtor, invoice, verdict }).run(&mut desk)? {
            Some(until) => ("dispute-ended-pause", Some(until)),
            None => ("dispute-ended", None),
        },
        None => {
            let kind = args.reason.unwrap_or(DisputeKind::Other);
            OpenDispute { debtor, invoice, amount, kind, note: args.note }.run(&mut desk)?;
            (if amount.is_some() { "dispute-part" } else { "dispute-all" }, None)
        }
    };
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Disputed { paused_until } };
    session.answer(&done, |page| {
        let amount = page.money(amount.unwrap_or(Cents::ZERO));
        let day = paused_until.map(|day| page.words.day(day)).unwrap_or_default();
        let invoice = text(&args.invoice);
        page.say(message, &[("invoice", invoice), ("amount", text(amount)), ("day", text(day))]);
    })
}
