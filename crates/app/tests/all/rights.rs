//! Every command as every role: what a role may not do is refused, by the one table of rights, and
//! what it may do is not. A command without a row fails.

use std::collections::BTreeSet;

use punctueel_domain::access::{Right, Role, may};

use super::help;
use super::program::Program;
use super::templates::TEXT;

/// What is typed, what the command shows (`all`, `own`, or nothing), and the right of what it does.
/// An id that ends in 99 is not there; it is found missing before anybody may do anything with it.
const COMMANDS: &[(&str, &str, &str)] = &[
    ("house show", "all", ""),
    ("house set --hours 'ma-vr 9-17'", "all", "settings"),
    ("house reminders off", "all", "settings"),
    ("read lijst.csv", "", ""),
    ("import lijst.csv --as-of 2026-10-05", "all", "import"),
    ("import list", "all", ""),
    ("import undo imp_99", "all", "casework"),
    ("import conflicts", "all", ""),
    ("import resolve cor_99 --ours", "all", "casework"),
    ("import profiles", "all", ""),
    ("take-in --sent-before none", "all", "casework"),
    ("run", "all", "run"),
    ("today", "all", ""),
    ("why 2026-101", "all", ""),
    ("preview", "all", ""),
    ("call 10045 --outcome voicemail", "all", "call"),
    ("promise 2026-101 --by 2026-10-09", "all", "agree"),
    ("promise list", "all", ""),
    ("promise confirm prm_99 --by reply", "all", "casework"),
    ("plan 2026-102 --parts 2 --first 2026-10-15", "all", "agree"),
    ("plan list", "all", ""),
    ("plan show pln_99", "all", ""),
    ("plan accelerate pln_99 --reason x", "all", "casework"),
    ("plan withdraw pln_99 --reason x", "all", "casework"),
    ("plan rules --most 7", "all", "settings"),
    ("pause 10046 --until 2026-10-20 --reason overleg", "all", "casework"),
    ("exempt add 10047 --why staff", "all", "casework"),
    ("exempt list", "all", ""),
    ("exempt end 10047", "all", "casework"),
    ("dispute 2026-103 --reason price", "own", "agree"),
    ("dispute list", "own", ""),
    ("dispute assign 2026-103 --to owner", "own", "casework"),
    ("note 2026-101 'goed gesprek'", "own", "note"),
    ("waive 2026-101 first-demand --reason x", "all", "release"),
    ("timeline 2026-101", "own", ""),
    ("debtor show 10045", "all", ""),
    ("debtor set 10045 --email ans@voorbeeld.nl --reason gebeld", "all", "casework"),
    ("debtor kind business 10045", "all", "casework"),
    ("debtor contact 10045 --role payment --name Ans", "all", "casework"),
    ("debtor lacking", "all", ""),
    ("debtor profile 10045", "all", ""),
    ("debtor erase 10045", "all", "erase"),
    ("invoice set 2026-101 --due 2026-11-30 --reason afgesproken", "all", "casework"),
    ("invoice copy 2026-101 --out kopie.pdf", "all", ""),
    ("bank list", "all", ""),
    ("bank match", "all", "bank"),
    ("bank settle ent_99 2026-101", "all", "bank"),
    ("bank leave ent_99 --reason borg", "all", "bank"),
    ("bank undo set_99", "all", "bank"),
    ("bank checked 2026-10-05", "all", "bank"),
    ("bank account NL91ABNA0417164300 --used yes", "all", "settings"),
    ("credit list", "all", ""),
    ("credit settle 2026-101 2026-102", "all", "bank"),
    ("credit undo set_99", "all", "bank"),
    ("commitments", "all", ""),
    ("commitments waive cmt_99 --reason x", "all", "release"),
    ("delivery list", "all", ""),
    ("delivery agree prop_99", "all", "release"),
    ("delivery decline prop_99 --reason x", "all", "release"),
    ("delivery lift 10045 --reason x", "all", "release"),
    ("handover list", "all", ""),
    ("handover agree prop_99 --to lawyer", "all", "release"),
    ("handover decline prop_99 --reason x", "all", "release"),
    ("outbox list", "all", ""),
    ("outbox sent", "all", ""),
    ("outbox show msg_99", "all", ""),
    ("outbox approve msg_99", "all", "approve"),
    ("outbox costs msg_99 --amount 40 --reason x", "all", "approve"),
    ("outbox hold msg_99 --reason x", "all", "approve"),
    ("outbox release msg_99", "all", "approve"),
    ("outbox withdraw msg_99 --reason x", "all", "approve"),
    ("outbox print --out p.pdf msg_99", "all", "approve"),
    ("outbox eml --out mails msg_99", "all", "approve"),
    ("outbox posted msg_99", "all", "approve"),
    ("statement 10045 --out overzicht.pdf", "all", ""),
    ("strategy list", "all", ""),
    ("strategy show 004", "all", ""),
    ("strategy check goed.toml", "", ""),
    ("strategy dates 004 --sent 2026-09-01 --due 2026-10-04", "all", ""),
    ("strategy activate 004", "all", "settings"),
    ("strategy add punctueel-consument", "all", "settings"),
    ("segment list", "all", ""),
    ("segment add Ander --strategy 004", "all", "settings"),
    ("segment set Vast --strategy 004", "all", "settings"),
    ("segment assign Vast 10045", "all", "settings"),
    ("segment remove 10045", "all", "settings"),
    ("segment drop Vast", "all", "settings"),
    ("template list", "all", ""),
    ("template show reminder", "all", ""),
    ("template check brief.txt", "", ""),
    ("template use reminder brief.txt", "all", "settings"),
    ("template reset reminder", "all", "settings"),
    ("letter lint brief.txt", "", ""),
    ("report list", "", ""),
    ("reference check RF18539007547034", "", ""),
    ("reference make --kind rf 539007547034", "", ""),
    ("reference qr --name A --iban NL91ABNA0417164300 --amount 10", "", ""),
    ("claim 2026-101", "all", ""),
    ("terms set --term agreed", "all", "settings"),
    ("terms show", "all", ""),
    ("insolvency set 10047 --kind bankruptcy --on 2026-10-01", "all", "casework"),
    ("insolvency end 10047 --how lack-of-assets --on 2026-10-02", "all", "casework"),
    ("insolvency delivered 2026-104 --before", "all", "casework"),
    ("rates list", "all", ""),
    ("rates add tarieven.csv", "all", "settings"),
    ("rates remove consumer 2026-01-01", "all", "settings"),
    ("rates check", "all", ""),
    ("vat reclaimed 2026-101 --on 2026-10-05", "all", "vat"),
    (
        "calc interest --debtor business --principal 1000 --due 2026-05-31 --until 2026-07-31",
        "",
        "",
    ),
    ("calc costs --debtor business --principal 1000", "", ""),
    ("calc notice --sent 2026-10-01", "", ""),
    ("calc impute --principal 100 --payment 50", "", ""),
    ("calc term --from 2026-10-01 --days 14", "", ""),
    ("calc limitation --due 2026-10-01 --kind contract", "", ""),
    ("check", "all", ""),
    ("backup alles.gz --force", "all", "run"),
    ("restore niets.gz", "", "settings"),
    ("user list", "own", ""),
    ("user add Nieuw --role reader", "own", "users"),
    ("user role Weg reader", "own", "users"),
    ("user disable Weg", "own", "users"),
    ("user enable Weg", "own", "users"),
    ("init --name Voorbeeld --iban NL91ABNA0417164300", "", "settings"),
];

