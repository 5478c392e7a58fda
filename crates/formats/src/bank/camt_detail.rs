//! One payment inside a CAMT entry (`TxDtls`): the other side, the text and the references.
//!
//! Knows which of the two parties is the other side, also where a returned payment keeps the
//! parties of the first one: it is the one that does not have our account. Does not know days and
//! status: those belong to the entry.

use punctueel_domain::money::Cents;

use crate::facts::Entry;
use crate::text::machine;

/// A payment that is being read.
#[derive(Default)]
pub(super) struct Detail {
    pub line: u64,
    /// Yes when it is a payment that came back (`RtrInf`).
    pub is_returned: bool,
    amount: Amount,
    /// The amount of the transaction, where versions 1 to 3 have no amount of the detail itself.
    transaction: Amount,
    is_debit: Option<bool>,
    debtor: Party,
    creditor: Party,
    end_to_end: String,
    mandate: String,
    bank_id: String,
    reference: String,
    unstructured: String,
    /// Numbers of invoices, and text beside a structured reference.
    structured: String,
    info: String,
}

#[derive(Default)]
struct Amount {
    text: String,
    currency: String,
}

#[derive(Default)]
struct Party {
    name: String,
    /// On whose behalf; only used where there is no name.
    ultimate: String,
    account: String,
}

impl Party {
    fn is_known(&self) -> bool {
        !self.name.is_empty() || !self.account.is_empty() || !self.ultimate.is_empty()
    }

    fn name(&self) -> &str {
        if self.name.is_empty() { &self.ultimate } else { &self.name }
    }
}

impl Detail {
    pub fn begin(line: u64) -> Detail {
        Detail { line, ..Detail::default() }
    }

    /// An element inside the payment ends.
    pub fn take(&mut self, path: &str, value: &str, currency: &str) {
        let amount = || Amount { text: value.to_owned(), currency: currency.to_owned() };
        match path {
            "Amt" => self.amount = amount(),
            "AmtDtls/TxAmt/Amt" => self.transaction = amount(),
            "CdtDbtInd" => self.is_debit = Some(value == "DBIT"),
            "Refs/EndToEndId" => self.end_to_end = machine::id(value),
            "Refs/MndtId" => self.mandate = machine::id(value),
            "Refs/AcctSvcrRef" => self.bank_id = machine::id(value),
            "AddtlTxInf" => value.clone_into(&mut self.info),
            _ => {
                if let Some(rest) = path.strip_prefix("RltdPties/") {
                    self.take_party(rest, value);
                } else if let Some(rest) = path.strip_prefix("RmtInf/") {
                    self.take_remittance(rest, value);
                } else if path.starts_with("RtrInf/") {
                    self.is_returned = true;
                }
            }
        }
    }

    /// Since version 8 a name stands inside `Pty`.
    fn take_party(&mut self, path: &str, value: &str) {
        let Some((role, rest)) = path.split_once('/') else { return };
        let party = match role {
            "Dbtr" | "DbtrAcct" | "UltmtDbtr" => &mut self.debtor,
            "Cdtr" | "CdtrAcct" | "UltmtCdtr" => &mut self.creditor,
            _ => return,
        };
        match rest {
            "Nm" | "Pty/Nm" if role.starts_with("Ultmt") => value.clone_into(&mut party.ultimate),
            "Nm" | "Pty/Nm" => value.clone_into(&mut party.name),
            "Id/IBAN" | "Id/BBAN" | "Id/Othr/Id" | "Id/PrtryAcct/Id" if role.ends_with("Acct") => {
                party.account = machine::account(value);
            }
            _ => {}
        }
    }

    fn take_remittance(&mut self, path: &str, value: &str) {
        let place = match path {
            "Ustrd" => &mut self.unstructured,
            "Strd/AddtlRmtInf" | "Strd/RfrdDocInf/Nb" | "Strd/RfrdDocInf/RfrdDocNb" => {
                &mut self.structured
            }
            "Strd/CdtrRefInf/Ref" | "Strd/CdtrRefInf/CdtrRef" => {
                if self.reference.is_empty() {
                    self.reference = machine::account(value);
                }
                return;
            }
            _ => return,
        };
        // Elements repeat; without a limit a hostile file makes one text of them all.
        if place.len() + value.len() < super::LONGEST_TEXT {
            if !place.is_empty() {
                place.push(' ');
            }
            place.push_str(value);
        }
    }

    /// Yes when the payment states an amount of its own.
    pub fn has_amount(&self) -> bool {
        !self.amount.text.is_empty() || !self.transaction.text.is_empty()
    }

    /// The amount as it changed the account; nothing when it is in another currency or not whole
    /// cents.
    pub fn signed_amount(&self, currency: &str, is_debit: bool) -> Option<Cents> {
        let amounts = [&self.amount, &self.transaction];
        let amount = amounts.into_iter().find(|amount| !amount.text.is_empty())?;
        if amount.currency != currency {
            return None;
        }
        let cents = machine::cents(&amount.text, &['.'])?;
        Some(if self.is_debit.unwrap_or(is_debit) { -cents } else { cents })
    }

    /// The row of this payment, with days and amount of the whole entry.
    pub fn row(&self, whole: &Entry, own: &str, info: &str) -> Entry {
        let other = self.other_side(whole.amount.is_negative(), own);
        let bank_id = if self.bank_id.is_empty() { &whole.bank_id } else { &self.bank_id };
        Entry {
            reversal: whole.reversal || self.is_returned,
            counter_account: other.account.clone(),
            counter_name: other.name().to_owned(),
            text: self.text(info),
            end_to_end: self.end_to_end.clone(),
            reference: self.reference.clone(),
            mandate: self.mandate.clone(),
            bank_id: bank_id.clone(),
            ..whole.clone()
        }
    }

    fn other_side(&self, is_debit: bool, own: &str) -> &Party {
        let (expected, opposite) =
            if is_debit { (&self.creditor, &self.debtor) } else { (&self.debtor, &self.creditor) };
        let is_us = !own.is_empty() && expected.account == own;
        if (is_us || !expected.is_known()) && opposite.is_known() { opposite } else { expected }
    }

    /// What the payer wrote; where he wrote nothing, what the bank says of the payment or entry.
    pub fn text(&self, info: &str) -> String {
        let written = [self.unstructured.as_str(), self.structured.as_str()];
        let written: Vec<&str> = written.into_iter().filter(|text| !text.is_empty()).collect();
        match (written.is_empty(), self.info.is_empty()) {
            (false, _) => written.join(" "),
            (true, false) => self.info.clone(),
            (true, true) => info.to_owned(),
        }
    }
}
