//! The closed list of evidence: why a receipt belongs to a claim.
//!
//! Shown as sentences, never as one number. Holds invoice numbers and amounts, never names or
//! IBANs.

use jiff::civil::Date;

use crate::coded;
use crate::money::Cents;

coded! {
    /// One piece of evidence.
    pub enum Evidence {
        /// Our invoice number stands in the remittance text.
        NumberInText { number: String } = "NUMBER-IN-TEXT",
        /// Our invoice number stands in the end-to-end id.
        NumberInEndToEnd { number: String } = "NUMBER-IN-END-TO-END",
        /// Our invoice number is the structured reference.
        NumberInReference { number: String } = "NUMBER-IN-REFERENCE",
        /// A credit note is named beside it.
        CreditNoteNamed { number: String } = "CREDIT-NOTE-NAMED",
        /// The account of the payer is known for this debtor.
        IbanKnown = "IBAN-KNOWN",
        /// The name of the payer is that of the debtor.
        NameAgrees = "NAME-AGREES",
        /// The account of the payer belongs to another debtor.
        IbanOfOther = "IBAN-OF-OTHER",
        /// The name of the payer is that of another debtor.
        NameOfOther = "NAME-OF-OTHER",
        /// Neither the account nor the name of the payer is known to us.
        PayerUnknown = "PAYER-UNKNOWN",
        /// The number is shortened, stands inside something else or can be read in two ways.
        NumberUnsure { number: String } = "NUMBER-UNSURE",
        /// The amount is exactly what is open on what is named.
        AmountExact { amount: Cents } = "AMOUNT-EXACT",
        /// To the cent what a letter of ours asked, with interest and costs.
        LetterAmount { amount: Cents, on: Date } = "LETTER-AMOUNT",
        /// The text says that it is a part.
        PartNamed { open: Cents } = "PART-NAMED",
        /// To the cent the next instalment of a payment plan.
        InstalmentAgreed { open: Cents } = "INSTALMENT-AGREED",
        /// Less than what is open, and the text does not say that it is a part.
        AmountLess { open: Cents } = "AMOUNT-LESS",
        /// More than what is open.
        AmountMore { open: Cents } = "AMOUNT-MORE",
        /// The number fits invoices of several debtors.
        NumberOfSeveral { number: String } = "NUMBER-OF-SEVERAL",
        /// Two receipts ask for the same claim.
        ClaimedTwice { number: String } = "CLAIMED-TWICE",
        /// The claim is disputed: only money that names the undisputed part is settled on it.
        ClaimDisputed { number: String } = "CLAIM-DISPUTED",
        /// The invoice named is settled already.
        NumberSettled { number: String } = "NUMBER-SETTLED",
        /// A person chose it.
        ByPerson = "BY-PERSON",
        /// The bank says it reverses an earlier payment.
        BankReversal = "BANK-REVERSAL",
        /// Nothing in it points at a claim.
        NothingFound = "NOTHING-FOUND",
    }
}
