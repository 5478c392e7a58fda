//! Descriptions of MT940 rows that have no tags.
//!
//! Knows the numbered pieces (`?20…` of German banks, `>20…` of Triodos), the fixed lines of ABN
//! AMRO (`GIRO`, `BEA`), `REK:`/`NAAM:` of Knab, and an account number in front (ING, SNS). What it
//! does not recognise for sure stays in the text; nothing is taken for a name that may be part of
//! it.

use super::mt940_details::join;
use super::mt940_entry::{Row, is_old_account};
use crate::facts::Entry;
use crate::text::machine;

/// Reads the untagged descriptions of a row into its entry.
pub(super) fn read(row: &mut Row<'_>) {
    let lines = row.details.concat();
    let entry = &mut row.entry;
    if let Some(mark) = piece_mark(&lines) {
        read_pieces(entry, &lines.concat(), mark);
        return;
    }
    let first = lines.first().copied().unwrap_or_default();
    if is_fixed(first) {
        read_fixed(entry, &join_fixed(&lines));
    } else if row.details.len() > 1 {
        let texts: Vec<String> = row.details.iter().map(|lines| join(lines, false)).collect();
        entry.text = texts.join(" ");
    } else if !read_named_end(entry, &join(&lines, false)) {
        read_account_in_front(entry, &lines);
    }
    if entry.reference.is_empty() {
        entry.reference = payment_reference(&entry.text);
    }
}

/// `?` or `>` where the description is made of numbered pieces: `166?00GUTSCHRIFT?20…`, `000>10…`.
fn piece_mark(lines: &[&str]) -> Option<char> {
    let head = lines.first()?.trim_start().get(..6)?;
    let mark = head.chars().nth(3).filter(|c| matches!(c, '?' | '>'))?;
    let is_numbered =
        machine::is_digits(head.get(..3)?, 3) && machine::is_digits(head.get(4..)?, 2);
    is_numbered.then_some(mark)
}

fn read_pieces(entry: &mut Entry, text: &str, mark: char) {
    let pieces = text.split(mark).skip(1).filter_map(|piece| piece.split_at_checked(2));
    let pieces: Vec<(&str, &str)> = pieces.collect();
    if mark == '>' {
        read_triodos(entry, &pieces);
    } else {
        read_german(entry, &pieces);
    }
}

/// The pieces whose number begins with one of these, joined.
fn joined(pieces: &[(&str, &str)], numbers: &[&str]) -> String {
    let is_wanted = |number: &str| numbers.iter().any(|begin| number.starts_with(begin));
    pieces.iter().filter(|(number, _)| is_wanted(number)).map(|(_, value)| *value).collect()
}

/// Triodos: the account of the other side in piece 10, or else BIC and IBAN in 20 and 21.
fn read_triodos(entry: &mut Entry, pieces: &[(&str, &str)]) {
    entry.counter_account = machine::account(&joined(pieces, &["10"]));
    entry.text = joined(pieces, &["2"]);
    if !entry.counter_account.bytes().all(|byte| byte == b'0') {
        return;
    }
    entry.counter_account.clear();
    let bic = joined(pieces, &["20"]);
    let iban = machine::account(&joined(pieces, &["21"]));
    if matches!(bic.trim().len(), 8 | 11) && machine::is_iban(&iban) {
        entry.counter_account = iban;
        entry.text = joined(pieces, &["22", "23", "24", "25", "26", "27", "28", "29"]);
    }
}

