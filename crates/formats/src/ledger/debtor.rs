//! What a row says of the debtor, and what a debtor line above his items says.
//!
//! Knows the words for kinds and languages, and how packages print `10001 - Bakkerij Jansen` above
//! a group. What cannot be right is left out (`checked`), and a house number is one word with what
//! stands behind it.

use csv::StringRecord;

use super::columns::Layout;
use super::findings::Findings;
use super::names::Field;
use crate::checked;
use crate::facts::{ListedDebtor, ListedKind};
use crate::problem::ProblemKind;

/// Words in front of a debtor line.
const LABELS: &[&str] = &["debiteur", "relatie", "klant", "customer", "debtor", "client"];

const BUSINESS: &[&str] = &[
    "zakelijk",
    "zakelijke klant",
    "bedrijf",
    "bedrijven",
    "firma",
    "onderneming",
    "ondernemer",
    "organisatie",
    "rechtspersoon",
    "b2b",
    "business",
    "company",
];

const CONSUMER: &[&str] = &[
    "particulier",
    "particuliere klant",
    "particulieren",
    "consument",
    "prive",
    "privé",
    "persoon",
    "privépersoon",
    "natuurlijk persoon",
    "b2c",
    "consumer",
    "private",
];

const LANGUAGES: &[(&str, &[&str])] = &[
    ("nl", &["nederlands", "dutch", "nld", "nl-nl", "nl-be"]),
    ("en", &["engels", "english", "eng", "en-gb", "en-us"]),
    ("de", &["duits", "german", "deutsch", "de-de"]),
    ("fr", &["frans", "french", "fr-fr", "fr-be"]),
];

/// Yes when the row itself names a debtor.
pub fn is_named(layout: &Layout, row: &StringRecord) -> bool {
    [Field::DebtorNumber, Field::DebtorName].iter().any(|f| !layout.cell(row, *f).is_empty())
}

/// What the columns of a row say of the debtor.
pub fn of_row(
    layout: &Layout,
    row: &StringRecord,
    line: u64,
    findings: &mut Findings,
) -> ListedDebtor {
    let text = |field| layout.cell(row, field).to_owned();
    let number = text(Field::DebtorNumber);
    let name = text(Field::DebtorName);
    let mut debtor = ListedDebtor {
        number,
        name,
        contact: text(Field::Contact),
        email: text(Field::Email),
        phone: text(Field::Phone),
        street: street(layout, row),
        postcode: text(Field::Postcode),
        city: text(Field::City),
        country: text(Field::Country),
        iban: layout.cell(row, Field::Iban).split_whitespace().collect::<String>().to_uppercase(),
        kvk: text(Field::Kvk),
        vat_number: text(Field::VatNumber),
        kind: understood(layout.cell(row, Field::Kind), line, findings, kind),
        language: understood(layout.cell(row, Field::Language), line, findings, language)
            .unwrap_or_default(),
    };
    checked::check(&mut debtor, |what, found| findings.add(line, what, found));
    debtor
}

/// What a debtor line above his items says: in the columns of the debtor, or else in its own words.
pub fn of_line(
    layout: &Layout,
    row: &StringRecord,
    line: u64,
    findings: &mut Findings,
) -> ListedDebtor {
    if is_named(layout, row) {
        return of_row(layout, row, line, findings);
    }
    let mut words = row.iter().map(str::trim).filter(|cell| !cell.is_empty());
    let first = without_label(words.next().unwrap_or_default());
    let first = if first.is_empty() { words.next().unwrap_or_default() } else { first };
    let (mut number, mut name) = split_code(first);
    if name.is_empty() {
        name = words.next().unwrap_or_default();
    }
    if name.is_empty() {
        (number, name) = if is_code(number) { (number, "") } else { ("", number) };
    }
    ListedDebtor { number: number.to_owned(), name: name.to_owned(), ..ListedDebtor::default() }
}

/// Reads a cell that is not needed; what is not understood is passed over with a warning.
pub fn understood<T>(
    cell: &str,
    line: u64,
    findings: &mut Findings,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    if cell.is_empty() {
        return None;
    }
    let value = read(cell);
    if value.is_none() {
        findings.add(line, ProblemKind::PassedOver, cell);
    }
    value
}

/// Street, house number and what stands behind it: `Dorpsstraat 12A-3`.
fn street(layout: &Layout, row: &StringRecord) -> String {
    let cell = |field| layout.cell(row, field);
    let street = format!("{} {}", cell(Field::Street), cell(Field::House));
    let behind = [Field::HouseLetter, Field::HouseAddition].map(cell);
    behind.into_iter().fold(street.trim().to_owned(), with_addition)
}

/// A letter stands against the number, another number behind a stroke, a word apart.
fn with_addition(street: String, addition: &str) -> String {
    let is_after_number = street.ends_with(|sign: char| sign.is_ascii_digit());
    let mut letters = addition.chars();
    match (letters.next(), letters.next()) {
        (None, _) => street,
        _ if street.is_empty() => addition.to_owned(),
        (Some(first), _) if first.is_ascii_digit() => format!("{street}-{addition}"),
        (Some(first), _) if !first.is_alphanumeric() => format!("{street}{addition}"),
        (Some(_), second) if is_after_number && second.is_none_or(|two| !two.is_alphabetic()) => {
            format!("{street}{addition}")
        }
        _ => format!("{street} {addition}"),
    }
}

