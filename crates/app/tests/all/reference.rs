//! References on the command line: what is right, what is made, and what is refused.

use serde_json::json;

use super::program::Program;

#[test]
fn a_number_is_right_or_the_answer_says_why_not() {
    let program = Program::new();
    let right = program.json("reference check nl91abna0417164300");
    let printed = "NL91 ABNA 0417 1643 00";
    assert_eq!(right, json!({"kind": "iban", "valid": true, "printed": printed}));
    let wrong = program.json_with("reference check 5000056789012354", 1);
    assert_eq!((&wrong["kind"], &wrong["valid"]), (&json!("kenmerk"), &json!(false)));
    assert_eq!(wrong["code"], "CHECK-DIGITS");
    assert_eq!(program.json_with("reference check hallo", 1)["kind"], "unknown");
    assert!(program.ok("reference check RF18539007547034").contains("RF18 5390 0754 7034"));
}

#[test]
fn a_reference_is_made_of_a_number_of_our_own() {
    let program = Program::new();
    let made = program.json("reference make --kind rf 539007547034");
    assert_eq!(made["value"], "RF18539007547034");
    let made = program.json("reference make --kind kenmerk 56789012345");
    assert_eq!(made["printed"], "5000 0567 8901 2345");
    let made = program.json("reference make --kind kenmerk --short 234534622567");
    assert_eq!(made["value"], "12234534622567");
    assert_eq!(program.json_with("reference make --kind rf é", 1)["code"], "CHARACTERS");
    assert_eq!(program.run("reference make --kind iban 1").status, 2);
}

#[test]
fn a_qr_code_is_drawn_with_what_it_says() {
    let program = Program::new();
    let line = "reference qr --name 'Van Dijk B.V.' --iban NL91ABNA0417164300 --amount 1210.00";
    let payload = program.json(&format!("{line} --text 2026-101"))["payload"].clone();
    let lines = "BCD\n002\n1\nSCT\n\nVan Dijk B.V.\nNL91ABNA0417164300\nEUR1210.00\n\n\n2026-101";
    assert_eq!(payload, lines);
    let drawn = program.ok(&format!("{line} --reference RF18539007547034"));
    assert!(drawn.contains("RF18539007547034") && drawn.contains('█'), "{drawn}");
    let wrong = program.json_with(&format!("{line} --reference RF19539007547034"), 1);
    assert_eq!((&wrong["valid"], &wrong["code"]), (&json!(false), &json!("CHECK-DIGITS")));
    let kenmerk = program.json_with(&format!("{line} --reference 5000056789012345"), 1);
    assert_eq!(kenmerk["code"], "KENMERK-AS-TEXT");
    let as_text = program.json(&format!("{line} --text 5000056789012345"));
    assert!(as_text["payload"].as_str().unwrap().ends_with("5000056789012345"));
    let nothing = line.replace("1210.00", "0");
    assert_eq!(program.json_with(&nothing, 1)["code"], "AMOUNT");
    assert_eq!(program.run(&format!("{line} --text a --reference b")).status, 2);
}
