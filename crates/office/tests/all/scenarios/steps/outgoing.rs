//! Steps about what leaves the house: the switch, holding, withdrawing, printing.

use punctueel_domain::event::HouseChanged;
use punctueel_domain::id::TaskId;
use punctueel_domain::strategy::TaskState;
use punctueel_office::actions::ask_statement::AskStatement;
use punctueel_office::actions::erase_debtor::EraseDebtor;
use punctueel_office::actions::hold_message::HoldMessage;
use punctueel_office::actions::note_printed::NotePrinted;
use punctueel_office::actions::post_message::PostMessage;
use punctueel_office::actions::release_message::ReleaseMessage;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::actions::withdraw_message::WithdrawMessage;
use punctueel_office::ask::outbox::{self, Message};
use punctueel_office::outgoing::print_file::{Sheet, look_at_all, print_file};
use punctueel_store::blobs;

use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "alle berichten worden uitgezet",
        says: "De schakelaar: er wordt geen bericht gepland, goedgekeurd, gedrukt of verstuurd.",
        example: "Als alle berichten worden uitgezet",
        run: |world, _| switch(world, false),
    },
    Known {
        pattern: "alle berichten worden aangezet",
        says: "De schakelaar staat weer aan; wie daarop wachtte, wordt bekeken.",
        example: "Als alle berichten worden aangezet",
        run: |world, _| switch(world, true),
    },
    Known {
        pattern: "de administratie kan btw voortaan verrekenen",
        says: "Een instelling: daarna komt er geen btw meer bij de kosten.",
        example: "Als de administratie kan btw voortaan verrekenen",
        run: |world, _| {
            let vat_deductible = Some(true);
            set(world, HouseChanged { vat_deductible, ..HouseChanged::default() })
        },
    },
    Known {
        pattern: "mag de bank {getal} werkdagen achterlopen",
        says: "Een instelling: zoveel werkdagen mogen de bankgegevens achterlopen.",
        example: "Gegeven mag de bank 2 werkdagen achterlopen",
        run: |world, args| {
            let correction_days = Some(args.number(0)?);
            set(world, HouseChanged { correction_days, ..HouseChanged::default() })
        },
    },
    Known {
        pattern: "het bericht aan {naam} wordt vastgehouden omdat {tekst}",
        says: "Het bericht blijft binnen; zijn stap wordt niet opnieuw gepland.",
        example: "Als het bericht aan \"De Vries\" wordt vastgehouden omdat \"eerst overleggen\"",
        run: |world, args| {
            let (task, reason) = (message_to(world, args.text(0))?, args.text(1).to_owned());
            world.act(|desk| HoldMessage { task, reason }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het bericht aan {naam} wordt vrijgegeven",
        says: "Het bericht gaat verder waar het was.",
        example: "Als het bericht aan \"De Vries\" wordt vrijgegeven",
        run: |world, args| {
            let task = message_to(world, args.text(0))?;
            world.act(|desk| ReleaseMessage { task }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het bericht aan {naam} wordt ingetrokken omdat {tekst}",
        says: "Het bericht gaat niet weg, en dat is besloten: de stap telt als overgeslagen.",
        example: "Als het bericht aan \"De Vries\" wordt ingetrokken omdat \"verkeerde naam\"",
        run: |world, args| withdraw(world, args, false),
    },
    Known {
        pattern: "het bericht aan {naam} wordt ingetrokken om het opnieuw te maken omdat {tekst}",
        says: "Het bericht gaat niet weg; wat nodig blijft, komt bij de volgende ronde terug.",
        example: "Als het bericht aan \"De Vries\" wordt ingetrokken om het opnieuw te maken omdat \
                  \"nieuw adres\"",
        run: |world, args| withdraw(world, args, true),
    },
    Known {
        pattern: "de e-mail aan {naam} als bestand wordt geschreven",
        says: "Hij ligt klaar om te versturen; of dat vandaag gebeurt, weet niemand.",
        example: "Als de e-mail aan \"De Vries\" als bestand wordt geschreven",
        run: |world, args| {
            let tasks = vec![message_to(world, args.text(0))?];
            world.act(|desk| NotePrinted { tasks }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "alle brieven worden gedrukt",
        says: "Alle goedgekeurde brieven komen in één bestand met een paklijst. Wat niet meer \
               klopt, valt eruit en wordt opnieuw gemaakt.",
        example: "Als alle brieven worden gedrukt",
        run: |world, _| print_all(world),
    },
    Known {
        pattern: "staat op de paklijst {tekst}",
        says: "De paklijst van het laatste bestand voor de printer bevat deze woorden.",
        example: "Dan staat op de paklijst \"2 brieven\"",
        run: |world, args| {
            let wanted = args.text(0);
            let found = world.printed.as_deref().unwrap_or_default();
            let is_there = found.contains(wanted);
            if is_there { Ok(()) } else { Err(format!("dat staat er niet in:\n{found}")) }
        },
    },
    Known {
        pattern: "het bericht aan {naam} is op {dag} gepost",
        says: "Een feit: het ging die dag weg, wat er ook later kwam.",
        example: "Als het bericht aan \"De Vries\" is op vr 9 oktober gepost",
        run: |world, args| {
            let (task, on) = (message_to(world, args.text(0))?, Some(args.day(1)?));
            world.act(|desk| PostMessage { task, on }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "voor {naam} een rekeningoverzicht wordt gevraagd",
        says: "Een overzicht van alles wat openstaat; het telt niet als contact.",
        example: "Als voor \"De Vries\" een rekeningoverzicht wordt gevraagd",
        run: |world, args| {
            let ask = AskStatement { debtor: world.debtor(args.text(0))? };
            world.act(|desk| ask.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "{naam} wordt gewist",
        says: "De persoonsgegevens van een klant die niets meer open heeft gaan weg.",
        example: "Als \"De Vries\" wordt gewist",
        run: |world, args| {
            let erase = EraseDebtor { debtor: world.debtor(args.text(0))? };
            world.act(|desk| erase.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "worden er {getal} bestanden bewaard",
        says: "Zoveel bestanden (brieven en e-mails) staan in de database, van wie ze ook zijn.",
        example: "Dan worden er 1 bestanden bewaard",
        run: |world, args| {
            let (wanted, found) = (i64::from(args.number(0)?), kept_files(world)?);
            if found == wanted { Ok(()) } else { Err(format!("het zijn er {found}")) }
        },
    },
];

fn withdraw(world: &mut World, args: &Args<'_>, is_again: bool) -> Done {
    let (task, reason) = (message_to(world, args.text(0))?, args.text(1).to_owned());
    world.act(|desk| WithdrawMessage { task, reason, is_again }.run(desk)).map(|_| ())
}

fn switch(world: &mut World, messages_on: bool) -> Done {
    set(world, HouseChanged { messages_on: Some(messages_on), ..HouseChanged::default() })
}

fn set(world: &mut World, settings: HouseChanged) -> Done {
    world.ask(|desk| SetHouse { words: Vec::new(), settings }.run(desk)).map(|_| ())
}

pub fn message_to(world: &mut World, name: &str) -> Result<TaskId, String> {
    let all = world.ask(outbox::list)?;
    let found = all.iter().find(|message| message.task.debtor_name == name);
    found.map(|message| message.task.task).ok_or_else(|| "daarvoor staat niets klaar".to_owned())
}

fn print_all(world: &mut World) -> Done {
    let ready: Vec<TaskId> = [TaskState::Approved, TaskState::Printed]
        .into_iter()
        .map(|state| world.messages(state))
        .collect::<Result<Vec<_>, _>>()?
        .concat();
    let Some(looked) = world.act(|desk| look_at_all(desk, &ready))? else { return Ok(()) };
    let mut sheets = Vec::new();
    for task in &looked.right {
        let Message { task, .. } = world.ask(|desk| outbox::one(desk, *task))?;
        sheets.push(Sheet { id: task.task.to_string(), task });
    }
    let file = world.ask(|desk| print_file(desk, &sheets))?;
    world.printed = Some(String::from_utf8_lossy(&file.pdf.bytes).into_owned());
    world.ask(|desk| NotePrinted { tasks: looked.right }.run(desk))
}

fn kept_files(world: &mut World) -> Result<i64, String> {
    world.ask(|desk| desk.read(|tx, administration| Ok(blobs::count(tx, administration)?)))
}
