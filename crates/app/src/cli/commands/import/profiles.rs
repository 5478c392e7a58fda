//! `punctueel import profiles [NAME]`: how each kind of list is read, as somebody confirmed it; one
//! of them, or one that is removed.

use clap::Args;
use serde::Serialize;

use punctueel_formats::profile::{ListKind, Profile};
use punctueel_office::Desk;
use punctueel_office::actions::drop_profile::DropProfile;
use punctueel_office::ask::profiles::{NamedProfile, profile, profiles};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::table::Head;

/// The profiles.
#[derive(Args, Debug)]
pub struct Profiles {
    /// One of them.
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// It is no more.
    #[arg(long, requires = "name")]
    remove: bool,
}

#[derive(Serialize)]
struct Shape<'p> {
    name: &'p str,
    #[serde(flatten)]
    profile: &'p Profile,
}

impl<'p> From<&'p NamedProfile> for Shape<'p> {
    fn from(one: &'p NamedProfile) -> Shape<'p> {
        Shape { name: &one.name, profile: &one.profile }
    }
}

/// Shows them.
pub fn run(args: &Profiles, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    match (&args.name, args.remove) {
        (Some(name), true) => return remove(name, &mut desk, session),
        // A name that is not there is refused with those that are.
        (Some(name), false) => profile(&mut desk, name).map(|_| ())?,
        (None, _) => {}
    }
    let mut all = profiles(&mut desk)?;
    all.retain(|one| args.name.as_ref().is_none_or(|name| *name == one.name));
    let shapes: Vec<Shape<'_>> = all.iter().map(Shape::from).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn remove(name: &str, desk: &mut Desk, session: &Session) -> anyhow::Result<Answer> {
    DropProfile { name: name.to_owned() }.run(desk)?;
    let (id, events) = (name.to_owned(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| page.say("profiles-removed", &[("name", text(name))]))
}

fn show(page: &mut Page, all: &[NamedProfile]) {
    if all.is_empty() {
        page.say("profiles-none", &[]);
        return;
    }
    for NamedProfile { name, profile } in all {
        let format = match profile.list {
            ListKind::OpenItems => "open-items",
            ListKind::Debtors => "debtors",
        };
        let kind = page.words.code("format", format);
        page.title("profiles-title", &[("name", text(name)), ("kind", text(kind))]);
        let heads = [Head::Text("head-field"), Head::Text("head-heading")];
        let columns = profile.columns.iter();
        let row = |one: &punctueel_formats::profile::ProfileColumn| {
            vec![page.words.code("field", &one.field), one.heading.clone()]
        };
        let rows: Vec<_> = columns.map(row).collect();
        page.table(&heads, &rows);
        let unused = profile.unused.as_deref().unwrap_or_default();
        if !unused.is_empty() {
            page.say("profiles-unused", &[("headings", text(unused.join(", ")))]);
        }
    }
    page.gap();
    page.say("profiles-next", &[]);
    page.say("profiles-next-remove", &[]);
}
