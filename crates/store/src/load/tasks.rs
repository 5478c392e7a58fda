//! Planned work with what a person needs to see of it.
//!
//! The total of work that is not approved is that of its claims as they are planned now
//! (`NewTask::total` says which count), of a confirmation what was promised, of a message about a
//! plan what is still asked in that; what is approved has the total that was fixed then.

use jiff::civil::{Date, Time};

use punctueel_domain::casework::OfPlan;
use punctueel_domain::event::DetailKind;
use punctueel_domain::id::{DebtorId, InvoiceId, PromiseId, StopId, TaskId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, ContactRole};
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{Action, Actor, LegalKind, MessageKind, NewTask, TaskState};

use super::debtors::KnownDebtor;
use super::plans::{self, KnownPlan, Which};
use super::{code, maybe_code};
use crate::db::{Row, Tx, Value};
use crate::error::StoreError;

const STUCK: &str = "SELECT a.debtor, CAST(SUM(c.open) AS BIGINT) FROM agenda a \
     JOIN open_claim c ON c.administration = a.administration AND c.debtor = a.debtor \
     WHERE a.administration = $1 AND a.stuck <> '' AND c.open > 0 AND c.due_on < $2 \
     AND NOT EXISTS (SELECT 1 FROM task t WHERE t.administration = a.administration \
     AND t.debtor = a.debtor AND t.state IN ('planned', 'held', 'approved', 'printed')) \
     AND NOT EXISTS (SELECT 1 FROM stop s WHERE s.administration = a.administration \
     AND s.debtor = a.debtor AND s.ended_on IS NULL) \
     GROUP BY a.debtor ORDER BY CAST(SUM(c.open) AS BIGINT) DESC, a.debtor";
const OPEN: &str = "SELECT t.debtor, t.task, t.action, t.channel, t.legal_kind, t.tone, \
     t.term_days, t.state, t.planned_on, t.attempts, \
     CASE WHEN t.approved_on IS NOT NULL THEN t.total WHEN t.promise IS NOT NULL THEN \
     (SELECT p.amount FROM promise p WHERE p.administration = t.administration \
     AND p.debtor = t.debtor AND p.promise = t.promise) ELSE (SELECT \
     CAST(COALESCE(SUM(m.amount), 0) AS BIGINT) FROM task_item m \
     WHERE m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     AND (m.step IS NOT NULL OR m.amount < 0 OR t.tone <= 1)) END, \
     t.last_day_on, t.covered_until, \
     t.text_event, d.number, d.name, d.phone, t.approved_on, d.contact, t.kind, t.promise, \
     t.done_on, t.printed_on, t.prints, t.pdf, t.mail, t.reason, t.reason_event, \
     t.replaced_by, t.pages, t.call_on, t.actor, t.whom, t.has_copies, t.page, \
     t.named_costs, t.plan, t.plan_nr, t.call_at \
     FROM task t JOIN debtor d \
     ON d.administration = t.administration AND d.debtor = t.debtor \
     WHERE t.administration = $1 AND t.state IN ('planned', 'held', 'approved', 'printed') \
     ORDER BY t.debtor, t.task";
const AUTOMATIC: &str = "SELECT task FROM task WHERE administration = $1 \
     AND state = 'planned' AND is_automatic = 1 AND action IN ('letter', 'email') \
     AND kind IN ('dunning', 'instalment-reminder') \
     AND (legal_kind IS NULL OR legal_kind = 'reminder') \
     ORDER BY debtor, task";
const ANY: &str = "SELECT task FROM task WHERE administration = $1 LIMIT 1";
const GONE: &str = "SELECT t.debtor, t.task, t.action, t.channel, t.legal_kind, t.tone, \
     t.term_days, t.state, t.planned_on, t.attempts, t.total, t.last_day_on, t.covered_until, \
     t.text_event, d.number, d.name, d.phone, t.approved_on, d.contact, t.kind, t.promise, \
     t.done_on, t.printed_on, t.prints, t.pdf, t.mail, t.reason, t.reason_event, \
     t.replaced_by, t.pages, t.call_on, t.actor, t.whom, t.has_copies, t.page, \
     t.named_costs, t.plan, t.plan_nr, t.call_at \
     FROM task t JOIN debtor d \
     ON d.administration = t.administration AND d.debtor = t.debtor \
     WHERE t.administration = $1 AND t.state IN ('done', 'withdrawn') \
     AND t.action IN ('letter', 'email') AND t.text_event IS NOT NULL \
     ORDER BY t.task DESC LIMIT $2";
