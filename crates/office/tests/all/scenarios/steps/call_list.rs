//! Steps about whom to call first: the hour it is, when somebody can be reached, and the list.

use punctueel_domain::casework::CallOutcome;
use punctueel_domain::coded::Coded;
use punctueel_domain::party::{ContactRole, ContactWords, Reachable};
use punctueel_office::actions::record_call::Agreed;
use punctueel_office::actions::set_contact::SetContact;
use punctueel_office::ask::objections::{Objections, SaidProof, SentProof, objections};
use punctueel_office::ask::timeline::{Happening, timeline};
use punctueel_office::ask::today::{self, CallToMake};

use super::super::dutch::{print_money, short_day};
use super::super::vocabulary::Known;
use super::super::world::World;
use super::outcome::compare;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "het {getal} uur is",
        says: "Later op dezelfde dag; een dag begint om negen uur.",
        example: "Als het 13 uur is",
        run: |world, args| world.at_hour(args.number(0)? as i8),
    },
    Known {
        pattern: "{naam} wil op {dag} vanaf {getal} uur worden teruggebeld",
        says: "Terugbellen op een dag, niet voor die tijd.",
        example: "Als \"De Vries\" wil op vr 9 oktober vanaf 14 uur worden teruggebeld",
        run: |world, args| {
            let (debtor, by) = (world.debtor(args.text(0))?, Some(args.day(1)?));
            let at = jiff::civil::Time::new(args.number(2)? as i8, 0, 0, 0);
            let at = Some(at.map_err(|error| error.to_string())?);
            let agreed = Agreed { by, at, ..Agreed::default() };
            world.call_and_agree(debtor, CallOutcome::CallBack, agreed)
        },
    },
    Known {
        pattern: "{tekst} van {naam} is te bereiken op {tekst}",
        says: "Wie over betalen gaat, en de uren waarin hij opneemt.",
        example: "Als \"Ans\" van \"De Vries\" is te bereiken op \"13-17\"",
        run: |world, args| {
            let (name, debtor) = (args.text(0).to_owned(), world.debtor(args.text(1))?);
            let hours = args.text(2).parse().map_err(|_| "dat zijn geen uren")?;
            let words = ContactWords { name, ..ContactWords::default() };
            let (role, prefers, hours) = (ContactRole::Payment, None, Some(hours));
            let set = SetContact { debtor, role, words, prefers, hours };
            world.act(|desk| set.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "is dit de bellijst:",
        says: "Wie er gebeld wordt, in deze volgorde: wanneer hij bereikbaar is (`nu`, \
               `afgesproken`, een tijd of `niet`), naar wie gevraagd wordt, wat er in gevaar is \
               en waarom.",
        example: "Dan is dit de bellijst:",
        run: |world, args| {
            let rows = args.rows(&["klant", "in gevaar", "bereikbaar", "vraag naar", "waarom"])?;
            let calls = world.ask(today::today)?.calls;
            compare(world, Some(&rows), calls.iter().map(row).collect())
        },
    },
    Known {
        pattern: "belt {tekst} alleen:",
        says: "De werklijst van een van ons (`owner`, `controller` of `manager`).",
        example: "Dan belt \"owner\" alleen:",
        run: |world, args| {
            let rows = args.rows(&["klant"])?;
            let actor = args.text(0).parse().map_err(|_| "wie is dat?")?;
            let mut list = world.ask(today::today)?;
            list.only_calls_by(actor);
            compare(world, Some(&rows), list.calls.iter().map(row).collect())
        },
    },
    Known {
        pattern: "is dit verstuurd aan {naam}:",
        says: "Wat er wegging, naar welk adres en met welke kopieën (nummer en bytes), het \
               nieuwste eerst. Weg: `posted` of `file`.",
        example: "Dan is dit verstuurd aan \"De Vries\":",
        run: |world, args| {
            let rows = args.rows(&["op", "naar", "facturen", "kopieën", "weg"])?;
            let sent = known(world, args.text(0))?.sent;
            compare(world, Some(&rows), sent.iter().map(sent_row).collect())
        },
    },
    Known {
        pattern: "heeft {naam} dit gezegd:",
        says: "Wat hij aan de telefoon toegaf, het nieuwste eerst.",
        example: "Dan heeft \"De Vries\" dit gezegd:",
        run: |world, args| {
            let rows = args.rows(&["op", "wie", "wat"])?;
            let said = known(world, args.text(0))?.said;
            let row = |one: &SaidProof| {
                let (on, what) = (short_day(one.on), one.what.code().to_owned());
                vec![("op", on), ("wie", one.by.clone()), ("wat", what)]
            };
            compare(world, Some(&rows), said.iter().map(row).collect())
        },
    },
    Known {
        pattern: "{tekst} van {naam} zegt dat de factuur is ontvangen en klopt, maar is niet \
                  tevreden",
        says: "De antwoorden op de vragen van het gesprek.",
        example: "Als \"Ans\" van \"De Vries\" zegt dat de factuur is ontvangen en klopt, maar \
                  is niet tevreden",
        run: |world, args| {
            let (with, debtor) = (args.text(0).to_owned(), world.debtor(args.text(1))?);
            let (received, satisfied) = (Some(true), Some(false));
            let agreed = Agreed { received, satisfied, ..Agreed::default() };
            world.call_with(debtor, CallOutcome::InvoiceAgreed, with, agreed)
        },
    },
    Known {
        pattern: "zegt het logboek van {naam} over het gesprek {tekst}",
        says: "Wat er in het laatste gesprek is afgesproken: code, bedrag, dag, uur en met wie.",
        example: "Dan zegt het logboek van \"De Vries\" over het gesprek \"pays € 605,00 vr 9 okt \
                  09:00 Ans\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let lines = world.ask(|desk| timeline(desk, debtor))?;
            let said = lines.iter().find_map(|line| match &line.what {
                Happening::CalledWith { agreed, amount, by, time, with, .. } => {
                    let by = by.map(short_day).unwrap_or_default();
                    Some(format!("{agreed} {} {by} {time} {with}", print_money(*amount)))
                }
                _ => None,
            });
            let said = said.unwrap_or_default();
            if said == args.text(1) { Ok(()) } else { Err(format!("er staat \"{said}\"")) }
        },
    },
];

fn known(world: &mut World, name: &str) -> Result<Objections, String> {
    let debtor = world.debtor(name)?;
    world.ask(|desk| objections(desk, debtor))
}

fn sent_row(one: &SentProof) -> Vec<(&'static str, String)> {
    let copies: Vec<String> =
        one.copies.iter().map(|copy| format!("{} {}", copy.invoice, copy.size)).collect();
    vec![
        ("op", short_day(one.on)),
        ("naar", one.to.clone()),
        ("facturen", one.invoices.join(", ")),
        ("kopieën", copies.join(", ")),
        ("weg", one.left.code().to_owned()),
    ]
}

fn row(call: &CallToMake) -> Vec<(&'static str, String)> {
    let reachable = match call.reachable {
        Reachable::Agreed => "afgesproken".to_owned(),
        Reachable::Now => "nu".to_owned(),
        Reachable::From(time) => time.strftime("%H:%M").to_string(),
        Reachable::NotToday => "niet".to_owned(),
    };
    let terms: Vec<&str> = call.terms.iter().map(Coded::code).collect();
    vec![
        ("klant", call.name.clone()),
        ("in gevaar", print_money(call.at_risk())),
        ("bereikbaar", reachable),
        ("vraag naar", call.ask_for.clone()),
        ("waarom", terms.join(", ")),
    ]
}
