//! Claims on the command line: the shape, the page, the file, what was agreed, and what is refused.

use std::time::Duration;
use std::{fs, thread};

use serde_json::{Value, json};

use super::program::Program;

const CLAIM: &str = "claim 2026-101 --on 2026-11-22 --today 2026-11-22";

/// An amount in cents.
fn cents(value: &Value) -> i64 {
    value.as_str().unwrap().replace('.', "").parse().unwrap()
}

#[test]
fn a_claim_is_told_line_by_line_and_adds_up() {
    let program = Program::with_list();
    program.json("terms set --term agreed --today 2026-10-05");
    let found = program.json(CLAIM);
    let expected = [
        ("on", "2026-11-22"),
        ("principal", "1210.00"),
        ("interest", "16.89"),
        ("costs", "40.00"),
        ("vat_on_costs", "0.00"),
        ("paid", "0.00"),
        ("total", "1266.89"),
        ("per_day", "0.34"),
    ];
    for (key, value) in expected {
        assert_eq!(found[key], json!(value), "{key}");
    }
    let interest = &found["lines"][1];
    let line = json!({"invoice": "2026-101", "kind": "interest", "from": "2026-10-05",
        "until": "2026-11-22", "days": 49, "rate": "10.40", "base": "1210.00",
        "amount": "16.89", "source": "art. 6:119a BW",
        "input": {"kind": "rate", "which": "2026-07-01"}});
    assert_eq!(interest, &line);
    let lines = found["lines"].as_array().unwrap();
    let sum: i64 = lines.iter().map(|line| cents(&line["amount"])).sum();
    assert_eq!(sum, cents(&found["total"]));
    let all = program.json("claim 10045 --on 2026-11-22 --today 2026-11-22");
    let totals = all["invoices"].as_array().unwrap().iter().map(|one| cents(&one["total"]));
    assert_eq!(totals.sum::<i64>(), cents(&all["total"]));
}

#[test]
#[allow(clippy::disallowed_methods, reason = "what was recorded before now is the question")]
fn a_claim_says_what_it_was_when_it_was_known() {
    let program = Program::with_list();
    let before = program.json(CLAIM);
    let moment = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    thread::sleep(Duration::from_millis(1_100));
    program.json("terms set 2026-101 --costs none --today 2026-11-22");
    assert_eq!(program.json(CLAIM)["costs"], "0.00");
    let known = program.json(&format!("{CLAIM} --known {moment}"));
    assert_eq!((&known["lines"], &known["total"]), (&before["lines"], &before["total"]));
    let never = program.json_with(&format!("{CLAIM} --known 2020-01-01"), 1);
    assert_eq!(never["code"], "NOT-KNOWN-THEN");
    let nobody = program.json_with("claim onzin --known 2020-01-01 --today 2026-11-22", 1);
    assert_eq!(nobody["code"], "NOT-FOUND");
    let page = program.ok(&format!("{CLAIM} --known {moment}"));
    assert!(page.contains("Zoals bekend op") && !page.contains(&moment), "our own time: {page}");
}

