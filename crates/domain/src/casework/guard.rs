//! The one guard: may this claim be chased today, for which amount, and if not, why and until when.
//!
//! Screen, job and API share it. All stops are separate facts and all are looked at; an ended stop
//! resumes by itself because nothing is stored about it having stopped anything.

use jiff::civil::Date;

use super::plan::Plan;
use super::promise::{Judgement, Promise, Seen, judge_promise};
use super::stop::{Exemption, Stop, StopKind};
use crate::calendar::plus_days;
use crate::id::InvoiceId;
use crate::law::insolvency::{Hold, Insolvency};
use crate::law::ruled::Ruled;
use crate::money::Cents;
use crate::reason::Reason;

/// What the guard says of one claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guarded {
    /// The flow goes on, for this amount.
    Free {
        /// What may be asked: the open amount less what is disputed.
        amount: Cents,
    },
    /// The flow stands still.
    Stopped {
        /// Because of this.
        because: Reason,
        /// The first day to look again, when a day ends it.
        until: Option<Date>,
        /// Yes when bank data ends it.
        waits_for_bank: bool,
    },
}

fn covers(about: Option<InvoiceId>, invoice: InvoiceId) -> bool {
    about.is_none_or(|about| about == invoice)
}

/// What may stop the claims of a debtor on a day.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// What stops and has not ended.
    pub stops: &'a [Stop],
    /// What an insolvency makes of the claim; it says more than the stop of one that was noted
    /// before insolvencies were known by kind.
    pub insolvency: Option<(Insolvency, Hold)>,
    /// Yes when the insolvencies of the debtor are known by kind.
    pub has_insolvencies: bool,
    /// Promises that have not been judged.
    pub promises: &'a [Promise],
    /// Payment plans that run.
    pub plans: &'a [Plan],
    /// The day, and what is known on it of payments on the claim.
    pub seen: Seen,
}

/// Looks at every stop that covers the claim. `open_of` gives what is open on the claims a promise
/// is about.
pub fn guard(
    invoice: InvoiceId,
    open: Cents,
    around: Around<'_>,
    open_of: impl Fn(&Promise) -> Cents,
) -> Guarded {
    let Around { stops, insolvency, has_insolvencies, promises, plans, seen } = around;
    let Seen { covered, today, .. } = seen;
    if let Some((one, hold)) = insolvency.filter(|(_, hold)| !hold.waits()) {
        return held(Reason::Ruled(Ruled::of(one, hold)));
    }
    let mut amount = open;
    let counts = |stop: &&Stop| {
        covers(stop.invoice, invoice) && !(has_insolvencies && stop.kind == StopKind::Insolvency)
    };
    for stop in stops.iter().filter(counts) {
        // Who says he paid is believed until the bank data shows otherwise.
        let known =
            if stop.kind == StopKind::SaidPaid { covered } else { Some(plus_days(today, -1)) };
        if stop.until.is_some_and(|until| known.is_some_and(|known| known >= until)) {
            continue;
        }
        if let (true, Some(disputed)) = (stop.kind.is_about_a_part(), stop.amount) {
            amount -= disputed;
            if amount.is_positive() {
                continue;
            }
        }
        return stopped(stop, open, today);
    }
    // A plan stops its claims until it is judged broken or complete: that ends it.
    if plans.iter().any(|plan| plan.is_about(invoice)) {
        return Guarded::Stopped {
            because: Reason::PlanRunning,
            until: None,
            waits_for_bank: false,
        };
    }
    for promise in promises.iter().filter(|promise| promise.is_about(invoice)) {
        let last = promise.last_on(seen.grace_days);
        match judge_promise(promise, open_of(promise), seen) {
            Judgement::Running => {
                let because = match today <= promise.by {
                    true => Reason::PromiseRunning { amount: promise.amount, on: promise.by },
                    false => Reason::PromiseToJudge { on: last },
                };
                let until = Some(plus_days(last, 1));
                return Guarded::Stopped { because, until, waits_for_bank: false };
            }
            Judgement::Uncovered => {
                let because = Reason::PromiseToJudge { on: last };
                return Guarded::Stopped { because, until: None, waits_for_bank: true };
            }
            Judgement::Kept | Judgement::Broken => {}
        }
    }
    match insolvency {
        // What waits for a person does so only when nothing else stops it.
        Some((one, hold)) => held(Reason::Ruled(Ruled::of(one, hold))),
        None => Guarded::Free { amount },
    }
}

/// Stands still until somebody does something.
fn held(because: Reason) -> Guarded {
    Guarded::Stopped { because, until: None, waits_for_bank: false }
}

