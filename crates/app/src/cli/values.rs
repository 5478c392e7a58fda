//! Days, amounts and other values as people type them.
//!
//! A day is `2026-10-02` or `02-10-2026`; an amount `1210.00` or `1210,00`. What can be read in two
//! ways is not read at all. Does not speak: the kind of value it is picks the sentence.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use punctueel_domain::access::Role;
use punctueel_domain::casework::{
    CallOutcome, ConfirmedHow, DisputeKind, DisputeOwner, DisputeVerdict, Every, Exemption,
    HandOverKind, Instalment, LateReason, PayMethod,
};
use punctueel_domain::law::bad_debt::ReturnPeriod;
use punctueel_domain::law::insolvency::{InsolvencyEnd, InsolvencyKind};
use punctueel_domain::law::limitation::Sells;
use punctueel_domain::law::regime::Table;
use punctueel_domain::law::rules::RuleField;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{
    Channel, ContactRole, DebtorKind, EARLIEST, Hours, LATEST, Language, LegalForm, TermBasis,
};
use punctueel_domain::reference::{Kind, PaymentReference};
use punctueel_domain::strategy::Actor;
use punctueel_formats::ledger::field_names;
use punctueel_letters::letter::LetterKind;
use punctueel_office::actions::set_house::{MOST_CORRECTION_DAYS, MOST_GRACE_DAYS};
use punctueel_office::ask::preview::LONGEST_DAYS;
use punctueel_office::imports::SentBefore;
use punctueel_office::reports::Report;
use punctueel_store::load::lacking::Lack;

