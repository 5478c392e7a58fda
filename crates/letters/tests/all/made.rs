//! Made-up facts of every letter, in both languages, for one invoice and for several.

use jiff::civil::{Date, date};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_letters::compose::compose;
use punctueel_letters::facts::{Addressee, Agreement, FactItem, Facts, Sender};
use punctueel_letters::letter::{Letter, LetterKind};

fn item(number: &str, open: i64, due_on: Date) -> FactItem {
    FactItem {
        number: number.to_owned(),
        issued_on: date(2026, 9, 2),
        description: "onderhoud september".to_owned(),
        amount: Cents(open),
        paid: Cents::ZERO,
        open: Cents(open),
        disputed: Cents::ZERO,
        due_on,
        is_asked: true,
        is_credit: false,
    }
}

/// One invoice, a first reminder to a firm.
pub fn facts(language: Language) -> Facts {
    Facts {
        kind_of_letter: LetterKind::Reminder,
        channel: Channel::Post,
        house: Sender {
            name: "Van Dijk Techniek B.V.".to_owned(),
            street: "Kade 3".to_owned(),
            postcode: "1011AB".to_owned(),
            city: "Amsterdam".to_owned(),
            website: "vandijk.example".to_owned(),
            kvk: "12345678".to_owned(),
            vat_number: "NL001234567B01".to_owned(),
            iban: "NL91ABNA0417164300".to_owned(),
            person: "Lotte Bakker".to_owned(),
            function: "administratie".to_owned(),
            phone: "020 123 45 67".to_owned(),
            hours: "op werkdagen van 9.00 tot 17.00 uur".to_owned(),
            email: "administratie@vandijk.example".to_owned(),
        },
        debtor: Addressee {
            name: "Bouwbedrijf De Linde B.V.".to_owned(),
            number: "10042".to_owned(),
            contact: "mevrouw De Boer".to_owned(),
            street: "Dorpsstraat 12".to_owned(),
            postcode: "1234 AB".to_owned(),
            city: "Weesp".to_owned(),
            country: String::new(),
            email: "boekhouding@delinde.example".to_owned(),
        },
        language,
        kind: DebtorKind::Business,
        today: date(2026, 10, 6),
        last_day_on: Some(date(2026, 10, 16)),
        covered_until: Some(date(2026, 10, 5)),
        items: vec![item("2026-101", 121_000, date(2026, 10, 2))],
        total: Cents(121_000),
        unlinked: Cents::ZERO,
        consequences: Vec::new(),
        earlier: Vec::new(),
        is_silent: false,
        broken: Vec::new(),
        promises: Vec::new(),
        is_first_time_late: false,
        is_term_agreed: true,
        is_copy_attached: false,
    }
}

/// Three invoices asked (one paid in part), a credit note, unlinked money, and one only shown.
pub fn several(language: Language) -> Facts {
    let mut facts = facts(language);
    let mut part = item("2026-088", 50_000, date(2026, 9, 18));
    (part.amount, part.paid) = (Cents(75_000), Cents(25_000));
    part.description = "spoedreparatie aan de luchtbehandeling op de locatie Almere".to_owned();
    let mut credit = item("2026-C09", -12_100, date(2026, 9, 30));
    (credit.is_credit, credit.is_asked) = (true, false);
    credit.description = "retour filters".to_owned();
    let mut shown = item("2026-117", 36_300, date(2026, 10, 5));
    shown.is_asked = false;
    facts.items.extend([part, item("2026-095", 8_470, date(2026, 9, 25)), credit, shown]);
    facts.unlinked = Cents(5_000);
    facts.total = facts.sum();
    facts
}

pub fn first_demand(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FirstDemand;
    facts.earlier = vec![(date(2026, 9, 28), Channel::Email), (date(2026, 10, 1), Channel::Phone)];
    facts
}

fn final_demand(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FinalDemand;
    facts.items.retain(|item| item.is_asked || item.is_credit);
    facts.earlier = vec![(date(2026, 9, 28), Channel::Post)];
    facts.consequences = vec![(date(2026, 10, 20), "hand-over".to_owned())];
    facts.is_silent = true;
    facts
}

