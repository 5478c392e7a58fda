//! Steps that begin a story: the administration, the strategy, what happens by itself.

use punctueel_domain::event::HouseChanged;
use punctueel_domain::party::{DebtorKind, HouseWords, TermBasis};
use punctueel_domain::strategy::presets;
use punctueel_office::actions::activate_strategy::ActivateStrategy;
use punctueel_office::actions::open_administration::OpenAdministration;

use super::super::bank_file::OUR_ACCOUNT;
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

/// The strategy of a story that names none.
const USUAL: &str = "004";

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "een administratie {naam} met zakelijke klanten",
        says: "Een nieuwe, lege administratie met strategie 004. Een klant is een bedrijf, tenzij \
               de lijst iets anders zegt.",
        example: "Gegeven een administratie \"Bakkerij Zonnebloem\" met zakelijke klanten",
        run: |world, args| found(world, args, DebtorKind::Business),
    },
    Known {
        pattern: "een administratie {naam} met particuliere klanten",
        says: "Hetzelfde; een klant is een consument.",
        example: "Gegeven een administratie \"Bakkerij Zonnebloem\" met particuliere klanten",
        run: |world, args| found(world, args, DebtorKind::Consumer),
    },
    Known {
        pattern: "een administratie {naam} waarvan de soort klanten niet bekend is",
        says: "Hetzelfde; van een klant is niet bekend of hij een bedrijf of een consument is.",
        example: "Gegeven een administratie \"Zon\" waarvan de soort klanten niet bekend is",
        run: |world, args| found(world, args, DebtorKind::Unknown),
    },
    Known {
        pattern: "btw die de administratie niet kan verrekenen",
        says: "De administratie kan geen btw aftrekken. Staat vóór de dag.",
        example: "Gegeven btw die de administratie niet kan verrekenen",
        run: |world, _| {
            let founding = world.founding.as_mut().ok_or("begin met: Gegeven een administratie")?;
            founding.vat_deductible = false;
            Ok(())
        },
    },
    Known {
        pattern: "de strategie {naam}",
        says: "De administratie begint met deze strategie in plaats van 004. Staat vóór de dag.",
        example: "Gegeven de strategie \"punctueel-mkb\"",
        run: with_strategy,
    },
    Known {
        pattern: "de eerste aanmaning heeft volgens de strategie geen goedkeuring nodig",
        says: "In strategie 004. Zij gaat pas vanzelf als de administratie dat ook toestaat. Staat \
               vóór de dag.",
        example: "Gegeven de eerste aanmaning heeft volgens de strategie geen goedkeuring nodig",
        run: without_approval,
    },
    Known {
        pattern: "bij de eerste aanmaning gaan volgens de strategie kopieën mee",
        says: "In strategie 004. Staat vóór de dag.",
        example: "Gegeven bij de eerste aanmaning gaan volgens de strategie kopieën mee",
        run: with_copies,
    },
    Known {
        pattern: "betaaltermijnen die alleen op de factuur staan",
        says: "De termijn is niet afgesproken, maar door ons gesteld. Staat vóór de dag.",
        example: "Gegeven betaaltermijnen die alleen op de factuur staan",
        run: |world, _| with_terms(world, TermBasis::Unilateral),
    },
    Known {
        pattern: "bij instroom beginnen er {getal} klanten per dag",
        says: "Spreidt facturen die al te laat zijn als ze binnenkomen: zoveel klanten per dag.",
        example: "Gegeven bij instroom beginnen er 2 klanten per dag",
        run: spread,
    },
    Known {
        pattern: "elke ochtend komt het bankafschrift van de dag ervoor binnen",
        says: "Vanaf nu begint elke nieuwe dag met een afschrift tot en met gisteren, zonder \
               ontvangsten.",
        example: "Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen",
        run: |world, _| {
            world.habits.bank_daily = true;
            Ok(())
        },
    },
    Known {
        pattern: "wie gebeld moet worden, wordt dezelfde dag bereikt",
        says: "Vanaf nu wordt op elke werkdag na het draaien iedereen van de bellijst gesproken.",
        example: "Gegeven wie gebeld moet worden, wordt dezelfde dag bereikt",
        run: |world, _| {
            world.habits.calls_done = true;
            Ok(())
        },
    },
    Known {
        pattern: "elk bericht gaat dezelfde dag de deur uit",
        says: "Vanaf nu wordt op elke werkdag na het draaien elk bericht goedgekeurd en verstuurd.",
        example: "Gegeven elk bericht gaat dezelfde dag de deur uit",
        run: |world, _| {
            world.habits.messages_sent = true;
            Ok(())
        },
    },
    Known {
        pattern: "wat tot hier gebeurde, is voorgeschiedenis",
        says: "Wat het systeem tot hier deed, hoeft in geen tabel te staan. Alleen voor verhalen \
               waarvan een ander verhaal het begin al laat zien.",
        example: "Gegeven wat tot hier gebeurde, is voorgeschiedenis",
        run: |world, _| {
            world.account.close();
            Ok(())
        },
    },
];

fn found(world: &mut World, args: &Args<'_>, debtors: DebtorKind) -> Done {
    world.founding = Some(OpenAdministration {
        words: HouseWords {
            name: args.text(0).to_owned(),
            iban: OUR_ACCOUNT.to_owned(),
            street: "Kerkplein 1".to_owned(),
            postcode: "3511 AB".to_owned(),
            city: "Utrecht".to_owned(),
            contact: "Afdeling debiteuren".to_owned(),
            phone: "030 555 12 34".to_owned(),
            email: "debiteuren@zonnebloem.example".to_owned(),
            ..HouseWords::default()
        },
        debtors,
        term_basis: TermBasis::Agreed,
        vat_deductible: true,
        trial: false,
        settings: HouseChanged::default(),
        strategy: presets::preset(USUAL).map(str::to_owned),
    });
    Ok(())
}

fn with_strategy(world: &mut World, args: &Args<'_>) -> Done {
    let name = args.text(0);
    let text = presets::preset(name).ok_or_else(|| format!("geen strategie \"{name}\""))?;
    let founding = world.founding.as_mut().ok_or("begin met: Gegeven een administratie")?;
    founding.strategy = Some(text.to_owned());
    Ok(())
}

fn with_terms(world: &mut World, term_basis: TermBasis) -> Done {
    let founding = world.founding.as_mut().ok_or("begin met: Gegeven een administratie")?;
    founding.term_basis = term_basis;
    Ok(())
}

fn without_approval(world: &mut World, _: &Args<'_>) -> Done {
    at_first_demand(world, "approval = false")
}

fn with_copies(world: &mut World, _: &Args<'_>) -> Done {
    at_first_demand(world, "copies = true")
}

fn at_first_demand(world: &mut World, field: &str) -> Done {
    let founding = world.founding.as_mut().ok_or("dit staat vóór de dag")?;
    let text = founding.strategy.take().unwrap_or_default();
    let label = "label = \"first-demand\"";
    founding.strategy = Some(text.replace(label, &format!("{label}\n{field}")));
    Ok(())
}

fn spread(world: &mut World, args: &Args<'_>) -> Done {
    let count = args.number(0)?;
    let text = presets::preset(USUAL).unwrap_or_default();
    let text = text.replace("debtors_per_day = 10", &format!("debtors_per_day = {count}"));
    let text = text.replace("version = 1", "version = 2");
    world.ask(|desk| ActivateStrategy { text }.run(desk)).map(|_| ())
}
