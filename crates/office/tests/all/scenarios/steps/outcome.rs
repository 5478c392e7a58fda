//! Steps that look at the outcome. Tables are complete: a row too many is as wrong as one too few.

use punctueel_domain::coded::Coded;
use punctueel_domain::strategy::TaskState;
use punctueel_office::ask::outbox::Message;
use punctueel_office::ask::{outbox, today, why};
use punctueel_store::load::{claims, debtors};

use super::super::account::COLUMNS;
use super::super::dutch::{print_money, short_day};
use super::super::table::{Real, Rows};
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "is dit er gedaan:",
        says: "Alles wat het systeem deed sinds de vorige keer dat dit gevraagd werd. `wat` is \
               `bellen`, `e-mail`, `brief` of `voorstel` (gepland), `vermeld` (alleen genoemd in \
               een bericht), `mee in bellen` …, `vervallen: CODE`, `ingetrokken: CODE`, `niet van \
               toepassing: CODE`, `belofte nagekomen`, `belofte niet nagekomen`, `afgeletterd`, \
               `ontvangst herkend`, `ontvangst over`, `volgens de lijst`, `begint DAG` …",
        example: "Dan is dit er gedaan:\n  \
                  | dag      | factuur  | stap                  | wat    |\n  \
                  | ma 5 okt | 2026-101 | Bellen naar de status | bellen |",
        run: |world, args| compare_done(world, &args.rows(COLUMNS)?),
    },
    Known {
        pattern: "is er niets gedaan",
        says: "Sinds de vorige keer deed het systeem niets.",
        example: "Dan is er niets gedaan",
        run: |world, _| nothing_left(world),
    },
    Known {
        pattern: "wacht:",
        says: "Wat er in de laatste ronde werd bekeken en wacht: welke stap, tot welke dag (leeg: \
               tot er iets gebeurt) en waarom.",
        example: "Dan wacht:\n  \
                  | factuur  | stap             | tot      | code               |\n  \
                  | 2026-101 | Eerste aanmaning | vr 9 okt | CONTACTED-RECENTLY |",
        run: waits,
    },
    Known {
        pattern: "wacht er niets",
        says: "In de laatste ronde werd niets tegengehouden.",
        example: "Dan wacht er niets",
        run: |world, _| {
            let real = held(world)?;
            compare(world, None, real)
        },
    },
    Known {
        pattern: "staat er open:",
        says: "Alle facturen en creditnota's waarop iets openstaat.",
        example: "Dan staat er open:\n  \
                  | factuur  | open   |\n  \
                  | 2026-102 | 605,00 |",
        run: |world, args| {
            let (rows, real) =
                (args.rows(&["klant", "factuur", "open", "vervaldatum"])?, open(world)?);
            compare(world, Some(&rows), real)
        },
    },
    Known {
        pattern: "staat er niets open",
        says: "Alles is betaald of verrekend.",
        example: "Dan staat er niets open",
        run: |world, _| {
            let real = open(world)?;
            compare(world, None, real)
        },
    },
    Known {
        pattern: "zegt \"waarom {factuur}\":",
        says: "Elke stap van een factuur: hoe het ermee staat (`done`, `due`, `held`, `lapsed`, \
               `not-applicable`, `later`), op welke dag en waarom.",
        example: "Dan zegt \"waarom 2026-101\":\n  \
                  | stap                  | staat | op        | code           |\n  \
                  | Bellen naar de status | held  | za 17 okt | PAUSED-UNTIL   |\n  \
                  | Eerste aanmaning      | later |           | AFTER-PREVIOUS |",
        run: explain,
    },
    Known {
        pattern: "staat er klaar:",
        says: "Alle berichten die nog niet de deur uit zijn, elk met zijn facturen; `totaal` is \
               het gevraagde bedrag, `termijn` de laatste dag die een goedgekeurd bericht noemt.",
        example: "Dan staat er klaar:\n  \
                  | klant    | facturen           | totaal   | termijn   | staat    |\n  \
                  | De Vries | 2026-101, 2026-C01 | 1.000,00 | do 22 okt | approved |",
        run: messages,
    },
    Known {
        pattern: "staat er niets klaar",
        says: "Elk bericht is de deur uit, of ingetrokken.",
        example: "Dan staat er niets klaar",
        run: |world, _| match world.ask(outbox::list)?.as_slice() {
            [] => Ok(()),
            some => Err(format!("wel: {some:?}")),
        },
    },
    Known {
        pattern: "moet er gebeld worden:",
        says: "De bellijst: elke klant met zijn facturen, wat erop openstaat en wie belt.",
        example: "Dan moet er gebeld worden:",
        run: calls,
    },
    Known {
        pattern: "hoeft er niemand gebeld te worden",
        says: "De bellijst is leeg.",
        example: "Dan hoeft er niemand gebeld te worden",
        run: |world, _| {
            let real = call_rows(world)?;
            compare(world, None, real)
        },
    },
    Known {
        pattern: "vraagt dit aandacht:",
        says: "De uitzonderingen op de werklijst, elk met zijn code; bij een gebroken belofte wat \
               er voor de klant klaarstaat.",
        example: "Dan vraagt dit aandacht:",
        run: |world, args| {
            let real = attention(world)?;
            compare(world, Some(&args.rows(&["code", "klaar"])?), real)
        },
    },
    Known {
        pattern: "vraagt niets aandacht",
        says: "Er staat geen uitzondering op de werklijst.",
        example: "Dan vraagt niets aandacht",
        run: |world, _| match attention(world)? {
            none if none.is_empty() => Ok(()),
            some => Err(format!("dit wel: {some:?}")),
        },
    },
    Known {
        pattern: "staat in het bericht aan {naam} {tekst}",
        says: "De tekst van een goedgekeurd bericht bevat deze woorden; een herinnering of \
               aanmaning gaat voor een bevestiging of overzicht.",
        example: "Dan staat in het bericht aan \"De Vries\" \"€ 1.210,00\"",
        run: |world, args| text_has(world, args, true),
    },
    Known {
        pattern: "staat in het bericht aan {naam} niet {tekst}",
        says: "De tekst van dat bericht bevat deze woorden niet.",
        example: "Dan staat in het bericht aan \"De Vries\" niet \"2026-102\"",
        run: |world, args| text_has(world, args, false),
    },
    Known {
        pattern: "wordt dat geweigerd met {code}",
        says: "Wat in de stap hiervoor gevraagd werd, is geweigerd en veranderde niets.",
        example: "Dan wordt dat geweigerd met PROMISE-RUNS",
        run: |world, args| match world.refused.take() {
            Some((code, _)) if code == args.text(0) => Ok(()),
            Some((_, why)) => Err(format!("het is {why}")),
            None => Err("het is niet geweigerd".to_owned()),
        },
    },
    Known {
        pattern: "wordt dat geweigerd met {code} over {tekst}",
        says: "Met dit gegeven in de weigering.",
        example: "Dan wordt dat geweigerd met UNDO-LATER over \"ended-ruling\"",
        run: |world, args| match world.refused.take() {
            Some((code, why)) if code == args.text(0) && why.contains(args.text(1)) => Ok(()),
            Some((_, why)) => Err(format!("het is {why}")),
            None => Err("het is niet geweigerd".to_owned()),
        },
    },
];

