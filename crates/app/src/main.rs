//! The program `punctueel`: everything starts at the command line.

mod cli;
mod press;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
