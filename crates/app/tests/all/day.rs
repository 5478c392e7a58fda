//! A few days of a small firm, typed by hand: from a list of open items to a letter in the post.

use super::program::{Program, STATEMENT};

#[test]
fn a_list_a_call_a_promise_a_payment_and_a_letter() {
    let program = Program::with_list();
    monday(&program);
    program.write("bank.sta", STATEMENT);
    second_monday(&program);
    friday(&program);
    let health = program.json("check --replay");
    assert_eq!((&health["ok"], &health["replayed"]), (&true.into(), &true.into()));
}

/// The two overdue invoices are called about; one is promised.
fn monday(program: &Program) {
    let report = program.json("run --today 2026-10-05");
    assert_eq!(report["planned"], 2);
    let again = program.json("run --today 2026-10-05");
    assert_eq!((&again["planned"], &again["looked_at"]), (&0.into(), &0.into()));

    let list = program.json("today --today 2026-10-05");
    let calls = list["calls"].as_array().unwrap();
    let phones: Vec<_> = calls.iter().map(|call| call["phone"].as_str().unwrap()).collect();
    assert_eq!(phones, ["020-1234567", "030-7654321"], "most money first");
    let id = calls[0]["id"].as_str().unwrap();
    assert!(id.starts_with("call_"), "{id}");

    program.ok(&format!("call {id} --outcome reached --with Ans --today 2026-10-05"));
    let promise = program.ok("promise 2026-101 --by 09-10-2026 --today 2026-10-05");
    assert!(promise.contains("vrijdag 9 oktober 2026"), "{promise}");
    program.ok("call 10046 --outcome no-answer --today 2026-10-05");
    let today = program.ok("today --today 2026-10-05");
    assert!(today.contains("62 dagen te laat") && today.contains("1 poging"), "{today}");
    let calls = program.json("today --today 2026-10-05")["calls"].to_string();
    assert!(!calls.contains("Jansen"), "who promised is not called: {calls}");
    assert!(today.contains("bevestiging"), "the promise is confirmed in writing: {today}");
    program.ok("call 2026-104 --outcome reached --today 2026-10-06");
    program.ok("pause 10047 --until 2026-10-30 --reason 'met vakantie' --today 2026-10-06");
}

/// The promise was kept; the other receipt waits for a choice.
fn second_monday(program: &Program) {
    let taken = program.ok("import bank.sta --today 2026-10-12");
    assert!(taken.contains("1 betaling is bij een factuur geboekt."), "{taken}");
    let again = program.json("import bank.sta --today 2026-10-12");
    assert_eq!(again["files"][0]["state"], "nothing-new");

    let waiting = program.json("bank list --unmatched");
    let entry = waiting[0]["entry"].as_str().unwrap();
    assert_eq!(waiting.as_array().unwrap().len(), 1);
    let settle = format!("bank settle {entry} 2026-104=300 2026-102 --today 2026-10-12");
    program.ok(&settle);
    let why = program.ok("why 2026-101 --today 2026-10-12");
    assert!(why.contains("Er staat niets meer open."), "{why}");

    let report = program.json("run --today 2026-10-12");
    assert_eq!(report["done"][0]["invoice"], "2026-102");
    assert_eq!(report["held"][0]["code"], "PAUSED-UNTIL");
    program.ok("call 2026-102 --outcome reached --today 2026-10-12");
}

