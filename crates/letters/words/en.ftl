### All words of Punctueel in English. The Dutch file, nl.ftl, comes first; this one has the same
### names with the same data.

## Reasons: why a step is done today, waits, lapsed or does not apply

reason-STEP-DUE = { $days ->
    [0] The day of this step is { $on }.
    [one] Now: the due day passed { $days } day ago.
   *[other] Now: the due day passed { $days } days ago.
}
reason-STEP-DONE = Done on { $on }.
reason-NOT-YET = The day of this step is still to come: { $on }.
reason-AFTER-PREVIOUS = Comes after the step before it.
reason-FROM-DUE = Counted from the due day, { $on }.
reason-FROM-SENT = Counted from the day the invoice was sent, { $on }.
reason-FROM-SENT-ASSUMED = Counts from the invoice date, { $on }: it is not known when the invoice was sent.
reason-FROM-PREVIOUS = Counted from the previous step, which was on { $on }.
reason-FROM-GRANTED = Counted from the end of the term we gave, { $on }.
reason-FROM-PROMISED = Counted from the promised day, { $on }.
reason-MOVED-TO-SENDING-DAY = Moved from { $from } to { $on }: nothing goes out at weekends and on holidays.
reason-TERM-STILL-RUNNING = Waits: the term we gave runs up to and including { $on }.
reason-CONTACTED-RECENTLY = Waits until { $on }: this debtor was already contacted on { $last }.
reason-OTHER-CONTACT-TODAY = Waits until { $on }: another contact with this debtor goes first today.
reason-FREQUENCY-CAP = Waits until { $on }: there { $contacts ->
    [one] was already { $contacts } contact
   *[other] were already { $contacts } contacts
} in { $days } days. More is not allowed.
reason-NOTHING-OPEN = Nothing is open any more.
reason-CREDIT-NOTE = There is nothing to ask here: it is a credit note, or all is paid.
reason-DIRECT-DEBIT = The bank collects this invoice. The steps start only if a direct debit comes back.
reason-PROMISE-RUNNING = Waits: the debtor promised { $amount } by { $on }.
reason-PROMISE-TO-JUDGE = Waits: the promised day { $on } has passed, but the bank data does not reach that far yet. Import a new bank file.
reason-CALL-FIRST = Waits: first we call about the promise that was not kept, by { $on }.
reason-ASK-WHY = The promise of { $amount } for { $on } was not kept. Ask what happened and make a new agreement, by { $until }.
reason-PROMISE-KEPT = The promise for { $on } was kept.
reason-PROMISE-BROKEN = The promise for { $on } was not kept. Ask the debtor what happened.
reason-PLAN-RUNNING = Waits: a payment plan is running.
reason-DISPUTED = Waits: { $amount } is in dispute. Solve that first.
reason-CREDIT-AWAITED = Waits: a credit note for { $amount } is to come. Make it, and set it off against the invoice.
reason-REPLY-UNREAD = Waits: the debtor has replied. Read the reply and record what is done with it.
reason-PAUSED-UNTIL = Waits: paused up to and including { $on }.
reason-PAUSED = Waits: paused without an end. End the pause when it may go on.
reason-SAID-PAID = The debtor says it was paid. Waits for bank data up to { $on }.
reason-HANDED-OVER = Handed over. We do not ask for it ourselves any more.
reason-INSOLVENT = Waits: an insolvency runs. Deal with the liquidator or administrator.
reason-BANK-STALE = This message waits: the bank data reaches { $covered } and must reach { $needed }. Import a new bank file.
reason-BANK-MISSING = This message waits: there is no bank data yet. Import a bank file that reaches { $needed }.
reason-RECEIPT-TO-SETTLE = This waits: { $amount } came in from this debtor. First choose which invoice that money belongs to.
reason-RECEIPT-NAMES-CLAIM = This waits: { $amount } came in from somebody else with an invoice number of this debtor. First choose which invoice that money belongs to.
reason-CREDIT-TO-SETTLE = This message waits: this debtor has { $amount } in credit notes. Set them off against what is open first.
reason-DEBTOR-KIND-UNKNOWN = Waits: it is not known whether this debtor is a business or a consumer. Fill that in for the debtor.
reason-ADDRESS-MISSING = This message waits: no e-mail address and no postal address is known. Fill one in for the debtor.
reason-EMAIL-MISSING = This message waits: no e-mail address is known. Fill it in for the debtor: punctueel debtor set
reason-NOTICE-TOO-DEAR = The last 14-day letter named { $stated } of costs, and { $allowed } was allowed: it does not count.
reason-NOTICE-TOO-EARLY = The 14-day letter of { $sent } does not count, because default began on { $since }.
reason-NOT-FOR-CONSUMER = A consumer gets a final demand only behind a right 14-day letter and its term. Agree on what happens, or leave out the step: punctueel waive
reason-DELIVERY-STOPPED = We have delivered nothing since { $since }; that goes for this invoice too.
reason-HOUSE-PAUSED = Waits: everything stands still until { $on }.
reason-NOT-ANNOUNCED = The hand-over waits: it was not announced to the customer yet. Decide yourself: call, or record a pause or a dispute.
reason-WAITS-FOR-APPROVAL = Ready since { $since }, waiting for approval.
reason-WAITS-FOR-POSTING = Ready since { $since } and approved. Send it and note that it left.
reason-WAITS-FOR-PERSON = On the work list since { $since }.
reason-NOT-CARRIED-OUT = { $days ->
    [one] Not done within { $days } working day. The next step goes ahead.
   *[other] Not done within { $days } working days. The next step goes ahead.
}
reason-NOT-REACHED = { $attempts ->
    [one] Nobody reached after { $attempts } attempt. The next step goes ahead.
   *[other] Nobody reached after { $attempts } attempts. The next step goes ahead.
}
reason-DUE-DAY-PASSED = Lapsed: this step belongs before the due day, which was { $on }.
reason-AMOUNT-BELOW = Does not apply: this step is for amounts from { $from }.
reason-AMOUNT-ABOVE = Does not apply: this step is for amounts up to { $to }.
reason-ONLY-BUSINESS = Does not apply: this step is for businesses.
reason-ONLY-CONSUMER = Does not apply: this step is for consumers.
reason-OTHER-LANGUAGE = Does not apply: this step is for debtors with another language.
reason-TAKEN-IN = Was past its due day when it was imported. Starts on { $on }, so that the work is spread over the days.
reason-SENT-BEFORE = Already done on { $on }, before Punctueel was used.
reason-NOT-FOR-TAKE-IN = Passed over: the invoice was past its due day when it was imported, and starts at a later step.
reason-NO-STEPS-LEFT = All steps are done. Decide yourself how to go on.
reason-WAIVED = Passed over: decided so on { $on }.
reason-MESSAGES-OFF = This message waits: messages are off for this administration. Switch them on in the settings.
reason-TOO-CLOSE-TO-DUE = Lapsed: this is too close to the due date, { $on }.
reason-AMOUNT-BELOW-AND-KNOWN = Does not apply: this step is for amounts from { $from } and for new customers.
reason-NOT-FIRST-TIME-LATE = Does not apply: this step is for those who always paid on time so far.
reason-FIRST-TIME-LATE = Does not apply: this debtor always paid on time so far.
reason-OTHER-TERM-BASIS = Does not apply: this step is for another kind of payment term.
reason-NO-AGREEMENT-BROKEN = Does not apply: this step is for when an agreement was broken.
reason-AGREEMENT-BROKEN = Does not apply: the agreement for { $on } was broken.
reason-OTHER-CALL-OUTCOME = Does not apply: the last call ended otherwise.
reason-INVOICE-AGREED = Not needed: the debtor said on the telephone that the invoice is fine.
reason-REACTED = Not needed: the debtor was spoken to on { $on }.
reason-HAND-OVER-DAY = { $days ->
    [one] The due date is { $days } day past: decide now whether the claim is handed over.
   *[other] The due date is { $days } days past: decide now whether the claim is handed over.
}
reason-PASSED-BY = Passed over: a later step was done already.
reason-STRATEGY-CHANGED = Passed over: the invoice followed another strategy before. It goes on here after what was done already.
reason-STRATEGY-OF-HOUSE = Follows “{ $strategy }”, the strategy of the administration.
reason-STRATEGY-OF-SEGMENT = Follows “{ $strategy }”, because the debtor is in segment “{ $segment }”.
reason-STRATEGY-OF-DEBTOR = Follows “{ $strategy }”. It was chosen for this debtor.
reason-STRATEGY-OF-INVOICE = Follows “{ $strategy }”. It was chosen for this invoice.
reason-NOT-CHASED = We do not chase this debtor: { $why ->
    [group-company] it is a company of our own group
    [staff] he works for us
    [set-off] we set off with him
    [agreed] that was agreed
   *[other] for a reason of our own
}. To chase him after all: punctueel exempt end DEBTOR
reason-SHOWN-ELSEWHERE = Not needed any more: a newer reminder names the same invoices.
reason-CALL-MADE = Not needed any more: the call this e-mail goes along with was made, or lapsed.
reason-HELD-BY-PERSON = Somebody holds this message. Release it to go on.
reason-WITHDRAWN-BY-PERSON = Somebody withdrew this message.
reason-DAY-PASSED = The message was of { $on } and names days that are no longer right.
reason-AMOUNT-CHANGED = The amount has changed: now it is { $amount }.
reason-LEFT-TOO-MUCH = It asks { $asked }, and on that day { $open } was still open. { $effect ->
    [no-costs] So it names too high costs and gives no right to any. A new 14-day letter follows after its term.
   *[none] Tell the debtor the right amount: call him, or send a statement (punctueel statement).
}
reason-LEFT-TERM-SHORT = It names { $named } as the last day; counted from the day it left that is { $right }. We wait until that day. Who pays by then is in time.
reason-FACTS-CHANGED = Something in the message, or where it goes, has changed since.
reason-PAGE-CHANGED = The page of the letter has changed since; the words are the same.
reason-NO-DEFAULT-YET = Waits: the debtor is not in default yet. The term was not agreed, so first send a notice of default and wait for its term.
reason-FOURTEEN-DAYS-RUN = Waits: the term of the 14-day letter runs until { $on }. No other letter goes out before that.
reason-FOURTEEN-DAYS-SENT = Not needed: a 14-day letter about this invoice was sent on { $on }.
reason-CLAIM-LEFT-OUT = This message waits: another invoice of this consumer is in default, and belongs in the same letter. Withdraw the message with --again; a letter about all of it then follows.
reason-POSTAL-ADDRESS-MISSING = This message goes by post, and the debtor’s postal address is missing. Fill it in.
reason-CLAIM-BARRED = Waits: this claim seems barred since { $on }. Ask for advice before you go on.
reason-PROMISE-ENDED = The promise that this message confirms does not run any more.
reason-PLAN-ENDED = The plan that this message is about does not run any more.
reason-INSTALMENT-PAST = The day of the instalment that this message is about, { $on }, has passed.
reason-INSTALMENT-PAID = The instalment that this message is about has come in.

## Refusals: the answer to a command that cannot be done; nothing was changed

