//! The world outside: debtors who pay or do not, day after day, and what that leaves at the bank.
//!
//! Knows what everybody is going to do and does it when the day comes. Does not know what Punctueel
//! knows: it only makes what a bookkeeping and a bank know on a day. What debtors say and do when
//! they are called or written to stands in `react`.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before, working_day_from};
use punctueel_domain::casework::DisputeVerdict;
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::party::HouseWords;

use super::Plan;
use super::account::{Account, Extract, Payment, Row};
use super::dice::Dice;
use super::habit::Habit;
use super::invoices::{Bill, bills};
use super::noise;
use super::people::{FIRST_NUMBER, Person, debtors, house};
use super::remittance;

/// Of so many debtors, those who pay in lumps do so just before the last day.
const FIRST_DEBTORS: usize = 40;

/// Half.
const HALF: Rate = Rate(5_000);

/// What is owed on a bill.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Owed {
    /// What is open; below zero for a credit note.
    pub open: Cents,
    /// The day he is going to pay (a part of) it.
    pub pays_on: Option<Date>,
    /// What he disputes.
    pub disputed: Cents,
    /// He has disputed it at some time.
    pub was_disputed: bool,
}

/// Something that is going to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// A bill is paid, or half of it.
    Pay { bill: usize, is_half: bool },
    /// The bank collects.
    Collect { bill: usize },
    /// The bank takes back what it collected.
    TakeBack { bill: usize },
    /// A dispute ends.
    Settle(Settled),
    /// A debtor goes bankrupt.
    Fail { debtor: usize },
}

/// A dispute that came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The place of the debtor.
    pub debtor: usize,
    /// The bill.
    pub bill: usize,
    /// What was credited.
    pub credited: Cents,
    /// Who was right.
    pub verdict: DisputeVerdict,
}

/// The world.
#[derive(Clone, Debug)]
pub struct World {
    /// What was asked for.
    pub plan: Plan,
    /// The firm.
    pub house: HouseWords,
    /// The debtors.
    pub people: Vec<Person>,
    /// Their invoices, then credit notes in the order they were made.
    pub bills: Vec<Bill>,
    /// Disputes that ended and that nobody has noted yet.
    pub settled: Vec<Settled>,
    pub(super) owed: Vec<Owed>,
    pub(super) dice: Vec<Dice>,
    pub(super) calls: Vec<u32>,
    /// The bills of each debtor.
    own: Vec<Vec<usize>>,
    by_number: HashMap<String, usize>,
    account: Account,
    acts: BTreeMap<Date, Vec<Act>>,
    credit_notes: u32,
}

impl World {
    /// The world at the beginning of the story.
    pub fn new(plan: Plan) -> World {
        let people = debtors(plan.seed, plan.debtors);
        let bills = bills(&plan, &people);
        let dice = |place| Dice::of(plan.seed, 2_000_000_000 + place as u64);
        let mut own = vec![Vec::new(); people.len()];
        for (place, bill) in bills.iter().enumerate() {
            if let Some(own) = own.get_mut(bill.debtor) {
                own.push(place);
            }
        }
        let owed = |bill: &Bill| Owed { open: bill.payable, ..Owed::default() };
        let numbers = bills.iter().enumerate().map(|(place, bill)| (bill.number.clone(), place));
        let mut world = World {
            house: house(),
            owed: bills.iter().map(owed).collect(),
            dice: (0..people.len()).map(dice).collect(),
            calls: vec![0; people.len()],
            by_number: numbers.collect(),
            account: Account::with(noise::rows(&plan)),
            acts: BTreeMap::new(),
            settled: Vec::new(),
            credit_notes: 0,
            own,
            people,
            bills,
            plan,
        };
        world.plan_own_accord();
        world
    }

