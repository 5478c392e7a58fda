//! Files as bytes, by the digest of what they hold: the letters and e-mails that left the house.
//!
//! The same bytes are kept once. Who may go and when is said by an event (`DebtorErased`); nothing
//! here decides. Files stand beside the chain: events hold their digests.

use punctueel_domain::event::KeptFile;
use punctueel_domain::id::DebtorId;

use crate::db::Tx;
use crate::error::StoreError;
use crate::record::sha256;

const KEEP: &str = "INSERT INTO blob (administration, sha256, bytes) VALUES ($1, $2, $3) \
     ON CONFLICT (administration, sha256) DO NOTHING";
const ONE: &str = "SELECT bytes FROM blob WHERE administration = $1 AND sha256 = $2";
const ONLY_OF: &str = "SELECT b.sha256 FROM blob b WHERE b.administration = $1 \
     AND EXISTS (SELECT 1 FROM task t WHERE t.administration = $1 AND t.debtor = $2 \
     AND (t.pdf = b.sha256 OR t.mail = b.sha256)) \
     AND NOT EXISTS (SELECT 1 FROM task o WHERE o.administration = $1 AND o.debtor <> $2 \
     AND (o.pdf = b.sha256 OR o.mail = b.sha256)) ORDER BY b.sha256";

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
    tx.execute(KEEP, &[administration.into(), (&digest).into(), bytes.into()])?;
    Ok(KeptFile { sha256: digest, size: bytes.len() as u64, pages })
}

/// The bytes under a digest.
///
/// # Errors
/// When the database fails.
pub fn one(
    tx: &mut Tx<'_>,
    administration: i64,
    digest: &str,
) -> Result<Option<Vec<u8>>, StoreError> {
    let params = [administration.into(), digest.into()];
    tx.query_one(ONE, &params, |row| row.bytes(0).to_vec())
}

/// How many files are kept.
///
/// # Errors
/// When the database fails.
pub fn count(tx: &mut Tx<'_>, administration: i64) -> Result<i64, StoreError> {
    Ok(tx.query_one(COUNT, &[administration.into()], |row| row.int(0))?.unwrap_or_default())
}

/// The digests of the files that only messages to this debtor have.
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
