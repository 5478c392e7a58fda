//! A person keeps how a kind of list is read, under a name, so that he is asked about its columns
//! once.
//!
//! A profile of the same name is replaced. Keeping the same thing again adds nothing.

use punctueel_domain::access::Right;
use punctueel_domain::event::{Detail, DetailKind, ProfileKept, Record};
use punctueel_domain::refusal::Refusal;
use punctueel_formats::profile::Profile;
use punctueel_store::load::profiles;
use punctueel_store::record::sha256;

use crate::desk::Desk;
use crate::details::words_of;
use crate::no::Outcome;

/// The longest name, in characters.
const LONGEST_NAME: usize = 40;

/// Keeps a profile.
#[derive(Clone, Debug)]
pub struct KeepProfile {
    /// Its name: letters, digits, `-` and `_`.
    pub name: String,
    /// How the list is read.
    pub profile: Profile,
}

impl KeepProfile {
    /// The right it needs.
    pub const RIGHT: Right = Right::Import;

    /// Keeps it; no when it was so already.
    ///
    /// # Errors
    /// `VALUE-NOT-UNDERSTOOD` for a name that cannot be typed easily.
    pub fn run(self, desk: &mut Desk) -> Outcome<bool> {
        desk.write(Self::RIGHT, |work| {
            check_name(&self.name)?;
            let body = words_of(&self.profile)?;
            let digest = sha256(body.as_bytes());
            let known = profiles::all(work.tx, work.administration())?;
            if known.iter().any(|one| one.name == self.name && one.digest == digest) {
                return Ok(false);
            }
            let event = ProfileKept { name: self.name.clone(), digest }.into();
            let details = vec![Detail { slot: 0, person: None, kind: DetailKind::Profile, body }];
            work.record(&[Record { event, details }])?;
            Ok(true)
        })
    }
}

/// Says no to a name that cannot be typed easily.
///
/// # Errors
/// `VALUE-NOT-UNDERSTOOD`.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let length = name.chars().count();
    if (1..=LONGEST_NAME).contains(&length) && name.chars().all(is_plain) {
        return Ok(());
    }
    let value = name.chars().take(LONGEST_NAME).collect();
    Err(Refusal::ValueNotUnderstood { name: "save-profile".to_owned(), value })
}
