//! `punctueel dispute INVOICE --reason KIND`: the debtor says that (a part of) it is not right.
//!
//! The disputed part is not asked for; with `--amount` the rest goes on. `--end right|partly|wrong`
//! ends it: when the debtor was wrong the steps go on, else what he is right about waits for its
//! credit note. `list` shows what runs, `assign` says who sees to it and by which day.

mod list;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::{DisputeKind, DisputeOwner, DisputeVerdict};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::assign_dispute::{AssignDispute, PutTo};
use punctueel_office::actions::end_dispute::EndDispute;
use punctueel_office::actions::open_dispute::OpenDispute;
use punctueel_office::{Desk, No};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done};
use crate::cli::values;

/// Opens or ends a dispute.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Dispute {
    #[command(subcommand)]
    what: Option<What>,
    /// The invoice.
    #[arg(value_name = "INVOICE", required = true)]
    invoice: Option<String>,
    /// What it is about.
    #[arg(long, value_name = "KIND", value_parser = values::dispute_kind,
          required_unless_present = "end")]
    reason: Option<DisputeKind>,
    /// Which part; at the end: what is credited.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    amount: Option<Cents>,
    /// What he says; at the end: what was agreed.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// End it.
    #[arg(long, value_name = "right|partly|wrong", value_parser = values::dispute_verdict,
          conflicts_with = "reason")]
    end: Option<DisputeVerdict>,
}

#[derive(Debug, Subcommand)]
enum What {
    List(list::List),
    Assign(Assign),
}

/// Who sees to it.
#[derive(Args, Debug)]
struct Assign {
    /// The invoice.
    #[arg(value_name = "INVOICE")]
    invoice: String,
    /// Who of us: a role, or somebody by name or code.
    #[arg(long, value_name = "OWNER|USER")]
    to: String,
    /// By which day it is to be resolved.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    by: Option<Date>,
}

#[derive(Serialize)]
struct Disputed {
    #[serde(skip_serializing_if = "Option::is_none")]
    credit: Option<Amount>,
}

#[derive(Serialize)]
struct Assigned {
    owner: String,
    by: Date,
}

/// Does what is asked.
pub fn run(args: Dispute, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        Some(What::List(args)) => list::run(&args, session),
        Some(What::Assign(args)) => assign(&args, session),
        None => open_or_end(args, session),
    }
}

fn invoice(desk: &mut Desk, typed: &str) -> anyhow::Result<(DebtorId, InvoiceId)> {
    let found = find::find(desk, typed)?;
    let not_found = || No::from(Refusal::NotFound { value: typed.to_owned() });
    Ok((found.debtor(), found.invoice().ok_or_else(not_found)?))
}

fn open_or_end(args: Dispute, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let typed = args.invoice.unwrap_or_default();
    let (debtor, invoice) = invoice(&mut desk, &typed)?;
    let (amount, note) = (args.amount, args.note);
    let (message, credit) = match args.end {
        Some(verdict) => {
            let end = EndDispute { debtor, invoice, verdict, amount, note };
            match end.run(&mut desk)? {
                Some(credit) => ("dispute-ended-credit", Some(credit)),
                None => ("dispute-ended", None),
            }
        }
        None => {
            let kind = args.reason.unwrap_or(DisputeKind::Other);
            OpenDispute { debtor, invoice, amount, kind, note }.run(&mut desk)?;
            (if amount.is_some() { "dispute-part" } else { "dispute-all" }, None)
        }
    };
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let more = Disputed { credit: credit.map(Amount) };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        let amount = page.money(credit.or(amount).unwrap_or(Cents::ZERO));
        page.say(message, &[("invoice", text(&typed)), ("amount", text(amount))]);
    })
}

fn assign(args: &Assign, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let (debtor, invoice) = invoice(&mut desk, &args.invoice)?;
    let role = args.to.parse::<DisputeOwner>().ok();
    let to = role.map_or_else(|| PutTo::User(args.to.clone()), PutTo::Role);
    let by = AssignDispute { debtor, invoice, to, by: args.by }.run(&mut desk)?;
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Assigned { owner: args.to.clone(), by } };
    session.answer(&done, |page| {
        let named = |owner: DisputeOwner| page.words.say(&format!("role-{}", owner.code()), &[]);
        let who = text(role.map_or_else(|| args.to.clone(), named));
        let (by, invoice) = (text(page.words.day(by)), text(&args.invoice));
        page.say("dispute-assigned", &[("invoice", invoice), ("owner", who), ("by", by)]);
    })
}
