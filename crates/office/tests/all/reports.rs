//! Stories about reports: what was open on a day, and what was known of it at a moment.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use punctueel_domain::money::Cents;
use punctueel_office::Desk;
use punctueel_office::reports::{Asked, Cell, Made, Report};

use crate::trial::{TODAY, on_each_engine, open_amounts, take_list};

const OPEN: &str = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
     1;Jansen;F1;2026-07-01;2026-07-31;100,00\n\
     1;Jansen;F2;2026-10-01;2026-10-31;50,00\n\
     2;De Vries;F3;2026-10-20;2026-11-30;200,00\n\
     2;De Vries;C1;2026-10-20;2026-11-30;-20,00\n";
const NOW: &str = "Debiteurnummer;Debiteurnaam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n\
     1;Jansen;F2;2026-10-01;2026-10-31;50,00\n\
     2;De Vries;F3;2026-10-20;2026-11-30;200,00\n\
     2;De Vries;C1;2026-10-20;2026-11-30;-20,00\n";

fn ageing(desk: &mut Desk, on: Date) -> Made {
    Report::named("ageing").unwrap().make(desk, Asked { on, known: None }).unwrap()
}

fn amounts(row: &[Cell]) -> Vec<i64> {
    let amount = |cell: &Cell| match cell {
        Cell::Money(amount) => Some(amount.0),
        _ => None,
    };
    row.iter().filter_map(amount).collect()
}

#[test]
fn what_is_open_stands_in_its_age_and_adds_up_to_the_ledger() {
    on_each_engine(|desk| {
        take_list(desk, OPEN, TODAY);
        let made = ageing(desk, TODAY);
        assert_eq!(made.rows.len(), 2);
        let vries = amounts(&made.rows[0]);
        assert_eq!(vries, [20_000, 0, 0, 0, 0, -2_000, 18_000], "the largest first");
        let jansen = amounts(&made.rows[1]);
        assert_eq!(jansen, [0, 5_000, 0, 0, 10_000, 0, 15_000]);
        let ledger: Cents = open_amounts(desk).into_iter().map(|(_, open)| open).sum();
        assert_eq!(amounts(&made.totals).last(), Some(&ledger.0));
    });
}

#[test]
fn a_day_that_has_been_stays_as_it_was() {
    on_each_engine(|desk| {
        take_list(desk, OPEN, TODAY);
        let before = ageing(desk, TODAY);
        let later = date(2026, 11, 9);
        desk.move_to(later.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp());
        take_list(desk, NOW, later);
        assert_eq!(ageing(desk, TODAY), before, "what is booked later counts later");
        let now = ageing(desk, later);
        assert_eq!(amounts(&now.rows[1]), [0, 5_000, 0, 0, 0, 0, 5_000]);

        let on = later;
        let known = TODAY.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
        let asked = Asked { on, known: Some(known) };
        let then = Report::named("ageing").unwrap().make(desk, asked).unwrap();
        assert_eq!(amounts(&then.rows[1]), [0, 5_000, 0, 0, 10_000, 0, 15_000], "not known yet");
    });
}
