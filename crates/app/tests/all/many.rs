//! Several debtors at once are found as one is.

use crate::program::Program;

#[test]
fn several_debtors_are_found_as_one_is() {
    let program = Program::with_list();
    let today = "--today 2026-10-05";
    let added = program.json(&format!("exempt add 'bakkerij jansen' --why staff {today}"));
    assert_eq!(added["done"], true, "{added}");
    let no = program.json_with(&format!("exempt add 10045 niemand --why staff {today}"), 1);
    assert_eq!(no["code"], "NOT-FOUND", "{no}");
    assert!(no.to_string().contains("niemand"), "{no}");
}

/// Which side of a ruling must be said, and only where it matters.
#[test]
fn when_something_was_delivered_is_asked_where_a_ruling_makes_it_matter() {
    let program = Program::with_list();
    let today = "--today 2026-10-05";
    assert_eq!(program.json_with("insolvency delivered 2026-101", 2)["code"], "WRONG-USE");
    let line = format!("insolvency delivered 2026-101 --before {today}");
    assert_eq!(program.json_with(&line, 1)["code"], "NO-RULING-BEFORE");
    program.ok(&format!("debtor set 10045 --legal-form sole-trader {today}"));
    program.ok(&format!("insolvency set 10045 --kind wsnp --on 2026-01-05 {today}"));
    let said = program.json(&line);
    assert_eq!((&said["side"], &said["hold"]), (&"before".into(), &"runs".into()), "{said}");
    let ended = program.json(&format!("insolvency end 10045 --how clean-slate {today}"));
    assert!(!ended.to_string().contains("2026-101"), "{ended}");
    let claim = program.json(&format!("claim 2026-101 {today}"));
    assert!(claim.to_string().contains("NATURAL-OBLIGATION"), "{claim}");
}
