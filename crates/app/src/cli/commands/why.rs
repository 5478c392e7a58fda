//! `punctueel why INVOICE|DEBTOR`: why something is, or is not, done.
//!
//! Shows every step with its state, its day and the reasons in the order they were looked at, the
//! next day this debtor is looked at and what else wakes him. Changes nothing. `--on` asks about
//! another day.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{House, Strategy, Trace, WaitsFor};
use punctueel_letters::words::{List, Words};
use punctueel_office::ask::why::{self, Why as OneAnswer};
use punctueel_office::desk::load_house;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Said};
use crate::cli::table::Head;
use crate::cli::values;

/// Why (not)?
#[derive(Args, Debug)]
pub struct Why {
    /// An invoice or debtor: number, name or id.
    #[arg(value_name = "INVOICE|DEBTOR")]
    who: String,
    /// Another day.
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    on: Option<Date>,
}

#[derive(Serialize)]
struct WhyShape {
    id: String,
    day: Date,
    look_on: Option<Date>,
    waits_for: &'static str,
    steps: Vec<StepShape>,
    invoices: Vec<InvoiceShape>,
}

#[derive(Serialize)]
struct InvoiceShape {
    invoice: String,
    id: String,
    debtor: String,
    open: Amount,
    due_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    strategy: Option<FollowedShape>,
    because: Vec<Said>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cautions: Vec<Said>,
}

#[derive(Serialize)]
struct FollowedShape {
    name: String,
    #[serde(flatten)]
    because: Said,
}

#[derive(Serialize)]
struct StepShape {
    invoice: String,
    step: String,
    title: String,
    state: &'static str,
    on: Option<Date>,
    because: Vec<Said>,
}

/// Answers it.
pub fn run(args: Why, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let found = find::find(&mut desk, &args.who)?;
    let id = match found.invoice() {
        Some(invoice) => invoice.to_string(),
        None => found.debtor().to_string(),
    };
    let answers = why::why(&mut desk, &id, args.on)?;
    let name = find::name(&mut desk, found.debtor())?;
    let house = desk.read(load_house)?;
    let day = args.on.unwrap_or(desk.today);
    let shape = shape(id, day, &answers, &house, session.words);
    session.answer(&shape, |page| show(page, &name, &answers, &house))
}

fn shape(id: String, day: Date, answers: &[OneAnswer], house: &House, words: &Words) -> WhyShape {
    let first = answers.first();
    let steps = answers
        .iter()
        .flat_map(|one| one.steps.iter().map(|trace| step_shape(one, trace, house, words)));
    let invoice = |one: &OneAnswer| InvoiceShape {
        invoice: one.number.clone(),
        id: one.invoice.to_string(),
        debtor: one.debtor.to_string(),
        open: Amount(one.open),
        due_on: one.due_on,
        strategy: one.strategy.as_ref().map(|(name, because)| FollowedShape {
            name: name.clone(),
            because: Said::of(because, List::Reason, words),
        }),
        because: one.because.iter().map(|why| Said::of(why, List::Reason, words)).collect(),
        cautions: one.cautions.iter().map(|one| Said::of(one, List::Caution, words)).collect(),
    };
    WhyShape {
        id,
        day,
        look_on: first.and_then(|one| one.look_on),
        waits_for: first.map_or("day", |one| one.waits_for.code()),
        steps: steps.collect(),
        invoices: answers.iter().map(invoice).collect(),
    }
}

fn step_shape(one: &OneAnswer, trace: &Trace, house: &House, words: &Words) -> StepShape {
    StepShape {
        invoice: one.number.clone(),
        step: trace.step.clone(),
        title: title_in(house, one, trace),
        state: trace.state.code(),
        on: trace.on,
        because: trace.because.iter().map(|why| Said::of(why, List::Reason, words)).collect(),
    }
}

/// What people call a step of an invoice; perhaps one of a strategy it followed before.
fn title_in(house: &House, one: &OneAnswer, trace: &Trace) -> String {
    let followed = one.strategy.as_ref().and_then(|(name, _)| house.named(name));
    let step = house.step_labelled(followed.unwrap_or(&house.strategy), &trace.step);
    let title = step.map(|step| step.title_as(trace.legal_kind).to_owned());
    title.unwrap_or_else(|| trace.step.clone())
}

/// What people call a step.
pub fn title(strategy: &Strategy, label: &str) -> String {
    let step = strategy.steps.iter().find(|step| step.label == label);
    step.map_or_else(|| label.to_owned(), |step| step.title.clone())
}

fn show(page: &mut Page, name: &str, answers: &[OneAnswer], house: &House) {
    if answers.is_empty() {
        page.say("why-nothing", &[("name", text(name))]);
    }
    for one in answers {
        let head = [("number", text(&one.number)), ("name", text(name))];
        page.title("why-title", &head);
        let (open, due) = (text(page.money(one.open)), text(page.words.date(one.due_on)));
        page.say("why-open", &[("open", open), ("due", due)]);
        // What a step says as well is said there.
        let by_step = |why: &&Reason| !one.steps.iter().any(|step| step.because.contains(why));
        for because in one.because.iter().filter(by_step) {
            let said = page.words.sentence(because, List::Reason);
            page.line(&said);
        }
        for caution in &one.cautions {
            page.line(&page.words.sentence(caution, List::Caution));
        }
        if let Some((_, because)) = &one.strategy {
            page.line(&page.words.sentence(because, List::Reason));
        }
        show_steps(page, one, house);
    }
    if let Some(one) = answers.iter().find(|one| !one.steps.is_empty()) {
        page.gap();
        let waits = page.words.code("waits", one.waits_for.code());
        match one.look_on {
            Some(day) => {
                let id = if one.waits_for == WaitsFor::Day { "why-look-day" } else { "why-look" };
                let day = text(page.words.date(day));
                page.say(id, &[("day", day), ("waits", text(waits))]);
            }
            None => page.say("why-look-never", &[("waits", text(waits))]),
        }
    }
}

fn show_steps(page: &mut Page, one: &OneAnswer, house: &House) {
    if one.steps.is_empty() {
        return;
    }
    page.gap();
    let heads = [
        Head::Text("head-step"),
        Head::Short("head-state"),
        Head::Short("head-day"),
        Head::Text("head-because"),
    ];
    let row = |trace: &Trace| {
        let said = trace.because.iter().map(|why| page.words.sentence(why, List::Reason));
        vec![
            title_in(house, one, trace),
            page.words.code("trace", trace.state.code()),
            page.maybe_day(trace.on),
            said.collect::<Vec<_>>().join(" "),
        ]
    };
    let rows: Vec<_> = one.steps.iter().map(row).collect();
    page.table(&heads, &rows);
}
