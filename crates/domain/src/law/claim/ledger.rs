//! The facts of a claim from the books: entries, settlements, credit notes and messages.
//!
//! The account of a debtor says what is open; a claim needs from what day each part counts and
//! where it came from. Money is meant for the invoice it is settled on, and named by the debtor
//! when the text of its row names that. A credit note counts from its own day. What a list says is
//! paid has no known day. Pure: the rows are brought by the caller, as they are on the day and as
//! they were known.

use jiff::civil::Date;

use super::facts::{Demand, Input, InputKind, InvoiceFacts, Receipt, Reduction};
use crate::account::EntryKind;
use crate::id::{BankEntryId, InvoiceId, SettlementId, TaskId};
use crate::invoice::InvoiceKind;
use crate::law::default::NoticeOfDefault;
use crate::law::rules::{RuleField, Rules, TermRule};
use crate::matching::{designated, names_alone};
use crate::money::Cents;
use crate::party::{Channel, TermBasis};
use crate::strategy::{LegalKind, last_day, sent};

/// An invoice or credit note of the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerInvoice {
    /// Its id.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// Invoice or credit note.
    pub kind: InvoiceKind,
    /// The day on it.
    pub issued_on: Date,
    /// The day it was sent, when known.
    pub sent_on: Option<Date>,
    /// The last day to pay.
    pub due_on: Date,
    /// What the administration said of its terms when it came in.
    pub term_basis: TermBasis,
    /// What was said since.
    pub rules: Rules,
}

/// A line on the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    /// The invoice it is on.
    pub invoice: InvoiceId,
    /// The event that recorded it.
    pub event: i64,
    /// What it is.
    pub kind: EntryKind,
    /// The day it counts.
    pub on: Date,
    /// The amount.
    pub amount: Cents,
}

/// A part of a settlement that was not undone; below zero: a credit note that was set off with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerSettled {
    /// The bank row; 0: set off without money.
    pub bank_entry: BankEntryId,
    /// The settlement.
    pub settlement: SettlementId,
    /// The invoice or credit note.
    pub invoice: InvoiceId,
    /// The day it counts.
    pub on: Date,
    /// The amount taken off.
    pub amount: Cents,
    /// What of the money went to interest and costs beside it.
    pub added: Cents,
}

/// Money of the debtor that is not put to an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerLoose {
    /// The bank row.
    pub bank_entry: BankEntryId,
    /// The day it was credited.
    pub on: Date,
    /// What is left of it.
    pub amount: Cents,
}

/// A message about an invoice that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerMessage {
    /// The message.
    pub message: TaskId,
    /// The invoice it asks for.
    pub invoice: InvoiceId,
    /// The day it left.
    pub on: Date,
    /// How it went.
    pub channel: Channel,
    /// What it is before the law.
    pub legal_kind: LegalKind,
    /// Its tone.
    pub tone: u8,
    /// The term it gives.
    pub term_days: Option<u32>,
}

/// The books of a debtor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// His invoices and credit notes.
    pub invoices: Vec<LedgerInvoice>,
    /// Their entries, by invoice and in the order in which they were recorded.
    pub entries: Vec<LedgerEntry>,
    /// What is settled, by settlement.
    pub settled: Vec<LedgerSettled>,
    /// Money that is not put to an invoice.
    pub loose: Vec<LedgerLoose>,
    /// What stands in the rows of all that money, by row: the text, and a reference beside it.
    pub texts: Vec<(BankEntryId, String)>,
    /// Messages that left, oldest first.
    pub messages: Vec<LedgerMessage>,
}

/// What the books give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FromLedger {
    /// The invoices of the day, those that are closed too: interest and costs can be left on them,
    /// and a letter asked for them together with others.
    pub invoices: Vec<InvoiceFacts>,
    /// What came in, in the order of its days.
    pub receipts: Vec<Receipt>,
    /// What of the credit notes is not set off.
    pub open_credit: Cents,
}

