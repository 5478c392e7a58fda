//! Reads ZIP files that these tests make themselves, among them such as an attacker makes.

use std::io::{Cursor, Read, Write};

use punctueel_formats::facts::Format;
use punctueel_formats::problem::{Problem, ProblemKind};
use punctueel_formats::read::read;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A ZIP of these files.
pub(crate) fn zip_of(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), packed).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The files of a ZIP, with one of them changed.
pub(crate) fn changed(
    bytes: &[u8],
    name: &str,
    change: impl Fn(&str) -> String,
) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut held = Vec::new();
            file.read_to_end(&mut held).unwrap();
            let known = file.name().unwrap().into_owned();
            if known == name {
                held = change(&String::from_utf8(held).unwrap()).into_bytes();
            }
            (known, held)
        })
        .collect()
}

fn files(files: &[(&str, &[u8])]) -> Vec<u8> {
    let files: Vec<_> =
        files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    zip_of(&files)
}

fn said(bytes: &[u8]) -> Vec<(ProblemKind, String)> {
    let facts = read(bytes);
    assert_eq!(facts.format, Format::Zip);
    assert!(facts.files.is_empty() || !facts.problems.iter().any(Problem::is_error));
    facts.problems.into_iter().map(|problem| (problem.what, problem.found)).collect()
}

#[test]
fn a_zip_is_a_list_of_files_each_by_itself() {
    let facts = read(&files(&[
        ("map/", b""),
        ("map/een.csv", b"Factuurnummer;Debiteur;Factuurdatum;Openstaand\n1;J;1-9-2026;1,00\n"),
        ("__MACOSX/een.csv", b"x"),
        ("map/.DS_Store", b"x"),
        ("../../twee\u{1b}.txt", b"hallo"),
    ]));
    assert_eq!((facts.format, facts.encoding, facts.problems.len()), (Format::Zip, "zip", 0));
    let names: Vec<&str> = facts.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["map/een.csv", "../../twee.txt"]);
    assert_eq!(read(&facts.files[0].bytes).format, Format::OpenItems);
    assert_eq!(read(&facts.files[1].bytes).format, Format::Unknown);
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![b'0'; 6 << 20];
    let bomb = files(&[("een.csv", &zeros)]);
    assert!(bomb.len() < 100_000);
    assert_eq!(said(&bomb), [(ProblemKind::ArchiveLimit, "een.csv".to_owned())]);
    // The size in the headers is a lie in a bomb; here the file says it is small.
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    let mut lying = bomb.clone();
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == size {
            lying[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
        }
    }
    assert_ne!(lying, bomb);
    assert_eq!(said(&lying), [(ProblemKind::Archive, "een.csv".to_owned())]);
    // Many files that are each allowed.
    let each = vec![b'0'; 1 << 20];
    let many: Vec<_> = (0..12).map(|at| (format!("{at}.csv"), each.clone())).collect();
    assert_eq!(said(&zip_of(&many))[0].0, ProblemKind::ArchiveLimit);
}

#[test]
fn too_many_files_a_zip_inside_and_an_empty_one_are_refused() {
    let many: Vec<_> = (0..2_001).map(|at| (format!("{at}"), Vec::new())).collect();
    assert_eq!(said(&zip_of(&many)), [(ProblemKind::ArchiveFiles, "2001 > 2000".to_owned())]);
    let inner = files(&[("a.csv", b"x")]);
    let nested = [(ProblemKind::ArchiveNested, "b.zip".to_owned())];
    assert_eq!(said(&files(&[("a.csv", b"x"), ("b.zip", &inner)])), nested);
    assert_eq!(said(&files(&[])), [(ProblemKind::Empty, String::new())]);
}

#[test]
fn a_document_of_an_office_program_is_no_zip_of_files() {
    let said = |name: &str| {
        let facts = read(&files(&[("mimetype", b"x"), (name, b"<x/>")]));
        assert_eq!(facts.format, Format::Unknown);
        (facts.problems[0].what, facts.problems[0].found.clone())
    };
    assert_eq!(said("content.xml"), (ProblemKind::NotRead, "ODS/ODT".to_owned()));
    assert_eq!(said("word/document.xml"), (ProblemKind::UnknownFormat, "DOCX".to_owned()));
    let letter = files(&[("word/document.xml", b"<x/>")]);
    assert_eq!(read(&files(&[("brief.docx", &letter)])).files.len(), 1);
}

#[test]
fn a_password_and_damage_are_said() {
    let whole = files(&[("een.csv", b"Factuurnummer;Openstaand\n")]);
    // The first bit of the flags, in both headers of the file, says that it is locked.
    let mut locked = whole.clone();
    let central = whole.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    locked[6] |= 1;
    locked[central + 8] |= 1;
    assert_eq!(said(&locked), [(ProblemKind::Locked, "een.csv".to_owned())]);
    let mut damaged = whole.clone();
    damaged[40] ^= 0x55;
    assert_eq!(said(&damaged)[0].0, ProblemKind::Archive);
    for cut in 4..whole.len() {
        assert_eq!(said(&whole[..cut])[0].0, ProblemKind::Archive, "cut off at {cut}");
    }
}
