//! Stories about the law's terms: VAT on what is not paid, limitation, terms of payment.

use jiff::civil::{Date, date};

use punctueel_domain::casework::Every;
use punctueel_domain::coded::Coded;
use punctueel_domain::event::HouseChanged;
use punctueel_domain::id::InvoiceId;
use punctueel_domain::law::bad_debt::ReturnPeriod;
use punctueel_domain::law::limitation::Sells;
use punctueel_domain::law::rules::{Rule, TermRule};
use punctueel_domain::refusal::Refusal;
use punctueel_office::Desk;
use punctueel_office::actions::agree_plan::{AgreePlan, Schedule};
use punctueel_office::actions::record_vat_reclaimed::{RecordVatReclaimed, RecordedVat};
use punctueel_office::actions::set_claim_rules::{About, SetClaimRules};
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::ask::claim;
use punctueel_office::ask::find::find;
use punctueel_office::ask::today::{Exception, today};
use punctueel_office::ask::why::why;
use punctueel_office::no::No;
use punctueel_office::reports::{Asked, Cell, Report};
use punctueel_store::Db;
use punctueel_store::load::claims::by_number;

use crate::statements::{self, day, jansen, statement};
use crate::trial::{TODAY, assert_sound, on_each_engine, take_list};

const HEADS: &str = "Debiteurnummer;Debiteurnaam;Soort;Factuurnummer;Factuurdatum;Vervaldatum;\
     Factuurbedrag;BTW bedrag;Openstaand\n";

fn take(desk: &mut Desk, rows: &str, as_of: Date) {
    let report = take_list(desk, &format!("{HEADS}{rows}"), as_of);
    assert_eq!(report.rejected, 0, "{report:?}");
}

/// A report, each row with its days, codes and amounts; the number of the invoice first.
fn report(desk: &mut Desk, name: &str, on: Date) -> Vec<String> {
    let made = Report::named(name).unwrap().make(desk, Asked { on, known: None }).unwrap();
    let said = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Code(code) => (*code).to_owned(),
        Cell::Day(day) => day.to_string(),
        Cell::Money(amount) => amount.to_string(),
    };
    made.rows.iter().map(|row| row[2..].iter().map(said).collect::<Vec<_>>().join(" ")).collect()
}

fn set(desk: &mut Desk, settings: HouseChanged) {
    assert!(SetHouse { words: Vec::new(), settings }.run(desk).unwrap());
}

#[test]
fn vat_is_asked_back_in_the_return_of_a_year_after_the_due_day() {
    on_each_engine(|desk| {
        let rows = "1;Jansen;bedrijf;F0;2025-09-01;2025-09-30;121,00;21,00;121,00\n\
             1;Jansen;bedrijf;F1;2025-10-16;2025-11-15;1210,00;210,00;605,00\n\
             1;Jansen;bedrijf;F2;2025-12-01;2025-12-31;100,00;;100,00\n\
             1;Jansen;bedrijf;F3;2025-10-01;2025-10-31;100,00;0,00;100,00\n\
             1;Jansen;bedrijf;F4;2026-10-01;2026-10-31;121,00;21,00;121,00\n";
        take(desk, rows, TODAY);
        let quarter = [
            "F1 2025-11-15 2026-11-15 2026-12-31 605.00 105.00 ",
            "F2 2025-12-31 2026-12-31 2026-12-31 100.00  vat-unknown",
        ];
        assert_eq!(report(desk, "vat-bad-debts", TODAY), quarter);
        set(desk, HouseChanged { vat_period: Some(ReturnPeriod::Month), ..Default::default() });
        let month = ["F1 2025-11-15 2026-11-15 2026-11-30 605.00 105.00 "];
        assert_eq!(report(desk, "vat-bad-debts", TODAY), month);
    });
}

#[test]
fn vat_is_due_again_on_what_still_came_in() {
    on_each_engine(|desk| {
        let open = |first: &str| {
            format!(
                "1;Jansen;bedrijf;F1;2025-07-01;2025-07-31;1210,00;210,00;{first}\n\
                 1;Jansen;bedrijf;F2;2025-10-16;2025-11-15;121,00;21,00;121,00\n"
            )
        };
        take(desk, &open("605,00"), date(2026, 9, 30));
        assert_eq!(report(desk, "vat-due-again", TODAY), [""; 0]);
        take(desk, &open("484,00"), TODAY);
        let again = ["F1 2025-07-31 2026-07-31 2026-12-31 121.00 21.00 reclaim-not-recorded"];
        assert_eq!(report(desk, "vat-due-again", TODAY), again);
        assert_eq!(report(desk, "vat-due-again", date(2027, 1, 4)), [""; 0], "the next return");
    });
}

