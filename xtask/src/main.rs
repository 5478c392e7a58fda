//! The chores of the house as a program: nothing to install but Rust.
//!
//! `cargo xtask test` is the one command that says whether the house stands; the other chores are
//! its stages on their own. Knows how to call tools and how to read source text; knows nothing of
//! debtors.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a chore talks to who runs it")]

use std::process::ExitCode;

use anyhow::{Result, bail};

#[path = "../../crates/store/src/testing/cluster.rs"]
mod cluster;
mod place;
mod run;
mod stage;
mod test;
mod tidy;
mod tools;

use place::Place;

const USAGE: &str = "\
Usage: cargo xtask CHORE

  test [--install]   format, clippy, tidy, deny, then all tests on SQLite and PostgreSQL
  tidy [--fix]       the house rules, read from the source; --fix breaks wide comments
  deny [--install]   licences, banned crates and sources of the dependencies
  docs               the pages of the code, where a broken link is an error

  --install          first installs what is missing: PostgreSQL (as root, with apt-get) and
                     cargo-deny (in a folder of its own under target/tools, takes minutes);
                     with it no test may be skipped";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match chore(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore(words: &[String]) -> Result<()> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let place = Place::find()?;
    match words[..] {
        ["test"] => test::test(&place, false),
        ["test", "--install"] => test::test(&place, true),
        ["tidy"] => tidy::tidy(&place),
        ["tidy", "--fix"] => tidy::fix(&place),
        ["deny"] => tools::deny(&place, false),
        ["deny", "--install"] => tools::deny(&place, true),
        ["docs"] => docs(&place),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("not a chore\n\n{USAGE}"),
    }
}

/// The pages made from the doc comments of our own crates.
fn docs(place: &Place) -> Result<()> {
    let mut cargo = place.cargo(&["doc", "--workspace", "--no-deps", "--document-private-items"]);
    cargo.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private_intra_doc_links");
    run::show(&mut cargo)?;
    println!("read them at {}", place.target.join("doc/punctueel_domain/index.html").display());
    Ok(())
}
