//! Whatever stands in a file, reading it never panics and says what is wrong: invoices, workbooks
//! and ZIP files that were damaged in every way.

use std::sync::OnceLock;

use proptest::prelude::*;
use punctueel_formats::facts::FileFacts;
use punctueel_formats::problem::Problem;
use punctueel_formats::profile::{ListKind, Profile, ProfileColumn};
use punctueel_formats::read::{read, read_with};
use rust_xlsxwriter::{ExcelDateTime, Format as Look, Workbook};

use crate::archives::{changed, zip_of};

const INVOICE: &str = "\
<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'
 xmlns:a='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'
 xmlns:b='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>
<b:ID>2026-7</b:ID><b:IssueDate>2026-10-01</b:IssueDate><b:DueDate>2026-10-31</b:DueDate>
<b:InvoiceTypeCode>380</b:InvoiceTypeCode><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
<a:AdditionalDocumentReference><a:Attachment>
<b:EmbeddedDocumentBinaryObject filename='f.pdf'>JVBERi0xLjQK</b:EmbeddedDocumentBinaryObject>
</a:Attachment></a:AdditionalDocumentReference>
<a:AccountingCustomerParty><a:Party><a:PartyName><b:Name>Jansen &amp; Zn</b:Name></a:PartyName>
</a:Party></a:AccountingCustomerParty>
<a:LegalMonetaryTotal><b:PayableAmount currencyID='EUR'>12.50</b:PayableAmount>
</a:LegalMonetaryTotal></Invoice>
";

const PARTS: [&str; 4] =
    ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"];

fn workbook() -> &'static Vec<u8> {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let day = Look::new().set_num_format("yyyy-mm-dd");
        for (column, heading) in (0..).zip(["Factuurnummer", "Klant", "Factuurdatum", "Open"]) {
            sheet.write(0, column, heading).unwrap();
        }
        for row in 1..8 {
            sheet.write(row, 0, 2_026_000 + row).unwrap();
            sheet.write(row, 1, "Jansen").unwrap();
            let on = ExcelDateTime::parse_from_str("2026-08-01").unwrap();
            sheet.write_with_format(row, 2, on, &day).unwrap();
            sheet.write(row, 3, 12.5).unwrap();
        }
        sheet.merge_range(10, 0, 12, 0, "x", &Look::new()).unwrap();
        book.save_to_buffer().unwrap()
    })
}

/// A text in which pieces were cut out, doubled, or replaced.
fn damaged(text: &str, cuts: &[(prop::sample::Index, usize, String)]) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for (at, length, piece) in cuts {
        let from = at.index(text.len() + 1);
        let to = (from + length).min(text.len());
        text.splice(from..to, piece.chars());
    }
    text.into_iter().collect()
}

fn cuts() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
    let piece = prop_oneof![
        Just(String::new()),
        "[\\PC\n]{0,12}",
        "[0-9A-Z.<>/&;'\"=-]{0,8}",
        Just("&x;".to_owned()),
        Just("<!DOCTYPE a>".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("</row>".to_owned()),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0usize..40, piece), 1..5)
}

/// What holds for whatever was read.
fn check(facts: &FileFacts) -> Result<(), TestCaseError> {
    let is_refused = facts.problems.iter().any(Problem::is_error);
    let says_something = facts.invoice.is_some()
        || !facts.statements.is_empty()
        || facts.open_items.is_some()
        || facts.debtors.is_some()
        || !facts.files.is_empty();
    prop_assert!(is_refused || says_something, "{facts:?}");
    prop_assert!(facts.problems.len() <= 500);
    prop_assert!(facts.problems.iter().all(|problem| problem.found.chars().count() <= 60));
    Ok(())
}

fn settings() -> ProptestConfig {
    ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn damaged_invoices_never_panic(cuts in cuts()) {
        let text = damaged(INVOICE, &cuts);
        let facts = read(text.as_bytes());
        check(&facts)?;
        if let Some(invoice) = facts.invoice {
            prop_assert!(!invoice.number.is_empty() && !invoice.customer.name.is_empty());
            prop_assert!(!invoice.description.contains(char::is_control));
        }
    }

    #[test]
    fn invoices_that_are_cut_off_are_never_taken_in(at in 0..INVOICE.len() - 12) {
        prop_assert!(read(&INVOICE.as_bytes()[..at]).problems.iter().any(Problem::is_error));
    }

    #[test]
    fn damaged_parts_of_a_workbook_never_panic(part in 0..PARTS.len(), cuts in cuts()) {
        let bytes = zip_of(&changed(workbook(), PARTS[part], |xml| damaged(xml, &cuts)));
        check(&read(&bytes))?;
    }

    #[test]
    fn damaged_bytes_of_a_workbook_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = workbook().clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        check(&read(&bytes))?;
    }

    #[test]
    fn any_profile_reads_any_text_without_panic(
        text in "[\\PC\n;]{0,300}",
        headings in prop::collection::vec("[\\PC]{0,6}", 0..4),
        fields in prop::collection::vec(prop_oneof![Just("open"), Just("number"), Just("x")], 4),
        heading_line in prop::option::of(0u64..5),
        is_debtors in any::<bool>(),
    ) {
        let column = |(heading, field): (String, &str)| {
            ProfileColumn { heading, field: field.to_owned() }
        };
        let profile = Profile {
            list: if is_debtors { ListKind::Debtors } else { ListKind::OpenItems },
            heading_line,
            columns: headings.into_iter().zip(fields).map(column).collect(),
            ..Profile::default()
        };
        check(&read_with(text.as_bytes(), Some(&profile)))?;
    }

    #[test]
    fn bytes_behind_a_known_start_never_panic(
        start in prop_oneof![
            Just(&b"PK\x03\x04"[..]),
            Just(&b"PK\x05\x06"[..]),
            Just(&b"\xD0\xCF\x11\xE0"[..]),
            Just(&b"<Invoice "[..]),
            Just(&b"\xFF\xFE<\0"[..]),
        ],
        rest in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let bytes: Vec<u8> = start.iter().copied().chain(rest).collect();
        check(&read(&bytes))?;
    }
}