refusal-NO-ADMINISTRATION = There is no administration yet. Make one with “punctueel init”.
refusal-SEVERAL-ADMINISTRATIONS = There are several administrations: { $names }. Name one with --administration.
refusal-ADMINISTRATION-UNKNOWN = There is no administration “{ $name }”. Check the name.
refusal-ADMINISTRATION-EXISTS = There already is an administration “{ $name }”. Choose another name, or another file: --database sqlite:PATH.
refusal-MISSING = Fill in { $field ->
    [name] the name
    [iban] the IBAN
    [number] the number
    [note] the note
    [email] the e-mail address
    [by] the day (--by)
    [invoice] the invoice
    [amount] the amount (--amount)
    [reason] the reason
    [letter] the letter (--letter)
    [to] to whom it goes (--to agency|lawyer|bailiff|court)
   *[other] “{ $field }”
}: it is needed here.
refusal-IBAN-INVALID = “{ $value }” is not a valid IBAN. Check its letters and digits.
refusal-DAY-NOT-NOW = { $day } is not possible here. Choose a day from { $last } up to and including today. Another day is possible with --dry-run or in a trial administration.
refusal-NOT-FOUND = “{ $value }” was not found. Check the number or the name.
refusal-NOT-KNOWN-THEN = “{ $value }” was not known yet at that moment. Choose a later moment with --known.
refusal-NOT-FOUND-NEAR = “{ $value }” was not found. Did you mean: { $near }?
refusal-AMBIGUOUS = Several fit “{ $value }”: { $candidates }. Choose one.
refusal-NOT-ALLOWED = Your role does not allow this: { $right ->
    [read] look at everything
    [disputes] end disputes
    [note] keep notes and documents
    [import] import files
    [bank] settle payments
    [call] record calls
    [agree] record what was said on the phone
    [casework] change agreements
    [approve] approve messages
    [release] hand over and waive
    [vat] ask VAT back
    [settings] change settings
    [users] manage users
    [run] carry out the day
    [erase] erase data
   *[other] { $right }
}. Ask an owner: punctueel user list
refusal-SAY-WHO = Say who you are: add --as NAME to the command, or set PUNCTUEEL_AS=NAME. Without a name only what the daily jobs do is possible, and this is: { $right ->
    [read] look at everything
    [disputes] end disputes
    [note] keep notes and documents
    [import] import files
    [bank] settle payments
    [call] record calls
    [agree] record what was said on the phone
    [casework] change agreements
    [approve] approve messages
    [release] hand over and waive
    [vat] ask VAT back
    [settings] change settings
    [users] manage users
    [run] carry out the day
    [erase] erase data
   *[other] { $right }
}.
refusal-USER-UNKNOWN = “{ $value }” does not work here. Who does: punctueel user list
refusal-USER-DISABLED = { $name } works here no more. To undo that: punctueel user enable “{ $name }”
refusal-LAST-OWNER = This is the last owner. Make somebody else an owner first: punctueel user add NAME --role owner
refusal-FIRST-OWNER = The first user is an owner: punctueel user add NAME --role owner
refusal-NO-DISPUTES = Whoever has the role { $role ->
    [caller] caller
    [accountant] accountant
    [reader] reader
   *[other] { $role }
} resolves no disputes. Choose an owner, a credit controller or somebody with the role resolver.
refusal-NOT-YOURS = You see the disputes that are put to you, and this is none of them. Your disputes: punctueel dispute list
refusal-AMOUNT-NOT-POSITIVE = Give an amount above zero.
refusal-AMOUNT-ONLY-PARTLY = An amount belongs with “right in part” (--end partly). When the debtor was right it is all that is in dispute.
refusal-AMOUNT-TOO-LARGE = That is more than is open. Give an amount of at most { $open }.
refusal-DAY-IN-PAST = { $day } has passed. Choose today or a later day.
refusal-DAY-AHEAD = { $day } is still to come. Choose a day up to and including { $last }.
refusal-DAY-TOO-EARLY = { $day } is not possible here: the earliest day is { $first }. Check the day.
refusal-DAY-TOO-FAR = { $day } is too far away. Choose a day up to and including { $last }, or make a plan.
refusal-NOTHING-OPEN = Nothing is open. There is nothing to agree or to ask here.
refusal-PROMISE-RUNS = A promise is already running, for { $on }. Withdraw that one first.
refusal-PLAN-RUNS = A payment plan is already running, until { $on }. Withdraw that one first: punctueel plan list
refusal-PLAN-SUM = The instalments add up to { $sum }, but { $open } is to be paid. Change the amounts until they agree.
refusal-PLAN-ONE-PART = A plan has two instalments or more. One day to pay is a promise: punctueel promise
refusal-PLAN-DAY-TWICE = Two instalments fall on { $day }. Choose a working day of its own for each.
refusal-PLAN-TOO-MANY = A plan has at most { $most } instalments. Choose fewer.
refusal-PLAN-PART-SMALL = Each instalment is at least { $least }. Choose fewer or larger ones.
refusal-PLAN-FIRST-SMALL = The first instalment is at least { $least }. Choose the amounts yourself: punctueel plan INVOICE --schedule DAY=AMOUNT DAY=AMOUNT
refusal-PLAN-TOO-LONG = The last instalment is on { $day }. Choose a plan until { $last }, so that you keep your right and it does not take too long.
refusal-PLAN-BARRED = The claim on invoice { $number } is barred since { $on }. A payment plan does not change that. Does the customer want to pay of his own will? Then agree on one day: punctueel promise. Do you think that it is not barred? Ask a lawyer.
refusal-PLAN-MAY-BE-BARRED = The claim on invoice { $number } may be barred since { $on }: that depends on what you sell. Record that first: punctueel house set --sells
refusal-PLAN-STOPPED = { $because ->
    [HANDED-OVER] This claim was handed over. Agree on a plan through who collects it now.
   *[other] This debtor is insolvent. A plan goes through the administrator or liquidator.
}
refusal-PLAN-CHARGE-CONSUMER = A consumer pays nothing extra for a plan. Leave the interest out.
refusal-PLAN-NOT-MISSED = No instalment was missed. Asking all at once is possible only after that; withdrawing is: punctueel plan withdraw
refusal-DISPUTE-RUNS = A dispute about this invoice runs already. End that one first.
refusal-DOES-NOT-FIT = --{ $option } does not go with { $outcome }. Leave it out, or choose another outcome: punctueel call --help
refusal-CALL-AGAIN = This call was recorded { $minutes ->
    [0] just now
    [one] { $minutes } minute ago
   *[other] { $minutes } minutes ago
} already. Is it a new call? Repeat the command with --again.
refusal-MESSAGE-LEFT = It cannot be taken back any more: the message that followed has left. Record what holds now, or withdraw the promise: punctueel promise INVOICE --withdraw
refusal-TAKE-BACK-LATER = It cannot be taken back any more: { $what ->
    [promise] the promise was judged already
    [stop] what followed has ended already
    [step] a next step was approved or done already
    [call] the planned call has lapsed or was withdrawn
    [old] it was not kept what followed from this call
   *[other] { $what }
}. Write a note: punctueel note INVOICE TEXT
refusal-REASON-MISSING = Give a reason, so that a colleague knows later why this was done.
refusal-FILE-EMPTY = There is nothing in this file. Choose another file.
refusal-AGREEMENT-ACCEPTED = The customer accepted it already, on { $on }. Is that not right? Take it back first with --withdraw.
refusal-WHY-MISSING = The promise of { $amount } for { $on } was not kept. Say what happened: --reason forgot, approval (not approved yet), order-number (an order number is missing), awaits-money, money-trouble, dispute, absent, sent-it (says that it was paid) or other.
refusal-NOTHING-RUNS = Nothing is running here that you can end.
refusal-FILE-NOT-UNDERSTOOD = { $problems ->
    [one] { $problems } thing in this file is not right, so nothing was imported. See the line below.
   *[other] { $problems } things in this file are not right, so nothing was imported. See the lines below.
}
refusal-AS-OF-MISSING = Of which day is this list? Give the day with --as-of, for instance --as-of 2026-10-01.
refusal-AS-OF-IN-FUTURE = This list is of { $day }, and that day is still to come. Check the day.
refusal-LIST-OLDER = This list is of { $day }, but a list of { $last } was already imported. Make a new list.
refusal-LIST-LOOKS-PARTIAL = { $vanished ->
    [one] Of the { $known } open invoices, { $vanished } is not in this list.
   *[other] Of the { $known } open invoices, { $vanished } are not in this list.
} Make a list of all debtors and import that one. If they really were paid, import the list with --accept-vanished.
refusal-DEBTOR-AMBIGUOUS = Several debtors fit “{ $name }”. Put the debtor number in the file.
refusal-INVOICE-OF-OTHER = Invoice { $number } already belongs to another debtor. Check the debtor in the file.
refusal-AMOUNT-CONTRADICTS = Invoice { $number } is in the books for { $ours }, and in this file for { $theirs }. Nothing was changed. See in your bookkeeping which amount is right.
refusal-DAY-CONTRADICTS = Invoice { $number } has { $field ->
    [due] due day
   *[issued] invoice date
} { $ours } in the books, and { $theirs } in this file. Nothing was changed. See in your bookkeeping which day is right.
refusal-DEBTOR-CONTRADICTS = Debtor number { $number } is “{ $ours }” with us, and “{ $theirs }” in this file. Is our name out of date? Then first correct it with punctueel debtor set.
refusal-NOT-OUR-INVOICE = Invoice { $number } was sent by { $supplier } and not by you. Only import your own sales invoices.
refusal-INVOICE-ERASED = The data with invoice { $number } was erased. This invoice does not come back into the books.
refusal-NUMBER-TWICE = Invoice number { $number } belongs to different invoices here: { $files }. None of them was imported. Only import the right file.
refusal-COLUMNS-UNSURE = It is not certain what these columns hold: { $columns }. Check whether it is right and confirm it with --accept-columns. With --save-profile NAME that is needed only once.
refusal-PROFILE-SEVERAL = These headings fit more than one profile: { $names }. Say which one you mean: --profile NAME.
refusal-PROFILE-UNKNOWN = There is no profile “{ $name }”. { $known ->
    [none] There are no profiles yet
   *[other] There are: { $known }
}.
refusal-NO-COPY = No PDF is kept of invoice { $number }. Add it: punctueel invoice copy { $number } --add FILE
refusal-NOT-A-PDF = This file is not a PDF. Choose the PDF of the invoice.
refusal-FILE-TOO-LARGE = This file is too large: { $most_mb } MB is the most. Make the PDF smaller and try again.
refusal-DEBTORS-RENUMBERED = In this list the number of { $names } seems to have changed. Is it the same debtor? Then say what is old and new: --renumbered with { $pairs }.
refusal-CURRENCY-OTHER = Invoice { $number } is in { $currency }. This administration is in euro. Take the invoice out.
refusal-DUE-MISSING = Invoice { $number } has no due day. Fill it in in your bookkeeping and make the file again.
refusal-OPEN-ABOVE-AMOUNT = Invoice { $number } is { $amount }, and by this file { $open } of it is open. Nothing was changed. See in your bookkeeping what is right. Is { $amount } without VAT? Then pass over that column: --column "HEADING=-"
refusal-ISSUE-TOO-FAR = Invoice { $number } is dated { $day }, more than a year ahead. Nothing was changed. Check the date.
refusal-DUE-BEFORE-ISSUE = Invoice { $number } has due day { $due }, which is before the invoice date. Check both days.
refusal-NOT-END-OF-DAY = This file ({ $format }) is not an end-of-day statement. Get an MT940 or CAMT.053 from your bank.
refusal-BALANCE-GAP = This statement does not follow on: the last one ends at { $known } and this one begins at { $stated }. First import the statement in between.
refusal-STATEMENT-CONTRADICTS = This statement ends on { $day } with { $balance }, like a statement that is there already, but it has other rows. Are the same payments there already, in another format? Then this file is not needed.
refusal-STRATEGY-INVALID = { $problems ->
    [one] This strategy still has { $problems } mistake. Put it right and try again.
   *[other] This strategy still has { $problems } mistakes. Put them right and try again.
}
refusal-ALREADY-SETTLED = This bank row is settled already. Undo that first if it must be different.
refusal-SETTLES-TOO-MUCH = { $left } of this bank row is left. Choose a lower amount.
refusal-LISTED-UNCLEAR = In your list { $listed } of invoice { $invoice } was paid already. Is this payment of { $amount } of { $day } part of it? If so: again with --listed yes. If it is another payment: --listed no.
refusal-NOT-A-RECEIPT = This is money that left the account. Only money that came in can belong to an invoice.
refusal-ALREADY-UNDONE = This was undone already.
refusal-UNDO-SENT = This cannot be taken back any more: message { $message } about it was sent on { $day }.
refusal-UNDO-PRINTED = This cannot be undone now: message { $message } about it is printed. Take the letter from the pile and withdraw the message: punctueel outbox withdraw { $message }
refusal-UNDO-LATER = This cannot be taken back now: { $what ->
    [import] import { $about } was built on it. Take that back first
    [settlement] a payment was settled on invoice { $about }. Undo that first
    [call] a call with or about { $about } was made
    [note] a note about { $about } was taken
    [choice] a strategy or segment was chosen for { $about }. Take that choice away first
    [waiver] a step of invoice { $about } was waived
    [delivery-stop] a delivery stop at { $about } was decided
    [promise] there is a promise of { $about }. Withdraw it first
    [plan] a payment plan of { $about } is running. Withdraw it first
    [stop] a stop runs for { $about }. End it first
    [contact] a contact of { $about } was recorded
    [hand-over] invoice { $about } was handed over
    [kind] it was recorded whether { $about } is a firm or a consumer
    [erasure] the details of { $about } were erased
    [correction] the details of { $about } were corrected by hand
    [copy] a PDF was added to invoice { $about }
    [ruling] an insolvency of { $about } was recorded. It goes on to hold. If it was a mistake, first record that the ruling was annulled: punctueel insolvency end
    [ended-ruling] an insolvency of { $about } was recorded, and how it ended. That holds and cannot be taken back. Is an invoice wrong? Mend it with a new list
    [terms] an agreement about { $about } was recorded (interest, costs, term or refusal). Take it back first: punctueel terms set … --forget
    [remission] interest and costs on invoice { $about } were let go of. That cannot be taken back. Is the invoice wrong? Mend it with a new list
    [vat] VAT on invoice { $about } was asked back. That cannot be taken back. Is the invoice wrong? Mend it with a new list
    [costs] the costs in a 14-day letter to { $about } were named by hand. Withdraw that letter first
   *[other] { $about } ({ $what })
}.
refusal-UNDO-TOO-OLD = This cannot be taken back: it was not kept what this file changed.
refusal-WORDS-FIXED = The words of this letter are fixed: with other words you can lose all collection costs. A page of your own is possible.
refusal-POSTED-WHEN = This was ready on { $day } already. Did it leave then? Give that day: punctueel outbox posted ID --on DAY. Is it still here? Make it anew, with the days of now: punctueel outbox print or punctueel outbox eml.
refusal-LAST-LETTER-AGAIN = For one of these invoices a final demand left on { $earlier } already. Do what it announced. Must this one go all the same? Say why: --reason …
refusal-DUTY-BY-STEP = This is done when step { $step } is done; there is no need to say so. It does not go on? punctueel commitments waive … --reason …
refusal-DUTY-OVER = That is not possible any more: { $state ->
    [fulfilled] this was done already
    [waived] we let go of this already
    [settled] nothing is open any more
   *[other] this was announced again later
}.
refusal-NO-DELIVERY-STOP = A delivery stop does not fit here: { $why ->
    [consumer] this is a private person
    [insolvent] in an insolvency you decide with the liquidator first
   *[other] we deliver nothing already
}. Turn the proposal down: punctueel delivery decline … --reason …
refusal-PROPOSAL-DECIDED = This was decided already, on { $on } by { $by ->
    [owner] the owner
    [job] Punctueel
   *[other] { $by }
}: { $how ->
    [handed-over] handed over
    [stopped] we deliver nothing more
   *[other] turned down or withdrawn
}.
refusal-PROPOSAL-STOPPED = This proposal cannot go on now: { $reason ->
    [PLAN-RUNNING] a payment plan runs
    [PROMISE-RUNNING] a promise runs
    [PROMISE-TO-JUDGE] the promise was not held against the bank yet
    [DISPUTED] a dispute runs
    [PAUSED] a pause runs
    [PAUSED-UNTIL] a pause runs
    [HOUSE-PAUSED] everything stands still
    [RECEIPT-TO-SETTLE] there is money of this debtor that belongs to an invoice
    [RECEIPT-NAMES-CLAIM] there is money of somebody else that names an invoice of this debtor
    [CREDIT-TO-SETTLE] there is a credit note that belongs to an invoice
    [CREDIT-NOTE] nothing is open any more
   *[other] { $reason }
}. Run the day again (punctueel run), or decline the proposal.
refusal-PROPOSAL-OTHER = { $proposal } is another proposal: { $what ->
    [hand-over] to hand over. Decide with punctueel handover agree { $proposal }
   *[other] to stop delivering. Decide with punctueel delivery agree { $proposal }
}
refusal-SECOND-PERSON-LACKS = There are no two persons who may hand over; then nothing above this amount could leave. Add a second owner first: punctueel user add NAME --role owner
refusal-SECOND-PERSON = From { $from } on two persons decide. { $by ->
    [owner] The owner
    [job] Punctueel
   *[other] { $by }
} agreed already; let somebody else say yes.
refusal-TASK-DONE = That is not possible now: { $state ->
    [approved] this was approved already
    [withdrawn] this was withdrawn
   *[other] this was done already
}, on { $on } by { $by ->
    [owner] the owner
    [job] Punctueel
   *[other] { $by }
}.
refusal-CHANGED-SINCE = Something changed since you looked: { $what ->
    [call-recorded] somebody called
    [call-taken-back] a call was taken back
    [promise-made] there is a promise
    [promise-withdrawn] a promise was withdrawn
    [plan-agreed] there is a payment plan
    [plan-ended] a payment plan was ended
    [stop-set] a dispute or a pause runs
    [stop-ended] a dispute or a pause ended
    [dispute-assigned] a dispute was put to somebody
    [message-approved] a message was approved
    [message-posted] a message was sent
    [task-withdrawn] planned work was withdrawn
    [claims-handed-over] something was handed over
    [hand-over-approved] somebody agreed to hand over
    [note-taken] something was noted
    [contact-set] a contact was recorded
    [step-waived] a step was waived
    [receipts-judged] money was processed
    [day-judged] the day was carried out
   *[other] something was recorded
}, on { $on } at { $time } by { $who ->
    [owner] the owner
    [job] Punctueel
   *[other] { $who }
}. Nothing was done now. Look again, and decide then.
refusal-TASK-STATE = That is not possible now: { $state ->
    [planned] this still waits for approval
    [held] this is being held
    [printed] this is printed already
    [email] this goes by e-mail and not by post
    [letter] this goes by post and not by e-mail
    [approved] this is approved already
    [done] this is done already
    [lapsed] this has lapsed
    [withdrawn] this was withdrawn
    [waived] this was waived already
    [not-applicable] this does not apply here
    [sent-before] this was done before
   *[other] its state is “{ $state }”
}.
refusal-NOTHING-DUE = There is nothing left to ask. The message was withdrawn.
refusal-MESSAGE-HELD = This message may not go out yet: { $reason ->
    [BANK-STALE] the bank data does not reach far enough
    [BANK-MISSING] there is no bank data yet
    [ADDRESS-MISSING] there is no e-mail address and no postal address
    [DEBTOR-KIND-UNKNOWN] it is not known whether the debtor is a business or a consumer
    [RECEIPT-TO-SETTLE] money of this debtor still has to be put to an invoice
    [RECEIPT-NAMES-CLAIM] money of somebody else names an invoice of this debtor
    [HOUSE-PAUSED] everything stands still
    [CREDIT-TO-SETTLE] there is a credit note that belongs to an invoice
    [MESSAGES-OFF] messages are off for this administration
    [TERM-STILL-RUNNING] the term we gave is still running
    [CONTACTED-RECENTLY] the debtor was contacted recently
    [OTHER-CONTACT-TODAY] there is another contact today
    [FREQUENCY-CAP] this debtor has had enough contacts
    [PROMISE-RUNNING] a promise is running
    [PROMISE-TO-JUDGE] the promise has not been compared with the bank yet
    [PLAN-RUNNING] a payment plan is running
    [DISPUTED] it is in dispute
    [CREDIT-AWAITED] a credit note is still to come
    [REPLY-UNREAD] a reply still has to be read
    [PAUSED-UNTIL] it is paused
    [PAUSED] it is paused
    [HANDED-OVER] the invoice was handed over
    [INSOLVENT] the debtor is insolvent
    [INSOLVENCY-RUNS] the debtor is insolvent
    [NEW-IN-INSOLVENCY] the debtor is insolvent: write to the liquidator or administrator
    [DELIVERY-UNKNOWN] you must say first whether you delivered before or after the ruling
    [NATURAL-OBLIGATION] behind a clean slate nothing can be enforced any more
    [BOUND-BY-COMPOSITION] a composition binds you
    [NOBODY-LEFT] the legal person does not exist any more
   *[other] { $reason }
}.{ $until ->
    [none] {""}
   *[other] {" "}It may from { $until }.
}
refusal-FACTS-MOVING = While this message was being made, what it rests on kept changing. It is still waiting: approve it again in a moment.
refusal-RECIPIENT-MISSING = Of this debtor { $field ->
    [email] no e-mail address
   *[other] no e-mail address and no postal address
} is known. Fill in an e-mail address: punctueel debtor contact { $debtor } --role payment --name NAME --email ADDRESS. Or an address: punctueel debtor set { $debtor } --street STREET --postcode POSTCODE --city CITY. A list of debtors will do as well: punctueel import FILE.
refusal-SENDER-MISSING = Your own { $field ->
    [email] e-mail address
   *[other] “{ $field }”
} is missing. Fill it in: punctueel house set --{ $field } …
refusal-NOT-PRINTED = The letter could not be printed: { $what }. Nothing was changed.
refusal-OWN-PAGE-WRONG = Your own letter page is not right: { $what }. The message stays inside. Repair the page, or use that of Punctueel again.
refusal-OWN-PAGE-LACKS = Your own letter page leaves out: { $what }. The message stays inside. Repair the page, or use that of Punctueel again.
refusal-OWN-PAGE-STOPPED = Your own letter page took too much time or memory and was stopped. The message stays inside. Repair the page, or use that of Punctueel again.
refusal-TEMPLATE-INVALID = The text has { $problems ->
    [one] { $problems } mistake
   *[other] { $problems } mistakes
}. See them with: punctueel template check
refusal-NO-FILE = No file is kept of { $value }. Withdraw it and approve it again.
refusal-MESSAGE-INCOMPLETE = This message cannot go out yet: { $missing }. Put that right and try again.
refusal-DEBTOR-KIND-UNKNOWN = Is this debtor a business or a consumer? Fill that in first: it matters to the law.
refusal-SENT-BEFORE-UNKNOWN = “{ $value }” cannot be understood as something that was already sent. Name the step and the day.
refusal-STILL-OPEN = { $open } is still open. Erasing is possible when all is paid or written off.
refusal-REST-ON-OPEN = { $count ->
    [one] Nothing is left on paid invoices. On one open invoice there is { $amount } of interest and costs
   *[other] Nothing is left on paid invoices. On { $count } open invoices there is { $amount } of interest and costs
}. Let go of that by invoice: punctueel waive INVOICE --interest-and-costs --reason …
refusal-REST-OPEN = Of what our letter asked, { $amount } of interest and costs is not paid yet. Ask for it first: punctueel claim { $debtor } --out claim.pdf. Or let go of it: punctueel waive { $debtor } --interest-and-costs --reason …
refusal-NOT-AN-ARCHIVE = This file is not a backup of Punctueel. Choose another file.
refusal-ARCHIVE-VERSION = This backup has a form ({ $found }) that this version does not know. Update Punctueel and try again.
refusal-ARCHIVE-CUT-OFF = This backup is not complete: its end is missing. Nothing was restored. Take another backup.
refusal-ARCHIVE-DAMAGED = This backup is damaged (line { $line }). Nothing was restored. Take another backup.
refusal-ARCHIVE-NEWER = This backup comes from a newer version: event { $event } is not known here. Update Punctueel and try again.
refusal-FILE-EXISTS = The file “{ $name }” is there already. Choose another name, or overwrite it with --force.
refusal-NAME-TAKEN = There is a segment “{ $name }” already. Choose another name.
refusal-TOO-MANY = That is too many: { $most } at most. Do it in parts.
refusal-STRATEGY-HOLDS = Strategy “{ $name }” holds for everybody already. A new version of it: punctueel strategy activate
refusal-TEXT-TOO-LONG = That text is too long. Shorten it to { $most } characters.
refusal-VALUE-NOT-UNDERSTOOD = “{ $value }” is no value for { $name }. See the possible values with --help.
refusal-AMOUNT-NEGATIVE = An amount is zero or more here. Leave out the minus sign.
refusal-AMOUNT-OUT-OF-RANGE = This becomes more than { $largest }. Punctueel does not count that far. Check amount, rate and days.
refusal-DAYS-REVERSED = { $until } lies before { $from }. Check the days.
refusal-RATE-OUT-OF-RANGE = A rate of { $rate } a year is not possible. Give a percentage above 0 and up to 100.
refusal-RATE-UNKNOWN = For { $day } no { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} is known. Choose another day, or add to the table of rates.
refusal-RATE-LIST-INVALID = Line { $line } of the table of rates cannot be understood. Name table, first day, percentage, standing, number of sources and source, and until when the table is known.
refusal-RATE-AFTER-END = A rate from { $day } cannot be added yet: the { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} is known until { $until }. Say in the list too until when the table is known with this rate: { $regime },2027-06-30,,known-until,,
refusal-RATE-REPLACES = On { $day } the { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} is { $ours }, and your list says { $theirs }. It is about { $count ->
    [one] one line.
   *[other] { $count } lines.
} Nothing was changed. Do you want to replace what is there? Then give the command with --replace.
refusal-RATE-NOT-OWN = For { $day } you added no { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} yourself. See your lines with punctueel rates list.
refusal-RATE-LATER = You added a rate from { $day } too. Take that back first: punctueel rates remove { $regime } …
refusal-NO-DEFAULT-YET = The debtor is not in default yet. Send a consumer without an agreed term a notice of default first.
refusal-DEFAULT-LATER = The debtor is not in default yet. If nothing is paid on { $last }, he is from { $since }: interest runs from that day.
refusal-WIK-BEFORE-LAW = The law knows the 14-day letter since { $since }. A letter of { $sent } therefore opens no collection costs.
refusal-WIK-NO-NOTICE = No 14-day letter was sent yet. Only after it may you charge collection costs to a consumer.
refusal-WIK-BEFORE-DEFAULT = The 14-day letter was sent on { $sent }, and the default began on { $since }. Send a new letter.
refusal-WIK-TERM-RUNS = The term of the 14-day letter runs up to and including { $on }. Wait with the collection costs.
refusal-WIK-COSTS-STATED = The 14-day letter names { $stated } of costs; at most { $allowed } is allowed. Send a new letter with the right amount.
refusal-WIK-AFTER-RULING = The term of the 14-day letter was over on { $due }, and the ruling is of { $ruling }. Costs that arise later cannot be lodged.
refusal-INSOLVENCY-NOT-OF-FORM = { $kind ->
    [surseance] Suspension of payments is not for a private person.
    [whoa] The WHOA is not for a private person.
    [wsnp] Statutory debt restructuring (WSNP) is for people: also a sole trader or the partners of a firm, but not for a legal person.
    [moratorium] A moratorium is for people, not for a legal person.
    [debt-counselling] Debt counselling is for people, not for a legal person.
    [administration] An administration is for people, not for a legal person.
   *[other] Only a legal person can be dissolved without assets. Behind a sole trader or a partnership people stay liable.
} Is the kind right? If the legal form is not ({ $form ->
    [private] private person
    [trader] sole trader
    [partners] partnership
   *[other] legal person
}), say so first: punctueel debtor set DEBTOR --legal-form …
refusal-INSOLVENCY-NOT-ENDED-SO = This is not how { $kind ->
    [bankruptcy] a bankruptcy ends. Choose composition, lack-of-assets, distributed or annulled. Did it become a WSNP? punctueel insolvency set DEBTOR --kind wsnp --on DAY --instead
    [surseance] a suspension ends. Choose composition, over or annulled. Did it become a bankruptcy? punctueel insolvency set DEBTOR --kind bankruptcy --on DAY --instead
    [wsnp] a debt restructuring ends. Choose clean-slate, without-clean-slate, composition or annulled.
    [whoa] a WHOA ends. Choose composition, over or annulled.
    [debt-counselling] debt counselling ends: only the WSNP gives a clean slate. Choose composition, over or annulled. Did it become a WSNP? punctueel insolvency set DEBTOR --kind wsnp --on DAY --instead
    [moratorium] a moratorium ends. Choose over or annulled.
    [administration] an administration ends. Choose over or annulled.
   *[other] a dissolution without assets ends. Was the liquidation reopened, or was it not true? Choose annulled.
}
refusal-INSOLVENCY-RUNS = Something runs already: { $kind ->
    [bankruptcy] a bankruptcy
    [surseance] a suspension of payments
    [wsnp] a debt restructuring (WSNP)
    [whoa] a WHOA
    [moratorium] a moratorium
    [debt-counselling] debt counselling
    [administration] an administration
   *[other] a dissolution
} of { $on }. Did this come in its place? Then also say: --instead. Was the first one not true, or of another day? Take it back: punctueel insolvency end DEBTOR --how annulled
refusal-INSOLVENCY-NOT-FOLLOWED = This does not follow in one step on { $kind ->
    [bankruptcy] a bankruptcy
    [surseance] a suspension of payments
    [wsnp] a debt restructuring
    [whoa] a WHOA
    [moratorium] a moratorium
    [debt-counselling] debt counselling
    [administration] an administration
   *[other] a dissolution
}. Note first how it ended: punctueel insolvency end DEBTOR --how …
refusal-INSOLVENCY-SEVERAL = Two of them run: { $kinds }. Say which one is over: --kind …
refusal-NO-RULING-BEFORE = For invoice { $invoice } this makes no difference: there is no ruling of before it.
refusal-LEGAL-FORM-NEEDED = Is this debtor a legal person? That one ends with its bankruptcy; a natural person can be asked to pay again. Say so first: punctueel debtor set { $debtor } --legal-form bv, sole-trader, …
refusal-DAY-BEFORE-RULING = { $day } is before the day of the ruling, { $ruling }. Name a day after it.
refusal-WIK-EMAIL-ALONE = The 14-day letter went by e-mail alone. Send it by post too, because you must be able to prove receipt.
refusal-COSTS-ABOVE-SCALE = The scale gives { $allowed } here at most. Name less, or let the scale hold.
refusal-NOT-FOURTEEN-DAY = Costs are named for a 14-day letter only. Choose such a letter: punctueel outbox list
refusal-WIK-STACKING = On { $earlier } a 14-day letter went to this customer, less than six months ago. Your data do not say whether these are instalments of the same contract. If so, the law allows less costs together: name them with punctueel outbox costs MESSAGE --amount 40.00 --reason "instalment of the same contract". Is it about something else? Then approve the letter with your reason: punctueel outbox approve MESSAGE --anyway "another contract".
refusal-COSTS-NOT-FOR-CONSUMER = { $value } is not possible for a consumer: only the scale and the 14-day letter hold there. Departing from the law to his disadvantage can cost the whole right to costs. Do you want to ask no costs? --costs none
refusal-SAID-OF-INVOICE = That the debtor will not pay ({ $day }) holds for one invoice and from a day that has been. Name the invoice and that day.
refusal-FORM-NOT-OF-KIND = { $kind ->
    [consumer] A consumer has the legal form person.
   *[other] A firm has another legal form than person.
} Is the kind wrong? Say it first: punctueel debtor kind business|consumer NR
refusal-COSTS-CHARGED = { $amount } of collection costs was charged for this claim before. That is allowed once.
refusal-COSTS-NOT-FROM-CONTRACT = The scale of collection costs holds for claims from a contract, and not for consumer credit.
refusal-COSTS-SCALE-UNKNOWN = The default began on { $day }. The scale of collection costs holds from 1 July 2012.
refusal-COSTS-NO-DEMAND = { $rule ->
    [clause] The agreed collection costs are added
   *[scale] The collection costs by the scale are added
} from the day after a demand. Since the default began none was sent yet.
refusal-COSTS-AFTER-DEMAND = The demand was sent. { $rule ->
    [clause] The agreed collection costs count
   *[scale] The collection costs by the scale count
} from { $from }.
refusal-COSTS-AFTER-RULING = The insolvency began on { $ruling }. Collection costs of that day and later do not count in it.
refusal-CLAIM-DIFFERS = By the calculation { $claim } is owed, and the letter would ask { $letter }: a part is disputed, or there is money that is not settled yet. Look with punctueel claim.
refusal-VAT-ON-COSTS-DEDUCTIBLE = You can deduct VAT. Therefore charge no VAT on the collection costs.
refusal-VAT-ON-COSTS-NO-SERVICE = VAT on the collection costs is possible only when a collection agency charges you that VAT.
refusal-VAT-ON-COSTS-NOT-ANNOUNCED = The VAT on the collection costs was not announced. Name in the 14-day letter the VAT and why you charge it.
refusal-VAT-RECLAIM-NOT-YET = The VAT can be asked back from { $on }. Wait for the return over that period.

