//! Profiles: how a person said that each kind of list is read.

use punctueel_domain::refusal::Refusal;
use punctueel_formats::profile::Profile;
use punctueel_store::load::profiles;
use punctueel_store::{StoreError, Trouble, Tx};

use crate::desk::Desk;
use crate::no::Outcome;

/// A profile with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedProfile {
    /// The name.
    pub name: String,
    /// How the list is read.
    pub profile: Profile,
}

/// Every profile, by name.
///
/// # Errors
/// When the database fails or holds a profile that cannot be read.
pub fn profiles(desk: &mut Desk) -> Outcome<Vec<NamedProfile>> {
    desk.read(all)
}

/// The profile of a name.
///
/// # Errors
/// `PROFILE-UNKNOWN` with the names that are there.
pub fn profile(desk: &mut Desk, name: &str) -> Outcome<Profile> {
    desk.read(|tx, administration| named(tx, administration, name))
}

/// The same, within a state that is being read.
pub(crate) fn named(tx: &mut Tx<'_>, administration: i64, name: &str) -> Outcome<Profile> {
    let all = all(tx, administration)?;
    let names: Vec<String> = all.iter().map(|one| one.name.clone()).collect();
    let found = all.into_iter().find(|one| one.name == name).map(|one| one.profile);
    let known = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    Ok(found.ok_or_else(|| Refusal::ProfileUnknown { name: name.to_owned(), known })?)
}

/// Every profile, within a state that is being read.
pub(crate) fn all(tx: &mut Tx<'_>, administration: i64) -> Outcome<Vec<NamedProfile>> {
    let known = profiles::all(tx, administration)?;
    let read = |one: profiles::KnownProfile| {
        let profile = serde_json::from_str(&one.text);
        let profile = profile.map_err(|error| StoreError::because(Trouble::Damaged, error))?;
        Ok(NamedProfile { name: one.name, profile })
    };
    known.into_iter().map(read).collect()
}
