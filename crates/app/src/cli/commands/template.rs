//! `punctueel template`: a firm's own page and own words for its letters.
//!
//! `list` says for each letter what is in force, `show` gives it, to begin an own one from. `check`
//! tries a page (a file that ends in `.typ`) or a text on made-up letters, and says what in a text
//! could be kinder or clearer; `use` does the same and puts it in force; `reset` takes the house's
//! own again. A page is printed in a process of its own, with limits; while one is wrong, no letter
//! goes out on it and none on ours instead.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::party::Language;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::template::TemplateForm;
use punctueel_letters::compose::own;
use punctueel_letters::letter::LetterKind;
use punctueel_letters::lint::Finding;
use punctueel_letters::words::{List, Words};
use punctueel_office::No;
use punctueel_office::actions::set_template::{Place, SetTemplate, may_be_own, try_page};
use punctueel_office::ask::templates::{self, InForce, places};

use super::letter::{FindingShape, is_allowed};
use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Said};
use crate::cli::table::Head;
use crate::cli::values;
use crate::press::{house_page, press};

/// A firm's own letters.
#[derive(Args, Debug)]
pub struct Template {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    List(Nothing),
    Show(Show),
    Check(Check),
    Use(Use),
    Reset(Reset),
}

/// No arguments.
#[derive(Args, Debug)]
struct Nothing {}

/// What is in force.
#[derive(Args, Debug)]
struct Show {
    /// Which letter.
    #[arg(value_name = "LETTER", value_parser = values::letter)]
    letter: LetterKind,
    /// The page it is printed on, and not its text.
    #[arg(long)]
    page: bool,
    /// The text in this language.
    #[arg(long = "in", value_name = "nl|en", value_parser = values::language)]
    language: Option<Language>,
}

/// Tries a file.
#[derive(Args, Debug)]
struct Check {
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// For this letter only.
    #[arg(long, value_name = "LETTER", value_parser = values::letter)]
    letter: Option<LetterKind>,
    /// The text is in this language.
    #[arg(long = "in", value_name = "nl|en", value_parser = values::language)]
    language: Option<Language>,
}

/// Puts a file in force.
#[derive(Args, Debug)]
struct Use {
    /// Which letter; `all` for a page.
    #[arg(value_name = "LETTER", value_parser = values::letters)]
    letters: values::Letters,
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The text is in this language.
    #[arg(long = "in", value_name = "nl|en", value_parser = values::language)]
    language: Option<Language>,
}

/// Takes the house's own again.
#[derive(Args, Debug)]
struct Reset {
    /// Which letter, or `all`.
    #[arg(value_name = "LETTER", value_parser = values::letters)]
    letters: values::Letters,
    /// Only its page.
    #[arg(long, conflicts_with = "language")]
    page: bool,
    /// Only its text in this language.
    #[arg(long = "in", value_name = "nl|en", value_parser = values::language)]
    language: Option<Language>,
}

#[derive(Serialize)]
struct Shape {
    letter: &'static str,
    form: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    is_own: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set_on: Option<Date>,
    #[serde(skip_serializing_if = "String::is_empty")]
    sha256: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

#[derive(Serialize)]
struct Checked {
    valid: bool,
    problems: Vec<Said>,
    /// What could be kinder or clearer; what may not be said makes it invalid too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<FindingShape>,
}

#[derive(Serialize)]
struct Changed {
    changed: usize,
}

/// Does what is asked.
pub fn run(args: Template, session: &Session) -> anyhow::Result<Answer> {
    match args.what {
        What::List(Nothing {}) => list(session),
        What::Show(args) => show(&args, session),
        What::Check(args) => check(&args, session),
        What::Use(args) => put(&args, session),
        What::Reset(args) => reset(&args, session),
    }
}

fn shape(one: &InForce, body: Option<String>) -> Shape {
    Shape {
        letter: one.place.letter.code(),
        form: one.place.form.code(),
        language: one.place.language.map(Language::code),
        is_own: one.own.is_some(),
        version: one.own.map(|(version, _)| version),
        set_on: one.own.map(|(_, on)| on),
        sha256: one.sha256.clone(),
        body,
    }
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let all = templates::list(&mut session.desk()?)?;
    let shapes: Vec<Shape> = all.iter().map(|one| shape(one, None)).collect();
    session.answer(&shapes, |page| show_list(page, &all))
}

fn show_list(page: &mut Page, all: &[InForce]) {
    let heads = [
        Head::Text("head-template-letter"),
        Head::Text("head-template-code"),
        Head::Text("head-template-page"),
        Head::Text("head-template-nl"),
        Head::Text("head-template-en"),
    ];
    let cell = |one: &InForce| match one.own {
        Some((version, on)) => {
            let args = [("version", text(version.to_string())), ("on", text(on.to_string()))];
            page.words.say("template-own", &args)
        }
        None => page.words.say("template-ours", &[]),
    };
    let row = |of: &[InForce]| {
        let letter = of.first().map(|one| one.place.letter);
        let code = letter.map(|letter| letter.code()).unwrap_or_default();
        let mut row = vec![page.words.code("letter-kind", code), code.to_owned()];
        row.extend(of.iter().map(cell));
        row
    };
    let rows: Vec<_> = all.chunks(3).map(row).collect();
    page.table(&heads, &rows);
    page.say("template-next", &[]);
}

fn show(args: &Show, session: &Session) -> anyhow::Result<Answer> {
    let place = match args.page {
        true => page_place(args.letter),
        false => text_place(args.letter, args.language),
    };
    let mut desk = session.desk()?;
    let body = templates::body(&mut desk, place)?.unwrap_or_else(|| house_page().to_owned());
    let all = templates::list(&mut desk)?;
    let found = all.iter().find(|one| one.place == place);
    let shape = found.map(|one| shape(one, Some(body.clone())));
    session.answer(&shape, |page| page.line(body.trim_end()))
}

fn page_place(letter: LetterKind) -> Place {
    Place { letter, form: TemplateForm::Page, language: None }
}

fn text_place(letter: LetterKind, language: Option<Language>) -> Place {
    let language = Some(language.unwrap_or(Language::Nl));
    Place { letter, form: TemplateForm::Text, language }
}

/// A page ends in `.typ`; anything else is a text.
fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|end| end.eq_ignore_ascii_case("typ"))
}