/// The keys German banks put in the text; SEPA calls the human part `SVWZ`.
fn read_german(entry: &mut Entry, pieces: &[(&str, &str)]) {
    const KEYS: [&str; 8] =
        ["EREF+", "KREF+", "MREF+", "CRED+", "DEBT+", "SVWZ+", "ABWA+", "OAMT+"];
    entry.counter_account = machine::account(&joined(pieces, &["31"]));
    entry.counter_name = machine::tidy(&joined(pieces, &["32", "33"]));
    let text = joined(pieces, &["2", "6"]);
    let mut at: Vec<(usize, &str)> =
        KEYS.iter().filter_map(|key| Some((text.find(key)?, *key))).collect();
    at.sort_unstable();
    let ends: Vec<usize> = at.iter().skip(1).map(|(from, _)| *from).chain([text.len()]).collect();
    let front = text.get(..at.first().map_or(text.len(), |(from, _)| *from));
    entry.text = front.unwrap_or_default().to_owned();
    for ((from, key), end) in at.into_iter().zip(ends) {
        let value = text.get(from + key.len()..end).unwrap_or_default();
        match key {
            "EREF+" => entry.end_to_end = machine::id(value),
            "MREF+" => entry.mandate = machine::id(value),
            "SVWZ+" => entry.text = value.to_owned(),
            _ => {}
        }
    }
}

/// ABN AMRO from before the tags: `GIRO 428428 KPN BV BETALINGSKENM. …`, `BEA …`, `64.45.12.113 …`.
fn is_fixed(first: &str) -> bool {
    first.starts_with("GIRO ") || first.starts_with("BEA ") || dotted_account(first).is_some()
}

/// These lines are 64 characters: two pieces of 32, the numbers in them wrapped anywhere. Between a
/// number and a word was the end of a piece.
fn join_fixed(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        let last = text.chars().next_back().unwrap_or(' ');
        let next = line.chars().next().unwrap_or(' ');
        let is_seam = (last.is_ascii_digit() && next.is_alphabetic())
            || (last.is_alphabetic() && next.is_ascii_digit());
        if is_seam {
            text.push(' ');
        }
        text.push_str(line);
        if line.chars().count() < 64 {
            text.push(' ');
        }
    }
    text
}

fn dotted_account(text: &str) -> Option<(&str, &str)> {
    let (account, rest) = text.split_at_checked(12)?;
    let digits: String = account.split('.').collect();
    let is_dotted = account.split('.').count() == 4 && machine::is_digits(&digits, 9);
    is_dotted.then_some((account, rest))
}

fn read_fixed(entry: &mut Entry, text: &str) {
    entry.text = text.to_owned();
    let (account, rest) = if let Some(rest) = text.strip_prefix("GIRO ") {
        rest.trim_start().split_once(' ').unwrap_or((rest, ""))
    } else {
        dotted_account(text).unwrap_or(("", ""))
    };
    entry.counter_account = account.replace('.', "");
    // The name fills its piece with spaces; without two of them we cannot say where it ends.
    if let Some((name, behind)) = rest.strip_prefix(' ').unwrap_or(rest).split_once("  ") {
        entry.counter_name = machine::tidy(name);
        entry.text = behind.to_owned();
    }
}

/// Knab from before the tags: `OMSCHRIJVING REK: NL26ABNA0999999999/NAAM: BEDRIJF VOF`.
fn read_named_end(entry: &mut Entry, text: &str) -> bool {
    let Some((front, name)) = text.rsplit_once("NAAM: ") else { return false };
    let (front, account) = front.rsplit_once("REK: ").unwrap_or((front, ""));
    entry.text = front.to_owned();
    entry.counter_name = machine::tidy(name);
    entry.counter_account = machine::account(account.trim_end_matches('/'));
    true
}

