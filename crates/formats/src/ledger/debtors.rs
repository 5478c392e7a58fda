//! A list of debtors with their contacts, read row by row.
//!
//! Knows that a debtor may have several rows, one for each contact, and that one number with two
//! names is a mistake in the list. A list with invoices is never read as a list of debtors. Does
//! not judge addresses and numbers: they are kept as written.

use std::collections::HashMap;

use csv::StringRecord;

use super::columns::Layout;
use super::debtor;
use super::examples;
use super::findings::Findings;
use super::given::Given;
use super::heading::{self, Heading};
use super::names::Field;
use super::open_items::LARGEST_ROWS;
use super::rows::Rows;
use super::survey::survey;
use super::totals::TotalWord;
use crate::facts::{DebtorList, DebtorRow, ListedContact, ListedDebtor};
use crate::problem::{Problem, ProblemKind};

/// Reads a list of debtors. With an error among the problems they are not all there.
pub fn parse(text: &str, given: &Given<'_>) -> (DebtorList, Vec<Problem>) {
    let mut findings = Findings::default();
    let list = match heading::find(text, given) {
        Some(heading) => read_list(&heading, given, &mut findings),
        None => {
            findings.add(0, ProblemKind::UnknownFormat, text.lines().next().unwrap_or_default());
            DebtorList::default()
        }
    };
    (list, findings.finish())
}

fn read_list(heading: &Heading<'_>, given: &Given<'_>, findings: &mut Findings) -> DebtorList {
    let mut layout = Layout::of(&heading.cells, heading.line, given, findings);
    let styles = survey(&layout, heading.rows(), given, findings);
    layout.settle_debtor(styles.debtor_is_code);
    layout.settle_kind(styles.document_is_kind);
    layout.settle_debtors();
    let mut columns = layout.columns();
    examples::add(&mut columns, heading.rows());
    let who = [Field::DebtorNumber, Field::DebtorName, Field::LastName];
    if !who.iter().any(|field| layout.has(*field)) {
        findings.add(heading.line, ProblemKind::ColumnMissing, Field::Debtor.name());
    }
    let mut reading = Reading { layout: &layout, findings, list: Vec::new(), at: HashMap::new() };
    if reading.findings.is_clean() {
        reading.read_rows(heading.rows());
        for column in &columns {
            if column.field.is_none() && !column.heading.is_empty() {
                reading.findings.add(heading.line, ProblemKind::ColumnUnused, &column.heading);
            }
        }
    }
    if reading.list.is_empty() && reading.findings.is_clean() {
        reading.findings.add(0, ProblemKind::Empty, "");
    }
    DebtorList { debtors: reading.list, columns }
}

struct Reading<'a> {
    layout: &'a Layout,
    findings: &'a mut Findings,
    list: Vec<DebtorRow>,
    /// Where each debtor stands in the list, by his number or else his name.
    at: HashMap<String, usize>,
}

impl Reading<'_> {
    fn read_rows(&mut self, mut rows: Rows<'_>) {
        let mut row = StringRecord::new();
        while let Some(line) = rows.read(&mut row) {
            if self.findings.is_full() || self.list.len() >= LARGEST_ROWS {
                return;
            }
            let is_empty = row.iter().all(|cell| cell.trim().is_empty());
            let is_total = row.iter().next().is_some_and(|cell| TotalWord::of(cell).is_some());
            if !is_empty && !is_total && !self.layout.is_heading(&row) {
                self.row(line, &row);
            }
        }
    }

    fn row(&mut self, line: u64, row: &StringRecord) {
        if row.len() < self.layout.width() {
            self.findings.add(line, ProblemKind::FieldCount, &row.len().to_string());
            return;
        }
        let debtor = self.debtor(line, row);
        if debtor.number.is_empty() && debtor.name.is_empty() {
            self.findings.add(line, ProblemKind::FieldEmpty, Field::Debtor.name());
            return;
        }
        let contact = ListedContact {
            line,
            name: debtor.contact.clone(),
            role: self.layout.cell(row, Field::ContactRole).to_owned(),
            email: debtor.email.clone(),
            phone: debtor.phone.clone(),
        };
        let contacts = if contact.name.is_empty() { Vec::new() } else { vec![contact] };
        let key = if debtor.number.is_empty() { &debtor.name } else { &debtor.number };
        let Some(known) = self.at.get(key).and_then(|at| self.list.get_mut(*at)) else {
            self.at.insert(key.clone(), self.list.len());
            self.list.push(DebtorRow { line, debtor, contacts });
            return;
        };
        let (first, second) = (&known.debtor.name, &debtor.name);
        if !second.is_empty() && first.to_lowercase() != second.to_lowercase() {
            let found = format!("{}: {first} / {second}", debtor.number);
            self.findings.add(line, ProblemKind::DebtorTwice, &found);
        } else if contacts.is_empty() {
            // The same debtor once more and nobody new to address: nothing to keep.
            self.findings.add(line, ProblemKind::PassedOver, key);
        }
        known.contacts.extend(contacts);
    }

    /// Names in pieces are those of the debtor himself where no column holds his name.
    fn debtor(&mut self, line: u64, row: &StringRecord) -> ListedDebtor {
        let mut debtor = debtor::of_row(self.layout, row, line, self.findings);
        let pieces = [Field::FirstName, Field::Infix, Field::LastName];
        let pieces = pieces.map(|field| self.layout.cell(row, field));
        let person = pieces.into_iter().filter(|piece| !piece.is_empty()).collect::<Vec<_>>();
        let person = person.join(" ");
        if debtor.name.is_empty() {
            debtor.name = person;
        } else if debtor.contact.is_empty() {
            debtor.contact = person;
        }
        debtor
    }
}
