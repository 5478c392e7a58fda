//! Somebody of ours gets another role, works here no more, or works here again.

use punctueel_domain::access::{Right, Role, may};
use punctueel_domain::event::UserChanged;
use punctueel_domain::id::UserId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::users::KnownUser;

use crate::desk::Desk;
use crate::no::Outcome;
use crate::users::{count_with, find, write};

/// Changes a user.
#[derive(Clone, Debug)]
pub struct ChangeUser {
    /// His name or code.
    pub user: String,
    /// As what from now on; `None`: as before.
    pub role: Option<Role>,
    /// Whether he works here no more; `None`: as before.
    pub is_disabled: Option<bool>,
}

impl ChangeUser {
    /// The right it needs.
    pub const RIGHT: Right = Right::Users;

    /// Changes him; answers his code. Saying nothing new adds nothing.
    ///
    /// # Errors
    /// `USER-UNKNOWN`; `LAST-OWNER` when nobody would be left who may say who works here.
    pub fn run(self, desk: &mut Desk) -> Outcome<UserId> {
        write(desk, Self::RIGHT, |work| {
            let known = find(&work.all, &self.user)?.clone();
            let role = self.role.filter(|role| *role != known.role);
            let is_disabled = self.is_disabled.filter(|is| *is != known.is_disabled);
            let after = KnownUser {
                role: role.unwrap_or(known.role),
                is_disabled: is_disabled.unwrap_or(known.is_disabled),
                ..known.clone()
            };
            let counts = |one: &KnownUser| !one.is_disabled && may(one.role, Right::Users);
            let is_last = count_with(&work.all, Right::Users) == 1;
            if counts(&known) && !counts(&after) && is_last {
                return Err(Refusal::LastOwner.into());
            }
            if role.is_some() || is_disabled.is_some() {
                let user = known.user;
                work.record(&[UserChanged { user, role, is_disabled }.into_record()])?;
            }
            Ok(known.user)
        })
    }
}
