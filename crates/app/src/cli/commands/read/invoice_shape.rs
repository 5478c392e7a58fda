//! The shape of one invoice in `punctueel read FILE --json`: from a list, or from its own file.
//!
//! The keys are a contract. A credit note's `payable` is negative; what a source does not say is
//! left out.

use jiff::civil::Date;
use serde::Serialize;

use punctueel_formats::facts::{InvoiceFile, OpenItem};

use crate::cli::shape::Amount;

/// One invoice or credit note.
#[derive(Default, Serialize)]
pub struct InvoiceShape {
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    number: String,
    kind: &'static str,
    issued_on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payable: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vat: Option<Amount>,
    #[serde(skip_serializing_if = "String::is_empty")]
    currency: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    supplier: String,
    customer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    customer_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    customer_email: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    payment_reference: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    iban: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    order_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    corrects: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    direct_debit: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<String>,
}

/// A row of a list of open items.
pub fn of_item(item: &OpenItem) -> InvoiceShape {
    let is_credit = item.payable.unwrap_or(item.open).is_negative();
    InvoiceShape {
        line: Some(item.line),
        number: item.number.clone(),
        kind: if is_credit { "credit-note" } else { "invoice" },
        issued_on: item.issued_on,
        due_on: item.due_on,
        payable: item.payable.map(Amount),
        open: Some(Amount(item.open)),
        vat: item.vat.map(Amount),
        currency: item.currency.clone(),
        customer: item.debtor.name.clone(),
        customer_number: item.debtor.number.clone(),
        customer_email: item.debtor.email.clone(),
        payment_reference: item.payment_reference.clone(),
        iban: item.debtor.iban.clone(),
        description: item.description.clone(),
        direct_debit: item.direct_debit,
        ..InvoiceShape::default()
    }
}

/// An invoice in a file of its own.
pub fn of_file(invoice: &InvoiceFile) -> InvoiceShape {
    InvoiceShape {
        number: invoice.number.clone(),
        kind: invoice.kind.code(),
        issued_on: invoice.issued_on,
        due_on: invoice.due_on,
        payable: Some(Amount(invoice.payable)),
        total: invoice.total.map(Amount),
        vat: invoice.vat.map(Amount),
        currency: invoice.currency.clone(),
        supplier: invoice.supplier.name.clone(),
        customer: invoice.customer.name.clone(),
        customer_number: invoice.customer.number.clone(),
        customer_email: invoice.customer.email.clone(),
        payment_reference: invoice.payment_reference.clone(),
        iban: invoice.iban.clone(),
        description: invoice.description.clone(),
        order_number: invoice.order_number.clone(),
        corrects: invoice.corrects.clone(),
        direct_debit: Some(invoice.direct_debit),
        attachments: invoice.attachments.iter().map(|file| file.name.clone()).collect(),
        ..InvoiceShape::default()
    }
}
