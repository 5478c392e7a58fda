//! Steps about letters with an effect before the law: who may get one, and what is kept of it.

use jiff::civil::Date;
use punctueel_domain::coded::Coded;
use punctueel_domain::law::claim::CameTo;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{DebtorKind, LegalForm};
use punctueel_office::actions::approve_message::ApproveMessage;
use punctueel_office::actions::name_costs::NameCosts;
use punctueel_office::actions::set_debtor_kind::SetDebtorKind;
use punctueel_office::ask::claim::{Asked, Sent, claim};
use punctueel_office::ask::draft::look_at;
use punctueel_office::ask::outbox::one;
use punctueel_store::Db;

use super::super::dutch::{print_money, short_day};
use super::super::table::Real;
use super::super::vocabulary::{Args, Done, Known};
use super::super::world::World;
use super::outcome::compare;
use super::outgoing::message_to;

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "een strategie met een stuitingsbrief {getal} dagen na de betaaldag",
        says: "De administratie begint met één stap: de stuitingsbrief. Staat vóór de dag.",
        example: "Gegeven een strategie met een stuitingsbrief 30 dagen na de betaaldag",
        run: with_interruption,
    },
    Known {
        pattern: "een strategie met twee laatste aanmaningen",
        says: "Twee laatste aanmaningen achter elkaar, en dan uit handen geven. Staat vóór de dag.",
        example: "Gegeven een strategie met twee laatste aanmaningen",
        run: with_two_last,
    },
    Known {
        pattern: "van {naam} bekend wordt dat het een consument is",
        says: "De soort klant wordt ingevuld.",
        example: "Als van \"De Boer\" bekend wordt dat het een consument is",
        run: |world, args| {
            let debtors = vec![world.debtor(args.text(0))?];
            let set = SetDebtorKind { debtors, kind: DebtorKind::Consumer, legal_form: None };
            world.act(|desk| set.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "van {naam} bekend wordt dat het een overheid is",
        says: "De rechtsvorm wordt ingevuld; een overheid is een zakelijke klant.",
        example: "Als van \"Gemeente Hoorn\" bekend wordt dat het een overheid is",
        run: |world, args| {
            let debtors = vec![world.debtor(args.text(0))?];
            let (kind, legal_form) = (DebtorKind::Business, Some(LegalForm::PublicBody));
            world.act(|desk| SetDebtorKind { debtors, kind, legal_form }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "het bericht aan {naam} wordt goedgekeurd",
        says: "Eén bericht; een weigering blijft te zien.",
        example: "Als het bericht aan \"De Boer\" wordt goedgekeurd",
        run: |world, args| {
            let task = message_to(world, args.text(0))?;
            let approve = ApproveMessage { task, anyway: None, reason: None };
            world.act(|desk| approve.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "ziet wie het bericht aan {naam} goedkeurt {code}",
        says: "Een waarschuwing bij een bericht dat wel weg kan.",
        example: "Dan ziet wie het bericht aan \"De Boer\" goedkeurt UNDISPUTED-ONLY",
        run: remark,
    },
    Known {
        pattern: "de brief aan {naam} {bedrag} kosten gaat noemen omdat {tekst}",
        says: "Iemand noemt zelf de kosten, lager dan de staffel.",
        example: "Als de brief aan \"De Boer\" € 40,00 kosten gaat noemen \
                  omdat \"termijn van hetzelfde contract\"",
        run: |world, args| {
            let task = message_to(world, args.text(0))?;
            let (amount, reason) = (args.money(1)?, args.text(2).to_owned());
            world.act(|desk| NameCosts { task, amount, reason }.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "kreeg {naam} deze brieven met rechtsgevolg:",
        says: "Wat ervan is vastgelegd: de dag van posten, van vermoedelijke ontvangst en het \
               einde van de termijn, het gevraagde bedrag en de genoemde kosten; bij `gevolg` wat \
               er volgt: `costs`, `paid` of waarom niets.",
        example: "Dan kreeg \"De Boer\" deze brieven met rechtsgevolg:\n  \
                  | soort        | gepost    | ontvangen | einde    | bedrag   | kosten |\n  \
                  | fourteen-day | ma 19 okt | do 22 okt | do 5 nov | 1.210,00 | 181,50 |",
        run: got,
    },
];

fn remark(world: &mut World, args: &Args<'_>) -> Done {
    let task = message_to(world, args.text(0))?;
    let message = world.ask(|desk| one(desk, task))?;
    let seen = world.ask(|desk| look_at(desk, &[message]))?;
    let seen = seen.into_iter().next().unwrap_or_default();
    let codes: Vec<_> =
        seen.remarks.iter().map(Coded::code).chain(seen.refused.iter().map(Coded::code)).collect();
    match codes.contains(&args.text(1)) {
        true => Ok(()),
        false => Err(format!("er staat: {}", codes.join(", "))),
    }
}

fn with_interruption(world: &mut World, args: &Args<'_>) -> Done {
    let days = args.number(0)?;
    let founding = world.founding.as_mut().ok_or("dit staat vóór de dag")?;
    founding.strategy = Some(format!(
        "name = \"stuiting\"\ntitle = \"Stuiting\"\nversion = 1\n\n[[step]]\nlabel = \"stop\"\n\
         title = \"Stuitingsbrief\"\nanchor = \"due\"\ndays = {days}\naction = \"letter\"\n\
         legal_kind = \"interruption\"\ntone = 2\nterm_days = 14\napproval = true\n\
         reason = \"Zodat de vordering niet verjaart.\"\n"
    ));
    Ok(())
}

fn with_two_last(world: &mut World, _: &Args<'_>) -> Done {
    let founding = world.founding.as_mut().ok_or("dit staat vóór de dag")?;
    let letter = |label: &str, anchor: &str| {
        let when = format!("anchor = \"{anchor}\"\ndays = 3\n");
        let what = "action = \"letter\"\nlegal_kind = \"final-demand\"\ntone = 3\nterm_days = 7\n";
        let who = "announces = [\"hand-over\"]\ndebtor = \"business\"\napproval = true\n";
        let title = "title = \"Laatste aanmaning\"\nreason = \"Noemt het gevolg.\"\n";
        format!("[[step]]\nlabel = \"{label}\"\n{title}{when}{what}{who}\n")
    };
    let (first, second) = (letter("last", "due"), letter("last-again", "granted"));
    founding.strategy = Some(format!(
        "name = \"twee\"\ntitle = \"Twee\"\nversion = 1\n\n{first}{second}[[step]]\n\
         label = \"hand-over\"\ntitle = \"Uit handen geven\"\nanchor = \"granted\"\ndays = 3\n\
         action = \"hand-over\"\nactor = \"manager\"\ntone = 3\ndebtor = \"business\"\n\
         reason = \"Zoals aangekondigd.\"\n"
    ));
    Ok(())
}

fn got(world: &mut World, args: &Args<'_>) -> Done {
    let debtor = world.debtor(args.text(0))?;
    let (on, fresh) = (world.today()?, || Ok(Db::open("sqlite::memory:")?));
    let asked = Asked { on, known: None };
    let known = world.ask(|desk| claim(desk, &debtor.to_string(), asked, fresh))?.letters;
    let day = |day: Option<Date>| day.map(short_day).unwrap_or_default();
    let amount = |amount: Cents| match amount.is_zero() {
        true => String::new(),
        false => print_money(amount),
    };
    let row = |sent: &Sent| {
        let one = &sent.letter;
        let came_to = match &sent.came_to {
            Some(CameTo::Nothing(refusal)) => refusal.code(),
            Some(came_to) => came_to.code(),
            None => "",
        };
        vec![
            ("gevolg", came_to.to_owned()),
            ("soort", one.kind.code().to_owned()),
            ("gepost", short_day(one.posted_on)),
            ("ontvangen", day(one.received_on)),
            ("einde", day(one.last_day_on)),
            ("bedrag", print_money(one.amount)),
            ("kosten", amount(one.stated_costs)),
        ]
    };
    let real: Vec<Real> = known.iter().map(row).collect();
    let columns = ["soort", "gepost", "ontvangen", "einde", "bedrag", "kosten", "gevolg"];
    compare(world, Some(&args.rows(&columns)?), real)
}
