//! What a file that we cannot read seems to be, in one word.
//!
//! Knows the first bytes of common files, the root element of XML and the headings of bank CSV.
//! Only for showing: nothing is decided on it, and the parsers do not use it. Does not read any of
//! these files.

use crate::ledger::is_bank_csv;
use crate::problem::ProblemKind;

/// The names in an office file are looked for in so many bytes.
const SEARCHED: usize = 8 << 20;

/// XML that we know by its root and do not read.
const KNOWN_ROOTS: &[(&str, &str)] = &[
    ("CrossIndustryInvoice", "CII / Factur-X"),
    ("CrossIndustryDocument", "ZUGFeRD 1"),
    ("auditfile", "XAF"),
];

/// First bytes with what they mean.
const STARTS: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"\x1F\x8B", "GZIP"),
    (b"7z\xBC\xAF", "7Z"),
    (b"Rar!", "RAR"),
    (b"{\\rtf", "RTF"),
];

/// What the bytes seem to be, for files that are no text.
pub fn binary(bytes: &[u8]) -> Option<(ProblemKind, &'static str)> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Some(old_office(bytes));
    }
    let found = STARTS.iter().find(|(start, _)| bytes.starts_with(start));
    found.map(|(_, name)| match *name {
        "PDF" => (ProblemKind::NotRead, *name),
        name => (ProblemKind::UnknownFormat, name),
    })
}

/// The container of old office files; a new one with a password is packed in it too.
fn old_office(bytes: &[u8]) -> (ProblemKind, &'static str) {
    let holds = |name: &str| {
        let wanted: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let start = bytes.get(..bytes.len().min(SEARCHED)).unwrap_or_default();
        start.windows(wanted.len()).any(|window| window == wanted)
    };
    match (holds("EncryptedPackage"), holds("Workbook")) {
        (true, _) => (ProblemKind::Locked, "XLSX"),
        (_, true) => (ProblemKind::NotRead, "XLS"),
        _ => (ProblemKind::UnknownFormat, "DOC"),
    }
}

/// What the text seems to be.
pub fn text(text: &str) -> (ProblemKind, String) {
    let root = if text.trim_start().starts_with('<') { xml_root(text.trim_start()) } else { "" };
    match KNOWN_ROOTS.iter().find(|(name, _)| *name == root) {
        Some((_, name)) => (ProblemKind::NotRead, (*name).to_owned()),
        None if is_bank_csv(text) => (ProblemKind::NotRead, described(text)),
        None => (ProblemKind::UnknownFormat, described(text)),
    }
}

fn described(text: &str) -> String {
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
        assert_eq!(binary(b"%PDF-1.7"), Some((ProblemKind::NotRead, "PDF")));
        assert_eq!(binary(b"\x89PNG"), Some((ProblemKind::UnknownFormat, "PNG")));
        assert_eq!(binary(b"tekst"), None);
        let described = |start| text(start).1;
        assert_eq!(described("<?xml version='1'?><!-- <a> --><ubl:Other x='1'>"), "XML: Other");
        assert_eq!(described("<html>"), "HTML: html");
        assert_eq!(described("<"), "XML: ");
        assert_eq!(described("{\"a\":1}"), "JSON: {\"a\":1}");
        assert_eq!(described("hallo\nallemaal"), "text: hallo");
        let bank = text("Datum;Tegenrekening;Bedrag");
        assert_eq!(bank.1, "bank CSV: Datum;Tegenrekening;Bedrag");
        assert_eq!(bank.0, ProblemKind::NotRead);
        assert_eq!(text("<auditfile/>").0, ProblemKind::NotRead);
    }

    #[test]
    fn a_workbook_with_a_password_is_locked() {
        let packed = |name: &str| {
            let name = name.encode_utf16().flat_map(u16::to_le_bytes);
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1].into_iter().chain(name).collect::<Vec<u8>>()
        };
        assert_eq!(binary(&packed("EncryptedPackage")), Some((ProblemKind::Locked, "XLSX")));
        assert_eq!(binary(&packed("Workbook")), Some((ProblemKind::NotRead, "XLS")));
    }
}
