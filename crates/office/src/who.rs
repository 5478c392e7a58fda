//! Who works at a desk: a code and a role, never a name.
//!
//! Says whether he may, by the one table of rights; and whether a debtor is his business, for
//! whoever works on what is put to him. Which users there are is `users`' to know.

use punctueel_domain::access::{Right, Role, is_bound, may};
use punctueel_domain::id::{DebtorId, UserId};
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::disputes;

use crate::no::Outcome;

/// Who works at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// A code such as `owner` or `job:run`; never a name.
    pub actor: String,
    /// What he is.
    pub role: Role,
}

impl Who {
    /// The owner, as on the command line.
    pub fn owner() -> Who {
        Who { actor: Role::Owner.code().to_owned(), role: Role::Owner }
    }

    /// Nobody in particular: the daily jobs, and whoever does not say who he is.
    pub fn nobody() -> Who {
        Who { actor: Role::Job.code().to_owned(), role: Role::Job }
    }

    /// The user he is; none for the owner without users and for the daily jobs.
    pub fn user(&self) -> Option<UserId> {
        self.actor.parse().ok()
    }

    /// Says no when he lacks a right.
    ///
    /// # Errors
    /// `NOT-ALLOWED`; `SAY-WHO` when he did not say who he is.
    pub fn may(&self, right: Right) -> Result<(), Refusal> {
        let code = || right.code().to_owned();
        match may(self.role, right) {
            true => Ok(()),
            false if self.role == Role::Job => Err(Refusal::SayWho { right: code() }),
            false => Err(Refusal::NotAllowed { right: code() }),
        }
    }
}

/// Says no when somebody works on what is put to him, and this debtor is none of that.
///
/// # Errors
/// `NOT-YOURS`; or when the database fails.
pub(crate) fn sees(
    tx: &mut Tx<'_>,
    administration: i64,
    who: &Who,
    debtor: DebtorId,
) -> Outcome<()> {
    if !is_bound(who.role) {
        return Ok(());
    }
    let user = who.user().unwrap_or_default();
    match disputes::is_put_to(tx, administration, debtor, user)? {
        true => Ok(()),
        false => Err(Refusal::NotYours.into()),
    }
}
