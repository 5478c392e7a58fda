//! Steps about what is owed by law: claims line by line, what was agreed, a bankruptcy, rates.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use punctueel_domain::coded::Coded;
use punctueel_domain::law::claim::{Claim, LineKind};
use punctueel_domain::law::insolvency::InsolvencyKind;
use punctueel_domain::law::rules::{Rule, RuleField};
use punctueel_office::actions::add_rates::AddRates;
use punctueel_office::actions::remit_added::RemitAdded;
use punctueel_office::actions::remove_rate::RemoveRate;
use punctueel_office::actions::say_delivered::SayDelivered;
use punctueel_office::actions::set_claim_rules::{About, SetClaimRules};
use punctueel_office::actions::set_insolvency::{Known, SetInsolvency};
use punctueel_office::actions::set_legal_form::SetLegalForm;
use punctueel_office::ask::claim::{Answer, Asked, claim};
use punctueel_store::Db;

use super::super::dutch::print_money;
use super::super::table::Real;
use super::super::vocabulary::{Args, Done, Known as Step};
use super::super::world::World;
use super::outcome::compare;

/// The steps.
pub const STEPS: &[Step] = &[
    Step {
        pattern: "is de vordering op {factuur} per {dag}:",
        says: "Wat er op die dag verschuldigd is: bij `samen` staat de som van de regels.",
        example: "Dan is de vordering op 2026-101 per wo 30 september:\n  \
                  | hoofdsom | rente | kosten | betaald | samen    |\n  \
                  | 1.000,00 | 17,17 | 40,00  | 0,00    | 1.057,17 |",
        run: |world, args| sums(world, args, args.text(0), args.day(1)?, None),
    },
    Step {
        pattern: "is de vordering op klant {naam} per {dag}:",
        says: "Hetzelfde over alle openstaande facturen van een klant, met een rij per factuur.",
        example: "Dan is de vordering op klant \"De Vries\" per wo 30 september:\n  \
                  | factuur  | hoofdsom | rente | kosten | betaald | samen    |\n  \
                  | 2026-101 | 1.000,00 | 17,17 | 40,00  | 0,00    | 1.057,17 |",
        run: |world, args| sums(world, args, args.text(0), args.day(1)?, None),
    },
    Step {
        pattern: "is de vordering op {factuur} per {dag} zoals bekend op {dag}:",
        says: "Met wat aan het eind van die dag bekend was.",
        example: "Dan is de vordering op 2026-101 per wo 30 september zoals bekend op do 1 \
                  oktober:\n  \
                  | hoofdsom | rente | kosten | betaald | samen    |\n  \
                  | 1.000,00 | 17,17 | 40,00  | 0,00    | 1.057,17 |",
        run: |world, args| sums(world, args, args.text(0), args.day(1)?, Some(args.day(2)?)),
    },
    Step {
        pattern: "zijn de regels van de vordering op {factuur} per {dag}:",
        says: "Elke regel, met waarop hij berust.",
        example: "Dan zijn de regels van de vordering op 2026-101 per wo 30 september:\n  \
                  | wat       | van        | bedrag   | grondslag     |\n  \
                  | principal | 2026-05-01 | 1.000,00 | art. 3:296 BW |",
        run: lines,
    },
    Step {
        pattern: "staat bij de vordering op {factuur} per {dag} {code}",
        says: "Wat er buiten is gelaten, om aandacht vraagt of gekozen is.",
        example: "Dan staat bij de vordering op 2026-101 per wo 30 september WIK-NO-NOTICE",
        run: remark,
    },
    Step {
        pattern: "is er bij de vordering op {factuur} per {dag} niets weggelaten",
        says: "Alles wat verschuldigd kan zijn, is meegeteld.",
        example: "Dan is er bij de vordering op 2026-101 per wo 30 september niets weggelaten",
        run: |world, args| {
            let found = ask(world, args.text(0), args.day(1)?, None)?.claimed;
            let claim = found.claims.first().ok_or("er is geen vordering")?;
            let codes: Vec<_> = claim.lacking.iter().map(Coded::code).collect();
            match codes.is_empty() {
                true => Ok(()),
                false => Err(format!("er staat bij: {}", codes.join(", "))),
            }
        },
    },
    Step {
        pattern: "staat bij de vordering op {factuur} per {dag} niet {code}",
        says: "Dat staat er niet bij.",
        example: "Dan staat bij de vordering op 2026-101 per wo 30 september niet PART-DISPUTED",
        run: |world, args| match remark(world, args) {
            Ok(()) => Err(format!("{} staat erbij", args.text(2))),
            Err(_) => ask(world, args.text(0), args.day(1)?, None).map(|_| ()),
        },
    },
    Step {
        pattern: "de vordering op {factuur} per {dag} wordt gevraagd",
        says: "Vraagt hem; of dat mag zegt de volgende stap.",
        example: "Als de vordering op 2026-101 per vr 1 januari 2027 wordt gevraagd",
        run: |world, args| {
            let (who, on) = (args.text(0).to_owned(), args.day(1)?);
            let asked = Asked { on, known: None };
            let fresh = || Ok(Db::open("sqlite::memory:")?);
            world.act(|desk| claim(desk, &who, asked, fresh)).map(|_| ())
        },
    },
    Step {
        pattern: "met {naam} is afgesproken:",
        says: "Wat er geldt voor zijn vorderingen, zoals `punctueel terms set` het schrijft; \
               `vergeten` neemt het terug.",
        example: "Als met \"De Vries\" is afgesproken:\n  \
                  | waarover | wat                |\n  \
                  | costs    | clause:15.00:75.00 |",
        run: |world, args| {
            let about = About::Debtor(world.debtor(args.text(0))?);
            agree(world, args, about)
        },
    },
    Step {
        pattern: "over factuur {factuur} is gezegd:",
        says: "Hetzelfde voor één factuur.",
        example: "Als over factuur 2026-101 is gezegd:\n  \
                  | waarover   | wat        |\n  \
                  | refused-on | 2026-06-10 |",
        run: |world, args| {
            let (_, invoice) = world.invoice(args.text(0))?;
            agree(world, args, About::Invoice(invoice))
        },
    },
    Step {
        pattern: "met iedereen is afgesproken:",
        says: "Hetzelfde voor de hele administratie.",
        example: "Als met iedereen is afgesproken:\n  \
                  | waarover | wat          |\n  \
                  | term     | unilateral   |",
        run: |world, args| agree(world, args, About::House),
    },
    Step {
        pattern: "{naam} is op {dag} failliet verklaard",
        says: "De dag van de uitspraak; die kan al voorbij zijn.",
        example: "Als \"De Vries\" is op ma 5 oktober failliet verklaard",
        run: |world, args| {
            begins(world, args.text(0), InsolvencyKind::Bankruptcy, args.day(1)?, false)
        },
    },
    Step {
        pattern: "{naam} op {dag} in de schuldsanering (WSNP) komt",
        says: "De dag van de uitspraak; die kan al voorbij zijn.",
        example: "Als \"De Boer\" op ma 5 oktober in de schuldsanering (WSNP) komt",
        run: |world, args| begins(world, args.text(0), InsolvencyKind::Wsnp, args.day(1)?, false),
    },
    Step {
        pattern: "de insolventie van {naam} eindigt met {tekst}",
        says: "Hoe zij eindigt, zoals bij `punctueel insolvency end --how`.",
        example: "Als de insolventie van \"De Boer\" eindigt met \"clean-slate\"",
        run: |world, args| ends(world, args.text(0), None, args.text(1)),
    },
    Step {
        pattern: "van {naam} op {dag} {tekst} begint",
        says: "Een soort insolventie, zoals bij `punctueel insolvency set --kind`.",
        example: "Als van \"De Vries\" op ma 5 oktober \"surseance\" begint",
        run: |world, args| {
            let kind = args.text(2).parse().map_err(|_| "zo'n insolventie is er niet")?;
            begins(world, args.text(0), kind, args.day(1)?, false)
        },
    },
    Step {
        pattern: "van {naam} op {dag} {tekst} in de plaats komt",
        says: "Wat loopt, gaat daarin over, zoals bij `insolvency set --instead`.",
        example: "Als van \"De Boer\" op ma 5 oktober \"wsnp\" in de plaats komt",
        run: |world, args| {
            let kind = args.text(2).parse().map_err(|_| "zo'n insolventie is er niet")?;
            begins(world, args.text(0), kind, args.day(1)?, true)
        },
    },
    Step {
        pattern: "van {naam} de rechtsvorm {tekst} bekend wordt",
        says: "De rechtsvorm, zoals bij `punctueel debtor set --legal-form`.",
        example: "Als van \"De Vries\" de rechtsvorm \"bv\" bekend wordt",
        run: |world, args| {
            let debtor = world.debtor(args.text(0))?;
            let form = args.text(1).parse().map_err(|_| "zo'n rechtsvorm is er niet")?;
            world.act(|desk| SetLegalForm { debtor, form }.run(desk)).map(|_| ())
        },
    },
    Step {
        pattern: "van {naam} de soort {tekst} eindigt met {tekst}",
        says: "Als er twee lopen: welke, en hoe zij eindigt.",
        example: "Als van \"De Boer\" de soort \"administration\" eindigt met \"over\"",
        run: |world, args| {
            let kind = args.text(1).parse().map_err(|_| "zo'n insolventie is er niet")?;
            ends(world, args.text(0), Some(kind), args.text(2))
        },
    },
    Step {
        pattern: "voor {factuur} is geleverd {tekst}",
        says: "Voor (`before`) of na (`after`) de uitspraak, zoals bij `insolvency delivered`.",
        example: "Als voor 2026-102 is geleverd \"before\"",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let side = args.text(1).parse().map_err(|_| "kies before of after")?;
            let said = SayDelivered { debtor, invoice, side };
            world.act(|desk| said.run(desk)).map(|_| ())
        },
    },
    Step {
        pattern: "de rente en kosten van {naam} worden kwijtgescholden wegens {tekst}",
        says: "Wat ervan over is op zijn betaalde facturen, zoals `punctueel waive` met \
               `--interest-and-costs`.",
        example: "Als de rente en kosten van \"De Boer\" worden kwijtgescholden wegens \
                  \"goede klant\"",
        run: |world, args| {
            let (debtor, reason) = (world.debtor(args.text(0))?, args.text(1).to_owned());
            let remit = RemitAdded { debtor, invoice: None, reason };
            world.act(|desk| remit.run(desk)).map(|_| ())
        },
    },
    Step {
        pattern: "de rente en kosten van factuur {factuur} worden kwijtgescholden wegens {tekst}",
        says: "Hetzelfde van één factuur, ook als zij nog open is.",
        example: "Als de rente en kosten van factuur 2026-101 worden kwijtgescholden wegens \
                  \"goede klant\"",
        run: |world, args| {
            let (debtor, invoice) = world.invoice(args.text(0))?;
            let remit =
                RemitAdded { debtor, invoice: Some(invoice), reason: args.text(1).to_owned() };
            world.act(|desk| remit.run(desk)).map(|_| ())
        },
    },
    Step {
        pattern: "de rentetabel wordt aangevuld:",
        says: "Regels zoals in een bestand voor `punctueel rates add`.",
        example: "Als de rentetabel wordt aangevuld:\n  \
                  | regime     | vanaf      | percentage | stand       |\n  \
                  | commercial | 2027-01-01 | 10.15      | checked     |\n  \
                  | commercial | 2027-06-30 |            | known-until |",
        run: |world, args| add_rates(world, args, false),
    },
    Step {
        pattern: "de rentetabel wordt vervangen door:",
        says: "Hetzelfde met `--replace`: wat er staat, maakt plaats.",
        example: "Als de rentetabel wordt vervangen door:\n  \
                  | regime   | vanaf      | percentage | stand   |\n  \
                  | consumer | 2026-01-01 | 4.50       | checked |",
        run: |world, args| add_rates(world, args, true),
    },
    Step {
        pattern: "de eigen {tekst} rente van {dag} wordt teruggenomen",
        says: "Zoals `punctueel rates remove`: wat het programma weet, geldt weer.",
        example: "Als de eigen \"commercial\" rente van do 1 januari 2026 wordt teruggenomen",
        run: |world, args| {
            let table = args.text(0).parse().map_err(|_| "zo'n tabel is er niet")?;
            let remove = RemoveRate { table, from_on: args.day(1)? };
            world.act(|desk| remove.run(desk)).map(|_| ())
        },
    },
];

