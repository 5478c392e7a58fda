//! `punctueel insolvency set DEBTOR --kind bankruptcy --on DAY`: a ruling about a debtor.
//!
//! The chasing of all that is open stops. In a bankruptcy and in the WSNP interest runs until the
//! day before the ruling; claims then are counted so. What arises later is a new claim: it waits
//! for a person as long as the insolvency runs, and is chased when that is over. `insolvency end
//! --how …` says that it is over, and how: behind a clean slate or a composition nobody asks for
//! the claims of before again. A bankruptcy that becomes a WSNP is `set … --instead`.

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::law::insolvency::{Fit, Hold, InsolvencyEnd, InsolvencyKind};
use punctueel_office::actions::set_insolvency::{Known, Noted, SetInsolvency};

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

/// What was noted, for programs.
#[derive(Serialize)]
struct More {
    kind: Option<&'static str>,
    fit: &'static str,
    promises: u32,
    left: Option<&'static str>,
}

/// Does what is asked.
pub fn run(args: Insolvency, session: &Session) -> anyhow::Result<Answer> {
    let (who, known) = match &args.what {
        What::Set(set) => {
            let (kind, on, is_instead) = (set.kind, set.on, set.instead);
            (&set.debtor, Known::Opened { kind, on, is_instead })
        }
        What::End(end) => (&end.debtor, Known::Ended { kind: end.kind, how: end.how, on: end.on }),
    };
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, who)?;
    let name = find::name(&mut desk, debtor)?;
    let noted = SetInsolvency { debtor, known }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let more = More {
        kind: noted.kind.map(InsolvencyKind::code),
        fit: noted.fit.code(),
        promises: noted.promises,
        left: noted.left.map(Hold::code),
    };
    let done = Done { done: true, id, events, more };
    session.answer(&done, |page| say(page, &name, known, noted))
}

fn say(page: &mut Page, name: &str, known: Known, noted: Noted) {
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
