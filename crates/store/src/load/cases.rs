//! All facts about debtors, for the engine: a batch of debtors in a fixed number of statements.
//!
//! Reads by key, from the agenda outwards, so that work grows with what is due and not with what is
//! open. Must agree with `DebtorCase::after` in the domain.

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::casework::{BrokenPromise, Promise, Stop};
use punctueel_domain::id::{ContactId, DebtorId, InvoiceId, PromiseId, SegmentId, StopId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Contact, Debtor, Reach};
use punctueel_domain::strategy::{
    Choice, Claim, DebtorCase, FAR_DAY, History, OpenTask, StepRecord, WaitsFor,
};

use super::ledger::insolvency;
use super::{code, plans, said_terms};
use crate::db::{Row, Tx, Value};
use crate::error::StoreError;

/// How many debtors are loaded and judged together.
pub const BATCH: i64 = 500;

/// How many days of contacts are loaded: more than any gap or cap period that is allowed.
pub const CONTACT_DAYS: i32 = 62;

// Every statement begins with the debtors of the batch: a limited sub-select keeps both databases
// to that order, first who is due, then their rows by key.

const DUE: &str = "SELECT debtor FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4";
const DEBTORS: &str = "SELECT d.debtor, d.kind, d.legal_form, d.language, d.has_phone, \
     d.has_email, d.has_post, d.paid_on_time, d.paid_late, d.is_known, d.segment, d.strategy, \
     d.no_delivery_since \
     FROM (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 AND look_on <= $3 \
     ORDER BY debtor LIMIT $4) a CROSS JOIN debtor d WHERE d.administration = $1 \
     AND d.debtor = a.debtor ORDER BY a.debtor";
const PEOPLE: &str = "SELECT p.debtor, p.contact, p.role, p.prefers, p.has_phone, \
     p.has_email, p.hours FROM (SELECT debtor FROM agenda WHERE administration = $1 \
     AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a CROSS JOIN contact p \
     WHERE p.administration = $1 AND p.debtor = a.debtor AND p.is_gone = 0 \
     ORDER BY a.debtor, p.contact";
const CLAIMS: &str = "SELECT c.debtor, c.invoice, c.kind, c.issued_on, c.sent_on, c.due_on, \
     c.open, c.collection, c.term_basis, c.cycle, c.not_before, c.broken_on, c.strategy \
     FROM (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 AND look_on <= $3 \
     ORDER BY debtor LIMIT $4) a CROSS JOIN open_claim c WHERE c.administration = $1 \
     AND c.debtor = a.debtor ORDER BY a.debtor, c.invoice";
const STEPS: &str = "SELECT s.debtor, s.invoice, s.step, s.state, s.day, s.granted_until, \
     s.task, s.outcome, t.legal_kind FROM (SELECT debtor FROM agenda WHERE administration = $1 \
     AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a CROSS JOIN open_claim c \
     CROSS JOIN claim_step s LEFT JOIN task t ON t.administration = s.administration \
     AND t.debtor = s.debtor AND t.task = s.task WHERE c.administration = $1 \
     AND c.debtor = a.debtor AND s.administration = $1 AND s.debtor = c.debtor \
     AND s.invoice = c.invoice AND s.cycle = c.cycle ORDER BY a.debtor, s.invoice";
const STOPS: &str = "SELECT s.debtor, s.stop, s.kind, s.invoice, s.amount, s.until_on, s.why FROM \
     (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 AND look_on <= $3 \
     ORDER BY debtor LIMIT $4) a CROSS JOIN stop s WHERE s.administration = $1 AND s.debtor = \
     a.debtor AND s.ended_on IS NULL ORDER BY a.debtor, s.stop";
const RULINGS: &str = "SELECT r.debtor, r.kind, r.ruling_on, r.ended, r.ended_on FROM \
     (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 AND look_on <= $3 \
     ORDER BY debtor LIMIT $4) a CROSS JOIN ruling r WHERE r.administration = $1 AND r.debtor = \
     a.debtor ORDER BY a.debtor, r.event";
const PROMISES: &str = "SELECT p.debtor, p.promise, p.invoice, p.amount, p.by_on, p.open_then, \
     p.judged_on FROM (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 \
     AND look_on <= $3 ORDER BY debtor LIMIT $4) a CROSS JOIN promise p \
     WHERE p.administration = $1 AND p.debtor = a.debtor AND (p.state = 'running' \
     OR (p.state = 'broken' AND p.asked_on IS NULL)) ORDER BY a.debtor, p.promise";