## Evidence: why a payment belongs to an invoice

evidence-NUMBER-IN-TEXT = invoice number { $number } is in the description
evidence-NUMBER-IN-END-TO-END = invoice number { $number } is in the reference the payer gave
evidence-NUMBER-IN-REFERENCE = invoice number { $number } is the structured reference
evidence-CREDIT-NOTE-NAMED = credit note { $number } is named too
evidence-IBAN-KNOWN = the account is known for this debtor
evidence-NAME-AGREES = the name of the payer is that of the debtor
evidence-IBAN-OF-OTHER = the account belongs to another debtor
evidence-NAME-OF-OTHER = the name of the payer is that of another debtor
evidence-PAYER-UNKNOWN = neither the account nor the name of the payer is known yet
evidence-LETTER-AMOUNT = the amount of { $amount } is exactly what our letter of { $on } asked, with interest and costs
evidence-AMOUNT-EXACT = the amount of { $amount } is exactly right
evidence-INSTALMENT-AGREED = it is the instalment that was agreed; { $open } is open
evidence-PART-NAMED = the payer calls it a part; { $open } is open
evidence-AMOUNT-LESS = the amount is less than the { $open } that is open
evidence-AMOUNT-MORE = the amount is more than the { $open } that is open
evidence-NUMBER-OF-SEVERAL = number { $number } occurs at several debtors
evidence-NUMBER-UNSURE = { $number } may be an invoice number, but also another figure
evidence-CLAIMED-TWICE = another payment fits { $number } too
evidence-CLAIM-DISPUTED = { $number } is in dispute
evidence-NUMBER-SETTLED = { $number } is paid already
evidence-BY-PERSON = a person chose this
evidence-BANK-REVERSAL = the bank reverses an earlier payment
evidence-NOTHING-FOUND = nothing was found that points at an invoice

