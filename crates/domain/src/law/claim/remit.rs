//! What of interest and costs is let go of (art. 6:160 BW): never silently, always a line.
//!
//! Who pays within the term of a letter all that it asked has paid the whole: the interest of the
//! days between, which the letter did not ask, is let go of by rule. Anything else only a person
//! lets go of. Neither touches principal that was not paid.

use super::costs::Unknown;
use super::count::Count;
use super::facts::{Input, InputKind, Receipt, Remission};
use super::{Line, LineKind};
use crate::law::caution::Caution;
use crate::law::changes::{Change, ChangeKind};
use crate::money::Cents;
use crate::refusal::Refusal;
use jiff::civil::Date;

impl Count<'_> {
    /// Counts a receipt for the letters it pays; the one that was paid in whole by it is done with.
    pub(super) fn remit_when_paid_as_asked(&mut self, receipt: &Receipt) -> Result<(), Refusal> {
        let facts = self.facts;
        for (place, letter) in facts.asked.iter().enumerate() {
            let is_in_time = letter.on <= receipt.on && receipt.on <= letter.until_on;
            let is_about = !receipt.designated.is_empty()
                && receipt.designated.iter().all(|invoice| letter.invoices.contains(invoice));
            let before = self.paid_in_time[place];
            if !is_in_time || !is_about || before >= letter.amount {
                continue;
            }
            self.paid_in_time[place] = before + receipt.amount;
            if self.paid_in_time[place] < letter.amount {
                continue;
            }
            for at in self.places(&letter.invoices) {
                let rest = self.rest(at, receipt.on)?;
                let input = Input::message(letter.message);
                if self.remit(at, (receipt.on, rest), input)? {
                    let caution = Caution::PaidAsAsked { on: letter.on, amount: letter.amount };
                    self.running[at].cautions.push(caution);
                }
            }
        }
        Ok(())
    }

    /// What a person let go of, as far as it was owed.
    pub(super) fn remit_by_person(&mut self, one: &Remission) -> Result<(), Refusal> {
        for at in self.places(&[one.invoice]) {
            let owed = self.balance(at, one.on)?.owed.total();
            let input = Input::of(InputKind::Event, one.event);
            self.remit(at, (one.on, one.amount.at_most(owed)), input)?;
        }
        Ok(())
    }

    /// What is owed beyond the principal that was not paid.
    fn rest(&self, at: usize, on: Date) -> Result<Cents, Refusal> {
        Ok(self.balance(at, on)?.owed.total() - self.left(at, on, Unknown::AsPaid))
    }

    /// Lets go of an amount; yes when there was any.
    fn remit(
        &mut self,
        at: usize,
        (on, amount): (Date, Cents),
        input: Input,
    ) -> Result<bool, Refusal> {
        if !amount.is_positive() {
            return Ok(false);
        }
        let one = &mut self.running[at];
        one.changes.push(Change { on, amount, kind: ChangeKind::Remission });
        let line = Line::on(LineKind::Remission, on, -amount);
        one.remissions.push(Line { source: "art. 6:160 BW", input, ..line });
        Ok(true)
    }
}