const ONE: &str = "SELECT t.debtor, t.task, t.action, t.channel, t.legal_kind, t.tone, \
     t.term_days, t.state, t.planned_on, t.attempts, \
     CASE WHEN t.approved_on IS NOT NULL THEN t.total WHEN t.promise IS NOT NULL THEN \
     (SELECT p.amount FROM promise p WHERE p.administration = t.administration \
     AND p.debtor = t.debtor AND p.promise = t.promise) ELSE (SELECT \
     CAST(COALESCE(SUM(m.amount), 0) AS BIGINT) FROM task_item m \
     WHERE m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     AND (m.step IS NOT NULL OR m.amount < 0 OR t.tone <= 1)) END, \
     t.last_day_on, t.covered_until, \
     t.text_event, d.number, d.name, d.phone, t.approved_on, d.contact, t.kind, t.promise, \
     t.done_on, t.printed_on, t.prints, t.pdf, t.mail, t.reason, t.reason_event, \
     t.replaced_by, t.pages, t.call_on, t.actor, t.whom, t.has_copies, t.page, \
     t.named_costs, t.plan, t.plan_nr, t.call_at \
     FROM task t JOIN debtor d \
     ON d.administration = t.administration AND d.debtor = t.debtor \
     WHERE t.administration = $1 AND t.task = $2 ORDER BY t.debtor";
const OPEN_ITEMS: &str = "SELECT t.debtor, m.task, m.invoice, m.step, m.cycle, m.amount, \
     i.number, COALESCE(c.open, 0), i.due_on FROM task t JOIN task_item m \
     ON m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     JOIN invoice i ON i.administration = m.administration AND i.debtor = m.debtor \
     AND i.invoice = m.invoice LEFT JOIN open_claim c ON c.administration = m.administration \
     AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE t.administration = $1 AND t.state IN ('planned', 'held', 'approved', 'printed') \
     ORDER BY t.debtor, m.task, m.invoice";
const ITEMS: &str = "SELECT m.debtor, m.task, m.invoice, m.step, m.cycle, m.amount, i.number, \
     COALESCE(c.open, 0), i.due_on FROM task_item m \
     JOIN invoice i ON i.administration = m.administration AND i.debtor = m.debtor \
     AND i.invoice = m.invoice LEFT JOIN open_claim c ON c.administration = m.administration \
     AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE m.administration = $1 AND m.debtor = $2 AND m.task = $3 ORDER BY m.invoice";
const GONE_ITEMS: &str = "SELECT t.debtor, m.task, m.invoice, m.step, m.cycle, m.amount, \
     i.number, COALESCE(c.open, 0), i.due_on FROM task t JOIN task_item m \
     ON m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     JOIN invoice i ON i.administration = m.administration AND i.debtor = m.debtor \
     AND i.invoice = m.invoice LEFT JOIN open_claim c ON c.administration = m.administration \
     AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE t.administration = $1 AND t.state IN ('done', 'withdrawn') \
     AND t.action IN ('letter', 'email') AND t.text_event IS NOT NULL AND t.task >= $2 \
     ORDER BY t.debtor, m.task, m.invoice";
const DETAIL: &str = "SELECT COALESCE(body, '') FROM detail \
     WHERE administration = $1 AND event = $2 AND kind = $3 ORDER BY slot";
const STOPS_OF: &str = "SELECT stop, kind, COALESCE(invoice, 0), until_on FROM stop \
     WHERE administration = $1 AND debtor = $2 AND ended_on IS NULL ORDER BY stop";

const COMPANION_LEFT: &str = "SELECT task FROM task WHERE administration = $1 AND debtor = $2 \
     AND companion_of = $3 AND state = 'done' AND done_on = $4 LIMIT 1";
const EARLIER: &str = "SELECT DISTINCT t.done_on, t.action, t.channel FROM task t \
     JOIN task_item m ON m.administration = t.administration AND m.debtor = t.debtor \
     AND m.task = t.task JOIN open_claim c ON c.administration = m.administration \
     AND c.debtor = m.debtor AND c.invoice = m.invoice \
     WHERE t.administration = $1 AND t.debtor = $2 AND t.state = 'done' \
     AND t.kind = 'dunning' AND t.done_on IS NOT NULL ORDER BY t.done_on, t.action";

