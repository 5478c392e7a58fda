//! Which page and which texts each letter has: ours, or the firm's own with its version.

use jiff::civil::Date;

use punctueel_domain::party::Language;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::compose::own::house_text;
use punctueel_letters::letter::LetterKind;
use punctueel_store::load::templates::{self, KnownTemplate};
use punctueel_store::{StoreError, Tx, blobs};

use crate::actions::set_template::Place;
use crate::desk::Desk;
use crate::no::Outcome;

/// A page or text as it is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// Of which letter.
    pub place: Place,
    /// Its version and the day it came in force, when it is the firm's own.
    pub own: Option<(u32, Date)>,
    /// The digest of its file; empty for ours.
    pub sha256: String,
}

/// Every page and text, letter by letter.
///
/// # Errors
/// When the database fails.
pub fn list(desk: &mut Desk) -> Outcome<Vec<InForce>> {
    let known = desk.read(|tx, administration| Ok(templates::all(tx, administration)?))?;
    Ok(LetterKind::ALL.iter().flat_map(|letter| places(*letter)).map(|p| of(p, &known)).collect())
}

/// The page and the texts of a letter.
pub fn places(letter: LetterKind) -> [Place; 3] {
    let text = |language| Place { letter, form: TemplateForm::Text, language: Some(language) };
    let page = Place { letter, form: TemplateForm::Page, language: None };
    [page, text(Language::Nl), text(Language::En)]
}

fn of(place: Place, known: &[KnownTemplate]) -> InForce {
    let Place { letter, form, language } = place;
    let is_it = |one: &&KnownTemplate| {
        one.letter == letter.code() && one.form == form && one.language == language
    };
    let newest = known.iter().rfind(is_it).filter(|one| !one.sha256.is_empty());
    let sha256 = newest.map(|one| one.sha256.clone()).unwrap_or_default();
    InForce { place, own: newest.map(|one| (one.version, one.set_on)), sha256 }
}

/// What stands in a page or text as it is in force; `None` for the page of the house, which the
/// press has.
///
/// # Errors
/// When the database fails.
pub fn body(desk: &mut Desk, place: Place) -> Outcome<Option<String>> {
    let own = desk.read(|tx, administration| Ok(own_file(tx, administration, place)?))?;
    let ours = place.language.map(|language| house_text(place.letter, language).to_owned());
    Ok(own.map(|own| own.body).or(ours))
}

/// A page or text of the firm's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// The digest of its file.
    pub sha256: String,
    /// What stands in it.
    pub body: String,
}

/// The firm's own page or text; `None` when the house's is in force.
///
/// # Errors
/// When the database fails.
pub fn own_file(
    tx: &mut Tx<'_>,
    administration: i64,
    place: Place,
) -> Result<Option<OwnFile>, StoreError> {
    let Place { letter, form, language } = place;
    let known = templates::newest(tx, administration, letter.code(), form, language)?;
    let Some(known) = known.filter(|known| !known.sha256.is_empty()) else { return Ok(None) };
    let bytes = blobs::one(tx, administration, &known.sha256)?;
    // A file that is gone must not make our own page take its place: an empty one is refused.
    let body = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    Ok(Some(OwnFile { sha256: known.sha256, body }))
}
