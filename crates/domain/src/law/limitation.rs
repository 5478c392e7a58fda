//! When a claim is barred, and what starts its term anew (art. 3:307 and on, 3:316-3:319 BW).
//!
//! Knows the kinds of claims with their terms, interruption, and when to warn. Weekends do not
//! extend these terms (art. 4 ATW). The court does not apply limitation by itself (art. 3:322 BW)
//! and a barred debt may still be paid, so being barred is a caution, never a refusal.

use jiff::ToSpan;
use jiff::civil::Date;

use super::caution::Caution;
use crate::calendar::plus_days;
use crate::code::codes;
use crate::party::DebtorKind;

/// A new term after interruption is never longer (art. 3:319 lid 2 BW).
const LONGEST_ANEW_YEARS: i16 = 5;
/// Within so many months before a claim is barred it is urgent.
pub const URGENT_MONTHS: u32 = 3;
/// So many months before it is barred a claim first asks attention.
pub const MONTHS_AHEAD: u32 = 6;
/// How many months ahead to warn, the nearest first.
const WARN_MONTHS: [u32; 2] = [URGENT_MONTHS, MONTHS_AHEAD];

codes! {
    /// What a claim is, for its limitation. The list can grow.
    pub enum LimitationKind {
        /// Performance of a contract, such as paying for a service.
        Contract = "contract",
        /// What is paid by the year or shorter: interest, rent.
        Periodic = "periodic",
        /// The price of goods sold to a consumer.
        ConsumerSale = "consumer-sale",
        /// Carriage of goods.
        Transport = "transport",
        /// A judgment.
        Judgment = "judgment",
    }

    /// Why it is not certain that a claim is barred when its shortest term is over.
    pub enum Doubt {
        /// It is not known whether the debtor is a firm or a consumer.
        Debtor = "debtor",
        /// It is not known whether the firm sells goods or services.
        Sells = "sells",
        /// A message that asked for payment may have interrupted the term.
        Message = "message",
    }

    /// What a firm sells, for the limitation of what consumers owe it.
    pub enum Sells {
        /// Goods: the price of a consumer sale is barred after two years.
        Goods = "goods",
        /// Services only.
        Services = "services",
        /// Not said, or both: the shorter term counts for a consumer, so that a warning is in time.
        Unknown = "unknown",
    }
}

impl LimitationKind {
    /// What an invoice is for its limitation, as far as the administration knows. In doubt it is
    /// the kind with the shorter term: a warning may be early, never late.
    pub fn of_invoice(debtor: DebtorKind, sells: Sells) -> LimitationKind {
        match (debtor, sells) {
            (DebtorKind::Business, _) | (_, Sells::Services) => LimitationKind::Contract,
            (_, Sells::Goods | Sells::Unknown) => LimitationKind::ConsumerSale,
        }
    }

    /// The kind with the longest term that can hold: only behind that an invoice is barred for
    /// certain.
    pub fn longest_of_invoice(debtor: DebtorKind, sells: Sells) -> LimitationKind {
        match (debtor, sells) {
            (DebtorKind::Consumer, Sells::Goods) => LimitationKind::ConsumerSale,
            _ => LimitationKind::Contract,
        }
    }

    /// The term.
    pub fn years(self) -> i16 {
        match self {
            LimitationKind::Contract | LimitationKind::Periodic => 5,
            LimitationKind::ConsumerSale => 2,
            LimitationKind::Transport => 1,
            LimitationKind::Judgment => 20,
        }
    }

    /// The article it stands in.
    pub fn source(self) -> &'static str {
        match self {
            LimitationKind::Contract => "art. 3:307 lid 1 BW",
            LimitationKind::Periodic => "art. 3:308 BW",
            LimitationKind::ConsumerSale => "art. 7:28 BW",
            LimitationKind::Transport => "art. 8:1711 BW",
            LimitationKind::Judgment => "art. 3:324 BW",
        }
    }
}

/// The limitation of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limitation {
    /// What the claim is.
    pub kind: LimitationKind,
    /// The first day on which the claim is barred.
    pub barred_on: Date,
    /// The last interruption that had effect.
    pub interrupted_on: Option<Date>,
    /// Interruptions that had no effect: before the term ran, or after it ended.
    pub without_effect: Vec<Date>,
}

impl Limitation {
    /// The last day on which a notice that interrupts must have reached the debtor.
    pub fn last_safe_on(&self) -> Date {
        plus_days(self.barred_on, -1)
    }

