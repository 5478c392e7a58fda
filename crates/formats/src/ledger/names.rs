//! The names that bookkeeping packages give to the columns of a list of open items.
//!
//! Plain data: for each field the names that say it for sure, and the general names that say it
//! only when no other column does. Names stand here in their bare form (small letters and digits
//! only), as `columns::bare` makes them, with a space between them. A package with another word
//! needs a word here and nothing else.

/// What a column of the list can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Invoice number.
    Number,
    /// Debtor number or debtor name: the rest of the list decides.
    Debtor,
    /// The bookkeeping's own number of the debtor.
    DebtorNumber,
    /// Name of the debtor.
    DebtorName,
    /// Invoice day.
    IssuedOn,
    /// Last day to pay.
    DueOn,
    /// Day sent.
    SentOn,
    /// The days to pay, counted from the invoice day.
    TermDays,
    /// What is open.
    Open,
    /// The whole amount.
    Payable,
    /// Debit side.
    Debit,
    /// Credit side.
    Credit,
    /// What was already paid.
    Paid,
    /// Whether the amount stands on the debit or the credit side.
    Side,
    /// The kind of document: invoice or credit note.
    Document,
    /// Day of payment: the list is one of paid invoices.
    PaidOn,
    /// VAT in the whole amount.
    Vat,
    /// What was delivered.
    Description,
    /// Currency.
    Currency,
    /// Payment reference.
    PaymentReference,
    /// Direct debit, or the manner of payment.
    DirectDebit,
    /// How many reminders were sent.
    Reminders,
    /// Day of the last reminder.
    RemindedOn,
    /// The day the list speaks of.
    AsOf,
    /// Person to address.
    Contact,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Street, with or without house number.
    Street,
    /// House number in a column of its own.
    House,
    /// The letter behind the house number.
    HouseLetter,
    /// What else stands behind the house number.
    HouseAddition,
    /// Postcode.
    Postcode,
    /// Town.
    City,
    /// Country.
    Country,
    /// IBAN of the debtor.
    Iban,
    /// Chamber of commerce number.
    Kvk,
    /// VAT number.
    VatNumber,
    /// Business or consumer.
    Kind,
    /// Language.
    Language,
    /// What the person to address does there.
    ContactRole,
    /// First name of a person.
    FirstName,
    /// What stands between first and last name.
    Infix,
    /// Last name of a person.
    LastName,
}

/// The names of one field.
pub struct Names {
    /// The field.
    pub field: Field,
    /// What the field is called in answers.
    pub name: &'static str,
    /// Names that say this field for sure.
    pub sure: &'static str,
    /// Names that say this field when no other column does.
    pub general: &'static str,
}

const fn names(
    field: Field,
    name: &'static str,
    sure: &'static str,
    general: &'static str,
) -> Names {
    Names { field, name, sure, general }
}

