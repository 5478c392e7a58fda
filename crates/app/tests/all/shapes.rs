//! The shapes of `--json`, which scripts rely on: keys, amounts as texts, days, prefixes.

use serde_json::{Value, json};

use super::program::{LIST, Program, STATEMENT};

/// Every key of the expected shape is there with that value; other keys may be there too.
fn has(found: &Value, expected: &Value) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            for (key, value) in expected {
                has(found.get(key).unwrap_or_else(|| panic!("{key} lacks in {found:?}")), value);
            }
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{found:?}");
            found.iter().zip(expected).for_each(|(found, expected)| has(found, expected));
        }
        _ => assert_eq!(found, expected),
    }
}

#[test]
fn read_says_what_a_statement_and_a_list_say() {
    let program = Program::new();
    program.write("bank.sta", STATEMENT);
    program.write("lijst.csv", LIST);
    let entry = json!({"on": "2026-10-09", "value_on": "2026-10-09", "amount": "1210.00",
        "reversal": false, "counter_account": "NL20INGB0001234567",
        "counter_name": "BAKKERIJ JANSEN", "text": "factuur 2026-101"});
    let statement = json!({"account": "NL91ABNA0417164300", "currency": "EUR",
        "opening": "10000.00", "opening_on": "2026-10-05", "closing": "11635.00",
        "closing_on": "2026-10-09", "sum_credit": "1710.00", "sum_debit": "75.00",
        "balance_holds": true});
    let found = program.json("read bank.sta");
    has(&found, &json!({"format": "mt940", "encoding": "utf-8", "problems": []}));
    has(&found["statements"][0], &statement);
    has(&found["statements"][0]["entries"][0], &entry);
    assert_eq!(found["statements"][0]["entries"][2]["amount"], "-75.00");

    let several = program.json("read bank.sta lijst.csv");
    has(&several[1], &json!({"format": "open-items", "total": "4535.50"}));
    has(
        &several[1]["invoices"][0],
        &json!({"number": "2026-101", "kind": "invoice", "issued_on": "2026-09-04",
            "due_on": "2026-10-04", "open": "1210.00", "customer": "Bakkerij Jansen"}),
    );
}

#[test]
fn problems_have_line_code_what_and_hint() {
    let program = Program::new();
    program.write("lijst.csv", &LIST.replace("605,00", "zes").replace("20-10-2026", "31-02-2026"));
    let found = program.json_with("read lijst.csv", 1);
    let problems = found["problems"].as_array().unwrap();
    for problem in problems {
        assert_eq!(problem["line"], 4, "{problem}");
        for key in ["code", "what", "hint"] {
            let text = problem[key].as_str().unwrap();
            assert!(!text.is_empty() && !text.contains('['), "{problem}");
        }
    }
    let codes: Vec<_> = problems.iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"AMOUNT") && codes.contains(&"DAY"), "{codes:?}");
}

