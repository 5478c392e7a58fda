//! Where we deliberately read a sample invoice otherwise than the reader behind `EXPECTED.jsonl`.
//!
//! Each row: the file, every difference word for word, and the reason. A difference that is not
//! here fails the test, and so does a row here that no longer differs.

use crate::samples::Difference;

const BOTH_KINDS: &str = "\
    the document is an invoice by its root and a credit note by its code, or the other way round: \
    nobody can tell who owes whom, so the error INVOICE-TYPE";
const NO_VAT_NUMBER: &str = "\
    the number belongs to a tax scheme 9938, not to VAT, so it is no VAT number to us";

/// File, differences, reason.
pub(crate) const DIFFERENCES: &[Difference] = &[
    (
        "einvoice-invalid/si/SI-UBL-2.0_BR-NL-7_error_381_invoice.xml",
        &["read: true, ours INVOICE-TYPE"],
        BOTH_KINDS,
    ),
    (
        "einvoice-invalid/si/SI-UBL-2.0_BR-NL-8_error_CN_not_381.xml",
        &["read: true, ours INVOICE-TYPE"],
        BOTH_KINDS,
    ),
    (
        "einvoice-ubl/odoo/bis3_out_invoice_public_admin_1.xml",
        &["customer vat_id: 00005000041, ours "],
        NO_VAT_NUMBER,
    ),
];
