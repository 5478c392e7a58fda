//! `punctueel segment`: groups of debtors that follow a strategy of their own.
//!
//! Which strategy counts: that of the invoice, else of the debtor, else of his segment, else that
//! of the administration. `add` makes a segment, `assign` puts debtors in it, `--kind` and
//! `--letters` let it take debtors by itself; `remove` takes them out, `drop` ends it. All of it
//! counts from the next run, and what was done stays done.

use clap::{Args, Subcommand};
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::SegmentId;
use punctueel_domain::party::{DebtorKind, Language};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Segment as Known, Takes};
use punctueel_letters::words::Words;
use punctueel_office::actions::assign_segment::AssignSegment;
use punctueel_office::actions::drop_segment::DropSegment;
use punctueel_office::actions::set_segment::SetSegment;
use punctueel_office::ask::segments::{self, Overview};
use punctueel_office::{Desk, No};

use crate::cli::answer::Answer;
use crate::cli::many::Many;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::table::Head;
use crate::cli::values;

/// Segments.
#[derive(Args, Debug)]
pub struct Segment {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Add(Add),
    Set(Set),
    Assign(Assign),
    Remove(Remove),
    Drop(Drop),
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// A new one.
#[derive(Args, Debug)]
struct Add {
    /// What it is called.
    #[arg(value_name = "NAME")]
    name: String,
    /// What its debtors follow.
    #[arg(long, value_name = "NAME")]
    strategy: String,
    #[command(flatten)]
    takes: Taken,
}

/// Another name, strategy or condition.
#[derive(Args, Debug)]
struct Set {
    /// Which.
    #[arg(value_name = "SEGMENT")]
    segment: String,
    /// Another name.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Another strategy.
    #[arg(long, value_name = "NAME")]
    strategy: Option<String>,
    #[command(flatten)]
    takes: Taken,
    /// Only who is put in it.
    #[arg(long, conflicts_with_all = ["kind", "letters"])]
    by_hand: bool,
}

/// Whom it takes by itself.
#[derive(Args, Debug)]
struct Taken {
    /// Firms or consumers.
    #[arg(long, value_name = "business|consumer", value_parser = values::debtor_kind)]
    kind: Option<DebtorKind>,
    /// Who is written to in this language.
    #[arg(long, value_name = "nl|en", value_parser = values::language)]
    letters: Option<Language>,
}

/// Debtors into it.
#[derive(Args, Debug)]
struct Assign {
    /// Which.
    #[arg(value_name = "SEGMENT")]
    segment: String,
    #[command(flatten)]
    who: Many,
}

/// Debtors out of it.
#[derive(Args, Debug)]
struct Remove {
    #[command(flatten)]
    who: Many,
}

/// No more.
#[derive(Args, Debug)]
struct Drop {
    /// Which.
    #[arg(value_name = "SEGMENT")]
    segment: String,
}

#[derive(Serialize)]
struct Shape {
    strategy: String,
    segments: Vec<SegmentShape>,
    debtors: Vec<ChosenShape>,
    invoices: Vec<ChosenShape>,
}

#[derive(Serialize)]
struct SegmentShape {
    id: String,
    name: String,
    strategy: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    letters: Option<&'static str>,
    by_hand: u32,
    by_itself: u32,
}

#[derive(Serialize)]
struct ChosenShape {
    strategy: String,
    count: u32,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
}

/// Does what is asked.
pub fn run(args: Segment, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(List {}) => list(session),
        What::Add(args) => {
            let Add { name, strategy, takes } = args;
            let (segment, takes) = (None, takes.said());
            set(SetSegment { segment, name: Some(name), strategy: Some(strategy), takes }, session)
        }
        What::Set(args) => {
            let segment = Some(named(&mut session.desk()?, &args.segment)?.segment);
            let takes = if args.by_hand { Some(Takes::default()) } else { args.takes.said() };
            let (name, strategy) = (args.name, args.strategy);
            set(SetSegment { segment, name, strategy, takes }, session)
        }
        What::Assign(args) => assign(Some(&args.segment), &args.who, session),
        What::Remove(args) => assign(None, &args.who, session),
        What::Drop(args) => drop(&args.segment, session),
    }
}

impl Taken {
    fn said(&self) -> Option<Takes> {
        let takes = Takes { kind: self.kind, language: self.letters };
        Some(takes).filter(|takes| !takes.is_empty())
    }
}

