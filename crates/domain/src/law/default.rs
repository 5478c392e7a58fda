//! From which day a debtor is in default, and interest runs (art. 6:81-6:83, 6:119a BW).
//!
//! Knows the ways into default: an agreed term that passed, a notice of default with a term, the
//! thirty days of commercial agreements, a statement that he will not pay. A term that only stands
//! on the invoice brings none by itself (law.md R1.3). Does not know how interest is counted.

use jiff::civil::Date;

use super::choice::{Choice, of_term};
use super::regime::Kind;
use super::statutory_term::{plain_end, statutory_end};
use crate::calendar::plus_days;
use crate::code::codes;
use crate::refusal::Refusal;

/// The term when firms agreed none, in days after receipt (art. 6:119a lid 2 BW).
const WITHOUT_AGREEMENT_DAYS: u32 = 30;

/// Where the last day to pay comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Agreed in a contract or accepted conditions.
    Agreed {
        /// The last day to pay.
        due_on: Date,
    },
    /// Only named on the invoice.
    Unilateral {
        /// The last day to pay, as the invoice says.
        due_on: Date,
        /// The day the invoice came in; of the goods or service when those came later (art. 6:119a
        /// lid 2 b BW).
        received_on: Date,
    },
    /// Named nowhere.
    None {
        /// As above.
        received_on: Date,
    },
}

/// A written demand with a reasonable term and what follows after it (art. 6:82 BW).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticeOfDefault {
    /// The day it reached the debtor (art. 3:37 lid 3 BW).
    pub received_on: Date,
    /// The term it gives, in days.
    pub term_days: u32,
}

/// All that can bring default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Firm or consumer.
    pub kind: Kind,
    /// Where the last day to pay comes from.
    pub term: Term,
    /// The notice of default, when one was sent.
    pub notice: Option<NoticeOfDefault>,
    /// The day the debtor said that he will not pay.
    pub refused_on: Option<Date>,
}

codes! {
    /// What brought the default.
    pub enum Ground {
        /// The agreed term passed.
        AgreedTerm = "agreed-term",
        /// The thirty days after receipt passed, between firms.
        ThirtyDays = "thirty-days",
        /// The day to pay on the invoice passed: later than the thirty days, between firms.
        InvoiceDay = "invoice-day",
        /// The term of the notice of default passed.
        Notice = "notice",
        /// The debtor said that he will not pay.
        Statement = "statement",
    }
}

impl Ground {
    /// The article it stands in.
    pub fn source(self) -> &'static str {
        match self {
            Ground::AgreedTerm => "art. 6:83 onder a BW",
            Ground::ThirtyDays | Ground::InvoiceDay => "art. 6:119a lid 2 BW",
            Ground::Notice => "art. 6:82 BW",
            Ground::Statement => "art. 6:83 onder c BW",
        }
    }
}

/// The default of a debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Default {
    /// Its first day: the first that bears interest.
    pub since_on: Date,
    /// What brought it.
    pub ground: Ground,
}

/// Since when the debtor is, or will be, in default: by the first of the ways that leads there.
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::default::{Facts, Term, judge};
/// use punctueel_domain::law::regime::Kind;
/// // Nothing agreed between firms, invoice received on 1 March 2026: thirty days, then interest.
/// let term = Term::None { received_on: date(2026, 3, 1) };
/// let facts = Facts { kind: Kind::Business, term, notice: None, refused_on: None };
/// assert_eq!(judge(&facts).unwrap().since_on, date(2026, 4, 1));
/// ```
///
/// # Errors
/// `NO-DEFAULT-YET` when none does: a consumer without an agreed term needs a notice of default.
pub fn judge(facts: &Facts) -> Result<Default, Refusal> {
    let after = |last_day, ground| Default { since_on: plus_days(last_day, 1), ground };
    let term = by_term(facts.kind, facts.term).map(|(last, ground)| after(last, ground));
    let notice = facts.notice.map(|notice| after(notice_end(facts, notice), Ground::Notice));
    let refused =
        facts.refused_on.map(|day| after(day.max(due_of(facts.term, day)), Ground::Statement));
    [term, notice, refused].into_iter().flatten().min().ok_or(Refusal::NoDefaultYet)
}

/// The last day to pay, before which nobody is late; without one any day will do.
fn due_of(term: Term, day: Date) -> Date {
    match term {
        Term::Agreed { due_on } | Term::Unilateral { due_on, .. } => due_on,
        Term::None { .. } => day,
    }
}

