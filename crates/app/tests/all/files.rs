//! More kinds of files through the program: invoices with their PDF, columns that are confirmed,
//! and a file that would take all memory.

use std::io::{Cursor, Write};
use std::process::Command;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::program::Program;

/// A UBL invoice that carries its PDF.
const INVOICE: &str = include_str!("../samples/factuur.xml");

/// The PDF that it carries.
const PDF: &[u8] = b"%PDF-1.4 kopie";

/// A list of which not all headings say for certain what stands below them.
const UNSURE: &str = "Debiteurnummer;Naam;Factuurnummer;Datum;Vervaldatum;Saldo\n\
                      10;Mulder;2026-301;04-09-2026;04-10-2026;1210,00\n";

#[test]
fn an_invoice_comes_in_with_its_copy_and_gives_it_back() {
    let program = Program::with_list();
    program.write("factuur.xml", INVOICE);
    let import = "import factuur.xml --today 2026-10-05";
    let file = &program.json(import)["files"][0];
    assert_eq!((&file["state"], &file["format"]), (&"new".into(), &"ubl-invoice".into()));
    assert_eq!((&file["new"], &file["total"]), (&1.into(), &"363.00".into()));
    assert_eq!(file["changes"][0]["code"], "COPY-KEPT");
    assert_eq!(program.json(import)["files"][0]["state"], "nothing-new");
    let copy = program.json("invoice copy 2026-201 --out kopie.pdf");
    assert_eq!(copy["size"], PDF.len());
    assert_eq!(std::fs::read(program.folder().join("kopie.pdf")).unwrap(), PDF);
    let again = program.json_with("invoice copy 2026-201 --out kopie.pdf", 1);
    assert_eq!(again["code"], "FILE-EXISTS");
    program.ok("invoice copy 2026-201 --out kopie.pdf --force");
}

#[test]
fn a_copy_is_added_by_hand_when_it_is_one() {
    let program = Program::with_list();
    program.write("factuur.pdf", "%PDF-1.7 met de hand");
    program.write("geen.pdf", "GIF89a");
    let add = |file: &str| format!("invoice copy 2026-101 --add {file} --today 2026-10-05");
    let none = program.json_with("invoice copy 2026-101 --out kopie.pdf", 1);
    assert_eq!(none["code"], "NO-COPY");
    assert_eq!(program.json_with(&add("geen.pdf"), 1)["code"], "NOT-A-PDF");
    assert_eq!(program.json(&add("factuur.pdf"))["is_new"], true);
    assert_eq!(program.json(&add("factuur.pdf"))["is_new"], false);
    program.ok("invoice copy 2026-101 --out kopie.pdf");
    let written = std::fs::read(program.folder().join("kopie.pdf")).unwrap();
    assert_eq!(written, b"%PDF-1.7 met de hand");
    assert_eq!(program.json("check --replay")["ok"], true);
}

#[test]
fn columns_that_are_not_certain_are_asked_about_once() {
    let program = Program::in_trial();
    program.write("lijst.csv", UNSURE);
    let import = "import lijst.csv --as-of 2026-10-05 --today 2026-10-05";
    let file = &program.json_with(import, 1)["files"][0];
    assert_eq!((&file["state"], &file["code"]), (&"rejected".into(), &"COLUMNS-UNSURE".into()));
    let columns = file["columns"].as_array().unwrap();
    let saldo = columns.iter().find(|column| column["heading"] == "Saldo").unwrap();
    assert_eq!((&saldo["field"], &saldo["because"]), (&"open".into(), &"general-name".into()));
    for (language, said) in [("nl", "nakijken"), ("en", "check")] {
        let page = program.run(&format!("{import} --language {language}"));
        assert_eq!(page.status, 1);
        assert!(page.out.contains(said) && !page.out.contains('['), "{}", page.out);
    }
    assert_eq!(program.json(&format!("{import} --save-profile kas"))["files"][0]["new"], 1);
    let profiles = program.json("import profiles");
    assert_eq!((&profiles[0]["name"], &profiles[0]["list"]), (&"kas".into(), &"open-items".into()));
    assert_eq!(profiles[0]["columns"].as_array().unwrap().len(), 6);
    assert!(program.ok("import profiles").contains("Saldo"));
    // The next list with these headings is not asked about any more, nor is one by name.
    program.write("lijst.csv", &UNSURE.replace("1210,00", "605,00"));
    let next = "import lijst.csv --as-of 2026-10-06 --today 2026-10-06";
    assert_eq!(program.json(next)["files"][0]["changed"], 1);
    assert_eq!(program.json("read lijst.csv --profile kas")["columns"][5]["because"], "profile");
    let unknown = program.json_with("read lijst.csv --profile kassa", 1);
    assert_eq!(unknown["code"], "PROFILE-UNKNOWN");
    // Read shows how it would be taken in: by the profile that fits, and names it.
    let read = program.json("read lijst.csv");
    let how = (&read["profile"], &read["columns"][5]["because"]);
    assert_eq!(how, (&"kas".into(), &"profile".into()));
    assert!(program.ok("read lijst.csv").contains("“kas”"));
    assert_eq!(program.json_with("import profiles kassa", 1)["code"], "PROFILE-UNKNOWN");
    assert!(program.ok("import profiles kas").contains("Saldo"));
    assert_eq!(program.json("import profiles kas --remove")["done"], true);
    assert_eq!(program.json("import profiles"), serde_json::json!([]));
    assert_eq!(program.json("read lijst.csv")["columns"][5]["because"], "general-name");
    assert_eq!(program.json("check --replay")["ok"], true);
}

#[test]
fn a_person_says_what_a_column_holds() {
    let program = Program::in_trial();
    let import = "import lijst.csv --as-of 2026-10-05 --today 2026-10-05";
    let list = UNSURE.replace("Saldo", "Saldo;Rest").replace("1210,00", "1210,00;7,00");
    program.write("lijst.csv", &list);
    let said = format!("{import} --column Rest=open --column Saldo=- --accept-columns");
    assert_eq!(program.json(&said)["files"][0]["total"], "7.00");
    let wrong = program.json_with(&format!("{import} --column Rest=geld"), 2);
    assert_eq!(wrong["code"], "WRONG-USE");
    let two = program.json_with(&format!("{import} lijst.csv --save-profile kas"), 2);
    assert_eq!(two["code"], "WRONG-USE");
}

/// What is packed small and unpacks to gigabytes: each of the files in it is as large as one may
/// be, so that only the sum can stop it.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_would_take_all_memory_is_refused_within_bounds() {
    let program = Program::in_trial();
    program.write_bytes("bom.zip", &bomb());
    let import = format!("ulimit -v 1500000; {} import bom.zip --json", program.path());
    let ran = Command::new("sh")
        .args(["-c", &import])
        .current_dir(program.folder())
        .env("PUNCTUEEL_DATABASE", program.address())
        .output()
        .unwrap();
    let answer: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(ran.status.code(), Some(1));
    assert_eq!(answer["files"][0]["problems"][0]["code"], "ARCHIVE-LIMIT");
}

/// Twenty files of 19 MB of nothing.
#[cfg(target_os = "linux")]
fn bomb() -> Vec<u8> {
    let nothing = vec![b' '; 19 << 20];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..20 {
        let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file(format!("{number}.csv"), packed).unwrap();
        zip.write_all(&nothing).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
