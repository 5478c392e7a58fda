//! `punctueel reference`: account numbers and payment references.
//!
//! `reference check` says whether an IBAN, an RF reference or a betalingskenmerk is right,
//! `reference make` makes one of a number of your own, `reference qr` makes the QR code with which
//! a bank app fills in a transfer. Touches no database.

use clap::{Args, Subcommand};
use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

use punctueel_domain::money::Cents;
use punctueel_domain::reference::epc::{self, Message, NoQr, Transfer};
use punctueel_domain::reference::iban::Iban;
use punctueel_domain::reference::kenmerk::Kenmerk;
use punctueel_domain::reference::rf::Rf;
use punctueel_domain::reference::{Kind, NotAReference, recognise};
use punctueel_letters::words::List;

use crate::cli::answer::Answer;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::Said;
use crate::cli::values;

/// About references.
#[derive(Args, Debug)]
pub struct Reference {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Check(Check),
    Make(Make),
    Qr(Qr),
}

/// Is it right?
#[derive(Args, Debug)]
struct Check {
    /// The number.
    value: String,
}

/// Makes one.
#[derive(Args, Debug)]
struct Make {
    /// Which kind.
    #[arg(long, value_name = "rf|kenmerk", value_parser = values::reference_kind)]
    kind: Kind,
    /// As short as can be, with a length digit.
    #[arg(long)]
    short: bool,
    /// The number of your own.
    value: String,
}

/// A QR code to pay with.
#[derive(Args, Debug)]
struct Qr {
    /// In whose name the account is.
    #[arg(long)]
    name: String,
    /// The account.
    #[arg(long)]
    iban: String,
    /// The amount.
    #[arg(long, value_parser = values::amount)]
    amount: Cents,
    /// What the payer names, in words.
    #[arg(long, conflicts_with = "reference")]
    text: Option<String>,
    /// What the payer names, as an RF reference.
    #[arg(long)]
    reference: Option<String>,
}

#[derive(Serialize)]
struct CheckShape {
    kind: &'static str,
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    printed: Option<String>,
    #[serde(flatten)]
    said: Option<Said>,
}

#[derive(Serialize)]
struct QrShape {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<String>,
    #[serde(flatten)]
    said: Option<Said>,
}

/// Checks or makes.
pub fn run(args: Reference, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::Check(args) => {
            let (kind, printed) = recognise(&args.value);
            answer(kind, printed.map(|printed| (None, printed)), session)
        }
        What::Make(args) => {
            let value = &args.value;
            let made = match (args.kind, args.short) {
                (Kind::Kenmerk, false) => Kenmerk::make(value).map(of_kenmerk),
                (Kind::Kenmerk, true) => Kenmerk::short(value).map(of_kenmerk),
                _ => Rf::make(value).map(|made| (Some(made.as_str().to_owned()), made.printed())),
            };
            answer(Some(args.kind), made, session)
        }
        What::Qr(args) => qr(&args, session),
    }
}

fn of_kenmerk(made: Kenmerk) -> (Option<String>, String) {
    (Some(made.as_str().to_owned()), made.printed())
}

/// A kind with the value and its printed form, or with what is wrong with it.
fn answer(
    kind: Option<Kind>,
    made: Result<(Option<String>, String), NotAReference>,
    session: &Session,
) -> anyhow::Result<Answer> {
    let code = kind.map_or("unknown", Kind::code);
    let (value, printed, said) = match made {
        Ok((value, printed)) => (value, Some(printed), None),
        Err(why) => (None, None, Some(Said::of(&why, List::Reference, session.words))),
    };
    let shape = CheckShape { kind: code, valid: said.is_none(), value, printed, said };
    session.verdict(!shape.valid, &shape, |page| match (&shape.printed, &shape.said) {
        (Some(printed), _) => {
            let kind = text(session.words.code("reference-kind", code));
            page.say("reference-right", &[("kind", kind), ("printed", text(printed))]);
        }
        (None, said) => said.iter().for_each(|said| page.line(&said.sentence)),
    })
}

fn qr(args: &Qr, session: &Session) -> anyhow::Result<Answer> {
    let payload = match payload(args, session) {
        Ok(payload) => payload,
        Err(said) => {
            let shape = QrShape { valid: false, payload: None, said: Some(said) };
            let sentence = shape.said.as_ref().map(|said| said.sentence.clone());
            return session.verdict(true, &shape, |page| page.line(&sentence.unwrap_or_default()));
        }
    };
    let code = QrCode::with_error_correction_level(&payload, EcLevel::M)?;
    let drawn = code.render::<Dense1x2>().build();
    let shape = QrShape { valid: true, payload: Some(payload), said: None };
    session.answer(&shape, |page| {
        page.line(shape.payload.as_deref().unwrap_or_default());
        page.gap();
        page.line(&drawn);
    })
}

/// What the QR code says, or why there is none.
fn payload(args: &Qr, session: &Session) -> Result<String, Said> {
    let wrong = |why: NotAReference| Said::of(&why, List::Reference, session.words);
    let iban = &Iban::parse(&args.iban).map_err(wrong)?;
    let no_rf = |value: &str, why: NotAReference| match Kenmerk::parse(value) {
        Ok(_) => {
            let value = value.to_owned();
            Said::of(&NoQr::KenmerkAsText { value }, List::Qr, session.words)
        }
        Err(_) => wrong(why),
    };
    let read = |value: &str| Rf::parse(value).map_err(|why| no_rf(value, why));
    let reference = args.reference.as_deref().map(read).transpose()?;
    let message = match &reference {
        Some(reference) => Message::Reference(reference),
        None => Message::Text(args.text.as_deref().unwrap_or_default()),
    };
    let transfer = Transfer { name: &args.name, iban, amount: args.amount, message };
    epc::payload(&transfer).map_err(|why| Said::of(&why, List::Qr, session.words))
}