/// Commands that make a place of their own and touch nobody's data.
const ON_THEIR_OWN: [&str; 2] = ["demo", "bench"];

/// The refusals of somebody who may not.
const NOT_ALLOWED: [&str; 3] = ["NOT-ALLOWED", "SAY-WHO", "NOT-YOURS"];

#[test]
fn every_command_as_every_role() {
    let program = Program::with_list();
    program.write("brief.txt", TEXT);
    program.write("tarieven.csv", "from,rate\n");
    program.write("niets.gz", "niets");
    let text = program.json("strategy show 004")["text"].as_str().unwrap().to_owned();
    program.write("goed.toml", &text);
    program.ok("user add Owner --role owner");
    program.ok("user add Weg --role reader --as Owner");
    program.ok("segment add Vast --strategy 004 --as Owner");
    for role in Role::ALL.iter().filter(|role| !matches!(role, Role::Owner | Role::Job)) {
        program.ok(&format!("user add {role} --role {role} --as Owner"));
    }
    let mut wrong = Vec::new();
    // Whoever may do least comes first, so that nothing was changed when others try.
    for role in [Role::Job, Role::Reader, Role::Accountant, Role::Resolver, Role::Caller] {
        wrong.extend(walk(&program, role));
    }
    wrong.extend(walk(&program, Role::Controller));
    wrong.extend(walk(&program, Role::Owner));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Types every command as a role; what came out otherwise than the table says.
fn walk(program: &Program, role: Role) -> Vec<String> {
    let mut wrong = Vec::new();
    let has = |code: &str| code.is_empty() || may(role, code.parse::<Right>().unwrap());
    // Of those who may look at everything, one is enough for what only shows.
    let is_like_reader = may(role, Right::Read) && !matches!(role, Role::Reader | Role::Job);
    let rows = COMMANDS.iter().filter(|(_, _, right)| !(right.is_empty() && is_like_reader));
    for (line, shows, right) in rows {
        let looks = match *shows {
            "all" => may(role, Right::Read),
            "own" => may(role, Right::Read) || may(role, Right::Disputes),
            _ => true,
        };
        let named = if role == Role::Job { String::new() } else { format!(" --as {role}") };
        let ran = program.run(&format!("{line} --json --today 2026-10-05{named}"));
        let what = format!("{role}: {line}: {}{}", ran.out, ran.err);
        let code = serde_json::from_str::<serde_json::Value>(&ran.err)
            .map(|error| error["code"].as_str().unwrap_or_default().to_owned())
            .unwrap_or_default();
        // One who works on what is put to him is told so as soon as a debtor is named.
        let is_bound = role == Role::Resolver
            && !shows.is_empty()
            && (line.contains("2026-1") || line.contains("1004"));
        let is_refused = NOT_ALLOWED.contains(&code.as_str());
        let is_missing = line.contains("_99") && code == "NOT-FOUND";
        let is_right = match looks && has(right) && !is_bound {
            true => !is_refused,
            false => is_refused || (looks && is_missing),
        };
        if !is_right || code == "WRONG-USE" {
            wrong.push(what);
        }
    }
    wrong
}

#[test]
fn every_command_has_a_row() {
    let program = Program::new();
    let mut all = Vec::new();
    help::commands(&program, "", &mut all);
    let named: BTreeSet<&str> = COMMANDS.iter().map(|(line, ..)| *line).collect();
    let is_group = |path: &str| {
        let below = format!("{path} ");
        all.iter().any(|other| other.starts_with(&below))
    };
    for path in all.iter().filter(|path| !path.is_empty()) {
        let is_named =
            named.iter().any(|line| *line == path || line.starts_with(&format!("{path} ")));
        let is_alone = ON_THEIR_OWN.contains(&path.as_str());
        assert!(is_named || is_alone || is_group(path), "{path} has no row");
    }
}
