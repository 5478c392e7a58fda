//! Bank statements as a bank gives them: MT940 and CAMT.053, made from the rows of a story.
//!
//! Keeps what really stands on the account, so that balances fit from file to file, also when two
//! files overlap. Knows no import: the files go in like any other.

use std::fmt::Write as _;

use jiff::civil::Date;

use punctueel_domain::calendar::plus_days;
use punctueel_domain::money::Cents;

/// Our own account.
pub const OUR_ACCOUNT: &str = "NL91ABNA0417164300";

/// What stood on the account before the first file.
const FIRST_BALANCE: Cents = Cents(1_000_000);

/// The form of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// SWIFT MT940.
    Mt940,
    /// ISO 20022 CAMT.053.
    Camt053,
}

/// A row on the account.
#[derive(Clone, Debug)]
pub struct BankRow {
    /// The booking day.
    pub on: Date,
    /// Signed as it changed the account.
    pub amount: Cents,
    /// Name of the other side.
    pub name: String,
    /// Account of the other side; may be empty.
    pub account: String,
    /// Remittance text.
    pub text: String,
    /// A direct debit that came back.
    pub is_reversal: bool,
}

/// The account as the bank knows it.
pub struct BankBook {
    form: Form,
    rows: Vec<BankRow>,
    /// The last day of the last file.
    pub until: Option<Date>,
    files: u32,
}

impl BankBook {
    /// An account without rows.
    pub fn new(form: Form) -> BankBook {
        BankBook { form, rows: Vec::new(), until: None, files: 0 }
    }

    /// A file from a day to a day with these rows; days that were given before are replaced.
    pub fn file(&mut self, from: Date, until: Date, rows: Vec<BankRow>) -> (String, Vec<u8>) {
        self.rows.retain(|row| row.on < from);
        let opening = self.balance();
        self.rows.extend(rows.iter().cloned());
        let page = Page {
            number: self.files + 1,
            opening_on: plus_days(from, -1),
            closing_on: until,
            opening,
            closing: self.balance(),
            rows,
        };
        self.files += 1;
        self.until = self.until.max(Some(until));
        match self.form {
            Form::Mt940 => (format!("afschrift-{}.sta", page.number), page.mt940().into_bytes()),
            Form::Camt053 => (format!("afschrift-{}.xml", page.number), page.camt().into_bytes()),
        }
    }

    /// Something happens on the account that no file tells yet.
    pub fn unseen(&mut self, on: Date, amount: Cents) {
        let (name, account, text) = (String::new(), String::new(), String::new());
        self.rows.push(BankRow { on, amount, name, account, text, is_reversal: false });
    }

    fn balance(&self) -> Cents {
        self.rows.iter().map(|row| row.amount).sum::<Cents>() + FIRST_BALANCE
    }
}

/// One statement.
struct Page {
    number: u32,
    opening_on: Date,
    closing_on: Date,
    opening: Cents,
    closing: Cents,
    rows: Vec<BankRow>,
}

fn sign(amount: Cents) -> &'static str {
    if amount.is_negative() { "D" } else { "C" }
}

fn comma(amount: Cents) -> String {
    amount.abs().to_string().replace('.', ",")
}

fn short(day: Date) -> String {
    day.strftime("%y%m%d").to_string()
}

impl Page {
    fn mt940(&self) -> String {
        let balance = |tag: &str, on: Date, amount: Cents| {
            format!(":{tag}:{}{}EUR{}\r\n", sign(amount), short(on), comma(amount))
        };
        let mut text = String::from("ABNANL2A\r\n940\r\nABNANL2A\r\n:20:ABN AMRO BANK NV\r\n");
        let _ = write!(text, ":25:{OUR_ACCOUNT}\r\n:28:{}/1\r\n", self.number);
        text += &balance("60F", self.opening_on, self.opening);
        for row in &self.rows {
            let entry_day = row.on.strftime("%m%d");
            let (day, sum) = (short(row.on), comma(row.amount));
            let _ = write!(text, ":61:{day}{entry_day}{}{sum}N654NONREF\r\n", sign(row.amount));
            text += &wrapped(&row.described());
        }
        text += &balance("62F", self.closing_on, self.closing);
        text + "-\r\n"
    }

    fn camt(&self) -> String {
        let balance = |code: &str, on: Date, amount: Cents| {
            let side = side(amount);
            let amount = amount.abs();
            format!(
                "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>\
                 <Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>\
                 <Dt><Dt>{on}</Dt></Dt></Bal>\n"
            )
        };
        let (number, day) = (self.number, self.closing_on);
        let mut text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">\n\
             <BkToCstmrStmt><GrpHdr><MsgId>M{number}</MsgId>\
             <CreDtTm>{day}T22:00:00</CreDtTm></GrpHdr>\n\
             <Stmt><Id>S{number}</Id><ElctrncSeqNb>{number}</ElctrncSeqNb>\
             <CreDtTm>{day}T22:00:00</CreDtTm>\
             <Acct><Id><IBAN>{OUR_ACCOUNT}</IBAN></Id><Ccy>EUR</Ccy></Acct>\n"
        );
        text += &balance("OPBD", self.opening_on, self.opening);
        text += &balance("CLBD", self.closing_on, self.closing);
        for row in &self.rows {
            text += &row.camt_entry();
        }
        text + "</Stmt></BkToCstmrStmt></Document>\n"
    }
}

fn side(amount: Cents) -> &'static str {
    if amount.is_negative() { "DBIT" } else { "CRDT" }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The description in lines of 65 characters, the first counting its tag.
fn wrapped(text: &str) -> String {
    let mut out = String::from(":86:");
    for (at, c) in text.chars().enumerate() {
        if at >= 61 && (at - 61) % 65 == 0 {
            out += "\r\n";
        }
        out.push(c);
    }
    out + "\r\n"
}

impl BankRow {
    fn described(&self) -> String {
        let mut text = String::from("/TRTP/SEPA OVERBOEKING");
        if self.is_reversal {
            text = String::from("/TRTP/SEPA INCASSO RETOUR/RTRN/MS03");
        }
        if !self.account.is_empty() {
            let _ = write!(text, "/IBAN/{}/BIC/TESTNL2A", self.account);
        }
        let _ = write!(text, "/NAME/{}/REMI/{}/EREF/NOTPROVIDED", self.name, self.text);
        text
    }

    fn camt_entry(&self) -> String {
        let (amount, side, on) = (self.amount.abs(), side(self.amount), self.on);
        let party = if self.amount.is_negative() != self.is_reversal { "Cdtr" } else { "Dbtr" };
        let (name, words) = (escaped(&self.name), escaped(&self.text));
        let account = match self.account.as_str() {
            "" => String::new(),
            iban => format!("<{party}Acct><Id><IBAN>{iban}</IBAN></Id></{party}Acct>"),
        };
        let reversal = if self.is_reversal { "<RvslInd>true</RvslInd>" } else { "" };
        format!(
            "<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>{reversal}\
             <Sts>BOOK</Sts><BookgDt><Dt>{on}</Dt></BookgDt><ValDt><Dt>{on}</Dt></ValDt>\n\
             <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>\
             <RltdPties><{party}><Nm>{name}</Nm></{party}>{account}</RltdPties>\
             <RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n"
        )
    }
}
