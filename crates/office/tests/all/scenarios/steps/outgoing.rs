//! Steps about what leaves the house: the switch, holding, printing, posting one message.

use punctueel_domain::event::HouseChanged;
use punctueel_office::actions::set_house::SetHouse;

use super::super::vocabulary::{Done, Known};
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
        pattern: "mag de bank {getal} werkdagen achterlopen",
        says: "Een instelling: zoveel werkdagen mogen de bankgegevens achterlopen.",
        example: "Gegeven mag de bank 2 werkdagen achterlopen",
        run: |world, args| {
            let correction_days = Some(args.number(0)?);
            set(world, HouseChanged { correction_days, ..HouseChanged::default() })
        },
    },
];

fn switch(world: &mut World, messages_on: bool) -> Done {
    set(world, HouseChanged { messages_on: Some(messages_on), ..HouseChanged::default() })
}

fn set(world: &mut World, settings: HouseChanged) -> Done {
    world.ask(|desk| SetHouse { words: Vec::new(), settings }.run(desk)).map(|_| ())
}
