//! Steps about the copies of invoices that go along with messages.

use punctueel_domain::coded::Coded;
use punctueel_domain::event::HouseChanged;
use punctueel_office::actions::keep_copy::KeepCopy;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::ask::timeline::timeline;
use punctueel_office::ask::{attachments, draft, outbox};

use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "staat op de tijdlijn van {naam} {tekst}",
        says: "De codes van alles wat er met hem gebeurde, van nieuw naar oud, zonder de \
               boekingen.",
        example: "Dan staat op de tijdlijn van \"De Vries\" \"COPY-ADDED\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let lines = world.ask(|desk| timeline(desk, debtor))?;
            let codes = lines.iter().map(|line| line.what.code());
            let codes = codes.filter(|code| *code != "BOOKED").collect::<Vec<_>>().join(", ");
            if codes == args.text(1) { Ok(()) } else { Err(format!("er staat \"{codes}\"")) }
        },
    },
    Known {
        pattern: "bij factuur {factuur} een PDF van {getal} kB wordt bewaard",
        says: "Iemand voegt de PDF van de factuur toe; de laatste telt.",
        example: "Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard",
        run: |world, args| {
            let size = args.number(1)? as usize * 1024;
            keep(world, args.text(0), "", size)
        },
    },
    Known {
        pattern: "bij factuur {factuur} een PDF wordt bewaard die niet te drukken is",
        says: "Zo'n PDF is bijvoorbeeld met een wachtwoord beveiligd.",
        example: "Als bij factuur 2026-101 een PDF wordt bewaard die niet te drukken is",
        run: |world, args| keep(world, args.text(0), "locked", 2048),
    },
    Known {
        pattern: "met herinneringen gaan geen kopieën mee",
        says: "Een instelling van het huis; een stap van de strategie kan er nog om vragen.",
        example: "Gegeven met herinneringen gaan geen kopieën mee",
        run: |world, _| {
            let settings = HouseChanged { copies_on: Some(false), ..HouseChanged::default() };
            world.ask(|desk| SetHouse { words: Vec::new(), settings }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "gaat met het bericht aan {naam} mee {tekst}",
        says: "De bijlagen: van wat is goedgekeurd zoals het vastligt, anders zoals het nu zou \
               zijn.",
        example: "Dan gaat met het bericht aan \"De Vries\" mee \"brief.pdf\"",
        run: goes_along,
    },
    Known {
        pattern: "gaat met het bericht aan {naam} niets mee",
        says: "Er zijn geen bijlagen.",
        example: "Dan gaat met het bericht aan \"De Vries\" niets mee",
        run: |world, args| is_along(&files(world, args.text(0))?, ""),
    },
    Known {
        pattern: "wordt bij het bericht aan {naam} opgemerkt {code}",
        says: "Wie goedkeurt ziet deze opmerking; de brief zegt er niets van.",
        example: "Dan wordt bij het bericht aan \"De Vries\" opgemerkt COPIES-TOO-LARGE",
        run: remarked,
    },
];

fn keep(world: &mut World, number: &str, what: &str, size: usize) -> Done {
    let (debtor, invoice) = world.invoice(number)?;
    let mut bytes = format!("%PDF-1.4 {what} {number} ").into_bytes();
    bytes.resize(size.max(bytes.len()), b'x');
    let keep = KeepCopy { debtor, invoice, bytes: &bytes };
    world.act(|desk| keep.run(desk)).map(|_| ())
}

fn goes_along(world: &mut World, args: &Args<'_>) -> Done {
    is_along(&files(world, args.text(0))?, args.text(1))
}

fn is_along(found: &str, wanted: &str) -> Done {
    if found == wanted { Ok(()) } else { Err(format!("er gaat mee: “{found}”")) }
}

fn files(world: &mut World, name: &str) -> Result<String, String> {
    let all = world.ask(outbox::list)?;
    let found = all.into_iter().find(|message| message.task.debtor_name == name);
    let task = found.ok_or("daarvoor staat niets klaar")?.task;
    let files = world.ask(|desk| match task.text_event {
        Some(_) => attachments::fixed(desk, &task),
        None => draft::draft(desk, task.task).map(|made| attachments::drafted(desk, &made)),
    })?;
    Ok(files.into_iter().map(|one| one.file).collect::<Vec<_>>().join(", "))
}

fn remarked(world: &mut World, args: &Args<'_>) -> Done {
    use punctueel_domain::coded::Coded;
    let all = world.ask(outbox::list)?;
    let mut his = all.into_iter().filter(|message| message.task.debtor_name == args.text(0));
    let message = his.next().ok_or("daarvoor staat niets klaar")?;
    let seen = world.ask(|desk| draft::look_at(desk, std::slice::from_ref(&message)))?;
    let codes: Vec<_> = seen.iter().flat_map(|one| &one.remarks).map(Coded::code).collect();
    match codes.contains(&args.text(1)) {
        true => Ok(()),
        false => Err(format!("de opmerkingen zijn {codes:?}")),
    }
}
