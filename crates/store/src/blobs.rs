//! Files as bytes, by the digest of what they hold: the letters and e-mails that left the house,
//! copies of invoices, and what debtors sent to confirm an agreement.
//!
//! The same bytes are kept once, packed when that makes them smaller; whoever asks gets them as
//! they were, verified by their digest. Who may go and when is said by an event (`DebtorErased`);
//! nothing here decides. Files stand beside the chain: events hold their digests.

mod packing;

use std::ops::ControlFlow;

use punctueel_domain::event::KeptFile;
use punctueel_domain::id::DebtorId;

use crate::db::{Insert, Row, Tx, Value};
use crate::error::{StoreError, Trouble};
use crate::record::sha256;
use crate::replay::Finding;
pub(crate) use packing::{Packed, pack, unpack};

const KEEP: &str = "INSERT INTO blob (administration, sha256, bytes, packing) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (administration, sha256) DO NOTHING";
const ONE: &str = "SELECT packing, bytes FROM blob WHERE administration = $1 AND sha256 = $2";
const ALL: &str =
    "SELECT packing, bytes, sha256 FROM blob WHERE administration = $1 ORDER BY sha256";
const ONLY_OF: &str = "SELECT b.sha256 FROM blob b WHERE b.administration = $1 \
     AND (EXISTS (SELECT 1 FROM task t WHERE t.administration = $1 AND t.debtor = $2 \
     AND (t.pdf = b.sha256 OR t.mail = b.sha256)) \
     OR EXISTS (SELECT 1 FROM invoice_copy c WHERE c.administration = $1 AND c.debtor = $2 \
     AND c.sha256 = b.sha256) \
     OR EXISTS (SELECT 1 FROM message_copy m WHERE m.administration = $1 AND m.debtor = $2 \
     AND m.sha256 = b.sha256) \
     OR EXISTS (SELECT 1 FROM agreement_confirmed a WHERE a.administration = $1 \
     AND a.debtor = $2 AND a.sha256 = b.sha256)) \
     AND NOT EXISTS (SELECT 1 FROM task o WHERE o.administration = $1 AND o.debtor <> $2 \
     AND (o.pdf = b.sha256 OR o.mail = b.sha256)) \
     AND NOT EXISTS (SELECT 1 FROM invoice_copy p WHERE p.administration = $1 \
     AND p.debtor <> $2 AND p.sha256 = b.sha256) \
     AND NOT EXISTS (SELECT 1 FROM message_copy q WHERE q.administration = $1 \
     AND q.debtor <> $2 AND q.sha256 = b.sha256) \
     AND NOT EXISTS (SELECT 1 FROM agreement_confirmed r WHERE r.administration = $1 \
     AND r.debtor <> $2 AND r.sha256 = b.sha256) ORDER BY b.sha256";
const MISSING: &str = "SELECT t.task FROM task t \
     JOIN debtor d ON d.administration = t.administration AND d.debtor = t.debtor \
     LEFT JOIN blob p ON p.administration = t.administration AND p.sha256 = t.pdf \
     LEFT JOIN blob m ON m.administration = t.administration AND m.sha256 = t.mail \
     WHERE t.administration = $1 AND d.is_erased = 0 \
     AND ((t.pdf <> '' AND p.sha256 IS NULL) OR (t.mail <> '' AND m.sha256 IS NULL)) \
     ORDER BY t.task LIMIT 100";
const COPIES_GONE: &str = "SELECT DISTINCT m.task FROM message_copy m \
     LEFT JOIN blob b ON b.administration = m.administration AND b.sha256 = m.sha256 \
     WHERE m.administration = $1 AND b.sha256 IS NULL ORDER BY m.task LIMIT 100";
const INVOICES_LACK: &str = "SELECT DISTINCT c.invoice FROM invoice_copy c \
     LEFT JOIN blob b ON b.administration = c.administration AND b.sha256 = c.sha256 \
     WHERE c.administration = $1 AND b.sha256 IS NULL ORDER BY c.invoice LIMIT 100";
const MESSAGE_OF: &str = "SELECT MIN(task) FROM task WHERE administration = $1 \
     AND (pdf = $2 OR mail = $2)";

/// The most findings of one kind: enough to see that there are many.
const MOST_FINDINGS: usize = 100;

