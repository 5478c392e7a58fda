//! The linter: finds where a strategy contradicts itself before it is put in force.
//!
//! Works on the nominal days of each step (nobody pays, messages go by e-mail). Each rule has a
//! code; the sentences are made in `letters/words`. What holds for one step by itself stands in
//! `check/form`. Does not read text: that is `parse`.

mod form;

use super::language::{Action, Anchor, Step, Strategy};
use super::parse::{Severity, StrategyMistake, StrategyProblem, step_lines};
use super::take_in::start_by_age;
use crate::calendar::Offset;

/// Looks at a strategy with its text (for line numbers) and lists what is wrong with it.
pub fn check(strategy: &Strategy, text: &str) -> Vec<StrategyProblem> {
    let lines = step_lines(text);
    let line_of =
        |label: &str| lines.iter().find(|(known, _)| known == label).map_or(1, |(_, line)| *line);
    let mut problems = Vec::new();
    for (place, step) in strategy.steps.iter().enumerate() {
        for (mistake, severity) in step_mistakes(strategy, place, step) {
            let (line, step) = (line_of(&step.label), step.label.clone());
            problems.push(StrategyProblem { line, step, mistake, severity });
        }
    }
    for (mistake, severity) in mistakes_of_the_whole(strategy) {
        problems.push(StrategyProblem { line: 1, step: String::new(), mistake, severity });
    }
    problems
}

fn mistakes_of_the_whole(strategy: &Strategy) -> Vec<(StrategyMistake, Severity)> {
    let mut found = Vec::new();
    if !strategy.steps.iter().any(|step| step.action == Action::Call) {
        found.push((StrategyMistake::NoCall, Severity::Warning));
    }
    let hand_over = strategy.steps.iter().position(|step| step.action == Action::HandOver);
    match (strategy.limits.hand_over_by_days, hand_over) {
        (Some(_), None) => found.push((StrategyMistake::NoHandOver, Severity::Error)),
        (Some(days), Some(place)) => {
            let planned = nominal_days(&strategy.steps[..=place]);
            if let Some(planned) = planned.filter(|planned| *planned > days) {
                let (days, planned) = (days.max(0) as u32, planned.max(0) as u32);
                found.push((StrategyMistake::HandOverEarly { days, planned }, Severity::Error));
            }
        }
        (None, _) => {}
    }
    for start in &strategy.take_in.starts {
        let named = strategy.position(&start.step);
        if named.is_some_and(|place| place != start_by_age(strategy, start.from_days)) {
            let label = start.step.clone();
            found.push((StrategyMistake::TakeInThreatens { label }, Severity::Error));
        }
    }
    found
}

/// The day, counted from the last day to pay, to which the last of these steps leads; `None` when
/// that depends on the day sent or promised.
fn nominal_days(steps: &[Step]) -> Option<i32> {
    let (mut day, mut granted) = (None, None);
    for step in steps {
        let offset = calendar_days(step.offset);
        let on = match step.anchor {
            Anchor::Due => Some(offset),
            Anchor::Previous => day.map(|day: i32| day + offset),
            Anchor::Granted => granted.or(day).map(|day: i32| day + offset),
            Anchor::Sent | Anchor::Promised => None,
        };
        day = on.or(day);
        granted = step.term_days.and_then(|days| Some(day? + days as i32)).or(granted);
    }
    day
}

fn step_mistakes(
    strategy: &Strategy,
    place: usize,
    step: &Step,
) -> Vec<(StrategyMistake, Severity)> {
    let earlier = &strategy.steps[..place];
    let mut found = Vec::new();
    let needs_earlier = matches!(step.anchor, Anchor::Previous | Anchor::Granted);
    if place == 0 && needs_earlier {
        found.push((StrategyMistake::FirstNeedsDay, Severity::Error));
    }
    let is_granted = earlier.iter().any(|step| step.term_days.is_some());
    if place > 0 && step.anchor == Anchor::Granted && !is_granted {
        found.push((StrategyMistake::NoTermGranted, Severity::Error));
    }
    let forms = std::iter::once(step).chain(step.instead.iter().map(|other| &other.form));
    let is_bold = |form: &Step| {
        let is_work = form.action.is_message() || form.action == Action::HandOver;
        is_work && !form.needs_approval && !form.may_be_automatic()
    };
    if forms.into_iter().any(is_bold) {
        found.push((StrategyMistake::NeverAutomatic, Severity::Error));
    }
    if step.needs_debtor_kind() && step.term_days.is_none() {
        found.push((StrategyMistake::TermMissing, Severity::Error));
    }
    for label in &step.announces {
        if strategy.position(label).is_some_and(|announced| announced <= place) {
            let label = label.clone();
            found.push((StrategyMistake::AnnouncedEarlier { label }, Severity::Error));
        }
    }
    if let Some(mistake) = out_of_order(earlier, step) {
        found.push((mistake, Severity::Error));
    }
    if let Some(mistake) = threat_in_term(earlier, step) {
        found.push((mistake, Severity::Error));
    }
    let mistakes = form::mistakes(earlier, step);
    found.extend(mistakes.into_iter().map(|mistake| (mistake, Severity::Error)));
    found
}

fn calendar_days(offset: Offset) -> i32 {
    match offset {
        Offset::Days(days) => days,
        // Five working days take seven days; rounded down, so that nothing is called wrong that
        // fits.
        Offset::WorkingDays(days) => days * 7 / 5,
    }
}

