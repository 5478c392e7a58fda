//! Made-up facts of every letter, in both languages, for one invoice and for several.

use jiff::civil::date;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, Language};
use punctueel_letters::compose::compose;
use punctueel_letters::facts::example::{Size, example};
use punctueel_letters::facts::{Agreement, Facts};
use punctueel_letters::letter::{Letter, LetterKind};

/// One invoice, a first reminder to a firm.
pub fn facts(language: Language) -> Facts {
    example(LetterKind::Reminder, Size::Single, language)
}

/// Several, one paid in part, with a credit note, unlinked money, and one only shown.
pub fn several(language: Language) -> Facts {
    example(LetterKind::Reminder, Size::Several, language)
}

/// The facts of another letter about one invoice.
pub fn single(kind: LetterKind, language: Language) -> Facts {
    example(kind, Size::Single, language)
}

/// Two agreements were not kept.
pub fn final_demand_broken(mut facts: Facts) -> Facts {
    let agreement = |agreed_on, pay_on, with: &str| Agreement {
        agreed_on,
        spoken_with: with.to_owned(),
        is_spoken: !with.is_empty(),
        amount: Cents(50_000),
        pay_on,
        paid: Cents::ZERO,
    };
    facts.broken = vec![
        agreement(date(2026, 9, 21), date(2026, 9, 25), ""),
        agreement(date(2026, 9, 29), date(2026, 10, 2), "mevrouw De Boer"),
    ];
    facts
}

/// A credit note is all there is.
fn statement_credit(language: Language) -> Facts {
    let mut facts = example(LetterKind::Statement, Size::Several, language);
    facts.items.retain(|item| item.is_credit);
    facts.unlinked = Cents::ZERO;
    facts.total = facts.sum();
    facts
}

/// The letters that are kept beside the tests.
pub fn letters() -> Vec<(String, Letter)> {
    let mut letters = Vec::new();
    for language in [Language::Nl, Language::En] {
        for kind in LetterKind::ALL {
            for (name, size) in [("single", Size::Single), ("several", Size::Several)] {
                let facts = example(*kind, size, language);
                if *kind == LetterKind::FinalDemand {
                    let broken = compose(&final_demand_broken(facts.clone())).unwrap();
                    letters.push((format!("{kind}-broken-{name}.{language}"), broken));
                }
                letters.push((format!("{kind}-{name}.{language}"), compose(&facts).unwrap()));
            }
        }
        letters.push((format!("reminder-first-late.{language}"), first_late(language)));
        letters.push((format!("first-demand-consumer.{language}"), consumer(language)));
        let credit = compose(&statement_credit(language)).unwrap();
        letters.push((format!("statement-credit.{language}"), credit));
    }
    letters
}

/// A consumer who was never late, paid a part, and of whom little else is known.
fn first_late(language: Language) -> Letter {
    let mut facts = facts(language);
    facts.kind = DebtorKind::Consumer;
    facts.debtor.contact.clear();
    (facts.last_day_on, facts.is_first_time_late) = (None, true);
    facts.copies.attached = facts.asked().map(|item| item.number.clone()).collect();
    (facts.items[0].paid, facts.items[0].open) = (Cents(21_000), Cents(100_000));
    facts.total = Cents(100_000);
    compose(&facts).unwrap()
}

/// A consumer, with a part of the invoice in dispute.
fn consumer(language: Language) -> Letter {
    let mut facts = single(LetterKind::FirstDemand, language);
    (facts.kind, facts.is_term_agreed) = (DebtorKind::Consumer, false);
    (facts.items[0].disputed, facts.total) = (Cents(30_000), Cents(91_000));
    facts.items[0].description.clear();
    compose(&facts).unwrap()
}
