//! `punctueel debtor show DEBTOR`: all that is known of a debtor, and the people there.

use clap::Args;
use serde::Serialize;

use punctueel_domain::party::DebtorWords;
use punctueel_domain::refusal::Refusal;
use punctueel_letters::words::iban;
use punctueel_office::No;
use punctueel_store::load::contacts::{self, KnownContact};
use punctueel_store::load::debtors::{self, KnownDebtor};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::table::Head;

/// A debtor.
#[derive(Args, Debug)]
pub struct Show {
    /// Which.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
}

#[derive(Serialize)]
struct Shown {
    id: String,
    event: i64,
    kind: &'static str,
    legal_form: &'static str,
    is_erased: bool,
    #[serde(flatten)]
    words: DebtorWords,
    contacts: Vec<ContactShape>,
}

#[derive(Serialize)]
struct ContactShape {
    id: String,
    role: &'static str,
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    phone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    prefers: Option<&'static str>,
}

/// Shows him.
pub fn run(args: &Show, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    // Read first: what happens meanwhile is told, and not taken for known.
    let event = desk.last_event()?;
    let (known, people) = desk.read(|tx, administration| {
        let known = debtors::one(tx, administration, debtor)?;
        let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
        Ok::<_, No>((known, contacts::of_debtor(tx, administration, debtor)?))
    })?;
    let people = if known.is_erased { Vec::new() } else { people };
    let shape = Shown {
        id: known.debtor.to_string(),
        event,
        kind: known.kind.code(),
        legal_form: known.legal_form.code(),
        is_erased: known.is_erased,
        words: known.words.clone(),
        contacts: people.iter().map(contact_shape).collect(),
    };
    session.answer(&shape, |page| show(page, &known, &people))
}

fn contact_shape(one: &KnownContact) -> ContactShape {
    ContactShape {
        id: one.contact.contact.to_string(),
        role: one.contact.role.code(),
        name: one.words.name.clone(),
        email: one.words.email.clone(),
        phone: one.words.phone.clone(),
        prefers: one.contact.prefers.map(|channel| channel.code()),
    }
}

fn show(page: &mut Page, known: &KnownDebtor, people: &[KnownContact]) {
    let (id, words) = (known.debtor.to_string(), &known.words);
    page.title("debtor-title", &[("id", text(id)), ("name", text(&words.name))]);
    if known.is_erased {
        page.say("debtor-is-erased", &[]);
        return;
    }
    let town = [words.postcode.as_str(), &words.city].join(" ");
    let address = [words.street.as_str(), town.trim(), &words.country];
    let address: Vec<&str> = address.into_iter().filter(|part| !part.is_empty()).collect();
    let lines = [
        ("number", words.number.clone()),
        ("kind", page.words.code("debtor", known.kind.code())),
        ("contact", words.contact.clone()),
        ("email", words.email.clone()),
        ("phone", words.phone.clone()),
        ("address", address.join(", ")),
        ("iban", iban(&words.iban)),
        ("kvk", words.kvk.clone()),
        ("vat", words.vat_number.clone()),
    ];
    for (name, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
        page.say(&format!("debtor-has-{name}"), &[("value", text(value))]);
    }
    show_people(page, people);
}

fn show_people(page: &mut Page, people: &[KnownContact]) {
    if people.is_empty() {
        page.say("debtor-no-contacts", &[]);
        return;
    }
    page.title("debtor-contacts", &[]);
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-name"),
        Head::Text("head-role"),
        Head::Text("head-phone"),
        Head::Text("head-email"),
        Head::Text("head-prefers"),
    ];
    let row = |one: &KnownContact| {
        let (contact, words) = (&one.contact, &one.words);
        let role = page.words.code("contact", contact.role.code());
        let prefers = contact.prefers.map(|channel| page.words.code("channel", channel.code()));
        let (id, prefers) = (contact.contact.to_string(), prefers.unwrap_or_default());
        vec![id, words.name.clone(), role, words.phone.clone(), words.email.clone(), prefers]
    };
    let rows: Vec<_> = people.iter().map(row).collect();
    page.table(&heads, &rows);
}
