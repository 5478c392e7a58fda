//! `punctueel calc notice`: the days of a 14-day letter.
//!
//! From the day it is posted or e-mailed: when it is presumed received, the last day to pay without
//! costs, and from which day costs are due.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::calendar;
use punctueel_domain::law::choice;
use punctueel_domain::law::notice::{By, NoticeTerm, Sent, Wording, term_by_law};
use punctueel_domain::law::statutory_term::caution;
use punctueel_domain::refusal::Refusal;
use punctueel_office::{No, Outcome};

use super::typed::{self, SentBy};
use super::{CautionShape, choices, show_cautions, show_choices};
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::Said;
use crate::cli::values;

/// A 14-day letter.
#[derive(Args, Debug)]
pub struct Notice {
    /// The day it was posted or sent.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    sent: Date,
    /// How it went.
    #[arg(long, value_name = "post|email", value_parser = typed::sent_by, default_value = "post")]
    by: SentBy,
    /// How many delivery days post takes.
    #[arg(long, value_name = "N", value_parser = typed::delivery_days)]
    delivery_days: Option<u32>,
}

/// Our wording of the term.
const WORDING: Wording = Wording::FourteenFromDayAfter;

#[derive(Serialize)]
struct Shape {
    received_on: Date,
    last_day_on: Date,
    costs_from_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_days: Option<u32>,
    source: &'static str,
    choices: Vec<Said>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cautions: Vec<CautionShape>,
}

/// Calculates them.
pub fn run(args: &Notice, session: &Session) -> anyhow::Result<Answer> {
    let sent = sent(args)?;
    let days = term_by_law(sent, WORDING).map_err(No::from)?;
    let cautions: Vec<_> = caution(days.last_day_on).into_iter().collect();
    let shape = Shape {
        received_on: days.received_on,
        last_day_on: days.last_day_on,
        costs_from_on: days.costs_from_on,
        delivery_days: match sent.by {
            By::Post { delivery_days } => Some(delivery_days),
            By::Email => None,
        },
        source: "art. 6:96 lid 6 BW",
        choices: choices(&choice::of_notice(sent, WORDING), session.words),
        cautions: CautionShape::all(&cautions, session.words),
    };
    session.answer(&shape, |page| show(page, sent, days, &shape))
}

/// How it left. Delivery days are for post: an e-mail with them is not understood.
fn sent(args: &Notice) -> Outcome<Sent> {
    let by = match (args.by, args.delivery_days) {
        (SentBy::Post, days) => {
            By::Post { delivery_days: days.unwrap_or_else(|| calendar::delivery_days(args.sent)) }
        }
        (SentBy::Email, None) => By::Email,
        (SentBy::Email, Some(days)) => {
            let (name, value) = ("--by email".to_owned(), format!("--delivery-days {days}"));
            return Err(No::from(Refusal::ValueNotUnderstood { name, value }));
        }
    };
    Ok(Sent { on: args.sent, by })
}

fn show(page: &mut Page, sent: Sent, days: NoticeTerm, shape: &Shape) {
    let day = |page: &Page, day: Date| text(page.words.day(day));
    page.title("calc-notice", &[("sent", day(page, sent.on))]);
    for (id, on) in [
        ("calc-notice-received", days.received_on),
        ("calc-notice-last-day", days.last_day_on),
        ("calc-notice-costs-from", days.costs_from_on),
    ] {
        page.say(id, &[("day", day(page, on))]);
    }
    page.title("calc-how", &[]);
    page.point(&page.words.say("calc-notice-term", &[]));
    show_choices(page, &shape.choices);
    page.point(&page.words.say("calc-notice-wording", &[]));
    let article = text(page.words.article(shape.source));
    page.point(&page.words.say("calc-source", &[("source", article)]));
    show_cautions(page, &shape.cautions);
}
