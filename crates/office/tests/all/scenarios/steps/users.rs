//! Steps about people of ours: who works here, as what, and who is at work.

use punctueel_domain::access::Role;
use punctueel_domain::coded::Coded;
use punctueel_office::Desk;
use punctueel_office::actions::add_user::AddUser;
use punctueel_office::actions::change_user::ChangeUser;
use punctueel_office::ask::timeline::timeline;
use punctueel_office::users::sign_in;

use super::super::vocabulary::{Done, Known};
use super::super::world::World;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "{naam} werkt hier als {tekst}",
        says: "Iemand wordt toegevoegd met een rol: `owner`, `controller`, `caller`, `resolver`, \
               `accountant` of `reader`.",
        example: "Gegeven \"Anna\" werkt hier als \"owner\"",
        run: |world, args| add(world, args.text(0), args.text(1)),
    },
    Known {
        pattern: "{naam} aan het werk gaat",
        says: "Wat daarna gebeurt, doet deze persoon, tot er iemand anders aan het werk gaat.",
        example: "Als \"Anna\" aan het werk gaat",
        run: |world, args| {
            let name = args.text(0).to_owned();
            world.act(|desk| sign_in(desk, Some(&name))).map(|_| ())
        },
    },
    Known {
        pattern: "niemand in het bijzonder aan het werk gaat",
        says: "Er zijn gebruikers, en niemand zegt wie hij is: alleen de dagelijkse taken gaan.",
        example: "Als niemand in het bijzonder aan het werk gaat",
        run: |world, _| world.act(|desk| sign_in(desk, None)).map(|_| ()),
    },
    Known {
        pattern: "is gezien wat er nu staat",
        says: "Wie hierna iets besluit, keek nu: wat er daarna gebeurt, hoort hij eerst.",
        example: "En is gezien wat er nu staat",
        run: |world, _| {
            let last = world.ask(Desk::last_event)?;
            world.desk()?.since = Some(last);
            Ok(())
        },
    },
    Known {
        pattern: "{naam} een andere rol krijgt: {tekst}",
        says: "Een andere rol voor iemand die hier werkt.",
        example: "Als \"Anna\" een andere rol krijgt: \"reader\"",
        run: |world, args| {
            let (user, role) = (args.text(0).to_owned(), Some(role(args.text(1))?));
            let change = ChangeUser { user, role, is_disabled: None };
            world.act(|desk| change.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "{naam} hier niet meer werkt",
        says: "Iemand gaat weg; wat hij deed blijft op zijn naam staan.",
        example: "Als \"Anna\" hier niet meer werkt",
        run: |world, args| {
            let (user, is_disabled) = (args.text(0).to_owned(), Some(true));
            let change = ChangeUser { user, role: None, is_disabled };
            world.act(|desk| change.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "staat op de tijdlijn van {naam} bij {tekst} de naam {tekst}",
        says: "Wie het deed, bij de code van een regel van de tijdlijn.",
        example: "Dan staat op de tijdlijn van \"De Vries\" bij \"PROMISED\" de naam \"Bram\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let lines = world.ask(|desk| timeline(desk, debtor))?;
            let line = lines.iter().find(|line| line.what.code() == args.text(1));
            let who = line.map(|line| line.who.as_str()).ok_or("die regel is er niet")?;
            if who == args.text(2) { Ok(()) } else { Err(format!("er staat \"{who}\"")) }
        },
    },
];

fn add(world: &mut World, name: &str, said: &str) -> Done {
    let (name, role) = (name.to_owned(), role(said)?);
    world.act(|desk| AddUser { name, role }.run(desk)).map(|_| ())
}

fn role(said: &str) -> Result<Role, String> {
    said.parse().map_err(|_| format!("welke rol is {said}?"))
}
