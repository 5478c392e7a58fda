//! `punctueel calc interest`: interest from the day after the last day to pay, line by line.
//!
//! The last day is the day of payment, and bears interest too. Payments in between cut the time in
//! pieces. The default is taken to begin with the last day to pay: whether it did is for the asker
//! to say.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::coded::Arg;
use punctueel_domain::law::changes::{Change, ChangeKind, Changes};
use punctueel_domain::law::choice::{of_interest, of_payments};
use punctueel_domain::law::day_count::{DayCount, days};
use punctueel_domain::law::interest::{Balance, Claim, Segment, cautions, lines};
use punctueel_domain::law::rates::{RateList, Rates};
use punctueel_domain::law::regime::{AgreedRate, Growth, Kind, Regime, Rule};
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_domain::refusal::Refusal;
use punctueel_office::{No, Outcome};

use super::{CautionShape, choices, not_negative, show_cautions, show_choices, typed};
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Said};
use crate::cli::table::Head;
use crate::cli::values;

/// Interest on a claim.
#[derive(Args, Debug)]
pub struct Interest {
    /// Firm or consumer.
    #[arg(long, value_name = "business|consumer", value_parser = typed::debtor_kind)]
    debtor: DebtorKind,
    /// The principal.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount,
          allow_negative_numbers = true)]
    principal: Cents,
    /// The last day to pay.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    due: Date,
    /// The day of payment, included.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    until: Date,
    /// The rate that was agreed, in percent a year.
    #[arg(long, value_name = "PERCENT", value_parser = typed::rate, allow_negative_numbers = true)]
    rate: Option<Rate>,
    /// Agreed interest does not bear interest.
    #[arg(long, requires = "rate")]
    simple: bool,
    /// How days are counted.
    #[arg(long, value_name = "actual/365|actual/actual", value_parser = typed::day_count,
          default_value = "actual/365")]
    day_count: DayCount,
    /// A payment in between; may be given more than once.
    #[arg(long, value_name = "DAY=AMOUNT", value_parser = typed::paid)]
    paid: Vec<(Date, Cents)>,
    /// A list of rates that adds to ours.
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,
}

#[derive(Serialize)]
struct Shape {
    total: Amount,
    from: Date,
    until: Date,
    days: i64,
    segments: Vec<SegmentShape>,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    owed: Option<OwedShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Said>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cautions: Vec<CautionShape>,
}

#[derive(Serialize)]
struct SegmentShape {
    from: Date,
    until: Date,
    days: u32,
    rate: String,
    base: Amount,
    interest: Amount,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    doubtful: bool,
}

/// What is owed at the end, when something was paid in between.
#[derive(Serialize)]
struct OwedShape {
    principal: Amount,
    interest: Amount,
    total: Amount,
    credit: Amount,
}

/// Calculates it.
pub fn run(args: &Interest, session: &Session) -> anyhow::Result<Answer> {
    let more = args.rates.as_ref().map(|path| session.text(path)).transpose()?;
    let rates = rates(more.as_deref())?;
    let kind = Kind::of(args.debtor).map_err(No::from)?;
    let claim = claim(args, kind)?;
    let (found, end) = lines(&claim, &rates, args.until).map_err(No::from)?;
    let cautions = cautions(&claim, kind, &rates, &found);
    let chosen = [of_interest(&claim, &found), of_payments(&claim, &end)].concat();
    let shape = Shape {
        total: Amount(end.interest),
        from: claim.since_on,
        until: args.until,
        days: days(claim.since_on, args.until),
        segments: found.iter().map(segment).collect(),
        source: claim.rule.source(kind),
        owed: (!args.paid.is_empty()).then(|| owed(&end)),
        choices: choices(&chosen, session.words),
        cautions: CautionShape::all(&cautions, session.words),
    };
    session.answer(&shape, |page| show(page, &claim, &found, &end, &shape))
}

