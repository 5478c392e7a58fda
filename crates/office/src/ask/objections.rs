//! What can be answered to "I never got it" and "I never agreed": what was sent when, how and to
//! which address, with which files; what he said of it; what was agreed and announced.
//!
//! Reads what was kept and adds nothing. Whether a message arrived is not known, and is said so.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use punctueel_domain::casework::CallOutcome;
use punctueel_domain::code::codes;
use punctueel_domain::event::{CallRecorded, Event};
use punctueel_domain::id::{DebtorId, InvoiceId, TaskId};
use punctueel_domain::party::Channel;
use punctueel_domain::refusal::Refusal;
use punctueel_store::Tx;
use punctueel_store::load::evidence::{self, LeftMessage};
use punctueel_store::load::timeline::{self as known, Logged, SentMessage};
use punctueel_store::load::{claims, debtors};

use super::agreements::{self, Agreed};
use super::timeline::{self, Happening, what_it_was};
use crate::desk::{Desk, dutch_day, dutch_time};
use crate::no::Outcome;
use crate::outgoing::recipient::Recipient;

codes! {
    /// What is known of how a message left.
    pub enum Left {
        /// A letter was reported as posted.
        Posted = "posted",
        /// An e-mail was made as a file and reported as sent.
        File = "file",
        /// It was sent before Punctueel was used, as somebody told.
        Before = "before",
    }

    /// What somebody said of an invoice.
    pub enum Admitted {
        /// The invoice is right.
        Approved = "approved",
        /// It came.
        Received = "received",
        /// It did not come.
        NotReceived = "not-received",
        /// What was delivered is good.
        Satisfied = "satisfied",
        /// It is not.
        NotSatisfied = "not-satisfied",
    }
}

/// A message that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentProof {
    /// The day.
    pub on: Date,
    /// The time at which it was reported, when that was on the day itself.
    pub time: Option<String>,
    /// What it was, as a code of a letter or message; empty: not known.
    pub what: String,
    /// How it left.
    pub left: Left,
    /// To which address; empty: not known any more.
    pub to: String,
    /// About which invoices.
    pub invoices: Vec<String>,
    /// The copies that went along.
    pub copies: Vec<CopyProof>,
}

/// A copy that went along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyProof {
    /// The invoice.
    pub invoice: String,
    /// Its size in bytes.
    pub size: u64,
    /// The digest of the file.
    pub sha256: String,
}

/// Something he said on the telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidProof {
    /// The day.
    pub on: Date,
    /// The time it was noted.
    pub time: String,
    /// Who; empty: not noted.
    pub by: String,
    /// What.
    pub what: Admitted,
    /// Of which invoice; empty: of all.
    pub invoice: String,
}

/// Something we announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnouncedProof {
    /// The day of the message.
    pub said_on: Date,
    /// What, as the code of an action.
    pub what: String,
    /// For which invoices.
    pub invoices: String,
    /// For which day.
    pub on: Date,
}

/// All of it.
#[derive(Clone, Debug)]
pub struct Objections {
    /// His name.
    pub name: String,
    /// What left, newest first.
    pub sent: Vec<SentProof>,
    /// What he said, newest first.
    pub said: Vec<SaidProof>,
    /// What was agreed, newest first.
    pub agreed: Vec<Agreed>,
    /// What was announced, newest first.
    pub announced: Vec<AnnouncedProof>,
}

/// What can be answered to the objections of a debtor.
///
/// # Errors
/// `NOT-FOUND`, or when the database fails.
pub fn objections(desk: &mut Desk, debtor: DebtorId) -> Outcome<Objections> {
    desk.read(|tx, administration| {
        let one = debtors::one(tx, administration, debtor)?;
        let one = one.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
        let spoken = agreements::contacts(tx, administration, debtor)?;
        let lines = timeline::counting(tx, administration, debtor)?;
        let announced = lines.iter().filter_map(|line| match &line.what {
            Happening::Announced { next, invoices, on } => Some(AnnouncedProof {
                said_on: line.on,
                what: next.clone(),
                invoices: invoices.clone(),
                on: *on,
            }),
            _ => None,
        });
        let before = lines.iter().filter_map(|line| match &line.what {
            Happening::SentBefore { invoices } => Some(SentProof {
                on: line.on,
                time: None,
                what: String::new(),
                left: Left::Before,
                to: String::new(),
                invoices: invoices.split(", ").map(str::to_owned).collect(),
                copies: Vec::new(),
            }),
            _ => None,
        });
        let mut sent = sent(tx, administration, debtor)?;
        sent.extend(before);
        let mut agreed = agreements::agreements(tx, administration, debtor, &spoken)?;
        agreed.reverse();
        Ok(Objections {
            name: one.words.name,
            sent,
            said: said(tx, administration, debtor)?,
            agreed,
            announced: announced.collect(),
        })
    })
}

