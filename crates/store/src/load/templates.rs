//! A firm's own pages and texts for its letters: which versions there are, and what is in force.

use jiff::civil::Date;

use punctueel_domain::party::Language;
use punctueel_domain::template::TemplateForm;

use super::code;
use crate::db::Tx;
use crate::error::StoreError;

const ALL: &str = "SELECT letter, form, language, version, sha256, set_on FROM template \
     WHERE administration = $1 ORDER BY letter, form, language, version";

/// One version of a page or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownTemplate {
    /// The code of the letter it is for.
    pub letter: String,
    /// A page or a text.
    pub form: TemplateForm,
    /// The language of a text; `None` for a page.
    pub language: Option<Language>,
    /// Its version.
    pub version: u32,
    /// The digest of its file; empty when the house's own came back.
    pub sha256: String,
    /// The day it came in force.
    pub set_on: Date,
}

/// All versions, oldest first for each letter.
///
/// # Errors
/// When the database fails.
pub fn all(tx: &mut Tx<'_>, administration: i64) -> Result<Vec<KnownTemplate>, StoreError> {
    tx.list(ALL, &[administration.into()], |row| KnownTemplate {
        letter: row.text(0).to_owned(),
        form: code(row, 1),
        language: row.text(2).parse().ok(),
        version: row.int(3) as u32,
        sha256: row.text(4).to_owned(),
        set_on: row.day(5),
    })
}

/// The newest version for a letter; `None` when there never was one.
///
/// # Errors
/// When the database fails.
pub fn newest(
    tx: &mut Tx<'_>,
    administration: i64,
    letter: &str,
    form: TemplateForm,
    language: Option<Language>,
) -> Result<Option<KnownTemplate>, StoreError> {
    let all = all(tx, administration)?;
    let is_it =
        |one: &KnownTemplate| one.letter == letter && one.form == form && one.language == language;
    Ok(all.into_iter().rfind(is_it))
}
