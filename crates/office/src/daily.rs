//! The daily run: every debtor whose day has come is judged, and what follows is recorded.
//!
//! Works in batches, one transaction each, in the order of the debtors: a crash in the middle
//! leaves whole batches, and the next run goes on. A second run the same day finds nothing to do.
//! Reads what is due; `full` looks at everybody as a safety net and must give the same result.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::coded::Coded;
use punctueel_domain::event::{DayJudged, Record};
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Action, DebtorCase, FAR_DAY, House, Item, Verdict, judge};
use punctueel_store::load::cases::{Look, Range, cases, last_due, look_again};
use punctueel_store::load::claims::numbers_of;
use punctueel_store::load::house::note_run;

use crate::credit_awaited::end_waiting;
use crate::deliveries::lift_paid;
use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::outgoing::worthless::free_steps;

/// How a run is done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Run {
    /// Look at everybody, not only at those whose day has come.
    pub full: bool,
    /// Leave out the rows of the report (for measuring).
    pub counts_only: bool,
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunReport {
    /// The day.
    pub day: Option<Date>,
    /// How many debtors were looked at.
    pub looked_at: u64,
    /// How many pieces of work were planned.
    pub planned: u64,
    /// How many pieces of planned work ended without being done: lapsed, or no longer needed.
    pub ended: u64,
    /// What is done now.
    pub done: Vec<DoneRow>,
    /// What waits, and why.
    pub held: Vec<HeldRow>,
}

/// A step that is done now: work was planned for it, or it was settled that it is not done.
#[derive(Clone, Debug, PartialEq)]
pub struct DoneRow {
    /// The invoice number.
    pub invoice: String,
    /// The debtor.
    pub debtor: DebtorId,
    /// The step.
    pub step: String,
    /// What is planned; `None` when the step lapsed or does not apply.
    pub action: Option<Action>,
    /// The planned work; zero in a dry run.
    pub task: TaskId,
    /// The reason.
    pub because: Reason,
}

/// A step that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldRow {
    /// The invoice number.
    pub invoice: String,
    /// The debtor.
    pub debtor: DebtorId,
    /// The step.
    pub step: String,
    /// The first day to look again, when a day ends it.
    pub until: Option<Date>,
    /// The reason.
    pub because: Reason,
}

/// The right the run needs.
pub const RIGHT: Right = Right::Run;

/// Runs the day. `progress` is told how many debtors were looked at and may stop the run by saying
/// no; what was done stays, and the next run goes on.
///
/// # Errors
/// When the day may not be acted on or the database fails.
pub fn run(desk: &mut Desk, how: Run, mut progress: impl FnMut(u64) -> bool) -> Outcome<RunReport> {
    let mut report = RunReport { day: Some(desk.today), ..RunReport::default() };
    let mut after = DebtorId(0);
    desk.write(RIGHT, |work| {
        end_waiting(work)?;
        lift_paid(work)
    })?;
    loop {
        let step = desk.write(RIGHT, |work| {
            // Anew for each batch: bank data or a strategy may come in while the run goes on.
            let house = work.load_house()?;
            batch(work, &house, how, after)
        })?;
        let Some(step) = step else { break };
        after = step.last;
        report.looked_at += step.looked_at;
        report.planned += step.planned;
        report.ended += step.ended;
        report.done.extend(step.done);
        report.held.extend(step.held);
        if !progress(report.looked_at) {
            return Ok(report);
        }
    }
    desk.write(RIGHT, |work| {
        let (administration, today) = (work.administration(), work.today);
        note_run(work.tx, administration, today).map_err(Into::into)
    })?;
    Ok(report)
}

struct Step {
    last: DebtorId,
    looked_at: u64,
    planned: u64,
    ended: u64,
    done: Vec<DoneRow>,
    held: Vec<HeldRow>,
}

