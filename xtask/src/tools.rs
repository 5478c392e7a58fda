//! What the tests need beside Rust itself, and how to get it: rustfmt and clippy, PostgreSQL's
//! server programs, cargo-deny.
//!
//! Nothing is installed unless it was asked for. cargo-deny goes into a folder of its own below the
//! build folder, named after its version, and leaves the user's own tools alone. PostgreSQL comes
//! from Debian's packages, without the server that those would otherwise start.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cluster;
use crate::place::Place;
use crate::run;

const DENY_VERSION: &str = "0.20.2";

/// The chore `deny`.
pub fn deny(place: &Place, install: bool) -> Result<()> {
    if install {
        install_deny(place)?;
    }
    match find_deny(place) {
        Some(program) => check_dependencies(place, &program),
        None => bail!("cargo-deny is not there; `cargo xtask deny --install` builds it"),
    }
}

/// Runs the check. The advisory database is not asked: it needs a network that CI does not have.
pub fn check_dependencies(place: &Place, program: &Path) -> Result<()> {
    let mut command = Command::new(program);
    command.args(["--workspace", "--all-features", "check", "licenses", "bans", "sources"]);
    run::show(command.current_dir(&place.root))
}

/// cargo-deny from our own folder, else from the user's `PATH`.
pub fn find_deny(place: &Place) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let own = std::iter::once(deny_folder(place).join("bin"));
    let folders = own.chain(std::env::split_paths(&path));
    folders.map(|folder| folder.join("cargo-deny")).find(|program| program.is_file())
}

fn deny_folder(place: &Place) -> PathBuf {
    place.target.join("tools").join(format!("cargo-deny-{DENY_VERSION}"))
}

/// Builds cargo-deny when it is not there, and clears away what only the building needed.
pub fn install_deny(place: &Place) -> Result<()> {
    if find_deny(place).is_some() {
        return Ok(());
    }
    println!("building cargo-deny {DENY_VERSION}: about four minutes on two cores, once");
    let folder = deny_folder(place);
    let build = folder.join("build");
    let mut cargo = place.cargo(&["install", "--locked", "--version", DENY_VERSION, "cargo-deny"]);
    cargo.arg("--root").arg(&folder).arg("--target-dir").arg(&build);
    run::show(&mut cargo)?;
    fs::remove_dir_all(&build).with_context(|| build.display().to_string())
}

/// Adds rustfmt and clippy to a Rust that came without them.
pub fn install_components(place: &Place) -> Result<()> {
    let is_there = |name: &str| {
        let output = place.cargo(&[name, "--version"]).output();
        output.is_ok_and(|output| output.status.success())
    };
    if is_there("fmt") && is_there("clippy") {
        return Ok(());
    }
    run::show(Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]))
}

/// Installs PostgreSQL's server programs when they are not there.
pub fn install_postgres() -> Result<()> {
    if cluster::programs().is_some() {
        return Ok(());
    }
    if !cluster::is_root()? {
        bail!("PostgreSQL is not there; as root: apt-get install postgresql");
    }
    // The package would make a cluster and start it; we want the programs only.
    let folder = Path::new("/etc/postgresql-common/createcluster.d");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("punctueel.conf"), "create_main_cluster = false\n")?;
    run::show(apt_get(&["update"]).arg("-q"))?;
    run::show(apt_get(&["install", "-q", "--yes"]).args(["--no-install-recommends", "postgresql"]))
}

fn apt_get(words: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
