//! Looking ahead: what will happen if nobody pays, without changing anything.

use super::program::Program;

#[test]
fn the_coming_days_are_counted_and_nothing_changes() {
    let program = Program::with_list();
    let before = program.json("check")["events"].clone();
    let days = program.json("preview --days 60 --today 2026-10-05");
    assert_eq!(program.json("check")["events"], before);
    let days = days.as_array().unwrap();
    assert!(days.len() > 3, "{days:?}");
    let sum = |what: &str| days.iter().map(|day| day[what].as_u64().unwrap()).sum::<u64>();
    assert!(sum("calls") > 0 && sum("mails") + sum("letters") > 0, "{days:?}");
    let first = &days[0]["items"][0];
    for key in ["invoice", "step", "action", "debtor"] {
        assert!(first[key].is_string(), "{first}");
    }
    let weekend = ["2026-10-10", "2026-10-11", "2026-10-17", "2026-10-18"];
    assert!(!days.iter().any(|day| weekend.contains(&day["day"].as_str().unwrap())));
    let said = program.run("preview --days 60 --today 2026-10-05").out;
    assert!(said.contains("als niemand betaalt"), "{said}");
    assert_eq!(program.json_with("preview --days 0", 2)["code"], "WRONG-USE");
    assert_eq!(program.json_with("preview --days 93", 2)["code"], "WRONG-USE");
}

#[test]
fn today_is_what_the_run_then_does() {
    let program = Program::with_list();
    program.ok("bank checked 2026-10-05 --today 2026-10-05");
    let ahead = program.json("preview --days 1 --today 2026-10-05");
    program.ok("run --today 2026-10-05");
    let list = program.json("today --today 2026-10-05");
    let calls = list["calls"].as_array().unwrap().len();
    assert_eq!(ahead[0]["calls"].as_u64().unwrap() as usize, calls);
    assert!(calls > 0, "{list}");
}