    /// What to know about it on a day: barred, or barred within three or six months.
    pub fn cautions(&self, today: Date) -> Vec<Caution> {
        let idle = self.without_effect.iter();
        let idle = idle.map(|day| Caution::InterruptionWithoutEffect { on: *day });
        idle.chain(self.warning(today)).collect()
    }

    fn warning(&self, today: Date) -> Option<Caution> {
        let (on, kind) = (self.barred_on, self.kind);
        if today >= on {
            return Some(Caution::LimitationPassed { on, kind });
        }
        let is_near = |months: &u32| today.saturating_add(i64::from(*months).months()) >= on;
        let months = WARN_MONTHS.into_iter().find(is_near)?;
        Some(Caution::LimitationNear { on, months, kind })
    }
}

/// A day on which the term of a claim may have begun anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interruption {
    /// The day.
    pub on: Date,
    /// A demand with legal effect or a payment in part; a friendly reminder is none that a court is
    /// sure to accept.
    pub is_sure: bool,
}

/// The limitation of an invoice, of which not all is known: by the shortest term that can hold, so
/// that a warning is in time, and by the longest, so that nobody gives up what can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceLimitation {
    /// By the shortest term, begun anew only by what is sure.
    pub shortest: Limitation,
    /// By the longest term, begun anew by all that may have done so.
    pub longest: Limitation,
    doubt: Doubt,
}

impl InvoiceLimitation {
    /// That of an invoice to a debtor of a kind, with its last day to pay.
    pub fn of(
        (debtor, sells): (DebtorKind, Sells),
        due_on: Date,
        interrupted: &[Interruption],
    ) -> InvoiceLimitation {
        let days = |is_meant: &dyn Fn(&&Interruption) -> bool| -> Vec<Date> {
            interrupted.iter().filter(is_meant).map(|one| one.on).collect()
        };
        let shortest = LimitationKind::of_invoice(debtor, sells);
        let longest = LimitationKind::longest_of_invoice(debtor, sells);
        let doubt = match (shortest == longest, debtor) {
            (true, _) => Doubt::Message,
            (false, DebtorKind::Unknown) => Doubt::Debtor,
            (false, _) => Doubt::Sells,
        };
        InvoiceLimitation {
            shortest: limitation(shortest, due_on, &days(&|one| one.is_sure)),
            longest: limitation(longest, due_on, &days(&|_| true)),
            doubt,
        }
    }

    /// What to know about it on a day: barred, perhaps barred, or barred within some months.
    pub fn caution(&self, today: Date) -> Option<Caution> {
        let certain = self.longest.warning(today);
        if let Some(Caution::LimitationPassed { .. }) = certain {
            return certain;
        }
        match self.shortest.warning(today)? {
            Caution::LimitationPassed { on, kind } => {
                Some(Caution::LimitationPossible { on, kind, doubt: self.doubt })
            }
            near => Some(near),
        }
    }
}

/// When a claim is barred, from the last day to pay. Where no day was agreed the claim can be
/// asked for at once (art. 6:38 BW), so that its term may have begun some weeks earlier, with the
/// invoice: nobody decided how a day that only stands on the invoice counts, and we say so.
/// Interruptions are the days on which a written demand or notice reached the debtor (art. 3:317,
/// 3:37 BW), a claim was brought (3:316) or the debtor acknowledged the debt, as by a part payment
/// (3:318).
///
/// ```
/// use jiff::civil::date;
/// use punctueel_domain::law::limitation::{LimitationKind, limitation};
/// let (kind, due_on) = (LimitationKind::Contract, date(2021, 3, 31));
/// assert_eq!(limitation(kind, due_on, &[]).barred_on, date(2026, 4, 1));
/// let demand = [date(2024, 6, 10)];
/// assert_eq!(limitation(kind, due_on, &demand).barred_on, date(2029, 6, 11));
/// ```
pub fn limitation(kind: LimitationKind, due_on: Date, interrupted: &[Date]) -> Limitation {
    let mut barred_on = years_after(due_on, kind.years());
    let anew = kind.years().min(LONGEST_ANEW_YEARS);
    let (mut interrupted_on, mut without_effect) = (None, Vec::new());
    let mut days = interrupted.to_vec();
    days.sort_unstable();
    for day in days {
        match day > due_on && day < barred_on {
            // Never earlier than it would have ended without interruption (art. 3:319 lid 2 BW).
            true => {
                barred_on = barred_on.max(years_after(day, anew));
                interrupted_on = Some(day);
            }
            false => without_effect.push(day),
        }
    }
    Limitation { kind, barred_on, interrupted_on, without_effect }
}

