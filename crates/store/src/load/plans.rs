//! Payment plans: those that run, for the engine; and all of them, with what came of each.
//!
//! What came in of one is how much less is open now than when it was agreed. Judges nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::casework::{Instalment, Missed, Plan, PlanInterest};
use punctueel_domain::id::{DebtorId, InvoiceId, PlanId};
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::strategy::DebtorCase;

use crate::db::{Row, Tx, Value};
use crate::error::StoreError;

/// The plans that run for the debtors of a batch, a row for each instalment.
pub(crate) const RUNNING: &str = "SELECT p.debtor, p.plan, p.open_then, p.repair_days, \
     p.missed_nr, p.missed_until, i.due_on, i.amount, p.reminded, p.rate, p.interest \
     FROM (SELECT debtor FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a \
     CROSS JOIN plan p CROSS JOIN instalment i WHERE p.administration = $1 \
     AND p.debtor = a.debtor AND p.state = 'running' AND i.administration = $1 \
     AND i.debtor = p.debtor AND i.plan = p.plan ORDER BY a.debtor, p.plan, i.nr";
const CLAIMS: &str = "SELECT c.plan, c.invoice FROM plan_claim c JOIN plan p \
     ON p.administration = c.administration AND p.debtor = c.debtor AND p.plan = c.plan \
     WHERE c.administration = $1 AND c.debtor = $2 AND p.state = 'running' \
     ORDER BY c.plan, c.invoice";
const ALL: &str = "SELECT p.debtor, p.plan, p.agreed_on, p.open_then, p.total, p.state, \
     p.missed_nr, p.missed_until, p.ended_on, d.name, d.number, \
     (SELECT CAST(COALESCE(SUM(o.open), 0) AS BIGINT) FROM open_claim o \
     JOIN plan_claim c ON c.administration = o.administration AND c.debtor = o.debtor \
     AND c.invoice = o.invoice WHERE o.administration = p.administration \
     AND o.debtor = p.debtor AND c.plan = p.plan), p.repair_days, p.reminded, \
     p.rate, p.interest \
     FROM plan p JOIN debtor d ON d.administration = p.administration \
     AND d.debtor = p.debtor WHERE p.administration = $1 AND p.debtor >= $2 \
     AND p.debtor <= $3 ORDER BY p.plan";
const INSTALMENTS: &str = "SELECT plan, due_on, amount FROM instalment \
     WHERE administration = $1 AND debtor >= $2 AND debtor <= $3 ORDER BY plan, nr";
const NUMBERS: &str = "SELECT c.plan, i.number, c.invoice FROM plan_claim c JOIN invoice i \
     ON i.administration = c.administration AND i.debtor = c.debtor AND i.invoice = c.invoice \
     WHERE c.administration = $1 AND c.debtor >= $2 AND c.debtor <= $3 \
     ORDER BY c.plan, c.invoice";
const BROKEN: &str = "SELECT p.plan FROM plan p WHERE p.administration = $1 \
     AND p.state IN ('broken', 'accelerated') AND EXISTS (SELECT 1 FROM plan_claim c \
     JOIN open_claim o ON o.administration = c.administration AND o.debtor = c.debtor \
     AND o.invoice = c.invoice WHERE c.administration = p.administration \
     AND c.debtor = p.debtor AND c.plan = p.plan AND o.broken_on = p.broken_on) \
     AND NOT EXISTS (SELECT 1 FROM contact_made m JOIN event e \
     ON e.administration = m.administration AND e.event = m.event \
     WHERE m.administration = p.administration AND m.debtor = p.debtor \
     AND m.day >= p.ended_on AND e.kind = 'call-recorded') ORDER BY p.plan";

const WHOSE: &str = "SELECT debtor FROM plan WHERE administration = $1 AND plan = $2";

/// A plan as it was agreed, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPlan {
    /// The debtor.
    pub debtor: DebtorId,
    /// His name.
    pub name: String,
    /// His number in the bookkeeping.
    pub number: String,
    /// The plan; an instalment that is missed stands in it.
    pub plan: Plan,
    /// The numbers of its invoices.
    pub numbers: Vec<String>,
    /// The day it was agreed.
    pub agreed_on: Date,
    /// `running`, `complete`, `broken`, `withdrawn` or `accelerated`.
    pub state: String,
    /// The day it ended.
    pub ended_on: Option<Date>,
    /// How much less is open than when it was agreed.
    pub paid: Cents,
}

impl KnownPlan {
    /// Yes while it runs.
    pub fn is_running(&self) -> bool {
        self.state == "running"
    }
}