/// The messages that left, newest first.
pub(super) fn sent(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Outcome<Vec<SentProof>> {
    let left = evidence::left(tx, adm, debtor)?;
    let messages = known::messages(tx, adm, debtor)?;
    let mut files = evidence::files(tx, adm, debtor)?;
    let posted = posted(&known::logged(tx, adm, debtor)?);
    let numbers = numbers(tx, adm, debtor)?;
    let proof = |one: LeftMessage| {
        let message = messages.get(&one.task);
        let about = message.map_or(&[][..], |message| &message.invoices);
        let copies = files.remove(&one.task).unwrap_or_default();
        let copies = copies.into_iter().map(|(invoice, copy)| {
            let (size, sha256) = (copy.size, copy.sha256);
            CopyProof { invoice, size, sha256 }
        });
        let at = posted.get(&one.task).filter(|at| dutch_day(**at) == one.on);
        SentProof {
            on: one.on,
            time: at.map(|at| dutch_time(*at)),
            what: message.map(of_what).unwrap_or_default(),
            left: match message.and_then(|message| message.channel) {
                Some(Channel::Email) => Left::File,
                _ => Left::Posted,
            },
            to: address(&one.recipient),
            invoices: about.iter().filter_map(|invoice| numbers.get(invoice).cloned()).collect(),
            copies: copies.collect(),
        }
    };
    Ok(left.into_iter().map(proof).collect())
}

fn of_what(message: &SentMessage) -> String {
    what_it_was(message).to_owned()
}

/// The moment at which each message was reported as sent.
fn posted(logged: &[Logged]) -> HashMap<TaskId, Timestamp> {
    let posted = logged.iter().filter_map(|one| match &one.event {
        Event::MessagePosted(posted) => Some((posted.task, one.at)),
        _ => None,
    });
    posted.collect()
}

/// The address in one line; empty after erasure.
fn address(recipient: &str) -> String {
    let to: Recipient = serde_json::from_str(recipient).unwrap_or_default();
    to.one_line()
}

fn numbers(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Outcome<HashMap<InvoiceId, String>> {
    let shown = claims::of_debtor(tx, adm, debtor)?;
    Ok(shown.into_iter().map(|one| (one.known.invoice, one.known.number)).collect())
}

/// What he said on the telephone, newest first; what was taken back is left out.
fn said(tx: &mut Tx<'_>, adm: i64, debtor: DebtorId) -> Outcome<Vec<SaidProof>> {
    let logged = known::logged(tx, adm, debtor)?;
    let back = known::taken_back(&logged);
    let notes = known::notes(tx, adm, debtor)?;
    let numbers = numbers(tx, adm, debtor)?;
    let mut found = Vec::new();
    for one in logged.iter().filter(|one| !back.contains(&one.number)) {
        let Event::CallRecorded(call) = &one.event else { continue };
        let by = notes.get(&(one.number, 0)).cloned().unwrap_or_default();
        let invoice = call.agreed.invoice.and_then(|invoice| numbers.get(&invoice).cloned());
        let proof = |what| SaidProof {
            on: call.on,
            time: dutch_time(one.at),
            by: by.clone(),
            what,
            invoice: invoice.clone().unwrap_or_default(),
        };
        found.extend(admitted(call).map(proof));
    }
    Ok(found)
}

fn admitted(call: &CallRecorded) -> impl Iterator<Item = Admitted> {
    let approved = (call.outcome == CallOutcome::InvoiceAgreed).then_some(Admitted::Approved);
    let received = call.agreed.received.map(|yes| match yes {
        true => Admitted::Received,
        false => Admitted::NotReceived,
    });
    let satisfied = call.agreed.satisfied.map(|yes| match yes {
        true => Admitted::Satisfied,
        false => Admitted::NotSatisfied,
    });
    [approved, received, satisfied].into_iter().flatten()
}