/// Judges and records one batch; `None` when there is nobody left.
fn batch(
    work: &mut Work<'_, '_>,
    house: &House,
    how: Run,
    after: DebtorId,
) -> Outcome<Option<Step>> {
    let (administration, today) = (work.administration(), work.today);
    let look_until = if how.full { FAR_DAY } else { today };
    let range = Range::next(after, look_until);
    let Some(last) = last_due(work.tx, administration, range)? else { return Ok(None) };
    let mut all = cases(work.tx, administration, range, today)?;
    if free_steps(work, &all)? {
        all = cases(work.tx, administration, range, today)?;
    }
    let mut judged: Vec<(&DebtorCase, Verdict)> = Vec::with_capacity(all.len());
    for case in &all {
        let mut verdict = judge(case, house, today);
        verdict.number(|| TaskId(work.take_id()));
        judged.push((case, verdict));
    }
    let mut step = Step {
        last,
        looked_at: judged.len() as u64,
        planned: judged.iter().map(|(_, verdict)| verdict.tasks.len() as u64).sum(),
        ended: judged.iter().map(|(_, verdict)| verdict.ended.len() as u64).sum(),
        done: Vec::new(),
        held: Vec::new(),
    };
    if !how.counts_only {
        let numbers = numbers_of(work.tx, administration, range)?;
        let report = Numbers { numbers, today };
        for (case, verdict) in &judged {
            report.rows(case, verdict, &mut step);
        }
    }
    remember(work, judged)?;
    Ok(Some(step))
}

/// Records what changes; notes when to look again where nothing does.
fn remember(work: &mut Work<'_, '_>, judged: Vec<(&DebtorCase, Verdict)>) -> Outcome<()> {
    let (administration, today) = (work.administration(), work.today);
    let mut records: Vec<Record> = Vec::new();
    for (case, verdict) in judged {
        let debtor = case.debtor.debtor;
        if verdict.changes_something() {
            records.push(DayJudged::of(debtor, today, verdict).into_record());
        } else {
            let stuck = verdict.stuck().map(|held| held.because.code());
            let on = verdict.look_on.unwrap_or(FAR_DAY);
            let look = Look { on, waits_for: verdict.waits_for, stuck };
            look_again(work.tx, administration, debtor, look)?;
        }
    }
    if records.is_empty() { Ok(()) } else { work.record(&records) }
}

/// Makes rows that people read: with invoice numbers.
struct Numbers {
    numbers: HashMap<InvoiceId, String>,
    today: Date,
}

impl Numbers {
    fn of(&self, invoice: InvoiceId) -> String {
        self.numbers.get(&invoice).cloned().unwrap_or_else(|| invoice.to_string())
    }

    fn rows(&self, case: &DebtorCase, verdict: &Verdict, into: &mut Step) {
        let debtor = case.debtor.debtor;
        for task in &verdict.tasks {
            let items = task.items.iter().filter(|item| item.step.is_some());
            let rows = items.map(|item| self.planned(case, item, Some(task.action), task.task));
            into.done.extend(rows);
        }
        for join in &verdict.joins {
            let open = case.tasks.iter().find(|task| task.task == join.task);
            into.done.push(self.planned(case, &join.item, open.map(|task| task.action), join.task));
        }
        let resolved = verdict.resolved.iter().map(|resolved| DoneRow {
            invoice: self.of(resolved.invoice),
            debtor,
            step: resolved.step.clone(),
            action: None,
            task: TaskId(0),
            because: resolved.because.clone(),
        });
        into.done.extend(resolved);
        let held = verdict.held.iter().map(|held| HeldRow {
            invoice: self.of(held.invoice),
            debtor,
            step: held.step.clone(),
            until: held.until,
            because: held.because.clone(),
        });
        into.held.extend(held);
    }

    fn planned(
        &self,
        case: &DebtorCase,
        item: &Item,
        action: Option<Action>,
        task: TaskId,
    ) -> DoneRow {
        let due_on = case.claim(item.invoice).map_or(self.today, |claim| claim.due_on);
        let days = (self.today - due_on).get_days().max(0) as u32;
        DoneRow {
            invoice: self.of(item.invoice),
            debtor: case.debtor.debtor,
            step: item.step.clone().unwrap_or_default(),
            action,
            task,
            because: Reason::StepDue { on: self.today, days },
        }
    }
}
