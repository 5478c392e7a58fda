//! Random lives: stories of chance, told in the steps of the other stories and with their checks.
//!
//! Each morning the bank comes in and the day is run; then people call, promise, dispute, pause,
//! agree on plans, decide on proposals and take things back, in any order. What is refused changes
//! nothing. Knows what must hold whatever happens: what is paused or disputed is not worked on,
//! steps are taken in order and none twice, and once all is paid nothing is left to do. A life that
//! fails is printed as a story.

use std::fmt::Write as _;

use gherkin::{Feature, GherkinEnv, Step};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestError, TestRng, TestRunner};

use punctueel_domain::calendar::{plus_days, working_day_from};
use punctueel_domain::id::InvoiceId;
use punctueel_domain::money::Cents;
use punctueel_domain::strategy::{Action, DebtorCase};
use punctueel_store::{Db, schema};

use super::bank_file::Form;
use super::dutch::{print_day, print_money, short_day};
use super::vocabulary::{self, Done};
use super::world::World;

const BEGIN: &str = "\
Gegeven een administratie \"Bakkerij Zonnebloem\" met zakelijke klanten
En de strategie \"punctueel-mkb\"
En het is donderdag 1 oktober 2026
En de openstaande posten per do 1 oktober 2026:
  | klant    | factuur  | datum    | vervaldatum | open     |
  | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
  | De Vries | 2026-102 | vr 4 sep | wo 14 okt   | 605,00   |
  | Jansen   | 2026-103 | vr 4 sep | zo 4 okt    | 900,00   |
En gemeld wordt dat er nog niets is verstuurd
";

/// How many steps that is.
const BEGIN_STEPS: usize = 5;

/// The customers with their invoices.
const WHO: [(&str, &str); 3] =
    [("De Vries", "2026-101"), ("De Vries", "2026-102"), ("Jansen", "2026-103")];

/// How much happens in a life before all is paid; two things a day.
const CHANCES: usize = 80;

/// Something a person or the customer does: what, about which invoice, and a number.
type Chance = (u8, u8, u8);

fn chances() -> impl Strategy<Value = Vec<Chance>> {
    prop::collection::vec((0..40u8, 0..3u8, 0..14u8), CHANCES)
}

/// A life so far.
struct Life {
    world: World,
    /// What was done, as a story.
    told: String,
    /// The receipts of the next statement.
    receipts: Vec<(Date, Cents, usize)>,
    /// Those that came in with a part of an invoice.
    parts: Vec<(Date, Cents, usize)>,
}

impl Life {
    fn begin() -> Result<Life, String> {
        let mut db = Db::open("sqlite::memory:").map_err(|error| error.to_string())?;
        schema::migrate(&mut db).map_err(|error| error.to_string())?;
        let world = World::new(db, Form::Mt940);
        let mut life = Life { world, told: String::new(), receipts: Vec::new(), parts: Vec::new() };
        life.must(BEGIN)?;
        Ok(life)
    }

    /// Steps that must be done.
    fn must(&mut self, steps: &str) -> Done {
        for step in parsed(steps)? {
            self.tell(&step);
            vocabulary::perform(&mut self.world, &step)?;
            self.after()?;
        }
        Ok(())
    }

    /// A step that may be refused, or for which there is nothing to act on; then nothing changed.
    fn may(&mut self, step: &str) -> Done {
        for step in parsed(&format!("Als {step}"))? {
            match vocabulary::perform(&mut self.world, &step) {
                Ok(()) => self.tell(&step),
                Err(why) if why.contains("mislukt") => {
                    return Err(format!("{}: {why}", step.value));
                }
                Err(_) => {}
            }
            self.after()?;
        }
        Ok(())
    }

    fn tell(&mut self, step: &Step) {
        let _ = writeln!(self.told, "    {}", written(step));
    }

    fn after(&mut self) -> Done {
        self.world.refused = None;
        self.world.after_step()?;
        for case in self.world.cases.values() {
            order_is_kept(case)?;
        }
        Ok(())
    }

    /// The morning of a day: the bank up to yesterday, and the run.
    fn morning(&mut self, day: Date) -> Done {
        let yesterday = plus_days(day, -1);
        self.must(&format!("Als het {} is", print_day(day)))?;
        let (now, later) = self.receipts.iter().partition(|(on, _, _)| *on <= yesterday);
        self.receipts = later;
        self.must(&statement(yesterday, &now))?;
        self.must("En de dag wordt gedraaid")?;
        self.stops_hold(day)
    }

    /// What is paused, or disputed as a whole, is not worked on.
    fn stops_hold(&self, day: Date) -> Done {
        for case in self.world.cases.values() {
            for task in &case.tasks {
                let is_flow = task.planned_on == day && is_step(task.action);
                let about = case.steps_of(task.task).into_iter().map(|step| step.invoice);
                let held = about.filter(|_| is_flow).find(|invoice| is_held(case, *invoice, day));
                if let Some(invoice) = held {
                    return Err(format!("{invoice} staat stil, en toch is {task:?} gepland"));
                }
            }
        }
        Ok(())
    }

