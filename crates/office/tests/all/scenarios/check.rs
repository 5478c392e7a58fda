//! What must hold in every scenario, whatever its story: the invariants of the house.
//!
//! After each step: loading a case gives what `after` makes of the case before. After each run: a
//! pass over everybody finds nothing more. At the end: the chain is whole, replaying gives the same
//! tables, and the same day once more does nothing.

use std::collections::HashMap;

use punctueel_domain::event::Event;
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::strategy::DebtorCase;
use punctueel_office::daily::{self, Run, RunReport};
use punctueel_office::no::Outcome;
use punctueel_office::{Desk, health};
use punctueel_store::Db;
use punctueel_store::load::cases::{CONTACT_DAYS, Range, cases};
use punctueel_store::load::events::RecordedEvent;
use punctueel_store::load::{debtors, ledger};
use punctueel_store::record::Chain;
use punctueel_store::replay::digests;

use super::vocabulary::Done;
use super::world::World;

/// A pass over everybody does nothing that the run by agenda did not do.
pub fn full_pass_does_nothing(world: &mut World) -> Done {
    match world.ask(health::agenda)?[..] {
        [] => Ok(()),
        ref found => Err(format!("een volledige ronde doet meer dan de gewone ronde: {found:?}")),
    }
}

fn nothing(report: &RunReport, what: &str) -> Done {
    if report.done.is_empty() && report.planned == 0 {
        return Ok(());
    }
    Err(format!("{what}: {:?}", report.done))
}

/// What holds at the end of a story.
pub fn at_the_end(world: &mut World) -> Done {
    if world.last_run.is_some() {
        world.ask(|desk| daily::run(desk, Run::default(), |_| true))?;
        let known = last_event(world)?;
        let again = world.ask(|desk| daily::run(desk, Run::default(), |_| true))?;
        nothing(&again, "dezelfde dag nog eens doet iets")?;
        let full =
            world.ask(|desk| daily::run(desk, Run { full: true, ..Run::default() }, |_| true))?;
        nothing(&full, "een volledige ronde erna doet iets")?;
        if last_event(world)? != known {
            return Err("dezelfde dag nog eens legt iets vast".to_owned());
        }
        world.after_step()?;
    }
    books_are_whole(world)
}

fn last_event(world: &mut World) -> Result<i64, String> {
    world.ask(|desk| {
        desk.read(|tx, administration| {
            let chain = Chain::open(tx, administration)?;
            Ok(chain.last_event())
        })
    })
}

/// The chain is whole and replaying every event gives the same tables.
fn books_are_whole(world: &mut World) -> Done {
    let findings = world.ask(|desk| {
        let mut findings = health::check(desk, |_| {})?.findings;
        let mut fresh = Db::open("sqlite::memory:")?;
        findings.extend(health::replayed(desk, &mut fresh, |_| {})?);
        Ok(findings)
    })?;
    if findings.is_empty() { Ok(()) } else { Err(format!("de boeken kloppen niet: {findings:?}")) }
}

/// The last event, and what every table holds.
pub fn state_of_the_books(desk: &mut Desk) -> Outcome<(i64, Vec<(&'static str, String)>)> {
    desk.read(|tx, administration| {
        let chain = Chain::open(tx, administration)?;
        Ok((chain.last_event(), digests(tx, administration)?))
    })
}

/// Every case as loaded is the case of before, after what happened since.
pub fn cases_follow(world: &mut World, new: &[RecordedEvent]) -> Done {
    let Some(today) = world.day() else { return Ok(()) };
    let loaded = load(world)?;
    let has_said_terms = has_said_terms(world)?;
    for (debtor, now) in &loaded {
        let Some(before) = world.cases.get(debtor) else { continue };
        if comes_back(before, now, new) {
            continue;
        }
        let mut followed = new.iter().fold(before.clone(), |case, event| case.after(&event.event));
        // What others pay with his numbers is not said of him.
        followed.named_by_others = now.named_by_others;
        if new.iter().any(may_free_money) {
            followed.unlinked = now.unlinked;
        }
        if has_said_terms {
            take_terms(&mut followed, now);
        }
        let (followed, now) = (comparable(followed, today), comparable(now.clone(), today));
        if followed != now {
            return Err(format!(
                "een debiteur is na de gebeurtenissen anders dan geladen\n\
                 gevolgd {followed:#?}\ngeladen {now:#?}\nna {new:#?}"
            ));
        }
    }
    world.cases = loaded;
    Ok(())
}

/// Whether a person said anything about claims. What was said of a term is put over what came with
/// the invoice when a case is loaded; no event of a debtor says so.
fn has_said_terms(world: &mut World) -> Result<bool, String> {
    world.ask(|desk| {
        desk.read(|tx, administration| Ok(!ledger::all_rules(tx, administration)?.is_empty()))
    })
}

fn take_terms(followed: &mut DebtorCase, loaded: &DebtorCase) {
    for claim in &mut followed.claims {
        if let Some(known) = loaded.claim(claim.invoice) {
            claim.term_basis = known.term_basis;
            claim.refused_on = known.refused_on;
            claim.delivered = known.delivered;
        }
    }
}

/// A row that leaves the books, or of which a settlement is undone, may have been recognised as the
/// debtor's before; the event does not say so.
fn may_free_money(recorded: &RecordedEvent) -> bool {
    matches!(&recorded.event, Event::RowsWithdrawn(_) | Event::SettlementUndone(_))
}

/// Yes when a claim that was settled is open again: it cannot be rebuilt from the event alone (see
/// `DebtorCase::after`).
fn comes_back(before: &DebtorCase, now: &DebtorCase, new: &[RecordedEvent]) -> bool {
    let is_added = |invoice: InvoiceId| {
        new.iter().any(|recorded| match &recorded.event {
            Event::InvoicesAdded(added) => {
                added.invoices.iter().any(|one| one.invoice.invoice == invoice)
            }
            _ => false,
        })
    };
    let mut claims = now.claims.iter().map(|claim| claim.invoice);
    claims.any(|invoice| before.claim(invoice).is_none() && !is_added(invoice))
}

fn load(world: &mut World) -> Result<HashMap<DebtorId, DebtorCase>, String> {
    let Some(today) = world.day() else { return Ok(HashMap::new()) };
    world.ask(|desk| {
        desk.read(|tx, administration| {
            let mut all = HashMap::new();
            for known in debtors::all(tx, administration)? {
                let range = Range::one(known.debtor);
                let found = cases(tx, administration, range, today)?.pop();
                all.extend(found.map(|case| (known.debtor, case)));
            }
            Ok(all)
        })
    })
}

/// Without what is only a matter of order.
fn comparable(mut case: DebtorCase, today: jiff::civil::Date) -> DebtorCase {
    // The store loads only so many days of contacts.
    let from = punctueel_domain::calendar::plus_days(today, -CONTACT_DAYS);
    case.contacts.retain(|day| *day >= from);
    for claim in &mut case.claims {
        claim.steps.sort_by(|one, other| one.step.cmp(&other.step));
    }
    case.tasks.sort_by_key(|task| task.task);
    case.stops.sort_by_key(|stop| stop.stop);
    case.promises.sort_by_key(|promise| promise.promise);
    case
}
