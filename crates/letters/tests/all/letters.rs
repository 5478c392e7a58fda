//! Every letter in both languages, single and several, as the files in `tests/letters` say; and
//! what a letter never goes without.

use jiff::civil::date;
use punctueel_domain::coded::Coded;
use punctueel_domain::law::daily::Daily;
use punctueel_domain::money::{Cents, Part as Share, Rate, Rounding};
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_domain::reference::PaymentReference;
use punctueel_domain::strategy::LegalKind;
use punctueel_letters::compose::compose;
use punctueel_letters::facts::example::{Size, example};
use punctueel_letters::facts::{Copies, Counted, Facts, LeftOut, Missing, Remark};
use punctueel_letters::letter::{Letter, LetterKind, Part, Piece};
use punctueel_letters::words::{List, Words};

use super::made::{facts, final_demand_broken, letters, single};
use super::snapshot;

#[test]
fn every_letter_is_as_reviewed() {
    for (name, letter) in letters() {
        snapshot::same(&format!("tests/letters/{name}.txt"), &letter.page());
    }
}

#[test]
fn a_letter_has_no_holes_and_no_wide_lines() {
    for (name, letter) in letters() {
        let page = letter.page();
        assert!(!page.contains(['{', '}', '[', '\u{2068}', '\u{a0}']), "{name}");
        assert!(
            !page.contains(" ,") && !page.contains("op  ") && !page.contains("\n\n\n"),
            "{name}"
        );
        assert!(!letter.subject.contains('\n'), "{name}");
        let widest = page.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        assert!(widest <= 96, "{name}: {widest}");
    }
}

/// Who asks for money says where to, for what, since when we know, and whom to call.
#[test]
fn what_must_be_in_a_letter_is_in_it() {
    for (name, letter) in letters() {
        let mail = letter.mail().replace('\n', " ");
        let covered =
            if name.ends_with("nl") { "maandag 5 oktober 2026" } else { "Monday 5 October 2026" };
        assert!(!letter.kind.is_about_overdue() || mail.contains(covered), "{name}");
        assert!(mail.contains("020 123 45 67") && mail.contains("Lotte Bakker"), "{name}");
        if name.contains("credit") {
            continue;
        }
        for text in ["NL91 ABNA 0417 1643 00", "Van Dijk Techniek B.V.", "2026-101"] {
            assert!(mail.contains(text), "{name}: {text}");
        }
    }
}

/// The words of a letter in order, each with the part it stands in and whether it is strong.
fn words_of(letter: &Letter) -> Vec<(Part, String, bool)> {
    let mut words = Vec::new();
    for block in &letter.blocks {
        for piece in &block.pieces {
            let Piece::Text(spans) = piece else { continue };
            for span in spans {
                let said = span.text.replace("€ ", "€\u{a0}");
                let each = said.split(' ').filter(|word| !word.is_empty());
                words.extend(each.map(|word| (block.part, word.to_owned(), span.is_strong)));
            }
        }
    }
    words
}

fn payment(letter: &Letter) -> Option<&punctueel_letters::letter::Payment> {
    letter.blocks.iter().flat_map(|block| &block.pieces).find_map(|piece| match piece {
        Piece::Payment(payment) => Some(payment),
        _ => None,
    })
}

#[test]
fn the_amount_comes_first_and_is_the_same_everywhere() {
    for (name, letter) in letters() {
        // Each instalment has an amount of its own.
        if letter.kind == LetterKind::PlanConfirmation {
            continue;
        }
        let Some(payment) = payment(&letter) else {
            assert!(name.contains("credit"), "{name} says how to pay");
            continue;
        };
        let amount = payment.rows[0].1.clone();
        let words = words_of(&letter);
        let glued = amount.replace("€ ", "€\u{a0}");
        let is_amount = |(_, word, strong): &(Part, String, bool)| *strong && word.contains(&glued);
        let at = words.iter().position(is_amount);
        assert!(at.is_some_and(|at| at < 60), "{name}: {amount} at {at:?}");
        let epc = payment.epc.as_deref().unwrap();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert_eq!(digits(epc.lines().nth(7).unwrap()), digits(&amount), "{name}");
        assert!(!payment.scan.is_empty(), "{name}");
    }
}

