//! `punctueel vat reclaimed --on DAY [INVOICE…]`: VAT on what is not paid was asked back.
//!
//! Records what the report `vat-bad-debts` names for the return that holds the day, or the invoices
//! that are named. `report vat-due-again` then says what is due again when money still comes in.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::record_vat_reclaimed::{RecordVatReclaimed, RecordedVat};
use punctueel_office::ask::find::Found;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// VAT on what is not paid.
#[derive(Args, Debug)]
pub struct Vat {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Reclaimed(Reclaimed),
}

/// It was asked back.
#[derive(Args, Debug)]
struct Reclaimed {
    /// A day in the return in which it was.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Date,
    /// On which invoices; none: those of the report.
    #[arg(value_name = "INVOICE")]
    invoices: Vec<String>,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
    /// Left out: the VAT is not known.
    #[serde(skip_serializing_if = "is_none")]
    unknown: u32,
    /// Recorded before.
    #[serde(skip_serializing_if = "is_none")]
    before: u32,
}

fn is_none(count: &u32) -> bool {
    *count == 0
}

/// Does what is asked.
pub fn run(args: Vat, session: &Session) -> anyhow::Result<Answer> {
    let What::Reclaimed(args) = args.what;
    let mut desk = session.desk()?;
    let mut invoices = Vec::new();
    for value in &args.invoices {
        match find::find(&mut desk, value)? {
            Found::Invoice(_, invoice) => invoices.push(invoice),
            Found::Debtor(_) => {
                return Err(No::from(Refusal::NotFound { value: value.clone() }).into());
            }
        }
    }
    let RecordedVat { count, unknown, before } =
        RecordVatReclaimed { on: args.on, invoices }.run(&mut desk)?;
    let (id, events) = (args.on.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Counted { count, unknown, before } };
    session.answer(&done, |page| {
        page.say("vat-reclaimed", &[("count", page::count(count as usize))]);
        if unknown > 0 {
            page.say("vat-reclaim-unknown", &[("count", page::count(unknown as usize))]);
        }
        if before > 0 {
            page.say("vat-reclaim-before", &[("count", page::count(before as usize))]);
        }
        if count + unknown + before == 0 {
            page.say("vat-reclaim-none", &[]);
        }
    })
}
