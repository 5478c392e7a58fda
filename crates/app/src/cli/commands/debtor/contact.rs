//! `punctueel debtor contact DEBTOR --role ROLE --name NAME`: who does what at a debtor.
//!
//! Letters are addressed to who decides on payment, and the work list says to ask for him. A
//! message goes as he likes best when that can be done. The same name in the same role is the same
//! person: what is given now is added to what was known.

use clap::Args;
use serde::Serialize;

use punctueel_domain::id::{ContactId, DebtorId};
use punctueel_domain::party::{Channel, ContactRole, ContactWords, Hours};
use punctueel_domain::refusal::Refusal;
use punctueel_office::Desk;
use punctueel_office::actions::remove_contact::RemoveContact;
use punctueel_office::actions::set_contact::SetContact;

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::text;
use crate::cli::session::Session;
use crate::cli::shape::{Done, Nothing};
use crate::cli::values;

/// A contact.
#[derive(Args, Debug)]
pub struct Contact {
    /// At which debtor.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
    /// What he is for.
    #[arg(long, value_name = "ROLE", value_parser = values::role,
          required_unless_present = "remove")]
    role: Option<ContactRole>,
    /// His name.
    #[arg(long, value_name = "NAME", required_unless_present = "remove")]
    name: Option<String>,
    /// His e-mail address.
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// His telephone number.
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// How he likes to be reached.
    #[arg(long, value_name = "phone|email|post", value_parser = values::channel)]
    prefers: Option<Channel>,
    /// When he answers the telephone.
    #[arg(long, value_name = "HOURS", value_parser = values::hours)]
    hours: Option<Hours>,
    /// Whom to remove.
    #[arg(long, value_name = "CONTACT",
          conflicts_with_all = ["role", "name", "email", "phone", "prefers", "hours"])]
    remove: Option<String>,
}

#[derive(Serialize)]
struct Set {
    debtor: String,
    role: &'static str,
}

/// Sets or removes him.
pub fn run(args: Contact, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    let at = find::name(&mut desk, debtor)?;
    match (&args.remove, args.role) {
        (None, Some(role)) => set(args, role, (debtor, &at), &mut desk, session),
        (remove, _) => {
            let value = remove.clone().unwrap_or_default();
            remove_one(&value, (debtor, &at), &mut desk, session)
        }
    }
}

fn set(
    args: Contact,
    role: ContactRole,
    (debtor, at): (DebtorId, &str),
    desk: &mut Desk,
    session: &Session,
) -> anyhow::Result<Answer> {
    let words = ContactWords {
        name: args.name.unwrap_or_default(),
        email: args.email.unwrap_or_default(),
        phone: args.phone.unwrap_or_default(),
    };
    let name = words.name.trim().to_owned();
    let (prefers, hours) = (args.prefers, args.hours);
    let id = SetContact { debtor, role, words, prefers, hours }.run(desk)?.to_string();
    let more = Set { debtor: debtor.to_string(), role: role.code() };
    let events = desk.last_events().to_vec();
    let done = Done { done: true, id: id.clone(), events, more };
    session.answer(&done, |page| {
        let role = text(page.words.code("contact", role.code()));
        let args = [("id", text(&id)), ("name", text(name)), ("at", text(at)), ("role", role)];
        page.say("debtor-contact-set", &args);
    })
}

fn remove_one(
    value: &str,
    (debtor, at): (DebtorId, &str),
    desk: &mut Desk,
    session: &Session,
) -> anyhow::Result<Answer> {
    let not_found = |_| punctueel_office::No::from(Refusal::NotFound { value: value.to_owned() });
    let contact: ContactId = value.parse().map_err(not_found)?;
    RemoveContact { debtor, contact }.run(desk)?;
    let (id, events) = (contact.to_string(), desk.last_events().to_vec());
    let done = Done { done: true, id, events, more: Nothing {} };
    session.answer(&done, |page| {
        page.say("debtor-contact-removed", &[("id", text(value)), ("at", text(at))]);
    })
}
