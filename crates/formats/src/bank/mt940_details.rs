//! The description of an MT940 row (`:86:`): who paid, for what, with which references.
//!
//! Knows how wrapped lines are joined again, and the tags of the large Dutch banks: ABN AMRO and
//! Knab (`/TRTP/…/IBAN/…/NAME/…/REMI/…`), ING (`/CNTP/IBAN/BIC/NAME/CITY//REMI/USTD//…/`), Rabobank
//! (`/ORDP//NAME/…/REMI/…/ISDT/…`). What is written without tags is read in `mt940_free`.

use super::mt940_entry::{Row, is_old_account};
use super::{LONGEST_TEXT, mt940_free};
use crate::facts::Entry;
use crate::text::machine;

/// The tags we know. A value ends only at one of these, because names and texts contain slashes too
/// (`Hr A en/of Mw B`).
const TAGS: [&str; 38] = [
    "TRTP",
    "RTYP",
    "IBAN",
    "BBAN",
    "BIC",
    "NAME",
    "REMI",
    "EREF",
    "ORDP",
    "BENM",
    "CSID",
    "MARF",
    "RTRN",
    "PREF",
    "NRTX",
    "PIND",
    "ISDT",
    "ADDR",
    "ACCW",
    "CNTP",
    "PURP",
    "ULTD",
    "ULTC",
    "ULTB",
    "TRCD",
    "SWOC",
    "SWOD",
    "SVCL",
    "KREF",
    "IREF",
    "OAMT",
    "CHGS",
    "EXCH",
    "INIT",
    "CDTRREF",
    "CDTRREFTP",
    "SUM",
    "BUSP",
];

/// Reads the descriptions of a row into its entry.
pub(super) fn read(row: &mut Row<'_>) {
    let first = row.details.first().and_then(|lines| lines.first()).copied().unwrap_or_default();
    if first_tag(first.trim_start()).is_some() {
        let text = join(&row.details.concat(), true);
        read_tags(&mut row.entry, cut(&text));
    } else {
        mt940_free::read(row);
    }
    read_supplement(row);
    row.entry.text = machine::tidy(cut(&row.entry.text));
}

