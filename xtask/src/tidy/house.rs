//! All files of the workspace, read once for all rules.
//!
//! Leaves out what is built, made by a run, or not text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::source::Source;

/// Folders that are not ours to judge.
const PASSED_OVER: [&str; 4] = [".git", "target", "demo", "node_modules"];

/// Every text file by its path from the root, and the Rust files once more as sources.
#[derive(Debug, Default)]
pub struct House {
    /// Path from the root with forward slashes, and content.
    pub files: BTreeMap<String, String>,
    /// The Rust files.
    pub sources: Vec<Source>,
}

impl House {
    /// Reads the workspace at this root.
    pub fn read(root: &Path) -> Result<House> {
        let mut files = BTreeMap::new();
        read_folder(root, "", &mut files)?;
        Ok(House::of(files))
    }

    /// A house of these files.
    pub fn of(files: BTreeMap<String, String>) -> House {
        let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
        let sources = rust.map(|(path, text)| Source::parse(path, text)).collect();
        House { files, sources }
    }

    /// Yes when there is such a file, or a folder with files in it.
    pub fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let folder = format!("{path}/");
        self.files.contains_key(path) || self.files.keys().any(|file| file.starts_with(&folder))
    }

    /// The names of the files that stand in this folder itself.
    pub fn names_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let names = self.files.keys().filter_map(move |path| path.strip_prefix(folder));
        names.filter_map(|rest| rest.strip_prefix('/')).filter(|name| !name.contains('/'))
    }
}

fn read_folder(root: &Path, below: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    let folder = root.join(below);
    let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        let kind = entry.file_type()?;
        if kind.is_dir() && !PASSED_OVER.contains(&name.as_str()) {
            read_folder(root, &path, files)?;
        } else if kind.is_file() {
            let bytes = fs::read(entry.path()).with_context(|| path.clone())?;
            files.insert(path, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

/// A house of a few files, for the tests of the rules.
#[cfg(test)]
pub fn house(files: &[(&str, &str)]) -> House {
    let owned = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    House::of(owned.collect())
}

/// What a rule says about these files, as printed.
#[cfg(test)]
pub fn found(rule: super::Rule, files: &[(&str, &str)]) -> Vec<String> {
    rule(&house(files)).iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_there_when_they_hold_files() {
        let house = house(&[("a/b/c.rs", ""), ("a/d.rs", "")]);
        assert!(house.has("a/b") && house.has("a/b/") && house.has("a/d.rs"));
        assert!(!house.has("a/c"));
        assert_eq!(house.names_in("a").collect::<Vec<_>>(), ["d.rs"]);
    }
}
