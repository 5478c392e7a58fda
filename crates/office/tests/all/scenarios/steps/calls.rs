//! Steps about what came of a call, about disputes and about steps that are skipped.

use jiff::civil::Date;

use punctueel_domain::casework::{CallOutcome, DisputeKind, DisputeOwner, DisputeVerdict};
use punctueel_office::actions::assign_dispute::{AssignDispute, PutTo};
use punctueel_office::actions::end_dispute::EndDispute;
use punctueel_office::actions::open_dispute::OpenDispute;
use punctueel_office::actions::record_call::{Agreed, RecordCall};
use punctueel_office::actions::take_back_call::TakeBackCall;
use punctueel_office::actions::take_note::TakeNote;
use punctueel_office::actions::waive_step::WaiveStep;
use punctueel_office::desk::{Desk, load_case};
use punctueel_office::reports::{Asked, Cell, Report};
use punctueel_store::load::disputes::{self, KnownDispute};

use super::super::dutch::{print_money, short_day};
use super::super::table::Real;
use super::super::vocabulary::{Done, Known};
use super::super::world::World;
use super::outcome::compare;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "is er {getal} keer contact geweest met {naam}",
        says: "Zo vaak is hij bereikt of aangeschreven, zoals het voor de tussenpoos telt.",
        example: "Dan is er 1 keer contact geweest met \"De Vries\"",
        run: |world, args| {
            let (wanted, debtor) = (args.number(0)? as usize, world.debtor(args.text(1))?);
            let today = world.today()?;
            let load = |desk: &mut Desk| desk.read(|tx, adm| load_case(tx, adm, debtor, today));
            let contacts = world.ask(load)?.contacts;
            if contacts.len() == wanted { Ok(()) } else { Err(format!("het was {contacts:?}")) }
        },
    },
    Known {
        pattern: "{naam} wil op {dag} worden teruggebeld",
        says: "Gesproken, maar het kwam niet uit: het gesprek komt die dag terug.",
        example: "Als \"De Vries\" wil op vr 9 oktober worden teruggebeld",
        run: |world, args| {
            let by = Some(args.day(1)?);
            called(world, args.text(0), CallOutcome::CallBack, Agreed { by, ..Agreed::default() })
        },
    },
    Known {
        pattern: "bij {naam} is de verkeerde persoon gesproken",
        says: "Dit telt als een poging.",
        example: "Als bij \"De Vries\" is de verkeerde persoon gesproken",
        run: |world, args| called(world, args.text(0), CallOutcome::WrongPerson, Agreed::default()),
    },
    Known {
        pattern: "{naam} zegt aan de telefoon op {dag} te betalen",
        says: "Het gesprek en de toezegging worden samen vastgelegd.",
        example: "Als \"De Vries\" zegt aan de telefoon op vr 9 oktober te betalen",
        run: |world, args| {
            let by = Some(args.day(1)?);
            called(world, args.text(0), CallOutcome::Promise, Agreed { by, ..Agreed::default() })
        },
    },
    Known {
        pattern: "{tekst} van {naam} zegt aan de telefoon op {dag} te betalen",
        says: "Hetzelfde, met wie er gesproken is.",
        example: "Als \"Ans\" van \"De Vries\" zegt aan de telefoon op vr 9 oktober te betalen",
        run: |world, args| {
            let (with, debtor) = (args.text(0).to_owned(), world.debtor(args.text(1))?);
            let agreed = Agreed { by: Some(args.day(2)?), ..Agreed::default() };
            world.call_with(debtor, CallOutcome::Promise, with, agreed)
        },
    },
    Known {
        pattern: "met {tekst} van {naam} is aan de telefoon gesproken",
        says: "Een gesprek zonder afspraak; wie er sprak, wordt onthouden.",
        example: "Als met \"Ans\" van \"De Vries\" is aan de telefoon gesproken",
        run: |world, args| {
            let (with, debtor) = (args.text(0).to_owned(), world.debtor(args.text(1))?);
            world.call_with(debtor, CallOutcome::Reached, with, Agreed::default())
        },
    },
    Known {
        pattern: "{naam} zegt aan de telefoon te betalen, zonder een dag",
        says: "Een toezegging zonder dag is geen toezegging.",
        example: "Als \"De Vries\" zegt aan de telefoon te betalen, zonder een dag",
        run: |world, args| called(world, args.text(0), CallOutcome::Promise, Agreed::default()),
    },
    Known {
        pattern: "{naam} zegt aan de telefoon dat er al is betaald",
        says: "Wij wachten op twee werkdagen bankgegevens.",
        example: "Als \"De Vries\" zegt aan de telefoon dat er al is betaald",
        run: |world, args| called(world, args.text(0), CallOutcome::PaidAlready, Agreed::default()),
    },
    Known {
        pattern: "{naam} klaagt aan de telefoon over {bedrag} van factuur {factuur}",
        says: "Een klacht opent een geschil over dat deel.",
        example: "Als \"De Vries\" klaagt aan de telefoon over € 200,00 van factuur 2026-101",
        run: |world, args| {
            let (_, invoice) = world.invoice(args.text(2))?;
            let (invoice, amount) = (Some(invoice), Some(args.money(1)?));
            let agreed = Agreed { invoice, amount, ..Agreed::default() };
            called(world, args.text(0), CallOutcome::Complaint, agreed)
        },
    },
    Known {
        pattern: "over factuur {factuur} is gebeld: {tekst}",
        says: "Een gesprek over die factuur, met wat ervan kwam.",
        example: "Als over factuur 2026-101 is gebeld: \"invoice-agreed\"",
        run: |world, args| about(world, args.text(0), args.text(1), (None, false)),
    },
    Known {
        pattern: "over factuur {factuur} is opnieuw gebeld: {tekst}",
        says: "Hetzelfde kort daarna: de gebruiker zegt dat het een nieuw gesprek is.",
        example: "Als over factuur 2026-101 is opnieuw gebeld: \"no-answer\"",
        run: |world, args| about(world, args.text(0), args.text(1), (None, true)),
    },
    Known {
        pattern: "over factuur {factuur} is gebeld: {tekst} met dag {dag}",
        says: "Een gesprek over die factuur, met een dag erbij.",
        example: "Als over factuur 2026-101 is gebeld: \"approval\" met dag vr 9 oktober",
        run: |world, args| {
            let by = Some(args.day(2)?);
            about(world, args.text(0), args.text(1), (by, false))
        },
    },
    Known {
        pattern: "over factuur {factuur} is de verkeerde gesproken; het is {tekst} op {tekst}",
        says: "Wie er wel over betalingen gaat, wordt meteen vastgelegd.",
        example: "Als over factuur 2026-101 is de verkeerde gesproken; het is \"Ans\" op \"020\"",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (person, phone) = (args.text(1).to_owned(), args.text(2).to_owned());
            let agreed = Agreed { invoice: Some(invoice), person, phone, ..Agreed::default() };
            world.call_and_agree(debtor, CallOutcome::WrongPerson, agreed)
        },
    },
    Known {
        pattern: "het laatste gesprek met {naam} wordt teruggenomen",
        says: "Het was verkeerd vastgelegd; wat eruit volgde gaat mee terug.",
        example: "Als het laatste gesprek met \"De Vries\" wordt teruggenomen",
        run: |world, args| {
            let (debtor, note) = (world.debtor(args.text(0))?, String::new());
            world.act(|desk| TakeBackCall { debtor, note }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "factuur {factuur} klopt volgens de klant niet",
        says: "De hele factuur is in geschil.",
        example: "Als factuur 2026-101 klopt volgens de klant niet",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (amount, kind, note) = (None, DisputeKind::Price, String::new());
            let open = OpenDispute { debtor, invoice, amount, kind, note };
            world.act(|desk| open.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het geschil over factuur {factuur} gaat naar {tekst}, uiterlijk op {dag}",
        says: "Wie van ons het oplost (`owner`, `controller`, `resolver` of een naam), en wanneer.",
        example: "Als het geschil over factuur 2026-101 gaat naar \"owner\", uiterlijk op vr 9 okt",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let known = args.text(1).parse::<DisputeOwner>().ok();
            let to = known.map_or_else(|| PutTo::User(args.text(1).to_owned()), PutTo::Role);
            let assign = AssignDispute { debtor, invoice, to, by: Some(args.day(2)?) };
            world.act(|desk| assign.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "zegt het rapport {tekst}:",
        says: "De rijen van een rapport op die dag; de kolommen heten zoals hun code.",
        example: "Dan zegt het rapport \"disputes\":",
        run: |world, args| {
            let kind = Report::named(args.text(0)).ok_or("dat rapport is er niet")?;
            let asked = Asked { on: world.today()?, known: None };
            let made = world.ask(|desk| kind.make(desk, asked))?;
            let cell = |cell: &Cell| match cell {
                Cell::Text(text) => text.clone(),
                Cell::Code(code) => (*code).to_owned(),
                Cell::Day(day) => short_day(*day),
                Cell::Money(amount) => print_money(*amount),
            };
            let row =
                |row: &Vec<Cell>| made.columns.iter().copied().zip(row.iter().map(cell)).collect();
            let real: Vec<Real> = made.rows.iter().map(row).collect();
            compare(world, Some(&args.rows(made.columns)?), real)
        },
    },
    Known {
        pattern: "lopen deze geschillen:",
        says: "De geschillen die lopen of op een creditnota wachten: wat, wie het oplost, voor \
               welke dag, en of de betaaldag al voorbij was.",
        example: "Dan lopen deze geschillen:",
        run: |world, args| {
            let rows = args.rows(&["factuur", "bedrag", "wie", "op", "staat"])?;
            let all = world.ask(|desk| desk.read(|tx, adm| Ok(disputes::running(tx, adm)?)))?;
            let real = all.iter().map(dispute_row).collect();
            compare(world, Some(&rows), real)
        },
    },
    Known {
        pattern: "van factuur {factuur} klopt volgens de klant {bedrag} niet",
        says: "Een deel van de factuur is in geschil.",
        example: "Als van factuur 2026-101 klopt volgens de klant € 200,00 niet",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (amount, kind, note) = (Some(args.money(1)?), DisputeKind::Price, String::new());
            let open = OpenDispute { debtor, invoice, amount, kind, note };
            world.act(|desk| open.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het geschil over factuur {factuur} eindigt: de klant had gelijk",
        says: "Er komt een creditnota; tot die er is wordt dat bedrag niet gevraagd.",
        example: "Als het geschil over factuur 2026-101 eindigt: de klant had gelijk",
        run: |world, args| ended(world, args.text(0), DisputeVerdict::Right),
    },
    Known {
        pattern: "het geschil over factuur {factuur} eindigt: de klant had gelijk over {bedrag}",
        says: "Dat bedrag wordt gecrediteerd; voor de rest gaan de stappen verder.",
        example: "Als het geschil over factuur 2026-101 eindigt: de klant had gelijk over € 50,00",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (verdict, amount) = (DisputeVerdict::Partly, Some(args.money(1)?));
            let end = EndDispute { debtor, invoice, verdict, amount, note: String::new() };
            world.act(|desk| end.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het geschil over factuur {factuur} eindigt: de klant had deels gelijk",
        says: "Zonder bedrag kan dat niet.",
        example: "Als het geschil over factuur 2026-101 eindigt: de klant had deels gelijk",
        run: |world, args| ended(world, args.text(0), DisputeVerdict::Partly),
    },
    Known {
        pattern: "het geschil over factuur {factuur} eindigt: de klant had ongelijk",
        says: "De stappen gaan verder.",
        example: "Als het geschil over factuur 2026-101 eindigt: de klant had ongelijk",
        run: |world, args| ended(world, args.text(0), DisputeVerdict::Wrong),
    },
    Known {
        pattern: "bij {naam} wordt opgeschreven {tekst}",
        says: "Een notitie bij een klant, voor wie hem later spreekt.",
        example: "Als bij \"De Vries\" wordt opgeschreven \"Ans is met vakantie\"",
        run: |world, args| {
            let (debtor, text) = (world.debtor(args.text(0))?, args.text(1).to_owned());
            world.act(|desk| TakeNote { debtor, invoice: None, text }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "stap {tekst} van factuur {factuur} wordt overgeslagen omdat {tekst}",
        says: "Iemand besluit dat een stap niet nodig is.",
        example: "Als stap \"first-call\" van factuur 2026-101 wordt overgeslagen omdat \"ziek\"",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(1))?;
            let (step, reason) = (args.text(0).to_owned(), args.text(2).to_owned());
            let waive = WaiveStep { debtor, invoice, step, reason };
            world.act(|desk| waive.run(desk)).map(|_| ())
        },
    },
];

/// A call about one invoice.
fn about(world: &mut World, invoice: &str, outcome: &str, with: (Option<Date>, bool)) -> Done {
    let (debtor, invoice) = world.invoice(invoice)?;
    let ((by, is_again), invoice) = (with, Some(invoice));
    let outcome = outcome.parse().map_err(|_| format!("geen uitkomst: {outcome}"))?;
    let agreed = Agreed { invoice, by, ..Agreed::default() };
    let (planned, spoken_with, note) = (None, String::new(), String::new());
    let call = RecordCall { debtor, planned, outcome, spoken_with, note, agreed, is_again };
    world.act(|desk| call.run(desk)).map(|_| ())
}

fn called(world: &mut World, name: &str, outcome: CallOutcome, agreed: Agreed) -> Done {
    let debtor = world.debtor(name)?;
    world.call_and_agree(debtor, outcome, agreed)
}

fn ended(world: &mut World, invoice: &str, verdict: DisputeVerdict) -> Done {
    let (debtor, invoice) = world.invoice(invoice)?;
    let end = EndDispute { debtor, invoice, verdict, amount: None, note: String::new() };
    world.act(|desk| end.run(desk)).map(|_| ())
}

/// A dispute as a story tells it.
fn dispute_row(one: &KnownDispute) -> Real {
    let state = match (one.ended_on, one.is_before_due()) {
        (Some(_), _) => "wacht op creditnota",
        (None, true) => "voor de betaaldag",
        (None, false) => "na de betaaldag",
    };
    vec![
        ("factuur", one.number.clone()),
        ("bedrag", print_money(one.credit.unwrap_or(one.amount))),
        ("wie", one.owner().code().to_owned()),
        ("op", short_day(one.by())),
        ("staat", state.to_owned()),
    ]
}
