//! Bank statements in CAMT.053 for the stories: rows in plain words, balances that fit.

use jiff::civil::{Date, date};

use punctueel_domain::money::Cents;
use punctueel_office::Desk;
use punctueel_office::imports::{FileReport, TakeIn};

/// Our own account.
pub const OUR_ACCOUNT: &str = "NL91ABNA0417164300";
/// The account of Bakkerij Jansen.
pub const JANSEN: &str = "NL20INGB0001234567";

/// A row on the account.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub day: i8,
    pub cents: i64,
    pub name: &'static str,
    pub iban: &'static str,
    pub text: &'static str,
    pub end_to_end: &'static str,
    pub reference: &'static str,
    pub mandate: &'static str,
    pub is_reversal: bool,
}

/// A day of the autumn of 2026: of October from 15 on, else of November.
pub fn day(day: i8) -> Date {
    date(2026, if day >= 15 { 10 } else { 11 }, day)
}

/// Bakkerij Jansen pays.
pub fn jansen(day: i8, cents: i64, text: &'static str) -> Row {
    Row { day, cents, text, name: "Bakkerij Jansen", iban: JANSEN, ..Row::default() }
}

/// A statement of our account up to a day.
pub fn statement(opening: i64, until: Date, rows: &[Row]) -> String {
    statement_of(OUR_ACCOUNT, "EUR", opening, (until, rows))
}

/// A statement of any account.
pub fn statement_of(
    account: &str,
    currency: &str,
    opening: i64,
    (until, rows): (Date, &[Row]),
) -> String {
    let closing = opening + rows.iter().map(|row| row.cents).sum::<i64>();
    let first = rows.iter().map(|row| day(row.day)).min().unwrap_or(until);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>\
         <GrpHdr><MsgId>M</MsgId><CreDtTm>{until}T22:00:00</CreDtTm></GrpHdr>\n\
         <Stmt><Id>S</Id><CreDtTm>{until}T22:00:00</CreDtTm>\
         <Acct><Id><IBAN>{account}</IBAN></Id><Ccy>{currency}</Ccy></Acct>\n"
    );
    let balance = |code: &str, on: Date, cents: i64| {
        let (amount, side) = (Cents(cents).abs(), side(cents));
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>\
             <Amt Ccy=\"{currency}\">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>\
             <Dt><Dt>{on}</Dt></Dt></Bal>\n"
        )
    };
    text += &balance("OPBD", first, opening);
    text += &balance("CLBD", until, closing);
    rows.iter().for_each(|row| text += &row.entry(currency));
    text + "</Stmt></BkToCstmrStmt></Document>\n"
}

fn side(cents: i64) -> &'static str {
    if cents < 0 { "DBIT" } else { "CRDT" }
}

impl Row {
    fn entry(&self, currency: &str) -> String {
        let (amount, side, on) = (Cents(self.cents).abs(), side(self.cents), day(self.day));
        let party = if (self.cents < 0) == self.is_reversal { "Dbtr" } else { "Cdtr" };
        let tag = |tag: &str, value: &str| match value {
            "" => String::new(),
            value => format!("<{tag}>{value}</{tag}>"),
        };
        let refs = tag("EndToEndId", self.end_to_end) + &tag("MndtId", self.mandate);
        let account = tag(&format!("{party}Acct"), &tag("Id", &tag("IBAN", self.iban)));
        let people = tag(party, &tag("Nm", self.name)) + &account;
        let structured = tag("Strd", &tag("CdtrRefInf", &tag("Ref", self.reference)));
        let words = tag("Ustrd", self.text) + &structured;
        let reversal = if self.is_reversal { "<RvslInd>true</RvslInd>" } else { "" };
        format!(
            "<Ntry><Amt Ccy=\"{currency}\">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>{reversal}\
             <Sts>BOOK</Sts><BookgDt><Dt>{on}</Dt></BookgDt><ValDt><Dt>{on}</Dt></ValDt>\
             <NtryDtls><TxDtls>{}{}{}</TxDtls></NtryDtls></Ntry>\n",
            tag("Refs", &refs),
            tag("RltdPties", &people),
            tag("RmtInf", &words),
        )
    }
}

/// Takes a statement in.
pub fn take(desk: &mut Desk, text: &str) -> FileReport {
    let bytes = text.as_bytes();
    let file = TakeIn { name: "bank.xml", bytes, accept_vanished: true, ..TakeIn::default() };
    file.run(desk).unwrap()
}
