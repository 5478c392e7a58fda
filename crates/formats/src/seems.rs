//! What a file that we cannot read seems to be, in one word.
//!
//! Knows the first bytes of common files, the root element of XML and the headings of bank CSV.
//! Only for showing: nothing is decided on it, and the parsers do not use it. Does not read any of
//! these files.

use crate::ledger::is_bank_csv;

/// First bytes with what they mean.
const STARTS: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"\xD0\xCF\x11\xE0", "XLS/DOC"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"\x1F\x8B", "GZIP"),
    (b"7z\xBC\xAF", "7Z"),
    (b"Rar!", "RAR"),
    (b"{\\rtf", "RTF"),
];

/// What the bytes seem to be, for files that are no text.
pub fn binary(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(if holds(bytes, b"xl/") { "ZIP/XLSX" } else { "ZIP" });
    }
    STARTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, name)| *name)
}

/// The names of the files in a ZIP stand in it as they are.
fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// What the text seems to be.
pub fn text(text: &str) -> String {
    let start = text.trim_start();
    if start.starts_with('<') {
        let root = xml_root(start);
        let kind = if root.eq_ignore_ascii_case("html") { "HTML" } else { "XML" };
        return format!("{kind}: {root}");
    }
    if start.starts_with(['{', '[']) {
        return format!("JSON: {}", start.lines().next().unwrap_or_default());
    }
    let name = if is_bank_csv(text) { "bank CSV" } else { "text" };
    format!("{name}: {}", start.lines().next().unwrap_or_default())
}

/// The name of the first element, without its prefix.
fn xml_root(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        rest = match after {
            _ if after.starts_with("!--") => after.split_once("-->").map_or("", |(_, rest)| rest),
            _ if after.starts_with(['?', '!']) => after,
            _ => {
                let end = after.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'));
                let name = after.get(..end.unwrap_or(after.len())).unwrap_or_default();
                return name.rsplit(':').next().unwrap_or_default();
            }
        };
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_a_file_seems_to_be() {
        assert_eq!(binary(b"%PDF-1.7"), Some("PDF"));
        assert_eq!(binary(b"PK\x03\x04....xl/workbook.xml"), Some("ZIP/XLSX"));
        assert_eq!(binary(b"PK\x03\x04....a.txt"), Some("ZIP"));
        assert_eq!(binary(b"tekst"), None);
        assert_eq!(text("<?xml version='1'?><!-- <a> --><ubl:Invoice x='1'>"), "XML: Invoice");
        assert_eq!(text("<html>"), "HTML: html");
        assert_eq!(text("<"), "XML: ");
        assert_eq!(text("{\"a\":1}"), "JSON: {\"a\":1}");
        assert_eq!(text("Datum;Tegenrekening;Bedrag"), "bank CSV: Datum;Tegenrekening;Bedrag");
        assert_eq!(text("hallo\nallemaal"), "text: hallo");
    }
}
