//! A firm's own page or text for a letter comes in force, or the house's own comes back.
//!
//! It is tried first, on made-up letters of every size and language it is for; what is wrong is
//! refused and the old one stays. The bytes are kept as a file; the event holds their digest.

use punctueel_domain::access::Right;
use punctueel_domain::event::TemplateSet;
use punctueel_domain::party::Language;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::compose::{compose, own};
use punctueel_letters::facts::example::{Size, example};
use punctueel_letters::letter::LetterKind;
use punctueel_letters::lint::Level;
use punctueel_letters::paper::Press;
use punctueel_store::load::templates;

use crate::desk::{Desk, Work};
use crate::no::Outcome;
use crate::outgoing::fixed::not_printed;

/// Which page or text of which letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The letter.
    pub letter: LetterKind,
    /// A page or a text.
    pub form: TemplateForm,
    /// The language of a text; `None` for a page.
    pub language: Option<Language>,
}

/// Sets a page or text.
#[derive(Clone, Debug)]
pub struct SetTemplate {
    /// Of which letters; all of them or none.
    pub places: Vec<Place>,
    /// What stands in it; `None`: the house's own comes back.
    pub body: Option<String>,
}

impl SetTemplate {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Sets it and returns how many places changed.
    ///
    /// # Errors
    /// `TEMPLATE-INVALID` when a text is wrong; `OWN-PAGE-WRONG`, `OWN-PAGE-LACKS` or
    /// `OWN-PAGE-STOPPED` when a page is; `NOT-PRINTED` without a press.
    pub fn run(self, desk: &mut Desk) -> Outcome<usize> {
        if let Some(body) = &self.body {
            for place in &self.places {
                try_out(desk, *place, body)?;
            }
        }
        desk.write(Self::RIGHT, |work| {
            let mut changed = 0;
            for place in &self.places {
                changed += usize::from(self.set(work, *place)?);
            }
            Ok(changed)
        })
    }

    fn set(&self, work: &mut Work<'_, '_>, place: Place) -> Outcome<bool> {
        let administration = work.administration();
        let Place { letter, form, language } = place;
        let letter = letter.code();
        let known = templates::newest(work.tx, administration, letter, form, language)?;
        let file = match &self.body {
            Some(body) => Some(work.keep(body.as_bytes(), 0)?),
            None => None,
        };
        let digest = file.as_ref().map_or("", |file| file.sha256.as_str());
        if known.as_ref().map_or("", |known| known.sha256.as_str()) == digest {
            return Ok(false);
        }
        let version = known.map_or(1, |known| known.version + 1);
        let (letter, on) = (letter.to_owned(), work.today);
        work.record(&[TemplateSet { letter, form, language, version, on, file }.into_record()])?;
        Ok(true)
    }
}

/// Whether a firm may have its own here. Another wording of the term of a 14-day letter, or a
/// second one beside it, costs all costs.
///
/// # Errors
/// `WORDS-FIXED`.
pub fn may_be_own(place: Place) -> Result<(), Refusal> {
    match (place.form, place.letter) {
        (TemplateForm::Text, LetterKind::FourteenDay) => {
            Err(Refusal::WordsFixed { letter: place.letter.code().to_owned() })
        }
        _ => Ok(()),
    }
}

/// Tries a page or text on made-up letters.
///
/// # Errors
/// As [`SetTemplate::run`].
pub fn try_out(desk: &Desk, place: Place, body: &str) -> Outcome<()> {
    may_be_own(place)?;
    match (place.form, place.language) {
        (TemplateForm::Text, language) => {
            let language = language.unwrap_or(Language::Nl);
            let found = own::tone(place.letter, language, body);
            let unsaid = found.iter().filter(|one| one.level == Level::Block).count();
            match (own::check(place.letter, language, body).len() + unsaid) as u32 {
                0 => Ok(()),
                problems => Err(Refusal::TemplateInvalid { problems }.into()),
            }
        }
        (TemplateForm::Page, _) => {
            let press = desk.press();
            let press = press.ok_or(Refusal::NotPrinted { what: "press".to_owned() })?;
            Ok(try_page(press.as_ref(), place.letter, body)?)
        }
    }
}

/// Tries a page on made-up letters of a kind.
///
/// # Errors
/// What is wrong with it.
pub fn try_page(press: &dyn Press, letter: LetterKind, page: &str) -> Result<(), Refusal> {
    for language in [Language::Nl, Language::En] {
        for size in [Size::Single, Size::Several] {
            let made = compose(&example(letter, size, language));
            let Ok(made) = made else { continue };
            press.own_letter(page, &made).map_err(|error| not_printed(&error))?;
        }
    }
    Ok(())
}