    /// What everybody is going to do of his own accord.
    fn plan_own_accord(&mut self) {
        for place in 0..self.bills.len() {
            self.plan_bill(place);
        }
        for debtor in 0..self.people.len() {
            let habit = self.people.get(debtor).map(|person| person.habit);
            if let Some(on) = habit.and_then(|habit| habit.bankrupt_on(&self.plan)) {
                self.acts.entry(on).or_default().push(Act::Fail { debtor });
            }
        }
    }

    fn plan_bill(&mut self, place: usize) {
        let (plan, start) = (self.plan, self.plan.start());
        let Some(bill) = self.bills.get(place).filter(|bill| bill.payable.is_positive()) else {
            return;
        };
        let (debtor, due_on) = (bill.debtor, bill.due_on);
        let Some((person, dice)) = self.people.get(debtor).zip(self.dice.get_mut(debtor)) else {
            return;
        };
        if person.by_debit {
            let (on, comes_back) = (working_day_from(due_on), dice.chance(4));
            if on < start {
                self.pays_before_the_story(place);
                return;
            }
            self.acts.entry(on).or_default().push(Act::Collect { bill: place });
            if comes_back {
                let back = working_day_from(plus_days(on, 5));
                self.acts.entry(back).or_default().push(Act::TakeBack { bill: place });
            }
            return;
        }
        let habit = person.habit.then(&plan, due_on);
        let Some(on) = habit.own_accord(due_on, debtor, dice) else { return };
        if on < start {
            self.pays_before_the_story(place);
            return;
        }
        // On the last day there is always something at the bank that says nothing.
        let is_shown =
            habit == Habit::Lump && debtor < FIRST_DEBTORS && is_last_month(&plan, due_on);
        let on = if is_shown { working_day_before(plan.last_working_day()) } else { on };
        self.will_pay(place, on, habit == Habit::InParts);
    }

    fn pays_before_the_story(&mut self, place: usize) {
        if let Some(owed) = self.owed.get_mut(place) {
            owed.open = Cents::ZERO;
        }
    }

    /// He is going to pay a bill on a day, unless he does so earlier.
    pub(super) fn will_pay(&mut self, bill: usize, on: Date, is_half: bool) {
        let on = working_day_from(on);
        let Some(owed) = self.owed.get_mut(bill) else { return };
        if owed.pays_on.is_none_or(|known| on < known) && owed.open.is_positive() {
            owed.pays_on = Some(on);
            self.acts.entry(on).or_default().push(Act::Pay { bill, is_half });
        }
    }

    /// Something is going to happen.
    pub(super) fn will(&mut self, on: Date, act: Act) {
        self.acts.entry(on).or_default().push(act);
    }

    /// The bills of a debtor.
    pub fn own(&self, debtor: usize) -> &[usize] {
        self.own.get(debtor).map_or(&[], Vec::as_slice)
    }

    /// The place of a debtor by his number in the bookkeeping.
    pub fn place_of(&self, number: &str) -> Option<usize> {
        let place = number.parse::<usize>().ok()?.checked_sub(FIRST_NUMBER)?;
        self.people.get(place).map(|_| place)
    }

    /// The bills with these numbers.
    pub fn bills_of(&self, numbers: &[String]) -> Vec<usize> {
        numbers.iter().filter_map(|number| self.by_number.get(number)).copied().collect()
    }

    /// Everything happens that was going to happen up to and including a day.
    pub fn go_to(&mut self, day: Date) {
        while let Some(entry) = self.acts.first_entry().filter(|entry| *entry.key() <= day) {
            let (on, acts) = entry.remove_entry();
            let mut paying: BTreeMap<usize, Vec<(usize, bool)>> = BTreeMap::new();
            for act in acts {
                match act {
                    Act::Pay { bill, is_half } => {
                        let debtor = self.bills.get(bill).map_or(0, |bill| bill.debtor);
                        paying.entry(debtor).or_default().push((bill, is_half));
                    }
                    Act::Collect { bill } => self.collect(bill, on),
                    Act::TakeBack { bill } => self.take_back(bill, on),
                    Act::Settle(settled) => self.settle_dispute(settled, on),
                    Act::Fail { debtor } => self.fail(debtor),
                }
            }
            for (debtor, bills) in paying {
                self.pay(debtor, &bills, on);
            }
        }
    }

