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
    /// The lines, with a name that was broken for the window in one piece again.
    fn whole_lines(&self) -> Vec<String> {
        let of_name = (1..=self.lines.len()).find(|end| self.lines[..*end].join(" ") == self.name);
        match of_name {
            Some(end) => [std::slice::from_ref(&self.name), &self.lines[end..]].concat(),
            None => self.lines.clone(),
        }
    }

    /// In one line, for a list.
    pub fn one_line(&self) -> String {
        match self.email.is_empty() {
            true => self.whole_lines().join(", "),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, lines: &[&str], wanted: &str) {
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        let to = Recipient { name: name.to_owned(), lines, email: String::new() };
        assert_eq!(to.one_line(), wanted);
    }

    #[test]
    fn a_name_that_was_broken_for_the_window_is_whole_in_a_list() {
        check("Zuid", &["Zuid", "Dam 1", "1000 AA  ALMELO"], "Zuid, Dam 1, 1000 AA  ALMELO");
        let name = "Stichting Wijkcentrum De Zonnebloem te Utrecht";
        let broken = ["Stichting Wijkcentrum De", "Zonnebloem te Utrecht", "Dam 1"];
        check(name, &broken, "Stichting Wijkcentrum De Zonnebloem te Utrecht, Dam 1");
        check("Noord", &["T.a.v. Ans Smit", "Dam 1"], "T.a.v. Ans Smit, Dam 1");
    }
}
