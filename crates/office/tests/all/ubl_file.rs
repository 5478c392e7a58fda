//! A UBL invoice or credit note as a bookkeeping package sends it, and ZIP files of them.
//!
//! Knows the few elements that the tests need; what is empty is left out.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use jiff::civil::Date;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The PDF inside an invoice that carries one, in base64: `%PDF-1.4 kopie`.
const PDF: &str = "JVBERi0xLjQga29waWU=";

/// What an invoice says.
#[derive(Clone, Debug, Default)]
pub struct Ubl {
    /// Number.
    pub number: String,
    /// Invoice day.
    pub issued_on: Date,
    /// Last day to pay.
    pub due_on: Option<Date>,
    /// What is to be paid, in cents; below zero: a credit note.
    pub cents: i64,
    /// What was paid in advance, in cents.
    pub prepaid: i64,
    /// Who must pay.
    pub customer: String,
    /// The number we gave him.
    pub customer_number: String,
    /// E-mail address.
    pub email: String,
    /// Street and house number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Chamber of commerce number of the customer.
    pub kvk: String,
    /// That of the sender.
    pub sender_kvk: String,
    /// What was delivered.
    pub description: String,
    /// The number of the invoice that a credit note is about.
    pub corrects: String,
    /// The manner of payment as a number.
    pub means: String,
    /// What the embedded file is in base64, when it carries one.
    pub embedded: String,
}

impl Ubl {
    /// With the copy that a package puts in.
    pub fn with_pdf(self) -> Ubl {
        Ubl { embedded: PDF.to_owned(), ..self }
    }

    /// The file.
    pub fn file(&self) -> Vec<u8> {
        let root = if self.cents < 0 { "CreditNote" } else { "Invoice" };
        let space = "urn:oasis:names:specification:ubl:schema:xsd:";
        let mut text = format!(
            "<?xml version='1.0' encoding='UTF-8'?>\n<{root} xmlns='{space}{root}-2' \
             xmlns:cac='{space}CommonAggregateComponents-2' \
             xmlns:cbc='{space}CommonBasicComponents-2'>\n"
        );
        let code = if self.cents < 0 { "381" } else { "380" };
        text += &basic("ID", &self.number);
        text += &basic("IssueDate", &self.issued_on.to_string());
        text += &basic("DueDate", &self.due_on.map(|day| day.to_string()).unwrap_or_default());
        text += &basic(&format!("{root}TypeCode"), code);
        text += &basic("DocumentCurrencyCode", "EUR");
        let corrected = within("InvoiceDocumentReference", &basic("ID", &self.corrects));
        text += &within("BillingReference", &corrected);
        if !self.embedded.is_empty() {
            let _ = writeln!(
                text,
                "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>\
                 <cbc:EmbeddedDocumentBinaryObject mimeCode='application/pdf' \
                 filename='factuur.pdf'>{}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>\
                 </cac:AdditionalDocumentReference>",
                self.embedded
            );
        }
        text += &self.sender();
        text += &self.customer();
        text += &within("PaymentMeans", &basic("PaymentMeansCode", &self.means));
        text += &within(
            "LegalMonetaryTotal",
            &(amount("PrepaidAmount", self.prepaid) + &amount("PayableAmount", self.cents.abs())),
        );
        let item = within("Item", &basic("Name", &self.description));
        text += &within(&format!("{root}Line"), &item);
        let _ = writeln!(text, "</{root}>");
        text.into_bytes()
    }

    fn sender(&self) -> String {
        let entity = basic("RegistrationName", "Bakkerij Zonnebloem") + &kvk(&self.sender_kvk);
        let party = within("Party", &within("PartyLegalEntity", &entity));
        within("AccountingSupplierParty", &party)
    }

    fn customer(&self) -> String {
        let address = basic("StreetName", &self.street)
            + &basic("CityName", &self.city)
            + &basic("PostalZone", &self.postcode);
        let entity = basic("RegistrationName", &self.customer) + &kvk(&self.kvk);
        let party = within("PostalAddress", &address)
            + &within("PartyLegalEntity", &entity)
            + &within("Contact", &basic("ElectronicMail", &self.email));
        let number = basic("SupplierAssignedAccountID", &self.customer_number);
        within("AccountingCustomerParty", &(number + &within("Party", &party)))
    }
}

fn basic(name: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<cbc:{name}>{text}</cbc:{name}>\n") }
}

fn kvk(number: &str) -> String {
    if number.is_empty() {
        return String::new();
    }
    format!("<cbc:CompanyID schemeID='0106'>{number}</cbc:CompanyID>\n")
}

fn amount(name: &str, cents: i64) -> String {
    if cents == 0 {
        return String::new();
    }
    let (euros, rest) = (cents / 100, cents % 100);
    format!("<cbc:{name} currencyID='EUR'>{euros}.{rest:02}</cbc:{name}>\n")
}

fn within(name: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<cac:{name}>\n{text}</cac:{name}>\n") }
}

/// A ZIP of these files.
pub fn zip_of(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
