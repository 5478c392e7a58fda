//! `punctueel calc term`: the last day of a term.
//!
//! With `--statutory` for a term that the law sets: it does not end in a weekend or on a holiday.
//! An agreed term ends on its day, whatever day that is.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::law::statutory_term::{caution, plain_end, statutory_end};

use super::{CautionShape, show_cautions};
use crate::cli::answer::Answer;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::values;

/// A term in days.
#[derive(Args, Debug)]
pub struct Term {
    /// The day before its first day.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Date,
    /// How many days.
    #[arg(long, value_name = "N", value_parser = values::days)]
    days: u32,
    /// The law sets it.
    #[arg(long)]
    statutory: bool,
}

#[derive(Serialize)]
struct Shape {
    last_day_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    moved_from_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cautions: Vec<CautionShape>,
}

/// Calculates it.
pub fn run(args: &Term, session: &Session) -> anyhow::Result<Answer> {
    let plain = plain_end(args.from, args.days);
    let last_day_on = if args.statutory { statutory_end(args.from, args.days) } else { plain };
    let cautions: Vec<_> = caution(last_day_on).filter(|_| args.statutory).into_iter().collect();
    let shape = Shape {
        last_day_on,
        moved_from_on: (plain != last_day_on).then_some(plain),
        source: args.statutory.then_some("art. 1-4 Algemene termijnenwet"),
        cautions: CautionShape::all(&cautions, session.words),
    };
    session.answer(&shape, |page| {
        let day = ("day", text(page.words.day(last_day_on)));
        let count = ("count", Arg::Count(i64::from(args.days)));
        page.say("calc-term", &[count, ("from", Arg::Day(args.from)), day]);
        match shape.moved_from_on {
            Some(plain) => {
                page.say("calc-term-moved", &[("plain", text(page.words.day(plain)))]);
            }
            None if args.statutory => page.say("calc-term-stays", &[]),
            None => page.say("calc-term-agreed", &[]),
        }
        show_cautions(page, &shape.cautions);
    })
}
