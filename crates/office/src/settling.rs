//! Writing a settlement down: an entry for every part, and what of it a list had taken off already.
//!
//! A list of open items speaks of its as-of day. A receipt of on or before that day explains what
//! the list took off and is not taken off again; every list explains so much only once. Does not
//! know how the parts were chosen: `actions::match_receipts` and `actions::settle_receipt` do.

use std::collections::HashMap;

use jiff::civil::Date;

use punctueel_domain::account::{EntryKind, explained};
use punctueel_domain::event::SettledPart;
use punctueel_domain::id::{DebtorId, EntryId, InvoiceId};
use punctueel_domain::money::Cents;
use punctueel_store::load::claims::AccountLine;

use crate::desk::Work;

/// A claim and what a receipt takes off it.
pub(crate) type Part = (DebtorId, InvoiceId, Cents);

/// What lists took off claims, and what of that is explained by now.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    lines: HashMap<InvoiceId, Vec<AccountLine>>,
}

impl Lists {
    /// Of lines of accounts, by claim in the order recorded.
    pub fn of(lines: impl IntoIterator<Item = (InvoiceId, AccountLine)>) -> Lists {
        let mut lists = Lists::default();
        lists.add(lines);
        lists
    }

    /// Adds the lines of accounts; of other kinds too, which make no difference.
    pub fn add(&mut self, lines: impl IntoIterator<Item = (InvoiceId, AccountLine)>) {
        for (invoice, line) in lines {
            self.lines.entry(invoice).or_default().push(line);
        }
    }

    /// The claims of which lists took something off that no receipt explains.
    pub fn unexplained(&self) -> impl Iterator<Item = (InvoiceId, Cents)> {
        let open =
            self.lines.iter().map(|(invoice, lines)| (*invoice, still_asserted(lines, Date::MIN)));
        open.filter(|(_, amount)| amount.is_positive())
    }

    /// The last as-of day of a list that took something off.
    pub fn last_on(&self) -> Option<Date> {
        let all = self.lines.values().flatten();
        all.filter(|line| line.kind == EntryKind::Asserted).map(|line| line.on).max()
    }

    /// What a receipt of a day can explain on a claim.
    pub fn on(&self, invoice: InvoiceId, day: Date) -> Cents {
        self.lines.get(&invoice).map_or(Cents::ZERO, |lines| still_asserted(lines, day))
    }

    /// How much of a part lists had taken off already; nothing when only a person can say.
    pub fn explained(&self, on: Date, part: Part, open: Cents) -> Option<Cents> {
        explained(part.2, self.on(part.1, on), open)
    }

    /// A part of a receipt with its entries; what it explains is explained from now on.
    pub fn part(
        &mut self,
        work: &mut Work<'_, '_>,
        on: Date,
        (part, listed): (Part, Cents),
    ) -> SettledPart {
        let (debtor, invoice, amount) = part;
        let entry = EntryId(work.take_id());
        let explained = listed.is_positive().then(|| (EntryId(work.take_id()), listed));
        if explained.is_some() {
            let kind = EntryKind::Explained;
            let line = AccountLine { event: 0, kind, on, amount: listed };
            self.lines.entry(invoice).or_default().push(line);
        }
        let added = Cents::ZERO;
        SettledPart { debtor, invoice, amount, entry, explained, added }
    }
}

/// What lists with an as-of day on or after a day took off a claim and nothing explains so far.
///
/// A list that says more is open again undoes what earlier lists took off, the latest first. A
/// receipt explains the earliest list that can know of it.
fn still_asserted(lines: &[AccountLine], day: Date) -> Cents {
    let mut taken: Vec<(Date, Cents)> = Vec::new();
    for line in lines.iter().filter(|line| line.kind == EntryKind::Asserted) {
        if line.amount.is_negative() {
            taken.push((line.on, -line.amount));
        } else {
            taken.sort_by_key(|(on, _)| *on);
            let before = taken.iter_mut().rev().filter(|(on, _)| *on <= line.on);
            use_up(line.amount, before);
        }
    }
    taken.sort_by_key(|(on, _)| *on);
    for (on, amount) in explained_by_day(lines) {
        use_up(amount, taken.iter_mut().filter(|(of, _)| *of >= on));
    }
    taken.iter().filter(|(of, _)| *of >= day).map(|(_, left)| *left).sum()
}

fn use_up<'t>(amount: Cents, from: impl Iterator<Item = &'t mut (Date, Cents)>) {
    let mut amount = amount;
    for (_, left) in from {
        let used = amount.at_most(*left).at_least(Cents::ZERO);
        *left -= used;
        amount -= used;
    }
}

/// What receipts of each day explain; an undone settlement takes its part back.
fn explained_by_day(lines: &[AccountLine]) -> Vec<(Date, Cents)> {
    let mut days: Vec<(Date, Cents)> = Vec::new();
    for line in lines.iter().filter(|line| line.kind == EntryKind::Explained) {
        match days.iter_mut().find(|(on, _)| *on == line.on) {
            Some((_, amount)) => *amount += line.amount,
            None => days.push((line.on, line.amount)),
        }
    }
    days.sort_by_key(|(on, _)| *on);
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn left(lines: &[(EntryKind, i8, i64)], day: i8) -> i64 {
        let line = |(kind, day, cents): &(EntryKind, i8, i64)| AccountLine {
            event: 1,
            kind: *kind,
            on: date(2026, 10, *day),
            amount: Cents(*cents),
        };
        let lines: Vec<AccountLine> = lines.iter().map(line).collect();
        still_asserted(&lines, date(2026, 10, day)).0
    }

    #[test]
    fn a_list_explains_a_receipt_of_its_day_or_before_and_only_once() {
        use EntryKind::{Asserted, Charge, Explained, Receipt};
        let lines = [(Charge, 1, 121_000), (Asserted, 9, -121_000)];
        assert_eq!(left(&lines, 9), 121_000);
        assert_eq!(left(&lines, 10), 0);
        let paid = [(Asserted, 9, -121_000), (Receipt, 8, -50_000), (Explained, 8, 50_000)];
        assert_eq!(left(&paid, 9), 71_000);
        let undone = [paid[0], paid[1], paid[2], (Explained, 8, -50_000)];
        assert_eq!(left(&undone, 9), 121_000);
    }

    #[test]
    fn an_early_receipt_leaves_a_later_list_to_a_later_receipt() {
        use EntryKind::{Asserted, Explained};
        let lines = [(Asserted, 2, -10_000), (Asserted, 6, -5_000), (Explained, 1, 10_000)];
        assert_eq!(left(&lines, 5), 5_000);
        assert_eq!(left(&lines, 1), 5_000);
        let both = [lines[0], lines[1], (Explained, 1, 12_000)];
        assert_eq!(left(&both, 5), 3_000);
    }

    #[test]
    fn a_list_that_opens_a_claim_again_takes_its_earlier_word_back() {
        use EntryKind::Asserted;
        let lines = [(Asserted, 2, -10_000), (Asserted, 9, 10_000)];
        assert_eq!(left(&lines, 1), 0);
        assert_eq!(left(&[(Asserted, 9, -4_000), lines[0], (Asserted, 5, 3_000)], 1), 11_000);
    }
}
