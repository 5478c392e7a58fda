//! Steps in which a person does something.

use jiff::civil::Date;

use punctueel_domain::casework::{Agreement, CallOutcome, StopKind};
use punctueel_domain::id::{DebtorId, InvoiceId};
use punctueel_domain::money::Cents;
use punctueel_domain::party::DebtorKind;
use punctueel_domain::strategy::{Action, LegalKind, Reported};
use punctueel_office::actions::answer_take_in::AnswerTakeIn;
use punctueel_office::actions::confirm_agreement::{ConfirmAgreement, WithdrawConfirmation};
use punctueel_office::actions::decide_proposal::DecideProposal;
use punctueel_office::actions::end_stop::EndStop;
use punctueel_office::actions::record_call::Agreed;
use punctueel_office::actions::record_promise::{RecordPromise, Said};
use punctueel_office::actions::set_debtor_kind::SetDebtorKind;
use punctueel_office::actions::set_pause::SetPause;
use punctueel_office::actions::withdraw_promise::WithdrawPromise;
use punctueel_office::imports::SentBefore;
use punctueel_store::load::agreements::{self, ListedPromise};

use super::super::dutch::{print_money, short_day};
use super::super::table::Real;
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;
use super::outcome::compare;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "met {naam} is gebeld",
        says: "De klant is gebeld en gesproken.",
        example: "Als met \"De Vries\" is gebeld",
        run: |world, args| call(world, args, CallOutcome::Reached),
    },
    Known {
        pattern: "met {naam} is gebeld; de toezegging kwam niet uit: {tekst}",
        says: "De klant is gesproken, en zei waarom (`forgot`, `awaits-money`, …).",
        example: "Als met \"De Vries\" is gebeld; de toezegging kwam niet uit: \"forgot\"",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let why = args.text(1).parse().map_err(|_| "die reden is er niet")?;
            let agreed = Agreed { late: Some(why), ..Agreed::default() };
            world.call_and_agree(debtor, CallOutcome::Reached, agreed)
        },
    },
    Known {
        pattern: "{naam} is gebeld maar niet bereikt",
        says: "Er werd niet opgenomen.",
        example: "Als \"De Vries\" is gebeld maar niet bereikt",
        run: |world, args| call(world, args, CallOutcome::NoAnswer),
    },
    Known {
        pattern: "{naam} zegt aan de telefoon dat de factuur akkoord is",
        says: "De klant is gebeld en gesproken, en heeft geen vragen over de factuur.",
        example: "Als \"De Vries\" zegt aan de telefoon dat de factuur akkoord is",
        run: |world, args| call(world, args, CallOutcome::InvoiceAgreed),
    },
    Known {
        pattern: "{naam} belooft alles te betalen op {dag}",
        says: "Een belofte over alles wat van deze klant openstaat.",
        example: "Als \"De Vries\" belooft alles te betalen op vr 9 oktober",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            promise(world, (debtor, None), None, args.day(1)?)
        },
    },
    Known {
        pattern: "{naam} belooft {bedrag} te betalen op {dag}",
        says: "Een belofte over een bedrag van alles wat openstaat.",
        example: "Als \"De Vries\" belooft € 1.210,00 te betalen op vr 9 oktober",
        run: |world, args| {
            let (debtor, amount) = (world.debtor(args.text(0))?, Some(args.money(1)?));
            promise(world, (debtor, None), amount, args.day(2)?)
        },
    },
    Known {
        pattern: "{naam} belooft {bedrag} van factuur {factuur} te betalen op {dag}",
        says: "Een belofte over een bedrag van één factuur.",
        example: "Als \"De Vries\" belooft € 605,00 van factuur 2026-101 te betalen op 9 oktober",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(2))?;
            let (invoice, amount, by) = (Some(invoice), Some(args.money(1)?), args.day(3)?);
            promise(world, (debtor, invoice), amount, by)
        },
    },
    Known {
        pattern: "{naam} is akkoord met de toezegging: {tekst}",
        says: "Hij aanvaardt schriftelijk wat wij bevestigden (`reply` of `signed`).",
        example: "Als \"De Vries\" is akkoord met de toezegging: \"reply\"",
        run: |world, args| {
            let agreement = only_promise(world, args.text(0))?;
            let how = args.text(1).parse().map_err(|_| "zo kan hij niet akkoord gaan")?;
            let (on, note, file) = (None, String::new(), Some(&b"akkoord"[..]));
            let confirm = ConfirmAgreement { agreement, how, on, file, note };
            world.act(|desk| confirm.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het akkoord van {naam} wordt teruggenomen omdat {tekst}",
        says: "Het was een vergissing.",
        example: "Als het akkoord van \"De Vries\" wordt teruggenomen omdat \"verkeerde klant\"",
        run: |world, args| {
            let agreement = only_promise(world, args.text(0))?;
            let reason = args.text(1).to_owned();
            world.act(|desk| WithdrawConfirmation { agreement, reason }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "zijn dit de toezeggingen:",
        says: "Het overzicht van toezeggingen: wat, tot wanneer, hoe het staat en of de klant \
               akkoord gaf.",
        example: "Dan zijn dit de toezeggingen:",
        run: |world, args| {
            let rows = args.rows(&["klant", "factuur", "bedrag", "op", "staat", "bevestigd"])?;
            let all = world
                .ask(|desk| desk.read(|tx, adm| Ok(agreements::promises(tx, adm, None, true)?)))?;
            let real = all.iter().map(promise_row).collect();
            compare(world, Some(&rows), real)
        },
    },
    Known {
        pattern: "de belofte van {naam} wordt ingetrokken",
        says: "De belofte was een vergissing.",
        example: "Als de belofte van \"De Vries\" wordt ingetrokken",
        run: |world, args| {
            let withdraw = WithdrawPromise { debtor: world.debtor(args.text(0))?, invoice: None };
            world.act(|desk| withdraw.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "factuur {factuur} wordt gepauzeerd tot en met {dag} omdat {tekst}",
        says: "Een pauze met een laatste dag en een reden.",
        example: "Als factuur 2026-101 wordt gepauzeerd tot en met 16 oktober omdat \"vakantie\"",
        run: |world, args| pause(world, args.text(0), Some(args.day(1)?), args.text(2)),
    },
    Known {
        pattern: "factuur {factuur} wordt gepauzeerd omdat {tekst}",
        says: "Een pauze zonder laatste dag.",
        example: "Als factuur 2026-101 wordt gepauzeerd omdat \"de directie overlegt\"",
        run: |world, args| pause(world, args.text(0), None, args.text(1)),
    },
    Known {
        pattern: "de pauze van factuur {factuur} wordt beëindigd",
        says: "De factuur gaat verder waar zij was.",
        example: "Als de pauze van factuur 2026-101 wordt beëindigd",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let end = EndStop { debtor, invoice: Some(invoice), kind: StopKind::Pause };
            world.act(|desk| end.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "alle berichten zijn goedgekeurd",
        says: "Elk gepland bericht wordt goedgekeurd: tekst, bedrag en dagen liggen vast.",
        example: "Als alle berichten zijn goedgekeurd",
        run: |world, _| world.approve_everything(),
    },
    Known {
        pattern: "alle goedgekeurde berichten zijn verstuurd",
        says: "Elk goedgekeurd bericht gaat vandaag de deur uit.",
        example: "Als alle goedgekeurde berichten zijn verstuurd",
        run: |world, _| world.post_everything(),
    },
    Known {
        pattern: "alle berichten zijn goedgekeurd en verstuurd",
        says: "Beide.",
        example: "Als alle berichten zijn goedgekeurd en verstuurd",
        run: |world, _| world.send_everything(),
    },
    Known {
        pattern: "van {naam} bekend wordt dat het een bedrijf is",
        says: "De soort klant wordt ingevuld.",
        example: "Als van \"De Vries\" bekend wordt dat het een bedrijf is",
        run: |world, args| {
            let debtors = vec![world.debtor(args.text(0))?];
            let set = SetDebtorKind { debtors, kind: DebtorKind::Business, legal_form: None };
            world.act(|desk| set.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "gemeld wordt dat op {dag} een herinnering is verstuurd",
        says: "Het antwoord op de vraag wat er vóór Punctueel al verstuurd was.",
        example: "Als gemeld wordt dat op di 15 september een herinnering is verstuurd",
        run: |world, args| {
            let (kind, on) = (LegalKind::Reminder, args.day(0)?);
            answer(world, SentBefore::Reported(Reported { kind, on }))
        },
    },
    Known {
        pattern: "gemeld wordt dat er nog niets is verstuurd",
        says: "Het andere antwoord.",
        example: "Als gemeld wordt dat er nog niets is verstuurd",
        run: |world, _| answer(world, SentBefore::Nothing),
    },
    Known {
        pattern: "het voorstel om aan {naam} niet meer te leveren wordt aangenomen",
        says: "Vanaf nu wordt er niets meer geleverd.",
        example: "Als het voorstel om aan \"De Vries\" niet meer te leveren wordt aangenomen",
        run: |world, args| decide(world, args, Action::DeliveryStop, true),
    },
    Known {
        pattern: "het voorstel om aan {naam} niet meer te leveren wordt afgewezen",
        says: "Er wordt gewoon geleverd; het voorstel komt niet terug.",
        example: "Als het voorstel om aan \"De Vries\" niet meer te leveren wordt afgewezen",
        run: |world, args| decide(world, args, Action::DeliveryStop, false),
    },
    Known {
        pattern: "het voorstel om {naam} uit handen te geven wordt aangenomen",
        says: "De vordering gaat uit handen; wij doen zelf niets meer.",
        example: "Als het voorstel om \"De Vries\" uit handen te geven wordt aangenomen",
        run: |world, args| decide(world, args, Action::HandOver, true),
    },
    Known {
        pattern: "het voorstel om {naam} uit handen te geven wordt afgewezen",
        says: "Nu niet; het voorstel komt terug.",
        example: "Als het voorstel om \"De Vries\" uit handen te geven wordt afgewezen",
        run: |world, args| decide(world, args, Action::HandOver, false),
    },
];

fn call(world: &mut World, args: &Args<'_>, outcome: CallOutcome) -> Done {
    let debtor = world.debtor(args.text(0))?;
    world.call(debtor, outcome)
}

fn promise(
    world: &mut World,
    (debtor, invoice): (DebtorId, Option<InvoiceId>),
    amount: Option<Cents>,
    by: Date,
) -> Done {
    let promise = RecordPromise { debtor, invoice, amount, by, said: Said::default() };
    debug_assert!(promise.amount != Some(Cents::ZERO), "a promise of nothing");
    world.act(|desk| promise.run(desk)).map(|_| ())
}

/// The one promise of a debtor that was not taken back.
fn only_promise(world: &mut World, name: &str) -> Result<Agreement, String> {
    let debtor = world.debtor(name)?;
    let all = world
        .ask(|desk| desk.read(|tx, adm| Ok(agreements::promises(tx, adm, Some(debtor), true)?)))?;
    let mut standing = all.iter().filter(|one| one.state != "withdrawn");
    let one = standing.next().ok_or("hij deed geen toezegging")?;
    Ok(Agreement::Promise(one.promise))
}

fn promise_row(one: &ListedPromise) -> Real {
    vec![
        ("klant", one.name.clone()),
        ("factuur", one.invoice.clone()),
        ("bedrag", print_money(one.amount)),
        ("op", short_day(one.by)),
        ("staat", one.state.clone()),
        ("bevestigd", one.confirmation.state.code().to_owned()),
    ]
}

fn answer(world: &mut World, sent_before: SentBefore) -> Done {
    world.act(|desk| AnswerTakeIn { import: None, sent_before }.run(desk)).map(|_| ())
}

fn pause(world: &mut World, invoice: &str, until: Option<Date>, reason: &str) -> Done {
    let (debtor, invoice) = world.invoice(invoice)?;
    let (invoice, reason) = (Some(invoice), reason.to_owned());
    let pause = SetPause { debtor, invoice, until, reason };
    world.act(|desk| pause.run(desk)).map(|_| ())
}

fn decide(world: &mut World, args: &Args<'_>, action: Action, is_agreed: bool) -> Done {
    let debtor = world.debtor(args.text(0))?;
    let task = world.task_of(debtor, action)?;
    let reason = if is_agreed { String::new() } else { "zo besloten".to_owned() };
    world
        .act(|desk| DecideProposal { is_agreed, reason, ..DecideProposal::agree(task) }.run(desk))
        .map(|_| ())
}
