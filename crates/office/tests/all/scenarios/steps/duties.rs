//! Steps about what we announced to do: duties, deliveries, hand-overs; and a pause of all.

use jiff::civil::Date;

use punctueel_domain::casework::{CommitmentEnd, CommitmentState, HandOverKind};
use punctueel_domain::event::{Event, HouseChanged};
use punctueel_domain::strategy::{Action, TaskState};
use punctueel_office::Desk;
use punctueel_office::actions::approve_message::ApproveMessage;
use punctueel_office::actions::decide_proposal::DecideProposal;
use punctueel_office::actions::end_commitment::EndCommitment;
use punctueel_office::actions::pause_house::PauseHouse;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::ask::outbox;
use punctueel_office::users::{Names, sign_in};
use punctueel_store::load::commitments::{self, KnownCommitment, MovedBy};
use punctueel_store::load::hand_overs::{self, KnownHandOver};
use punctueel_store::load::{delivery, timeline};

use super::super::dutch::{print_money, short_day};
use super::super::table::Real;
use super::super::vocabulary::{Done, Known};
use super::super::world::World;
use super::outcome::compare;

/// The columns of a table of duties.
const COLUMNS: &[&str] = &["klant", "factuur", "wat", "op", "wie", "aangekondigd", "staat"];

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "moeten wij nog doen:",
        says: "Wat is aangekondigd en nog niet is gedaan, met de dag; bij staat wat haar opschoof.",
        example: "Dan moeten wij nog doen:",
        run: |world, args| {
            let rows = args.rows(COLUMNS)?;
            let mut all = known(world)?;
            all.retain(|one| one.state == CommitmentState::Running);
            compare(world, Some(&rows), all.iter().map(row).collect())
        },
    },
    Known {
        pattern: "is niets meer aangekondigd dat wij moeten doen",
        says: "Alles wat was aangekondigd is gedaan, hoeft niet meer, of er is van afgezien.",
        example: "Dan is niets meer aangekondigd dat wij moeten doen",
        run: |world, _| {
            let mut all = known(world)?;
            all.retain(|one| one.state == CommitmentState::Running);
            compare(world, None, all.iter().map(row).collect())
        },
    },
    Known {
        pattern: "is van wat aan {naam} is aangekondigd de staat {tekst}",
        says: "Wat ervan kwam: `fulfilled`, `waived`, `settled` of `renewed`; het laatste telt.",
        example: "Dan is van wat aan \"De Vries\" is aangekondigd de staat \"fulfilled\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let all = known(world)?;
            let last = all.iter().rev().find(|one| one.debtor == debtor);
            match last.map(|one| one.state.code()) {
                Some(state) if state == args.text(1) => Ok(()),
                other => Err(format!("het was {other:?}")),
            }
        },
    },
    Known {
        pattern: "van wat aan {naam} is aangekondigd wordt afgezien omdat {tekst}",
        says: "Iemand ziet af van de eerste aangekondigde stap die nog loopt, met een reden.",
        example: "Als van wat aan \"De Vries\" is aangekondigd wordt afgezien omdat \"ziek\"",
        run: |world, args| {
            let (how, note) = (CommitmentEnd::Waived, args.text(1).to_owned());
            end(world, args.text(0), how, note)
        },
    },
    Known {
        pattern: "van wat aan {naam} is aangekondigd wordt gezegd dat het is gedaan",
        says: "Bij een aangekondigde stap kan dat niet: die is gedaan als de stap is gedaan.",
        example: "Als van wat aan \"De Vries\" is aangekondigd wordt gezegd dat het is gedaan",
        run: |world, args| end(world, args.text(0), CommitmentEnd::Done, String::new()),
    },
    Known {
        pattern: "het bericht aan {naam} wordt goedgekeurd omdat {tekst}",
        says: "Een bericht dat zonder reden wordt geweigerd, zoals een tweede laatste aanmaning.",
        example: "Als het bericht aan \"De Vries\" wordt goedgekeurd omdat \"nieuw adres\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let all = world.ask(outbox::list)?;
            let found = all.iter().find(|one| one.task.debtor == debtor);
            let task = found.ok_or("er staat geen bericht klaar")?.task.task;
            let reason = Some(args.text(1).to_owned());
            let approve = ApproveMessage { task, anyway: None, reason };
            world.act(|desk| approve.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "wordt aan {naam} geleverd",
        says: "Er loopt geen leverstop.",
        example: "Dan wordt aan \"De Vries\" geleverd",
        run: |world, args| match since(world, args.text(0))? {
            None => Ok(()),
            Some(day) => Err(format!("al niet meer sinds {day}")),
        },
    },
    Known {
        pattern: "wordt aan {naam} sinds {dag} niet geleverd",
        says: "Er loopt een leverstop, sinds die dag.",
        example: "Dan wordt aan \"De Vries\" sinds di 27 oktober niet geleverd",
        run: |world, args| match (since(world, args.text(0))?, args.day(1)?) {
            (found, day) if found == Some(day) => Ok(()),
            (found, _) => Err(format!("het is {found:?}")),
        },
    },
    Known {
        pattern: "het voorstel om {naam} uit handen te geven wordt aangenomen als leverstop",
        says: "De verkeerde opdracht bij een voorstel.",
        example: "Als het voorstel om \"Mulder\" uit handen te geven wordt aangenomen als \
                  leverstop",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let task = world.task_of(debtor, Action::HandOver)?;
            let about = Some(Action::DeliveryStop);
            decide(world, DecideProposal { about, ..DecideProposal::agree(task) })
        },
    },
    Known {
        pattern: "hetzelfde voorstel over {naam} nog eens wordt aangenomen",
        says: "Iemand zegt ja op een leverstop waarover al is besloten.",
        example: "Als hetzelfde voorstel over \"De Vries\" nog eens wordt aangenomen",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let logged =
                |desk: &mut Desk| desk.read(|tx, adm| Ok(timeline::logged(tx, adm, debtor)?));
            let task = world.ask(logged)?.into_iter().find_map(|one| match one.event {
                Event::DeliveryStopDecided(decided) => Some(decided.task),
                _ => None,
            });
            let task = task.ok_or("er is nog niets besloten")?;
            decide(world, DecideProposal::agree(task))
        },
    },
    Known {
        pattern: "{naam} uit handen gaat aan {tekst}",
        says: "De eigenaar neemt het voorstel aan: `agency`, `lawyer`, `bailiff` of `court`.",
        example: "Als \"De Vries\" uit handen gaat aan \"lawyer\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let kind = args.text(1).parse::<HandOverKind>();
            let to = Some(kind.map_err(|_| "aan wie?".to_owned())?);
            let task = world.task_of(debtor, Action::HandOver)?;
            decide(world, DecideProposal { to, ..DecideProposal::agree(task) })
        },
    },
    Known {
        pattern: "{naam} {naam} uit handen geeft",
        says: "Iemand neemt het voorstel aan zoals het er ligt.",
        example: "Als \"Anna\" \"De Vries\" uit handen geeft",
        run: |world, args| {
            let debtor = world.debtor(args.text(1))?;
            let task = world.task_of(debtor, Action::HandOver)?;
            let name = args.text(0).to_owned();
            world.act(|desk| {
                let before = sign_in(desk, Some(&name))?;
                let done = DecideProposal { to: None, ..DecideProposal::agree(task) }.run(desk);
                desk.sit(before);
                done
            })?;
            Ok(())
        },
    },
    Known {
        pattern: "zijn dit de zaken die uit handen gaan:",
        says: "Voorgesteld of gedaan: aan wie, hoever, en wie er als eerste ja zei.",
        example: "Dan zijn dit de zaken die uit handen gaan:",
        run: |world, args| {
            let rows = args.rows(&["klant", "bedrag", "aan", "staat", "eerst"])?;
            let all = world.ask(|desk| desk.read(|tx, adm| Ok(hand_overs::all(tx, adm)?)))?;
            let names = world.ask(|desk| desk.read(|tx, _| Names::load(tx)))?;
            let row = |one: &KnownHandOver| {
                let first = one.first.as_ref().map(|(by, _)| names.of(by));
                let is_open = one.state != TaskState::Done;
                vec![
                    ("klant", one.name.clone()),
                    ("bedrag", print_money(one.amount)),
                    ("aan", one.kind.map_or("", HandOverKind::code).to_owned()),
                    ("staat", one.state.code().to_owned()),
                    ("eerst", first.filter(|_| is_open).unwrap_or_default()),
                ]
            };
            compare(world, Some(&rows), all.iter().map(row).collect())
        },
    },
    Known {
        pattern: "vanaf {bedrag} besluiten twee personen om iets uit handen te geven",
        says: "Een instelling van de administratie.",
        example: "Gegeven vanaf € 5.000,00 besluiten twee personen om iets uit handen te geven",
        run: |world, args| {
            let second_person_from = Some(args.money(0)?);
            let settings = HouseChanged { second_person_from, ..HouseChanged::default() };
            world.act(|desk| SetHouse { words: Vec::new(), settings }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "alles stilstaat tot en met {dag} omdat {tekst}",
        says: "De hele administratie heeft pauze.",
        example: "Als alles stilstaat tot en met vr 9 oktober omdat \"kantoor dicht\"",
        run: |world, args| {
            let (until, reason) = (Some(args.day(0)?), args.text(1).to_owned());
            world.act(|desk| PauseHouse { until, reason }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "alles weer verdergaat",
        says: "De pauze van de hele administratie eindigt nu.",
        example: "Als alles weer verdergaat",
        run: |world, _| {
            let (until, reason) = (None, String::new());
            world.act(|desk| PauseHouse { until, reason }.run(desk)).map(|_| ())
        },
    },
];

fn decide(world: &mut World, proposal: DecideProposal) -> Done {
    world.act(|desk| proposal.run(desk)).map(|_| ())
}

/// Since when nothing is delivered to a debtor.
fn since(world: &mut World, name: &str) -> Result<Option<Date>, String> {
    let debtor = world.debtor(name)?;
    let all = world.ask(|desk| desk.read(|tx, adm| Ok(delivery::stopped(tx, adm)?)))?;
    Ok(all.iter().find(|one| one.debtor == debtor).map(|one| one.since))
}

fn known(world: &mut World) -> Result<Vec<KnownCommitment>, String> {
    world.ask(|desk| desk.read(|tx, adm| Ok(commitments::all(tx, adm)?)))
}

fn row(one: &KnownCommitment) -> Real {
    let on = one.standing.day().map(short_day).unwrap_or_default();
    vec![
        ("klant", one.name.clone()),
        ("factuur", one.number.clone()),
        ("wat", one.what().to_owned()),
        ("op", on),
        ("wie", one.owner.code().to_owned()),
        ("aangekondigd", short_day(one.announced_for)),
        ("staat", one.because.map_or("", MovedBy::code).to_owned()),
    ]
}

fn end(world: &mut World, name: &str, how: CommitmentEnd, note: String) -> Done {
    let debtor = world.debtor(name)?;
    let all = known(world)?;
    let of_him = |one: &&KnownCommitment| one.debtor == debtor;
    let runs = |one: &&KnownCommitment| one.state == CommitmentState::Running;
    let mut his = all.iter().filter(of_him);
    let found = his.clone().find(runs).or_else(|| his.next());
    let commitment = found.ok_or("er is hem niets aangekondigd")?.commitment;
    world.act(|desk| EndCommitment { commitment, how, note }.run(desk)).map(|_| ())
}
