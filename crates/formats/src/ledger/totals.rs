//! Total rows: telling them from items, and a sub total from the grand total.
//!
//! Knows the words of Dutch and English packages. A plain `Totaal` is the grand total only when
//! nothing comes after it and it is not the sum of the last group alone. Does not compare the grand
//! total with the items: that is `open_items`, which knows whether all items were read.

use punctueel_domain::money::Cents;

/// What the label of a total row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalWord {
    /// The total of the whole list.
    Grand,
    /// A total, without saying of what.
    Plain,
    /// The total of a part.
    Sub,
}

const GRAND: &[&str] = &[
    "eindtotaal",
    "grand total",
    "totaal generaal",
    "generaal totaal",
    "algemeen totaal",
    "totaal alle",
    "totaal debiteuren",
    "total receivables",
];

const SUB: &[&str] =
    &["subtotaal", "sub-totaal", "sub totaal", "subtotal", "sub-total", "sub total"];

const PLAIN: &[&str] = &["totaal", "totalen", "total", "totals"];

/// What may stand behind a plain total without making it the total of a part.
const BEHIND_PLAIN: &[&str] =
    &["", "eur", "euro", "€", "openstaand", "openstaande posten", "open posten", "open", "saldo"];

impl TotalWord {
    /// The kind of total that a cell labels; `None` when it labels none.
    pub fn of(cell: &str) -> Option<TotalWord> {
        // Most cells are no total, and this is asked for many of them.
        if !matches!(cell.bytes().next()?.to_ascii_lowercase(), b'e' | b'g' | b't' | b'a' | b's') {
            return None;
        }
        let small = cell.trim().to_lowercase();
        let starts = |words: &[&str]| words.iter().find_map(|word| rest_after(&small, word));
        if starts(GRAND).is_some() {
            return Some(TotalWord::Grand);
        }
        if starts(SUB).is_some() {
            return Some(TotalWord::Sub);
        }
        let rest = starts(PLAIN)?;
        Some(if BEHIND_PLAIN.contains(&rest) { TotalWord::Plain } else { TotalWord::Sub })
    }
}

/// What follows the word, when the text starts with it as a whole word.
fn rest_after<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(word)?;
    (!rest.starts_with(char::is_alphanumeric)).then(|| rest.trim_matches([':', ' ', '.']))
}

/// A total row as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TotalRow {
    /// Its line.
    pub line: u64,
    /// What it says.
    pub amount: Option<Cents>,
}

/// The total rows seen until now.
#[derive(Debug, Default)]
pub struct Totals {
    /// The sum of the items since the last total.
    group: Cents,
    /// A plain total with nothing behind it, and yes when it is the sum of the group before it.
    last_plain: Option<(TotalRow, bool)>,
    grand: Option<TotalRow>,
    /// The totals of parts.
    parts: Vec<TotalRow>,
}

impl Totals {
    /// An item or a debtor line comes behind the totals seen.
    pub fn row(&mut self, open: Cents) {
        if let Some((row, _)) = self.last_plain.take() {
            self.parts.push(row);
        }
        self.group += open;
    }

    /// One more total row.
    pub fn total(&mut self, word: TotalWord, row: TotalRow) {
        let is_of_group = row.amount == Some(self.group);
        self.row(Cents::ZERO);
        match word {
            TotalWord::Sub => self.parts.push(row),
            TotalWord::Plain => self.last_plain = Some((row, is_of_group)),
            TotalWord::Grand => self.grand = Some(row),
        }
        self.group = Cents::ZERO;
    }

    /// The grand total and the totals of parts.
    pub fn finish(mut self) -> (Option<TotalRow>, Vec<TotalRow>) {
        if let Some((row, is_of_group)) = self.last_plain {
            let is_part = is_of_group && !self.parts.is_empty();
            if is_part || self.grand.is_some() {
                self.parts.push(row);
            } else {
                self.grand = Some(row);
            }
        }
        (self.grand, self.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_words_of_total_rows() {
        for (cell, word) in [
            ("Totaal", Some(TotalWord::Plain)),
            ("TOTAAL:", Some(TotalWord::Plain)),
            ("Totaal openstaand", Some(TotalWord::Plain)),
            ("Totaal 10001 Jansen", Some(TotalWord::Sub)),
            ("Subtotaal", Some(TotalWord::Sub)),
            ("Eindtotaal", Some(TotalWord::Grand)),
            ("Grand Total", Some(TotalWord::Grand)),
            ("Totaalbouw BV", None),
            ("Jansen", None),
            ("", None),
        ] {
            assert_eq!(TotalWord::of(cell), word, "{cell}");
        }
    }

    fn row(line: u64, cents: i64) -> TotalRow {
        TotalRow { line, amount: Some(Cents(cents)) }
    }

    #[test]
    fn the_last_plain_total_of_groups_is_not_the_grand_total() {
        let mut totals = Totals::default();
        totals.row(Cents(100));
        totals.total(TotalWord::Plain, row(2, 100));
        totals.row(Cents(50));
        totals.total(TotalWord::Plain, row(4, 50));
        assert_eq!(totals.finish(), (None, vec![row(2, 100), row(4, 50)]));
    }

    #[test]
    fn a_total_behind_the_groups_is_the_grand_total() {
        let mut totals = Totals::default();
        totals.row(Cents(100));
        totals.total(TotalWord::Plain, row(2, 100));
        totals.row(Cents(50));
        totals.total(TotalWord::Plain, row(4, 50));
        totals.total(TotalWord::Plain, row(5, 150));
        assert_eq!(totals.finish(), (Some(row(5, 150)), vec![row(2, 100), row(4, 50)]));
    }
}