fn number(desk: &mut Desk, number: &str) -> InvoiceId {
    let found = desk.read(|tx, administration| Ok(by_number(tx, administration, number)?));
    found.unwrap()[0].1
}

/// What was asked back is recorded, once, and then reckoned from; also before the year is over when
/// it is certain that nothing comes.
#[test]
fn vat_that_was_asked_back_is_recorded_and_due_again_pro_rata() {
    on_each_engine(|desk| {
        let rows = |first: &str, second: &str| {
            format!(
                "1;Jansen;bedrijf;F1;2025-10-16;2025-11-15;1210,00;210,00;{first}\n\
                 1;Jansen;bedrijf;F2;2026-08-01;2026-08-31;121,00;21,00;{second}\n\
                 1;Jansen;bedrijf;F3;2026-08-01;2026-08-31;100,00;;100,00\n"
            )
        };
        take(desk, &rows("605,00", "121,00"), TODAY);
        let reclaim = |desk: &mut Desk, on, invoices: Vec<InvoiceId>| {
            RecordVatReclaimed { on, invoices }.run(desk)
        };
        let ahead = reclaim(desk, date(2027, 1, 1), Vec::new());
        assert!(matches!(ahead, Err(No::Refused(Refusal::VatReclaimNotYet { .. }))));
        let done = |count, before| RecordedVat { count, unknown: 0, before };
        assert_eq!(reclaim(desk, TODAY, Vec::new()).unwrap(), done(1, 0));
        assert_eq!(reclaim(desk, TODAY, Vec::new()).unwrap(), done(0, 1), "once");
        let unknown = vec![number(desk, "F3")];
        assert!(matches!(reclaim(desk, TODAY, unknown), Err(No::Refused(Refusal::Missing { .. }))));
        let certain = vec![number(desk, "F2")];
        assert_eq!(reclaim(desk, TODAY, certain).unwrap(), done(1, 0));
        let asked = [
            "F1 2025-11-15 2026-11-15 2026-12-31 605.00 105.00 reclaimed",
            "F2 2026-08-31 2027-08-31 2026-12-31 121.00 21.00 reclaimed",
        ];
        assert_eq!(report(desk, "vat-bad-debts", TODAY), asked);
        desk.today = date(2027, 2, 1);
        take(desk, &rows("484,00", "60,50"), date(2027, 2, 1));
        let again = [
            "F1 2025-11-15 2026-11-15 2027-03-31 121.00 21.00 ",
            "F2 2026-08-31 2027-08-31 2027-03-31 60.50 10.50 ",
        ];
        assert_eq!(report(desk, "vat-due-again", date(2027, 2, 1)), again);
        assert_sound(desk);
    });
}

/// Without agreement a claim becomes due thirty days after receipt (art. 6:119a lid 2 BW).
#[test]
fn without_an_agreed_term_the_year_for_vat_begins_later() {
    on_each_engine(|desk| {
        take(desk, "1;Jansen;bedrijf;F1;2025-09-16;2025-09-23;121,00;21,00;121,00\n", TODAY);
        assert_eq!(report(desk, "vat-bad-debts", TODAY), [""; 0], "in the return before");
        let (about, rules) = (About::House, vec![Rule::Term(TermRule::Unilateral)]);
        SetClaimRules { about, rules, forget: Vec::new() }.run(desk).unwrap();
        // Posted on Tuesday the 16th, presumed received on Thursday the 18th.
        let later = ["F1 2025-09-23 2026-10-18 2026-12-31 121.00 21.00 "];
        assert_eq!(report(desk, "vat-bad-debts", TODAY), later);
        let received = vec![Rule::ReceivedOn(date(2025, 9, 26))];
        let about = About::Invoice(number(desk, "F1"));
        SetClaimRules { about, rules: received, forget: Vec::new() }.run(desk).unwrap();
        let known = ["F1 2025-09-23 2026-10-26 2026-12-31 121.00 21.00 "];
        assert_eq!(report(desk, "vat-bad-debts", TODAY), known);
    });
}

/// What the claim on an invoice says of its limitation, and what `why` says of it.
fn warned(desk: &mut Desk, invoice: &str) -> (Vec<&'static str>, Vec<&'static str>) {
    warned_on(desk, invoice, TODAY)
}

