//! A list of open items, read row by row: items, debtor lines, totals.
//!
//! Knows how the kinds of row are told apart, gives the items below a debtor line to that debtor,
//! and compares the list with its own total. Does not know what was open before: a list is a
//! balance assertion on its as-of day, and `office` compares it with the books.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use csv::StringRecord;
use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::columns::Layout;
use super::debtor;
use super::examples;
use super::findings::Findings;
use super::given::Given;
use super::heading::{self, Heading};
use super::item::Row;
use super::names::Field;
use super::rows::Rows;
use super::survey::{Styles, survey};
use super::totals::{TotalRow, TotalWord, Totals};
use crate::facts::{ListedDebtor, OpenItem, OpenItems};
use crate::problem::{Problem, ProblemKind};
use crate::text::DayOrder;

/// The most rows that are read.
pub const LARGEST_ROWS: usize = 2_000_000;

const MONEY: [Field; 5] = [Field::Open, Field::Payable, Field::Debit, Field::Credit, Field::Paid];

/// Reads a list of open items. With an error among the problems the items are not all there.
pub fn parse(text: &str, given: &Given<'_>) -> (OpenItems, Vec<Problem>) {
    let mut findings = Findings::default();
    let open_items = match heading::find(text, given) {
        Some(heading) => read_list(&heading, given, &mut findings),
        None if text.trim().is_empty() => {
            findings.add(0, ProblemKind::Empty, "");
            OpenItems::default()
        }
        None => {
            findings.add(0, ProblemKind::UnknownFormat, text.lines().next().unwrap_or_default());
            OpenItems::default()
        }
    };
    (open_items, findings.finish())
}

fn read_list(heading: &Heading<'_>, given: &Given<'_>, findings: &mut Findings) -> OpenItems {
    let mut layout = Layout::of(&heading.cells, heading.line, given, findings);
    let missing = layout.missing();
    for field in &missing {
        findings.add(heading.line, ProblemKind::ColumnMissing, field);
    }
    let as_of = heading::as_of(heading.above);
    let columns = |layout: &Layout| {
        let mut columns = layout.columns();
        examples::add(&mut columns, heading.rows());
        columns
    };
    if !missing.is_empty() || (given.profile.is_some() && !findings.is_clean()) {
        return OpenItems { as_of, columns: columns(&layout), ..OpenItems::default() };
    }
    let styles = survey(&layout, heading.rows(), given, findings);
    layout.settle_debtor(styles.debtor_is_code);
    layout.settle_kind(styles.document_is_kind);
    if given.profile.is_none() {
        warn_of_unused(&layout, heading.line, findings);
    }
    let mut reading = Reading {
        layout: &layout,
        styles: &styles,
        heading_line: heading.line,
        findings,
        items: Vec::new(),
        group: None,
        totals: Totals::default(),
        as_of,
    };
    reading.read_rows(heading.rows());
    OpenItems { columns: columns(&layout), ..reading.finish() }
}

fn warn_of_unused(layout: &Layout, line: u64, findings: &mut Findings) {
    for column in layout.columns() {
        if column.field.is_none() && !column.heading.is_empty() {
            findings.add(line, ProblemKind::ColumnUnused, &column.heading);
        }
    }
}

/// A debtor line above his items.
struct Group {
    debtor: ListedDebtor,
    line: u64,
    is_used: bool,
}

struct Reading<'a> {
    layout: &'a Layout,
    styles: &'a Styles,
    heading_line: u64,
    findings: &'a mut Findings,
    items: Vec<OpenItem>,
    group: Option<Group>,
    totals: Totals,
    as_of: Option<Date>,
}

/// What a row is.
enum Kind {
    Nothing,
    Total(TotalWord),
    Debtor,
    Item,
}

impl<'a> Reading<'a> {
    fn read_rows(&mut self, mut rows: Rows<'_>) {
        let mut cells = StringRecord::new();
        while let Some(line) = rows.read(&mut cells) {
            if self.findings.is_full() || self.items.len() >= LARGEST_ROWS {
                return;
            }
            let row = Row { layout: self.layout, styles: self.styles, cells: &cells, line };
            let goes_on = match kind_of(&row) {
                Kind::Nothing => true,
                Kind::Total(word) => self.total(word, &row),
                Kind::Debtor => self.debtor_line(&row),
                Kind::Item => self.item(&row),
            };
            if !goes_on {
                return;
            }
        }
    }

    fn total(&mut self, word: TotalWord, row: &Row<'_>) -> bool {
        let amount = row.open(self.findings).ok().flatten();
        self.totals.total(word, TotalRow { line: row.line, amount });
        true
    }

    fn debtor_line(&mut self, row: &Row<'_>) -> bool {
        self.close_group();
        let debtor = debtor::of_line(self.layout, row.cells, row.line, self.findings);
        self.group = Some(Group { debtor, line: row.line, is_used: false });
        self.totals.row(Cents::ZERO);
        true
    }

    /// A debtor line without items is shown: it may be a remark, or a row that was not understood.
    fn close_group(&mut self) {
        if let Some(group) = self.group.take().filter(|group| !group.is_used) {
            let found = format!("{} {}", group.debtor.number, group.debtor.name);
            self.findings.add(group.line, ProblemKind::PassedOver, found.trim());
        }
    }

