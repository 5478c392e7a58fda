//! Interest and costs that are left when the principal is paid, and what lets go of them.

use super::program::Program;

const TODAY: &str = "--today 2026-11-22";
const STATEMENT: &str = ":20:9406
:25:NL91ABNA0417164300
:28C:282/1
:60F:C261006EUR10000,00
:61:2610091009C300,00NTRFNONREF
:86:/IBAN/NL39RABO0300065264/NAME/INSTALLATIEBEDRIJF DE WIT/REMI/factuur 2026-104
:61:2610091009C1210,00NTRFNONREF
:86:/IBAN/NL20INGB0001234567/NAME/BAKKERIJ JANSEN/REMI/factuur 2026-101
:62F:C261009EUR11510,00
-
";

/// Two invoices of which the principal was paid late, one of a debtor with another open invoice.
fn paid_late() -> Program {
    let program = Program::with_list();
    program.json("terms set --term agreed --today 2026-10-05");
    program.write("laat.sta", STATEMENT);
    program.ok("import laat.sta --today 2026-10-12");
    program
}

#[test]
fn what_is_left_on_open_invoices_is_said_beside_what_was_let_go() {
    let program = paid_late();
    let waive = format!("waive 10046 --interest-and-costs --reason afspraak {TODAY}");
    let done = program.json(&waive);
    assert_eq!(done["open_invoices_left"], 1, "{done}");
    let no = program.json_with(&waive, 1);
    assert_eq!(no["code"], "REST-ON-OPEN", "{no}");
    assert!(no["sentence"].as_str().unwrap().contains("één open factuur"), "{no}");
}
