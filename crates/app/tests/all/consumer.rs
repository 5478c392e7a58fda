//! A consumer who does not pay, from the invoice to the final demand: what each letter asks.

use super::program::Program;

const LIST: &str = "Debiteurnummer;Debiteurnaam;E-mail;Telefoon;Adres;Postcode;Plaats;\
                    Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
                    1;Mevrouw A. de Boer;a@boer.example;0229-1;Kerkstraat 1;1234 AB;Hoorn;\
                    2026-101;2026-09-04;2026-10-02;412,30\n";

/// Runs a day with bank data up to the day before, and says what waits and what it asks.
fn day(program: &Program, today: &str, bank: &str) -> Vec<(String, String)> {
    program.ok(&format!("bank checked {bank} --today {today}"));
    program.ok(&format!("run --today {today}"));
    let list = program.json(&format!("outbox list --today {today}"));
    let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
    let all = list.as_array().unwrap();
    all.iter().map(|one| (text(one, "kind"), text(one, "total"))).collect()
}

/// Approves and makes what waits, and notes that it left.
fn send(program: &Program, today: &str, make: &str) {
    for line in ["outbox approve --all", make, "outbox posted --all"] {
        program.ok(&format!("{line} --today {today}"));
    }
}

#[test]
fn each_letter_in_the_list_has_the_amount_it_asks() {
    let program = Program::new();
    program.write("lijst.csv", LIST);
    program.ok("init --name Vos --iban NL91ABNA0417164300 --trial --debtors consumer");
    let people = "--email vos@vos.example --phone 0229-654321 --contact Vos";
    let address = "--street 'Havenweg 4' --postcode '1621 AA' --city Hoorn";
    program.ok(&format!("house set {people} {address}"));
    program.ok("import lijst.csv --as-of 2026-10-01 --sent-before none --today 2026-10-01");
    program.ok("terms set --term agreed --today 2026-10-01");
    program.ok("strategy activate punctueel-consument --today 2026-10-01");
    program.ok("run --today 2026-10-01");
    let asks = |kind: &str, total: &str| vec![(kind.to_owned(), total.to_owned())];
    assert_eq!(day(&program, "2026-10-05", "2026-10-04"), asks("reminder", "412.30"));
    let list = program.json("outbox list --today 2026-10-05");
    let reminder = list[0]["message"].as_str().unwrap();
    let text = program.ok(&format!("outbox show {reminder} --today 2026-10-05"));
    // A term that is granted is no other day to pay.
    assert!(text.replace('\n', " ").contains("verandert door dit bericht niet"), "{text}");
    send(&program, "2026-10-05", "outbox eml --out mails --all");
    assert_eq!(day(&program, "2026-10-12", "2026-10-11"), []);
    program.ok("call 2026-101 --outcome reached --today 2026-10-12");
    assert_eq!(day(&program, "2026-10-16", "2026-10-15"), asks("fourteen-day", "412.30"));
    send(&program, "2026-10-16", "outbox print --out post.pdf --all");
    // The principal, 35 days of interest at 4 % and the costs that the letter named.
    assert_eq!(day(&program, "2026-11-06", "2026-11-05"), asks("final-demand", "475.72"));
    let page = program.ok("outbox list --today 2026-11-06").replace('\u{a0}', " ");
    assert!(page.contains("€ 475,72") && !page.contains("€ 412,30"), "{page}");
    let claim = program.ok("claim 2026-101 --on 2026-11-06 --today 2026-11-06");
    for said in ["naar beneden afgerond", "na 3 bezorgdagen", "Elk jaar telt 365 dagen"] {
        assert!(claim.contains(said), "{said}: {claim}");
    }
}

#[test]
fn an_agreed_rate_of_a_consumer_is_warned_of_when_it_is_said() {
    let program = Program::new();
    program.write("lijst.csv", LIST);
    program.ok("init --name Vos --iban NL91ABNA0417164300 --trial --debtors consumer");
    program.ok("import lijst.csv --as-of 2026-10-01 --sent-before none --today 2026-10-01");
    let set = |line: &str| program.json(&format!("terms set {line} --today 2026-10-01"));
    let risky = set("2026-101 --interest 12.00:yearly");
    assert_eq!(risky["cautions"][0]["code"], "CLAUSE-RISK", "{risky}");
    assert_eq!(set("--costs clause:15.00:75.00")["cautions"][0]["code"], "CLAUSE-RISK");
    assert!(set("2026-101 --interest statutory")["cautions"].is_null());
}
