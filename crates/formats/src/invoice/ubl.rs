//! UBL 2.1: which element of an invoice or credit note says what.
//!
//! Knows the paths, and that the namespace of the root tells an invoice from a credit note. Of what
//! may stand there several times (manners of payment, references) the first is taken. Does not read
//! the lines but for their names: what is to be paid is what `PayableAmount` says.

use super::attachment;
use super::draft::{Draft, Written};
use super::xml::{self, Element, Problems, Take};
use crate::facts::{Format, InvoiceFile};
use crate::problem::{Problem, ProblemKind};

const INVOICE: &str = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
const CREDIT_NOTE: &str = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
const AGGREGATE: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const BASIC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

/// The element that holds a file.
const EMBEDDED: &str = "EmbeddedDocumentBinaryObject";
/// So many lines are named in the description; it is shortened anyway.
const MOST_LINES: usize = 20;

/// Which of the two documents the root of a file announces.
pub fn looks_like(text: &str) -> Option<Format> {
    let (space, name) = xml::root(text)?;
    match (space.as_str(), name.as_str()) {
        (INVOICE, "Invoice") => Some(Format::UblInvoice),
        (CREDIT_NOTE, "CreditNote") => Some(Format::UblCreditNote),
        _ => None,
    }
}

/// Reads a whole file; no invoice where something that is needed is not there or unclear.
pub fn parse(text: &str) -> (Option<InvoiceFile>, Vec<Problem>) {
    let is_credit_note = looks_like(text) == Some(Format::UblCreditNote);
    let mut ubl = Ubl { draft: Draft { is_credit_note, ..Draft::default() } };
    let mut problems = xml::walk(text, &[INVOICE, CREDIT_NOTE, AGGREGATE, BASIC], &mut ubl);
    // What was cut off lacks more than can be said.
    let is_whole = problems.is_clean();
    let invoice = if is_whole { ubl.draft.finish(&mut problems) } else { None };
    (invoice, problems.finish())
}

struct Ubl {
    draft: Draft,
}

impl Take for Ubl {
    fn take(&mut self, element: &Element<'_>, problems: &mut Problems) {
        let Some(path) = element.path.splitn(3, '/').nth(2) else { return };
        match path.split_once('/') {
            Some(("AccountingCustomerParty", below)) => self.draft.customer.take(below, element),
            Some(("AccountingSupplierParty", below)) => self.draft.supplier.take(below, element),
            Some(("InvoiceLine" | "CreditNoteLine", "Item/Name")) => self.take_line(element.text),
            Some(("AdditionalDocumentReference", below)) if below.ends_with(EMBEDDED) => {
                self.take_file(element, problems);
            }
            _ => {
                if let Some(written) = self.written(path) {
                    written.set(element);
                }
            }
        }
    }

    fn longest(&self, name: &str) -> Option<usize> {
        (name == EMBEDDED).then_some(attachment::LONGEST)
    }
}

impl Ubl {
    /// What an element is kept as.
    fn written(&mut self, path: &str) -> Option<&mut Written> {
        let draft = &mut self.draft;
        Some(match path {
            "ID" => &mut draft.number,
            "IssueDate" => &mut draft.issued_on,
            "DueDate" => &mut draft.due_on,
            "PaymentMeans/PaymentDueDate" => &mut draft.means_due_on,
            "InvoiceTypeCode" | "CreditNoteTypeCode" => &mut draft.type_code,
            "DocumentCurrencyCode" => &mut draft.currency,
            "LegalMonetaryTotal/PayableAmount" => &mut draft.payable,
            "LegalMonetaryTotal/PrepaidAmount" => &mut draft.prepaid,
            "LegalMonetaryTotal/TaxInclusiveAmount" => &mut draft.total,
            "PaymentMeans/PaymentMeansCode" => &mut draft.means,
            "PaymentMeans/PaymentID" => &mut draft.payment_reference,
            "PaymentMeans/PayeeFinancialAccount/ID" => &mut draft.iban,
            "OrderReference/ID" => &mut draft.order_number,
            "BillingReference/InvoiceDocumentReference/ID" => &mut draft.corrects,
            "TaxTotal/TaxAmount" if draft.vats.len() < MOST_LINES => {
                draft.vats.push(Written::default());
                return draft.vats.last_mut();
            }
            _ => return None,
        })
    }

