//! The call sheet: one page, however much there is to say.

use punctueel_letters::paper::Press;

use super::sample;
use crate::House;

fn check(rows: usize, before: usize) {
    let pdf = House.call_sheet(&sample::sheet(rows, before)).expect("prints");
    assert_eq!(pdf.pages, 1, "{rows} rows, {before} agreements");
}

/// However high it happens to be: a line too many is a second page.
#[test]
fn a_sheet_of_any_height_is_one_page() {
    for rows in 0..=16 {
        check(rows, rows * 5 % 9);
    }
}

#[test]
fn a_sheet_with_long_names_and_many_numbers_is_one_page() {
    for length in [20, 71, 200] {
        let mut sheet = sample::sheet(12, 5);
        sheet.title = "Stichting Wijkcentrum De Zonnebloem ".repeat(length / 20);
        sheet.house = "V".repeat(length);
        sheet.who = vec![("Bel".into(), "0".repeat(length)); 12];
        sheet.open.rows.iter_mut().for_each(|row| row[1] = "onderhoud ".repeat(length / 10));
        assert_eq!(House.call_sheet(&sheet).expect("prints").pages, 1, "{length}");
    }
}

#[test]
fn a_sheet_is_one_page() {
    check(0, 0);
    check(3, 2);
    check(200, 30);
}

#[test]
fn a_sheet_that_cannot_be_shortened_is_made_smaller() {
    let mut sheet = sample::sheet(3, 1);
    sheet.questions = vec![sheet.questions[0].clone(); 50];
    assert_eq!(House.call_sheet(&sheet).expect("prints").pages, 1);
}
