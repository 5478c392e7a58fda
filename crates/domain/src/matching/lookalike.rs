//! What looks like a number but is usually something else: days, amounts, postcodes, phones,
//! IBANs.
//!
//! Knows shapes only. A find inside one of these is dropped; a find that is exactly one of them
//! needs a payer who agrees. Does not know invoices, and does not say what the shape means.

use std::ops::Range;

use super::runs::Runs;
use crate::reference::has_right_check;

/// Two-letter words that may follow four digits without making a postcode of them.
const NOT_A_POSTCODE: &[&str] = &[
    "EN", "OF", "DD", "TM", "OP", "IN", "TE", "VD", "BV", "NV", "NR", "EU", "PD", "AF", "MW", "ZN",
];

/// The stretches of runs that look like something else.
pub(super) fn lookalikes(text: &Runs) -> Vec<Range<usize>> {
    let shapes: [fn(&Runs, usize) -> Option<usize>; 6] =
        [day, compact_day, amount, postcode, phone, iban];
    (0..text.len())
        .filter(|&run| text.is_digits(run) || text.word(run).len() == 2)
        .flat_map(|run| shapes.iter().filter_map(move |shape| Some(run..shape(text, run)?)))
        .collect()
}

/// The number a run of at most four digits stands for.
fn value(text: &Runs, run: usize) -> Option<u32> {
    let short = text.is_digits(run) && text.word(run).len() <= 4;
    short.then(|| text.word(run).parse().ok()).flatten()
}

fn is_year(text: &Runs, run: usize) -> bool {
    text.word(run).len() == 4 && value(text, run).is_some_and(|year| (1990..2100).contains(&year))
}

fn is_within(text: &Runs, run: usize, most: u32) -> bool {
    text.word(run).len() <= 2 && value(text, run).is_some_and(|part| (1..=most).contains(&part))
}

/// `12-01-2026`, `12/1/26`, `2026-01-12`, `2026-01`, `01-2026` and a bare `2026`.
fn day(text: &Runs, run: usize) -> Option<usize> {
    if text.is_compound(run) {
        return None;
    }
    let tied = (run + 1..run + 4).take_while(|&next| text.is_compound(next)).count();
    let (day, month) = (|run| is_within(text, run, 31), |run| is_within(text, run, 12));
    let year = |run| is_year(text, run);
    let fits = match tied {
        0 => year(run),
        1 => (year(run) && month(run + 1)) || (month(run) && year(run + 1)),
        2 => {
            let short_year = is_within(text, run + 2, 99);
            (day(run) && month(run + 1) && (year(run + 2) || short_year))
                || (year(run) && month(run + 1) && day(run + 2))
        }
        _ => false,
    };
    fits.then_some(run + tied + 1)
}

/// `20260112`, `12012026` and `202601`.
fn compact_day(text: &Runs, run: usize) -> Option<usize> {
    let digits = text.word(run);
    let part = |at: Range<usize>| digits.get(at).and_then(|part| part.parse::<u32>().ok());
    let year = |at| part(at).is_some_and(|year| (1990..2100).contains(&year));
    let month = |at| part(at).is_some_and(|month| (1..=12).contains(&month));
    let day = |at| part(at).is_some_and(|day| (1..=31).contains(&day));
    let fits = match digits.len() {
        6 => year(0..4) && month(4..6),
        8 => (year(0..4) && month(4..6) && day(6..8)) || (day(0..2) && month(2..4) && year(4..8)),
        _ => false,
    };
    (fits && text.is_digits(run)).then_some(run + 1)
}