/// A text that is no value of this kind.
#[derive(Clone, Copy, Debug)]
pub struct NotA(pub &'static str);

impl fmt::Display for NotA {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl std::error::Error for NotA {}

/// The years in which a day can lie.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// A day, as 2026-12-01 or 1-12-2026.
pub fn day(text: &str) -> Result<Date, NotA> {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str| part.parse::<i16>().map_err(|_| NotA("day"));
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let [first, month, last] = parts.as_slice() else { return Err(NotA("day")) };
    let (year, day, is_short) = match (first.len(), last.len()) {
        (4, 2) => (first, last, month.len() == 2),
        (1 | 2, 4) => (last, first, matches!(month.len(), 1 | 2)),
        _ => return Err(NotA("day")),
    };
    if !is_short || !parts.iter().all(digits) {
        return Err(NotA("day"));
    }
    let (month, day) = (number(month)? as i8, number(day)? as i8);
    let found = Date::new(number(year)?, month, day).map_err(|_| NotA("day"))?;
    // Nobody means another century; a term counted from the end of all days would be nonsense.
    if YEARS.contains(&found.year()) { Ok(found) } else { Err(NotA("day")) }
}

/// A moment in the Netherlands; of a day its end.
pub fn moment(text: &str) -> Result<Timestamp, NotA> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    let local = match day(text) {
        Ok(day) => day.at(23, 59, 59, 0),
        Err(_) => text.parse::<DateTime>().map_err(|_| NotA("moment"))?,
    };
    let zoned = local.in_tz("Europe/Amsterdam").map_err(|_| NotA("moment"))?;
    Ok(zoned.timestamp())
}

/// The name of a report, or `list`.
pub fn report(text: &str) -> Result<String, NotA> {
    let is_known = text == "list" || Report::named(text).is_some();
    if is_known { Ok(text.to_owned()) } else { Err(NotA("report")) }
}

/// An amount, as 1210.00, 1210,00 or 1.210,00.
pub fn amount(text: &str) -> Result<Cents, NotA> {
    let not_one = |_| NotA("amount");
    let Some((whole, part)) = text.split_once(',') else { return text.parse().map_err(not_one) };
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let is_grouped = !whole.contains('.') || matches!(first.trim_start_matches('-').len(), 1..=3);
    if !is_grouped || !groups.all(|group| group.len() == 3) || part.contains('.') {
        return Err(NotA("amount"));
    }
    format!("{}.{part}", whole.replace('.', "")).parse().map_err(not_one)
}

/// A number of days.
pub fn days(text: &str) -> Result<u32, NotA> {
    text.parse().ok().filter(|days| (1..=365).contains(days)).ok_or(NotA("days"))
}

/// How many days ahead.
pub fn days_ahead(text: &str) -> Result<u32, NotA> {
    text.parse().ok().filter(|days| (1..=LONGEST_DAYS).contains(days)).ok_or(NotA("days-ahead"))
}

/// How many debtors to make up.
pub fn debtors(text: &str) -> Result<u32, NotA> {
    text.parse().ok().filter(|count| (1..=50_000).contains(count)).ok_or(NotA("debtors"))
}

/// How many invoices to make up.
pub fn invoices(text: &str) -> Result<u32, NotA> {
    text.parse().ok().filter(|count| (1..=1_000_000).contains(count)).ok_or(NotA("invoices"))
}

/// How many days a story takes.
pub fn story(text: &str) -> Result<u32, NotA> {
    text.parse().ok().filter(|days| (30..=730).contains(days)).ok_or(NotA("days"))
}

/// A kind of letter.
pub fn letter(text: &str) -> Result<LetterKind, NotA> {
    text.parse().map_err(|_| NotA("letter"))
}

/// One kind of letter, or all of them.
#[derive(Clone, Debug)]
pub struct Letters(pub Vec<LetterKind>);

/// A kind of letter, or `all`.
pub fn letters(text: &str) -> Result<Letters, NotA> {
    match text {
        "all" => Ok(Letters(LetterKind::ALL.to_vec())),
        one => letter(one).map(|letter| Letters(vec![letter])),
    }
}

/// Dutch or English.
pub fn language(text: &str) -> Result<Language, NotA> {
    text.parse().map_err(|_| NotA("language"))
}

/// What was sent before.
pub fn sent_before(text: &str) -> Result<SentBefore, NotA> {
    text.parse().map_err(|_| NotA("sent-before"))
}

/// `10=999`: the number a debtor had, and the one he has now.
pub fn renumbered(text: &str) -> Result<(String, String), NotA> {
    let (old, new) = text.split_once('=').ok_or(NotA("renumbered"))?;
    let is_filled = !old.is_empty() && !new.is_empty();
    if is_filled { Ok((old.to_owned(), new.to_owned())) } else { Err(NotA("renumbered")) }
}

/// `Saldo=open`: the heading of a column and the field it holds; `Saldo=-`: it is not used.
pub fn column(text: &str) -> Result<(String, Option<String>), NotA> {
    let (heading, field) = text.rsplit_once('=').ok_or(NotA("column"))?;
    let (heading, field) = (heading.trim().to_owned(), field.trim());
    let is_known = field == "-" || field_names().any(|known| known == field);
    match is_known && !heading.is_empty() {
        true => Ok((heading, Some(field.to_owned()).filter(|field| field != "-"))),
        false => Err(NotA("column")),
    }
}

/// What came of a call.
pub fn outcome(text: &str) -> Result<CallOutcome, NotA> {
    text.replace('_', "-").parse().map_err(|_| NotA("outcome"))
}

/// What a dispute is about.
pub fn dispute_kind(text: &str) -> Result<DisputeKind, NotA> {
    text.parse().map_err(|_| NotA("dispute-kind"))
}

/// What somebody of ours is.
pub fn user_role(text: &str) -> Result<Role, NotA> {
    text.parse().ok().filter(|role| *role != Role::Job).ok_or(NotA("user-role"))
}

/// Who of us sees to a dispute.
pub fn dispute_owner(text: &str) -> Result<DisputeOwner, NotA> {
    text.parse().map_err(|_| NotA("dispute-owner"))
}

/// How often an instalment comes.
pub fn every(text: &str) -> Result<Every, NotA> {
    text.parse().map_err(|_| NotA("every"))
}

/// One instalment, as `2026-11-30=100,00`.
pub fn instalment(text: &str) -> Result<Instalment, NotA> {
    let (on, sum) = text.split_once('=').ok_or(NotA("instalment"))?;
    let (on, amount) = (day(on), amount(sum));
    match (on, amount) {
        (Ok(on), Ok(amount)) => Ok(Instalment { on, amount }),
        _ => Err(NotA("instalment")),
    }
}

/// To whom claims are handed over.
pub fn hand_over(text: &str) -> Result<HandOverKind, NotA> {
    text.parse().map_err(|_| NotA("hand-over"))
}

/// How a dispute ended.
pub fn dispute_verdict(text: &str) -> Result<DisputeVerdict, NotA> {
    text.parse().map_err(|_| NotA("dispute-verdict"))
}

/// Why a debtor is not chased.
pub fn exemption(text: &str) -> Result<Exemption, NotA> {
    text.parse().map_err(|_| NotA("exemption"))
}

/// What something can be said about in a claim.
pub fn rule_field(text: &str) -> Result<RuleField, NotA> {
    text.parse().map_err(|_| NotA("rule-field"))
}

/// A table of rates.
pub fn rate_table(text: &str) -> Result<Table, NotA> {
    text.parse().map_err(|_| NotA("rate-table"))
}

/// A kind of insolvency.
pub fn insolvency(text: &str) -> Result<InsolvencyKind, NotA> {
    text.parse().map_err(|_| NotA("insolvency"))
}

/// How an insolvency ended.
pub fn insolvency_end(text: &str) -> Result<InsolvencyEnd, NotA> {
    text.parse().map_err(|_| NotA("insolvency-end"))
}

/// What lacks of a debtor.
pub fn lack(text: &str) -> Result<Lack, NotA> {
    text.parse().map_err(|_| NotA("lack"))
}

/// How often a VAT return is done.
pub fn vat_period(text: &str) -> Result<ReturnPeriod, NotA> {
    text.parse().map_err(|_| NotA("vat-period"))
}

/// What is sold.
pub fn sells(text: &str) -> Result<Sells, NotA> {
    text.parse().map_err(|_| NotA("sells"))
}

/// Firm or consumer.
pub fn debtor_kind(text: &str) -> Result<DebtorKind, NotA> {
    let kind = text.parse().map_err(|_| NotA("debtor-kind"))?;
    if kind == DebtorKind::Unknown { Err(NotA("debtor-kind")) } else { Ok(kind) }
}

/// A legal form.
pub fn legal_form(text: &str) -> Result<LegalForm, NotA> {
    text.parse().map_err(|_| NotA("legal-form"))
}

/// The reference debtors are asked to name.
pub fn house_reference(text: &str) -> Result<PaymentReference, NotA> {
    text.parse().map_err(|_| NotA("house-reference"))
}

/// A reference that can be made.
pub fn reference_kind(text: &str) -> Result<Kind, NotA> {
    let kind = text.parse().map_err(|_| NotA("reference-kind"))?;
    if kind == Kind::Iban { Err(NotA("reference-kind")) } else { Ok(kind) }
}

/// What a contact is for.
pub fn role(text: &str) -> Result<ContactRole, NotA> {
    text.parse().map_err(|_| NotA("role"))
}

/// When somebody answers the telephone, as `9-12,13-17` or `ma,wo 9-12`.
pub fn hours(text: &str) -> Result<Hours, NotA> {
    text.parse().map_err(|_| NotA("hours"))
}

/// A time of the day at which people are called, as `14:30` or `14`.
pub fn time_to_call(text: &str) -> Result<Time, NotA> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let is_short = (1..=2).contains(&hour.len()) && minute.len() == 2;
    let number = |part: &str| part.parse::<i8>().ok().filter(|_| is_short);
    let time = number(hour).zip(number(minute)).and_then(|(h, m)| Time::new(h, m, 0, 0).ok());
    time.filter(|time| (EARLIEST..LATEST).contains(&time.hour())).ok_or(NotA("time-to-call"))
}

