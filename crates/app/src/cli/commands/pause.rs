//! `punctueel pause INVOICE|DEBTOR --until DAY --reason TEXT`: lets an invoice or debtor rest.
//!
//! Nothing is asked until the day after; then the steps go on by themselves. Without a day the
//! pause lasts until `--end`. A reason is always needed, so that a colleague knows later why.
//! `--all` pauses the whole administration, always until a day.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::StopKind;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::end_stop::EndStop;
use punctueel_office::actions::pause_house::PauseHouse;
use punctueel_office::actions::set_pause::SetPause;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::values;

/// Pauses.
#[derive(Args, Debug)]
pub struct Pause {
    /// An invoice or debtor.
    #[arg(value_name = "INVOICE|DEBTOR", required_unless_present = "all", conflicts_with = "all")]
    who: Option<String>,
    /// The whole administration.
    #[arg(long)]
    all: bool,
    /// The last day of it.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    until: Option<Date>,
    /// Why.
    #[arg(long, value_name = "TEXT", required_unless_present = "end")]
    reason: Option<String>,
    /// End it.
    #[arg(long, conflicts_with_all = ["until", "reason"])]
    end: bool,
}

#[derive(Serialize)]
struct Paused {
    until: Option<Date>,
}

/// Pauses, or ends the pause.
pub fn run(args: Pause, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let Some(who) = args.who.as_ref().filter(|_| !args.all) else { return all(args, session) };
    let found = find::find(&mut desk, who)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    let name = find::name_with(&mut desk, found, who)?;
    if args.end {
        EndStop { debtor, invoice, kind: StopKind::Pause }.run(&mut desk)?;
        let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
        let done = Done { done: true, id, events, more: Nothing {} };
        return session.answer(&done, |page| page.say("pause-ended", &[("name", text(name))]));
    }
    let (until, reason) = (args.until, args.reason.unwrap_or_default());
    let id = SetPause { debtor, invoice, until, reason }.run(&mut desk)?.to_string();
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id, events, more: Paused { until } };
    session.answer(&done, |page| match until {
        Some(day) => {
            let day = text(page.words.day(day));
            page.say("pause-until", &[("name", text(name)), ("day", day)]);
        }
        None => page.say("pause-open", &[("name", text(name))]),
    })
}

/// The whole administration.
fn all(args: Pause, session: &Session) -> anyhow::Result<Answer> {
    let until = args.until.filter(|_| !args.end);
    if until.is_none() && !args.end {
        return Err(No::from(Refusal::Missing { field: "until".to_owned() }).into());
    }
    let mut desk = session.desk()?;
    PauseHouse { until, reason: args.reason.unwrap_or_default() }.run(&mut desk)?;
    let (id, events) = (desk.name().to_owned(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Paused { until } };
    session.answer(&done, |page| match until {
        Some(day) => page.say("pause-all", &[("day", text(page.words.day(day)))]),
        None => page.say("pause-all-ended", &[]),
    })
}
