//! The debtor accepted a promise or a payment plan in writing, or that was recorded by mistake.
//!
//! What he sent is kept as a file; the event holds its digest. Accepting starts the limitation of
//! the claims anew (art. 3:318 BW): reading those terms is the store's work.

use jiff::civil::Date;

use punctueel_domain::access::Right;
use punctueel_domain::casework::{Agreement, ConfirmedHow, MOST_CONFIRMATION_BYTES};
use punctueel_domain::event::{AgreementConfirmed, ConfirmationWithdrawn, Detail, Record};
use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_store::load::agreements::{self, Made};

use crate::desk::{Desk, Work};
use crate::details::{note, reason, text};
use crate::no::Outcome;

/// Records that he accepted it.
#[derive(Clone, Debug)]
pub struct ConfirmAgreement<'a> {
    /// What he accepted.
    pub agreement: Agreement,
    /// How.
    pub how: ConfirmedHow,
    /// The day; `None`: today.
    pub on: Option<Date>,
    /// What he sent.
    pub file: Option<&'a [u8]>,
    /// What is good to know; may be empty.
    pub note: String,
}

impl ConfirmAgreement<'_> {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Records it.
    ///
    /// # Errors
    /// `NOT-FOUND`; `NOTHING-RUNS` when it was taken back; `AGREEMENT-ACCEPTED` when he did
    /// already; `DAY-AHEAD`, `DAY-TOO-EARLY`; `FILE-TOO-LARGE`, `FILE-EMPTY`; `TEXT-TOO-LONG`.
    pub fn run(self, desk: &mut Desk) -> Outcome<DebtorId> {
        desk.write(Self::RIGHT, |work| {
            let (today, agreement, how) = (work.today, self.agreement, self.how);
            let words = text(&self.note)?;
            let made = known(work, agreement)?;
            let (debtor, on) = (made.debtor, self.on.unwrap_or(today));
            if on > today {
                return Err(Refusal::DayAhead { day: on, last: today }.into());
            }
            if on < made.on {
                return Err(Refusal::DayTooEarly { day: on, first: made.on }.into());
            }
            let administration = work.administration();
            let before = agreements::accepted(work.tx, administration, (debtor, agreement))?;
            if let Some((on, _)) = before {
                return Err(Refusal::AgreementAccepted { on }.into());
            }
            let file = match self.file {
                Some(bytes) => {
                    check(bytes)?;
                    Some(work.keep(bytes, 0)?)
                }
                None => None,
            };
            let event = AgreementConfirmed { debtor, agreement, how, on, file }.into();
            work.record(&[Record { event, details: said(debtor, words) }])?;
            Ok(debtor)
        })
    }
}

/// Takes back that he accepted it.
#[derive(Clone, Debug)]
pub struct WithdrawConfirmation {
    /// The agreement.
    pub agreement: Agreement,
    /// Why.
    pub reason: String,
}

impl WithdrawConfirmation {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Takes it back; what he sent stays in the books.
    ///
    /// # Errors
    /// `REASON-MISSING`, `TEXT-TOO-LONG`; `NOT-FOUND`; `NOTHING-RUNS` when he did not accept it.
    pub fn run(self, desk: &mut Desk) -> Outcome<DebtorId> {
        desk.write(Self::RIGHT, |work| {
            let (why, agreement, on) = (reason(&self.reason)?, self.agreement, work.today);
            let debtor = found(work, agreement)?.debtor;
            let administration = work.administration();
            let accepted = agreements::accepted(work.tx, administration, (debtor, agreement))?;
            if accepted.is_none() {
                return Err(Refusal::NothingRuns.into());
            }
            let event = ConfirmationWithdrawn { debtor, agreement, on }.into();
            work.record(&[Record { event, details: said(debtor, why) }])?;
            Ok(debtor)
        })
    }
}

fn found(work: &mut Work<'_, '_>, agreement: Agreement) -> Outcome<Made> {
    let administration = work.administration();
    let made = agreements::made(work.tx, administration, agreement)?;
    Ok(made.ok_or_else(|| Refusal::NotFound { value: agreement.to_string() })?)
}

/// An agreement that was not taken back.
fn known(work: &mut Work<'_, '_>, agreement: Agreement) -> Outcome<Made> {
    let made = found(work, agreement)?;
    if made.state == "withdrawn" {
        return Err(Refusal::NothingRuns.into());
    }
    work.load_debtor(made.debtor)?;
    Ok(made)
}

fn said(debtor: DebtorId, words: String) -> Vec<Detail> {
    match words.is_empty() {
        true => Vec::new(),
        false => vec![note(0, debtor, words)],
    }
}

fn check(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::FileEmpty);
    }
    if bytes.len() as u64 > MOST_CONFIRMATION_BYTES {
        return Err(Refusal::FileTooLarge { most_mb: (MOST_CONFIRMATION_BYTES >> 20) as u32 });
    }
    Ok(())
}