    fn take_line(&mut self, name: &str) {
        if !name.is_empty() && self.draft.lines.len() < MOST_LINES {
            self.draft.lines.push(name.to_owned());
        }
    }

    /// A file that is no PDF, or one too many, is passed over with a warning.
    fn take_file(&mut self, element: &Element<'_>, problems: &mut Problems) {
        let name = element.attribute("filename");
        let has_room = self.draft.attachments.len() < attachment::MOST;
        match attachment::read(name, element.text).filter(|_| has_room) {
            Some(file) => self.draft.attachments.push(file),
            None => problems.add(element.line, ProblemKind::Attachment, name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::InvoiceKind;
    use punctueel_domain::money::Cents;

    /// A small invoice; `root` and `type_code` as given, and `more` below the root.
    fn file(root: &str, type_code: &str, more: &str) -> String {
        format!(
            "<{root} xmlns='urn:oasis:names:specification:ubl:schema:xsd:{root}-2' \
             xmlns:a='{AGGREGATE}' xmlns:b='{BASIC}'>\n\
             <b:ID>2026-7</b:ID><b:IssueDate>2026-10-01</b:IssueDate>\n\
             <b:{root}TypeCode>{type_code}</b:{root}TypeCode>\
             <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>\n\
             <a:AccountingCustomerParty><a:Party><a:PartyName><b:Name>Jansen</b:Name>\
             </a:PartyName></a:Party></a:AccountingCustomerParty>\n\
             <a:LegalMonetaryTotal><b:PayableAmount currencyID='EUR'>12.50</b:PayableAmount>\
             </a:LegalMonetaryTotal>{more}</{root}>"
        )
    }

    fn kinds(text: &str) -> Vec<ProblemKind> {
        parse(text).1.iter().map(|problem| problem.what).collect()
    }

    #[test]
    fn a_credit_note_is_negative() {
        let text = file("CreditNote", "381", "");
        assert_eq!(looks_like(&text), Some(Format::UblCreditNote));
        let (invoice, problems) = parse(&text);
        let invoice = invoice.unwrap();
        assert_eq!((invoice.kind, invoice.payable), (InvoiceKind::CreditNote, Cents(-1_250)));
        assert_eq!(invoice.customer.name, "Jansen");
        assert!(problems.is_empty());
    }

    #[test]
    fn a_document_of_two_kinds_is_refused() {
        assert_eq!(kinds(&file("Invoice", "381", "")), [ProblemKind::InvoiceType]);
        assert_eq!(kinds(&file("CreditNote", "380", "")), [ProblemKind::InvoiceType]);
        assert_eq!(kinds(&file("Invoice", "384", "")), []);
        let negative = file("Invoice", "381", "").replace("12.50", "-12.50");
        assert_eq!(parse(&negative).0.unwrap().kind, InvoiceKind::CreditNote);
    }

    #[test]
    fn what_is_needed_and_not_there_is_named() {
        let text = file("Invoice", "380", "").replace("b:ID>", "b:Id>").replace("Jansen", "");
        let found: Vec<String> = parse(&text).1.into_iter().map(|p| p.found).collect();
        assert_eq!(found, ["number", "customer"]);
        let dollars = file("Invoice", "380", "").replace("currencyID='EUR'", "currencyID='USD'");
        assert_eq!(kinds(&dollars), [ProblemKind::Currency]);
        let fine = file("Invoice", "380", "").replace("12.50", "12.505");
        assert_eq!(kinds(&fine), [ProblemKind::Amount]);
    }

    #[test]
    fn a_strange_namespace_says_nothing() {
        let text = file("Invoice", "380", "<ID xmlns='urn:x'>vals</ID>");
        assert_eq!(parse(&text).0.unwrap().number, "2026-7");
        let other = text.replace("CommonBasicComponents-2", "CommonBasicComponents-3");
        assert!(parse(&other).0.is_none());
        assert_eq!(looks_like("<Invoice/>"), None);
    }
}