/// Who of us does something.
pub fn actor(text: &str) -> Result<Actor, NotA> {
    text.parse().map_err(|_| NotA("actor"))
}

/// How somebody likes to be reached.
pub fn channel(text: &str) -> Result<Channel, NotA> {
    text.parse().map_err(|_| NotA("channel"))
}

/// What debtors are when nothing else is known; `ask`: that is asked.
pub fn mostly(text: &str) -> Result<DebtorKind, NotA> {
    match text {
        "ask" => Ok(DebtorKind::Unknown),
        known => debtor_kind(known).map_err(|_| NotA("mostly")),
    }
}

/// Where terms come from.
pub fn terms(text: &str) -> Result<TermBasis, NotA> {
    text.parse().map_err(|_| NotA("terms"))
}

/// Yes or no.
pub fn yes_no(text: &str) -> Result<bool, NotA> {
    match text {
        "yes" | "ja" => Ok(true),
        "no" | "nee" => Ok(false),
        _ => Err(NotA("yes-no")),
    }
}

/// On or off.
pub fn on_off(text: &str) -> Result<bool, NotA> {
    match text {
        "on" | "aan" => Ok(true),
        "off" | "uit" => Ok(false),
        _ => Err(NotA("on-off")),
    }
}

/// How many working days bank data may be behind.
pub fn correction_days(text: &str) -> Result<u32, NotA> {
    let days = text.parse().ok().filter(|days| *days <= MOST_CORRECTION_DAYS);
    days.ok_or(NotA("correction-days"))
}

