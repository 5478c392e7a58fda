//! Payment plans: those that run, for the engine; and all of them, with what came of each.
//!
//! What came in of one is how much less is open now than when it was agreed, but for what was
//! credited since. Judges nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::casework::{
    EarlierAsked, Instalment, Missed, Plan, PlanInterest, PlanMoney, Stop, disputed,
};
use punctueel_domain::id::{DebtorId, InvoiceId, PlanId};
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::strategy::DebtorCase;

use super::cases::stop;
use crate::db::{Row, Tx, Value};
use crate::error::StoreError;

/// The plans that run for the debtors of a batch, a row for each instalment.
pub(crate) const RUNNING: &str = "SELECT p.debtor, p.plan, p.open_then, p.repair_days, \
     p.missed_nr, p.missed_until, p.reminded, p.rate, p.interest, p.earlier, \
     p.is_earlier_included, i.due_on, i.amount \
     FROM (SELECT debtor FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a \
     CROSS JOIN plan p CROSS JOIN instalment i WHERE p.administration = $1 \
     AND p.debtor = a.debtor AND p.state = 'running' AND i.administration = $1 \
     AND i.debtor = p.debtor AND i.plan = p.plan ORDER BY a.debtor, p.plan, i.nr";
/// Their claims, with what was credited on each and what came in beside the principal since the
/// plan was agreed: ids rise.
pub(crate) const RUNNING_CLAIMS: &str = "SELECT c.debtor, c.plan, c.invoice, \
     (SELECT CAST(COALESCE(SUM(-e.amount), 0) AS BIGINT) FROM entry e \
     WHERE e.administration = $1 AND e.debtor = c.debtor AND e.invoice = c.invoice \
     AND e.entry > c.plan AND e.kind IN ('charge', 'correction', 'set-off', 'withdrawn')) \
     + (SELECT CAST(COALESCE(SUM(d.credit_listed), 0) AS BIGINT) FROM dispute d \
     WHERE d.administration = $1 AND d.debtor = c.debtor AND d.invoice = c.invoice \
     AND d.credit_stop > c.plan), \
     (SELECT CAST(COALESCE(SUM(s.added), 0) AS BIGINT) FROM settlement s \
     WHERE s.administration = $1 AND s.debtor = c.debtor AND s.invoice = c.invoice \
     AND s.settlement > c.plan AND s.is_undone = 0) FROM (SELECT debtor FROM agenda \
     WHERE administration = $1 AND debtor > $2 AND look_on <= $3 ORDER BY debtor LIMIT $4) a \
     CROSS JOIN plan p CROSS JOIN plan_claim c WHERE p.administration = $1 \
     AND p.debtor = a.debtor AND p.state = 'running' AND c.administration = $1 \
     AND c.debtor = p.debtor AND c.plan = p.plan ORDER BY a.debtor, c.plan, c.invoice";
// Of a range of debtors: the plans that run, or all there were.
const KNOWN: &str = "SELECT p.debtor, p.plan, p.open_then, p.repair_days, p.missed_nr, \
     p.missed_until, p.reminded, p.rate, p.interest, p.earlier, p.is_earlier_included, \
     p.agreed_on, p.state, p.ended_on, d.name, d.number \
     FROM plan p JOIN debtor d ON d.administration = p.administration \
     AND d.debtor = p.debtor WHERE p.administration = $1 AND p.debtor >= $2 \
     AND p.debtor <= $3 AND (CAST($4 AS BIGINT) = 0 OR p.state = 'running') ORDER BY p.plan";
const INSTALMENTS: &str = "SELECT i.plan, i.due_on, i.amount FROM instalment i JOIN plan p \
     ON p.administration = i.administration AND p.debtor = i.debtor AND p.plan = i.plan \
     WHERE i.administration = $1 AND i.debtor >= $2 AND i.debtor <= $3 \
     AND (CAST($4 AS BIGINT) = 0 OR p.state = 'running') ORDER BY i.plan, i.nr";