const COUNT: &str = "SELECT COUNT(*) FROM blob WHERE administration = $1";

/// Keeps bytes and says under which digest.
///
/// # Errors
/// When the database fails.
pub fn keep(
    tx: &mut Tx<'_>,
    administration: i64,
    bytes: &[u8],
    pages: u32,
) -> Result<KeptFile, StoreError> {
    let digest = sha256(bytes);
    let packed = pack(bytes);
    tx.execute(KEEP, &row(administration, &digest, &packed))?;
    Ok(KeptFile { sha256: digest, size: bytes.len() as u64, pages })
}

/// A row as it is put in.
pub(crate) fn row<'r>(
    administration: i64,
    digest: &'r str,
    packed: &'r Packed<'_>,
) -> [Value<'r>; 4] {
    let bytes = Value::Bytes(&packed.bytes);
    [administration.into(), digest.into(), bytes, packed.packing.into()]
}

/// How rows are put in.
pub(crate) const BLOB: Insert =
    Insert::into("blob", &["administration", "sha256", "bytes", "packing"]);

/// The bytes under a digest.
///
/// # Errors
/// When the database fails, or what it holds is not what was kept.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    digest: &str,
) -> Result<Option<Vec<u8>>, StoreError> {
    let params = [administration.into(), digest.into()];
    let kept = |row: &Row<'_>| unpack(row.text(0), row.bytes(1));
    let Some(found) = tx.query_one(ONE, &params, kept)? else { return Ok(None) };
    let changed = || StoreError::because(Trouble::Damaged, format!("blob {digest}"));
    found.filter(|bytes| sha256(bytes) == digest).map(Some).ok_or_else(changed)
}

/// The bytes under a digest for a backup: what was changed goes along as it is, so that a backup
/// can be made of what is left, and checking the copy finds it again.
///
/// # Errors
/// When the database fails.
pub(crate) fn for_backup(
    tx: &mut Tx<'_>,
    administration: i64,
    digest: &str,
) -> Result<Vec<u8>, StoreError> {
    let params = [administration.into(), digest.into()];
    let kept =
        |row: &Row<'_>| unpack(row.text(0), row.bytes(1)).unwrap_or_else(|| row.bytes(1).to_vec());
    Ok(tx.query_one(ONE, &params, kept)?.unwrap_or_default())
}

/// How many files are kept.
///
/// # Errors
/// When the database fails.
pub fn count(tx: &mut Tx<'_>, administration: i64) -> Result<i64, StoreError> {
    Ok(tx.query_one(COUNT, &[administration.into()], |row| row.int(0))?.unwrap_or_default())
}

/// The digests of the files that only this debtor has: messages to him, copies of his invoices.
///
/// # Errors
/// When the database fails.
pub fn only_of(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
) -> Result<Vec<String>, StoreError> {
    tx.list(ONLY_OF, &[administration.into(), debtor.0.into()], |row| row.text(0).to_owned())
}

/// Whether every message and every invoice has its files, and every file is what was kept.
///
/// # Errors
/// When the database fails.
pub(crate) fn check(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<Finding>, StoreError> {
    let missing = |row: &Row<'_>| Finding::BlobMissing { message: row.int(0) };
    let mut findings = tx.list(MISSING, &[administration.into()], missing)?;
    findings.extend(tx.list(COPIES_GONE, &[administration.into()], missing)?);
    let lacks = |row: &Row<'_>| Finding::CopyMissing { invoice: row.int(0) };
    findings.extend(tx.list(INVOICES_LACK, &[administration.into()], lacks)?);
    let mut changed = Vec::new();
    tx.query_while(ALL, &[administration.into()], |row| {
        let digest = row.text(2);
        let is_right = unpack(row.text(0), row.bytes(1)).is_some_and(|all| sha256(&all) == digest);
        if !is_right {
            changed.push(digest.to_owned());
        }
        match changed.len() < MOST_FINDINGS {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    })?;
    for digest in changed {
        let params = [administration.into(), (&digest).into()];
        let message = tx.query_one(MESSAGE_OF, &params, |row| row.maybe_int(0))?.flatten();
        findings.push(Finding::BlobChanged { message, sha256: digest });
    }
    Ok(findings)
}
