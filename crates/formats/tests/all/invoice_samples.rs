//! Reads the sample invoices of others and compares with what an independent reader found in them.
//!
//! Every difference must stand in `invoice_sample_differences` with its reason, word for word.

use std::collections::BTreeMap;

use punctueel_domain::money::Cents;
use punctueel_formats::facts::{FileFacts, Format};
use punctueel_formats::read::read;
use serde_json::Value;

use crate::invoice_sample_differences::DIFFERENCES;
use crate::samples::{check_differences, expected, folder};

#[test]
fn invoice_samples_say_what_an_independent_reader_found() {
    let Some(folder) = folder() else { return };
    let mut different: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    for theirs in expected(&folder).into_iter().filter(is_ubl) {
        let file = theirs["file"].as_str().unwrap();
        let ours = read(&std::fs::read(folder.join(file)).unwrap());
        count += 1;
        let differences = compare(&theirs, &ours);
        if !differences.is_empty() {
            different.insert(file.to_owned(), differences);
        }
    }
    println!("{count} invoice samples read, {} differ for a named reason", DIFFERENCES.len());
    assert!(count > 60, "only {count} samples");
    check_differences(&different, DIFFERENCES);
}

fn is_ubl(theirs: &Value) -> bool {
    theirs["syntax"].as_str().is_some_and(|syntax| syntax.starts_with("UBL"))
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

fn compare(theirs: &Value, ours: &FileFacts) -> Vec<String> {
    let mut found = Differences(Vec::new());
    let is_credit_note = theirs["syntax"] == "UBL CreditNote";
    let format = if is_credit_note { Format::UblCreditNote } else { Format::UblInvoice };
    found.check("format", format.code(), ours.format.code());
    let Some(invoice) = &ours.invoice else {
        let codes: Vec<_> = ours.problems.iter().map(|problem| problem.what.code()).collect();
        found.check("read", true, codes.join(" "));
        return found.0;
    };
    let text = |value: &Value| words(value.as_str().unwrap_or_default());
    let money = |value: &Value| {
        let amount = value.as_str().map(|amount| amount.parse::<Cents>().unwrap());
        amount.map(|amount| if is_credit_note { -amount } else { amount })
    };
    let day = |day: Option<_>| day.map_or(String::new(), |day: jiff::civil::Date| day.to_string());
    found.check("id", text(&theirs["id"]), &invoice.number);
    found.check("issue_date", text(&theirs["issue_date"]), invoice.issued_on);
    found.check("due_date", text(&theirs["due_date"]), day(invoice.due_on));
    found.check("currency", text(&theirs["currency"]), &invoice.currency);
    found.check("payable", money(&theirs["payable"]).unwrap(), invoice.payable);
    let shown = |amount: Option<Cents>| amount.map_or(String::new(), |amount| amount.to_string());
    found.check("tax_inclusive", shown(money(&theirs["tax_inclusive"])), shown(invoice.total));
    found.check("tax_total", shown(money(&theirs["tax_total"])), shown(invoice.vat));
    let name = |party: &Value| {
        let legal = text(&party["legal_name"]);
        if legal.is_empty() { text(&party["name"]) } else { legal }
    };
    found.check("supplier", name(&theirs["supplier"]), &invoice.supplier.name);
    let customer = &theirs["customer"];
    found.check("customer", name(customer), &invoice.customer.name);
    found.check("customer vat_id", text(&customer["vat_id"]), &invoice.customer.vat_number);
    found.check("customer country", text(&customer["country"]), &invoice.customer.country);
    let kvk = &invoice.customer.kvk;
    let company = text(&customer["company_id"]);
    found.check("customer company_id", &company, if kvk.is_empty() { &company } else { kvk });
    let first = |list: &Value| text(&list[0]);
    found.check("reference", first(&theirs["payment_references"]), &invoice.payment_reference);
    let account = first(&theirs["payee_accounts"]).replace(' ', "");
    found.check("account", account, &invoice.iban);
    found.check("order", text(&theirs["order_reference"]), &invoice.order_number);
    found.check("corrects", text(&theirs["billing_reference"]), &invoice.corrects);
    let means = theirs["payment_means"].as_array().and_then(|means| means.first());
    let is_debit = means.is_some_and(|means| means == "49" || means == "59");
    found.check("direct debit", is_debit, invoice.direct_debit);
    let passed = ours.problems.iter().filter(|problem| problem.what.code() == "ATTACHMENT").count();
    let files = invoice.attachments.len() + passed;
    found.check("embedded_attachments", &theirs["embedded_attachments"], files);
    found.0
}

/// On one line, as we keep texts.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