/// ING from before the tags, and SNS: the account stands in front, at times with IBAN and BIC.
fn read_account_in_front(entry: &mut Entry, lines: &[&str]) {
    let first = lines.first().copied().unwrap_or_default().trim();
    let mut rest = first;
    if let Some((account, behind)) = rest.split_once(' ').filter(|(word, _)| is_own_style(word)) {
        entry.counter_account = account.to_owned();
        rest = behind.trim_start();
    }
    if let Some((iban, behind)) =
        rest.split_once(' ').filter(|(word, _)| machine::has_iban_check(word))
    {
        entry.counter_account = iban.to_owned();
        rest = behind.trim_start();
        let bic = rest.split_once(' ').filter(|(word, _)| is_bic_of(word, iban));
        rest = bic.map_or(rest, |(_, behind)| behind);
    }
    let more = lines.get(1..).unwrap_or_default();
    let is_name = rest.len() < first.len()
        && !more.is_empty()
        && first.chars().count() < 60
        && !rest.contains(|c: char| c.is_ascii_digit() || c == ':');
    if is_name {
        entry.counter_name = machine::tidy(rest);
        entry.text = join(more, false);
    } else {
        let from = lines.first().map_or(0, |line| line.len() - line.trim_start().len());
        let front = from + first.len() - rest.len();
        entry.text = join(lines, false).get(front..).unwrap_or_default().to_owned();
    }
}

fn is_own_style(word: &str) -> bool {
    word.len() == 10 && is_old_account(word)
}

fn is_bic_of(word: &str, iban: &str) -> bool {
    matches!(word.len(), 8 | 11)
        && word.get(4..6) == iban.get(..2)
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The payment reference (betalingskenmerk) a text names as such: 7, 9 to 14 or 16 digits, the
/// latter at times in groups of four.
pub(super) fn payment_reference(text: &str) -> String {
    const NAMES: [&str; 5] = [
        "BETALINGSKENM.",
        "BETALINGSKENMERK:",
        "BETALINGSKENMERK",
        "BET.KENM.",
        "Issuer: CUR Ref:",
    ];
    let behind = NAMES.iter().find_map(|name| Some(text.split_once(name)?.1.trim_start()));
    let behind = behind.unwrap_or_default();
    let is_digit = |c: &char| c.is_ascii_digit();
    let run: String = behind.chars().take_while(is_digit).collect();
    if run.len() == 4 {
        let grouped = behind.chars().filter(|c| !c.is_whitespace()).take_while(is_digit);
        let grouped: String = grouped.take(16).collect();
        return if grouped.len() == 16 { grouped } else { String::new() };
    }
    match run.len() {
        7 | 9..=14 | 16 => run,
        // The fixed layout has no space behind sixteen digits that fill their piece.
        17.. => run.chars().take(16).collect(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payment_reference_is_only_taken_when_it_is_named() {
        for (text, reference) in [
            ("BETALINGSKENM.  0000000120357271 FACTURATIE", "0000000120357271"),
            ("BETALINGSKENM.  0000000185039955109227317", "0000000185039955"),
            ("BETALINGSKENMERK 0000 0000       3007 6145 MOZARTLN", "0000000030076145"),
            ("BETALINGSKENM. 231732INCASSO FACTUUR", ""),
            ("factuur 0000000120357271", ""),
        ] {
            assert_eq!(payment_reference(text), reference, "{text}");
        }
    }

    #[test]
    fn a_name_is_only_taken_when_it_cannot_be_text() {
        let mut entry = Entry::default();
        read_account_in_front(&mut entry, &["0123456789 Hr S Jansen", "factuur 12"]);
        assert_eq!(
            (entry.counter_name.as_str(), entry.text.as_str()),
            ("Hr S Jansen", "factuur 12")
        );
        let mut entry = Entry::default();
        read_account_in_front(&mut entry, &["0123456789 Jansen 2026-117", "dank"]);
        assert_eq!(
            (entry.counter_name.as_str(), entry.text.as_str()),
            ("", "Jansen 2026-117 dank")
        );
    }

    #[test]
    fn abn_amro_fills_pieces_with_spaces() {
        let mut entry = Entry::default();
        let lines = [
            "GIRO   428428 KPN BV             BETALINGSKENM.  000000018503995",
            "5109227317                       BETREFT FACTUUR D.D. 20-06-2009",
        ];
        read_fixed(&mut entry, &join_fixed(&lines));
        assert_eq!(entry.counter_account, "428428");
        assert_eq!(entry.counter_name, "KPN BV");
        assert!(entry.text.contains("0000000185039955109227317"));
    }
}
