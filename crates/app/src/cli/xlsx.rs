//! A report as a workbook: one sheet, with headings that stay, amounts as numbers, and its totals.
//!
//! Text is written as text, so that nothing in it is taken for a formula. Knows no report.

use anyhow::Context;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};

use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::csv::Value;

/// How amounts look.
const MONEY: &str = "#,##0.00;[Red]-#,##0.00";
/// How days look.
const DAY: &str = "dd-mm-yyyy";
/// The narrowest and the widest column, in characters.
const WIDTHS: (usize, usize) = (10, 44);

/// What a workbook is made of.
pub struct Book<'a> {
    /// The name of the sheet and of the file's own title.
    pub title: &'a str,
    /// The day in the properties of the file, so that the same figures give the same file.
    pub day: Date,
    /// Headings.
    pub heads: &'a [String],
    /// Rows.
    pub rows: Vec<Vec<Value<'a>>>,
    /// The last row.
    pub totals: Vec<Value<'a>>,
}

/// The workbook as bytes.
///
/// # Errors
/// When there are more rows than a sheet can hold.
pub fn bytes(book: &Book<'_>) -> anyhow::Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let made = moment(book.day)?;
    let about = DocProperties::new().set_title(book.title).set_creation_datetime(&made);
    workbook.set_properties(&about);
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(book.title))?;
    fill(sheet, book).context("xlsx")?;
    Ok(workbook.save_to_buffer()?)
}

fn moment(day: Date) -> anyhow::Result<ExcelDateTime> {
    let (year, month, of_month) = (u16::try_from(day.year())?, day.month(), day.day());
    Ok(ExcelDateTime::from_ymd(year, u8::try_from(month)?, u8::try_from(of_month)?)?)
}

/// A sheet has a name of at most 31 characters, without some signs.
fn sheet_name(title: &str) -> String {
    let clean = title.chars().filter(|one| !"[]:*?/\\'".contains(*one));
    clean.take(31).collect::<String>().trim().to_owned()
}

fn fill(sheet: &mut Worksheet, book: &Book<'_>) -> anyhow::Result<()> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    for (at, title) in book.heads.iter().enumerate() {
        sheet.write_string_with_format(0, at as u16, title, &head)?;
        sheet.set_column_width(at as u16, width(book, at) as f64)?;
    }
    let (money, text) = (Format::new().set_num_format(MONEY), Format::new());
    for (row, cells) in (1..).zip(&book.rows) {
        put(sheet, row, cells, (&money, &text))?;
    }
    let last = u32::try_from(book.rows.len())? + 1;
    put(sheet, last, &book.totals, (&money.clone().set_bold(), &text.clone().set_bold()))?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    cells: &[Value<'_>],
    (money, text): (&Format, &Format),
) -> anyhow::Result<()> {
    for (at, cell) in (0..).zip(cells) {
        match cell {
            Value::Text(words) => sheet.write_string_with_format(row, at, *words, text)?,
            Value::Money(amount) => {
                sheet.write_number_with_format(row, at, number(*amount), money)?
            }
            Value::Day(day) => {
                let look = text.clone().set_num_format(DAY);
                sheet.write_datetime_with_format(row, at, moment(*day)?, &look)?
            }
        };
    }
    Ok(())
}

/// An amount as a workbook keeps it; exact to the cent for all amounts a firm can have.
fn number(amount: Cents) -> f64 {
    amount.0 as f64 / 100.0
}

fn width(book: &Book<'_>, at: usize) -> usize {
    let cells = book.rows.iter().filter_map(|row| row.get(at)).map(|cell| match cell {
        Value::Text(words) => words.chars().count(),
        Value::Money(amount) => amount.to_string().len() + 2,
        Value::Day(_) => DAY.len(),
    });
    cells.max().unwrap_or_default().clamp(WIDTHS.0, WIDTHS.1) + 1
}
