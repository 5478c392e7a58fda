//! `punctueel plan rules`: what the firm agrees to in a payment plan; without an option it shows
//! them.

use clap::Args;
use serde::Serialize;

use punctueel_domain::casework::PlanRules;
use punctueel_domain::event::HouseChanged;
use punctueel_domain::money::Cents;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_store::load::house;

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done};
use crate::cli::values;

/// The rules that change; what is not said stays.
#[derive(Args, Debug)]
pub struct Rules {
    /// The most instalments.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(2..=120))]
    most: Option<u32>,
    /// The most days until the last one.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=3650))]
    days: Option<u32>,
    /// The least amount of one.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    least: Option<Cents>,
    /// The least part that the first one is, in percent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(0..=100))]
    first: Option<u32>,
}

#[derive(Serialize)]
struct Shown {
    most: u32,
    days: u32,
    least: Amount,
    first: u32,
}

/// Shows them, or sets what is said.
pub fn run(args: Rules, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let facts = desk.read(|tx, administration| Ok(house::house(tx, administration)?))?;
    let known = facts.ok_or_else(|| No::from(Refusal::NoAdministration))?.plans;
    let rules = PlanRules {
        most: args.most.unwrap_or(known.most),
        longest_days: args.days.unwrap_or(known.longest_days),
        least: args.least.unwrap_or(known.least),
        first_percent: args.first.unwrap_or(known.first_percent),
    };
    let shape = Shown {
        most: rules.most,
        days: rules.longest_days,
        least: Amount(rules.least),
        first: rules.first_percent,
    };
    if rules == known {
        return session.answer(&shape, |page| say(page, rules));
    }
    let settings = HouseChanged { plans: Some(rules), ..HouseChanged::default() };
    let done = SetHouse { settings, ..SetHouse::default() }.run(&mut desk)?;
    let (id, events) = (String::new(), desk.last_events().to_vec());
    session.answer(&Done { done, id, events, more: shape }, |page| say(page, rules))
}

fn say(page: &mut Page, rules: PlanRules) {
    let least = text(page.money(rules.least));
    let (most, days) = (count(rules.most as usize), count(rules.longest_days as usize));
    page.say("plan-rules", &[("most", most), ("days", days), ("least", least)]);
    if rules.first_percent > 0 {
        page.say("plan-rules-first", &[("first", count(rules.first_percent as usize))]);
    }
}