/// Compares with a table; without one there must be nothing.
pub fn compare(world: &mut World, rows: Option<&Rows>, real: Vec<Real>) -> Done {
    let (about, titles) = (world.day(), world.names()?.titles);
    let all = real.first().map(|row| row.iter().map(|(column, _)| (*column).to_owned()).collect());
    let nothing = Rows { columns: all.unwrap_or_default(), rows: Vec::new() };
    rows.unwrap_or(&nothing).compare(&real, about, &titles)
}

/// The exceptions on the work list.
fn attention(world: &mut World) -> Result<Vec<Real>, String> {
    let list = world.ask(today::today)?;
    let row = |one: &today::Exception| {
        let planned = match one {
            today::Exception::PromiseBroken { planned, .. } => planned.clone(),
            _ => String::new(),
        };
        vec![("code", one.code().to_owned()), ("klaar", planned)]
    };
    Ok(list.exceptions.iter().map(row).collect())
}

fn compare_done(world: &mut World, rows: &Rows) -> Done {
    if !rows.columns.iter().any(|column| column == "wat") {
        return Err("de kolom \"wat\" hoort er altijd bij".to_owned());
    }
    let names = world.names()?;
    let real = world.account.rows(&names);
    compare(world, Some(rows), real)?;
    world.account.close();
    Ok(())
}

/// Nothing was done that no table told.
pub fn nothing_left(world: &mut World) -> Done {
    let names = world.names()?;
    let real = world.account.rows(&names);
    compare(world, None, real).map_err(|why| format!("er gebeurde meer dan verteld is: {why}"))
}

fn waits(world: &mut World, args: &Args<'_>) -> Done {
    let rows = args.rows(&["factuur", "stap", "tot", "code"])?;
    let real = held(world)?;
    compare(world, Some(&rows), real)
}

