//! What must hold for every sample: the files are whole, they agree with each other, and chance
//! repeats.

use jiff::civil::{Date, date};

use punctueel_domain::calendar::plus_days;
use punctueel_domain::money::Cents;
use punctueel_domain::reference::iban::Iban;
use punctueel_formats::facts::{Entry, FileFacts, Format};
use punctueel_formats::read::read;

use super::account::Row;
use super::habit::Habit;
use super::*;

const DAYS: [Date; 5] = [
    date(2026, 11, 22),
    date(2026, 11, 23),
    date(2026, 12, 25),
    date(2027, 1, 1),
    date(2028, 2, 29),
];

fn worlds() -> Vec<World> {
    let plan = |seed, today| Plan { debtors: 40, invoices: 160, seed, today, days: 200 };
    let seeds = 0..2_u64;
    let plans = seeds.flat_map(|seed| DAYS.into_iter().map(move |today| plan(seed, today)));
    plans.map(World::new).collect()
}

fn facts(bytes: &[u8], format: Format) -> FileFacts {
    let facts = read(bytes);
    assert_eq!(facts.problems, []);
    assert_eq!(facts.format, format);
    facts
}

#[test]
fn a_list_says_what_is_open_in_the_world() {
    for mut world in worlds() {
        for as_of in [world.plan.start(), world.plan.today] {
            world.go_to(as_of);
            let world = &world;
            let facts = facts(&print_open_items(world, as_of), Format::OpenItems);
            let list = facts.open_items.unwrap();
            let open = world.open_on(as_of);
            assert_eq!(facts.encoding, "windows-1252");
            assert_eq!(list.as_of, Some(as_of));
            assert_eq!(list.total(), open.iter().map(|(_, open)| *open).sum::<Cents>());
            let same = |(item, (bill, open)): (&_, &(&invoices::Bill, Cents))| {
                let item: &punctueel_formats::facts::OpenItem = item;
                let person = &world.people[bill.debtor];
                assert_eq!(
                    (&item.number, item.open, item.payable),
                    (&bill.number, *open, Some(bill.payable))
                );
                assert_eq!(item.debtor.name, person.words.name);
                assert_eq!((item.due_on, item.reminded_on), (Some(bill.due_on), bill.reminded_on));
            };
            list.items.iter().zip(&open).for_each(same);
            assert_eq!(list.items.len(), open.len());
        }
    }
}

fn assert_same(entries: &[Entry], rows: &[Row], format: Format) {
    for (entry, row) in entries.iter().zip(rows) {
        assert_eq!(entry.reversal, row.is_reversal);
        assert_eq!((entry.on, entry.amount), (row.on, row.amount));
        assert_eq!(entry.counter_account, row.iban);
        assert!(Iban::parse(&entry.counter_account).is_ok());
        let is_mt940 = format == Format::Mt940;
        let text = if is_mt940 { people::plain(&row.text) } else { row.text.clone() };
        assert_eq!(entry.text, text);
    }
}

#[test]
fn a_statement_holds_and_the_next_goes_on_where_it_ended() {
    for mut world in worlds() {
        world.go_to(world.plan.today);
        let mut day = world.plan.start();
        let mut closing = None;
        while day < world.plan.today {
            let extract = world.extract(day, plus_days(day, 4));
            for (bytes, format) in
                [(mt940(&extract), Format::Mt940), (camt053(&extract), Format::Camt053)]
            {
                let facts = facts(&bytes, format);
                let statement = &facts.statements[0];
                assert_eq!(statement.account, world.house.iban);
                assert_eq!(statement.balance_holds(), Some(true));
                assert_eq!(statement.closing_on, Some(extract.until));
                assert_eq!(statement.entries.len(), extract.rows.len());
                assert_same(&statement.entries, &extract.rows, format);
            }
            assert!(closing.is_none_or(|closing| closing == extract.opening));
            closing = Some(extract.closing);
            day = plus_days(day, 5);
        }
    }
}

#[test]
fn numbers_are_unique_and_days_are_in_order() {
    for world in worlds() {
        let mut bills: Vec<_> = world.bills.iter().collect();
        bills.sort_by(|one, other| one.number.cmp(&other.number));
        for pair in bills.windows(2) {
            assert!(pair[0].number < pair[1].number);
            assert!(pair[0].issued_on <= pair[1].issued_on, "{pair:?}");
        }
        assert!(bills.iter().all(|bill| bill.issued_on <= bill.due_on));
        assert_eq!(bills.len(), 160);
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let plan = Plan { debtors: 14, invoices: 60, seed: 9, today: date(2026, 11, 22), days: 60 };
    let bytes = |plan: Plan| {
        let mut world = World::new(plan);
        let numbers: Vec<String> =
            world.bills.iter().take(3).map(|bill| bill.number.clone()).collect();
        let bills = world.bills_of(&numbers);
        world.go_to(plan.start());
        let said = world.called(1, &bills, plan.start());
        world.go_to(plan.today);
        let extract = world.extract(plan.start(), plan.today);
        (print_open_items(&world, plan.today), mt940(&extract), camt053(&extract), said)
    };
    assert_eq!(bytes(plan), bytes(plan));
    assert_ne!(bytes(plan).0, bytes(Plan { seed: 10, ..plan }).0);
}

#[test]
fn a_large_sample_is_made_quickly() {
    let plan =
        Plan { debtors: 2_000, invoices: 20_000, seed: 1, today: date(2026, 11, 22), days: 730 };
    let mut world = World::new(plan);
    world.go_to(plan.start());
    let list = print_open_items(&world, plan.start());
    assert!(read(&list).problems.is_empty());
    assert_eq!(world.bills.len(), 20_000);
}

#[test]
fn each_habit_leaves_its_mark() {
    let plan =
        Plan { debtors: 600, invoices: 6_000, seed: 3, today: date(2026, 11, 20), days: 730 };
    let mut world = World::new(plan);
    world.go_to(plan.today);
    let world = &world;
    let of = |habit: Habit| {
        let own = world.bills.iter().zip(&world.owed);
        let own = own.filter(move |(bill, _)| world.people[bill.debtor].habit == habit);
        let is_due = move |bill: &invoices::Bill| bill.due_on < plus_days(plan.today, -70);
        let due: Vec<_> = own.filter(|(bill, _)| is_due(bill)).collect();
        let open = due.iter().filter(|(_, owed)| owed.open.is_positive()).count();
        (open, due.len())
    };
    // Who pays of his own accord has paid; who waits for a call, a letter or for ever has not.
    for habit in [Habit::Punctual, Habit::WeekLate, Habit::RunDay, Habit::Lump] {
        let (open, due) = of(habit);
        assert!(open == 0 && due > 20, "{habit} {open} {due}");
    }
    for habit in [Habit::AfterCall, Habit::AtReminder, Habit::KeepsWord, Habit::Never] {
        let (open, due) = of(habit);
        assert!(open == due && due > 0, "{habit} {open} {due}");
    }
    let (open, due) = of(Habit::Slides);
    assert!(open > 0 && open < due, "slides {open} {due}");
}
