//! Steps about the bank: statements, declarations, settling by hand and undoing that.

use punctueel_domain::id::BankEntryId;
use punctueel_office::actions::check_bank::CheckBank;
use punctueel_office::actions::set_receipt_aside::SetReceiptAside;
use punctueel_office::actions::settle_receipt::SettleReceipt;
use punctueel_office::actions::undo_settlement::UndoSettlement;
use punctueel_office::ask::bank::list;
use punctueel_store::load::bank;

use super::super::bank_file::BankRow;
use super::super::dutch;
use super::super::vocabulary::{Args, Known};
use super::super::world::World;

const COLUMNS: &[&str] = &["datum", "bedrag", "naam", "rekening", "omschrijving", "soort"];

/// The steps.
pub const STEPS: &[Known] = &[
    Known {
        pattern: "het bankafschrift tot en met {dag} binnenkomt:",
        says: "Een afschrift vanaf de dag na het vorige, met deze rijen. `soort` is `storno` voor \
               een incasso die terugkomt; dan is het bedrag negatief.",
        example: "Als het bankafschrift tot en met ma 5 oktober binnenkomt:\n  \
                  | datum    | bedrag   | naam     | omschrijving     |\n  \
                  | vr 2 okt | 1.210,00 | De Vries | factuur 2026-101 |",
        run: |world, args| {
            let (until, rows) = (args.day(0)?, rows(world, args)?);
            world.bank_until(until, rows)
        },
    },
    Known {
        pattern: "het bankafschrift tot en met {dag} binnenkomt zonder ontvangsten",
        says: "Een afschrift waarop niets staat.",
        example: "Als het bankafschrift tot en met ma 5 oktober binnenkomt zonder ontvangsten",
        run: |world, args| {
            let until = args.day(0)?;
            world.bank_until(until, Vec::new())
        },
    },
    Known {
        pattern: "het bankafschrift van {dag} tot en met {dag} binnenkomt:",
        says: "Een afschrift dat overlapt met een vorig afschrift: alle rijen van die dagen.",
        example: "Als het bankafschrift van vr 2 oktober tot en met di 6 oktober binnenkomt:",
        run: |world, args| {
            let rows = rows(world, args)?;
            world.bank_from(args.day(0)?, args.day(1)?, rows)
        },
    },
    Known {
        pattern: "op {dag} komt {bedrag} binnen dat op geen afschrift staat",
        says: "Er ontbreekt een afschrift: het saldo van het volgende sluit niet aan.",
        example: "Als op di 6 oktober komt € 50,00 binnen dat op geen afschrift staat",
        run: |world, args| {
            world.bank.unseen(args.day(0)?, args.money(1)?);
            Ok(())
        },
    },
    Known {
        pattern: "de bank is nagekeken tot en met {dag}",
        says: "Iemand verklaart zelf te hebben gekeken; dat telt als een afschrift.",
        example: "Als de bank is nagekeken tot en met do 8 oktober",
        run: |world, args| {
            let check = CheckBank { until: args.day(0)? };
            world.act(|desk| check.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de ontvangst van {bedrag} op {dag} met de hand wordt afgeletterd op {factuur}",
        says: "Iemand beslist waar een ontvangst bij hoort.",
        example: "Als de ontvangst van € 500,00 op ma 5 oktober met de hand wordt afgeletterd op \
                  2026-101",
        run: |world, args| {
            let bank_entry = entry(world, args)?;
            let parts = vec![(args.text(2).into(), None)];
            let settle =
                SettleReceipt { bank_entry, parts, is_listed: None, with_all_added: false };
            world.act(|desk| settle.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de ontvangst van {bedrag} op {dag} wordt afgeletterd op {factuur} als nieuwe \
                  betaling",
        says: "Iemand beslist waar een ontvangst bij hoort, en dat de lijst er nog niet van wist.",
        example: "Als de ontvangst van € 800,00 op wo 30 september wordt afgeletterd op 2026-101 \
                  als nieuwe betaling",
        run: |world, args| {
            let bank_entry = entry(world, args)?;
            let parts = vec![(args.text(2).into(), None)];
            let settle =
                SettleReceipt { bank_entry, parts, is_listed: Some(false), with_all_added: false };
            world.act(|desk| settle.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de ontvangst van {bedrag} op {dag} wordt afgeletterd op {factuur} met rente en \
                  kosten",
        says: "Iemand beslist waar een ontvangst bij hoort; wat meer is dan de hoofdsom, betaalt \
               alle rente en kosten die verschuldigd zijn.",
        example: "Als de ontvangst van € 500,00 op ma 5 oktober wordt afgeletterd op 2026-101 met \
                  rente en kosten",
        run: |world, args| {
            let bank_entry = entry(world, args)?;
            let parts = vec![(args.text(2).into(), None)];
            let (is_listed, with_all_added) = (None, true);
            let settle = SettleReceipt { bank_entry, parts, is_listed, with_all_added };
            world.act(|desk| settle.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de ontvangst van {bedrag} op {dag} bij geen factuur hoort",
        says: "Iemand legt vast dat het geld nergens bij hoort: een borg, of geld dat teruggaat.",
        example: "Als de ontvangst van € 500,00 op ma 5 oktober bij geen factuur hoort",
        run: |world, args| {
            let (bank_entry, reason) = (entry(world, args)?, "borg".to_owned());
            let aside = SetReceiptAside { bank_entry, reason };
            world.act(|desk| aside.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "de aflettering van de ontvangst van {bedrag} op {dag} ongedaan wordt gemaakt",
        says: "De facturen staan weer open en de ontvangst wacht op een mens.",
        example: "Als de aflettering van de ontvangst van € 500,00 op ma 5 oktober ongedaan wordt \
                  gemaakt",
        run: |world, args| {
            let undo = UndoSettlement::OfEntry(entry(world, args)?);
            world.act(|desk| undo.run(desk)).map(|_| ())
        },
    },
    Known {
        pattern: "past de ontvangst van {bedrag} op {dag} op {factuur} met {bedrag} aan rente en \
                  kosten",
        says: "Wat de lijst met ontvangsten voorstelt, en hoeveel daarvan rente en kosten zijn.",
        example: "Dan past de ontvangst van € 1.396,33 op ma 26 oktober op 2026-101 met € 186,33 \
                  aan rente en kosten",
        run: |world, args| {
            let entry = entry(world, args)?;
            let all = world.ask(|desk| list(desk, true))?;
            let parts = all.iter().filter(|one| one.entry.bank_entry == entry);
            let parts = parts.flat_map(|one| &one.proposed);
            let found: Vec<_> = parts.map(|part| (part.number.clone(), part.added)).collect();
            let expected = [(args.text(2).to_owned(), args.money(3)?)];
            if found == expected { Ok(()) } else { Err(format!("voorgesteld is {found:?}")) }
        },
    },
];

/// The receipt of an amount on a day.
fn entry(world: &mut World, args: &Args<'_>) -> Result<BankEntryId, String> {
    let (amount, on) = (args.money(0)?, args.day(1)?);
    let all = world.ask(|desk| desk.read(|tx, adm| Ok(bank::entries(tx, adm)?)))?;
    let mut found = all.iter().filter(|one| one.amount == amount && one.on == on);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.bank_entry),
        (None, _) => Err("zo'n ontvangst is er niet".to_owned()),
        _ => Err("er is meer dan één zo'n ontvangst".to_owned()),
    }
}

fn rows(world: &World, args: &Args<'_>) -> Result<Vec<BankRow>, String> {
    let (table, about) = (args.rows(COLUMNS)?, world.day());
    let row = |row: &Vec<String>| {
        let text = |column| table.cell(row, column).unwrap_or_default().to_owned();
        Ok(BankRow {
            on: dutch::read_day(table.needed(row, "datum")?, about)?,
            amount: dutch::read_money(table.needed(row, "bedrag")?)?,
            name: text("naam"),
            account: text("rekening"),
            text: text("omschrijving"),
            is_reversal: text("soort") == "storno",
        })
    };
    table.rows.iter().map(row).collect()
}
