//! One entry of a CAMT statement, and how a batch is split into the payments it holds.
//!
//! Knows status, sign, days and reversal, and when the details of a batch may stand for it: all
//! have an amount of their own in the currency of the entry, and add up to it. Otherwise the batch
//! is kept whole. Does not know who paid: that stands in `camt_detail`.

use jiff::civil::Date;
use punctueel_domain::money::Cents;

use super::BankFacts;
use super::camt_detail::Detail;
use crate::facts::Entry;
use crate::problem::ProblemKind;
use crate::text::machine;

/// An entry that is being read.
#[derive(Default)]
pub(super) struct EntryDraft {
    pub line: u64,
    pub currency: String,
    /// `BOOK`, `PDNG`, `INFO`; since version 8 `FUTR` too.
    pub status: String,
    amount: String,
    is_debit: bool,
    has_sign: bool,
    is_reversal: bool,
    booked_on: String,
    value_on: String,
    bank_id: String,
    info: String,
    details: Vec<Detail>,
}

impl EntryDraft {
    pub fn begin(line: u64) -> EntryDraft {
        EntryDraft { line, ..EntryDraft::default() }
    }

    /// An element inside the entry begins.
    pub fn begin_inside(&mut self, path: &str, line: u64) {
        if matches!(path, "NtryDtls/TxDtls" | "TxDtls") {
            self.details.push(Detail::begin(line));
        }
    }

    /// An element inside the entry ends. Version 1 has no `NtryDtls`; since version 8 the status is
    /// a code inside its element.
    pub fn take(&mut self, path: &str, value: &str, currency: &str) {
        let inside = path.strip_prefix("NtryDtls/").unwrap_or(path);
        if let Some(rest) = inside.strip_prefix("TxDtls/") {
            if let Some(detail) = self.details.last_mut() {
                detail.take(rest, value, currency);
            }
            return;
        }
        match path {
            "Amt" => {
                value.clone_into(&mut self.amount);
                currency.clone_into(&mut self.currency);
            }
            "CdtDbtInd" => {
                self.is_debit = value == "DBIT";
                self.has_sign = matches!(value, "DBIT" | "CRDT");
            }
            "RvslInd" => self.is_reversal = matches!(value, "true" | "1"),
            "Sts" | "Sts/Cd" => value.clone_into(&mut self.status),
            "BookgDt/Dt" | "BookgDt/DtTm" => value.clone_into(&mut self.booked_on),
            "ValDt/Dt" | "ValDt/DtTm" => value.clone_into(&mut self.value_on),
            "AcctSvcrRef" => self.bank_id = machine::id(value),
            "AddtlNtryInf" => value.clone_into(&mut self.info),
            _ => {}
        }
    }

    /// What is pending or only informs may still change or never come.
    pub fn is_booked(&self) -> bool {
        matches!(self.status.as_str(), "BOOK" | "")
    }

    /// The rows this entry is: one, or one for each payment of a batch; none when it has no amount.
    pub fn finish(mut self, own: &str, made_on: Option<Date>, facts: &mut BankFacts) -> Vec<Entry> {
        let Some(amount) = self.signed_amount(facts) else { return Vec::new() };
        let (on, value_on) = self.days(made_on, facts);
        let bank_id = std::mem::take(&mut self.bank_id);
        let reversal = self.is_reversal;
        let whole =
            Entry { line: self.line, on, value_on, amount, reversal, bank_id, ..Entry::default() };
        let details = std::mem::take(&mut self.details);
        match (details.as_slice(), self.parts(&details, amount, facts)) {
            ([], _) => vec![Entry { text: self.info.clone(), ..whole }],
            ([detail], _) => vec![detail.row(&whole, own, &self.info)],
            (_, None) => vec![self.kept_whole(&details, whole)],
            (_, Some(parts)) => {
                // What the bank says of the whole batch is no text of one payment.
                let row = |(detail, amount): (&Detail, Cents)| {
                    let line = detail.line;
                    Entry { amount, line, ..detail.row(&whole, own, "") }
                };
                details.iter().zip(parts).map(row).collect()
            }
        }
    }

    /// The indicator says how the account changed, also of a reversal: `CRDT` with `RvslInd` is a
    /// debit that came back.
    fn signed_amount(&self, facts: &mut BankFacts) -> Option<Cents> {
        let Some(cents) = machine::cents(&self.amount, &['.']) else {
            facts.note(self.line, ProblemKind::Amount, &self.amount);
            return None;
        };
        if !self.has_sign {
            facts.note(self.line, ProblemKind::FieldEmpty, "CdtDbtInd");
            return None;
        }
        Some(if self.is_debit { -cents } else { cents })
    }

    /// The booking day and the value day. A row without any day gets the day the message was made,
    /// and the file is not taken in.
    fn days(&self, made_on: Option<Date>, facts: &mut BankFacts) -> (Date, Option<Date>) {
        let booked_on = machine::long_day(&self.booked_on);
        let value_on = machine::long_day(&self.value_on);
        if booked_on.is_none() && !self.booked_on.is_empty() {
            facts.note(self.line, ProblemKind::Day, &self.booked_on);
        } else if value_on.is_none() && !self.value_on.is_empty() {
            facts.note(self.line, ProblemKind::Day, &self.value_on);
        }
        if self.booked_on.is_empty() && self.value_on.is_empty() {
            facts.note(self.line, ProblemKind::FieldEmpty, "BookgDt");
        }
        (booked_on.or(value_on).or(made_on).unwrap_or_default(), value_on)
    }

    /// The amounts of the details of a batch, when each has one and together they are the entry.
    fn parts(&self, details: &[Detail], whole: Cents, facts: &mut BankFacts) -> Option<Vec<Cents>> {
        if details.len() < 2 || details.iter().any(|detail| !detail.has_amount()) {
            return None;
        }
        let part = |detail: &Detail| detail.signed_amount(&self.currency, self.is_debit);
        let parts: Option<Vec<Cents>> = details.iter().map(part).collect();
        let sum = parts.as_ref().map(|parts| parts.iter().copied().sum::<Cents>());
        if sum != Some(whole) {
            let sum = sum.map_or_else(|| "?".to_owned(), |sum| sum.to_string());
            facts.note(self.line, ProblemKind::BatchSum, &format!("{sum} <> {whole}"));
            return None;
        }
        parts
    }

    /// A batch that cannot be split: the texts of its payments together, so that the invoices named
    /// in them can still be found.
    fn kept_whole(&self, details: &[Detail], whole: Entry) -> Entry {
        let texts = details.iter().map(|detail| detail.text("")).filter(|text| !text.is_empty());
        let mut text: String = texts.collect::<Vec<_>>().join(" / ");
        if text.is_empty() {
            text.clone_from(&self.info);
        }
        let text = text.chars().take(super::LONGEST_TEXT).collect();
        let reversal = whole.reversal || details.iter().all(|detail| detail.is_returned);
        Entry { text, reversal, ..whole }
    }
}