/// Only amounts and days are strong; a day is a day and not a number of days.
#[test]
fn what_is_strong_is_an_amount_or_a_day() {
    for (name, letter) in letters() {
        for block in &letter.blocks {
            let texts = block.pieces.iter().filter_map(|piece| match piece {
                Piece::Text(spans) => Some(spans),
                _ => None,
            });
            for span in texts.flatten().filter(|span| span.is_strong) {
                let is_day = span.text.ends_with("2026") && span.text.split(' ').count() == 4;
                assert!(is_day || span.text.contains('€'), "{name}: {}", span.text);
            }
        }
        // The one letter whose term is no day, by law, and the terms of an agreement.
        if matches!(letter.kind, LetterKind::FourteenDay | LetterKind::PlanConfirmation) {
            continue;
        }
        let said = letter.mail().to_lowercase();
        for vague in ["binnen ", "within ", " dagen", " days", "volgende week", "next week"] {
            assert!(!said.contains(vague), "{name}: {vague}");
        }
    }
}

#[test]
fn the_blocks_stand_in_order() {
    for (name, letter) in letters() {
        let parts: Vec<Part> = letter.blocks.iter().map(|block| block.part).collect();
        assert!(parts.is_sorted(), "{name}: {parts:?}");
        for part in [Part::Occasion, Part::Request, Part::Closing] {
            assert!(parts.contains(&part), "{name}: {part}");
        }
    }
}

/// Of a copy is spoken only when it goes along, in each letter in which it can.
#[test]
fn a_letter_speaks_of_the_copies_that_go_along_and_of_no_other() {
    let has_none =
        |kind: &LetterKind| *kind == LetterKind::PromiseConfirmation || kind.is_about_plan();
    for kind in LetterKind::ALL.iter().filter(|kind| !has_none(kind)) {
        for (language, all, one) in [
            (Language::Nl, "Een kopie van de facturen", "Een kopie van 2026-088 en 2026-C09 "),
            (Language::En, "A copy of the invoices", "A copy of 2026-088 and 2026-C09 "),
        ] {
            let mut facts = example(*kind, Size::Several, language);
            let said = |facts: &Facts| compose(facts).unwrap().mail().replace('\n', " ");
            facts.copies = Copies::default();
            let none = said(&facts);
            assert!(!none.contains(" kopie ") && !none.contains(" copy "), "{kind:?} {none}");
            facts.copies.attached = vec!["2026-088".to_owned(), "2026-C09".to_owned()];
            let part = said(&facts);
            assert!(part.contains(one) && !part.contains(all), "{kind:?} {part}");
            facts.copies.attached = facts.items.iter().map(|item| item.number.clone()).collect();
            let whole = said(&facts);
            assert!(whole.contains(all) && !whole.contains(one), "{kind:?} {whole}");
        }
    }
}

/// "Again" is said only to somebody who did not keep an agreement.
#[test]
fn again_is_said_only_after_a_broken_agreement() {
    for (name, letter) in letters() {
        let mail = letter.mail();
        let is_again = mail.contains("opnieuw") || mail.contains("ask you again");
        assert_eq!(is_again, name.contains("broken"), "{name}");
    }
}

/// The firm chooses which reference stands in letters and in their QR code.
#[test]
fn a_letter_about_one_invoice_asks_for_the_reference_of_the_firm() {
    for (reference, printed, line) in [
        (PaymentReference::InvoiceNumber, "2026-101", "2026-101"),
        (PaymentReference::Rf, "RF76 2026 101", "RF762026101"),
        (PaymentReference::Kenmerk, "3000 0000 0202 6101", "3000 0000 0202 6101"),
    ] {
        let mut facts = single(LetterKind::Reminder, Language::Nl);
        facts.house.reference = reference;
        let letter = compose(&facts).unwrap();
        let payment = payment(&letter).unwrap();
        assert_eq!(payment.rows[3].1, printed);
        let epc = payment.epc.as_deref().unwrap();
        assert_eq!(epc.lines().last(), Some(line), "{epc}");
    }
    let mut facts = example(LetterKind::Reminder, Size::Several, Language::Nl);
    facts.house.reference = PaymentReference::Rf;
    let letter = compose(&facts).unwrap();
    assert!(payment(&letter).unwrap().rows[3].1.contains("2026-101"), "each is named");
}