/// `1.234,56`, `1234.56`, and whole euros beside the word or the sign: `EUR 1210`, `1210,-`.
fn amount(text: &Runs, run: usize) -> Option<usize> {
    if !text.is_digits(run) || (text.is_compound(run) && text.is_digits(run - 1)) {
        return None;
    }
    let thousand =
        |next: &usize| text.word(*next).len() == 3 && [".", ","].contains(&text.gap_before(*next));
    let whole = run + 1 + (run + 1..run + 4).take_while(thousand).count();
    let has_cents = text.is_digits(whole)
        && text.word(whole).len() == 2
        && [",", "."].contains(&text.gap_before(whole));
    let end = if has_cents { whole + 1 } else { whole };
    let goes_on = text.is_compound(end) && text.is_digits(end);
    let euro = |run: usize| matches!(text.word(run), "EUR" | "EURO" | "EUROS");
    let marked = (run > 0 && euro(run - 1))
        || text.gap_before(run).trim_end().ends_with('€')
        || euro(end)
        || text.gap_before(end).starts_with(",-");
    (!goes_on && (has_cents || marked)).then_some(end)
}

/// `1234 AB`.
fn postcode(text: &Runs, run: usize) -> Option<usize> {
    let digits =
        text.is_digits(run) && text.word(run).len() == 4 && !text.word(run).starts_with('0');
    let letters = text.word(run + 1);
    let near = matches!(text.gap_before(run + 1), "" | " ");
    let two = letters.len() == 2 && text.is_letters(run + 1) && !text.is_glued(run + 2);
    (digits && near && two && !NOT_A_POSTCODE.contains(&letters)).then_some(run + 2)
}

/// `06-12345678`, `020 123 45 67`, `+31 6 12345678`.
fn phone(text: &Runs, run: usize) -> Option<usize> {
    let abroad = text.gap_before(run).ends_with('+') || text.word(run).starts_with("0031");
    let at_home = text.word(run).starts_with('0') && !text.word(run).starts_with("00");
    if !text.is_digits(run) || text.is_compound(run) || !(abroad || at_home) {
        return None;
    }
    let mut digits = 0;
    for next in run..text.len().min(run + 6) {
        let near =
            next == run || matches!(text.gap_before(next), "" | " " | "-" | ") " | "." | " (");
        if !near || !text.is_digits(next) {
            return None;
        }
        digits += text.word(next).len();
        if digits == 10 && at_home || digits >= 11 && abroad {
            return (!text.is_compound(next + 1)).then_some(next + 1);
        }
    }
    None
}

/// An account number whose check digits are right, also in groups of four.
fn iban(text: &Runs, run: usize) -> Option<usize> {
    let starts = text.is_letters(run) && text.word(run).len() == 2 && text.word(run + 1).len() >= 2;
    if !starts || !text.is_glued(run + 1) || text.is_glued(run) {
        return None;
    }
    let mut account = text.word(run).to_owned();
    for next in run + 1..text.len().min(run + 20) {
        if !matches!(text.gap_before(next), "" | " ") {
            return None;
        }
        account.push_str(text.word(next));
        if account.len() > 34 {
            return None;
        }
        if account.len() >= 15 && !text.is_glued(next + 1) && has_right_check(&account) {
            return Some(next + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<String> {
        let text = Runs::of(text);
        let words =
            |found: Range<usize>| found.map(|run| text.word(run)).collect::<Vec<_>>().join("|");
        lookalikes(&text).into_iter().map(words).collect()
    }

    #[test]
    fn shapes_are_recognised() {
        assert_eq!(shapes("dd 12-01-2026"), ["12|01|2026"]);
        assert_eq!(shapes("EUR 1.234,56"), ["1|234|56"]);
        assert_eq!(shapes("€ 1210"), ["1210"]);
        assert_eq!(shapes("1234 AB Utrecht"), ["1234|AB"]);
        assert_eq!(shapes("bel 06-12345678"), ["06|12345678"]);
        assert_eq!(shapes("NL91 ABNA 0417 1643 00")[0], "NL|91|ABNA|0417|1643|00");
        assert_eq!(shapes("2026-07"), ["2026|07"]);
        assert_eq!(shapes("20260112"), ["20260112"]);
    }

    #[test]
    fn invoice_numbers_are_left_alone() {
        for text in
            ["2026-101", "F2026/0101", "1234 en 5678", "1234,5678", "INV 2026.101", "123456"]
        {
            assert_eq!(shapes(text), Vec::<String>::new(), "{text}");
        }
    }
}
