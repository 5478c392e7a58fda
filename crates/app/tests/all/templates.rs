//! A firm's own pages and texts: tried before they are used, printed at a distance, and held with a
//! code when they are wrong.

use std::fs;

use super::program::Program;

/// A page that says everything, plainly.
const PAGE: &str = r#"#let letter = json("data.json")
#set document(title: letter.subject)
#set text(font: "Noto Sans", lang: letter.language)
#letter.address.join(linebreak())
= #letter.subject
#for part in letter.blocks { for piece in part.pieces {
  if "text" in piece { par(piece.text.map(span => span.text).join()) }
  if "list" in piece { list(..piece.list) }
  if "table" in piece { for row in piece.table.rows + piece.table.totals [#row.join(", ")\ ] }
  if "payment" in piece { for row in piece.payment.rows [#row.join(": ")\ ] }
} }
"#;

/// A short reminder of our own.
pub const TEXT: &str = "[subject]\nVriendelijk verzoek: {total}\n\n[occasion]\nU kent ons.\n\
                    {items}\n\n\
                    [request]\nWilt u **{total}** overmaken uiterlijk {last_day}?\n{payment}\n\n\
                    [closing]\nWij keken tot en met {covered}. {reach}\n";

/// With a reminder by post that waits for approval.
fn waiting() -> Program {
    let program = Program::in_trial();
    program.write(
        "lijst.csv",
        "debiteurnummer;debiteurnaam;adres;postcode;plaats;factuurnummer;factuurdatum;vervaldatum;\
         openstaand\n10045;Bakkerij Jansen;Dorpsstraat 1;1234 AB;Utrecht;2026-101;01-09-2026;\
         01-10-2026;1210,00\n",
    );
    program.ok("import lijst.csv --as-of 2026-10-05 --sent-before none --today 2026-10-05");
    program.ok("bank checked 2026-10-04 --today 2026-10-05");
    program.ok("run --today 2026-10-05");
    program.ok("call 10045 --outcome reached --today 2026-10-05");
    program.ok("bank checked 2026-10-07 --today 2026-10-08");
    program.ok("run --today 2026-10-08");
    program
}

fn check(program: &Program, page: &str, status: i32) -> serde_json::Value {
    program.write("brief.typ", page);
    program.json_with("template check brief.typ --letter first-demand", status)
}

fn code_of(page: &str) -> String {
    let checked = check(&Program::in_trial(), page, 1);
    assert_eq!(checked["valid"], false);
    checked["problems"][0]["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_page_that_never_ends_is_stopped() {
    let endless = "#for a in range(9999) { for b in range(9999) { for c in range(9999) {} } }";
    assert_eq!(code_of(endless), "OWN-PAGE-STOPPED");
}

#[test]
fn a_page_that_eats_memory_is_stopped() {
    assert_eq!(code_of("#let hungry = range(400000000)\n#hungry.len()"), "OWN-PAGE-STOPPED");
}

#[test]
fn a_page_with_a_mistake_names_its_line() {
    let checked = check(&Program::in_trial(), "#let a = 1\n#json(\"data.json\").amount", 1);
    let problem = &checked["problems"][0];
    assert_eq!(problem["code"], "OWN-PAGE-WRONG");
    let sentence = problem["sentence"].as_str().unwrap();
    assert!(sentence.contains("line 2") && sentence.contains("amount"), "{sentence}");
    assert_eq!(code_of("#read(\"/etc/hostname\")"), "OWN-PAGE-WRONG");
}

#[test]
fn a_page_without_the_account_is_refused_with_what_it_lacks() {
    let checked = check(&Program::in_trial(), &PAGE.replace("#row.join(\": \")", ""), 1);
    let problem = &checked["problems"][0];
    assert_eq!(problem["code"], "OWN-PAGE-LACKS");
    assert!(problem["sentence"].as_str().unwrap().contains("NL91 ABNA"), "{problem}");
}

#[test]
fn a_page_without_anything_is_refused_once_for_all_letters() {
    let program = Program::in_trial();
    program.write("kaal.typ", "Beste klant");
    let checked = program.json_with("template check kaal.typ", 1);
    let problems = checked["problems"].as_array().unwrap();
    assert_eq!((problems.len(), &problems[0]["code"]), (1, &"OWN-PAGE-LACKS".into()));
}

#[test]
fn a_page_is_used_until_the_house_s_comes_back() {
    let program = waiting();
    program.write("brief.typ", PAGE);
    let used = program.json("template use all brief.typ --today 2026-10-08");
    assert_eq!((used["done"].as_bool(), used["changed"].as_u64()), (Some(true), Some(13)));
    let again = program.json("template use all brief.typ --today 2026-10-08");
    assert_eq!(again["changed"], 0);
    let shown = program.json("template show first-demand --page");
    assert_eq!((&shown["version"], &shown["is_own"]), (&1.into(), &true.into()));
    assert_eq!(shown["body"], PAGE);
    let message = program.json("outbox list")[0]["message"].as_str().unwrap().to_owned();
    program.ok(&format!("outbox approve {message} --today 2026-10-08"));
    program.ok(&format!("outbox show {message} --pdf brief.pdf"));
    let own = fs::read(program.folder().join("brief.pdf")).unwrap();
    assert!(own.starts_with(b"%PDF"));
    let back = program.json("template reset all --today 2026-10-08");
    assert_eq!(back["changed"], 13, "pages; the texts were ours already");
    assert!(program.ok("template list").contains("van Punctueel"));
    let check = program.json("check --replay");
    assert_eq!(check["ok"], true, "{check}");
}

/// The page is right for what is made up, and wrong for a letter that is real.
#[test]
fn a_letter_on_a_wrong_page_stays_inside_with_the_code() {
    let program = waiting();
    program.write("brief.typ", &format!("{PAGE}#if \"Bakkerij Jansen\" in letter.address [#odd]"));
    program.ok("template use first-demand brief.typ --today 2026-10-08");
    let refused = program.json_with("outbox approve --all --today 2026-10-08", 1);
    assert!(refused.to_string().contains("OWN-PAGE-WRONG"), "{refused}");
    let list = program.json("outbox list --today 2026-10-08");
    assert_eq!(list[0]["state"], "planned", "{list}");
    program.ok("template reset first-demand --page --today 2026-10-08");
    program.ok("outbox approve --all --today 2026-10-08");
}

#[test]
fn a_text_of_our_own_is_tried_and_used() {
    let program = waiting();
    program.write("kort.txt", &TEXT.replace("{last_day}", "{lastday}"));
    let wrong = program.json_with("template check kort.txt --letter reminder", 1);
    assert_eq!(wrong["problems"][0]["code"], "TEXT-UNKNOWN-NAME", "{wrong}");
    program.write("kort.txt", &TEXT.replace("{payment}", ""));
    let lacks = program.json_with("template use first-demand kort.txt --today 2026-10-08", 1);
    assert_eq!(lacks["problems"][0]["code"], "TEXT-LACKS", "{lacks}");
    let page = program.run("template check kort.txt");
    assert_eq!(page.status, 1, "a text is for one letter");

    let demand = format!("{TEXT}\n[consequence]\nDaarna bellen wij u.\n");
    let demand = demand.replace("[closing]", "[skip]");
    let (start, end) = demand.split_once("[skip]").unwrap();
    let (closing, consequence) = end.split_once("[consequence]").unwrap();
    program.write("kort.txt", &format!("{start}[consequence]{consequence}\n[closing]{closing}"));
    program.ok("template use first-demand kort.txt --today 2026-10-08");
    let message = program.json("outbox list")[0]["message"].as_str().unwrap().to_owned();
    let shown = program.ok(&format!("outbox show {message} --today 2026-10-08"));
    assert!(shown.contains("U kent ons.") && shown.contains("€ 1.210,00"), "{shown}");
    let listed = program.json("template list");
    let own: Vec<_> =
        listed.as_array().unwrap().iter().filter(|one| one["is_own"] == true).collect();
    assert_eq!(own.len(), 1, "{listed}");
    assert_eq!((&own[0]["letter"], &own[0]["language"]), (&"first-demand".into(), &"nl".into()));
}

#[test]
fn a_text_that_says_too_much_is_not_used() {
    let program = Program::in_trial();
    let text = TEXT.replace("U kent ons.", "Anders komen alle kosten voor uw rekening.");
    program.write("tekst.txt", &text);
    let checked = program.json_with("template check tekst.txt --letter reminder", 1);
    assert_eq!(checked["problems"].as_array().unwrap().len(), 0);
    assert_eq!(checked["findings"][0]["code"], "TONE-ALL-COSTS-CONSUMER");
    assert_eq!(checked["findings"][0]["level"], "block");
    let used = program.json_with("template use reminder tekst.txt", 1);
    assert_eq!(used["findings"][0]["at"], "Anders komen alle kosten voor uw rekening.");
}

#[test]
fn any_text_can_be_looked_at() {
    let program = Program::new();
    let text = "Onderwerp: Uw factuur\n\nGeachte heer Jansen,\n\nHelaas dient u alle kosten te \
                betalen. Wilt u € 12,00 betalen?\n\nMet vriendelijke groet,\nTot onze spijt";
    program.write("brief.txt", text);
    let found = program.json_with("letter lint brief.txt", 1);
    let codes = |found: &serde_json::Value| {
        let all = found["findings"].as_array().unwrap().iter();
        all.map(|one| one["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found["valid"], false);
    assert_eq!(codes(&found), ["TONE-REPROACH", "TONE-ALL-COSTS-CONSUMER", "TONE-MOOD"]);
    let found = program.json("letter lint brief.txt --for business --tone 2");
    assert_eq!(found["valid"], true);
    let said = program.run("letter lint brief.txt --for business --tone 2").out;
    assert!(said.contains("Liever: laat weg en geef het feit"), "{said}");
    program.write("lang.txt", &"a".repeat(50_001));
    assert_eq!(program.json_with("letter lint lang.txt", 1)["code"], "TEXT-TOO-LONG");
    assert_eq!(program.run("letter lint brief.txt --tone 9").status, 2);
}

#[test]
fn the_words_of_a_14_day_letter_are_fixed() {
    let program = Program::in_trial();
    program.write("brief.txt", "[subject]\nBetaal uiterlijk over twee weken\n");
    for line in ["use fourteen-day brief.txt", "check brief.txt --letter fourteen-day"] {
        let refused = program.json_with(&format!("template {line}"), 1);
        assert_eq!(refused["problems"][0]["code"], "WORDS-FIXED", "{refused}");
    }
    assert_eq!(program.json("template show fourteen-day")["is_own"], false);
}
