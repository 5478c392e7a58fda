//! Steps about what we announced to do, and what else we must do.

use punctueel_domain::casework::{CommitmentEnd, CommitmentState};
use punctueel_office::actions::approve_message::ApproveMessage;
use punctueel_office::actions::end_commitment::EndCommitment;
use punctueel_office::ask::outbox;
use punctueel_store::load::commitments::{self, KnownCommitment, MovedBy};

use super::super::dutch::short_day;
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
];

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
