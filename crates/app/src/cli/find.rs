//! What a person points at: an invoice, a debtor or a piece of planned work.
//!
//! Numbers, names and ids of invoices and debtors are found by `office`; here the ids of planned
//! work are added, as they are printed: `call_12`, `msg_12`, `prop_12`.

use punctueel_domain::id::{DebtorId, TaskId};
use punctueel_domain::refusal::Refusal;
use punctueel_office::ask::find::{Found, find as find_in};
use punctueel_office::{Desk, Outcome};
use punctueel_store::load::tasks::KnownTask;
use punctueel_store::load::{debtors, tasks};

/// The id in `call_12`, `msg_12` or `prop_12`.
pub fn task_id(value: &str) -> Option<TaskId> {
    let number = ["call_", "msg_", "prop_"].iter().find_map(|prefix| value.strip_prefix(prefix))?;
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    number.parse().ok().filter(|_| digits).map(TaskId)
}

/// A piece of planned work; a number under another prefix than its own is not found.
///
/// # Errors
/// `NOT-FOUND`; or when the database fails.
pub fn task(desk: &mut Desk, value: &str) -> Outcome<KnownTask> {
    let not_found = || Refusal::NotFound { value: value.to_owned() };
    let id = task_id(value).ok_or_else(not_found)?;
    let today = desk.today;
    let found = desk.read(|tx, administration| Ok(tasks::one(tx, administration, (id, today))?))?;
    let is_named = |task: &KnownTask| super::shape::task_id(task.task, task.action) == value;
    Ok(found.filter(is_named).ok_or_else(not_found)?)
}

/// An invoice or debtor; the debtor of a piece of work.
///
/// # Errors
/// `NOT-FOUND`; `AMBIGUOUS` with the candidates; `NOT-YOURS` for whoever works on what is put to
/// him.
pub fn find(desk: &mut Desk, value: &str) -> Outcome<Found> {
    let found = match task_id(value) {
        Some(_) => Found::Debtor(task(desk, value)?.debtor),
        None => desk.read(|tx, administration| find_in(tx, administration, value))?,
    };
    desk.sees(found.debtor())?;
    Ok(found)
}

/// A debtor; the one of an invoice when that was named.
///
/// # Errors
/// `NOT-FOUND`; `AMBIGUOUS` with the candidates.
pub fn debtor(desk: &mut Desk, value: &str) -> Outcome<DebtorId> {
    Ok(find(desk, value)?.debtor())
}

/// The name of a debtor, for a sentence; his id when he has none.
///
/// # Errors
/// When the database fails.
pub fn name(desk: &mut Desk, debtor: DebtorId) -> Outcome<String> {
    let found = desk.read(|tx, administration| Ok(debtors::one(tx, administration, debtor)?))?;
    let name = found.map(|known| known.words.name).filter(|name| !name.is_empty());
    Ok(name.unwrap_or_else(|| debtor.to_string()))
}

/// The name of the debtor, with the invoice as it was typed when one was meant.
///
/// # Errors
/// When the database fails.
pub fn name_with(desk: &mut Desk, found: Found, typed: &str) -> Outcome<String> {
    let name = name(desk, found.debtor())?;
    Ok(match found.invoice() {
        Some(_) => format!("{name} ({typed})"),
        None => name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planned_work_is_named_by_its_kind() {
        assert_eq!(task_id("msg_12"), Some(TaskId(12)));
        assert_eq!(task_id("call_7"), Some(TaskId(7)));
        for text in ["tsk_7", "msg_", "msg_-1", "msg_x", "12"] {
            assert_eq!(task_id(text), None, "{text}");
        }
    }
}
