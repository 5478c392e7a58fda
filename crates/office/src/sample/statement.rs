//! Bank statements as Dutch banks give them: MT940 and CAMT.053 of the same account.
//!
//! Made apart from the code that reads them, so that reading is put to the test. MT940 knows no
//! accents and wraps its descriptions; CAMT.053 is XML in UTF-8.

use std::fmt::Write;

use jiff::civil::Date;

use punctueel_domain::money::Cents;

use super::account::{Extract, Row};
use super::people::{BIC, plain};

/// The longest line of a description in MT940.
const LINE: usize = 65;

/// The extract as MT940.
pub fn mt940(extract: &Extract) -> Vec<u8> {
    let number = extract.until.day_of_year();
    let mut text = format!(
        ":20:{}{number:03}\r\n:25:{}EUR\r\n:28C:{number:05}\r\n:60F:{}\r\n",
        BIC.get(..4).unwrap_or_default(),
        extract.iban,
        balance(extract.opening, day_before(extract.from)),
    );
    extract.rows.iter().for_each(|row| text.push_str(&mt940_row(row)));
    let closing = balance(extract.closing, extract.until);
    // Writing to a text cannot fail.
    let _ = write!(text, ":62F:{closing}\r\n-\r\n");
    text.into_bytes()
}

fn mt940_row(row: &Row) -> String {
    let on = short(row.on);
    let side = match (row.is_reversal, row.amount.is_negative()) {
        (true, _) => "RC",
        (false, true) => "D",
        (false, false) => "C",
    };
    let booked = on.get(2..).unwrap_or_default();
    let amount = comma(row.amount.abs());
    let described = format!(
        ":86:/TRTP/SEPA OVERBOEKING/IBAN/{}/BIC/{BIC}/NAME/{}/REMI/{}/EREF/NOTPROVIDED",
        row.iban,
        plain(&row.name),
        plain(&row.text),
    );
    let chars: Vec<char> = described.chars().collect();
    let lines: Vec<String> = chars.chunks(LINE).map(|line| line.iter().collect()).collect();
    format!(":61:{on}{booked}{side}{amount}NTRFNONREF\r\n{}\r\n", lines.join("\r\n"))
}

fn balance(cents: Cents, on: Date) -> String {
    let side = if cents.is_negative() { 'D' } else { 'C' };
    format!("{side}{}EUR{}", short(on), comma(cents.abs()))
}

/// `261122`.
fn short(day: Date) -> String {
    format!("{:02}{:02}{:02}", day.year() % 100, day.month(), day.day())
}

fn comma(cents: Cents) -> String {
    cents.to_string().replace('.', ",")
}

fn day_before(day: Date) -> Date {
    day.yesterday().unwrap_or(day)
}

/// The extract as CAMT.053.
pub fn camt053(extract: &Extract) -> Vec<u8> {
    let (iban, until) = (&extract.iban, extract.until);
    let id = format!("{BIC}-{}-{until}", extract.from);
    let rows: String = extract.rows.iter().map(camt_row).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">\n<BkToCstmrStmt>\n\
         <GrpHdr><MsgId>{id}</MsgId><CreDtTm>{until}T23:30:00</CreDtTm></GrpHdr>\n\
         <Stmt><Id>{id}</Id><CreDtTm>{until}T23:30:00</CreDtTm>\n\
         <Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>\n{}{}{rows}\
         </Stmt>\n</BkToCstmrStmt>\n</Document>\n",
        camt_balance("OPBD", extract.opening, extract.from),
        camt_balance("CLBD", extract.closing, until),
    );
    text.into_bytes()
}

fn camt_balance(kind: &str, cents: Cents, on: Date) -> String {
    format!(
        "<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>{}<Dt><Dt>{on}</Dt></Dt></Bal>\n",
        camt_amount(cents)
    )
}

fn camt_amount(cents: Cents) -> String {
    let side = if cents.is_negative() { "DBIT" } else { "CRDT" };
    format!("<Amt Ccy=\"EUR\">{}</Amt><CdtDbtInd>{side}</CdtDbtInd>", cents.abs())
}

fn camt_row(row: &Row) -> String {
    let (party, account) =
        if row.amount.is_negative() { ("Cdtr", "CdtrAcct") } else { ("Dbtr", "DbtrAcct") };
    format!(
        "<Ntry>{}{}<Sts>BOOK</Sts><BookgDt><Dt>{on}</Dt></BookgDt><ValDt><Dt>{on}</Dt></ValDt>\
         <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties>\
         <{party}><Nm>{}</Nm></{party}><{account}><Id><IBAN>{}</IBAN></Id></{account}></RltdPties>\
         <RmtInf><Ustrd>{}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n",
        camt_amount(row.amount),
        if row.is_reversal { "<RvslInd>true</RvslInd>" } else { "" },
        escaped(&row.name),
        row.iban,
        escaped(&row.text),
        on = row.on,
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
