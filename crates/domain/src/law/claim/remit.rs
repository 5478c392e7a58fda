//! What of interest and costs is let go of (art. 6:160 BW): never silently, always a line.
//!
//! Who pays within the term of a letter all that it asked is not asked for the days between: of a
//! final demand all that came to its claims since it was counted is let go of by rule, of a 14-day
//! letter, which asks the principal alone, all interest. Who keeps a payment plan pays what was
//! agreed and nothing beside it. Anything else only a person lets go of. None of these touches
//! principal that was not paid, whether the letter asked it or not.

use super::asked::Unknown;
use super::count::Count;
use super::facts::{AskedInTime, InPlan, Input, InputKind, PlanStands, Receipt, Remission};
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
            let before = self.paid_in_time[place];
            if !letter.is_paid_by(receipt, before) {
                continue;
            }
            self.paid_in_time[place] = before + receipt.amount;
            if self.paid_in_time[place] >= letter.amount {
                self.let_go_of(letter, receipt.on)?;
            }
        }
        Ok(())
    }

    /// Lets go of what a letter that was paid on a day did not ask, over all its claims together:
    /// the money may stand on one of them and what is left on another.
    fn let_go_of(&mut self, letter: &AskedInTime, on: Date) -> Result<(), Refusal> {
        let about = self.places(&letter.invoices());
        let not_asked = self.not_asked(&about, letter.on, &letter.asked);
        let owed = self.owed_on(&about, on)?;
        let kept = self.kept(&about, (letter, on), not_asked.iter().copied().sum())?;
        let mut left = owed.iter().copied().sum::<Cents>() - kept;
        for ((at, owed), not_asked) in about.into_iter().zip(owed).zip(not_asked) {
            let beyond = (owed - not_asked).at_most(left);
            if self.remit(at, (on, beyond), Input::message(letter.message))? {
                let caution = Caution::PaidAsAsked { on: letter.on, amount: letter.amount };
                self.running[at].cautions.push(caution);
                left -= beyond;
            }
        }
        Ok(())
    }

    fn owed_on(&self, about: &[usize], on: Date) -> Result<Vec<Cents>, Refusal> {
        about.iter().map(|at| Ok(self.balance(*at, on)?.owed.total())).collect()
    }

    /// What stays owed on the claims of a letter that was paid on a day: what was owed when it was
    /// counted and it did not ask. A 14-day letter that asked the whole principal lets go of all
    /// interest. Principal that was not paid stays, whatever else holds.
    fn kept(
        &self,
        about: &[usize],
        (letter, on): (&AskedInTime, Date),
        not_asked: Cents,
    ) -> Result<Cents, Refusal> {
        let rest = |at: &usize| self.rest(*at, on, Unknown::AsPaid);
        let unpaid: Cents = about.iter().map(rest).sum();
        let is_all = !letter.is_final && !not_asked.is_positive();
        let then: Cents = self.owed_on(about, letter.counted_on)?.into_iter().sum();
        let asked_less = if is_all { Cents::ZERO } else { then - letter.amount };
        Ok(asked_less.at_least(not_asked).at_least(unpaid))
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

    /// What a payment plan asks nothing of, as long as it is kept: interest and costs, but for what
    /// was agreed beside its invoices.
    pub(super) fn rest_in_plan(&mut self, on: Date, plan: &InPlan) -> Result<(), Refusal> {
        let is_kept = matches!(plan.stands, PlanStands::Kept(day) if day <= self.on);
        let kind = if is_kept { LineKind::Remission } else { LineKind::InPlan };
        let mut kept = plan.extra_left;
        let input = || Input::of(InputKind::Rule, "");
        for at in self.places(&plan.invoices) {
            let principal = self.rest(at, on, Unknown::AsPaid) - self.running[at].left_out;
            let owed = self.balance(at, on)?.owed.total();
            let added = (owed - principal.at_least(Cents::ZERO)).at_least(Cents::ZERO);
            let part = added.at_most(kept);
            kept -= part;
            let is_any = self.let_go(at, (on, added - part), input(), kind)?;
            let caution = match is_kept {
                true => Caution::PlanKept { on: plan.agreed_on },
                false => Caution::PlanRuns { on: plan.agreed_on, until: plan.ends_on },
            };
            if is_any || !is_kept {
                self.running[at].cautions.push(caution);
            }
        }
        Ok(())
    }

    /// Says of invoices whose plan was not kept that the law counts as if there had been none.
    pub(super) fn say_plans_over(&mut self) {
        let plans = &self.facts.plans;
        for plan in plans.iter().filter(|plan| plan.agreed_on <= self.on) {
            let PlanStands::Over(on) = plan.stands else { continue };
            for at in self.places(&plan.invoices) {
                let one = &mut self.running[at];
                if !one.facts.is_closed {
                    one.cautions.push(Caution::PlanOver { on });
                }
            }
        }
    }

    /// Lets go of an amount; yes when there was any.
    fn remit(
        &mut self,
        at: usize,
        (on, amount): (Date, Cents),
        input: Input,
    ) -> Result<bool, Refusal> {
        self.let_go(at, (on, amount), input, LineKind::Remission)
    }

    /// The same, as a line of a kind.
    fn let_go(
        &mut self,
        at: usize,
        (on, amount): (Date, Cents),
        input: Input,
        kind: LineKind,
    ) -> Result<bool, Refusal> {
        if !amount.is_positive() {
            return Ok(false);
        }
        let one = &mut self.running[at];
        one.changes.push(Change { on, amount, kind: ChangeKind::Remission });
        let line = Line::on(kind, on, -amount);
        one.remissions.push(Line { source: "art. 6:160 BW", input, ..line });
        Ok(true)
    }
}
