//! Steps about files that came in before: taking them back, and having them come in again.

use punctueel_office::actions::undo_import::UndoImport;
use punctueel_store::load::imports;

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
];

fn undo(world: &mut World, args: &Args<'_>) -> Done {
    let number = args.number(0)? as usize;
    let all = world.ask(|desk| desk.read(|tx, adm| Ok(imports::all(tx, adm)?)))?;
    let found = number.checked_sub(1).and_then(|place| all.get(place));
    let import = found.ok_or("zo'n import is er niet")?.import;
    world.act(|desk| UndoImport { import }.run(desk)).map(|_| ())
}
