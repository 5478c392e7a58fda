//! Made-up facts of every letter, for one invoice and for several: to try a text or a page with
//! before it is used, and for the tests.
//!
//! The firm, the debtor and the amounts are nobody's.

use jiff::civil::{Date, date};
use punctueel_domain::casework::{Every, REPAIR_DAYS, equal_parts};
use punctueel_domain::law::regime::Kind;
use punctueel_domain::law::scale::scale;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_domain::reference::PaymentReference;

use super::{Addressee, Agreement, Copies, Counted, FactItem, Facts, PlanFacts, Sender};
use crate::letter::LetterKind;

/// How many invoices an example asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// One.
    Single,
    /// Several, one paid in part, with a credit note, unlinked money, and one only shown.
    Several,
}

/// Made-up facts of a letter.
pub fn example(kind: LetterKind, size: Size, language: Language) -> Facts {
    let facts = match size {
        Size::Single => single(language),
        Size::Several => several(language),
    };
    match kind {
        LetterKind::BeforeDue => before_due(facts),
        LetterKind::Reminder => facts,
        LetterKind::FirstDemand => first_demand(facts),
        LetterKind::NoticeOfDefault => notice_of_default(facts),
        LetterKind::FinalDemand => final_demand(facts),
        LetterKind::FourteenDay => fourteen_day(facts),
        LetterKind::Interruption => interruption(facts),
        LetterKind::PromiseConfirmation => promise(facts),
        LetterKind::PlanConfirmation | LetterKind::InstalmentReminder => plan(facts, kind),
        LetterKind::InstalmentMissed => missed(facts),
        LetterKind::Statement => statement(facts),
        LetterKind::DeliveryStop => delivery_stop(facts),
    }
}

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
fn single(language: Language) -> Facts {
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
            reference: PaymentReference::InvoiceNumber,
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
        costs: None,
        costs_vat: None,
        named_costs: None,
        noticed: None,
        consequences: Vec::new(),
        earlier: Vec::new(),
        is_silent: false,
        broken: Vec::new(),
        promises: Vec::new(),
        in_plans: Vec::new(),
        plan: None,
        is_first_time_late: false,
        is_term_agreed: true,
        copies: Copies::default(),
        counted: None,
        not_counted: None,
        has_clause: false,
        fourteen_on: None,
    }
}

/// Three invoices asked (one paid in part), a credit note, unlinked money, and one only shown.
fn several(language: Language) -> Facts {
    let mut facts = single(language);
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

/// Before the due days.
fn before_due(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::BeforeDue;
    facts.items.retain(|item| item.is_asked || item.is_credit);
    facts.today = date(2026, 9, 14);
    (facts.last_day_on, facts.covered_until) = (None, None);
    facts.copies.attached = facts.asked().map(|item| item.number.clone()).collect();
    facts
}

/// No term was agreed: default begins after the term this gives.
fn notice_of_default(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::NoticeOfDefault;
    facts.items.retain(|item| item.is_asked || item.is_credit);
    facts.is_term_agreed = false;
    facts.last_day_on = Some(date(2026, 10, 22));
    facts.earlier = vec![(date(2026, 9, 28), Some(Channel::Email))];
    facts
}

/// A consumer in default: no last day of our own, and the costs by the scale. Nothing is
/// subtracted: credit notes and money are settled before such a letter.
fn fourteen_day(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FourteenDay;
    facts.kind = DebtorKind::Consumer;
    facts.debtor.name = "S. de Boer".to_owned();
    facts.items.retain(|item| item.is_asked);
    facts.unlinked = Cents::ZERO;
    facts.last_day_on = None;
    facts.total = facts.sum();
    facts.costs = Some(scale(facts.total, Kind::Consumer).costs);
    facts
}

/// Long overdue.
fn interruption(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::Interruption;
    facts.items.retain(|item| item.is_asked);
    facts.unlinked = Cents::ZERO;
    facts.total = facts.sum();
    facts
}

fn first_demand(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FirstDemand;
    facts.earlier =
        vec![(date(2026, 9, 28), Some(Channel::Email)), (date(2026, 10, 1), Some(Channel::Phone))];
    facts
}

fn final_demand(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::FinalDemand;
    facts.items.retain(|item| item.is_asked || item.is_credit);
    facts.earlier = vec![(date(2026, 9, 28), Some(Channel::Post))];
    facts.consequences = vec![(date(2026, 10, 20), "hand-over".to_owned())];
    facts.is_silent = true;
    facts.counted = Some(Counted {
        interest: Cents(138),
        costs: Cents(18_150),
        vat: Cents::ZERO,
        per_day: Cents(34).into(),
    });
    facts.total = facts.amount();
    facts
}

fn agreement(agreed_on: Date, amount: i64, pay_on: Date) -> Agreement {
    Agreement {
        agreed_on,
        spoken_with: "mevrouw De Boer".to_owned(),
        is_spoken: true,
        amount: Cents(amount),
        pay_on,
        paid: Cents::ZERO,
    }
}

/// A part of it, and the rest for one invoice without a day.
fn promise(mut facts: Facts) -> Facts {
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

/// Three instalments; of a reminder the first.
fn plan(mut facts: Facts, kind: LetterKind) -> Facts {
    facts.kind_of_letter = kind;
    (facts.last_day_on, facts.covered_until) = (None, None);
    let parts = equal_parts(facts.sum(), 3, date(2026, 10, 9), Every::Month);
    let (nr, due) = match kind {
        LetterKind::PlanConfirmation => (0, facts.sum()),
        _ => (1, parts[0].amount),
    };
    facts.plan = Some(PlanFacts {
        agreed_on: date(2026, 10, 5),
        spoken_with: "mevrouw De Boer".to_owned(),
        is_spoken: true,
        parts: parts.iter().map(|part| (part.on, part.amount)).collect(),
        nr,
        due,
        interest: None,
        earlier: None,
        repair_days: REPAIR_DAYS,
        repair_until: None,
    });
    facts.total = facts.amount();
    facts
}

/// The first of three came in only in part.
fn missed(facts: Facts) -> Facts {
    let mut facts = Facts {
        kind_of_letter: LetterKind::InstalmentMissed,
        covered_until: Some(date(2026, 10, 5)),
        ..plan(facts, LetterKind::InstalmentReminder)
    };
    if let Some(plan) = &mut facts.plan {
        plan.agreed_on = date(2026, 9, 28);
        plan.parts[0].0 = date(2026, 10, 1);
        (plan.due, plan.repair_until) = (Cents(20_000), Some(date(2026, 10, 13)));
    }
    facts.total = facts.amount();
    facts
}

/// Deliveries stand still, after earlier letters.
fn delivery_stop(mut facts: Facts) -> Facts {
    facts.kind_of_letter = LetterKind::DeliveryStop;
    facts.last_day_on = None;
    facts
}

/// All that is open, with an invoice that is not due yet.
fn statement(mut facts: Facts) -> Facts {
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