/// A piece of planned work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownTask {
    /// The debtor.
    pub debtor: DebtorId,
    /// Its id.
    pub task: TaskId,
    /// Call, message or proposal.
    pub action: Action,
    /// How a message goes.
    pub channel: Option<Channel>,
    /// What a message is before the law.
    pub legal_kind: Option<LegalKind>,
    /// 1 … 4.
    pub tone: u8,
    /// The term it gives.
    pub term_days: Option<u32>,
    /// Where it stands.
    pub state: TaskState,
    /// The day it was planned for.
    pub planned_on: Date,
    /// How often a call was tried.
    pub attempts: u32,
    /// The amount asked, as planned or as fixed at approval.
    pub total: Cents,
    /// The last day it gives, fixed at approval.
    pub last_day_on: Option<Date>,
    /// Payments processed up to this day, fixed at approval.
    pub covered_until: Option<Date>,
    /// The event whose detail holds the text.
    pub text_event: Option<i64>,
    /// The debtor's number.
    pub debtor_number: String,
    /// The debtor's name.
    pub debtor_name: String,
    /// The debtor's telephone number.
    pub phone: String,
    /// The day it was approved.
    pub approved_on: Option<Date>,
    /// The person at the debtor whom the bookkeeping names.
    pub debtor_contact: String,
    /// The day on which the debtor asked to be called again.
    pub call_on: Option<Date>,
    /// From which time on that day.
    pub call_at: Option<Time>,
    /// Who of us does it; the credit controller when nothing is said.
    pub actor: Option<Actor>,
    /// Whom to ask for at the debtor, when it is not who decides on payment.
    pub whom: Option<ContactRole>,
    /// Copies of the invoices go along; `None`: as the house does with reminders.
    pub has_copies: Option<bool>,
    /// The costs that a person named for a 14-day letter.
    pub named_costs: Option<Cents>,
    /// What a message is for.
    pub kind: MessageKind,
    /// The promise it confirms.
    pub promise: Option<PromiseId>,
    /// The plan, or the instalment of it, that it is about.
    pub plan: Option<OfPlan>,
    /// The day it was posted, sent, called, withdrawn or lapsed.
    pub done_on: Option<Date>,
    /// The day it was printed last.
    pub printed_on: Option<Date>,
    /// How often it was printed.
    pub prints: u32,
    /// The digest of the letter as it was printed; empty: none.
    pub pdf: String,
    /// How many pages that has.
    pub pages: u32,
    /// The digest of the firm's own page that it was printed on; empty: ours.
    pub page: String,
    /// The digest of the e-mail as it goes out; empty: none.
    pub mail: String,
    /// Why it ended without having been done.
    pub because: Option<Reason>,
    /// The event whose detail says why a person holds or withdrew it.
    pub reason_event: Option<i64>,
    /// The message that took its place.
    pub replaced_by: Option<TaskId>,
}

/// A claim in planned work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownItem {
    /// The debtor.
    pub debtor: DebtorId,
    /// The work.
    pub task: TaskId,
    /// The claim.
    pub invoice: InvoiceId,
    /// The step carried out for it; `None`: only shown.
    pub step: Option<String>,
    /// The round of the flow.
    pub cycle: u32,
    /// The amount as planned.
    pub amount: Cents,
    /// The invoice number.
    pub number: String,
    /// What is open now.
    pub open: Cents,
    /// The last day to pay.
    pub due_on: Date,
}

/// A fact that stops the flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownStop {
    /// Its id.
    pub stop: StopId,
    /// Its kind.
    pub kind: punctueel_domain::casework::StopKind,
    /// The claim; `None`: all of the debtor.
    pub invoice: Option<InvoiceId>,
    /// Its last day.
    pub until: Option<Date>,
}

impl KnownTask {
    /// Yes when what it asks is read from a plan: until it is approved.
    fn asks_of_plan(&self) -> bool {
        self.plan.is_some() && self.approved_on.is_none()
    }

    fn take_total(&mut self, known: &[KnownPlan]) {
        let Some(about) = self.plan.filter(|_| self.asks_of_plan()) else { return };
        if let Some(known) = known.iter().find(|one| one.plan.plan == about.plan) {
            self.total = known.plan.due_of(about.nr, known.money);
        }
    }