impl Ledger {
    /// The facts on a day.
    pub fn facts(&self, on: Date) -> FromLedger {
        let mut found = FromLedger::default();
        for one in &self.invoices {
            let entries: Vec<&LedgerEntry> = self.entries_of(one.invoice, on).collect();
            let open: Cents = entries.iter().map(|entry| entry.amount).sum();
            match one.kind {
                InvoiceKind::CreditNote => found.open_credit -= open.at_most(Cents::ZERO),
                InvoiceKind::Invoice if entries.is_empty() => {}
                InvoiceKind::Invoice => {
                    let is_closed = !open.is_positive();
                    let facts = self.invoice(one, &entries, on);
                    found.invoices.push(InvoiceFacts { is_closed, ..facts });
                }
            }
        }
        let mut receipts: Vec<Receipt> = Vec::new();
        for part in self.money(on) {
            let (row, invoice) = (part.part.bank_entry, part.part.invoice);
            let mut designated = vec![invoice];
            designated.extend(self.settled_with(part.part));
            let (on, input) = (part.part.on, Input::bank_row(row));
            let is_named = self.is_named(row, invoice);
            receipts.push(Receipt { on, amount: part.money, designated, is_named, input });
        }
        for one in self.loose.iter().filter(|one| one.on <= on && one.amount.is_positive()) {
            let (on, amount, input) = (one.on, one.amount, Input::bank_row(one.bank_entry));
            let designated = self.named_by(one.bank_entry);
            receipts.push(Receipt { on, amount, designated, is_named: true, input });
        }
        receipts.sort_by_key(|receipt| receipt.on);
        FromLedger { receipts, ..found }
    }

    /// The invoices that the text of a row names.
    fn named_by(&self, row: BankEntryId) -> Vec<InvoiceId> {
        let of_row = self.texts.iter().filter(|(of, _)| *of == row);
        let text: Vec<&str> = of_row.map(|(_, text)| text.as_str()).collect();
        let numbers: Vec<_> =
            self.invoices.iter().map(|one| (one.invoice, one.number.as_str())).collect();
        let mut named: Vec<InvoiceId> = Vec::new();
        for invoice in text.iter().flat_map(|text| designated(text, &numbers)) {
            if !named.contains(&invoice) {
                named.push(invoice);
            }
        }
        named
    }

    /// Yes when the text of a row that is settled names an invoice: its number stands there by
    /// itself, however short it is.
    fn is_named(&self, row: BankEntryId, invoice: InvoiceId) -> bool {
        let number = self.invoices.iter().find(|one| one.invoice == invoice);
        let number = number.map_or("", |one| one.number.as_str());
        let mut of_row = self.texts.iter().filter(|(of, _)| *of == row);
        of_row.any(|(_, text)| names_alone(text, number)) || self.named_by(row).contains(&invoice)
    }

    fn entries_of(&self, invoice: InvoiceId, on: Date) -> impl Iterator<Item = &LedgerEntry> {
        let first = self.entries.partition_point(|entry| entry.invoice < invoice);
        let of_invoice = self.entries[first..].iter().take_while(move |one| one.invoice == invoice);
        of_invoice.filter(move |entry| entry.on <= on)
    }

    fn invoice(&self, one: &LedgerInvoice, entries: &[&LedgerEntry], on: Date) -> InvoiceFacts {
        use EntryKind as K;
        let sum = |kinds: &[EntryKind]| -> Cents {
            let of_kind = entries.iter().filter(|entry| kinds.contains(&entry.kind));
            of_kind.map(|entry| entry.amount).sum()
        };
        let charged = sum(&[K::Charge, K::Correction, K::Withdrawn]);
        let settled =
            self.settled.iter().filter(|part| part.invoice == one.invoice && part.on <= on);
        let settled: Cents = settled.map(|part| part.amount).sum();
        // What came back although no settlement was undone: a direct debit.
        let returned = sum(&[K::Receipt, K::Reversal, K::SetOff]) + settled;
        let by_list = -sum(&[K::Asserted, K::Explained]) - returned;
        let mut reductions = self.credits(one.invoice, on);
        reductions.extend(by_lists(entries, by_list));
        let returned_on = entries.iter().rev().find(|entry| entry.kind == K::Reversal);
        let first = entries.first().map_or(0, |entry| entry.event);
        let sent_on = one.sent_on.unwrap_or(one.issued_on);
        InvoiceFacts {
            number: one.number.clone(),
            sent_on,
            due_on: one.due_on,
            input: Input::of(InputKind::Event, first),
            reductions,
            reversed_on: returned_on.filter(|_| returned.is_positive()).map(|entry| entry.on),
            term: one.rules.term().unwrap_or(match one.term_basis {
                TermBasis::Agreed => TermRule::Agreed,
                TermBasis::Unilateral => TermRule::Unilateral,
            }),
            interest: one.rules.interest().unwrap_or_default(),
            costs: one.rules.costs().unwrap_or_default(),
            said: said(&one.rules),
            notice: self.notice(one.invoice, on),
            refused_on: one.rules.refused_on(),
            received_on: one.rules.received_on(),
            delivered: one.rules.delivered(),
            demands: self.demands(one.invoice, on),
            ..InvoiceFacts::new(one.invoice, one.issued_on, charged - by_list.at_most(Cents::ZERO))
        }
    }

