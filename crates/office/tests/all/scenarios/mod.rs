//! Runs the stories in `scenarios/` against the office: Gherkin in Dutch, on both databases.
//!
//! - `vocabulary`, `pattern`, `steps`: the steps, a table in code; `manual` makes their page
//! - `sources`: which story shows which statement of the source articles; makes its page
//! - `world`: an administration, a day and a bank; `list_file`, `bank_file` make real files
//! - `account`, `table`: what the system did, and the complete comparison with what a story says
//! - `check`: what must hold in every story
//! - `lives`: stories of chance, of which nobody wrote the end
//! - `dutch`: days and amounts as people write them

#![allow(clippy::expect_used, reason = "a test stops at what it does not expect")]

mod account;
mod bank_file;
mod check;
mod dutch;
mod list_file;
mod lives;
mod manual;
mod pattern;
mod sources;
mod steps;
mod table;
mod vocabulary;
mod world;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use gherkin::{Feature, GherkinEnv, Scenario, Step};

use punctueel_store::{Db, schema, testing};

use bank_file::Form;
use vocabulary::Done;
use world::World;

/// How many stories run at the same time.
const WORKERS: usize = 2;

/// The folder with the stories.
fn folder() -> PathBuf {
    let given = std::env::var_os("SCENARIOS").map(PathBuf::from);
    given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios"))
}

/// All stories, by file.
fn features() -> Vec<Feature> {
    let entries = std::fs::read_dir(folder()).expect("the folder with stories can be read");
    let paths = entries.map(|entry| entry.expect("a file in the folder").path());
    let is_feature = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "feature");
    let mut paths: Vec<_> = paths.filter(is_feature).collect();
    paths.sort();
    let parse = |path: PathBuf| {
        let env = GherkinEnv::new("nl").expect("Dutch is a language of Gherkin");
        Feature::parse_path(&path, env).unwrap_or_else(|error| panic!("{error:?}"))
    };
    paths.into_iter().map(parse).collect()
}

#[test]
fn every_story_holds_on_sqlite_with_mt940() {
    let fresh = || Db::open("sqlite::memory:").expect("SQLite in memory");
    run_all(fresh, Form::Mt940);
}

#[test]
fn every_story_holds_on_sqlite_with_camt053() {
    let fresh = || Db::open("sqlite::memory:").expect("SQLite in memory");
    run_all(fresh, Form::Camt053);
}

#[test]
fn every_story_holds_on_postgresql() {
    // When there is none, this was said loudly.
    let Some(server) = testing::postgres() else { return };
    let fresh = || Db::open(&server.fresh_database()).expect("a database on PostgreSQL");
    run_all(fresh, Form::Camt053);
}

/// Runs every story, and fails with all that went wrong. `ONLY=words` runs those with these words.
fn run_all(fresh: impl Fn() -> Db + Sync, form: Form) {
    let only = std::env::var("ONLY").unwrap_or_default();
    let features = features();
    let all: Vec<_> = features
        .iter()
        .flat_map(|feature| feature.scenarios.iter().map(move |scenario| (feature, scenario)))
        .filter(|(_, scenario)| scenario.name.contains(&only))
        .collect();
    assert!(!all.is_empty(), "there are stories in {}", folder().display());
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    let work = || {
        while let Some((feature, scenario)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut db = fresh();
            schema::migrate(&mut db).expect("the tables can be made");
            let told = run(&mut World::new(db, form), feature, scenario);
            let file = feature.path.as_deref().and_then(Path::file_name).unwrap_or_default();
            let why = told.err().map(|why| format!("{}:{why}", file.display()));
            wrong.lock().expect("no other story broke off").extend(why);
        }
    };
    std::thread::scope(|scope| (0..WORKERS).for_each(|_| drop(scope.spawn(work))));
    let mut wrong = wrong.into_inner().expect("no story broke off");
    wrong.sort();
    let (bad, count) = (wrong.len(), all.len());
    assert!(wrong.is_empty(), "\n\n{}\n\n{bad} of {count} stories", wrong.join("\n\n"));
}

/// Runs one story; what is wrong with it begins with its line.
fn run(world: &mut World, feature: &Feature, scenario: &Scenario) -> Done {
    let background = feature.background.iter().flat_map(|background| &background.steps);
    for step in background.chain(&scenario.steps) {
        one_step(world, step).map_err(|why| {
            let (line, name) = (step.position.line, &scenario.name);
            format!("{line}: {name}\n    {} {}\n    {why}", step.keyword.trim(), step.value)
        })?;
    }
    the_end(world).map_err(|why| {
        format!("{}: {}\n    aan het eind\n    {why}", scenario.position.line, scenario.name)
    })
}

fn one_step(world: &mut World, step: &Step) -> Done {
    let asks_refusal = step.value.starts_with("wordt dat geweigerd");
    if let Some((_, why)) = world.refused.take_if(|_| !asks_refusal) {
        return Err(format!("de stap hiervoor is {why}"));
    }
    vocabulary::perform(world, step)?;
    world.after_step()
}

fn the_end(world: &mut World) -> Done {
    if let Some((_, why)) = &world.refused {
        return Err(format!("de laatste stap is {why}"));
    }
    steps::outcome::nothing_left(world)?;
    check::at_the_end(world)
}