/// How the debtor accepted an agreement.
pub fn confirmed_how(text: &str) -> Result<ConfirmedHow, NotA> {
    text.parse().map_err(|_| NotA("confirmed-how"))
}

/// How he says he pays.
pub fn pay_method(text: &str) -> Result<PayMethod, NotA> {
    text.parse().map_err(|_| NotA("pay-method"))
}

/// How many working days after a promised day still count.
pub fn grace_days(text: &str) -> Result<u32, NotA> {
    let days = text.parse().ok().filter(|days| *days <= MOST_GRACE_DAYS);
    days.ok_or(NotA("grace-days"))
}

/// What a complaint is about, or why he did not pay as he promised.
pub fn call_reason(text: &str) -> Result<CallReason, NotA> {
    let (dispute, late) = (text.parse().ok(), text.parse().ok());
    match (dispute, late) {
        (None, None) => Err(NotA("call-reason")),
        _ => Ok(CallReason { dispute, late }),
    }
}

/// What was typed as the reason in a call; one word can be both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallReason {
    /// What a complaint is about.
    pub dispute: Option<DisputeKind>,
    /// Why he did not pay.
    pub late: Option<LateReason>,
}

/// A number of working days, at most about a year.
pub fn working_days(text: &str) -> Result<i32, NotA> {
    text.parse().ok().filter(|days| (0..=250).contains(days)).ok_or(NotA("working-days"))
}

/// An invoice with the amount that goes to it, when that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoicePart {
    /// The invoice as typed.
    pub invoice: String,
    /// The amount; `None`: all that is open, or all that is left.
    pub amount: Option<Cents>,
}

/// `2026-101` or `2026-101=500.00`.
pub fn invoice_part(text: &str) -> Result<InvoicePart, NotA> {
    let (invoice, part) = match text.rsplit_once('=') {
        Some((invoice, part)) => (invoice, Some(amount(part)?)),
        None => (text, None),
    };
    Ok(InvoicePart { invoice: invoice.to_owned(), amount: part })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_in_two_ways_of_writing() {
        for text in ["2026-10-02", "02-10-2026", "2-10-2026"] {
            assert_eq!(day(text).ok(), Some(date(2026, 10, 2)), "{text}");
        }
        for text in [
            "",
            "2026-2-1",
            "20261002",
            "2026-13-01",
            "02-10-26",
            "+026-10-02",
            "002-10-2026",
            "morgen",
        ] {
            assert!(day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_amount_is_read_as_machines_and_as_people_write_it() {
        for (text, cents) in [
            ("1210", 121_000),
            ("1210.5", 121_050),
            ("1210,05", 121_005),
            ("1.210,00", 121_000),
            ("12.345.678,9", 1_234_567_890),
        ] {
            assert_eq!(amount(text).ok(), Some(Cents(cents)), "{text}");
        }
        // Only points: thousands or cents? We ask.
        for text in
            ["1.210", "1,210.00", "1,210,00", "12.10,00", "1210.000,00", ".210,00", "twaalf", ""]
        {
            assert!(amount(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_invoice_may_carry_an_amount() {
        let part = |text| invoice_part(text).ok().map(|part| (part.invoice, part.amount));
        assert_eq!(part("2026-101"), Some(("2026-101".to_owned(), None)));
        assert_eq!(part("F=1=5,00"), Some(("F=1".to_owned(), Some(Cents(500)))));
        assert_eq!(part("2026-101=veel"), None);
    }
}