/// All names, one row for each field, in the order of [`Field`].
pub const NAMES: &[Names] = &[
    names(
        Field::Number,
        "number",
        "factuurnummer factuurnr factnr factnummer factuurno faktuurnummer faktuurnr \
         factuurid nummerfactuur invoicenumber invoiceno invoicenr invoiceid \
         invnumber invno verkoopfactuurnummer verkoopfactuurnr verkoopfactuur",
        "nummer factuur invoice number document documentnummer documentnr \
         documentnumber documentno boekstuk boekstuknummer boekstuknr nr",
    ),
    names(Field::Debtor, "debtor", "debiteur customer debtor", "relatie klant client"),
    names(
        Field::DebtorNumber,
        "debtor_number",
        "debiteurnummer debiteurennummer debiteurnr debiteurennr debiteurcode \
         debiteurencode debiteurid debnr debnummer relatiecode relatienummer \
         relatienr relatieid klantnummer klantnr klantcode klantid customernumber \
         customerno customernr customercode customerid debtornumber debtorno \
         debtorcode debtorid accountnumber clientnumber contactnummer contactid \
         codedebiteur nummerdebiteur nrdebiteur",
        "code subnummer",
    ),
    names(
        Field::DebtorName,
        "debtor_name",
        "debiteurnaam debiteurennaam naamdebiteur relatienaam naamrelatie klantnaam \
         naamklant bedrijfsnaam customername debtorname clientname companyname \
         naamorganisatie organisatienaam accountname",
        "naam name bedrijf company organisatie contact zoeknaam",
    ),
    names(
        Field::IssuedOn,
        "issued_on",
        "factuurdatum factdatum faktuurdatum datumfactuur factuurdd invoicedate \
         dateofinvoice issuedate issuedon factuurdat",
        "datum date documentdatum documentdate boekdatum boekingsdatum",
    ),
    names(
        Field::DueOn,
        "due_on",
        "vervaldatum vervaldag verval vervaldat datumvervallen vervaltop vervaldd \
         uiterstebetaaldatum tebetalenvoor betalenvoor duedate dueon due \
         paymentduedate",
        "",
    ),
    names(
        Field::SentOn,
        "sent_on",
        "verzondenop verzenddatum verstuurdop datumverzonden senton sentdate datesent",
        "verzonden verstuurd",
    ),
    names(
        Field::TermDays,
        "term_days",
        "betaaltermijn betalingstermijn betaaltermijndagen betalingstermijndagen \
         termijndagen paymentterm paymentterms termdays",
        "termijn betalingsconditie betaalconditie terms",
    ),
    names(
        Field::Open,
        "open",
        "openstaand openstaandbedrag openstaandsaldo bedragopenstaand bedragopen \
         openbedrag opensaldo nogtebetalen tebetalen tevorderen restant restbedrag \
         restantbedrag nogopen openstaandinclbtw totaalopenstaand outstanding \
         outstandingamount amountoutstanding openamount amountopen amountdue \
         balancedue openbalance remaining remainingamount unpaid",
        "saldo open balance",
    ),
    names(
        Field::Payable,
        "payable",
        "factuurbedrag factuurtotaal totaalfactuur bedragfactuur faktuurbedrag \
         bedraginclbtw bedraginclusiefbtw totaalinclbtw totaalinclusiefbtw \
         totaalbedrag totaalbedraginclbtw factuurbedraginclbtw inclbtw inclusiefbtw \
         invoiceamount invoicetotal totalamount totalinclvat amountinclvat \
         grossamount oorspronkelijkbedrag origineelbedrag originalamount bedragincl \
         totaalincl brutobedrag",
        "bedrag totaal amount total",
    ),
    names(Field::Debit, "debit", "debet debit bedragdebet debetbedrag", ""),
    names(Field::Credit, "credit", "credit bedragcredit creditbedrag", ""),
    names(
        Field::Paid,
        "paid",
        "betaaldbedrag bedragbetaald reedsbetaald albetaald totaalbetaald \
         ontvangenbedrag bedragontvangen amountpaid paidamount",
        "betaald ontvangen voldaan paid",
    ),
    names(Field::Side, "side", "dc debetcredit debitcredit debcred", ""),
    names(
        Field::Document,
        "document",
        "documentsoort documenttype soortdocument factuursoort soortfactuur \
         factuurtype typefactuur invoicetype boekstuksoort",
        "soort type",
    ),
    names(
        Field::PaidOn,
        "paid_on",
        "betaaldatum datumbetaald betaaldop datumbetaling voldaanop settleddate \
         settledon paidon paiddate datepaid paymentdate",
        "",
    ),
    names(
        Field::Vat,
        "vat",
        "btw btwbedrag bedragbtw totaalbtw vat vatamount taxamount omzetbelasting",
        "tax",
    ),
    names(
        Field::Description,
        "description",
        "omschrijving factuuromschrijving omschrijvingfactuur description",
        "betreft onderwerp subject toelichting",
    ),
    names(Field::Currency, "currency", "valuta valutacode currency currencycode munt", "val"),
    names(
        Field::PaymentReference,
        "payment_reference",
        "betalingskenmerk betaalkenmerk betalingsreferentie paymentreference \
         acceptgironummer",
        "kenmerk",
    ),
    names(
        Field::DirectDebit,
        "direct_debit",
        "incasso automatischeincasso autoincasso autincasso sepaincasso directdebit \
         incasseren",
        "betaalwijze betalingswijze betaalmethode betalingsmethode wijzevanbetalen \
         paymentmethod",
    ),
    names(
        Field::Reminders,
        "reminders",
        "aantalherinneringen aantalaanmaningen herinneringen aanmaningen reminders \
         numberofreminders reminderlevel aanmaanniveau herinneringsniveau",
        "aanmaning herinnering",
    ),
    names(
        Field::RemindedOn,
        "reminded_on",
        "laatsteherinnering laatsteaanmaning datumlaatsteherinnering \
         datumlaatsteaanmaning herinneringsdatum aanmaandatum herinnerdop \
         lastreminder lastreminderdate remindedon",
        "",
    ),
    names(Field::AsOf, "as_of", "peildatum perdatum asof asofdate standper", ""),
    names(
        Field::Contact,
        "contact",
        "contactpersoon tav terattentievan naamcontactpersoon contactperson \
         contactname attention",
        "",
    ),
    names(
        Field::Email,
        "email",
        "email emailadres mailadres emailaddress emailfactuur factuuremail \
         emailfacturen emaildebiteur emailadresfactuur emailadresfacturen \
         emailadresdebiteur emailadresfacturatie factuuremailadres",
        "mail",
    ),
    names(
        Field::Phone,
        "phone",
        "telefoon telefoonnummer telefoonnr tel telnr phone phonenumber telephone",
        "mobiel mobielnummer mobile gsm",
    ),
    names(
        Field::Street,
        "street",
        "adres straat straatnaam factuuradres adresregel1 address street addressline1",
        "postadres",
    ),
    names(Field::House, "house_number", "huisnummer huisnr housenumber", ""),
    names(Field::HouseLetter, "house_letter", "huisletter huisnummerletter", ""),
    names(
        Field::HouseAddition,
        "house_addition",
        "toevoeging toev toevoegsel huisnummertoevoeging huisnummertoev huisnrtoevoeging \
         huisnrtoev huistoevoeging housenumberaddition houseaddition",
        "",
    ),
    names(Field::Postcode, "postcode", "postcode zipcode zip postalcode factuurpostcode", ""),
    names(Field::City, "city", "plaats woonplaats vestigingsplaats plaatsnaam city town", "stad"),
    names(Field::Country, "country", "land landcode country countrycode", ""),
    names(
        Field::Iban,
        "iban",
        "iban ibandebiteur bankrekening bankrekeningnummer rekeningnummerdebiteur",
        "",
    ),
    names(Field::Kvk, "kvk", "kvk kvknummer kvknr cocnumber coc chamberofcommerce", ""),
    names(
        Field::VatNumber,
        "vat_number",
        "btwnummer btwnr btwid btwidnummer btwidentificatienummer vatnumber vatno \
         vatid",
        "",
    ),
    names(
        Field::Kind,
        "kind",
        "soortklant klantsoort klanttype typeklant soortdebiteur soortrelatie \
         zakelijkparticulier particulierzakelijk zakelijk customertype",
        "",
    ),
    names(Field::Language, "language", "taal taalcode language languagecode", ""),
    names(
        Field::ContactRole,
        "contact_role",
        "functie functieomschrijving functiecontactpersoon rolcontactpersoon jobtitle role",
        "rol",
    ),
    names(Field::FirstName, "first_name", "voornaam voornamen firstname", "voorletters initialen"),
    names(Field::Infix, "infix", "tussenvoegsel tussenvoegsels voorvoegsel", ""),
    names(Field::LastName, "last_name", "achternaam familienaam lastname surname", ""),
];

