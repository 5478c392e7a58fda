//! Steps about whom to chase and how: segments, strategies of their own, who is not chased.

use punctueel_domain::casework::Exemption;
use punctueel_domain::coded::Coded;
use punctueel_domain::event::{Event, HouseChanged};
use punctueel_domain::id::SegmentId;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, Language};
use punctueel_domain::strategy::Takes;
use punctueel_office::actions::assign_segment::AssignSegment;
use punctueel_office::actions::choose_strategy::ChooseStrategy;
use punctueel_office::actions::drop_segment::DropSegment;
use punctueel_office::actions::exempt_debtors::{EndExemptions, ExemptDebtors};
use punctueel_office::actions::lift_delivery_stop::LiftDeliveryStop;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::actions::set_segment::SetSegment;
use punctueel_office::actions::settle_credit::SettleCredit;
use punctueel_office::actions::switch_reminders::SwitchReminders;
use punctueel_office::actions::undo_settlement::UndoSettlement;
use punctueel_office::ask::{credits, segments, today, why};
use punctueel_store::load::events;

use super::super::table::Real;
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;
use super::outcome::compare;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "er een segment {naam} is met strategie {naam}",
        says: "Een groep klanten met een eigen strategie; wie erin hoort, wordt met de hand gezet.",
        example: "Gegeven er een segment \"Vaste klanten\" is met strategie \"004\"",
        run: |world, args| add(world, args, None),
    },
    Known {
        pattern: "er een segment {naam} voor consumenten is met strategie {naam}",
        says: "Dit segment neemt vanzelf alle consumenten.",
        example: "Gegeven er een segment \"Thuis\" voor consumenten is met strategie \"004\"",
        run: |world, args| {
            let kind = Some(DebtorKind::Consumer);
            add(world, args, Some(Takes { kind, ..Takes::default() }))
        },
    },
    Known {
        pattern: "er een segment {naam} voor Engelstaligen is met strategie {naam}",
        says: "Dit segment neemt vanzelf wie in het Engels wordt aangeschreven.",
        example: "Gegeven er een segment \"Abroad\" voor Engelstaligen is met strategie \"004\"",
        run: |world, args| {
            let language = Some(Language::En);
            add(world, args, Some(Takes { language, ..Takes::default() }))
        },
    },
    Known {
        pattern: "{naam} in segment {naam} wordt gezet",
        says: "Met de hand; dat gaat voor wat een segment vanzelf neemt.",
        example: "Als \"De Vries\" in segment \"Vaste klanten\" wordt gezet",
        run: |world, args| {
            let segment = Some(named(world, args.text(1))?);
            assign(world, args.text(0), segment)
        },
    },
    Known {
        pattern: "{naam} uit het segment wordt gehaald",
        says: "Daarna geldt wat anders ook geldt.",
        example: "Als \"De Vries\" uit het segment wordt gehaald",
        run: |world, args| assign(world, args.text(0), None),
    },
    Known {
        pattern: "segment {naam} wordt opgeheven",
        says: "Wie erin zat, volgt wat anders geldt.",
        example: "Als segment \"Vaste klanten\" wordt opgeheven",
        run: |world, args| {
            let segment = named(world, args.text(0))?;
            world.act(|desk| DropSegment { segment }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "voor {naam} strategie {naam} wordt gekozen",
        says: "Voor deze klant; dat gaat voor zijn segment.",
        example: "Als voor \"De Vries\" strategie \"punctueel-mkb\" wordt gekozen",
        run: |world, args| choose(world, args.text(0), Some(args.text(1))),
    },
    Known {
        pattern: "voor factuur {factuur} strategie {naam} wordt gekozen",
        says: "Voor deze ene factuur; dat gaat voor al het andere.",
        example: "Als voor factuur 2026-101 strategie \"punctueel-mkb\" wordt gekozen",
        run: |world, args| choose(world, args.text(0), Some(args.text(1))),
    },
    Known {
        pattern: "de keuze voor {naam} vervalt",
        says: "Voor deze klant geldt weer wat anders ook geldt.",
        example: "Als de keuze voor \"De Vries\" vervalt",
        run: |world, args| choose(world, args.text(0), None),
    },
    Known {
        pattern: "de keuze voor factuur {factuur} vervalt",
        says: "Voor deze factuur geldt weer wat anders ook geldt.",
        example: "Als de keuze voor factuur 2026-101 vervalt",
        run: |world, args| choose(world, args.text(0), None),
    },
    Known {
        pattern: "volgt factuur {factuur} strategie {naam} vanwege {code}",
        says: "Welke strategie geldt, en op welk niveau dat is gezegd: `STRATEGY-OF-HOUSE`, \
               `STRATEGY-OF-SEGMENT`, `STRATEGY-OF-DEBTOR` of `STRATEGY-OF-INVOICE`.",
        example: "Dan volgt factuur 2026-101 strategie \"004\" vanwege STRATEGY-OF-HOUSE",
        run: follows,
    },
    Known {
        pattern: "wij {naam} niet aanmanen vanwege {tekst}",
        says: "Geen pauze: het heeft geen einde. De reden is `group-company`, `staff`, \
               `set-off`, `agreed` of `other`.",
        example: "Als wij \"Zon Beheer BV\" niet aanmanen vanwege \"group-company\"",
        run: |world, args| exempt(world, args, ""),
    },
    Known {
        pattern: "wij {naam} niet aanmanen vanwege {tekst} omdat {tekst}",
        says: "Hetzelfde, met een reden in woorden.",
        example: "Als wij \"De Vries\" niet aanmanen vanwege \"other\" omdat \"oude vriend\"",
        run: |world, args| exempt(world, args, args.text(2)),
    },
    Known {
        pattern: "wij {naam} weer aanmanen",
        says: "De stappen gaan verder waar zij waren.",
        example: "Als wij \"De Vries\" weer aanmanen",
        run: |world, args| {
            let debtors = vec![world.debtor(args.text(0))?];
            world.act(|desk| EndExemptions { debtors }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "creditnota {factuur} wordt verrekend met factuur {factuur}",
        says: "Zonder geld; zoveel als past, nooit meer dan er openstaat.",
        example: "Als creditnota 2026-C01 wordt verrekend met factuur 2026-101",
        run: |world, args| settle(world, args, None),
    },
    Known {
        pattern: "van creditnota {factuur} wordt {bedrag} verrekend met factuur {factuur}",
        says: "Hetzelfde, voor een bedrag.",
        example: "Als van creditnota 2026-C01 wordt € 50,00 verrekend met factuur 2026-101",
        run: |world, args| {
            let (credit, invoice) = (args.text(0).to_owned(), args.text(2).to_owned());
            let parts = vec![(invoice, Some(args.money(1)?))];
            world.act(|desk| SettleCredit { credit, parts }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de verrekening van creditnota {factuur} wordt teruggedraaid",
        says: "De creditnota en de facturen staan weer open.",
        example: "Als de verrekening van creditnota 2026-C01 wordt teruggedraaid",
        run: unsettle,
    },
    Known {
        pattern: "hoort creditnota {factuur} bij factuur {factuur}",
        says: "Het voorstel op de lijst van open creditnota's.",
        example: "Dan hoort creditnota 2026-C01 bij factuur 2026-101",
        run: |world, args| {
            let all = world.ask(credits::credits)?;
            let found = all.iter().find(|one| one.credit.number == args.text(0));
            let real = found.and_then(|one| one.proposal.as_ref()).map(|(number, ..)| number);
            let is_it = real.is_some_and(|number| number == args.text(1));
            if is_it { Ok(()) } else { Err(format!("het voorstel is {real:?}")) }
        },
    },
    Known {
        pattern: "aan {naam} weer wordt geleverd omdat {tekst}",
        says: "De leverstop is opgeheven.",
        example: "Als aan \"De Vries\" weer wordt geleverd omdat \"alles is betaald\"",
        run: |world, args| {
            let (debtor, reason) = (world.debtor(args.text(0))?, args.text(1).to_owned());
            world.act(|desk| LiftDeliveryStop { debtor, reason }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de run zelf mag goedkeuren wat geen goedkeuring nodig heeft",
        says: "Alleen herinneringen; standaard staat dit uit.",
        example: "Als de run zelf mag goedkeuren wat geen goedkeuring nodig heeft",
        run: |world, _| {
            let settings = HouseChanged { automatic: Some(true), ..HouseChanged::default() };
            world.act(|desk| SetHouse { words: Vec::new(), settings }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het boekhoudpakket zelf geen herinneringen meer stuurt",
        says: "Tot dat is gezegd, vraagt de werklijst erom.",
        example: "Als het boekhoudpakket zelf geen herinneringen meer stuurt",
        run: |world, _| world.act(|desk| SwitchReminders { is_off: true }.run(desk)).map(|_| ()),
    },
    Known {
        pattern: "is dit goed om te weten:",
        says: "De tips onderaan de werklijst, elk met zijn code.",
        example: "Dan is dit goed om te weten:\n  \
                  | code            |\n  \
                  | OTHER-REMINDERS |",
        run: |world, args| {
            let list = world.ask(today::today)?;
            let row = |one: &today::Hint| vec![("code", one.code().to_owned())];
            let real: Vec<Real> = list.hints.iter().map(row).collect();
            compare(world, Some(&args.rows(&["code"])?), real)
        },
    },
];

fn settle(world: &mut World, args: &Args<'_>, amount: Option<Cents>) -> Done {
    let (credit, parts) = (args.text(0).to_owned(), vec![(args.text(1).to_owned(), amount)]);
    world.act(|desk| SettleCredit { credit, parts }.run(desk)).map(|_| ())
}

fn unsettle(world: &mut World, args: &Args<'_>) -> Done {
    let (_, credit) = world.invoice(args.text(0))?;
    let all = world
        .ask(|desk| desk.read(|tx, administration| Ok(events::since(tx, administration, 0)?)))?;
    let about = |event: &Event| match event {
        Event::CreditSettled(settled) => {
            let is_its = settled.parts.iter().any(|part| part.invoice == credit);
            is_its.then_some(settled.settlement)
        }
        _ => None,
    };
    let found = all.iter().rev().find_map(|one| about(&one.event));
    let settlement = found.ok_or_else(|| "die is niet verrekend".to_owned())?;
    world.act(|desk| UndoSettlement::One(settlement).run(desk)).map(|_| ())
}

fn add(world: &mut World, args: &Args<'_>, takes: Option<Takes>) -> Done {
    let (name, strategy) = (Some(args.text(0).to_owned()), Some(args.text(1).to_owned()));
    let set = SetSegment { segment: None, name, strategy, takes };
    world.act(|desk| set.run(desk)).map(|_| ())
}

fn named(world: &mut World, name: &str) -> Result<SegmentId, String> {
    let all = world.ask(segments::overview)?.segments;
    let found = all.into_iter().find(|one| one.segment.name == name);
    found.map(|one| one.segment.segment).ok_or_else(|| format!("segment \"{name}\" is er niet"))
}

fn assign(world: &mut World, name: &str, segment: Option<SegmentId>) -> Done {
    let debtors = vec![world.debtor(name)?];
    world.act(|desk| AssignSegment { segment, debtors }.run(desk)).map(|_| ())
}

fn choose(world: &mut World, about: &str, strategy: Option<&str>) -> Done {
    let (debtor, invoice) = match world.invoice(about) {
        Ok((debtor, invoice)) => (debtor, Some(invoice)),
        Err(_) => (world.debtor(about)?, None),
    };
    let (strategy, reason) = (strategy.map(str::to_owned), String::new());
    let choose = ChooseStrategy { debtor, invoice, strategy, reason };
    world.act(|desk| choose.run(desk)).map(|_| ())
}

fn follows(world: &mut World, args: &Args<'_>) -> Done {
    let (number, wanted) = (args.text(0).to_owned(), (args.text(1), args.text(2)));
    let answers = world.ask(|desk| why::why(desk, &number, None))?;
    let found = answers.first().and_then(|one| one.strategy.as_ref());
    let (name, because) = found.ok_or_else(|| "er staat niets open".to_owned())?;
    let real = (name.as_str(), because.code());
    if real == wanted { Ok(()) } else { Err(format!("het is {} vanwege {}", real.0, real.1)) }
}

fn exempt(world: &mut World, args: &Args<'_>, reason: &str) -> Done {
    let debtors = vec![world.debtor(args.text(0))?];
    let why = Exemption::ALL.iter().find(|one| one.code() == args.text(1));
    let why = *why.ok_or_else(|| format!("{} is geen reden", args.text(1)))?;
    let exempt = ExemptDebtors { debtors, why, reason: reason.to_owned() };
    world.act(|desk| exempt.run(desk)).map(|_| ())
}