fn agreement(agreed_on: Date, amount: i64, pay_on: Date) -> Agreement {
    Agreement {
        agreed_on,
        spoken_with: "mevrouw De Boer".to_owned(),
        amount: Cents(amount),
        pay_on,
    }
}

pub fn final_demand_broken(facts: Facts) -> Facts {
    let mut facts = final_demand(facts);
    let mut first = agreement(date(2026, 9, 21), 50_000, date(2026, 9, 25));
    first.spoken_with.clear();
    facts.broken = vec![first, agreement(date(2026, 9, 29), 50_000, date(2026, 10, 2))];
    facts
}

/// A part of it, and the rest for one invoice without a day.
pub fn promise(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::PromiseConfirmation;
    (facts.last_day_on, facts.covered_until) = (None, None);
    let is_several = facts.items.len() > 1;
    facts.promises = vec![agreement(date(2026, 10, 6), 60_000, date(2026, 10, 9))];
    if is_several {
        facts.promises.push(agreement(date(2026, 10, 6), 102_370, date(2026, 10, 23)));
        facts.promises[0].spoken_with = "meneer Smit van de boekhouding".to_owned();
    }
    facts.total = Cents(60_000);
    facts
}

/// All that is open, with an invoice that is not due yet.
pub fn statement(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::Statement;
    facts.last_day_on = None;
    for item in &mut facts.items {
        item.is_asked = !item.is_credit;
    }
    facts.total = facts.sum();
    let mut later = item("2026-121", 24_200, date(2026, 10, 30));
    later.is_asked = false;
    facts.items.push(later);
    facts
}

/// A credit note is all there is.
fn statement_credit(facts: Facts) -> Facts {
    let mut facts = statement(facts);
    let mut credit = item("2026-C09", -12_100, date(2026, 9, 30));
    (credit.is_credit, credit.is_asked) = (true, false);
    facts.items = vec![credit];
    facts.total = facts.sum();
    facts
}

/// A letter's name, and what makes a first reminder into it.
type Kind = (&'static str, fn(Facts) -> Facts);

/// The letters that are kept beside the tests.
pub fn letters() -> Vec<(String, Letter)> {
    let mut letters = Vec::new();
    for language in [Language::Nl, Language::En] {
        let kinds: [Kind; 6] = [
            ("reminder", |facts| facts),
            ("first-demand", first_demand),
            ("final-demand", final_demand),
            ("final-demand-broken", final_demand_broken),
            ("promise-confirmation", promise),
            ("statement", statement),
        ];
        for (name, kind) in kinds {
            for (size, facts) in [("single", facts(language)), ("several", several(language))] {
                let letter = compose(&kind(facts)).unwrap();
                letters.push((format!("{name}-{size}.{language}"), letter));
            }
        }
        letters.push((format!("reminder-first-late.{language}"), first_late(language)));
        letters.push((format!("first-demand-consumer.{language}"), consumer(language)));
        let credit = compose(&statement_credit(facts(language))).unwrap();
        letters.push((format!("statement-credit.{language}"), credit));
    }
    letters
}

/// A consumer who was never late, paid a part, and of whom little else is known.
fn first_late(language: Language) -> Letter {
    let mut facts = facts(language);
    facts.kind = DebtorKind::Consumer;
    facts.debtor.contact.clear();
    (facts.last_day_on, facts.is_first_time_late, facts.is_copy_attached) = (None, true, true);
    (facts.items[0].paid, facts.items[0].open) = (Cents(21_000), Cents(100_000));
    facts.total = Cents(100_000);
    compose(&facts).unwrap()
}

/// A consumer, with a part of the invoice in dispute.
fn consumer(language: Language) -> Letter {
    let mut facts = first_demand(facts(language));
    (facts.kind, facts.is_term_agreed) = (DebtorKind::Consumer, false);
    (facts.items[0].disputed, facts.total) = (Cents(30_000), Cents(91_000));
    facts.items[0].description.clear();
    compose(&facts).unwrap()
}
