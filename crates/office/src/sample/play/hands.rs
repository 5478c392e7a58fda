//! What people do in the story: settle unclear receipts, call, approve and post, and pause once.
//!
//! They know the outside world as people do: by asking. A refusal is no mishap here: somebody looks
//! again tomorrow.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before};
use punctueel_domain::casework::CallOutcome;
use punctueel_domain::id::DebtorId;
use punctueel_domain::money::{Cents, Rate, Rounding};
use punctueel_domain::strategy::TaskState;

use super::super::World;
use super::super::habit::Habit;
use super::super::people::Person;
use super::super::world::Said;
use super::Tally;
use crate::actions::approve_message::{ApproveMessage, Approved};
use crate::actions::post_message::PostMessage;
use crate::actions::record_call::{Agreed, RecordCall};
use crate::actions::record_promise::RecordPromise;
use crate::actions::set_pause::SetPause;
use crate::actions::settle_receipt::SettleReceipt;
use crate::ask::bank;
use crate::ask::find::{Found, find};
use crate::ask::today::{CallToMake, today};
use crate::desk::Desk;
use crate::no::{No, Outcome};
use crate::outgoing::ready::Look;

/// The most calls people make on a day, and the most messages they look at.
const CALLS_A_DAY: usize = 60;
const MESSAGES_A_DAY: usize = 120;

/// How many days a pause takes.
const PAUSE_DAYS: i32 = 9;

/// A refusal leaves things as they are; the world failing does not.
fn if_allowed<T>(outcome: Outcome<T>) -> Outcome<Option<T>> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(No::Refused(_)) => Ok(None),
        Err(failed) => Err(failed),
    }
}

/// Settles the receipts that have waited since before the last working day.
pub fn settle(desk: &mut Desk, world: &World, tally: &mut Tally) -> Outcome<()> {
    let before = working_day_before(desk.today);
    for receipt in bank::list(desk, true)? {
        let entry = receipt.entry;
        let meant = world.meant(entry.on, entry.amount, &entry.iban);
        if entry.on >= before || meant.is_empty() {
            continue;
        }
        let parts = meant.into_iter().map(|(number, part)| (number, Some(part))).collect();
        let settle = SettleReceipt { bank_entry: entry.bank_entry, parts };
        tally.settled += u32::from(if_allowed(settle.run(desk))?.is_some());
    }
    Ok(())
}

/// Makes the calls of the day, most money first.
pub fn call(desk: &mut Desk, world: &mut World, tally: &mut Tally) -> Outcome<()> {
    for call in today(desk)?.calls.into_iter().take(CALLS_A_DAY) {
        let Some(place) = world.place_of(&call.number) else { continue };
        let said = world.called(place, &call.invoices, desk.today);
        let outcome = match (said.spoken_with.is_empty(), said.is_voicemail) {
            (false, _) => CallOutcome::Reached,
            (true, true) => CallOutcome::Voicemail,
            (true, false) => CallOutcome::NoAnswer,
        };
        let (spoken_with, note) = (said.spoken_with.clone(), said.note.to_owned());
        let (debtor, agreed) = (call.debtor, Agreed::default());
        RecordCall { debtor, outcome, spoken_with, note, agreed }.run(desk)?;
        tally.calls += 1;
        tally.reached += u32::from(outcome.is_reached());
        promise(desk, &call, &said, tally)?;
    }
    Ok(())
}

/// Notes what was promised, for each invoice that was talked about.
fn promise(desk: &mut Desk, call: &CallToMake, said: &Said, tally: &mut Tally) -> Outcome<()> {
    let Some((by, is_half)) = said.promise else { return Ok(()) };
    for number in &call.invoices {
        let (debtor, found) = (call.debtor, desk.read(|tx, adm| find(tx, adm, number))?);
        let amount = half(desk, debtor, found)?.filter(|_| is_half);
        let promise = RecordPromise { debtor, invoice: found.invoice(), amount, by };
        tally.promises += u32::from(if_allowed(promise.run(desk))?.is_some());
    }
    Ok(())
}

fn half(desk: &mut Desk, debtor: DebtorId, found: Found) -> Outcome<Option<Cents>> {
    let day = desk.today;
    let case = desk.read(|tx, adm| crate::desk::load_case(tx, adm, debtor, day))?;
    let open = found.invoice().map(|invoice| case.open_of(Some(invoice)));
    Ok(open.map(|open| open.times(Rate(5_000), Rounding::Down)))
}

/// Approves the messages that may go out, and posts them.
pub fn write(desk: &mut Desk, world: &mut World, tally: &mut Tally) -> Outcome<()> {
    for waiting in today(desk)?.approve.into_iter().take(MESSAGES_A_DAY) {
        let task = waiting.task;
        if !task.action.is_message() || task.state != TaskState::Planned {
            continue;
        }
        let approved = if_allowed(ApproveMessage { task: task.task, anyway: None }.run(desk))?;
        if approved != Some(Approved::Ready) {
            continue;
        }
        let posted = if_allowed(PostMessage { task: task.task, on: None }.run(desk))?;
        if let (Some(Look::Right), Some(place)) = (posted, world.place_of(&task.debtor_number)) {
            tally.messages += 1;
            world.written(place, &waiting.invoices, desk.today);
        }
    }
    Ok(())
}

/// Pauses one debtor: the one with the least at stake on the work list, else one who waits for a
/// letter.
pub fn pause(desk: &mut Desk, world: &World, tally: &mut Tally) -> Outcome<()> {
    let mut list = today(desk)?;
    let call = list.calls.pop().map(|call| call.debtor);
    let message = list.approve.pop().map(|waiting| waiting.task.debtor);
    let debtor = match call.or(message) {
        Some(debtor) => debtor,
        None => patient(desk, world)?,
    };
    let until: Date = plus_days(desk.today, PAUSE_DAYS).max(plus_days(world.plan.today, 2));
    let reason = "De administratie is met vakantie.".to_owned();
    let pause = SetPause { debtor, invoice: None, until: Some(until), reason };
    tally.pauses += u32::from(if_allowed(pause.run(desk))?.is_some());
    Ok(())
}

/// Somebody who waits for a letter, or else the first debtor.
fn patient(desk: &mut Desk, world: &World) -> Outcome<DebtorId> {
    let waits = |person: &&Person| person.habit == Habit::AfterDemand;
    let person = world.people.iter().find(waits).or(world.people.first());
    let number = person.map(|person| person.words.number.clone()).unwrap_or_default();
    Ok(desk.read(|tx, administration| find(tx, administration, &number))?.debtor())
}