const CLAIMS: &str = "SELECT c.plan, c.invoice, i.number, COALESCE(o.open, 0), \
     (SELECT CAST(COALESCE(SUM(-e.amount), 0) AS BIGINT) FROM entry e \
     WHERE e.administration = $1 AND e.debtor = c.debtor AND e.invoice = c.invoice \
     AND e.entry > c.plan AND e.kind IN ('charge', 'correction', 'set-off', 'withdrawn')) \
     + (SELECT CAST(COALESCE(SUM(d.credit_listed), 0) AS BIGINT) FROM dispute d \
     WHERE d.administration = $1 AND d.debtor = c.debtor AND d.invoice = c.invoice \
     AND d.credit_stop > c.plan), \
     (SELECT CAST(COALESCE(SUM(s.added), 0) AS BIGINT) FROM settlement s \
     WHERE s.administration = $1 AND s.debtor = c.debtor AND s.invoice = c.invoice \
     AND s.settlement > c.plan AND s.is_undone = 0) \
     FROM plan_claim c JOIN plan p ON p.administration = c.administration \
     AND p.debtor = c.debtor AND p.plan = c.plan JOIN invoice i \
     ON i.administration = c.administration AND i.debtor = c.debtor AND i.invoice = c.invoice \
     LEFT JOIN open_claim o ON o.administration = c.administration \
     AND o.debtor = c.debtor AND o.invoice = c.invoice \
     WHERE c.administration = $1 AND c.debtor >= $2 AND c.debtor <= $3 \
     AND (CAST($4 AS BIGINT) = 0 OR p.state = 'running') ORDER BY c.plan, c.invoice";
const DISPUTES: &str = "SELECT s.debtor, s.stop, s.kind, s.invoice, s.amount, s.until_on, s.why \
     FROM stop s WHERE s.administration = $1 AND s.debtor >= $2 AND s.debtor <= $3 \
     AND s.kind IN ('dispute', 'credit-awaited') AND s.ended_on IS NULL \
     AND s.debtor IN (SELECT p.debtor FROM plan p WHERE p.administration = $1 \
     AND (CAST($4 AS BIGINT) = 0 OR p.state = 'running')) ORDER BY s.stop";
const TELLING: &str = "SELECT DISTINCT plan FROM task WHERE administration = $1 \
     AND state IN ('planned', 'held', 'approved', 'printed') AND kind = 'instalment-missed' \
     AND plan IS NOT NULL ORDER BY plan";
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
    /// What is open on its claims, and what of that is in dispute.
    pub money: PlanMoney,
}

impl KnownPlan {
    /// Yes while it runs.
    pub fn is_running(&self) -> bool {
        self.state == "running"
    }

    /// The money that came in since it was agreed.
    pub fn paid(&self) -> Cents {
        self.plan.paid(self.money).at_least(Cents::ZERO)
    }
}

