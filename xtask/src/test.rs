//! The chore `test`: everything that must hold, in one run, with the time of each stage.
//!
//! All building is done in the one `dev` profile and with the one feature set, so that nothing is
//! compiled twice. One PostgreSQL server is started for the whole run. Plain `cargo test` is used
//! and no other runner: it comes with Rust, runs the examples in the documentation too, and with
//! one test binary per crate another runner gains nothing.

use anyhow::{Result, anyhow, ensure};

use crate::cluster::{self, Cluster};
use crate::place::Place;
use crate::run;
use crate::stage::{Said, Stages};
use crate::{tidy, tools};

/// Runs all stages; an error when one failed.
pub fn test(place: &Place, install: bool) -> Result<()> {
    let mut stages = Stages::default();
    if install {
        stages.run("install", || {
            tools::install_components(place)?;
            tools::install_postgres()?;
            tools::install_deny(place)
        });
    }
    stages.run("fmt", || run::show(&mut place.cargo(&["fmt", "--all", "--check"])));
    stages.run("tidy", || tidy::tidy(place));
    stages.run("deny", || deny(place));
    stages.run("clippy", || clippy(place));
    stages.run("tests", || tests(place, install));
    stages.finish()
}

fn clippy(place: &Place) -> Result<()> {
    let words = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::show(&mut place.cargo(&words))
}

fn deny(place: &Place) -> Result<Said> {
    match tools::find_deny(place) {
        Some(program) => tools::check_dependencies(place, &program).map(Said::from),
        None => Ok(Said::Skipped("cargo-deny is not there; --install builds it".into())),
    }
}

/// All tests. With `no_skip` a test that lacks a server fails instead of being skipped; the sample
/// files belong to others and may be absent.
fn tests(place: &Place, no_skip: bool) -> Result<Said> {
    let cluster = start_cluster(no_skip)?;
    let mut cargo = place.cargo(&["test", "--workspace", "--no-fail-fast"]);
    if let Some(cluster) = &cluster {
        cargo.env("PUNCTUEEL_TEST_POSTGRES", cluster.url());
    }
    match place.samples() {
        Some(folder) => drop(cargo.env("PUNCTUEEL_SAMPLES", folder)),
        None => println!("SKIPPED: tests on sample files (PUNCTUEEL_SAMPLES is not set)"),
    }
    if no_skip {
        cargo.env("PUNCTUEEL_NO_SKIP", "1");
    }
    let mut count = Count::default();
    let outcome = run::show_and_look(&mut cargo, |line| count.look(line));
    println!("{}", count.sentence());
    outcome?;
    ensure!(count.passed > 0, "not one test ran");
    Ok(Said::Done(count.sentence()))
}

/// The one server of this run; without its programs there is none, which `no_skip` does not accept.
fn start_cluster(no_skip: bool) -> Result<Option<Cluster>> {
    if cluster::programs().is_none() && !no_skip {
        println!("SKIPPED: all tests on PostgreSQL (its server programs are not there)");
        return Ok(None);
    }
    Cluster::start().map(Some).map_err(|error| anyhow!(error))
}

/// Adds up the closing lines of the test binaries.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Count {
    /// Takes `test result: ok. 3 passed; 0 failed; 1 ignored; …` and passes over other lines.
    fn look(&mut self, line: &str) {
        let Some((_, numbers)) =
            line.strip_prefix("test result: ").and_then(|l| l.split_once(". "))
        else {
            return;
        };
        for part in numbers.split("; ") {
            match part.split_once(' ').map(|(number, word)| (number.parse::<u64>(), word)) {
                Some((Ok(number), "passed")) => self.passed += number,
                Some((Ok(number), "failed")) => self.failed += number,
                Some((Ok(number), "ignored")) => self.ignored += number,
                _ => {}
            }
        }
    }

    fn sentence(&self) -> String {
        let Count { passed, failed, ignored } = self;
        format!("{passed} tests passed, {failed} failed, {ignored} ignored")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_the_test_binaries_are_added_up() {
        let mut count = Count::default();
        count.look("test money::adds ... ok");
        count.look("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out");
        count.look("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured");
        assert_eq!(count, Count { passed: 5, failed: 1, ignored: 1 });
    }
}
