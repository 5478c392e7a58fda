//! The legal calculators on the command line: the shapes, the pages, and what is refused.

use serde_json::{Value, json};

use super::program::Program;

const INTEREST: &str = "calc interest --debtor business --principal 1000.00 --due 2026-05-31 \
                        --until 2026-07-31";

#[test]
fn interest_is_told_line_by_line() {
    let mut answer = Program::new().json(INTEREST);
    let segments = json!([
        {"from": "2026-06-01", "until": "2026-06-30", "days": 30, "rate": "10.15",
         "base": "1000.00", "interest": "8.34"},
        {"from": "2026-07-01", "until": "2026-07-31", "days": 31, "rate": "10.40",
         "base": "1000.00", "interest": "8.83"},
    ]);
    let expected = json!({
        "total": "17.17", "from": "2026-06-01", "until": "2026-07-31", "days": 61,
        "segments": segments, "source": "art. 6:119a BW",
    });
    answer.as_object_mut().unwrap().remove("choices");
    assert_eq!(answer, expected);
}

/// The codes of a list in an answer.
fn codes(answer: &Value, list: &str) -> Vec<String> {
    let all = answer[list].as_array().cloned().unwrap_or_default();
    all.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_choice_is_said_where_it_touches_and_nowhere_else() {
    let program = Program::new();
    for (line, expected) in [
        ("costs --debtor consumer --principal 412.30", vec!["COSTS-ROUNDED-DOWN"]),
        ("costs --debtor business --principal 412.30", vec!["COSTS-ROUNDED-UP"]),
        ("costs --debtor consumer --principal 400", vec![]),
        ("costs --debtor consumer --principal 25.30", vec![]),
        (
            "interest --debtor consumer --principal 1000 --due 2024-02-28 --until 2025-02-27",
            vec!["YEAR-365", "INTEREST-GROWS", "INTEREST-ROUNDED"],
        ),
        (
            "interest --debtor consumer --principal 1000 --due 2024-02-28 --until 2025-02-28",
            vec!["YEAR-365", "INTEREST-GROWS", "LEAP-DAY-START", "INTEREST-ROUNDED"],
        ),
        (
            "interest --debtor business --principal 36500 --due 2026-03-01 --until 2026-03-02 \
             --rate 10 --simple --day-count actual/actual",
            vec!["YEAR-ACTUAL", "INTEREST-SIMPLE"],
        ),
        ("notice --sent 2026-11-19 --delivery-days 2", vec!["POST-DAYS", "TERM-MOVED"]),
        ("notice --sent 2026-11-19 --by email", vec!["EMAIL-SAME-DAY"]),
    ] {
        assert_eq!(codes(&program.json(&format!("calc {line}")), "choices"), expected, "{line}");
    }
    let rounded = program.ok("calc costs --debtor consumer --principal 412.30");
    assert!(rounded.contains("naar beneden afgerond"), "{rounded}");
}

#[test]
fn a_rate_on_which_sources_differ_is_said_once_for_each() {
    let program = Program::new();
    let line = |debtor, due, until| {
        format!("calc interest --debtor {debtor} --principal 1000 --due {due} --until {until}")
    };
    let half = program.json(&line("business", "2003-12-31", "2004-12-31"));
    assert_eq!(codes(&half, "cautions"), ["RATE-DOUBTFUL"]);
    let whole = program.ok(&line("consumer", "1995-12-31", "1997-12-31"));
    for day in ["1 januari 1996", "1 juli 1996"] {
        assert!(whole.contains(&format!("percentage vanaf {day}")), "{whole}");
    }
}

#[test]
fn agreed_interest_grows_unless_it_is_simple() {
    let program = Program::new();
    let two_years = "calc interest --debtor business --principal 5000 --due 2024-03-15 \
                     --until 2026-03-15 --rate 12";
    assert_eq!(program.json(two_years)["total"], "1272.00");
    let simple = program.json(&format!("{two_years} --simple"));
    assert_eq!((&simple["total"], simple["segments"][1].is_null()), (&json!("1200.00"), true));
    let consumer = two_years.replace("business", "consumer").replace("12", "2");
    let codes: Vec<_> = program.json(&consumer)["cautions"].as_array().unwrap().clone();
    let codes: Vec<_> = codes.iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["CLAUSE-RISK", "RATE-BELOW-STATUTORY"]);
    assert_eq!(program.run(&format!("{INTEREST} --simple")).status, 2);
}

#[test]
fn days_are_counted_as_asked() {
    let program = Program::new();
    let leap = "calc interest --debtor consumer --principal 1000 --due 2023-12-31 \
                --until 2024-12-31";
    assert_eq!(program.json(leap)["total"], "70.19");
    let actual = format!("{leap} --day-count actual/actual");
    assert_eq!(program.json(&actual)["total"], "70.00");
}

