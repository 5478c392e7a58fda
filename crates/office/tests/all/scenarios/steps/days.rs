//! Steps about time: which day it is, and running it.

use super::super::vocabulary::Known;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "het is {dag}",
        says: "De dag van het verhaal. De eerste heeft een jaartal; een weekdag moet kloppen. Wat \
               tussen twee dagen ligt wordt niet gedraaid.",
        example: "Gegeven het is vrijdag 2 oktober 2026",
        run: |world, args| world.go_to(args.day(0)?),
    },
    Known {
        pattern: "het {dag} is",
        says: "Hetzelfde, in een zin die met Als begint.",
        example: "Als het maandag 5 oktober is",
        run: |world, args| world.go_to(args.day(0)?),
    },
    Known {
        pattern: "de dag wordt gedraaid",
        says: "De dagelijkse ronde. Erna wordt nagegaan dat een ronde langs iedereen niets meer \
               vindt.",
        example: "Als de dag wordt gedraaid",
        run: |world, _| world.run_day(),
    },
    Known {
        pattern: "de dag wordt gedraaid zonder dat iemand belt",
        says: "De dagelijkse ronde; vanaf nu belt niemand meer vanzelf.",
        example: "Als de dag wordt gedraaid zonder dat iemand belt",
        run: |world, _| {
            world.habits.calls_done = false;
            world.run_day()
        },
    },
    Known {
        pattern: "de dag wordt gedraaid zonder dat er iets de deur uitgaat",
        says: "De dagelijkse ronde; vanaf nu gaat geen bericht meer vanzelf de deur uit.",
        example: "Als de dag wordt gedraaid zonder dat er iets de deur uitgaat",
        run: |world, _| {
            world.habits.messages_sent = false;
            world.run_day()
        },
    },
    Known {
        pattern: "de dag {getal} keer wordt gedraaid",
        says: "De dagelijkse ronde, zo vaak achter elkaar op dezelfde dag.",
        example: "Als de dag 50 keer wordt gedraaid",
        run: |world, args| (0..args.number(0)?).try_for_each(|_| world.run_day()),
    },
    Known {
        pattern: "de dagen tot en met {dag} worden gedraaid",
        says: "Elke dag vanaf nu, ook in het weekend, tot en met die dag. Een dag die al gedraaid \
               is, wordt niet nog eens gedraaid.",
        example: "Als de dagen tot en met vr 30 oktober worden gedraaid",
        run: |world, args| world.run_until(args.day(0)?),
    },
];