#[test]
fn a_claim_is_put_on_paper() {
    let program = Program::with_list();
    for language in ["nl", "en"] {
        let command = format!("{CLAIM} --out vordering.pdf --letters {language} --force");
        let written = program.json(&command);
        assert_eq!(written["pages"], 1, "{written}");
        assert!(fs::read(program.folder().join("vordering.pdf")).unwrap().starts_with(b"%PDF"));
    }
    let again = program.json_with(&format!("{CLAIM} --out vordering.pdf"), 1);
    assert_eq!(again["code"], "FILE-EXISTS");
    let page = program.ok(CLAIM);
    for words in ["Vordering op", "Hoofdsom", "Wettelijke handelsrente", "art. 6:119a BW"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

/// What waits for a demand is said with its code and its article, for people and for programs.
#[test]
fn costs_that_are_not_counted_yet_say_why() {
    let program = Program::with_list();
    program.json("terms set --term agreed --costs clause:15.00:75.00 --today 2026-10-05");
    let found = program.json(CLAIM);
    assert_eq!(found["costs"], "40.00");
    let lacking = &found["invoices"][0]["lacking"];
    assert_eq!(lacking[0]["code"], "COSTS-NO-DEMAND", "{lacking}");
    assert_eq!(lacking[0]["source"], "art. 6:96 lid 2 onder c BW");
    let page = program.ok(CLAIM);
    let said = "De afgesproken incassokosten komen erbij vanaf de dag na een aanmaning.";
    assert!(page.contains(said), "{page}");
    assert!(page.contains("COSTS-NO-DEMAND"), "{page}");
    let page = program.ok(&format!("{CLAIM} --language en"));
    assert!(page.contains("art. 6:83(a) DCC"), "{page}");
    assert!(!page.contains(" lid ") && !page.contains(" BW"), "{page}");
}

/// The day an invoice came in is an input: it begins the thirty days, and can be taken back.
#[test]
fn the_day_an_invoice_came_in_is_an_input() {
    let program = Program::with_list();
    program.json("terms set --term statutory-30 --today 2026-10-05");
    let codes = |found: &Value| -> Vec<String> {
        let all = found["invoices"][0]["cautions"].as_array().unwrap().clone();
        all.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
    };
    let before = program.json(CLAIM);
    assert!(codes(&before).contains(&"RECEIPT-PRESUMED".to_owned()), "{before}");
    let set = "invoice set 2026-101 --received 2026-10-01 --today 2026-11-22";
    let done = program.json(set);
    assert_eq!(done["count"], 1);
    assert_eq!(program.json(set)["count"], 0);
    let after = program.json(CLAIM);
    let invoice = &after["invoices"][0];
    assert_eq!(invoice["received"]["on"], "2026-10-01");
    let event = done["events"][0].to_string();
    assert_eq!(invoice["received"]["input"], json!({"kind": "event", "which": event}));
    // Thirty days after Thursday 1 October: Saturday 31 October, so Monday 2 November.
    assert_eq!(invoice["default_since"], "2026-11-03");
    assert!(!codes(&after).contains(&"RECEIPT-PRESUMED".to_owned()), "{after}");
    assert!(program.ok(CLAIM).contains("Ontvangen op 1 oktober 2026"));
    program.json("terms set 2026-101 --forget received-on --today 2026-11-22");
    assert_eq!(program.json(CLAIM), before);
    for day in ["2026-08-01", "2026-11-23"] {
        let line = format!("invoice set 2026-101 --received {day} --today 2026-11-22");
        let refused = program.json_with(&line, 1);
        assert!(["DAY-TOO-EARLY", "DAY-AHEAD"].contains(&refused["code"].as_str().unwrap()));
    }
    let both = "invoice set 2026-101 --received 2026-10-01 --due 2026-11-01 --reason x";
    assert_eq!(program.json_with(both, 2)["code"], "WRONG-USE");
}

#[test]
fn what_was_agreed_is_shown_and_taken_back() {
    let program = Program::with_list();
    let set = "terms set 2026-101 --interest 12.00:simple --costs clause:20.00:75.00";
    assert_eq!(program.json(&format!("{set} --today 2026-10-05"))["count"], 2);
    assert_eq!(program.json(&format!("{set} --today 2026-10-05"))["count"], 0);
    let shown = program.json("terms show");
    let fields: Vec<_> = shown.as_array().unwrap().iter().map(|one| &one["value"]).collect();
    assert_eq!(fields, ["clause:20.00:75.00", "12.00:simple"]);
    let back = "terms set 2026-101 --forget interest --forget costs --today 2026-10-05";
    assert_eq!(program.json(back)["count"], 2);
    assert_eq!(program.json("terms show"), json!([]));
    let wrong = program.json_with("terms set --interest 12 --today 2026-10-05", 1);
    assert_eq!(wrong["code"], "VALUE-NOT-UNDERSTOOD");
    let of_house = program.json_with("terms set 2026-101 --vat-service yes", 1);
    assert_eq!(of_house["code"], "VALUE-NOT-UNDERSTOOD");
}

#[test]
fn rates_are_listed_added_and_said_to_end() {
    let program = Program::with_list();
    let late = program.json_with("claim 2026-101 --on 2027-01-01 --today 2026-11-22", 1);
    assert_eq!(late["code"], "RATE-UNKNOWN");
    let soon = program.json_with("rates check --today 2026-12-05", 1);
    assert_eq!(soon["cautions"][0]["code"], "RATES-END-SOON");
    let ended = program.json_with("rates check --today 2027-01-10", 1);
    assert_eq!(ended["cautions"][0]["code"], "RATES-ENDED");
    let page = program.run("rates check --today 2027-01-10").out;
    assert!(page.contains("liep tot en met 31 december 2026"), "{page}");
    assert!(!page.contains("is bekend tot en met"), "{page}");
    let list = "regime,from,percent,standing,sources,source\n\
                commercial,2027-01-01,10.15,doubtful,1,voorbeeld\n\
                commercial,2027-06-30,,known-until,,\n";
    program.write("rente.csv", list);
    assert_eq!(program.json("rates add rente.csv --today 2026-11-22")["count"], 2);
    assert_eq!(program.json("rates add rente.csv --today 2026-11-22")["count"], 0);
    let listed = program.json("rates list");
    let added = listed["rows"].as_array().unwrap().iter().filter(|row| row["added"] == true);
    assert_eq!(added.count(), 1);
    let found = program.json("claim 2026-101 --on 2027-01-01 --today 2026-11-22");
    let codes: Vec<_> = found["invoices"][0]["cautions"].as_array().unwrap().clone();
    assert!(codes.iter().any(|one| one["code"] == "RATE-DOUBTFUL"), "{codes:?}");
    let interest: Vec<_> =
        found["lines"].as_array().unwrap().iter().filter(|line| line["rate"] == "10.15").collect();
    assert_eq!(interest[0]["input"]["kind"], "added-rate", "{interest:?}");
    let heading = "regime,from,percent,standing,sources,source\n";
    program.write("oud.csv", &format!("{heading}consumer,2020-01-01,9.00,checked,2,Oud\n"));
    let refused = program.json_with("rates add oud.csv --today 2026-11-22", 1);
    assert_eq!(refused["code"], "RATE-REPLACES");
    let said = refused["sentence"].as_str().unwrap();
    assert!(said.contains("1 januari 2020 is de wettelijke rente 2 %"), "{said}");
    assert_eq!(program.json("rates list"), listed);
    let replaced = program.json("rates add oud.csv --replace --today 2026-11-22");
    let expected = json!([{"regime": "consumer", "from": "2020-01-01", "was": "2.00",
        "rate": "9.00"}]);
    assert_eq!(replaced["replaced"], expected);
    let back = program.json("rates remove consumer 2020-01-01 --today 2026-11-22");
    assert_eq!(back["rate"], "2.00", "{back}");
    assert_eq!(program.json("rates list"), listed);
    program.write("fout.csv", "regime,from\nconsumer,2027-01-01,vier,checked,1,x\n");
    let wrong = program.json_with("rates add fout.csv --today 2026-11-22", 1);
    assert_eq!(wrong["code"], "RATE-LIST-INVALID");
}

/// `-` reads what is typed.
#[test]
fn rates_can_be_typed() {
    let program = Program::with_list();
    let typed = "regime,from,percent,standing,sources,source\n\
                 consumer,2027-01-01,4.25,checked,2,voorbeeld\n\
                 consumer,2027-06-30,,known-until,,\n";
    let said = program.typed("rates add - --json --today 2026-11-22", typed);
    let answer: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(answer["count"], 2, "{said}");
}

#[test]
fn a_bankruptcy_ends_interest_and_stops_the_chasing() {
    let program = Program::with_list();
    program.json("terms set --term agreed --today 2026-10-05");
    let set = "insolvency set 'Bakkerij Jansen' --kind bankruptcy --on 2026-10-10";
    program.json(&format!("{set} --today 2026-10-20"));
    let found = program.json(CLAIM);
    assert_eq!((&found["interest"], &found["per_day"]), (&json!("1.72"), &json!("0.00")));
    let early = program.json_with(&format!("{set} --today 2026-10-09"), 1);
    assert_eq!(early["code"], "DAY-AHEAD");
    for (kind, day) in [("bankruptcy", "1900-01-01"), ("whoa", "2020-12-31")] {
        let line = format!("insolvency set 'Bakkerij Jansen' --kind {kind} --on {day}");
        let refused = program.json_with(&format!("{line} --today 2026-10-20"), 1);
        assert_eq!(refused["code"], "DAY-TOO-EARLY", "{line}");
    }
    program.json("insolvency end 'Bakkerij Jansen' --how annulled --today 2026-10-21");
    assert_eq!(program.json(CLAIM)["interest"], "16.89");
}

#[test]
fn a_legal_form_stands_beside_the_kind_and_must_fit_it() {
    let program = Program::with_list();
    let set = "debtor set 10045 --legal-form";
    assert_eq!(program.json(&format!("{set} public-body"))["count"], 1);
    assert_eq!(program.json(&format!("{set} public-body"))["count"], 0);
    let shown = program.json("debtor show 10045");
    assert_eq!((&shown["kind"], &shown["legal_form"]), (&json!("business"), &json!("public-body")));
    let claim = program.json(CLAIM);
    program.json("terms set --term agreed --today 2026-10-05");
    assert_ne!(claim, program.json(CLAIM));
    assert_eq!(program.json(CLAIM)["lines"][1]["source"], "art. 6:119b BW");
    let wrong = program.json_with(&format!("{set} person"), 1);
    assert_eq!(wrong["code"], "FORM-NOT-OF-KIND");
    assert_eq!(program.json_with(&format!("{set} onzin"), 2)["code"], "WRONG-USE");
    assert_eq!(program.json_with(&format!("{set} bv --name Jansen"), 2)["code"], "WRONG-USE");
}

#[test]
fn the_reference_that_letters_ask_for_is_a_setting() {
    let program = Program::with_list();
    assert_eq!(program.json("house show")["reference"], "invoice-number");
    program.json("house set --reference rf");
    assert_eq!(program.json("house show")["reference"], "rf");
    assert!(program.ok("house show").contains("RF-kenmerk"));
    assert_eq!(program.json_with("house set --reference qr", 2)["code"], "WRONG-USE");
}

/// What cannot be claimed is refused with a code; nothing is counted in silence.
#[test]
fn a_claim_that_cannot_be_is_refused_with_a_code() {
    let program = Program::with_list();
    for (line, code) in [
        ("claim 2026-101 --on 2020-01-01", "NOTHING-OPEN"),
        ("claim 2026-101 --on 2150-01-01", "RATE-UNKNOWN"),
        ("claim nobody", "NOT-FOUND"),
        ("terms set 2026-101 --interest 400:simple", "VALUE-NOT-UNDERSTOOD"),
        ("terms set 2026-101 --interest=-3:simple", "VALUE-NOT-UNDERSTOOD"),
        ("terms set 2026-101 --costs clause:15.00:-5", "VALUE-NOT-UNDERSTOOD"),
        ("terms set 10045 --refused-on 2026-10-05", "SAID-OF-INVOICE"),
        ("terms set 2026-101 --refused-on 2026-12-05", "SAID-OF-INVOICE"),
    ] {
        let answer = program.json_with(&format!("{line} --today 2026-11-22"), 1);
        assert_eq!(answer["code"], code, "{line}: {answer}");
    }
    assert_eq!(program.json_with("claim 2026-101 --on 9999-01-01", 2)["code"], "WRONG-USE");
    let heads = "Debiteurnummer;Debiteur;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;Valuta";
    let rows = "1;A;X-1;01-09-2026;30-09-2026;100,00;EUR\n1;A;X-2;01-09-2026;30-09-2026;9,00;USD";
    program.write("valuta.csv", &format!("{heads}\n{rows}\n"));
    let mixed = program.run("import valuta.csv --as-of 2026-11-22 --today 2026-11-22");
    assert_eq!(mixed.status, 1);
    assert!(mixed.out.contains("X-2 is in USD"), "{}", mixed.out);
    assert_eq!(program.json_with("claim X-1 --today 2026-11-22", 1)["code"], "NOT-FOUND");
}