## Mistakes in a strategy

mistake-NOT-TOML = This line cannot be read: { $text }. Look at quotes, brackets and the sign =.
mistake-FIELD-MISSING = “{ $field }” is missing. Add it.
mistake-FIELD-UNKNOWN = “{ $field }” is not known. Check the spelling or take it out.
mistake-VALUE-WRONG = The value of “{ $field }” does not fit. Expected: { $expected ->
    [text] text between quotes
    [table] a part between square brackets
    [tables] one or more parts between double square brackets
    [code] one of the fixed words in the manual
   *[other] { $expected }
}.
mistake-LABEL-TWICE = Two steps are called “{ $label }”. Give each step a name of its own.
mistake-STEP-UNKNOWN = There is no step “{ $label }”. Check the name or add the step.
mistake-NO-STEPS = There are no steps. Add at least one.
mistake-FIRST-NEEDS-DAY = The first step counts from a step before it, but there is none. Let it count from “sent” or “due”.
mistake-NO-TERM-GRANTED = This step counts from the end of a term, but no earlier step gives one. Give an earlier step “term_days”.
mistake-TERM-STILL-RUNNING = This step announces something on day { $days } after “{ $label }”, while the term of that step lasts { $term } days. Let this step come later or give a shorter term.
mistake-TERM-MISSING = Such a message must give a term. Add “term_days”.
mistake-ANNOUNCED-EARLIER = This step announces “{ $label }”, but that step does not come later. Put it behind this one or take the announcement out.
mistake-ORDER-WRONG = This step stands after “{ $label }” but falls on an earlier day. Swap the steps or change the days.
mistake-NEVER-AUTOMATIC = This step has legal effect and always asks for a person. Take approval = false out.
mistake-NO-CALL = Nobody is called in this strategy. A call helps most: add a step with “call”.
mistake-COPIES-ALONE = Copies go along with a letter or e-mail. Put “copies” at such a step, or set “companion” to “email” at the call.
mistake-COMPANION-WRONG = Only a call can have a companion, and only an e-mail. Set “companion” to “email” at a step with “call”, or remove it.
mistake-AMOUNTS-CROSS = No amount is at least { $from } and at most { $to } at the same time. Swap the amounts.
mistake-NEW-DEBTOR-ALONE = “or_new_debtor” makes an exception to “amount_from”, but that is missing. Add it.
mistake-OUTCOMES-EXCLUDE = Every outcome in “last_call” is in “unless_last_call” too. Remove it in one of the two.
mistake-NO-CALL-BEFORE = This step asks how the last call ended, but no earlier step calls. Add a step with “call”.
mistake-ONLY-AFTER-DUE = “{ $field }” can only be known after the due date, and this step comes before it. Remove it.
mistake-INSTEAD-ALWAYS = Another form of this step has no condition and would always hold. Add a condition.
mistake-LAPSE-AFTER-DUE = “lapse_before_due” is for steps before the due date. Remove it, or let the step come earlier.
mistake-HAND-OVER-EARLY = Hand-over must come by day { $days }, but the steps lead there on day { $planned }. Shorten the steps or raise “hand_over_by_days”.
mistake-NO-HAND-OVER = “hand_over_by_days” names a last day, but there is no step with “hand-over”. Add that step or remove the day.
mistake-TAKE-IN-THREATENS = “{ $label }” is too heavy as a first contact. Let what is overdue already start at an earlier step.

## Files: what is not right, and what you can do

problem-UNKNOWN-FORMAT = This kind of file is not known.
    .found = This kind of file is not known. It begins with “{ $found }”.
    .hint = Use a bank statement (MT940 or CAMT.053) or a list of open items (CSV).
problem-EMPTY = There is nothing in this file.
    .hint = Make the file again and check the chosen period.
problem-TOO-LARGE = This file is too large to read.
    .hint = Make files over a shorter period.
problem-ENCODING = The letters in this file cannot be read.
    .found = The letters cannot be read here: “{ $found }”.
    .hint = Save the file again as UTF-8.
problem-XML = The file is damaged here.
    .found = The file is damaged here: “{ $found }”.
    .hint = Get the file from your bank again and change nothing in it.
problem-XML-ENTITIES = The file holds instructions that we do not carry out, for safety.
    .found = The file holds an instruction that we do not carry out, for safety: “{ $found }”.
    .hint = Get the file again, directly from your bank.
problem-SYNTAX = This line does not have the form that belongs here.
    .found = “{ $found }” does not have the form that belongs here.
    .hint = Compare the line with those before it, or make the file again.
problem-AMOUNT = This is not an amount.
    .found = “{ $found }” is not an amount.
    .hint = Write amounts as 1210,00 or 1.210,00.
problem-AMOUNT-AMBIGUOUS = This amount can mean two things.
    .found = “{ $found }” can mean two amounts.
    .hint = Write all amounts with two decimals, such as 1.234,00.
problem-DAY = This is not a day that exists.
    .found = “{ $found }” is not a day that exists.
    .hint = Write days as 02-10-2026 or 2026-10-02.
problem-DAY-AMBIGUOUS = This day can mean two things.
    .found = “{ $found }” can mean two days: which number is the month?
    .hint = Write all days as 2026-10-02 (year, month, day).
problem-CURRENCY = This amount is in another currency than the account.
    .found = “{ $found }” is another currency than that of the account.
    .hint = Use a file in one currency.
problem-COLUMN-MISSING = A column that is needed is missing.
    .found = The column with { $found ->
        [number] the invoice number
        [debtor] the debtor
        [debtor_number] the debtor number
        [debtor_name] the name of the debtor
        [issued_on] the invoice date
        [due_on] the due day
        [open] the open amount
        [payable] the amount of the invoice
       *[other] “{ $found }”
    } is missing.
    .hint = Put this column in the list, with a clear heading above it.
problem-COLUMN-TWICE = Two columns seem to hold the same thing.
    .found = The column “{ $found }” seems to hold the same as another column.
    .hint = Take one of them out or give it another heading.
problem-FIELD-COUNT = This row does not have as many fields as the heading.
    .found = This row has { $found } fields, which is another number than the heading.
    .hint = See whether a text holds a separator or a line break.