    /// A debtor pays bills in one sum, less the credit notes he has.
    fn pay(&mut self, debtor: usize, bills: &[(usize, bool)], on: Date) {
        let mut parts = Vec::new();
        let mut is_part = false;
        for &(place, is_half) in bills {
            let Some(owed) = self.owed.get_mut(place).filter(|owed| owed.pays_on == Some(on))
            else {
                continue;
            };
            owed.pays_on = None;
            let whole = owed.open - owed.disputed;
            let amount = if is_half { whole.times(HALF, Rounding::Down) } else { whole };
            if amount.is_positive() {
                owed.open -= amount;
                is_part |= !owed.open.is_zero();
                parts.push((place, amount));
            }
            if is_half {
                let rest = plus_days(on, 24 + (place % 9) as i32);
                self.will_pay(place, rest, false);
            }
        }
        if parts.is_empty() {
            return;
        }
        self.set_off(debtor, on, &mut parts);
        let Some(person) = self.people.get(debtor) else { return };
        let bills = parts.iter().filter_map(|(bill, _)| self.bills.get(*bill));
        let numbers: Vec<&str> = bills.map(|bill| bill.number.as_str()).collect();
        let Some(dice) = self.dice.get_mut(debtor) else { return };
        let text = match (is_part, person.habit) {
            (_, Habit::Lump) => remittance::sloppy(dice, on),
            (true, _) => remittance::part(&numbers),
            (false, _) => remittance::plain(dice, &numbers),
        };
        let amount = parts.iter().map(|(_, part)| *part).sum();
        let name = remittance::payer(dice, &person.words.name);
        let iban = person.account.clone();
        let row = Row { on, amount, iban, name, text, is_reversal: false };
        self.account.book(on, Payment { row: Some(row), parts });
    }

    fn number(&self, bill: usize) -> Option<&str> {
        self.bills.get(bill).map(|bill| bill.number.as_str())
    }

    /// Credit notes are taken off a payment as long as something is left of it.
    fn set_off(&mut self, debtor: usize, on: Date, parts: &mut Vec<(usize, Cents)>) {
        let mut left: Cents = parts.iter().map(|(_, part)| *part).sum();
        let own = self.own.get(debtor).cloned().unwrap_or_default();
        for place in own {
            let is_there = self.bills.get(place).is_some_and(|bill| bill.issued_on < on);
            let Some(owed) = self.owed.get_mut(place) else { continue };
            if is_there && owed.open.is_negative() && (left + owed.open).is_positive() {
                left += owed.open;
                parts.push((place, owed.open));
                owed.open = Cents::ZERO;
            }
        }
    }

    fn collect(&mut self, bill: usize, on: Date) {
        if let Some(owed) = self.owed.get_mut(bill) {
            let amount = owed.open;
            owed.open = Cents::ZERO;
            self.by_bank(bill, on, amount);
        }
    }

    fn take_back(&mut self, bill: usize, on: Date) {
        let Some(amount) = self.bills.get(bill).map(|bill| bill.payable) else { return };
        if let Some(owed) = self.owed.get_mut(bill) {
            owed.open += amount;
        }
        self.by_bank(bill, on, -amount);
        self.will_pay(bill, plus_days(on, 9), false);
    }

    /// A row of a direct debit, or of one that was taken back.
    fn by_bank(&mut self, bill: usize, on: Date, amount: Cents) {
        let Some(known) = self.bills.get(bill) else { return };
        let Some(person) = self.people.get(known.debtor) else { return };
        let row = Row {
            on,
            amount,
            iban: person.account.clone(),
            name: person.words.name.clone(),
            text: format!("incasso {}", known.number),
            is_reversal: amount.is_negative(),
        };
        self.account.book(on, Payment { row: Some(row), parts: vec![(bill, amount)] });
    }

