//! Tables as a CSV file that a spreadsheet opens: semicolons, a comma in amounts, UTF-8 with mark.
//!
//! A text that a spreadsheet would take for a formula is made a text with an apostrophe, so that
//! what a debtor is called can do nothing. Amounts are numbers and stay numbers.

use std::io::{self, Write};

use anyhow::Context;
use jiff::civil::Date;

use punctueel_domain::money::Cents;

use super::out_file::OutFile;

/// One value in a row.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words of people.
    Text(&'a str),
    /// An amount.
    Money(Cents),
    /// A day.
    Day(Date),
}

/// Writes a whole table, headings first; the file is there when it is whole.
///
/// # Errors
/// When the disk fails.
pub fn write<'a>(
    mut out: OutFile,
    heads: &[String],
    rows: impl IntoIterator<Item = Vec<Value<'a>>>,
) -> anyhow::Result<()> {
    // The mark by which spreadsheets know UTF-8.
    out.write_all("\u{feff}".as_bytes()).context("csv")?;
    row(&mut out, heads.iter().map(|head| Value::Text(head))).context("csv")?;
    for cells in rows {
        row(&mut out, cells).context("csv")?;
    }
    out.flush().context("csv")?;
    out.end()?;
    Ok(())
}

/// Writes one row.
fn row<'a>(out: &mut impl Write, values: impl IntoIterator<Item = Value<'a>>) -> io::Result<()> {
    let cells: Vec<String> = values.into_iter().map(|value| cell(&value)).collect();
    write!(out, "{}\r\n", cells.join(";"))
}

fn cell(value: &Value<'_>) -> String {
    match value {
        Value::Money(amount) => amount.to_string().replace('.', ","),
        Value::Day(day) => day.to_string(),
        Value::Text(text) => quoted(&harmless(text)),
    }
}

/// The text, with an apostrophe before it when a spreadsheet would calculate with it.
fn harmless(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    match text.contains([';', ',', '"', '\r', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(values: &[Value<'_>]) -> String {
        let mut out = Vec::new();
        row(&mut out, values.iter().cloned()).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn amounts_are_numbers_and_words_are_quoted() {
        let values = [Value::Text("Jan; \"de\" Wit"), Value::Money(Cents(-121_050))];
        assert_eq!(line(&values), "\"Jan; \"\"de\"\" Wit\";-1210,50\r\n");
    }

    #[test]
    fn no_text_becomes_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "\r=1"] {
            let made = line(&[Value::Text(text)]);
            assert!(made.trim_start_matches('"').starts_with('\''), "{made:?}");
        }
        assert_eq!(line(&[Value::Text("Jansen - Bouw")]), "Jansen - Bouw\r\n");
    }
}