/// The first part of a text that is longer than we keep; no bank has a description of this length.
fn cut(text: &str) -> &str {
    let end = (0..=LONGEST_TEXT.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}

/// Joins the lines of a description. Banks wrap at 65 characters, most of them counting the `:86:`
/// of the first line too, and in the middle of a word. So behind a full line comes no space; behind
/// a shorter one comes a space, because it was ended on purpose or lost the space it ended with.
pub(super) fn join(lines: &[&str], is_tagged: bool) -> String {
    let mut text = String::new();
    let mut was_full = true;
    for (count, line) in lines.iter().enumerate() {
        let goes_on = is_tagged && (line.starts_with('/') || is_cut_tag(&text, line));
        if !was_full && !goes_on && !text.ends_with(' ') {
            text.push(' ');
        }
        text.push_str(line);
        let length = line.chars().count();
        was_full = length >= 65 || (count == 0 && length == 61);
    }
    text
}

/// Yes when a tag was cut in two by the end of a line: `…//REM` + `I/USTD…`.
fn is_cut_tag(text: &str, next: &str) -> bool {
    let (Some((_, begin)), Some((end, _))) = (text.rsplit_once('/'), next.split_once('/')) else {
        return false;
    };
    begin.len() + end.len() <= 9 && TAGS.contains(&format!("{begin}{end}").as_str())
}

/// The tag this text begins with: `/REMI/…`.
fn first_tag(text: &str) -> Option<&str> {
    let (tag, _) = text.strip_prefix('/')?.split_once('/')?;
    TAGS.contains(&tag).then_some(tag)
}

/// Cuts a text into its tags with their values. The slash that ends a tag may begin the next one:
/// `/REMI/CDTRREFTP/…`.
fn tags(text: &str) -> Vec<(&str, &str)> {
    // Each tag with where it begins and where its value begins.
    let mut found: Vec<(&str, usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('/') {
        let is_inside = found.last().is_some_and(|(_, _, value)| at + 1 < *value);
        let tag = text.get(at..).and_then(first_tag).filter(|_| !is_inside);
        found.extend(tag.map(|tag| (tag, at, at + tag.len() + 2)));
    }
    let ends: Vec<usize> = found.iter().skip(1).map(|(_, at, _)| *at).chain([text.len()]).collect();
    let pair = |((tag, _, from), end)| (tag, text.get(from..end).unwrap_or_default());
    found.into_iter().zip(ends).map(pair).collect()
}

fn read_tags(entry: &mut Entry, text: &str) {
    let mut before = "";
    for (tag, value) in tags(text) {
        match tag {
            "IBAN" | "BBAN" => fill(&mut entry.counter_account, &machine::account(value)),
            "ACCW" => {
                let account = value.split(',').next().unwrap_or_default();
                fill(&mut entry.counter_account, &machine::account(account));
            }
            "CNTP" => read_counterparty(entry, value),
            // The name behind `/ULTD/` is of who stands behind the payer.
            "NAME" if !matches!(before, "ULTD" | "ULTC" | "ULTB" | "INIT") => {
                fill(&mut entry.counter_name, &machine::tidy(bare(value)));
            }
            "REMI" => read_remittance(entry, value),
            "EREF" => fill(&mut entry.end_to_end, &machine::id(bare(value))),
            "MARF" => fill(&mut entry.mandate, &machine::id(bare(value))),
            "CDTRREF" => fill(&mut entry.reference, &machine::account(bare(value))),
            "PREF" => fill(&mut entry.bank_id, &machine::id(bare(value))),
            "RTRN" => entry.reversal = true,
            _ => {}
        }
        before = tag;
    }
}

/// The first value counts: what follows is about others in the chain.
fn fill(place: &mut String, value: &str) {
    if place.is_empty() {
        place.push_str(value.trim_matches('/'));
    }
}

/// A value without the slashes that some banks double.
fn bare(value: &str) -> &str {
    value.trim().trim_matches('/')
}

/// ING: `IBAN/BIC/NAME/CITY/`, where the name may contain slashes.
fn read_counterparty(entry: &mut Entry, value: &str) {
    let value = value.trim();
    let value = value.strip_suffix('/').unwrap_or(value);
    let (account, rest) = value.split_once('/').unwrap_or((value, ""));
    let (_bic, rest) = rest.split_once('/').unwrap_or((rest, ""));
    let (name, _city) = rest.rsplit_once('/').unwrap_or((rest, ""));
    fill(&mut entry.counter_account, &machine::account(account));
    fill(&mut entry.counter_name, &machine::tidy(bare(name)));
}

/// ING says which kind it is: `USTD//text/` or `STRD/CUR/1234567812345678/`. The others give the
/// text.
fn read_remittance(entry: &mut Entry, value: &str) {
    let value = value.trim();
    if let Some(structured) = value.strip_prefix("STRD/") {
        let reference = bare(structured).rsplit('/').next().unwrap_or_default();
        fill(&mut entry.reference, &machine::account(reference));
        return;
    }
    let text = value.strip_prefix("USTD//").unwrap_or(value);
    fill(&mut entry.text, bare(text));
    fill(&mut entry.reference, &mt940_free::payment_reference(text));
}

/// The lines below `:61:`. Rabobank: the account of the other side. ING: a transaction code, and
/// then the reference above it is the payment reference of an acceptgiro when it has sixteen
/// digits.
fn read_supplement(row: &mut Row<'_>) {
    let account = row.supplement.iter().find(|line| machine::is_iban(line) || is_old_account(line));
    if let Some(account) = account {
        fill(&mut row.entry.counter_account, account);
    }
    let is_ing = row.supplement.iter().any(|line| line.starts_with("/TRCD/"));
    if is_ing && machine::is_digits(row.reference, 16) {
        fill(&mut row.entry.reference, row.reference);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Entry {
        let mut entry = Entry::default();
        read_tags(&mut entry, text);
        entry
    }

    #[test]
    fn a_full_line_goes_on_without_a_space() {
        let full = format!("/REMI/{:.<55}2026", "");
        assert_eq!(full.len(), 65);
        assert!(join(&[&full, "0117"], true).ends_with("20260117"));
        let short = full.get(..64).unwrap();
        assert!(join(&[short, "0117"], true).ends_with("202 0117"));
        let first = full.get(4..).unwrap();
        assert!(join(&[first, "0117"], true).ends_with("20260117"), "the tag counts too");
        assert_eq!(join(&["/CNTP/X///REM", "I/USTD//A/"], true), "/CNTP/X///REMI/USTD//A/");
    }

    #[test]
    fn slashes_in_names_and_texts_stay() {
        let entry = read_text("/ORDP//NAME/Hr A en/of Mw B/REMI//12.34/ 2026/117/ISDT/2026-01-01");
        assert_eq!(entry.counter_name, "Hr A en/of Mw B");
        assert_eq!(entry.text, "12.34/ 2026/117");
        let entry =
            read_text("/CNTP/NL86INGB0002445588/INGBNL2A/Hr A en/of Mw B/ZWOLLE//REMI/USTD//X/");
        assert_eq!(entry.counter_name, "Hr A en/of Mw B");
        assert_eq!(entry.text, "X");
    }

    #[test]
    fn a_structured_reference_is_no_text() {
        let entry = read_text("/EREF/NOTPROVIDED//REMI/STRD/CUR/9001123412341234/");
        assert_eq!((entry.reference.as_str(), entry.text.as_str()), ("9001123412341234", ""));
        assert_eq!(entry.end_to_end, "");
    }
}