/// The last day before the term brings default, when it does.
fn by_term(kind: Kind, term: Term) -> Option<(Date, Ground)> {
    match (term, kind) {
        (Term::Agreed { due_on }, _) => Some((due_on, Ground::AgreedTerm)),
        (Term::Unilateral { due_on, received_on }, Kind::Business) => {
            let thirty_days = thirty_days(received_on);
            Some(match due_on > thirty_days {
                true => (due_on, Ground::InvoiceDay),
                false => (thirty_days, Ground::ThirtyDays),
            })
        }
        (Term::None { received_on }, Kind::Business) => {
            Some((thirty_days(received_on), Ground::ThirtyDays))
        }
        (Term::Unilateral { .. } | Term::None { .. }, Kind::Consumer) => None,
    }
}

/// The last of the thirty days after receipt (art. 6:119a lid 2 BW). The Algemene termijnenwet may
/// or may not apply to them; moving them on helps the debtor and costs a day or two, so we do
/// (law.md R5.8). A later day that the creditor put on the invoice himself holds too.
fn thirty_days(received_on: Date) -> Date {
    statutory_end(received_on, WITHOUT_AGREEMENT_DAYS)
}

/// The choice behind the day on which the thirty days brought default, when it was moved on.
pub fn choice(found: Default, term: Term) -> Option<Choice> {
    let received_on = match term {
        Term::Unilateral { received_on, .. } | Term::None { received_on } => received_on,
        Term::Agreed { .. } => return None,
    };
    let is_by_term = found.ground == Ground::ThirtyDays;
    let last_day = plus_days(found.since_on, -1);
    of_term(received_on, WITHOUT_AGREEMENT_DAYS, last_day).filter(|_| is_by_term)
}

/// The last day of the term of a notice of default. It is a term of the creditor, not of the law,
/// so it ends on its day; never before the day that the invoice gave.
fn notice_end(facts: &Facts, notice: NoticeOfDefault) -> Date {
    let end = plain_end(notice.received_on, notice.term_days);
    end.max(due_of(facts.term, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn check(facts: Facts, expected: Result<(Date, Ground), Refusal>) {
        let found = judge(&facts).map(|found| (found.since_on, found.ground));
        assert_eq!(found, expected, "{facts:?}");
    }

    fn facts(kind: Kind, term: Term) -> Facts {
        Facts { kind, term, notice: None, refused_on: None }
    }

    #[test]
    fn an_agreed_term_brings_default_by_itself() {
        let term = Term::Agreed { due_on: date(2026, 7, 1) };
        for kind in [Kind::Business, Kind::Consumer] {
            check(facts(kind, term), Ok((date(2026, 7, 2), Ground::AgreedTerm)));
        }
    }

    #[test]
    fn a_consumer_with_a_term_on_the_invoice_needs_a_notice() {
        let term = Term::Unilateral { due_on: date(2026, 7, 1), received_on: date(2026, 6, 1) };
        let bare = facts(Kind::Consumer, term);
        check(bare, Err(Refusal::NoDefaultYet));
        let notice = NoticeOfDefault { received_on: date(2026, 7, 10), term_days: 14 };
        let noticed = Facts { notice: Some(notice), ..bare };
        check(noticed, Ok((date(2026, 7, 25), Ground::Notice)));
        let early = NoticeOfDefault { received_on: date(2026, 6, 2), term_days: 7 };
        check(Facts { notice: Some(early), ..bare }, Ok((date(2026, 7, 2), Ground::Notice)));
        let refused = Facts { refused_on: Some(date(2026, 7, 5)), ..noticed };
        check(refused, Ok((date(2026, 7, 6), Ground::Statement)));
    }

    #[test]
    fn between_firms_thirty_days_hold_when_nothing_was_agreed() {
        let received_on = date(2026, 3, 5);
        // Day thirty is Saturday before Easter: Tuesday 7 April is the last.
        let none = facts(Kind::Business, Term::None { received_on });
        check(none, Ok((date(2026, 4, 8), Ground::ThirtyDays)));
        let short = Term::Unilateral { due_on: date(2026, 3, 19), received_on };
        check(facts(Kind::Business, short), Ok((date(2026, 4, 8), Ground::ThirtyDays)));
        let long = Term::Unilateral { due_on: date(2026, 5, 4), received_on };
        check(facts(Kind::Business, long), Ok((date(2026, 5, 5), Ground::InvoiceDay)));
    }
}