#[test]
fn writing_commands_say_done_id_and_events() {
    let program = Program::new();
    let init = "init --name Voorbeeld --iban NL91ABNA0417164300 --trial --debtors business";
    has(&program.json(init), &json!({"done": true, "id": "Voorbeeld", "events": [1, 2]}));
    program.write("lijst.csv", LIST);
    let import = "import lijst.csv --as-of 2026-10-05 --today 2026-10-05";
    let dry = program.json(&format!("{import} --dry-run"));
    has(&dry, &json!({"done": false, "events": []}));
    let taken = program.json(import);
    let file = json!({"file": "lijst.csv", "format": "open-items", "state": "new", "new": 4,
        "changed": 0, "vanished": 0, "rejected": 0, "total": "4535.50", "problems": []});
    has(&taken, &json!({"done": true, "files": [file]}));
    assert!(taken["files"][0]["id"].as_str().unwrap().starts_with("imp_"));
    assert!(!taken["events"].as_array().unwrap().is_empty());

    let lines = [
        ("call 10045 --outcome voicemail", "deb_"),
        ("promise 2026-101 --by 2026-10-09 --amount 500,00", "prm_"),
        ("promise 2026-101 --withdraw", "deb_"),
        ("plan 2026-101 --parts 3 --first 2026-10-09", "pln_"),
        ("plan rules --most 6 --least 50,00", ""),
        ("pause 10046 --until 2026-10-20 --reason overleg", "stp_"),
        ("pause 10046 --end", "deb_"),
        ("debtor kind consumer 10047", "deb_"),
        ("debtor contact 10045 --role payment --name Ans", "con_"),
        ("bank checked 2026-10-05", "2026-10-05"),
        ("bank account NL91ABNA0417164300 --used no", "NL91"),
        ("bank account NL91ABNA0417164300 --used ja", "NL91"),
        ("init --name Twee --iban NL91ABNA0417164300 --trial --vat-deductible no", "Twee"),
        ("bank match --administration Voorbeeld", ""),
        ("strategy activate 004 --administration Voorbeeld", "004"),
        ("take-in --sent-before reminder=2026-09-20 --administration Voorbeeld", ""),
    ];
    for (line, prefix) in lines {
        let done = program.json(&format!("{line} --today 2026-10-05"));
        assert_eq!(done["done"], true, "{line}");
        assert!(done["id"].as_str().unwrap().starts_with(prefix), "{line}: {done}");
        assert!(done["events"].is_array(), "{line}");
    }
}

#[test]
fn a_debtor_is_shown_with_the_people_there() {
    let program = Program::with_list();
    let ans = "debtor contact 10045 --role payment --name 'Ans de Wit'";
    let id = program.json(&format!("{ans} --phone 06-2 --prefers post"))["id"].clone();
    assert_eq!(program.json(&format!("{ans} --email ans@wit.example"))["id"], id, "the same");
    let found = program.json("debtor show 10045");
    let person = json!({"id": id, "role": "payment", "name": "Ans de Wit", "phone": "06-2",
        "email": "ans@wit.example", "prefers": "post"});
    has(&found, &json!({"kind": "business", "number": "10045", "contacts": [person]}));
    for (language, says) in [("nl", "beslist over betalen"), ("en", "decides on payment")] {
        let page = program.ok(&format!("debtor show 10045 --language {language}"));
        assert!(page.contains(says) && page.contains("06-2"), "{page}");
    }
    program.ok("run --today 2026-10-05");
    let calls = program.json("today --today 2026-10-05")["calls"].clone();
    let call = calls.as_array().unwrap().iter().find(|call| call["number"] == "10045").unwrap();
    has(call, &json!({"ask_for": "Ans de Wit", "phone": "06-2"}));
    let page = program.ok("today --today 2026-10-05");
    assert!(page.contains("06-2 (Ans de"), "{page}");
    let id = id.as_str().unwrap();
    program.ok(&format!("debtor contact 10045 --remove {id}"));
    assert_eq!(program.json("debtor show 10045")["contacts"], json!([]));
    program.ok("check --replay");
}

#[test]
fn the_house_is_shown_and_changed() {
    let program = Program::new();
    program.ok(
        "init --name Voorbeeld --iban NL91ABNA0417164300 --trial --city Hoorn --correction-days 2",
    );
    let shown = json!({"name": "Voorbeeld", "iban": "NL91ABNA0417164300", "city": "Hoorn",
        "correction_days": 2, "messages_on": true, "copies_on": true, "print_language": "nl"});
    has(&program.json("house show"), &shown);
    let set = "house set --street 'Dam 1' --city Amsterdam --messages off --hours 'ma-vr 9-17'";
    has(&program.json(set), &json!({"done": true, "id": "Voorbeeld"}));
    let changed = json!({"street": "Dam 1", "city": "Amsterdam", "hours": "ma-vr 9-17",
        "messages_on": false, "correction_days": 2});
    has(&program.json("house show"), &changed);
    assert_eq!(program.json(set)["events"], json!([]), "saying it again adds nothing");
    let page = program.ok("house show");
    assert!(page.contains("Berichten staan uit") && page.contains("Amsterdam"), "{page}");
    program.ok("house set --city ''");
    assert_eq!(program.json("house show").get("city"), None);
    for wrong in ["--email geen-adres", "--iban NL00ABNA0417164300"] {
        assert_eq!(program.run(&format!("house set {wrong}")).status, 1, "{wrong}");
    }
    assert_eq!(program.run("house set --correction-days 11").status, 2);
    program.ok("check --replay");
}

