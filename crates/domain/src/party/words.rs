//! Words about and from people: names, addresses, numbers, texts. Erasable, kept apart.
//!
//! Knows which fields there are and how they are kept as one text. Event bodies never hold these;
//! they stand in `detail` rows of the store. An empty text means not known.

use serde::{Deserialize, Serialize};

use super::contact::Reach;
use crate::code::codes;
use crate::correction::Field;

/// The words about a debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DebtorWords {
    /// The bookkeeping's number or code.
    pub number: String,
    /// Name.
    pub name: String,
    /// The person to address.
    pub contact: String,
    /// E-mail address for messages about payment.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Street and house number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country.
    pub country: String,
    /// The IBAN he pays from.
    pub iban: String,
    /// Chamber of commerce number.
    pub kvk: String,
    /// VAT number.
    pub vat_number: String,
}

impl DebtorWords {
    /// The word in a field; `None` for a field that is no word about a debtor.
    pub fn field(&self, field: Field) -> Option<&String> {
        Some(match field {
            Field::Name => &self.name,
            Field::Contact => &self.contact,
            Field::Email => &self.email,
            Field::Phone => &self.phone,
            Field::Street => &self.street,
            Field::Postcode => &self.postcode,
            Field::City => &self.city,
            Field::Country => &self.country,
            Field::Iban => &self.iban,
            Field::Kvk => &self.kvk,
            Field::VatNumber => &self.vat_number,
            Field::Kind | Field::Language | Field::DueDay | Field::Description => return None,
        })
    }

    /// The same, to change it.
    pub fn field_mut(&mut self, field: Field) -> Option<&mut String> {
        Some(match field {
            Field::Name => &mut self.name,
            Field::Contact => &mut self.contact,
            Field::Email => &mut self.email,
            Field::Phone => &mut self.phone,
            Field::Street => &mut self.street,
            Field::Postcode => &mut self.postcode,
            Field::City => &mut self.city,
            Field::Country => &mut self.country,
            Field::Iban => &mut self.iban,
            Field::Kvk => &mut self.kvk,
            Field::VatNumber => &mut self.vat_number,
            Field::Kind | Field::Language | Field::DueDay | Field::Description => return None,
        })
    }

    /// By which channels these words reach the debtor.
    pub fn reach(&self) -> Reach {
        Reach {
            phone: !self.phone.is_empty(),
            email: self.email.contains('@'),
            post: !self.street.is_empty() && !self.city.is_empty(),
        }
    }
}

/// The two sides of a correction.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CorrectionWords {
    /// What the lists said when it was made.
    pub listed: String,
    /// What holds for us.
    pub ours: String,
}

/// The words about a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactWords {
    /// Name as one says it.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
}

impl ContactWords {
    /// By which channels these words reach the contact; a postal address is the debtor's.
    pub fn reach(&self) -> Reach {
        let (phone, email) = (!self.phone.is_empty(), self.email.contains('@'));
        Reach { phone, email, post: false }
    }
}

/// The words on a bank row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BankWords {
    /// IBAN of the other side.
    pub iban: String,
    /// Name of the other side.
    pub name: String,
    /// Remittance text.
    pub text: String,
    /// End-to-end id.
    pub end_to_end: String,
    /// Structured reference.
    pub reference: String,
    /// Mandate of a direct debit.
    pub mandate: String,
}

/// The words about the firm itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HouseWords {
    /// Name of the firm.
    pub name: String,
    /// The account payments are asked on.
    pub iban: String,
    /// Chamber of commerce number.
    pub kvk: String,
    /// VAT number.
    pub vat_number: String,
    /// The person or department that signs and can be called.
    pub contact: String,
    /// What that person is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// Telephone number.
    pub phone: String,
    /// When the telephone is answered.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hours: String,
    /// E-mail address.
    pub email: String,
    /// Website.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// Street and house number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// Postcode.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// Town.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
}

codes! {
    /// The words about the firm that can be changed, one by one.
    pub enum HouseField {
        /// The account payments are asked on.
        Iban = "iban",
        /// Chamber of commerce number.
        Kvk = "kvk",
        /// VAT number.
        VatNumber = "vat-number",
        /// The person or department that signs.
        Contact = "contact",
        /// What that person is.
        Function = "function",
        /// Telephone number.
        Phone = "phone",
        /// When the telephone is answered.
        Hours = "hours",
        /// E-mail address.
        Email = "email",
        /// Website.
        Website = "website",
        /// Street and house number.
        Street = "street",
        /// Postcode.
        Postcode = "postcode",
        /// Town.
        City = "city",
    }
}

impl HouseWords {
    /// What stands in a field; empty: not known.
    pub fn get(&self, field: HouseField) -> &str {
        match field {
            HouseField::Iban => &self.iban,
            HouseField::Kvk => &self.kvk,
            HouseField::VatNumber => &self.vat_number,
            HouseField::Contact => &self.contact,
            HouseField::Function => &self.function,
            HouseField::Phone => &self.phone,
            HouseField::Hours => &self.hours,
            HouseField::Email => &self.email,
            HouseField::Website => &self.website,
            HouseField::Street => &self.street,
            HouseField::Postcode => &self.postcode,
            HouseField::City => &self.city,
        }
    }

    /// Puts a text in a field.
    pub fn set(&mut self, field: HouseField, text: String) {
        let place = match field {
            HouseField::Iban => &mut self.iban,
            HouseField::Kvk => &mut self.kvk,
            HouseField::VatNumber => &mut self.vat_number,
            HouseField::Contact => &mut self.contact,
            HouseField::Function => &mut self.function,
            HouseField::Phone => &mut self.phone,
            HouseField::Hours => &mut self.hours,
            HouseField::Email => &mut self.email,
            HouseField::Website => &mut self.website,
            HouseField::Street => &mut self.street,
            HouseField::Postcode => &mut self.postcode,
            HouseField::City => &mut self.city,
        };
        *place = text;
    }
}