/// Whether a word names a firm or a consumer.
pub fn kind(cell: &str) -> Option<ListedKind> {
    let small = cell.to_lowercase();
    let is = |words: &[&str]| words.contains(&small.as_str());
    match (is(BUSINESS), is(CONSUMER)) {
        (true, _) => Some(ListedKind::Business),
        (_, true) => Some(ListedKind::Consumer),
        _ => None,
    }
}

fn language(cell: &str) -> Option<String> {
    let small = cell.to_lowercase();
    if small.len() == 2 && small.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Some(small);
    }
    let known = LANGUAGES.iter().find(|(_, words)| words.contains(&small.as_str()));
    known.map(|(code, _)| (*code).to_owned())
}

/// The text behind `Debiteur:` or `Klant `.
fn without_label(cell: &str) -> &str {
    let (word, rest) = cell.split_once([':', ' ']).unwrap_or((cell, ""));
    let is_label = LABELS.iter().any(|label| label.eq_ignore_ascii_case(word));
    if is_label { rest.trim_start_matches([':', ' ']) } else { cell }
}

/// `10001 - Bakkerij Jansen` is a code and a name; `Bakkerij Jansen` is not.
fn split_code(text: &str) -> (&str, &str) {
    let Some((code, name)) = text.split_once([' ', '\t']) else { return (text, "") };
    let code = code.trim_end_matches([':', '-']);
    if is_code(code) {
        (code, name.trim_start_matches(['-', '–', ':', ' ', '\t']))
    } else {
        ("", text)
    }
}

/// A code has digits, and letters only in front: `10001`, `D0042`. A name such as `4Life` has not.
fn is_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    text.len() - digits.len() <= 4
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::given::Given;

    fn line(cells: &[&str]) -> (String, String) {
        let heading = StringRecord::from(vec!["Nummer"]);
        let mut findings = Findings::default();
        let layout = Layout::of(&heading, 1, &Given::default(), &mut findings);
        let row = StringRecord::from(cells.to_vec());
        let debtor = of_line(&layout, &row, 1, &mut Findings::default());
        (debtor.number, debtor.name)
    }

    #[test]
    fn reads_a_debtor_line_in_its_own_words() {
        for cells in [
            &["10001 - Bakkerij Jansen", ""][..],
            &["10001 Bakkerij Jansen"],
            &["Debiteur: 10001 Bakkerij Jansen"],
            &["Debiteur:", "10001", "Bakkerij Jansen"],
            &["10001", "", "Bakkerij Jansen"],
        ] {
            assert_eq!(line(cells), ("10001".into(), "Bakkerij Jansen".into()), "{cells:?}");
        }
        assert_eq!(line(&["Bakkerij Jansen"]), (String::new(), "Bakkerij Jansen".into()));
        assert_eq!(line(&["Jansen"]), (String::new(), "Jansen".into()));
        assert_eq!(line(&["D0042"]), ("D0042".into(), String::new()));
    }

    #[test]
    fn a_house_number_is_one_word_with_what_stands_behind_it() {
        let heading = StringRecord::from(vec!["Straat", "Huisnummer", "Huisletter", "Toev."]);
        let layout = Layout::of(&heading, 1, &Given::default(), &mut Findings::default());
        for (cells, whole) in [
            (["Kade", "12", "", "A"], "Kade 12A"),
            (["Kade", "12", "A", "3"], "Kade 12A-3"),
            (["Kade", "12", "", "bis"], "Kade 12 bis"),
            (["Kade", "12", "", "-2"], "Kade 12-2"),
            (["Kade 12", "", "", "A"], "Kade 12A"),
            (["Kade 12", "", "", ""], "Kade 12"),
            (["", "", "", ""], ""),
        ] {
            assert_eq!(street(&layout, &StringRecord::from(cells.to_vec())), whole, "{cells:?}");
        }
    }

    #[test]
    fn what_cannot_be_right_is_left_out_and_named_once() {
        let heading = StringRecord::from(vec!["Naam", "E-mail", "IBAN", "Taal"]);
        let mut findings = Findings::default();
        let layout = Layout::of(&heading, 1, &Given::default(), &mut findings);
        for (line, email) in [(2, "onbekend@"), (3, "onbekend@"), (4, "a@b.example c@d.example")] {
            let row = StringRecord::from(vec!["Jansen", email, "NL00BANK0123", "Duits"]);
            let debtor = of_row(&layout, &row, line, &mut findings);
            assert_eq!((debtor.iban.as_str(), debtor.language.as_str()), ("", "de"));
            assert_eq!(debtor.email, if line == 4 { "a@b.example" } else { "" });
        }
        let said: Vec<_> = findings.finish().iter().map(|one| (one.line, one.what)).collect();
        let at_two = [ProblemKind::EmailWrong, ProblemKind::IbanWrong, ProblemKind::LanguageOther];
        assert_eq!(said[..3], at_two.map(|what| (2, what)));
        assert_eq!(said[3..], [(4, ProblemKind::EmailSeveral)]);
    }

    #[test]
    fn knows_kinds_and_languages() {
        assert_eq!(kind("Zakelijk"), Some(ListedKind::Business));
        assert_eq!(kind("particulier"), Some(ListedKind::Consumer));
        assert_eq!(kind("overig"), None);
        assert_eq!(language("Nederlands").as_deref(), Some("nl"));
        assert_eq!(language("EN").as_deref(), Some("en"));
        assert_eq!(language("?"), None);
    }
}
