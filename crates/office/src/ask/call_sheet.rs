//! The sheet beside the phone: what to know before a call, and which conversation it is.
//!
//! Gathers facts in a fixed number of statements, whatever the debtor's history; `letters` puts
//! them in words. How he paid before comes from the ledger alone, with the counts it rests on. Says
//! "not known" where nothing is known. Changes nothing.

use std::collections::BTreeMap;

use jiff::civil::Date;

use punctueel_domain::calendar::working_day_from;
use punctueel_domain::casework::CallOutcome;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::{Channel, ContactRole};
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{Action, Anchor, Claim, DebtorCase, House, OpenTask, Step};
use punctueel_letters::compose::compose_sheet;
use punctueel_letters::facts::{
    Before, Behaviour, Disagreement, FactItem, LastSent, PaysAfterStep, Proof, SheetFacts, Size,
    Whom,
};
use punctueel_letters::sheet::CallSheet;
use punctueel_store::load::call_sheet::{self, OpenDispute, Sizes};
use punctueel_store::load::claims::{self, ShownInvoice};
use punctueel_store::load::contacts::{self, KnownContact};
use punctueel_store::load::debtors::{self, KnownDebtor};
use punctueel_store::load::{house, tasks};
use punctueel_store::{StoreError, Tx};

use super::agreements::Agreed;
use super::call_list::Known;
use super::conversation::About;
use super::habits;
use super::objections::{self, SentProof};
use super::profile::{self, Past};
use super::timeline::{Happening, Line};
use crate::desk::{Desk, load_case, load_house};
use crate::no::Outcome;

/// The sheet for a call to a debtor on the day of the desk.
///
/// # Errors
/// `NOT-FOUND`; `NOTHING-OPEN` when there is nothing to call about; or when the database fails.
pub fn call_sheet(desk: &mut Desk, debtor: DebtorId) -> Outcome<CallSheet> {
    let today = desk.today;
    let facts = desk.read(|tx, administration| gather(tx, administration, debtor, today))?;
    Ok(compose_sheet(&facts))
}

/// What was read, before anything is made of it.
struct Read {
    case: DebtorCase,
    house: House,
    known: KnownDebtor,
    people: Vec<KnownContact>,
    shown: Vec<ShownInvoice>,
    planned: Vec<InvoiceId>,
    asks_for: Option<ContactRole>,
    disputes: Vec<OpenDispute>,
    sizes: Sizes,
    today: Date,
}

fn gather(
    tx: &mut Tx<'_>,
    administration: i64,
    debtor: DebtorId,
    today: Date,
) -> Outcome<SheetFacts> {
    let own = house::house(tx, administration)?.ok_or(Refusal::NoAdministration)?;
    let known = debtors::one(tx, administration, debtor)?;
    let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
    let case = load_case(tx, administration, debtor, today)?;
    let read = Read {
        planned: planned(tx, administration, &case)?,
        asks_for: planned_call(&case).and_then(|task| task.whom),
        sizes: call_sheet::sizes(tx, administration, case.open_of(None))?,
        house: load_house(tx, administration)?,
        people: contacts::of_debtor(tx, administration, debtor)?,
        shown: claims::of_debtor(tx, administration, debtor)?,
        disputes: call_sheet::disputes(tx, administration, debtor)?,
        case,
        known,
        today,
    };
    let asked = read.asked();
    if asked.is_empty() {
        return Err(Refusal::NothingOpen.into());
    }
    let past = profile::past(tx, administration, debtor)?;
    let last_sent = last_sent(objections::sent(tx, administration, debtor)?);
    let about = About { house: &read.house, claims: &asked, today };
    let (final_demand_on, last_day_on) = (about.demanded_on(), about.granted_until());
    Ok(SheetFacts {
        language: read.known.language,
        today,
        stage: about.stage(),
        house: own.words.name,
        caller: own.words.contact,
        phone: own.words.phone,
        debtor: read.known.words.name.clone(),
        kind: read.known.kind,
        whom: read.whom(&past),
        size: size(read.case.open_of(None), read.sizes),
        behaviour: behaviour(&past, &read.house),
        helps: past.helps,
        disputes: read.disagreements(),
        past_disputes: past.disputes,
        is_first_time_late: read.case.history.is_first_time_late(),
        items: read.items(&asked),
        before: before(&past.lines, &past.promises),
        reasons: past.reasons,
        proof: Proof { last_sent, ..proof(&past.lines, &asked) },
        last_day_on,
        covered_until: asked
            .iter()
            .map(|one| read.house.coverage_of(one.issued_on))
            .min()
            .flatten(),
        final_demand_on,
        hand_over_on: final_demand_on.and(last_day_on).and_then(|last| read.hand_over_on(last)),
    })
}