const TASKS: &str = "SELECT t.debtor, t.task, t.action, t.legal_kind, t.state, t.planned_on, \
     t.attempts, t.attempted_on, t.call_on, t.companion_of, t.kind, t.promise, \
     t.tone, t.term_days, t.whom, t.plan, t.plan_nr FROM (SELECT debtor FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a \
     CROSS JOIN task t WHERE t.administration = $1 AND t.debtor = a.debtor \
     AND t.state IN ('planned', 'held', 'approved', 'printed') ORDER BY a.debtor, t.task";
const CONTACTS: &str = "SELECT m.debtor, m.day FROM (SELECT debtor FROM agenda WHERE \
     administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a CROSS \
     JOIN contact_made m WHERE m.administration = $1 AND m.debtor = a.debtor AND m.day >= $5 \
     ORDER BY a.debtor, m.day";
const UNLINKED: &str = "SELECT b.debtor, CAST(SUM(b.unsettled) AS BIGINT) FROM bank_entry b \
     WHERE b.administration = $1 AND b.state = 'suggested' AND b.unsettled > 0 \
     AND b.debtor IN (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 \
     AND look_on <= $3 ORDER BY debtor LIMIT $4) GROUP BY b.debtor ORDER BY b.debtor";
const NAMED: &str = "SELECT m.debtor, CAST(SUM(m.unsettled) AS BIGINT) FROM \
     (SELECT DISTINCT n.debtor, n.bank_entry, b.unsettled FROM named_claim n \
     JOIN open_claim c ON c.administration = n.administration AND c.debtor = n.debtor \
     AND c.invoice = n.invoice AND c.open > 0 JOIN bank_entry b \
     ON b.administration = n.administration AND b.bank_entry = n.bank_entry \
     WHERE n.administration = $1 AND b.unsettled > 0 AND b.state IN ('open', 'suggested') \
     AND n.debtor IN (SELECT debtor FROM agenda WHERE administration = $1 AND debtor > $2 \
     AND look_on <= $3 ORDER BY debtor LIMIT $4)) m GROUP BY m.debtor ORDER BY m.debtor";
const LOOK_DAYS: &str = "SELECT debtor, look_on FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4";
const WITHOUT_DAY: &str = "SELECT d.debtor FROM debtor d \
     LEFT JOIN agenda a ON a.administration = d.administration AND a.debtor = d.debtor \
     WHERE d.administration = $1 AND a.debtor IS NULL ORDER BY d.debtor LIMIT 100";
const LOOK: &str = "UPDATE agenda SET look_on = $3, waits_for = $4, stuck = $5 \
     WHERE administration = $1 AND debtor = $2";

/// Every statement a batch of cases takes, in order: first the one that finds who is due.
pub(crate) const STATEMENTS: [&str; 14] = [
    DUE,
    DEBTORS,
    PEOPLE,
    CLAIMS,
    STEPS,
    STOPS,
    RULINGS,
    PROMISES,
    TASKS,
    CONTACTS,
    UNLINKED,
    NAMED,
    plans::RUNNING,
    plans::RUNNING_CLAIMS,
];

/// Which debtors to load: the next ones after one whose look day is not after a day.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The debtor before the first.
    pub after: DebtorId,
    /// Only those whose look day is not after this one; the far day for all.
    pub look_until: Date,
    /// How many at most.
    pub limit: i64,
}

impl Range {
    /// The next batch after a debtor.
    pub fn next(after: DebtorId, look_until: Date) -> Range {
        Range { after, look_until, limit: BATCH }
    }

    /// One debtor, whatever his look day.
    pub fn one(debtor: DebtorId) -> Range {
        Range { after: DebtorId(debtor.0 - 1), look_until: FAR_DAY, limit: 1 }
    }

    /// As the parameters of a statement.
    pub(crate) fn params(self, administration: i64) -> [Value<'static>; 4] {
        [administration.into(), self.after.0.into(), self.look_until.into(), self.limit.into()]
    }
}

/// The last debtor of a range, and how many there are; `None` when nobody is due.
///
/// # Errors
/// When the database fails.
pub fn last_due(
    tx: &mut Tx<'_>,
    administration: i64,
    range: Range,
) -> Result<Option<DebtorId>, StoreError> {
    let due = tx.list(DUE, &range.params(administration), |row| DebtorId(row.int(0)))?;
    Ok(due.last().copied())
}