#[test]
fn the_run_and_the_work_list() {
    let program = Program::with_list();
    let report = program.json("run --today 2026-10-05");
    has(&report, &json!({"day": "2026-10-05", "looked_at": 3, "held": []}));
    has(
        &report["done"][0],
        &json!({"invoice": "2026-101", "debtor": "deb_1", "step": "first-call",
            "action": "call", "code": "STEP-DUE"}),
    );
    let list = program.json("today --today 2026-10-05");
    has(&list, &json!({"day": "2026-10-05", "has_run": true, "approve": [], "exceptions": []}));
    has(
        &list["calls"][0],
        &json!({"debtor": "deb_1", "name": "Bakkerij Jansen", "phone": "020-1234567",
            "invoices": ["2026-101"], "open": "1210.00", "code": "STEP-DUE"}),
    );
    let why = program.json("why 10046 --on 2026-10-06");
    has(&why, &json!({"day": "2026-10-06", "waits_for": "person"}));
    assert_eq!(why["invoices"].as_array().unwrap().len(), 2);
    assert!(why["steps"].as_array().unwrap().iter().all(|step| step["because"].is_array()));
}

#[test]
fn bank_rows_carry_what_they_settle_and_why() {
    let program = Program::with_list();
    program.write("bank.sta", STATEMENT);
    program.ok("import bank.sta --today 2026-10-12");
    let rows = program.json("bank list");
    has(
        &rows[0],
        &json!({"on": "2026-10-09", "amount": "1210.00", "name": "BAKKERIJ JANSEN",
            "iban": "NL20INGB0001234567", "text": "factuur 2026-101", "state": "settled",
            "settles": [{"invoice": "2026-101", "amount": "1210.00"}], "alternatives": 0}),
    );
    let evidence = rows[0]["evidence"].as_array().unwrap();
    assert!(evidence.contains(&"factuurnummer 2026-101 staat in de omschrijving".into()));
    assert_eq!((&rows[1]["state"], &rows[2]["state"]), (&"suggested".into(), &"ignored".into()));
    assert_eq!(rows[1]["left"], "500.00");
}

#[test]
fn strategies_work_without_an_administration() {
    let program = Program::new();
    let list = program.json("strategy list");
    assert!(list.as_array().unwrap().iter().any(|one| one["name"] == "004"));
    let days = program.json("strategy dates 004 --sent 2026-09-01 --due 2026-10-04");
    let on: Vec<_> =
        days.as_array().unwrap().iter().map(|day| day["on"].as_str().unwrap()).collect();
    assert_eq!(on, ["2026-10-05", "2026-10-08", "2026-10-13", "2026-10-30", "2026-11-09"]);
    has(&days[0], &json!({"step": "first-call", "action": "call"}));

    let text = program.json("strategy show 004")["text"].as_str().unwrap().to_owned();
    program.write("goed.toml", &text);
    has(&program.json("strategy check goed.toml"), &json!({"valid": true, "problems": []}));
    let wrong = text.replace("days = 17", "days = 5");
    program.write("fout.toml", &wrong);
    let mistake = json!({"code": "TERM-STILL-RUNNING", "step": "second-demand",
        "severity": "error"});
    let found = program.json_with("strategy check fout.toml", 1);
    assert_eq!(found["valid"], false);
    has(&found["problems"][0], &mistake);
    let refused = program.json_with("strategy activate fout.toml", 1);
    has(&refused["problems"][0], &mistake);
}
