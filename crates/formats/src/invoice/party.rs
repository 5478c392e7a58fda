//! One of the two parties of an invoice: who he is and how to reach him.
//!
//! Knows the elements below `Party` in UBL. The registered name goes before the trade name, for a
//! debt is collected from the firm as it is registered. Numbers are taken by their scheme: 0106 is
//! the chamber of commerce. Whether an address is right is looked at in `draft`.

use super::xml::Element;
use crate::facts::{ListedDebtor, Supplier};

/// The schemes of a chamber of commerce number, of before and after the number had a list.
const KVK: &[&str] = &["0106", "NL:KVK"];

/// The schemes of an e-mail address as an electronic address.
const EMAIL: &[&str] = &["EM", "mailto"];

/// What is read of a party.
#[derive(Debug, Default)]
pub struct Party {
    given_number: String,
    own_number: String,
    registered_name: String,
    trade_name: String,
    person: [String; 2],
    street: String,
    house: String,
    more_street: String,
    address_line: String,
    postcode: String,
    city: String,
    country: String,
    kvk: String,
    vat_number: String,
    tax_number: String,
    contact: String,
    email: String,
    address_email: String,
    phone: String,
}

impl Party {
    /// Takes an element by its path below `AccountingCustomerParty` or `AccountingSupplierParty`.
    pub fn take(&mut self, path: &str, element: &Element<'_>) {
        let text = element.text;
        let field = match path {
            "SupplierAssignedAccountID" => &mut self.given_number,
            "Party/PartyName/Name" => &mut self.trade_name,
            "Party/PartyLegalEntity/RegistrationName" => &mut self.registered_name,
            "Party/Person/FirstName" => &mut self.person[0],
            "Party/Person/FamilyName" => &mut self.person[1],
            "Party/PostalAddress/StreetName" => &mut self.street,
            "Party/PostalAddress/BuildingNumber" => &mut self.house,
            "Party/PostalAddress/AdditionalStreetName" => &mut self.more_street,
            "Party/PostalAddress/AddressLine/Line" => &mut self.address_line,
            "Party/PostalAddress/PostalZone" => &mut self.postcode,
            "Party/PostalAddress/CityName" => &mut self.city,
            "Party/PostalAddress/Country/IdentificationCode" => &mut self.country,
            "Party/PartyTaxScheme/CompanyID" => &mut self.tax_number,
            "Party/Contact/Name" => &mut self.contact,
            "Party/Contact/ElectronicMail" => &mut self.email,
            "Party/Contact/Telephone" => &mut self.phone,
            "Party/PartyTaxScheme/TaxScheme/ID" => return self.take_tax_scheme(text),
            "Party/EndpointID"
            | "Party/PartyIdentification/ID"
            | "Party/PartyLegalEntity/CompanyID" => {
                return self.take_number(path, element);
            }
            _ => return,
        };
        if field.is_empty() {
            text.clone_into(field);
        }
    }

    /// The scheme comes behind the number; only VAT is asked.
    fn take_tax_scheme(&mut self, scheme: &str) {
        let number = std::mem::take(&mut self.tax_number);
        if scheme.eq_ignore_ascii_case("VAT") && self.vat_number.is_empty() {
            self.vat_number = number;
        }
    }

    /// A number with a scheme; the registered one goes before the others.
    fn take_number(&mut self, path: &str, element: &Element<'_>) {
        let scheme = element.attribute("schemeID");
        let is_registered = path.ends_with("CompanyID");
        if KVK.contains(&scheme) && (is_registered || self.kvk.is_empty()) {
            element.text.clone_into(&mut self.kvk);
        } else if EMAIL.contains(&scheme) {
            element.text.clone_into(&mut self.address_email);
        } else if path.ends_with("PartyIdentification/ID") && scheme.is_empty() {
            element.text.clone_into(&mut self.own_number);
        }
    }

    /// Name as registered, or else as it trades, or else that of the person.
    pub fn name(&self) -> &String {
        let [first, family] = &self.person;
        let known = [&self.registered_name, &self.trade_name, family, first];
        known.into_iter().find(|name| !name.is_empty()).unwrap_or(&self.registered_name)
    }

    /// As the one who sent the invoice.
    pub fn supplier(self) -> Supplier {
        Supplier {
            name: self.name().clone(),
            kvk: self.kvk,
            vat_number: self.vat_number,
            country: self.country,
        }
    }

    /// As the one who must pay.
    pub fn customer(self) -> ListedDebtor {
        let person = self.person.join(" ").trim().to_owned();
        let is_person = self.registered_name.is_empty() && self.trade_name.is_empty();
        let street = match self.street.is_empty() {
            true => first_of(self.address_line, self.more_street),
            false => format!("{} {}", self.street, self.house).trim().to_owned(),
        };
        ListedDebtor {
            number: first_of(self.given_number, self.own_number),
            contact: if is_person { String::new() } else { first_of(self.contact, person.clone()) },
            name: if is_person { person } else { first_of(self.registered_name, self.trade_name) },
            email: first_of(self.email, self.address_email),
            phone: self.phone,
            street,
            postcode: self.postcode,
            city: self.city,
            country: self.country,
            kvk: self.kvk,
            vat_number: self.vat_number,
            ..ListedDebtor::default()
        }
    }
}

fn first_of(first: String, second: String) -> String {
    if first.is_empty() { second } else { first }
}
