//! The closed list of reasons to say no to a person or a file: code, data, source of the rule.
//!
//! A refusal is an ordinary answer, not a failure: nothing was changed. Its sentence is made in
//! `letters/words`; its code is stable and part of the contract of the command line.

use jiff::civil::Date;

use crate::coded;
use crate::law::default::Ground;
use crate::law::insolvency::InsolvencyKind;
use crate::law::ruled::while_running;
use crate::money::{Cents, Rate};

coded! {
    /// Why something was not done.
    pub enum Refusal {
        /// There is no administration yet.
        NoAdministration = "NO-ADMINISTRATION",
        /// There are several administrations; one must be named.
        SeveralAdministrations { names: String } = "SEVERAL-ADMINISTRATIONS",
        /// No administration of that name.
        AdministrationUnknown { name: String } = "ADMINISTRATION-UNKNOWN",
        /// There is one of that name already.
        AdministrationExists { name: String } = "ADMINISTRATION-EXISTS",
        /// A needed text is empty.
        Missing { field: String } = "MISSING",
        /// The IBAN is wrong.
        IbanInvalid { value: String } = "IBAN-INVALID",
        /// A day before the last run or after today.
        DayNotNow { day: Date, last: Date } = "DAY-NOT-NOW",
        /// Nothing of that name or id.
        NotFound { value: String } = "NOT-FOUND",
        /// Nothing of that name or id; something like it is there.
        NotFoundNear { value: String, near: String } = "NOT-FOUND-NEAR",
        /// It is there now, and was not known at the moment that is asked about.
        NotKnownThen { value: String } = "NOT-KNOWN-THEN",
        /// Several things of that name.
        Ambiguous { value: String, candidates: String } = "AMBIGUOUS",
        /// Not allowed for this role.
        NotAllowed { right: String } = "NOT-ALLOWED",
        /// There are users, and nobody said who he is.
        SayWho { right: String } = "SAY-WHO",
        /// Nobody of that name or code works here.
        UserUnknown { value: String } = "USER-UNKNOWN",
        /// He works here no more.
        UserDisabled { name: String } = "USER-DISABLED",
        /// Somebody must be left who may say who works here.
        LastOwner = "LAST-OWNER",
        /// The first user must be an owner.
        FirstOwner = "FIRST-OWNER",
        /// Whoever has this role resolves no disputes.
        NoDisputes { role: String } = "NO-DISPUTES",
        /// It is put to somebody else.
        NotYours = "NOT-YOURS",
        /// The amount must be above zero.
        AmountNotPositive = "AMOUNT-NOT-POSITIVE",
        /// An amount to credit is named, and the debtor was not right in part.
        AmountOnlyPartly = "AMOUNT-ONLY-PARTLY",
        /// More than is open.
        AmountTooLarge { open: Cents } = "AMOUNT-TOO-LARGE",
        /// The day lies in the past.
        DayInPast { day: Date } = "DAY-IN-PAST",
        /// The day is still to come.
        DayAhead { day: Date, last: Date } = "DAY-AHEAD",
        /// The day lies before the first that can be.
        DayTooEarly { day: Date, first: Date } = "DAY-TOO-EARLY",
        /// The day lies too far away.
        DayTooFar { day: Date, last: Date } = "DAY-TOO-FAR",
        /// Nothing is open on the invoice.
        NothingOpen = "NOTHING-OPEN",
        /// A promise for this invoice runs already.
        PromiseRuns { on: Date } = "PROMISE-RUNS",
        /// A payment plan for this invoice runs already.
        PlanRuns { on: Date } = "PLAN-RUNS",
        /// The instalments do not add up to what may be asked.
        PlanSum { sum: Cents, open: Cents } = "PLAN-SUM",
        /// One instalment is a promise.
        PlanOnePart = "PLAN-ONE-PART",
        /// Two instalments fall on one day.
        PlanDayTwice { day: Date } = "PLAN-DAY-TWICE",
        /// More instalments than the firm agrees to.
        PlanTooMany { most: u32 } = "PLAN-TOO-MANY",
        /// An instalment is less than the firm agrees to.
        PlanPartSmall { least: Cents } = "PLAN-PART-SMALL",
        /// The first instalment is less than the firm agrees to.
        PlanFirstSmall { least: Cents } = "PLAN-FIRST-SMALL",
        /// The last instalment is later than the firm agrees to, or after limitation.
        PlanTooLong { day: Date, last: Date } = "PLAN-TOO-LONG",
        /// The claim on an invoice is barred since a day: a plan does not undo that.
        PlanBarred { number: String, on: Date } = "PLAN-BARRED",
        /// The same, when what the firm sells has a short term.
        PlanMayBeBarred { number: String, on: Date } = "PLAN-MAY-BE-BARRED",
        /// Something else stops the claim; the code of the reason.
        PlanStopped { because: String } = "PLAN-STOPPED",
        /// A plan is free of charge for a consumer.
        PlanChargeConsumer = "PLAN-CHARGE-CONSUMER",
        /// No instalment was missed: there is nothing to accelerate for.
        PlanNotMissed = "PLAN-NOT-MISSED",
        /// A dispute about this invoice runs already.
        DisputeRuns = "DISPUTE-RUNS",
        /// What was said has no meaning with what came of a call.
        DoesNotFit { option: String, outcome: String } = "DOES-NOT-FIT",
        /// The same was recorded a moment ago.
        CallAgain { outcome: String, minutes: u32 } = "CALL-AGAIN",
        /// What followed from it has left the house.
        MessageLeft = "MESSAGE-LEFT",
        /// Something later stands on it.
        TakeBackLater { what: String } = "TAKE-BACK-LATER",
        /// A pause needs a reason.
        ReasonMissing = "REASON-MISSING",
        /// Who broke a promise was spoken to, and nobody says why he did.
        WhyMissing { amount: Cents, on: Date } = "WHY-MISSING",
        /// There is nothing that runs.
        NothingRuns = "NOTHING-RUNS",
        /// The file is not readable without mistakes.
        FileNotUnderstood { problems: u32 } = "FILE-NOT-UNDERSTOOD",
        /// It is not known of which day the list speaks.
        AsOfMissing = "AS-OF-MISSING",
        /// The list speaks of a day in the future.
        AsOfInFuture { day: Date } = "AS-OF-IN-FUTURE",
        /// A later list was taken in already.
        ListOlder { day: Date, last: Date } = "LIST-OLDER",
        /// A large part of the known open items is not in the list.
        ListLooksPartial { vanished: u32, known: u32 } = "LIST-LOOKS-PARTIAL",
        /// Two debtors fit one of the list.
        DebtorAmbiguous { name: String } = "DEBTOR-AMBIGUOUS",
        /// The invoice is known for another debtor.
        InvoiceOfOther { number: String } = "INVOICE-OF-OTHER",
        /// The invoice is known with another amount.
        AmountContradicts { number: String, ours: Cents, theirs: Cents } = "AMOUNT-CONTRADICTS",
        /// The invoice is known with another day.
        DayContradicts { number: String, field: String, ours: Date, theirs: Date }
            = "DAY-CONTRADICTS",
        /// The customer number belongs to somebody of another name.
        DebtorContradicts { number: String, ours: String, theirs: String }
            = "DEBTOR-CONTRADICTS",
        /// The invoice was sent by somebody else.
        NotOurInvoice { number: String, supplier: String } = "NOT-OUR-INVOICE",
        /// The personal data of the customer of this invoice was erased.
        InvoiceErased { number: String } = "INVOICE-ERASED",
        /// Files that came together give one number to different invoices.
        NumberTwice { number: String, files: String } = "NUMBER-TWICE",
        /// The columns of the list are not known for certain; a person must confirm them.
        ColumnsUnsure { columns: String } = "COLUMNS-UNSURE",
        /// Several profiles fit the headings and read the list in other ways.
        ProfileSeveral { names: String } = "PROFILE-SEVERAL",
        /// There is no profile of that name.
        ProfileUnknown { name: String, known: String } = "PROFILE-UNKNOWN",
        /// There is no copy of the invoice.
        NoCopy { number: String } = "NO-COPY",
        /// The file is no PDF.
        NotAPdf = "NOT-A-PDF",
        /// The file is larger than is kept.
        FileTooLarge { most_mb: u32 } = "FILE-TOO-LARGE",
        /// There is nothing in the file.
        FileEmpty = "FILE-EMPTY",
        /// The debtor accepted this agreement already.
        AgreementAccepted { on: Date } = "AGREEMENT-ACCEPTED",
        /// Debtors have another number in the list; a person must say that they are the same.
        DebtorsRenumbered { pairs: String, names: String } = "DEBTORS-RENUMBERED",
        /// An item in another currency than the administration's.
        CurrencyOther { number: String, currency: String } = "CURRENCY-OTHER",
        /// An item without a last day to pay, and no term known.
        DueMissing { number: String } = "DUE-MISSING",
        /// An item of which more is open than its own amount.
        OpenAboveAmount { number: String, amount: Cents, open: Cents } = "OPEN-ABOVE-AMOUNT",
        /// An item that is dated more than a year after the day of the list.
        IssueTooFar { number: String, day: Date } = "ISSUE-TOO-FAR",
        /// An item that is due before it was issued.
        DueBeforeIssue { number: String, due: Date } = "DUE-BEFORE-ISSUE",
        /// A statement of a kind that is not taken in (only end-of-day statements are).
        NotEndOfDay { format: String } = "NOT-END-OF-DAY",
        /// The statement's balance does not follow on what is known.
        BalanceGap { known: Cents, stated: Cents } = "BALANCE-GAP",
        /// The statement ends as a known one does and still brings other rows.
        StatementContradicts { day: Date, balance: Cents } = "STATEMENT-CONTRADICTS",
        /// The strategy has mistakes.
        StrategyInvalid { problems: u32 } = "STRATEGY-INVALID",
        /// The bank row is settled already.
        AlreadySettled = "ALREADY-SETTLED",
        /// More is settled than the bank row holds.
        SettlesTooMuch { left: Cents } = "SETTLES-TOO-MUCH",
        /// The amounts do not tell whether a list had this payment taken off already.
        ListedUnclear { invoice: String, amount: Cents, listed: Cents, day: Date } =
            "LISTED-UNCLEAR",
        /// Only money that came in can be settled.
        NotAReceipt = "NOT-A-RECEIPT",
        /// The settlement was undone already.
        AlreadyUndone = "ALREADY-UNDONE",
        /// A message about something of the import has left.
        UndoSent { message: String, day: Date } = "UNDO-SENT",
        /// A message about something of the import is on paper, and still in the house.
        UndoPrinted { message: String } = "UNDO-PRINTED",
        /// Something later was built on the import.
        UndoLater { what: String, about: String } = "UNDO-LATER",
        /// The import was taken in before it was kept what an import does.
        UndoTooOld = "UNDO-TOO-OLD",
        /// A claim got a final demand already; a second one needs a reason.
        LastLetterAgain { earlier: Date } = "LAST-LETTER-AGAIN",
        /// What was announced is done by its step, and by nothing else.
        DutyByStep { step: String } = "DUTY-BY-STEP",
        /// The duty was done, waived or settled already; `state` says which.
        DutyOver { state: String } = "DUTY-OVER",
        /// Deliveries to this debtor are not stopped: `why` says why not.
        NoDeliveryStop { why: String } = "NO-DELIVERY-STOP",
        /// The proposal was decided already: when, by whom, and how.
        ProposalDecided { on: Date, by: String, how: String } = "PROPOSAL-DECIDED",
        /// The proposal is about something else: the code of what it proposes.
        ProposalOther { proposal: String, what: String } = "PROPOSAL-OTHER",
        /// Something was agreed, is in dispute or came in since it was proposed: the code of the
        /// reason.
        ProposalStopped { reason: String } = "PROPOSAL-STOPPED",
        /// From this amount on another person must agree too.
        SecondPerson { from: Cents, by: String } = "SECOND-PERSON",
        /// There are no two persons who may hand over.
        SecondPersonLacks = "SECOND-PERSON-LACKS",
        /// The task was done already: when, by whom, and the state it is in.
        TaskDone { state: String, on: Date, by: String } = "TASK-DONE",
        /// Something happened to the debtor since the state that was decided on: what, by whom and
        /// when.
        ChangedSince { what: String, who: String, on: Date, time: String } = "CHANGED-SINCE",
        /// The task is in a state in which this cannot be done.
        TaskState { state: String } = "TASK-STATE",
        /// The words of a letter are fixed by law, and no firm's own take their place.
        WordsFixed { letter: String } = "WORDS-FIXED",
        /// It was ready on an earlier day: somebody must say whether it left then.
        PostedWhen { day: Date } = "POSTED-WHEN",
        /// There is one of that name already.
        NameTaken { name: String } = "NAME-TAKEN",
        /// More than can be done at once, or be kept.
        TooMany { most: u32 } = "TOO-MANY",
        /// A strategy of that name holds for all; another version of it is put in force.
        StrategyHolds { name: String } = "STRATEGY-HOLDS",
        /// Nothing of the message is due any more; it was withdrawn.
        NothingDue = "NOTHING-DUE",
        /// The message may not go out now.
        MessageHeld { reason: String, until: Option<Date> } = "MESSAGE-HELD",
        /// While the message was made, what it rests on changed again and again.
        FactsMoving = "FACTS-MOVING",
        /// It is not known where the message can go.
        RecipientMissing { field: String, debtor: String } = "RECIPIENT-MISSING",
        /// Something of the firm itself lacks that a message needs.
        SenderMissing { field: String } = "SENDER-MISSING",
        /// The letter could not be put on paper.
        NotPrinted { what: String } = "NOT-PRINTED",
        /// A firm's own page is wrong: what, and on which line.
        OwnPageWrong { what: String } = "OWN-PAGE-WRONG",
        /// A firm's own page leaves out what a letter may not be without: those words.
        OwnPageLacks { what: String } = "OWN-PAGE-LACKS",
        /// A firm's own page took too much time or memory, and was stopped.
        OwnPageStopped = "OWN-PAGE-STOPPED",
        /// A firm's own text for a letter has mistakes.
        TemplateInvalid { problems: u32 } = "TEMPLATE-INVALID",
        /// There is no file of the message.
        NoFile { value: String } = "NO-FILE",
        /// The text of the message would have a hole or be untrue.
        MessageIncomplete { missing: String } = "MESSAGE-INCOMPLETE",
        /// The debtor kind must be known.
        DebtorKindUnknown = "DEBTOR-KIND-UNKNOWN",
        /// Not a way to name what was sent before.
        SentBeforeUnknown { value: String } = "SENT-BEFORE-UNKNOWN",
        /// Nothing is left on paid claims; what is left on open ones goes one by one.
        RestOnOpen { count: u32, amount: Cents } = "REST-ON-OPEN",
        /// The debtor has open claims and cannot be erased.
        StillOpen { open: Cents } = "STILL-OPEN",
        /// The debtor owes interest and costs that a letter asked and cannot be erased.
        RestOpen { amount: Cents, debtor: String } = "REST-OPEN",
        /// The file is no archive of ours.
        NotAnArchive = "NOT-AN-ARCHIVE",
        /// The archive was made in a form that is not known here.
        ArchiveVersion { found: String } = "ARCHIVE-VERSION",
        /// The archive ends before its end.
        ArchiveCutOff = "ARCHIVE-CUT-OFF",
        /// A line of the archive is not what it was.
        ArchiveDamaged { line: u32 } = "ARCHIVE-DAMAGED",
        /// The archive holds an event that this program does not know.
        ArchiveNewer { event: String } = "ARCHIVE-NEWER",
        /// A file of that name is there, and is never overwritten unasked.
        FileExists { name: String } = "FILE-EXISTS",
        /// A text has more characters than are kept.
        TextTooLong { most: u32 } = "TEXT-TOO-LONG",
        /// Some option of the command has a value that is not understood.
        ValueNotUnderstood { name: String, value: String } = "VALUE-NOT-UNDERSTOOD",
        /// The amount is below zero.
        AmountNegative = "AMOUNT-NEGATIVE",
        /// The amount is larger than the product can count with.
        AmountOutOfRange { largest: Cents } = "AMOUNT-OUT-OF-RANGE",
        /// A period that ends before it begins.
        DaysReversed { from: Date, until: Date } = "DAYS-REVERSED",
        /// A yearly rate that nobody can have agreed.
        RateOutOfRange { rate: Rate } = "RATE-OUT-OF-RANGE",
        /// No rate is known for the day.
        RateUnknown { regime: String, day: Date } = "RATE-UNKNOWN",
        /// A line of a list of rates is not understood.
        RateListInvalid { line: u32 } = "RATE-LIST-INVALID",
        /// A row of a list of rates lies after the last day for which its table is known.
        RateAfterEnd { regime: String, day: Date, until: Date } = "RATE-AFTER-END",
        /// A list of rates says otherwise than we do of days that are known; the first of them.
        RateReplaces { regime: String, day: Date, ours: Rate, theirs: Rate, count: u32 }
            = "RATE-REPLACES",
        /// There is no such row among those that were added.
        RateNotOwn { regime: String, day: Date } = "RATE-NOT-OWN",
        /// A later row that was added stands in the way.
        RateLater { regime: String, day: Date } = "RATE-LATER",
        /// The debtor is not in default.
        NoDefaultYet = "NO-DEFAULT-YET",
        /// The debtor is in default since a day that is to come, unless he has paid on the last day
        /// before it; on which ground he will be.
        DefaultLater { last: Date, since: Date, ground: Ground } = "DEFAULT-LATER",
        /// The 14-day letter was sent before the law knew it.
        WikBeforeLaw { sent: Date, since: Date } = "WIK-BEFORE-LAW",
        /// The consumer got no 14-day letter.
        WikNoNotice = "WIK-NO-NOTICE",
        /// The 14-day letter was sent before the consumer was in default.
        WikBeforeDefault { sent: Date, since: Date } = "WIK-BEFORE-DEFAULT",
        /// The term of the 14-day letter still runs.
        WikTermRuns { on: Date } = "WIK-TERM-RUNS",
        /// The 14-day letter names more costs than the scale allows, or less.
        WikCostsStated { stated: Cents, allowed: Cents } = "WIK-COSTS-STATED",
        /// The 14-day letter went by e-mail alone, and the administration does not build on that.
        WikEmailAlone = "WIK-EMAIL-ALONE",
        /// The term of the 14-day letter ended after a ruling that ends interest and costs.
        WikAfterRuling { ruling: Date, due: Date } = "WIK-AFTER-RULING",
        /// This kind of insolvency is not for a debtor of this legal form.
        InsolvencyNotOfForm { kind: String, form: String } = "INSOLVENCY-NOT-OF-FORM",
        /// This kind of insolvency does not end in this way.
        InsolvencyNotEndedSo { kind: String, how: String } = "INSOLVENCY-NOT-ENDED-SO",
        /// An insolvency runs already.
        InsolvencyRuns { kind: InsolvencyKind, on: Date } = "INSOLVENCY-RUNS",
        /// By law this kind does not come in the place of the one that runs.
        InsolvencyNotFollowed { kind: String, next: String } = "INSOLVENCY-NOT-FOLLOWED",
        /// Two insolvencies run; one must be named.
        InsolvencySeveral { kinds: String } = "INSOLVENCY-SEVERAL",
        /// It was asked when an invoice was delivered, and no ruling makes that matter.
        NoRulingBefore { invoice: String } = "NO-RULING-BEFORE",
        /// What the end of a bankruptcy leaves hangs on the legal form, and that is not known.
        LegalFormNeeded { debtor: String } = "LEGAL-FORM-NEEDED",
        /// The day lies before the ruling.
        DayBeforeRuling { day: Date, ruling: Date } = "DAY-BEFORE-RULING",
        /// An earlier instalment of the same contract was unpaid less than six months ago.
        WikStacking { earlier: Date } = "WIK-STACKING",
        /// A person named more costs for a 14-day letter than the scale gives.
        CostsAboveScale { allowed: Cents } = "COSTS-ABOVE-SCALE",
        /// Costs were named for a message that is no 14-day letter.
        NotFourteenDay = "NOT-FOURTEEN-DAY",
        /// An agreement about collection costs that is not for a consumer.
        CostsNotForConsumer { value: String } = "COSTS-NOT-FOR-CONSUMER",
        /// What can only be said of one invoice, and of a day that has come.
        SaidOfInvoice { day: Date } = "SAID-OF-INVOICE",
        /// A legal form that somebody of this kind cannot have.
        FormNotOfKind { form: String, kind: String } = "FORM-NOT-OF-KIND",
        /// Collection costs were charged for the claim before.
        CostsCharged { amount: Cents } = "COSTS-CHARGED",
        /// The scale of collection costs does not hold for a claim that does not come from a
        /// contract.
        CostsNotFromContract = "COSTS-NOT-FROM-CONTRACT",
        /// There was no scale of collection costs on the day the default began.
        CostsScaleUnknown { day: Date } = "COSTS-SCALE-UNKNOWN",
        /// No demand left in default: the scale or clause of a firm waits for one.
        CostsNoDemand { rule: String } = "COSTS-NO-DEMAND",
        /// A demand left; the scale or clause counts from a later day.
        CostsAfterDemand { rule: String, from: Date } = "COSTS-AFTER-DEMAND",
        /// An insolvency began before these costs were due: they are no claim in it.
        CostsAfterRuling { ruling: Date } = "COSTS-AFTER-RULING",
        /// The claim does not come to what a letter would ask.
        ClaimDiffers { claim: Cents, letter: Cents } = "CLAIM-DIFFERS",
        /// The creditor can deduct the VAT on costs.
        VatOnCostsDeductible = "VAT-ON-COSTS-DEDUCTIBLE",
        /// No collection service charges VAT on the costs.
        VatOnCostsNoService = "VAT-ON-COSTS-NO-SERVICE",
        /// The debtor was not told that VAT comes on top of the costs.
        VatOnCostsNotAnnounced = "VAT-ON-COSTS-NOT-ANNOUNCED",
        /// The VAT on the claim cannot be asked back yet.
        VatReclaimNotYet { on: Date } = "VAT-RECLAIM-NOT-YET",
    }
}

