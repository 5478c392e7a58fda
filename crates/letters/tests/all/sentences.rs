//! Every coded value speaks in both languages, with its data and without leftovers.

use std::collections::BTreeSet;
use std::fmt::Write;

use jiff::ToSpan;
use punctueel_domain::access::{Right, Role};
use punctueel_domain::account::EntryKind;
use punctueel_domain::casework::{CallOutcome, StopKind};
use punctueel_domain::coded::{Arg, Coded};
use punctueel_domain::invoice::{Collection, InvoiceKind, InvoiceStatus};
use punctueel_domain::law::caution::Caution;
use punctueel_domain::law::choice::Choice;
use punctueel_domain::matching::Evidence;
use punctueel_domain::money::{Cents, Rate};
use punctueel_domain::party::{Channel, ContactRole, DebtorKind, Language, LegalForm, TermBasis};
use punctueel_domain::reason::Reason;
use punctueel_domain::reference::NotAReference;
use punctueel_domain::reference::epc::NoQr;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::{
    Action, Actor, Anchor, LegalKind, Severity, StepState, StrategyMistake, TaskState, TraceState,
    WaitsFor,
};
use punctueel_letters::compose::own::TextProblem;
use punctueel_letters::facts::{Missing, Remark};
use punctueel_letters::lint::Flaw;
use punctueel_letters::words::{List, Words};

use super::snapshot;

pub const NL: &str = include_str!("../../words/nl.ftl");
const EN: &str = include_str!("../../words/en.ftl");

/// How the ids of the closed lists begin that are rendered with their samples.
const CODED: [&str; 12] = [
    "reason-",
    "refusal-",
    "evidence-",
    "mistake-",
    "remark-",
    "template-",
    "reference-",
    "qr-",
    "caution-",
    "choice-",
    "flaw-",
    "ruled-",
];

/// The ids in a message file, with the parts of messages behind a point.
pub fn ids(text: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        if let Some(part) = name.strip_prefix("    .") {
            ids.insert(format!("{message}.{part}"));
        } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
            message = name.to_owned();
            assert!(ids.insert(message.clone()), "{message} stands twice");
        }
    }
    ids
}

fn is_whole(said: &str) -> bool {
    let leftovers = ['{', '}', '[', '$', '\n', '\u{2068}', '\u{2069}'];
    !said.contains(leftovers) && !said.trim().is_empty() && !said.contains("  ")
}

fn assert_whole(id: &str, said: &str) {
    assert!(is_whole(said), "{id}: {said}");
}

/// The id of the sentence of a value of a list; one that several lists hold has one sentence.
fn id_of(list: List, value: &impl Coded) -> String {
    format!("{}-{}", value.family().unwrap_or(list.prefix()), value.code())
}

/// All samples of a list in one language, id and sentence.
fn spoken<T: Coded>(list: List, samples: &[T], language: Language) -> Vec<(String, String)> {
    let words = Words::of(language);
    let speak = |value: &T| {
        let id = id_of(list, value);
        (id, words.sentence(value, list))
    };
    samples.iter().map(speak).collect()
}