/// The claims of the call that is planned for him; none when none is planned.
fn planned(
    tx: &mut Tx<'_>,
    administration: i64,
    case: &DebtorCase,
) -> Result<Vec<InvoiceId>, StoreError> {
    let Some(call) = planned_call(case) else { return Ok(Vec::new()) };
    let items = tasks::items_of(tx, administration, case.debtor.debtor, call.task)?;
    let is_asked = |item: &tasks::KnownItem| item.step.is_some() || call.promise.is_some();
    Ok(items.into_iter().filter(is_asked).map(|item| item.invoice).collect())
}

fn planned_call(case: &DebtorCase) -> Option<&OpenTask> {
    case.tasks.iter().find(|task| task.action == Action::Call)
}

impl Read {
    /// What the call is about: the claims it is planned for, else what is too late, else all.
    fn asked(&self) -> Vec<&Claim> {
        let open: Vec<&Claim> =
            self.case.claims.iter().filter(|claim| claim.open.is_positive()).collect();
        let only = |wanted: &dyn Fn(&Claim) -> bool| {
            open.iter().copied().filter(|claim| wanted(claim)).collect::<Vec<&Claim>>()
        };
        let planned = only(&|claim| self.planned.contains(&claim.invoice));
        let late = only(&|claim| claim.due_on < self.today);
        [planned, late].into_iter().find(|found| !found.is_empty()).unwrap_or(open)
    }

    /// The day on which the proposal to hand over follows a granted term.
    fn hand_over_on(&self, last_day_on: Date) -> Option<Date> {
        let mut steps = self.house.strategy.steps.iter();
        let follows =
            |step: &&Step| step.action == Action::HandOver && step.anchor == Anchor::Granted;
        let step = steps.rfind(follows)?;
        Some(working_day_from(step.offset.from(last_day_on)))
    }

    fn whom(&self, past: &Past) -> Whom {
        let words = &self.known.words;
        let own = (words.contact.as_str(), words.phone.as_str());
        let known = Known { people: &self.people, spoken: &past.last_spoken, own };
        let person = known.to_call(self.asks_for);
        let (name, dial, hours) = (person.name.to_owned(), person.phone.to_owned(), person.hours);
        let asked = self.people.iter().filter(|one| one.contact.role.is_asked_to_pay());
        let others = asked.map(|one| &one.words.phone).chain([&words.phone]).cloned();
        let mut phones: Vec<String> = Vec::new();
        for phone in [dial].into_iter().chain(others) {
            if !phone.is_empty() && !phones.contains(&phone) {
                phones.push(phone);
            }
        }
        Whom { name, phones, hours, best_hour: past.best_hour }
    }

    fn disagreements(&self) -> Vec<Disagreement> {
        let of = |one: &OpenDispute| {
            let shown = self.shown.iter().filter(|shown| shown.open.is_positive());
            let about = |shown: &&ShownInvoice| {
                one.invoice.is_none_or(|invoice| shown.known.invoice == invoice)
            };
            let (amount, since_on) = (one.amount, one.since_on);
            let disagreement = |shown: &ShownInvoice| Disagreement {
                number: shown.known.number.clone(),
                amount: amount.unwrap_or(shown.open),
                since_on,
            };
            shown.filter(about).map(disagreement).collect::<Vec<_>>()
        };
        self.disputes.iter().flat_map(of).collect()
    }

    fn items(&self, asked: &[&Claim]) -> Vec<FactItem> {
        let disagreements = self.disagreements();
        let open = self.shown.iter().filter(|shown| !shown.open.is_zero());
        let item = |shown: &ShownInvoice| {
            let known = &shown.known;
            let about = disagreements.iter().filter(|one| one.number == known.number);
            let disputed: Cents = about.map(|one| one.amount).sum();
            let is_credit = shown.open.is_negative();
            FactItem {
                number: known.number.clone(),
                issued_on: known.issued_on,
                description: shown.description.clone(),
                amount: known.payable,
                paid: known.payable - shown.open,
                open: shown.open,
                disputed: disputed.min(shown.open.at_least(Cents::ZERO)),
                due_on: known.due_on,
                is_asked: asked.iter().any(|claim| claim.invoice == known.invoice) && !is_credit,
                is_credit,
            }
        };
        open.map(item).collect()
    }
}

/// His size among all who owe something; the largest fifth is large.
pub(super) fn size(open: Cents, sizes: Sizes) -> Option<Size> {
    let percent = open.percent_of(sizes.total)?;
    let place = sizes.larger + 1;
    let is_large = place <= sizes.debtors.div_ceil(5);
    let known = Size { open, place, of: sizes.debtors, percent: percent as u32, is_large };
    Some(known).filter(|_| open.is_positive())
}