/// Two steps that count from the same fixed day must stand in the order of their days.
fn out_of_order(earlier: &[Step], step: &Step) -> Option<StrategyMistake> {
    let fixed = matches!(step.anchor, Anchor::Due | Anchor::Sent);
    let later = earlier.iter().find(|other| {
        fixed
            && other.anchor == step.anchor
            && calendar_days(other.offset) > calendar_days(step.offset)
    })?;
    Some(StrategyMistake::OrderWrong { label: later.label.clone() })
}

/// A step that threatens must not fall inside a term that an earlier step granted. Counts the days
/// from the granting step over the steps in between, all of which count from the one before.
fn threat_in_term(earlier: &[Step], step: &Step) -> Option<StrategyMistake> {
    let granting = earlier.iter().rposition(|step| step.term_days.is_some())?;
    let term = earlier[granting].term_days?;
    let between = earlier[granting + 1..].iter().chain([step]);
    let mut days = 0;
    for step in between {
        match step.anchor {
            Anchor::Previous => days += calendar_days(step.offset),
            Anchor::Granted => days = term as i32 + calendar_days(step.offset),
            // From a fixed day: the distance to the granting step is not known from the text alone.
            Anchor::Due | Anchor::Sent | Anchor::Promised => return None,
        }
    }
    let label = earlier[granting].label.clone();
    let days = days.max(0) as u32;
    (step.threatens() && days <= term).then_some(StrategyMistake::TermStillRunning {
        label,
        days,
        term,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{parse, presets};
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, u32)> {
        let problems = match parse(text) {
            Ok(strategy) => check(&strategy, text),
            Err(problems) => problems,
        };
        let code =
            |problem: &StrategyProblem| (crate::coded::Coded::code(&problem.mistake), problem.line);
        problems.iter().map(code).collect()
    }

    #[test]
    fn the_presets_are_clean() {
        for (name, text) in presets::PRESETS {
            assert_eq!(codes(text), [], "{name}");
        }
    }

    /// Rule K6: the second demand of 004 falls 22 days after the first; with 31 days granted it
    /// would fall inside the term.
    #[test]
    fn the_31_day_variant_of_004_is_refused() {
        let text = presets::preset("004").unwrap().replace("term_days = 14", "term_days = 31");
        let line = 1 + text[..text.find("\"second-demand\"").unwrap()].matches('\n').count() as u32;
        assert_eq!(codes(&text), [("TERM-STILL-RUNNING", line)]);
    }

    #[test]
    fn every_mistake_is_listed_with_its_line() {
        let text = "name = \"Mijn strategie\"\ntitle = \"x\"\nversion = 1\ncolour = \"red\"\n\
                    [[step]]\nlabel = \"a\"\ntitle = \"A\"\nanchor = \"yesterday\"\ndays = 1\n\
                    action = \"call\"\ntone = 5\n";
        let expected =
            [("FIELD-UNKNOWN", 4), ("VALUE-WRONG", 1), ("VALUE-WRONG", 8), ("VALUE-WRONG", 11)];
        assert_eq!(codes(text), expected);
    }

    /// Each rule for the newer parts of the language: a change of the preset that breaks it.
    #[test]
    fn what_contradicts_itself_is_named() {
        let text = presets::preset("punctueel-mkb").unwrap();
        let cases = [
            ("companion = \"email\"", "companion = \"letter\"", "COMPANION-WRONG"),
            (
                "action = \"email\"\nactor",
                "action = \"email\"\ncompanion = \"email\"\nactor",
                "COMPANION-WRONG",
            ),
            (
                "amount_to = \"50.00\"",
                "amount_from = \"60.00\"\namount_to = \"50.00\"",
                "AMOUNTS-CROSS",
            ),
            (
                "amount_from = \"1000.00\"\nor_new_debtor = true\nown",
                "or_new_debtor = true\nown",
                "NEW-DEBTOR-ALONE",
            ),
            (
                "last_call = [\"reached\", \"invoice-agreed\"]\ntitle",
                "last_call = [\"reached\"]\nunless_last_call = [\"reached\"]\ntitle",
                "OUTCOMES-EXCLUDE",
            ),
            ("lapse_before_due = 3", "last_call = [\"reached\"]", "NO-CALL-BEFORE"),
            ("lapse_before_due = 3", "first_time_late = true", "ONLY-AFTER-DUE"),
            ("amount_to = \"50.00\"\n", "", "INSTEAD-ALWAYS"),
            ("companion = \"email\"", "lapse_before_due = 3", "LAPSE-AFTER-DUE"),
            ("hand_over_by_days = 45", "hand_over_by_days = 20", "HAND-OVER-EARLY"),
            ("action = \"hand-over\"", "action = \"delivery-stop\"", "NO-HAND-OVER"),
            ("step = \"first-call\"", "step = \"second-demand\"", "TAKE-IN-THREATENS"),
            ("announces = [\"hand-over\"]", "announces = [\"court\"]", "STEP-UNKNOWN"),
        ];
        for (part, other, code) in cases {
            assert!(text.contains(part), "{part}");
            let found = codes(&text.replacen(part, other, 1));
            assert!(found.iter().any(|(found, _)| *found == code), "{code}: {found:?}");
        }
    }

    #[test]
    fn a_broken_text_is_named_with_its_line() {
        assert_eq!(codes("name = \"a\"\ntitle = \n")[0], ("NOT-TOML", 2));
    }
}
