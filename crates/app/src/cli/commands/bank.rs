//! `punctueel bank`: receipts and what they settle, with the evidence.
//!
//! `list` shows the bank rows, `match` settles what is certain, `settle` is a person's own choice
//! and is never disturbed by matching, `leave` says that money is for no invoice, `undo` takes
//! either back. `checked` declares the bank
//! looked at up to a day, for who has no bank file; `account` says whether debtors pay on an
//! account.

mod list;

use clap::{ArgAction, Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::{BankEntryId, SettlementId};
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::check_bank::CheckBank;
use punctueel_office::actions::mark_account::MarkAccount;
use punctueel_office::actions::match_receipts::MatchReceipts;
use punctueel_office::actions::set_receipt_aside::SetReceiptAside;
use punctueel_office::actions::settle_receipt::{SettleReceipt, Settled, SettledClaim};
use punctueel_office::actions::undo_settlement::UndoSettlement;

use crate::cli::answer::Answer;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing};
use crate::cli::values::{self, InvoicePart};
use list::List;

/// The bank.
#[derive(Args, Debug)]
pub struct Bank {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Match(Match),
    Settle(Settle),
    Leave(Leave),
    Undo(Undo),
    Checked(Checked),
    Account(Account),
}

/// No arguments.
#[derive(Args, Debug)]
struct Match {}

/// A person's choice.
#[derive(Args, Debug)]
struct Settle {
    /// The bank row.
    #[arg(value_name = "ENTRY")]
    entry: String,
    /// The invoices, each with its amount when that is said.
    #[arg(value_name = "INVOICE[=AMOUNT]", required = true, value_parser = values::invoice_part)]
    invoices: Vec<InvoicePart>,
    /// The list had this payment taken off already.
    #[arg(long, value_name = "yes|no", value_parser = values::yes_no, action = ArgAction::Set)]
    listed: Option<bool>,
    /// What is more than the principal pays all interest and costs that are owed.
    #[arg(long)]
    interest_and_costs: bool,
}

/// For no invoice.
#[derive(Args, Debug)]
struct Leave {
    /// The bank row.
    #[arg(value_name = "ENTRY")]
    entry: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// Back to open.
#[derive(Args, Debug)]
struct Undo {
    /// A bank row or settlement.
    #[arg(value_name = "ENTRY|SETTLEMENT")]
    id: String,
}

/// Looked at the bank.
#[derive(Args, Debug)]
struct Checked {
    /// Up to this day.
    #[arg(value_name = "DAY", value_parser = values::day)]
    until: Date,
}

/// An account of ours.
#[derive(Args, Debug)]
struct Account {
    /// Its number.
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// Debtors pay on it.
    #[arg(long, value_name = "yes|no", value_parser = values::yes_no, action = ArgAction::Set)]
    used: bool,
}

#[derive(Serialize)]
struct Matched {
    settled: u32,
    reversed: u32,
    suggested: u32,
    open: u32,
}

#[derive(Serialize)]
struct Undone {
    settlements: Vec<String>,
}

#[derive(Serialize)]
struct Left {
    left: Amount,
}

#[derive(Serialize)]
struct SettledParts {
    left: Amount,
    claims: Vec<SettledPart>,
}

#[derive(Serialize)]
struct SettledPart {
    invoice: String,
    open: Amount,
    listed: Amount,
    interest_and_costs: Amount,
}

impl SettledParts {
    fn of(settled: Settled) -> SettledParts {
        let part = |one: SettledClaim| SettledPart {
            invoice: one.named,
            open: Amount(one.open),
            listed: Amount(one.listed),
            interest_and_costs: Amount(one.added),
        };
        SettledParts {
            left: Amount(settled.left),
            claims: settled.claims.into_iter().map(part).collect(),
        }
    }
}

/// Does what is asked.
pub fn run(args: Bank, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(args) => list::run(&args, session),
        What::Match(Match {}) => match_all(session),
        What::Settle(args) => settle(args, session),
        What::Leave(args) => leave(args, session),
        What::Undo(args) => undo(&args, session),
        What::Checked(args) => checked(&args, session),
        What::Account(args) => account(args, session),
    }
}

