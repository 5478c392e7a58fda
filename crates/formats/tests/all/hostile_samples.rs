//! Reads the hostile sample files of others by the one way in, and checks what is said of each.
//!
//! What the readable ones say is compared in `bank_samples`.

use punctueel_formats::read::read;

use crate::samples::folder;

/// File, format, and the code of the first error; nothing where it can be taken in.
const SAID: &[(&str, &str, &str)] = &[
    ("genkgo/camt053.v2.wrong.xml", "camt.053", "EMPTY"),
    ("hbci/test-camt-parse-invalid.xml", "camt.052", "EMPTY"),
    ("hbci/test-camt-parse-none.xml", "camt.052", "EMPTY"),
    ("kedder/unsupported.xml", "camt.053", "EMPTY"),
    ("mustang/corrupt-factur-x-waytoosmall.pdf", "unknown", "NOT-READ"),
    ("mustang/corruptedV2PDF.pdf", "unknown", "NOT-READ"),
    ("n-blns/blns.txt", "unknown", "UNKNOWN-FORMAT"),
    ("n-spec/comma_in_quotes.csv", "unknown", "UNKNOWN-FORMAT"),
    ("n-spec/json.csv", "unknown", "UNKNOWN-FORMAT"),
    ("n-spec/newlines_crlf.csv", "unknown", "UNKNOWN-FORMAT"),
    ("n-spec/quotes_and_newlines.csv", "unknown", "UNKNOWN-FORMAT"),
    ("n-spec/simple_crlf.csv", "unknown", "UNKNOWN-FORMAT"),
    ("n-spec/utf8.csv", "unknown", "UNKNOWN-FORMAT"),
    ("oca16/empty_statement_en.csv", "unknown", "NOT-READ"),
    ("oca16/multi_currency.csv", "unknown", "NOT-READ"),
    ("ofxnl/empty.csv", "unknown", "EMPTY"),
    ("ofxnl/ing_fail.csv", "unknown", "NOT-READ"),
    ("p-defx/dtd.xml", "unknown", "UNKNOWN-FORMAT"),
    ("p-defx/external.xml", "unknown", "UNKNOWN-FORMAT"),
    ("p-defx/simple-ns.xml", "unknown", "UNKNOWN-FORMAT"),
    ("p-defx/xmlbomb.xml", "unknown", "UNKNOWN-FORMAT"),
    ("p-loader/regression-amount-bare-comma.mt940", "mt940", "AMOUNT"),
    ("p-loader/regression-amount-commas.mt940", "mt940", "AMOUNT"),
    ("p-loader/regression-booking-month-13.mt940", "mt940", "DAY"),
    ("p-loader/regression-date-february-30.mt940", "mt940", "DAY"),
    ("p-loader/regression-date-zero.mt940", "mt940", "DAY"),
    ("p-loader/seed-one-statement.mt940", "mt940", ""),
    ("pbox/csv-payload.txt", "unknown", "UNKNOWN-FORMAT"),
    ("railcamt/invalid_namespace.xml", "camt.053", "EMPTY"),
    ("wolph/amount_formats.sta", "unknown", "UNKNOWN-FORMAT"),
    ("wolph/currency_in_25.sta", "unknown", "UNKNOWN-FORMAT"),
    ("wolph/empty_86.sta", "unknown", "UNKNOWN-FORMAT"),
    ("wolph/empty_entry_date.sta", "unknown", "UNKNOWN-FORMAT"),
    ("wolph/invalid_statement.sta", "unknown", "UNKNOWN-FORMAT"),
    ("wolph/malformed_details.sta", "mt940", "BALANCE"),
    ("wolph/missing_crlf_at_end.sta", "unknown", "UNKNOWN-FORMAT"),
    ("wolph/overly_long_details.sta", "mt940", "BALANCE"),
    ("wolph/sepa_snippet_broken.sta", "mt940", "SYNTAX"),
    ("wolph/with_binary_character.sta", "mt940", ""),
];

#[test]
fn each_hostile_sample_says_what_is_wrong_with_it() {
    let Some(folder) = folder().map(|folder| folder.join("hostile")) else { return };
    let mut wrong = Vec::new();
    let mut count = 0;
    for maker in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        for path in std::fs::read_dir(maker).unwrap().map(|entry| entry.unwrap().path()) {
            count += 1;
            let name = path.strip_prefix(&folder).unwrap().display().to_string();
            let bytes = std::fs::read(&path).unwrap();
            let facts = read(&bytes);
            let first = facts.problems.iter().find(|problem| problem.is_error());
            let said = (name.as_str(), facts.format.code(), first.map_or("", |p| p.what.code()));
            if !SAID.contains(&said) {
                wrong.push(format!("{said:?},"));
            }
        }
    }
    wrong.sort();
    println!("{count} hostile samples read");
    assert!(wrong.is_empty(), "read otherwise than expected:\n{}", wrong.join("\n"));
    assert_eq!(count, SAID.len());
}