    /// Each part of a settlement on an invoice, with what of it was money and not a credit note.
    fn money(&self, on: Date) -> impl Iterator<Item = Money<'_>> {
        let parts = self.settled.iter().filter(move |part| part.on <= on);
        let is_paid = |part: &&LedgerSettled| !part.amount.is_negative();
        parts.filter(is_paid).filter_map(|part| {
            let credited: Cents = self.credited(part).map(|(_, amount)| amount).sum();
            let money = part.amount - credited + part.added;
            money.is_positive().then_some(Money { part, money })
        })
    }

    /// The other invoices of a settlement: what is too much on one is meant for those.
    fn settled_with<'a>(&'a self, part: &'a LedgerSettled) -> impl Iterator<Item = InvoiceId> {
        let key = (part.bank_entry, part.settlement);
        let is_with = move |one: &&LedgerSettled| {
            (one.bank_entry, one.settlement) == key && one.invoice != part.invoice
        };
        let others = self.settled.iter().filter(is_with);
        others.filter(|one| !one.amount.is_negative()).map(|one| one.invoice)
    }

    /// What credit notes settle of a part: those of its settlement in order, over its parts in
    /// order.
    fn credited<'a>(
        &'a self,
        part: &LedgerSettled,
    ) -> impl Iterator<Item = (InvoiceId, Cents)> + use<'a> {
        let key = (part.bank_entry, part.settlement);
        let together =
            self.settled.iter().filter(move |one| (one.bank_entry, one.settlement) == key);
        let (credits, parts): (Vec<&LedgerSettled>, Vec<&LedgerSettled>) =
            together.partition(|one| one.amount.is_negative());
        let place = parts.iter().position(|one| one.invoice == part.invoice).unwrap_or_default();
        let before: Cents = parts[..place].iter().map(|one| one.amount).sum();
        let (from, until) = (before, before + part.amount);
        let mut at = Cents::ZERO;
        credits.into_iter().filter_map(move |credit| {
            let (begin, end) = (at, at - credit.amount);
            at = end;
            let amount = end.at_most(until) - begin.at_least(from);
            amount.is_positive().then_some((credit.invoice, amount))
        })
    }

    /// The credit notes set off against an invoice, from their own day; of a note whose day is not
    /// known here, from the day of the settlement.
    fn credits(&self, invoice: InvoiceId, on: Date) -> Vec<Reduction> {
        let is_part = |part: &&LedgerSettled| {
            part.invoice == invoice && part.amount.is_positive() && part.on <= on
        };
        let mut found = Vec::new();
        for part in self.settled.iter().filter(is_part) {
            for (credit, amount) in self.credited(part) {
                let note = self.invoices.iter().find(|one| one.invoice == credit);
                let on = note.map_or(part.on, |note| note.issued_on);
                let number = note.map_or_else(|| credit.to_string(), |note| note.number.clone());
                let input = Input::of(InputKind::CreditNote, number);
                found.push(Reduction { on: Some(on), known_on: None, amount, input });
            }
        }
        found
    }

    fn messages_of(&self, invoice: InvoiceId, on: Date) -> impl Iterator<Item = &LedgerMessage> {
        self.messages.iter().filter(move |one| one.invoice == invoice && one.on <= on)
    }

    fn demands(&self, invoice: InvoiceId, on: Date) -> Vec<Demand> {
        let is_demand = |one: &&LedgerMessage| one.legal_kind.demands_payment(one.tone);
        let demand = |one: &LedgerMessage| Demand {
            on: one.on,
            free_until: free_until(one),
            message: one.message,
        };
        self.messages_of(invoice, on).filter(is_demand).map(demand).collect()
    }

    /// The first notice of default; what came after it brings no earlier default.
    fn notice(&self, invoice: InvoiceId, on: Date) -> Option<NoticeOfDefault> {
        let is_notice = |one: &&LedgerMessage| one.legal_kind == LegalKind::NoticeOfDefault;
        let first = self.messages_of(invoice, on).find(is_notice)?;
        let received_on = sent(first.channel, first.on).received_on();
        // The day that the letter prints: a working day, so that it can be kept.
        let last = last_day(first.term_days, first.channel, first.on)?;
        let term_days = u32::try_from((last - received_on).get_days()).ok()?;
        Some(NoticeOfDefault { received_on, term_days })
    }
}