/// The day some years after the day that follows (art. 3:313 BW). From a 29 February it is 28
/// February in common years: a day early is safe, a day late is not.
fn years_after(day: Date, years: i16) -> Date {
    plus_days(day, 1).saturating_add(years.years())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn it_warns_at_six_and_at_three_months() {
        let found = limitation(LimitationKind::Contract, date(2021, 3, 31), &[]);
        let (on, kind) = (date(2026, 4, 1), LimitationKind::Contract);
        let check = |day, expected: Option<Caution>| assert_eq!(found.warning(day), expected);
        check(date(2025, 9, 30), None);
        check(date(2025, 10, 1), Some(Caution::LimitationNear { on, months: 6, kind }));
        check(date(2025, 12, 31), Some(Caution::LimitationNear { on, months: 6, kind }));
        check(date(2026, 1, 1), Some(Caution::LimitationNear { on, months: 3, kind }));
        check(date(2026, 3, 31), Some(Caution::LimitationNear { on, months: 3, kind }));
        check(on, Some(Caution::LimitationPassed { on, kind }));
        assert_eq!(found.last_safe_on(), date(2026, 3, 31));
    }

    #[test]
    fn in_doubt_the_shorter_term_counts() {
        let years = |debtor, sells| LimitationKind::of_invoice(debtor, sells).years();
        for sells in Sells::ALL {
            assert_eq!(years(DebtorKind::Business, *sells), 5);
        }
        assert_eq!(years(DebtorKind::Consumer, Sells::Services), 5);
        assert_eq!(years(DebtorKind::Consumer, Sells::Goods), 2);
        assert_eq!(years(DebtorKind::Consumer, Sells::Unknown), 2);
        assert_eq!(years(DebtorKind::Unknown, Sells::Unknown), 2);
    }

    #[test]
    fn only_behind_the_longest_term_a_claim_is_barred_for_certain() {
        let due = date(2024, 5, 15);
        let on = |debtor, sells, interrupted: &[Interruption], today| {
            InvoiceLimitation::of((debtor, sells), due, interrupted).caution(today)
        };
        let (two, five) = (date(2026, 5, 16), date(2029, 5, 16));
        let possible = |doubt| {
            let kind = LimitationKind::ConsumerSale;
            Some(Caution::LimitationPossible { on: two, kind, doubt })
        };
        let passed = |on, kind| Some(Caution::LimitationPassed { on, kind });
        let consumer = DebtorKind::Consumer;
        assert_eq!(on(consumer, Sells::Unknown, &[], two), possible(Doubt::Sells));
        assert_eq!(on(DebtorKind::Unknown, Sells::Goods, &[], two), possible(Doubt::Debtor));
        let sale = passed(two, LimitationKind::ConsumerSale);
        assert_eq!(on(consumer, Sells::Goods, &[], two), sale);
        let contract = passed(five, LimitationKind::Contract);
        assert_eq!(on(consumer, Sells::Unknown, &[], five), contract);
        assert_eq!(on(consumer, Sells::Services, &[], two), None);
        let reminder = Interruption { on: date(2024, 6, 1), is_sure: false };
        let reminded = on(consumer, Sells::Goods, &[reminder], two);
        assert_eq!(reminded, possible(Doubt::Message));
        let demand = Interruption { is_sure: true, ..reminder };
        assert!(matches!(
            on(consumer, Sells::Goods, &[demand], two),
            Some(Caution::LimitationNear { months: 3, .. })
        ));
    }

    #[test]
    fn an_interruption_never_shortens_and_has_its_time() {
        let due = date(2020, 1, 1);
        let judgment = limitation(LimitationKind::Judgment, due, &[date(2021, 1, 1)]);
        assert_eq!(judgment.barred_on, date(2040, 1, 2));
        let late = limitation(LimitationKind::Judgment, due, &[date(2038, 1, 1)]);
        assert_eq!(late.barred_on, date(2043, 1, 2));
        let idle = [date(2020, 1, 1), date(2022, 1, 2)];
        let sale = limitation(LimitationKind::ConsumerSale, due, &idle);
        assert_eq!((sale.barred_on, sale.without_effect), (date(2022, 1, 2), idle.to_vec()));
        assert_eq!(sale.interrupted_on, None);
    }

    #[test]
    fn interruptions_count_in_their_order() {
        let days = [date(2025, 6, 1), date(2023, 6, 1)];
        let found = limitation(LimitationKind::ConsumerSale, date(2021, 12, 1), &days);
        assert_eq!((found.barred_on, found.without_effect.len()), (date(2027, 6, 2), 0));
        assert_eq!(found.interrupted_on, Some(date(2025, 6, 1)));
    }
}
