//! `punctueel init`: opens a new administration.
//!
//! Asks the name and IBAN of the firm; the rest has a safe answer when nothing is said: terms count
//! as named on the invoice only, and debtors are asked about. `house set` fills in the rest later.
//! With `--trial` any day may be acted on and nothing ever leaves the house.

use clap::Args;
use serde::Serialize;

use punctueel_domain::party::{DebtorKind, HouseWords, TermBasis};
use punctueel_domain::strategy::presets;
use punctueel_office::actions::open_administration::{OpenAdministration, first_strategy};

use super::house::HouseOptions;
use crate::cli::answer::Answer;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

use super::strategy;

/// Opens a new administration.
#[derive(Args, Debug)]
pub struct Init {
    /// The name of the firm.
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The account payments are asked on.
    #[arg(long, value_name = "IBAN")]
    iban: String,
    /// What debtors are when nothing else is known.
    #[arg(long, value_name = "KIND", value_parser = values::mostly, default_value = "ask")]
    debtors: DebtorKind,
    /// Where terms come from.
    #[arg(long, value_name = "TERMS", value_parser = values::terms,
          default_value = "unilateral")]
    terms: TermBasis,
    #[command(flatten)]
    options: Box<HouseOptions>,
    /// To try things out.
    #[arg(long)]
    trial: bool,
    /// The strategy to start with: name or file.
    #[arg(long, value_name = "NAME|FILE")]
    strategy: Option<String>,
}

#[derive(Serialize)]
struct Opened {
    administration: String,
    database: String,
    strategy: String,
    trial: bool,
}

/// Opens it.
pub fn run(args: Init, session: &Session) -> anyhow::Result<Answer> {
    let trial = args.trial;
    let mut words = HouseWords { name: args.name, iban: args.iban, ..HouseWords::default() };
    args.options.words().into_iter().for_each(|(field, text)| words.set(field, text));
    let usual = || Ok(presets::preset(first_strategy(args.terms)).unwrap_or_default().to_owned());
    let chosen = args.strategy.as_deref().map(|name| strategy::offered(name, session));
    let text_of_strategy = chosen.unwrap_or_else(usual)?;
    let strategy = strategy::name_of(&text_of_strategy);
    let action = OpenAdministration {
        words,
        debtors: args.debtors,
        term_basis: args.terms,
        vat_deductible: args.options.vat_deductible.unwrap_or(true),
        trial,
        settings: args.options.settings(),
        strategy: Some(text_of_strategy),
    };
    let mut db = session.database()?;
    let who = session.who(&mut db)?;
    let desk = action.run(db, who, session.now())?;
    let (administration, database) = (desk.name().to_owned(), without_user(&session.address()));
    let more = Opened {
        administration: administration.clone(),
        database,
        strategy: strategy.clone(),
        trial,
    };
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: administration, events, more };
    session.answer(&done, |page| {
        let id = if trial { "init-done-trial" } else { "init-done" };
        page.say(id, &[("name", text(&done.id))]);
        page.say("init-where", &[("where", text(&done.more.database))]);
        page.say("init-strategy", &[("name", text(strategy))]);
        page.gap();
        page.say("init-next", &[]);
    })
}

/// An address without its user and password: it may be shown to anybody.
fn without_user(address: &str) -> String {
    match address.split_once("://").and_then(|(kind, rest)| Some((kind, rest.split_once('@')?))) {
        Some((kind, (_, place))) => format!("{kind}://{place}"),
        None => address.to_owned(),
    }
}