/// The last day on which a notice of default asks for no costs: that of its term.
fn free_until(one: &LedgerMessage) -> Option<Date> {
    let is_notice = one.legal_kind == LegalKind::NoticeOfDefault;
    is_notice.then(|| last_day(one.term_days, one.channel, one.on)).flatten()
}

/// What lists said is paid and no receipt explains, up to an amount: each part with the day of the
/// list that said it first, and was not taken back by a later one.
fn by_lists(entries: &[&LedgerEntry], amount: Cents) -> Vec<Reduction> {
    let is_said =
        |one: &&&LedgerEntry| matches!(one.kind, EntryKind::Asserted | EntryKind::Explained);
    let part = |day: Date, amount| Reduction {
        on: None,
        known_on: Some(day),
        amount,
        input: Input::of(InputKind::List, day),
    };
    let (mut said, mut known, mut last_on) = (Cents::ZERO, Cents::ZERO, Date::MIN);
    let mut found: Vec<Reduction> = Vec::new();
    for entry in entries.iter().filter(is_said) {
        (said, last_on) = (said - entry.amount, entry.on);
        let up_to = said.at_most(amount).at_least(Cents::ZERO);
        if up_to > known {
            found.push(part(last_on, up_to - known));
        }
        while let Some(last) = found.last_mut().filter(|_| up_to < known) {
            let back = last.amount.at_most(known - up_to);
            (last.amount, known) = (last.amount - back, known - back);
            if last.amount.is_zero() {
                found.pop();
            }
        }
        known = up_to;
    }
    if amount > known {
        found.push(part(last_on, amount - known));
    }
    found
}

/// A part of a settlement, with the money in it.
struct Money<'a> {
    part: &'a LedgerSettled,
    money: Cents,
}

