//! Steps about files that came in before: taking them back, and having them come in again.

use punctueel_domain::correction::Field;
use punctueel_domain::party::ContactWords;
use punctueel_office::actions::correct_debtor::CorrectDebtor;
use punctueel_office::actions::correct_invoice::CorrectInvoice;
use punctueel_office::actions::resolve_conflicts::{ResolveConflicts, Takes};
use punctueel_office::actions::set_contact::SetContact;
use punctueel_office::actions::undo_import::UndoImport;
use punctueel_store::load::corrections::{KnownCorrection, held};
use punctueel_store::load::imports::KnownImport;
use punctueel_store::load::{contacts, debtors, imports};

use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "import {getal} wordt teruggedraaid",
        says: "Alles wat dat bestand deed, wordt teruggenomen. Imports tellen vanaf 1, in de \
               volgorde waarin ze iets brachten.",
        example: "Als import 1 wordt teruggedraaid",
        run: undo,
    },
    Known {
        pattern: "bestand {getal} nog eens binnenkomt",
        says: "Hetzelfde bestand, tot op de letter, komt nog eens binnen. Bestanden tellen vanaf \
               1, ook als ze niets brachten.",
        example: "Als bestand 1 nog eens binnenkomt",
        run: |world, args| world.take_in_again(args.number(0)? as usize),
    },
    Known {
        pattern: "van {naam} het e-mailadres wordt verbeterd in {tekst}",
        says: "Iemand verbetert het e-mailadres; dat geldt tegenover volgende lijsten.",
        example: "Als van \"De Vries\" het e-mailadres wordt verbeterd in \"ans@vries.example\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let fields = vec![(Field::Email, args.text(1).to_owned())];
            let correct = CorrectDebtor { debtor, fields, reason: String::new() };
            world.act(|desk| correct.clone().run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "van contactpersoon {naam} van {naam} het e-mailadres wordt verbeterd in {tekst}",
        says: "Iemand verbetert het adres van wie daar werkt; dat geldt tegenover volgende \
               lijsten.",
        example: "Als van contactpersoon \"Ans\" van \"De Vries\" het e-mailadres wordt verbeterd \
                  in \"ans@vries.example\"",
        run: |world, args| {
            let (name, debtor) = (args.text(0).to_owned(), world.debtor(args.text(1))?);
            let all =
                world.ask(|desk| desk.read(|tx, adm| Ok(contacts::of_debtor(tx, adm, debtor)?)))?;
            let found = all.into_iter().find(|one| one.words.name == name);
            let role = found.ok_or("die werkt daar niet")?.contact.role;
            let (email, phone) = (args.text(2).to_owned(), String::new());
            let words = ContactWords { name, email, phone };
            let set = SetContact { debtor, role, words, prefers: None, hours: None };
            world.act(|desk| set.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de vervaldatum van factuur {factuur} wordt verbeterd in {dag} omdat {tekst}",
        says: "Iemand verbetert de vervaldatum; die geldt tegenover volgende lijsten.",
        example: "Als de vervaldatum van factuur 2026-101 wordt verbeterd in za 31 oktober omdat \
                  \"zo afgesproken\"",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (due_on, reason) = (Some(args.day(1)?), args.text(2).to_owned());
            let correct = CorrectInvoice { debtor, invoice, due_on, description: None, reason };
            world.act(|desk| correct.clone().run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "bij alle tegenspraak ons gegeven blijft",
        says: "Iemand houdt bij elke lijst die iets anders zegt wat hij had verbeterd.",
        example: "Als bij alle tegenspraak ons gegeven blijft",
        run: |world, _| resolve(world, Takes::Ours),
    },
    Known {
        pattern: "bij alle tegenspraak de lijst wordt gevolgd",
        says: "Iemand neemt over wat de lijst zegt.",
        example: "Als bij alle tegenspraak de lijst wordt gevolgd",
        run: |world, _| resolve(world, Takes::Theirs),
    },
    Known {
        pattern: "is dit in tegenspraak:",
        says: "Alles waarbij een lijst iets anders zegt dan iemand had verbeterd.",
        example: "Dan is dit in tegenspraak:",
        run: |world, args| {
            let rows = args.rows(&["klant", "factuur", "wat", "ons", "lijst"])?;
            let row = |one: &KnownCorrection| {
                vec![
                    ("klant", one.name.clone()),
                    ("factuur", one.number.clone()),
                    ("wat", one.field.code().to_owned()),
                    ("ons", one.ours.clone()),
                    ("lijst", one.theirs.clone()),
                ]
            };
            let real = conflicts(world)?.iter().map(row).collect();
            super::outcome::compare(world, Some(&rows), real)
        },
    },
    Known {
        pattern: "is er geen tegenspraak",
        says: "Geen lijst zegt iets anders dan iemand had verbeterd.",
        example: "Dan is er geen tegenspraak",
        run: |world, _| match conflicts(world)?.as_slice() {
            [] => Ok(()),
            some => Err(format!("wel: {some:?}")),
        },
    },
    Known {
        pattern: "heeft {naam} het e-mailadres {tekst}",
        says: "Wat van een klant bekend is.",
        example: "Dan heeft \"De Vries\" het e-mailadres \"ans@vries.example\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let known =
                world.ask(|desk| desk.read(|tx, adm| Ok(debtors::one(tx, adm, debtor)?)))?;
            let email = known.map(|known| known.words.email).unwrap_or_default();
            if email == args.text(1) { Ok(()) } else { Err(format!("het is \"{email}\"")) }
        },
    },
    Known {
        pattern: "heten de ingelezen bestanden {tekst}",
        says: "De namen zoals ze zijn bewaard, van oud naar nieuw; `-` is een naam die is gewist.",
        example: "Dan heten de ingelezen bestanden \"oktober.csv, -\"",
        run: |world, args| {
            let all = world.ask(|desk| desk.read(|tx, adm| Ok(imports::all(tx, adm)?)))?;
            let name = |one: &KnownImport| match one.name.as_str() {
                "" => "-".to_owned(),
                name => name.to_owned(),
            };
            let names = all.iter().map(name).collect::<Vec<_>>().join(", ");
            if names == args.text(0) { Ok(()) } else { Err(format!("ze heten \"{names}\"")) }
        },
    },
    Known {
        pattern: "de hele ZIP van import {getal} wordt teruggedraaid",
        says: "Alle bestanden die samen binnenkwamen, of geen; geteld vanaf 1.",
        example: "Als de hele ZIP van import 1 wordt teruggedraaid",
        run: |world, args| {
            let import = imported(world, args)?.pack.ok_or("het kwam niet in een ZIP")?;
            world.act(|desk| UndoImport { import }.run(desk)).map(|_| ())
        },
    },
];

fn conflicts(world: &mut World) -> Result<Vec<KnownCorrection>, String> {
    let mut all = world.ask(|desk| desk.read(|tx, adm| Ok(held(tx, adm)?)))?;
    all.retain(KnownCorrection::is_conflict);
    Ok(all)
}

fn resolve(world: &mut World, takes: Takes) -> Done {
    let corrections = conflicts(world)?.iter().map(|one| one.correction).collect();
    let resolve = ResolveConflicts { corrections, takes };
    world.act(|desk| resolve.clone().run(desk)).map(|_| ())
}

fn undo(world: &mut World, args: &Args<'_>) -> Done {
    let import = imported(world, args)?.import;
    world.act(|desk| UndoImport { import }.run(desk)).map(|_| ())
}

fn imported(world: &mut World, args: &Args<'_>) -> Result<KnownImport, String> {
    let number = args.number(0)? as usize;
    let all = world.ask(|desk| desk.read(|tx, adm| Ok(imports::all(tx, adm)?)))?;
    let found = number.checked_sub(1).and_then(|place| all.get(place));
    Ok(found.ok_or("zo'n import is er niet")?.clone())
}
