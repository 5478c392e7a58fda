//! `punctueel call INVOICE|DEBTOR --outcome …`: records a call.
//!
//! When the debtor was reached, a planned call is done and its steps with it. Otherwise it counts
//! as an attempt and the call stays on the work list until the attempts are used up. A note and
//! with whom was spoken are kept, and go when the debtor is erased.

use clap::Args;
use serde::Serialize;

use punctueel_domain::casework::CallOutcome;
use punctueel_office::actions::record_call::RecordCall;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// Records a call.
#[derive(Args, Debug)]
pub struct Call {
    /// An invoice, debtor or planned call.
    #[arg(value_name = "INVOICE|DEBTOR")]
    who: String,
    /// What came of it.
    #[arg(long, value_name = "OUTCOME", value_parser = values::outcome)]
    outcome: CallOutcome,
    /// With whom was spoken.
    #[arg(long, value_name = "NAME", default_value = "")]
    with: String,
    /// What was said.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

#[derive(Serialize)]
struct Recorded {
    outcome: &'static str,
}

/// Records it.
pub fn run(args: Call, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.who)?;
    let outcome = args.outcome;
    RecordCall { debtor, outcome, spoken_with: args.with, note: args.note }.run(&mut desk)?;
    let (id, events) = (debtor.to_string(), desk.last_events().to_vec());
    let name = find::name(&mut desk, debtor)?;
    let done = Done { done: true, id, events, more: Recorded { outcome: outcome.code() } };
    session.answer(&done, |page| {
        page.say(&format!("call-{}", outcome.code()), &[("name", text(name))]);
        if outcome.is_reached() {
            page.say("call-next", &[]);
        }
    })
}
