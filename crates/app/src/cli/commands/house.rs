//! `punctueel house`: the firm itself, as it stands on letters, and its settings.
//!
//! `house show` shows them, `house set` changes what is said and leaves the rest. An empty text
//! takes away what was known. `--messages off` is the switch that keeps every message inside.

mod options;

use clap::{ArgAction, Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};

use punctueel_domain::party::HouseField;
use punctueel_office::Desk;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::actions::switch_reminders::SwitchReminders;
use punctueel_office::users::Names;
use punctueel_store::Tx;
use punctueel_store::load::house::{self, HouseFacts};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, count, text};
use crate::cli::person::person;
use crate::cli::session::Session;
use crate::cli::shape::{Amount, Done, Nothing};
use crate::cli::values;
pub use options::HouseOptions;

/// The firm itself.
#[derive(Args, Debug)]
pub struct House {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Show(NoArguments),
    Set(Box<Set>),
    Reminders(Reminders),
}

/// The reminders of the bookkeeping.
#[derive(Args, Debug)]
struct Reminders {
    /// Whether it sends them.
    #[arg(value_name = "on|off", value_parser = values::on_off, action = ArgAction::Set)]
    sends: bool,
}

/// No arguments.
#[derive(Args, Debug)]
struct NoArguments {}

/// What is said of the firm now.
#[derive(Args, Debug)]
struct Set {
    /// The account payments are asked on.
    #[arg(long, value_name = "IBAN")]
    iban: Option<String>,
    #[command(flatten)]
    options: HouseOptions,
}

#[derive(Serialize)]
struct HouseShape {
    name: String,
    #[serde(flatten)]
    words: Map<String, Value>,
    correction_days: u32,
    grace_days: u32,
    messages_on: bool,
    automatic: bool,
    copies_on: bool,
    reference: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reminders_off_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reminders_off_by: Option<String>,
    print_language: &'static str,
    vat_period: &'static str,
    vat_deductible: bool,
    sells: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    second_person_from: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paused_until: Option<Date>,
    trial: bool,
    strategy: String,
}

/// Does what is asked.
pub fn run(args: House, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Show(NoArguments {}) => show(session),
        What::Set(args) => set(*args, session),
        What::Reminders(args) => reminders(&args, session),
    }
}

fn facts(session: &Session) -> anyhow::Result<HouseFacts> {
    let mut desk = session.desk()?;
    let read =
        |tx: &mut Tx<'_>, administration| Ok((house::house(tx, administration)?, Names::load(tx)?));
    let (mut found, names) = desk.read(read)?;
    if let Some((_, by)) = found.as_mut().and_then(|facts| facts.reminders_off.as_mut()) {
        *by = names.of(by);
    }
    let none = || punctueel_office::No::from(punctueel_domain::refusal::Refusal::NoAdministration);
    Ok(found.ok_or_else(none)?)
}

fn show(session: &Session) -> anyhow::Result<Answer> {
    let facts = facts(session)?;
    let word = |field: &HouseField| {
        let key = field.code().replace('-', "_");
        let value = facts.words.get(*field);
        (!value.is_empty()).then(|| (key, Value::from(value)))
    };
    let shape = HouseShape {
        name: facts.words.name.clone(),
        words: HouseField::ALL.iter().filter_map(word).collect(),
        correction_days: facts.correction_days,
        grace_days: facts.grace_days,
        messages_on: facts.messages_on,
        automatic: facts.automatic,
        copies_on: facts.copies_on,
        reference: facts.reference.code(),
        reminders_off_on: facts.reminders_off.as_ref().map(|(on, _)| *on),
        reminders_off_by: facts.reminders_off.as_ref().map(|(_, by)| by.clone()),
        print_language: facts.print_language.code(),
        vat_period: facts.vat_period.code(),
        vat_deductible: facts.vat_deductible,
        sells: facts.sells.code(),
        second_person_from: facts.second_person.from.map(Amount),
        paused_until: facts.paused_until.as_ref().map(|(until, _)| *until),
        trial: facts.trial,
        strategy: facts.strategy.0.clone(),
    };
    session.answer(&shape, |page| show_page(page, &facts))
}

fn show_page(page: &mut Page, facts: &HouseFacts) {
    page.title("house-title", &[("name", text(&facts.words.name))]);
    for field in HouseField::ALL {
        let value = match facts.words.get(*field) {
            "" => page.words.say("house-not-known", &[]),
            known => known.to_owned(),
        };
        page.say(&format!("house-has-{}", field.code()), &[("value", text(value))]);
    }
    page.gap();
    let days = count(facts.correction_days as usize);
    page.say("house-correction-days", &[("count", days)]);
    page.say("house-grace-days", &[("count", count(facts.grace_days as usize))]);
    page.say(if facts.messages_on { "house-messages-on" } else { "house-messages-off" }, &[]);
    page.say(if facts.automatic { "house-automatic-on" } else { "house-automatic-off" }, &[]);
    page.say(if facts.copies_on { "house-copies-on" } else { "house-copies-off" }, &[]);
    page.say(&format!("house-reference-{}", facts.reference.code()), &[]);
    match &facts.reminders_off {
        Some((on, by)) => {
            let day = text(page.words.date(*on));
            page.say("house-reminders-off", &[("day", day), ("by", text(person(by, page.words)))]);
        }
        None => page.say("house-reminders-unknown", &[]),
    }
    page.say(&format!("house-prints-in-{}", facts.print_language.code()), &[]);
    page.say(&format!("house-vat-{}", facts.vat_period.code()), &[]);
    if !facts.vat_deductible {
        page.say("house-vat-not-deductible", &[]);
    }
    page.say(&format!("house-sells-{}", facts.sells.code()), &[]);
    if let Some(from) = facts.second_person.from {
        page.say("house-second-person", &[("amount", text(page.money(from)))]);
    }
    if let Some((until, why)) = &facts.paused_until {
        let day = text(page.words.date(*until));
        page.say("house-paused", &[("day", day), ("why", text(why.clone()))]);
    }
}

/// Yes as long as nobody said that the bookkeeping sends no reminders of its own.
///
/// # Errors
/// When the database fails.
pub fn other_reminders(desk: &mut Desk) -> anyhow::Result<bool> {
    let found = desk.read(|tx, administration| Ok(house::house(tx, administration)?))?;
    Ok(found.is_some_and(|facts| facts.reminders_off.is_none()))
}

fn reminders(args: &Reminders, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    SwitchReminders { is_off: !args.sends }.run(&mut desk)?;
    let (id, events) = (desk.name().to_owned(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    let sentence = if args.sends { "reminders-are-on" } else { "reminders-are-off" };
    session.answer(&done, |page| page.say(sentence, &[]))
}

fn set(args: Set, session: &Session) -> anyhow::Result<Answer> {
    let mut words = args.options.words();
    words.extend(args.iban.map(|iban| (HouseField::Iban, iban)));
    let settings = args.options.settings();
    let switched = settings.messages_on;
    let mut desk = session.desk()?;
    let changed = SetHouse { words, settings }.run(&mut desk)?;
    let (id, events) = (desk.name().to_owned(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        page.say(if changed { "house-set" } else { "house-set-nothing" }, &[]);
        if switched == Some(false) {
            page.say("house-messages-off", &[]);
        }
    })
}
