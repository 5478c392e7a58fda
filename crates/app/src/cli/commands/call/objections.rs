//! `punctueel call DEBTOR --objections`: what can be answered to "never got it" and "never agreed".
//!
//! Lays out what `office` gathered. Records nothing.

use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::strategy::LegalKind;
use punctueel_letters::words::Words;
use punctueel_office::ask::objections::{self, Objections, SaidProof, SentProof};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::Amount;

/// The most lines a part of the page shows; the newest come first.
const MOST: usize = 20;

#[derive(Serialize)]
struct Shape {
    debtor: String,
    name: String,
    sent: Vec<SentShape>,
    said: Vec<SaidShape>,
    agreed: Vec<AgreedShape>,
    announced: Vec<AnnouncedShape>,
}

#[derive(Serialize)]
struct SentShape {
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    what: String,
    left: &'static str,
    to: String,
    invoices: Vec<String>,
    copies: Vec<CopyShape>,
}

#[derive(Serialize)]
struct CopyShape {
    invoice: String,
    size: u64,
    sha256: String,
}

#[derive(Serialize)]
struct SaidShape {
    on: Date,
    time: String,
    by: String,
    what: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    invoice: String,
}

#[derive(Serialize)]
struct AgreedShape {
    on: Date,
    with: String,
    amount: Amount,
    by: Date,
    state: &'static str,
}

#[derive(Serialize)]
struct AnnouncedShape {
    said_on: Date,
    what: String,
    on: Date,
    invoices: String,
}

/// Shows it.
pub fn run(who: &str, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, who)?;
    let found = objections::objections(&mut desk, debtor)?;
    let shape = shape(debtor.to_string(), &found);
    session.answer(&shape, |page| show(page, &found))
}

fn shape(debtor: String, found: &Objections) -> Shape {
    let sent = |one: &SentProof| SentShape {
        on: one.on,
        time: one.time.clone(),
        what: one.what.clone(),
        left: one.left.code(),
        to: one.to.clone(),
        invoices: one.invoices.clone(),
        copies: one
            .copies
            .iter()
            .map(|copy| CopyShape {
                invoice: copy.invoice.clone(),
                size: copy.size,
                sha256: copy.sha256.clone(),
            })
            .collect(),
    };
    let said = |one: &SaidProof| SaidShape {
        on: one.on,
        time: one.time.clone(),
        by: one.by.clone(),
        what: one.what.code(),
        invoice: one.invoice.clone(),
    };
    let agreed = found.agreed.iter().map(|one| AgreedShape {
        on: one.agreement.agreed_on,
        with: one.agreement.spoken_with.clone(),
        amount: Amount(one.agreement.amount),
        by: one.agreement.pay_on,
        state: one.kept.code(),
    });
    let announced = found.announced.iter().map(|one| AnnouncedShape {
        said_on: one.said_on,
        what: one.what.clone(),
        on: one.on,
        invoices: one.invoices.clone(),
    });
    Shape {
        debtor,
        name: found.name.clone(),
        sent: found.sent.iter().map(sent).collect(),
        said: found.said.iter().map(said).collect(),
        agreed: agreed.collect(),
        announced: announced.collect(),
    }
}

fn show(page: &mut Page, found: &Objections) {
    page.title("objections-title", &[("name", text(&found.name))]);
    show_sent(page, &found.sent);
    let words = page.words;
    let said = found.said.iter().map(|one| {
        let args = [
            ("on", Arg::Day(one.on)),
            ("time", text(&one.time)),
            ("by", known(&one.by)),
            ("invoice", known(&one.invoice)),
            ("what", text(one.what.code())),
        ];
        words.say("objection-said", &args)
    });
    points(page, "said", said.collect());
    let agreed = found.agreed.iter().map(|one| {
        let agreement = &one.agreement;
        let args = [
            ("on", Arg::Day(agreement.agreed_on)),
            ("with", known(&agreement.spoken_with)),
            ("amount", Arg::Money(agreement.amount)),
            ("by", Arg::Day(agreement.pay_on)),
            ("kept", text(one.kept.code())),
        ];
        words.say("objection-agreed", &args)
    });
    points(page, "agreed", agreed.collect());
    let announced = found.announced.iter().map(|one| {
        let args = [
            ("said", Arg::Day(one.said_on)),
            ("what", text(words.code("action", &one.what))),
            ("on", Arg::Day(one.on)),
            ("invoices", text(&one.invoices)),
        ];
        words.say("objection-announced", &args)
    });
    points(page, "announced", announced.collect());
}

fn show_sent(page: &mut Page, sent: &[SentProof]) {
    page.title("objections-sent", &[]);
    if sent.is_empty() {
        page.say("objections-sent-none", &[]);
    }
    for one in sent.iter().take(MOST) {
        let args = [
            ("on", Arg::Day(one.on)),
            ("time", known(one.time.as_deref().unwrap_or_default())),
            ("what", text(what(&one.what, page.words))),
            ("invoices", known(&one.invoices.join(", "))),
            ("to", known(&one.to)),
            ("left", text(page.words.code("objection-left", one.left.code()))),
        ];
        let line = page.words.say("objection-line", &args);
        page.point(&line);
        for copy in &one.copies {
            let size = Arg::Count(copy.size as i64);
            let (invoice, sha256) = (text(&copy.invoice), text(&copy.sha256));
            let args = [("invoice", invoice), ("size", size), ("sha256", sha256)];
            let line = page.words.say("objection-copy", &args);
            page.line(&format!("    {line}"));
        }
    }
    more(page, sent.len());
}

/// How many lines are left out, if any.
fn more(page: &mut Page, lines: usize) {
    if lines > MOST {
        page.say("page-more-rows", &[("count", crate::cli::page::count(lines - MOST))]);
    }
}

fn points(page: &mut Page, part: &str, lines: Vec<String>) {
    page.title(&format!("objections-{part}"), &[]);
    if lines.is_empty() {
        page.say(&format!("objections-{part}-none"), &[]);
    }
    for line in lines.iter().take(MOST) {
        page.point(line);
    }
    more(page, lines.len());
}

/// What a message was.
fn what(code: &str, words: &Words) -> String {
    match code {
        "" => words.say("objection-what-before", &[]),
        code if code.parse::<LegalKind>().is_ok() => words.code("legal", code),
        code => words.code("message", code),
    }
}

/// A text, or `none` when it is not known.
fn known(value: &str) -> Arg {
    text(if value.is_empty() { "none" } else { value })
}