fn warned_on(desk: &mut Desk, invoice: &str, on: Date) -> (Vec<&'static str>, Vec<&'static str>) {
    let asked = claim::Asked { on, known: None };
    let fresh = || Ok(Db::open("sqlite::memory:")?);
    let found = claim::claim(desk, invoice, asked, fresh).unwrap().claimed.claims.remove(0);
    let because = why(desk, invoice, Some(on)).unwrap().remove(0).cautions;
    let is_one = |code: &&str| code.starts_with("LIMITATION");
    let cautions = found.cautions.iter().map(Coded::code).filter(is_one).collect();
    (cautions, because.iter().map(Coded::code).filter(is_one).collect())
}

#[test]
fn what_is_nearly_barred_is_on_the_list_and_on_the_work_list() {
    on_each_engine(|desk| {
        let rows = "1;Jansen;bedrijf;F0;2021-05-01;2021-06-01;100,00;;100,00\n\
             1;Jansen;bedrijf;F1;2021-11-01;2021-12-01;100,00;;100,00\n\
             1;Jansen;bedrijf;F2;2022-11-01;2022-12-01;100,00;;100,00\n\
             2;Ans de Wit;particulier;F3;2024-12-15;2025-01-15;50,00;;50,00\n\
             2;Ans de Wit;particulier;F4;2026-09-01;2026-10-01;50,00;;50,00\n";
        take(desk, rows, TODAY);
        let all = [
            "F0 2021-06-01 contract  2026-06-02 100.00",
            "F1 2021-12-01 contract  2026-12-02 100.00",
            "F3 2025-01-15 consumer-sale  2027-01-16 50.00",
        ];
        assert_eq!(report(desk, "limitation", TODAY), all);
        let near = |desk: &mut Desk| {
            let found = today(desk).unwrap().exceptions;
            let is_one = |one: &Exception| one.code().starts_with("LIMITATION");
            found.into_iter().filter(is_one).collect::<Vec<_>>()
        };
        let count = 1;
        let passed = Exception::LimitationPassed { count, on: date(2026, 6, 2) };
        let urgent = Exception::LimitationUrgent { count: 2, on: date(2026, 12, 2) };
        assert_eq!(near(desk), [urgent, passed.clone()]);
        for (who, said) in [("F0", "LIMITATION-PASSED"), ("F1", "LIMITATION-NEAR"), ("F2", "")] {
            let said: Vec<&str> = Some(said).filter(|said| !said.is_empty()).into_iter().collect();
            assert_eq!(warned(desk, who), (said.clone(), said), "{who}");
        }
        set(desk, HouseChanged { sells: Some(Sells::Services), ..Default::default() });
        assert_eq!(report(desk, "limitation", TODAY), all[..2]);
        let urgent = Exception::LimitationUrgent { count, on: date(2026, 12, 2) };
        assert_eq!(near(desk), [urgent, passed.clone()]);
        desk.today = date(2026, 7, 1);
        let soon = Exception::LimitationNear { count, on: date(2026, 12, 2) };
        assert_eq!(near(desk), [soon, passed]);
    });
}

/// The customer of a firm of which it is not known whether it sells goods or services: two years is
/// a reason to act, five years is certain.
#[test]
fn a_consumer_claim_is_barred_for_certain_only_behind_its_longest_term() {
    on_each_engine(|desk| {
        let rows = "1;Ans de Wit;particulier;F1;2024-09-01;2024-09-30;500,00;;500,00\n\
             1;Ans de Wit;particulier;F2;2021-09-01;2021-09-30;500,00;;500,00\n";
        take(desk, rows, TODAY);
        let codes = |desk: &mut Desk| -> Vec<&'static str> {
            let found = today(desk).unwrap().exceptions;
            let codes = found.iter().map(|one| one.code());
            codes.filter(|code| code.starts_with("LIMITATION")).collect()
        };
        let (passed, possible) = (vec!["LIMITATION-PASSED"], vec!["LIMITATION-POSSIBLE"]);
        assert_eq!(warned(desk, "F1"), (possible.clone(), possible));
        assert_eq!(warned(desk, "F2"), (passed.clone(), passed.clone()));
        let near = vec!["LIMITATION-NEAR"];
        assert_eq!(warned_on(desk, "F1", date(2026, 7, 1)), (near.clone(), near));
        assert_eq!(codes(desk), ["LIMITATION-POSSIBLE", "LIMITATION-PASSED"]);
        assert_eq!(report(desk, "limitation", TODAY).len(), 2);
        set(desk, HouseChanged { sells: Some(Sells::Goods), ..Default::default() });
        assert_eq!(warned(desk, "F1"), (passed.clone(), passed.clone()));
        assert_eq!(codes(desk), passed);
    });
}