fn stopped(stop: &Stop, open: Cents, today: Date) -> Guarded {
    let because = match stop.kind {
        StopKind::Plan => Reason::PlanRunning,
        StopKind::Dispute => Reason::Disputed { amount: stop.amount.unwrap_or(open) },
        StopKind::CreditAwaited => Reason::CreditAwaited { amount: stop.amount.unwrap_or(open) },
        StopKind::Reply => Reason::ReplyUnread,
        StopKind::Pause => match stop.until {
            Some(on) => Reason::PausedUntil { on },
            None => Reason::Paused,
        },
        StopKind::SaidPaid => Reason::SaidPaid { on: stop.until.unwrap_or(today) },
        StopKind::Exempt => {
            let why = stop.why.unwrap_or(Exemption::Other).code().to_owned();
            Reason::NotChased { why }
        }
        StopKind::HandedOver => Reason::HandedOver,
        StopKind::Insolvency => Reason::Insolvent,
    };
    let waits_for_bank = stop.kind == StopKind::SaidPaid;
    let until = stop.until.map(|until| plus_days(until, 1)).filter(|until| *until > today);
    Guarded::Stopped { because, until, waits_for_bank }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::StopId;
    use crate::law::insolvency::InsolvencyKind;
    use jiff::civil::date;

    fn stop(kind: StopKind, amount: Option<i64>, until: Option<Date>) -> Stop {
        let invoice = Some(InvoiceId(1));
        Stop { stop: StopId(1), kind, invoice, amount: amount.map(Cents), until, why: None }
    }

    fn around(covered: Option<Date>, today: Date) -> Around<'static> {
        let (stops, promises, plans, has_insolvencies) = (&[], &[], &[], false);
        let seen = Seen { covered, grace_days: 0, today };
        Around { stops, promises, plans, seen, insolvency: None, has_insolvencies }
    }

    fn judge(stops: &[Stop], today: Date) -> Guarded {
        let around = Around { stops, ..around(None, today) };
        guard(InvoiceId(1), Cents(100_000), around, |_| Cents::ZERO)
    }

    #[test]
    fn every_stop_is_in_the_guard() {
        for kind in StopKind::ALL {
            let guarded = judge(&[stop(*kind, None, None)], date(2026, 10, 1));
            assert!(matches!(guarded, Guarded::Stopped { .. }), "{kind}");
        }
    }

    #[test]
    fn a_dispute_in_part_leaves_the_rest() {
        let dispute = stop(StopKind::Dispute, Some(20_000), None);
        let free = Guarded::Free { amount: Cents(80_000) };
        assert_eq!(judge(&[dispute], date(2026, 10, 1)), free);
    }

    #[test]
    fn who_says_he_paid_is_believed_until_the_bank_data_is_there() {
        let (until, later) = (date(2026, 10, 9), date(2026, 10, 30));
        let said = [stop(StopKind::SaidPaid, None, Some(until))];
        let judge = |covered| {
            let around = Around { stops: &said, ..around(covered, later) };
            guard(InvoiceId(1), Cents(100_000), around, |_| Cents::ZERO)
        };
        for covered in [None, Some(date(2026, 10, 8))] {
            assert!(matches!(judge(covered), Guarded::Stopped { waits_for_bank: true, .. }));
        }
        assert_eq!(judge(Some(until)), Guarded::Free { amount: Cents(100_000) });
    }

    #[test]
    fn a_pause_ends_by_itself_the_day_after() {
        let pause = stop(StopKind::Pause, None, Some(date(2026, 10, 30)));
        let because = Reason::PausedUntil { on: date(2026, 10, 30) };
        let until = Some(date(2026, 10, 31));
        let stopped = Guarded::Stopped { because, until, waits_for_bank: false };
        assert_eq!(judge(std::slice::from_ref(&pause), date(2026, 10, 30)), stopped);
        let free = Guarded::Free { amount: Cents(100_000) };
        assert_eq!(judge(&[pause], date(2026, 10, 31)), free);
    }

    #[test]
    fn an_insolvency_known_by_kind_counts_for_its_own_claims_only() {
        let today = date(2026, 10, 1);
        let forever = [stop(StopKind::Insolvency, None, None)];
        let one = Insolvency::new(InsolvencyKind::Wsnp, date(2026, 6, 11));
        let judge = |stops: &[Stop], hold: Option<Hold>| {
            let insolvency = hold.map(|hold| (one, hold));
            let known = Around { insolvency, has_insolvencies: true, ..around(None, today) };
            guard(InvoiceId(1), Cents(100_000), Around { stops, ..known }, |_| Cents::ZERO)
        };
        let ruled = |hold| held(Reason::Ruled(Ruled::of(one, hold)));
        assert_eq!(judge(&forever, None), Guarded::Free { amount: Cents(100_000) });
        for hold in Hold::ALL {
            assert_eq!(judge(&forever, Some(*hold)), ruled(*hold), "{hold}");
        }
        let pause = [stop(StopKind::Pause, None, None)];
        assert_eq!(judge(&pause, Some(Hold::New)), held(Reason::Paused));
        assert_eq!(judge(&pause, Some(Hold::Unplaced)), held(Reason::Paused));
        assert_eq!(judge(&pause, Some(Hold::Runs)), ruled(Hold::Runs));
    }
}
