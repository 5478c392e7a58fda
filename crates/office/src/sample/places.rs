//! Where made-up debtors live. Plain data.
//!
//! Towns are real, for an address needs one; streets are invented. Telephone numbers cannot be
//! called: a Dutch subscriber number never begins with a zero, and the British and German ones
//! are of the ranges that Ofcom and the Bundesnetzagentur keep for stories.

/// A town with its area code and the first figures of its postcodes.
pub type Town = (&'static str, &'static str, &'static str);

/// Towns.
pub const TOWNS: &[Town] = &[
    ("Alkmaar", "072", "18"),
    ("Almere", "036", "13"),
    ("Amersfoort", "033", "38"),
    ("Apeldoorn", "055", "73"),
    ("Arnhem", "026", "68"),
    ("Assen", "0592", "94"),
    ("Breda", "076", "48"),
    ("Delft", "015", "26"),
    ("Den Helder", "0223", "17"),
    ("Deventer", "0570", "74"),
    ("Doetinchem", "0314", "70"),
    ("Dordrecht", "078", "33"),
    ("Eindhoven", "040", "56"),
    ("Emmen", "0591", "78"),
    ("Enschede", "053", "75"),
    ("Goes", "0113", "44"),
    ("Gouda", "0182", "28"),
    ("Groningen", "050", "97"),
    ("Haarlem", "023", "20"),
    ("Heerlen", "045", "64"),
    ("Hengelo", "074", "75"),
    ("Hilversum", "035", "12"),
    ("Hoorn", "0229", "16"),
    ("Leeuwarden", "058", "89"),
    ("Leiden", "071", "23"),
    ("Lelystad", "0320", "82"),
    ("Maastricht", "043", "62"),
    ("Middelburg", "0118", "43"),
    ("Nijmegen", "024", "65"),
    ("Oss", "0412", "53"),
    ("Roermond", "0475", "60"),
    ("Rotterdam", "010", "30"),
    ("Sneek", "0515", "86"),
    ("Tiel", "0344", "40"),
    ("Tilburg", "013", "50"),
    ("Utrecht", "030", "35"),
    ("Venlo", "077", "59"),
    ("Zaandam", "075", "15"),
    ("Zutphen", "0575", "72"),
    ("Zwolle", "038", "80"),
];

/// Streets that are in no town.
pub const STREETS: &[&str] = &[
    "Voorbeeldweg",
    "Proefstraat",
    "Modelkade",
    "Monsterlaan",
    "Verzonnenplein",
    "Denkbeeldsingel",
    "Oefenhof",
    "Fictiedijk",
    "Schijnbaan",
    "Bedachtelaan",
    "Droomkade",
    "Verhaalsteeg",
];

/// A town abroad.
#[derive(Clone, Copy, Debug, Default)]
pub struct Abroad {
    /// The town.
    pub city: &'static str,
    /// Its postcode.
    pub postcode: &'static str,
    /// The code of the country.
    pub code: &'static str,
    /// The country as a list has it.
    pub country: &'static str,
    /// The beginning of telephone numbers; three figures follow.
    pub phone: &'static str,
}

const fn abroad(
    place: (&'static str, &'static str),
    country: (&'static str, &'static str),
    phone: &'static str,
) -> Abroad {
    Abroad { city: place.0, postcode: place.1, code: country.0, country: country.1, phone }
}

const GB: (&str, &str) = ("GB", "United Kingdom");
const DE: (&str, &str) = ("DE", "Germany");

/// Towns abroad.
pub const ABROAD: &[Abroad] = &[
    abroad(("London", "SE1 7QX"), GB, "+44 20 7946 0"),
    abroad(("Bristol", "BS1 4ZZ"), GB, "+44 117 496 0"),
    abroad(("Leeds", "LS1 9ZX"), GB, "+44 113 496 0"),
    abroad(("Berlin", "10115"), DE, "+49 30 23125 "),
    abroad(("Köln", "50667"), DE, "+49 221 4710 "),
    abroad(("Hamburg", "20095"), DE, "+49 40 66969 "),
];