/// The reminder: read, approved, posted.
fn friday(program: &Program) {
    let held = program.json("run --dry-run --today 2026-10-16");
    assert_eq!(held["held"][0]["code"], "BANK-STALE");
    program.ok("bank checked 2026-10-15 --today 2026-10-16");
    let report = program.json("run --today 2026-10-16");
    let message = report["done"][0]["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("msg_"), "{message}");

    let draft = program.json(&format!("outbox show {message} --today 2026-10-16"));
    assert_eq!((&draft["is_draft"], &draft["total"]), (&true.into(), &"2220.50".into()));
    assert_eq!(program.json("outbox list")[0]["state"], "planned", "looking changes nothing");
    program.ok("outbox approve --all --today 2026-10-16");
    let text = program.ok(&format!("outbox show {message}"));
    assert!(text.trim_end().ends_with(draft["text"].as_str().unwrap().trim_end()), "{text}");
    assert!(text.contains("Aan: Installatiebedrijf De Wit, Kade 12"), "{text}");
    assert!(text.contains("€ 2.220,50") && text.contains("2026-102"), "{text}");
    let twice = program.json_with(&format!("outbox approve {message} --today 2026-10-16"), 1);
    assert_eq!(twice["code"], "TASK-DONE");

    let early = program.json("outbox posted --all --today 2026-10-16");
    assert_eq!(early["messages"].as_array().unwrap().len(), 0, "nobody printed it yet");
    program.ok("outbox print --all --out brieven.pdf --today 2026-10-16");
    let posted = program.json("outbox posted --all --today 2026-10-16");
    assert_eq!(posted["messages"][0]["state"], "posted");
    assert_eq!(program.json("outbox list").as_array().unwrap().len(), 0);
    let why = program.json("why 2026-102 --today 2026-10-16");
    let first_demand = &why["steps"][1];
    assert_eq!(
        (&first_demand["state"], &first_demand["on"]),
        (&"done".into(), &"2026-10-16".into())
    );
}

#[test]
fn a_proposal_to_hand_over_is_decided_by_its_id() {
    let program = Program::with_list();
    program.ok("house set --email debiteuren@zonnebloem.example");
    let mut proposal = None;
    for day in ["10-05", "10-08", "10-13", "10-30", "11-09", "11-10", "11-11", "11-12", "11-13"] {
        program.ok(&format!("bank checked 2026-{day} --today 2026-{day}"));
        program.ok(&format!("run --today 2026-{day}"));
        let list = program.json(&format!("today --today 2026-{day}"));
        for call in list["calls"].as_array().unwrap() {
            let debtor = call["debtor"].as_str().unwrap();
            program.ok(&format!("call {debtor} --outcome reached --today 2026-{day}"));
        }
        program.ok(&format!("outbox approve --all --today 2026-{day}"));
        program.ok(&format!("outbox print --all --out {day}.pdf --today 2026-{day}"));
        program.ok(&format!("outbox eml --all --out mails --today 2026-{day}"));
        program.ok(&format!("outbox posted --all --today 2026-{day}"));
        let waiting = list["approve"].as_array().unwrap();
        let found = waiting.iter().find(|one| one["action"] == "hand-over");
        proposal = found.map(|one| (one["id"].as_str().unwrap().to_owned(), day)).or(proposal);
        if proposal.is_some() {
            break;
        }
    }
    let (id, day) = proposal.expect("a proposal to hand over");
    assert!(id.starts_with("prop_"), "{id}");
    let wrong = id.replace("prop_", "msg_");
    let refused = program.json_with(&format!("outbox approve {wrong} --today 2026-{day}"), 1);
    assert_eq!(refused["code"], "NOT-FOUND");
    let said = program.ok(&format!("outbox approve {id} --today 2026-{day}"));
    assert!(said.contains("uit handen gegeven"), "{said}");
}

#[test]
fn what_was_sent_before_is_asked_and_answered() {
    let program = Program::in_trial();
    program.write("lijst.csv", super::program::LIST);
    let taken = program.ok("import lijst.csv --as-of 2026-10-05 --today 2026-10-05");
    assert!(taken.contains("2 facturen waren al over de betaaldag"), "{taken}");
    let exceptions = &program.json("today --today 2026-10-05")["exceptions"];
    assert_eq!(exceptions[0]["code"], "TAKE-IN-QUESTION");
    let import = exceptions[0]["about"].as_str().unwrap();
    let answer = format!("take-in {import} --sent-before none --today 2026-10-05");
    assert_eq!(program.json(&answer)["count"], 2);
    let nothing = program.json("take-in --sent-before none --today 2026-10-05");
    assert_eq!((&nothing["done"], &nothing["count"]), (&true.into(), &0.into()));
}

#[test]
fn money_goes_back_and_a_debtor_is_erased() {
    let program = Program::with_list();
    program.write("bank.sta", STATEMENT);
    program.ok("import bank.sta --today 2026-10-12");
    let entry = program.json("bank list")[0]["entry"].as_str().unwrap().to_owned();
    let undone = program.json(&format!("bank undo {entry} --today 2026-10-12"));
    assert_eq!(undone["settlements"].as_array().unwrap().len(), 1);
    let refused = program.json_with("debtor erase 10045 --today 2026-10-12", 1);
    assert_eq!(refused["code"], "STILL-OPEN");
    program.ok(&format!("bank settle {entry} 2026-101 --today 2026-10-12"));
    program.ok("debtor erase 10045 --today 2026-10-12");
    assert_eq!(program.json_with("why 'Bakkerij Jansen'", 1)["code"], "NOT-FOUND");
    assert_eq!(program.json("check --replay")["ok"], true);
}

#[test]
fn two_days_with_nothing_between_replay_as_two_days() {
    let program = Program::with_list();
    program.ok("run --today 2026-10-05");
    program.ok("run --today 2026-10-09");
    let why = program.json("why 2026-101 --today 2026-10-09");
    assert_eq!(why["steps"][0]["state"], "lapsed", "nobody called");
    assert_eq!(program.json("check --replay")["ok"], true);
}

/// A letter that left is a fact, whatever came later: it is noted, and is not written again.
#[test]
fn a_letter_that_left_is_noted_whatever_came_later() {
    let program = Program::with_list();
    program.ok("run --today 2026-10-05");
    program.ok("call 10045 --outcome reached --today 2026-10-05");
    program.ok("bank checked 2026-10-07 --today 2026-10-08");
    program.ok("run --today 2026-10-08");
    let messages = program.json("outbox list --today 2026-10-08");
    let id = messages[0]["message"].as_str().unwrap().to_owned();
    program.ok(&format!("outbox approve {id} --today 2026-10-08"));
    program.ok("promise 2026-101 --by 2026-10-16 --today 2026-10-09");
    program.ok(&format!("outbox posted {id} --on 2026-10-08 --today 2026-10-09"));
    let why = program.json("why 2026-101 --today 2026-10-09");
    let demand = why["steps"].as_array().unwrap().iter().find(|s| s["step"] == "first-demand");
    assert_eq!(demand.unwrap()["state"], "done");
    program.ok("check --replay");
}

/// Nobody without an address hides behind others: who owes most is shown, and how many there are.
#[test]
fn of_many_who_cannot_go_on_the_largest_are_shown() {
    let program = Program::in_trial();
    let heads = "Debiteurnummer;Debiteur;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand";
    let mut list = format!("{heads}\n");
    for at in 101..=127 {
        list.push_str(&format!("{at};Firma {at};F-{at};04-09-2026;02-10-2026;{at},00\n"));
    }
    program.write("lijst.csv", &list);
    program.ok("import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05");
    for day in ["05", "06", "07", "08", "09", "12", "13", "14", "15", "16", "19"] {
        program.ok(&format!("run --today 2026-10-{day}"));
    }
    let found = program.json("today --today 2026-10-19");
    let all = found["exceptions"].as_array().unwrap();
    let stuck: Vec<_> = all.iter().filter(|one| one["code"] == "STEP-STUCK").collect();
    assert_eq!(stuck.len(), 25, "{found}");
    assert!(stuck[0]["sentence"].as_str().unwrap().contains("F-127"), "{:?}", stuck[0]);
    assert!(stuck[24]["sentence"].as_str().unwrap().contains("F-103"), "{:?}", stuck[24]);
    let more = all.iter().find(|one| one["code"] == "STEP-STUCK-MORE").unwrap();
    assert!(more["sentence"].as_str().unwrap().starts_with("Nog 2 debiteuren"), "{more}");
}
