//! What a debtor paid: each invoice that money settled, with the last step before the money.
//!
//! Two statements about one debtor. An invoice that only left the list of open items is left out:
//! on which day it was paid is not known. Counts nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::forecast::behaviour::{LastStep, PaidInvoice};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const PAID: &str = "SELECT i.invoice, i.number, i.payable, i.due_on, \
     CAST(SUM(e.amount) AS BIGINT), \
     MAX(CASE WHEN e.kind IN ('receipt', 'explained') THEN e.day ELSE '' END) \
     FROM invoice i JOIN entry e ON e.administration = i.administration \
     AND e.debtor = i.debtor AND e.invoice = i.invoice \
     WHERE i.administration = $1 AND i.debtor = $2 AND i.kind = 'invoice' \
     GROUP BY i.invoice, i.number, i.payable, i.due_on ORDER BY i.invoice";
const STEPS: &str = "SELECT invoice, step, day FROM claim_step \
     WHERE administration = $1 AND debtor = $2 AND state IN ('done', 'sent-before') \
     ORDER BY invoice, day, cycle, step";

/// The invoices that money settled, by their ids.
///
/// # Errors
/// When the database fails.
pub fn paid(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<PaidInvoice>, StoreError> {
    let of = [administration.into(), debtor.0.into()];
    let rows = tx.list(PAID, &of, |row| {
        let is_paid = row.int(4) == 0 && !row.text(5).is_empty();
        is_paid.then(|| PaidInvoice {
            invoice: InvoiceId(row.int(0)),
            number: row.text(1).to_owned(),
            amount: Cents(row.int(2)),
            due_on: row.day(3),
            paid_on: row.day(5),
            after: None,
        })
    })?;
    let mut paid: Vec<PaidInvoice> = rows.into_iter().flatten().collect();
    let of_invoice: HashMap<InvoiceId, Date> =
        paid.iter().map(|one| (one.invoice, one.paid_on)).collect();
    let mut last: HashMap<InvoiceId, LastStep> = HashMap::new();
    tx.query(STEPS, &of, |row| {
        let (invoice, on) = (InvoiceId(row.int(0)), row.day(2));
        if of_invoice.get(&invoice).is_some_and(|paid_on| on <= *paid_on) {
            last.insert(invoice, LastStep { step: row.text(1).to_owned(), on });
        }
    })?;
    for one in &mut paid {
        one.after = last.remove(&one.invoice);
    }
    Ok(paid)
}
