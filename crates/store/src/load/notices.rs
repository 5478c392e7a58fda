//! Messages that left and asked for payment: to whom, for which invoices, what they named, and from
//! which day they count.
//!
//! Facts as they were kept when the message was approved and posted; computes nothing. What left is
//! defined here once: for the claims of a debtor, for what interrupts a limitation, for evidence.
//! An e-mail beside a call asks for its claims as much as a letter does.

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::law::claim::AskedInTime;
use punctueel_domain::law::limitation::Interruption;
use punctueel_domain::law::notice::{Letter, Sent, Wording};
use punctueel_domain::matching::AskedLetter;
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{LegalKind, sent};

use super::maybe_code;
use crate::db::{Row, Tx};
use crate::error::StoreError;

// What left, with the claims it asked for: the same in both.
const LEFT: &str = "SELECT t.task, t.legal_kind, t.channel, t.done_on, t.received_on, \
     t.granted_until, t.total, COALESCE(t.stated_costs, 0), t.term_days, t.tone, \
     COALESCE(t.stated_vat, 0), m.invoice, m.amount, t.approved_on \
     FROM task t JOIN task_item m \
     ON m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     AND (m.step IS NOT NULL OR (t.companion_of IS NOT NULL AND m.amount > 0)) \
     WHERE t.administration = $1 AND t.state = 'done' AND t.kind = 'dunning' \
     AND t.action IN ('letter', 'email') AND t.done_on IS NOT NULL \
     AND t.debtor = $2 ORDER BY t.done_on, t.task, m.invoice";
const INTERRUPTING: &str = "SELECT m.invoice, t.done_on, t.legal_kind \
     FROM task t JOIN task_item m \
     ON m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     AND (m.step IS NOT NULL OR (t.companion_of IS NOT NULL AND m.amount > 0)) \
     WHERE t.administration = $1 AND t.state = 'done' AND t.kind = 'dunning' \
     AND t.action IN ('letter', 'email') AND t.done_on IS NOT NULL \
     AND t.debtor = $2 AND t.done_on <= $4 AND m.invoice IN (SELECT i.invoice FROM invoice i \
     WHERE i.administration = $1 AND i.debtor = $2 AND i.due_on <= $3) \
     ORDER BY m.invoice, t.done_on, t.task";

// The letters that can ask interest and costs, of debtors with something open, or of one. A letter
// that was found worthless carried out no step: its steps are free again.
const ASKING: &str = "SELECT t.debtor, t.task, t.legal_kind, t.done_on, t.granted_until, \
     t.total, COALESCE(t.stated_costs, 0) + COALESCE(t.stated_vat, 0), m.invoice, m.amount \
     FROM (SELECT DISTINCT debtor FROM open_claim WHERE administration = $1) d \
     CROSS JOIN task t CROSS JOIN task_item m WHERE t.administration = $1 \
     AND t.state = 'done' AND t.debtor = d.debtor AND t.kind = 'dunning' \
     AND t.legal_kind IN ('fourteen-day', 'final-demand') AND t.done_on IS NOT NULL \
     AND m.administration = $1 AND m.debtor = t.debtor AND m.task = t.task \
     AND EXISTS (SELECT 1 FROM claim_step k \
     WHERE k.administration = $1 AND k.debtor = t.debtor AND k.invoice = m.invoice \
     AND k.cycle = m.cycle AND k.step = m.step AND k.task = t.task) \
     ORDER BY t.debtor, t.done_on, t.task, m.invoice";
const ASKED_OF: &str = "SELECT t.debtor, t.task, t.legal_kind, t.done_on, t.granted_until, \
     t.total, COALESCE(t.stated_costs, 0) + COALESCE(t.stated_vat, 0), m.invoice, m.amount \
     FROM task t CROSS JOIN task_item m WHERE t.administration = $1 AND t.debtor = $2 \
     AND t.state = 'done' AND t.kind = 'dunning' \
     AND t.legal_kind IN ('fourteen-day', 'final-demand') AND t.done_on IS NOT NULL \
     AND m.administration = $1 AND m.debtor = t.debtor AND m.task = t.task \
     AND EXISTS (SELECT 1 FROM claim_step k \
     WHERE k.administration = $1 AND k.debtor = t.debtor AND k.invoice = m.invoice \
     AND k.cycle = m.cycle AND k.step = m.step AND k.task = t.task) \
     ORDER BY t.debtor, t.done_on, t.task, m.invoice";

/// A letter that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownNotice {
    /// The message.
    pub task: TaskId,
    /// What it is before the law.
    pub kind: LegalKind,
    /// How it went.
    pub channel: Channel,
    /// The day it was posted or sent.
    pub posted_on: Date,
    /// The day for which its amounts were counted: when it was approved.
    pub counted_on: Date,
    /// The day it is presumed to have reached the debtor.
    pub received_on: Option<Date>,
    /// The last day of its term. After a 14-day letter costs are due from the day behind it.
    pub last_day_on: Option<Date>,
    /// The one amount it asks: in a 14-day letter the principal of all its claims.
    pub amount: Cents,
    /// The costs that a 14-day letter names.
    pub stated_costs: Cents,
    /// The VAT on them that it announces.
    pub stated_vat: Cents,
    /// The days of its term, as its step gives them.
    pub term_days: Option<u32>,
    /// Its tone.
    pub tone: u8,
    /// The claims it asks for, each with its amount.
    pub claims: Vec<(InvoiceId, Cents)>,
}

