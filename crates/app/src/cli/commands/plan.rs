//! `punctueel plan INVOICE|DEBTOR --parts N --first DAY`: agrees on payment in instalments.
//!
//! Equal parts, or a schedule of one's own with `--schedule DAY=AMOUNT`; `--dry-run` shows the
//! table and records nothing. As long as the instalments come in nothing is asked. `plan list` and
//! `plan show` tell how each plan stands; `withdraw` takes one back, `accelerate` makes all due at
//! once after an instalment was missed; `rules` shows and sets what the firm agrees to.

mod rules;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::{
    Every, GRACE_DAYS, Instalment, PartNow, Plan as Agreed, PlanEnd, PlanMoney,
};
use punctueel_domain::coded::Arg;
use punctueel_domain::id::PlanId;
use punctueel_domain::money::Rate;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::Action;
use punctueel_office::actions::agree_plan::{AgreePlan, Schedule};
use punctueel_office::actions::end_plan::EndPlan;
use punctueel_office::no::No;
use punctueel_store::load::agreements;
use punctueel_store::load::plans::{self, KnownPlan, Which};

use super::calc::typed::rate;
use super::promise::{ConfirmationShape, confirmation as confirmation_words};
use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing, task_id};
use crate::cli::table::Head;
use crate::cli::values;

/// Payment plans.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Plan {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    agree: Agree,
}

#[derive(Debug, Subcommand)]
enum What {
    List(List),
    Show(Show),
    Accelerate(End),
    Withdraw(End),
    Rules(rules::Rules),
}

/// A new plan.
#[derive(Args, Debug)]
struct Agree {
    /// An invoice or debtor.
    #[arg(value_name = "INVOICE|DEBTOR", required = true)]
    who: Option<String>,
    /// In how many equal parts.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(2..=120),
          requires = "first", required_unless_present = "schedule")]
    parts: Option<u32>,
    /// The first day.
    #[arg(long, value_name = "DAY", value_parser = values::day, requires = "parts")]
    first: Option<Date>,
    /// How often.
    #[arg(long, value_name = "month|week", value_parser = values::every, requires = "parts")]
    every: Option<Every>,
    /// A schedule of one's own.
    #[arg(long, value_name = "DAY=AMOUNT", value_parser = values::instalment, num_args = 1..=120,
          conflicts_with = "parts")]
    schedule: Vec<Instalment>,
    /// What a firm pays for it in a year.
    #[arg(long, value_name = "PERCENT", value_parser = rate)]
    interest: Option<Rate>,
    /// The interest and costs that letters asked are part of it.
    #[arg(long)]
    with_asked: bool,
    /// Show the table, record nothing.
    #[arg(long)]
    dry_run: bool,
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// One plan.
#[derive(Args, Debug)]
struct Show {
    /// The plan.
    #[arg(value_name = "PLAN")]
    plan: String,
}

/// A plan that ends.
#[derive(Args, Debug)]
struct End {
    /// The plan.
    #[arg(value_name = "PLAN")]
    plan: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Serialize)]
struct Part {
    on: Date,
    amount: Amount,
    asked: Amount,
    state: &'static str,
    paid: Amount,
}

/// What letters asked before beside the principal.
#[derive(Serialize)]
struct Earlier {
    amount: Amount,
    included: bool,
}

#[derive(Serialize)]
struct Table {
    total: Amount,
    asked: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    earlier: Option<Earlier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interest: Option<Amount>,
    instalments: Vec<Part>,
}

#[derive(Serialize)]
struct Shown {
    id: String,
    debtor: String,
    number: String,
    name: String,
    invoices: Vec<String>,
    agreed: Date,
    state: String,
    ended: Option<Date>,
    paid: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmation: Option<ConfirmationShape>,
    #[serde(flatten)]
    table: Table,
}

/// Does what is asked.
pub fn run(args: Plan, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        None => agree(args.agree, session),
        Some(What::List(List {})) => list(session),
        Some(What::Show(args)) => show(&args.plan, session),
        Some(What::Accelerate(args)) => end(args, PlanEnd::Accelerated, session),
        Some(What::Withdraw(args)) => end(args, PlanEnd::Withdrawn, session),
        Some(What::Rules(args)) => rules::run(args, session),
    }
}

