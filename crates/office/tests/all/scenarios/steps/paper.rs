//! Steps about what people have in hand: the sheet beside the phone, the letter with its QR code,
//! the timeline of a customer.

use punctueel_domain::coded::Coded;
use punctueel_domain::event::DetailKind;
use punctueel_domain::forecast::behaviour::PaidInvoice;
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::TaskState;
use punctueel_letters::letter::{Letter, Piece};
use punctueel_office::ask::call_sheet::call_sheet;
use punctueel_office::ask::outbox;
use punctueel_office::ask::profile::{DebtorProfile, debtor_profile};
use punctueel_office::ask::timeline::timeline;
use punctueel_store::load::tasks;

use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "staat op het belblad van {naam} {tekst}",
        says: "Het belblad van deze klant, ergens op het blad.",
        example: "Dan staat op het belblad van \"De Vries\" \"€ 300,00\"",
        run: |world, args| match sheet(world, args)? {
            (_, true) => Ok(()),
            (said, false) => Err(format!("dat staat er niet op:\n{said}")),
        },
    },
    Known {
        pattern: "staat niet op het belblad van {naam} {tekst}",
        says: "Nergens op het blad.",
        example: "Dan staat niet op het belblad van \"De Vries\" \"Wat werkte eerder?\"",
        run: |world, args| match sheet(world, args)? {
            (_, false) => Ok(()),
            (said, true) => Err(format!("dat staat er wel op:\n{said}")),
        },
    },
    Known {
        pattern: "betaalde {naam} de laatste keren te laat:",
        says: "De laatste facturen die te laat werden betaald: hoeveel dagen, en de laatste stap \
               die ervoor was gedaan; leeg: geen.",
        example: "Dan betaalde \"De Vries\" de laatste keren te laat:\n  \
                  | factuur  | dagen | na               |\n  \
                  | 2026-101 | 12    | Eerste aanmaning |",
        run: last_late,
    },
    Known {
        pattern: "betaalt {naam} meestal na {tekst}",
        says: "De stap waarna de meeste late facturen werden betaald, met hoe vaak.",
        example: "Dan betaalt \"De Vries\" meestal na \"Eerste aanmaning (3 van 4)\"",
        run: |world, args| {
            let known = profile(world, args.text(0))?;
            let said = known.profile.pays_after.as_ref().map(|after| {
                format!("{} ({} van {})", known.title(&after.step), after.times, after.of)
            });
            match said.as_deref() == Some(args.text(1)) {
                true => Ok(()),
                false => Err(format!("er staat: {said:?}")),
            }
        },
    },
    Known {
        pattern: "heeft het bericht aan {naam} een QR-code voor {bedrag}",
        says: "Het goedgekeurde bericht; wie de code met zijn bank-app leest, betaalt dit bedrag.",
        example: "Dan heeft het bericht aan \"De Vries\" een QR-code voor € 1.210,00",
        run: qr_says,
    },
    Known {
        pattern: "zegt de tijdlijn van {naam} {tekst} op {dag}",
        says: "De code van een regel van de tijdlijn, op de dag waarop het gebeurde.",
        example: "Dan zegt de tijdlijn van \"De Vries\" \"SENT-BEFORE\" op di 15 september",
        run: timeline_says,
    },
];

/// The sheet of a customer, and whether it says these words.
fn sheet(world: &mut World, args: &Args<'_>) -> Result<(String, bool), String> {
    let debtor = world.debtor(args.text(0))?;
    let sheet = world.ask(|desk| call_sheet(desk, debtor))?;
    let said = serde_json::to_string_pretty(&sheet).map_err(|error| error.to_string())?;
    let is_there = said.replace('\u{a0}', " ").contains(args.text(1));
    Ok((said, is_there))
}

fn profile(world: &mut World, name: &str) -> Result<DebtorProfile, String> {
    let debtor = world.debtor(name)?;
    world.ask(|desk| debtor_profile(desk, debtor))
}

fn last_late(world: &mut World, args: &Args<'_>) -> Done {
    let rows = args.rows(&["factuur", "dagen", "na"])?;
    let known = profile(world, args.text(0))?;
    let row = |late: &PaidInvoice| {
        let after = late.after.as_ref().map(|after| known.title(&after.step));
        vec![
            ("factuur", late.number.clone()),
            ("dagen", late.days_late().to_string()),
            ("na", after.unwrap_or_default()),
        ]
    };
    let real: Vec<_> = known.profile.last_late.iter().map(row).collect();
    rows.compare(&real, None, &[])
}

fn timeline_says(world: &mut World, args: &Args<'_>) -> Done {
    let (debtor, day) = (world.debtor(args.text(0))?, args.day(2)?);
    let lines = world.ask(|desk| timeline(desk, debtor))?;
    match lines.iter().any(|line| line.on == day && line.what.code() == args.text(1)) {
        true => Ok(()),
        false => Err(format!("dat staat er niet op: {lines:?}")),
    }
}

fn qr_says(world: &mut World, args: &Args<'_>) -> Done {
    let wanted: Cents = args.money(1)?;
    let codes = codes_to(world, args.text(0))?;
    let line = format!("EUR{wanted}");
    match codes.iter().any(|code| code.lines().any(|found| found == line)) {
        true => Ok(()),
        false => Err(format!("geen code met {line} in {codes:?}")),
    }
}

/// What the QR codes of the approved messages to a customer say.
fn codes_to(world: &mut World, name: &str) -> Result<Vec<String>, String> {
    let mut codes = Vec::new();
    for message in world.ask(outbox::list)? {
        let task = message.task;
        let is_his = task.debtor_name == name && task.state == TaskState::Approved;
        let Some(event) = task.text_event.filter(|_| is_his) else { continue };
        let kept = world.ask(|desk| {
            desk.read(|tx, adm| Ok(tasks::detail(tx, adm, event, DetailKind::Letter)?))
        })?;
        let letter: Letter = serde_json::from_str(&kept.unwrap_or_default())
            .map_err(|error| format!("de brief is niet te lezen: {error}"))?;
        let pieces = letter.blocks.into_iter().flat_map(|block| block.pieces);
        codes.extend(pieces.filter_map(|piece| match piece {
            Piece::Payment(payment) => payment.epc,
            Piece::Text(_) | Piece::Table(_) | Piece::List(_) => None,
        }));
    }
    Ok(codes)
}
