//! The shape of one debtor of a list in `punctueel read FILE --json`.
//!
//! The keys are a contract. What the list does not say is left out.

use serde::Serialize;

use punctueel_formats::facts::{DebtorRow, ListedContact, ListedKind};

/// One debtor with his contacts.
#[derive(Serialize)]
pub struct DebtorShape {
    line: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<ListedKind>,
    #[serde(skip_serializing_if = "String::is_empty")]
    street: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    postcode: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    city: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    country: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    phone: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    language: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    kvk: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    vat_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    iban: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contacts: Vec<ContactShape>,
}

#[derive(Serialize)]
struct ContactShape {
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    role: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    phone: String,
}

/// A debtor as the list gives him.
pub fn of_row(row: &DebtorRow) -> DebtorShape {
    let debtor = row.debtor.clone();
    DebtorShape {
        line: row.line,
        number: debtor.number,
        name: debtor.name,
        kind: debtor.kind,
        street: debtor.street,
        postcode: debtor.postcode,
        city: debtor.city,
        country: debtor.country,
        email: debtor.email,
        phone: debtor.phone,
        language: debtor.language,
        kvk: debtor.kvk,
        vat_number: debtor.vat_number,
        iban: debtor.iban,
        contacts: row.contacts.iter().map(of_contact).collect(),
    }
}

fn of_contact(contact: &ListedContact) -> ContactShape {
    let ListedContact { name, role, email, phone, .. } = contact.clone();
    ContactShape { name, role, email, phone }
}
