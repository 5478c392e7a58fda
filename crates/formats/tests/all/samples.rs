//! The sample files of others, and what independent readers found in them.
//!
//! They are not part of the project. They are looked for in the folder `PUNCTUEEL_SAMPLES` or in
//! `../shared/data` beside the workspace; without it a test says loudly that it was skipped.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A file, what differs in it word for word, and the reason.
pub type Difference = (&'static str, &'static [&'static str], &'static str);

/// The folder with the samples.
pub fn folder() -> Option<PathBuf> {
    let given = std::env::var_os("PUNCTUEEL_SAMPLES").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = Some(given.unwrap_or(beside)).filter(|folder| folder.is_dir());
    if folder.is_none() {
        println!("SKIPPED: no sample files; set PUNCTUEEL_SAMPLES to the folder that holds them");
    }
    folder
}

/// What independent readers found, one object per file.
pub fn expected(folder: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.join("EXPECTED.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Every difference must be named with its reason, word for word, and none may be named that is
/// gone.
pub fn check_differences(different: &BTreeMap<String, Vec<String>>, named: &[Difference]) {
    let named: BTreeMap<&str, Vec<String>> = named
        .iter()
        .map(|(file, list, _reason)| (*file, list.iter().map(ToString::to_string).collect()))
        .collect();
    let is_unnamed =
        |(file, list): &(&String, &Vec<String>)| named.get(file.as_str()) != Some(*list);
    let unnamed: Vec<_> = different.iter().filter(is_unnamed).collect();
    assert!(unnamed.is_empty(), "differences without a reason: {unnamed:#?}");
    let gone: Vec<_> = named.keys().filter(|file| !different.contains_key(**file)).collect();
    assert!(gone.is_empty(), "named, but no longer different: {gone:#?}");
}
