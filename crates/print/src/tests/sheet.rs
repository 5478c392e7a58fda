//! The call sheet: one page, however much there is to say.

use punctueel_letters::paper::Press;

use super::sample;
use crate::House;

fn check(rows: usize, before: usize) {
    let pdf = House.call_sheet(&sample::sheet(rows, before)).expect("prints");
    assert_eq!(pdf.pages, 1, "{rows} rows, {before} agreements");
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
