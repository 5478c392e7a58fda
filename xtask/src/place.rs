//! Where things stand: the root of the workspace, the build folder, the sample files.
//!
//! Knows the folders and how to call `cargo` in them; the layout below them is the business of the
//! chores.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

/// The folders a chore works with.
pub struct Place {
    /// The root of the workspace.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
}

impl Place {
    /// The workspace that cargo runs this program for. (Not the one it was built from: several
    /// copies may share a build folder.)
    pub fn find() -> Result<Place> {
        let own = std::env::var_os("CARGO_MANIFEST_DIR").context("run it as `cargo xtask`")?;
        let own = PathBuf::from(own);
        let root = own.parent().context("xtask stands in a workspace")?.to_path_buf();
        let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        Ok(Place { target: root.join(target), root })
    }

    /// `cargo` with these words, in the root.
    pub fn cargo(&self, words: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(words).current_dir(&self.root);
        command
    }

    /// The sample files: `PUNCTUEEL_SAMPLES`, else `../shared/data` when it is there.
    pub fn samples(&self) -> Option<PathBuf> {
        let named = std::env::var_os("PUNCTUEEL_SAMPLES").map(PathBuf::from);
        named.or_else(|| self.root.join("../shared/data").canonicalize().ok())
    }
}