#[test]
fn what_could_be_better_is_said_and_holds_nothing_up() {
    let mut facts = single(LetterKind::FirstDemand, Language::Nl);
    assert_eq!(facts.remarks(), []);
    facts.items[0].description.clear();
    facts.last_day_on = Some(date(2026, 10, 17));
    (facts.channel, facts.house.website) = (Channel::Email, String::new());
    facts.house.name = "Van Dijk ".repeat(9);
    let remarks = facts.remarks();
    let codes: Vec<_> = remarks.iter().map(Coded::code).collect();
    assert_eq!(codes, ["NO-DESCRIPTION", "LAST-DAY-FREE", "NO-QR-CODE", "NO-WEBSITE"]);
    facts.copies.lacking.push("2026-102".to_owned());
    facts.copies.left_out = Some(LeftOut { count: 3, size_mb: 9 });
    let codes: Vec<_> = facts.remarks().iter().skip(4).map(Coded::code).collect();
    assert_eq!(codes, ["NO-COPY", "COPIES-TOO-LARGE"]);
    let letter = compose(&facts).unwrap();
    assert_eq!(payment(&letter).unwrap().epc, None);
    assert!(letter.mail().contains("eerdere facturen."), "{}", letter.mail());
    for language in [Language::Nl, Language::En] {
        for remark in Remark::samples() {
            let said = Words::of(language).sentence(&remark, List::Remark);
            assert!(!said.contains(['[', '{', '$']), "{said}");
        }
    }
}

#[test]
fn an_address_fits_the_window_and_drops_nothing() {
    let mut facts = facts(Language::Nl);
    facts.debtor.name = "Vereniging van Eigenaars van het Appartementengebouw De Drie Gekroonde \
                         Haringen aan de Noordzijde"
        .to_owned();
    facts.debtor.contact = "de heer Van der Meer-Oosterhuis".to_owned();
    (facts.debtor.postcode, facts.debtor.city) = ("1234ab".to_owned(), "Den Haag".to_owned());
    let address = compose(&facts).unwrap().address;
    assert!(address.len() <= 6 && address.iter().all(|line| line.chars().count() <= 38));
    let whole = address.join(" ");
    assert!(whole.contains(&facts.debtor.name), "{whole}");
    assert!(
        whole.ends_with("T.a.v. de heer Van der Meer-Oosterhuis Dorpsstraat 12 1234 AB  DEN HAAG")
    );
    facts.debtor.country = "de".to_owned();
    facts.debtor.postcode = "50667".to_owned();
    let address = compose(&facts).unwrap().address;
    assert_eq!(address[address.len() - 2..], ["50667 DEN HAAG", "DUITSLAND"]);
    assert!(address.len() <= 6 && address.join(" ").contains(&facts.debtor.name), "{address:?}");
}

#[test]
fn each_letter_has_rules_of_its_own() {
    let check = |mut facts: Facts, spoil: fn(&mut Facts), expected: &[&str]| {
        spoil(&mut facts);
        assert_eq!(codes(&compose(&facts).unwrap_err()), expected);
    };
    let one = || single(LetterKind::PromiseConfirmation, Language::Nl);
    check(one(), |facts| facts.promises.clear(), &["PROMISE", "TOTAL"]);
    check(one(), |facts| facts.total = Cents(1), &["TOTAL"]);
    check(one(), |facts| facts.today = date(2026, 10, 10), &["LAST-DAY-PASSED"]);
    let all = || single(LetterKind::Statement, Language::Nl);
    check(all(), |facts| facts.covered_until = None, &["COVERED-UNTIL"]);
    check(all(), |facts| facts.items[1].is_asked = true, &["NOT-OVERDUE", "TOTAL"]);
    check(all(), |facts| facts.items.clear(), &["ITEMS"]);
    let notice = || single(LetterKind::NoticeOfDefault, Language::Nl);
    check(notice(), |facts| facts.last_day_on = None, &["LAST-DAY"]);
    let shorten = |facts: &mut Facts| {
        facts.kind = DebtorKind::Consumer;
        facts.last_day_on = Some(date(2026, 10, 19));
    };
    check(notice(), shorten, &["TERM-TOO-SHORT"]);
    let soon = || single(LetterKind::BeforeDue, Language::Nl);
    check(soon(), |facts| facts.today = date(2026, 10, 3), &["OVERDUE"]);
    let mut early = final_demand_broken(single(LetterKind::FinalDemand, Language::Nl));
    early.kind = DebtorKind::Consumer;
    check(early, |_| (), &["NOT-FOR-CONSUMER"]);
}

