//! Why something is, or is not, done: every step of an invoice with its state, day and reasons.

use jiff::civil::Date;

use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::money::Cents;
use punctueel_domain::reason::Reason;
use punctueel_domain::strategy::{FAR_DAY, Trace, TraceState, Verdict, WaitsFor, explain, judge};
use punctueel_store::load::claims::{self, ShownInvoice};

use super::find::find;
use crate::desk::{Desk, load_case, load_house};
use crate::no::Outcome;
use crate::reports::limitation;

/// The answer for one invoice.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The debtor.
    pub debtor: DebtorId,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// What is open.
    pub open: Cents,
    /// The last day to pay.
    pub due_on: Date,
    /// The day asked about.
    pub day: Date,
    /// The first day this debtor is looked at without an event; `None`: only an event wakes him.
    pub look_on: Option<Date>,
    /// What else wakes him.
    pub waits_for: WaitsFor,
    /// The name of the strategy it follows, and why; `None` when nothing is open.
    pub strategy: Option<(String, Reason)>,
    /// The steps; empty when nothing is open.
    pub steps: Vec<Trace>,
    /// What stops or settles the invoice as a whole.
    pub because: Vec<Reason>,
    /// What to know of it: that it is, or soon will be, barred.
    pub cautions: Vec<Caution>,
}

/// Answers for an invoice, or for every open invoice of a debtor.
///
/// # Errors
/// `NOT-FOUND`, `AMBIGUOUS`.
pub fn why(desk: &mut Desk, value: &str, on: Option<Date>) -> Outcome<Vec<Why>> {
    let day = on.unwrap_or(desk.today);
    desk.read(|tx, administration| {
        let found = find(tx, administration, value)?;
        let case = load_case(tx, administration, found.debtor(), day)?;
        let house = load_house(tx, administration)?;
        let verdict = judge(&case, &house, day);
        let shown = claims::of_debtor(tx, administration, found.debtor())?;
        let asked = |one: &&ShownInvoice| match found.invoice() {
            Some(invoice) => one.known.invoice == invoice,
            None => !one.open.is_zero(),
        };
        let is_asked = |invoice: &InvoiceId| found.invoice().is_none_or(|asked| asked == *invoice);
        let open = case.claims.iter().filter(|claim| claim.open.is_positive());
        let due = open.map(|claim| (claim.invoice, claim.due_on));
        let due: Vec<_> = due.filter(|(invoice, _)| is_asked(invoice)).collect();
        let who = (found.debtor(), case.debtor.kind);
        let barred = limitation::cautions(tx, administration, who, day, &due)?;
        let mut answers = Vec::new();
        for one in shown.iter().filter(asked) {
            let (debtor, invoice) = (one.known.debtor, one.known.invoice);
            let claim = case.claim(invoice).filter(|claim| claim.open.is_positive());
            let steps = claim.map(|claim| explain(&case, claim, &house, day)).unwrap_or_default();
            let kept = claims::step_reasons(tx, administration, debtor, invoice)?;
            let mut answer = answer(one, &verdict, with_kept(steps, kept), day);
            answer.strategy = claim.map(|claim| {
                let (strategy, level) = house.choose(&case, claim);
                (strategy.name.clone(), level.because(strategy))
            });
            let own = barred.iter().filter(|(barred, _)| *barred == invoice);
            answer.cautions = own.map(|(_, caution)| caution.clone()).collect();
            answers.push(answer);
        }
        Ok(answers)
    })
}

/// Steps that lapsed or did not apply say the reason that was recorded then.
fn with_kept(mut steps: Vec<Trace>, kept: Vec<(String, Reason)>) -> Vec<Trace> {
    for (label, reason) in kept {
        let recorded = |trace: &&mut Trace| {
            let over = matches!(trace.state, TraceState::Lapsed | TraceState::NotApplicable);
            trace.step == label && over
        };
        if let Some(trace) = steps.iter_mut().find(recorded) {
            trace.because = vec![reason];
        }
    }
    steps
}

fn answer(one: &ShownInvoice, verdict: &Verdict, steps: Vec<Trace>, day: Date) -> Why {
    let known = &one.known;
    let held = verdict.held.iter().filter(|held| held.invoice == known.invoice);
    let mut because: Vec<Reason> = held.map(|held| held.because.clone()).collect();
    if one.open.is_zero() {
        because.push(Reason::NothingOpen);
    } else if one.open.is_negative() {
        because.push(Reason::CreditNote);
    }
    Why {
        debtor: known.debtor,
        invoice: known.invoice,
        number: known.number.clone(),
        open: one.open,
        due_on: known.due_on,
        day,
        look_on: verdict.look_on.filter(|look_on| *look_on != FAR_DAY),
        waits_for: verdict.waits_for,
        strategy: None,
        steps,
        because,
        cautions: Vec::new(),
    }
}