fn check(args: &Check, session: &Session) -> anyhow::Result<Answer> {
    let body = session.text(&args.file)?;
    let letters = args.letter.map_or(LetterKind::ALL.to_vec(), |letter| vec![letter]);
    match (is_page(&args.file), args.letter) {
        (true, _) => said(wrong_page(&letters, &body, session.words), &[], session),
        (false, Some(letter)) => {
            let place = text_place(letter, args.language);
            said(wrong_text(place, &body, session.words), &tone(place, &body), session)
        }
        (false, None) => Err(No::from(Refusal::Missing { field: "letter".to_owned() }).into()),
    }
}

/// What is wrong with a page, once for all letters that say the same. What a page leaves out is
/// said of the first letter only, and one that eats time or memory is not tried again.
fn wrong_page(letters: &[LetterKind], page: &str, words: &Words) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    for letter in letters {
        if let Err(refusal) = try_page(press().as_ref(), *letter, page) {
            let said = Said::of(&refusal, List::Refusal, words);
            let is_lack = matches!(refusal, Refusal::OwnPageLacks { .. });
            let is_same = |known: &Said| {
                known.sentence == said.sentence || (is_lack && known.code == said.code)
            };
            if !found.iter().any(is_same) {
                found.push(said);
            }
            if refusal == Refusal::OwnPageStopped {
                break;
            }
        }
    }
    found
}

fn wrong_text(place: Place, body: &str, words: &Words) -> Vec<Said> {
    if let Err(refusal) = may_be_own(place) {
        return vec![Said::of(&refusal, List::Refusal, words)];
    }
    let language = place.language.unwrap_or(Language::Nl);
    let problems = own::check(place.letter, language, body);
    problems.iter().map(|one| Said::of(one, List::Template, words)).collect()
}

/// What could be kinder or clearer in letters with a text.
fn tone(place: Place, body: &str) -> Vec<Finding> {
    own::tone(place.letter, place.language.unwrap_or(Language::Nl), body)
}

fn said(problems: Vec<Said>, found: &[Finding], session: &Session) -> anyhow::Result<Answer> {
    let valid = problems.is_empty() && is_allowed(found);
    let findings = found.iter().map(|one| FindingShape::of(one, session.words)).collect();
    let shape = Checked { valid, problems, findings };
    session.verdict(!shape.valid, &shape, |page| {
        if shape.valid {
            page.say("template-no-mistakes", &[]);
        }
        shape.problems.iter().for_each(|said| page.point(&said.sentence));
        shape.findings.iter().for_each(|finding| finding.show(page));
    })
}

fn put(args: &Use, session: &Session) -> anyhow::Result<Answer> {
    let body = session.text(&args.file)?;
    let letters = &args.letters.0;
    let places: Vec<Place> = match is_page(&args.file) {
        true => letters.iter().map(|letter| page_place(*letter)).collect(),
        false => letters.iter().map(|letter| text_place(*letter, args.language)).collect(),
    };
    let texts = || places.iter().filter(|place| place.form == TemplateForm::Text);
    let problems: Vec<Said> =
        texts().flat_map(|place| wrong_text(*place, &body, session.words)).collect();
    let found: Vec<Finding> = texts().flat_map(|place| tone(*place, &body)).collect();
    if !problems.is_empty() || !is_allowed(&found) {
        return said(problems, &found, session);
    }
    set(SetTemplate { places, body: Some(body) }, "template-in-force", session)
}

fn reset(args: &Reset, session: &Session) -> anyhow::Result<Answer> {
    let is_meant = |place: &Place| match (args.page, args.language) {
        (true, _) => place.form == TemplateForm::Page,
        (false, Some(language)) => place.language == Some(language),
        (false, None) => true,
    };
    let all = args.letters.0.iter().copied().flat_map(places);
    let places = all.filter(is_meant).collect();
    set(SetTemplate { places, body: None }, "template-reset", session)
}

fn set(action: SetTemplate, id: &str, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let mut codes: Vec<&str> = action.places.iter().map(|place| place.letter.code()).collect();
    codes.dedup();
    let codes = codes.join(", ");
    let changed = action.run(&mut desk)?;
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: codes.clone(), events, more: Changed { changed } };
    session.answer(&done, |page| match changed {
        0 => page.say("template-as-it-was", &[("letters", text(codes))]),
        _ => page.say(id, &[("letters", text(codes))]),
    })
}