fn begins(
    world: &mut World,
    name: &str,
    kind: InsolvencyKind,
    on: Date,
    is_instead: bool,
) -> Result<(), String> {
    let debtor = world.debtor(name)?;
    let known = Known::Opened { kind, on, is_instead };
    world.act(|desk| SetInsolvency { debtor, known }.run(desk)).map(|_| ())
}

fn ends(
    world: &mut World,
    name: &str,
    kind: Option<InsolvencyKind>,
    how: &str,
) -> Result<(), String> {
    let debtor = world.debtor(name)?;
    let how = how.parse().map_err(|_| "zo eindigt een insolventie niet")?;
    let known = Known::Ended { kind, how, on: None };
    world.act(|desk| SetInsolvency { debtor, known }.run(desk)).map(|_| ())
}

fn ask(world: &mut World, who: &str, on: Date, known: Option<Date>) -> Result<Answer, String> {
    let end = |day: Date| day.at(23, 59, 59, 0).to_zoned(TimeZone::UTC).map(|at| at.timestamp());
    let known = known.map(end).transpose().map_err(|error| error.to_string())?;
    let fresh = || Ok(Db::open("sqlite::memory:")?);
    world.ask(|desk| claim(desk, who, Asked { on, known }, fresh))
}

fn sums(world: &mut World, args: &Args<'_>, who: &str, on: Date, known: Option<Date>) -> Done {
    let found = ask(world, who, on, known)?;
    let row = |claim: &Claim| -> Real {
        let sum = |kinds: &[LineKind]| print_money(claim.sum(kinds));
        vec![
            ("factuur", claim.number.clone()),
            ("hoofdsom", print_money(claim.principal())),
            ("rente", sum(&[LineKind::Interest])),
            ("kosten", sum(&[LineKind::Costs, LineKind::VatOnCosts])),
            ("betaald", print_money(claim.paid())),
            ("samen", print_money(claim.total())),
            ("per dag", Claim::daily([claim]).map(print_money).unwrap_or_default()),
        ]
    };
    let rows = found.claimed.claims.iter().map(row).collect();
    let known = ["factuur", "hoofdsom", "rente", "kosten", "betaald", "samen", "per dag"];
    compare(world, Some(&args.rows(&known)?), rows)
}