/// The debtors of a range, each with the day he is looked at again.
///
/// # Errors
/// When the database fails.
pub fn look_days(
    tx: &mut Tx<'_>,
    administration: i64,
    range: Range,
) -> Result<Vec<(DebtorId, Date)>, StoreError> {
    let days = |row: &Row<'_>| (DebtorId(row.int(0)), row.day(1));
    tx.list(LOOK_DAYS, &range.params(administration), days)
}

/// Debtors who would never be looked at: they are not in the agenda. The first hundred.
///
/// # Errors
/// When the database fails.
pub fn without_look_day(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<DebtorId>, StoreError> {
    tx.list(WITHOUT_DAY, &[administration.into()], |row| DebtorId(row.int(0)))
}

/// Loads the cases of a range of debtors, by id; `today` says how far back contacts are loaded.
///
/// # Errors
/// When the database fails or holds a code this program does not know.
pub fn cases(
    tx: &mut Tx<'_>,
    administration: i64,
    range: Range,
    today: Date,
) -> Result<Vec<DebtorCase>, StoreError> {
    let keys = range.params(administration);
    let mut all: Vec<DebtorCase> = Vec::new();
    tx.query(DEBTORS, &keys, |row| all.push(empty_case(row)))?;
    // A debtor asked for by id who is not there: the next one must not be taken for him.
    if range.limit == 1 {
        all.retain(|case| case.debtor.debtor.0 == range.after.0 + 1);
    }
    let mut cases = Cursor { cases: &mut all, place: 0 };
    tx.query(PEOPLE, &keys, |row| cases.with(row, |case| case.people.push(person(row))))?;
    cases.place = 0;
    tx.query(CLAIMS, &keys, |row| cases.with(row, |case| case.claims.push(claim(row))))?;
    cases.place = 0;
    tx.query(STEPS, &keys, |row| {
        cases.with(row, |case| {
            let invoice = InvoiceId(row.int(1));
            if let Ok(place) = case.claims.binary_search_by_key(&invoice, |claim| claim.invoice) {
                case.claims[place].steps.push(step(row));
            }
        });
    })?;
    cases.place = 0;
    tx.query(STOPS, &keys, |row| cases.with(row, |case| case.stops.push(stop(row))))?;
    cases.place = 0;
    tx.query(RULINGS, &keys, |row| {
        cases.with(row, |case| case.insolvencies.push(insolvency(row, 1)));
    })?;
    cases.place = 0;
    tx.query(PROMISES, &keys, |row| cases.with(row, |case| put_promise(case, row)))?;
    cases.place = 0;
    tx.query(TASKS, &keys, |row| cases.with(row, |case| case.tasks.push(task(row))))?;
    cases.place = 0;
    let from: Value<'_> = plus_days(today, -CONTACT_DAYS).into();
    let [a, b, c, d] = keys;
    let day = |row: &Row<'_>| row.day(1);
    tx.query(CONTACTS, &[a, b, c, d, from], |row| {
        cases.with(row, |case| case.contacts.push(day(row)));
    })?;
    cases.place = 0;
    tx.query(UNLINKED, &keys, |row| {
        cases.with(row, |case| case.unlinked = Cents(row.int(1)));
    })?;
    cases.place = 0;
    tx.query(NAMED, &keys, |row| {
        cases.with(row, |case| case.named_by_others = Cents(row.int(1)));
    })?;
    for case in &mut all {
        for claim in &mut case.claims {
            claim.steps.sort_by_key(|record| record.on);
        }
    }
    plans::put(tx, &keys, &mut all)?;
    said_terms::put(tx, administration, &mut all)?;
    Ok(all)
}

/// When a debtor is looked at again, and why.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// The day.
    pub on: Date,
    /// What else wakes him.
    pub waits_for: WaitsFor,
    /// The code of what a person must mend first.
    pub stuck: Option<&'a str>,
}

/// Notes when to look at a debtor again when nothing was recorded about him.
///
/// # Errors
/// When the database fails.
pub fn look_again(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    look: Look<'_>,
) -> Result<(), StoreError> {
    let stuck = look.stuck.unwrap_or_default().into();
    let (look_on, waits_for) = (look.on.into(), look.waits_for.code().into());
    let params = [administration.into(), debtor.0.into(), look_on, waits_for, stuck];
    tx.execute(LOOK, &params).map(|_| ())
}

/// Walks over cases in the order of the rows, which are sorted by debtor like the cases.
struct Cursor<'c> {
    cases: &'c mut [DebtorCase],
    place: usize,
}