fn match_all(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let report = MatchReceipts.run(&mut desk)?;
    let more = Matched {
        settled: report.settled,
        reversed: report.reversed,
        suggested: report.suggested,
        open: report.open,
    };
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: String::new(), events, more };
    session.answer(&done, |page| {
        let count = |number: u32| Arg::Count(i64::from(number));
        page.say("bank-matched", &[("count", count(report.settled))]);
        if report.reversed > 0 {
            page.say("bank-reversed", &[("count", count(report.reversed))]);
        }
        if report.suggested > 0 {
            page.say("bank-suggested", &[("count", count(report.suggested))]);
        }
        if report.open > 0 {
            page.say("bank-open", &[("count", count(report.open))]);
        }
    })
}

fn settle(args: Settle, session: &Session) -> anyhow::Result<Answer> {
    let bank_entry = entry_id(&args.entry)?;
    let mut desk = session.desk()?;
    let parts = args.invoices.into_iter().map(|part| (part.invoice, part.amount)).collect();
    let (is_listed, with_all_added) = (args.listed, args.interest_and_costs);
    let action = SettleReceipt { bank_entry, parts, is_listed, with_all_added };
    let settled = action.run(&mut desk)?;
    let id = settled.settlement.map_or_else(|| bank_entry.to_string(), |id| id.to_string());
    let is_settled = settled.settlement.is_some();
    let (events, more) = (desk.last_events().to_vec(), SettledParts::of(settled));
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        let said = if is_settled { "bank-settled" } else { "bank-reopened" };
        page.say(said, &[("entry", text(&args.entry)), ("id", text(&done.id))]);
        for one in &done.more.claims {
            let (open, listed) = (Arg::Money(one.open.0), Arg::Money(one.listed.0));
            let facts = [("invoice", text(&one.invoice)), ("open", open), ("listed", listed)];
            let said =
                if one.listed.0.is_positive() { "bank-listed-open" } else { "bank-still-open" };
            page.say(said, &facts);
            if one.interest_and_costs.0.is_positive() {
                let amount = Arg::Money(one.interest_and_costs.0);
                page.say("bank-added", &[("invoice", text(&one.invoice)), ("amount", amount)]);
            }
        }
        if is_settled && done.more.left.0.is_positive() {
            page.say("bank-left", &[("left", Arg::Money(done.more.left.0))]);
        }
    })
}

fn entry_id(value: &str) -> Result<BankEntryId, No> {
    value.parse().map_err(|_| Refusal::NotFound { value: value.to_owned() }.into())
}

fn leave(args: Leave, session: &Session) -> anyhow::Result<Answer> {
    let bank_entry = entry_id(&args.entry)?;
    let mut desk = session.desk()?;
    let left = SetReceiptAside { bank_entry, reason: args.reason }.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done =
        Done { done: true, id: bank_entry.to_string(), events, more: Left { left: Amount(left) } };
    session.answer(&done, |page| {
        page.say("bank-set-aside", &[("entry", text(&done.id)), ("left", Arg::Money(left))]);
    })
}

fn undo(args: &Undo, session: &Session) -> anyhow::Result<Answer> {
    let action = match args.id.parse::<SettlementId>() {
        Ok(settlement) => UndoSettlement::One(settlement),
        Err(_) => UndoSettlement::OfEntry(entry_id(&args.id)?),
    };
    let mut desk = session.desk()?;
    let undone = action.run(&mut desk)?;
    let settlements = undone.iter().map(ToString::to_string).collect();
    let (id, events) = (args.id.clone(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Undone { settlements } };
    let said = if undone.is_empty() { "bank-taken-up" } else { "bank-undone" };
    session.answer(&done, |page| page.say(said, &[("id", text(&args.id))]))
}

fn checked(args: &Checked, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    CheckBank { until: args.until }.run(&mut desk)?;
    let (id, events) = (args.until.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| page.say("bank-checked", &[("day", Arg::Day(args.until))]))
}

fn account(args: Account, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let (account, is_used) = (args.account, args.used);
    MarkAccount { account: account.clone(), is_used }.run(&mut desk)?;
    let (id, events) = (account, desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        let said = if is_used { "bank-account-used" } else { "bank-account-unused" };
        page.say(said, &[("account", text(&done.id))]);
    })
}
