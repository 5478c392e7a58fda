//! To whom a message goes, as it was when it was approved.
//!
//! Words about a person: they stand in a detail and go with him when he is erased.

use serde::{Deserialize, Serialize};

use punctueel_domain::party::Channel;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{DebtorCase, legal};
use punctueel_store::load::tasks::KnownTask;

/// Name and address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recipient {
    /// The name of the debtor.
    pub name: String,
    /// The lines of the postal address, for a letter.
    pub lines: Vec<String>,
    /// The e-mail address, for an e-mail.
    pub email: String,
}

impl Recipient {
    /// In one line, for a list.
    pub fn one_line(&self) -> String {
        match self.email.is_empty() {
            true => self.lines.join(", "),
            false => self.email.clone(),
        }
    }
}

/// The channel as it is possible now: an address or a wish may have come or gone since planning.
///
/// # Errors
/// `RECIPIENT-MISSING` when there is no address at all.
pub fn channel_now(case: &DebtorCase, task: &KnownTask) -> Result<Channel, Refusal> {
    let reach = case.reach();
    if legal::is_by_post(case.debtor.kind, task.legal_kind) {
        return if reach.post { Ok(Channel::Post) } else { Err(missing("address", task)) };
    }
    if let Some(wished) = case.wished_channel(task.action) {
        return Ok(wished);
    }
    match (task.channel, reach.email, reach.post) {
        (Some(Channel::Post), _, true) => Ok(Channel::Post),
        (_, true, _) => Ok(Channel::Email),
        (_, false, true) => Ok(Channel::Post),
        _ => Err(missing("address", task)),
    }
}

/// What lacks of where a message should go.
pub fn missing(field: &str, task: &KnownTask) -> Refusal {
    let number = Some(task.debtor_number.clone()).filter(|number| !number.is_empty());
    let debtor = number.unwrap_or_else(|| task.debtor.to_string());
    Refusal::RecipientMissing { field: field.to_owned(), debtor }
}