impl Cursor<'_> {
    /// Changes the case of the row's debtor (its first column); rows of others are passed over.
    fn with(&mut self, row: &Row<'_>, change: impl FnOnce(&mut DebtorCase)) {
        let debtor = DebtorId(row.int(0));
        while self.cases.get(self.place).is_some_and(|case| case.debtor.debtor < debtor) {
            self.place += 1;
        }
        match self.cases.get_mut(self.place) {
            Some(case) if case.debtor.debtor == debtor => change(case),
            _ => {}
        }
    }
}

fn empty_case(row: &Row<'_>) -> DebtorCase {
    DebtorCase {
        debtor: Debtor {
            debtor: DebtorId(row.int(0)),
            kind: code(row, 1),
            legal_form: code(row, 2),
            language: code(row, 3),
        },
        choice: Choice {
            segment: row.maybe_int(10).map(SegmentId),
            strategy: row.maybe_text(11).map(str::to_owned),
        },
        history: History {
            on_time: row.int(7) as u32,
            late: row.int(8) as u32,
            is_known: row.flag(9),
        },
        own_reach: Reach { phone: row.flag(4), email: row.flag(5), post: row.flag(6) },
        people: Vec::new(),
        claims: Vec::new(),
        stops: Vec::new(),
        insolvencies: Vec::new(),
        promises: Vec::new(),
        broken: Vec::new(),
        plans: Vec::new(),
        tasks: Vec::new(),
        contacts: Vec::new(),
        no_delivery_since: row.maybe_day(12),
        unlinked: Cents::ZERO,
        named_by_others: Cents::ZERO,
    }
}

fn person(row: &Row<'_>) -> Contact {
    Contact {
        contact: ContactId(row.int(1)),
        role: code(row, 2),
        prefers: super::maybe_code(row, 3),
        reach: Reach { phone: row.flag(4), email: row.flag(5), post: false },
        hours: super::maybe_code(row, 6),
    }
}

fn claim(row: &Row<'_>) -> Claim {
    Claim {
        invoice: InvoiceId(row.int(1)),
        kind: code(row, 2),
        issued_on: row.day(3),
        sent_on: row.maybe_day(4),
        due_on: row.day(5),
        open: Cents(row.int(6)),
        collection: code(row, 7),
        term_basis: code(row, 8),
        refused_on: None,
        delivered: None,
        cycle: row.int(9) as u32,
        not_before: row.maybe_day(10),
        broken_on: row.maybe_day(11),
        strategy: row.maybe_text(12).map(str::to_owned),
        steps: Vec::new(),
    }
}

fn step(row: &Row<'_>) -> StepRecord {
    StepRecord {
        step: row.text(2).to_owned(),
        state: code(row, 3),
        on: row.day(4),
        granted_until: row.maybe_day(5),
        task: row.maybe_int(6).map(TaskId),
        outcome: super::maybe_code(row, 7),
        legal_kind: super::maybe_code(row, 8),
    }
}

pub(super) fn stop(row: &Row<'_>) -> Stop {
    Stop {
        stop: StopId(row.int(1)),
        kind: code(row, 2),
        invoice: row.maybe_int(3).map(InvoiceId),
        amount: row.maybe_int(4).map(Cents),
        until: row.maybe_day(5),
        why: super::maybe_code(row, 6),
    }
}

fn put_promise(case: &mut DebtorCase, row: &Row<'_>) {
    let promise = Promise {
        promise: PromiseId(row.int(1)),
        invoice: row.maybe_int(2).map(InvoiceId),
        amount: Cents(row.int(3)),
        by: row.day(4),
        open_then: Cents(row.int(5)),
    };
    match row.maybe_day(6) {
        Some(judged_on) => case.broken.push(BrokenPromise { promise, judged_on }),
        None => case.promises.push(promise),
    }
}

fn task(row: &Row<'_>) -> OpenTask {
    OpenTask {
        task: TaskId(row.int(1)),
        action: code(row, 2),
        legal_kind: super::maybe_code(row, 3),
        state: code(row, 4),
        planned_on: row.day(5),
        attempts: row.int(6) as u32,
        attempted_on: row.maybe_day(7),
        call_on: row.maybe_day(8),
        companion_of: row.maybe_int(9).map(TaskId),
        kind: code(row, 10),
        promise: row.maybe_int(11).map(PromiseId),
        tone: row.int(12) as u8,
        term_days: row.maybe_int(13).map(|days| days as u32),
        whom: super::maybe_code(row, 14),
        plan: super::of_plan(row, 15),
    }
}