problem-FIELD-EMPTY = A field that is needed is empty.
    .found = This field is empty: { $found ->
        [number] the invoice number
        [debtor] the debtor
        [debtor_number] the debtor number
        [debtor_name] the name of the debtor
        [customer] the name of the customer
        [currency] the currency
        [issued_on] the invoice date
        [due_on] the due day
        [open] the open amount
        [payable] the amount of the invoice
       *[other] “{ $found }”
    }.
    .hint = Fill in the field, or take the row out.
problem-INVOICE-TWICE = This invoice number stands twice for one debtor.
    .found = This invoice number stands twice for one debtor: { $found }.
    .hint = Keep one of the two lines.
problem-BALANCE = The opening balance and the amounts do not add up to the closing balance.
    .found = The opening balance and the amounts do not add up to the closing balance: { $found }.
    .hint = Get the statement again: a piece is probably missing.
problem-CONTROL-TOTAL = The total in the list is not the sum of the rows.
    .found = The total in the list is not the sum of the rows: { $found }.
    .hint = Make the list again and change nothing in it.
problem-NOT-READ = We know this kind of file, but we do not read it.
    .found = This is { $found }. We know it, but we do not read it.
    .hint = Save or export it as CSV, XLSX, UBL, CAMT.053 or MT940 and try again.
problem-LOCKED = This file asks for a password.
    .found = “{ $found }” asks for a password.
    .hint = Save it without a password and try again.
problem-ARCHIVE = This file is damaged.
    .found = This file is damaged at “{ $found }”.
    .hint = Fetch it again or save it again.
problem-ARCHIVE-LIMIT = Unpacked this is more than we read.
    .found = Unpacked “{ $found }” is more than we read.
    .hint = Divide the files over more ZIP files. If you do not know the sender, do not open it.
problem-ARCHIVE-NESTED = This ZIP holds another ZIP.
    .found = This ZIP holds another ZIP: “{ $found }”.
    .hint = Unpack it and read the files themselves.
problem-SHEETS = More than one sheet may be the list.
    .found = More than one sheet may be the list: { $found }.
    .hint = Choose the sheet in a profile, or save that sheet only.
problem-SHEET-HIDDEN = The sheet with the list is hidden.
    .found = The sheet with the list is hidden: { $found }.
    .hint = Make the sheet visible and save the file again.
problem-SHEET-MISSING = The sheet that the profile names is not in this file.
    .found = The sheet that the profile names is not in this file: { $found }.
    .hint = Check that this is the right file, or change the profile.
problem-FORMULA = No result was saved of a formula.
    .found = No result was saved of the formula in cell { $found }.
    .hint = Open the file in your spreadsheet program, save it and try again.
problem-HEADING-MISSING = A heading that the profile names is not in this file.
    .found = The heading “{ $found }” that the profile names is not in this file.
    .hint = Check whether the export has changed, and then change the profile.
problem-PROFILE = The profile is not right.
    .found = The profile is not right at “{ $found }”.
    .hint = Use each field once, with a name from the list of fields.
problem-DEBTOR-TWICE = One debtor number has two names here.
    .found = One debtor number has two names here: { $found }.
    .hint = Keep one of both rows, or give the other a number of its own.
problem-INVOICE-TYPE = This file calls itself an invoice and a credit note at once.
    .found = This file calls itself an invoice and a credit note at once (kind { $found }).
    .hint = Ask the maker for a file that is right. Nothing was taken in.
problem-TOO-MANY-ROWS = This file has too many rows.
    .hint = Divide it over several files.
problem-TOO-MANY-PROBLEMS = So much is not right that reading stopped here.
    .hint = It is probably another kind of file. Put the first ones right and try again.
problem-BATCH-SUM = The lines of this batch entry do not add up. We keep it as one amount.
    .found = The lines of this batch entry do not add up ({ $found }). We keep it as one amount.
    .hint = You need not do anything. Ask your bank for the lines if you want to see them.
problem-TOTAL-ROW = This is a total line. It is not counted.
    .found = This is a total line ({ $found }). It is not counted.
    .hint = You need not do anything.
problem-COLUMN-UNUSED = A column was not used.
    .found = The column “{ $found }” was not used.
    .hint = If you need it, say what it holds: --column "HEADING=FIELD".
problem-NOT-BOOKED = This line is not finally booked yet and was passed over.
    .found = This line is not finally booked yet ({ $found }) and was passed over.
    .hint = You need not do anything: it comes back in a later statement.
problem-ACCOUNT-MISSING = This statement has no account number that can be read.
    .found = Statement “{ $found }” has no account number that can be read.
    .hint = Check whether this is the right file.
problem-FORMULAS = The results of formulas were read as they were last saved.
    .found = Results of formulas ({ $found }) were read as they were last saved.
    .hint = If something is not right, first open and save the file in your spreadsheet program.
problem-ATTACHMENT = An attachment was not kept: it is no PDF, or too large.
    .found = The attachment “{ $found }” was not kept: it is no PDF, or too large.
    .hint = There is nothing to do. Keep the attachment yourself if you need it.
problem-EMAIL = An e-mail address is not right and was left empty.
    .found = “{ $found }” is no e-mail address and was left empty.
    .hint = Correct it in your bookkeeping, or fill it in here: punctueel debtor set DEBTOR --email ADDRESS.
problem-EMAIL-SEVERAL = There are several e-mail addresses: the first one counts.
    .found = “{ $found }” holds several e-mail addresses: the first one counts.
    .hint = Add somebody else with punctueel debtor contact.
problem-IBAN = An account number is not right and was left empty.
    .found = “{ $found }” is no account number (IBAN) and was left empty.
    .hint = Correct it in your bookkeeping. Payments are recognised by the invoice number as well.
problem-LANGUAGE = There are no letters in this language.
    .found = There are no letters in the language “{ $found }”. Who lives abroad gets them in English, others in Dutch.
    .hint = Another choice: punctueel debtor set DEBTOR --language nl or en.
problem-ARCHIVE-FILES = This ZIP holds more files than we read.
    .found = This ZIP holds more files than we read at once ({ $found }).
    .hint = Divide the files over several ZIP files.
problem-PASSED-OVER = A piece that is not needed was passed over.
    .found = Passed over, because it is not needed: “{ $found }”.
    .hint = You need not do anything. Do see that there is no invoice in it.

## The world does not help

error-DATABASE-LOCKED = The data is in use by another at the moment. Try again in a minute.
error-DATABASE-MISSING = There is no data at this place. Check --database or make an administration with “punctueel init”.
error-DATABASE-NEWER = This data is of a newer version of Punctueel. Update Punctueel.
error-DATABASE-OLDER = This data is of an older version of Punctueel. Make a backup and have it converted.
error-FILE-FAILED = The file cannot be written or read. Look at the folder and the disk and try again.
error-DISK-FULL = The disk is full. Make room and try again. Nothing is half done.
error-DATABASE-DAMAGED = The data is damaged. Stop working, keep a copy and restore the last backup.
error-DATABASE-COLLATION = This database sorts in another way than is needed. Make it again with collation “C”.
error-DATABASE-READ-ONLY = The data can only be read. Check whether you may write in that folder.
error-ADMINISTRATION-MISSING = This administration is no longer there. Check --database and --administration.
error-DATABASE-OTHER = Reading or keeping the data does not work at the moment. Try again, and else look in the log.

## Closed lists

action-call = call
action-letter = letter or e-mail
action-email = e-mail
action-hand-over = hand over
action-delivery-stop = delivery stop

legal-reminder = reminder
legal-fourteen-day = 14-day letter
legal-notice-of-default = notice of default
legal-final-demand = final demand
legal-interruption = limitation-stopping letter

actor-owner = account owner
actor-controller = credit controller
actor-manager = manager

anchor-sent = the day sent
anchor-due = the due day
anchor-previous = the previous step
anchor-granted = the end of the term we gave
anchor-promised = the promised day

step-planned = ready
step-done = done
step-lapsed = lapsed
step-not-applicable = does not apply
step-sent-before = done before
step-waived = passed over

trace-done = done
trace-due = now
trace-held = waits
trace-lapsed = lapsed
trace-not-applicable = does not apply
trace-later = later

task-planned = ready
task-held = held
task-approved = approved
task-printed = printed
task-done = done
task-lapsed = lapsed
task-withdrawn = withdrawn

waits-day = the day
waits-bank = bank data
waits-reply = reading a reply
waits-approval = approval
waits-person = a person

stop-plan = payment plan
stop-dispute = dispute
stop-credit-awaited = waits for a credit note
stop-reply = unread reply
stop-pause = pause
stop-exempt = not chased
stop-handed-over = handed over
stop-said-paid = says it was paid
stop-insolvency = insolvency

outcome-reached = spoken to
outcome-no-answer = no answer
outcome-voicemail = voicemail
outcome-call-back = call back
outcome-wrong-person = wrong person
outcome-asks-copy = asks for a copy
outcome-order-number = misses an order number
outcome-approval = still has to be approved
outcome-payment-run = pays with the payment run
outcome-credit = asks for a credit note
outcome-paid-already = says it was paid
outcome-promise = promise
outcome-plan = wants to pay in parts
outcome-complaint = complaint
outcome-money-trouble = has no money now
outcome-refuses = does not want to pay
outcome-invoice-agreed = invoice agreed
outcome-other = something else

late-forgot = forgot
late-approval = not approved yet
late-order-number = missed an order number
late-awaits-money = waits for money
late-money-trouble = has no money
late-dispute = does not agree
late-absent = was away
late-sent-it = says that it was paid
late-other = something else

entry-charge = invoice
entry-correction = correction
entry-receipt = payment
entry-reversal = reversed
entry-set-off = set off against a credit note
entry-asserted = settled in the bookkeeping
entry-explained = payment for what was settled
entry-withdrawn = left the books

document-invoice = invoice
document-credit-note = credit note

status-settled = paid
status-open = open
status-overdue = past the due day
status-credit = credit

collection-transfer = transfer
collection-direct-debit = direct debit
collection-reversed = reversed direct debit

debtor-business = business
debtor-consumer = consumer
debtor-unknown = not known

form-bv = bv
form-nv = nv
form-sole-trader = sole trader
form-vof = vof
form-maatschap = maatschap
form-cv = cv
form-foundation = foundation
form-association = association
form-cooperative = cooperative
form-public-body = public body
form-person = private person
form-foreign = foreign legal form
form-unknown = not known

term-agreed = agreed
term-unilateral = only on the invoice

language-nl = Dutch
language-en = English

contact-invoice = receives invoices
contact-payment = decides on payment
contact-dispute = handles complaints
contact-director = director

channel-phone = telephone
channel-email = e-mail
channel-post = post

role-owner = owner
role-controller = credit controller
role-caller = caller
role-resolver = handles disputes
role-accountant = accountant
role-reader = reader
role-job = automatic

right-read = look at everything
right-disputes = end disputes
right-note = keep notes and documents
right-import = import files
right-bank = settle payments
right-call = record calls
right-agree = record what was said on the phone
right-casework = change agreements
right-approve = approve messages
right-release = hand over and waive
right-vat = ask VAT back
right-settings = change settings
right-users = manage users
right-run = carry out the day
right-erase = erase data

severity-error = error
severity-warning = warning

certainty-settled = settled
certainty-suggested = suggestion
certainty-open = to be chosen
certainty-ignored = belongs nowhere

## Headings of tables

head-action = What
head-amount = Amount
head-because = Why
head-day = Day
head-debtor = Debtor
head-description = For
head-due = Due
head-evidence = Evidence
head-invoice = Invoice
head-issued = Date
head-name = Name
head-open = Open
head-paid = Paid
head-phone = Telephone
head-state = State
head-step = Step
head-total = Total

count-invoices = { $count ->
    [one] { $count } invoice
   *[other] { $count } invoices
}
count-debtors = { $count ->
    [one] { $count } debtor
   *[other] { $count } debtors
}
count-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
count-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
count-receipts = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Fixed sentences in letters