    /// A dispute ends: with a credit note, or without.
    fn settle_dispute(&mut self, settled: Settled, on: Date) {
        let Settled { bill, credited, .. } = settled;
        let Some(known) = self.bills.get(bill).cloned() else { return };
        self.settled.push(settled);
        let Some(owed) = self.owed.get_mut(bill) else { return };
        owed.disputed = Cents::ZERO;
        let is_whole = credited == owed.open;
        if credited.is_positive() {
            let note = self.credit_note(&known, credited, on);
            if is_whole {
                for place in [bill, note] {
                    if let Some(owed) = self.owed.get_mut(place) {
                        owed.open = Cents::ZERO;
                    }
                }
                let parts = vec![(bill, credited), (note, -credited)];
                self.account.book(on, Payment { row: None, parts });
                return;
            }
        }
        self.will_pay(bill, plus_days(on, 3 + (bill % 5) as i32), false);
    }

    fn credit_note(&mut self, known: &Bill, credited: Cents, on: Date) -> usize {
        self.credit_notes += 1;
        let share = Rate((credited.0 * 10_000).checked_div(known.payable.0).unwrap_or_default());
        let vat = known.vat.times(share, Rounding::HalfUp);
        let number = format!("C{}-{:04}", on.year(), self.credit_notes);
        let place = self.bills.len();
        self.by_number.insert(number.clone(), place);
        self.bills.push(Bill {
            number,
            issued_on: on,
            due_on: on,
            payable: -credited,
            vat: -vat,
            reminded_on: None,
            ..known.clone()
        });
        self.owed.push(Owed { open: -credited, ..Owed::default() });
        if let Some(own) = self.own.get_mut(known.debtor) {
            own.push(place);
        }
        place
    }

    fn fail(&mut self, debtor: usize) {
        let own = self.own.get(debtor).cloned().unwrap_or_default();
        for bill in own {
            if let Some(owed) = self.owed.get_mut(bill) {
                owed.pays_on = None;
            }
        }
    }

    /// Yes for a bill that was paid before the story began.
    pub(super) fn is_of_before(&self, bill: usize) -> bool {
        let Some((known, owed)) = self.bills.get(bill).zip(self.owed.get(bill)) else {
            return true;
        };
        known.issued_on < self.plan.start() && owed.open.is_zero()
    }

    /// Takes away what was booked on a stretch of days: payments, and what has nothing to do with
    /// debtors. For who keeps it elsewhere.
    pub(super) fn take_rows(&mut self, from: Date, until: Date) -> (Vec<Payment>, Vec<Row>) {
        self.account.take(from, until)
    }

    /// What was still open on each bill at the end of a day that has passed, for bills that were
    /// made by then.
    pub fn open_on(&self, day: Date) -> Vec<(&Bill, Cents)> {
        let later = self.account.paid_after(day);
        let open = self.bills.iter().zip(&self.owed).enumerate().map(|(place, (bill, owed))| {
            (bill, owed.open + later.get(&place).copied().unwrap_or_default())
        });
        open.filter(|(bill, open)| bill.issued_on <= day && !open.is_zero()).collect()
    }

    /// What a receipt is for, as a person finds out by asking: invoice numbers with amounts.
    pub fn meant(&self, on: Date, amount: Cents, iban: &str) -> Vec<(String, Cents)> {
        let parts = self.account.meant(on, amount, iban).iter();
        parts.filter_map(|(bill, part)| Some((self.number(*bill)?.to_owned(), *part))).collect()
    }

    /// The account over a stretch of days.
    pub fn extract(&self, from: Date, until: Date) -> Extract {
        self.account.extract(&self.house.iban, from, until)
    }
}

/// Yes for a day in the last month of the story.
fn is_last_month(plan: &Plan, day: Date) -> bool {
    (plus_days(plan.today, -25)..=plan.today).contains(&day)
}
