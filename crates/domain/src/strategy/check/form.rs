//! What can be wrong with one step in each of its forms: companions, copies, and conditions that
//! never hold.
//!
//! Looks at a step and at the steps before it; order and terms are looked at in `check`.

use crate::strategy::condition::Conditions;
use crate::strategy::language::{Action, Step};
use crate::strategy::parse::StrategyMistake;

/// What is wrong with a step in one of its forms.
pub(super) fn mistakes(earlier: &[Step], step: &Step) -> Vec<StrategyMistake> {
    let mut found = Vec::new();
    let forms = || [step].into_iter().chain(step.instead.iter().map(|other| &other.form));
    if forms().any(is_companion_wrong) {
        found.push(StrategyMistake::CompanionWrong);
    }
    if forms().any(are_copies_alone) {
        found.push(StrategyMistake::CopiesAlone);
    }
    if step.lapse_before_due.is_some() && !step.is_before_due() {
        found.push(StrategyMistake::LapseAfterDue);
    }
    if step.instead.iter().any(|other| other.when.is_empty()) {
        found.push(StrategyMistake::InsteadAlways);
    }
    let others = step.instead.iter().map(|other| &other.when);
    for conditions in [&step.conditions].into_iter().chain(others) {
        found.extend(never(conditions));
        found.extend(too_early(conditions, earlier, step));
    }
    found
}

fn is_companion_wrong(form: &Step) -> bool {
    let is_beside_call = form.action == Action::Call;
    form.companion.is_some_and(|companion| companion != Action::Email || !is_beside_call)
}

fn are_copies_alone(form: &Step) -> bool {
    form.has_copies == Some(true) && !form.action.is_message() && form.companion.is_none()
}

/// Conditions that contradict each other.
fn never(conditions: &Conditions) -> Option<StrategyMistake> {
    if let (Some(from), Some(to)) = (conditions.amount_from, conditions.amount_to)
        && from > to
    {
        return Some(StrategyMistake::AmountsCross { from, to });
    }
    if conditions.or_new_debtor && conditions.amount_from.is_none() {
        return Some(StrategyMistake::NewDebtorAlone);
    }
    let excluded = |outcome| conditions.unless_last_call.contains(outcome);
    let asked = &conditions.last_call;
    (!asked.is_empty() && asked.iter().all(excluded)).then_some(StrategyMistake::OutcomesExclude)
}

/// Conditions about what cannot have happened yet when the step comes.
fn too_early(conditions: &Conditions, earlier: &[Step], step: &Step) -> Option<StrategyMistake> {
    let is_called = earlier.iter().any(|step| step.action == Action::Call);
    if !conditions.last_call.is_empty() && !is_called {
        return Some(StrategyMistake::NoCallBefore);
    }
    if !step.is_before_due() {
        return None;
    }
    let late = conditions.first_time_late.map(|_| "first_time_late");
    let broken = conditions.agreement_broken.map(|_| "agreement_broken");
    let field = late.or(broken)?.to_owned();
    Some(StrategyMistake::OnlyAfterDue { field })
}
