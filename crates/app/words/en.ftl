### The words on the screen of the command line, in English.
###
### They come with the words of the letters; a name stands in one of the two places only. Every name is
### in nl.ftl as well, with the same data. What begins with help- stands behind --help.

## Headings

head-changed = Changed
head-channel = By
head-number = Number
head-contact = Contact
head-field = Detail
head-heading = Heading in the file
head-example = Example
head-email = E-mail address
head-file = File
head-for = Invoice
head-id = No.
head-invoices = Invoices
head-kind = Kind
head-message = Message
head-new = New
head-planned = As planned
head-prefers = Likes best
head-role = Role
head-segment = Segment
head-strategy = Strategy
head-takes = Takes by itself
head-by-hand = Put in
head-by-itself = Taken
head-since = Since
head-at-risk = At risk
head-credit = Credit note
head-belongs = Belongs to
head-lacks = Lacks
head-title = Title
head-until = Until
head-vanished = Gone
head-certain = Certain
head-column = Name for --column
column-sure = yes
column-unsure = check
head-version = Version
head-when = When

reference-right = { $kind }: { $printed }. This is right.
reference-kind-iban = IBAN
reference-kind-rf = RF reference
reference-kind-kenmerk = Dutch payment reference

page-more-rows = { $count ->
    [one] And { $count } more row. The answer with --json has all of them.
   *[other] And { $count } more rows. The answer with --json has all of them.
}

## Fields of a list

field-number = invoice number
field-debtor = debtor
field-debtor_number = debtor number
field-debtor_name = name of the debtor
field-issued_on = invoice date
field-due_on = due day
field-sent_on = day sent
field-term_days = days to pay
field-open = open amount
field-payable = amount of the invoice
field-debit = debit
field-credit = credit
field-paid = already paid
field-side = debit or credit
field-document = kind of document
field-paid_on = day paid
field-vat = VAT
field-description = description
field-currency = currency
field-payment_reference = payment reference
field-direct_debit = direct debit
field-reminders = number of reminders
field-reminded_on = last reminder
field-as_of = day of the list
field-contact = contact
field-email = e-mail address
field-phone = telephone number
field-street = street
field-house_number = house number
field-house_letter = house letter
field-house_addition = addition to the house number
field-postcode = postcode
field-city = town
field-country = country
field-iban = IBAN
field-kvk = chamber of commerce number
field-vat_number = VAT number
field-kind = business or consumer
field-language = language
field-contact_role = role
field-first_name = first name
field-infix = infix
field-last_name = last name

## Kinds of files

format-mt940 = bank statement (MT940)
format-camt052 = bank file during the day (CAMT.052)
format-camt053 = bank statement (CAMT.053)
format-camt054 = bank notification (CAMT.054)
format-open-items = open items
format-debtors = debtors
format-ubl-invoice = invoice (UBL)
format-ubl-creditnote = credit note (UBL)
format-zip = ZIP with files
format-unknown = unknown

## What now

init-done = The administration “{ $name }” is ready.
init-done-trial = The trial administration “{ $name }” is ready. Any day goes, and nothing leaves the house.
init-where = The data is in { $where }.
init-strategy = Strategy in force: { $name }. See its steps with: punctueel strategy show { $name }
init-next =
    Next: take in a list of open items.
      punctueel import open-items.csv

house-title = { $name }
house-not-known = not filled in yet
house-has-iban = IBAN: { $value }
house-has-kvk = Chamber of commerce number: { $value }
house-has-vat-number = VAT number: { $value }
house-has-contact = Who signs: { $value }
house-has-function = Function: { $value }
house-has-phone = Telephone: { $value }
house-has-hours = Can be reached: { $value }
house-has-email = E-mail address: { $value }
house-has-website = Website: { $value }
house-has-street = Street and house number: { $value }
house-has-postcode = Postcode: { $value }
house-has-city = Town: { $value }
house-grace-days = { $count ->
    [0] A promise must come in on the day itself.
    [one] A promise may come in 1 working day later.
   *[other] A promise may come in { $count } working days later.
}
house-correction-days = { $count ->
    [0] A message about a late invoice waits for bank data up to the last working day.
    [one] Bank data may be one working day behind.
   *[other] Bank data may be { $count } working days behind.
}
house-messages-on = Messages are on.
house-messages-off = Messages are off: nothing leaves the house. On again: punctueel house set --messages on
house-copies-on = The kept copies of the invoices go along with a reminder.
house-copies-off = No copies go along with a reminder, unless the strategy asks for them at a step.
house-reference-invoice-number = Letters and QR codes ask to name the invoice number.
house-reference-rf = Letters and QR codes about one invoice ask to name an RF reference (ISO 11649).
house-reference-kenmerk = Letters and QR codes about one invoice ask to name a betalingskenmerk.
house-automatic-on = Reminders that need no approval by the strategy are approved by the run itself.
house-automatic-off = Every message waits for the approval of a person.
house-reminders-off = The reminders of your bookkeeping package are off: said on { $day } by { $by }.
house-reminders-unknown = Nobody said that your bookkeeping package sends no reminders itself: punctueel house reminders off
reminders-are-off = Recorded: your bookkeeping package sends no reminders itself any more.
reminders-are-on = Recorded: your bookkeeping package still sends reminders itself. Punctueel goes on asking.
house-vat-month = The VAT return is monthly.
house-vat-quarter = The VAT return is quarterly.
house-vat-year = The VAT return is yearly.
house-vat-not-deductible = You cannot deduct VAT: it comes on top of the collection costs where that is allowed.
house-sells-goods = You sell goods: what a consumer owes you is barred after two years.
house-second-person = From { $amount } on two persons decide on a hand-over.
house-paused = Everything stands still until { $day }: { $why }
house-sells-services = You sell services only: towards a consumer, too, claims are barred after five years.
house-sells-unknown = It is not known whether you sell goods or services; for a consumer we count two years.
house-prints-in-nl = The packing list is printed in Dutch.
house-prints-in-en = The packing list is printed in English.
house-set = That is noted. To see it: punctueel house show
house-set-nothing = It was like that already.

read-title = { $file }: { $kind }
read-statement = Account { $account }, statement { $number }
read-balance = Balance { $opening }, in { $in }, out { $out }, new balance { $closing }. That adds up.
read-balance-wrong = Balance { $opening }, in { $in }, out { $out }, new balance { $closing }. That does not add up.
read-items-total = { $count ->
    [one] { $total } on { $count } line.
   *[other] { $total } on { $count } lines.
}
read-invoice = Invoice { $number } from { $supplier } to { $customer }, { $day }: { $amount }
read-credit-note = Credit note { $number } from { $supplier } to { $customer }, { $day }: { $amount } back
read-invoice-due = To be paid on { $day } at the latest.
read-invoice-no-due = It names no day to pay.
read-invoice-for = For: { $words }
read-invoice-reference = Payment reference: { $words }
read-invoice-corrects = Belongs to invoice { $words }.
read-invoice-file = Attachment: { $words }
read-as-of = The list is of { $day }.
read-no-as-of = The list does not say of which day it is. Give that day when you take it in: --as-of.
read-columns = This is how the columns were read:
read-debtors-total = { $count ->
    [one] { $count } debtor.
   *[other] { $count } debtors.
}
read-errors = { $count ->
    [one] This is not right:
   *[other] These { $count } things are not right:
}
read-warnings = { $count ->
    [one] Good to know:
   *[other] Good to know ({ $count }):
}
read-line = Line { $line }:{" "}
read-whole-file = {""}

import-state-new = taken in
import-state-nothing-new = known already
import-state-tried = tried
import-state-rejected = refused
import-state-undone = taken back
import-about = { $file }
import-settled = { $count ->
    [one] { $count } payment was settled with an invoice.
   *[other] { $count } payments were settled with invoices.
}
import-covered = Payments are known up to { $day }.
import-asked = { $count ->
    [one] { $count } invoice was overdue already. Was anything sent about it?
   *[other] { $count } invoices were overdue already. Was anything sent about them?
}
      {"  "}No:   punctueel take-in{ $id } --sent-before none
      {"  "}Yes:  punctueel take-in{ $id } --sent-before reminder=2026-10-01  (kind and day of the last message)
import-asked-dry = { $count ->
    [one] { $count } invoice was overdue already. After the import we ask whether anything was sent about it.
   *[other] { $count } invoices were overdue already. After the import we ask whether anything was sent about them.
}
import-dry = This was a try (--dry-run). Nothing was kept.
import-next = Next: punctueel run
import-nothing = Nothing has changed.

import-list-empty = Nothing was taken in yet.
import-list-files = { $count } files in a ZIP
import-list-each = Each file by itself: punctueel import list --files
import-list-nameless = (name erased)
import-list-next = To take a file back: punctueel import undo NR

undo-title = { $id } taken back: { $file }
undo-files = { $count } files from one ZIP.
undo-invoices = { $count ->
    [one] { $count } invoice leaves the books, with { $open } open.
   *[other] { $count } invoices leave the books, with { $open } open.
}
undo-debtors = { $count ->
    [one] { $count } debtor leaves the books, with his details.
   *[other] { $count } debtors leave the books, with their details.
}
undo-terms = { $count ->
    [one] { $count } invoice has its old days and amount again.
   *[other] { $count } invoices have their old days and amount again.
}
undo-balances = { $count ->
    [one] { $count } invoice has open again what was open before.
   *[other] { $count } invoices have open again what was open before.
}
undo-words = { $count ->
    [one] { $count } debtor has his old details again.
   *[other] { $count } debtors have their old details again.
}
undo-contacts = { $count ->
    [one] { $count } contact leaves the books.
   *[other] { $count } contacts leave the books.
}
undo-copies = { $count ->
    [one] { $count } PDF of an invoice leaves the books.
   *[other] { $count } PDFs of invoices leave the books.
}
undo-rows = { $count ->
    [one] { $count } bank row leaves the books.
   *[other] { $count } bank rows leave the books.
}
undo-settlements = { $count ->
    [one] { $count } settled receipt is open again.
   *[other] { $count } settled receipts are open again.
}
undo-withdrawn = { $count ->
    [one] { $count } call or message that was ready was withdrawn:
   *[other] { $count } calls and messages that were ready were withdrawn:
}
undo-done = The file can be taken in again.
progress-undo = The import is taken back …

change-CONFLICT = { $about }, { $field ->
    [name] name
    [contact] contact
    [email] e-mail address
    [phone] telephone number
    [street] street
    [postcode] postcode
    [city] town
    [country] country
    [iban] account
    [kvk] KvK number
    [vat-number] VAT number
    [kind] kind
    [language] language
    [due-day] last day to pay
    [description] description
   *[other] { $field }
}: you have “{ $ours }”, the list says “{ $theirs }”. Yours stays ({ $id }).
import-conflicts = { $count ->
    [one] { $count } detail that you corrected is different in the list. Choose: punctueel import conflicts
   *[other] { $count } details that you corrected are different in the list. Choose: punctueel import conflicts
}
conflicts-none = There is nothing to decide.
conflicts-next = Choose for each: punctueel import resolve NR --ours or --theirs
conflicts-ours = { $count ->
    [one] Yours stays.
   *[other] Your { $count } details stay.
}
conflicts-theirs = { $count ->
    [one] The detail of the list was taken over.
   *[other] { $count } details of the list were taken over.
}
debtor-set = { $count ->
    [0] { $name }: it was so already.
    [one] { $name }: { $count } detail corrected. Lists no longer change it.
   *[other] { $name }: { $count } details corrected. Lists no longer change them.
}
invoice-set = { $count ->
    [0] Invoice { $number }: it was so already.
    [one] Invoice { $number }: { $count } detail corrected. Lists no longer change it.
   *[other] Invoice { $number }: { $count } details corrected. Lists no longer change them.
}
invoice-received = { $count ->
    [0] Invoice { $number }: this was so already.
   *[other] Recorded: invoice { $number } came in on { $day }. When no term was agreed, a firm is in default after thirty days from that day.
}
strategy-chosen = Recorded: { $name } follows strategy { $strategy }. It counts from the next run; what was done stays done.
strategy-not-chosen = Recorded: for { $name } holds what holds otherwise. It counts from the next run.
head-ours = With you
head-theirs = In the list
field-name = name
field-vat-number = VAT number
field-due-day = last day to pay
change-CHANGED-DUE-DAY = Invoice { $number }: last day to pay from { $was } to { $now }.
change-CHANGED-ISSUE-DAY = Invoice { $number }: invoice day from { $was } to { $now }.
change-CHANGED-AMOUNT = Invoice { $number }: amount from { $was } to { $now }.
change-CHANGED-TO-DIRECT-DEBIT = Invoice { $number } is collected by direct debit now.
change-CHANGED-TO-TRANSFER = Invoice { $number } is no longer collected by direct debit.
change-CHANGED-OPEN = Invoice { $number }: open from { $was } to { $now }.
change-VANISHED = Invoice { $number } is no longer listed: { $amount } was settled in the bookkeeping.
change-DOUBTED = Invoice { $number } is still listed, but { $amount } was seen at the bank. It stays paid.
change-SET-OFF = { $number } is still in the list for { $amount }, but that was set off here. Set it off in your bookkeeping as well.
change-CREDIT-BALANCE = { $number } is a credit of { $amount }.
change-CHANGED-DEBTOR = Details of { $name } brought up to date.
change-CHANGED-DEBTOR-KIND = According to the list { $name } is a { $kind ->
    [business] business
    [consumer] consumer
   *[other] { $kind }
}.
import-columns-other = Is a column wrong? Say what it holds: --column "HEADING=FIELD", or --column "HEADING=-" when you do not use it.
import-profile-kept = The columns were kept as profile “{ $name }”. A next list with these headings is read that way at once.
import-profile-read = Read as profile “{ $name }” says.
profiles-none = There are no profiles yet. Keep one when you import: punctueel import FILE --save-profile NAME
profiles-title = Profile { $name }: { $kind }
profiles-unused = Not used: { $headings }
profiles-removed = Profile “{ $name }” was removed. A list with these headings is recognised by its headings again.
profiles-next = To import with a profile: punctueel import FILE --profile NAME
profiles-next-remove = To remove one: punctueel import profiles NAME --remove
usage-one-file = A profile is kept per file. With --save-profile, import one file.
change-CONTACT-ADDED = { $name } is a contact at { $debtor }.
change-CONTACT-CHANGED = The e-mail address or telephone number of contact { $name } changed.
change-CONTACT-PASSED = { $name } ({ $role }) was passed over: this role is not known. You can add somebody yourself with punctueel debtor contact.
change-COPY-KEPT = The PDF of invoice { $number } was kept. To see it: punctueel invoice copy { $number } --out FILE
change-NOT-LISTED = Invoice { $number } is not in the open items of { $day }, so it counts as paid.
invoice-copy-added = The PDF was kept with invoice { $number }.
invoice-copy-known = This PDF was kept with invoice { $number } already.
invoice-copy-written = The PDF of invoice { $number } is in { $file }.

take-in-done = { $count ->
    [0] There was nothing left to ask.
    [one] Recorded for { $count } invoice.
   *[other] Recorded for { $count } invoices.
}
take-in-next = Next: punctueel run

run-title = The day was run: { $day }
run-dry = This is a try (--dry-run). Nothing is kept.
run-stopped = Stopped as asked. What was done stays; the next run goes on.
run-looked = { $count ->
    [0] Nobody's day has come.
    [one] Looked at { $count } debtor
   *[other] Looked at { $count } debtors
}{ $count ->
    [0] {""}
   *[other] , { $planned ->
        [0] no new work.
        [one] planned { $planned } task.
       *[other] planned { $planned } tasks.
    }
}
run-done = Done ({ $count })
run-would = Would be done ({ $count })
run-held = Waits ({ $count })
run-no-action = passed over
run-next = See the work list: punctueel today

