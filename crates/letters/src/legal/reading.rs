//! A letter as the checks read it: the words of each block, its tables, and how to pay.

use crate::letter::{Letter, Part, Payment, Piece};

/// What stands in a letter.
pub(super) struct Reading<'l> {
    /// Each block with its running text, in one line.
    parts: Vec<(Part, String)>,
    /// The rows of its tables, each in one line.
    pub rows: Vec<String>,
    /// How to pay.
    pub payments: Vec<&'l Payment>,
}

impl<'l> Reading<'l> {
    pub fn of(letter: &'l Letter) -> Reading<'l> {
        let mut reading = Reading { parts: Vec::new(), rows: Vec::new(), payments: Vec::new() };
        for block in &letter.blocks {
            let mut said = String::new();
            for piece in &block.pieces {
                match piece {
                    Piece::Text(spans) => spans.iter().for_each(|span| said.push_str(&span.text)),
                    Piece::List(lines) => said.push_str(&lines.join(" ")),
                    Piece::Table(table) => {
                        let rows = table.rows.iter().chain(&table.totals);
                        reading.rows.extend(rows.map(|row| row.join(" ")));
                    }
                    Piece::Payment(payment) => reading.payments.push(payment),
                }
                said.push(' ');
            }
            reading.parts.push((block.part, said));
        }
        reading
    }

    /// The words of one block.
    pub fn part(&self, wanted: Part) -> String {
        let parts = self.parts.iter().filter(|(part, _)| *part == wanted);
        parts.map(|(_, said)| said.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// All running text.
    pub fn all(&self) -> String {
        self.parts.iter().map(|(_, said)| said.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Yes when a word stands anywhere in the running text or in one row of a table.
    pub fn has(&self, text: &str) -> bool {
        self.all().contains(text) || self.rows.iter().any(|row| row.contains(text))
    }

    /// Yes when one row, or the running text, holds all of these.
    pub fn has_together(&self, texts: &[&str], or: &[&str]) -> bool {
        let all = self.all();
        self.rows.iter().any(|row| texts.iter().all(|text| row.contains(text)))
            || or.iter().all(|text| all.contains(text))
    }
}

/// The amounts in a text, as they are written.
pub(super) fn amounts(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in text.split('€').skip(1) {
        let digits = after.trim_start().chars();
        let is_figure = |sign: &char| sign.is_ascii_digit() || matches!(sign, '.' | ',');
        let figures: String = digits.take_while(is_figure).collect();
        let figures = figures.trim_end_matches(['.', ',']).to_owned();
        if !figures.is_empty() {
            found.push(figures);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_end_before_the_point_of_the_sentence() {
        assert_eq!(amounts("Dat is € 1.210,00. Of €60,00?"), ["1.210,00", "60,00"]);
        assert_eq!(amounts("geen bedrag: €"), Vec::<String>::new());
    }
}