impl Refusal {
    /// Where the rule behind the refusal stands, when it is a legal one.
    pub fn source(&self) -> Option<&'static str> {
        match self {
            Refusal::DebtorKindUnknown => Some("art. 6:119, 6:119a en 6:96 BW"),
            Refusal::RateUnknown { .. } | Refusal::RateAfterEnd { .. } => Some("art. 6:120 BW"),
            Refusal::NoDefaultYet => Some("art. 6:81-6:83 BW"),
            Refusal::DefaultLater { ground, .. } => Some(ground.source()),
            Refusal::DayBeforeRuling { .. } => Some("art. 23, 217 en 287 Fw"),
            Refusal::InsolvencyRuns { kind, .. } => Some(while_running(*kind)),
            Refusal::WikNoNotice
            | Refusal::WikBeforeLaw { .. }
            | Refusal::WikBeforeDefault { .. }
            | Refusal::WikTermRuns { .. }
            | Refusal::WordsFixed { .. }
            | Refusal::WikCostsStated { .. } => Some("art. 6:96 lid 6 BW"),
            Refusal::CostsNoDemand { .. } | Refusal::CostsAfterDemand { .. } => {
                Some("art. 6:96 lid 2 onder c BW")
            }
            Refusal::WikAfterRuling { .. } | Refusal::CostsAfterRuling { .. } => {
                Some("art. 26, 110 en 299 Fw")
            }
            Refusal::InsolvencyNotOfForm { kind, .. } => Some(for_whom(kind)),
            Refusal::InsolvencyNotEndedSo { .. } => Some("art. 16, 138, 193, 247 en 350 Fw"),
            Refusal::InsolvencyNotFollowed { .. } => Some("art. 15b, 242, 247a en 350 lid 5 Fw"),
            Refusal::LegalFormNeeded { .. } => Some("art. 2:19 BW, 195 Fw"),
            Refusal::SaidOfInvoice { .. } => Some("art. 6:83 onder c BW"),
            Refusal::CostsNotForConsumer { .. } => Some("art. 6:96 lid 5 BW"),
            Refusal::WikEmailAlone => Some("art. 3:37 lid 3 BW"),
            Refusal::CostsAboveScale { .. } => Some("art. 6:96 lid 5 BW"),
            Refusal::NotFourteenDay => Some("art. 6:96 lid 6 BW"),
            Refusal::WikStacking { .. } => Some("art. 6:96 lid 8 BW"),
            Refusal::CostsCharged { .. } => Some("art. 6:96 lid 2 onder c BW"),
            Refusal::CostsNotFromContract => Some("art. 1 Bik"),
            Refusal::CostsScaleUnknown { .. } => Some("art. 3 Bik"),
            Refusal::VatOnCostsDeductible
            | Refusal::VatOnCostsNoService
            | Refusal::VatOnCostsNotAnnounced => Some("art. 2 lid 3 Bik"),
            Refusal::NoDeliveryStop { .. } => Some("art. 6:52 en 6:262 BW, art. 304 Fw"),
            Refusal::VatReclaimNotYet { .. } => Some("art. 29 Wet OB 1968"),
            _ => None,
        }
    }
}

/// Where it stands for whom a kind of insolvency is.
fn for_whom(kind: &str) -> &'static str {
    match kind {
        "surseance" => "art. 214 lid 4 Fw",
        "whoa" => "art. 369 Fw",
        "administration" => "art. 1:431 BW",
        "dissolved-empty" => "art. 2:19 lid 4 BW",
        _ => "art. 284 en 287b Fw",
    }
}
