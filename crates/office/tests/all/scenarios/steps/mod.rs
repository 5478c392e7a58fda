//! All steps, in the parts in which the manual shows them. A new step is one row in one of them.

mod bank;
mod begin;
mod call_list;
mod calls;
mod claims;
mod copies;
mod days;
mod duties;
mod files;
mod imports;
mod invoices;
mod legal;
mod lists;
pub mod outcome;
mod outgoing;
mod paper;
mod people;
mod plans;
mod segments;
mod users;

use super::vocabulary::Known;

/// A part of the vocabulary.
pub struct Part {
    /// Its title in the manual.
    pub title: &'static str,
    /// What it is about.
    pub says: &'static str,
    /// The steps.
    pub steps: &'static [Known],
}

/// The whole vocabulary.
pub const PARTS: &[Part] = &[
    Part {
        title: "Het begin",
        says: "Een verhaal begint met een administratie en een dag.",
        steps: begin::STEPS,
    },
    Part {
        title: "Lijsten met openstaande posten",
        says: "De tabel wordt een echt CSV-bestand en gaat door de import.",
        steps: lists::STEPS,
    },
    Part {
        title: "Wie hier werkt",
        says: "Ieder werkt onder zijn eigen naam; zonder gebruikers is het de eigenaar.",
        steps: users::STEPS,
    },
    Part {
        title: "Andere bestanden",
        says: "Debiteuren, spreadsheets, en bestanden met hun eigen koppen.",
        steps: files::STEPS,
    },
    Part {
        title: "Facturen als bestand",
        says: "De tabel wordt UBL en gaat door de import.",
        steps: invoices::STEPS,
    },
    Part {
        title: "Kopieën van facturen",
        says: "De bewaarde PDF's, en wat ervan met een bericht meegaat.",
        steps: copies::STEPS,
    },
    Part {
        title: "De bank",
        says: "De tabel wordt een echt bankafschrift (MT940 of CAMT.053) en gaat door de import.",
        steps: bank::STEPS,
    },
    Part {
        title: "Wat is ingelezen",
        says: "Een bestand kan worden teruggedraaid en nog eens binnenkomen.",
        steps: imports::STEPS,
    },
    Part {
        title: "De dagen",
        says: "De tijd gaat alleen vooruit; op een dag kan de dag worden gedraaid.",
        steps: days::STEPS,
    },
    Part {
        title: "Wat mensen doen",
        says: "Bellen, beloven, pauzeren, goedkeuren, versturen, beslissen.",
        steps: people::STEPS,
    },
    Part {
        title: "Wie volgt welke strategie, en wie niet",
        says: "Segmenten, een eigen strategie, en klanten die wij niet aanmanen.",
        steps: segments::STEPS,
    },
    Part {
        title: "Gesprekken en geschillen",
        says: "Wat er aan de telefoon is gezegd, wat niet klopt en wat wordt overgeslagen.",
        steps: calls::STEPS,
    },
    Part {
        title: "Wie het eerst gebeld wordt",
        says: "De bellijst in volgorde, en wanneer iemand bereikbaar is.",
        steps: call_list::STEPS,
    },
    Part {
        title: "Betalingsregelingen",
        says: "Betalen in termijnen, zoals een mens dat afspreekt en beëindigt.",
        steps: plans::STEPS,
    },
    Part {
        title: "Wat wij nog moeten doen",
        says: "Wat is aangekondigd, met de dag, en wat ervan komt.",
        steps: duties::STEPS,
    },
    Part {
        title: "Wat de deur uit gaat",
        says: "De schakelaar, vasthouden, drukken, posten.",
        steps: outgoing::STEPS,
    },
    Part {
        title: "Wat er verschuldigd is",
        says: "De vordering volgens de wet, regel voor regel, en wat daarvoor is vastgelegd.",
        steps: claims::STEPS,
    },
    Part {
        title: "Brieven met rechtsgevolg",
        says: "De veertiendagenbrief, de ingebrekestelling en de stuitingsbrief.",
        steps: legal::STEPS,
    },
    Part {
        title: "Wat u in handen hebt",
        says: "Het belblad naast de telefoon, en wat er in een brief te scannen is.",
        steps: paper::STEPS,
    },
    Part {
        title: "De uitkomst",
        says: "Elke tabel hier is volledig: een rij te veel is net zo fout als een rij te weinig.",
        steps: outcome::STEPS,
    },
];