/// Headings that are written by banks and never stand in a list of open items.
pub const BANK_SURE: &str = "\
    tegenrekening tegenrekeningnummer tegenrekeninghouder tegenrekeningibanbban \
    rekeningtegenpartij naamtegenpartij rekeningnummertegenpartij ibantegenpartij \
    afbij mutatiesoort transactiedatum transactiebedrag rentedatum counterparty \
    bankaccount saldonatrn afschriftnummer operationnumber dateoperation \
    counterpartyiban boekingsreferentie";

/// Headings that banks use and others may use too; two of them make a bank file.
pub const BANK_GENERAL: &str = "\
    rekening rekeningnummer account ibanbban valutadatum mededelingen label libelle \
    concepto cuenta partnername volgnr transactiereferentie fecha importe \
    balanceafterbooking";

/// Yes when the bare name is one of these.
pub fn is_one_of(names: &str, bare: &str) -> bool {
    names.split(' ').any(|name| name == bare)
}

impl Field {
    /// How many fields there are.
    pub const COUNT: usize = NAMES.len();

    /// Yes when it says something of the debtor himself.
    pub fn is_of_debtor(self) -> bool {
        matches!(self, Field::Debtor | Field::DebtorNumber | Field::DebtorName)
            || self as usize >= Field::Contact as usize
    }

    /// What the field is called in answers.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|names| names.field == self).map_or("", |names| names.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::columns::bare;

    #[test]
    fn the_table_follows_the_order_of_the_fields() {
        for (at, names) in NAMES.iter().enumerate() {
            assert_eq!(names.field as usize, at, "{}", names.name);
        }
    }

    #[test]
    fn each_name_is_bare_and_stands_once() {
        let mut seen = std::collections::HashSet::new();
        let all = NAMES.iter().flat_map(|names| [names.sure, names.general]);
        let all = all.chain([BANK_SURE, BANK_GENERAL]).filter(|names| !names.is_empty());
        for name in all.flat_map(|names| names.split(' ')) {
            assert_eq!(bare(name), name);
            let is_new = seen.insert(name);
            assert!(is_new, "{name} stands twice");
        }
    }
}