fn held(world: &mut World) -> Result<Vec<Real>, String> {
    let titles = world.names()?.titles;
    let run = world.last_run.as_ref().ok_or("er is nog geen dag gedraaid")?;
    let title = |label: &String| {
        titles.iter().find(|(known, _)| known == label).map(|(_, title)| title.clone())
    };
    let row = |held: &punctueel_office::daily::HeldRow| {
        vec![
            ("factuur", held.invoice.clone()),
            ("stap", title(&held.step).unwrap_or_default()),
            ("tot", held.until.map(short_day).unwrap_or_default()),
            ("code", held.because.code().to_owned()),
        ]
    };
    Ok(run.held.iter().map(row).collect())
}

fn open(world: &mut World) -> Result<Vec<Real>, String> {
    world.ask(|desk| {
        desk.read(|tx, administration| {
            let mut real = Vec::new();
            for debtor in debtors::all(tx, administration)? {
                let all = claims::of_debtor(tx, administration, debtor.debtor)?;
                for one in all.into_iter().filter(|one| !one.open.is_zero()) {
                    real.push(vec![
                        ("klant", debtor.words.name.clone()),
                        ("factuur", one.known.number),
                        ("open", print_money(one.open)),
                        ("vervaldatum", short_day(one.known.due_on)),
                    ]);
                }
            }
            Ok(real)
        })
    })
}

fn explain(world: &mut World, args: &Args<'_>) -> Done {
    let rows = args.rows(&["stap", "staat", "op", "code"])?;
    let (titles, number) = (world.names()?.titles, args.text(0).to_owned());
    let all = world.ask(|desk| why::why(desk, &number, None))?;
    let title = |label: &String| {
        titles.iter().find(|(known, _)| known == label).map(|(_, title)| title.clone())
    };
    let codes = |trace: &punctueel_domain::strategy::Trace| {
        let codes: Vec<_> = trace.because.iter().map(Coded::code).collect();
        codes.join(", ")
    };
    let row = |trace: &punctueel_domain::strategy::Trace| {
        vec![
            ("stap", title(&trace.step).unwrap_or_default()),
            ("staat", trace.state.code().to_owned()),
            ("op", trace.on.map(short_day).unwrap_or_default()),
            ("code", codes(trace)),
        ]
    };
    let real: Vec<Real> = all.iter().flat_map(|one| &one.steps).map(row).collect();
    compare(world, Some(&rows), real)
}

fn messages(world: &mut World, args: &Args<'_>) -> Done {
    let columns = ["klant", "facturen", "totaal", "termijn", "staat", "soort", "drukken"];
    let rows = args.rows(&columns)?;
    let list = world.ask(outbox::list)?;
    let row = |message: &outbox::Message| {
        let numbers: Vec<_> = message.items.iter().map(|item| item.number.as_str()).collect();
        vec![
            ("klant", message.task.debtor_name.clone()),
            ("facturen", numbers.join(", ")),
            ("totaal", print_money(message.task.total)),
            ("termijn", message.task.last_day_on.map(short_day).unwrap_or_default()),
            ("staat", message.task.state.code().to_owned()),
            ("soort", message.task.kind.code().to_owned()),
            ("drukken", message.task.prints.to_string()),
        ]
    };
    let real: Vec<Real> = list.iter().map(row).collect();
    compare(world, Some(&rows), real)
}

fn calls(world: &mut World, args: &Args<'_>) -> Done {
    let rows = args.rows(&["klant", "facturen", "open", "wie", "code"])?;
    let real = call_rows(world)?;
    compare(world, Some(&rows), real)
}

fn call_rows(world: &mut World) -> Result<Vec<Real>, String> {
    let list = world.ask(today::today)?;
    let row = |call: today::CallToMake| {
        vec![
            ("klant", call.name),
            ("facturen", call.invoices.join(", ")),
            ("open", print_money(call.open)),
            ("wie", call.actor.code().to_owned()),
            ("code", call.because.code().to_owned()),
        ]
    };
    Ok(list.calls.into_iter().map(row).collect())
}

fn text_has(world: &mut World, args: &Args<'_>, wanted: bool) -> Done {
    let name = args.text(0);
    let all = world.ask(outbox::list)?;
    let is_his = |message: &&Message| {
        message.task.debtor_name == name && message.task.state == TaskState::Approved
    };
    let ready: Vec<&Message> = all.iter().filter(is_his).collect();
    let dunning = ready.iter().find(|message| !message.task.kind.is_answer());
    let found = dunning.or(ready.first());
    let task = found.ok_or("er is geen goedgekeurd bericht aan deze klant")?.task.clone();
    let text = world.ask(|desk| outbox::text(desk, &task))?;
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.contains(args.text(1)) == wanted {
        return Ok(());
    }
    let not = if wanted { "niet" } else { "wel" };
    Err(format!("dat staat er {not} in:\n{text}"))
}