/// Puts the plans that run in the cases of a batch, which stand by id.
///
/// # Errors
/// When the database fails.
pub(super) fn put(
    tx: &mut Tx<'_>,
    administration: i64,
    keys: &[Value<'_>; 4],
    cases: &mut [DebtorCase],
) -> Result<(), StoreError> {
    let rows = tx.list(RUNNING, keys, |row| {
        let due = Instalment { on: row.day(6), amount: Cents(row.int(7)) };
        (DebtorId(row.int(0)), running(row), due)
    })?;
    for (debtor, plan, due) in rows {
        let place = cases.binary_search_by_key(&debtor, |case| case.debtor.debtor);
        let Some(case) = place.ok().map(|place| &mut cases[place]) else { continue };
        if case.plans.last().is_none_or(|last| last.plan != plan.plan) {
            case.plans.push(plan);
        }
        if let Some(last) = case.plans.last_mut() {
            last.instalments.push(due);
        }
    }
    for case in cases.iter_mut().filter(|case| !case.plans.is_empty()) {
        let params = [administration.into(), case.debtor.debtor.0.into()];
        let claims = tx.list(CLAIMS, &params, |row| (PlanId(row.int(0)), InvoiceId(row.int(1))))?;
        for plan in &mut case.plans {
            let own = claims.iter().filter(|(id, _)| *id == plan.plan);
            plan.invoices = own.map(|(_, invoice)| *invoice).collect();
        }
    }
    Ok(())
}

fn running(row: &Row<'_>) -> Plan {
    Plan {
        plan: PlanId(row.int(1)),
        invoices: Vec::new(),
        instalments: Vec::new(),
        open_then: Cents(row.int(2)),
        repair_days: row.int(3) as u32,
        missed: missed(row, 4),
        interest: interest(row, 9),
        reminded: row.int(8) as u32,
    }
}

fn interest(row: &Row<'_>, at: usize) -> Option<PlanInterest> {
    let rate = Rate(row.maybe_int(at)?);
    Some(PlanInterest { rate, amount: Cents(row.int(at + 1)) })
}

fn missed(row: &Row<'_>, at: usize) -> Option<Missed> {
    let nr = row.maybe_int(at)? as u32;
    Some(Missed { nr, until: row.maybe_day(at + 1)? })
}

/// Every plan, in the order in which they were agreed.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownPlan>, StoreError> {
    between(tx, &[administration.into(), 0.into(), i64::MAX.into()])
}

/// Every plan of a debtor.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownPlan>, StoreError> {
    between(tx, &[administration.into(), debtor.0.into(), debtor.0.into()])
}

fn between(tx: &mut Tx<'_>, key: &[Value<'_>; 3]) -> Result<Vec<KnownPlan>, StoreError> {
    let mut plans = tx.list(ALL, key, known)?;
    let places: HashMap<PlanId, usize> =
        plans.iter().enumerate().map(|(place, one)| (one.plan.plan, place)).collect();
    let mut at = |plan: i64, change: &dyn Fn(&mut KnownPlan)| {
        if let Some(place) = places.get(&PlanId(plan)) {
            change(&mut plans[*place]);
        }
    };
    tx.query(INSTALMENTS, key, |row| {
        let due = Instalment { on: row.day(1), amount: Cents(row.int(2)) };
        at(row.int(0), &|known| known.plan.instalments.push(due));
    })?;
    tx.query(NUMBERS, key, |row| {
        let (number, invoice) = (row.text(1), InvoiceId(row.int(2)));
        at(row.int(0), &|known| {
            known.numbers.push(number.to_owned());
            known.plan.invoices.push(invoice);
        });
    })?;
    Ok(plans)
}

fn known(row: &Row<'_>) -> KnownPlan {
    let open_then = Cents(row.int(3));
    KnownPlan {
        debtor: DebtorId(row.int(0)),
        name: row.text(9).to_owned(),
        number: row.text(10).to_owned(),
        plan: Plan {
            plan: PlanId(row.int(1)),
            invoices: Vec::new(),
            instalments: Vec::new(),
            open_then,
            repair_days: row.int(12) as u32,
            missed: missed(row, 6),
            interest: interest(row, 14),
            reminded: row.int(13) as u32,
        },
        numbers: Vec::new(),
        agreed_on: row.day(2),
        state: row.text(5).to_owned(),
        ended_on: row.maybe_day(8),
        paid: (open_then - Cents(row.int(11))).at_least(Cents::ZERO),
    }
}

/// The plans that were broken or accelerated, whose claims are still open, and about which nobody
/// spoke with the debtor since.
///
/// # Errors
/// When the database fails.
pub fn broken(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<PlanId>, StoreError> {
    tx.list(BROKEN, &[administration.into()], |row| PlanId(row.int(0)))
}

/// Whose plan it is.
///
/// # Errors
/// When the database fails.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    plan: PlanId,
) -> Result<Option<DebtorId>, StoreError> {
    tx.query_one(WHOSE, &[administration.into(), plan.0.into()], |row| DebtorId(row.int(0)))
}