letter-dear-nobody = Dear Sir or Madam
letter-dear = Dear { $name }
letter-crossed = Did you pay after { $covered }? Then your payment and this message have crossed. There is nothing more you need to do.
letter-due-stays = This message does not change the agreed due date of { $due }.
letter-dues-stay = This message does not change the agreed due dates.
letter-principal = Principal
letter-interest = Interest until { $on }
letter-costs = Collection costs
letter-costs-vat = VAT on the collection costs
letter-added-both = with the interest and the collection costs that come to it
letter-added-interest = with the interest that comes to it
letter-added-costs = with the collection costs that come to it
letter-full-right = We expressly reserve our right to payment of this amount in full. This letter interrupts the limitation period.
letter-help = Is it hard to pay now? Let us know, and we will see together what is possible. Free help with money worries is available from your municipality or through geldfit.nl.
letter-reach-both = Call { $person } on { $phone } or write to { $email }.
letter-reach-phone = Call { $person } on { $phone }.
letter-reach-hours = You reach us { $hours }.
letter-earlier-phone = we spoke to you by telephone on { $on }
letter-earlier-email = we sent you an e-mail on { $on }
letter-earlier-told = we asked you to pay on { $on }
letter-earlier-post = we wrote to you on { $on }
letter-earlier-first = Earlier, { $what }.
letter-earlier-last = { $list } and { $what }
letter-pay-amount = Amount:
letter-pay-iban = Account (IBAN):
letter-pay-name = In the name of:
letter-pay-reference = Reference:
letter-pay-scan = Or scan the QR code with the app of your bank.
letter-account-all = All together
letter-account-now = Of that, to be paid now
letter-promise = { $amount } by { $due }.
letter-in-plan = On { $agreed } we agreed on a payment plan, until { $until }.
letter-in-plan-next = On { $agreed } we agreed on a payment plan. The next instalment is { $amount }, by { $day }.
letter-in-plan-missed = On { $agreed } we agreed on a payment plan. The instalment of { $day } has not wholly come in yet. Could you please still transfer { $amount }?
letter-in-plan-repair = On { $agreed } we agreed on a payment plan. The instalment of { $day } has not wholly come in yet. Could you please transfer { $amount } by { $until }?
letter-plan-part = Instalment
letter-plan-remind = You will usually get a short message before an instalment.
letter-plan-kept = Do you pay in time? Then you get no demands.
letter-plan-free = You pay no interest and no costs for this plan.
letter-plan-free-firm = As long as you pay in time, we charge no interest and no costs for this plan.
letter-plan-interest = Over what is still open you pay { $rate } interest a year, { $amount } in all. That interest is already in the last instalment.
letter-plan-with-asked = The total includes { $amount } of interest and costs from our earlier letters.
letter-plan-without-asked = Our earlier letters also asked { $amount } of interest and costs. If you pay all instalments on time, you need not pay that.
letter-plan-call = Can an instalment not be paid in time? Please call us before its day. We will look for a solution together.
letter-plan-repair = Is an instalment late? Then we tell you, and you have { $days } more days. If the money has not come in by then, the plan ends and you pay all that is still open. The statutory interest then counts again.
letter-plan-early = You may always pay earlier.
letter-plan-owed = By agreeing you confirm that you owe us { $total }.
letter-also-open = Also open (not part of the amount above)
letter-also-open-recent = Also open, recently due (not part of the amount above)
letter-credit-note = Credit note
letter-unlinked = Received, not yet put to an invoice
letter-in-dispute = We are still discussing { $amount } of invoice { $number } with you. We do not ask for that part now.
letter-consequence = On { $on } { $what }.
letter-greeting = Kind regards,
letter-genuine-website = Do you wonder whether this message is real? Call the number on your earlier invoices or look at { $website }.
letter-genuine-phone = Do you wonder whether this message is real? Call the number on your earlier invoices.
letter-attention = Attn. { $name }
letter-label-draft = State:
letter-draft = Draft, not sent yet
letter-label-day = Date:
letter-label-debtor = Customer number:
letter-page = Page { $page } of { $pages }
letter-foot-kvk = Chamber of commerce (KvK) { $number }
letter-foot-vat = VAT number { $number }
letter-foot-iban = IBAN { $number }
letter-broken = Agreed on { $agreed }: { $amount } by { $due }.
letter-broken-with = Agreed on { $agreed } with { $with }: { $amount } by { $due }.

country-AT = Austria
country-BE = Belgium
country-BG = Bulgaria
country-CH = Switzerland
country-CZ = Czech Republic
country-DE = Germany
country-DK = Denmark
country-EE = Estonia
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-GR = Greece
country-HR = Croatia
country-HU = Hungary
country-IE = Ireland
country-IT = Italy
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-NO = Norway
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-SE = Sweden
country-SI = Slovenia
country-SK = Slovakia
country-US = United States

consequence-call = we will call you
consequence-letter = we will send you a next letter
consequence-email = we will send you a next e-mail
consequence-hand-over = we will hand this matter over for collection
consequence-delivery-stop = we will stop deliveries until you have paid

## What a letter still lacks

missing-HOUSE-NAME = The name of your firm is missing. Fill it in under settings.
    .short = the name of your firm is missing
missing-HOUSE-IBAN = Your IBAN is missing or not right. Fill it in under settings.
    .short = your IBAN is missing or not right
missing-ITEMS = There is no invoice in this message.
    .short = there is no invoice to ask for
missing-NUMBER = The invoice of { $on } has no number.
    .short = an invoice number is missing
missing-OPEN = Invoice { $number } has no open amount.
    .short = an open amount is missing
missing-LAST-DAY = The last day to pay is missing. Give the step a term.
    .short = the last day to pay is missing
missing-LAST-DAY-PASSED = The last day to pay, { $on }, does not come after the day of the letter.
    .short = the last day to pay has passed
missing-COVERED-UNTIL = It is not known up to which day payments were processed. Import a bank file.
    .short = there is no bank data
missing-CONSEQUENCE-TOO-EARLY = The step announced for { $on } does not come after the last day to pay.
    .short = an announced step comes too early
missing-TOTAL = The amount asked, { $total }, is not the sum of the lines, { $sum }.
    .short = the amount is not the sum of the lines
missing-NOTHING-TO-ASK = No amount is left to ask for.
    .short = no amount is left
missing-NOT-OVERDUE = The due day of invoice { $number } has not passed yet.
    .short = the due day of an invoice has not passed
missing-OVERDUE = The due date of invoice { $number } has passed. A message beforehand is not right any more.
    .short = the due date has passed
missing-TERM-TOO-SHORT = The term is too short for a notice of default to a consumer. Choose a last day from { $on } on.
    .short = the term is too short
missing-PERSON = It is not known whom the debtor can call. Fill in a name or department in the settings.
    .short = whom the debtor can call
missing-PHONE = Your telephone number is missing. Fill it in in the settings.
    .short = your telephone number
missing-ADDRESS = The postal address of this debtor is missing. Fill in street and town, or choose e-mail.
    .short = the postal address of the debtor
missing-EMAIL = The e-mail address of this debtor is missing. Fill it in, or choose post.
    .short = the e-mail address of the debtor
missing-COSTS = The collection costs that belong in this letter are not known.
    .short = the collection costs
missing-WIK-NOT-A-CONSUMER = A 14-day letter is only for a consumer. Note what this debtor is.
    .short = a 14-day letter is only for a consumer
missing-WIK-FORMULA = The term does not stand in the approved words: “within fourteen days from the day after this letter was delivered to you”. Put those words in the request.
    .short = the words of the fourteen days are not there
missing-WIK-END-DAY = There is a day ({ $found }) that can be read as the end of the term. Take it out: the term counts from delivery.
    .short = the 14-day letter names a last day
missing-WIK-OTHER-TERM = “{ $found }” names another term or another beginning. The letter is then worthless. Take it out.
    .short = the 14-day letter names another term
missing-WIK-COSTS-NOT-NAMED = The letter does not name the collection costs of { $costs } exactly. Put that amount with the consequence.
    .short = the collection costs are not named exactly
missing-WIK-COSTS-NOT-OF-SCALE = The letter names { $stated } of collection costs; by law they are { $right }. Another amount makes the letter worthless.
    .short = the collection costs are not those of the law
missing-WIK-VAT-NOT-NAMED = The letter does not name the VAT on the collection costs of { $vat }.
    .short = the VAT on the costs
missing-WIK-VAT-NOT-OF-COSTS = The letter names { $stated } VAT on the collection costs. It can be { $right } at most.
    .short = the VAT on the costs is too high
missing-WIK-VAT-WITHOUT-REASON = The letter does not say why VAT comes on top of the costs. Say in it that you “cannot offset” this VAT.
    .short = why VAT comes on top of the costs
missing-WIK-AFTER-NOT-NAMED = The letter does not name that it comes to { $after } after the term.
    .short = the amount after the term
missing-WIK-AMOUNT-NOT-NAMED = The request does not name the amount of { $amount }.
    .short = the amount in the request
missing-WIK-OTHER-AMOUNT = There is another amount in it: { $found }. Name only what is to be paid now and what follows.
    .short = there is another amount in it
missing-WIK-MORE-THAN-PRINCIPAL = The amount asked is more than the invoices together. Ask for no interest and no costs in this letter yet.
    .short = the amount holds interest or costs already
missing-WIK-FEES = “{ $found }” may not be asked of a consumer. Take it out.
    .short = it asks for costs that a consumer does not owe
missing-WIK-NO-CONSEQUENCE = The letter does not say what follows when nothing is paid.
    .short = the consequence of not paying
missing-WIK-NOT-SAID-IN-DEFAULT = The letter does not say that the day to pay has passed.
    .short = that the day to pay has passed
missing-LEGAL-INVOICE = Invoice { $number } does not stand in it with number, day, amount and due date.
    .short = an invoice is not named in full
missing-LEGAL-CREDITOR = Your name with its address is not there. Fill in street and town in the settings.
    .short = your name with its address
missing-LEGAL-DEBTOR = The name with address of the debtor is not there.
    .short = name and address of the debtor
missing-LEGAL-ACCOUNT = There is not one account with this amount in the letter.
    .short = one account with the amount
missing-LEGAL-PART-NOT-NAMED = The amount asked holds { $amount } of interest or costs, and that is not named apart.
missing-LEGAL-NO-CONTACT = It does not say whom the debtor can turn to with a question or objection.
    .short = whom the debtor can turn to
missing-LEGAL-CHARGES = Costs do not belong in this letter yet: “{ $found }”. Take it out.
    .short = there are costs in it already
missing-NOTICE-NO-DEFAULT-NAMED = The letter does not say that the debtor is in default after the term.
    .short = that the debtor is in default after it
missing-LEGAL-NO-LAST-DAY = The last day to pay does not stand in the request.
    .short = the last day in the request
missing-INTERRUPTION-NO-RESERVATION = The letter does not reserve the right to payment without ambiguity. It then does not interrupt the limitation.
    .short = the reservation that interrupts the limitation
missing-PROMISE = There is no agreement to confirm.
    .short = an agreement to confirm
missing-OWN-TEXT-LACKS = Your own text leaves out { $what ->
    [subject] the subject
    [number] the number of each invoice
    [amount] the amount
    [payment] how to pay (payment between braces)
    [last-day] the last day to pay
    [covered] up to which day payments are processed
   *[other] what follows (the block consequence)
}. Complete the text, or use that of Punctueel again.
    .short = your own text leaves out what belongs in every letter
missing-NOT-COUNTED = Interest and costs cannot be counted now, and without those amounts no final demand goes to a consumer. The reason stands in punctueel claim.
missing-NOT-FOR-CONSUMER = This final demand is for firms, and for a consumer only behind a right 14-day letter of which the term is over.
    .short = for a consumer: first a 14-day letter of which the term is over

## Account numbers and payment references

reference-KIND = This does not look like an IBAN, an RF reference or a Dutch payment reference. Check the number.
reference-CHARACTERS = There are characters in it that do not belong there. Check the number.
reference-COUNTRY = { $country } is no country code of an IBAN. Check the first two letters.
reference-LENGTH = { $found ->
    [one] A number of { $found } character does not exist. Check the length.
   *[other] A number of { $found } characters does not exist. Check the length.
}
reference-LENGTH-DIGIT = The second digit should say the length and says another one. Check the reference.
reference-CHECK-DIGITS = The check digits are wrong. Probably a digit was typed wrong.

qr-AMOUNT = A QR code cannot be made for { $amount }. The amount lies between €0.01 and €999,999,999.99.
qr-NAME = The name of the account is missing. Please fill it in.
qr-NAME-TOO-LONG = The name has { $found } characters; 70 fit in a QR code. Give a shorter name.
qr-TEXT-TOO-LONG = The text has { $found } characters; 140 fit in a QR code. Give a shorter text.
qr-CHARACTERS = The name or the text holds a line break or another character that cannot be there. Take it out.
qr-KENMERK-AS-TEXT = { $value } is a betalingskenmerk. In a QR code it stands as text: --text { $value }
qr-TOO-LARGE = Name and text together are too long for a QR code: { $bytes } characters, and 331 fit. Make them shorter.

## Points to look at in a calculation

