//! How the amounts and days of one list are written, decided by whole columns before a row is read.
//!
//! Knows that a column which leaves it open may be settled by the other columns of the same file,
//! and that a column with two manners is refused. Does not read a value: it only collects evidence.

use csv::StringRecord;

use super::columns::Layout;
use super::debtor::kind;
use super::findings::Findings;
use super::given::Given;
use super::names::Field;
use super::open_items::LARGEST_ROWS;
use super::rows::Rows;
use super::totals::TotalWord;
use crate::problem::ProblemKind;
use crate::text::amount::{AmountEvidence, AmountHint, Unclear};
use crate::text::day::DayEvidence;
use crate::text::{AmountStyle, DayOrder};

const AMOUNTS: [Field; 6] =
    [Field::Open, Field::Payable, Field::Debit, Field::Credit, Field::Paid, Field::Vat];

const DAYS: [Field; 5] =
    [Field::IssuedOn, Field::DueOn, Field::SentOn, Field::RemindedOn, Field::AsOf];

/// How the columns are written; `None` for a column that is refused.
#[derive(Clone, Debug)]
pub struct Styles {
    amounts: [Option<AmountStyle>; AMOUNTS.len()],
    days: [Option<DayOrder>; DAYS.len()],
    /// Yes when a column `Debiteur` holds codes, not names.
    pub debtor_is_code: bool,
    /// Yes when a column `Soort` says of each debtor whether he is a firm or a consumer.
    pub document_is_kind: bool,
}

impl Styles {
    /// The style of an amount column.
    pub fn amount(&self, field: Field) -> Option<AmountStyle> {
        AMOUNTS.iter().zip(self.amounts).find(|(known, _)| **known == field)?.1
    }

    /// The order in a column of days.
    pub fn day(&self, field: Field) -> Option<DayOrder> {
        DAYS.iter().zip(self.days).find(|(known, _)| **known == field)?.1
    }
}

/// One column with the first value of each kind, to show where it is unclear.
#[derive(Default)]
struct AmountColumn {
    evidence: AmountEvidence,
    first: [Option<(u64, String)>; 3],
}

#[derive(Default)]
struct DayColumn {
    evidence: DayEvidence,
    first: [Option<(u64, String)>; 2],
}

/// Reads all rows once, for their manner of writing only.
pub fn survey(
    layout: &Layout,
    mut rows: Rows<'_>,
    given: &Given<'_>,
    findings: &mut Findings,
) -> Styles {
    let mut amounts: [AmountColumn; AMOUNTS.len()] = Default::default();
    let mut days: [DayColumn; DAYS.len()] = Default::default();
    let (mut codes, mut kinds) = (Codes::default(), Kinds::default());
    let mut row = StringRecord::new();
    let mut count = 0;
    while let Some(line) = rows.read(&mut row) {
        count += 1;
        if count > LARGEST_ROWS {
            findings.add(line, ProblemKind::TooManyRows, "");
            break;
        }
        for (column, field) in amounts.iter_mut().zip(AMOUNTS) {
            column.see(line, layout.cell(&row, field));
        }
        for (column, field) in days.iter_mut().zip(DAYS) {
            column.see(line, layout.cell(&row, field));
        }
        codes.see(layout.cell(&row, Field::Debtor));
        kinds.see(layout.cell(&row, Field::Document));
    }
    if let Some(line) = rows.unclosed_quote() {
        findings.add(line, ProblemKind::Syntax, "\"");
    }
    Styles {
        amounts: match given.amounts() {
            Some(style) => [Some(style); AMOUNTS.len()],
            None => amount_styles(&amounts, findings),
        },
        days: match given.days() {
            Some(order) => [Some(order); DAYS.len()],
            None => day_orders(&days, findings),
        },
        debtor_is_code: codes.all_codes(),
        document_is_kind: kinds.has_kind && !kinds.has_other,
    }
}

fn amount_styles(
    columns: &[AmountColumn; AMOUNTS.len()],
    findings: &mut Findings,
) -> [Option<AmountStyle>; AMOUNTS.len()] {
    let all = columns.iter().fold(AmountEvidence::default(), |sum, c| sum.with(c.evidence));
    columns.each_ref().map(|column| match column.evidence.style() {
        Ok(style) => Some(style),
        Err(Unclear::Ambiguous) if all.style().is_ok() => all.style().ok(),
        Err(unclear) => {
            let (line, found) = column.shown(unclear);
            findings.add(line, ProblemKind::AmountAmbiguous, &found);
            None
        }
    })
}

fn day_orders(
    columns: &[DayColumn; DAYS.len()],
    findings: &mut Findings,
) -> [Option<DayOrder>; DAYS.len()] {
    let all = columns.iter().fold(DayEvidence::default(), |sum, c| sum.with(c.evidence));
    columns.each_ref().map(|column| {
        if column.evidence.is_silent() {
            return Some(all.order().unwrap_or_default());
        }
        let order = column.evidence.order();
        if order.is_none() {
            let (line, found) = later_of(&column.first);
            findings.add(line, ProblemKind::DayAmbiguous, &found);
        }
        order
    })
}

impl AmountColumn {
    fn see(&mut self, line: u64, cell: &str) {
        if cell.is_empty() {
            return;
        }
        let at = match self.evidence.see(cell) {
            AmountHint::Nothing => return,
            AmountHint::Comma => 0,
            AmountHint::Point => 1,
            AmountHint::Either => 2,
        };
        if let Some(first) = self.first.get_mut(at) {
            first.get_or_insert_with(|| (line, cell.to_owned()));
        }
    }

    fn shown(&self, unclear: Unclear) -> (u64, String) {
        let [comma, point, either] = &self.first;
        match unclear {
            Unclear::Ambiguous => either.clone().unwrap_or_default(),
            Unclear::Mixed => later_of(&[comma.clone(), point.clone()]),
        }
    }
}

impl DayColumn {
    fn see(&mut self, line: u64, cell: &str) {
        if cell.is_empty() {
            return;
        }
        let at = match self.evidence.see(cell) {
            None => return,
            Some(DayOrder::DayFirst) => 0,
            Some(DayOrder::MonthFirst) => 1,
        };
        if let Some(first) = self.first.get_mut(at) {
            first.get_or_insert_with(|| (line, cell.to_owned()));
        }
    }
}

/// The value that contradicts the one before it.
fn later_of(first: &[Option<(u64, String)>; 2]) -> (u64, String) {
    first.iter().flatten().max_by_key(|(line, _)| *line).cloned().unwrap_or_default()
}

/// Whether all values are kinds of debtor: `particulier`, `zakelijk`.
#[derive(Default)]
struct Kinds {
    has_kind: bool,
    has_other: bool,
}

impl Kinds {
    fn see(&mut self, cell: &str) {
        if !cell.is_empty() && TotalWord::of(cell).is_none() {
            let is_kind = kind(cell).is_some();
            self.has_kind |= is_kind;
            self.has_other |= !is_kind;
        }
    }
}

/// Whether all values are codes: a digit in each, and no space.
#[derive(Default)]
struct Codes {
    has_code: bool,
    has_name: bool,
}

impl Codes {
    fn see(&mut self, cell: &str) {
        if cell.is_empty() || TotalWord::of(cell).is_some() {
            return;
        }
        let is_code =
            cell.bytes().any(|byte| byte.is_ascii_digit()) && !cell.contains(char::is_whitespace);
        self.has_code |= is_code;
        self.has_name |= !is_code;
    }

    fn all_codes(&self) -> bool {
        self.has_code && !self.has_name
    }
}