impl KnownNotice {
    /// As the law judges it, when it is a 14-day letter.
    pub fn fourteen_day(&self) -> Option<Letter> {
        let letter = Letter {
            sent: self.sent(),
            wording: Wording::FourteenFromDayAfter,
            principal: self.amount,
            stated_costs: self.stated_costs,
        };
        (self.kind == LegalKind::FourteenDay).then_some(letter)
    }

    /// As a letter that asked an amount within a term, when it is one.
    pub fn asked_in_time(&self) -> Option<AskedInTime> {
        let is_one = matches!(self.kind, LegalKind::FourteenDay | LegalKind::FinalDemand);
        let is_final = self.kind == LegalKind::FinalDemand;
        let (message, amount) = (self.task, self.amount);
        let (on, counted_on) = (self.posted_on, self.counted_on);
        let until_on = self.last_day_on.filter(|_| is_one)?;
        let asked = self.claims.clone();
        Some(AskedInTime { message, on, counted_on, until_on, amount, is_final, asked })
    }

    /// When and how it left.
    pub fn sent(&self) -> Sent {
        sent(self.channel, self.posted_on)
    }

    /// Yes when it asks for a claim.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        self.claims.iter().any(|(asked, _)| *asked == invoice)
    }
}

/// The messages to a debtor, oldest first.
///
/// # Errors
/// When the database fails.
pub fn all(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownNotice>, StoreError> {
    let mut all: Vec<KnownNotice> = Vec::new();
    let rows = tx.list(LEFT, &[administration.into(), debtor.0.into()], |row| {
        (notice(row), (InvoiceId(row.int(11)), Cents(row.int(12))))
    })?;
    for (notice, claim) in rows {
        if all.last().is_none_or(|last| last.task != notice.task) {
            all.push(notice);
        }
        if let Some(last) = all.last_mut() {
            last.claims.push(claim);
        }
    }
    Ok(all)
}

/// The letters with an effect before the law to a debtor, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownNotice>, StoreError> {
    let mut all = all(tx, administration, debtor)?;
    all.retain(|one| one.kind != LegalKind::Reminder);
    Ok(all)
}

/// The messages that interrupt, or may interrupt, the limitation of the invoices of a debtor due on
/// or before a day, up to another day: each with the day it left. Of a friendly reminder that is
/// not sure. A demand counts from its arrival; the day it left is never later, so that nothing is
/// barred unseen.
///
/// # Errors
/// When the database fails.
pub fn interrupting(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    (due_until, until): (Date, Date),
) -> Result<Vec<(InvoiceId, Interruption)>, StoreError> {
    let params = [administration.into(), debtor.0.into(), due_until.into(), until.into()];
    tx.list(INTERRUPTING, &params, |row| {
        let kind = maybe_code(row, 2).unwrap_or(LegalKind::Reminder);
        let is_sure = kind != LegalKind::Reminder;
        (InvoiceId(row.int(0)), Interruption { on: row.day(1), is_sure })
    })
}

/// The letters that asked more than the principal, to debtors with something open, oldest first.
///
/// # Errors
/// When the database fails.
pub fn asking(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<AskedLetter>, StoreError> {
    let rows = tx.list(ASKING, &[administration.into()], asked_row)?;
    Ok(asked(rows))
}

/// The same to one debtor, whatever is open.
///
/// # Errors
/// When the database fails.
pub fn asked_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<AskedLetter>, StoreError> {
    let rows = tx.list(ASKED_OF, &[administration.into(), debtor.0.into()], asked_row)?;
    Ok(asked(rows))
}

/// A letter without its claims, with one of them.
pub(super) type AskedRow = (TaskId, AskedLetter, (InvoiceId, Cents));

/// A 14-day letter asks its costs from the day behind its term.
pub(super) fn asked_row(row: &Row<'_>) -> AskedRow {
    let (on, total) = (row.day(3), Cents(row.int(5)));
    let is_fourteen_day = row.text(2) == LegalKind::FourteenDay.code();
    let term = row.maybe_day(4).filter(|_| is_fourteen_day);
    let letter = AskedLetter {
        debtor: DebtorId(row.int(0)),
        on,
        counts_from_on: term.map_or(on, |last| plus_days(last, 1)),
        amount: if is_fourteen_day { total + Cents(row.int(6)) } else { total },
        claims: Vec::new(),
    };
    (TaskId(row.int(1)), letter, (InvoiceId(row.int(7)), Cents(row.int(8))))
}

fn asked(rows: Vec<AskedRow>) -> Vec<AskedLetter> {
    let by_letter = rows.chunk_by(|one, next| one.0 == next.0);
    let letter = |rows: &[AskedRow]| {
        let claims = rows.iter().map(|(_, _, claim)| *claim).collect();
        rows.first().map(|(_, letter, _)| AskedLetter { claims, ..letter.clone() })
    };
    by_letter.filter_map(letter).filter(|one| one.added().is_positive()).collect()
}

/// A message that names no legal kind is a reminder.
fn notice(row: &Row<'_>) -> KnownNotice {
    KnownNotice {
        task: TaskId(row.int(0)),
        kind: maybe_code(row, 1).unwrap_or(LegalKind::Reminder),
        channel: maybe_code(row, 2).unwrap_or(Channel::Email),
        posted_on: row.day(3),
        counted_on: row.maybe_day(13).unwrap_or_else(|| row.day(3)).min(row.day(3)),
        received_on: row.maybe_day(4),
        last_day_on: row.maybe_day(5),
        amount: Cents(row.int(6)),
        stated_costs: Cents(row.int(7)),
        stated_vat: Cents(row.int(10)),
        term_days: row.maybe_int(8).map(|days| days as u32),
        tone: row.int(9) as u8,
        claims: Vec::new(),
    }
}