fn agree(args: Agree, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let who = args.who.unwrap_or_default();
    let found = find::find(&mut desk, &who)?;
    let (debtor, invoice) = (found.debtor(), found.invoice());
    let name = find::name_with(&mut desk, found, &who)?;
    let schedule = match (args.parts, args.first) {
        (Some(parts), Some(first)) => {
            Schedule::Equal { parts, first, every: args.every.unwrap_or(Every::Month) }
        }
        _ => Schedule::Own(args.schedule),
    };
    let agree = AgreePlan {
        debtor,
        invoice,
        schedule,
        interest: args.interest,
        with_asked: args.with_asked,
    };
    let (is_dry, today) = (args.dry_run, desk.today);
    desk.dry_run = is_dry;
    let (plan, confirmation) = agree.run(&mut desk)?;
    let confirmation = confirmation.filter(|_| !is_dry);
    let events = desk.last_events().to_vec();
    let id = if is_dry { String::new() } else { plan.plan.to_string() };
    let money = PlanMoney { open: plan.open_then, ..PlanMoney::default() };
    let more = table(&plan, money, true, today);
    let done = Done { done: !is_dry, id: id.clone(), events, more };
    session.answer(&done, |page| {
        let total = text(page.money(plan.total()));
        match is_dry {
            true => page.say("plan-would", &[("name", text(name)), ("total", total)]),
            false => {
                let args = [("name", text(name)), ("total", total), ("id", text(id))];
                page.say("plan-done", &args);
            }
        }
        print(page, &done.more);
        say_extra(page, &plan);
        if is_dry && plan.earlier.is_some_and(|one| !one.is_included) {
            page.say("plan-ask-too", &[]);
        }
        if let Some(message) = confirmation {
            let message = text(task_id(message, Action::Letter));
            page.say("plan-confirmed", &[("message", message)]);
        }
    })
}

/// What is paid beside the principal, and what becomes of what letters asked before.
fn say_extra(page: &mut Page, plan: &Agreed) {
    if let Some(earlier) = plan.earlier {
        let said = if earlier.is_included { "plan-with-asked" } else { "plan-without-asked" };
        page.say(said, &[("amount", Arg::Money(earlier.amount))]);
    }

    if let Some(interest) = plan.interest {
        let (rate, amount) = (Arg::Percent(interest.rate), Arg::Money(interest.amount));
        page.say("plan-interest", &[("rate", rate), ("amount", amount)]);
    }
}

fn known(session: &Session) -> anyhow::Result<(Vec<KnownPlan>, Date)> {
    let mut desk = session.desk()?;
    let today = desk.today;
    let all =
        desk.read(|tx, administration| Ok(plans::known(tx, administration, Which::All, today)?))?;
    Ok((all, today))
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let (all, today) = known(session)?;
    let shapes: Vec<Shown> = all.iter().map(|one| shown(one, today)).collect();
    session.answer(&shapes, |page| {
        if shapes.is_empty() {
            return page.say("plan-none", &[]);
        }
        let heads = [
            Head::Short("head-id"),
            Head::Text("head-debtor"),
            Head::Spare("head-invoices"),
            Head::Money("head-amount"),
            Head::Money("head-paid"),
            Head::Short("head-next"),
            Head::Text("head-state"),
        ];
        let rows: Vec<Vec<String>> = all.iter().map(|one| row(page, one, today)).collect();
        page.table(&heads, &rows);
    })
}

fn row(page: &Page, one: &KnownPlan, today: Date) -> Vec<String> {
    let table = table(&one.plan, one.money, one.is_running(), today);
    let next = table
        .instalments
        .iter()
        .find(|part| matches!(part.state, "coming" | "missed" | "to-judge"));
    let next = next.filter(|_| one.state == "running");
    let state =
        if one.plan.missed.is_some() && one.state == "running" { "missed" } else { &one.state };
    vec![
        one.plan.plan.to_string(),
        one.name.clone(),
        one.numbers.join(", "),
        page.money(table.asked.0),
        page.money(one.paid().at_most(table.asked.0)),
        page.maybe_day(next.map(|part| part.on)),
        page.words.say(&format!("plan-state-{state}"), &[]),
    ]
}

