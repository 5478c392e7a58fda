//! The records of a list one after the other, each with the line it starts on.
//!
//! Knows quotes and separators (the `csv` crate does the reading) and counts lines as an editor
//! shows them, also where a quoted cell runs over several lines. Does not know what a record means.

use csv::{Reader, ReaderBuilder, StringRecord};

/// Reads records from a text.
pub struct Rows<'t> {
    reader: Reader<&'t [u8]>,
    text: &'t str,
    line: u64,
    /// Up to here the lines are counted.
    counted: usize,
}

/// A reader of records with this separator.
pub fn reader(text: &str, separator: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

impl<'t> Rows<'t> {
    /// Reads `text`, whose first line is line `line` of the file.
    pub fn new(text: &'t str, line: u64, separator: u8) -> Rows<'t> {
        Rows { reader: reader(text, separator), text, line, counted: 0 }
    }

    /// Reads the next record into `row`; answers the line it starts on.
    pub fn read(&mut self, row: &mut StringRecord) -> Option<u64> {
        let has_row = self.reader.read_record(row).unwrap_or(false);
        if !has_row {
            return None;
        }
        let start = row.position().map_or(self.counted, |at| at.byte() as usize);
        self.count_up_to(start);
        while self.text.as_bytes().get(self.counted) == Some(&b'\n') {
            self.count_up_to(self.counted + 1);
        }
        Some(self.line)
    }

    /// The line of a last record in which a quote was opened and not closed: it may have swallowed
    /// rows. Asked when all records are read.
    pub fn unclosed_quote(&self) -> Option<u64> {
        let last = self.text.get(self.counted..)?.trim_end();
        let quotes = last.bytes().filter(|byte| *byte == b'"').count();
        (quotes % 2 == 1 && last.contains('\n')).then_some(self.line)
    }

    fn count_up_to(&mut self, end: usize) {
        let passed = self.text.as_bytes().get(self.counted..end).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = self.counted.max(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<u64> {
        let mut rows = Rows::new(text, 1, b';');
        let mut row = StringRecord::new();
        std::iter::from_fn(|| rows.read(&mut row)).collect()
    }

    #[test]
    fn counts_lines_as_an_editor_does() {
        assert_eq!(lines("a;b\n\n\nc;d\ne;f"), [1, 4, 5]);
        assert_eq!(lines("\n\"a\nb\";c\nd;e\n"), [2, 4]);
        assert!(lines("\n\n").is_empty());
    }

    #[test]
    fn sees_a_quote_that_was_not_closed() {
        let unclosed = |text| {
            let mut rows = Rows::new(text, 1, b';');
            let mut row = StringRecord::new();
            while rows.read(&mut row).is_some() {}
            rows.unclosed_quote()
        };
        assert_eq!(unclosed("a;b\nc;\"d\ne;f\n"), Some(2));
        assert_eq!(unclosed("a;b\nc;27\" scherm\n"), None);
        assert_eq!(unclosed("a;\"b\nc\"\n"), None);
    }
}
