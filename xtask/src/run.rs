//! Calls other programs, visibly.
//!
//! Every call is shown as it could be typed, gets no standard input, and fails with its exit
//! status.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, ensure};

/// Runs a program and lets what it prints pass through.
pub fn show(command: &mut Command) -> Result<()> {
    announce(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| words(command))?;
    verdict(command, status)
}

/// The same, and hands each line of standard output to `look` as it passes.
pub fn show_and_look(command: &mut Command, mut look: impl FnMut(&str)) -> Result<()> {
    announce(command);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().with_context(|| words(command))?;
    for line in
        child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).split(b'\n'))
    {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        look(&line);
        println!("{line}");
    }
    let status = child.wait()?;
    verdict(command, status)
}

fn announce(command: &Command) {
    println!("$ {}", words(command));
}

fn verdict(command: &Command, status: ExitStatus) -> Result<()> {
    ensure!(status.success(), "`{}` ended with {status}", words(command));
    Ok(())
}

/// The call as one would type it; a program given by its path is shown by its name.
fn words(command: &Command) -> String {
    let path = std::path::Path::new(command.get_program());
    let program = path.file_name().unwrap_or(path.as_os_str());
    let all = std::iter::once(program).chain(command.get_args());
    all.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_an_error_that_names_it() {
        let error = show(Command::new("/bin/sh").args(["-c", "exit 7"])).unwrap_err();
        assert_eq!(error.to_string(), "`sh -c exit 7` ended with exit status: 7");
    }

    #[test]
    fn every_line_is_looked_at() {
        let mut seen = Vec::new();
        let mut command = Command::new("printf");
        show_and_look(command.arg("a\\nb"), |line| seen.push(line.to_owned())).unwrap();
        assert_eq!(seen, ["a", "b"]);
    }
}
