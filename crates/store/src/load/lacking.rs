//! Debtors with something open of whom something lacks: no e-mail address, no telephone number.
//!
//! One statement for the list and for how many there are; it looks at whom something lacks and then
//! at what he owes, so that it does not grow with what is open. Who is not chased is left out.

use punctueel_domain::id::DebtorId;
use punctueel_domain::money::Cents;

use crate::db::Tx;
use crate::error::StoreError;

const LACKING: &str = "SELECT x.debtor, x.number, x.name, x.no_email, x.no_phone, x.no_contact, \
     x.no_kind, x.no_post, x.open, COUNT(*) OVER (), CAST(SUM(x.open) OVER () AS BIGINT) \
     FROM (SELECT d.debtor, d.number, d.name, \
     CASE WHEN d.has_email = 1 OR COALESCE(p.has_email, 0) = 1 THEN 0 ELSE 1 END AS no_email, \
     CASE WHEN d.has_phone = 1 OR COALESCE(p.has_phone, 0) = 1 THEN 0 ELSE 1 END AS no_phone, \
     CASE WHEN d.contact <> '' OR p.debtor IS NOT NULL THEN 0 ELSE 1 END AS no_contact, \
     CASE WHEN d.kind = 'unknown' THEN 1 ELSE 0 END AS no_kind, \
     CASE WHEN d.has_post = 1 THEN 0 ELSE 1 END AS no_post, \
     (SELECT CAST(SUM(c.open) AS BIGINT) FROM open_claim c \
     WHERE c.administration = $1 AND c.debtor = d.debtor) AS open \
     FROM debtor d LEFT JOIN (SELECT debtor, MAX(has_email) AS has_email, \
     MAX(has_phone) AS has_phone FROM contact WHERE administration = $1 AND is_gone = 0 \
     GROUP BY debtor) p ON p.debtor = d.debtor \
     WHERE d.administration = $1 AND d.is_erased = 0 AND NOT EXISTS (SELECT 1 FROM stop s \
     WHERE s.administration = $1 AND s.debtor = d.debtor AND s.kind = 'exempt' \
     AND s.ended_on IS NULL)) x \
     WHERE x.no_email + x.no_phone + x.no_contact + x.no_kind + x.no_post > 0 AND x.open > 0 \
     ORDER BY x.open DESC, x.debtor LIMIT $2";

/// More debtors than there are.
const ALL: i64 = i64::MAX;

punctueel_domain::code::codes! {
    /// What can lack.
    pub enum Lack {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// A person to address.
        Contact = "contact",
        /// Whether he is a firm or a consumer.
        Kind = "kind",
        /// A postal address.
        Address = "address",
    }
}

/// A debtor of whom something lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LackingDebtor {
    /// Who.
    pub debtor: DebtorId,
    /// His number in the bookkeeping.
    pub number: String,
    /// His name.
    pub name: String,
    /// What lacks.
    pub lacks: Vec<Lack>,
    /// What he owes.
    pub open: Cents,
}

/// The debtors of whom something lacks, or this one thing; the most money first.
///
/// # Errors
/// When the database fails.
pub fn lacking(
    tx: &mut Tx<'_>,
    administration: i64,
    what: Option<Lack>,
) -> Result<Vec<LackingDebtor>, StoreError> {
    let mut found = Vec::new();
    tx.query(LACKING, &[administration.into(), ALL.into()], |row| {
        let columns = Lack::ALL.iter().zip(3..);
        let lacks: Vec<Lack> =
            columns.filter(|(_, column)| row.flag(*column)).map(|(lack, _)| *lack).collect();
        let is_asked = what.map_or(!lacks.is_empty(), |what| lacks.contains(&what));
        if is_asked {
            found.push(LackingDebtor {
                debtor: DebtorId(row.int(0)),
                number: row.text(1).to_owned(),
                name: row.text(2).to_owned(),
                lacks,
                open: Cents(row.int(8)),
            });
        }
    })?;
    Ok(found)
}

/// How many there are, and what they owe together.
///
/// # Errors
/// When the database fails.
pub fn counted(tx: &mut Tx<'_>, administration: i64) -> Result<(u32, Cents), StoreError> {
    let found = tx.query_one(LACKING, &[administration.into(), 1.into()], |row| {
        (u32::try_from(row.int(9)).unwrap_or(u32::MAX), Cents(row.int(10)))
    })?;
    Ok(found.unwrap_or_default())
}
