//! A person says whether debtors pay on an account of ours.
//!
//! Payments are known up to the day that every account in use covers; an account on which no debtor
//! pays (savings, say) must not hold that back.

use punctueel_domain::access::Right;
use punctueel_domain::event::AccountMarked;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::house::accounts;

use crate::desk::Desk;
use crate::no::Outcome;

/// Marks an account.
#[derive(Clone, Debug)]
pub struct MarkAccount {
    /// Its IBAN or account number; spaces make no difference.
    pub account: String,
    /// Debtors pay on it.
    pub is_used: bool,
}

impl MarkAccount {
    /// The right it needs.
    pub const RIGHT: Right = Right::Settings;

    /// Marks it, also before its first statement; nothing happens when it is so already.
    ///
    /// # Errors
    /// `MISSING` when no account is named.
    pub fn run(self, desk: &mut Desk) -> Outcome<()> {
        let mut account = self.account.to_uppercase();
        account.retain(|c| !c.is_whitespace());
        desk.write(Self::RIGHT, |work| {
            if account.is_empty() {
                return Err(Refusal::Missing { field: "account".to_owned() }.into());
            }
            let known = accounts(work.tx, work.administration())?;
            let mark = known.iter().find(|one| one.account == account).map(|one| one.is_used);
            if mark == Some(self.is_used) {
                return Ok(());
            }
            let (account, is_used) = (account.clone(), self.is_used);
            work.record(&[AccountMarked { account, is_used }.into_record()])
        })
    }
}
