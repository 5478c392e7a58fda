//! `punctueel insolvency set DEBTOR --kind bankruptcy --on DAY`: a ruling about a debtor.
//!
//! All chasing of him stops. In a bankruptcy and in the WSNP interest runs until the day before the
//! ruling; claims then are counted so. `insolvency end --how …` says that it is over, and how:
//! behind a clean slate nobody is chased again.

use clap::{Args, Subcommand};
use jiff::civil::Date;

use punctueel_domain::law::insolvency::{InsolvencyEnd, InsolvencyKind};
use punctueel_office::actions::set_insolvency::{Known, SetInsolvency};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
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
}

/// Does what is asked.
pub fn run(args: Insolvency, session: &Session) -> anyhow::Result<Answer> {
    let (who, known, sentence, which) = match &args.what {
        What::Set(set) => {
            (&set.debtor, Known::Opened(set.kind, set.on), "insolvency-set", set.kind.code())
        }
        What::End(end) => (&end.debtor, Known::Ended(end.how), "insolvency-ended", end.how.code()),
    };
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, who)?;
    let name = find::name(&mut desk, debtor)?;
    SetInsolvency { debtor, known }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        page.say(sentence, &[("name", text(name)), ("which", text(which))]);
    })
}
