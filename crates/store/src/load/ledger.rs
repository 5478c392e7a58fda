//! The books of one debtor for a claim: his invoices, entries, settlements, loose money, messages
//! that left, and what was said about his claims.
//!
//! One set of statements for a debtor, however many invoices he has. Judges nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::id::{BankEntryId, DebtorId, InvoiceId, SegmentId, SettlementId};
use punctueel_domain::law::claim::{
    Ledger, LedgerEntry, LedgerInvoice, LedgerLoose, LedgerMessage, LedgerSettled, Notice,
    Remission,
};
use punctueel_domain::law::insolvency::Insolvency;
use punctueel_domain::law::rules::{Rule, RuleLevel, Rules, SaidRule};
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::LegalKind;

use super::code;
use super::notices::{self, KnownNotice};
use crate::db::{Row, Tx};
use crate::error::{StoreError, Trouble};

const INVOICES: &str = "SELECT invoice, number, kind, issued_on, sent_on, due_on, term_basis \
     FROM invoice WHERE administration = $1 AND debtor = $2 ORDER BY invoice";
const ENTRIES: &str = "SELECT invoice, event, kind, day, amount FROM entry \
     WHERE administration = $1 AND debtor = $2 ORDER BY invoice, entry";
const OPEN_BEFORE: &str = "SELECT invoice, CAST(SUM(amount) AS BIGINT) FROM entry \
     WHERE administration = $1 AND debtor = $2 AND day < $3 GROUP BY invoice ORDER BY invoice";
const SETTLED: &str = "SELECT bank_entry, settlement, invoice, day, amount, added \
     FROM settlement WHERE administration = $1 AND debtor = $2 AND is_undone = 0 \
     ORDER BY bank_entry, settlement, invoice";
const LOOSE: &str = "SELECT bank_entry, COALESCE(value_on, day), unsettled FROM bank_entry \
     WHERE administration = $1 AND state = 'suggested' AND debtor = $2 AND unsettled > 0 \
     ORDER BY bank_entry";
const TEXTS: &str = "SELECT b.bank_entry, b.text, b.reference FROM bank_entry b \
     WHERE b.administration = $1 AND ((b.state = 'suggested' AND b.debtor = $2) \
     OR b.bank_entry IN (SELECT s.bank_entry FROM settlement s WHERE s.administration = $1 \
     AND s.debtor = $2 AND s.is_undone = 0)) ORDER BY b.bank_entry";
const RULES: &str = "SELECT level, subject, field, value, event FROM claim_rule \
     WHERE administration = $1 AND (level = 'house' OR (level = 'segment' AND subject = $2) \
     OR (level = 'debtor' AND subject = $3) OR (level = 'invoice' AND subject IN \
     (SELECT invoice FROM invoice WHERE administration = $1 AND debtor = $3))) \
     ORDER BY level, subject, field";
const INSOLVENCIES: &str = "SELECT kind, ruling_on, ended, ended_on FROM ruling \
     WHERE administration = $1 AND debtor = $2 ORDER BY event";
const REMITTED: &str = "SELECT invoice, day, amount, event FROM remission \
     WHERE administration = $1 AND debtor = $2 ORDER BY day, event, invoice";
const SAID: &str = "SELECT level, subject, field, value, event FROM claim_rule \
     WHERE administration = $1 ORDER BY level, subject, field";

/// The books of a debtor, and what ends interest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Books {
    /// The books.
    pub ledger: Ledger,
    /// What was said of all his claims.
    pub rules: Rules,
    /// His insolvencies.
    pub insolvencies: Vec<Insolvency>,
    /// 14-day letters that were posted or sent.
    pub notices: Vec<Notice>,
    /// All letters with an effect before the law that left, oldest first.
    pub letters: Vec<KnownNotice>,
    /// What a person let go of, oldest first.
    pub remissions: Vec<Remission>,
}

/// What was open on each invoice of a debtor at the beginning of a day.
///
/// # Errors
/// When the database fails.
pub fn open_before(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    day: Date,
) -> Result<Vec<(InvoiceId, Cents)>, StoreError> {
    let params = [administration.into(), debtor.0.into(), day.into()];
    tx.list(OPEN_BEFORE, &params, |row| (InvoiceId(row.int(0)), Cents(row.int(1))))
}

/// A rule and its subject: the number of the segment, debtor or invoice; 0 for the administration.
pub type RuleOf = (i64, SaidRule);

