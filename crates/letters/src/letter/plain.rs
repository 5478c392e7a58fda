//! A letter as plain text: on paper without a printer's page, and in an e-mail.
//!
//! Knows lines of 76 columns and aligned tables. The words are those of the letter; only the
//! sentence that helps a reader to see that an e-mail is ours is added here.

use punctueel_domain::coded::Arg;

use super::wrap::wrap;
use super::{Block, Letter, Payment, Piece, Span};
use crate::words::Words;

/// So many columns has a line of running text.
const WIDTH: usize = 76;

impl Letter {
    /// The letter as it stands on paper, in plain text.
    pub fn page(&self) -> String {
        let labels = self.labels.iter().map(|(label, value)| format!("{label} {value}"));
        let labels = labels.collect::<Vec<_>>().join("\n");
        let head = [self.sender.name.clone(), self.address.join("\n"), labels];
        let parts = head.into_iter().chain([self.subject.clone(), self.text(None)]);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        format!("{}\n", parts.join("\n\n"))
    }

    /// The text of an e-mail, from the salutation to the signature. Its subject and its day are
    /// the e-mail's own. It says how the reader can see that it is ours.
    pub fn mail(&self) -> String {
        let words = Words::of(self.language);
        let website = self.sender.website.trim();
        let genuine = match website.is_empty() {
            true => words.say("letter-genuine-phone", &[]),
            false => {
                let website = Arg::Text(website.to_owned());
                words.say("letter-genuine-website", &[("website", website)])
            }
        };
        format!("{}\n", self.text(Some(&genuine)))
    }

    /// From the salutation to the signature, with one more paragraph before the greeting.
    fn text(&self, last: Option<&str>) -> String {
        let blocks = self.blocks.iter().flat_map(Block::paragraphs);
        let last = last.map(|last| wrap(last, WIDTH).join("\n"));
        let end = [self.greeting.clone(), self.signature.join("\n")];
        let all = [self.salutation.clone()].into_iter().chain(blocks).chain(last).chain(end);
        all.collect::<Vec<_>>().join("\n\n")
    }
}

impl Block {
    fn paragraphs(&self) -> impl Iterator<Item = String> {
        self.pieces.iter().map(Piece::plain)
    }
}

impl Piece {
    /// This piece as lines of plain text.
    fn plain(&self) -> String {
        match self {
            Piece::Text(spans) => wrap(&plain(spans), WIDTH).join("\n"),
            Piece::Table(table) if table.title.is_empty() => table.print(),
            Piece::Table(table) => format!("{}\n\n{}", table.title, table.print()),
            Piece::Payment(payment) => payment.plain(),
            Piece::List(items) => {
                let item = |text: &String| format!("- {}", wrap(text, WIDTH - 2).join("\n  "));
                items.iter().map(item).collect::<Vec<_>>().join("\n")
            }
        }
    }
}

impl Payment {
    /// The rows, with their values below each other.
    fn plain(&self) -> String {
        let labels = self.rows.iter().map(|(label, _)| label.chars().count());
        let width = labels.max().unwrap_or_default() + 2;
        let row = |(label, value): &(String, String)| format!("{label:width$}{value}");
        self.rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }
}

/// The words of a paragraph, without what is strong.
fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
