//! Made-up letters and sheets to print.

use jiff::civil::{Date, date};
use punctueel_domain::party::Language;
use punctueel_letters::letter::{
    Align, Block, Column, Head, Letter, LetterKind, Part, Payment, Piece, Span, Table,
};
use punctueel_letters::sheet::{CallSheet, Fact, Question, SheetWords};

pub const DAY: Date = date(2026, 11, 23);

/// A reminder of so many invoices.
pub fn letter(invoices: usize) -> Letter {
    Letter {
        kind: LetterKind::Reminder,
        language: Language::Nl,
        day: DAY,
        sender: Head {
            name: "Van der Velden".into(),
            return_line: "Van der Velden, Postbus 118, 3500 AC Utrecht".into(),
            foot: vec!["KvK 30212345".into(), "IBAN NL91 ABNA 0417 1643 00".into()],
            ..Head::default()
        },
        address: lines(&["Jansen Bouw B.V.", "Kanaalweg 12", "3526 KL  UTRECHT"]),
        labels: vec![("Datum".into(), "23 november 2026".into())],
        subject: "Herinnering".into(),
        salutation: "Geachte mevrouw De Wit,".into(),
        blocks: vec![
            block(Part::Occasion, vec![text("Deze facturen staan nog open."), table(invoices)]),
            block(Part::Request, vec![text("Wilt u betalen?"), payment()]),
            block(Part::Closing, vec![text("Wij vertrouwen op uw betaling.")]),
        ],
        greeting: "Met vriendelijke groet,".into(),
        signature: lines(&["Sanne Bakker", "030 123 45 67"]),
        page_words: ["Pagina ".into(), " van ".into(), String::new()],
    }
}

fn block(part: Part, pieces: Vec<Piece>) -> Block {
    Block { part, pieces }
}

fn text(words: &str) -> Piece {
    Piece::Text(vec![Span { text: words.into(), is_strong: false }])
}

fn table(rows: usize) -> Piece {
    Piece::Table(open(rows))
}

/// The open items, with their total.
pub fn open(rows: usize) -> Table {
    let column = |title: &str, align| Column { title: title.into(), align };
    Table {
        title: String::new(),
        columns: vec![
            column("Factuur", Align::Left),
            column("Omschrijving", Align::Fill),
            column("Bedrag", Align::Right),
        ],
        rows: (1..=rows).map(|n| lines(&[&format!("F{n:03}"), "Onderhoud", "€ 1,00"])).collect(),
        totals: vec![lines(&["Samen", "", &format!("€ {rows},00")])],
    }
}

fn payment() -> Piece {
    Piece::Payment(Payment {
        rows: vec![("Rekening".into(), "NL91 ABNA 0417 1643 00".into())],
        scan: "Betalen met de app van uw bank".into(),
        epc: Some("BCD\n002\n1\nSCT\n\nVan der Velden\nNL91ABNA0417164300\nEUR1.00".into()),
    })
}

/// The lines as texts of their own.
pub fn lines(of: &[&str]) -> Vec<String> {
    of.iter().map(|&line| line.to_owned()).collect()
}

/// A call sheet with so many open items and so many things agreed before.
pub fn sheet(rows: usize, before: usize) -> CallSheet {
    let said = |at: usize| (format!("{at} mei 2026"), "Gebeld: niet bereikt.".to_owned());
    CallSheet {
        language: Language::Nl,
        day: DAY,
        house: "Van der Velden".into(),
        title: "Belblad: Jansen Bouw B.V.".into(),
        reason: "De betaaldag is voorbij.".into(),
        who: vec![("Bel".into(), "030 765 43 21".into()), ("Vraag naar".into(), "De Wit".into())],
        know: vec![Fact { label: "Klachten?".into(), answer: "Geen".into(), basis: String::new() }],
        open: open(rows),
        before: (1..=before).map(said).collect(),
        before_none: "Nog niets.".into(),
        opening: "Goedemorgen.".into(),
        questions: vec![
            Question {
                ask: "Wanneer betaalt u?".into(),
                why: "Zonder dag is het geen afspraak.".into(),
                source: "001".into(),
            };
            6
        ],
        worth: vec![["Telt niet meer".into(), "“stuur een kopie”".into()]],
        answers: vec![["Geen geld".into(), "Welk deel lukt?".into(), "Deel".into()]],
        closing: "Dan spreken wij af: …".into(),
        words: SheetWords {
            who: "Wie".into(),
            know: "Weten".into(),
            open: "Open".into(),
            before: "Eerder".into(),
            open_shown: ["de oudste ".into(), format!(" van {rows}")],
            before_shown: ["de nieuwste ".into(), format!(" van {before}")],
            talk: "Gesprek".into(),
            worth: "Wat nu telt".into(),
            answers: ["Hij zegt".into(), "U zegt".into(), "U noteert".into()],
            notes: "Notities".into(),
            fields: lines(&["Gesproken met", "Bedrag", "Dag"]),
            outcomes: lines(&["Belooft", "Niet bereikt"]),
        },
    }
}