#[test]
fn a_payment_in_between_cuts_the_time_and_pays_interest_first() {
    let program = Program::new();
    let paid = program.json(&format!("{INTEREST} --paid 2026-06-30=508.34"));
    assert_eq!(paid["segments"][1]["base"], "500.00");
    let owed = json!({"principal": "500.00", "interest": "4.42", "total": "504.42",
                      "credit": "0.00"});
    assert_eq!(paid["owed"], owed);
    let page = program.ok(&format!("{INTEREST} --paid 2026-06-30=5000"));
    assert!(page.contains("een tegoed"), "{page}");
    // A payment behind the end is not left out in silence.
    let late = program.json_with(&format!("{INTEREST} --paid 2026-08-01=10"), 1);
    assert_eq!(late["code"], "DAYS-REVERSED");
}

#[test]
fn a_list_of_rates_adds_to_ours() {
    let program = Program::new();
    let later = "calc interest --debtor business --principal 1000 --due 2026-12-31 \
                 --until 2027-01-31";
    let refused = program.json_with(later, 1);
    assert_eq!(
        (&refused["code"], &refused["source"]),
        (&json!("RATE-UNKNOWN"), &json!("art. 6:120 BW"))
    );
    assert!(refused["sentence"].as_str().unwrap().contains("1 januari 2027"), "{refused}");
    let list = "regime,from,percent,standing,sources,source\n\
                commercial,2027-01-01,10.00,checked,1,ECB\ncommercial,2027-06-30,,known-until,,\n";
    program.write("rente.csv", list);
    assert_eq!(program.json(&format!("{later} --rates rente.csv"))["total"], "8.49");
    program.write("rente.csv", "kop\nniets\n");
    let wrong = program.json_with(&format!("{later} --rates rente.csv"), 1);
    assert_eq!(wrong["code"], "RATE-LIST-INVALID");
    assert_eq!(program.run(&format!("{later} --rates er-niet.csv")).status, 2);
}

#[test]
fn costs_are_told_band_by_band() {
    let program = Program::new();
    let answer = program.json("calc costs --debtor business --principal 8400.00");
    let expected = json!({
        "costs": "795.00", "vat": "0.00", "total": "795.00",
        "bands": [{"rate": "15.00", "over": "2500.00", "costs": "375.00"},
                  {"rate": "10.00", "over": "2500.00", "costs": "250.00"},
                  {"rate": "5.00", "over": "3400.00", "costs": "170.00"}],
        "source": "art. 6:96 BW, art. 2 Bik",
    });
    assert_eq!(answer, expected);
    let small = "calc costs --debtor consumer --principal 25 --vat-not-deductible";
    let answer = program.json(small);
    assert_eq!((&answer["vat"], &answer["total"]), (&json!("8.40"), &json!("48.40")));
    assert_eq!(answer["bound"], "minimum");
    assert!(program.ok(small).contains("veertiendagenbrief"));
    assert_eq!(program.json("calc costs --debtor business --principal 0")["total"], "0.00");
}

#[test]
fn a_notice_has_its_three_days() {
    let program = Program::new();
    let days = |line: &str| {
        let answer = program.json(line);
        ["received_on", "last_day_on", "costs_from_on"].map(|key| answer[key].clone())
    };
    let two = days("calc notice --sent 2026-11-19 --delivery-days 2");
    assert_eq!(two, ["2026-11-21", "2026-12-07", "2026-12-08"]);
    let three = days("calc notice --sent 2026-11-19 --by post");
    assert_eq!(three, ["2026-11-24", "2026-12-08", "2026-12-09"]);
    let mail = days("calc notice --sent 2026-11-19 --by email");
    assert_eq!(mail, ["2026-11-19", "2026-12-03", "2026-12-04"]);
    let both = program.json_with("calc notice --sent 2026-11-19 --by email --delivery-days 2", 1);
    assert_eq!(both["code"], "VALUE-NOT-UNDERSTOOD");
    let far = program.json("calc notice --sent 2029-01-02");
    assert_eq!(far["cautions"][0]["code"], "DECREE-DAYS-UNKNOWN");
}

#[test]
fn a_payment_is_imputed_by_law_unless_the_creditor_is_lenient() {
    let program = Program::new();
    let line = "calc impute --costs 875 --interest 600 --principal 5000 --payment 1200";
    let answer = program.json(line);
    let parts = ["costs", "interest", "principal", "excess"].map(|key| answer[key].clone());
    assert_eq!(parts, ["875.00", "325.00", "0.00", "0.00"]);
    assert_eq!(answer["left"]["total"], "5275.00");
    let lenient = program.json(&format!("{line} --principal-first"));
    assert_eq!((&lenient["costs"], &lenient["principal"]), (&json!("0.00"), &json!("1200.00")));
}