#[test]
fn a_part_payment_starts_the_limitation_anew() {
    on_each_engine(|desk| {
        let row = "10;Bakkerij Jansen;bedrijf;2021-101;2021-11-01;2021-12-01;100,00;;100,00\n";
        take(desk, row, date(2026, 10, 1));
        let before = ["2021-101 2021-12-01 contract  2026-12-02 100.00"];
        assert_eq!(report(desk, "limitation", TODAY), before);
        let paid = [jansen(16, 4_000, "deelbetaling factuur 2021-101")];
        statements::take(desk, &statement(0, day(16), &paid));
        assert_eq!(report(desk, "limitation", TODAY), [""; 0], "until 2031");
        let later = ["2021-101 2021-12-01 contract 2026-10-16 2031-10-17 60.00"];
        assert_eq!(report(desk, "limitation", date(2031, 8, 1)), later);
    });
}

#[test]
fn a_payment_plan_starts_the_limitation_anew_once_an_instalment_came_in() {
    on_each_engine(|desk| {
        let row = "10;Bakkerij Jansen;bedrijf;2021-101;2021-11-01;2021-12-01;100,00;;100,00\n";
        take(desk, row, date(2026, 10, 1));
        desk.today = TODAY;
        let found = desk.read(|tx, administration| find(tx, administration, "2021-101")).unwrap();
        let agree = |first: Date| {
            let schedule = Schedule::Equal { parts: 2, first, every: Every::Week };
            let (debtor, invoice) = (found.debtor(), found.invoice());
            AgreePlan { debtor, invoice, schedule, interest: None, with_asked: false }
        };
        let refused = agree(date(2026, 11, 26)).run(desk).unwrap_err();
        assert!(matches!(refused, No::Refused(Refusal::PlanTooLong { .. })), "{refused:?}");
        agree(date(2026, 11, 20)).run(desk).unwrap();
        let before = ["2021-101 2021-12-01 contract  2026-12-02 100.00"];
        assert_eq!(report(desk, "limitation", TODAY), before, "he did not agree to it yet");
        let paid = [jansen(16, 5_000, "factuur 2021-101")];
        statements::take(desk, &statement(0, day(16), &paid));
        assert_eq!(report(desk, "limitation", TODAY), [""; 0], "he paid an instalment");
    });
}

#[test]
fn a_plan_counts_what_interrupted_limitation_and_is_refused_for_what_is_barred() {
    on_each_engine(|desk| {
        let rows = "10;Bakkerij Jansen;bedrijf;2021-101;2021-11-01;2021-12-01;100,00;;100,00\n\
             10;Bakkerij Jansen;bedrijf;2020-101;2020-11-01;2020-12-01;100,00;;100,00\n";
        take(desk, rows, date(2026, 10, 1));
        desk.today = TODAY;
        let agree = |desk: &mut Desk, number: &str| {
            let schedule =
                Schedule::Equal { parts: 2, first: date(2026, 12, 1), every: Every::Month };
            let found = desk.read(|tx, administration| find(tx, administration, number)).unwrap();
            let (debtor, invoice) = (found.debtor(), found.invoice());
            AgreePlan { debtor, invoice, schedule, interest: None, with_asked: false }.run(desk)
        };
        let barred = agree(desk, "2020-101").unwrap_err();
        let No::Refused(Refusal::PlanBarred { number, on }) = barred else { panic!("{barred:?}") };
        assert_eq!((number.as_str(), on), ("2020-101", date(2025, 12, 2)));
        let near = agree(desk, "2021-101").unwrap_err();
        assert!(matches!(near, No::Refused(Refusal::PlanTooLong { .. })), "{near:?}");
        let paid = [jansen(16, 4_000, "deelbetaling factuur 2021-101")];
        statements::take(desk, &statement(0, day(16), &paid));
        agree(desk, "2021-101").unwrap();
    });
}

#[test]
fn long_terms_are_named_for_firms_and_public_bodies() {
    on_each_engine(|desk| {
        let rows = "1;Jansen;bedrijf;F1;2026-08-01;2026-09-30;100,00;;100,00\n\
             1;Jansen;bedrijf;F2;2026-08-01;2026-10-01;100,00;;100,00\n\
             2;Ans de Wit;particulier;F3;2026-06-01;2026-10-01;50,00;;50,00\n";
        take(desk, rows, TODAY);
        let long = ["F2 2026-08-01 2026-10-01 61 100.00 TERM-OVER-SIXTY"];
        assert_eq!(report(desk, "payment-terms", TODAY), long);
    });
}
