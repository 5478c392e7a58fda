//! Every call sheet in both languages, as the files in `tests/sheets` say: nothing with a hole, and
//! nothing about money before a consumer said who he is.

use std::fmt::Write;

use jiff::civil::date;
use punctueel_domain::casework::{CallOutcome, LateReason};
use punctueel_domain::forecast::behaviour::{Spread, Trend};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, DebtorKind, Language};
use punctueel_letters::compose::compose_sheet;
use punctueel_letters::facts::{
    Agreement, Before, Behaviour, BestHour, Disagreement, Helps, Kept, LastSent, PastDisputes,
    PaysAfter, PaysAfterStep, Proof, SheetFacts, Size, Stage, Whom,
};
use punctueel_letters::sheet::CallSheet;

use super::made::{facts, several};
use super::snapshot;

fn agreement(day: i8) -> Agreement {
    Agreement {
        agreed_on: date(2026, 9, day),
        spoken_with: "mevrouw De Boer".to_owned(),
        is_spoken: true,
        amount: Cents(60_500),
        pay_on: date(2026, 9, day + 4),
        paid: Cents::ZERO,
    }
}

fn last_sent() -> LastSent {
    LastSent { on: date(2026, 9, 28), to: "kas@linde.example".to_owned(), copies: 2 }
}

/// A firm of which much is known.
fn full(stage: Stage, language: Language) -> SheetFacts {
    SheetFacts {
        reasons: vec![(LateReason::Forgot, 2), (LateReason::AwaitsMoney, 1)],
        language,
        today: date(2026, 10, 6),
        stage,
        house: "Van Dijk Techniek B.V.".to_owned(),
        caller: "Lotte Bakker".to_owned(),
        phone: "020 123 45 67".to_owned(),
        debtor: "Bouwbedrijf De Linde B.V.".to_owned(),
        kind: DebtorKind::Business,
        whom: Whom {
            name: "mevrouw De Boer".to_owned(),
            phones: vec!["0294 12 34 56".to_owned(), "06 12 34 56 78".to_owned()],
            hours: None,
            best_hour: Some(BestHour { from: 10, until: 12, reached: 4, tried: 5 }),
        },
        size: Some(Size { open: Cents(179_470), place: 2, of: 41, percent: 12, is_large: true }),
        behaviour: Some(Behaviour {
            paid: 14,
            on_time: 3,
            median_days_late: 12,
            spread: Some(Spread { early: 3, median: 12, late: 21 }),
            trend: Some(Trend { recent: 17, recent_cases: 5, earlier: 9, earlier_cases: 9 }),
            after_step: Some(PaysAfterStep {
                title: "Tweede aanmaning".to_owned(),
                times: 4,
                of: 6,
            }),
            pays_after: Some(PaysAfter { way: Channel::Phone, times: 4, of: 5, median_days: 3 }),
        }),
        helps: Some(Helps { name: "mevrouw De Boer".to_owned(), spoken: 6, paid: 4 }),
        past_disputes: PastDisputes { ended: 3, right: 2 },
        disputes: vec![Disagreement {
            number: "2026-088".to_owned(),
            amount: Cents(10_000),
            since_on: date(2026, 9, 24),
        }],
        is_first_time_late: false,
        items: several(language).items,
        before: vec![
            Before::Agreed(agreement(14), Kept::No),
            Before::Sent(date(2026, 9, 28), Some(Channel::Email)),
            Before::Called(date(2026, 9, 30), CallOutcome::NoAnswer, String::new()),
            Before::Called(date(2026, 9, 24), CallOutcome::Reached, "de heer Smit".to_owned()),
            Before::Agreed(agreement(24), Kept::No),
            Before::Replied(date(2026, 9, 25)),
            Before::Paid(date(2026, 9, 18), Cents(25_000)),
        ],
        proof: Proof { last_sent: Some(last_sent()), ..Proof::default() },
        last_day_on: Some(date(2026, 10, 16)),
        covered_until: Some(date(2026, 10, 5)),
        final_demand_on: Some(date(2026, 10, 1)),
        hand_over_on: Some(date(2026, 10, 20)),
    }
}

