//! The program `punctueel`: everything starts at the command line. Called as
//! `letter-worker` it prints one letter on a page of somebody else.

mod cli;
mod press;
mod worker;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args_os().nth(1).is_some_and(|word| word == worker::NAME) {
        true => worker::main(),
        false => cli::main(),
    }
}
