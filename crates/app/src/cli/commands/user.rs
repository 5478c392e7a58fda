//! `punctueel user`: who of us works here, and as what.
//!
//! Without users the command line is the owner. From the first user on a person says who he is with
//! `--as` (or `PUNCTUEEL_AS`); without it only what the daily jobs do can be done. `add` adds
//! somebody, `role` gives another role, `disable` and `enable` say whether he works here.

use clap::{Args, Subcommand};
use serde::Serialize;

use punctueel_domain::access::Role;
use punctueel_domain::id::UserId;
use punctueel_office::actions::add_user::AddUser;
use punctueel_office::actions::change_user::ChangeUser;
use punctueel_store::load::users::{self, KnownUser};

use crate::cli::answer::Answer;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::table::Head;
use crate::cli::values;

/// Who works here.
#[derive(Args, Debug)]
pub struct User {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Add(Add),
    List(List),
    Role(Change),
    Disable(One),
    Enable(One),
}

/// Somebody new.
#[derive(Args, Debug)]
struct Add {
    /// His name.
    #[arg(value_name = "NAME")]
    name: String,
    /// As what.
    #[arg(long, value_name = "ROLE", value_parser = values::user_role)]
    role: Role,
}

/// No arguments.
#[derive(Args, Debug)]
struct List {}

/// Another role.
#[derive(Args, Debug)]
struct Change {
    /// Who.
    #[arg(value_name = "USER")]
    who: String,
    /// As what.
    #[arg(value_name = "ROLE", value_parser = values::user_role)]
    role: Role,
}

/// Somebody.
#[derive(Args, Debug)]
struct One {
    /// Who.
    #[arg(value_name = "USER")]
    who: String,
}

#[derive(Serialize)]
struct Shape {
    id: String,
    name: String,
    role: &'static str,
    is_disabled: bool,
}

/// Does what is asked.
pub fn run(args: User, session: &Session) -> anyhow::Result<Answer> {
    let change = |user: String| ChangeUser { user, role: None, is_disabled: None };
    match args.what {
        What::List(List {}) => list(session),
        What::Add(args) => {
            let mut desk = session.desk()?;
            let user = AddUser { name: args.name, role: args.role }.run(&mut desk)?;
            said("user-added", (user, desk.last_events().to_vec()), session)
        }
        What::Role(args) => {
            changed("user-role", ChangeUser { role: Some(args.role), ..change(args.who) }, session)
        }
        What::Disable(args) => {
            let change = ChangeUser { is_disabled: Some(true), ..change(args.who) };
            changed("user-disabled", change, session)
        }
        What::Enable(args) => {
            let change = ChangeUser { is_disabled: Some(false), ..change(args.who) };
            changed("user-enabled", change, session)
        }
    }
}

fn changed(sentence: &str, change: ChangeUser, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let user = change.run(&mut desk)?;
    said(sentence, (user, desk.last_events().to_vec()), session)
}

/// What was done, with the user as he is now.
fn said(
    sentence: &str,
    (user, events): (UserId, Vec<i64>),
    session: &Session,
) -> anyhow::Result<Answer> {
    let all = all(session)?;
    let known = all.iter().find(|one| one.user == user);
    let (name, role) = known.map_or(("", ""), |one| (one.name.as_str(), one.role.code()));
    let more = known.map(shape);
    session.answer(&Done { done: true, id: user.to_string(), events, more }, |page| {
        let role = text(page.words.code("role", role));
        page.say(
            sentence,
            &[("name", text(name)), ("code", text(user.to_string())), ("role", role)],
        );
    })
}

fn all(session: &Session) -> anyhow::Result<Vec<KnownUser>> {
    let mut desk = session.desk()?;
    Ok(desk.read(|tx, _| Ok(users::all(tx)?))?)
}

fn list(session: &Session) -> anyhow::Result<Answer> {
    let all = all(session)?;
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn shape(one: &KnownUser) -> Shape {
    let (id, name, role) = (one.user.to_string(), one.name.clone(), one.role.code());
    Shape { id, name, role, is_disabled: one.is_disabled }
}

fn show(page: &mut Page, all: &[KnownUser]) {
    if all.is_empty() {
        page.say("user-none", &[]);
        return;
    }
    let heads = [
        Head::Short("head-user-code"),
        Head::Text("head-user-name"),
        Head::Text("head-user-role"),
        Head::Text("head-state"),
    ];
    let row = |one: &KnownUser| {
        let state = if one.is_disabled { "user-is-disabled" } else { "user-is-active" };
        let (role, state) = (page.words.code("role", one.role.code()), page.words.say(state, &[]));
        vec![one.user.to_string(), one.name.clone(), role, state]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("user-next", &[]);
}
