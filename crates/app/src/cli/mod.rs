//! The command line: from what is typed to an answer on the screen and an exit status.
//!
//! Knows the order of things: language first, then the words typed, then the command, then one
//! place where every answer and every error ends. Decides nothing about debtors: commands run
//! office actions and show what came of them.
//!
//! - `commands`: one file per command
//! - `options`: what may stand anywhere; `values`: days and amounts as typed; `usage`: typed wrong
//! - `session`: the database and the desk; `find`, `many`: what a person points
//!   at
//! - `answer`: where everything ends; `page`, `table`: for people; `shape`: for machines
//! - `csv`, `xlsx`, `out_file`: files that a command writes
//! - `proposal`: what a person decides about; `person`: who of us somebody is
//! - `help`, `words`: the texts; `progress`, `stop`: long work

mod answer;
mod commands;
mod csv;
mod find;
mod help;
mod many;
mod options;
mod out_file;
mod page;
mod person;
mod progress;
mod proposal;
mod session;
mod shape;
mod stop;
mod table;
mod usage;
mod values;
mod words;
mod xlsx;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use anyhow::anyhow;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser};

use answer::{Edge, Mistake};
use commands::Command;
use options::Options;
use session::Session;

/// What is typed.
#[derive(Debug, Parser)]
#[command(name = "punctueel", version, disable_help_subcommand = true)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

/// Does what is asked and says how it ended.
pub fn main() -> ExitCode {
    let typed = usage::in_order(std::env::args_os().collect());
    let edge =
        Edge { words: words::of(usage::language_of(&typed)), json: usage::asks_json(&typed) };
    panic::set_hook(Box::new(|_| {}));
    let work = panic::catch_unwind(AssertUnwindSafe(|| answer_to(typed, &edge)));
    work.unwrap_or_else(|thrown| edge.end(Err(Mistake::from_panic(thrown.as_ref()).into())))
}

fn answer_to(typed: Vec<OsString>, edge: &Edge) -> ExitCode {
    let command = help::translated(Cli::command(), edge.words);
    let parsed = command.try_get_matches_from(typed);
    match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => {
            let shows = cli.command.shows();
            let session = Session { options: cli.options, shows, words: edge.words, at: None };
            edge.end(cli.command.run(&session))
        }
        Err(asked)
            if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) =>
        {
            edge.print(&asked.render().to_string(), 0)
        }
        Err(wrong) => edge.end(Err(anyhow!(usage::Wrong::of(&wrong, edge.words)))),
    }
}