/// A small claim: who owes too little for a cent a day still hears that interest runs.
#[test]
fn a_final_demand_says_that_interest_runs_on_however_little() {
    let mut facts = single(LetterKind::FinalDemand, Language::Nl);
    let day = Share { of: 1, whole: 365 };
    let little = Daily::of(Cents(8_000), Rate(400), day, Rounding::Down);
    let counted = facts.counted.unwrap();
    facts.counted = Some(Counted { per_day: little, ..counted });
    let print = |facts: &Facts| -> String {
        let page = compose(facts).unwrap().page();
        page.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(print(&facts).contains("komt er rente bij: minder dan een cent voor elke dag"));
    facts.counted = Some(Counted { per_day: Daily::NONE, ..counted });
    assert!(!print(&facts).contains("komt er rente bij"));
}

#[test]
fn the_legal_kind_and_the_tone_decide_the_letter() {
    let of = LetterKind::of;
    assert_eq!(of(LegalKind::Reminder, 1), LetterKind::Reminder);
    assert_eq!(of(LegalKind::Reminder, 2), LetterKind::FirstDemand);
    for kind in &LegalKind::ALL[1..] {
        assert_eq!(of(*kind, 1).legal_kind(), Some(*kind));
    }
}

fn codes(missing: &[Missing]) -> Vec<&'static str> {
    missing.iter().map(Coded::code).collect()
}

/// A change to the facts that makes a letter impossible, and the codes of what it then lacks.
type Spoilt = (fn(&mut Facts), &'static [&'static str]);

#[test]
fn a_letter_with_a_hole_is_not_made() {
    let spoilt: [Spoilt; 17] = [
        (|facts| facts.house.person.clear(), &["PERSON"]),
        (|facts| facts.house.phone.clear(), &["PHONE"]),
        (|facts| facts.debtor.street.clear(), &["ADDRESS"]),
        (
            |facts| {
                facts.channel = Channel::Email;
                facts.debtor.email = "geen".to_owned();
            },
            &["EMAIL"],
        ),
        (|facts| facts.house.name.clear(), &["HOUSE-NAME"]),
        (|facts| facts.house.iban = " NL91 ".to_owned(), &["HOUSE-IBAN"]),
        (|facts| facts.items[0].number.clear(), &["NUMBER"]),
        (|facts| facts.items[0].open = Cents::ZERO, &["OPEN", "TOTAL"]),
        (|facts| facts.items.clear(), &["ITEMS"]),
        (|facts| facts.last_day_on = None, &["LAST-DAY"]),
        (|facts| facts.last_day_on = Some(facts.today), &["LAST-DAY-PASSED"]),
        (|facts| facts.covered_until = None, &["COVERED-UNTIL"]),
        (|facts| facts.total = Cents(1), &["TOTAL"]),
        (
            |facts| {
                facts.unlinked = facts.total;
                facts.total = Cents::ZERO;
            },
            &["NOTHING-TO-ASK"],
        ),
        (|facts| facts.items[0].due_on = facts.today, &["NOT-OVERDUE"]),
        (
            |facts| {
                facts.kind_of_letter = LetterKind::FinalDemand;
                facts.kind = DebtorKind::Unknown;
            },
            &["NOT-FOR-CONSUMER"],
        ),
        (
            |facts| facts.consequences = vec![(date(2026, 10, 16), "call".to_owned())],
            &["CONSEQUENCE-TOO-EARLY"],
        ),
    ];
    for (spoil, expected) in spoilt {
        let mut facts = single(LetterKind::FirstDemand, Language::Nl);
        spoil(&mut facts);
        assert_eq!(codes(&compose(&facts).unwrap_err()), expected);
    }
}

#[test]
fn what_is_missing_is_said_in_both_languages() {
    for language in [Language::Nl, Language::En] {
        for missing in Missing::samples() {
            let said = Words::of(language).sentence(&missing, List::Missing);
            assert!(said.ends_with('.') && !said.contains(['[', '{', '$']), "{said}");
        }
    }
}
