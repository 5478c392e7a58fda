//! A workbook as a file: which of its sheets is the list, and what is asked of its formulas.
//!
//! Knows that exactly one visible sheet must fit, or the one that a profile names; a person decides
//! where several do. Results of formulas count as they were saved, and that is said; one without a
//! result in a column that is used is a problem. Does not know how a sheet becomes text (`sheet`)
//! nor how that text is read (`ledger`).

use crate::facts::{FileFacts, Format};
use crate::ledger::{self, Given};
use crate::problem::{Problem, ProblemKind};
use crate::profile::{ListKind, Profile};
use crate::read::of_list;
use crate::sheet::{SEPARATOR, SheetText, Workbook, cell_name};

/// So many formulas without a result are named.
const MOST_NAMED: usize = 20;

/// Reads the list in a workbook.
pub fn read(bytes: &[u8], profile: Option<&Profile>) -> FileFacts {
    let given = Given { profile, separator: Some(SEPARATOR) };
    let chosen = Workbook::open(bytes).and_then(|mut workbook| {
        let (kind, sheet) = choose(&mut workbook, &given)?;
        let facts = of_list(kind, &sheet.text, &given);
        let below = heading_line(&sheet, &given);
        let fill = debtor_columns(&facts);
        let is_merged = sheet.merged.iter().any(|area| fill.contains(&area.columns.0));
        if !is_merged {
            return Ok((facts, sheet, below));
        }
        let known = workbook.sheets.iter().find(|one| one.name == sheet.name).cloned();
        let sheet = match known {
            Some(known) => workbook.text(&known, &fill, below)?,
            None => sheet,
        };
        Ok((of_list(kind, &sheet.text, &given), sheet, below))
    });
    let mut facts = match chosen {
        Ok((mut facts, sheet, below)) => {
            check_formulas(&sheet, below, &mut facts);
            facts
        }
        Err(problem) => FileFacts::new(Format::Unknown, "", vec![problem]),
    };
    facts.encoding = "xlsx";
    facts
}

/// The sheet that is the list.
fn choose(
    workbook: &mut Workbook<'_>,
    given: &Given<'_>,
) -> Result<(ListKind, SheetText), Problem> {
    let named = given.profile.and_then(|profile| profile.sheet.as_deref());
    let sheets = workbook.sheets.clone();
    if let Some(named) = named
        && !sheets.iter().any(|sheet| sheet.name == named)
    {
        return Err(Problem::at(0, ProblemKind::SheetMissing, named));
    }
    let mut fitting = Vec::new();
    for sheet in sheets.iter().filter(|sheet| named.is_none_or(|named| sheet.name == named)) {
        let text = workbook.text(sheet, &[], 0)?;
        if let Some(kind) = ledger::kind_of(&text.text, given) {
            fitting.push((kind, text));
        }
    }
    let is_shown = |(_, text): &(ListKind, SheetText)| !text.is_hidden || named.is_some();
    let (mut shown, hidden): (Vec<_>, Vec<_>) = fitting.into_iter().partition(is_shown);
    match (shown.len(), hidden.len()) {
        (1, _) => shown.pop().ok_or_else(|| Problem::at(0, ProblemKind::Empty, "")),
        (0, 0) => {
            let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            let found = format!("XLSX: {}", names.join(", "));
            Err(Problem::at(0, ProblemKind::UnknownFormat, &found))
        }
        (0, _) => Err(Problem::at(0, ProblemKind::SheetHidden, &names(&hidden))),
        _ => Err(Problem::at(0, ProblemKind::Sheets, &names(&shown))),
    }
}

fn names(sheets: &[(ListKind, SheetText)]) -> String {
    let names: Vec<&str> = sheets.iter().map(|(_, sheet)| sheet.name.as_str()).collect();
    names.join(", ")
}

fn heading_line(sheet: &SheetText, given: &Given<'_>) -> u64 {
    ledger::heading_line(&sheet.text, given).unwrap_or_default()
}

/// The columns that say who the debtor is: an amount in a merged area must not count twice.
fn debtor_columns(facts: &FileFacts) -> Vec<usize> {
    const WHO: &[&str] = &["debtor", "debtor_number", "debtor_name"];
    let columns = facts.columns().iter().enumerate();
    columns.filter(|(_, c)| c.field.is_some_and(|f| WHO.contains(&f))).map(|(at, _)| at).collect()
}

/// Says that formulas were read as saved, and refuses those without a result.
fn check_formulas(sheet: &SheetText, below: u64, facts: &mut FileFacts) {
    let used: Vec<bool> = facts.columns().iter().map(|column| column.field.is_some()).collect();
    let is_used = |column: usize| used.get(column).copied().unwrap_or(false);
    let empty = sheet.empty_formulas.iter().filter(|(row, at)| *row > below && is_used(*at));
    let empty = empty
        .take(MOST_NAMED)
        .map(|(row, column)| Problem::at(*row, ProblemKind::Formula, &cell_name(*row, *column)));
    let empty: Vec<Problem> = empty.collect();
    facts.problems.splice(0..0, empty);
    let saved = sheet.formulas.iter().enumerate().filter(|(column, _)| is_used(*column));
    let saved: usize = saved.map(|(_, count)| count).sum();
    if saved > 0 {
        facts.problems.push(Problem::at(0, ProblemKind::Formulas, &saved.to_string()));
    }
}