fn show(id: &str, session: &Session) -> anyhow::Result<Answer> {
    let (all, today) = known(session)?;
    let found = all.iter().find(|one| one.plan.plan.to_string() == id);
    let one = found.ok_or_else(|| unknown(id))?;
    let mut desk = session.desk()?;
    let whose = (one.debtor, one.plan.plan);
    let confirmed = desk.read(|tx, adm| Ok(agreements::of_plan(tx, adm, whose)?))?;
    let confirmation = Some(ConfirmationShape::of(confirmed));
    let shape = Shown { confirmation, ..shown(one, today) };
    session.answer(&shape, |page| {
        let (name, on) = (text(&one.name), text(page.words.day(one.agreed_on)));
        let invoices = text(one.numbers.join(", "));
        page.say("plan-about", &[("name", name), ("on", on), ("invoices", invoices)]);
        print(page, &shape.table);
        say_extra(page, &one.plan);
        let state = text(page.words.say(&format!("plan-state-{}", one.state), &[]));
        page.say("plan-stands", &[("state", state)]);
        let confirmation = text(confirmation_words(page, confirmed));
        page.say("plan-confirmation", &[("state", confirmation)]);
        if let Some(missed) = one.plan.missed.filter(|_| one.is_running()) {
            let until = missed.until.map(|until| page.words.day(until));
            let said = if until.is_some() { "plan-repair" } else { "plan-untold" };
            let until = text(until.unwrap_or_default());
            page.say(said, &[("until", until), ("id", text(id))]);
        }
    })
}

fn unknown(id: &str) -> No {
    Refusal::NotFound { value: id.to_owned() }.into()
}

fn end(args: End, how: PlanEnd, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let plan: PlanId = args.plan.parse().map_err(|_| unknown(&args.plan))?;
    EndPlan { plan, how, reason: args.reason }.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: args.plan, events, more: Nothing {} };
    session.answer(&done, |page| page.say(&format!("plan-{}", how.code()), &[]))
}

fn shown(one: &KnownPlan, today: Date) -> Shown {
    Shown {
        id: one.plan.plan.to_string(),
        debtor: one.debtor.to_string(),
        number: one.number.clone(),
        name: one.name.clone(),
        invoices: one.numbers.clone(),
        agreed: one.agreed_on,
        state: one.state.clone(),
        ended: one.ended_on,
        paid: Amount(one.paid()),
        confirmation: None,
        table: table(&one.plan, one.money, one.is_running(), today),
    }
}

fn table(plan: &Agreed, money: PlanMoney, runs: bool, today: Date) -> Table {
    let missed = plan.missed.map_or(0, |missed| missed.nr);
    let now = plan.parts_now(money);
    let asked = now.iter().map(|part| part.asked).sum();
    let parts = (1..).zip(&plan.instalments).zip(now);
    let part = |((nr, due), now): ((u32, &Instalment), PartNow)| {
        let grace_ends = punctueel_domain::calendar::plus_working_days(due.on, GRACE_DAYS);
        let state = match () {
            () if now.asked.is_zero() => "dropped",
            () if now.paid >= now.asked => "paid",
            () if !runs => "ended",
            () if missed == nr => "missed",
            () if today > grace_ends => "to-judge",
            () => "coming",
        };
        let (amount, asked, paid) = (Amount(due.amount), Amount(now.asked), Amount(now.paid));
        Part { on: due.on, amount, asked, state, paid }
    };
    let interest = plan.interest.map(|one| Amount(one.amount));
    let (total, asked) = (Amount(plan.total()), Amount(asked));
    let earlier =
        plan.earlier.map(|one| Earlier { amount: Amount(one.amount), included: one.is_included });
    Table { interest, total, asked, earlier, instalments: parts.map(part).collect() }
}

fn print(page: &mut Page, table: &Table) {
    let heads = [
        Head::Short("head-part"),
        Head::Short("head-due"),
        Head::Money("head-amount"),
        Head::Money("head-paid"),
        Head::Text("head-state"),
    ];
    let numbered = (1..).zip(&table.instalments);
    let row = |(nr, part): (u32, &Part)| {
        let state = page.words.say(&format!("part-state-{}", part.state), &[]);
        let (amount, paid) = (page.money(part.asked.0), page.money(part.paid.0));
        vec![nr.to_string(), page.day(part.on), amount, paid, state]
    };
    let rows: Vec<Vec<String>> = numbered.map(row).collect();
    page.table(&heads, &rows);
    let off = table.total.0 - table.asked.0;
    if off.is_positive() {
        let (total, off) = (text(page.money(table.total.0)), text(page.money(off)));
        page.say("plan-less", &[("total", total), ("off", off)]);
    }
}