/// How he paid before; `None` when nothing was paid yet.
fn behaviour(past: &Past, house: &House) -> Option<Behaviour> {
    let paid = &past.profile;
    Some(Behaviour {
        paid: paid.paid,
        on_time: paid.on_time,
        median_days_late: paid.median?,
        spread: paid.spread,
        trend: paid.trend,
        pays_after: habits::pays_after(&past.answers),
        after_step: paid.pays_after.as_ref().map(|after| PaysAfterStep {
            title: profile::title(&after.step, house),
            times: after.times,
            of: after.of,
        }),
    })
}

/// What happened before, with what became of each promise.
fn before(lines: &[Line], promises: &[Agreed]) -> Vec<Before> {
    let mut money: BTreeMap<(Date, Option<i64>), Cents> = BTreeMap::new();
    let mut found = Vec::new();
    for line in lines {
        match &line.what {
            Happening::Booked { entry, amount, .. } if entry == "receipt" => {
                *money.entry((line.on, line.event)).or_insert(Cents::ZERO) += -*amount;
            }
            what => found.extend(happened(what, line.on)),
        }
    }
    let paid = money.into_iter().filter(|(_, amount)| amount.is_positive());
    found.extend(paid.map(|((on, _), amount)| Before::Paid(on, amount)));
    let agreed = |one: &Agreed| Before::Agreed(one.agreement.clone(), one.kept);
    found.extend(promises.iter().map(agreed));
    found
}

/// What can be answered to his objections, since a day.
fn proof(lines: &[Line], asked: &[&Claim]) -> Proof {
    let since = asked.iter().map(|claim| claim.issued_on).min();
    Proof {
        last_sent: None,
        copies_asked: copies_asked(lines, since),
        copies_on: copies_on(lines, since),
        approved: approved(lines, since),
    }
}

/// Where the last message went, when that is known.
fn last_sent(sent: Vec<SentProof>) -> Option<LastSent> {
    let one = sent.into_iter().find(|one| !one.to.is_empty())?;
    Some(LastSent { on: one.on, to: one.to, copies: one.copies.len() as u32 })
}

/// How often he asked for a copy since a day.
fn copies_asked(lines: &[Line], since: Option<Date>) -> u32 {
    let asked = |line: &&Line| match &line.what {
        Happening::Called { outcome, .. } | Happening::CalledWith { outcome, .. } => {
            outcome.parse() == Ok(CallOutcome::AsksCopy)
        }
        _ => false,
    };
    lines.iter().filter(|line| is_since(line, since)).filter(asked).count() as u32
}

/// The days on which copies left for him since a day, oldest first.
fn copies_on(lines: &[Line], since: Option<Date>) -> Vec<Date> {
    let sent = |line: &&Line| matches!(line.what, Happening::Posted { copies: 1.., .. });
    let sent = lines.iter().rev().filter(|line| is_since(line, since)).filter(sent);
    let mut days: Vec<Date> = sent.map(|line| line.on).collect();
    days.dedup();
    days
}

/// When somebody said that the invoice is right, and who.
fn approved(lines: &[Line], since: Option<Date>) -> Option<(Date, String)> {
    let agreed = |outcome: &String| outcome.parse() == Ok(CallOutcome::InvoiceAgreed);
    lines.iter().filter(|line| is_since(line, since)).find_map(|line| match &line.what {
        Happening::CalledWith { with, outcome, .. } if agreed(outcome) => {
            Some((line.on, with.trim().to_owned()))
        }
        Happening::Called { outcome, .. } if agreed(outcome) => Some((line.on, String::new())),
        _ => None,
    })
}

fn is_since(line: &Line, since: Option<Date>) -> bool {
    since.is_none_or(|since| line.on >= since)
}

fn happened(what: &Happening, on: Date) -> Option<Before> {
    Some(match what {
        Happening::Posted { channel, .. } => {
            Before::Sent(on, Some(channel.parse().unwrap_or(Channel::Post)))
        }
        Happening::SentBefore { .. } => Before::Sent(on, None),
        Happening::Called { outcome, .. } => {
            Before::Called(on, outcome.parse().ok()?, String::new())
        }
        Happening::CalledWith { with, outcome, .. } => {
            Before::Called(on, outcome.parse().ok()?, with.clone())
        }
        Happening::Stopped { stop, .. } | Happening::StoppedUntil { stop, .. }
            if stop == "reply" =>
        {
            Before::Replied(on)
        }
        _ => return None,
    })
}
