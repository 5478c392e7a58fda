//! What people do in the story: settle unclear receipts, call, approve and post, hand over, and
//! pause once.
//!
//! They know the outside world as people do: by asking. What they note of what they hear stands in
//! `notes`. A refusal is no mishap here: somebody looks again tomorrow.

use jiff::civil::Date;

use punctueel_domain::calendar::{plus_days, working_day_before};
use punctueel_domain::id::DebtorId;
use punctueel_domain::party::Channel;
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_store::load::receipts::waiting;

use super::super::World;
use super::super::habit::Habit;
use super::super::people::Person;
use super::Tally;
use super::notes::{Notes, if_allowed};
use crate::actions::approve_message::{ApproveMessage, Approved};
use crate::actions::decide_proposal::DecideProposal;
use crate::actions::post_message::PostMessage;
use crate::actions::set_pause::SetPause;
use crate::actions::settle_receipt::SettleReceipt;
use crate::ask::find::find;
use crate::ask::today::{ToApprove, today};
use crate::desk::Desk;
use crate::no::Outcome;
use crate::outgoing::ready::Look;

/// The most calls people make on a day, and the most messages they look at.
const CALLS_A_DAY: usize = 60;
const MESSAGES_A_DAY: usize = 120;

/// Letters by post of so many last days wait for somebody to print them.
const LETTERS_WAIT: i32 = 14;

/// How many days a pause takes.
const PAUSE_DAYS: i32 = 9;

/// Settles the receipts that have waited since before the last working day.
pub fn settle(desk: &mut Desk, world: &World, tally: &mut Tally) -> Outcome<()> {
    let before = working_day_before(desk.today);
    let waiting = desk.read(|tx, administration| Ok(waiting(tx, administration)?))?;
    for entry in waiting.into_iter().map(|known| known.receipt) {
        let meant = world.meant(entry.on, entry.amount, &entry.iban);
        if entry.on >= before || meant.is_empty() {
            continue;
        }
        let parts = meant.into_iter().map(|(number, part)| (number, Some(part.abs()))).collect();
        let (bank_entry, is_listed) = (entry.bank_entry, Some(true));
        let settle = SettleReceipt { bank_entry, parts, is_listed, with_all_added: false };
        tally.settled += u32::from(if_allowed(settle.run(desk))?.is_some());
    }
    Ok(())
}

/// Makes the calls of the day, most money first.
pub fn call(
    desk: &mut Desk,
    world: &mut World,
    notes: &mut Notes,
    tally: &mut Tally,
) -> Outcome<()> {
    for call in today(desk)?.calls.into_iter().take(CALLS_A_DAY) {
        let Some(place) = world.place_of(&call.number) else { continue };
        let bills = world.bills_of(&call.invoices);
        let said = world.called(place, &bills, desk.today);
        tally.calls += 1;
        tally.reached += u32::from(said.outcome.is_reached());
        notes.take(desk, world, (&call, &said), tally)?;
    }
    Ok(())
}

/// Approves the messages that may go out, and posts them; hands over what is proposed.
pub fn write(desk: &mut Desk, world: &mut World, tally: &mut Tally) -> Outcome<()> {
    for waiting in today(desk)?.approve.into_iter().take(MESSAGES_A_DAY) {
        if waiting.task.state != TaskState::Planned {
            continue;
        }
        let id = waiting.task.task;
        let is_letter = waiting.task.channel == Some(Channel::Post);
        if is_letter && desk.today > plus_days(world.plan.today, -LETTERS_WAIT) {
            continue;
        }
        if waiting.task.action.is_message() {
            send(desk, world, &waiting, tally)?;
        } else if waiting.task.action == Action::HandOver {
            let decided = DecideProposal::agree(id).run(desk).map(|_| ());
            tally.handed_over += u32::from(if_allowed(decided)?.is_some());
        }
    }
    Ok(())
}

fn send(desk: &mut Desk, world: &mut World, waiting: &ToApprove, tally: &mut Tally) -> Outcome<()> {
    let task = waiting.task.task;
    if if_allowed(ApproveMessage { task, anyway: None, reason: None }.run(desk))?
        != Some(Approved::Ready)
    {
        return Ok(());
    }
    let posted = if_allowed(PostMessage { task, on: None }.run(desk))?;
    let place = world.place_of(&waiting.task.debtor_number);
    if let (Some(Look::Right), Some(place)) = (posted, place) {
        tally.messages += 1;
        let bills = world.bills_of(&waiting.invoices);
        world.written(place, &bills, desk.today);
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
    let waits = |person: &&Person| person.habit == Habit::AtReminder;
    let person = world.people.iter().find(waits).or(world.people.first());
    let number = person.map(|person| person.words.number.clone()).unwrap_or_default();
    Ok(desk.read(|tx, administration| find(tx, administration, &number))?.debtor())
}