    /// Takes a row as an item; no when the list as a whole lacks something.
    fn item(&mut self, row: &Row<'_>) -> bool {
        if !self.has_right_width(row) {
            self.findings.add(row.line, ProblemKind::FieldCount, &row.cells.len().to_string());
            return true;
        }
        let Some(debtor) = self.debtor_of(row) else {
            let has_column =
                self.layout.has(Field::DebtorNumber) || self.layout.has(Field::DebtorName);
            let (line, what) = if has_column {
                (row.line, ProblemKind::FieldEmpty)
            } else {
                (self.heading_line, ProblemKind::ColumnMissing)
            };
            self.findings.add(line, what, Field::Debtor.name());
            return has_column;
        };
        self.take_as_of(row);
        if let Some(item) = row.item(debtor, self.findings) {
            self.totals.row(item.open);
            self.items.push(item);
        }
        true
    }

    fn debtor_of(&mut self, row: &Row<'_>) -> Option<ListedDebtor> {
        if debtor::is_named(self.layout, row.cells) {
            return Some(debtor::of_row(self.layout, row.cells, row.line, self.findings));
        }
        let group = self.group.as_mut()?;
        group.is_used = true;
        Some(group.debtor.clone())
    }

    /// Empty cells at the end may be more or fewer; a row that is cut off may not.
    fn has_right_width(&self, row: &Row<'_>) -> bool {
        let width = self.layout.width();
        let is_short = row.cells.len() < width;
        !is_short && row.cells.iter().skip(width).all(|cell| cell.trim().is_empty())
    }

    fn take_as_of(&mut self, row: &Row<'_>) {
        let Ok(Some(day)) = row.day(Field::AsOf, self.findings) else { return };
        match self.as_of {
            Some(as_of) if as_of != day => {
                self.findings.add(row.line, ProblemKind::DayAmbiguous, row.cell(Field::AsOf));
            }
            _ => self.as_of = Some(day),
        }
    }

    fn finish(mut self) -> OpenItems {
        self.close_group();
        let (grand, parts) = self.totals.finish();
        for part in parts {
            let found = part.amount.map(|amount| amount.to_string()).unwrap_or_default();
            self.findings.add(part.line, ProblemKind::TotalRow, &found);
        }
        add_twice(&self.items, self.findings);
        if self.items.is_empty() && self.findings.is_clean() {
            self.findings.add(0, ProblemKind::Empty, "");
        }
        let open_items = OpenItems {
            as_of: self.as_of,
            stated_total: grand.and_then(|row| row.amount),
            items: self.items,
            columns: Vec::new(),
        };
        if let Some(grand) = grand {
            compare_total(grand, &open_items, self.findings);
        }
        open_items
    }
}

/// Tells the kinds of row apart by which cells are filled.
fn kind_of(row: &Row<'_>) -> Kind {
    let number = row.cell(Field::Number);
    let has_money = MONEY.iter().any(|field| !row.cell(*field).is_empty());
    if has_day(row, number) {
        return if row.layout.is_heading(row.cells) { Kind::Nothing } else { Kind::Item };
    }
    if (number.is_empty() || TotalWord::of(number).is_some())
        && let Some(word) = row.cells.iter().find_map(|cell| TotalWord::of(cell.trim()))
    {
        return Kind::Total(word);
    }
    let has_words = row.cells.iter().enumerate().any(|(column, cell)| {
        let is_money = MONEY.iter().any(|field| row.layout.column(*field) == Some(column));
        !is_money && !cell.trim().is_empty()
    });
    match (has_money, has_words) {
        (false, false) => Kind::Nothing,
        (true, false) => Kind::Total(TotalWord::Plain),
        (false, true) => Kind::Debtor,
        (true, true) => Kind::Item,
    }
}

/// A total or a debtor line may have its words in the column of days, but then it has no number.
fn has_day(row: &Row<'_>, number: &str) -> bool {
    let cell = row.cell(Field::IssuedOn);
    let is_day = || DayOrder::DayFirst.read(cell).or_else(|| DayOrder::MonthFirst.read(cell));
    let is_words = || TotalWord::of(cell).is_some() || (number.is_empty() && is_day().is_none());
    !cell.is_empty() && !is_words()
}

/// The same number twice for one debtor; `found` is the number with the first line.
fn add_twice(items: &[OpenItem], findings: &mut Findings) {
    let mut first: HashMap<(&str, &str), u64> = HashMap::with_capacity(items.len());
    for item in items {
        let ListedDebtor { number, name, .. } = &item.debtor;
        let debtor = if number.is_empty() { name } else { number };
        match first.entry((debtor, &item.number)) {
            Entry::Vacant(free) => {
                free.insert(item.line);
            }
            Entry::Occupied(taken) => {
                let found = format!("{} ({})", item.number, taken.get());
                findings.add(item.line, ProblemKind::InvoiceTwice, &found);
            }
        }
    }
}

/// With rows that could not be read the total cannot hold, and saying so would hide the cause.
fn compare_total(grand: TotalRow, open_items: &OpenItems, findings: &mut Findings) {
    let total = open_items.total();
    match grand.amount {
        Some(stated) if stated != total && findings.is_clean() => {
            let found = format!("{stated} / {total}");
            findings.add(grand.line, ProblemKind::ControlTotal, &found);
        }
        Some(_) => {}
        None => findings.add(grand.line, ProblemKind::TotalRow, ""),
    }
}
