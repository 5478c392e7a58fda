//! Which strategy a claim follows, and where it goes on when that changes.

use super::*;
use crate::id::SegmentId;

/// 004 with other labels: the same steps, unknown to a claim that began in 004.
fn renamed() -> super::super::Strategy {
    let text = presets::preset("004").unwrap();
    let text = text.replace("name = \"004\"", "name = \"other\"");
    let labels = ["first-call", "first-demand", "status-call", "second-demand", "hand-over"];
    let text = labels.iter().fold(text, |text, label| {
        text.replace(&format!("\"{label}\""), &format!("\"other-{label}\""))
    });
    parse(&text.replace("action = \"other-hand-over\"", "action = \"hand-over\"")).unwrap()
}

fn house_of_two() -> House {
    let covered = Some(date(2026, 12, 31));
    House { others: vec![renamed()], ..house(covered) }
}

fn segment(id: i64, takes: Option<Takes>) -> Segment {
    let (segment, name) = (SegmentId(id), format!("Segment {id}"));
    Segment { segment, name, strategy: "other".to_owned(), takes }
}

#[test]
fn the_narrowest_word_about_the_strategy_wins() {
    let mut house = house_of_two();
    house.segments = vec![segment(1, None)];
    let mut case = case(vec![claim(1, MONDAY, 121_000)]);
    let level = |case: &DebtorCase| {
        let (strategy, level) = house.choose(case, &case.claims[0]);
        (strategy.name.clone(), level == Level::House)
    };
    assert_eq!(level(&case), ("004".to_owned(), true));
    case.choice.segment = Some(SegmentId(1));
    assert_eq!(level(&case), ("other".to_owned(), false));
    case.choice.strategy = Some("004".to_owned());
    assert_eq!(level(&case), ("004".to_owned(), false));
    case.claims[0].strategy = Some("other".to_owned());
    assert_eq!(level(&case), ("other".to_owned(), false));
    // What is not there says nothing.
    case.claims[0].strategy = Some("gone".to_owned());
    assert_eq!(level(&case), ("004".to_owned(), false));
}

#[test]
fn a_segment_takes_who_fits_and_a_person_goes_before_it() {
    let mut house = house_of_two();
    let firms = Takes { kind: Some(DebtorKind::Business), ..Takes::default() };
    let english = Takes { kind: Some(DebtorKind::Business), language: Some(Language::En) };
    house.segments = vec![segment(1, Some(english)), segment(2, Some(firms)), segment(3, None)];
    let of =
        |case: &DebtorCase| house.segment_of(&case.debtor, &case.choice).map(|one| one.segment.0);
    let mut case = case(vec![claim(1, MONDAY, 121_000)]);
    assert_eq!(of(&case), Some(2));
    case.debtor.language = Language::En;
    assert_eq!(of(&case), Some(1), "the oldest that fits");
    case.choice.segment = Some(SegmentId(3));
    assert_eq!(of(&case), Some(3));
    case.choice.segment = None;
    case.debtor.kind = DebtorKind::Consumer;
    assert_eq!(of(&case), None);
}

#[test]
fn what_was_said_in_another_strategy_is_not_said_again() {
    let house = house_of_two();
    let due = date(2026, 10, 4);
    let mut late = claim(1, due, 121_000);
    late.steps.push(done("first-call", date(2026, 10, 5), None));
    late.steps.push(done("first-demand", date(2026, 10, 8), Some(date(2026, 11, 10))));
    late.strategy = Some("other".to_owned());
    let mut case = case(vec![late]);
    case.contacts = vec![date(2026, 10, 5), date(2026, 10, 8)];
    let mut found = Vec::new();
    let mut day = date(2026, 10, 9);
    while day <= date(2026, 11, 12) {
        let mut verdict = judge(&case, &house, day);
        verdict.number(|| TaskId(i64::from(day.day_of_year())));
        found.extend(planned(&verdict).into_iter().map(|one| format!("{} {one}", day.day())));
        case = case.after(&Event::from(DayJudged::of(DebtorId(1), day, verdict)));
        for task in case.tasks.clone() {
            let done = case.steps_of(task.task);
            let (debtor, outcome) = (DebtorId(1), CallOutcome::Reached);
            let task = Some(task.task);
            let call = CallRecorded {
                debtor,
                task,
                on: day,
                outcome,
                done,
                call_on: None,
                is_counted: false,
                agreed: CallAgreed::default(),
            };
            case = case.after(&Event::from(call));
        }
        day = plus_days(day, 1);
    }
    // The status call follows; the second demand waits for the end of the term that was given.
    assert_eq!(found, ["14 call other-status-call 1", "11 letter other-second-demand 1"]);
    let told = explain(&case, &case.claims[0], &house, date(2026, 11, 12));
    let labels: Vec<_> = told.iter().map(|trace| trace.step.as_str()).collect();
    assert_eq!(labels[..2], ["first-call", "first-demand"], "what was done is still shown");
}