    /// Work that would be planned on a day and is not kept.
    pub fn not_kept(debtor: &KnownDebtor, new: &NewTask, planned_on: Date) -> KnownTask {
        let words = &debtor.words;
        KnownTask {
            debtor: debtor.debtor,
            task: new.task,
            action: new.action,
            channel: new.channel,
            legal_kind: new.legal_kind,
            tone: new.tone,
            term_days: new.term_days,
            state: TaskState::Planned,
            planned_on,
            attempts: 0,
            total: new.total(),
            last_day_on: None,
            covered_until: None,
            text_event: None,
            debtor_number: words.number.clone(),
            debtor_name: words.name.clone(),
            phone: words.phone.clone(),
            approved_on: None,
            debtor_contact: words.contact.clone(),
            call_on: None,
            call_at: None,
            actor: new.actor,
            whom: new.whom,
            has_copies: new.has_copies,
            kind: new.kind,
            promise: new.promise,
            plan: new.plan,
            done_on: None,
            printed_on: None,
            prints: 0,
            pdf: String::new(),
            pages: 0,
            page: String::new(),
            named_costs: None,
            mail: String::new(),
            because: None,
            reason_event: None,
            replaced_by: None,
        }
    }
}

fn task(row: &Row<'_>) -> KnownTask {
    let text = |column: usize| row.text(column).to_owned();
    KnownTask {
        debtor: DebtorId(row.int(0)),
        task: TaskId(row.int(1)),
        action: code(row, 2),
        channel: maybe_code(row, 3),
        legal_kind: maybe_code(row, 4),
        tone: row.int(5) as u8,
        term_days: row.maybe_int(6).map(|days| days as u32),
        state: code(row, 7),
        planned_on: row.day(8),
        attempts: row.int(9) as u32,
        total: Cents(row.int(10)),
        last_day_on: row.maybe_day(11),
        covered_until: row.maybe_day(12),
        text_event: row.maybe_int(13),
        debtor_number: text(14),
        debtor_name: text(15),
        phone: text(16),
        approved_on: row.maybe_day(17),
        debtor_contact: text(18),
        kind: code(row, 19),
        promise: row.maybe_int(20).map(PromiseId),
        done_on: row.maybe_day(21),
        printed_on: row.maybe_day(22),
        prints: row.int(23) as u32,
        pdf: text(24),
        mail: text(25),
        pages: row.int(29) as u32,
        because: serde_json::from_str(row.text(26)).ok(),
        reason_event: row.maybe_int(27),
        replaced_by: row.maybe_int(28).map(TaskId),
        call_on: row.maybe_day(30),
        call_at: row.maybe_text(38).and_then(|at| at.parse().ok()),
        actor: super::maybe_code(row, 31),
        whom: super::maybe_code(row, 32),
        has_copies: row.maybe_int(33).map(|one| one != 0),
        page: text(34),
        named_costs: row.maybe_int(35).map(Cents),
        plan: super::of_plan(row, 36),
    }
}

fn item(row: &Row<'_>) -> KnownItem {
    KnownItem {
        debtor: DebtorId(row.int(0)),
        task: TaskId(row.int(1)),
        invoice: InvoiceId(row.int(2)),
        step: row.maybe_text(3).map(str::to_owned),
        cycle: row.int(4) as u32,
        amount: Cents(row.int(5)),
        number: row.text(6).to_owned(),
        open: Cents(row.int(7)),
        due_on: row.day(8),
    }
}

/// Yes when work was ever planned.
///
/// # Errors
/// When the database fails.
pub fn has_any(tx: &mut Tx<'_>, administration: i64) -> Result<bool, StoreError> {
    Ok(tx.query_one(ANY, &[administration.into()], |row| row.int(0))?.is_some())
}