    /// Chance acts on a day.
    fn act(&mut self, (what, which, number): Chance, day: Date) -> Done {
        let (name, invoice) = WHO[which as usize];
        let by = print_day(plus_days(day, i64_of(number) as i32 + 1));
        let some = print_money(Cents(1_000 * (i64_of(number) + 1)));
        let sentence = match what {
            0 => format!("met \"{name}\" is gebeld"),
            1 => format!("\"{name}\" is gebeld maar niet bereikt"),
            2 => format!("\"{name}\" zegt aan de telefoon op {by} te betalen"),
            3 => format!("\"{name}\" belooft {some} van factuur {invoice} te betalen op {by}"),
            4 => format!("de belofte van \"{name}\" wordt ingetrokken"),
            5 => format!("factuur {invoice} wordt gepauzeerd tot en met {by} omdat \"vakantie\""),
            6 => format!("de pauze van factuur {invoice} wordt beëindigd"),
            7 => format!("factuur {invoice} klopt volgens de klant niet"),
            8 => format!("van factuur {invoice} klopt volgens de klant {some} niet"),
            9 => format!("het geschil over factuur {invoice} eindigt: de klant had gelijk"),
            10 | 11 => {
                format!("het geschil over factuur {invoice} eindigt: de klant had ongelijk")
            }
            12 => {
                format!("\"{name}\" gaat in 3 termijnen per maand betalen, voor het eerst op {by}")
            }
            13 => {
                let how = "in 2 termijnen per week betaald, voor het eerst";
                format!("factuur {invoice} wordt {how} op {by}")
            }
            14 => format!("de regeling van \"{name}\" wordt ingetrokken"),
            15 => format!("van \"{name}\" wordt alles ineens opgeëist"),
            16 => format!("het laatste gesprek met \"{name}\" wordt teruggenomen"),
            17 => format!("het voorstel om \"{name}\" uit handen te geven wordt afgewezen"),
            18 => format!("het voorstel om aan \"{name}\" niet meer te leveren wordt aangenomen"),
            19 => format!("alles stilstaat tot en met {by} omdat \"vakantie\""),
            20 => "alles weer verdergaat".to_owned(),
            21 => format!("\"{name}\" zegt aan de telefoon dat er al is betaald"),
            22 => format!("over factuur {invoice} is gebeld: \"money-trouble\""),
            23 => format!("over factuur {invoice} is gebeld: \"asks-copy\""),
            24 => {
                format!("het bericht aan \"{name}\" wordt vastgehouden omdat \"eerst overleggen\"")
            }
            25 => format!("het bericht aan \"{name}\" wordt vrijgegeven"),
            26 => format!("het bericht aan \"{name}\" wordt ingetrokken omdat \"niet nodig\""),
            27 => format!(
                "van wat aan \"{name}\" is aangekondigd wordt afgezien omdat \"goede klant\""
            ),
            28 => format!("het voorstel om \"{name}\" uit handen te geven wordt aangenomen"),
            29 | 30 => {
                let part = (day, Cents(1_000 * (i64_of(number) + 1)), which as usize);
                self.receipts.push(part);
                self.parts.push(part);
                return Ok(());
            }
            _ => return self.may("alle berichten zijn goedgekeurd en verstuurd"),
        };
        self.may(&sentence)
    }

    /// All is paid; a few days later nothing is left to do.
    fn end(&mut self, mut day: Date) -> Done {
        day = plus_days(day, 1);
        self.morning(day)?;
        for (on, amount, place) in std::mem::take(&mut self.parts) {
            let (on, amount, number) = (print_day(on), print_money(amount), WHO[place].1);
            self.may(&format!(
                "de ontvangst van {amount} op {on} met de hand wordt afgeletterd op {number}"
            ))?;
        }
        for round in 0..6 {
            if round < 3 {
                self.pay_all(day);
            }
            day = plus_days(day, 1);
            self.morning(day)?;
        }
        let is_paid = |case: &DebtorCase| case.claims.iter().all(|claim| !claim.open.is_positive());
        if !self.world.cases.values().all(is_paid) {
            // Money that waits for a person keeps its claim open.
            return Ok(());
        }
        let steps = |case: &DebtorCase| case.tasks.iter().filter(|t| is_step(t.action)).count();
        if let Some(case) = self.world.cases.values().find(|case| steps(case) > 0) {
            return Err(format!("alles is betaald, en er staat nog werk: {:?}", case.tasks));
        }
        self.must("Dan is niets meer aangekondigd dat wij moeten doen")?;
        super::check::at_the_end(&mut self.world)
    }

