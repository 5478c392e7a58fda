//! The closed list of reasons: why a step is done today, waits, lapsed or does not apply.
//!
//! Every verdict of the engine names its reasons; `why`, the daily run and the screens show them. A
//! reason is a code with data and never a sentence (those are in `letters/words`).

use jiff::civil::Date;

use crate::coded;
use crate::law::ruled::Ruled;
use crate::money::Cents;

coded! {
    /// Why something is, or is not, done for a claim.
    pub enum Reason {
        /// The day of the step has come.
        StepDue { on: Date, days: u32 } = "STEP-DUE",
        /// The step was carried out.
        StepDone { on: Date } = "STEP-DONE",
        /// The day of the step has not come.
        NotYet { on: Date } = "NOT-YET",
        /// The step waits until the one before it is done.
        AfterPrevious = "AFTER-PREVIOUS",
        /// Counted from the last day to pay.
        FromDue { on: Date } = "FROM-DUE",
        /// Counted from the day the invoice was sent.
        FromSent { on: Date } = "FROM-SENT",
        /// Counted from the invoice day, because it is not known when the invoice was sent.
        FromSentAssumed { on: Date } = "FROM-SENT-ASSUMED",
        /// Counted from the step before.
        FromPrevious { on: Date } = "FROM-PREVIOUS",
        /// Counted from the end of the granted term.
        FromGranted { on: Date } = "FROM-GRANTED",
        /// Counted from the promised day.
        FromPromised { on: Date } = "FROM-PROMISED",
        /// Moved on because no messages go out on that day.
        MovedToSendingDay { from: Date, on: Date } = "MOVED-TO-SENDING-DAY",
        /// The granted term still runs; a step that threatens waits for its end.
        TermStillRunning { on: Date } = "TERM-STILL-RUNNING",
        /// The debtor was contacted shortly before.
        ContactedRecently { last: Date, on: Date } = "CONTACTED-RECENTLY",
        /// Another message or call to this debtor goes first today.
        OtherContactToday { on: Date } = "OTHER-CONTACT-TODAY",
        /// The debtor has had as many contacts as allowed in the period.
        FrequencyCap { contacts: u32, days: u32, on: Date } = "FREQUENCY-CAP",
        /// Nothing is open.
        NothingOpen = "NOTHING-OPEN",
        /// A credit note is only shown.
        CreditNote = "CREDIT-NOTE",
        /// The bank collects it.
        DirectDebit = "DIRECT-DEBIT",
        /// The promise runs.
        PromiseRunning { amount: Cents, on: Date } = "PROMISE-RUNNING",
        /// The promised day has passed, the bank data does not cover it yet.
        PromiseToJudge { on: Date } = "PROMISE-TO-JUDGE",
        /// Somebody calls first about a promise that was broken, by this day.
        CallFirst { on: Date } = "CALL-FIRST",
        /// A promise was broken: somebody asks why, by a day.
        AskWhy { amount: Cents, on: Date, until: Date } = "ASK-WHY",
        /// The promised amount came in.
        PromiseKept { on: Date } = "PROMISE-KEPT",
        /// The promised amount did not come in.
        PromiseBroken { on: Date } = "PROMISE-BROKEN",
        /// A payment plan runs.
        PlanRunning = "PLAN-RUNNING",
        /// The claim, or all that is open of it, is disputed.
        Disputed { amount: Cents } = "DISPUTED",
        /// The debtor was right about this amount; the credit note has not come.
        CreditAwaited { amount: Cents } = "CREDIT-AWAITED",
        /// A reply of the debtor has not been read.
        ReplyUnread = "REPLY-UNREAD",
        /// Paused until a day.
        PausedUntil { on: Date } = "PAUSED-UNTIL",
        /// Paused without an end.
        Paused = "PAUSED",
        /// The debtor says he paid; bank data up to this day will show it.
        SaidPaid { on: Date } = "SAID-PAID",
        /// Handed over to an agency or lawyer.
        HandedOver = "HANDED-OVER",
        /// The debtor is insolvent.
        Insolvent = "INSOLVENT",
        /// The bank data does not reach far enough.
        BankStale { covered: Date, needed: Date } = "BANK-STALE",
        /// There is no bank data at all.
        BankMissing { needed: Date } = "BANK-MISSING",
        /// Money of this debtor came in that covers what is due, and is not settled yet.
        ReceiptToSettle { amount: Cents } = "RECEIPT-TO-SETTLE",
        /// Money of somebody else names a claim of this debtor, and is not settled yet.
        ReceiptNamesClaim { amount: Cents } = "RECEIPT-NAMES-CLAIM",
        /// Credit notes, with money that came in, cover what is due and are not set off yet.
        CreditToSettle { amount: Cents } = "CREDIT-TO-SETTLE",
        /// It is not known whether the debtor is a firm or a consumer.
        DebtorKindUnknown = "DEBTOR-KIND-UNKNOWN",
        /// No e-mail address and no postal address.
        AddressMissing = "ADDRESS-MISSING",
        /// No e-mail address, for a message that goes by e-mail.
        EmailMissing = "EMAIL-MISSING",
        /// The letter is for firms, and the debtor is a consumer.
        NotForConsumer = "NOT-FOR-CONSUMER",
        /// The 14-day letter named more costs than the scale over what was open when it left.
        NoticeTooDear { stated: Cents, allowed: Cents } = "NOTICE-TOO-DEAR",
        /// The 14-day letter left before the debtor was in default.
        NoticeTooEarly { sent: Date, since: Date } = "NOTICE-TOO-EARLY",
        /// Nothing is delivered to the debtor already.
        DeliveryStopped { since: Date } = "DELIVERY-STOPPED",
        /// A person paused the whole administration until a day.
        HousePaused { on: Date } = "HOUSE-PAUSED",
        /// No message that announces this step went out.
        NotAnnounced = "NOT-ANNOUNCED",
        /// A task for this step waits to be approved.
        WaitsForApproval { since: Date } = "WAITS-FOR-APPROVAL",
        /// The message is approved and has not been sent yet.
        WaitsForPosting { since: Date } = "WAITS-FOR-POSTING",
        /// A task for this step waits for a person.
        WaitsForPerson { since: Date } = "WAITS-FOR-PERSON",
        /// Nobody carried out the step in time.
        NotCarriedOut { days: u32 } = "NOT-CARRIED-OUT",
        /// The debtor could not be reached.
        NotReached { attempts: u32 } = "NOT-REACHED",
        /// The step was for before the last day to pay, which has passed.
        DueDayPassed { on: Date } = "DUE-DAY-PASSED",
        /// The amount is below the one from which this step is done.
        AmountBelow { from: Cents } = "AMOUNT-BELOW",
        /// The amount is above the one up to which this step is done.
        AmountAbove { to: Cents } = "AMOUNT-ABOVE",
        /// The step is for firms.
        OnlyBusiness = "ONLY-BUSINESS",
        /// The step is for consumers.
        OnlyConsumer = "ONLY-CONSUMER",
        /// The step is for another language.
        OtherLanguage = "OTHER-LANGUAGE",
        /// Was overdue when it came in; starts on a day so that the work is spread.
        TakenIn { on: Date } = "TAKEN-IN",
        /// Was sent before Punctueel was used, as reported.
        SentBefore { on: Date } = "SENT-BEFORE",
        /// Was overdue when it came in; this step is not for a first contact.
        NotForTakeIn = "NOT-FOR-TAKE-IN",
        /// All steps of the strategy are done.
        NoStepsLeft = "NO-STEPS-LEFT",
        /// Waived by a person.
        Waived { on: Date } = "WAIVED",
        /// Messages are switched off for the administration.
        MessagesOff = "MESSAGES-OFF",
        /// Too few working days are left before the last day to pay.
        TooCloseToDue { on: Date } = "TOO-CLOSE-TO-DUE",
        /// The amount is below the one from which this step is done, and the debtor is not new.
        AmountBelowAndKnown { from: Cents } = "AMOUNT-BELOW-AND-KNOWN",
        /// The step is for who always paid in time before.
        NotFirstTimeLate = "NOT-FIRST-TIME-LATE",
        /// The step is not for who always paid in time before.
        FirstTimeLate = "FIRST-TIME-LATE",
        /// The step is for claims with another kind of term.
        OtherTermBasis = "OTHER-TERM-BASIS",
        /// The step is for claims on which an agreement was broken.
        NoAgreementBroken = "NO-AGREEMENT-BROKEN",
        /// The step is for claims on which no agreement was broken.
        AgreementBroken { on: Date } = "AGREEMENT-BROKEN",
        /// The last call ended otherwise.
        OtherCallOutcome = "OTHER-CALL-OUTCOME",
        /// The debtor said that he has no questions about the invoice.
        InvoiceAgreed = "INVOICE-AGREED",
        /// Somebody was spoken to a short while ago.
        Reacted { on: Date } = "REACTED",
        /// The claim is proposed for hand-over now; what was left before is passed over.
        HandOverDay { days: u32 } = "HAND-OVER-DAY",
        /// A later step was done already.
        PassedBy = "PASSED-BY",
        /// The claim began in another strategy and goes on at a step by its age.
        StrategyChanged = "STRATEGY-CHANGED",
        /// Follows the strategy of the administration.
        StrategyOfHouse { strategy: String } = "STRATEGY-OF-HOUSE",
        /// Follows the strategy of the debtor's segment.
        StrategyOfSegment { strategy: String, segment: String } = "STRATEGY-OF-SEGMENT",
        /// Follows the strategy chosen for the debtor.
        StrategyOfDebtor { strategy: String } = "STRATEGY-OF-DEBTOR",
        /// Follows the strategy chosen for the invoice.
        StrategyOfInvoice { strategy: String } = "STRATEGY-OF-INVOICE",
        /// We do not chase this debtor at all; `why` is the code of the reason.
        NotChased { why: String } = "NOT-CHASED",
        /// The call was made; the message that goes along with it came too late.
        CallMade = "CALL-MADE",
        /// A newer message shows the same claims.
        ShownElsewhere = "SHOWN-ELSEWHERE",
        /// A person holds the message.
        HeldByPerson = "HELD-BY-PERSON",
        /// A person withdrew the message.
        WithdrawnByPerson = "WITHDRAWN-BY-PERSON",
        /// The message states another day than the one it would leave on.
        DayPassed { on: Date } = "DAY-PASSED",
        /// The message states an amount that is no longer right.
        AmountChanged { amount: Cents } = "AMOUNT-CHANGED",
        /// It left asking more than was open on that day; `effect` says whether a 14-day letter
        /// opens no way to costs by it.
        LeftTooMuch { asked: Cents, open: Cents, effect: String } = "LEFT-TOO-MUCH",
        /// It left later than it was made, and the last day it names gives too short a term.
        LeftTermShort { named: Date, right: Date } = "LEFT-TERM-SHORT",
        /// Something else that the message states, or where it goes, has changed.
        FactsChanged = "FACTS-CHANGED",
        /// The page it is printed on is another since.
        PageChanged = "PAGE-CHANGED",
        /// A consumer is not in default: a notice of default must come first.
        NoDefaultYet = "NO-DEFAULT-YET",
        /// The term of a 14-day letter runs; no other letter goes out before its end.
        FourteenDaysRun { on: Date } = "FOURTEEN-DAYS-RUN",
        /// A 14-day letter about the claim was sent.
        FourteenDaysSent { on: Date } = "FOURTEEN-DAYS-SENT",
        /// Another claim in default belongs in the same 14-day letter.
        ClaimLeftOut = "CLAIM-LEFT-OUT",
        /// It goes by post only, and there is no postal address.
        PostalAddressMissing = "POSTAL-ADDRESS-MISSING",
        /// The claim seems to be barred.
        ClaimBarred { on: Date } = "CLAIM-BARRED",
        /// The promise that the message confirms does not run any more.
        PromiseEnded = "PROMISE-ENDED",
        /// The plan that the message is about does not run any more.
        PlanEnded = "PLAN-ENDED",
        /// The instalment that the message is about has come in.
        InstalmentPaid = "INSTALMENT-PAID",
        /// The day of the instalment that the message announces has passed.
        InstalmentPast { on: Date } = "INSTALMENT-PAST",
        ..Ruled(Ruled) as "ruled",
    }
}

