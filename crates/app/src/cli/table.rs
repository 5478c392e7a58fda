//! Tables for people: no borders, a thin line under the heading, amounts on the right.
//!
//! Knows how wide the screen is (`COLUMNS` wins, then the terminal, else 100). On a narrow one the
//! columns that can be missed go, and texts wrap.

use std::fmt::Write;

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle,
};

use punctueel_letters::words::Words;

/// Below this width the columns that can be missed are left out.
const NARROW: u16 = 90;
/// From this width there is room for long texts.
const WIDE: u16 = 130;
/// What a table takes when nobody says how wide the screen is.
const USUAL: u16 = 100;
/// The most rows a page shows.
pub const MOST_ROWS: usize = 200;

/// Only a line under the heading.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// A column, with the id of its heading.
#[derive(Clone, Copy, Debug)]
pub enum Head {
    /// Text that may wrap.
    Text(&'static str),
    /// Something short that must stay on one line: a number, a day.
    Short(&'static str),
    /// An amount or count: on the right, on one line.
    Money(&'static str),
    /// Text that can be missed on a narrow screen.
    Spare(&'static str),
    /// Text for which only a wide screen has room.
    Wide(&'static str),
}

impl Head {
    fn id(self) -> &'static str {
        match self {
            Head::Text(id) | Head::Short(id) | Head::Money(id) => id,
            Head::Spare(id) | Head::Wide(id) => id,
        }
    }

    fn fits(self, width: u16) -> bool {
        match self {
            Head::Text(_) | Head::Short(_) | Head::Money(_) => true,
            Head::Spare(_) => width >= NARROW,
            Head::Wide(_) => width >= WIDE,
        }
    }
}

/// The table as text, each line ended.
pub fn print(heads: &[Head], rows: &[Vec<String>], words: &Words) -> String {
    let width = width();
    let kept: Vec<usize> = (0..heads.len()).filter(|at| heads[*at].fits(width)).collect();
    let mut table = Table::new();
    table.load_style(STYLE);
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    table.set_header(kept.iter().map(|at| words.say(heads[*at].id(), &[])));
    for row in rows.iter().take(MOST_ROWS) {
        table.add_row(kept.iter().map(|at| row.get(*at).map_or("", String::as_str)));
    }
    for (column, at) in table.column_iter_mut().zip(&kept) {
        match heads[*at] {
            Head::Money(_) => {
                column.set_cell_alignment(CellAlignment::Right);
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
            Head::Short(_) => drop(column.set_constraint(ColumnConstraint::ContentWidth)),
            Head::Text(_) | Head::Spare(_) | Head::Wide(_) => {}
        }
    }
    let mut text = String::new();
    for line in table.lines() {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// How wide the screen is.
fn width() -> u16 {
    let named = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(width, _)| width.0);
    named.or_else(seen).unwrap_or(USUAL).clamp(40, 160)
}
