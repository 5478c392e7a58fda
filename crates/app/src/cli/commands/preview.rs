//! `punctueel preview`: what will happen, day by day, if nobody pays.
//!
//! The work to come, so that somebody can be there for it: calls, letters and e-mails per day, and
//! which invoices they are about. Changes nothing. It assumes that messages leave on their day,
//! that each call reaches somebody and leads to nothing, and that bank data goes on coming in.

use std::collections::BTreeMap;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::Action;
use punctueel_office::ask::preview::{self, DayAhead, ItemAhead};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::table::Head;
use crate::cli::values;

/// The coming days.
#[derive(Args, Debug)]
pub struct Preview {
    /// How many days.
    #[arg(long, value_name = "N", value_parser = values::days_ahead, default_value = "30")]
    days: u32,
}

#[derive(Serialize)]
struct DayShape {
    day: Date,
    calls: u32,
    letters: u32,
    mails: u32,
    hand_overs: u32,
    items: Vec<ItemShape>,
    #[serde(skip_serializing_if = "is_zero")]
    left_out: u32,
}

#[derive(Serialize)]
struct ItemShape {
    invoice: String,
    debtor: String,
    step: String,
    action: &'static str,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// Shows them.
pub fn run(args: Preview, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let progress = Progress::start(session.words, "progress-preview");
    let days = preview::preview(&mut desk, args.days, |count| progress.at(count as i64))?;
    drop(progress);
    let shape: Vec<DayShape> = days.iter().map(|(day, ahead)| day_shape(*day, ahead)).collect();
    session.answer(&shape, |page| show(page, args.days, &days))
}

fn day_shape(day: Date, ahead: &DayAhead) -> DayShape {
    DayShape {
        day,
        calls: ahead.calls,
        letters: ahead.letters,
        mails: ahead.mails,
        hand_overs: ahead.hand_overs,
        items: ahead.items.iter().map(item_shape).collect(),
        left_out: ahead.left_out,
    }
}

fn item_shape(item: &ItemAhead) -> ItemShape {
    let action = match (item.action, item.channel) {
        (Action::Letter, Some(Channel::Email)) => Action::Email,
        (action, _) => action,
    };
    ItemShape {
        invoice: item.invoice.clone(),
        debtor: item.debtor.to_string(),
        step: item.step.clone(),
        action: action.code(),
    }
}

fn show(page: &mut Page, asked: u32, days: &BTreeMap<Date, DayAhead>) {
    page.title("preview-title", &[("days", Arg::Count(i64::from(asked)))]);
    page.say("preview-assumes", &[]);
    if days.is_empty() {
        page.gap();
        page.say("preview-nothing", &[]);
        return;
    }
    let heads = [
        Head::Short("head-day"),
        Head::Money("head-calls"),
        Head::Money("head-letters"),
        Head::Money("head-mails"),
        Head::Money("head-hand-overs"),
        Head::Text("head-invoices"),
    ];
    let rows: Vec<Vec<String>> = days.iter().map(|(day, one)| row(page, *day, one)).collect();
    page.gap();
    page.table(&heads, &rows);
    let sum =
        |count: fn(&DayAhead) -> u32| Arg::Count(days.values().map(count).sum::<u32>().into());
    let totals = [
        ("calls", sum(|day| day.calls)),
        ("letters", sum(|day| day.letters)),
        ("mails", sum(|day| day.mails)),
    ];
    page.say("preview-total", &totals);
}

/// The most invoices that are named in a row.
const MOST_NAMED: usize = 6;

fn row(page: &Page, day: Date, one: &DayAhead) -> Vec<String> {
    let count = |count: u32| if count == 0 { String::new() } else { count.to_string() };
    let named = one.items.iter().take(MOST_NAMED).map(|item| item.invoice.as_str());
    let mut invoices = named.collect::<Vec<_>>().join(", ");
    let more = one.items.len() + one.left_out as usize;
    if more > MOST_NAMED {
        let more = text((more - MOST_NAMED).to_string());
        invoices.push_str(&page.words.say("preview-more", &[("count", more)]));
    }
    let weekday = page.words.day(day);
    let (calls, letters) = (count(one.calls), count(one.letters));
    vec![weekday, calls, letters, count(one.mails), count(one.hand_overs), invoices]
}
