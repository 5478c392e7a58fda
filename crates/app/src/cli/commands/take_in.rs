//! `punctueel take-in [IMPORT] --sent-before …`: answers what was sent before.
//!
//! Invoices that were overdue when they came in wait for one answer: was anything sent for them
//! before Punctueel was used? `none`, or the kind and day of the last message, such as
//! `reminder=2026-10-01`. Without an import the answer counts for all that ask.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::ImportId;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::answer_take_in::AnswerTakeIn;
use punctueel_office::imports::SentBefore;

use crate::cli::answer::Answer;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// Answers what was sent before.
#[derive(Args, Debug)]
pub struct TakeIn {
    /// The import, such as `imp_3`.
    #[arg(value_name = "IMPORT")]
    import: Option<String>,
    /// The answer.
    #[arg(long, value_name = "ANSWER", value_parser = values::sent_before)]
    sent_before: SentBefore,
}

#[derive(Serialize)]
struct Answered {
    count: u32,
}

/// Answers it.
pub fn run(args: TakeIn, session: &Session) -> anyhow::Result<Answer> {
    let import = args.import.as_deref().map(|text| {
        let not_found = || No::from(Refusal::NotFound { value: text.to_owned() });
        text.parse::<ImportId>().map_err(|_| not_found())
    });
    let import = import.transpose()?;
    let mut desk = session.desk()?;
    let answered = AnswerTakeIn { import, sent_before: args.sent_before }.run(&mut desk);
    let count = match answered {
        // Nothing left to ask is the state one wants, not a mistake.
        Err(No::Refused(Refusal::NothingRuns)) if import.is_none() => 0,
        answered => answered?,
    };
    let id = import.map(|import| import.to_string()).unwrap_or_default();
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id, events, more: Answered { count } };
    session.answer(&done, |page| {
        page.say("take-in-done", &[("count", Arg::Count(i64::from(count)))]);
        if count > 0 {
            page.say("take-in-next", &[]);
        }
    })
}
