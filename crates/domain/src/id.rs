//! Typed ids. Inside they are whole numbers from the administration's counter; people see a prefix.
//!
//! Knows how an id is printed (`inv_18204`) and read back. Does not know where numbers come from
//! (`store` hands them out from the administration's row) nor what the id points at.

/// Makes one id type: a whole number that prints and parses with its own prefix.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash,
                 serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl $name {
            /// What stands before the number where people see it.
            pub const PREFIX: &'static str = $prefix;
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(out, concat!($prefix, "_{}"), self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<$name, NotAnId> {
                text.strip_prefix(concat!($prefix, "_"))
                    .filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
                    .and_then(|number| number.parse().ok())
                    .map($name)
                    .ok_or(NotAnId)
            }
        }
    )*};
}

/// A text that is no id of the asked kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

ids! {
    /// A debtor of one administration.
    DebtorId, "deb";
    /// A person or desk at a debtor.
    ContactId, "con";
    /// An invoice or credit note.
    InvoiceId, "inv";
    /// One line on the debtor account.
    EntryId, "acc";
    /// One row of a bank statement.
    BankEntryId, "ent";
    /// One settlement of a bank row on claims.
    SettlementId, "set";
    /// One file taken in.
    ImportId, "imp";
    /// A promise to pay.
    PromiseId, "prm";
    /// A payment plan.
    PlanId, "pln";
    /// A pause, dispute or other fact that stops the flow.
    StopId, "stp";
    /// A correction of a word about a debtor or an invoice.
    CorrectionId, "cor";
    /// A group of debtors with a strategy of its own.
    SegmentId, "seg";
    /// A planned piece of work: a call, a message, a proposal.
    TaskId, "tsk";
    /// What we announced to do, or must do in an insolvency.
    CommitmentId, "cmt";
    /// Somebody of ours who works here.
    UserId, "usr";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_with_its_own_prefix_only() {
        assert_eq!(InvoiceId(18204).to_string(), "inv_18204");
        assert_eq!("inv_18204".parse(), Ok(InvoiceId(18204)));
        assert_eq!("deb_18204".parse::<InvoiceId>(), Err(NotAnId));
        assert_eq!("inv_-1".parse::<InvoiceId>(), Err(NotAnId));
        assert_eq!("inv_".parse::<InvoiceId>(), Err(NotAnId));
    }
}