/// A value in the review file: the second of its days, amounts and counts differs from the first.
fn varied<T: Coded>(list: List, value: &T) -> (String, String) {
    let vary = |(at, (name, arg)): (usize, (&'static str, Arg))| match (at, arg) {
        (0, arg) => (name, arg),
        (_, Arg::Day(day)) => (name, Arg::Day(day.checked_add(4.days()).unwrap())),
        (_, Arg::Money(amount)) => (name, Arg::Money(amount + Cents(9_075))),
        (_, Arg::Percent(rate)) => (name, Arg::Percent(Rate(rate.0 + 160))),
        (_, Arg::Count(count)) => (name, Arg::Count(count + 11)),
        (_, Arg::Text(_)) => (name, Arg::Text("Jansen".to_owned())),
    };
    let id = id_of(list, value);
    let args: Vec<_> = value.args().into_iter().enumerate().map(vary).collect();
    let said = Words::of(Language::Nl).say(&id, &args);
    (id, said)
}

fn all_coded(language: Language) -> Vec<(String, String)> {
    let mut all = spoken(List::Reason, &Reason::samples(), language);
    all.extend(spoken(List::Refusal, &Refusal::samples(), language));
    all.extend(spoken(List::Evidence, &Evidence::samples(), language));
    all.extend(spoken(List::Mistake, &StrategyMistake::samples(), language));
    all.extend(spoken(List::Reference, &NotAReference::samples(), language));
    all.extend(spoken(List::Remark, &Remark::samples(), language));
    all.extend(spoken(List::Template, &TextProblem::samples(), language));
    all.extend(spoken(List::Qr, &NoQr::samples(), language));
    all.extend(spoken(List::Caution, &Caution::samples(), language));
    all.extend(spoken(List::Choice, &Choice::samples(), language));
    all.extend(spoken(List::Flaw, &Flaw::samples(), language));
    all
}

/// The messages that need no data, and those about files and counts with a piece of data.
fn all_others(language: Language) -> Vec<(String, String)> {
    let words = Words::of(language);
    let coded = CODED.iter().chain(&["missing-", "letter-", "sheet-", "claim-"]);
    let plain = ids(NL).into_iter().filter(|id| !coded.clone().any(|start| id.starts_with(start)));
    let speak = |id: String| {
        let found = if id.ends_with("COUNT.found") { "7" } else { "12,x" };
        let found = ("found", Arg::Text(found.to_owned()));
        let mut args = vec![found, ("count", Arg::Count(3)), ("sheets", Arg::Count(4))];
        let named = ["id", "numbers", "first", "letter", "copies"];
        args.extend(named.map(|name| (name, Arg::Text(format!("<{name}>")))));
        let said = words.say(&id, &args);
        (id, said)
    };
    plain.map(speak).collect()
}

#[test]
fn every_variant_speaks_dutch_and_english() {
    for language in [Language::Nl, Language::En] {
        let all = all_coded(language).into_iter().chain(all_others(language));
        let broken: Vec<(String, String)> = all.filter(|(_, said)| !is_whole(said)).collect();
        assert_eq!(broken, [], "{language}");
    }
}

#[test]
fn both_files_have_the_same_ids() {
    let (nl, en) = (ids(NL), ids(EN));
    assert_eq!(nl.difference(&en).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(en.difference(&nl).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn no_sentence_is_left_over() {
    let known: BTreeSet<String> = all_coded(Language::Nl).into_iter().map(|(id, _)| id).collect();
    let of_lists = ids(NL).into_iter().filter(|id| CODED.iter().any(|start| id.starts_with(start)));
    let left: Vec<String> = of_lists.filter(|id| !known.contains(id)).collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn every_problem_says_what_to_do() {
    for language in [Language::Nl, Language::En] {
        let words = Words::of(language);
        let problems = ids(NL).into_iter().filter(|id| id.starts_with("problem-"));
        for id in problems.filter(|id| !id.contains('.')) {
            let code = id.trim_start_matches("problem-");
            for said in [words.problem(code, ""), words.problem(code, "12,x"), words.hint(code)] {
                assert_whole(&id, &said);
                assert!(said.ends_with(['.', '?']), "{id}: {said}");
            }
        }
    }
}

#[test]
fn every_code_of_a_closed_list_has_words() {
    for language in [Language::Nl, Language::En] {
        let check = |list: &str, codes: Vec<&'static str>| {
            for code in codes {
                let id = format!("{list}-{code}");
                assert_whole(&id, &Words::of(language).code(list, code));
            }
        };
        macro_rules! lists {
            ($($list:literal $kind:ty),* $(,)?) => {
                $(check($list, <$kind>::ALL.iter().map(|value| value.code()).collect());)*
            };
        }
        lists!(
            "action" Action, "legal" LegalKind, "actor" Actor, "anchor" Anchor,
            "step" StepState, "trace" TraceState, "task" TaskState, "waits" WaitsFor,
            "stop" StopKind, "outcome" CallOutcome, "entry" EntryKind, "document" InvoiceKind,
            "status" InvoiceStatus, "collection" Collection, "debtor" DebtorKind,
            "form" LegalForm, "term" TermBasis, "language" Language, "contact" ContactRole,
            "channel" Channel, "role" Role, "right" Right, "severity" Severity,
        );
    }
}

#[test]
fn one_is_singular() {
    let nl = Words::of(Language::Nl);
    let said = |days| nl.sentence(&Reason::NotCarriedOut { days }, List::Reason);
    assert_eq!(said(1), "Niet gedaan binnen 1 werkdag. De volgende stap gaat door.");
    assert_eq!(said(1000), "Niet gedaan binnen 1000 werkdagen. De volgende stap gaat door.");
    let count = |count| nl.say("count-invoices", &[("count", Arg::Count(count))]);
    assert_eq!([count(0), count(1), count(2)], ["0 facturen", "1 factuur", "2 facturen"]);
}

/// Only codes are kept of what a message lacked; here they become words again.
#[test]
fn several_codes_are_said_shortly() {
    let missing = Missing::samples().iter().map(Coded::code).collect::<Vec<_>>().join(", ");
    for language in [Language::Nl, Language::En] {
        let refusal = Refusal::MessageIncomplete { missing: missing.clone() };
        let said = Words::of(language).sentence(&refusal, List::Refusal);
        assert!(is_whole(&said) && !said.contains("HOUSE") && !said.contains("-DAY"), "{said}");
    }
}

#[test]
fn what_is_missing_shows_as_its_id() {
    let words = Words::of(Language::En);
    assert_eq!(words.say("no-such-message", &[]), "[no-such-message]");
    assert_eq!(words.say("count-days", &[]), "[count-days]");
    assert!(!words.has("no-such-message") && words.has("problem-EMPTY.hint"));
}

/// All Dutch sentences with made-up data in one file, for a person to read.
#[test]
fn the_dutch_sentences_are_as_reviewed() {
    let mut text = String::from("# Alle zinnen, met verzonnen gegevens. Gemaakt met UPDATE=1.\n");
    let mut list = String::new();
    let mut all: Vec<_> = Reason::samples().iter().map(|it| varied(List::Reason, it)).collect();
    all.extend(Refusal::samples().iter().map(|it| varied(List::Refusal, it)));
    all.extend(Evidence::samples().iter().map(|it| varied(List::Evidence, it)));
    all.extend(StrategyMistake::samples().iter().map(|it| varied(List::Mistake, it)));
    all.extend(Missing::samples().iter().map(|it| varied(List::Missing, it)));
    all.extend(NotAReference::samples().iter().map(|it| varied(List::Reference, it)));
    all.extend(Remark::samples().iter().map(|it| varied(List::Remark, it)));
    all.extend(TextProblem::samples().iter().map(|it| varied(List::Template, it)));
    all.extend(NoQr::samples().iter().map(|it| varied(List::Qr, it)));
    all.extend(Caution::samples().iter().map(|it| varied(List::Caution, it)));
    all.extend(Choice::samples().iter().map(|it| varied(List::Choice, it)));
    all.extend(Flaw::samples().iter().map(|it| varied(List::Flaw, it)));
    let mut seen = BTreeSet::new();
    for (id, said) in all.into_iter().chain(all_others(Language::Nl)) {
        if !seen.insert(id.clone()) {
            continue;
        }
        let start = id.split('-').next().unwrap_or_default();
        if start != list {
            list = start.to_owned();
            writeln!(text).unwrap();
        }
        writeln!(text, "{id}: {said}").unwrap();
    }
    snapshot::same("words/all.nl.txt", &text);
}