/// The books of a debtor who is in a segment, or in none.
///
/// # Errors
/// When the database fails or holds a rule that this program does not know.
pub fn books(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    segment: Option<SegmentId>,
) -> Result<Books, StoreError> {
    let of_debtor = [administration.into(), debtor.0.into()];
    let said = said(tx, administration, debtor, segment)?;
    let invoices = tx.list(INVOICES, &of_debtor, |row| {
        let rules = said.of(InvoiceId(row.int(0)));
        invoice(row, rules)
    })?;
    let loose = tx.list(LOOSE, &of_debtor, |row| {
        let (on, amount) = (row.day(1), Cents(row.int(2)));
        LedgerLoose { bank_entry: BankEntryId(row.int(0)), on, amount }
    })?;
    let texts = tx.list(TEXTS, &of_debtor, |row| {
        let of_row = |at| (BankEntryId(row.int(0)), row.text(at).to_owned());
        [of_row(1), of_row(2)]
    })?;
    let left = notices::all(tx, administration, debtor)?;
    let ledger = Ledger {
        invoices,
        entries: tx.list(ENTRIES, &of_debtor, entry)?,
        settled: tx.list(SETTLED, &of_debtor, settled)?,
        loose,
        texts: texts.into_iter().flatten().collect(),
        messages: left.iter().flat_map(messages).collect(),
    };
    let insolvencies = tx.list(INSOLVENCIES, &of_debtor, |row| insolvency(row, 0))?;
    let notices = left.iter().filter_map(fourteen_day).collect();
    let letters = left.into_iter().filter(|one| one.kind != LegalKind::Reminder).collect();
    let remissions = tx.list(REMITTED, &of_debtor, |row| Remission {
        invoice: InvoiceId(row.int(0)),
        on: row.day(1),
        amount: Cents(row.int(2)),
        event: row.int(3),
    })?;
    let rules = Rules::new(said.of_all);
    Ok(Books { ledger, rules, insolvencies, notices, letters, remissions })
}

/// What was said about the claims of a debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    of_all: Vec<SaidRule>,
    by_invoice: HashMap<i64, Vec<SaidRule>>,
}

impl Said {
    /// What holds for all of them.
    pub fn of_all(&self) -> Rules {
        Rules::new(self.of_all.clone())
    }

    /// What holds for one invoice.
    pub fn of(&self, invoice: InvoiceId) -> Rules {
        let own = self.by_invoice.get(&invoice.0).into_iter().flatten();
        Rules::new(self.of_all.iter().chain(own).copied().collect())
    }
}

/// What was said about the claims of a debtor who is in a segment, or in none.
///
/// # Errors
/// When the database fails or holds a rule that this program does not know.
pub fn said(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    segment: Option<SegmentId>,
) -> Result<Said, StoreError> {
    let segment = segment.map_or(0, |segment| segment.0);
    let mut found = Said::default();
    let params = [administration.into(), segment.into(), debtor.0.into()];
    for (subject, said) in rules(tx, RULES, &params)? {
        match said.level {
            RuleLevel::Invoice => found.by_invoice.entry(subject).or_default().push(said),
            RuleLevel::House | RuleLevel::Segment | RuleLevel::Debtor => found.of_all.push(said),
        }
    }
    Ok(found)
}

/// A letter that left, when it is a 14-day letter.
fn fourteen_day(known: &KnownNotice) -> Option<Notice> {
    let (letter, message) = (known.fourteen_day()?, known.task);
    Some(Notice { letter, asked: known.claims.clone(), stated_vat: known.stated_vat, message })
}

/// All rules that were said, by level and subject.
///
/// # Errors
/// As `books`.
pub fn all_rules(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<RuleOf>, StoreError> {
    rules(tx, SAID, &[administration.into()])
}

/// The rules that a statement finds, each with its subject.
pub(super) fn rules(
    tx: &mut Tx<'_>,
    statement: &'static str,
    params: &[crate::db::Value<'_>],
) -> Result<Vec<RuleOf>, StoreError> {
    let read = |row: &Row<'_>| {
        let (level, field) = (code(row, 0), code(row, 2));
        let rule = Rule::parse(field, row.text(3));
        let wrong = || StoreError::because(Trouble::Damaged, format!("rule {field}"));
        let (subject, event) = (row.int(1), row.int(4));
        rule.map(|rule| (subject, SaidRule { level, rule, event })).map_err(|_| wrong())
    };
    tx.list(statement, params, read)?.into_iter().collect()
}

fn invoice(row: &Row<'_>, rules: Rules) -> LedgerInvoice {
    LedgerInvoice {
        invoice: InvoiceId(row.int(0)),
        number: row.text(1).to_owned(),
        kind: code(row, 2),
        issued_on: row.day(3),
        sent_on: row.maybe_day(4),
        due_on: row.day(5),
        term_basis: code(row, 6),
        rules,
    }
}

/// Kind, day of the ruling, how it ended (empty: it runs), and when, from a column on.
pub(super) fn insolvency(row: &Row<'_>, from: usize) -> Insolvency {
    let has_ended = !row.text(from + 2).is_empty();
    Insolvency {
        kind: code(row, from),
        ruling_on: row.day(from + 1),
        ended: has_ended.then(|| code(row, from + 2)),
        ended_on: row.maybe_day(from + 3),
    }
}

fn entry(row: &Row<'_>) -> LedgerEntry {
    LedgerEntry {
        invoice: InvoiceId(row.int(0)),
        event: row.int(1),
        kind: code(row, 2),
        on: row.day(3),
        amount: Cents(row.int(4)),
    }
}

fn settled(row: &Row<'_>) -> LedgerSettled {
    LedgerSettled {
        bank_entry: BankEntryId(row.int(0)),
        settlement: SettlementId(row.int(1)),
        invoice: InvoiceId(row.int(2)),
        on: row.day(3),
        amount: Cents(row.int(4)),
        added: Cents(row.int(5)),
    }
}

/// A message that left, once for each invoice it asks for.
fn messages(left: &KnownNotice) -> impl Iterator<Item = LedgerMessage> {
    left.claims.iter().map(|(invoice, _)| LedgerMessage {
        message: left.task,
        invoice: *invoice,
        on: left.posted_on,
        channel: left.channel,
        legal_kind: left.kind,
        tone: left.tone,
        term_days: left.term_days,
    })
}
