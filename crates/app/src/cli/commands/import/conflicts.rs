//! `punctueel import conflicts` and `import resolve CORRECTION…`: where a list contradicts what a
//! person corrected, and what holds.

use clap::Args;
use serde::Serialize;

use punctueel_domain::coded::Arg;
use punctueel_domain::id::CorrectionId;
use punctueel_domain::refusal::Refusal;
use punctueel_office::No;
use punctueel_office::actions::resolve_conflicts::{ResolveConflicts, Takes};
use punctueel_store::load::corrections::{KnownCorrection, held};

use crate::cli::answer::Answer;
use crate::cli::page::Page;
use crate::cli::session::Session;
use crate::cli::shape::Done;
use crate::cli::table::Head;

/// What waits for a decision.
#[derive(Args, Debug)]
pub struct Conflicts {}

/// The decision.
#[derive(Args, Debug)]
pub struct Resolve {
    /// Which, such as `cor_7`.
    #[arg(required = true, value_name = "CORRECTION")]
    corrections: Vec<String>,
    /// Ours stays.
    #[arg(long, required_unless_present = "theirs", conflicts_with = "theirs")]
    ours: bool,
    /// The list's word is taken over.
    #[arg(long)]
    theirs: bool,
}

#[derive(Serialize)]
struct Shape {
    id: String,
    debtor: String,
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    invoice: String,
    field: &'static str,
    ours: String,
    theirs: String,
    import: String,
}

#[derive(Serialize)]
struct Counted {
    count: u32,
}

/// Shows them.
pub fn list(_: &Conflicts, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let mut all = desk.read(|tx, administration| Ok(held(tx, administration)?))?;
    all.retain(KnownCorrection::is_conflict);
    let shapes: Vec<Shape> = all.iter().map(shape).collect();
    session.answer(&shapes, |page| show(page, &all))
}

fn shape(one: &KnownCorrection) -> Shape {
    Shape {
        id: one.correction.to_string(),
        debtor: one.debtor.to_string(),
        name: one.name.clone(),
        invoice: one.number.clone(),
        field: one.field.code(),
        ours: one.ours.clone(),
        theirs: one.theirs.clone(),
        import: one.import.to_string(),
    }
}

fn show(page: &mut Page, all: &[KnownCorrection]) {
    if all.is_empty() {
        page.say("conflicts-none", &[]);
        return;
    }
    let heads = [
        Head::Short("head-id"),
        Head::Text("head-debtor"),
        Head::Short("head-for"),
        Head::Text("head-field"),
        Head::Text("head-ours"),
        Head::Text("head-theirs"),
    ];
    let row = |one: &KnownCorrection| {
        vec![
            one.correction.to_string(),
            one.name.clone(),
            one.number.clone(),
            page.words.say(&format!("field-{}", one.field.code()), &[]),
            one.ours.clone(),
            one.theirs.clone(),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    page.table(&heads, &rows);
    page.say("conflicts-next", &[]);
}

/// Decides them, all alike.
pub fn resolve(args: &Resolve, session: &Session) -> anyhow::Result<Answer> {
    let mut corrections = Vec::with_capacity(args.corrections.len());
    for value in &args.corrections {
        let not_found = |_| No::from(Refusal::NotFound { value: value.clone() });
        corrections.push(value.parse::<CorrectionId>().map_err(not_found)?);
    }
    let takes = if args.theirs { Takes::Theirs } else { Takes::Ours };
    let mut desk = session.desk()?;
    let count = ResolveConflicts { corrections, takes }.run(&mut desk)?;
    let (id, events) = (args.corrections.join(","), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Counted { count } };
    session.answer(&done, |page| {
        let id = if args.theirs { "conflicts-theirs" } else { "conflicts-ours" };
        page.say(id, &[("count", Arg::Count(i64::from(count)))]);
    })
}
