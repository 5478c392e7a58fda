//! Who may do what: roles and rights as a table, not as code.
//!
//! Every office action names the one right it needs; the desk checks it here and nowhere else. Does
//! not know users or how they sign in. A resolver sees and does nothing beside the disputes that
//! are put to him: which those are, the desk knows.

use crate::code::codes;

codes! {
    /// What a person is.
    pub enum Role {
        /// Everything, also users and settings.
        Owner = "owner",
        /// The daily work: calls, letters, agreements, imports.
        Controller = "controller",
        /// Calls, and what is said on the phone (a partner or the office that calls for a client).
        Caller = "caller",
        /// Works on the disputes put to him, and sees no others.
        Resolver = "resolver",
        /// Reads all, makes reports and claims, and sees to the VAT.
        Accountant = "accountant",
        /// Reads only.
        Reader = "reader",
        /// The daily jobs, and whoever does not say who he is.
        Job = "job",
    }

    /// What an action needs.
    pub enum Right {
        /// Look at everything.
        Read = "read",
        /// See and end the disputes put to oneself.
        Disputes = "disputes",
        /// Write notes and keep documents.
        Note = "note",
        /// Take in files.
        Import = "import",
        /// Settle receipts and undo that.
        Bank = "bank",
        /// Record calls.
        Call = "call",
        /// Record what a debtor says on the phone: a promise, a complaint, a plan.
        Agree = "agree",
        /// Assign, pause, end and correct what was agreed.
        Casework = "casework",
        /// Approve and post messages.
        Approve = "approve",
        /// Hand over and waive.
        Release = "release",
        /// Ask VAT back.
        Vat = "vat",
        /// Change strategies and settings.
        Settings = "settings",
        /// Say who works here, and as what.
        Users = "users",
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
            Right::Disputes,
            Right::Note,
            Right::Import,
            Right::Bank,
            Right::Call,
            Right::Agree,
            Right::Casework,
            Right::Approve,
            Right::Vat,
            Right::Run,
        ],
    ),
    (Role::Caller, &[Right::Read, Right::Note, Right::Call, Right::Agree]),
    (Role::Resolver, &[Right::Disputes, Right::Note]),
    (Role::Accountant, &[Right::Read, Right::Vat]),
    (Role::Reader, &[Right::Read]),
    (Role::Job, &[Right::Read, Right::Import, Right::Bank, Right::Run]),
];

/// Yes when a role has a right.
pub fn may(role: Role, right: Right) -> bool {
    TABLE.iter().any(|(who, rights)| *who == role && rights.contains(&right))
}

/// Yes for a role whose work is bound to what is put to him.
pub fn is_bound(role: Role) -> bool {
    may(role, Right::Disputes) && !may(role, Right::Read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_owner_may_do_everything() {
        for role in Role::ALL {
            assert!(TABLE.iter().any(|(who, _)| who == role), "{role} stands in the table");
            let all = Right::ALL.iter().all(|right| may(*role, *right));
            assert_eq!(all, *role == Role::Owner, "{role}");
            assert_eq!(may(*role, Right::Read), *role != Role::Resolver, "{role}");
            assert_eq!(is_bound(*role), *role == Role::Resolver, "{role}");
        }
        assert!(!may(Role::Caller, Right::Approve));
        assert!(!may(Role::Job, Right::Approve));
    }
}