/// Our rates, with those of a file.
fn rates(more: Option<&str>) -> Outcome<Rates> {
    let ours = Rates::built_in();
    match more {
        Some(more) => Ok(ours.with(RateList::parse(more)?)?),
        None => Ok(ours.clone()),
    }
}

/// The claim that was typed.
fn claim(args: &Interest, kind: Kind) -> Outcome<Claim> {
    if args.until < args.due {
        return Err(Refusal::DaysReversed { from: args.due, until: args.until }.into());
    }
    if let Some((paid_on, _)) = args.paid.iter().find(|(on, _)| *on > args.until) {
        return Err(Refusal::DaysReversed { from: *paid_on, until: args.until }.into());
    }
    let growth = if args.simple { Growth::Simple } else { Growth::Yearly };
    let agreed = args.rate.map(|rate| AgreedRate::new(rate, growth)).transpose()?;
    let statutory = || Rule::Statutory(Regime::of(kind, LegalForm::Unknown));
    let paid = |(on, amount): &(Date, Cents)| Change {
        on: *on,
        amount: *amount,
        kind: ChangeKind::Payment,
    };
    Ok(Claim {
        principal: not_negative(args.principal)?,
        since_on: plus_days(args.due, 1),
        rule: agreed.map_or_else(statutory, Rule::Agreed),
        day_count: args.day_count,
        changes: Changes::new(args.paid.iter().map(paid).collect())?,
        last_day_on: None,
    })
}

fn segment(line: &Segment) -> SegmentShape {
    SegmentShape {
        from: line.from_on,
        until: line.until_on,
        days: line.days,
        rate: line.rate.to_string(),
        base: Amount(line.base),
        interest: Amount(line.interest),
        doubtful: line.is_doubtful,
    }
}

fn owed(end: &Balance) -> OwedShape {
    OwedShape {
        principal: Amount(end.owed.principal),
        interest: Amount(end.owed.interest()),
        total: Amount(end.owed.total()),
        credit: Amount(end.credit),
    }
}

const HEADS: [Head; 6] = [
    Head::Short("calc-head-from"),
    Head::Short("calc-head-until"),
    Head::Money("calc-head-days"),
    Head::Money("calc-head-rate"),
    Head::Money("calc-head-base"),
    Head::Money("calc-head-interest"),
];

fn show(page: &mut Page, claim: &Claim, found: &[Segment], end: &Balance, shape: &Shape) {
    let principal = ("principal", Arg::Money(claim.principal));
    let regime = match claim.rule {
        Rule::Statutory(regime) => regime.code(),
        Rule::Agreed(_) => "agreed",
    };
    page.title(&format!("calc-interest-{regime}"), &[principal]);
    let row = |line: &Segment| {
        vec![
            page.day(line.from_on),
            page.day(line.until_on),
            line.days.to_string(),
            page.words.percent(line.rate),
            page.money(line.base),
            page.money(line.interest),
        ]
    };
    let rows: Vec<Vec<String>> = found.iter().map(row).collect();
    if rows.is_empty() {
        page.say("calc-interest-none", &[]);
    } else {
        page.table(&HEADS, &rows);
    }
    page.gap();
    page.say("calc-interest-total", &[("total", Arg::Money(end.interest))]);
    if shape.owed.is_some() {
        let owed = &end.owed;
        let parts = [
            ("principal", Arg::Money(owed.principal)),
            ("interest", Arg::Money(owed.interest())),
            ("total", Arg::Money(owed.total())),
        ];
        page.say("calc-interest-owed", &parts);
    }
    if end.credit.is_positive() {
        page.say("calc-credit", &[("credit", Arg::Money(end.credit))]);
    }
    explain(page, shape);
    show_cautions(page, &shape.cautions);
}

/// How it was counted, each choice in a sentence.
fn explain(page: &mut Page, shape: &Shape) {
    page.title("calc-how", &[]);
    page.point(&page.words.say("calc-interest-days", &[("from", Arg::Day(shape.from))]));
    show_choices(page, &shape.choices);
    let article = text(page.words.article(shape.source));
    page.point(&page.words.say("calc-source", &[("source", article)]));
}
