//! The shape of `punctueel read FILE --json`: statements with their rows, invoices, columns,
//! and the files of a ZIP.
//!
//! The keys are a contract. An entry's amount is signed as it changed the account; a key without
//! content may be left out.

use jiff::civil::Date;
use serde::Serialize;

use punctueel_formats::facts::{Because, Column, Entry, Statement};
use punctueel_letters::words::{List, Words};

use super::ReadFile;
use super::debtor_shape::{DebtorShape, of_row};
use super::invoice_shape::{InvoiceShape, of_file, of_item};
use crate::cli::shape::{Amount, ProblemShape, Said};

/// What a file says, for machines.
#[derive(Serialize)]
pub struct FileShape {
    file: String,
    format: &'static str,
    encoding: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    statements: Vec<StatementShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    invoices: Vec<InvoiceShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    refusal: Option<Said>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<ColumnShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    debtors: Vec<DebtorShape>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<FileShape>,
    problems: Vec<ProblemShape>,
}

/// A column of a list, and what it was taken for.
#[derive(Serialize)]
pub struct ColumnShape {
    heading: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<String>,
}

#[derive(Serialize)]
struct StatementShape {
    account: String,
    currency: String,
    number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    opening: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opening_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing_on: Option<Date>,
    sum_credit: Amount,
    sum_debit: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    balance_holds: Option<bool>,
    entries: Vec<EntryShape>,
}

#[derive(Serialize)]
struct EntryShape {
    line: u64,
    on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_on: Option<Date>,
    amount: Amount,
    reversal: bool,
    counter_account: String,
    counter_name: String,
    text: String,
    end_to_end: String,
    reference: String,
    mandate: String,
}

/// A file in the shape of the contract.
pub fn shape(file: &ReadFile, words: &Words) -> FileShape {
    let facts = &file.reading.facts;
    let (list, unclear) = (facts.open_items.as_ref(), file.reading.unclear());
    let items = list.iter().flat_map(|list| &list.items).map(of_item);
    let debtors = facts.debtors.as_ref();
    FileShape {
        file: file.name.clone(),
        format: facts.format.code(),
        encoding: facts.encoding,
        statements: facts.statements.iter().map(statement_shape).collect(),
        invoices: items.chain(facts.invoice.iter().map(of_file)).collect(),
        as_of: list.and_then(|list| list.as_of),
        total: list.map(|list| Amount(list.total())),
        profile: file.reading.profile.clone(),
        refusal: unclear.as_ref().map(|one| Said::of(one, List::Refusal, words)),
        columns: file.reading.columns().iter().map(column_shape).collect(),
        debtors: debtors.iter().flat_map(|list| &list.debtors).map(of_row).collect(),
        files: file.inner.iter().map(|inner| shape(inner, words)).collect(),
        problems: ProblemShape::all(&facts.problems, words),
    }
}

/// A column in the shape of the contract.
pub fn column_shape(column: &Column) -> ColumnShape {
    ColumnShape {
        heading: column.heading.clone(),
        field: column.field,
        because: column.because.map(Because::code),
        examples: column.examples.clone(),
    }
}

fn statement_shape(statement: &Statement) -> StatementShape {
    StatementShape {
        account: statement.account.clone(),
        currency: statement.currency.clone(),
        number: statement.number.clone(),
        opening: statement.opening.map(Amount),
        opening_on: statement.opening_on,
        closing: statement.closing.map(Amount),
        closing_on: statement.closing_on,
        sum_credit: Amount(statement.sum_credit()),
        sum_debit: Amount(statement.sum_debit()),
        balance_holds: statement.balance_holds(),
        entries: statement.entries.iter().map(entry_shape).collect(),
    }
}

fn entry_shape(entry: &Entry) -> EntryShape {
    EntryShape {
        line: entry.line,
        on: entry.on,
        value_on: entry.value_on,
        amount: Amount(entry.amount),
        reversal: entry.reversal,
        counter_account: entry.counter_account.clone(),
        counter_name: entry.counter_name.clone(),
        text: entry.text.clone(),
        end_to_end: entry.end_to_end.clone(),
        reference: entry.reference.clone(),
        mandate: entry.mandate.clone(),
    }
}
