//! `punctueel credit`: credit notes that are not set off yet.
//!
//! `list` shows them with the invoice each seems to belong to; `settle` sets one off against open
//! invoices of the same debtor, without money; `undo` takes that back. A demand waits as long as a
//! credit note of that debtor is open, because it would ask for too much.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::id::SettlementId;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::settle_credit::SettleCredit;
use punctueel_office::actions::undo_settlement::UndoSettlement;
use punctueel_office::ask::credits::{self, Credit as OneCredit};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing as NoMore};
use crate::cli::table::Head;
use crate::cli::values::{self, InvoicePart};

/// Credit notes.
#[derive(Args, Debug)]
pub struct Credit {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Settle(Settle),
    Undo(Undo),
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// Which, against what.
#[derive(Args, Debug)]
struct Settle {
    /// The credit note.
    #[arg(value_name = "CREDITNOTE")]
    credit: String,
    /// The invoices, each with its amount.
    #[arg(value_name = "INVOICE[=AMOUNT]", required = true, value_parser = values::invoice_part)]
    parts: Vec<InvoicePart>,
}

/// A settlement to take back.
#[derive(Args, Debug)]
struct Undo {
    /// Which.
    #[arg(value_name = "SETTLEMENT")]
    settlement: String,
}

#[derive(Serialize)]
struct Shape {
    credit: String,
    id: String,
    debtor: String,
    name: String,
    on: Date,
    open: Amount,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    invoices: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<ProposalShape>,
}

#[derive(Serialize)]
struct ProposalShape {
    invoice: String,
    amount: Amount,
    because: &'static str,
}

#[derive(Serialize)]
struct Settled {
    amount: Amount,
}

/// Does what is asked.
pub fn run(args: Credit, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(List {}) => list(session),
        What::Settle(args) => settle(args, session),
        What::Undo(args) => undo(&args, session),
    }
}

fn settle(args: Settle, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let parts = args.parts.into_iter().map(|part| (part.invoice, part.amount)).collect();
    let settle = SettleCredit { credit: args.credit.clone(), parts };
    let (id, amount) = settle.run(&mut desk)?;
    let (id, events, more) =
        (id.to_string(), desk.last_events().to_vec(), Settled { amount: Amount(amount) });
    session.answer(&Done { done: true, id: id.clone(), events, more }, |page| {
        let amount = text(page.money(amount));
        let said = [("credit", text(&args.credit)), ("amount", amount), ("id", text(&id))];
        page.say("credit-settled", &said);
    })
}

fn undo(args: &Undo, session: &Session) -> anyhow::Result<Answer> {
    let value = args.settlement.clone();
    let id: SettlementId =
        value.parse().map_err(|_| No::from(Refusal::NotFound { value: value.clone() }))?;
    let mut desk = session.desk()?;
    UndoSettlement::One(id).run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: value, events, more: NoMore {} };
    session.answer(&done, |page| page.say("credit-undone", &[]))
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = credits::credits(&mut desk)?;
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn shape(one: &OneCredit) -> Shape {
    let proposal = one.proposal.as_ref().map(|(invoice, amount, because)| ProposalShape {
        invoice: invoice.clone(),
        amount: Amount(*amount),
        because: because.code(),
    });
    Shape {
        credit: one.credit.number.clone(),
        id: one.credit.invoice.to_string(),
        debtor: one.credit.debtor.to_string(),
        name: one.credit.name.clone(),
        on: one.credit.issued_on,
        open: Amount(one.credit.open),
        description: one.credit.description.clone(),
        invoices: one.invoices,
        proposal,
    }
}

fn show(page: &mut Page, all: &[OneCredit]) {
    if all.is_empty() {
        page.say("credit-none", &[]);
        return;
    }
    let total: Cents = all.iter().map(|one| one.credit.open).sum();
    let total = text(page.money(total));
    page.title("credit-title", &[("count", count(all.len())), ("total", total)]);
    let heads = [
        Head::Text("head-credit"),
        Head::Text("head-debtor"),
        Head::Short("head-day"),
        Head::Money("head-open"),
        Head::Text("head-belongs"),
    ];
    let row = |one: &OneCredit| {
        let belongs = match &one.proposal {
            Some((invoice, amount, because)) => {
                let said = [("invoice", text(invoice)), ("amount", text(page.money(*amount)))];
                page.words.say(&format!("credit-{}", because.code()), &said)
            }
            None => page.words.say("credit-no-proposal", &[("count", count(one.invoices))]),
        };
        let (day, open) = (page.day(one.credit.issued_on), page.money(one.credit.open));
        vec![one.credit.number.clone(), one.credit.name.clone(), day, open, belongs]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("credit-next", &[]);
}
