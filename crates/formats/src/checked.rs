//! The words of a file about somebody, looked at before they are passed on.
//!
//! An e-mail address or an account number that cannot be one is left out, and a language in which
//! nothing is written is named; each with a warning at its line. The rest of the row stands.

use punctueel_domain::correction::Field;
use punctueel_domain::party::{DebtorWords, Language, first_address};

use crate::facts::ListedDebtor;
use crate::problem::ProblemKind;

/// Leaves out what cannot be right; `note` hears what that was.
pub fn check(debtor: &mut ListedDebtor, mut note: impl FnMut(ProblemKind, &str)) {
    if !debtor.email.is_empty() {
        let said = std::mem::take(&mut debtor.email);
        match first_address(&said) {
            None => note(ProblemKind::EmailWrong, &said),
            Some((first, has_more)) => {
                first.clone_into(&mut debtor.email);
                if has_more {
                    note(ProblemKind::EmailSeveral, &said);
                }
            }
        }
    }
    match DebtorWords::checked(Field::Iban, &debtor.iban) {
        Ok(iban) => debtor.iban = iban,
        Err(_) => note(ProblemKind::IbanWrong, &std::mem::take(&mut debtor.iban)),
    }
    if !debtor.language.is_empty() && debtor.language.parse::<Language>().is_err() {
        note(ProblemKind::LanguageOther, &debtor.language);
    }
}
