//! Letters with an effect before the law that left: to whom, for which invoices, what they named,
//! and from which day they count.
//!
//! Facts as they were kept when the letter was approved and posted; computes nothing.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::law::notice::{Letter, Sent, Wording};
use punctueel_domain::money::Cents;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{LegalKind, sent};

use super::{code, maybe_code};
use crate::db::{Row, Tx};
use crate::error::StoreError;

const NOTICES: &str = "SELECT t.task, t.legal_kind, t.channel, t.done_on, t.received_on, \
     t.granted_until, t.total, COALESCE(t.stated_costs, 0) FROM task t \
     WHERE t.administration = $1 AND t.debtor = $2 AND t.state = 'done' \
     AND t.legal_kind IN ('notice-of-default', 'fourteen-day', 'final-demand', 'interruption') \
     AND t.done_on IS NOT NULL ORDER BY t.done_on, t.task";
const CLAIMS: &str = "SELECT m.task, m.invoice, m.amount FROM task t JOIN task_item m \
     ON m.administration = t.administration AND m.debtor = t.debtor AND m.task = t.task \
     WHERE t.administration = $1 AND t.debtor = $2 AND t.state = 'done' \
     AND t.legal_kind IN ('notice-of-default', 'fourteen-day', 'final-demand', 'interruption') \
     AND m.step IS NOT NULL ORDER BY m.task, m.invoice";

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
    /// The day it is presumed to have reached the debtor.
    pub received_on: Option<Date>,
    /// The last day of its term. After a 14-day letter costs are due from the day behind it.
    pub last_day_on: Option<Date>,
    /// The one amount it asks: in a 14-day letter the principal of all its claims.
    pub amount: Cents,
    /// The costs that a 14-day letter names.
    pub stated_costs: Cents,
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

    /// When and how it left.
    pub fn sent(&self) -> Sent {
        sent(self.channel, self.posted_on)
    }

    /// Yes when it asks for a claim.
    pub fn is_about(&self, invoice: InvoiceId) -> bool {
        self.claims.iter().any(|(asked, _)| *asked == invoice)
    }
}

/// The letters to a debtor, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_debtor(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<KnownNotice>, StoreError> {
    let key = [administration.into(), debtor.0.into()];
    let mut all = tx.list(NOTICES, &key, notice)?;
    let claim = |row: &Row<'_>| (TaskId(row.int(0)), InvoiceId(row.int(1)), Cents(row.int(2)));
    for (task, invoice, amount) in tx.list(CLAIMS, &key, claim)? {
        if let Some(known) = all.iter_mut().find(|known| known.task == task) {
            known.claims.push((invoice, amount));
        }
    }
    Ok(all)
}

fn notice(row: &Row<'_>) -> KnownNotice {
    KnownNotice {
        task: TaskId(row.int(0)),
        kind: code(row, 1),
        channel: maybe_code(row, 2).unwrap_or(Channel::Email),
        posted_on: row.day(3),
        received_on: row.maybe_day(4),
        last_day_on: row.maybe_day(5),
        amount: Cents(row.int(6)),
        stated_costs: Cents(row.int(7)),
        claims: Vec::new(),
    }
}
