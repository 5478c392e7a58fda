//! Reads the sample bank files of others and compares with what independent parsers read in them.
//!
//! Every difference must stand in `bank_sample_differences` with its reason, word for word.

use std::collections::BTreeMap;

use punctueel_domain::money::Cents;
use punctueel_formats::bank::{BankFacts, camt, mt940};
use punctueel_formats::facts::{Format, Statement};
use punctueel_formats::problem::ProblemKind;
use serde_json::Value;

use crate::bank_sample_differences::DIFFERENCES;
use crate::samples::{check_differences, expected, folder};

#[test]
fn bank_samples_say_what_independent_parsers_read() {
    let Some(folder) = folder() else { return };
    let mut different: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    for facts in expected(&folder).into_iter().filter(is_bank_like) {
        let file = facts["file"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(file)).unwrap();
        count += 1;
        let ours = read(file, &decode(&bytes));
        if std::env::var_os("SHOW").is_some() {
            println!("{file}: {ours:#?}");
        }
        let differences = compare(&facts, &ours);
        if !differences.is_empty() {
            different.insert(file.to_owned(), differences);
        }
    }
    println!("{count} bank samples read, {} differ for a named reason", DIFFERENCES.len());
    check_differences(&different, DIFFERENCES);
}

/// The bank files, and those hostile ones that are the work of these two parsers.
fn is_bank_like(facts: &Value) -> bool {
    let file = facts["file"].as_str().unwrap_or_default();
    match facts["kind"].as_str() {
        Some("bank-mt940" | "bank-camt") => true,
        Some("hostile") => [".sta", ".mt940", ".xml"].iter().any(|end| file.ends_with(end)),
        _ => false,
    }
}

fn decode(bytes: &[u8]) -> String {
    punctueel_formats::text::decode(bytes).text
}

fn read(file: &str, text: &str) -> BankFacts {
    if file.ends_with(".xml") { camt::parse(text) } else { mt940::parse(text) }
}

/// What differs, each as `what: theirs, ours`.
struct Differences(Vec<String>);

impl Differences {
    fn check(&mut self, what: &str, theirs: impl ToString, ours: impl ToString) {
        let (theirs, ours) = (theirs.to_string(), ours.to_string());
        if theirs != ours {
            self.0.push(format!("{what}: {theirs}, ours {ours}"));
        }
    }
}

fn compare(facts: &Value, ours: &BankFacts) -> Vec<String> {
    let mut found = Differences(Vec::new());
    let Some(theirs) = facts["statement_facts"].as_array() else {
        // No parser read it: then it must not be taken in by us either.
        let is_refused = ours.problems.iter().any(|problem| problem.is_error());
        found.check("refused", true, is_refused);
        return found.0;
    };
    found.check("statements", &facts["statements"], ours.statements.len());
    let entries: usize = ours.statements.iter().map(|statement| statement.entries.len()).sum();
    found.check("entries", &facts["entries"], entries);
    let sum = |part: fn(&Statement) -> Cents| ours.statements.iter().map(part).sum::<Cents>();
    found.check("sum_credit", money(&facts["sum_credit"]), sum(Statement::sum_credit));
    found.check("sum_debit", money(&facts["sum_debit"]), sum(Statement::sum_debit));
    let opening = ours.statements.first().and_then(|statement| statement.opening);
    found.check("opening", money(&facts["opening"]), shown(opening));
    let closing = ours.statements.last().and_then(|statement| statement.closing);
    found.check("closing", money(&facts["closing"]), shown(closing));
    let not_booked = count(ours, ProblemKind::NotBooked);
    let pending = |statement: &Value| statement["entry_status"]["PDNG"].as_u64().unwrap_or(0);
    found.check("not booked", theirs.iter().map(pending).sum::<u64>(), not_booked);
    let entries = || ours.statements.iter().flat_map(|statement| &statement.entries);
    for value in facts["betalingskenmerken"].as_array().into_iter().flatten() {
        let value = value["value"].as_str().unwrap_or_default();
        let is_ours = entries().any(|entry| entry.reference == value);
        found.check(&format!("betalingskenmerk {value}"), true, is_ours);
    }
    for (theirs, ours_statement) in theirs.iter().zip(&ours.statements) {
        compare_statement(&mut found, theirs, ours_statement, ours.format);
    }
    found.0
}

fn compare_statement(found: &mut Differences, theirs: &Value, ours: &Statement, format: Format) {
    let number = theirs["number"].as_str();
    let name = number.or(theirs["id"].as_str()).unwrap_or_default();
    let what = |field: &str| format!("{name} {field}");
    found.check(&what("entries"), &theirs["entries"], ours.entries.len());
    found.check(&what("sum_credit"), money(&theirs["sum_credit"]), ours.sum_credit());
    found.check(&what("sum_debit"), money(&theirs["sum_debit"]), ours.sum_debit());
    for (field, amount, day) in
        [("opening", ours.opening, ours.opening_on), ("closing", ours.closing, ours.closing_on)]
    {
        found.check(&what(field), money(&theirs[field]["amount"]), shown(amount));
        let their_day = theirs[field]["date"].as_str().unwrap_or("none");
        let day = day.map_or("none".to_owned(), |day| day.to_string());
        found.check(&what(&format!("{field} day")), their_day, day);
    }
    if let Some(holds) = theirs["balance_holds"].as_bool() {
        found.check(&what("balance_holds"), holds, ours.balance_holds() == Some(true));
    }
    let currency = theirs["opening"]["currency"].as_str().or(theirs["account_currency"].as_str());
    found.check(&what("currency"), currency.unwrap_or(&ours.currency), &ours.currency);
    // Ours stands bare: without the bank, spaces and dots, and without the currency behind it.
    let account = theirs["account"].as_str().unwrap_or_default().replace([' ', '.'], "");
    let is_same = account.contains(&ours.account) && account.is_empty() == ours.account.is_empty();
    found.check(&what("account"), &account, if is_same { &account } else { &ours.account });
    let reversals = ours.entries.iter().filter(|entry| entry.reversal).count();
    if format == Format::Mt940 {
        let number = number.unwrap_or_default().replace(' ', "");
        found.check(&what("number"), number, &ours.number);
        found.check(&what("reversals"), theirs["reversals"].as_u64().unwrap_or(0), reversals);
    } else {
        // A returned payment counts as a reversal of ours, also where only its details say so.
        let (stated, returned) = (theirs["reversals"].as_u64(), theirs["return_infos"].as_u64());
        found.check(&what("reversals"), stated.max(returned).unwrap_or(0), reversals);
        let ids = ours.entries.iter().filter(|entry| !entry.end_to_end.is_empty()).count();
        found.check(&what("end_to_end_ids"), &theirs["end_to_end_ids"], ids);
        let has_references = ours.entries.iter().any(|entry| !entry.reference.is_empty());
        let stated = theirs["structured_refs"].as_u64().unwrap_or(0) > 0;
        found.check(&what("has structured references"), stated, has_references);
    }
}

fn count(facts: &BankFacts, what: ProblemKind) -> usize {
    facts.problems.iter().filter(|problem| problem.what == what).count()
}

fn shown(amount: Option<Cents>) -> String {
    amount.map_or("none".to_owned(), |amount| amount.to_string())
}

/// `8.850`, `500000` and `null` as we print amounts.
fn money(value: &Value) -> String {
    let Some(text) = value.as_str() else { return "none".to_owned() };
    let text = if text.contains('.') { text.trim_end_matches('0') } else { text };
    let text = text.trim_end_matches('.');
    text.parse::<Cents>().map_or(format!("not money: {text}"), |cents| cents.to_string())
}
