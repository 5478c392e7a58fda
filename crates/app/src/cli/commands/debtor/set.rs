//! `punctueel debtor set DEBTOR --email ADDRESS …`: corrects what is known of a debtor.
//!
//! What is corrected holds against the lists that come after it. A list that says something else
//! than before is shown as a conflict.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::correction::Field;
use punctueel_domain::party::{DebtorKind, Language, LegalForm};
use punctueel_office::Desk;
use punctueel_office::actions::choose_strategy::ChooseStrategy;
use punctueel_office::actions::correct_debtor::CorrectDebtor;
use punctueel_office::actions::set_legal_form::SetLegalForm;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::values;

/// What is corrected.
#[derive(Args, Debug)]
pub struct Set {
    /// Whose.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
    #[command(flatten)]
    words: Words,
    /// Why.
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct Words {
    /// Name.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The person to address.
    #[arg(long, value_name = "NAME")]
    contact: Option<String>,
    /// E-mail address.
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Telephone number.
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Street and house number.
    #[arg(long, value_name = "TEXT")]
    street: Option<String>,
    /// Postcode.
    #[arg(long, value_name = "TEXT")]
    postcode: Option<String>,
    /// Town.
    #[arg(long, value_name = "TEXT")]
    city: Option<String>,
    /// Country.
    #[arg(long, value_name = "TEXT")]
    country: Option<String>,
    /// The account he pays from.
    #[arg(long, value_name = "ACCOUNT")]
    iban: Option<String>,
    /// Firm or consumer.
    #[arg(long, value_name = "business|consumer", value_parser = values::debtor_kind)]
    kind: Option<DebtorKind>,
    /// The strategy his invoices follow.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["name", "contact", "email", "phone",
          "street", "postcode", "city", "country", "iban", "kind", "letters", "legal_form"])]
    strategy: Option<String>,
    /// What holds otherwise.
    #[arg(long, conflicts_with_all = ["strategy", "name", "contact", "email", "phone", "street",
          "postcode", "city", "country", "iban", "kind", "letters", "legal_form"])]
    no_strategy: bool,
    /// The legal form.
    #[arg(long, value_name = "FORM", value_parser = values::legal_form, conflicts_with_all = [
          "name", "contact", "email", "phone", "street", "postcode", "city", "country", "iban",
          "kind", "letters"])]
    legal_form: Option<LegalForm>,
    /// The language of letters.
    #[arg(long, value_name = "nl|en", value_parser = values::language)]
    letters: Option<Language>,
}

#[derive(Serialize)]
struct Chosen {
    #[serde(skip_serializing_if = "Option::is_none")]
    strategy: Option<String>,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
}

/// Corrects him.
pub fn run(args: Set, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    let name = find::name(&mut desk, debtor)?;
    if args.words.strategy.is_some() || args.words.no_strategy {
        let (strategy, reason) = (args.words.strategy, args.reason);
        let chosen = ChooseStrategy { debtor, invoice: None, strategy, reason };
        return choose(chosen, &name, desk, session);
    }
    let count = match args.words.legal_form {
        Some(form) => u32::from(SetLegalForm { debtor, form }.run(&mut desk)?),
        None => {
            let (fields, reason) = (fields(args.words), args.reason);
            CorrectDebtor { debtor, fields, reason }.run(&mut desk)?
        }
    };
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: debtor.to_string(), events, more: Counted { count } };
    session.answer(&done, |page| {
        let count = ("count", Arg::Count(i64::from(count)));
        page.say("debtor-set", &[count, ("name", text(name))]);
    })
}

/// Chooses a strategy for a debtor or an invoice.
///
/// # Errors
/// When the action says no.
pub fn choose(
    chosen: ChooseStrategy,
    name: &str,
    mut desk: Desk,
    session: &Session,
) -> anyhow::Result<Answer> {
    let id = chosen.invoice.map_or_else(|| chosen.debtor.to_string(), |one| one.to_string());
    let strategy = chosen.strategy.clone();
    chosen.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id, events, more: Chosen { strategy } };
    session.answer(&done, |page| match &done.more.strategy {
        Some(strategy) => {
            page.say("strategy-chosen", &[("name", text(name)), ("strategy", text(strategy))]);
        }
        None => page.say("strategy-not-chosen", &[("name", text(name))]),
    })
}

fn fields(words: Words) -> Vec<(Field, String)> {
    let all = [
        (Field::Name, words.name),
        (Field::Contact, words.contact),
        (Field::Email, words.email),
        (Field::Phone, words.phone),
        (Field::Street, words.street),
        (Field::Postcode, words.postcode),
        (Field::City, words.city),
        (Field::Country, words.country),
        (Field::Iban, words.iban),
        (Field::Kind, words.kind.map(|kind| kind.code().to_owned())),
        (Field::Language, words.letters.map(|language| language.code().to_owned())),
    ];
    all.into_iter().filter_map(|(field, value)| Some((field, value?))).collect()
}