/// A consumer of whom nothing is known but one invoice.
fn bare(stage: Stage, language: Language) -> SheetFacts {
    SheetFacts {
        caller: String::new(),
        phone: String::new(),
        debtor: "J. Jansen".to_owned(),
        kind: DebtorKind::Consumer,
        whom: Whom::default(),
        size: None,
        behaviour: None,
        helps: None,
        past_disputes: PastDisputes::default(),
        disputes: Vec::new(),
        items: facts(language).items,
        before: Vec::new(),
        last_day_on: None,
        covered_until: None,
        final_demand_on: None,
        hand_over_on: None,
        ..full(stage, language)
    }
}

pub fn sheets() -> Vec<(String, CallSheet)> {
    let mut sheets = Vec::new();
    for language in [Language::Nl, Language::En] {
        for stage in Stage::ALL {
            let name = |size: &str| format!("{stage}-{size}.{language}");
            sheets.push((name("full"), compose_sheet(&full(*stage, language))));
            sheets.push((name("bare"), compose_sheet(&bare(*stage, language))));
        }
    }
    sheets
}

/// A sheet in lines, for a person to read.
fn page(sheet: &CallSheet) -> String {
    let mut out = format!("{}\n{}\n\n{}\n", sheet.title, sheet.reason, sheet.words.who);
    for (label, value) in &sheet.who {
        writeln!(out, "- {label}: {value}").unwrap();
    }
    writeln!(out, "\n{}", sheet.words.know).unwrap();
    for fact in &sheet.know {
        writeln!(out, "- {} {} {}", fact.label, fact.answer, fact.basis).unwrap();
    }
    writeln!(out, "\n{}\n{}", sheet.words.open, sheet.open.print()).unwrap();
    writeln!(out, "\n{}", sheet.words.before).unwrap();
    for (day, what) in &sheet.before {
        writeln!(out, "- {day} {what}").unwrap();
    }
    if sheet.before.is_empty() {
        writeln!(out, "{}", sheet.before_none).unwrap();
    }
    writeln!(out, "\n{}\n{}\n", sheet.words.talk, sheet.opening).unwrap();
    for question in &sheet.questions {
        writeln!(out, "- {} ({})", question.ask, question.why).unwrap();
    }
    writeln!(out, "\n{}", sheet.words.answers.join(" / ")).unwrap();
    for answer in &sheet.answers {
        writeln!(out, "- {}", answer.join(" / ")).unwrap();
    }
    writeln!(out, "\n{}\n\n{}", sheet.closing, sheet.words.notes).unwrap();
    writeln!(out, "{}\n{}", sheet.words.fields.join(", "), sheet.words.outcomes.join(", "))
        .unwrap();
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn every_sheet_is_as_reviewed() {
    for (name, sheet) in sheets() {
        snapshot::same(&format!("tests/sheets/{name}.txt"), &page(&sheet));
    }
}

#[test]
fn a_sheet_has_no_holes() {
    for (name, sheet) in sheets() {
        let page = page(&sheet);
        assert!(!page.contains(['{', '}', '[', ']', '|']), "{name}: {page}");
        let said = page.replace(&sheet.open.print(), "");
        for hole in ["..", " ,", " .", "op  ", "op .", "on .", "  u ", " ?", "€ ,"] {
            assert!(!said.contains(hole), "{name}: “{hole}” in {said}");
        }
        let is_empty = |cells: &[String]| cells.iter().any(|cell| cell.trim().is_empty());
        assert!(!sheet.answers.iter().any(|answer| is_empty(answer)), "{name}");
        let is_bare = |question: &punctueel_letters::sheet::Question| {
            question.ask.is_empty() || question.why.is_empty()
        };
        assert!(sheet.questions.len() >= 4 && !sheet.questions.iter().any(is_bare), "{name}");
        assert!(!sheet.who.is_empty() && !sheet.closing.is_empty(), "{name}");
    }
}

#[test]
fn a_consumer_first_says_who_he_is() {
    for language in [Language::Nl, Language::En] {
        for stage in Stage::ALL {
            for kind in [DebtorKind::Consumer, DebtorKind::Unknown] {
                let mut facts = bare(*stage, language);
                facts.kind = kind;
                let opening = compose_sheet(&facts).opening;
                let check = opening.find("postcode").unwrap();
                for told in ["2026-101", "€", "Van Dijk"] {
                    assert!(opening.find(told).is_none_or(|at| at > check), "{opening}");
                }
            }
            let firm = compose_sheet(&full(*stage, language)).opening;
            assert!(!firm.contains("postcode"), "{firm}");
        }
    }
}

/// Of a firm where nobody is known by name nobody is asked for by name.
#[test]
fn without_a_name_somebody_asks_who_handles_payments() {
    for (language, asks, never) in [
        (Language::Nl, "Wie gaat er bij u over betalingen?", "Mag ik wie over betalingen gaat"),
        (Language::En, "Who handles payments at your firm?", "speak with the person who handles"),
    ] {
        let known = full(Stage::DayAfter, language);
        assert!(!page(&compose_sheet(&known)).contains(asks));
        let unknown = SheetFacts { whom: Whom::default(), ..known };
        let said = page(&compose_sheet(&unknown));
        assert!(said.contains(asks) && !said.contains(never), "{said}");
    }
}

#[test]
fn no_history_is_said_and_not_taken_for_a_good_one() {
    let sheet = compose_sheet(&bare(Stage::DayAfter, Language::Nl));
    assert_eq!(sheet.know[1].answer, "Nog niet bekend: er is nog geen factuur betaald.");
    assert_eq!(sheet.know[0].answer, "Niet bekend.");
    assert!(sheet.before.is_empty() && !sheet.before_none.is_empty());
    let mut facts = full(Stage::DayAfter, Language::Nl);
    facts.is_first_time_late = true;
    let sheet = compose_sheet(&facts);
    assert_eq!(sheet.know[1].answer, "Altijd op tijd; dit is de eerste keer te laat.");
    assert!(sheet.opening.contains("altijd netjes op tijd"));
    assert_eq!(sheet.before[0].0, "30-09-2026");
}

/// Who asks for a copy a third time had it twice: he is asked what else he needs.
#[test]
fn the_third_copy_is_no_answer_and_an_approval_is_remembered() {
    let answer = |facts: &SheetFacts, about: &str| {
        let answers = compose_sheet(facts).answers;
        answers.into_iter().find(|row| row[0].contains(about)).unwrap_or_default()
    };
    let mut facts = full(Stage::AfterReminder, Language::Nl);
    assert_eq!(answer(&facts, "kopie")[2], "kopie, met een dag");
    facts.proof.copies_asked = 1;
    assert_eq!(answer(&facts, "kopie")[2], "kopie en betaalafspraak in hetzelfde gesprek");
    facts.proof.copies_asked = 2;
    facts.proof.copies_on = vec![date(2026, 9, 21), date(2026, 9, 28)];
    let third = answer(&facts, "kopie");
    assert!(third[1].contains("op 21 september 2026, 28 september 2026"), "{third:?}");
    assert!(third[2].starts_with("geen antwoord meer"));
    let worth = compose_sheet(&facts).worth;
    assert!(worth.iter().any(|[counts, said]| counts.contains("niet") && said.contains("kopie")));
    facts.proof.approved = Some((date(2026, 9, 15), "mevrouw De Boer".to_owned()));
    let complaint = answer(&facts, "klacht die nu pas komt");
    assert!(complaint[1].contains("15 september 2026 zei mevrouw De Boer"), "{complaint:?}");
}
