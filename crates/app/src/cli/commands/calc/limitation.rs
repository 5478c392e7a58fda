//! `punctueel calc limitation`: when a claim is barred.
//!
//! From the last day to pay, the kind of claim, and what interrupted its term.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::law::limitation::{LimitationKind, limitation};

use super::{CautionShape, show_cautions, typed};
use crate::cli::answer::Answer;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::values;

/// The limitation of a claim.
#[derive(Args, Debug)]
pub struct Limitation {
    /// The last day to pay.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    due: Date,
    /// What the claim is.
    #[arg(long, value_name = "KIND", value_parser = typed::limitation_kind)]
    kind: LimitationKind,
    /// A day on which a demand arrived or the debtor acknowledged; may be given more than once.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    interrupted: Vec<Date>,
}

#[derive(Serialize)]
struct Shape {
    barred_on: Date,
    last_safe_on: Date,
    source: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cautions: Vec<CautionShape>,
}

/// Calculates it.
pub fn run(args: &Limitation, session: &Session) -> anyhow::Result<Answer> {
    let found = limitation(args.kind, args.due, &args.interrupted);
    let shape = Shape {
        barred_on: found.barred_on,
        last_safe_on: found.last_safe_on(),
        source: args.kind.source(),
        cautions: CautionShape::all(&found.cautions(session.today()), session.words),
    };
    session.answer(&shape, |page| {
        let day = |day| text(page.words.day(day));
        let (barred, safe) = (day(shape.barred_on), day(shape.last_safe_on));
        page.say("calc-limitation", &[("day", barred)]);
        page.say("calc-limitation-safe", &[("day", safe)]);
        let years = ("count", Arg::Count(i64::from(args.kind.years())));
        let article = text(page.words.article(shape.source));
        page.say("calc-limitation-term", &[years, ("source", article)]);
        if args.interrupted.is_empty() && args.kind != LimitationKind::Judgment {
            page.say("calc-limitation-due", &[]);
        }
        if args.interrupted.len() > found.without_effect.len() {
            page.say("calc-limitation-anew", &[]);
        }
        show_cautions(page, &shape.cautions);
    })
}
