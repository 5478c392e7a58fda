//! A person says whether what an invoice is for was delivered before a ruling or after it.
//!
//! A ruling is about what was owed on its day, and an invoice can be sent later. Before a ruling it
//! falls under it and under what it leaves; after it, it is asked like any other. What is said can
//! be said again, and differently. Says nothing of an invoice of before the ruling: that is
//! certain.

use punctueel_domain::access::Right;
use punctueel_domain::event::{ClaimRulesSet, Record};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::arose::{Arose, Delivered, Side};
use punctueel_domain::law::insolvency::{Hold, Insolvency, Nature};
use punctueel_domain::law::rules::{Rule, RuleLevel, RuleText};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Claim, DebtorCase};
use punctueel_store::load::claims;

use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::needless::calls_off;

/// Says it of one invoice.
#[derive(Clone, Copy, Debug)]
pub struct SayDelivered {
    /// Who owes it.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// On which side of the ruling.
    pub side: Side,
}

/// What follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The ruling it was said of.
    pub ruling: Insolvency,
    /// What that makes of the claim now; `None`: it is asked for.
    pub hold: Option<Hold>,
}

impl SayDelivered {
    /// The right it needs.
    pub const RIGHT: Right = Right::Casework;

    /// Remembers it, and lets go of planned messages that are not right any more.
    ///
    /// # Errors
    /// `NOT-FOUND`; `NOTHING-OPEN`; `NO-RULING-BEFORE` when it makes no difference.
    pub fn run(self, desk: &mut Desk) -> Outcome<Said> {
        desk.write(Self::RIGHT, |work| {
            let case = work.load_known_case(self.debtor)?;
            let claim = case.claim(self.invoice).ok_or(Refusal::NothingOpen)?;
            let Some(ruling) = asking(&case, claim) else {
                let known = claims::of_debtor(work.tx, work.administration(), self.debtor)?;
                let known = known.into_iter().find(|one| one.known.invoice == self.invoice);
                let invoice = known.map(|one| one.known.number).unwrap_or_default();
                return Err(Refusal::NoRulingBefore { invoice }.into());
            };
            let delivered = Delivered { side: self.side, ruling_on: ruling.ruling_on };
            if claim.delivered != Some(delivered) {
                work.record(&[self.record(delivered)])?;
                calls_off(work, self.debtor)?;
            }
            let arose = Arose { said: Some(delivered), ..claim.arose() };
            Ok(Said { ruling, hold: ruling.hold(arose, nature(&case)) })
        })
    }

    fn record(self, delivered: Delivered) -> Record {
        let rule = Rule::Delivered(delivered);
        let rules = vec![RuleText { field: rule.field(), value: Some(rule.value()) }];
        ClaimRulesSet { level: RuleLevel::Invoice, subject: self.invoice.0, rules }.into_record()
    }
}

fn nature(case: &DebtorCase) -> Nature {
    Nature::of(case.debtor.kind, case.debtor.legal_form)
}

/// The ruling that makes the answer matter: that of which the invoice is new, or waits.
fn asking(case: &DebtorCase, claim: &Claim) -> Option<Insolvency> {
    let unsaid = Arose::as_issued(claim.issued_on);
    let asks = |one: &Insolvency| one.hold(unsaid, nature(case)).filter(|hold| hold.waits());
    let asking = case.insolvencies.iter().filter_map(|one| Some((asks(one)?, *one)));
    asking.min_by_key(|(hold, _)| *hold).map(|(_, one)| one)
}
