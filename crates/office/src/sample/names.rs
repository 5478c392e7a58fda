//! The words that made-up firms, people and places are put together from. Plain data.
//!
//! Towns are real, for a Dutch address needs one; streets, firms and people are invented. Telephone
//! numbers are made with an area code and a subscriber number that begins with a zero, which no
//! Dutch subscriber has.

/// What a firm does, in front of a name.
pub const TRADES: &[&str] = &[
    "Aannemersbedrijf",
    "Architectenbureau",
    "Bakkerij",
    "Bouwbedrijf",
    "Brasserie",
    "Café",
    "Dakdekkersbedrijf",
    "Drukkerij",
    "Hoveniersbedrijf",
    "Installatiebedrijf",
    "Interieurbouw",
    "Jachtwerf",
    "Kozijnenfabriek",
    "Manege",
    "Meubelmakerij",
    "Parketstudio",
    "Schildersbedrijf",
    "Standbouw",
    "Timmerbedrijf",
    "Trappenmakerij",
];

/// Surnames and names of houses, some with letters that old files spoil.
pub const NAMES: &[&str] = &[
    "Aalbers",
    "Andréa",
    "Beëlen",
    "Boomgaard",
    "Chloé",
    "Daniëls",
    "De Drie Eiken",
    "De Gouden Spaan",
    "De Kleine Haven",
    "Dijkgraaf",
    "Elzinga",
    "Fictorie",
    "Gaasterland",
    "Groeneveld",
    "Haverkamp",
    "Het Houten Huis",
    "Immerzeel",
    "Israëls",
    "Joosten",
    "Kloosterman",
    "Lageveen",
    "Maréchal",
    "Meerdink",
    "Noordermeer",
    "Oosterwolde",
    "Poelgeest",
    "Quist",
    "René",
    "Rietveen",
    "Schuitema",
    "Tienhoven",
    "Uiterwaard",
    "Van Zoë",
    "Veenstra",
    "Vergeer",
    "Waterink",
    "Westerbaan",
    "Ypma",
    "Zandbergen",
    "Zwaluw",
];

/// What stands behind the name of a firm.
pub const FORMS: &[&str] = &["B.V.", "B.V.", "B.V.", "V.O.F.", "& Zn. B.V.", ""];

/// First names.
pub const FIRST_NAMES: &[&str] = &[
    "Anouk", "Bas", "Chloë", "Daan", "Eefje", "Femke", "Gijs", "Hanneke", "Ilse", "Jeroen", "Koen",
    "Lotte", "Marijke", "Noor", "Olivier", "Petra", "Renée", "Sjoerd", "Tessa", "Wouter",
];

/// Surnames of people.
pub const SURNAMES: &[&str] = &[
    "Aarden",
    "van Bemmelen",
    "Coolen",
    "van Dongen",
    "Evers",
    "Fokkema",
    "de Geus",
    "Hoekstra",
    "van Iersel",
    "Jaspers",
    "Kuiper",
    "Loman",
    "de Munnik",
    "Nauta",
    "Oudhof",
    "Prins",
    "Ruiter",
    "Smeets",
    "Tromp",
    "Wiersma",
];

/// A town with its area code and the first figures of its postcodes.
pub type Town = (&'static str, &'static str, &'static str);

/// Towns.
pub const TOWNS: &[Town] = &[
    ("Alkmaar", "072", "18"),
    ("Almere", "036", "13"),
    ("Amersfoort", "033", "38"),
    ("Apeldoorn", "055", "73"),
    ("Arnhem", "026", "68"),
    ("Breda", "076", "48"),
    ("Delft", "015", "26"),
    ("Dordrecht", "078", "33"),
    ("Eindhoven", "040", "56"),
    ("Enschede", "053", "75"),
    ("Groningen", "050", "97"),
    ("Haarlem", "023", "20"),
    ("Hengelo", "074", "75"),
    ("Leeuwarden", "058", "89"),
    ("Leiden", "071", "23"),
    ("Maastricht", "043", "62"),
    ("Nijmegen", "024", "65"),
    ("Rotterdam", "010", "30"),
    ("Tilburg", "013", "50"),
    ("Utrecht", "030", "35"),
    ("Venlo", "077", "59"),
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
];

/// What the firm sells.
pub const GOODS: &[&str] = &[
    "Levering vuren balken",
    "Kozijnhout meranti op maat",
    "Multiplex berken, 18 mm",
    "Eiken trapdelen",
    "Gevelbekleding lariks",
    "Tuinhout douglas",
    "Zaagwerk en transport",
    "Vloerdelen grenen",
    "Hardhouten damwand",
    "Latwerk en bevestiging",
];