caution-RATES-END-SOON = The table of { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} runs up to and including { $until }. Add to it in time.
caution-RATES-ENDED = The table of { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} ran up to and including { $until }. Add to it: for later days Punctueel cannot count interest.
caution-RATE-DOUBTFUL = On the rate from { $since } the sources differ, or there is only one. This rate is not entirely certain.
caution-CLAUSE-RISK = A clause on interest or costs can be unfair toward a consumer. Then the statutory amount is sometimes lost too.
caution-RATE-BELOW-STATUTORY = The agreed rate of { $agreed } is below the statutory one of { $statutory }. See which one holds here.
caution-TERM-OVER-SIXTY = A term of { $days } days is longer than sixty. That is possible only when it was expressly agreed and is reasonable.
caution-TERM-OVER-THIRTY-PUBLIC = A term of { $days } days is longer than thirty for a public body. Up to sixty days is possible, expressly agreed and with a good reason.
caution-TERM-VOID = The term of { $days } days is void: a large company has at most thirty days toward a small or medium one.
caution-DECREE-DAYS-UNKNOWN = Which days of { $year } are on a par with a holiday is not known yet.
caution-LIMITATION-NEAR = The claim is barred on { $on }, within { $months } months ({ $kind ->
    [consumer-sale] sale to a consumer, art. 7:28 BW
    [periodic] interest or rent, art. 3:308 BW
    [transport] carriage, art. 8:1711 BW
    [judgment] judgment, art. 3:324 BW
   *[other] contract, art. 3:307 BW
}). Send a notice of interruption that arrives before that day.
caution-LIMITATION-POSSIBLE = The claim may be barred since { $on } ({ $kind ->
    [consumer-sale] sale to a consumer, art. 7:28 BW
    [periodic] interest or rent, art. 3:308 BW
    [transport] carriage, art. 8:1711 BW
    [judgment] judgment, art. 3:324 BW
   *[other] contract, art. 3:307 BW
}). { $doubt ->
    [debtor] Is this customer a business, then the term is five years. Say so: punctueel debtor kind business NR.
    [sells] Do you sell services, then the term is five years. Say what you sell: punctueel house set --sells goods|services.
   *[message] A reminder that you sent may have started the term anew.
} Send a notice of interruption now, and ask for advice before you go on.
caution-LIMITATION-PASSED = The claim was barred on { $on } ({ $kind ->
    [consumer-sale] sale to a consumer, art. 7:28 BW
    [periodic] interest or rent, art. 3:308 BW
    [transport] carriage, art. 8:1711 BW
    [judgment] judgment, art. 3:324 BW
   *[other] contract, art. 3:307 BW
}), unless the customer acknowledged the debt before that day. Ask for advice before you go on.
caution-INTERRUPTION-WITHOUT-EFFECT = The interruption of { $on } does not count: the term did not run yet, or no longer.
caution-RECEIPT-PRESUMED = It is not known when the invoice was received. We assume { $on }, by post.
caution-PAID-DAY-UNKNOWN = Of { $amount } we do not know on which day it was paid. It bears no interest here. Import the bank statement of that payment, and its own day counts.
caution-COSTS-DAY-UNKNOWN = After the 14-day letter { $amount } was paid; we do not know on which day. So costs are counted over what is open now. Import the bank statement of that payment: if it came after the term, costs are over the whole amount.
caution-PART-DISPUTED = Of this invoice { $amount } is in dispute. A letter asks for the rest only, with interest and costs over the rest.
caution-CREDIT-OPEN = Credit notes of { $amount } are still open. Set them off before you claim: punctueel credit.
caution-COSTS-BY-PERSON = A 14-day letter went on { $earlier } too, less than six months before. Somebody approved these costs with a reason; for instalments of the same contract the law allows less.
caution-LEFT-ON-CLOSED = { $count ->
    [one] On 1 invoice that is settled in the books, { $amount } of interest and costs is left.
   *[other] On { $count } invoices that are settled in the books, { $amount } of interest and costs is left.
}
caution-IN-PLAN = A payment plan of { $on } runs, until { $until }. As long as it is kept, we ask no interest and costs.
caution-PLAN-KEPT = The payment plan of { $on } was kept. The interest and costs that were not part of it were therefore let go.
caution-PLAN-OVER = The payment plan ended on { $on }. Interest and costs count as if there had been no plan.
caution-PAID-AS-ASKED = Our letter of { $on } asked { $amount } and that was paid in time. So the interest that the letter did not ask was let go.
caution-INTEREST-ENDED = Interest runs until { $on }, the day before the ruling.

## What an insolvency makes of a claim

ruled-INSOLVENCY-RUNS = { $kind ->
    [bankruptcy] Bankrupt since { $on }. The claim cannot be enforced: lodge it with the liquidator.
    [surseance] Suspension of payments since { $on }. The claim cannot be enforced now: deal with the administrator.
    [wsnp] In statutory debt restructuring (WSNP) since { $on }. The claim cannot be enforced: lodge it with the administrator.
    [whoa] A composition outside bankruptcy (WHOA) runs since { $on }. Wait for the proposal and vote in time.
    [moratorium] A moratorium holds since { $on }, for up to six months: what the ruling names cannot be enforced as long. Read the ruling, and talk to the counsellor.
    [debt-counselling] In debt counselling since { $on }. We wait for a proposal: answer in time.
    [administration] Under administration since { $on }. Write to the administrator, who pays.
   *[other] Dissolved without assets on { $on }. There is nobody left to pay; consider having the liquidation reopened.
}
ruled-NEW-IN-INSOLVENCY = { $kind ->
    [bankruptcy] The invoice is of after the bankruptcy of { $on }. Write to the liquidator: if he ordered this, it is a debt of the estate. If you delivered before, this invoice belongs to what you lodge.
    [surseance] The invoice is of after the suspension of { $on }. Write to the administrator: together with him the customer has to pay this.
    [wsnp] The invoice is of after the debt restructuring of { $on } and stands outside it. Write to the administrator. If you delivered before, lodge it as well.
    [whoa] The invoice is of after the beginning of the WHOA on { $on }. Ask the customer or his adviser how this is paid.
    [moratorium] The invoice is of after the moratorium of { $on }: the customer has to pay running bills. Write to the counsellor.
    [debt-counselling] The invoice is of after the beginning of debt counselling on { $on }: the customer has to pay running bills. Write to the counsellor.
    [administration] The customer is under administration since { $on }. Send this invoice to the administrator.
   *[other] The firm was dissolved on { $on }, and the invoice is of later. Find out with whom you dealt.
}
ruled-DELIVERY-UNKNOWN = The invoice is of after the ruling of { $on } and of before { $kind ->
    [wsnp] the clean slate or composition
   *[other] the composition
}. If you delivered before, it falls under it. Say so for each invoice: punctueel insolvency delivered INVOICE --before or --after
ruled-NATURAL-OBLIGATION = Behind a clean slate: the WSNP began on { $on }. What is left is a natural obligation: it may be paid, and cannot be enforced any more.
ruled-BOUND-BY-COMPOSITION = Bound by the composition { $kind ->
    [bankruptcy] in the bankruptcy
    [surseance] in the suspension
    [wsnp] in the debt restructuring
    [whoa] outside bankruptcy (WHOA)
   *[other] with the debt counsellor
} of { $on }. You may ask for what the composition gives; the rest cannot be enforced any more.{ $kind ->
    [debt-counselling] {" "}If you did not agree and no court imposed it, note that the counselling is over: over.
   *[other] {""}
}
ruled-NOBODY-LEFT = The legal person ended with its bankruptcy of { $on }. Write it off, and ask the VAT back.

## What Punctueel chooses where the law leaves room

choice-YEAR-365 = Every year has 365 days, a leap year too.
choice-YEAR-ACTUAL = A day of a leap year counts for 1/366 of a year.
choice-INTEREST-GROWS = After each full year of default its interest is added to what interest runs on.
choice-INTEREST-SIMPLE = The agreed interest bears no interest itself.
choice-LEAP-DAY-START = The default began on { $since }. In a year without that day a new year of default begins on 28 February.
choice-INTEREST-ROUNDED = Each line of interest is rounded to the cent; half a cent goes up. The total is the sum of the lines.
choice-TERM-MOVED = The term would end on { $plain }, in a weekend or near holidays. So it runs up to and including { $end } (Dutch General Extension of Time Limits Act).
choice-POST-DAYS = { $count ->
    [one] The letter counts as received on { $received }: after { $count } delivery day.
   *[other] The letter counts as received on { $received }: after { $count } delivery days.
} Sunday, Monday and holidays are no delivery days.
choice-EMAIL-SAME-DAY = The e-mail counts as received on { $received }, the day it was sent.
choice-COSTS-ROUNDED-DOWN = The collection costs are rounded down to the cent: for a consumer the scale is a maximum.
choice-COSTS-ROUNDED-UP = The collection costs are rounded to the cent; half a cent goes up.
choice-COSTS-OVER-PRINCIPAL = The collection costs are counted over the principal, without the interest that was added to it after a full year.
choice-COSTS-TOGETHER = For the invoices in one 14-day letter the collection costs are counted together and then divided.
choice-NONE-AFTER-RULING = For the days from the ruling of { $ruling } on no interest and costs are counted, also now that { $kind ->
    [wsnp] the debt restructuring (WSNP)
   *[other] the bankruptcy
} is over. The law leaves room to ask more; talk to your lawyer when much money is at stake.
choice-PAYMENT-BY-LAW = A payment goes to the costs first, then to the interest and then to the principal (art. 6:44 DCC).
choice-RUNNING-INTEREST-FIRST = Of the interest, a payment goes first to that of the year that runs, and then to the interest that was added after a full year. The law does not say which comes first.
choice-PAYMENT-PRINCIPAL-FIRST = A payment goes to the principal first here, to the debtor's advantage.

## Remarks on a letter that may go out

template-TEXT-TOO-LONG = The text is longer than { $most } characters.
template-TEXT-UNKNOWN-NAME = Line { $line }: “{ $name }” is nothing that is filled in.
template-TEXT-UNKNOWN-CONDITION = Line { $line }: “{ $name }” is no condition.
template-TEXT-UNKNOWN-BLOCK = Line { $line }: “{ $name }” is no block of a letter.
template-TEXT-BRACE = Line { $line }: a brace lacks its other half.
template-TEXT-NO-BLOCK = The block “{ $name }” is missing.
template-TEXT-NOT-LEGAL = A letter with this text has not the effect that the law asks ({ $what }).
template-TEXT-LACKS = A letter with this text leaves out { $what ->
    [subject] the subject
    [number] the number of each invoice
    [amount] the amount
    [payment] how to pay (payment between braces)
    [last-day] the last day to pay
    [covered] up to which day payments are processed
   *[other] what follows (the block consequence)
}.

remark-NO-DESCRIPTION = It is not known what invoice { $number } is for. A description helps the debtor to find it.
remark-LAST-DAY-FREE = The last day to pay, { $on }, is no working day.
remark-NO-QR-CODE = There is no QR code in this letter: { $why }
remark-NO-COPY = No PDF is kept of invoice { $number }, so no copy of it goes along. Add it: punctueel invoice copy { $number } --add FILE
remark-COPIES-TOO-LARGE = The { $count } { $count ->
    [one] copy does
   *[other] copies do
} not go along: { $size_mb } MB together is too large for one message. The letter does not mention them.
remark-ONLY-PRINCIPAL = The letter names the principal only, without interest and costs. { $why }
remark-UNDISPUTED-ONLY = Of this claim { $amount } is in dispute. The letter asks for the rest only. Interest and costs are over the rest, also where an earlier letter asked for the whole.
remark-COSTS-BY-PERSON = Somebody named the costs in this letter: { $amount } at most. No more can follow from it.
remark-CLAUSE-RISK = A clause on interest or costs holds for this consumer. If it is unfair, the statutory amount is sometimes lost too. Without a clause: punctueel terms set
remark-NO-WEBSITE = Your website is missing. With it a reader can see that an e-mail is really yours.

## What could be kinder or clearer in a text

flaw-TONE-MOOD = “{ $found }” says how you feel. Rather: { $instead }
flaw-TONE-REPROACH = “{ $found }” reads as a reproach. Rather: { $instead }
flaw-TONE-ACCUSES = “{ $found }” accuses. Rather: { $instead }
flaw-TONE-DOUBTS = “{ $found }” doubts the customer. Rather: { $instead }
flaw-TONE-LABEL = “{ $found }” puts a label on somebody. Rather: { $instead }
flaw-TONE-PRESSURE = “{ $found }” presses without saying anything new. Rather: { $instead }
flaw-TONE-THREAT = “{ $found }” reads as a threat. Rather: { $instead }
flaw-TONE-UNTRUE = “{ $found }” cannot or may not be done just like that. Rather: { $instead }
flaw-TONE-ALL-COSTS-CONSUMER = “{ $found }” is not allowed toward a consumer, who pays what the law says and no more. Rather: { $instead }
flaw-TONE-ALL-COSTS = “{ $found }” is rarely true. Rather: { $instead }
flaw-TONE-FEES-CONSUMER = “{ $found }” may not be asked of a consumer: the collection costs of the law include it. Rather: { $instead }
flaw-TONE-FEES = “{ $found }” is owed by a firm only when it was agreed. Rather: { $instead }
flaw-TONE-STILTED = “{ $found }” is stilted. Rather: { $instead }
flaw-CLEAR-JARGON = “{ $found }” is a word of the trade. Rather: { $instead }
flaw-CLEAR-VAGUE = “{ $found }” names no day. Rather: { $instead }
flaw-CLEAR-TERM-START = “{ $found }” makes a term begin on the wrong day. Rather: { $instead }
flaw-CLEAR-PLAIN-WORD = “{ $found }” can be plainer. Rather: { $instead }
flaw-CLEAR-ABBREVIATION = “{ $found }” is an abbreviation. Rather: { $instead }
flaw-CLEAR-ONE-WORD = “{ $found }” is another word for the same thing. Use one word: { $instead }
flaw-CLEAR-REQUEST-LATE = The request does not stand in the first { $most } words. First ask for what you want.
flaw-CLEAR-AMOUNT-LATE = The amount does not stand in the first { $most } words. Put it in the first paragraph.
flaw-CLEAR-MANY-REQUESTS = This letter asks for { $count } things. Ask for one, and name one other way at the most.
flaw-CLEAR-TERM-WITHOUT-DAY = “{ $found }” gives a term without a day. Choose a day.
flaw-CLEAR-DAY-NOT-IN-FULL = “{ $found }” is no full day. Write: Friday 2 October 2026.
flaw-CLEAR-DAY-WRONG = “{ $found }” does not exist: it is { $right }.
flaw-CLEAR-DAY-FREE = The last day, { $found }, is no working day. Choose a working day.
flaw-CLEAR-AMOUNT-FORM = “{ $found }” is an amount in another form. Write: € 1.234,50.
flaw-CLEAR-LONG-SENTENCE = This sentence has { $words } words; { $most } is the most. Make two of it.
flaw-CLEAR-LONG-SENTENCES = The sentences have { $words } words on the average; aim at { $most }.
flaw-CLEAR-LONG-PARAGRAPH = This paragraph has { $sentences } sentences; { $most } is the most. Cut it in two.
flaw-CLEAR-LONG-TEXT = The letter has { $words } words; { $most } is the most. Leave out what is not needed.
flaw-CLEAR-PASSIVE = { $count } of { $sentences } sentences do not say who does something. Write: we do, you get.
flaw-CLEAR-CLAMP = In “{ $found }” the parts of the verb stand far apart. Put them together.
flaw-CLEAR-SHOUTS = “{ $found }” shouts. Use small letters and no exclamation mark.
flaw-CLEAR-TWO-FORMS = Both the formal and the familiar “you” are used. Choose one.