/// Where each rule was said that holds.
fn said(rules: &Rules) -> Vec<(RuleField, i64)> {
    RuleField::ALL.iter().filter_map(|field| Some((*field, rules.event(*field)?))).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn invoice(number: i64, kind: InvoiceKind, day: i8) -> LedgerInvoice {
        LedgerInvoice {
            invoice: InvoiceId(number),
            number: number.to_string(),
            kind,
            issued_on: date(2026, 5, day),
            sent_on: None,
            due_on: date(2026, 5, 31),
            term_basis: TermBasis::Agreed,
            rules: Rules::default(),
        }
    }

    fn entry(invoice: i64, kind: EntryKind, day: i8, amount: i64) -> LedgerEntry {
        let (on, amount) = (date(2026, 6, day), Cents(amount));
        LedgerEntry { invoice: InvoiceId(invoice), event: 7, kind, on, amount }
    }

    fn settled(row: i64, invoice: i64, day: i8, amount: i64) -> LedgerSettled {
        LedgerSettled {
            bank_entry: BankEntryId(row),
            settlement: SettlementId(row),
            invoice: InvoiceId(invoice),
            on: date(2026, 6, day),
            amount: Cents(amount),
            added: Cents::ZERO,
        }
    }

    const END: Date = date(2026, 6, 30);

    /// Two invoices and a credit note of 300, paid together with 500: 200 is left open.
    fn with_credit() -> Ledger {
        let invoices = vec![
            invoice(1, InvoiceKind::Invoice, 1),
            invoice(2, InvoiceKind::Invoice, 2),
            invoice(3, InvoiceKind::CreditNote, 9),
        ];
        let entries = vec![
            entry(1, EntryKind::Charge, 1, 200),
            entry(1, EntryKind::Receipt, 10, -200),
            entry(2, EntryKind::Charge, 1, 800),
            entry(2, EntryKind::Receipt, 10, -600),
            entry(3, EntryKind::Charge, 1, -300),
            entry(3, EntryKind::Receipt, 10, 300),
        ];
        let settled = vec![settled(9, 1, 10, 200), settled(9, 2, 10, 600), settled(9, 3, 10, -300)];
        Ledger { invoices, entries, settled, ..Ledger::default() }
    }

    #[test]
    fn a_credit_note_that_was_paid_with_counts_from_its_own_day() {
        let found = with_credit().facts(END);
        let reductions: Vec<_> = found
            .invoices
            .iter()
            .map(|one| one.reductions.iter().map(|one| (one.on, one.amount.0)).collect::<Vec<_>>())
            .collect();
        let day = Some(date(2026, 5, 9));
        assert_eq!(reductions, [vec![(day, 200)], vec![(day, 100)]]);
        let receipts: Vec<_> = found.receipts.iter().map(|one| one.amount.0).collect();
        assert_eq!((receipts, found.open_credit), (vec![500], Cents::ZERO));
    }

    #[test]
    fn what_went_to_interest_and_costs_is_money_too() {
        let mut ledger = with_credit();
        ledger.settled[1].added = Cents(50);
        ledger.settled.push(LedgerSettled { added: Cents(7), ..settled(10, 1, 11, 0) });
        let receipts = ledger.facts(END).receipts;
        let money = receipts.iter().map(|one| (one.designated[0].0, one.amount.0));
        assert_eq!(money.collect::<Vec<_>>(), [(2, 550), (1, 7)]);
    }

    #[test]
    fn what_is_closed_stays_and_is_known_to_be() {
        let found = with_credit().facts(END);
        let invoices = found.invoices.iter().map(|one| (one.invoice.0, one.is_closed));
        assert_eq!(invoices.collect::<Vec<_>>(), [(1, true), (2, false)]);
        assert_eq!(found.receipts.iter().map(|one| one.amount.0).sum::<i64>(), 500);
        let before = with_credit().facts(date(2026, 6, 9));
        assert_eq!((before.invoices.len(), before.open_credit), (2, Cents(300)));
        assert!(before.receipts.is_empty() && before.invoices[0].reductions.is_empty());
    }

    #[test]
    fn what_a_list_says_is_paid_has_no_day_and_what_comes_back_had_one() {
        let invoices = vec![invoice(1, InvoiceKind::Invoice, 1)];
        let charge = entry(1, EntryKind::Charge, 1, 1_000);
        let asserted = entry(1, EntryKind::Asserted, 5, -400);
        let entries = vec![charge, asserted];
        let ledger = Ledger { invoices, entries, ..Ledger::default() };
        let found = ledger.facts(END).invoices.remove(0);
        assert_eq!((found.reductions[0].on, found.reductions[0].amount), (None, Cents(400)));
        let back = entry(1, EntryKind::Reversal, 12, 1_000);
        let entries = vec![charge, LedgerEntry { amount: Cents(-1_000), ..asserted }, back];
        let found = Ledger { entries, ..ledger }.facts(END).invoices.remove(0);
        assert_eq!((found.reductions.len(), found.principal), (0, Cents(1_000)));
        assert_eq!(found.reversed_on, Some(date(2026, 6, 12)));
    }

    #[test]
    fn what_a_later_list_took_back_was_not_known_before() {
        let invoices = vec![invoice(1, InvoiceKind::Invoice, 1)];
        let said = |day, amount| entry(1, EntryKind::Asserted, day, amount);
        let charge = entry(1, EntryKind::Charge, 1, 1_000);
        let entries = vec![charge, said(2, -1_000), said(8, 600), said(20, -300)];
        let ledger = Ledger { invoices, entries, ..Ledger::default() };
        let found = ledger.facts(END).invoices.remove(0);
        let parts = found.reductions.iter().map(|part| (part.known_on, part.amount.0));
        let day = |day| Some(date(2026, 6, day));
        assert_eq!(parts.collect::<Vec<_>>(), [(day(2), 400), (day(20), 300)]);
    }
}
