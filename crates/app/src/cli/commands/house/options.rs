//! The firm's own facts and settings as they are typed: with `init`, and with `house set`.

use clap::{ArgAction, Args};

use punctueel_domain::event::HouseChanged;
use punctueel_domain::law::bad_debt::ReturnPeriod;
use punctueel_domain::law::limitation::Sells;
use punctueel_domain::money::Cents;
use punctueel_domain::party::{HouseField, Language};
use punctueel_domain::reference::PaymentReference;

use crate::cli::values;

/// What can be said about the firm; what is not said stays as it is.
#[derive(Args, Clone, Debug)]
pub struct HouseOptions {
    /// Chamber of commerce number.
    #[arg(long, value_name = "NUMBER")]
    kvk: Option<String>,
    /// VAT number.
    #[arg(long, value_name = "NUMBER")]
    vat_number: Option<String>,
    /// Who signs and can be called.
    #[arg(long, value_name = "NAME")]
    contact: Option<String>,
    /// What that person is.
    #[arg(long, value_name = "TEXT")]
    function: Option<String>,
    /// Telephone number.
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// When the telephone is answered.
    #[arg(long, value_name = "TEXT")]
    hours: Option<String>,
    /// E-mail address.
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Website.
    #[arg(long, value_name = "ADDRESS")]
    website: Option<String>,
    /// Street and house number.
    #[arg(long, value_name = "TEXT")]
    street: Option<String>,
    /// Postcode.
    #[arg(long, value_name = "TEXT")]
    postcode: Option<String>,
    /// Town.
    #[arg(long, value_name = "TEXT")]
    city: Option<String>,
    /// How many working days bank data may be behind.
    #[arg(long, value_name = "N", value_parser = values::correction_days)]
    correction_days: Option<u32>,
    /// Whether messages are planned and sent at all.
    #[arg(long, value_name = "on|off", value_parser = values::on_off, action = ArgAction::Set)]
    messages: Option<bool>,
    /// Whether messages that need no approval are approved by the daily run.
    #[arg(long, value_name = "on|off", value_parser = values::on_off, action = ArgAction::Set)]
    automatic: Option<bool>,
    /// Whether copies of invoices go along with reminders.
    #[arg(long, value_name = "on|off", value_parser = values::on_off, action = ArgAction::Set)]
    copies: Option<bool>,
    /// The language of what is printed for ourselves.
    #[arg(long, value_name = "nl|en", value_parser = values::language)]
    print_language: Option<Language>,
    /// How often the VAT return is done.
    #[arg(long, value_name = "PERIOD", value_parser = values::vat_period)]
    vat_period: Option<ReturnPeriod>,
    /// Whether VAT can be deducted; who cannot, may ask it over the costs.
    #[arg(long, value_name = "yes|no", value_parser = values::yes_no, action = ArgAction::Set)]
    pub vat_deductible: Option<bool>,
    /// What is sold, for limitation.
    #[arg(long, value_name = "WHAT", value_parser = values::sells)]
    sells: Option<Sells>,
    /// What debtors are asked to name when they pay one invoice.
    #[arg(long, value_name = "invoice-number|rf|kenmerk", value_parser = values::house_reference)]
    reference: Option<PaymentReference>,
    /// From which amount on two persons agree to a hand-over; zero: one is enough.
    #[arg(long, value_name = "AMOUNT", value_parser = values::amount)]
    second_person_from: Option<Cents>,
    /// How many working days after a promised day money still counts as in time.
    #[arg(long, value_name = "N", value_parser = values::grace_days)]
    grace: Option<u32>,
}

impl HouseOptions {
    /// The words that were typed.
    pub fn words(&self) -> Vec<(HouseField, String)> {
        let typed = [
            (HouseField::Kvk, &self.kvk),
            (HouseField::VatNumber, &self.vat_number),
            (HouseField::Contact, &self.contact),
            (HouseField::Function, &self.function),
            (HouseField::Phone, &self.phone),
            (HouseField::Hours, &self.hours),
            (HouseField::Email, &self.email),
            (HouseField::Website, &self.website),
            (HouseField::Street, &self.street),
            (HouseField::Postcode, &self.postcode),
            (HouseField::City, &self.city),
        ];
        typed.into_iter().filter_map(|(field, text)| Some((field, text.clone()?))).collect()
    }

    /// The settings that were typed.
    pub fn settings(&self) -> HouseChanged {
        HouseChanged {
            correction_days: self.correction_days,
            messages_on: self.messages,
            print_language: self.print_language,
            automatic: self.automatic,
            vat_period: self.vat_period,
            vat_deductible: self.vat_deductible,
            sells: self.sells,
            copies_on: self.copies,
            reference: self.reference,
            plans: None,
            second_person_from: self.second_person_from,
            grace_days: self.grace,
            softened: None,
        }
    }
}