today-title = { $name }, { $day }
today-not-run = The day was not run yet: punctueel run
today-late = { $days ->
    [0] not overdue yet
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
today-calls = Calls: { $count }, { $total } open
today-calls-next = Called? punctueel call DEBTOR --outcome reached (or no-answer, promise …: punctueel call --help)
today-no-phone = no number known
today-attempts = { $count ->
    [one] 1 attempt
   *[other] { $count } attempts
}
today-ask-why = { $amount } was promised for { $on } and did not come: ask why, by { $until }
today-approve = To decide or send: { $count }
today-adds-costs = + Interest and costs by law are added; outbox show NO shows what the letter asks.
today-approve-next = Read: punctueel outbox show NO. Approve: punctueel outbox approve NO. Sent: punctueel outbox posted NO.
today-exceptions = Attention
today-nothing = There is nothing to do today. A new bank statement? punctueel import FILE, and then punctueel run.

waits-to-approve = to approve
waits-held = held
waits-to-post = to send
waits-to-decide = to decide

exception-PROMISE-BROKEN = { $name } { $kept ->
    [part] kept the promise of { $amount } for { $on } in part: { $paid } came in.
   *[none] did not keep the promise of { $amount } for { $on }.
} { $planned ->
    [call] Call and ask what happened: the call is on the call list.
    [letter] Call first and ask what happened, then approve the message that is waiting: punctueel call { $debtor } --sheet
    [email] Call first and ask what happened, then approve the message that is waiting: punctueel call { $debtor } --sheet
   *[other] Call and ask what happened: punctueel call { $debtor } --sheet
}
exception-PLAN-MISSED = { $name } did not pay the whole instalment of { $on }: { $amount } lacks. Call and ask what happened; it can be made good until { $until }: punctueel plan show { $plan }
exception-PLAN-UNTOLD = { $name } did not pay the whole instalment of { $on }: { $amount } lacks. The message about it waits. The week to make it good begins when it leaves: punctueel outbox list
exception-PLAN-UNREACHED = { $name } did not pay the whole instalment of { $on }: { $amount } lacks. There is no address to write to. Call, and add the address or ask all at once: punctueel plan accelerate { $plan } --reason REASON
exception-PLAN-BROKEN = The payment plan of { $name } is over; { $open } is still open and the steps go on. Call and ask what happened: punctueel call { $debtor } --sheet
exception-NOT-CONFIRMED = { $name } has not confirmed the { $what ->
    [plan] payment plan
   *[promise] promise
} yet; our letter left on { $on }. Call or mail, and record the answer: punctueel promise confirm { $agreement } --by reply
exception-MONEY-TROUBLE = { $name } has no money now for { $amount }; up to { $until } we ask nothing. Decide what to do: a plan (punctueel plan { $debtor } --parts NUMBER --first DAY), or no more deliveries on account. Is there debt counselling or an insolvency? punctueel insolvency set { $debtor }
exception-PLAN-WANTED = { $name } wants to pay { $amount } in parts; up to { $until } we ask nothing. Record the plan: punctueel plan { $debtor } --parts NUMBER --first DAY
exception-RECEIPTS-TO-SETTLE = { $count ->
    [one] { $count } payment ({ $amount }) waits for a choice
   *[other] { $count } payments ({ $amount } in all) wait for a choice
}: punctueel bank list --unmatched
exception-BANK-DATA-OLD = The bank data runs up to { $covered }; messages need { $needed }. Take in a new bank statement, or record that you looked yourself: punctueel bank checked DAY
exception-STEP-STUCK = Invoice { $invoice } of { $name } cannot go on: { $because ->
    [ADDRESS-MISSING] no e-mail address and no postal address is known. Fill one in: punctueel debtor set
    [EMAIL-MISSING] no e-mail address is known. Fill it in: punctueel debtor set
    [NOT-FOR-CONSUMER] a consumer gets a final demand only behind a 14-day letter of which the term is over. Call and agree on something
    [POSTAL-ADDRESS-MISSING] this letter goes by post and there is no postal address. Fill it in: punctueel debtor set
    [NO-DEFAULT-YET] the customer is not in default yet. Was the term agreed? Say so: punctueel terms set
    [CLAIM-BARRED] the claim seems barred. Ask advice before you go on
    [NOT-ANNOUNCED] the hand-over was not announced yet. Call and agree on something
    [NEW-IN-INSOLVENCY] it is of after the beginning of an insolvency. Write to the liquidator or administrator
    [DELIVERY-UNKNOWN] it is of after a ruling. Did you deliver before or after it? punctueel insolvency delivered { $invoice } --before or --after
   *[other] the reason is there
}. More: punctueel why { $invoice }
exception-STEP-STUCK-MORE = { $count } more { $count ->
    [one] debtor cannot go on
   *[other] debtors cannot go on
} without you. The largest amounts stand above; the others follow when those are solved.
exception-LIMITATION-NEAR = { $count ->
    [one] { $count } invoice is barred within six months
   *[other] { $count } invoices are barred within six months
}, the first on { $on }. Send a notice in time: punctueel report limitation
exception-LIMITATION-URGENT = Urgent: { $count ->
    [one] { $count } invoice is barred within three months
   *[other] { $count } invoices are barred within three months
}, the first on { $on }. Send a notice now: punctueel report limitation
exception-LIMITATION-POSSIBLE = { $count ->
    [one] { $count } invoice may be barred
   *[other] { $count } invoices may be barred
}, the first since { $on }. Send a notice now. Which they are: punctueel report limitation. How certain it is: punctueel why INVOICE
exception-LIMITATION-PASSED = { $count ->
    [one] { $count } invoice is barred
   *[other] { $count } invoices are barred
}, the first on { $on }. Ask advice before you go on: punctueel report limitation
exception-BANK-DATA-MISSING = There is no bank data yet. Take in a bank statement, or record that you looked yourself: punctueel bank checked DAY
exception-DEBTOR-KINDS-UNKNOWN = { $count ->
    [one] Of { $count } debtor it is not known whether it is a business or a consumer
   *[other] Of { $count } debtors it is not known whether they are businesses or consumers
}: punctueel debtor kind business|consumer --unknown
hint-OTHER-REMINDERS = Switch off the reminders in your bookkeeping package, or a debtor gets them twice. Done? punctueel house reminders off
hint-DEBTORS-LACK = { $count ->
    [one] Something lacks of { $count } debtor
   *[other] Something lacks of { $count } debtors
} ({ $amount } open): punctueel debtor lacking
hint-NOT-CHASED = { $count ->
    [one] { $count } debtor is not chased
   *[other] { $count } debtors are not chased
} ({ $amount } open): punctueel exempt list
hint-CREDITS-OPEN = { $count ->
    [one] { $count } credit note is
   *[other] { $count } credit notes are
} still to be set off ({ $amount }): punctueel credit list
today-hints = Good to know
today-asks-for = { $actor } calls and asks for: { $whom }
today-calls-by = { $actor } calls
today-reach-agreed = call now, as agreed
today-reach-from = answers from { $from }
today-reach-not = no longer answers today
today-term-PROMISE-BROKEN = promise broken
today-term-ANNOUNCED = announced for { $on }
today-term-FIRST-TIME-LATE = late for the first time
today-order = Who can be reached now comes first, with the most money at risk on top: what waiting thirty days is estimated to cost.
term-AT-RISK = Of { $open } an estimated { $amount } is lost in thirty days.
term-PROMISE-BROKEN = A promise was broken and nobody spoke with him since: that counts once more ({ $amount }).
term-ANNOUNCED = We announced a step for { $on }; call before that day. That counts once more ({ $amount }).
term-FIRST-TIME-LATE = He always paid in time; something is the matter. That counts by half ({ $amount }).
exception-IMPORT-CONFLICTS = { $count ->
    [one] { $count } corrected detail is different in the list of the bookkeeping. Choose what holds: punctueel import conflicts
   *[other] { $count } corrected details are different in the list of the bookkeeping. Choose what holds: punctueel import conflicts
}
exception-TAKE-IN-QUESTIONS = { $count } invoices from { $files } files were overdue when they came in. Was anything sent about them? punctueel take-in --sent-before none
exception-REST-UNPAID = { $name } paid the principal, but not { $amount } of interest and costs that our letter asked. Ask: punctueel claim { $debtor } --out claim.pdf. Let go: punctueel waive { $debtor } --interest-and-costs --reason …
exception-REST-UNPAID-MORE = { $count } more { $count ->
    [one] debtor paid
   *[other] debtors paid
} the principal, but not { $amount } of interest and costs. They follow when those above are solved.
exception-DISPUTE-DUE = Resolve the dispute with { $name } about { $amount } of invoice { $invoice } by { $by }. It is up to { $owner ->
    [owner] the owner
    [resolver] who handles disputes
    [controller] the credit controller
   *[other] { $owner }
}. To end it: punctueel dispute { $invoice } --end right|partly|wrong
exception-DISPUTE-LATE = The dispute with { $name } about { $amount } of invoice { $invoice } was to be resolved by { $by }. It is up to { $owner ->
    [owner] the owner
    [resolver] who handles disputes
    [controller] the credit controller
   *[other] { $owner }
}. To end it: punctueel dispute { $invoice } --end right|partly|wrong
exception-CREDIT-LATE = On { $since } { $name } was right about { $amount } of invoice { $invoice }, and the credit note is not there yet. Make it and set it off: punctueel credit settle. If it is not coming: punctueel dispute { $invoice } --end wrong
exception-DELIVERY-AGAIN = { $name } has paid: since { $on } we deliver again. Tell sales and the warehouse.
exception-HOUSE-PAUSED = Everything stands still until { $until }: { $why }. To go on earlier: punctueel pause --all --end
exception-COMMITMENT-NEAR = { $name } was told: on { $on } { $what ->
    [hand-over] we hand the case over
    [delivery-stop] we stop delivering
    [call] we call
   *[other] we send the next letter
}, for invoice { $invoices }. It is up to { $owner ->
    [owner] the account owner
    [manager] the manager
   *[other] the credit controller
}. All that is coming: punctueel commitments
exception-COMMITMENT-DUE = Today we do what { $name } was told: { $what ->
    [hand-over] we hand the case over
    [delivery-stop] we stop delivering
    [call] we call
   *[other] we send the next letter
}, for invoice { $invoices }. It is up to { $owner ->
    [owner] the account owner
    [manager] the manager
   *[other] the credit controller
}. To let go of it: punctueel commitments waive { $id } --reason …
exception-COMMITMENT-LATE = { $name } was told: on { $on } { $what ->
    [hand-over] we hand the case over
    [delivery-stop] we stop delivering
    [call] we call
   *[other] we send the next letter
}, for invoice { $invoices }. That day has passed. Do it now ({ $owner ->
    [owner] the account owner
    [manager] the manager
   *[other] the credit controller
}), or let go of it: punctueel commitments waive { $id } --reason …
exception-RATES-END-SOON = The table of { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} ends on { $until }. Add to it: punctueel rates add.
exception-RATES-ENDED = The table of { $regime ->
    [commercial] statutory commercial interest
   *[other] statutory interest
} ended on { $until }. For later days Punctueel cannot count interest. Add to it: punctueel rates add.
exception-TAKE-IN-QUESTION = { $count ->
    [one] { $count } invoice was overdue when it came in. Was anything sent about it?
   *[other] { $count } invoices were overdue when they came in. Was anything sent about them?
} punctueel take-in { $import } --sent-before none

why-title = Invoice { $number } of { $name }
why-open = Still open { $open }, last day to pay { $due }.
why-look-day = Looked at again on { $day }.
why-look = Looked at again on { $day }. Until then it waits for: { $waits }.
why-look-never = There is no day on which this goes on by itself. It waits for: { $waits }.
why-nothing = Nothing is open at { $name }.

call-reached = Recorded: you spoke with { $name }.
call-no-answer = Recorded: { $name } did not answer.
call-voicemail = Recorded: you left { $name } a voicemail.
call-call-back = Recorded: { $name } wants to be called again on { $day }. The call is back on the work list then.
call-call-back-at = Recorded: { $name } wants to be called again on { $day } from { $at }. The call is on top then.
call-wrong-person = Recorded: this was not the right person at { $name }. Find out who is: punctueel debtor contact
call-asks-copy = Recorded: { $name } asks for a copy of the invoice. A statement with copies is ready: punctueel outbox approve { $copy }. You call again after two working days.
call-asks-copy-none = Recorded: { $name } asks for a copy of the invoice. No new message was made: a statement is ready already (punctueel outbox), or there is no address. Ask to which address the copy may go, and record it: punctueel debtor set { $who } --email ADDRESS. You call again after two working days.
call-paid-already = Recorded: { $name } says it was paid. We wait for two working days of bank data.
call-promise = Recorded: { $name } pays by { $day } at the latest. Until then we ask nothing.
call-promise-part = Recorded: { $name } pays { $amount } by { $day } at the latest. Until then we ask nothing.
call-plan = Recorded: { $name } wants to pay in instalments. For three working days we ask nothing. Record the plan in that time: punctueel plan { $who } --parts NUMBER --first DAY. See it first? Add --dry-run.
call-complaint = Recorded: { $name } has a complaint. We do not ask for the disputed part now. To end it: punctueel dispute INVOICE --end right|partly|wrong
call-money-trouble = Recorded: { $name } has no money now. For three working days we ask nothing. Decide in that time: a payment plan (punctueel plan), or no more deliveries on account.
call-refuses = Recorded: { $name } does not want to pay. The steps go on. Did he clearly say that he will not pay? Then he is in default (art. 6:83 DCC). Record that with the invoice: punctueel terms set INVOICE --refused-on DAY
call-invoice-agreed = Recorded: { $name } agrees with the invoice.
call-other = Recorded: you spoke with { $name }.
call-order-number = Recorded: { $name } misses an order number. Send the invoice with that number. On { $day } you call again.
call-approval = Recorded: at { $name } the invoice still has to be approved. On { $day } you call again.
call-payment-run = Recorded: { $name } pays with the payment run of { $day }. Until then we ask nothing.
call-credit = Recorded: { $name } asks for a credit note. We do not ask for that part now. To end it: punctueel dispute INVOICE --end right|partly|wrong
call-person-known = Recorded: this was not the right person at { $name }. The right one is recorded; you ask for that person next time.
call-no-answer-to-asks-copy = Recorded: { $name } asks for a copy again. That is no answer any more: no copy is sent and the steps go on. Does he name a day? Record it: punctueel promise { $who } --by DAY
call-no-answer-to-approval = Recorded: at { $name } the invoice must still be approved. That is no answer any more, or it needs a name (--with): the steps go on. Does he name a day? punctueel promise { $who } --by DAY
call-no-answer-to-payment-run = Recorded: { $name } names a payment run again. That is no answer any more: the steps go on. Does he promise the day himself? punctueel promise { $who } --by DAY
call-no-return = No call to this debtor was on the work list, so it does not come back by itself.
call-taken-back = Taken back: the last call with { $name } ({ $outcome }), with what followed from it. The next run plans the call again if it is still needed.
call-step-done = The step is done.
call-stays = The call stays on the work list; after three attempts the next step comes.
call-unplanned = No call to this debtor was on the work list; no step is done.
call-next = Was something agreed? punctueel promise INVOICE --by DAY
call-sheet-done = The call sheet is in { $file }.
objections-title = What you can answer { $name }
objections-sent = What was sent
objections-sent-none = Nothing was sent yet.
objection-line = { $on }{ $time ->
    [none] {""}
   *[known] {" "}at { $time }
}: { $what }{ $invoices ->
    [none] {""}
   *[known] , about { $invoices }
}{ $to ->
    [none] ; where to is not known
   *[known] , to { $to }
}. { $left }
objection-what-before = message of before Punctueel
objection-left-posted = Reported as posted; whether it arrived is not known.
objection-left-file = Made as an e-mail and reported as sent; whether it arrived is not known.
objection-left-before = This was told; the message itself was not kept.
objection-copy = Copy of { $invoice }: { $size } bytes, sha256 { $sha256 }
objections-said = What he said
objections-said-none = It was not recorded that he agreed.
objection-said = { $on } at { $time }{ $by ->
    [none] {""}
   *[known] , { $by }
}{ $invoice ->
    [none] {""}
   *[known] {" "}(invoice { $invoice })
}: { $what ->
    [approved] the invoice is right
    [received] the invoice came
    [not-received] the invoice did not come
    [satisfied] satisfied with what was delivered
   *[not-satisfied] not satisfied with what was delivered
}
objections-agreed = What was agreed
objections-agreed-none = Nothing was agreed yet.
objection-agreed = { $on }{ $with ->
    [none] {""}
   *[known] {" "}with { $with }
}: { $amount } by { $by } ({ $kept ->
    [kept] kept
    [broken] broken
   *[running] running
})
objections-announced = What was announced
objections-announced-none = Nothing was announced yet.
objection-announced = { $said }: { $what } on { $on }, for { $invoices }

promise-done = Recorded: { $name } pays { $amount } by { $by } at the latest ({ $id }). Until then we ask nothing.
promise-confirmed = Recorded: { $name } accepted the { $what ->
    [plan] payment plan
   *[promise] promise
}. That acknowledges the debt; its limitation starts anew (art. 3:318 BW).
promise-unconfirmed = Taken back: { $name } has not accepted the { $what ->
    [plan] payment plan
   *[promise] promise
} yet.
promise-list-none = No promise runs.
promise-state-running = running
promise-state-kept = kept
promise-state-broken = not kept
promise-state-withdrawn = taken back
confirmation-none = not sent
confirmation-sent = sent { $day }
confirmation-accepted = accepted { $day }
plan-confirmation = Confirmation: { $state }.
promise-all = all invoices
promise-withdrawn = The promise of { $name } was taken back. The steps go on.

plan-done = Recorded: { $name } pays { $total } in instalments ({ $id }). As long as they come in we ask nothing.
plan-would = This is what the plan of { $name } would be, { $total } in all. Nothing was recorded.
plan-interest = Of that { $amount } is interest ({ $rate } a year), in the last instalment.
plan-with-asked = It includes { $amount } of interest and costs from our earlier letters.
plan-without-asked = Our earlier letters also asked { $amount } of interest and costs. That is let go when the plan is kept; the confirmation says so.
plan-ask-too = To include that interest and those costs, add --with-asked.
plan-confirmed = The confirmation is ready. Read it: punctueel outbox show { $message }. Approve it: punctueel outbox approve { $message }
plan-none = There are no payment plans.
plan-about = Plan with { $name } of { $on }, about { $invoices }
plan-stands = State: { $state }
plan-repair = The instalment that was missed can be made good until { $until }. After that the plan is over. To ask all now: punctueel plan accelerate { $id } --reason REASON
plan-untold = An instalment was missed. The week to make it good begins when the message about it leaves. To ask all now: punctueel plan accelerate { $id } --reason REASON
plan-less = { $total } was agreed. { $off } comes off: that was credited or is in dispute.
plan-withdrawn = The plan is withdrawn. The steps go on.
plan-accelerated = The plan is ended; all that is open is due now. The steps go on.
plan-rules = This is how you agree on a plan: at most { $most } instalments, within { $days } days, each at least { $least }.
plan-rules-first = The first instalment is at least { $first }% of the whole.
plan-state-running = running
plan-state-missed = instalment missed
plan-state-complete = paid in full
plan-state-broken = broken
plan-state-withdrawn = withdrawn
plan-state-out-of-hands = ended by an insolvency
plan-state-accelerated = all due at once
part-state-paid = paid
part-state-dropped = nothing any more
part-state-coming = to be paid
part-state-missed = missed
part-state-to-judge = waits for bank data
part-state-ended = lapsed
head-part = Instalment
head-next = Next

pause-until = { $name } is paused until { $day }. After that the steps go on by themselves.
pause-open = { $name } is paused until you end it (--end).
pause-all = Recorded: everything stands still until { $day }. Nobody is called and nothing leaves; after that it goes on by itself.
pause-all-ended = Recorded: everything goes on again.
pause-ended = The pause of { $name } is over. The steps go on.

exempt-group-company = own group
exempt-staff = staff
exempt-set-off = we set off
exempt-agreed = agreed
exempt-other = own reason
exempt-added = { $count ->
    [0] It was so already.
    [one] Recorded: { $count } debtor is not chased any more ({ $why }).
   *[other] Recorded: { $count } debtors are not chased any more ({ $why }).
}
exempt-ended = { $count ->
    [one] { $count } debtor is chased again. The steps go on by themselves.
   *[other] { $count } debtors are chased again. The steps go on by themselves.
}
exempt-none = Everybody is chased. To leave somebody out: punctueel exempt add DEBTOR --why staff
exempt-title = { $count ->
    [one] { $count } debtor is not chased ({ $total } open)
   *[other] { $count } debtors are not chased ({ $total } open)
}
exempt-next = To chase one after all: punctueel exempt end DEBTOR

credit-none = There are no credit notes to set off.
credit-title = { $count ->
    [one] { $count } credit note to set off, { $total } in all
   *[other] { $count } credit notes to set off, { $total } in all
}
credit-named = { $invoice } ({ $amount }): it stands on the credit note
credit-same-amount = { $invoice } ({ $amount }): the same amount
credit-no-proposal = { $count ->
    [0] no invoice is open
    [one] { $count } invoice is open
   *[other] { $count } invoices are open
}
credit-next = To set one off: punctueel credit settle CREDITNOTE INVOICE[=AMOUNT]…
credit-settled = Recorded: of credit note { $credit } { $amount } was set off ({ $id }). To undo it: punctueel credit undo { $id }
credit-undone = That was undone. The credit note is open again.

commitments-none = Nothing was announced that still has to be done.
commitments-next = To let go of one: punctueel commitments waive NO --reason REASON
commitments-waived = Recorded: we let go of { $what } for { $name }. The steps themselves go on; to skip one: punctueel waive.
commitments-done = Recorded: { $what } for { $name } is done.
commitments-moved = { $state }: { $because }, was { $was }
head-confirmation = Confirmation
head-duty = What
head-duty-day = On
head-duty-owner = Who
head-duty-state = State
duty-call = call
duty-letter = letter or e-mail
duty-email = e-mail
duty-hand-over = hand over
duty-delivery-stop = stop delivering
duty-state-running = runs
duty-state-near = near
duty-state-due = today
duty-state-late = late
duty-state-suspended = waits
duty-state-fulfilled = done
duty-state-waived = let go of
duty-state-settled = not needed any more
duty-state-renewed = announced again
moved-by-promise = promise
moved-by-stop = pause or dispute
moved-by-house-pause = everything stands still
moved-by-insolvency = insolvency
moved-by-plan = payment plan
moved-by-dispute = dispute
moved-by-credit-awaited = waits for a credit note
moved-by-reply = unread reply
moved-by-pause = pause
moved-by-exempt = is not chased
moved-by-handed-over = handed over
moved-by-said-paid = says he paid
handover-none = Nothing is proposed and nothing was handed over.
handover-next = To agree: punctueel handover agree NO --to agency|lawyer|bailiff|court. To decline: punctueel handover decline NO --reason REASON
handover-done = Recorded: the invoices of { $name } were handed over. We ask nothing ourselves any more.
handover-first = Recorded: you agree to hand { $name } over. The amount is so large that a second person must say yes too.
handover-declined = Recorded: { $name } is not handed over now. The proposal comes back.
handover-to-agency = collection agency
handover-to-lawyer = lawyer
handover-to-bailiff = bailiff
handover-to-court = court
handover-state-proposed = to decide
handover-state-first = { $by } agreed; waits for a second person
handover-state-handed-over = handed over
head-handover-to = To
delivery-none = Everybody gets deliveries.
delivery-next = To deliver again: punctueel delivery lift DEBTOR --reason REASON
delivery-stopped = Recorded: { $name } gets no more deliveries. Tell sales and the warehouse. The message to the customer is in the outbox.
delivery-declined = Recorded: the proposal about { $name } is turned down. The steps go on.
delivery-lifted = Recorded: { $name } gets deliveries again.

lack-email = e-mail address
lack-phone = telephone number
lack-contact = contact person
lack-kind = kind (firm or consumer)
lack-address = postal address
lacking-none = Nothing lacks of those who owe something.
lacking-title = { $count ->
    [one] Something lacks of { $count } debtor ({ $total } open)
   *[other] Something lacks of { $count } debtors ({ $total } open)
}
lacking-next = To fill in: punctueel debtor set DEBTOR --email ADDRESS. All in a file: --csv FILE
lacking-written = Written: { $file }

debtor-kind-done = { $count ->
    [0] Of everybody it is known already.
    [one] Recorded for { $count } debtor: { $kind }.
   *[other] Recorded for { $count } debtors: { $kind }.
}
debtor-erased = The personal data of { $id } was erased. Days, amounts and invoice numbers stay.
debtor-erased-withdrawn = What still stood ready for this debtor was withdrawn: { $count }.
debtor-erased-files = The letters, e-mails and copies of invoices have left Punctueel. Did you print them or keep them as a file (PDF or .eml)? Then throw those away yourself.
debtor-erased-backups = Earlier backups still hold it: keep those no longer than needed.
debtor-title = { $name } ({ $id })
debtor-is-erased = The personal data was erased.
debtor-has-number = Number: { $value }
debtor-has-kind = Kind: { $value }
debtor-has-contact = Contact by the bookkeeping: { $value }
debtor-has-email = E-mail address: { $value }
debtor-has-phone = Telephone: { $value }
debtor-has-address = Address: { $value }
debtor-has-iban = IBAN: { $value }
debtor-has-kvk = Chamber of commerce number: { $value }
debtor-has-vat = VAT number: { $value }
profile-title = How { $name } pays
profile-nothing = Not known yet: no invoice was paid so far. Take in older bank files too, then you will know sooner.
profile-first-late = Always paid on time; this is the first time late. Ask whether something is the matter.
profile-on-time = { $on_time } of { $paid } invoices paid on time.
profile-median-late = Mostly { $days ->
    [one] 1 day
   *[other] { $days } days
} late.
profile-median-early = { $early ->
    [0] Mostly on the due day itself.
    [one] Mostly 1 day early.
   *[other] Mostly { $early } days early.
}
profile-spread-around = Most payments come between { $early } days before and { $late } days after the due day.
profile-spread = Most payments come between { $early } and { $late } days after the due day.
profile-slower = It takes longer lately: the last { $recent_cases } invoices { $recent } days, the { $earlier_cases } before { $earlier }.
profile-faster = It goes quicker lately: the last { $recent_cases } invoices { $recent } days, the { $earlier_cases } before { $earlier }.
profile-same = It stays the same: the last { $recent_cases } invoices { $recent } days, the { $earlier_cases } before { $earlier }.
profile-after-step = When late, mostly pays after “{ $step }”: { $times } of { $of } times.
profile-after-phone = After a call: { $times } of { $of } times, mostly { $days ->
    [0] the same day
    [one] within 1 day
   *[other] within { $days } days
}.
profile-after-email = After an e-mail: { $times } of { $of } times, mostly { $days ->
    [0] the same day
    [one] within 1 day
   *[other] within { $days } days
}.
profile-after-post = After a letter: { $times } of { $of } times, mostly { $days ->
    [0] the same day
    [one] within 1 day
   *[other] within { $days } days
}.
profile-helps = It works with { $name }: spoken { $spoken } times, paid { $paid } times after that.
profile-hour = Reachable between { $from }.00 and { $until }.00: { $reached } of { $tried } times.
profile-promises = { $kept } of { $all } promises kept.
profile-late = Why it failed: { $reasons }.
profile-disputes = { $ended ->
    [one] 1 complaint
   *[other] { $ended } complaints
} resolved, { $right } justified.
profile-large = Large debtor: { $open } open, { $percent }% of all, place { $place } of { $of }.
profile-size = { $open } open, { $percent }% of all, place { $place } of { $of }.
profile-last-late = What worked the last times
profile-head-due = due day
profile-head-paid = paid
profile-head-late = days late
profile-head-before = last step before
profile-nothing-before = by itself
debtor-contacts = Contacts
debtor-no-contacts = No contacts were recorded: punctueel debtor contact DEBTOR --role payment --name NAME
debtor-contact-set = Recorded: { $name } ({ $id }) { $role } at { $at }.
debtor-contact-removed = { $id } is no contact of { $at } any more.

outbox-remarks = Look at this before you approve
outbox-remarks-more = There { $count ->
    [one] is { $count } more message
   *[other] are { $count } more messages
} of which something lacks or could be better; outbox show NR tells.
outbox-empty = There are no messages left to send.
outbox-total = { $count ->
    [one] { $count } message, { $total } in all.
   *[other] { $count } messages, { $total } in all.
}
outbox-next = Read: punctueel outbox show NO. Approve: punctueel outbox approve NO (or --all).
outbox-state-planned = waits for approval
outbox-state-held = is held
outbox-state-approved = approved, to be sent
outbox-state-printed = printed, to be posted
outbox-state-written = written, to be sent
outbox-state-done = sent
outbox-state-lapsed = lapsed
outbox-state-withdrawn = withdrawn
outbox-draft = { $id } is not approved yet. Today it would read:
outbox-nothing-sent = Nothing has been sent yet.
outbox-anew = { $id } to { $name } was withdrawn and made anew at once as { $anew }.
outbox-anew-planned = { $id } to { $name } was withdrawn; { $anew } takes its place and waits for approval.
outbox-not-made = { $count ->
    [one] { $count } message is approved and not made yet: punctueel outbox print (letters) or punctueel outbox eml (e-mails).
   *[other] { $count } messages are approved and not made yet: punctueel outbox print (letters) or punctueel outbox eml (e-mails).
}
outbox-printed = { $id } to { $name } is printed.
outbox-printed-again = { $id } to { $name } is printed again.
outbox-printed-next = Post all of it today, and then say so: punctueel outbox posted --all
outbox-print-file = All of it is in { $file }: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, with the packing list on top. Post all of it today, and then say so: punctueel outbox posted --all
outbox-left = { $count ->
    [one] { $count } message is
   *[other] { $count } messages are
} left: give the command again, with another file.
outbox-written = { $id } to { $name } is ready as a file.
outbox-mail-removed = The file { $file } was taken away: that message was sent or withdrawn.
outbox-written-next = The files are in { $folder }. Sent? Then say so: punctueel outbox posted NO
outbox-bulk-stopped = Stopped as asked. What was done stays; give the command again for the rest.
outbox-costs-named = The letter names these costs.
outbox-held = { $id } is held. To let it go on: punctueel outbox release { $id }
outbox-released = { $id } is released and waits for approval.
outbox-released-approved = { $id } is released and approved.
outbox-taken-back = { $id } was withdrawn and does not go out: that was decided. The next step goes on.
outbox-taken-back-again = { $id } was withdrawn. What is still due comes back with the next run; a pause or dispute stops that.
outbox-stands = { $id }: { $state }.
outbox-to = To: { $recipient }
outbox-attachments = Attachments: { $files }
outbox-attachment = { $file } ({ $kb } kB)
outbox-add-copy = Add a copy yourself to { $id }: { $numbers }. That PDF cannot go in the file.
outbox-note = Reason: { $note }
outbox-pdf = The letter is in { $file }.
outbox-pdf-draft = A draft of the letter is in { $file }. It can leave only after approval.
message-promise-confirmation = confirmation
message-plan-confirmation = plan
message-instalment-reminder = instalment due
message-instalment-missed = instalment missed
message-delivery-stop = notice of delivery stop
message-statement = statement of account
message-companion = e-mail along with the call
statement-written = The statement of { $name } stands in { $file }. Nothing was planned or recorded.
statement-planned = { $id }: a statement of account for { $name } waits for approval.
progress-outbox = { $count } messages done …
outbox-none = There is nothing to do.
outbox-approved = { $id } to { $name } is approved.
outbox-withdrawn = { $id } to { $name } was withdrawn: there is nothing to ask now.
outbox-stopped = { $id }: nothing more is delivered to { $name }. Tell your warehouse.
outbox-first = { $id }: you agree to hand { $name } over. A second person must say yes too.
outbox-handed-over = { $id }: the invoices of { $name } were handed over. We ask nothing ourselves any more.
outbox-posted = { $id } to { $name } was sent.
outbox-stale = { $id } to { $name } was withdrawn: there is nothing to ask now.
outbox-refused = { $id } to { $name } cannot go.
outbox-approved-next = Letters: punctueel outbox print --out FILE --all. E-mails: punctueel outbox eml --out DIR --all. Then: punctueel outbox posted --all
outbox-posted-next = Their steps are done. A term begins on the day the letter or e-mail arrives.

bank-none = There are no bank rows yet. Take in a bank statement: punctueel import FILE
bank-none-waiting = There are no payments that wait for a choice.
bank-total = { $count ->
    [one] { $count } bank row, received { $total }.
   *[other] { $count } bank rows, received { $total }.
}
bank-waiting = { $id }  { $day }  { $amount }  { $name }
bank-fits = {"  "}Fits: { $invoices }{ $count ->
    [0] {""}
    [one] {" "}(or { $count } other choice)
   *[other] {" "}(or { $count } other choices)
}
bank-because = {"  "}Because: { $evidence }.
bank-earlier = { $count ->
    [one] { $count } earlier row is not shown. The answer with --json has all of them.
   *[other] { $count } earlier rows are not shown. The answer with --json has all of them.
}
bank-next-waiting = To choose: punctueel bank settle NO INVOICE. For no invoice: punctueel bank leave NO --reason REASON
bank-next = A question mark is a suggestion. To choose: punctueel bank settle NO INVOICE
bank-matched = { $count ->
    [0] There was nothing certain to settle.
    [one] { $count } payment was settled with an invoice.
   *[other] { $count } payments were settled with invoices.
}
bank-reversed = { $count ->
    [one] { $count } direct debit came back; the invoice is open again.
   *[other] { $count } direct debits came back; the invoices are open again.
}
bank-suggested = { $count ->
    [one] There is a suggestion for { $count } payment. See it: punctueel bank list --unmatched
   *[other] There are suggestions for { $count } payments. See them: punctueel bank list --unmatched
}
bank-open = { $count ->
    [one] Of { $count } payment it is not known where it belongs.
   *[other] Of { $count } payments it is not known where they belong.
}
bank-settled = { $entry } was settled ({ $id }). To undo: punctueel bank undo { $id }
bank-still-open = Invoice { $invoice }: { $open } still open.
bank-listed-open = Invoice { $invoice }: { $open } still open. Of this payment { $listed } stood in your list as paid already. Is it another payment? Undo it and choose again with --listed no.
bank-added = Of this payment { $amount } was booked as interest and costs of invoice { $invoice }.
bank-left = Of this payment { $left } is left to divide or to pay back.
bank-reopened = { $entry } reverses a direct debit; the invoice is open again.
bank-undone = { $id } was undone. The invoice is open again and the payment waits for a choice.
bank-set-aside = { $left } of { $entry } is for no invoice. This money holds nothing any more. If not: punctueel bank undo { $entry }
bank-taken-up = { $id } waits for a choice again.
bank-checked = Recorded: the bank was looked at up to { $day }.
bank-account-used = Debtors pay on { $account }. Messages wait for the statements of this account.
bank-account-unused = No debtors pay on { $account }. Messages do not wait for this account.

strategy-title = { $name }: { $title } (version { $version })
strategy-term = { $days ->
    [one] term { $days } day
   *[other] term { $days } days
}
strategy-on = on { $anchor }
strategy-days-after = { $days ->
    [one] { $days } day after { $anchor }
   *[other] { $days } days after { $anchor }
}
strategy-days-before = { $days ->
    [one] { $days } day before { $anchor }
   *[other] { $days } days before { $anchor }
}
strategy-working-days-after = { $days ->
    [one] { $days } working day after { $anchor }
   *[other] { $days } working days after { $anchor }
}
strategy-working-days-before = { $days ->
    [one] { $days } working day before { $anchor }
   *[other] { $days } working days before { $anchor }
}
strategy-show-next = The text itself, to start a strategy of your own with: punctueel strategy show { $name } --text
strategy-list-next = See the steps: punctueel strategy show NAME
strategy-is-in-force = in force
strategy-is-available = available
strategy-no-mistakes = There are no mistakes in this strategy.
strategy-warnings = This strategy can be put in force. But mind:
strategy-mistakes = This strategy cannot be put in force like this:
strategy-line = Line { $line }
strategy-line-step = Line { $line }, step “{ $step }”
strategy-dates-title = { $name }
strategy-dates-for = For an invoice sent on { $sent }, last day to pay { $due }, that nobody pays.
strategy-in-force = Strategy { $name }, version { $version }, is in force. It holds for all debtors from the next run on.
strategy-added = Strategy { $name }, version { $version }, can be chosen for segments, debtors and invoices. What holds for the others stays.
segment-house = Who falls under nothing else follows { $strategy }.
segment-none = There are no segments. Make one: punctueel segment add "Key accounts" --strategy 004
segment-set = Segment “{ $name }” follows strategy { $strategy }.
segment-next = Who belongs to it? punctueel segment assign NAME DEBTOR… It counts from the next run.
segment-assigned = { $count ->
    [0] It was so already.
    [one] { $count } debtor is in segment “{ $name }” now. It counts from the next run.
   *[other] { $count } debtors are in segment “{ $name }” now. It counts from the next run.
}
segment-removed = { $count ->
    [0] It was so already.
    [one] { $count } debtor was taken out of his segment. It counts from the next run.
   *[other] { $count } debtors were taken out of their segment. It counts from the next run.
}
segment-dropped = Segment “{ $name }” is no more. Who was in it follows what holds otherwise, from the next run.
segment-debtors = { $count ->
    [one] { $count } debtor has a strategy of his own: { $strategy }.
   *[other] { $count } debtors have a strategy of their own: { $strategy }.
}
segment-invoices = { $count ->
    [one] { $count } open invoice has a strategy of its own: { $strategy }.
   *[other] { $count } open invoices have a strategy of their own: { $strategy }.
}
segment-order = The narrowest counts: first the invoice, then the debtor, then the segment, then the administration.
segment-takes-nobody = only who you put in it
segment-takes-letters = language { $language }

check-ok = The books are in order: { $count ->
    [one] { $count } event
   *[other] { $count } events
} verified.
check-ok-replayed = The books are in order: { $count ->
    [one] { $count } event
   *[other] { $count } events
} verified and replayed. Everything comes out the same.
check-wrong = The books are not in order ({ $count ->
    [one] { $count } event
   *[other] { $count } events
} verified). Stop working and put back the last backup.
check-agenda = The books are in order, the agenda is not ({ $count ->
    [one] { $count } event
   *[other] { $count } events
} verified). Run once: punctueel run --full
check-next = More thoroughly: punctueel check --replay
finding-CHAIN-BROKEN = The chain is broken at event { $about }: it was changed afterwards.
finding-EVENT-MISSING = Event { $about } is missing.
finding-HEAD-WRONG = The end of the chain does not fit the last event.
finding-DETAIL-CHANGED = The words with event { $about } were changed afterwards.
finding-OPEN-WRONG = The open amount of { $about } is not the sum of its entries.
finding-TABLE-DIFFERS = The table { $about } differs from what the events give.
finding-EVENT-UNREADABLE = Event { $about } cannot be read by this version. Update Punctueel.
finding-BLOB-MISSING = The letter or e-mail kept of message { $about }, or a copy that went along, is gone.
finding-COPY-MISSING = The PDF kept of invoice { $about } is gone. Add it again with punctueel invoice copy.
finding-BLOB-CHANGED = The letter or e-mail kept of { $about } was changed afterwards.
finding-ASKED-UNPAID-WRONG = What { $about } still has to pay of the interest and costs that were asked is not what the letters say.
finding-AGENDA-WRONG = Something is to be done for { $about } now, but the agenda looks later.

progress-import = Reading { $what } …
progress-run = { $count ->
    [one] Looked at { $count } debtor … (Ctrl-C stops cleanly)
   *[other] Looked at { $count } debtors … (Ctrl-C stops cleanly)
}
progress-check = { $count } events verified …
progress-replay = { $count } events replayed …

## When it does not work

error-FILE-MISSING = The file “{ $file }” is not there. Check its name and folder.
error-FILE-UNREADABLE = The file “{ $file }” cannot be read: { $cause }.
error-MISTAKE-OF-OURS = This is a mistake in Punctueel itself. Nothing was half done. Please report it, with the line below.

usage-unknown = “{ $arg }” is not known here.
usage-command = There is no command “{ $command }”.
usage-value-missing = { $arg } needs a value behind it.
usage-choice = “{ $value }” does not go with { $arg }. Choose from: { $valid }.
usage-value = “{ $value }” does not go with { $arg }. { $kind ->
    [day] Write a day that exists as 2026-10-02 or 02-10-2026, from 1900 to 2199.
    [amount] Write an amount in euros as 1210.00 or 1210,00, without a currency sign and below 10 billion.
    [days] Give a number of days from 1 to 365.
    [days-ahead] Give a number of days from 1 to 92.
    [debtors] Give a number from 1 to 50000.
    [invoices] Give a number from 1 to 1000000.
    [language] Choose nl or en.
    [sent-before] Write none, or the kind and day of the last message: reminder=2026-10-01 or final-demand=2026-10-01.
    [outcome] Choose no-answer, voicemail, call-back, wrong-person, asks-copy, order-number, approval, payment-run, credit, paid-already, promise, plan, complaint, money-trouble, refuses, invoice-agreed, other or reached.
    [every] Choose month or week.
    [instalment] Write an instalment as 2026-11-30=100.00: the day, an =, and the amount.
    [exemption] Choose group-company, staff, set-off, agreed or other.
    [vat-period] Choose month, quarter or year.
    [sells] Choose goods, services (only) or unknown (not known, or both).
    [rule-field] Choose term, interest, costs, imputation, day-count, vat-service, notice-by-email, refused-on, received-on or delivered.
    [rate-table] Choose consumer (statutory interest) or commercial.
    [insolvency] Choose bankruptcy, surseance, wsnp, whoa, moratorium, debt-counselling, administration or dissolved-empty.
    [insolvency-end] Choose clean-slate, composition, without-clean-slate, lack-of-assets, distributed, annulled or over.
    [lack] Choose email, phone, contact, kind or address.
    [dispute-kind] Choose quality, service, price, delivery, not-ordered, invoice, credit or other.
    [dispute-owner] Choose owner, controller (credit control) or resolver (who handles disputes).
    [hand-over] Choose agency, lawyer, bailiff or court.
    [user-role] Choose owner, controller (credit control), caller (calls only), resolver (own disputes), accountant or reader (look only).
    [dispute-verdict] Choose right, partly or wrong.
    [column] Write the heading and what it holds as Saldo=open, or Saldo=- when the column is not used. The names are in the answer to punctueel read FILE.
    [renumbered] Write the old and the new number as 10=999.
    [debtor-kind] Choose business or consumer.
    [legal-form] Choose bv, nv, sole-trader, vof, maatschap, cv, foundation, association, cooperative, public-body, person, foreign or unknown.
    [house-reference] Choose invoice-number, rf (ISO 11649) or kenmerk (betalingskenmerk).
    [rate] Write a percentage as 12 or 10.40.
    [day-count] Choose actual/365 (every year 365 days) or actual/actual (leap year 366).
    [limitation-kind] Choose contract, periodic (interest, rent), consumer-sale (goods sold to a consumer), transport or judgment.
    [delivery-days] Give a number of delivery days from 1 to 30.
    [sent-by] Choose post or email.
    [paid] Write a payment as 2026-03-01=500.00.
    [reference-kind] Choose rf or kenmerk.
    [role] Choose invoice, payment, dispute or director.
    [hours] Write whole hours between 8 and 20, such as 9-12,13-17. Only on some days? Put them before it: mon,wed 9-12. Nobody calls on Sundays.
    [time-to-call] Write a time between 8:00 and 20:00, such as 14:30.
    [actor] Choose owner, controller or manager.
    [channel] Choose phone, email or post.
    [mostly] Choose business, consumer or ask.
    [terms] Choose agreed or unilateral (only on the invoice).
    [yes-no] Choose yes or no.
    [on-off] Choose on or off.
    [moment] Write a moment as 2026-10-02T17:00, or only the day: then its end counts.
    [report] Choose a name from punctueel report list.
    [letter] Choose a name from punctueel template list.
    [working-days] Give a number of working days from 0 to 250.
    [confirmed-how] Choose reply (the customer answered) or signed.
    [pay-method] Choose bank, card, cash or debit.
    [grace-days] Give a number of working days from 0 to 5.
    [call-reason] For a complaint choose quality, service, price, delivery, not-ordered, invoice, credit or other. When a promise was not kept choose forgot, approval (not approved yet), order-number (an order number is missing), awaits-money, money-trouble, dispute, absent, sent-it (says that it was paid) or other.
    [correction-days] Give a number of working days from 0 to 10.
   *[other] See which values there are.
}
usage-conflict = { $arg } does not go together with { $other }.
usage-required = This is missing: { $arg }.
usage-no-command = Say what you want as well: { $commands }.
usage-values = { $arg } does not have the right number of values.
usage-other = This command cannot be understood.
usage-nearest = Did you mean “{ $near }”?
usage-see-help = For an explanation add --help.

## Texts behind --help

help-word-usage = Usage
help-word-command = COMMAND
help-word-commands = Commands
help-word-arguments = Arguments
help-word-options = Options
help-word-anywhere = Anywhere
help-word-options-usage = [OPTIONS]
help-value-ACCOUNT = ACCOUNT
help-value-ADDRESS = ADDRESS
help-value-AMOUNT = AMOUNT
help-value-PERCENT = PERCENT
help-value-ANSWER = ANSWER
help-value-CONTACT = CONTACT
help-value-DAY = DAY
help-value-DEBTOR = DEBTOR
help-value-ENTRY = ENTRY
help-value-FILE = FILE
help-value-IMPORT = IMPORT
help-value-KIND = KIND
help-value-MESSAGE = MESSAGE
help-value-NAME = NAME
help-value-NUMBER = NUMBER
help-value-OUTCOME = OUTCOME
help-value-ID = NUMBER
help-value-REASON = REASON
help-value-ROLE = ROLE
help-value-HOURS = HOURS
help-value-TIME = TIME
help-value-WHO = WHO
help-value-IBAN = IBAN
help-value-REFERENCE = REFERENCE
help-value-VALUE = NUMBER
help-value-TERMS = TERMS
help-value-TEXT = TEXT

help-anywhere = Anywhere
    .database = Where the data is: sqlite:PATH or postgres://… (else PUNCTUEEL_DATABASE, else your own data folder)
    .administration = Which administration; only needed when there are several
    .user = Who you are: name or code from punctueel user list (else PUNCTUEEL_AS). Only needed when there are users
    .today = The day to act as; free in a trial, with --dry-run and for commands that only read
    .since = The last event you saw (event in --json of today or debtor show). If something changed since, you are told first
    .json = The answer for programs
    .language = nl (default) or en
    .help = Shows this explanation
    .version = Shows the version

help = Punctueel: every unpaid invoice followed up in time, until it is paid.
    .long =
        An ordinary day:
          punctueel import statement.sta    take in the bank statement
          punctueel run                     plan what is due today
          punctueel today                   the work list: calls, approvals, attention
          punctueel call 2026-101 --outcome reached
          punctueel outbox approve --all

        The first time:
          punctueel init --name "Example BV" --iban NL91ABNA0417164300
          punctueel import open-items.csv --as-of 2026-10-01

        Status: 0 done, 1 refused or invalid, 2 wrong use, 3 the world failed.

help-init = Makes a new administration
    .long =
        Example:
          punctueel init --name "Example BV" --iban NL91ABNA0417164300 --debtors business

        With --trial you make a trial administration: any day goes, and nothing leaves the house.
    .name = The name of your firm, as in letters
    .iban = The account you want to be paid on
    .vat_deductible = Can you deduct VAT? yes (default) or no
    .debtors = What debtors are when nothing else is known: business, consumer or ask (default)
    .terms = Where the term to pay comes from: agreed, or unilateral (default: only on the invoice)
    .kvk = Chamber of commerce number
    .vat_number = VAT number
    .contact = Who signs and can be called
    .function = What the person who signs is
    .phone = Telephone number
    .hours = When you can be reached, such as “Mon-Fri 9-5”
    .email = E-mail address
    .website = Website
    .street = Street and house number
    .postcode = Postcode
    .city = Town
    .correction_days = How many working days the bank may be behind: 0 (default) up to 10
    .messages = Messages on or off: on (default) or off. With off nothing leaves the house
    .copies = Whether the kept copies of the invoices go along with reminders: on or off
    .reference = What a customer names when he pays one invoice: invoice-number, rf (ISO 11649) or kenmerk (betalingskenmerk)
    .second_person_from = From which amount on two persons decide on a hand-over; 0: one is enough
    .grace = How many working days after a promised day money still counts as in time: 0 to 5 (normally 1)
    .automatic = Whether the run approves what needs no approval by the strategy: on or off
    .vat_period = How often you do your VAT return: month, quarter (default) or year
    .sells = What you sell, for limitation: goods, services or unknown (default)
    .print_language = The language of the packing list: nl (default) or en
    .trial = A trial administration
    .strategy = The strategy to start with, such as punctueel-mkb; else one that fits --terms

help-house = Your own details and settings
help-house-show = Shows your own details and settings
help-house-reminders = Records whether your bookkeeping package still sends reminders itself
    .long =
        When it does, a debtor gets everything twice. Switch them off there and say so here.

          punctueel house reminders off
    .sends = off (it sends none any more) or on (it does after all)
help-house-set = Changes your own details and settings
    .long =
        What you do not name stays as it is. An empty text ("") takes a detail away.

          punctueel house set --street "Dam 1" --postcode "1012 JS" --city Amsterdam
          punctueel house set --messages off    keeps every message inside
    .iban = The account you want to be paid on
    .kvk = Chamber of commerce number
    .vat_number = VAT number
    .contact = Who signs and can be called
    .function = What the person who signs is
    .phone = Telephone number
    .hours = When you can be reached, such as “Mon-Fri 9-5”
    .email = E-mail address
    .website = Website
    .street = Street and house number
    .postcode = Postcode
    .city = Town
    .correction_days = How many working days the bank may be behind: 0 (default) up to 10
    .messages = Messages on or off: on (default) or off. With off nothing leaves the house
    .copies = Whether the kept copies of the invoices go along with reminders: on or off
    .reference = What a customer names when he pays one invoice: invoice-number, rf (ISO 11649) or kenmerk (betalingskenmerk)
    .second_person_from = From which amount on two persons decide on a hand-over; 0: one is enough
    .grace = How many working days after a promised day money still counts as in time: 0 to 5 (normally 1)
    .automatic = Whether the run approves what needs no approval by the strategy: on or off
    .vat_period = How often you do your VAT return: month, quarter (default) or year
    .vat_deductible = Can you deduct VAT? yes (default) or no
    .sells = What you sell, for limitation: goods, services or unknown (default)
    .print_language = The language of the packing list: nl (default) or en

help-read = Says what a file says, without keeping anything
    .long =
        For bank statements (MT940, CAMT.053) and lists of open items (CSV). Also says what is not
        right, on which line, and what you can do.
    .files = The files
    .profile = Read a list as you confirmed before: the name of the profile

help-import = Takes in bank statements, open items and invoices (UBL)
    .long =
        Each file is recognised by what it holds, and taken in whole or not at all. The same file again
        changes nothing. Each file in a ZIP is taken in by itself.

          punctueel import open-items.csv --as-of 2026-10-01
          punctueel import statement.sta
          punctueel import *.xml --dry-run
    .files = The files
    .dry_run = Show what would change, and keep nothing
    .as_of = The day a list of open items speaks of
    .sent_before = What was sent before for overdue invoices: none, or kind and day of the last message (reminder=2026-10-01)
    .accept_vanished = What is no longer listed is really paid
    .renumbered = A debtor has another number now: OLD=NEW
    .profile = Read a list as you confirmed before: the name of the profile
    .column = What a column holds: HEADING=FIELD, or HEADING=- when it is not used
    .accept_columns = The columns are what they were taken for
    .save_profile = The columns are right; remember that under this name

help-import-conflicts = Shows where a list says something else than you corrected
help-import-resolve = Chooses what holds: yours or that of the list
    .corrections = Which, such as cor_7; all get the same answer
    .ours = Yours stays
    .theirs = Take over that of the list
help-import-profiles = Shows how lists are read, as you confirmed it
    .name = This profile only
    .remove = Remove this profile
help-import-list = Shows what was taken in
    .files = Each file of a ZIP by itself
help-import-undo = Takes back a file
    .long =
        All that the file did is taken back. Messages that are still ready are withdrawn. Once a message
        about it was sent, or something was built on it, it cannot be done. Afterwards the same file can
        be taken in again.

          punctueel import list
          punctueel import undo imp_3 --dry-run
    .import = The import, such as imp_3
    .dry_run = Show what would happen, keep nothing

help-take-in = Records what was sent before Punctueel
    .long =
        Invoices that were overdue when they came in wait for one answer.

          punctueel take-in --sent-before none
          punctueel take-in imp_3 --sent-before final-demand=2026-10-01
    .import = The import it is about; else all that ask
    .sent_before = none, or kind and day of the last message (reminder=2026-10-01)

help-run = Runs the day: what is due today, and what waits and why
    .long =
        Running again on the same day does nothing. Ctrl-C stops after the debtors in hand; the next
        run goes on.
    .dry_run = Show what would happen, and keep nothing
    .full = Look at everybody, not only at whose day has come

help-today = The work list: calls, approvals, and what asks attention
    .long =
        Who can be reached now comes first, with the most money at risk on top. Why a call weighs as much
        stands beside it.

          punctueel today
          punctueel today --by manager
    .by = Only the calls of owner, controller or manager

help-why = Why does something happen, or not?
    .long =
        Shows every step with its day and reasons, and when it is looked at again.

          punctueel why 2026-101
          punctueel why "Bakkerij Jansen" --on 2026-11-02
    .who = Invoice or debtor: number, name or id
    .on = Another day

help-call = Records a telephone call
    .long =
        Example:
          punctueel call 2026-101 --outcome reached --with "Ans" --note "pays on Friday"
          punctueel call "Bakkerij Jansen" --sheet
          punctueel call "Bakkerij Jansen" --objections
          punctueel call "Bakkerij Jansen" --sheet --out sheet.pdf
    .who = Invoice, debtor or planned call (call_12)
    .outcome = no-answer, voicemail, call-back, wrong-person, asks-copy, order-number, approval, payment-run, credit, paid-already, promise, plan, complaint, money-trouble, refuses, invoice-agreed, other or reached
    .sheet = Show the call sheet: what you know, what you ask and what you answer; records nothing
    .out = Make the call sheet a PDF of one page
    .force = Overwrite the file
    .with = With whom you spoke
    .note = What was said
    .by = The day of the promise, or to call again
    .at = From which time on that day, to call again
    .amount = How much is promised or disputed; all when nothing is said
    .reason = What a complaint is about: quality, service, price, delivery, not-ordered, invoice, credit or other; after a promise that was not kept why: forgot, approval, order-number, awaits-money, money-trouble, dispute, absent, sent-it or other
    .received = Did he say that the invoice came? yes or no
    .satisfied = Did he say that he is satisfied with what was delivered? yes or no
    .objections = Show what you can answer: what was sent when and where to, and what was agreed; records nothing
    .again = It is a new call, although the same was recorded a moment ago
    .person = Who does decide on payments there (with wrong-person)
    .phone = His telephone number
    .take_back = Take the last call back, with the promise, stop and confirmation that followed; why: --note

help-promise = Records a promise, or takes it back
    .long =
        Until the promised day we ask nothing. After it the bank tells whether it was paid.

          punctueel promise 2026-101 --by 2026-10-09
          punctueel promise 2026-101 --withdraw
    .who = Invoice or debtor
    .by = By which day at the latest
    .amount = How much; else all that is open
    .method = How the customer pays: bank, card, cash or debit
    .with = Who promises
    .withdraw = Take the promise back

help-promise-list = Shows the promises that run or were not kept, by day
    .long =
          punctueel promise list
          punctueel promise list 1001 --all
          punctueel promise list --due 3
    .who = Of which debtor; of everybody when none is named
    .due = Only those to be paid within so many working days
    .all = Those that are over too

help-promise-confirm = Records that the customer accepted a promise or a payment plan
    .long =
        With --file you keep what the customer sent, such as the mail or the signed letter.

          punctueel promise confirm prm_12 --by reply
          punctueel promise confirm pln_31 --by signed --file signed.pdf --on 2026-10-09
          punctueel promise confirm prm_12 --withdraw --reason "Wrong customer"
    .id = The promise (prm_) or the plan (pln_)
    .by = reply or signed
    .file = What the customer sent, at most 10 MB
    .on = The day of the acceptance; today when it is not said
    .note = What your colleagues must know
    .withdraw = Take the acceptance back
    .reason = Why; that is kept

help-plan = Agrees on payment in instalments, and shows how each plan stands
    .long =
        As long as the instalments come in we ask nothing. An instalment counts as missed only when the
        bank data covers the day and two working days after it. Then there is a week to make it good; if
        not, the plan is over and the steps go on where they were. Instalments fall on working days.

          punctueel plan 10045 --parts 3 --first 2026-10-30 --dry-run
          punctueel plan 2026-101 --parts 4 --first 2026-10-09 --every week
          punctueel plan 2026-101 --schedule 2026-10-09=500.00 2026-11-09=710.00
    .who = Invoice or debtor
    .parts = In how many equal instalments
    .first = The day of the first instalment
    .every = Each month (when not said) or each week
    .schedule = A schedule of your own: of each instalment the day and the amount
    .interest = Yearly interest in percent that a firm pays for the plan; a consumer never pays anything extra
    .with_asked = The interest and costs from earlier letters are part of it; else they are let go when the plan is kept
    .dry_run = Show the instalments and record nothing
help-plan-list = Shows all plans
help-plan-show = Shows the instalments of a plan
    .plan = The plan, as pln_12
help-plan-rules = Shows or changes what you agree to in a plan
    .most = The most instalments, 2 to 120
    .days = Within how many days all is paid, 1 to 3650
    .least = The least amount of an instalment
    .first = The least part of the whole that the first instalment is, in percent; 0 is none
help-plan-accelerate = Makes all due at once after an instalment was missed
    .plan = The plan, as pln_12
    .reason = Why; that is kept
help-plan-withdraw = Withdraws a plan; the steps go on
    .plan = The plan, as pln_12
    .reason = Why; that is kept

help-pause = Lets an invoice, a debtor or everything rest
    .long =
          punctueel pause 2026-101 --until 2026-10-16 --reason "holiday"
          punctueel pause --all --until 2026-12-27 --reason "office closed"
    .all = The whole administration: nobody is called and nothing leaves
    .who = Invoice or debtor
    .until = The last day of the pause; else until you end it
    .reason = Why, for your colleagues
    .end = End the pause

help-exempt = Who is not chased at all: own group, staff, partners we set off with
help-exempt-add = Does not chase debtors any more, until you end that
    .long =
        What they owe stays in the books. A list will do as well, with one debtor a line; what stands
        behind a semicolon does not count.

          punctueel exempt add 10045 "Jansen Beheer BV" --why group-company
          punctueel exempt add --from staff.csv --why staff
    .debtors = The debtors: number, name or id
    .from = A file with one debtor a line; - reads what you type
    .why = Why: group-company, staff, set-off, agreed or other
    .reason = In your own words; needed with other
help-exempt-list = Shows who is not chased, why, and how much is open
help-exempt-end = Chases debtors again
    .debtors = The debtors: number, name or id
    .from = A file with one debtor a line; - reads what you type

help-credit = Credit notes: which are open still, and setting them off against invoices
help-credit-list = Shows the open credit notes, with the invoice each seems to belong to
help-credit-settle = Sets a credit note off against open invoices of the same debtor
    .long =
        Without an amount as much is taken off as fits, in the order in which you name the invoices.

          punctueel credit settle C2026-7 2026-101
          punctueel credit settle C2026-7 2026-101=200.00 2026-102
    .credit = The credit note: number or id
    .parts = The invoices, each with the amount when you want to name it
help-credit-undo = Undoes a settlement
    .settlement = The settlement, such as set_12

help-commitments = Shows what we announced, with the day on which we do it
    .long =
        Every letter that names a consequence makes it a duty with a day. It is fulfilled when the
        step is done. A promise, pause or dispute moves it.

          punctueel commitments
          punctueel commitments --due 5
          punctueel commitments waive cmt_12 --reason "the customer is ill"
    .due = Only what is to be done within so many working days, and what is late
    .all = What was done, is settled or was let go of too
help-commitments-waive = Lets go of something that was announced
    .id = The duty, such as cmt_12
    .reason = Why; that is kept

help-handover = Handing over: to an agency, a lawyer, a bailiff or the court
help-handover-list = Shows what is proposed and what was handed over
help-handover-agree = Follows a proposal; then we ask nothing ourselves any more
    .long =
        Above the amount of house set --second-person-from two persons decide.

          punctueel handover agree prop_12 --to lawyer
    .proposal = The proposal on the work list, such as prop_12
    .to = To whom: agency, lawyer, bailiff or court
    .reason = Why, for your colleagues
help-handover-decline = Turns a proposal down; it comes back later
    .proposal = The proposal on the work list, such as prop_12
    .reason = Why; that is kept

help-delivery = Deliveries: no more, after all, or again
help-delivery-list = Shows who gets no deliveries
help-delivery-agree = Follows the proposal to deliver nothing more
    .proposal = The proposal on the work list, such as prop_12
    .reason = Why, for your colleagues
help-delivery-decline = Turns a proposal down; the steps go on
    .proposal = The proposal on the work list, such as prop_12
    .reason = Why; that is kept
help-delivery-lift = Delivers to a debtor again
    .debtor = The debtor: number, name or id
    .reason = Why; that is kept

help-debtor = Shows a debtor, and records what is known of him
help-debtor-show = Shows all that is known of a debtor, with the contacts
    .debtor = The debtor: number, name or id
help-debtor-profile = Shows how a debtor pays and what worked before, with the number of cases
    .debtor = Which debtor: his number, name or an invoice number
help-debtor-lacking = Shows of whom something lacks, the most money first
    .long =
        Only who owes something. Who is not chased does not count.

          punctueel debtor lacking --what email
          punctueel debtor lacking --csv fill-in.csv
    .what = Only this: email, phone, contact, kind or address
    .csv = Write all of it in a file for a spreadsheet
    .force = Write over the file
help-debtor-contact = Records who does what at a debtor, or removes him
    .long =
        Letters are addressed to who decides on payment, and the work list names him. Messages go as he
        likes best, when that can be done. The same name in the same role is the same person: what you
        give now is added.

          punctueel debtor contact 10045 --role payment --name "Ans de Wit" --phone 020-1234567
          punctueel debtor contact 10045 --role payment --name "Ans de Wit" --prefers post
          punctueel debtor contact 10045 --role payment --name "Ans de Wit" --hours 9-12,13-17
          punctueel debtor contact 10045 --remove con_12
    .debtor = The debtor: number, name or id
    .role = invoice (invoices), payment (paying), dispute (complaints) or director
    .name = The name as you address him
    .email = E-mail address
    .phone = Telephone number
    .prefers = How he likes to be reached
    .hours = When he answers the telephone: whole hours, with days if need be (mon,wed 9-12,13-17)
    .remove = Who is no contact any more, such as con_12
help-debtor-set = Corrects what is known of a debtor
    .long =
        What you correct stays when a new list comes in. When that list says something new, Punctueel asks
        what holds: punctueel import conflicts

          punctueel debtor set 10045 --email ans@example.nl --reason "called"
    .debtor = The debtor: number, name or id
    .name = Name
    .contact = Whom we address
    .email = E-mail address
    .phone = Telephone number
    .street = Street and house number
    .postcode = Postcode
    .city = Town
    .country = Country
    .iban = The account he pays from
    .kind = business or consumer
    .letters = The language of letters: nl or en
    .strategy = The strategy his invoices follow: punctueel strategy list
    .no_strategy = For him holds what holds otherwise
    .legal_form = The legal form, such as bv, sole-trader or public-body; alone, without other details
    .reason = Why, for your colleagues
help-debtor-kind = Business or consumer: one answer for many
    .long =
        Example:
          punctueel debtor kind business --unknown
          punctueel debtor kind consumer 10045 10046
    .kind = business or consumer
    .debtors = The debtors: number, name or id
    .unknown = Everybody of whom it is not known yet
help-debtor-erase = Erases the personal data of a debtor who owes nothing any more
    .long =
        Name, address, notes and bank texts go. Days, amounts and invoice numbers stay: you have to
        keep those.
    .debtor = The debtor: number, name or id

help-invoice = Corrects an invoice, or gives the PDF of it
help-invoice-set = Corrects the last day to pay or the description, or says when the invoice came in
    .long =
        What you correct stays when a new list comes in.

          punctueel invoice set 2026-101 --due 2026-11-30 --reason "as agreed"
          punctueel invoice set 2026-101 --received 2026-11-03
    .invoice = The invoice: number or id
    .due = The last day to pay
    .description = What was delivered
    .received = The day the invoice came in, or the delivery when that came later; take back: punctueel terms set INVOICE --forget received-on
    .strategy = The strategy this invoice follows: punctueel strategy list
    .no_strategy = For it holds what holds otherwise
    .reason = Why
help-invoice-copy = Gives the PDF of an invoice, or adds one
    .long =
        The PDF inside a UBL invoice is kept by itself. When the invoice came without one, you add it
        yourself.

          punctueel invoice copy 2026-101 --out invoice.pdf
          punctueel invoice copy 2026-101 --add invoice.pdf
    .invoice = The invoice: number or id
    .out = The file to write the PDF to
    .add = The PDF that belongs to it
    .force = Overwrite the file when it is there

help-bank = Payments, and to which invoices they belong
help-bank-list = Shows the bank rows with the evidence
    .unmatched = Only what waits for a choice
help-bank-match = Settles what is certain with the invoices
help-bank-settle = Chooses to which invoices a payment belongs
    .long =
        Example:
          punctueel bank settle ent_12 2026-101
          punctueel bank settle ent_12 2026-101=500.00 2026-102
    .entry = The bank row
    .invoices = The invoices, with the amount when that is not all
    .listed = yes: your list had this payment already; no: it is another
    .interest_and_costs = What is more than the principal pays all interest and costs
help-bank-leave = Says that money is for no invoice: a deposit, or money that goes back
    .entry = The bank row
    .reason = Why
help-bank-undo = Undoes a settlement, or takes money back that was for no invoice
    .id = The bank row or the settlement
help-bank-checked = Records that you looked at the bank yourself
    .until = Up to this day
help-bank-account = Says whether debtors pay on an account
    .account = The account number
    .used = yes or no

help-outbox = The messages: read, approve, print, send
help-outbox-list = Shows the messages that have not left
    .all = Also what has left or was withdrawn
help-outbox-sent = Shows the messages that have left
help-outbox-show = Shows a message: its text, to whom, and where it stands
    .message = The message, such as msg_12
    .pdf = Write the letter as it was printed to this file
help-outbox-approve = Approves messages, or a proposal to hand over
    .long =
        Amounts, days, address and letter are fixed now and looked at once more. What was paid
        meanwhile drops out.
    .messages = The messages (msg_12) or proposals (prop_13)
    .all = All messages that wait
    .anyway = Why it may all the same: there was contact not long ago, it is no working day, or a 14-day letter went before (WIK-STACKING)
    .reason = Why an invoice gets a final demand once more (LAST-LETTER-AGAIN), or why you agree to a proposal
help-outbox-costs = Names the costs of a 14-day letter yourself: less than the scale
    .long =
        For a further instalment of the same contract the law allows less costs. The letter then
        names this amount, and no more can follow from it.
    .amount = The costs without VAT, such as 40.00
    .message = The message, such as msg_12
    .reason = Why
help-outbox-hold = Holds a message: it does not leave and is not planned anew
    .message = The message, such as msg_12
    .reason = Why
help-outbox-release = Lets a held message go on
    .message = The message, such as msg_12
help-outbox-withdraw = Withdraws a message that has not left
    .message = The message, such as msg_12
    .reason = Why
    .again = The message may come back with the next run, for example with the right address
help-outbox-print = Puts all approved letters in one file for the printer, with a packing list
    .long =
        What was paid meanwhile or is of an earlier day drops out; what is still due is made anew at
        once. Printing again is allowed.

          punctueel outbox print --out today.pdf --all
    .out = The file; there may be none of that name yet
    .messages = The letters
    .all = All approved letters
help-outbox-eml = Writes approved e-mails as files, to send them yourself
    .out = The folder for the files
    .messages = The e-mails
    .all = All approved e-mails
help-outbox-posted = Says that messages have left
    .long =
        Without a day it leaves now: what is no longer right is withdrawn and made anew. With a day it
        is a fact: it left on that day.
    .messages = The messages
    .all = All approved and printed messages
    .on = The day they left

help-statement = Makes a statement of account for a debtor
    .debtor = The debtor: number, name or id
    .out = Write the statement as a PDF in this file; nothing is planned
    .force = Overwrite the file

help-strategy = Strategies: which step, on which day
help-strategy-list = Shows which there are
help-strategy-show = Shows the steps of a strategy
    .name = The name, or a file
    .text = The text itself, to start a strategy of your own with
help-strategy-check = Looks for mistakes in a strategy
    .file = The file
help-strategy-dates = The day of each step for an invoice that nobody pays
    .long =
        Example:
          punctueel strategy dates punctueel-mkb --sent 2026-09-01 --due 2026-10-04
    .name = The name, or a file
    .sent = The day the invoice was sent
    .due = The last day to pay
    .granted = The term in the first demand, in days
    .post = Reckon with letters: a term then counts from delivery
help-strategy-activate = Puts a strategy in force
    .name = The name, or a file
help-strategy-add = Lets a strategy be chosen beside that of the administration
    .long =
        For segments, debtors and invoices. What holds for the others stays.
    .name = The name, or a file

help-segment = Segments: groups of debtors with a strategy of their own
    .long =
        Which strategy counts? That of the invoice, else of the debtor, else of his segment, else of
        the administration. A change counts from the next run; what was done stays done. The reason
        stands in punctueel why.
help-segment-list = Shows the segments and how many debtors are in them
help-segment-add = Makes a segment
    .long =
        Example:
          punctueel segment add "Key accounts" --strategy 004
          punctueel segment add English --strategy 004 --letters en
    .name = What it is called
    .strategy = The strategy of the debtors in it
    .kind = Takes all firms (business) or all consumers (consumer) by itself
    .letters = Takes by itself who is written to in this language: nl or en
help-segment-set = Changes a segment
    .segment = The segment: name or id
    .name = The new name
    .strategy = The new strategy
    .kind = Takes all firms (business) or all consumers (consumer) by itself
    .letters = Takes by itself who is written to in this language: nl or en
    .by_hand = Only who you put in it
help-segment-assign = Puts debtors in a segment
    .long =
        Who you put somewhere stays there, even when he fits another segment.

          punctueel segment assign "Key accounts" 10045 10046
          punctueel segment assign "Key accounts" --from key-accounts.csv
    .segment = The segment: name or id
    .debtors = The debtors: number, name or id
    .from = A file with one debtor a line; - reads what you type
help-segment-remove = Takes debtors out of their segment
    .debtors = The debtors: number, name or id
    .from = A file with one debtor a line; - reads what you type
help-segment-drop = Ends a segment
    .segment = The segment: name or id

help-reference = Account numbers and payment references
help-reference-check = Looks whether an IBAN, RF reference or Dutch payment reference is right
    .value = The number
help-reference-make = Makes a reference of a number of your own
    .kind = Which kind
    .short = A short Dutch payment reference, with a length digit (at most 12 digits of your own)
    .value = The number of your own, such as an invoice number
help-reference-qr = Makes a QR code to pay with
    .name = In whose name the account is
    .iban = The account number
    .amount = The amount
    .text = What the payer names, in words
    .reference = What the payer names, as an RF reference

help-claim = Works out what is owed on a day, with each line and what it rests on
    .long =
        Principal, interest, collection costs and what was paid. What may not be claimed yet is left
        out, with the reason. For a debtor all open invoices are counted together.

          punctueel claim 2026-101
          punctueel claim "De Vries" --on 2026-11-30 --out claim.pdf
    .who = Invoice or debtor: number, name or id
    .on = On this day; otherwise today
    .known = With what was known at this moment: a day, or 2026-11-22T12:00
    .out = Put the claim in this file as a PDF
    .letters = The language of the PDF: nl or en
    .force = Overwrite the file

help-terms = What was agreed about term, interest and costs
help-terms-set = Notes what holds, for everybody, a segment, a debtor or one invoice
    .long =
        The nearest counts: the invoice, then the debtor, then his segment, then the administration.

          punctueel terms set --term agreed
          punctueel terms set "De Vries" --interest 8.00:yearly --costs clause:15.00:75.00
          punctueel terms set 2026-101 --forget interest
    .who = Invoice or debtor; otherwise it holds for everybody
    .segment = The debtors of this segment
    .term = Where the payment term comes from: agreed, unilateral (only on the invoice), statutory-30 (none, so the law) or notice-of-default (only after one)
    .interest = The interest: statutory (the law), or a percentage with :simple or :yearly (compound)
    .costs = The costs of a firm: scale, late-invoice (only € 40), none, or clause:percentage:minimum
    .imputation = What a payment pays first: law (costs, interest, principal) or principal-first
    .day_count = How days count: actual/365 or actual/actual
    .vat_service = A collection agency charges you VAT that you cannot deduct: yes or no
    .notice_by_email = A 14-day letter by e-mail alone is enough: yes or no
    .refused_on = The day on which the debtor let know that he will not pay this invoice: then he is in default
    .forget = Take this back: term, interest, costs, imputation, day-count, vat-service, notice-by-email, refused-on, received-on or delivered
help-terms-show = Shows what was noted

help-insolvency = A bankruptcy, debt restructuring or the like of a debtor
help-insolvency-set = Notes a ruling: chasing stops, and interest where the law says so
    .debtor = The debtor: number, name or id
    .kind = Kind: bankruptcy, surseance, wsnp, whoa, moratorium, debt-counselling, administration or dissolved-empty
    .on = The day of the ruling
    .instead = It comes in the place of the one that runs: a bankruptcy became a WSNP
help-insolvency-end = Notes that it is over, and how: that decides whether chasing goes on
    .debtor = The debtor: number, name or id
    .how = How: clean-slate, composition, without-clean-slate, lack-of-assets, distributed, annulled or over
    .kind = Which one, when two run
    .on = The day on which it ended; without it: today
help-insolvency-delivered = Notes whether you delivered before or after the ruling, when the invoice is of after it
    .invoice = The invoice: number or id
    .before = Delivered before the ruling, or on its day: the invoice falls under it
    .after = Delivered after the ruling: the invoice goes its usual way

help-rates = The statutory interest: which rates are known, and until when
help-rates-list = Shows all rates, with how sure they are
help-rates-add = Adds rates from a file
    .long =
        For a new rate you need not wait for a new version. The file has a heading and lines such as
        these; the last one says until when the table is known.

          regime,from,percent,standing,sources,source
          consumer,2027-01-01,4.00,checked,2,Stb. 2026
          consumer,2027-06-30,,known-until,,
    .file = The file; - reads what you type
    .replace = Replace what is there already: the answer says what
help-rates-remove = Takes back a rate that you added yourself
    .long =
        What the program knows then holds again. Was it a rate of after the end of our table, then
        the table is known until the day before it again.
    .regime = Which table: consumer (statutory interest) or commercial
    .from = The first day of the rate
help-rates-check = Says until when the rates are known, and which are doubtful

help-vat = The VAT on what is not paid
help-vat-reclaimed = Records that the VAT was asked back in the return that holds a day
    .long =
        Without invoices: all that the report vat-bad-debts names for that return. Are you certain
        earlier that nothing will come, then name the invoice. When money still comes in later,
        punctueel report vat-due-again says how much VAT you have to pay again.
    .on = A day in the return
    .invoices = The invoices: number or id

help-calc = Counts by law: interest, costs, terms
    .long =
        Touches no data. Every answer names its article and how it was counted.
help-calc-interest = Interest, line by line
    .long =
        Example:
          punctueel calc interest --debtor business --principal 1000 --due 2026-05-31 --until 2026-07-31
    .debtor = Business or consumer
    .principal = The principal, with VAT
    .due = The last day to pay
    .until = The day of payment; it counts
    .rate = The agreed rate a year, in percent
    .simple = The agreed interest bears no interest itself
    .day_count = How days count; else actual/365
    .paid = A payment in between; may be given more than once
    .rates = A file with rates that are not known yet, in the form of our own table
help-calc-costs = Collection costs by the scale
    .debtor = Business or consumer
    .principal = The unpaid principal, with VAT
    .vat_not_deductible = With VAT: you cannot deduct it, your collection agency charges it, and you announced it
help-calc-notice = The days of a 14-day letter
    .sent = The day the letter was posted or sent
    .by = By post or by e-mail; else by post
    .delivery_days = After how many delivery days post arrives; else what holds on that day
help-calc-impute = What a payment pays first
    .costs = Costs that are owed
    .interest = Interest that is owed
    .principal = The principal
    .payment = The payment
    .principal_first = The creditor books on the principal first
help-calc-term = The last day of a term
    .from = The day before the first day
    .days = How many days
    .statutory = The law sets the term: it does not end in a weekend or on a holiday
help-calc-limitation = When a claim is barred
    .due = The last day to pay
    .kind = What the claim is: contract, periodic, consumer-sale, transport or judgment
    .interrupted = A day on which a demand arrived or the debtor acknowledged; may be given more than once

help-check = Looks whether the books are in order
    .replay = Also replay all events, and compare

## Counting by law

calc-cautions = Look at this
calc-how = How it was counted
calc-source = Source: { $source }
calc-credit = { $credit } more was paid than was owed: that is a credit balance.
calc-head-from = From
calc-head-until = Until, included
calc-head-days = Days
calc-head-rate = Rate
calc-head-base = Over
calc-head-interest = Interest
calc-head-costs = Costs
calc-head-part = Part
calc-head-owed = Owed
calc-head-paid = Paid
calc-head-left = Left
calc-part-costs = Costs
calc-part-interest = Interest
calc-part-principal = Principal

calc-interest-consumer = Statutory interest on { $principal }
calc-interest-commercial = Statutory commercial interest on { $principal }
calc-interest-public-body = Statutory commercial interest of a public body on { $principal }
calc-interest-agreed = Agreed interest on { $principal }
calc-interest-none = There is no interest: the last day to pay has not passed, or nothing is open.
calc-interest-total = Interest together: { $total }
calc-interest-owed = Still to pay: principal { $principal } and interest { $interest }, together { $total }.
calc-interest-days = The first day of interest is { $from }, the day after the last day to pay. The day of payment counts.

calc-costs = Collection costs over { $principal }
calc-costs-minimum = This is less than the minimum. Therefore it is { $costs }.
calc-costs-maximum = This is more than the maximum. Therefore it is { $costs }.
calc-costs-costs = Collection costs: { $costs }
calc-costs-vat = VAT on them: { $vat }
calc-costs-total = Together: { $total }
calc-costs-for-consumer = A consumer owes this only after a right 14-day letter whose term has passed (art. 6:96(6) DCC).
calc-costs-for-business = A firm owes { $fixed } at once for each late invoice, and the scale after a demand (art. 6:96(4) DCC). That { $fixed } is included in the scale.
calc-costs-vat-when = VAT may come on top only when you cannot deduct it, a collection agency charges it, and the 14-day letter names it (art. 2(3) Bik).

calc-notice = 14-day letter, sent on { $sent }
calc-notice-received = Received: { $day }
calc-notice-last-day = Last day without costs: { $day }
calc-notice-costs-from = Costs from: { $day }
calc-notice-term = The fourteen days begin the day after receipt.
calc-notice-wording = Name no last day in the letter. Write: “binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd”.

calc-impute = A payment of { $payment }
calc-impute-law = A payment goes to the costs first, then to the interest and then to the principal.
calc-impute-principal-first = Here a payment goes to the principal first. That is a choice of the creditor, in favour of the debtor.

calc-term = { $count ->
    [one] A term of { $count } day after { $from } runs up to and including { $day }.
   *[other] A term of { $count } days after { $from } runs up to and including { $day }.
}
calc-term-moved = Moved on from { $plain } (Algemene termijnenwet).
calc-term-stays = The Algemene termijnenwet changes nothing here.
calc-term-agreed = An agreed term ends on its day, also in a weekend. For a term of the law: --statutory.

calc-limitation = The claim is barred on { $day }.
calc-limitation-safe = An interruption must have been received on { $day } at the latest.
calc-limitation-term = { $count ->
    [one] The term is { $count } year after the day of payment ({ $source }).
   *[other] The term is { $count } years after the day of payment ({ $source }).
}
calc-limitation-due = Was no day to pay agreed, not in terms either? Then the term may have begun with the invoice (art. 6:38 DCC): interrupt it as many weeks earlier as the term to pay is long.
calc-limitation-anew = After an interruption a new term begins, of at most five years (art. 3:319 DCC).

## What happened

timeline-title = What happened at { $name }
timeline-nothing = Nothing has happened yet.
timeline-about = {" "}(invoice { $invoice })
timeline-agreed = { $said } (noted: { $note })
timeline-BOOKED = Invoice { $invoice }: { $entry }, { $amount }
timeline-CALLED = on { $on } at { $time } called { $name }: { $outcome }{ $agreed ->
    [pays] , agreed: { $amount } by { $by }
    [calls] , agreed: call again on { $by }
    [calls-at] , agreed: call again on { $by } from { $at }
    [copy] , agreed: we send a copy and call again on { $by }
    [disputes] , agreed: we look into { $amount }
    [disputes-all] , agreed: we look into it
    [no-answer] ; that is no answer any more
   *[nothing] {""}
}
timeline-CALLED-WITH = on { $on } at { $time } called { $name }, spoke with { $with }: { $outcome }{ $agreed ->
    [pays] , agreed: { $amount } by { $by }
    [calls] , agreed: call again on { $by }
    [calls-at] , agreed: call again on { $by } from { $at }
    [copy] , agreed: we send a copy and call again on { $by }
    [disputes] , agreed: we look into { $amount }
    [disputes-all] , agreed: we look into it
    [no-answer] ; that is no answer any more
   *[nothing] {""}
}
timeline-POSTED = Sent by { $channel }: { $what }, about { $invoices }{ $copies ->
    [0] {""}
    [one] , with 1 copy
   *[other] , with { $copies } copies
}
timeline-SENT-BEFORE = Message sent before Punctueel was used, about { $invoices }
timeline-WITHDRAWN = A message or task was withdrawn
timeline-HANDED-OVER = Handed over: { $invoices }
timeline-PROMISED = Promise: { $amount } by { $by } at the latest
timeline-CALL-TAKEN-BACK = The last call was taken back ({ $outcome })
timeline-PROMISE-WITHDRAWN = The promise was taken back
timeline-PROMISE-KEPT = The promise for { $by } was kept
timeline-PROMISE-BROKEN = The promise for { $by } was not kept
timeline-AGREEMENT-CONFIRMED = Accepted the { $what ->
    [plan] payment plan
   *[promise] promise
}, { $how ->
    [signed] signed
   *[reply] by message
} of { $on }
timeline-CONFIRMATION-WITHDRAWN = The acceptance was taken back
timeline-PLAN-AGREED = Payment plan: { $amount } in { $count } instalments, until { $until }
timeline-PLAN-ENDED = { $how ->
    [accelerated] The payment plan was ended: all is due at once
    [out-of-hands] The payment plan was ended: the customer cannot pay by himself any more
   *[withdrawn] The payment plan was withdrawn
}
timeline-PLAN-JUDGED = { $became ->
    [missed] The instalment of { $due } was missed
    [repaired] The instalment of { $due } was made good
    [broken] The payment plan is over: the instalment of { $due } was not made good
   *[complete] The payment plan is paid in full
}
timeline-CONTACT-SET = Contact recorded ({ $role ->
    [invoice] receives invoices
    [payment] decides on payment
    [dispute] handles complaints
   *[other] management
})
timeline-CONTACT-REMOVED = Contact removed
timeline-STOPPED = Began: { $stop }{ $about }
timeline-STOPPED-UNTIL = Began: { $stop }{ $about }, until { $until }
timeline-STOP-ENDED = A pause or stop ended
timeline-DISPUTE-ASSIGNED = The dispute goes to { $owner ->
    [owner] the owner
    [resolver] who handles disputes
    [controller] the credit controller
   *[other] { $owner }
}, to be resolved by { $by }
timeline-DISPUTE-ENDED = Dispute ended: { $verdict }
timeline-DELIVERY-STOPPED = Decided: we deliver nothing more
timeline-DELIVERY-STOP-DECLINED = Decided: we go on delivering
timeline-DELIVERED-AGAIN = Decided: we deliver again
timeline-DELIVERED-AGAIN-PAID = We deliver again: what was open is paid
timeline-HAND-OVER-APPROVED = First consent to hand over, by { $by ->
    [owner] the owner
    [job] Punctueel
   *[other] { $by }
}
timeline-ANNOUNCED = Announced: { $next ->
    [hand-over] we hand the case over
    [delivery-stop] we stop delivering
    [call] we call
   *[other] we send the next letter
} on { $on } (invoice { $invoices })
timeline-DUTY-ENDED = { $how ->
    [waived] Let go of what we had announced
   *[other] Did what had to be done
}
timeline-RECEIPT-SET-ASIDE = Received { $amount } is for no invoice
timeline-NOTED = Note{ $about }
timeline-COPY-ADDED = Copy of invoice { $invoice } added
timeline-REMITTED = Interest and costs let go: { $amount }
timeline-WAIVED = Step { $step } waived{ $about }
timeline-NOTICE-TOO-DEAR = The 14-day letter does not count: it named { $stated } of costs, and { $allowed } was allowed. A new one follows.
timeline-NOTICE-TOO-EARLY = The 14-day letter of { $sent } does not count: default began on { $since }. A new one follows.
timeline-INSOLVENCY-KNOWN = { $kind ->
    [bankruptcy] Declared bankrupt
    [surseance] Suspension of payments
    [wsnp] Statutory debt restructuring (WSNP)
    [whoa] Composition outside bankruptcy (WHOA)
    [moratorium] Moratorium
    [debt-counselling] Debt counselling
    [administration] Under administration
   *[other] Dissolved without assets
} on { $ruling }
timeline-INSOLVENCY-ENDED = Insolvency over: { $how ->
    [clean-slate] with a clean slate
    [composition] with a composition
    [without-clean-slate] without a clean slate
    [lack-of-assets] for lack of assets
    [distributed] after distribution
    [annulled] the ruling was annulled
    [converted] another one came in its place
   *[other] ended
}
timeline-LAPSED = { $count ->
    [one] A task lapsed
   *[other] { $count } tasks lapsed
}
verdict-right = the debtor was right
verdict-partly = the debtor was right in part
verdict-wrong = the debtor was wrong
note-done = Recorded at { $name }. To read it again: punctueel timeline DEBTOR
waive-remitted = Let go: { $amount } of interest and costs of { $about }.
waive-left = { $count ->
    [one] On one open invoice there are interest and costs still
   *[other] On { $count } open invoices there are interest and costs still
}. Let go of them by invoice: punctueel waive INVOICE --interest-and-costs --reason …
waive-done = Step { $step } of invoice { $invoice } is skipped. The next step goes on as usual.
dispute-all = Recorded: invoice { $invoice } is disputed. Until that ends we ask nothing.
dispute-part = Recorded: of invoice { $invoice }, { $amount } is disputed. The steps go on for the rest.
dispute-ended = The dispute about invoice { $invoice } has ended. The steps go on.
dispute-ended-credit = The dispute about invoice { $invoice } has ended. Make the credit note of { $amount }; until it is set off we do not ask that amount. The rest goes on.
dispute-assigned = Recorded: the dispute about invoice { $invoice } goes to { $owner }, to be resolved by { $by }.
dispute-none = No dispute is running.
dispute-next = To end one: punctueel dispute INVOICE --end right|partly|wrong. To give it to somebody: punctueel dispute assign INVOICE --to resolver --by DAY
dispute-opened-before = (in time)
dispute-opened-after = (late)
dispute-state-running = runs
dispute-state-near = nearly due
dispute-state-late = late
dispute-state-credit-awaited = waits for a credit note
dispute-kind-quality = quality
dispute-kind-service = service
dispute-kind-price = price
dispute-kind-delivery = delivery
dispute-kind-not-ordered = not ordered
dispute-kind-credit = a credit note
dispute-kind-invoice = the invoice
dispute-kind-other = other
head-dispute-kind = About
head-dispute-amount = Amount
head-dispute-opened = Reported
head-dispute-by = By
head-dispute-owner = Who
head-dispute-state = State
help-note = Writes something down at a debtor or invoice
    .long =
        Example:
          punctueel note 2026-101 "Ans is on holiday, Piet stands in"
    .who = Invoice or debtor
    .text = The note
help-waive = Skips one step of an invoice, or lets go of interest and costs
    .long =
        The names of the steps stand in punctueel strategy show.
          punctueel waive 2026-101 first-demand --reason "good customer, spoken to already"
          punctueel waive "De Vries" --interest-and-costs --reason "loyal customer"
    .invoice = The invoice; for interest and costs also a debtor
    .step = The step
    .interest_and_costs = Lets go of the interest and costs that are left
    .reason = Why; that stays on record
help-dispute = Records that an invoice (or a part) is not right according to the debtor
    .long =
        What is disputed is not asked for; the rest goes on.
          punctueel dispute 2026-101 --reason price --amount 200.00
          punctueel dispute 2026-101 --end wrong
          punctueel dispute 2026-101 --end partly --amount 50.00 --note "discount forgotten"
          punctueel dispute list
    .invoice = The invoice
    .reason = What it is about: quality, service, price, delivery, not-ordered, invoice, credit or other
    .amount = Which part, else all of it; with --end partly what you credit
    .note = What the debtor says; with --end what was agreed
    .end = Ends it: right (the debtor was right), partly or wrong
help-dispute-list = Shows the disputes that run, and those that wait for a credit note
    .owner = Only those of owner, controller or resolver
help-dispute-assign = Says who of you resolves a dispute, and by which day
    .long =
        Without a day it keeps the day it had. From two working days before it is on the work list.
          punctueel dispute assign 2026-101 --to resolver --by 2026-10-09
    .invoice = The invoice
    .to = owner, controller (credit control) or resolver (who handles disputes), or a user by name or code
    .by = By which day
help-timeline = Shows everything that happened at a debtor, newest first
    .long =
        Example:
          punctueel timeline "Bakkerij Jansen"
    .who = A debtor, or one of his invoices
help-value-EVENT = EVENT
help-value-STEP = STEP
help-value-USER = USER
help-value-SEGMENT = SEGMENT
help-value-CREDITNOTE = CREDITNOTE
help-value-PROPOSAL = PROPOSAL
help-value-SETTLEMENT = SETTLEMENT

## Looking ahead

preview-title = What happens in { $days ->
    [one] { $days } day
   *[other] { $days } days
} if nobody pays
preview-assumes = This assumes: messages leave on their day, each call is answered and nothing is agreed, and bank statements go on coming in. So each step comes on its earliest day.
preview-nothing = Nothing is due in these days.
preview-more = {" "}and { $count } more
preview-total = Together: { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
}, { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
} and { $mails ->
    [one] { $mails } e-mail
   *[other] { $mails } e-mails
}.
head-calls = Calls
head-letters = Letters
head-mails = E-mails
head-hand-overs = Decisions
progress-preview = { $count ->
    [one] { $count } debtor played ahead …
   *[other] { $count } debtors played ahead …
}
help-preview = Shows what will happen each day if nobody pays
    .long =
        So you see in time when it gets busy. Nothing changes.
          punctueel preview --days 14
    .days = How many days ahead, from 1 to 92 (30 when nothing is said)

## Backup

backup-done = The backup is in { $file }:
backup-holds = { $name }: { $count ->
    [one] { $count } event
   *[other] { $count } events
}
backup-next = Keep it in another place. Restoring goes into an empty database: punctueel restore { $file }
restore-done = Restored from { $file }:
restore-next = Everything was verified. To go on: punctueel run
progress-backup = { $count } events kept …
progress-restore = { $count } events restored …
error-FILE-UNWRITABLE = The file “{ $file }” cannot be written: { $cause }.
help-backup = Keeps a whole administration, or all of them, in one file
    .long =
        The file is whole or it is not there. It can be restored into SQLite and into PostgreSQL.
          punctueel backup backup-2026-10-01.gz
    .file = The file to make
    .force = Overwrite a file that is there
help-restore = Restores a backup, into an empty database or beside other administrations
    .long =
        Everything is verified first; all of it comes back, or nothing. An administration that is there
        stays as it is. What was erased after the backup comes back: erase it again then.
          punctueel restore backup-2026-10-01.gz --database postgres://…
    .file = The backup

## The demo

demo-title = { $name }, { $day }
demo-made = Everything here is made up: { $debtors } debtors with { $invoices } invoices. The administration and the files are in the folder { $folder }.
demo-played = Since { $day }: { $files } files taken in, { $receipts } receipts settled ({ $settled } of them by hand), { $calls } calls made, { $promises } promises and { $disputes } disputes noted and { $messages } messages sent.
demo-way-daily = Every day was really done: files taken in, the day run, calls made, messages approved and posted.
demo-way-bulk = This firm is so large that its history was recorded in one go: the same rules, without files. Today was really run.
demo-stopped = Stopped. The administration stands at { $day } and is right up to that day. Running again starts afresh.
demo-no-pages = There are no pages in the browser yet; so --no-serve does nothing yet.
demo-imported = 1. What came in today
demo-run = 2. What the day brought
demo-no-working-day = { $day } is not a working day: nothing goes out. This is { $last }.
demo-today = 3. What there is to do
demo-why = 4. Why this one?
demo-message = 6. A message as it goes out
demo-paper = 5. On paper
demo-print-file = { $count ->
    [one] Ready to print, a letter with a packing list: { $file }
   *[other] Ready to print, { $count } letters with a packing list: { $file }
}
demo-letters = { $count ->
    [one] One letter as PDF: { $folder }
   *[other] Each letter on its own, { $count } PDFs: { $folder }
}
demo-sheets = { $count ->
    [one] The sheet for the first call: { $folder }
   *[other] The sheets for the first { $count } calls: { $folder }
}
demo-more = … and { $count } more lines.
demo-next = Now try it yourself
demo-marker = Made by “punctueel demo”. This folder may be thrown away; everything in it is made up.
progress-demo = The demo plays { $what } …
error-FOLDER-NOT-OURS = The folder “{ $folder }” was not made by the demo and is left alone. Choose another one with --dir.
help-value-DIR = FOLDER
help-value-N = COUNT
help-value-S = NUMBER
help-demo = Shows a made-up firm: two years of work, and what there is to do today
    .long =
        Makes a folder with a trial administration and the files of bookkeeping and bank. Nothing leaves
        the house. Running it again starts afresh.
          punctueel demo --debtors 200 --invoices 1000
    .dir = The folder; otherwise “demo” in the current folder
    .debtors = How many debtors; otherwise 40
    .invoices = How many invoices; otherwise 400
    .seed = Another number gives another firm; otherwise 1
    .no_serve = Show no pages; there are none yet

## Figures

bench-title = Figures, each beside its floor from the same run
bench-debug = This is a development build: build with --release for figures that mean something.
progress-bench = Measuring { $what } …
head-figure = Figure
head-seconds = Seconds
head-floor = Floor
head-ratio = Times
head-memory = MB
head-note = What
help-bench = Measures how fast the work goes, beside the floor of the database
    .invoices = With so many open invoices
    .names = Only these figures

report-list = Reports
report-ageing = what was open per debtor on a day, by how long it was too late
report-ageing-title = Open on { $day }, in euros
report-ageing-note = The amounts come from the debtor account and add up to the ledger of that day. The due day is the one of now. Money that is not booked on an invoice yet is not counted.
report-disputes = what debtors dispute, by cause, and how long it takes to resolve
report-disputes-title = Disputes up to { $day }, in euro
report-disputes-note = Days are averages, in calendar days. A dispute that runs counts up to the day of the report. With a minus it was resolved before the last day to pay.
report-code-quality = quality
report-code-service = service
report-code-price = price
report-code-delivery = delivery
report-code-not-ordered = not ordered
report-code-credit = a credit note
report-code-invoice = invoice itself
report-code-other = other
column-cause = Cause
column-disputed = Disputed
column-disputed-counts = the amount in dispute when it began
column-count = Number
column-before-due = In time
column-before-due-counts = reported on or before the last day to pay
column-running = Running
column-days = Days
column-days-counts = from the report to the end, on average
column-days-after-due = After due
column-days-after-due-counts = days from the last day to pay to the end, on average
column-right = Right
column-partly = Partly
column-wrong = Wrong
report-limitation = what is barred, or will be within six months
report-limitation-title = Limitation, seen on { $day }, in euros
report-limitation-note = A demand with legal effect that left and a payment in part start the term anew. A friendly reminder and a call are not counted: you cannot prove them. The term counts from the day to pay on the invoice; was that not agreed, send the letter as many weeks earlier as that term is long (art. 6:38 DCC). In doubt we count the shortest term (punctueel house set --sells). Whether a claim is barred for certain, punctueel claim INVOICE says.
report-payment-terms = invoices with a longer term of payment than the law allows without more
report-payment-terms-title = Long terms of payment on { $day }, in euros
report-payment-terms-note = Sixty days between firms, thirty towards a public body (articles 6:119a and 6:119b of the DCC). For a large company that buys from a smaller one it is thirty; whether your debtor is one, we do not know.
report-vat-bad-debts = the VAT you can ask back in the return of that day on what was not paid
report-vat-bad-debts-title = VAT to ask back, seen on { $day }, in euros
report-vat-bad-debts-note = An invoice counts as uncollectable one year after the agreed last day to pay, and without agreement one year after thirty days from receipt (article 29 of the Dutch VAT Act). It belongs in the return that holds that day. Asked back? punctueel vat reclaimed --on DAY. When it is certain earlier that nothing will come, as after a letter of the liquidator, it may be earlier. Have your accountant look at it.
report-vat-due-again = the VAT you have to pay again, because money came in after all
report-vat-due-again-title = VAT due again, seen on { $day }, in euros
report-vat-due-again-note = Asked back is what you recorded with punctueel vat reclaimed. Where nothing was recorded, this report reckons with the return of the invoice itself. Open: what went off it in the return of that day.
report-code-reclaimed = asked back
report-code-reclaim-not-recorded = asking back is not recorded; check it
report-code-vat-unknown = VAT not known
report-code-vat-odd = amounts do not fit; look at it yourself
report-code-contract = contract, 5 years
report-code-periodic = by the year or shorter, 5 years
report-code-consumer-sale = consumer sale, 2 years
report-code-transport = carriage, 1 year
report-code-judgment = judgment, 20 years
report-code-TERM-OVER-SIXTY = more than 60 days
report-code-TERM-OVER-THIRTY-PUBLIC = more than 30 days, public body
report-code-TERM-VOID = void: 30 days hold
column-invoice = Invoice
column-issued = Invoice day
column-due = Due day
column-reclaim-from = Uncollectable
column-reclaim-from-counts = one year after the due day
column-return-until = Return until
column-return-until-counts = the last day of the return it belongs in
column-claim-kind = Kind
column-interrupted = Interrupted
column-interrupted-counts = the last demand with legal effect or payment in part
column-barred = Barred on
column-barred-counts = from that day the claim may be barred; a notice must arrive earlier
column-term-days = Days
column-open = Open
column-vat = VAT
column-vat-counts = the part of the VAT that belongs to this amount
column-remark = Remark
report-known = As it was known on { $moment }.
report-nothing = Nothing was open.
report-total = Total
report-columns = What each column counts
report-done = The report is in { $file }.
column-debtor = Id
column-number = Number
column-name = Debtor
column-not-due = Not due
column-not-due-counts = the due day is that day or later
column-days-1-30 = 1-30
column-days-1-30-counts = 1 to 30 days after the due day
column-days-31-60 = 31-60
column-days-31-60-counts = 31 to 60 days after the due day
column-days-61-90 = 61-90
column-days-61-90-counts = 61 to 90 days after the due day
column-days-over-90 = Over 90
column-days-over-90-counts = more than 90 days after the due day
column-credit = Credit
column-credit-counts = credit notes, and invoices on which too much was paid
column-total = Balance
column-total-counts = all together, less the credit

help-report = Gives figures on a day, with what each of them counts
    .long =
        Any day that has been can be asked, also as it was known then.

          punctueel report list
          punctueel report ageing --on 2026-09-30
          punctueel report ageing --csv ageing.csv
    .name = Which report; list names them
    .on = The day it is about; else today
    .known = As it was known at this moment; else all that is known now
    .csv = The table as CSV in this file
    .xlsx = The table as an Excel workbook in this file
    .force = Overwrite the file
help-value-MOMENT = MOMENT

## Own letters

letter-kind-before-due = Message before the due date
letter-kind-reminder = Reminder
letter-kind-first-demand = First demand
letter-kind-notice-of-default = Notice of default
letter-kind-fourteen-day = 14-day letter
letter-kind-final-demand = Final demand
letter-kind-interruption = Limitation-stopping letter
letter-kind-promise-confirmation = Confirmation of an agreement to pay
letter-kind-plan-confirmation = Confirmation of a payment plan
letter-kind-instalment-reminder = Message before an instalment
letter-kind-instalment-missed = Message about a missed instalment
letter-kind-delivery-stop = Notice that our deliveries have stopped
letter-kind-statement = Statement of account
head-template-letter = Letter
head-template-code = Name
head-template-page = Page
head-template-nl = Text nl
head-template-en = Text en
template-own = own, version { $version } ({ $on })
template-ours = of Punctueel
template-next = Look: punctueel template show NAME. Try: punctueel template check FILE --letter NAME. Use: punctueel template use NAME FILE
template-no-mistakes = No mistakes found.
template-in-force = In use from now on for: { $letters }. An approved message that would read otherwise now is made anew right before it leaves.
template-reset = What Punctueel has is in use again, for: { $letters }. An approved message that would read otherwise now is made anew right before it leaves.
template-as-it-was = It was so already: { $letters }. Nothing was changed.

help-letter = Looks whether a text is kind and clear
help-letter-lint = Says what could be better in a text, sentence by sentence
    .long =
        The file is plain text. “Subject: …” is the subject, an empty line begins a paragraph, and
        nothing is looked at after the greeting. Without --for the text is treated as a letter to a
        consumer. For a text with braces there is punctueel template check.
    .file = The file with the text
    .tone = How firm the text may be: 1 (friendly) up to 4; 1 without this option
    .reader = For whom the text is: business or consumer
    .letter = Which letter it is, as in template list
    .language = The language of the text; Dutch without this option

lint-level-block = Not like this
lint-level-warn = Better otherwise
lint-level-hint = Look at this
lint-nothing = Found nothing that could be better.

help-template = Your own text or your own page for your letters
help-template-list = Shows for each letter what is in use
help-template-show = Shows a text or page, to begin your own from
    .letter = The letter, as in template list
    .page = The page (typst) and not the text
    .language = The text in this language; without this option Dutch
help-template-check = Tries a text or page on made-up letters
    .long =
        A file that ends in .typ is a page for the press; any other file is a text.
        A page is made apart, with a limit of time and memory, and sees only the letter.
    .file = The file
    .letter = For this letter only; a text needs it
    .language = The language of the text; without this option Dutch
help-template-use = Puts a text or page in use, after trying it
    .letters = The letter, as in template list; all for all letters
    .file = The file
    .language = The language of the text; without this option Dutch
help-template-reset = Puts what Punctueel has in use again
    .letters = The letter, as in template list; all for all letters
    .page = Only the page
    .language = Only the text in this language
help-value-LETTER = LETTER

## Claims, agreements and rates

claim-written = The claim is in “{ $file }”.
terms-set = { $count ->
    [0] This was noted already.
    [one] Noted: { $count } rule.
   *[other] Noted: { $count } rules.
}
terms-none = Nothing was noted. Then the law holds, and the term as you chose it at the start.
terms-title = What was noted ({ $count })
terms-head-of = For
terms-head-field = About
terms-head-value = What
terms-level-house = everybody
terms-level-segment = segment
terms-level-debtor = debtor
terms-level-invoice = invoice
terms-field-term = payment term
terms-field-interest = interest
terms-field-costs = collection costs
terms-field-imputation = imputation of payments
terms-field-day-count = day count
terms-field-vat-service = VAT of a collection agency
terms-field-notice-by-email = 14-day letter by e-mail
terms-field-received-on = invoice received on
terms-field-refused-on = let know that he will not pay
terms-field-delivered = delivered before or after a ruling
insolvency-set = Noted for { $name }. Chasing and calling stops. { $which ->
    [bankruptcy] Lodge the claim with the liquidator.
    [wsnp] Lodge the claim with the administrator.
    [surseance] Deal with the administrator.
    [administration] Write to the administrator from now on.
    [dissolved-empty] There is nobody left to pay; consider whether to go on.
   *[other] Wait for a proposal, and answer in time.
}
insolvency-fit = Mind: { $which ->
    [surseance] a suspension of payments is only for who has a business.
    [whoa] the WHOA is only for who has a business.
    [dissolved-empty] only a legal person can be dissolved without assets.
   *[other] this is for people. Of a partnership the other partners stay liable.
} Is that right here? Say the legal form: punctueel debtor set DEBTOR --legal-form …
insolvency-promises = { $count ->
    [one] One promise to pay lapsed
   *[other] { $count } promises to pay lapsed
}: what was promised before the ruling does not count now. It is not a broken promise.
insolvency-ended = For { $name } it is over. { $which ->
    [natural] What is left of before the ruling cannot be enforced any more (art. 358 DBA). New invoices go their usual way.
    [composed] Ask for what the composition gives; the rest of before the ruling cannot be enforced any more. New invoices go their usual way.
    [nobody-left] The legal person does not exist any more (art. 2:19 DCC). Write it off, and ask the VAT back.
    [annulled] Chasing goes on, and interest counts as if there had been no ruling.
   *[other] Chasing goes on. Interest is counted until the day before the ruling, where the law says so.
}
insolvency-unplaced = Invoice { $invoice } is of after the ruling and waits for you. Did you deliver before or after the ruling? punctueel insolvency delivered { $invoice } --before or --after
insolvency-delivered = Noted: { $side ->
    [before] what invoice { $invoice } is for was delivered before the ruling of { $ruling }, so it falls under it. { $hold ->
        [natural] What is left cannot be enforced any more (art. 358 Fw).
        [composed] Ask for what the composition gives; the rest cannot be enforced any more.
       *[other] Lodge it, like the others of before.
    }
   *[after] what invoice { $invoice } is for was delivered after the ruling of { $ruling }. { $hold ->
        [none] It goes its usual way.
       *[other] It is new: write to the liquidator or administrator.
    }
}
vat-reclaimed = { $count ->
    [0] There was nothing new to record.
    [one] Recorded: the VAT on { $count } invoice was asked back.
   *[other] Recorded: the VAT on { $count } invoices was asked back.
}
vat-reclaim-unknown = { $count ->
    [one] Of { $count } invoice the VAT is not known, so it does not count. Put the VAT in your list of open items and take it in again.
   *[other] Of { $count } invoices the VAT is not known, so they do not count. Put the VAT in your list of open items and take it in again.
}
vat-reclaim-before = { $count ->
    [one] Of { $count } invoice it was recorded before.
   *[other] Of { $count } invoices it was recorded before.
}
vat-reclaim-none = No invoice counts as uncollectable in this return. See the report: punctueel report vat-bad-debts
rates-title-consumer = Statutory interest (art. 6:119 DCC)
rates-title-commercial = Statutory commercial interest (art. 6:119a and 6:119b DCC)
rates-head-from = From
rates-head-rate = Rate
rates-head-standing = Standing
rates-head-source = Source
rates-standing-checked = checked
rates-standing-doubtful = doubtful
rates-until-consumer = Statutory interest is known until { $until }.
rates-until-commercial = Statutory commercial interest is known until { $until }.
rates-added = { $count ->
    [0] All of this list was known already.
    [one] Added: { $count } line.
   *[other] Added: { $count } lines.
}
rates-replaced-consumer = Statutory interest from { $from }: { $was } became { $rate }.
rates-replaced-commercial = Statutory commercial interest from { $from }: { $was } became { $rate }.
rates-own = added by you: { $source }
rates-removed = Taken back: your rate from { $from }.
rates-holds = On { $from } { $rate } holds again.
rates-doubtful = { $count ->
    [0] The sources agree on all rates.
    [one] On one rate the sources differ, or there is only one.
   *[other] On { $count } rates the sources differ, or there is only one.
}

person-owner = the owner
person-job = Punctueel

head-user-code = Code
head-user-name = Name
head-user-role = Role
user-is-active = works here
user-is-disabled = works here no more
user-none = There are no users yet: whoever types the commands is the owner. Add the first: punctueel user add NAME --role owner
user-next = To work under your name: add --as NAME to a command, or set PUNCTUEEL_AS=NAME
user-added = Recorded: { $name } works here ({ $role }, code { $code }). From now on everybody says who he is: add --as NAME to a command, or set PUNCTUEEL_AS=NAME.
user-role = Recorded: { $name } now has the role { $role }.
user-disabled = Recorded: { $name } works here no more. What { $name } did is kept.
user-enabled = Recorded: { $name } works here ({ $role }).

help-user = Who works here, and what each may do
    .long =
        Without users whoever types the commands is the owner. From the first user on everybody says
        who he is, with --as or PUNCTUEEL_AS. Without that you can only do what the daily jobs do:
        import, the run, the bank and a backup.
help-user-add = Adds somebody
    .long =
        The first one is an owner.

          punctueel user add "Anna de Wit" --role owner
          punctueel user add Bram --role controller --as "Anna de Wit"
    .name = The name, as colleagues see it in the log
    .role = owner (everything), controller (the daily work), caller (calls only), resolver (own disputes), accountant (looks at all, VAT) or reader (looks at all)
help-user-list = Shows who works here
help-user-role = Gives somebody another role
    .who = Who: name or code
    .role = owner, controller, caller, resolver, accountant or reader
help-user-disable = Somebody works here no more; what he did is kept
    .who = Who: name or code
help-user-enable = Somebody works here again
    .who = Who: name or code