/// A segment by its name or id.
fn named(desk: &mut Desk, value: &str) -> anyhow::Result<Known> {
    let all = segments::overview(desk)?.segments;
    let id = value.parse::<SegmentId>().ok();
    let is_it = |one: &Known| {
        Some(one.segment) == id || one.name.to_lowercase() == value.trim().to_lowercase()
    };
    let found = all.into_iter().map(|one| one.segment).find(is_it);
    Ok(found.ok_or_else(|| No::from(Refusal::NotFound { value: value.to_owned() }))?)
}

fn set(set: SetSegment, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let segment = set.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let known = named(&mut desk, &segment.to_string()).ok();
    let done = Done { done: true, id: segment.to_string(), events, more: Nothing {} };
    session.answer(&done, |page| {
        let (name, strategy) = known.map_or_else(Default::default, |one| (one.name, one.strategy));
        page.say("segment-set", &[("name", text(name)), ("strategy", text(strategy))]);
        page.say("segment-next", &[]);
    })
}

fn assign(segment: Option<&str>, who: &Many, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let known = segment.map(|value| named(&mut desk, value)).transpose()?;
    let debtors = who.find(&mut desk, session)?;
    let segment = known.as_ref().map(|known| known.segment);
    let count = AssignSegment { segment, debtors }.run(&mut desk)?;
    let (events, more) = (desk.last_events().to_vec(), Counted { count });
    let id = segment.map(|segment| segment.to_string()).unwrap_or_default();
    session.answer(&Done { done: true, id, events, more }, |page| {
        let count = ("count", Arg::Count(i64::from(count)));
        match known {
            Some(known) => page.say("segment-assigned", &[count, ("name", text(known.name))]),
            None => page.say("segment-removed", &[count]),
        }
    })
}

fn drop(segment: &str, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let known = named(&mut desk, segment)?;
    DropSegment { segment: known.segment }.run(&mut desk)?;
    let (id, events) = (known.segment.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| page.say("segment-dropped", &[("name", text(known.name))]))
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let overview = segments::overview(&mut desk)?;
    let chosen = |all: &[(String, u32)]| {
        let shape = |(strategy, count): &(String, u32)| ChosenShape {
            strategy: strategy.clone(),
            count: *count,
        };
        all.iter().map(shape).collect()
    };
    let shape = Shape {
        strategy: overview.strategy.clone(),
        segments: overview.segments.iter().map(segment_shape).collect(),
        debtors: chosen(&overview.debtors),
        invoices: chosen(&overview.invoices),
    };
    session.answer(&shape, |page| show(page, &overview))
}

fn segment_shape(one: &segments::Counted) -> SegmentShape {
    let takes = one.segment.takes.unwrap_or_default();
    SegmentShape {
        id: one.segment.segment.to_string(),
        name: one.segment.name.clone(),
        strategy: one.segment.strategy.clone(),
        kind: takes.kind.map(|kind| kind.code()),
        letters: takes.language.map(|language| language.code()),
        by_hand: one.by_hand,
        by_itself: one.by_itself,
    }
}

fn show(page: &mut Page, overview: &Overview) {
    page.say("segment-house", &[("strategy", text(&overview.strategy))]);
    if overview.segments.is_empty() {
        page.say("segment-none", &[]);
    } else {
        page.gap();
        let heads = [
            Head::Short("head-id"),
            Head::Text("head-segment"),
            Head::Text("head-strategy"),
            Head::Text("head-takes"),
            Head::Money("head-by-hand"),
            Head::Money("head-by-itself"),
        ];
        let row = |one: &segments::Counted| {
            vec![
                one.segment.segment.to_string(),
                one.segment.name.clone(),
                one.segment.strategy.clone(),
                takes_words(one.segment.takes, page.words),
                one.by_hand.to_string(),
                one.by_itself.to_string(),
            ]
        };
        let rows: Vec<_> = overview.segments.iter().map(row).collect();
        page.table(&heads, &rows);
    }
    for (id, all) in
        [("segment-debtors", &overview.debtors), ("segment-invoices", &overview.invoices)]
    {
        for (strategy, count) in all {
            let count = ("count", Arg::Count(i64::from(*count)));
            page.say(id, &[count, ("strategy", text(strategy))]);
        }
    }
    page.say("segment-order", &[]);
}

/// Whom a segment takes by itself, in words.
fn takes_words(takes: Option<Takes>, words: &Words) -> String {
    let Some(takes) = takes else { return words.say("segment-takes-nobody", &[]) };
    let kind = takes.kind.map(|kind| words.code("debtor", kind.code()));
    let language = takes
        .language
        .map(|language| words.say("segment-takes-letters", &[("language", text(language.code()))]));
    kind.into_iter().chain(language).collect::<Vec<_>>().join(", ")
}
