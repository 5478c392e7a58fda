//! A table as aligned text.
//!
//! Knows columns, alignment, and how a long description goes on in the next line. Knows nothing of
//! invoices.

use super::wrap::wrap;
use super::{Align, Column, Table};

/// So many columns a table is wide at most, unless its figures alone need more.
const WIDTH: usize = 88;
/// So narrow a description gets at the least.
const NARROWEST: usize = 16;
/// Between two columns.
const GAP: &str = "  ";

impl Table {
    /// The table in lines.
    pub fn print(&self) -> String {
        let widths = self.widths();
        let rule =
            "-".repeat(widths.iter().sum::<usize>() + GAP.len() * widths.len().saturating_sub(1));
        let heading: Vec<String> = self.columns.iter().map(|column| column.title.clone()).collect();
        let mut lines = self.row(&heading, &widths);
        lines.push(rule.clone());
        lines.extend(self.rows.iter().flat_map(|row| self.row(row, &widths)));
        if !self.totals.is_empty() {
            lines.push(rule);
        }
        lines.extend(self.totals.iter().flat_map(|row| self.row(row, &widths)));
        lines.join("\n")
    }

    fn widths(&self) -> Vec<usize> {
        let longest = |at: usize, column: &Column| {
            let cells = self.rows.iter().chain(&self.totals).filter_map(|row| row.get(at));
            cells.chain([&column.title]).map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let columns = self.columns.iter().enumerate();
        let mut widths: Vec<usize> = columns.map(|(at, column)| longest(at, column)).collect();
        let is_filled = |column: &Column| column.align == Align::Fill;
        if let Some(at) = self.columns.iter().position(is_filled) {
            let gaps = GAP.len() * widths.len().saturating_sub(1);
            let others: usize = widths.iter().sum::<usize>() - widths[at] + gaps;
            widths[at] = widths[at].min(WIDTH.saturating_sub(others).max(NARROWEST));
        }
        widths
    }

    /// One row, in as many lines as its longest cell needs.
    fn row(&self, cells: &[String], widths: &[usize]) -> Vec<String> {
        let cell = |(at, cell): (usize, &String)| match self.columns[at].align {
            Align::Fill => wrap(cell, widths[at]),
            _ => vec![cell.clone()],
        };
        let parts: Vec<Vec<String>> = cells.iter().enumerate().map(cell).collect();
        let height = parts.iter().map(Vec::len).max().unwrap_or_default().max(1);
        (0..height).map(|line| self.line(&parts, line, widths)).collect()
    }

    fn line(&self, parts: &[Vec<String>], line: usize, widths: &[usize]) -> String {
        let pad = |(at, part): (usize, &Vec<String>)| {
            let text = part.get(line).map_or("", String::as_str);
            let space = " ".repeat(widths[at].saturating_sub(text.chars().count()));
            match self.columns[at].align {
                Align::Right => format!("{space}{text}"),
                Align::Left | Align::Fill => format!("{text}{space}"),
            }
        };
        let cells: Vec<String> = parts.iter().enumerate().map(pad).collect();
        cells.join(GAP).trim_end().to_owned()
    }
}
