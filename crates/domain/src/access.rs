//! Who may do what: roles and rights as a table, not as code.
//!
//! Every office action names the one right it needs; the desk checks it here and nowhere else. Does
//! not know users or how they sign in.

use crate::code::codes;

codes! {
    /// What a person is in an administration.
    pub enum Role {
        /// Everything, also users and settings.
        Owner = "owner",
        /// The daily work: calls, letters, agreements, imports.
        Controller = "controller",
        /// Calls and notes only (a partner or the office that calls for a client).
        Caller = "caller",
        /// Works on disputes put to him.
        Resolver = "resolver",
        /// Reads only.
        Reader = "reader",
        /// The daily jobs.
        Job = "job",
    }

    /// What an action needs.
    pub enum Right {
        /// Look at everything.
        Read = "read",
        /// Take in files.
        Import = "import",
        /// Settle receipts and undo that.
        Bank = "bank",
        /// Record calls and notes.
        Call = "call",
        /// Record promises, pauses, disputes and other agreements.
        Casework = "casework",
        /// Approve and post messages.
        Approve = "approve",
        /// Hand over and waive.
        Release = "release",
        /// Change strategies and settings.
        Settings = "settings",
        /// Carry out the daily run.
        Run = "run",
        /// Erase personal data.
        Erase = "erase",
    }
}

/// The table: what each role may do.
const TABLE: &[(Role, &[Right])] = &[
    (Role::Owner, Right::ALL),
    (
        Role::Controller,
        &[
            Right::Read,
            Right::Import,
            Right::Bank,
            Right::Call,
            Right::Casework,
            Right::Approve,
            Right::Run,
        ],
    ),
    (Role::Caller, &[Right::Read, Right::Call]),
    (Role::Resolver, &[Right::Read]),
    (Role::Reader, &[Right::Read]),
    (Role::Job, &[Right::Read, Right::Import, Right::Bank, Right::Run]),
];

/// Yes when a role has a right.
pub fn may(role: Role, right: Right) -> bool {
    TABLE.iter().any(|(who, rights)| *who == role && rights.contains(&right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_reads_all_but_the_owner_miss_something() {
        for role in Role::ALL {
            assert!(may(*role, Right::Read), "{role}");
            let all = Right::ALL.iter().all(|right| may(*role, *right));
            assert_eq!(all, *role == Role::Owner, "{role}");
        }
        assert!(!may(Role::Caller, Right::Approve));
        assert!(!may(Role::Job, Right::Approve));
    }
}
