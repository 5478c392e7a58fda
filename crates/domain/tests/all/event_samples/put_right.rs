//! Samples of what puts something right: a correction, an import that is taken back.

use jiff::civil::date;

use punctueel_domain::correction::{Field, Met};
use punctueel_domain::event::*;
use punctueel_domain::id::*;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, Language, Reach};

use super::{DEBTOR, INVOICE, coverage, day};

pub fn corrections() -> Vec<Event> {
    let (debtor, correction) = (DEBTOR, CorrectionId(41));
    let reach = Reach { phone: true, email: true, post: false };
    let met = vec![MetCorrection { debtor, correction, how: Met::Conflict }];
    vec![
        DebtorCorrected {
            debtor,
            reach,
            kind: Some(DebtorKind::Consumer),
            language: Some(Language::En),
            corrections: vec![(correction, Field::Email)],
            ended: vec![CorrectionId(42)],
        }
        .into(),
        InvoiceCorrected {
            debtor,
            invoice: INVOICE,
            due_on: Some((day(), date(2026, 12, 1))),
            is_described: true,
            corrections: vec![(CorrectionId(43), Field::DueDay)],
            ended: vec![CorrectionId(44)],
        }
        .into(),
        CorrectionsMet { import: Some(ImportId(4)), met }.into(),
    ]
}

pub fn undone() -> Vec<Event> {
    let (import, invoice, on) = (ImportId(4), INVOICE, day());
    let entries = vec![(EntryId(31), on, Cents(-121_000))];
    let invoices = vec![WithdrawnInvoice { debtor: DEBTOR, invoice, entries }];
    vec![
        InvoicesWithdrawn { import, invoices }.into(),
        DebtorsWithdrawn {
            import,
            debtors: vec![DEBTOR],
            details: vec![(1, 0)],
            files: Vec::new(),
        }
        .into(),
        RowsWithdrawn {
            import,
            taken: 9,
            rows: Some((BankEntryId(21), BankEntryId(23))),
            account: "NL91ABNA0417164300".to_owned(),
            coverage: Some(coverage()),
        }
        .into(),
        ReversalUndone {
            import,
            bank_entry: BankEntryId(23),
            debtor: DEBTOR,
            invoice,
            on,
            entry: Some((EntryId(32), Cents(-121_000))),
        }
        .into(),
        CopiesWithdrawn {
            import,
            copies: vec![(DEBTOR, INVOICE, "cd".repeat(32))],
            files: vec!["cd".repeat(32)],
        }
        .into(),
        ImportUndone { import, on, listed_on: Some(on), unnamed: Some(7) }.into(),
    ]
}