fn lines(world: &mut World, args: &Args<'_>) -> Done {
    let found = ask(world, args.text(0), args.day(1)?, None)?;
    let claim = found.claimed.claims.first().ok_or("er is geen vordering")?;
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let rows = claim.lines.iter().map(|line| -> Real {
        let part = line.part.map(|part| format!(" {part}")).unwrap_or_default();
        vec![
            ("wat", format!("{}{part}", line.kind)),
            ("van", day(line.from_on)),
            ("tot en met", day(line.until_on)),
            ("percentage", line.rate.map(|rate| rate.to_string()).unwrap_or_default()),
            ("over", line.base.map(print_money).unwrap_or_default()),
            ("bedrag", print_money(line.amount)),
            ("grondslag", line.source.to_owned()),
        ]
    });
    let known = ["wat", "van", "tot en met", "percentage", "over", "bedrag", "grondslag"];
    let rows = rows.collect();
    compare(world, Some(&args.rows(&known)?), rows)
}

fn remark(world: &mut World, args: &Args<'_>) -> Done {
    let found = ask(world, args.text(0), args.day(1)?, None)?.claimed;
    let claim = found.claims.first().ok_or("er is geen vordering")?;
    let lacking = claim.lacking.iter().map(Coded::code);
    let cautions = claim.cautions.iter().chain(&found.cautions).map(Coded::code);
    let choices = claim.choices.iter().map(Coded::code);
    let codes: Vec<_> = lacking.chain(cautions).chain(choices).collect();
    match codes.contains(&args.text(2)) {
        true => Ok(()),
        false => Err(format!("er staat bij: {}", codes.join(", "))),
    }
}

