//! `punctueel insolvency set DEBTOR --kind bankruptcy --on DAY`: a ruling about a debtor.
//!
//! The chasing of all that is open stops. In a bankruptcy and in the WSNP interest runs until the
//! day before the ruling; claims then are counted so. What arises later is a new claim: it waits
//! for a person as long as the insolvency runs, and is chased when that is over. `insolvency end
//! --how …` says that it is over, and how: behind a clean slate or a composition nobody asks for
//! the claims of before again. A bankruptcy that becomes a WSNP is `set … --instead`. Of an invoice
//! that was sent after the ruling `insolvency delivered` says when what it is for was delivered.

use clap::{ArgGroup, Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::arose::Side;
use punctueel_domain::law::insolvency::{Fit, Hold, InsolvencyEnd, InsolvencyKind};
use punctueel_domain::refusal::Refusal;
use punctueel_office::actions::say_delivered::SayDelivered;
use punctueel_office::actions::set_insolvency::{Known, Noted, SetInsolvency};
use punctueel_office::{Desk, Outcome};
use punctueel_store::load::claims::{ShownInvoice, of_debtor};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// A ruling about a debtor.
#[derive(Args, Debug)]
pub struct Insolvency {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Set(Set),
    End(End),
    Delivered(Delivered),
}

/// It was opened.
#[derive(Args, Debug)]
struct Set {
    /// Whose.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
    /// What was opened.
    #[arg(long, value_name = "KIND", value_parser = values::insolvency)]
    kind: InsolvencyKind,
    /// The day of the ruling.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Date,
    /// It comes in the place of the one that runs: a bankruptcy became a WSNP.
    #[arg(long)]
    instead: bool,
}

/// It is over.
#[derive(Args, Debug)]
struct End {
    /// Whose.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
    /// How it ended.
    #[arg(long, value_name = "HOW", value_parser = values::insolvency_end)]
    how: InsolvencyEnd,
    /// Which one, when two run.
    #[arg(long, value_name = "KIND", value_parser = values::insolvency)]
    kind: Option<InsolvencyKind>,
    /// The day on which it ended; today when it is not said.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Option<Date>,
}

/// When what an invoice is for was delivered.
#[derive(Args, Debug)]
#[command(group(ArgGroup::new("side").required(true)))]
struct Delivered {
    /// The invoice.
    #[arg(value_name = "INVOICE")]
    invoice: String,
    /// Before the ruling, or on its day.
    #[arg(long, group = "side")]
    before: bool,
    /// After the ruling.
    #[arg(long, group = "side")]
    after: bool,
}

/// What was noted, for programs.
#[derive(Serialize)]
struct More {
    kind: Option<&'static str>,
    fit: &'static str,
    promises: u32,
    left: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unplaced: Vec<String>,
}

/// What was said of an invoice, for programs.
#[derive(Serialize)]
struct Placed {
    ruling_on: Date,
    side: &'static str,
    hold: Option<&'static str>,
}

/// Does what is asked.
pub fn run(args: Insolvency, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Set(set) => {
            let (kind, on, is_instead) = (set.kind, set.on, set.instead);
            note(&set.debtor, Known::Opened { kind, on, is_instead }, session)
        }
        What::End(end) => {
            let known = Known::Ended { kind: end.kind, how: end.how, on: end.on };
            note(&end.debtor, known, session)
        }
        What::Delivered(args) => delivered(&args, session),
    }
}

fn note(who: &str, known: Known, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, who)?;
    let name = find::name(&mut desk, debtor)?;
    let noted = SetInsolvency { debtor, known }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let shown = desk.read(|tx, administration| Ok(of_debtor(tx, administration, debtor)?))?;
    let number = |one: &ShownInvoice| one.known.number.clone();
    let waits = |one: &&ShownInvoice| noted.unplaced.contains(&one.known.invoice);
    let more = More {
        kind: noted.kind.map(InsolvencyKind::code),
        fit: noted.fit.code(),
        promises: noted.promises,
        left: noted.left.map(Hold::code),
        unplaced: shown.iter().filter(waits).map(number).collect(),
    };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        say(page, &name, known, &noted);
        for number in &done.more.unplaced {
            page.say("insolvency-unplaced", &[("invoice", text(number))]);
        }
    })
}

fn say(page: &mut Page, name: &str, known: Known, noted: &Noted) {
    let name = ("name", text(name));
    match known {
        Known::Opened { kind, .. } => {
            page.say("insolvency-set", &[name, ("which", text(kind.code()))]);
            if noted.fit == Fit::Perhaps {
                page.say("insolvency-fit", &[("which", text(kind.code()))]);
            }
            if noted.promises > 0 {
                page.say("insolvency-promises", &[("count", count(noted.promises as usize))]);
            }
        }
        Known::Ended { how, .. } => {
            let which = match noted.left {
                Some(left) => left.code(),
                None => how.code(),
            };
            page.say("insolvency-ended", &[name, ("which", text(which))]);
        }
    }
}

fn delivered(args: &Delivered, session: &Session) -> anyhow::Result<Answer> {
    let side = if args.before { Side::Before } else { Side::After };
    let mut desk = session.desk()?;
    let (debtor, invoice) = invoice(&mut desk, &args.invoice)?;
    let said = SayDelivered { debtor, invoice, side }.run(&mut desk)?;
    let (id, events) = (invoice.to_string(), desk.last_events().to_vec());
    let (hold, ruling_on) = (said.hold.map(Hold::code), said.ruling.ruling_on);
    let more = Placed { ruling_on, side: side.code(), hold };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| {
        let words = [
            ("invoice", text(&args.invoice)),
            ("ruling", Arg::Day(ruling_on)),
            ("side", text(side.code())),
            ("hold", text(hold.unwrap_or("none"))),
        ];
        page.say("insolvency-delivered", &words);
    })
}

fn invoice(desk: &mut Desk, typed: &str) -> Outcome<(DebtorId, InvoiceId)> {
    let not_found = || Refusal::NotFound { value: typed.to_owned() };
    let found = find::find(desk, typed)?;
    Ok((found.debtor(), found.invoice().ok_or_else(not_found)?))
}
