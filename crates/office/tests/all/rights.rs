//! The one table of rights, walked whole: every action names its right and asks for it, and what
//! each role may stands on a page of the manual.
//!
//! The list of actions is read from the source: a new action without a right, without a row here or
//! one that writes with another right than its own fails.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use punctueel_domain::access::{Right, Role, may};

use crate::snapshot;

/// What each action needs: the file in `actions/`, and the right by its code.
const ACTIONS: &[(&str, &str)] = &[
    ("activate_strategy", "settings"),
    ("add_rates", "settings"),
    ("add_strategy", "settings"),
    ("add_user", "users"),
    ("agree_plan", "agree"),
    ("answer_take_in", "casework"),
    ("approve_automatic", "run"),
    ("approve_message", "approve"),
    ("ask_statement", "casework"),
    ("assign_dispute", "casework"),
    ("assign_segment", "settings"),
    ("change_user", "users"),
    ("check_bank", "bank"),
    ("choose_strategy", "casework"),
    ("confirm_agreement", "casework"),
    ("correct_debtor", "casework"),
    ("correct_invoice", "casework"),
    ("decide_proposal", "release"),
    ("drop_profile", "import"),
    ("drop_segment", "settings"),
    ("end_commitment", "release"),
    ("end_dispute", "disputes"),
    ("end_plan", "casework"),
    ("end_stop", "casework"),
    ("erase_debtor", "erase"),
    ("exempt_debtors", "casework"),
    ("hold_message", "approve"),
    ("keep_copy", "casework"),
    ("keep_profile", "import"),
    ("lift_delivery_stop", "release"),
    ("mark_account", "settings"),
    ("match_receipts", "bank"),
    ("name_costs", "approve"),
    ("note_printed", "approve"),
    ("open_administration", "settings"),
    ("open_dispute", "agree"),
    ("pause_house", "settings"),
    ("post_message", "approve"),
    ("record_call", "call"),
    ("record_promise", "agree"),
    ("record_vat_reclaimed", "vat"),
    ("release_message", "approve"),
    ("remit_added", "release"),
    ("remove_contact", "casework"),
    ("remove_rate", "settings"),
    ("resolve_conflicts", "casework"),
    ("say_delivered", "casework"),
    ("set_claim_rules", "settings"),
    ("set_contact", "casework"),
    ("set_debtor_kind", "casework"),
    ("set_house", "settings"),
    ("set_insolvency", "casework"),
    ("set_legal_form", "casework"),
    ("set_pause", "casework"),
    ("set_receipt_aside", "bank"),
    ("set_segment", "settings"),
    ("set_template", "settings"),
    ("settle_credit", "bank"),
    ("settle_receipt", "bank"),
    ("switch_reminders", "settings"),
    ("take_back_call", "call"),
    ("take_note", "note"),
    ("undo_import", "casework"),
    ("undo_settlement", "bank"),
    ("waive_step", "release"),
    ("withdraw_message", "approve"),
    ("withdraw_promise", "casework"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/actions")
}

/// The rights that a source text declares as its own, by their codes.
fn declared(text: &str) -> Vec<&'static str> {
    let after = text.match_indices("pub const RIGHT: Right = Right::").map(|(at, found)| {
        let rest = &text[at + found.len()..];
        &rest[..rest.find(';').unwrap()]
    });
    let code = |name: &str| {
        let is_it = |right: &&Right| format!("{right:?}") == name;
        Right::ALL.iter().find(is_it).unwrap().code()
    };
    after.map(code).collect()
}

#[test]
fn every_action_has_one_right_and_asks_for_it() {
    let mut found = Vec::new();
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if name == "mod" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let rights = declared(&text);
        let first = *rights.first().unwrap_or_else(|| panic!("{name} names no right"));
        assert!(rights.iter().all(|right| *right == first), "{name}: {rights:?}");
        // Whatever is written or looked at for it, is under its own right.
        for call in [".write(", ".look(", "write(desk, "] {
            for (at, _) in text.match_indices(call) {
                let asked = &text[at + call.len()..];
                let own =
                    ["Self::RIGHT", "RIGHT", "right"].iter().any(|own| asked.starts_with(own));
                assert!(own, "{name} writes under another right: {}", &asked[..20]);
            }
        }
        let asks = ["write(", "RIGHT, desk", "who.may(Self::RIGHT)"];
        assert!(asks.iter().any(|asks| text.contains(asks)), "{name} never asks for its right");
        found.push((name, first));
    }
    let listed: Vec<(String, &str)> =
        ACTIONS.iter().map(|(name, right)| ((*name).to_owned(), *right)).collect();
    assert_eq!(found, listed, "the list above is complete");
}

#[test]
fn the_manual_shows_what_every_role_may() {
    let roles: Vec<Role> = Role::ALL.to_vec();
    let mut page = String::from(
        "# Wat iedere rol mag\n\nGemaakt uit het programma zelf: één tabel met rechten. `job` is \
         wie zijn naam niet\nzegt, en de dagelijkse taken. Een `resolver` mag dit alleen bij \
         geschillen die aan hem zijn\ngegeven.\n\n| Handeling | Recht |",
    );
    for role in &roles {
        write!(page, " {role} |").unwrap();
    }
    page.push_str("\n|---|---|");
    page.push_str(&"---|".repeat(roles.len()));
    for (action, code) in ACTIONS {
        let right: Right = code.parse().unwrap();
        write!(page, "\n| `{action}` | {code} |").unwrap();
        for role in &roles {
            page.push_str(if may(*role, right) { " ja |" } else { " |" });
        }
    }
    page.push('\n');
    snapshot::same("../../docs/handleiding/rechten.md", &page);
}