fn agree(world: &mut World, args: &Args<'_>, about: About) -> Done {
    let table = args.rows(&["waarover", "wat"])?;
    let (mut rules, mut forget) = (Vec::new(), Vec::new());
    for row in &table.rows {
        let (field, value) = (table.needed(row, "waarover")?, table.needed(row, "wat")?);
        let field: RuleField = field.parse().map_err(|_| format!("geen onderwerp: {field}"))?;
        match value {
            "vergeten" => forget.push(field),
            value => {
                let rule = Rule::parse(field, value);
                rules.push(rule.map_err(|_| format!("geen waarde: {value}"))?);
            }
        }
    }
    let set = SetClaimRules { about, rules, forget };
    world.act(|desk| set.run(desk)).map(|_| ())
}

fn add_rates(world: &mut World, args: &Args<'_>, is_replacing: bool) -> Done {
    let table = args.rows(&["regime", "vanaf", "percentage", "stand"])?;
    let mut text = "regime,from,percent,standing,sources,source\n".to_owned();
    for row in &table.rows {
        let cell = |column| table.cell(row, column).unwrap_or_default();
        let (regime, from, rate) = (cell("regime"), cell("vanaf"), cell("percentage"));
        text += &format!("{regime},{from},{rate},{},2,voorbeeld\n", cell("stand"));
    }
    world.act(|desk| AddRates { text, is_replacing }.run(desk)).map(|_| ())
}