    fn pay_all(&mut self, day: Date) {
        for (place, (_, number)) in WHO.iter().enumerate() {
            let Ok((debtor, invoice)) = self.world.invoice(number) else { continue };
            let claim = self.world.cases.get(&debtor).and_then(|case| case.claim(invoice));
            let open = claim.map_or(Cents::ZERO, |claim| claim.open);
            if open.is_positive() {
                self.receipts.push((day, open, place));
            }
        }
    }
}

fn i64_of(number: u8) -> i64 {
    i64::from(number)
}

/// Yes for a step of the flow toward the customer.
fn is_step(action: Action) -> bool {
    action.is_contact()
}

/// Yes when a person said that nothing happens with the invoice on a day.
fn is_held(case: &DebtorCase, invoice: InvoiceId, day: Date) -> bool {
    use punctueel_domain::casework::StopKind;
    case.stops.iter().any(|stop| {
        let is_whole = stop.amount.is_none();
        let is_about = stop.invoice.is_none_or(|about| about == invoice);
        let runs = stop.until.is_none_or(|until| until >= day);
        matches!(stop.kind, StopKind::Pause | StopKind::Dispute) && is_whole && is_about && runs
    })
}

/// No step twice.
fn order_is_kept(case: &DebtorCase) -> Done {
    for claim in &case.claims {
        let mut steps: Vec<&str> = claim.steps.iter().map(|record| record.step.as_str()).collect();
        let count = steps.len();
        steps.sort_unstable();
        steps.dedup();
        if steps.len() != count {
            return Err(format!("een stap staat er twee keer: {:?}", claim.steps));
        }
    }
    Ok(())
}

fn statement(until: Date, receipts: &[(Date, Cents, usize)]) -> String {
    if receipts.is_empty() {
        return format!(
            "Als het bankafschrift tot en met {} binnenkomt zonder ontvangsten",
            print_day(until)
        );
    }
    let mut text = format!("Als het bankafschrift tot en met {} binnenkomt:\n", print_day(until));
    text += "  | datum | bedrag | naam | omschrijving |\n";
    for (on, amount, place) in receipts {
        let (name, number) = WHO[*place];
        let amount = print_money(*amount).trim_start_matches("€ ").to_owned();
        let _ = writeln!(text, "  | {} | {amount} | {name} | {number} |", short_day(*on));
    }
    text
}

fn parsed(steps: &str) -> Result<Vec<Step>, String> {
    let lines: String = steps.lines().map(|line| format!("    {line}\n")).collect();
    let text = format!("# language: nl\nFunctionaliteit: leven\n  Scenario: leven\n{lines}");
    let env = GherkinEnv::new("nl").map_err(|error| error.to_string())?;
    let feature = Feature::parse(text, env).map_err(|error| format!("{error}: {steps}"))?;
    Ok(feature.scenarios.into_iter().flat_map(|scenario| scenario.steps).collect())
}

/// A step as it stands in a story.
fn written(step: &Step) -> String {
    let mut text = format!("{} {}", step.keyword.trim(), step.value);
    for row in step.table.iter().flat_map(|table| &table.rows) {
        let _ = write!(text, "\n      | {} |", row.join(" | "));
    }
    text
}

fn live(chances: &[Chance]) -> Result<(), String> {
    let mut life = Life::begin()?;
    let mut day = date(2026, 10, 1);
    for pair in chances.chunks(2) {
        let lived = life
            .morning(day)
            .and_then(|()| pair.iter().try_for_each(|chance| life.act(*chance, day)));
        lived.map_err(|why| format!("{}\n    {why}", life.told))?;
        day = working_day_from(plus_days(day, 1));
    }
    life.end(plus_days(day, -1)).map_err(|why| format!("{}\n    {why}", life.told))
}

/// A life as it was printed; for whoever looks for what went wrong in it.
fn live_again(told: &str) -> Result<(), String> {
    let mut life = Life::begin()?;
    for step in parsed(told)?.iter().skip(BEGIN_STEPS) {
        let text = written(step);
        let is_sure = step.value == "de dag wordt gedraaid";
        if is_sure {
            life.must(&text)?
        } else {
            life.may(text.split_once(' ').unwrap_or_default().1)?
        }
    }
    Ok(())
}

#[test]
fn a_printed_life_is_lived_again() {
    let Ok(path) = std::env::var("LIFE") else { return };
    let told = std::fs::read_to_string(path).expect("a printed life");
    if let Err(why) = live_again(&told) {
        panic!("{why}");
    }
}

/// Lives of chance, the same each time; `LIVES=200 SEED=7` lives others.
#[test]
fn no_life_leaves_the_books_or_the_work_wrong() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let config = ProptestConfig {
        cases: number("LIVES").unwrap_or(12),
        failure_persistence: None,
        max_shrink_iters: 0,
        ..ProptestConfig::default()
    };
    let seed = [number("SEED").unwrap_or(1) as u8; 32];
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let lived = runner.run(&chances(), |chances| live(&chances).map_err(TestCaseError::fail));
    if let Err(TestError::Fail(why, _)) = lived {
        panic!("{why}");
    }
}