/// The debtors with an overdue claim whose step a person must help on, as the last run noted, while
/// nothing is planned for them and nothing stops us, as a dispute does. Who owes most comes first.
///
/// # Errors
/// When the database fails.
pub fn stuck(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Result<Vec<DebtorId>, StoreError> {
    tx.list(STUCK, &[administration.into(), today.into()], |row| DebtorId(row.int(0)))
}

/// The planned messages that the strategy lets go out without a person: reminders only.
///
/// # Errors
/// When the database fails.
pub fn automatic(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<TaskId>, StoreError> {
    tx.list(AUTOMATIC, &[administration.into()], |row| TaskId(row.int(0)))
}

/// All planned work that is not finished, by debtor.
///
/// # Errors
/// When the database fails.
pub fn open_tasks(
    tx: &mut Tx<'_>,
    administration: i64,
    today: Date,
) -> Result<Vec<KnownTask>, StoreError> {
    let mut all = tx.list(OPEN, &[administration.into()], task)?;
    if all.iter().any(KnownTask::asks_of_plan) {
        let known = plans::known(tx, administration, Which::Running, today)?;
        all.iter_mut().for_each(|task| task.take_total(&known));
    }
    Ok(all)
}

/// The messages that left the house, or were ready to and were withdrawn: the last ones first.
///
/// # Errors
/// When the database fails.
pub fn gone(tx: &mut Tx<'_>, administration: i64, most: i64) -> Result<Vec<KnownTask>, StoreError> {
    tx.list(GONE, &[administration.into(), most.into()], task)
}

/// The claims in the messages that `gone` lists, from a message on.
///
/// # Errors
/// When the database fails.
pub fn gone_items(
    tx: &mut Tx<'_>,
    administration: i64,
    from: TaskId,
) -> Result<Vec<KnownItem>, StoreError> {
    tx.list(GONE_ITEMS, &[administration.into(), from.0.into()], item)
}

/// The claims in all planned work that is not finished, by debtor and task.
///
/// # Errors
/// When the database fails.
pub fn open_items(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownItem>, StoreError> {
    tx.list(OPEN_ITEMS, &[administration.into()], item)
}

/// One piece of work.
///
/// # Errors
/// When the database fails.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    (id, today): (TaskId, Date),
) -> Result<Option<KnownTask>, StoreError> {
    let mut found = tx.query_one(ONE, &[administration.into(), id.0.into()], task)?;
    if let Some(task) = found.as_mut().filter(|task| task.asks_of_plan()) {
        let known = plans::known(tx, administration, Which::Of(task.debtor), today)?;
        task.take_total(&known);
    }
    Ok(found)
}

/// The claims in one piece of work.
///
/// # Errors
/// When the database fails.
pub fn items_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    task: TaskId,
) -> Result<Vec<KnownItem>, StoreError> {
    let params: [Value<'_>; 3] = [administration.into(), debtor.0.into(), task.0.into()];
    tx.list(ITEMS, &params, item)
}

/// The words of a kind that went along with an event; empty after erasure.
///
/// # Errors
/// When the database fails.
pub fn detail(
    tx: &mut Tx<'_>,
    administration: i64,
    event: i64,
    kind: DetailKind,
) -> Result<Option<String>, StoreError> {
    let params = [administration.into(), event.into(), kind.code().into()];
    tx.query_one(DETAIL, &params, |row| row.text(0).to_owned())
}

/// Yes when what goes along with a call left on a day.
///
/// # Errors
/// When the database fails.
pub fn companion_left(
    tx: &mut Tx<'_>,
    administration: i64,
    (debtor, call): (DebtorId, TaskId),
    on: Date,
) -> Result<bool, StoreError> {
    let params = [administration.into(), debtor.0.into(), call.0.into(), on.into()];
    Ok(tx.query_one(COMPANION_LEFT, &params, |row| row.int(0))?.is_some())
}

/// Contacts about the open claims of a debtor that really happened, oldest first: the day, what it
/// was and how it went.
///
/// # Errors
/// When the database fails.
pub fn earlier(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<(Date, Action, Option<Channel>)>, StoreError> {
    let params = [administration.into(), debtor.0.into()];
    tx.list(EARLIER, &params, |row| (row.day(0), code(row, 1), maybe_code(row, 2)))
}

/// What stops the flow of a debtor now.
///
/// # Errors
/// When the database fails.
pub fn stops_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownStop>, StoreError> {
    tx.list(STOPS_OF, &[administration.into(), debtor.0.into()], |row| KnownStop {
        stop: StopId(row.int(0)),
        kind: code(row, 1),
        invoice: Some(InvoiceId(row.int(2))).filter(|invoice| invoice.0 != 0),
        until: row.maybe_day(3),
    })
}