## Call sheet

sheet-title = Call sheet: { $name }
sheet-reason-courtesy = Courtesy call before the due date: is everything clear?
sheet-reason-day-after = { $several ->
    [yes] The oldest due date
   *[no] The due date
} { $days ->
    [one] has just passed
   *[other] passed { $days } days ago
}: how do things stand?
sheet-reason-after-reminder = Not paid yet after our message: what is the reason?
sheet-reason-broken-promise = An agreement was not kept: what happened?
sheet-reason-before-hand-over = The hand-over is near: can it be solved together?
sheet-hello = Good morning { $name }
sheet-hello-nobody = Good morning
sheet-caller-nobody = (your name)
sheet-contact-nobody = the person who handles payments
sheet-who-phone = Call
sheet-who-no-phone = no number known
sheet-who-contact = Ask for
sheet-hour = { $from }:00 to { $until }:00 (reached { $reached } of { $tried } times)
sheet-who-hour = Best time
sheet-who-hours = Answers
sheet-hours = { $times } h
sheet-hours-on = { $days } { $times } h
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
sheet-invoice = invoice { $number } of { $amount }
sheet-invoice-for = invoice { $number } of { $amount }, for { $what }
sheet-invoice-rest = the rest of invoice { $number }, { $amount }
sheet-invoices = { $count ->
    [one] { $count } invoice, { $amount } in total
   *[other] { $count } invoices, { $amount } in total
}
sheet-works-phone = a telephone call
sheet-works-email = an e-mail
sheet-works-post = a letter
sheet-know-size = Is it a large debtor?
sheet-know-behaviour = How does he pay?
sheet-works-basis = he paid after it { $times } out of { $of } times, mostly { $days ->
    [0] the same day
    [one] within 1 day
   *[other] within { $days } days
}
sheet-know-helps = Who is the one to talk to?
sheet-helps-basis = spoken to { $spoken } times, paid { $paid } times after that
sheet-know-works = What worked before?
sheet-know-disputes = Are there complaints?
sheet-know-promises = Are there agreements?
sheet-know-sent = Where did the last message go?
sheet-sent-basis = on { $on }{ $copies ->
    [0] {""}
    [one] , with 1 copy
   *[other] , with { $copies } copies
}
sheet-know-term = When does the term end?
sheet-know-covered = Up to which day have we processed payments?
sheet-size-basis = { $open } open, { $percent }% of the total, number { $place } of { $of }
sheet-no-history = Not known yet: no invoice has been paid.
sheet-first-late = Always on time; this is the first time he is late.
sheet-mostly-on-time = Usually on time.
sheet-mostly-late = { $count ->
    [one] Usually { $count } day late.
   *[other] Usually { $count } days late.
}
sheet-behaviour-basis = { $on_time } of { $paid } invoices on time
sheet-spread-around = mostly between { $early } days before and { $late } days after the due day
sheet-spread = mostly between { $early } and { $late } days after the due day
sheet-slower = the last { $cases } later: { $recent } days, before { $earlier }
sheet-faster = the last { $cases } sooner: { $recent } days, before { $earlier }
sheet-after-step = when late, paid { $times } of { $of } times after “{ $step }”
sheet-disputed = Yes, about { $amount }.
sheet-past-disputes = { $ended ->
    [one] 1 complaint
   *[other] { $ended } complaints
} before, { $right } justified
sheet-dispute = invoice { $number }: { $amount }, since { $on }
sheet-late = { $reason } { $count }×
sheet-promises = { $kept } kept, { $broken } not kept, { $running } running
sheet-yes = Yes.
sheet-no = No.
sheet-none = No.
sheet-not-known = Not known.
sheet-before-none = Nothing has been sent and nobody has called yet.
sheet-sent-phone = Called.
sheet-sent-email = E-mail sent.
sheet-sent-post = Letter sent.
sheet-sent-before = A message was sent, before we used Punctueel.
sheet-called = Called: { $outcome }.
sheet-called-with = Called, spoke with { $with }.
sheet-agreed-running = Agreed: { $amount } by { $due } (running).
sheet-agreed-kept = Agreed: { $amount } by { $due } (kept).
sheet-agreed-broken = Agreed: { $amount } by { $due } (not kept).
sheet-replied = Answer received.
sheet-paid = Payment of { $amount } received.
sheet-head-who = Who
sheet-head-know = Before you call
sheet-head-open = Outstanding
sheet-head-before = What happened before
sheet-open-shown = the oldest { $shown } of { $count }
sheet-before-shown = the newest { $shown } of { $count }
sheet-head-talk = The conversation
sheet-head-says = He says
sheet-head-say = You say
sheet-head-do = You do
sheet-head-notes = Outcome
sheet-head-worth = What counts now
sheet-excuse-copy = “send a copy”
sheet-excuse-searching = “I will look into it”
sheet-excuse-approval = “it must be approved”
sheet-excuse-payment-run = “the next payment run”
sheet-excuse-awaits-money = “we are waiting for money”
sheet-excuse-not-right = “it is not right”
sheet-excuse-paid = “it was paid”
sheet-counts-yes = Counts
sheet-counts-with-day = Counts with a day
sheet-counts-in-two-days = Counts if you get an answer within two working days
sheet-counts-in-one-day = Counts if you get an answer within one working day
sheet-counts-call-him = Counts; call that person
sheet-counts-with-name = Counts only with name and day
sheet-counts-once = Counts once
sheet-counts-plan = Make a plan
sheet-counts-part-today = Counts with a part today
sheet-counts-part-and-plan = Counts with a part today and a signed plan
sheet-counts-as-dispute = Record it as a complaint
sheet-counts-in-writing = Complaint, with the reason in writing
sheet-counts-in-writing-today = Complaint, with the reason in writing today
sheet-counts-no-proof = Counts without proof
sheet-counts-day-and-account = Counts with day and IBAN
sheet-counts-proof = Counts with proof of payment
sheet-counts-no = No answer any more; ask for a day
sheet-field-with = Spoke with
sheet-field-amount = Amount
sheet-field-day = Day of payment
sheet-field-how = How
sheet-field-reason = Reason
sheet-outcome-promise = agreement to pay
sheet-outcome-payment-run = payment run
sheet-outcome-order-number = order number
sheet-outcome-approval = approval
sheet-outcome-credit = credit note
sheet-outcome-plan = plan
sheet-outcome-paid-already = paid already
sheet-outcome-call-back = call back
sheet-outcome-asks-copy = wants a copy
sheet-outcome-invoice-agreed = invoice approved
sheet-outcome-complaint = complaint
sheet-outcome-money-trouble = cannot pay
sheet-outcome-refuses = does not want to pay
sheet-outcome-wrong-person = wrong person
sheet-outcome-no-answer = no answer
sheet-outcome-voicemail = voicemail
sheet-outcome-other = other

## Packing list

packing-title = Packing list: { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}, { $sheets ->
    [one] { $sheets } page
   *[other] { $sheets } pages
}
packing-hint-check = Check that every letter is there and post all of them today: each letter bears the date of today.
packing-hint-post = All posted? Then say so: punctueel outbox posted --all. Later? Add the day of posting: --on DAY
packing-hint-again = { $count ->
    [one] { $count } letter says
   *[other] { $count } letters say
} “again”: it was printed before. Post each letter once.
packing-hint-copies = Behind { $count ->
    [one] 1 letter
   *[other] { $count } letters
} stand copies of invoices: put them in the same envelope.
packing-hint-add = Add a copy yourself to { $id }: { $numbers }. You make it with: punctueel invoice copy { $first } --out FILE
packing-again = (again)
packing-head-id = Number
packing-head-name = To
packing-head-address = Address
packing-head-total = Amount
packing-head-pages = Pages
packing-with-copies = { $letter } + { $copies }

## The claim

claim-title = Claim on { $name } as at { $day }
claim-total = Owed in all
claim-lost = Of this cannot be enforced
claim-pay-to = To be paid to
claim-account = { $account } in the name of { $name }
claim-per-day = Added each day from then on
below-a-cent = less than a cent
claim-credit = Credit of the debtor
claim-known = As known at
claim-overview = Per invoice
claim-invoice = Invoice { $number }
claim-invoice-total = In all: { $total }
claim-letters = Letters with an effect before the law
claim-head-letter = Letter
claim-head-posted = Sent
claim-head-received = Received (presumed)
claim-head-term = End of term
claim-head-named = Costs named
claim-head-came-to = What follows
claim-demand = demand
claim-came-costs = From { $on } costs are due.
claim-came-paid = All was paid within the term: no costs.
claim-came-earlier = An earlier letter counts already: costs come once.
claim-notes = Please note
claim-how = How this was counted
claim-received = Received on { $on }, as recorded ({ $input }).
claim-law = { $name } is { $law }
law-name-civil-code = DCC
law-civil-code = the Dutch Civil Code
law-name-costs = Bik
law-costs = the Dutch decree on collection costs
law-name-bankruptcy = DBA
law-bankruptcy = the Dutch Bankruptcy Act
law-name-debt-counselling = Wgs
law-debt-counselling = the Dutch Act on municipal debt counselling
claim-lodged = { $kind ->
    [bankruptcy] There is a bankruptcy since { $on }. This statement is for the liquidator
    [surseance] There is a suspension of payments since { $on }. This statement is for the administrator
    [wsnp] Debt restructuring runs since { $on }. This statement is for the administrator
    [administration] There is an administration order since { $on }. This statement is for the administrator
   *[other] An arrangement for all debts runs since { $on }. This statement belongs to it; we do not ask for payment now
} ({ $source }).
claim-not-asked = Not counted: invoice { $invoice }. { $why ->
    [NATURAL-OBLIGATION] It falls under the clean slate; the debt restructuring began on { $on }
    [BOUND-BY-COMPOSITION] The composition holds for it; the ruling was on { $on }
   *[other] The legal person is no more; the bankruptcy was on { $on }
} ({ $source }).
claim-their-bank-row = bank statement
claim-their-letter = { $known ->
    [yes] our letter of { $day }
   *[no] our letter
}
claim-their-received = Received on { $on }.
claim-default = In default since { $since }: { $ground } ({ $source }).
claim-rule-consumer = Statutory interest ({ $source }).
claim-rule-commercial = Statutory commercial interest ({ $source }).
claim-rule-public-body = Statutory commercial interest of a public body ({ $source }).
claim-rule-agreed = Agreed interest ({ $source }).
claim-ground-agreed-term = the agreed term passed
claim-ground-thirty-days = thirty days after receipt
claim-ground-invoice-day = the day to pay on the invoice, later than thirty days after receipt
claim-ground-notice = after the notice of default
claim-ground-statement = he said that he will not pay
claim-ground-interest = agreement
claim-head-principal = Principal
claim-head-interest = Interest
claim-head-costs = Collection costs
claim-head-payments = Paid
claim-head-in-plan = Payment plan
claim-head-remitted = Let go of
claim-head-what = What
claim-head-from = From
claim-head-until = Until
claim-head-since = From
claim-head-days = Days
claim-head-rate = Rate
claim-head-base = Over
claim-head-basis = Basis and source
claim-head-to-costs = Costs
claim-head-to-interest = Interest
claim-head-to-principal = Principal
claim-line-principal = Invoice
claim-line-credit-note = Credit note
claim-line-interest = Interest
claim-line-costs = Costs
claim-line-vat-on-costs = VAT on the costs
claim-line-payment = Payment
claim-line-remission = Let go
claim-line-in-plan = Not asked during the payment plan
claim-line-credit = Credit
claim-costs-late-invoice = Late invoice
claim-costs-band = Scale
claim-costs-minimum = Up to the minimum
claim-costs-maximum = Over the maximum
claim-costs-named = Over the letter
claim-costs-included = Counted above
claim-costs-clause = Agreed
claim-costs-share = Share of the costs
claim-day-unknown = day not known
claim-input-event = entry { $which }
claim-input-bank-row = bank row { $which }
claim-input-credit-note = credit note { $which }
claim-input-message = message { $which }
claim-input-rate = rate from { $which }
claim-input-added-rate = rate from { $which }, added by the firm
claim-input-scale = scale
claim-input-list = by the list of { $which }
