//! Interest counted day by day, as slowly and as plainly as can be, to hold against the quick way.
//!
//! It shares the table of rates and the order of imputation with the quick way, and nothing else:
//! it never looks ahead, and closes a line when it meets a day that is different.

use jiff::ToSpan;
use jiff::civil::Date;
use punctueel_domain::calendar::plus_days;
use punctueel_domain::law::changes::{Change, ChangeKind};
use punctueel_domain::law::day_count::DayCount;
use punctueel_domain::law::impute::{Buckets, Order, impute};
use punctueel_domain::law::interest::{Balance, Claim};
use punctueel_domain::law::rates::Rates;
use punctueel_domain::law::regime::Rule;
use punctueel_domain::money::{Cents, Rate};

struct Count<'a> {
    claim: &'a Claim,
    now: Balance,
    /// The days of the line that is open, and its rate.
    open: Vec<Date>,
    rate: Rate,
    /// Full years of default, and one.
    year: i16,
}

/// Where the claim stands at the end of a day.
pub fn count(claim: &Claim, changes: &[Change], until: Date) -> Balance {
    let owed = Buckets { principal: claim.principal, ..Buckets::default() };
    let now = Balance { owed, ..Balance::default() };
    let mut count = Count { claim, now, open: Vec::new(), rate: Rate(0), year: 1 };
    let mut changes: Vec<&Change> = changes.iter().collect();
    changes.sort_by_key(|change| (end_of(change), change.on));
    let before = plus_days(claim.since_on, -1).min(until);
    let at_once = changes.iter().filter(|change| end_of(change) <= before);
    at_once.for_each(|change| count.change(change));
    let mut day = claim.since_on;
    while day <= until {
        let here = changes.iter().filter(|change| end_of(change) == day);
        count.day(day, &here.copied().collect::<Vec<_>>());
        day = plus_days(day, 1);
    }
    count.close();
    count.now
}

/// At the end of which day a change counts.
fn end_of(change: &Change) -> Date {
    match change.kind {
        ChangeKind::Payment | ChangeKind::LenientPayment | ChangeKind::Remission => change.on,
        ChangeKind::CreditNote | ChangeKind::Costs => plus_days(change.on, -1),
        ChangeKind::Correction => Date::MIN,
    }
}

impl Count<'_> {
    fn day(&mut self, day: Date, changes: &[&Change]) {
        let runs = self.claim.last_day_on.is_none_or(|last| day <= last);
        if runs && !self.now.owed.base().is_zero() {
            let rate = self.rate_of(day);
            if rate != self.rate {
                self.close();
            }
            self.rate = rate;
            self.open.push(day);
        }
        let anniversary = self.claim.since_on.checked_add(self.year.years()).unwrap();
        if plus_days(day, 1) == anniversary {
            self.year += 1;
            self.full_year(runs);
        }
        if changes.iter().any(|change| change.kind != ChangeKind::Costs) {
            self.close();
        }
        changes.iter().for_each(|change| self.change(change));
    }

    fn rate_of(&self, day: Date) -> Rate {
        match self.claim.rule {
            Rule::Statutory(regime) => Rates::built_in().on(regime.table(), day).unwrap().row.rate,
            Rule::Agreed(agreed) => agreed.rate(),
        }
    }

    fn full_year(&mut self, runs: bool) {
        if runs && self.claim.rule.grows() {
            self.close();
            self.now.owed.capitalised += self.now.owed.running;
            self.now.owed.running = Cents::ZERO;
        }
    }

    /// Rounds the open line. Every day weighs 366 out of 365 x 366, a day of a leap year 365.
    fn close(&mut self) {
        let weight = |day: &Date| match self.claim.day_count {
            DayCount::Actual if day.in_leap_year() => 365,
            _ => 366,
        };
        let weight: i64 = self.open.iter().map(weight).sum();
        let base = i128::from(self.now.owed.base().0);
        let exact = base * i128::from(self.rate.0) * i128::from(weight);
        let whole = 10_000 * 365 * 366;
        let interest = Cents(((exact * 2 + whole) / (2 * whole)) as i64);
        self.now.interest += interest;
        self.now.owed.running += interest;
        self.open.clear();
    }

    fn change(&mut self, change: &Change) {
        let order = match change.kind {
            ChangeKind::Costs => return self.now.owed.costs += change.amount,
            ChangeKind::Payment | ChangeKind::Remission => Order::Law,
            _ => Order::PrincipalFirst,
        };
        let done = impute(self.now.owed, change.amount, order).unwrap();
        self.now.owed = done.left;
        self.now.credit += done.excess;
    }
}
