//! Somebody of ours works here from now on, and as what.

use punctueel_domain::access::{Right, Role};
use punctueel_domain::event::{Detail, DetailKind, Record, UserAdded};
use punctueel_domain::id::UserId;
use punctueel_domain::refusal::Refusal;

use crate::desk::Desk;
use crate::details::line;
use crate::no::Outcome;
use crate::users::{count_with, find, write};

/// The most users there can be.
const MOST_USERS: u32 = 500;

/// Adds a user.
#[derive(Clone, Debug)]
pub struct AddUser {
    /// His name.
    pub name: String,
    /// As what.
    pub role: Role,
}

impl AddUser {
    /// The right it needs.
    pub const RIGHT: Right = Right::Users;

    /// Adds him; answers his code.
    ///
    /// # Errors
    /// `MISSING`, `TEXT-TOO-LONG`, `NAME-TAKEN`, `TOO-MANY`; `FIRST-OWNER` when nobody could say
    /// who works here.
    pub fn run(self, desk: &mut Desk) -> Outcome<UserId> {
        let name = line(&self.name)?;
        if name.is_empty() {
            return Err(Refusal::Missing { field: "name".to_owned() }.into());
        }
        write(desk, Self::RIGHT, |work| {
            if self.role != Role::Owner && count_with(&work.all, Right::Users) == 0 {
                return Err(Refusal::FirstOwner.into());
            }
            // What looks like a code would be mistaken for one.
            if find(&work.all, &name).is_ok() || name.parse::<UserId>().is_ok() {
                return Err(Refusal::NameTaken { name: name.clone() }.into());
            }
            if work.all.len() >= MOST_USERS as usize {
                return Err(Refusal::TooMany { most: MOST_USERS }.into());
            }
            let (user, role) = (work.take_id(), self.role);
            let (kind, body) = (DetailKind::User, name.clone());
            let details = vec![Detail { slot: 0, person: None, kind, body }];
            work.record(&[Record { event: UserAdded { user, role }.into(), details }])?;
            Ok(user)
        })
    }
}