#[test]
fn terms_and_limitation_have_their_day() {
    let program = Program::new();
    let plain = program.json("calc term --from 2026-12-11 --days 14");
    assert_eq!(plain, json!({"last_day_on": "2026-12-25"}));
    let moved = program.json("calc term --from 2026-12-11 --days 14 --statutory");
    assert_eq!(
        (&moved["last_day_on"], &moved["moved_from_on"]),
        (&json!("2026-12-28"), &json!("2026-12-25"))
    );
    let claim = "calc limitation --due 2021-03-31 --today 2026-01-15";
    assert!(program.ok(&format!("{claim} --kind contract")).contains("art. 6:38 BW"));
    let barred = program.json(&format!("{claim} --kind contract"));
    assert_eq!(
        (&barred["barred_on"], &barred["cautions"][0]["code"]),
        (&json!("2026-04-01"), &json!("LIMITATION-NEAR"))
    );
    let sale = program.json(&format!("{claim} --kind consumer-sale"));
    assert_eq!(
        (&sale["barred_on"], &sale["cautions"][0]["code"]),
        (&json!("2023-04-01"), &json!("LIMITATION-PASSED"))
    );
    let anew = program.json(&format!("{claim} --kind contract --interrupted 2024-06-10"));
    assert_eq!(anew["barred_on"], "2029-06-11");
}

#[test]
fn what_cannot_be_is_refused_with_a_code() {
    let program = Program::new();
    let refused = |line: &str, code: &str| {
        let answer = program.json_with(line, 1);
        assert_eq!(answer["code"], code, "{line}: {answer}");
        assert!(!answer["sentence"].as_str().unwrap().contains('['), "{answer}");
    };
    refused(&INTEREST.replace("1000.00", "-1000.00"), "AMOUNT-NEGATIVE");
    refused(&INTEREST.replace("2026-07-31", "2026-05-30"), "DAYS-REVERSED");
    refused(&INTEREST.replace("2026-05-31", "1999-05-31"), "RATE-UNKNOWN");
    refused(&INTEREST.replace("business", "unknown"), "DEBTOR-KIND-UNKNOWN");
    refused(&format!("{INTEREST} --rate 0"), "RATE-OUT-OF-RANGE");
    refused(&format!("{INTEREST} --rate 101"), "RATE-OUT-OF-RANGE");
    let growth = "calc interest --debtor business --principal 9999999999 --due 1990-01-01 \
                  --until 2026-01-01 --rate 100";
    refused(growth, "AMOUNT-OUT-OF-RANGE");
    refused("calc costs --debtor consumer --principal -1", "AMOUNT-NEGATIVE");
    refused("calc notice --sent 2012-06-30", "WIK-BEFORE-LAW");
    program.json("calc notice --sent 2012-07-02");
    refused("calc costs --debtor unknown --principal 100", "DEBTOR-KIND-UNKNOWN");
    refused(&format!("{INTEREST} --paid 2026-06-30=-5"), "AMOUNT-NEGATIVE");
    refused("calc impute --principal 100 --payment -1", "AMOUNT-NEGATIVE");
    refused("calc impute --principal 100 --costs -1 --payment 1", "AMOUNT-NEGATIVE");
    for wrong in [
        "calc costs --debtor firm --principal 1",
        "calc costs --debtor business --principal 99999999999999",
        "calc limitation --due 2021-03-31 --kind gift",
        "calc term --from 2026-12-11 --days 0",
        "calc notice --sent 2026-11-19 --delivery-days 0",
        "calc notice --sent 2026-02-30",
        "calc notice --sent 9999-12-31",
        "calc limitation --due 1890-01-01 --kind contract",
        "calc costs --debtor consumer --principal 'USD 100'",
        "calc impute --principal 100 --payment 99999999999999",
        "calc term --from 2026-12-11 --days 9999999",
    ] {
        assert_eq!(program.json_with(wrong, 2)["code"], "WRONG-USE", "{wrong}");
    }
}

#[test]
fn pages_explain_each_step_in_both_languages() {
    let program = Program::new();
    let page = program.ok(INTEREST);
    for piece in [
        "Wettelijke handelsrente over € 1.000,00",
        "10,15 %",
        "€ 8,34",
        "€ 17,17",
        "01-06-2026",
        "365 dagen",
        "art. 6:119a BW",
    ] {
        assert!(page.contains(piece), "{piece}: {page}");
    }
    let english = program.ok(&format!("{INTEREST} --language en"));
    assert!(english.contains("Interest together: €17.17"), "{english}");
    for line in [
        "calc interest --debtor consumer --principal 1000 --due 2026-11-20 --until 2026-11-20",
        "calc costs --debtor business --principal 2000000",
        "calc notice --sent 2026-11-19 --by email",
        "calc notice --sent 2026-11-19 --delivery-days 1",
        "calc impute --principal 100 --payment 150 --principal-first",
        "calc term --from 2026-12-10 --days 1 --statutory",
        "calc term --from 2026-12-11 --days 14 --statutory",
        "calc limitation --due 2021-03-31 --kind transport --interrupted 2021-06-01",
    ] {
        assert!(program.ok(line) != program.ok(&format!("{line} --language en")), "{line}");
    }
}