/// Puts the plans that run in the cases of a batch, which stand by id.
///
/// # Errors
/// When the database fails.
pub(super) fn put(
    tx: &mut Tx<'_>,
    keys: &[Value<'_>; 4],
    cases: &mut [DebtorCase],
) -> Result<(), StoreError> {
    let rows = tx.list(RUNNING, keys, |row| {
        let due = Instalment { on: row.day(11), amount: Cents(row.int(12)) };
        (DebtorId(row.int(0)), plan(row), due)
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
    tx.query(RUNNING_CLAIMS, keys, |row| {
        let debtor = DebtorId(row.int(0));
        let place = cases.binary_search_by_key(&debtor, |case| case.debtor.debtor);
        let case = place.ok().and_then(|place| cases.get_mut(place));
        let plans = case.into_iter().flat_map(|case| &mut case.plans);
        for plan in plans.filter(|plan| plan.plan.0 == row.int(1)) {
            plan.invoices.push(InvoiceId(row.int(2)));
            plan.credited += Cents(row.int(3));
            plan.extra_paid += Cents(row.int(4));
        }
    })
}

/// A plan of the columns that every statement about plans begins with.
fn plan(row: &Row<'_>) -> Plan {
    let interest = row.maybe_int(7).map(Rate);
    let earlier = row.maybe_int(9).map(Cents);
    let is_included = row.flag(10);
    Plan {
        plan: PlanId(row.int(1)),
        invoices: Vec::new(),
        instalments: Vec::new(),
        open_then: Cents(row.int(2)),
        repair_days: row.int(3) as u32,
        missed: missed(row),
        interest: interest.map(|rate| PlanInterest { rate, amount: Cents(row.int(8)) }),
        reminded: row.int(6) as u32,
        earlier: earlier.map(|amount| EarlierAsked { amount, is_included }),
        credited: Cents::ZERO,
        extra_paid: Cents::ZERO,
    }
}

fn missed(row: &Row<'_>) -> Option<Missed> {
    let nr = row.maybe_int(4)? as u32;
    Some(Missed { nr, until: row.maybe_day(5) })
}

/// Which plans are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Every plan there was.
    All,
    /// Those that run.
    Running,
    /// Every plan of a debtor.
    Of(DebtorId),
}

/// Plans as they stand on a day, in the order in which they were agreed.
///
/// # Errors
/// When the database fails.
pub fn known(
    tx: &mut Tx<'_>,
    administration: i64,
    which: Which,
    today: Date,
) -> Result<Vec<KnownPlan>, StoreError> {
    let (from, until) = match which {
        Which::All | Which::Running => (0, i64::MAX),
        Which::Of(debtor) => (debtor.0, debtor.0),
    };
    let runs = i64::from(which == Which::Running);
    let key = [administration.into(), from.into(), until.into(), runs.into()];
    let mut plans = tx.list(KNOWN, &key, known_plan)?;
    if plans.is_empty() {
        return Ok(plans);
    }
    let stops = tx.list(DISPUTES, &key, |row| (DebtorId(row.int(0)), stop(row)))?;
    let places: HashMap<PlanId, usize> =
        plans.iter().enumerate().map(|(place, one)| (one.plan.plan, place)).collect();
    let mut at = |plan: i64, change: &dyn Fn(&mut KnownPlan)| {
        if let Some(place) = places.get(&PlanId(plan)) {
            change(&mut plans[*place]);
        }
    };
    tx.query(INSTALMENTS, &key, |row| {
        let due = Instalment { on: row.day(1), amount: Cents(row.int(2)) };
        at(row.int(0), &|known| known.plan.instalments.push(due));
    })?;
    tx.query(CLAIMS, &key, |row| {
        let (invoice, open) = (InvoiceId(row.int(1)), Cents(row.int(3)));
        at(row.int(0), &|known| {
            known.numbers.push(row.text(2).to_owned());
            known.plan.invoices.push(invoice);
            known.plan.credited += Cents(row.int(4));
            known.plan.extra_paid += Cents(row.int(5));
            let own = stops.iter().filter(|(debtor, _)| *debtor == known.debtor);
            let own: Vec<Stop> = own.map(|(_, stop)| stop.clone()).collect();
            known.money.open += open;
            known.money.disputed += disputed(&own, (invoice, open), today);
        });
    })?;
    Ok(plans)
}

fn known_plan(row: &Row<'_>) -> KnownPlan {
    KnownPlan {
        debtor: DebtorId(row.int(0)),
        name: row.text(14).to_owned(),
        number: row.text(15).to_owned(),
        plan: plan(row),
        numbers: Vec::new(),
        agreed_on: row.day(11),
        state: row.text(12).to_owned(),
        ended_on: row.maybe_day(13),
        money: PlanMoney::default(),
    }
}

/// The plans of which a message waits that tells of an instalment that was missed.
///
/// # Errors
/// When the database fails.
pub fn telling(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<PlanId>, StoreError> {
    tx.list(TELLING, &[administration.into()], |row| PlanId(row.int(0)))
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
