//! `punctueel import profiles`: how each kind of list is read, as somebody confirmed it.

use clap::Args;
use serde::Serialize;

use punctueel_formats::profile::{ListKind, Profile};
use punctueel_office::ask::profiles::{NamedProfile, profiles};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::table::Head;

/// The profiles.
#[derive(Args, Debug)]
pub struct Profiles {}

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
pub fn run(_: &Profiles, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let all = profiles(&mut desk)?;
    let shapes: Vec<Shape<'_>> = all.iter().map(Shape::from).collect();
    session.answer(&shapes, |page| show(page, &all))
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
    }
    page.gap();
    page.say("profiles-next", &[]);
}
