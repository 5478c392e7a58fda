//! What is wrong with a legal letter, each with its article. The sentences stand in `words/*.ftl`.

use punctueel_domain::coded;
use punctueel_domain::money::Cents;

coded! {
    /// Something that keeps a letter from having its effect before the law.
    pub enum Wrong {
        /// The debtor is not known to be a consumer.
        NotAConsumer = "WIK-NOT-A-CONSUMER",
        /// The term does not stand in the words that the Hoge Raad approved.
        Formula = "WIK-FORMULA",
        /// A day is printed on which the term would end.
        EndDay { found: String } = "WIK-END-DAY",
        /// Another term stands beside the right one, or one that begins on the wrong day.
        OtherTerm { found: String } = "WIK-OTHER-TERM",
        /// The costs are not named, or not exactly.
        CostsNotNamed { costs: Cents } = "WIK-COSTS-NOT-NAMED",
        /// The costs are not those of the scale.
        CostsNotOfScale { stated: Cents, right: Cents } = "WIK-COSTS-NOT-OF-SCALE",
        /// The VAT on the costs is not named.
        VatNotNamed { vat: Cents } = "WIK-VAT-NOT-NAMED",
        /// The VAT on the costs is more than its rate gives.
        VatNotOfCosts { stated: Cents, right: Cents } = "WIK-VAT-NOT-OF-COSTS",
        /// It does not say why VAT comes on top of the costs.
        VatWithoutReason = "WIK-VAT-WITHOUT-REASON",
        /// What must be paid in all after the term is not named.
        AfterNotNamed { after: Cents } = "WIK-AFTER-NOT-NAMED",
        /// The amount to pay now is not named where it is asked.
        AmountNotNamed { amount: Cents } = "WIK-AMOUNT-NOT-NAMED",
        /// An amount is named beside the one to pay now and what follows.
        OtherAmount { found: String } = "WIK-OTHER-AMOUNT",
        /// The amount asked holds more than the principal.
        MoreThanPrincipal = "WIK-MORE-THAN-PRINCIPAL",
        /// Fees are asked that a consumer may not be asked.
        Fees { found: String } = "WIK-FEES",
        /// It does not say what follows when nothing is paid.
        NoConsequence = "WIK-NO-CONSEQUENCE",
        /// It does not say that the day to pay has passed.
        NotInDefault = "WIK-NOT-SAID-IN-DEFAULT",
        /// An invoice is not named with its number, day, amount and last day to pay.
        Invoice { number: String } = "LEGAL-INVOICE",
        /// Who writes is not named with his address.
        Creditor = "LEGAL-CREDITOR",
        /// To whom it goes is not named with his address.
        Debtor = "LEGAL-DEBTOR",
        /// It names no account, or more than one.
        Account = "LEGAL-ACCOUNT",
        /// It does not say whom to ask or to contradict.
        NoContact = "LEGAL-NO-CONTACT",
        /// It asks for costs or interest in the amount, though it may not.
        Charges { found: String } = "LEGAL-CHARGES",
        /// Interest or costs are in the amount asked and are not named apart.
        PartNotNamed { amount: Cents } = "LEGAL-PART-NOT-NAMED",
        /// It is not said what holds after the term.
        NoDefaultNamed = "NOTICE-NO-DEFAULT-NAMED",
        /// The last day to pay is not named.
        NoLastDay = "LEGAL-NO-LAST-DAY",
        /// The right to payment is not reserved without ambiguity.
        NoReservation = "INTERRUPTION-NO-RESERVATION",
    }
}

impl Wrong {
    /// Where the rule stands.
    pub fn source(&self) -> &'static str {
        match self {
            Wrong::NotAConsumer
            | Wrong::Formula
            | Wrong::EndDay { .. }
            | Wrong::OtherTerm { .. }
            | Wrong::CostsNotNamed { .. }
            | Wrong::AfterNotNamed { .. }
            | Wrong::AmountNotNamed { .. }
            | Wrong::OtherAmount { .. }
            | Wrong::NoConsequence
            | Wrong::NotInDefault => "art. 6:96 lid 6 BW",
            Wrong::CostsNotOfScale { .. } => "art. 6:96 lid 6 BW, art. 2 Bik",
            Wrong::VatNotNamed { .. } | Wrong::VatNotOfCosts { .. } | Wrong::VatWithoutReason => {
                "art. 2 lid 3 Bik"
            }
            Wrong::MoreThanPrincipal | Wrong::Fees { .. } => "art. 6:96 lid 5 BW",
            Wrong::Invoice { .. }
            | Wrong::Creditor
            | Wrong::Debtor
            | Wrong::Account
            | Wrong::NoContact => "art. 3:37 en 6:82 BW",
            Wrong::Charges { .. } | Wrong::NoDefaultNamed | Wrong::NoLastDay => "art. 6:82 BW",
            Wrong::PartNotNamed { .. } => "art. 6:44 en 6:96 BW",
            Wrong::NoReservation => "art. 3:317 lid 1 BW",
        }
    }
}
