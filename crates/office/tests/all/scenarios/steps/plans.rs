//! Steps about payment plans.

use punctueel_domain::casework::{Every, Instalment, PlanEnd, PlanRules};
use punctueel_domain::event::HouseChanged;
use punctueel_domain::id::PlanId;
use punctueel_domain::money::Rate;
use punctueel_office::actions::agree_plan::{AgreePlan, Schedule};
use punctueel_office::actions::end_plan::EndPlan;
use punctueel_office::actions::set_house::SetHouse;
use punctueel_office::desk::{Desk, load_case};
use punctueel_store::load::plans;

use super::super::dutch::{print_money, read_day, read_money, short_day};
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;
use super::outcome::compare;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "{naam} gaat in {getal} termijnen per maand betalen, voor het eerst op {dag}",
        says: "Een regeling in gelijke delen over alles wat van deze klant openstaat.",
        example: "Als \"De Vries\" gaat in 3 termijnen per maand betalen, voor het eerst op \
                  vr 9 oktober",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let (parts, first) = (args.number(1)?, args.day(2)?);
            let schedule = Schedule::Equal { parts, first, every: Every::Month };
            agree(
                world,
                AgreePlan { debtor, invoice: None, schedule, interest: None, with_asked: false },
            )
        },
    },
    Known {
        pattern: "factuur {factuur} wordt in {getal} termijnen per week betaald, voor het eerst \
                  op {dag}",
        says: "Een regeling in gelijke delen over één factuur.",
        example: "Als factuur 2026-101 wordt in 3 termijnen per week betaald, voor het eerst op \
                  vr 9 oktober",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (parts, first) = (args.number(1)?, args.day(2)?);
            let schedule = Schedule::Equal { parts, first, every: Every::Week };
            agree(
                world,
                AgreePlan {
                    debtor,
                    invoice: Some(invoice),
                    schedule,
                    interest: None,
                    with_asked: false,
                },
            )
        },
    },
    Known {
        pattern: "factuur {factuur} wordt met {getal} procent rente in {getal} maandtermijnen \
                  betaald, vanaf {dag}",
        says: "Een regeling waarvoor een bedrijf rente betaalt.",
        example: "Als factuur 2026-101 wordt met 6 procent rente in 3 maandtermijnen betaald, \
                  vanaf vr 9 oktober",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let interest = Some(Rate(i64::from(args.number(1)?) * 100));
            let (parts, first, every) = (args.number(2)?, args.day(3)?, Every::Month);
            let schedule = Schedule::Equal { parts, first, every };
            agree(
                world,
                AgreePlan { debtor, invoice: Some(invoice), schedule, interest, with_asked: false },
            )
        },
    },
    Known {
        pattern: "factuur {factuur} wordt met wat wij al vroegen in {getal} maandtermijnen \
                  betaald, vanaf {dag}",
        says: "Een regeling waar de rente en kosten uit eerdere brieven bij horen.",
        example: "Als factuur 2026-101 wordt met wat wij al vroegen in 2 maandtermijnen betaald, \
                  vanaf vr 9 oktober",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let (parts, first, every) = (args.number(1)?, args.day(2)?, Every::Month);
            let schedule = Schedule::Equal { parts, first, every };
            let invoice = Some(invoice);
            agree(world, AgreePlan { debtor, invoice, schedule, interest: None, with_asked: true })
        },
    },
    Known {
        pattern: "factuur {factuur} wordt zo betaald:",
        says: "Een regeling met een eigen schema.",
        example: "Als factuur 2026-101 wordt zo betaald:\n  \
                  | dag      | bedrag |\n  \
                  | vr 9 okt | 610,00 |",
        run: own_schedule,
    },
    Known {
        pattern: "de regeling van {naam} wordt ingetrokken",
        says: "Een mens trekt de regeling in; de stappen gaan verder.",
        example: "Als de regeling van \"De Vries\" wordt ingetrokken",
        run: |world, args| end(world, args.text(0), PlanEnd::Withdrawn),
    },
    Known {
        pattern: "van {naam} wordt alles ineens opgeëist",
        says: "Een mens beëindigt de regeling na een gemiste termijn.",
        example: "Als van \"De Vries\" wordt alles ineens opgeëist",
        run: |world, args| end(world, args.text(0), PlanEnd::Accelerated),
    },
    Known {
        pattern: "een regeling heeft ten hoogste {getal} termijnen, en de eerste is {getal} \
                  procent",
        says: "De regels van de firma voor regelingen.",
        example: "Als een regeling heeft ten hoogste 6 termijnen, en de eerste is 25 procent",
        run: |world, args| {
            let (most, first_percent) = (args.number(0)?, args.number(1)?);
            let rules = PlanRules { most, first_percent, ..PlanRules::default() };
            let settings = HouseChanged { plans: Some(rules), ..HouseChanged::default() };
            world.act(|desk| SetHouse { settings, ..SetHouse::default() }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "zijn dit de termijnen:",
        says: "De termijnen van alle regelingen, met wat ervan betaald is.",
        example: "Dan zijn dit de termijnen:\n  \
                  | dag      | bedrag | betaald |\n  \
                  | vr 9 okt | 610,00 | 0,00    |",
        run: |world, args| {
            let rows = args.rows(&["dag", "bedrag", "betaald", "stand"])?;
            let today = world.today()?;
            let load = |desk: &mut Desk| {
                desk.read(|tx, adm| Ok(plans::known(tx, adm, plans::Which::All, today)?))
            };
            let all = world.ask(load)?;
            let mut real = Vec::new();
            for known in &all {
                let parts = known.plan.parts_now(known.money);
                for (due, part) in known.plan.instalments.iter().zip(parts) {
                    real.push(vec![
                        ("dag", short_day(due.on)),
                        ("bedrag", print_money(part.asked)),
                        ("betaald", print_money(part.paid)),
                        ("stand", known.state.clone()),
                    ]);
                }
            }
            compare(world, Some(&rows), real)
        },
    },
];

fn agree(world: &mut World, plan: AgreePlan) -> Done {
    world.act(|desk| plan.run(desk)).map(|_| ())
}

fn own_schedule(world: &mut World, args: &Args<'_>) -> Done {
    let (debtor, invoice) = world.invoice(args.text(0))?;
    let about = world.day();
    let rows = args.rows(&["dag", "bedrag"])?;
    let mut parts = Vec::new();
    for row in &rows.rows {
        let on = read_day(rows.needed(row, "dag")?, about)?;
        let amount = read_money(rows.needed(row, "bedrag")?)?;
        parts.push(Instalment { on, amount });
    }
    agree(
        world,
        AgreePlan {
            debtor,
            invoice: Some(invoice),
            schedule: Schedule::Own(parts),
            interest: None,
            with_asked: false,
        },
    )
}

fn end(world: &mut World, name: &str, how: PlanEnd) -> Done {
    let (debtor, today) = (world.debtor(name)?, world.today()?);
    let load = |desk: &mut Desk| desk.read(|tx, adm| load_case(tx, adm, debtor, today));
    let case = world.ask(load)?;
    let plan = case.plans.first().map_or(PlanId(0), |plan| plan.plan);
    let reason = "afgesproken".to_owned();
    world.act(|desk| EndPlan { plan, how, reason }.run(desk)).map(|_| ())
}
