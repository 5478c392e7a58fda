//! `punctueel timeline DEBTOR`: everything that happened to a debtor, newest first.
//!
//! Calls, messages, agreements, notes and the lines of the account, each in a sentence. Changes
//! nothing.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::strategy::LegalKind;
use punctueel_letters::words::Words;
use punctueel_office::ask::timeline::{self, Happening, Line};
use punctueel_office::users::is_nobody;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::person::person;
use crate::cli::session::Session;
use crate::cli::shape::Said;

/// The most lines a page shows.
const MOST_LINES: usize = 200;

/// What happened.
#[derive(Args, Debug)]
pub struct Timeline {
    /// A debtor, or one of his invoices.
    #[arg(value_name = "DEBTOR")]
    who: String,
}

#[derive(Serialize)]
struct LineShape {
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<i64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    actor: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    by: String,
    #[serde(flatten)]
    said: Said,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
}

/// Shows it.
pub fn run(args: Timeline, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.who)?;
    let name = find::name(&mut desk, debtor)?;
    let lines = timeline::timeline(&mut desk, debtor)?;
    let shapes: Vec<_> = lines.iter().map(|line| shape(line, session.words)).collect();
    session.answer(&shapes, |page| {
        page.title("timeline-title", &[("name", text(name))]);
        if shapes.is_empty() {
            page.say("timeline-nothing", &[]);
        }
        for line in shapes.iter().take(MOST_LINES) {
            let day = page.day(line.on);
            let by = named(line).map(|by| format!(" ({by})")).unwrap_or_default();
            page.line(&format!("{day}  {}{by}", line.said.sentence.replace('\n', " ")));
        }
        if shapes.len() > MOST_LINES {
            let more = (shapes.len() - MOST_LINES) as i64;
            page.say("page-more-rows", &[("count", Arg::Count(more))]);
        }
    })
}

/// Who did it, when that was somebody by name.
fn named(line: &LineShape) -> Option<&str> {
    Some(line.by.as_str()).filter(|by| !by.is_empty() && !is_nobody(&line.actor))
}

fn shape(line: &Line, words: &Words) -> LineShape {
    let said = Said {
        code: line.what.code(),
        sentence: sentence(&line.what, &line.note, words),
        source: None,
    };
    let (on, event, actor, note) = (line.on, line.event, line.actor.clone(), line.note.clone());
    LineShape { on, event, actor, by: person(&line.who, words), said, note }
}

/// What happened in a sentence, with what a person wrote behind it.
fn sentence(what: &Happening, note: &str, words: &Words) -> String {
    let mut args = what.args();
    for (name, arg) in &mut args {
        let Arg::Text(code) = arg else { continue };
        match *name {
            "outcome" | "entry" | "channel" | "stop" | "verdict" => {
                *code = words.code(name, code);
            }
            "what" => {
                let is_legal = code.parse::<LegalKind>().is_ok();
                *code = words.code(if is_legal { "legal" } else { "message" }, code);
            }
            "about" if !code.is_empty() => {
                *code = words.say("timeline-about", &[("invoice", text(code.as_str()))]);
            }
            _ => {}
        }
    }
    let said = words.say(&format!("timeline-{}", what.code()), &args);
    match (note, what) {
        ("", _) => said,
        (note, Happening::Called { .. } | Happening::CalledWith { .. }) => {
            words.say("timeline-agreed", &[("said", text(said)), ("note", text(note))])
        }
        (note, _) => format!("{said}: {note}"),
    }
}
