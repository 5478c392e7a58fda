//! Segments, and which strategy was chosen for which debtor or invoice.

use std::collections::HashMap;

use punctueel_domain::id::{DebtorId, SegmentId};
use punctueel_domain::party::Debtor;
use punctueel_domain::strategy::{Choice, Segment, Takes};

use super::{code, maybe_code};
use crate::db::{Row, Tx};
use crate::error::StoreError;

const ALL: &str = "SELECT segment, name, strategy, kind, language FROM segment \
     WHERE administration = $1 ORDER BY segment";
const CHOICES: &str = "SELECT debtor, kind, legal_form, language, segment, strategy FROM debtor \
     WHERE administration = $1 ORDER BY debtor";
const CHOICE: &str = "SELECT debtor, kind, legal_form, language, segment, strategy FROM debtor \
     WHERE administration = $1 AND debtor = $2";
const MEMBERS: &str = "SELECT segment, COUNT(*) FROM debtor \
     WHERE administration = $1 AND segment IS NOT NULL GROUP BY segment ORDER BY segment";
const UNASSIGNED: &str = "SELECT kind, legal_form, language, COUNT(*) FROM debtor \
     WHERE administration = $1 AND segment IS NULL AND is_erased = 0 \
     GROUP BY kind, legal_form, language \
     ORDER BY kind NULLS FIRST, legal_form, language NULLS FIRST";
const OF_DEBTORS: &str = "SELECT strategy, COUNT(*) FROM debtor \
     WHERE administration = $1 AND strategy IS NOT NULL GROUP BY strategy ORDER BY strategy";
const OF_INVOICES: &str = "SELECT strategy, COUNT(*) FROM open_claim \
     WHERE administration = $1 AND strategy IS NOT NULL GROUP BY strategy ORDER BY strategy";

/// So many debtors are looked up one by one.
const FEW: usize = 200;

/// The name of a strategy, and how often it was chosen.
pub type ByStrategy = (String, u32);

fn segment(row: &Row<'_>) -> Segment {
    let takes = Takes { kind: maybe_code(row, 3), language: maybe_code(row, 4) };
    Segment {
        segment: SegmentId(row.int(0)),
        name: row.text(1).to_owned(),
        strategy: row.text(2).to_owned(),
        takes: Some(takes).filter(|takes| !takes.is_empty()),
    }
}

fn choice(row: &Row<'_>) -> (DebtorId, (Debtor, Choice)) {
    let debtor = DebtorId(row.int(0));
    let (kind, legal_form, language) = (code(row, 1), code(row, 2), code(row, 3));
    let segment = row.maybe_int(4).map(SegmentId);
    let strategy = row.maybe_text(5).map(str::to_owned);
    let known = Debtor { debtor, kind, legal_form, language };
    (debtor, (known, Choice { segment, strategy }))
}

/// Every segment, oldest first.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<Segment>, StoreError> {
    tx.list(ALL, &[administration.into()], segment)
}

/// What was said about the strategy of every debtor, with what a segment looks at.
///
/// # Errors
/// When the database fails.
pub fn choices(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<HashMap<DebtorId, (Debtor, Choice)>, StoreError> {
    Ok(tx.list(CHOICES, &[administration.into()], choice)?.into_iter().collect())
}

/// How many debtors were put in each segment.
///
/// # Errors
/// When the database fails.
pub fn members(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<HashMap<SegmentId, u32>, StoreError> {
    let count = |row: &Row<'_>| (SegmentId(row.int(0)), row.int(1) as u32);
    Ok(tx.list(MEMBERS, &[administration.into()], count)?.into_iter().collect())
}

/// The same of some debtors: one by one when they are few, out of all when they are many.
///
/// # Errors
/// When the database fails.
pub fn choices_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtors: &[DebtorId],
) -> Result<HashMap<DebtorId, (Debtor, Choice)>, StoreError> {
    if debtors.len() > FEW {
        return choices(tx, administration);
    }
    let mut found = HashMap::new();
    for debtor in debtors {
        let params = [administration.into(), debtor.0.into()];
        found.extend(tx.query_one(CHOICE, &params, choice)?);
    }
    Ok(found)
}

/// How many debtors nobody put in a segment, by what a segment looks at.
///
/// # Errors
/// When the database fails.
pub fn unassigned(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<(Debtor, u32)>, StoreError> {
    tx.list(UNASSIGNED, &[administration.into()], |row| {
        let (kind, legal_form, language) = (code(row, 0), code(row, 1), code(row, 2));
        let debtor = Debtor { debtor: DebtorId(0), kind, legal_form, language };
        (debtor, row.int(3) as u32)
    })
}

/// How many debtors, and how many open invoices, have a strategy of their own, by its name.
///
/// # Errors
/// When the database fails.
pub fn chosen(
    tx: &mut Tx<'_>,
    administration: i64,
) -> Result<(Vec<ByStrategy>, Vec<ByStrategy>), StoreError> {
    let row = |row: &Row<'_>| (row.text(0).to_owned(), row.int(1) as u32);
    let debtors = tx.list(OF_DEBTORS, &[administration.into()], row)?;
    Ok((debtors, tx.list(OF_INVOICES, &[administration.into()], row)?))
}