impl Reason {
    /// Where the rule behind it stands, when it is a legal one.
    pub fn source(&self) -> Option<&'static str> {
        match self {
            Reason::NoDefaultYet => Some("art. 6:81-6:83 BW"),
            Reason::FourteenDaysRun { .. } | Reason::FourteenDaysSent { .. } => {
                Some("art. 6:96 lid 6 BW")
            }
            Reason::NoticeTooDear { .. } => Some("art. 6:96 lid 5 BW"),
            Reason::NoticeTooEarly { .. } => Some("art. 6:96 lid 6 BW"),
            Reason::ClaimLeftOut => Some("art. 6:96 lid 7 BW"),
            Reason::PostalAddressMissing => Some("art. 3:37 lid 3 BW"),
            Reason::ClaimBarred { .. } => Some("art. 3:307 BW"),
            Reason::Insolvent => Some("art. 26, 230 en 299 Fw"),
            Reason::Ruled(ruled) => Some(ruled.source()),
            Reason::DebtorKindUnknown => Some("art. 6:119, 6:119a en 6:96 BW"),
            _ => None,
        }
    }

    /// Yes when new bank data ends it.
    pub fn is_about_bank(&self) -> bool {
        matches!(
            self,
            Reason::BankStale { .. }
                | Reason::BankMissing { .. }
                | Reason::PromiseToJudge { .. }
                | Reason::SaidPaid { .. }
        )
    }
}
