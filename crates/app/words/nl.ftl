### De woorden op het scherm van de opdrachtregel, in het Nederlands.
###
### Ze komen bij de woorden van de brieven; een naam staat maar op een van beide plaatsen. Elke naam
### staat ook in en.ftl, met dezelfde gegevens. Wat begint met help- staat achter --help.

## Koppen

head-changed = Gewijzigd
head-channel = Weg
head-number = Nummer
head-contact = Contact
head-field = Gegeven
head-heading = Kop in het bestand
head-example = Voorbeeld
head-email = E-mailadres
head-file = Bestand
head-for = Factuur
head-id = Nr
head-invoices = Facturen
head-kind = Soort
head-message = Bericht
head-new = Nieuw
head-planned = Volgens plan
head-prefers = Liefst per
head-role = Rol
head-segment = Segment
head-strategy = Strategie
head-takes = Neemt vanzelf
head-by-hand = Zelf gezet
head-by-itself = Vanzelf
head-since = Sinds
head-at-risk = In gevaar
head-credit = Creditnota
head-belongs = Hoort bij
head-lacks = Ontbreekt
head-title = Omschrijving
head-until = Tot
head-vanished = Verdwenen
head-certain = Zeker
head-column = Naam voor --column
column-sure = ja
column-unsure = nakijken
head-version = Versie
head-when = Wanneer

reference-right = { $kind }: { $printed }. Dit klopt.
reference-kind-iban = IBAN
reference-kind-rf = RF-kenmerk
reference-kind-kenmerk = Betalingskenmerk

page-more-rows = { $count ->
    [one] En nog { $count } regel. Alles staat in het antwoord met --json.
   *[other] En nog { $count } regels. Alles staat in het antwoord met --json.
}

## Velden van een lijst

field-number = factuurnummer
field-debtor = debiteur
field-debtor_number = debiteurnummer
field-debtor_name = naam van de debiteur
field-issued_on = factuurdatum
field-due_on = betaaldag
field-sent_on = dag van verzending
field-term_days = betaaltermijn in dagen
field-open = openstaand bedrag
field-payable = factuurbedrag
field-debit = debet
field-credit = credit
field-paid = al betaald
field-side = debet of credit
field-document = soort stuk
field-paid_on = dag van betaling
field-vat = btw
field-description = omschrijving
field-currency = munt
field-payment_reference = betalingskenmerk
field-direct_debit = incasso
field-reminders = aantal herinneringen
field-reminded_on = laatste herinnering
field-as_of = dag van de lijst
field-contact = contactpersoon
field-email = e-mailadres
field-phone = telefoonnummer
field-street = straat
field-house_number = huisnummer
field-house_letter = huisletter
field-house_addition = toevoeging bij het huisnummer
field-postcode = postcode
field-city = plaats
field-country = land
field-iban = IBAN
field-kvk = KvK-nummer
field-vat_number = btw-nummer
field-kind = zakelijk of particulier
field-language = taal
field-contact_role = functie
field-first_name = voornaam
field-infix = tussenvoegsel
field-last_name = achternaam

## Soorten bestanden

format-mt940 = bankafschrift (MT940)
format-camt052 = tussentijds bankbestand (CAMT.052)
format-camt053 = bankafschrift (CAMT.053)
format-camt054 = bankmelding (CAMT.054)
format-open-items = openstaande posten
format-debtors = debiteuren
format-ubl-invoice = factuur (UBL)
format-ubl-creditnote = creditnota (UBL)
format-zip = ZIP met bestanden
format-unknown = onbekend

## Wat nu

init-done = De administratie “{ $name }” staat klaar.
init-done-trial = De proefadministratie “{ $name }” staat klaar. Elke dag mag, en er gaat niets de deur uit.
init-where = De gegevens staan in { $where }.
init-strategy = Strategie in gebruik: { $name }. Bekijk de stappen met: punctueel strategy show { $name }
init-next =
    Volgende stap: lees een lijst met openstaande posten in.
      punctueel import openstaand.csv

house-title = { $name }
house-not-known = nog niet ingevuld
house-has-iban = IBAN: { $value }
house-has-kvk = KvK-nummer: { $value }
house-has-vat-number = Btw-nummer: { $value }
house-has-contact = Wie tekent: { $value }
house-has-function = Functie: { $value }
house-has-phone = Telefoon: { $value }
house-has-hours = Bereikbaar: { $value }
house-has-email = E-mailadres: { $value }
house-has-website = Website: { $value }
house-has-street = Straat en huisnummer: { $value }
house-has-postcode = Postcode: { $value }
house-has-city = Plaats: { $value }
house-grace-days = { $count ->
    [0] Een toezegging moet op de dag zelf binnen zijn.
    [one] Een toezegging mag 1 werkdag later binnenkomen.
   *[other] Een toezegging mag { $count } werkdagen later binnenkomen.
}
house-correction-days = { $count ->
    [0] Een bericht over een late factuur wacht op bankgegevens tot en met de vorige werkdag.
    [one] Bankgegevens mogen één werkdag achterlopen.
   *[other] Bankgegevens mogen { $count } werkdagen achterlopen.
}
house-messages-on = Berichten staan aan.
house-messages-off = Berichten staan uit: er gaat niets de deur uit. Weer aan: punctueel house set --messages on
house-copies-on = Met een herinnering gaan de bewaarde kopieën van de facturen mee.
house-copies-off = Met een herinnering gaan geen kopieën mee, tenzij de strategie het bij een stap vraagt.
house-reference-invoice-number = Brieven en QR-codes vragen om het factuurnummer te noemen.
house-reference-rf = Brieven en QR-codes over één factuur vragen om een RF-kenmerk (ISO 11649) te noemen.
house-reference-kenmerk = Brieven en QR-codes over één factuur vragen om een betalingskenmerk te noemen.
house-automatic-on = Herinneringen die volgens de strategie geen goedkeuring nodig hebben, keurt de run zelf goed.
house-automatic-off = Elk bericht wacht op goedkeuring door een mens.
house-reminders-off = De herinneringen van uw boekhoudpakket staan uit: gezegd op { $day } door { $by }.
house-reminders-unknown = Niemand heeft gezegd dat uw boekhoudpakket zelf geen herinneringen stuurt: punctueel house reminders off
reminders-are-off = Vastgelegd: uw boekhoudpakket stuurt zelf geen herinneringen meer.
reminders-are-on = Vastgelegd: uw boekhoudpakket stuurt zelf nog herinneringen. Punctueel blijft ernaar vragen.
house-vat-month = De btw-aangifte is per maand.
house-vat-quarter = De btw-aangifte is per kwartaal.
house-vat-year = De btw-aangifte is per jaar.
house-vat-not-deductible = U kunt geen btw aftrekken: die komt bij de incassokosten als dat mag.
house-sells-goods = U verkoopt goederen: wat een consument u schuldig is, verjaart na twee jaar.
house-second-person = Vanaf { $amount } besluiten twee personen om iets uit handen te geven.
house-paused = Alles staat stil tot en met { $day }: { $why }
house-sells-services = U verkoopt alleen diensten: ook tegenover een consument is de verjaring vijf jaar.
house-sells-unknown = Het is niet bekend of u goederen of diensten verkoopt; voor een consument rekenen wij met twee jaar.
house-prints-in-nl = De paklijst wordt in het Nederlands gedrukt.
house-prints-in-en = De paklijst wordt in het Engels gedrukt.
house-set = Dat is vastgelegd. Bekijken: punctueel house show
house-set-nothing = Dat was al zo.

read-title = { $file }: { $kind }
read-statement = Rekening { $account }, afschrift { $number }
read-balance = Saldo { $opening }, bij { $in }, af { $out }, nieuw saldo { $closing }. Dat klopt.
read-balance-wrong = Saldo { $opening }, bij { $in }, af { $out }, nieuw saldo { $closing }. Dat klopt niet.
read-items-total = { $count ->
    [one] Samen { $total } op { $count } regel.
   *[other] Samen { $total } op { $count } regels.
}
read-invoice = Factuur { $number } van { $supplier } aan { $customer }, { $day }: { $amount }
read-credit-note = Creditnota { $number } van { $supplier } aan { $customer }, { $day }: { $amount } terug
read-invoice-due = Te betalen uiterlijk op { $day }.
read-invoice-no-due = Er staat geen betaaldag in.
read-invoice-for = Voor: { $words }
read-invoice-reference = Betalingskenmerk: { $words }
read-invoice-corrects = Hoort bij factuur { $words }.
read-invoice-file = Bijlage: { $words }
read-as-of = De lijst is van { $day }.
read-no-as-of = De lijst zegt niet van welke dag hij is. Geef die dag bij het inlezen: --as-of.
read-columns = Zo zijn de kolommen gelezen:
read-debtors-total = { $count ->
    [one] { $count } debiteur.
   *[other] { $count } debiteuren.
}
read-errors = { $count ->
    [one] Dit klopt niet:
   *[other] Deze { $count } dingen kloppen niet:
}
read-warnings = { $count ->
    [one] Goed om te weten:
   *[other] Goed om te weten ({ $count }):
}
read-line = Regel { $line }:{" "}
read-whole-file = {""}

import-state-new = ingelezen
import-state-nothing-new = al bekend
import-state-tried = op proef
import-state-rejected = geweigerd
import-state-undone = teruggedraaid
import-about = { $file }
import-settled = { $count ->
    [one] { $count } betaling is bij een factuur geboekt.
   *[other] { $count } betalingen zijn bij facturen geboekt.
}
import-covered = Betalingen zijn bekend tot en met { $day }.
import-asked = { $count ->
    [one] { $count } factuur was al over de betaaldag. Is er al iets over verstuurd?
   *[other] { $count } facturen waren al over de betaaldag. Is er al iets over verstuurd?
}
      {"  "}Nee:  punctueel take-in{ $id } --sent-before none
      {"  "}Ja:   punctueel take-in{ $id } --sent-before reminder=2026-10-01  (soort en dag van het laatste bericht)
import-asked-dry = { $count ->
    [one] { $count } factuur was al over de betaaldag. Na het inlezen vragen wij of er al iets over is verstuurd.
   *[other] { $count } facturen waren al over de betaaldag. Na het inlezen vragen wij of er al iets over is verstuurd.
}
import-dry = Dit was een proef (--dry-run). Er is niets bewaard.
import-next = Volgende stap: punctueel run
import-nothing = Er is niets veranderd.

import-list-empty = Er is nog niets ingelezen.
import-list-files = { $count } bestanden in een ZIP
import-list-each = Elk bestand apart: punctueel import list --files
import-list-nameless = (naam gewist)
import-list-next = Een bestand terugdraaien: punctueel import undo NR

undo-title = { $id } teruggedraaid: { $file }
undo-files = { $count } bestanden uit één ZIP.
undo-invoices = { $count ->
    [one] { $count } factuur gaat uit de boeken, met { $open } open.
   *[other] { $count } facturen gaan uit de boeken, met { $open } open.
}
undo-debtors = { $count ->
    [one] { $count } debiteur gaat uit de boeken, met zijn gegevens.
   *[other] { $count } debiteuren gaan uit de boeken, met hun gegevens.
}
undo-terms = { $count ->
    [one] { $count } factuur krijgt zijn oude dagen en bedrag terug.
   *[other] { $count } facturen krijgen hun oude dagen en bedrag terug.
}
undo-balances = { $count ->
    [one] Bij { $count } factuur is weer open wat er eerst openstond.
   *[other] Bij { $count } facturen is weer open wat er eerst openstond.
}
undo-words = { $count ->
    [one] { $count } debiteur krijgt zijn oude gegevens terug.
   *[other] { $count } debiteuren krijgen hun oude gegevens terug.
}
undo-contacts = { $count ->
    [one] { $count } contactpersoon gaat uit de boeken.
   *[other] { $count } contactpersonen gaan uit de boeken.
}
undo-copies = { $count ->
    [one] { $count } PDF van een factuur gaat uit de boeken.
   *[other] { $count } PDF’s van facturen gaan uit de boeken.
}
undo-rows = { $count ->
    [one] { $count } bankregel gaat uit de boeken.
   *[other] { $count } bankregels gaan uit de boeken.
}
undo-settlements = { $count ->
    [one] { $count } verwerkte betaling is weer open.
   *[other] { $count } verwerkte betalingen zijn weer open.
}
undo-withdrawn = { $count ->
    [one] { $count } gesprek of bericht dat klaarstond, is ingetrokken:
   *[other] { $count } gesprekken en berichten die klaarstonden, zijn ingetrokken:
}
undo-done = Het bestand kan opnieuw worden ingelezen.
progress-undo = De import wordt teruggedraaid …

change-CONFLICT = { $about }, { $field ->
    [name] naam
    [contact] contactpersoon
    [email] e-mailadres
    [phone] telefoonnummer
    [street] straat
    [postcode] postcode
    [city] plaats
    [country] land
    [iban] rekening
    [kvk] KvK-nummer
    [vat-number] btw-nummer
    [kind] soort
    [language] taal
    [due-day] betaaldag
    [description] omschrijving
   *[other] { $field }
}: u hebt “{ $ours }”, de lijst zegt “{ $theirs }”. Uw gegeven blijft staan ({ $id }).
import-conflicts = { $count ->
    [one] { $count } gegeven dat u hebt verbeterd, staat anders in de lijst. Kies: punctueel import conflicts
   *[other] { $count } gegevens die u hebt verbeterd, staan anders in de lijst. Kies: punctueel import conflicts
}
conflicts-none = Er is niets om over te beslissen.
conflicts-next = Kies per regel: punctueel import resolve NR --ours of --theirs
conflicts-ours = { $count ->
    [one] Uw gegeven blijft staan.
   *[other] Uw { $count } gegevens blijven staan.
}
conflicts-theirs = { $count ->
    [one] Het gegeven uit de lijst is overgenomen.
   *[other] { $count } gegevens uit de lijst zijn overgenomen.
}
debtor-set = { $count ->
    [0] { $name }: dit was al zo.
    [one] { $name }: { $count } gegeven verbeterd. Lijsten veranderen dit niet meer.
   *[other] { $name }: { $count } gegevens verbeterd. Lijsten veranderen die niet meer.
}
invoice-set = { $count ->
    [0] Factuur { $number }: dit was al zo.
    [one] Factuur { $number }: { $count } gegeven verbeterd. Lijsten veranderen dit niet meer.
   *[other] Factuur { $number }: { $count } gegevens verbeterd. Lijsten veranderen die niet meer.
}
invoice-received = { $count ->
    [0] Factuur { $number }: dit was al zo.
   *[other] Vastgelegd: factuur { $number } is ontvangen op { $day }. Is er geen betaaltermijn afgesproken, dan is een bedrijf in verzuim na dertig dagen vanaf die dag.
}
strategy-chosen = Vastgelegd: { $name } volgt strategie { $strategy }. Dat geldt vanaf de volgende run; wat al is gedaan, blijft gedaan.
strategy-not-chosen = Vastgelegd: voor { $name } geldt weer wat anders ook geldt. Dat gaat in met de volgende run.
head-ours = Bij u
head-theirs = In de lijst
field-name = naam
field-vat-number = btw-nummer
field-due-day = betaaldag
change-CHANGED-DUE-DAY = Factuur { $number }: betaaldag van { $was } naar { $now }.
change-CHANGED-ISSUE-DAY = Factuur { $number }: factuurdatum van { $was } naar { $now }.
change-CHANGED-AMOUNT = Factuur { $number }: bedrag van { $was } naar { $now }.
change-CHANGED-TO-DIRECT-DEBIT = Factuur { $number } wordt nu geïncasseerd.
change-CHANGED-TO-TRANSFER = Factuur { $number } wordt niet meer geïncasseerd.
change-CHANGED-OPEN = Factuur { $number }: nog open van { $was } naar { $now }.
change-VANISHED = Factuur { $number } staat niet meer in de lijst: { $amount } is afgeletterd in de boekhouding.
change-DOUBTED = Factuur { $number } staat nog in de lijst, maar { $amount } is al op de bank gezien. Hij blijft betaald.
change-SET-OFF = { $number } staat nog voor { $amount } in de lijst, maar dat is hier verrekend. Verreken het ook in uw boekhouding.
change-CREDIT-BALANCE = { $number } is een tegoed van { $amount }.
change-CHANGED-DEBTOR = Gegevens van { $name } bijgewerkt.
change-CHANGED-DEBTOR-KIND = { $name } is volgens de lijst een { $kind ->
    [business] bedrijf
    [consumer] consument
   *[other] { $kind }
}.
import-columns-other = Klopt een kolom niet? Zeg wat erin staat: --column "KOP=VELD", of --column "KOP=-" als u hem niet gebruikt.
import-profile-kept = De kolommen zijn bewaard als profiel “{ $name }”. Een volgende lijst met deze koppen wordt meteen zo gelezen.
import-profile-read = Gelezen zoals profiel “{ $name }” zegt.
profiles-none = Er zijn nog geen profielen. Bewaar er een bij het inlezen: punctueel import BESTAND --save-profile NAAM
profiles-title = Profiel { $name }: { $kind }
profiles-unused = Niet gebruikt: { $headings }
profiles-removed = Profiel “{ $name }” is verwijderd. Een lijst met deze koppen wordt weer aan zijn koppen herkend.
profiles-next = Inlezen met een profiel: punctueel import BESTAND --profile NAAM
profiles-next-remove = Eén profiel weghalen: punctueel import profiles NAAM --remove
usage-one-file = Een profiel bewaart u per bestand. Lees met --save-profile één bestand in.
change-CONTACT-ADDED = { $name } is contactpersoon bij { $debtor }.
change-CONTACT-CHANGED = Van contactpersoon { $name } is het e-mailadres of telefoonnummer veranderd.
change-CONTACT-PASSED = { $name } ({ $role }) is overgeslagen: deze functie is niet bekend. Zelf toevoegen kan met punctueel debtor contact.
change-COPY-KEPT = Bij factuur { $number } is de PDF bewaard. Bekijken: punctueel invoice copy { $number } --out BESTAND
change-NOT-LISTED = Factuur { $number } staat niet in de openstaande posten van { $day } en geldt dus als betaald.
invoice-copy-added = De PDF is bewaard bij factuur { $number }.
invoice-copy-known = Deze PDF was al bewaard bij factuur { $number }.
invoice-copy-written = De PDF van factuur { $number } staat in { $file }.

take-in-done = { $count ->
    [0] Er was niets meer te vragen.
    [one] Vastgelegd voor { $count } factuur.
   *[other] Vastgelegd voor { $count } facturen.
}
take-in-next = Volgende stap: punctueel run

run-title = De dag uitgevoerd: { $day }
run-dry = Dit is een proef (--dry-run). Er wordt niets bewaard.
run-stopped = Gestopt op verzoek. Wat gedaan is blijft; de volgende keer gaat het verder.
run-looked = { $count ->
    [0] Niemand is vandaag aan de beurt.
    [one] { $count } debiteur bekeken
   *[other] { $count } debiteuren bekeken
}{ $count ->
    [0] {""}
   *[other] , { $planned ->
        [0] geen nieuw werk.
        [one] { $planned } taak klaargezet.
       *[other] { $planned } taken klaargezet.
    }
}
run-done = Gedaan ({ $count })
run-would = Zou gedaan worden ({ $count })
run-held = Wacht ({ $count })
run-no-action = overgeslagen
run-next = Bekijk de werklijst: punctueel today

today-title = { $name }, { $day }
today-not-run = De dag is nog niet uitgevoerd: punctueel run
today-late = { $days ->
    [0] nog op tijd
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
}
today-calls = { $count ->
    [one] Bellen: { $count } gesprek, { $total } open
   *[other] Bellen: { $count } gesprekken, { $total } open
}
today-calls-next = Gebeld? punctueel call DEBITEUR --outcome reached (of no-answer, promise …: punctueel call --help)
today-no-phone = geen nummer bekend
today-attempts = { $count ->
    [one] 1 poging
   *[other] { $count } pogingen
}
today-ask-why = { $amount } was toegezegd voor { $on } en kwam niet: vraag waarom, uiterlijk { $until }
today-approve = Beslissen of versturen: { $count }
today-adds-costs = + Hier komen de rente en kosten volgens de wet bij; outbox show NR toont wat de brief vraagt.
today-approve-next = Lezen: punctueel outbox show NR. Goedkeuren: punctueel outbox approve NR. Verstuurd: punctueel outbox posted NR.
today-exceptions = Aandacht
today-nothing = Er is vandaag niets te doen. Is er een nieuw bankafschrift? punctueel import BESTAND, en dan punctueel run.

waits-to-approve = goedkeuren
waits-held = vastgehouden
waits-to-post = versturen
waits-to-decide = beslissen

exception-PROMISE-BROKEN = { $name } heeft de toezegging van { $amount } voor { $on } { $kept ->
    [part] voor een deel nagekomen: er kwam { $paid } binnen.
   *[none] niet nagekomen.
} { $planned ->
    [call] Bel en vraag wat er is gebeurd: het gesprek staat op de bellijst.
    [letter] Bel eerst en vraag wat er is gebeurd, en keur daarna het bericht goed dat klaarstaat: punctueel call { $debtor } --sheet
    [email] Bel eerst en vraag wat er is gebeurd, en keur daarna het bericht goed dat klaarstaat: punctueel call { $debtor } --sheet
   *[other] Bel en vraag wat er is gebeurd: punctueel call { $debtor } --sheet
}
exception-PLAN-MISSED = { $name } heeft de termijn van { $on } niet helemaal betaald: { $amount } ontbreekt. Bel en vraag wat er is gebeurd; inhalen kan tot en met { $until }: punctueel plan show { $plan }
exception-PLAN-UNTOLD = { $name } heeft de termijn van { $on } niet helemaal betaald: { $amount } ontbreekt. Het bericht daarover staat klaar. De week om in te halen begint als het weggaat: punctueel outbox list
exception-PLAN-UNREACHED = { $name } heeft de termijn van { $on } niet helemaal betaald: { $amount } ontbreekt. Er is geen adres om dat te schrijven. Bel hem, en vul het adres aan of vraag alles ineens: punctueel plan accelerate { $plan } --reason REDEN
exception-PLAN-BROKEN = De betalingsregeling van { $name } is vervallen; { $open } staat nog open en de stappen gaan verder. Bel en vraag wat er is gebeurd: punctueel call { $debtor } --sheet
exception-NOT-CONFIRMED = { $name } heeft de { $what ->
    [plan] betalingsregeling
   *[promise] toezegging
} nog niet bevestigd; onze brief ging weg op { $on }. Bel of mail, en leg het antwoord vast: punctueel promise confirm { $agreement } --by reply
exception-MONEY-TROUBLE = { $name } heeft nu geen geld voor { $amount }; tot en met { $until } vragen wij niets. Beslis wat er gebeurt: een regeling (punctueel plan { $debtor } --parts AANTAL --first DAG), of niet meer op rekening leveren. Loopt er schuldhulp of een faillissement? punctueel insolvency set { $debtor }
exception-PLAN-WANTED = { $name } wil { $amount } in termijnen betalen; tot en met { $until } vragen wij niets. Leg de regeling vast: punctueel plan { $debtor } --parts AANTAL --first DAG
exception-RECEIPTS-TO-SETTLE = { $count ->
    [one] { $count } betaling ({ $amount }) wacht op een keuze
   *[other] { $count } betalingen (samen { $amount }) wachten op een keuze
}: punctueel bank list --unmatched
exception-BANK-DATA-OLD = De bankgegevens lopen tot en met { $covered }; voor berichten is { $needed } nodig. Lees een nieuw bankafschrift in, of leg vast dat u zelf keek: punctueel bank checked DAG
exception-STEP-STUCK = Factuur { $invoice } van { $name } komt niet verder: { $because ->
    [ADDRESS-MISSING] er is geen e-mailadres en geen postadres bekend. Vul er een in: punctueel debtor set
    [EMAIL-MISSING] er is geen e-mailadres bekend. Vul het in: punctueel debtor set
    [NOT-FOR-CONSUMER] een consument krijgt een laatste aanmaning pas na een veertiendagenbrief waarvan de termijn voorbij is. Bel en spreek iets af
    [POSTAL-ADDRESS-MISSING] deze brief gaat per post en er is geen postadres. Vul het in: punctueel debtor set
    [NO-DEFAULT-YET] de klant is nog niet in verzuim. Is de termijn afgesproken? Zeg dat: punctueel terms set
    [CLAIM-BARRED] de vordering lijkt verjaard. Vraag advies voor u verdergaat
    [NOT-ANNOUNCED] uit handen geven is nog niet aangekondigd. Bel en spreek iets af
    [NEW-IN-INSOLVENCY] zij is van na het begin van een insolventie. Schrijf de curator of bewindvoerder
    [DELIVERY-UNKNOWN] zij is van na een uitspraak. Leverde u ervoor of erna? punctueel insolvency delivered { $invoice } --before of --after
   *[other] de reden staat erbij
}. Meer: punctueel why { $invoice }
exception-STEP-STUCK-MORE = Nog { $count } { $count ->
    [one] debiteur komt
   *[other] debiteuren komen
} niet verder zonder u. Hierboven staan de grootste bedragen; de rest volgt als die zijn opgelost.
exception-LIMITATION-NEAR = { $count ->
    [one] { $count } factuur verjaart binnen zes maanden
   *[other] { $count } facturen verjaren binnen zes maanden
}, de eerste op { $on }. Stuur op tijd een stuitingsbrief: punctueel report limitation
exception-LIMITATION-URGENT = Dringend: { $count ->
    [one] { $count } factuur verjaart binnen drie maanden
   *[other] { $count } facturen verjaren binnen drie maanden
}, de eerste op { $on }. Stuur nu een stuitingsbrief: punctueel report limitation
exception-LIMITATION-POSSIBLE = { $count ->
    [one] { $count } factuur kan verjaard zijn
   *[other] { $count } facturen kunnen verjaard zijn
}, de eerste sinds { $on }. Stuur nu een stuitingsbrief. Welke het zijn: punctueel report limitation. Hoe zeker het is: punctueel why FACTUUR
exception-LIMITATION-PASSED = { $count ->
    [one] { $count } factuur is verjaard
   *[other] { $count } facturen zijn verjaard
}, de eerste op { $on }. Vraag advies voor u verdergaat: punctueel report limitation
exception-BANK-DATA-MISSING = Er zijn nog geen bankgegevens. Lees een bankafschrift in, of leg vast dat u zelf keek: punctueel bank checked DAG
exception-DEBTOR-KINDS-UNKNOWN = { $count ->
    [one] Van { $count } debiteur is niet bekend of het een bedrijf of een consument is
   *[other] Van { $count } debiteuren is niet bekend of het bedrijven of consumenten zijn
}: punctueel debtor kind business|consumer --unknown
hint-OTHER-REMINDERS = Zet de herinneringen in uw boekhoudpakket uit, anders krijgt een debiteur ze dubbel. Gedaan? punctueel house reminders off
hint-DEBTORS-LACK = { $count ->
    [one] Bij { $count } debiteur ontbreekt iets
   *[other] Bij { $count } debiteuren ontbreekt iets
} ({ $amount } open): punctueel debtor lacking
hint-NOT-CHASED = { $count ->
    [one] { $count } debiteur manen wij niet aan
   *[other] { $count } debiteuren manen wij niet aan
} ({ $amount } open): punctueel exempt list
hint-CREDITS-OPEN = { $count ->
    [one] { $count } creditnota is
   *[other] { $count } creditnota's zijn
} nog te verrekenen ({ $amount }): punctueel credit list
today-hints = Goed om te weten
today-asks-for = { $actor } belt en vraagt naar: { $whom }
today-calls-by = { $actor } belt
today-reach-agreed = nu bellen, zoals afgesproken
today-reach-from = bereikbaar vanaf { $from }
today-reach-not = vandaag niet meer bereikbaar
today-term-PROMISE-BROKEN = toezegging verlopen
today-term-ANNOUNCED = aangekondigd voor { $on }
today-term-FIRST-TIME-LATE = voor het eerst te laat
today-order = Bovenaan staat wie nu bereikbaar is, met het meeste geld in gevaar eerst: wat dertig dagen wachten naar schatting kost.
term-AT-RISK = Van { $open } gaat in dertig dagen naar schatting { $amount } verloren.
term-PROMISE-BROKEN = Een toezegging is verlopen en daarna is hij niet gesproken: dat telt nog eens mee ({ $amount }).
term-ANNOUNCED = Wij hebben een stap aangekondigd voor { $on }; bel vóór die dag. Dat telt nog eens mee ({ $amount }).
term-FIRST-TIME-LATE = Hij betaalde altijd op tijd; nu is er iets aan de hand. Dat telt voor de helft mee ({ $amount }).
exception-IMPORT-CONFLICTS = { $count ->
    [one] { $count } verbeterd gegeven staat anders in de lijst uit de boekhouding. Kies wat geldt: punctueel import conflicts
   *[other] { $count } verbeterde gegevens staan anders in de lijst uit de boekhouding. Kies wat geldt: punctueel import conflicts
}
exception-TAKE-IN-QUESTIONS = { $count } facturen uit { $files } bestanden waren bij het inlezen al over de betaaldag. Is er al iets over verstuurd? punctueel take-in --sent-before none
exception-REST-UNPAID = { $name } betaalde de hoofdsom, maar { $amount } aan rente en kosten uit onze brief niet. Vragen: punctueel claim { $debtor } --out vordering.pdf. Kwijtschelden: punctueel waive { $debtor } --interest-and-costs --reason …
exception-REST-UNPAID-MORE = Nog { $count } { $count ->
    [one] klant betaalde
   *[other] klanten betaalden
} wel de hoofdsom, maar { $amount } aan rente en kosten niet. Zij volgen als die hierboven zijn opgelost.
exception-DISPUTE-DUE = Los uiterlijk { $by } het geschil met { $name } over { $amount } van factuur { $invoice } op. Dat doet { $owner ->
    [owner] de eigenaar
    [resolver] wie geschillen behandelt
    [controller] de debiteurenbeheerder
   *[other] { $owner }
}. Afronden: punctueel dispute { $invoice } --end right|partly|wrong
exception-DISPUTE-LATE = Het geschil met { $name } over { $amount } van factuur { $invoice } moest { $by } opgelost zijn. Dat doet { $owner ->
    [owner] de eigenaar
    [resolver] wie geschillen behandelt
    [controller] de debiteurenbeheerder
   *[other] { $owner }
}. Afronden: punctueel dispute { $invoice } --end right|partly|wrong
exception-CREDIT-LATE = { $name } kreeg op { $since } gelijk over { $amount } van factuur { $invoice }, en de creditnota is er nog niet. Maak haar en verreken haar: punctueel credit settle. Komt zij niet: punctueel dispute { $invoice } --end wrong
exception-DELIVERY-AGAIN = { $name } heeft betaald: sinds { $on } leveren wij weer. Geef het door aan de verkoop en het magazijn.
exception-HOUSE-PAUSED = Alles staat stil tot en met { $until }: { $why }. Eerder verder? punctueel pause --all --end
exception-COMMITMENT-NEAR = Aan { $name } is aangekondigd: { $what ->
    [hand-over] uit handen geven
    [delivery-stop] niet meer leveren
    [call] bellen
   *[other] een volgende brief
} op { $on }, voor factuur { $invoices }. Dat doet { $owner ->
    [owner] de relatiebeheerder
    [manager] de leidinggevende
   *[other] de debiteurenbeheerder
}. Alles wat eraan komt: punctueel commitments
exception-COMMITMENT-DUE = Vandaag doen wij wat aan { $name } is aangekondigd: { $what ->
    [hand-over] uit handen geven
    [delivery-stop] niet meer leveren
    [call] bellen
   *[other] een volgende brief
}, voor factuur { $invoices }. Dat doet { $owner ->
    [owner] de relatiebeheerder
    [manager] de leidinggevende
   *[other] de debiteurenbeheerder
}. Ziet u ervan af: punctueel commitments waive { $id } --reason …
exception-COMMITMENT-LATE = Aan { $name } is aangekondigd: { $what ->
    [hand-over] uit handen geven
    [delivery-stop] niet meer leveren
    [call] bellen
   *[other] een volgende brief
} op { $on }, voor factuur { $invoices }. Die dag is voorbij. Doe het alsnog ({ $owner ->
    [owner] de relatiebeheerder
    [manager] de leidinggevende
   *[other] de debiteurenbeheerder
}), of zie ervan af: punctueel commitments waive { $id } --reason …
exception-RATES-END-SOON = De tabel met de { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} loopt tot en met { $until }. Vul hem aan: punctueel rates add.
exception-RATES-ENDED = De tabel met de { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} liep tot en met { $until }. Voor later kan Punctueel geen rente rekenen. Vul hem aan: punctueel rates add.
exception-TAKE-IN-QUESTION = { $count ->
    [one] { $count } factuur was bij het inlezen al over de betaaldag. Is er al iets over verstuurd?
   *[other] { $count } facturen waren bij het inlezen al over de betaaldag. Is er al iets over verstuurd?
} punctueel take-in { $import } --sent-before none

why-title = Factuur { $number } van { $name }
why-open = Nog open { $open }, betaaldag { $due }.
why-look-day = Volgende keer kijken: { $day }.
why-look = Volgende keer kijken: { $day }. Tot dan wacht het op: { $waits }.
why-look-never = Er is geen dag waarop dit vanzelf verder gaat. Het wacht op: { $waits }.
why-nothing = Bij { $name } staat niets open.

call-reached = Vastgelegd: u sprak { $name }.
call-no-answer = Vastgelegd: { $name } nam niet op.
call-voicemail = Vastgelegd: u sprak de voicemail van { $name } in.
call-call-back = Vastgelegd: { $name } wil teruggebeld worden op { $day }. Dan staat het gesprek weer op de werklijst.
call-call-back-at = Vastgelegd: { $name } wil teruggebeld worden op { $day } vanaf { $at }. Dan staat het gesprek bovenaan.
call-wrong-person = Vastgelegd: dit was niet de goede persoon bij { $name }. Zoek uit wie het wel is: punctueel debtor contact
call-asks-copy = Vastgelegd: { $name } vraagt een kopie van de factuur. Een rekeningoverzicht met kopieën staat klaar: punctueel outbox approve { $copy }. Na twee werkdagen belt u weer.
call-asks-copy-none = Vastgelegd: { $name } vraagt een kopie van de factuur. Er is geen nieuw bericht gemaakt: er staat al een rekeningoverzicht klaar (punctueel outbox), of er is geen adres. Vraag naar welk adres de kopie mag, en leg het vast: punctueel debtor set { $who } --email ADRES. Na twee werkdagen belt u weer.
call-paid-already = Vastgelegd: { $name } zegt dat er is betaald. Wij wachten op twee werkdagen bankgegevens.
call-promise = Vastgelegd: { $name } betaalt uiterlijk { $day }. Tot dan vragen wij niets.
call-promise-part = Vastgelegd: { $name } betaalt { $amount } uiterlijk { $day }. Tot dan vragen wij niets.
call-plan = Vastgelegd: { $name } wil in termijnen betalen. Drie werkdagen vragen wij niets. Leg in die tijd de regeling vast: punctueel plan { $who } --parts AANTAL --first DAG. Eerst zien hoe het wordt? Zet er --dry-run achter.
call-complaint = Vastgelegd: { $name } heeft een klacht. Het betwiste deel vragen wij nu niet. Afronden: punctueel dispute FACTUUR --end right|partly|wrong
call-money-trouble = Vastgelegd: { $name } heeft nu geen geld. Drie werkdagen vragen wij niets. Beslis in die tijd: een betalingsregeling (punctueel plan), of niet meer op rekening leveren.
call-refuses = Vastgelegd: { $name } wil niet betalen. De stappen gaan verder. Zei hij duidelijk dat hij niet gaat betalen? Dan is hij in verzuim (art. 6:83 BW). Leg dat vast bij de factuur: punctueel terms set FACTUUR --refused-on DAG
call-invoice-agreed = Vastgelegd: { $name } is akkoord met de factuur.
call-other = Vastgelegd: u sprak { $name }.
call-order-number = Vastgelegd: { $name } mist een ordernummer. Stuur de factuur met dat nummer. Op { $day } belt u weer.
call-approval = Vastgelegd: bij { $name } moet de factuur nog worden goedgekeurd. Op { $day } belt u weer.
call-payment-run = Vastgelegd: { $name } betaalt met de betaalronde van { $day }. Tot dan vragen wij niets.
call-credit = Vastgelegd: { $name } vraagt een creditnota. Dat deel vragen wij nu niet. Afronden: punctueel dispute FACTUUR --end right|partly|wrong
call-person-known = Vastgelegd: dit was niet de goede persoon bij { $name }. De goede is vastgelegd; naar die vraagt u de volgende keer.
call-no-answer-to-asks-copy = Vastgelegd: { $name } vraagt weer een kopie. Dat is nu geen antwoord meer: er gaat geen kopie weg en de stappen gaan verder. Noemt hij een dag? Leg die vast: punctueel promise { $who } --by DAG
call-no-answer-to-approval = Vastgelegd: bij { $name } moet de factuur nog worden goedgekeurd. Dat is nu geen antwoord meer, of er hoort een naam bij (--with): de stappen gaan verder. Noemt hij een dag? punctueel promise { $who } --by DAG
call-no-answer-to-payment-run = Vastgelegd: { $name } noemt weer een betaalronde. Dat is nu geen antwoord meer: de stappen gaan verder. Zegt hij de dag zelf toe? punctueel promise { $who } --by DAG
call-no-return = Er stond geen gesprek met deze debiteur op de werklijst; het komt dus niet vanzelf terug.
call-taken-back = Teruggenomen: het laatste gesprek met { $name } ({ $outcome }), met wat eruit volgde. De volgende ronde plant het gesprek opnieuw als het nog nodig is.
call-step-done = De stap is gedaan.
call-stays = Het gesprek blijft op de werklijst; na drie pogingen komt de volgende stap.
call-unplanned = Er stond geen gesprek met deze debiteur op de werklijst; er is geen stap gedaan.
call-next = Is er iets afgesproken? punctueel promise FACTUUR --by DAG
call-sheet-done = Het belblad staat in { $file }.
objections-title = Wat u { $name } kunt antwoorden
objections-sent = Wat is verstuurd
objections-sent-none = Er is nog niets verstuurd.
objection-line = { $on }{ $time ->
    [none] {""}
   *[known] {" "}om { $time }
}: { $what }{ $invoices ->
    [none] {""}
   *[known] , over { $invoices }
}{ $to ->
    [none] ; waarheen is niet bekend
   *[known] , naar { $to }
}. { $left }
objection-what-before = bericht van vóór Punctueel
objection-left-posted = Als gepost gemeld; of het aankwam, weten wij niet.
objection-left-file = Als e-mail gemaakt en als verstuurd gemeld; of die aankwam, weten wij niet.
objection-left-before = Dat is zo opgegeven; het bericht zelf is niet bewaard.
objection-copy = Kopie van { $invoice }: { $size } bytes, sha256 { $sha256 }
objections-said = Wat hij zei
objections-said-none = Er is niet vastgelegd dat hij akkoord was.
objection-said = { $on } om { $time }{ $by ->
    [none] {""}
   *[known] , { $by }
}{ $invoice ->
    [none] {""}
   *[known] {" "}(factuur { $invoice })
}: { $what ->
    [approved] de factuur is akkoord
    [received] de factuur is ontvangen
    [not-received] de factuur is niet ontvangen
    [satisfied] tevreden over wat is geleverd
   *[not-satisfied] niet tevreden over wat is geleverd
}
objections-agreed = Wat is afgesproken
objections-agreed-none = Er is nog niets afgesproken.
objection-agreed = { $on }{ $with ->
    [none] {""}
   *[known] {" "}met { $with }
}: { $amount } uiterlijk { $by } ({ $kept ->
    [kept] nagekomen
    [broken] verlopen
   *[running] loopt nog
})
objections-announced = Wat is aangekondigd
objections-announced-none = Er is nog niets aangekondigd.
objection-announced = { $said }: { $what } op { $on }, voor { $invoices }

promise-done = Vastgelegd: { $name } betaalt { $amount } uiterlijk { $by } ({ $id }). Tot dan vragen wij niets.
promise-confirmed = Vastgelegd: { $name } is akkoord met de { $what ->
    [plan] betalingsregeling
   *[promise] toezegging
}. Daarmee erkent hij de schuld; de verjaring begint opnieuw (art. 3:318 BW).
promise-unconfirmed = Teruggenomen: { $name } is nog niet akkoord met de { $what ->
    [plan] betalingsregeling
   *[promise] toezegging
}.
promise-list-none = Er loopt geen toezegging.
promise-state-running = loopt
promise-state-kept = nagekomen
promise-state-broken = niet nagekomen
promise-state-withdrawn = ingetrokken
confirmation-none = niet verstuurd
confirmation-sent = verstuurd { $day }
confirmation-accepted = akkoord { $day }
plan-confirmation = Bevestiging: { $state }.
promise-all = alle facturen
promise-withdrawn = De toezegging van { $name } is ingetrokken. De stappen gaan verder.

plan-done = Vastgelegd: { $name } betaalt { $total } in termijnen ({ $id }). Zolang die binnenkomen, vragen wij niets.
plan-would = Zo wordt de regeling van { $name }, samen { $total }. Er is niets vastgelegd.
plan-interest = Daarvan is { $amount } rente ({ $rate } per jaar), in de laatste termijn.
plan-with-asked = Daarbij hoort { $amount } aan rente en kosten uit onze eerdere brieven.
plan-without-asked = Onze eerdere brieven vroegen ook { $amount } aan rente en kosten. Dat vervalt als de regeling wordt nagekomen; de bevestiging zegt dat.
plan-ask-too = Horen die rente en kosten bij de regeling? Zet er --with-asked achter.
plan-confirmed = De bevestiging staat klaar. Lezen: punctueel outbox show { $message }. Goedkeuren: punctueel outbox approve { $message }
plan-none = Er zijn geen betalingsregelingen.
plan-about = Regeling met { $name } van { $on }, over { $invoices }
plan-stands = Stand: { $state }
plan-repair = De gemiste termijn kan worden ingehaald tot en met { $until }. Daarna vervalt de regeling. Nu al alles vragen: punctueel plan accelerate { $id } --reason REDEN
plan-untold = Er is een termijn gemist. De week om in te halen begint als het bericht daarover weggaat. Nu al alles vragen: punctueel plan accelerate { $id } --reason REDEN
plan-less = Afgesproken was { $total }. Daarvan gaat { $off } af: dat is gecrediteerd of betwist.
plan-withdrawn = De regeling is ingetrokken. De stappen gaan verder.
plan-accelerated = De regeling is beëindigd; alles wat openstaat is nu te betalen. De stappen gaan verder.
plan-rules = Zo spreekt u een regeling af: ten hoogste { $most } termijnen, binnen { $days } dagen, elke termijn ten minste { $least }.
plan-rules-first = De eerste termijn is ten minste { $first } % van het geheel.
plan-state-running = loopt
plan-state-missed = termijn gemist
plan-state-complete = voldaan
plan-state-broken = vervallen
plan-state-withdrawn = ingetrokken
plan-state-out-of-hands = gestopt door insolventie
plan-state-accelerated = alles ineens te betalen
part-state-paid = betaald
part-state-dropped = niets meer
part-state-coming = nog te betalen
part-state-missed = gemist
part-state-to-judge = wacht op bankgegevens
part-state-ended = vervallen
head-part = Termijn
head-next = Volgende

pause-until = { $name } heeft pauze tot en met { $day }. Daarna gaan de stappen vanzelf verder.
pause-open = { $name } heeft pauze tot u die beëindigt (--end).
pause-all = Vastgelegd: alles staat stil tot en met { $day }. Er wordt niet gebeld en er gaat niets weg; daarna gaat het vanzelf verder.
pause-all-ended = Vastgelegd: alles gaat weer verder.
pause-ended = De pauze van { $name } is voorbij. De stappen gaan verder.

exempt-group-company = eigen groep
exempt-staff = medewerker
exempt-set-off = wij verrekenen
exempt-agreed = afgesproken
exempt-other = eigen reden
exempt-added = { $count ->
    [0] Dit was al zo.
    [one] Vastgelegd: { $count } debiteur manen wij niet meer aan ({ $why }).
   *[other] Vastgelegd: { $count } debiteuren manen wij niet meer aan ({ $why }).
}
exempt-ended = { $count ->
    [one] { $count } debiteur manen wij weer aan. De stappen gaan vanzelf verder.
   *[other] { $count } debiteuren manen wij weer aan. De stappen gaan vanzelf verder.
}
exempt-none = Wij manen iedereen aan. Iemand niet: punctueel exempt add DEBITEUR --why staff
exempt-title = { $count ->
    [one] { $count } debiteur manen wij niet aan ({ $total } open)
   *[other] { $count } debiteuren manen wij niet aan ({ $total } open)
}
exempt-next = Toch aanmanen: punctueel exempt end DEBITEUR

credit-none = Er zijn geen creditnota's die nog verrekend moeten worden.
credit-title = { $count ->
    [one] { $count } creditnota te verrekenen, samen { $total }
   *[other] { $count } creditnota's te verrekenen, samen { $total }
}
credit-named = { $invoice } ({ $amount }): die staat op de creditnota
credit-same-amount = { $invoice } ({ $amount }): zelfde bedrag
credit-no-proposal = { $count ->
    [0] er staat geen factuur open
    [one] er staat { $count } factuur open
   *[other] er staan { $count } facturen open
}
credit-next = Verrekenen: punctueel credit settle CREDITNOTA FACTUUR[=BEDRAG]…
credit-settled = Vastgelegd: van creditnota { $credit } is { $amount } verrekend ({ $id }). Terugdraaien: punctueel credit undo { $id }
credit-undone = De verrekening is teruggedraaid. De creditnota staat weer open.

commitments-none = Er is niets aangekondigd dat nog moet gebeuren.
commitments-next = Ervan afzien: punctueel commitments waive NR --reason REDEN
commitments-waived = Vastgelegd: van { $what } bij { $name } zien wij af. De stappen zelf gaan door; overslaan kan met punctueel waive.
commitments-done = Vastgelegd: { $what } bij { $name } is gedaan.
commitments-moved = { $state }: { $because }, was { $was }
head-confirmation = Bevestiging
head-duty = Wat
head-duty-day = Op
head-duty-owner = Wie
head-duty-state = Staat
duty-call = bellen
duty-letter = brief of e-mail
duty-email = e-mail
duty-hand-over = uit handen geven
duty-delivery-stop = niet meer leveren
duty-state-running = loopt
duty-state-near = bijna
duty-state-due = vandaag
duty-state-late = te laat
duty-state-suspended = wacht
duty-state-fulfilled = gedaan
duty-state-waived = van afgezien
duty-state-settled = hoeft niet meer
duty-state-renewed = opnieuw aangekondigd
moved-by-promise = toezegging
moved-by-stop = pauze of geschil
moved-by-house-pause = alles staat stil
moved-by-insolvency = insolventie
moved-by-plan = betalingsregeling
moved-by-dispute = geschil
moved-by-credit-awaited = wacht op een creditnota
moved-by-reply = ongelezen antwoord
moved-by-pause = pauze
moved-by-exempt = wordt niet aangemaand
moved-by-handed-over = uit handen gegeven
moved-by-said-paid = zegt betaald te hebben
handover-none = Er is niets voorgesteld en niets uit handen gegeven.
handover-next = Aannemen: punctueel handover agree NR --to agency|lawyer|bailiff|court. Afwijzen: punctueel handover decline NR --reason REDEN
handover-done = Vastgelegd: de facturen van { $name } zijn uit handen gegeven. Wij vragen zelf niets meer.
handover-first = Vastgelegd: u bent akkoord om { $name } uit handen te geven. Het gaat om zoveel geld dat een tweede persoon ook ja moet zeggen.
handover-declined = Vastgelegd: { $name } gaat nu niet uit handen. Het voorstel komt terug.
handover-to-agency = incassobureau
handover-to-lawyer = advocaat
handover-to-bailiff = deurwaarder
handover-to-court = rechter
handover-state-proposed = te beslissen
handover-state-first = { $by } is akkoord; wacht op een tweede persoon
handover-state-handed-over = uit handen gegeven
head-handover-to = Aan
delivery-none = Iedereen krijgt leveringen.
delivery-next = Weer leveren: punctueel delivery lift DEBITEUR --reason REDEN
delivery-stopped = Vastgelegd: aan { $name } leveren wij niet meer. Geef het door aan de verkoop en het magazijn. Het bericht aan de klant staat klaar in de outbox.
delivery-declined = Vastgelegd: het voorstel over { $name } gaat niet door. De stappen gaan verder.
delivery-lifted = Vastgelegd: aan { $name } leveren wij weer.

lack-email = e-mailadres
lack-phone = telefoonnummer
lack-contact = contactpersoon
lack-kind = soort (bedrijf of consument)
lack-address = postadres
lacking-none = Er ontbreekt niets bij wie iets openstaat.
lacking-title = { $count ->
    [one] Bij { $count } debiteur ontbreekt iets ({ $total } open)
   *[other] Bij { $count } debiteuren ontbreekt iets ({ $total } open)
}
lacking-next = Aanvullen: punctueel debtor set DEBITEUR --email ADRES. Alles in een bestand: --csv BESTAND
lacking-written = Geschreven: { $file }

debtor-kind-done = { $count ->
    [0] Van iedereen is al bekend wat hij is.
    [one] Vastgelegd voor { $count } debiteur: { $kind }.
   *[other] Vastgelegd voor { $count } debiteuren: { $kind }.
}
debtor-erased = De persoonsgegevens van { $id } zijn gewist. Dagen, bedragen en factuurnummers blijven.
debtor-erased-withdrawn = Wat nog voor deze debiteur klaarstond, is ingetrokken: { $count }.
debtor-erased-files = Zijn brieven, e-mails en kopieën van facturen zijn weg uit Punctueel. Hebt u ze ook gedrukt of als bestand bewaard (PDF of .eml), gooi die dan zelf weg.
debtor-erased-backups = In back-ups van eerder staan ze nog: bewaar die niet langer dan nodig.
debtor-title = { $name } ({ $id })
debtor-is-erased = De persoonsgegevens zijn gewist.
debtor-has-number = Nummer: { $value }
debtor-has-kind = Soort: { $value }
debtor-has-contact = Contactpersoon volgens de boekhouding: { $value }
debtor-has-email = E-mailadres: { $value }
debtor-has-phone = Telefoon: { $value }
debtor-has-address = Adres: { $value }
debtor-has-iban = IBAN: { $value }
debtor-has-kvk = KvK-nummer: { $value }
debtor-has-vat = Btw-nummer: { $value }
profile-title = Hoe { $name } betaalt
profile-nothing = Nog niet bekend: er is nog geen factuur betaald. Lees ook oude bankbestanden in, dan weet u het eerder.
profile-first-late = Betaalde altijd op tijd; dit is de eerste keer te laat. Vraag of er iets is.
profile-on-time = { $on_time } van { $paid } facturen op tijd betaald.
profile-median-late = Meestal { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} te laat.
profile-median-early = { $early ->
    [0] Meestal op de vervaldag zelf.
    [one] Meestal 1 dag te vroeg.
   *[other] Meestal { $early } dagen te vroeg.
}
profile-spread-around = De meeste betalingen komen tussen { $early } dagen voor en { $late } dagen na de vervaldag.
profile-spread = De meeste betalingen komen tussen { $early } en { $late } dagen na de vervaldag.
profile-slower = Het duurt de laatste tijd langer: de laatste { $recent_cases } facturen { $recent } dagen, de { $earlier_cases } daarvoor { $earlier }.
profile-faster = Het gaat de laatste tijd sneller: de laatste { $recent_cases } facturen { $recent } dagen, de { $earlier_cases } daarvoor { $earlier }.
profile-same = Het blijft gelijk: de laatste { $recent_cases } facturen { $recent } dagen, de { $earlier_cases } daarvoor { $earlier }.
profile-after-step = Is hij te laat, dan betaalt hij meestal na “{ $step }”: { $times } van { $of } keer.
profile-after-phone = Na een telefoontje: { $times } van { $of } keer, meestal { $days ->
    [0] dezelfde dag
    [one] binnen 1 dag
   *[other] binnen { $days } dagen
}.
profile-after-email = Na een e-mail: { $times } van { $of } keer, meestal { $days ->
    [0] dezelfde dag
    [one] binnen 1 dag
   *[other] binnen { $days } dagen
}.
profile-after-post = Na een brief: { $times } van { $of } keer, meestal { $days ->
    [0] dezelfde dag
    [one] binnen 1 dag
   *[other] binnen { $days } dagen
}.
profile-helps = Het lukt met { $name }: { $spoken } keer gesproken, daarna { $paid } keer betaald.
profile-hour = Bereikbaar tussen { $from }.00 en { $until }.00 uur: { $reached } van { $tried } keer.
profile-promises = { $kept } van { $all } toezeggingen nagekomen.
profile-late = Waarom het niet lukte: { $reasons }.
profile-disputes = { $ended ->
    [one] 1 klacht
   *[other] { $ended } klachten
} afgehandeld, { $right } terecht.
profile-large = Grote debiteur: { $open } open, { $percent }% van alles, plaats { $place } van { $of }.
profile-size = { $open } open, { $percent }% van alles, plaats { $place } van { $of }.
profile-last-late = Wat de laatste keren werkte
profile-head-due = vervaldag
profile-head-paid = betaald
profile-head-late = dagen te laat
profile-head-before = laatste stap ervoor
profile-nothing-before = vanzelf
debtor-contacts = Contacten
debtor-no-contacts = Er zijn geen contacten vastgelegd: punctueel debtor contact DEBITEUR --role payment --name NAAM
debtor-contact-set = Vastgelegd: { $name } ({ $id }) { $role } bij { $at }.
debtor-contact-removed = { $id } is geen contact meer van { $at }.

outbox-remarks = Let hierop voordat u goedkeurt
outbox-remarks-more = Er { $count ->
    [one] is nog { $count } bericht
   *[other] zijn nog { $count } berichten
} waar iets aan mist of beter kan; outbox show NR laat het zien.
outbox-empty = Er zijn geen berichten die nog weg moeten.
outbox-total = { $count ->
    [one] { $count } bericht, samen { $total }.
   *[other] { $count } berichten, samen { $total }.
}
outbox-next = Lezen: punctueel outbox show NR. Goedkeuren: punctueel outbox approve NR (of --all).
outbox-state-planned = wacht op goedkeuring
outbox-state-held = wordt vastgehouden
outbox-state-approved = goedgekeurd, nog versturen
outbox-state-printed = gedrukt, nog posten
outbox-state-written = klaargezet, nog versturen
outbox-state-done = verstuurd
outbox-state-lapsed = vervallen
outbox-state-withdrawn = ingetrokken
outbox-draft = { $id } is nog niet goedgekeurd. Vandaag zou het zo luiden:
outbox-nothing-sent = Er is nog niets verstuurd.
outbox-anew = { $id } aan { $name } is ingetrokken en meteen opnieuw gemaakt als { $anew }.
outbox-anew-planned = { $id } aan { $name } is ingetrokken; { $anew } komt ervoor in de plaats en wacht op goedkeuring.
outbox-not-made = { $count ->
    [one] Nog { $count } bericht is goedgekeurd en nog niet gemaakt: punctueel outbox print (brieven) of punctueel outbox eml (e-mails).
   *[other] Nog { $count } berichten zijn goedgekeurd en nog niet gemaakt: punctueel outbox print (brieven) of punctueel outbox eml (e-mails).
}
outbox-printed = { $id } aan { $name } is gedrukt.
outbox-printed-again = { $id } aan { $name } is opnieuw gedrukt.
outbox-printed-next = Post alles vandaag, en meld het daarna: punctueel outbox posted --all
outbox-print-file = Alles staat in { $file }: { $pages ->
    [one] { $pages } bladzijde
   *[other] { $pages } bladzijden
}, met de paklijst bovenop. Post alles vandaag, en meld het daarna: punctueel outbox posted --all
outbox-left = { $count ->
    [one] Er ligt nog { $count } bericht
   *[other] Er liggen nog { $count } berichten
}: geef de opdracht nog eens, met een ander bestand.
outbox-written = { $id } aan { $name } staat als bestand klaar.
outbox-mail-removed = Het bestand { $file } is weggehaald: dat bericht is al verstuurd of ingetrokken.
outbox-written-next = De bestanden staan in { $folder }. Verstuurd? Meld het: punctueel outbox posted NR
outbox-bulk-stopped = Gestopt op verzoek. Wat gedaan is blijft; geef de opdracht nog eens voor de rest.
outbox-costs-named = De brief noemt deze kosten.
outbox-held = { $id } wordt vastgehouden. Verder laten gaan: punctueel outbox release { $id }
outbox-released = { $id } is vrijgegeven en wacht op goedkeuring.
outbox-released-approved = { $id } is vrijgegeven en goedgekeurd.
outbox-taken-back = { $id } is ingetrokken en gaat niet weg: dat is besloten. De volgende stap gaat gewoon door.
outbox-taken-back-again = { $id } is ingetrokken. Wat nodig blijft komt bij de volgende run terug; een pauze of geschil houdt dat tegen.
outbox-stands = { $id }: { $state }.
outbox-to = Aan: { $recipient }
outbox-attachments = Bijlagen: { $files }
outbox-attachment = { $file } ({ $kb } kB)
outbox-add-copy = Kopie zelf bijvoegen bij { $id }: { $numbers }. Die PDF kan niet mee in het bestand.
outbox-note = Reden: { $note }
outbox-pdf = De brief staat in { $file }.
outbox-pdf-draft = Een voorbeeld van de brief staat in { $file }. Weg kan hij pas na goedkeuring.
message-promise-confirmation = bevestiging
message-plan-confirmation = regeling
message-instalment-reminder = termijn komt
message-instalment-missed = termijn gemist
message-delivery-stop = bericht van leverstop
message-statement = rekeningoverzicht
message-companion = e-mail bij het telefoongesprek
statement-written = Het overzicht van { $name } staat in { $file }. Er is niets klaargezet of vastgelegd.
statement-planned = { $id }: een rekeningoverzicht voor { $name } wacht op goedkeuring.
progress-outbox = { $count } berichten gedaan …
outbox-none = Er is niets om te doen.
outbox-approved = { $id } aan { $name } is goedgekeurd.
outbox-withdrawn = { $id } aan { $name } is ingetrokken: er is nu niets te vragen.
outbox-stopped = { $id }: aan { $name } wordt niets meer geleverd. Geef dat door aan wie bij u levert.
outbox-first = { $id }: u bent akkoord om { $name } uit handen te geven. Een tweede persoon moet ook ja zeggen.
outbox-handed-over = { $id }: de facturen van { $name } zijn uit handen gegeven. Wij vragen zelf niets meer.
outbox-posted = { $id } aan { $name } is verstuurd.
outbox-stale = { $id } aan { $name } is ingetrokken: er is nu niets te vragen.
outbox-refused = { $id } aan { $name } kan niet.
outbox-approved-next = Brieven: punctueel outbox print --out BESTAND --all. E-mails: punctueel outbox eml --out MAP --all. Daarna: punctueel outbox posted --all
outbox-posted-next = De stappen hiervan zijn gedaan. Een termijn gaat in op de dag dat de brief of e-mail aankomt.

bank-none = Er zijn nog geen bankregels. Lees een bankafschrift in: punctueel import BESTAND
bank-none-waiting = Er zijn geen betalingen die op een keuze wachten.
bank-total = { $count ->
    [one] { $count } bankregel, ontvangen { $total }.
   *[other] { $count } bankregels, ontvangen { $total }.
}
bank-waiting = { $id }  { $day }  { $amount }  { $name }
bank-fits = {"  "}Past bij: { $invoices }{ $count ->
    [0] {""}
    [one] {" "}(of { $count } andere keuze)
   *[other] {" "}(of { $count } andere keuzes)
}
bank-because = {"  "}Omdat: { $evidence }.
bank-earlier = { $count ->
    [one] Hiervoor staat nog { $count } regel. Alles staat in het antwoord met --json.
   *[other] Hiervoor staan nog { $count } regels. Alles staat in het antwoord met --json.
}
bank-next-waiting = Kiezen: punctueel bank settle NR FACTUUR. Hoort het bij geen factuur: punctueel bank leave NR --reason REDEN
bank-next = Een vraagteken is een voorstel. Kiezen: punctueel bank settle NR FACTUUR
bank-matched = { $count ->
    [0] Er was niets zekers te verwerken.
    [one] { $count } betaling is bij een factuur geboekt.
   *[other] { $count } betalingen zijn bij facturen geboekt.
}
bank-reversed = { $count ->
    [one] { $count } incasso is teruggekomen; de factuur staat weer open.
   *[other] { $count } incasso's zijn teruggekomen; de facturen staan weer open.
}
bank-suggested = { $count ->
    [one] Voor { $count } betaling is er een voorstel. Bekijk het: punctueel bank list --unmatched
   *[other] Voor { $count } betalingen is er een voorstel. Bekijk ze: punctueel bank list --unmatched
}
bank-open = { $count ->
    [one] Van { $count } betaling is niet bekend waar hij bij hoort.
   *[other] Van { $count } betalingen is niet bekend waar ze bij horen.
}
bank-settled = { $entry } is verwerkt ({ $id }). Terugdraaien: punctueel bank undo { $id }
bank-still-open = Factuur { $invoice }: nog open { $open }.
bank-listed-open = Factuur { $invoice }: nog open { $open }. Van deze betaling stond { $listed } al als betaald in uw lijst. Is het een andere betaling? Draai het terug en kies nog eens met --listed no.
bank-added = Van deze betaling is { $amount } geboekt als rente en kosten van factuur { $invoice }.
bank-left = Van deze betaling is nog { $left } te verdelen of terug te betalen.
bank-reopened = { $entry } draait een incasso terug; de factuur staat weer open.
bank-undone = { $id } is teruggedraaid. De factuur staat weer open en de betaling wacht op een keuze.
bank-set-aside = { $left } van { $entry } hoort bij geen factuur. Dit geld houdt niets meer op. Toch niet: punctueel bank undo { $entry }
bank-taken-up = { $id } wacht weer op een keuze.
bank-checked = Vastgelegd: de bank is bekeken tot en met { $day }.
bank-account-used = Op { $account } betalen debiteuren. Berichten wachten op de afschriften van deze rekening.
bank-account-unused = Op { $account } betalen geen debiteuren. Berichten wachten niet op deze rekening.

strategy-title = { $name }: { $title } (versie { $version })
strategy-term = { $days ->
    [one] termijn { $days } dag
   *[other] termijn { $days } dagen
}
strategy-on = op { $anchor }
strategy-days-after = { $days ->
    [one] { $days } dag na { $anchor }
   *[other] { $days } dagen na { $anchor }
}
strategy-days-before = { $days ->
    [one] { $days } dag voor { $anchor }
   *[other] { $days } dagen voor { $anchor }
}
strategy-working-days-after = { $days ->
    [one] { $days } werkdag na { $anchor }
   *[other] { $days } werkdagen na { $anchor }
}
strategy-working-days-before = { $days ->
    [one] { $days } werkdag voor { $anchor }
   *[other] { $days } werkdagen voor { $anchor }
}
strategy-show-next = De tekst zelf, om een eigen strategie mee te beginnen: punctueel strategy show { $name } --text
strategy-list-next = Bekijk de stappen: punctueel strategy show NAAM
strategy-is-in-force = in gebruik
strategy-is-available = beschikbaar
strategy-no-mistakes = Er zitten geen fouten in deze strategie.
strategy-warnings = Deze strategie kan in gebruik. Let wel op:
strategy-mistakes = Deze strategie kan zo niet in gebruik:
strategy-line = Regel { $line }
strategy-line-step = Regel { $line }, stap “{ $step }”
strategy-dates-title = { $name }
strategy-dates-for = Voor een factuur die op { $sent } is verstuurd, met betaaldag { $due }, die niemand betaalt.
strategy-in-force = Strategie { $name }, versie { $version }, is in gebruik. Vanaf de volgende run geldt hij voor alle debiteuren.
strategy-added = Strategie { $name }, versie { $version }, is te kiezen voor segmenten, debiteuren en facturen. Wat voor de rest geldt, blijft zo.
segment-house = Wie nergens onder valt, volgt { $strategy }.
segment-none = Er zijn geen segmenten. Maak er een: punctueel segment add "Vaste klanten" --strategy 004
segment-set = Segment “{ $name }” volgt strategie { $strategy }.
segment-next = Wie hoort erbij? punctueel segment assign NAAM DEBITEUR… Het geldt vanaf de volgende run.
segment-assigned = { $count ->
    [0] Dit was al zo.
    [one] { $count } debiteur zit nu in segment “{ $name }”. Dat geldt vanaf de volgende run.
   *[other] { $count } debiteuren zitten nu in segment “{ $name }”. Dat geldt vanaf de volgende run.
}
segment-removed = { $count ->
    [0] Dit was al zo.
    [one] { $count } debiteur is uit zijn segment gehaald. Dat geldt vanaf de volgende run.
   *[other] { $count } debiteuren zijn uit hun segment gehaald. Dat geldt vanaf de volgende run.
}
segment-dropped = Segment “{ $name }” is er niet meer. Wie erin zat, volgt vanaf de volgende run wat anders geldt.
segment-debtors = { $count ->
    [one] { $count } debiteur heeft een eigen strategie: { $strategy }.
   *[other] { $count } debiteuren hebben een eigen strategie: { $strategy }.
}
segment-invoices = { $count ->
    [one] { $count } open factuur heeft een eigen strategie: { $strategy }.
   *[other] { $count } open facturen hebben een eigen strategie: { $strategy }.
}
segment-order = Het nauwste geldt: eerst de factuur, dan de debiteur, dan het segment, dan de administratie.
segment-takes-nobody = alleen wie u erin zet
segment-takes-letters = taal { $language }

check-ok = De boeken zijn in orde: { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
} nagekeken.
check-ok-replayed = De boeken zijn in orde: { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
} nagekeken en opnieuw afgespeeld. Alles komt gelijk uit.
check-wrong = De boeken zijn niet in orde ({ $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
} nagekeken). Stop met werken en zet de laatste back-up terug.
check-agenda = De boeken zijn in orde, de agenda niet ({ $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
} nagekeken). Draai één keer: punctueel run --full
check-next = Grondiger: punctueel check --replay
finding-CHAIN-BROKEN = De keten is gebroken bij gebeurtenis { $about }: die is achteraf veranderd.
finding-EVENT-MISSING = Gebeurtenis { $about } ontbreekt.
finding-HEAD-WRONG = Het einde van de keten klopt niet met de laatste gebeurtenis.
finding-DETAIL-CHANGED = De woorden bij gebeurtenis { $about } zijn achteraf veranderd.
finding-OPEN-WRONG = Het openstaande bedrag van { $about } is niet de som van zijn boekingen.
finding-TABLE-DIFFERS = De tabel { $about } is anders dan wat de gebeurtenissen geven.
finding-EVENT-UNREADABLE = Gebeurtenis { $about } is met deze versie niet te lezen. Werk Punctueel bij.
finding-BLOB-MISSING = De bewaarde brief of e-mail van bericht { $about }, of een kopie die meeging, is weg.
finding-COPY-MISSING = De bewaarde PDF van factuur { $about } is weg. Voeg hem opnieuw toe met punctueel invoice copy.
finding-BLOB-CHANGED = De bewaarde brief of e-mail van { $about } is achteraf veranderd.
finding-ASKED-UNPAID-WRONG = Wat { $about } van gevraagde rente en kosten nog moet betalen, is anders dan de brieven zeggen.
finding-AGENDA-WRONG = Voor { $about } is er nu iets te doen, maar de agenda kijkt later.

progress-import = { $what } wordt gelezen …
progress-run = { $count ->
    [one] { $count } debiteur bekeken … (Ctrl-C stopt netjes)
   *[other] { $count } debiteuren bekeken … (Ctrl-C stopt netjes)
}
progress-check = { $count } gebeurtenissen nagekeken …
progress-replay = { $count } gebeurtenissen opnieuw afgespeeld …

## Als het niet lukt

error-FILE-MISSING = Het bestand “{ $file }” is er niet. Controleer de naam en de map.
error-FILE-UNREADABLE = Het bestand “{ $file }” is niet te lezen: { $cause }.
error-MISTAKE-OF-OURS = Dit is een fout in Punctueel zelf. Er is niets half gedaan. Meld het, met de regel hieronder.

usage-unknown = “{ $arg }” is hier niet bekend.
usage-command = De opdracht “{ $command }” bestaat niet.
usage-value-missing = Achter { $arg } hoort een waarde.
usage-choice = “{ $value }” kan niet bij { $arg }. Kies uit: { $valid }.
usage-value = “{ $value }” kan niet bij { $arg }. { $kind ->
    [day] Schrijf een dag die bestaat als 2026-10-02 of 02-10-2026, van 1900 tot en met 2199.
    [amount] Schrijf een bedrag in euro als 1210.00 of 1210,00, zonder valutateken en tot 10 miljard.
    [days] Geef een aantal dagen van 1 tot en met 365.
    [days-ahead] Geef een aantal dagen van 1 tot en met 92.
    [debtors] Geef een aantal van 1 tot en met 50000.
    [invoices] Geef een aantal van 1 tot en met 1000000.
    [language] Kies nl of en.
    [sent-before] Schrijf none, of de soort en dag van het laatste bericht: reminder=2026-10-01 of final-demand=2026-10-01.
    [outcome] Kies no-answer, voicemail, call-back, wrong-person, asks-copy, order-number, approval, payment-run, credit, paid-already, promise, plan, complaint, money-trouble, refuses, invoice-agreed, other of reached.
    [every] Kies month (maand) of week.
    [instalment] Schrijf een termijn als 2026-11-30=100,00: de dag, een =, en het bedrag.
    [exemption] Kies group-company (eigen groep), staff (medewerker), set-off (verrekenen), agreed (afgesproken) of other (anders).
    [vat-period] Kies month (maand), quarter (kwartaal) of year (jaar).
    [sells] Kies goods (goederen), services (alleen diensten) of unknown (niet bekend, of allebei).
    [rule-field] Kies term, interest, costs, imputation, day-count, vat-service, notice-by-email, refused-on, received-on of delivered.
    [rate-table] Kies consumer (wettelijke rente) of commercial (handelsrente).
    [insolvency] Kies bankruptcy (faillissement), surseance, wsnp, whoa, moratorium, debt-counselling (schuldhulp), administration (bewind) of dissolved-empty (turboliquidatie).
    [insolvency-end] Kies clean-slate (schone lei), composition (akkoord), without-clean-slate, lack-of-assets (gebrek aan baten), distributed (uitgedeeld), annulled (vernietigd) of over (voorbij).
    [lack] Kies email, phone (telefoon), contact, kind (soort) of address (postadres).
    [dispute-kind] Kies quality (kwaliteit), service, price (prijs), delivery (levering), not-ordered (niet besteld), invoice (de factuur zelf), credit (een creditnota) of other (anders).
    [dispute-owner] Kies owner (de eigenaar), controller (debiteurenbeheer) of resolver (wie geschillen behandelt).
    [hand-over] Kies agency (incassobureau), lawyer (advocaat), bailiff (deurwaarder) of court (rechter).
    [user-role] Kies owner (eigenaar), controller (debiteurenbeheer), caller (alleen bellen), resolver (eigen geschillen), accountant of reader (alleen inzien).
    [dispute-verdict] Kies right (gelijk), partly (deels gelijk) of wrong (geen gelijk).
    [column] Schrijf de kop en wat erin staat als Saldo=open, of Saldo=- als de kolom niet wordt gebruikt. De namen staan in het antwoord op punctueel read BESTAND.
    [renumbered] Schrijf het oude en het nieuwe nummer als 10=999.
    [debtor-kind] Kies business (bedrijf) of consumer (consument).
    [legal-form] Kies bv, nv, sole-trader, vof, maatschap, cv, foundation, association, cooperative, public-body, person, foreign of unknown.
    [house-reference] Kies invoice-number (factuurnummer), rf (ISO 11649) of kenmerk (betalingskenmerk).
    [rate] Schrijf een percentage als 12 of 10,40.
    [day-count] Kies actual/365 (elk jaar 365 dagen) of actual/actual (schrikkeljaar 366).
    [limitation-kind] Kies contract (overeenkomst), periodic (rente, huur), consumer-sale (koop door een consument), transport (vervoer) of judgment (vonnis).
    [delivery-days] Geef een aantal bezorgdagen van 1 tot en met 30.
    [sent-by] Kies post of email.
    [paid] Schrijf een betaling als 2026-03-01=500.00.
    [reference-kind] Kies rf of kenmerk.
    [role] Kies invoice (ontvangt facturen), payment (beslist over betalen), dispute (behandelt klachten) of director (directie).
    [hours] Schrijf hele uren tussen 8 en 20, zoals 9-12,13-17. Alleen op sommige dagen? Zet ze ervoor: ma,wo 9-12. Op zondag belt niemand.
    [time-to-call] Schrijf een tijd tussen 8:00 en 20:00, zoals 14:30.
    [actor] Kies owner (de eigenaar), controller (debiteurenbeheer) of manager (de leidinggevende).
    [channel] Kies phone (telefoon), email (e-mail) of post.
    [mostly] Kies business (bedrijven), consumer (consumenten) of ask (nog vragen).
    [terms] Kies agreed (afgesproken) of unilateral (alleen op de factuur).
    [yes-no] Kies yes of no.
    [on-off] Kies on (aan) of off (uit).
    [moment] Schrijf een moment als 2026-10-02T17:00, of alleen de dag: dan geldt het einde ervan.
    [report] Kies een naam uit punctueel report list.
    [letter] Kies een naam uit punctueel template list.
    [working-days] Geef een aantal werkdagen van 0 tot en met 250.
    [confirmed-how] Kies reply (de klant antwoordde) of signed (ondertekend).
    [pay-method] Kies bank, card (pin), cash (contant) of debit (incasso).
    [grace-days] Geef een aantal werkdagen van 0 tot en met 5.
    [call-reason] Kies bij een klacht quality, service, price, delivery, not-ordered, invoice, credit of other. Is een toezegging niet nagekomen? Kies forgot (vergeten), approval (nog niet goedgekeurd), order-number (mist een ordernummer), awaits-money (wacht op geld), money-trouble (heeft geen geld), dispute (is het niet eens), absent (was er niet), sent-it (zegt dat er is betaald) of other (anders).
    [correction-days] Geef een aantal werkdagen van 0 tot en met 10.
   *[other] Bekijk de mogelijke waarden.
}
usage-conflict = { $arg } gaat niet samen met { $other }.
usage-required = Dit ontbreekt nog: { $arg }.
usage-no-command = Zeg er nog bij wat u wilt: { $commands }.
usage-values = Bij { $arg } staat niet het goede aantal waarden.
usage-other = Deze opdracht is niet te begrijpen.
usage-nearest = Bedoelde u “{ $near }”?
usage-see-help = Uitleg staat achter --help.

## Uitleg achter --help

help-word-usage = Gebruik
help-word-command = OPDRACHT
help-word-commands = Opdrachten
help-word-arguments = Gegevens
help-word-options = Opties
help-word-anywhere = Overal te gebruiken
help-word-options-usage = [OPTIES]
help-value-ACCOUNT = REKENING
help-value-ADDRESS = ADRES
help-value-AMOUNT = BEDRAG
help-value-PERCENT = PERCENTAGE
help-value-ANSWER = ANTWOORD
help-value-CONTACT = CONTACT
help-value-DAY = DAG
help-value-DEBTOR = DEBITEUR
help-value-ENTRY = BANKREGEL
help-value-FILE = BESTAND
help-value-IMPORT = IMPORT
help-value-KIND = SOORT
help-value-MESSAGE = BERICHT
help-value-NAME = NAAM
help-value-NUMBER = NUMMER
help-value-OUTCOME = UITKOMST
help-value-ID = NUMMER
help-value-REASON = REDEN
help-value-ROLE = ROL
help-value-HOURS = UREN
help-value-TIME = TIJD
help-value-WHO = WIE
help-value-IBAN = IBAN
help-value-REFERENCE = KENMERK
help-value-VALUE = NUMMER
help-value-TERMS = HERKOMST
help-value-TEXT = TEKST

help-anywhere = Overal
    .database = Waar de gegevens staan: sqlite:PAD of postgres://… (anders PUNCTUEEL_DATABASE, anders uw eigen gegevensmap)
    .administration = Welke administratie; alleen nodig als er meer zijn
    .user = Wie u bent: naam of code uit punctueel user list (anders PUNCTUEEL_AS). Alleen nodig als er gebruikers zijn
    .today = De dag waarop u werkt; vrij in een proefadministratie, met --dry-run en bij opdrachten die alleen lezen
    .since = De laatste gebeurtenis die u zag (event in --json van today of debtor show). Is er daarna iets veranderd, dan hoort u dat eerst
    .json = Antwoord voor programma's
    .language = nl (gewoon) of en
    .help = Toont deze uitleg
    .version = Toont de versie

help = Punctueel: elke openstaande factuur op tijd opgevolgd, tot hij is betaald.
    .long =
        Een gewone dag:
          punctueel import afschrift.sta    lees het bankafschrift in
          punctueel run                     zet klaar wat vandaag moet
          punctueel today                   de werklijst: bellen, goedkeuren, aandacht
          punctueel call 2026-101 --outcome reached
          punctueel outbox approve --all

        Een eerste keer:
          punctueel init --name "Voorbeeld BV" --iban NL91ABNA0417164300
          punctueel import openstaand.csv --as-of 2026-10-01

        Status: 0 gedaan, 1 geweigerd of ongeldig, 2 verkeerd gebruik, 3 de buitenwereld werkt niet mee.

help-init = Maakt een nieuwe administratie
    .long =
        Voorbeeld:
          punctueel init --name "Voorbeeld BV" --iban NL91ABNA0417164300 --debtors business

        Met --trial maakt u een proefadministratie: elke dag mag, en er gaat niets de deur uit.
    .name = De naam van uw bedrijf, zoals die in brieven staat
    .iban = De rekening waarop u betaald wilt worden
    .vat_deductible = Kunt u btw aftrekken? yes (gewoon) of no
    .debtors = Wat debiteuren zijn als niets anders bekend is: business, consumer of ask (gewoon: vragen)
    .terms = Waar de betaaltermijn vandaan komt: agreed (afgesproken) of unilateral (gewoon: alleen op de factuur)
    .kvk = Nummer van de Kamer van Koophandel
    .vat_number = Btw-nummer
    .contact = Wie tekent en te bellen is
    .function = De functie van wie tekent
    .phone = Telefoonnummer
    .hours = Wanneer u te bereiken bent, zoals “ma-vr 9-17 uur”
    .email = E-mailadres
    .website = Website
    .street = Straat en huisnummer
    .postcode = Postcode
    .city = Plaats
    .correction_days = Hoeveel werkdagen de bank achter mag lopen: 0 (gewoon) tot en met 10
    .messages = Berichten aan of uit: on (gewoon) of off. Bij off gaat er niets de deur uit
    .copies = Of met een herinnering de bewaarde kopieën van de facturen meegaan: on of off
    .reference = Wat een klant bij één factuur als kenmerk noemt: invoice-number (factuurnummer), rf (ISO 11649) of kenmerk (betalingskenmerk)
    .second_person_from = Vanaf welk bedrag twee personen besluiten om iets uit handen te geven; 0: één is genoeg
    .grace = Hoeveel werkdagen na een toegezegde dag het geld nog op tijd is: 0 tot en met 5 (gewoon 1)
    .automatic = Of de run zelf goedkeurt wat volgens de strategie geen goedkeuring nodig heeft: on of off
    .vat_period = Hoe vaak u btw-aangifte doet: month, quarter (standaard) of year
    .sells = Wat u verkoopt, voor de verjaring: goods, services of unknown (standaard)
    .print_language = De taal van de paklijst: nl (gewoon) of en
    .trial = Een proefadministratie
    .strategy = De strategie om mee te beginnen, zoals punctueel-mkb; anders een die past bij --terms

help-house = Uw eigen gegevens en instellingen
help-house-show = Toont uw eigen gegevens en instellingen
help-house-reminders = Legt vast of uw boekhoudpakket zelf nog herinneringen stuurt
    .long =
        Stuurt het ze nog, dan krijgt een debiteur alles dubbel. Zet ze daar uit en zeg het hier.

          punctueel house reminders off
    .sends = off (het stuurt ze niet meer) of on (toch nog)
help-house-set = Verandert uw eigen gegevens en instellingen
    .long =
        Wat u niet noemt, blijft zoals het is. Een lege tekst ("") haalt een gegeven weg.

          punctueel house set --street "Dam 1" --postcode "1012 JS" --city Amsterdam
          punctueel house set --messages off    houdt elk bericht binnen
    .iban = De rekening waarop u betaald wilt worden
    .kvk = Nummer van de Kamer van Koophandel
    .vat_number = Btw-nummer
    .contact = Wie tekent en te bellen is
    .function = De functie van wie tekent
    .phone = Telefoonnummer
    .hours = Wanneer u te bereiken bent, zoals “ma-vr 9-17 uur”
    .email = E-mailadres
    .website = Website
    .street = Straat en huisnummer
    .postcode = Postcode
    .city = Plaats
    .correction_days = Hoeveel werkdagen de bank achter mag lopen: 0 (gewoon) tot en met 10
    .messages = Berichten aan of uit: on (gewoon) of off. Bij off gaat er niets de deur uit
    .copies = Of met een herinnering de bewaarde kopieën van de facturen meegaan: on of off
    .reference = Wat een klant bij één factuur als kenmerk noemt: invoice-number (factuurnummer), rf (ISO 11649) of kenmerk (betalingskenmerk)
    .second_person_from = Vanaf welk bedrag twee personen besluiten om iets uit handen te geven; 0: één is genoeg
    .grace = Hoeveel werkdagen na een toegezegde dag het geld nog op tijd is: 0 tot en met 5 (gewoon 1)
    .automatic = Of de run zelf goedkeurt wat volgens de strategie geen goedkeuring nodig heeft: on of off
    .vat_period = Hoe vaak u btw-aangifte doet: month, quarter (standaard) of year
    .vat_deductible = Kunt u btw aftrekken? yes (gewoon) of no
    .sells = Wat u verkoopt, voor de verjaring: goods, services of unknown (standaard)
    .print_language = De taal van de paklijst: nl (gewoon) of en

help-read = Zegt wat er in een bestand staat, zonder iets te bewaren
    .long =
        Voor bankafschriften (MT940, CAMT.053) en lijsten met openstaande posten (CSV). Zegt ook wat er
        niet klopt, op welke regel, en wat u kunt doen.
    .files = De bestanden
    .profile = Lees een lijst zoals u eerder hebt bevestigd: de naam van het profiel

help-import = Leest bankafschriften, openstaande posten en facturen (UBL) in
    .long =
        Elk bestand wordt herkend aan wat erin staat, en heel of helemaal niet ingelezen. Hetzelfde
        bestand nog eens verandert niets. Van een ZIP wordt elk bestand apart ingelezen.

          punctueel import openstaand.csv --as-of 2026-10-01
          punctueel import afschrift.sta
          punctueel import *.xml --dry-run
    .files = De bestanden
    .dry_run = Laat zien wat er zou veranderen, en bewaar niets
    .as_of = De dag waarvan een lijst met openstaande posten is
    .sent_before = Wat er al is verstuurd voor facturen over de betaaldag: none, of soort en dag van het laatste bericht (reminder=2026-10-01)
    .accept_vanished = Wat niet meer in de lijst staat is echt betaald
    .renumbered = Een debiteur heeft een ander nummer gekregen: OUD=NIEUW
    .profile = Lees een lijst zoals u eerder hebt bevestigd: de naam van het profiel
    .column = Wat er in een kolom staat: KOP=VELD, of KOP=- als de kolom niet wordt gebruikt
    .accept_columns = De kolommen kloppen zoals ze zijn gelezen
    .save_profile = De kolommen kloppen; onthoud dat onder deze naam

help-import-conflicts = Toont waar een lijst iets anders zegt dan u hebt verbeterd
help-import-resolve = Kiest wat geldt: uw gegeven of dat van de lijst
    .corrections = Welke, zoals cor_7; alle krijgen hetzelfde antwoord
    .ours = Uw gegeven blijft staan
    .theirs = Neem het gegeven van de lijst over
help-import-profiles = Toont hoe lijsten worden gelezen, zoals u hebt bevestigd
    .name = Alleen dit profiel
    .remove = Dit profiel verwijderen
help-import-list = Toont wat er is ingelezen
    .files = Elk bestand uit een ZIP apart
help-import-undo = Draait een ingelezen bestand terug
    .long =
        Alles wat het bestand deed, wordt teruggenomen. Berichten die nog klaarstaan, worden ingetrokken.
        Is er al een bericht over verstuurd, of bouwt er iets op voort, dan kan het niet. Daarna kan
        hetzelfde bestand opnieuw worden ingelezen.

          punctueel import list
          punctueel import undo imp_3 --dry-run
    .import = De import, zoals imp_3
    .dry_run = Laat zien wat er zou gebeuren, en bewaar niets

help-take-in = Legt vast wat er al was verstuurd vóór Punctueel
    .long =
        Facturen die bij het inlezen al over de betaaldag waren, wachten op één antwoord.

          punctueel take-in --sent-before none
          punctueel take-in imp_3 --sent-before final-demand=2026-10-01
    .import = De import waar het over gaat; anders alle die ernaar vragen
    .sent_before = none, of soort en dag van het laatste bericht (reminder=2026-10-01)

help-run = Voert de dag uit: wat moet er vandaag, en wat wacht waarom
    .long =
        Nog eens draaien op dezelfde dag doet niets. Ctrl-C stopt na de debiteuren die onder handen
        zijn; de volgende keer gaat het verder.
    .dry_run = Laat zien wat er zou gebeuren, en bewaar niets
    .full = Bekijk iedereen, niet alleen wie aan de beurt is

help-today = De werklijst: bellen, goedkeuren, en wat aandacht vraagt
    .long =
        Wie nu bereikbaar is, staat bovenaan, met het meeste geld in gevaar eerst. Waarom een gesprek zo
        zwaar weegt, staat erbij.

          punctueel today
          punctueel today --by manager
    .by = Alleen de gesprekken van owner (eigenaar), controller (debiteurenbeheer) of manager (leidinggevende)

help-why = Waarom gebeurt iets wel of niet?
    .long =
        Toont elke stap met zijn dag en de redenen, en wanneer er weer wordt gekeken.

          punctueel why 2026-101
          punctueel why "Bakkerij Jansen" --on 2026-11-02
    .who = Factuur of debiteur: nummer, naam of id
    .on = Een andere dag

help-call = Legt een telefoongesprek vast
    .long =
        Voorbeeld:
          punctueel call 2026-101 --outcome reached --with "Ans" --note "betaalt vrijdag"
          punctueel call "Bakkerij Jansen" --sheet
          punctueel call "Bakkerij Jansen" --objections
          punctueel call "Bakkerij Jansen" --sheet --out belblad.pdf
    .who = Factuur, debiteur of belafspraak (call_12)
    .outcome = no-answer, voicemail, call-back, wrong-person, asks-copy, order-number, approval, payment-run, credit, paid-already, promise, plan, complaint, money-trouble, refuses, invoice-agreed, other of reached
    .sheet = Toon het belblad: wat u weet, wat u vraagt en wat u antwoordt; legt niets vast
    .out = Maak van het belblad een PDF van één bladzijde
    .force = Overschrijf het bestand
    .with = Met wie u sprak
    .note = Wat er is gezegd
    .by = De dag van de toezegging, of om terug te bellen
    .at = Vanaf welke tijd op die dag, bij terugbellen
    .amount = Hoeveel er wordt toegezegd of betwist; anders alles
    .reason = Waar een klacht over gaat: quality, service, price, delivery, not-ordered, invoice, credit of other; na een toezegging die niet is nagekomen waarom: forgot, approval, order-number, awaits-money, money-trouble, dispute, absent, sent-it of other
    .received = Zei hij dat de factuur is ontvangen? yes of no
    .satisfied = Zei hij dat hij tevreden is over wat is geleverd? yes of no
    .objections = Toon wat u kunt antwoorden: wat is wanneer verstuurd, waarheen, en wat is afgesproken; legt niets vast
    .again = Het is een nieuw gesprek, ook al is net hetzelfde vastgelegd
    .person = Wie daar wel over betalingen gaat (bij wrong-person)
    .phone = Zijn telefoonnummer
    .take_back = Neem het laatste gesprek terug, met de toezegging, stop en bevestiging die eruit volgden; waarom: --note

help-promise = Legt een toezegging vast, of trekt die in
    .long =
        Tot de toegezegde dag vragen wij niets. Daarna wordt aan de bank getoetst of er is betaald.

          punctueel promise 2026-101 --by 2026-10-09
          punctueel promise 2026-101 --withdraw
    .who = Factuur of debiteur
    .by = Uiterlijk op welke dag
    .amount = Hoeveel; anders alles wat openstaat, niet in geschil is en nog niet is toegezegd
    .method = Hoe de klant betaalt: bank, card (pin), cash (contant) of debit (incasso)
    .with = Wie het toezegt
    .withdraw = Trek de toezegging in

help-promise-list = Toont de toezeggingen die lopen of niet zijn nagekomen, op dag
    .long =
          punctueel promise list
          punctueel promise list 1001 --all
          punctueel promise list --due 3
    .who = Van welke debiteur; anders van iedereen
    .due = Alleen die binnen zoveel werkdagen betaald moeten zijn
    .all = Ook die voorbij zijn

help-promise-confirm = Legt vast dat de klant akkoord is met een toezegging of een betalingsregeling
    .long =
        Met --file bewaart u wat de klant stuurde, bijvoorbeeld de mail of de ondertekende brief.

          punctueel promise confirm prm_12 --by reply
          punctueel promise confirm pln_31 --by signed --file getekend.pdf --on 2026-10-09
          punctueel promise confirm prm_12 --withdraw --reason "Verkeerde klant"
    .id = De toezegging (prm_) of de regeling (pln_)
    .by = reply (antwoord) of signed (ondertekend)
    .file = Wat de klant stuurde, hooguit 10 MB
    .on = De dag van het akkoord; anders vandaag
    .note = Wat uw collega's moeten weten
    .withdraw = Neem het akkoord terug
    .reason = Waarom; dat blijft bewaard

help-plan = Spreekt betaling in termijnen af, en toont hoe elke regeling ervoor staat
    .long =
        Zolang de termijnen binnenkomen, vragen wij niets. Een termijn telt pas als gemist wanneer de
        bankgegevens de dag en twee werkdagen daarna dekken. Dan is er een week om in te halen; lukt dat
        niet, dan vervalt de regeling en gaan de stappen verder waar ze waren. Termijnen vallen op
        werkdagen.

          punctueel plan 10045 --parts 3 --first 2026-10-30 --dry-run
          punctueel plan 2026-101 --parts 4 --first 2026-10-09 --every week
          punctueel plan 2026-101 --schedule 2026-10-09=500,00 2026-11-09=710,00
    .who = Factuur of debiteur
    .parts = In hoeveel gelijke termijnen
    .first = De dag van de eerste termijn
    .every = Elke maand (zonder keuze) of elke week
    .schedule = Een eigen schema: van elke termijn de dag en het bedrag
    .interest = Rente per jaar die een bedrijf voor de regeling betaalt, in procenten; een consument betaalt nooit iets extra
    .with_asked = De rente en kosten uit eerdere brieven horen erbij; anders vervallen die als de regeling wordt nagekomen
    .dry_run = Toon de termijnen en leg niets vast
help-plan-list = Toont alle regelingen
help-plan-show = Toont de termijnen van een regeling
    .plan = De regeling, zoals pln_12
help-plan-rules = Toont of verandert waar u in een regeling mee akkoord gaat
    .most = Het hoogste aantal termijnen, 2 tot en met 120
    .days = Binnen hoeveel dagen alles betaald is, 1 tot en met 3650
    .least = Het laagste bedrag van een termijn
    .first = Het deel van het geheel dat de eerste termijn ten minste is, in procenten; 0 is geen
help-plan-accelerate = Maakt na een gemiste termijn alles ineens te betalen
    .plan = De regeling, zoals pln_12
    .reason = Waarom; dat blijft bewaard
help-plan-withdraw = Trekt een regeling in; de stappen gaan verder
    .plan = De regeling, zoals pln_12
    .reason = Waarom; dat blijft bewaard

help-pause = Laat een factuur, een debiteur of alles even rusten
    .long =
          punctueel pause 2026-101 --until 2026-10-16 --reason "vakantie"
          punctueel pause --all --until 2026-12-27 --reason "kantoor dicht"
    .all = De hele administratie: er wordt niet gebeld en er gaat niets weg
    .who = Factuur of debiteur
    .until = De laatste dag van de pauze; anders tot u hem beëindigt
    .reason = Waarom, voor uw collega's
    .end = Beëindig de pauze

help-exempt = Wie wij helemaal niet aanmanen: eigen groep, medewerkers, verrekenpartners
help-exempt-add = Maant debiteuren niet meer aan, tot u dat beëindigt
    .long =
        Wat zij schuldig zijn, blijft gewoon in de boeken staan. Een lijst mag ook, met één debiteur per
        regel; wat achter een puntkomma staat telt niet mee.

          punctueel exempt add 10045 "Jansen Beheer BV" --why group-company
          punctueel exempt add --from medewerkers.csv --why staff
    .debtors = De debiteuren: nummer, naam of id
    .from = Een bestand met één debiteur per regel; - leest wat u intypt
    .why = Waarom: group-company (eigen groep), staff (medewerker), set-off (wij verrekenen), agreed (afgesproken) of other (anders)
    .reason = In uw eigen woorden; nodig bij other
help-exempt-list = Toont wie wij niet aanmanen, waarom en hoeveel er openstaat
help-exempt-end = Maant debiteuren weer aan
    .debtors = De debiteuren: nummer, naam of id
    .from = Een bestand met één debiteur per regel; - leest wat u intypt

help-credit = Creditnota's: welke nog open zijn, en verrekenen met facturen
help-credit-list = Toont de open creditnota's, met de factuur waar elk bij lijkt te horen
help-credit-settle = Verrekent een creditnota met open facturen van dezelfde debiteur
    .long =
        Zonder bedrag gaat er zoveel af als past, in de volgorde waarin u de facturen noemt.

          punctueel credit settle C2026-7 2026-101
          punctueel credit settle C2026-7 2026-101=200,00 2026-102
    .credit = De creditnota: nummer of id
    .parts = De facturen, elk met het bedrag als u dat wilt noemen
help-credit-undo = Draait een verrekening terug
    .settlement = De verrekening, zoals set_12

help-commitments = Toont wat wij hebben aangekondigd, met de dag waarop wij het doen
    .long =
        Elke brief die een gevolg noemt, maakt dat gevolg tot een taak met een dag. Zij is klaar als de
        stap is gedaan. Een toezegging, pauze of geschil schuift haar op.

          punctueel commitments
          punctueel commitments --due 5
          punctueel commitments waive cmt_12 --reason "de klant is ziek"
    .due = Alleen wat binnen zoveel werkdagen moet, en wat te laat is
    .all = Ook wat gedaan is, wat niet meer hoeft en waarvan is afgezien
help-commitments-waive = Ziet af van iets wat is aangekondigd
    .id = De taak, zoals cmt_12
    .reason = Waarom; dat blijft bewaard

help-handover = Uit handen geven: naar een bureau, een advocaat, een deurwaarder of de rechter
help-handover-list = Toont wat is voorgesteld en wat uit handen is gegeven
help-handover-agree = Neemt een voorstel aan; wij vragen dan zelf niets meer
    .long =
        Boven het bedrag van house set --second-person-from besluiten twee personen.

          punctueel handover agree prop_12 --to lawyer
    .proposal = Het voorstel op de werklijst, zoals prop_12
    .to = Aan wie: agency (incassobureau), lawyer (advocaat), bailiff (deurwaarder) of court (rechter)
    .reason = Waarom, voor uw collega's
help-handover-decline = Wijst een voorstel af; het komt later terug
    .proposal = Het voorstel op de werklijst, zoals prop_12
    .reason = Waarom; dat blijft bewaard

help-delivery = Leveringen: niet meer leveren, toch wel, of weer wel
help-delivery-list = Toont aan wie wij niet meer leveren
help-delivery-agree = Neemt het voorstel aan om niet meer te leveren
    .proposal = Het voorstel op de werklijst, zoals prop_12
    .reason = Waarom, voor uw collega's
help-delivery-decline = Wijst een voorstel af; de stappen gaan verder
    .proposal = Het voorstel op de werklijst, zoals prop_12
    .reason = Waarom; dat blijft bewaard
help-delivery-lift = Levert weer aan een debiteur
    .debtor = De debiteur: nummer, naam of id
    .reason = Waarom; dat blijft bewaard

help-debtor = Toont een debiteur, en legt vast wat er over hem bekend is
help-debtor-show = Toont alles wat van een debiteur bekend is, met de contacten
    .debtor = De debiteur: nummer, naam of id
help-debtor-profile = Toont hoe een debiteur betaalt en wat eerder werkte, met het aantal gevallen
    .debtor = De debiteur: nummer, naam of id
help-debtor-lacking = Toont van wie iets ontbreekt, het meeste geld eerst
    .long =
        Alleen wie iets open heeft staan. Wie wij niet aanmanen, telt niet mee.

          punctueel debtor lacking --what email
          punctueel debtor lacking --csv aanvullen.csv
    .what = Alleen dit: email, phone (telefoon), contact, kind (soort) of address (postadres)
    .csv = Schrijf alles in een bestand voor een spreadsheet
    .force = Overschrijf het bestand
help-debtor-contact = Legt vast wie bij een debiteur wat doet, of haalt hem weg
    .long =
        Brieven gaan ter attentie van wie over betalen beslist, en de werklijst noemt hem. Berichten gaan
        op de manier die hij het liefst heeft, als dat kan. Dezelfde naam in dezelfde rol is dezelfde
        persoon: wat u nu opgeeft, komt erbij.

          punctueel debtor contact 10045 --role payment --name "Ans de Wit" --phone 020-1234567
          punctueel debtor contact 10045 --role payment --name "Ans de Wit" --prefers post
          punctueel debtor contact 10045 --role payment --name "Ans de Wit" --hours 9-12,13-17
          punctueel debtor contact 10045 --remove con_12
    .debtor = De debiteur: nummer, naam of id
    .role = invoice (facturen), payment (betalen), dispute (klachten) of director (directie)
    .name = De naam, zoals u hem aanspreekt
    .email = E-mailadres
    .phone = Telefoonnummer
    .prefers = Hoe hij het liefst wordt bereikt
    .hours = Wanneer hij de telefoon opneemt: hele uren, zo nodig met dagen (ma,wo 9-12,13-17)
    .remove = Wie geen contact meer is, zoals con_12
help-debtor-set = Verbetert wat van een debiteur bekend is
    .long =
        Wat u verbetert, blijft staan als er een nieuwe lijst komt. Zegt die lijst iets nieuws, dan vraagt
        Punctueel wat geldt: punctueel import conflicts

          punctueel debtor set 10045 --email ans@voorbeeld.nl --reason "gebeld"
    .debtor = De debiteur: nummer, naam of id
    .name = Naam
    .contact = Wie wij aanschrijven
    .email = E-mailadres
    .phone = Telefoonnummer
    .street = Straat en huisnummer
    .postcode = Postcode
    .city = Plaats
    .country = Land
    .iban = De rekening waarvan hij betaalt
    .kind = business (bedrijf) of consumer (consument)
    .letters = De taal van brieven: nl of en
    .strategy = De strategie die zijn facturen volgen: punctueel strategy list
    .no_strategy = Voor hem geldt weer wat anders ook geldt
    .legal_form = De rechtsvorm, zoals bv, sole-trader of public-body; alleen, zonder andere gegevens
    .reason = Waarom, voor uw collega's
help-debtor-kind = Bedrijf of consument: één antwoord voor velen
    .long =
        Voorbeeld:
          punctueel debtor kind business --unknown
          punctueel debtor kind consumer 10045 10046
    .kind = business (bedrijf) of consumer (consument)
    .debtors = De debiteuren: nummer, naam of id
    .unknown = Iedereen van wie het nog niet bekend is
help-debtor-erase = Wist de persoonsgegevens van een debiteur die niets meer open heeft
    .long =
        Naam, adres, notities en bankomschrijvingen gaan weg. Dagen, bedragen en factuurnummers
        blijven: die moet u bewaren.
    .debtor = De debiteur: nummer, naam of id

help-invoice = Verbetert een factuur, of geeft de PDF ervan
help-invoice-set = Verbetert de betaaldag of de omschrijving, of zegt wanneer de factuur is ontvangen
    .long =
        Wat u verbetert, blijft staan als er een nieuwe lijst komt.

          punctueel invoice set 2026-101 --due 2026-11-30 --reason "zo afgesproken"
          punctueel invoice set 2026-101 --received 2026-11-03
    .invoice = De factuur: nummer of id
    .due = De betaaldag
    .description = Wat er is geleverd
    .received = De dag waarop de factuur is ontvangen, of de levering als die later kwam; terugnemen: punctueel terms set FACTUUR --forget received-on
    .strategy = De strategie die deze factuur volgt: punctueel strategy list
    .no_strategy = Voor haar geldt weer wat anders ook geldt
    .reason = Waarom
help-invoice-copy = Geeft de PDF van een factuur, of voegt er een toe
    .long =
        De PDF die in een UBL-factuur zit, wordt vanzelf bewaard. Kwam de factuur zonder, dan voegt u
        hem zelf toe.

          punctueel invoice copy 2026-101 --out factuur.pdf
          punctueel invoice copy 2026-101 --add factuur.pdf
    .invoice = De factuur: nummer of id
    .out = Het bestand waarin de PDF komt
    .add = De PDF die erbij hoort
    .force = Overschrijf het bestand als het er al is

help-bank = Betalingen, en bij welke facturen ze horen
help-bank-list = Toont de bankregels met het bewijs
    .unmatched = Alleen wat op een keuze wacht
help-bank-match = Boekt wat zeker is bij de facturen
help-bank-settle = Kiest zelf bij welke facturen een betaling hoort
    .long =
        Voorbeeld:
          punctueel bank settle ent_12 2026-101
          punctueel bank settle ent_12 2026-101=500.00 2026-102
    .entry = De bankregel
    .invoices = De facturen, met het bedrag als dat niet alles is
    .listed = yes: deze betaling stond al in uw lijst; no: dit is een andere
    .interest_and_costs = Wat meer is dan de hoofdsom, betaalt alle rente en kosten
help-bank-leave = Zegt dat geld bij geen factuur hoort: een borg, of geld dat teruggaat
    .entry = De bankregel
    .reason = Waarom
help-bank-undo = Draait een verwerking terug, of haalt geld terug dat bij geen factuur hoorde
    .id = De bankregel of de verwerking
help-bank-checked = Legt vast dat u de bank zelf hebt bekeken
    .until = Tot en met deze dag
help-bank-account = Zegt of debiteuren op een rekening betalen
    .account = Het rekeningnummer
    .used = yes of no

help-outbox = De berichten: lezen, goedkeuren, drukken, versturen
help-outbox-list = Toont de berichten die nog niet weg zijn
    .all = Ook wat weg is of is ingetrokken
help-outbox-sent = Toont de berichten die weg zijn
help-outbox-show = Toont een bericht: de tekst, aan wie, en hoe het ermee staat
    .message = Het bericht, zoals msg_12
    .pdf = Schrijf de brief zoals hij is gedrukt naar dit bestand
help-outbox-approve = Keurt berichten goed, of een voorstel om uit handen te geven
    .long =
        Bedragen, dagen, adres en brief worden nu vastgelegd en nog eens nagekeken. Wat intussen is
        betaald, valt weg.
    .messages = De berichten (msg_12) of voorstellen (prop_13)
    .all = Alle berichten die wachten
    .anyway = Waarom het toch mag: er was kort geleden contact, het is geen werkdag, of er ging al een veertiendagenbrief (WIK-STACKING)
    .reason = Waarom een factuur nog een laatste aanmaning krijgt (LAST-LETTER-AGAIN), of waarom u een voorstel aanneemt
help-outbox-costs = Noemt zelf de kosten van een veertiendagenbrief: minder dan de staffel
    .long =
        Voor een volgende termijn van hetzelfde contract staat de wet minder kosten toe. De brief
        noemt dan dit bedrag, en meer kan er niet uit volgen.
    .amount = De kosten zonder btw, zoals 40,00
    .message = Het bericht, zoals msg_12
    .reason = Waarom
help-outbox-hold = Houdt een bericht vast: het gaat niet weg en wordt niet opnieuw gepland
    .message = Het bericht, zoals msg_12
    .reason = Waarom
help-outbox-release = Laat een vastgehouden bericht verdergaan
    .message = Het bericht, zoals msg_12
help-outbox-withdraw = Trekt een bericht in dat nog niet weg is
    .message = Het bericht, zoals msg_12
    .reason = Waarom
    .again = Het bericht mag bij de volgende run terugkomen, bijvoorbeeld met het goede adres
help-outbox-print = Zet alle goedgekeurde brieven in één bestand voor de printer, met een paklijst
    .long =
        Wat intussen is betaald of van een eerdere dag is, valt eruit; wat nodig blijft wordt meteen
        opnieuw gemaakt. Nog eens drukken mag.

          punctueel outbox print --out vandaag.pdf --all
    .out = Het bestand; er mag er nog geen zijn met die naam
    .messages = De brieven
    .all = Alle goedgekeurde brieven
help-outbox-eml = Schrijft goedgekeurde e-mails als bestand, om zelf te versturen
    .out = De map voor de bestanden
    .messages = De e-mails
    .all = Alle goedgekeurde e-mails
help-outbox-posted = Meldt dat berichten weg zijn
    .long =
        Zonder dag gaat het nu weg: wat intussen niet meer klopt, wordt ingetrokken en opnieuw gemaakt.
        Met een dag is het een feit: het ging die dag weg.
    .messages = De berichten
    .all = Alle goedgekeurde en gedrukte berichten
    .on = De dag waarop ze weggingen

help-statement = Maakt een rekeningoverzicht voor een debiteur
    .debtor = De debiteur: nummer, naam of id
    .out = Schrijf het overzicht als PDF in dit bestand; er wordt niets klaargezet
    .force = Overschrijf het bestand

help-strategy = Strategieën: welke stap, op welke dag
help-strategy-list = Toont welke er zijn
help-strategy-show = Toont de stappen van een strategie
    .name = De naam, of een bestand
    .text = De tekst zelf, om een eigen strategie mee te beginnen
help-strategy-check = Zoekt fouten in een strategie
    .file = Het bestand
help-strategy-dates = De dag van elke stap voor een factuur die niemand betaalt
    .long =
        Voorbeeld:
          punctueel strategy dates punctueel-mkb --sent 2026-09-01 --due 2026-10-04
    .name = De naam, of een bestand
    .sent = De dag waarop de factuur is verstuurd
    .due = De betaaldag
    .granted = De termijn in de eerste aanmaning, in dagen
    .post = Reken met brieven: een termijn telt dan vanaf de bezorging
help-strategy-activate = Neemt een strategie in gebruik
    .name = De naam, of een bestand
help-strategy-add = Maakt een strategie te kiezen naast die van de administratie
    .long =
        Voor segmenten, debiteuren en facturen. Wat voor de rest geldt, blijft zo.
    .name = De naam, of een bestand

help-segment = Segmenten: groepen debiteuren met een eigen strategie
    .long =
        Welke strategie geldt? Die van de factuur, anders van de debiteur, anders van zijn segment,
        anders van de administratie. Een wijziging geldt vanaf de volgende run; wat al is gedaan,
        blijft gedaan. De reden staat in punctueel why.
help-segment-list = Toont de segmenten en hoeveel debiteuren erin zitten
help-segment-add = Maakt een segment
    .long =
        Voorbeeld:
          punctueel segment add "Vaste klanten" --strategy 004
          punctueel segment add Engelstalig --strategy 004 --letters en
    .name = Hoe het heet
    .strategy = De strategie van de debiteuren erin
    .kind = Neemt vanzelf alle bedrijven (business) of alle consumenten (consumer)
    .letters = Neemt vanzelf wie in deze taal wordt aangeschreven: nl of en
help-segment-set = Verandert een segment
    .segment = Het segment: naam of id
    .name = De nieuwe naam
    .strategy = De nieuwe strategie
    .kind = Neemt vanzelf alle bedrijven (business) of alle consumenten (consumer)
    .letters = Neemt vanzelf wie in deze taal wordt aangeschreven: nl of en
    .by_hand = Alleen wie u erin zet
help-segment-assign = Zet debiteuren in een segment
    .long =
        Wie u ergens in zet, blijft daar, ook als hij aan een ander segment voldoet.

          punctueel segment assign "Vaste klanten" 10045 10046
          punctueel segment assign "Vaste klanten" --from vaste-klanten.csv
    .segment = Het segment: naam of id
    .debtors = De debiteuren: nummer, naam of id
    .from = Een bestand met één debiteur per regel; - leest wat u intypt
help-segment-remove = Haalt debiteuren uit hun segment
    .debtors = De debiteuren: nummer, naam of id
    .from = Een bestand met één debiteur per regel; - leest wat u intypt
help-segment-drop = Maakt een einde aan een segment
    .segment = Het segment: naam of id

help-reference = Rekeningnummers en betalingskenmerken
help-reference-check = Kijkt of een IBAN, RF-kenmerk of betalingskenmerk klopt
    .value = Het nummer
help-reference-make = Maakt een kenmerk van een eigen nummer
    .kind = Welke soort
    .short = Een kort betalingskenmerk, met een lengtecijfer (hoogstens 12 eigen cijfers)
    .value = Het eigen nummer, zoals een factuurnummer
help-reference-qr = Maakt een QR-code om mee te betalen
    .name = Op wiens naam de rekening staat
    .iban = Het rekeningnummer
    .amount = Het bedrag
    .text = Wat de betaler vermeldt, in woorden
    .reference = Wat de betaler vermeldt, als RF-kenmerk

help-claim = Rekent uit wat er op een dag verschuldigd is, met elke regel en zijn grondslag
    .long =
        Hoofdsom, rente, incassokosten en wat er is betaald. Wat nog niet mag worden gevorderd, blijft
        eruit; er staat bij waarom. Bij een debiteur telt alles wat openstaat samen.

          punctueel claim 2026-101
          punctueel claim "De Vries" --on 2026-11-30 --out vordering.pdf
    .who = Factuur of debiteur: nummer, naam of id
    .on = Op deze dag; anders vandaag
    .known = Met wat op dit moment bekend was: een dag, of 2026-11-22T12:00
    .out = Zet de vordering als PDF in dit bestand
    .letters = De taal van de PDF: nl of en
    .force = Overschrijf het bestand

help-terms = Wat er is afgesproken over termijn, rente en kosten
help-terms-set = Legt vast wat er geldt, voor iedereen, een segment, een debiteur of één factuur
    .long =
        Het dichtstbije telt: de factuur, dan de debiteur, dan zijn segment, dan de administratie.

          punctueel terms set --term agreed
          punctueel terms set "De Vries" --interest 8.00:yearly --costs clause:15.00:75.00
          punctueel terms set 2026-101 --forget interest
    .who = Factuur of debiteur; anders geldt het voor iedereen
    .segment = De debiteuren van dit segment
    .term = Waar de betaaltermijn vandaan komt: agreed (afgesproken), unilateral (alleen op de factuur), statutory-30 (geen, dus de wet) of notice-of-default (pas na een ingebrekestelling)
    .interest = De rente: statutory (de wet), of een percentage met :simple of :yearly (rente op rente)
    .costs = De kosten van een bedrijf: scale (staffel), late-invoice (alleen € 40), none, of clause:percentage:minimum
    .imputation = Wat een betaling eerst betaalt: law (kosten, rente, hoofdsom) of principal-first
    .day_count = Hoe dagen tellen: actual/365 of actual/actual
    .vat_service = Een incassobureau rekent u btw die u niet kunt verrekenen: yes of no
    .notice_by_email = Een veertiendagenbrief per e-mail alleen is genoeg: yes of no
    .refused_on = De dag waarop de debiteur liet weten dat hij deze factuur niet betaalt: dan is hij in verzuim
    .forget = Neem dit terug: term, interest, costs, imputation, day-count, vat-service, notice-by-email, refused-on, received-on of delivered
help-terms-show = Toont wat er is vastgelegd

help-insolvency = Een faillissement, schuldsanering of iets dergelijks van een debiteur
help-insolvency-set = Legt een uitspraak vast: aanmanen stopt, en rente als de wet dat zegt
    .debtor = De debiteur: nummer, naam of id
    .kind = Soort: bankruptcy, surseance, wsnp, whoa, moratorium, debt-counselling, administration of dissolved-empty
    .on = De dag van de uitspraak
    .instead = Dit komt in de plaats van wat loopt: een faillissement werd een WSNP
help-insolvency-end = Legt vast dat het voorbij is, en hoe: daarvan hangt af of aanmanen verdergaat
    .debtor = De debiteur: nummer, naam of id
    .how = Hoe: clean-slate (schone lei), composition (akkoord), without-clean-slate, lack-of-assets (gebrek aan baten), distributed (uitgedeeld), annulled (vernietigd) of over (voorbij)
    .kind = Welke, als er twee lopen
    .on = De dag waarop het eindigde; zonder deze: vandaag
help-insolvency-delivered = Legt vast of u leverde voor of na de uitspraak, als de factuur van erna is
    .invoice = De factuur: nummer of id
    .before = Geleverd voor de uitspraak, of op die dag: de factuur valt eronder
    .after = Geleverd na de uitspraak: de factuur gaat haar gewone weg

help-rates = De wettelijke rente: welke percentages bekend zijn, en tot wanneer
help-rates-list = Toont alle percentages, met hoe zeker ze zijn
help-rates-add = Voegt percentages toe uit een bestand
    .long =
        Voor een nieuw percentage hoeft u niet op een nieuwe versie te wachten. Het bestand heeft een
        kopregel en regels zoals deze; de laatste zegt tot wanneer de tabel bekend is.

          regime,from,percent,standing,sources,source
          consumer,2027-01-01,4.00,checked,2,Stb. 2026
          consumer,2027-06-30,,known-until,,
    .file = Het bestand; - leest wat u intypt
    .replace = Vervang wat er al staat: het antwoord zegt wat
help-rates-remove = Neemt een percentage terug dat u zelf hebt toegevoegd
    .long =
        Daarna geldt weer wat het programma weet. Gaat het om een percentage van na het einde van
        onze tabel, dan is de tabel weer bekend tot de dag ervoor.
    .regime = Welke tabel: consumer (wettelijke rente) of commercial (handelsrente)
    .from = De eerste dag van het percentage
help-rates-check = Zegt tot wanneer de percentages bekend zijn, en welke onzeker zijn

help-vat = De btw op wat niet betaald is
help-vat-reclaimed = Legt vast dat de btw is teruggevraagd in de aangifte waarin een dag valt
    .long =
        Zonder facturen: alles wat het rapport vat-bad-debts voor die aangifte noemt. Weet u eerder
        zeker dat er niets komt, noem dan de factuur. Komt er later toch geld, dan zegt
        punctueel report vat-due-again hoeveel btw u weer moet betalen.
    .on = Een dag in de aangifte
    .invoices = De facturen: nummer of id

help-calc = Rekent met de wet: rente, kosten, termijnen
    .long =
        Raakt geen gegevens aan. Elke uitkomst noemt haar artikel en hoe er is gerekend.
help-calc-interest = Rente, regel voor regel
    .long =
        Voorbeeld:
          punctueel calc interest --debtor business --principal 1000 --due 2026-05-31 --until 2026-07-31
    .debtor = Bedrijf of consument
    .principal = De hoofdsom, met btw
    .due = De laatste dag om te betalen
    .until = De dag van betaling; die telt mee
    .rate = De afgesproken rente per jaar, in procenten
    .simple = De afgesproken rente brengt zelf geen rente op
    .day_count = Hoe dagen tellen; anders actual/365
    .paid = Een betaling tussendoor; mag vaker
    .rates = Een bestand met percentages die nog niet bekend zijn, in de vorm van onze eigen tabel
help-calc-costs = Incassokosten volgens de staffel
    .debtor = Bedrijf of consument
    .principal = De onbetaalde hoofdsom, met btw
    .vat_not_deductible = Met btw: u kunt haar niet verrekenen, uw incassobureau rekent haar, en u kondigde haar aan
help-calc-notice = De dagen van een veertiendagenbrief
    .sent = De dag waarop de brief is gepost of verstuurd
    .by = Per post of per e-mail; anders per post
    .delivery_days = Na hoeveel bezorgdagen post aankomt; anders wat op die dag geldt
help-calc-impute = Wat een betaling eerst betaalt
    .costs = Verschuldigde kosten
    .interest = Verschuldigde rente
    .principal = De hoofdsom
    .payment = De betaling
    .principal_first = De schuldeiser boekt eerst op de hoofdsom
help-calc-term = De laatste dag van een termijn
    .from = De dag voor de eerste dag
    .days = Hoeveel dagen
    .statutory = De wet stelt de termijn: hij eindigt niet in een weekend of op een feestdag
help-calc-limitation = Wanneer een vordering verjaart
    .due = De laatste dag om te betalen
    .kind = Wat de vordering is: contract, periodic, consumer-sale, transport of judgment
    .interrupted = Een dag waarop een aanmaning aankwam of de debiteur erkende; mag vaker

help-check = Kijkt of de boeken in orde zijn
    .replay = Speel ook alle gebeurtenissen opnieuw af, en vergelijk

## Rekenen met de wet

calc-cautions = Let op
calc-how = Zo is gerekend
calc-source = Bron: { $source }
calc-credit = Er is { $credit } meer betaald dan verschuldigd: dat is een tegoed.
calc-head-from = Van
calc-head-until = Tot en met
calc-head-days = Dagen
calc-head-rate = Percentage
calc-head-base = Over
calc-head-interest = Rente
calc-head-costs = Kosten
calc-head-part = Onderdeel
calc-head-owed = Verschuldigd
calc-head-paid = Betaald
calc-head-left = Blijft over
calc-part-costs = Kosten
calc-part-interest = Rente
calc-part-principal = Hoofdsom

calc-interest-consumer = Wettelijke rente over { $principal }
calc-interest-commercial = Wettelijke handelsrente over { $principal }
calc-interest-public-body = Wettelijke handelsrente van een overheid over { $principal }
calc-interest-agreed = Afgesproken rente over { $principal }
calc-interest-none = Er is geen rente: de betaaldag is nog niet voorbij, of er staat niets open.
calc-interest-total = Rente samen: { $total }
calc-interest-owed = Nog te betalen: hoofdsom { $principal } en rente { $interest }, samen { $total }.
calc-interest-days = De eerste rentedag is { $from }, de dag na de betaaldag. De dag van betaling telt mee.

calc-costs = Incassokosten over { $principal }
calc-costs-minimum = Dit is minder dan het minimum. Daarom geldt { $costs }.
calc-costs-maximum = Dit is meer dan het maximum. Daarom geldt { $costs }.
calc-costs-costs = Incassokosten: { $costs }
calc-costs-vat = Btw daarover: { $vat }
calc-costs-total = Samen: { $total }
calc-costs-for-consumer = Een consument betaalt dit pas na een juiste veertiendagenbrief waarvan de termijn voorbij is (art. 6:96 lid 6 BW).
calc-costs-for-business = Een bedrijf betaalt per te late factuur meteen { $fixed }, en de staffel na een aanmaning (art. 6:96 lid 4 BW). Die { $fixed } zit in de staffel.
calc-costs-vat-when = De btw mag er alleen bij als u haar niet kunt verrekenen, een incassobureau haar rekent, en de veertiendagenbrief haar noemt (art. 2 lid 3 Bik).

calc-notice = Veertiendagenbrief, verstuurd op { $sent }
calc-notice-received = Ontvangen: { $day }
calc-notice-last-day = Laatste dag zonder kosten: { $day }
calc-notice-costs-from = Kosten vanaf: { $day }
calc-notice-term = De veertien dagen beginnen de dag na ontvangst.
calc-notice-wording = Noem in de brief geen einddag. Schrijf: “binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd”.

calc-impute = Een betaling van { $payment }
calc-impute-law = Een betaling gaat eerst naar de kosten, dan naar de rente en dan naar de hoofdsom.
calc-impute-principal-first = Een betaling gaat hier eerst naar de hoofdsom. Dat is een keuze van de schuldeiser, en gunstig voor de debiteur.

calc-term = { $count ->
    [one] Een termijn van { $count } dag na { $from } loopt tot en met { $day }.
   *[other] Een termijn van { $count } dagen na { $from } loopt tot en met { $day }.
}
calc-term-moved = Opgeschoven van { $plain } (Algemene termijnenwet).
calc-term-stays = De Algemene termijnenwet verandert hier niets.
calc-term-agreed = Een afgesproken termijn eindigt op zijn dag, ook in een weekend. Voor een termijn uit de wet: --statutory.

calc-limitation = De vordering verjaart op { $day }.
calc-limitation-safe = Een stuiting moet uiterlijk zijn ontvangen op { $day }.
calc-limitation-term = { $count ->
    [one] De termijn is { $count } jaar na de dag waarop betaald moest zijn ({ $source }).
   *[other] De termijn is { $count } jaar na de dag waarop betaald moest zijn ({ $source }).
}
calc-limitation-due = Is geen betaaldag afgesproken, ook niet in voorwaarden? Dan kan de termijn al bij de factuur zijn begonnen (art. 6:38 BW): stuit dan zoveel weken eerder als de betaaltermijn lang is.
calc-limitation-anew = Na een stuiting begint een nieuwe termijn, van ten hoogste vijf jaar (art. 3:319 BW).

## Wat er is gebeurd

timeline-title = Wat er is gebeurd bij { $name }
timeline-nothing = Er is nog niets gebeurd.
timeline-about = {" "}(factuur { $invoice })
timeline-agreed = { $said } (genoteerd: { $note })
timeline-BOOKED = Factuur { $invoice }: { $entry }, { $amount }
timeline-CALLED = op { $on } om { $time } gebeld met { $name }: { $outcome }{ $agreed ->
    [pays] , afgesproken: { $amount } uiterlijk { $by }
    [calls] , afgesproken: terugbellen op { $by }
    [calls-at] , afgesproken: terugbellen op { $by } vanaf { $at }
    [copy] , afgesproken: wij sturen een kopie en bellen op { $by } weer
    [disputes] , afgesproken: wij zoeken { $amount } uit
    [disputes-all] , afgesproken: wij zoeken het uit
    [no-answer] ; dat is geen antwoord meer
   *[nothing] {""}
}
timeline-CALLED-WITH = op { $on } om { $time } gebeld met { $name }, gesproken met { $with }: { $outcome }{ $agreed ->
    [pays] , afgesproken: { $amount } uiterlijk { $by }
    [calls] , afgesproken: terugbellen op { $by }
    [calls-at] , afgesproken: terugbellen op { $by } vanaf { $at }
    [copy] , afgesproken: wij sturen een kopie en bellen op { $by } weer
    [disputes] , afgesproken: wij zoeken { $amount } uit
    [disputes-all] , afgesproken: wij zoeken het uit
    [no-answer] ; dat is geen antwoord meer
   *[nothing] {""}
}
timeline-POSTED = Verstuurd per { $channel }: { $what }, over { $invoices }{ $copies ->
    [0] {""}
    [one] , met 1 kopie
   *[other] , met { $copies } kopieën
}
timeline-SENT-BEFORE = Bericht verstuurd vóór het werken met Punctueel, over { $invoices }
timeline-WITHDRAWN = Een bericht of taak is ingetrokken
timeline-HANDED-OVER = Uit handen gegeven: { $invoices }
timeline-PROMISED = Toezegging: { $amount } uiterlijk { $by }
timeline-CALL-TAKEN-BACK = Het laatste gesprek is teruggenomen ({ $outcome })
timeline-PROMISE-WITHDRAWN = De toezegging is ingetrokken
timeline-PROMISE-KEPT = De toezegging voor { $by } is nagekomen
timeline-PROMISE-BROKEN = De toezegging voor { $by } is niet nagekomen
timeline-AGREEMENT-CONFIRMED = Akkoord met de { $what ->
    [plan] betalingsregeling
   *[promise] toezegging
}, { $how ->
    [signed] ondertekend
   *[reply] per bericht
} van { $on }
timeline-CONFIRMATION-WITHDRAWN = Het akkoord is teruggenomen
timeline-PLAN-AGREED = Betalingsregeling: { $amount } in { $count } termijnen, tot en met { $until }
timeline-PLAN-ENDED = { $how ->
    [accelerated] De betalingsregeling is beëindigd: alles is ineens te betalen
    [out-of-hands] De betalingsregeling is gestopt: de klant kan niet meer zelf betalen
   *[withdrawn] De betalingsregeling is ingetrokken
}
timeline-PLAN-JUDGED = { $became ->
    [missed] De termijn van { $due } is gemist
    [repaired] De termijn van { $due } is alsnog betaald
    [broken] De betalingsregeling is vervallen: de termijn van { $due } is niet ingehaald
   *[complete] De betalingsregeling is voldaan
}
timeline-CONTACT-SET = Contactpersoon vastgelegd ({ $role ->
    [invoice] ontvangt facturen
    [payment] beslist over betalen
    [dispute] behandelt klachten
   *[other] directie
})
timeline-CONTACT-REMOVED = Contactpersoon weggehaald
timeline-STOPPED = Begonnen: { $stop }{ $about }
timeline-STOPPED-UNTIL = Begonnen: { $stop }{ $about }, tot en met { $until }
timeline-STOP-ENDED = Pauze of stop beëindigd
timeline-DISPUTE-ASSIGNED = Geschil gaat naar { $owner ->
    [owner] de eigenaar
    [resolver] wie geschillen behandelt
    [controller] de debiteurenbeheerder
   *[other] { $owner }
}, op te lossen uiterlijk { $by }
timeline-DISPUTE-ENDED = Geschil afgerond: { $verdict }
timeline-DELIVERY-STOPPED = Besloten: wij leveren niet meer
timeline-DELIVERY-STOP-DECLINED = Besloten: wij blijven leveren
timeline-DELIVERED-AGAIN = Besloten: wij leveren weer
timeline-DELIVERED-AGAIN-PAID = Wij leveren weer: wat openstond is betaald
timeline-HAND-OVER-APPROVED = Eerste akkoord om uit handen te geven, door { $by ->
    [owner] de eigenaar
    [job] Punctueel
   *[other] { $by }
}
timeline-ANNOUNCED = Aangekondigd: { $next ->
    [hand-over] uit handen geven
    [delivery-stop] niet meer leveren
    [call] bellen
   *[other] een volgende brief
} op { $on } (factuur { $invoices })
timeline-DUTY-ENDED = { $how ->
    [waived] Afgezien van wat wij hadden aangekondigd
   *[other] Gedaan wat er moest gebeuren
}
timeline-RECEIPT-SET-ASIDE = Ontvangen { $amount } hoort bij geen factuur
timeline-NOTED = Notitie{ $about }
timeline-COPY-ADDED = Kopie van factuur { $invoice } toegevoegd
timeline-REMITTED = Rente en kosten kwijtgescholden: { $amount }
timeline-WAIVED = Stap { $step } overgeslagen{ $about }
timeline-NOTICE-TOO-DEAR = De veertiendagenbrief geldt niet: hij noemde { $stated } aan kosten, en { $allowed } was toegestaan. Er komt een nieuwe.
timeline-NOTICE-TOO-EARLY = De veertiendagenbrief van { $sent } geldt niet: het verzuim begon pas op { $since }. Er komt een nieuwe.
timeline-INSOLVENCY-KNOWN = { $kind ->
    [bankruptcy] Failliet verklaard
    [surseance] Surseance van betaling
    [wsnp] In de schuldsanering (WSNP)
    [whoa] Akkoord buiten faillissement (WHOA)
    [moratorium] Moratorium
    [debt-counselling] In de schuldhulp
    [administration] Onder bewind
   *[other] Ontbonden zonder baten
} op { $ruling }
timeline-INSOLVENCY-ENDED = Insolventie voorbij: { $how ->
    [clean-slate] met een schone lei
    [composition] met een akkoord
    [without-clean-slate] zonder schone lei
    [lack-of-assets] bij gebrek aan baten
    [distributed] na uitdeling
    [annulled] de uitspraak is vernietigd
    [converted] er kwam iets anders voor in de plaats
   *[other] afgelopen
}
timeline-LAPSED = { $count ->
    [one] Een taak is vervallen
   *[other] { $count } taken zijn vervallen
}
verdict-right = de debiteur had gelijk
verdict-partly = de debiteur had deels gelijk
verdict-wrong = de debiteur had geen gelijk
note-done = Vastgelegd bij { $name }. Nalezen: punctueel timeline DEBITEUR
waive-remitted = Kwijtgescholden: { $amount } aan rente en kosten van { $about }.
waive-left = { $count ->
    [one] Op één open factuur staan nog rente en kosten
   *[other] Op { $count } open facturen staan nog rente en kosten
}. Die scheldt u per factuur kwijt: punctueel waive FACTUUR --interest-and-costs --reason …
waive-done = Stap { $step } van factuur { $invoice } is overgeslagen. De volgende stap gaat gewoon door.
dispute-all = Vastgelegd: factuur { $invoice } is in geschil. Tot het is afgerond vragen wij niets.
dispute-part = Vastgelegd: van factuur { $invoice } is { $amount } in geschil. Voor de rest gaan de stappen verder.
dispute-ended = Het geschil over factuur { $invoice } is afgerond. De stappen gaan verder.
dispute-ended-credit = Het geschil over factuur { $invoice } is afgerond. Maak de creditnota van { $amount }; tot zij is verrekend vragen wij dat bedrag niet. De rest gaat door.
dispute-assigned = Vastgelegd: het geschil over factuur { $invoice } gaat naar { $owner }, op te lossen uiterlijk { $by }.
dispute-none = Er loopt geen geschil.
dispute-next = Afronden: punctueel dispute FACTUUR --end right|partly|wrong. Aan iemand geven: punctueel dispute assign FACTUUR --to resolver --by DAG
dispute-opened-before = (op tijd)
dispute-opened-after = (te laat)
dispute-state-running = loopt
dispute-state-near = bijna tijd
dispute-state-late = te laat
dispute-state-credit-awaited = wacht op creditnota
dispute-kind-quality = kwaliteit
dispute-kind-service = service
dispute-kind-price = prijs
dispute-kind-delivery = levering
dispute-kind-not-ordered = niet besteld
dispute-kind-credit = een creditnota
dispute-kind-invoice = de factuur
dispute-kind-other = anders
head-dispute-kind = Waarover
head-dispute-amount = Bedrag
head-dispute-opened = Gemeld
head-dispute-by = Uiterlijk
head-dispute-owner = Wie
head-dispute-state = Staat
help-note = Schrijft iets op bij een debiteur of factuur
    .long =
        Voorbeeld:
          punctueel note 2026-101 "Ans is met vakantie, Piet neemt waar"
    .who = Factuur of debiteur
    .text = De notitie
help-waive = Slaat één stap van een factuur over, of scheldt rente en kosten kwijt
    .long =
        De namen van de stappen staan in punctueel strategy show.
          punctueel waive 2026-101 first-demand --reason "goede klant, al gesproken"
          punctueel waive "De Vries" --interest-and-costs --reason "trouwe klant"
    .invoice = De factuur; bij rente en kosten ook een debiteur
    .step = De stap
    .interest_and_costs = Scheldt de rente en kosten kwijt die nog over zijn
    .reason = Waarom; dat blijft bewaard
help-dispute = Legt vast dat een factuur (of een deel) niet klopt volgens de debiteur
    .long =
        Wat in geschil is vragen wij niet; de rest gaat door.
          punctueel dispute 2026-101 --reason price --amount 200,00
          punctueel dispute 2026-101 --end wrong
          punctueel dispute 2026-101 --end partly --amount 50,00 --note "korting vergeten"
          punctueel dispute list
    .invoice = De factuur
    .reason = Waar het over gaat: quality, service, price, delivery, not-ordered, invoice, credit of other
    .amount = Welk deel, anders alles; bij --end partly wat u crediteert
    .note = Wat de debiteur zegt; bij --end wat is afgesproken
    .end = Rondt het af: right (de debiteur had gelijk), partly (deels) of wrong (geen gelijk)
help-dispute-list = Toont de geschillen die lopen, en die op een creditnota wachten
    .owner = Alleen die van owner, controller of resolver
help-dispute-assign = Zegt wie van u een geschil oplost, en voor welke dag
    .long =
        Zonder dag blijft de dag die het had. Vanaf twee werkdagen ervoor staat het op de werklijst.
          punctueel dispute assign 2026-101 --to resolver --by 2026-10-09
    .invoice = De factuur
    .to = owner (de eigenaar), controller (debiteurenbeheer), resolver (wie geschillen behandelt), of een gebruiker bij naam of code
    .by = Uiterlijk op welke dag
help-timeline = Laat alles zien wat er bij een debiteur is gebeurd, het nieuwste eerst
    .long =
        Voorbeeld:
          punctueel timeline "Bakkerij Jansen"
    .who = Debiteur, of een van zijn facturen
help-value-EVENT = GEBEURTENIS
help-value-STEP = STAP
help-value-USER = GEBRUIKER
help-value-SEGMENT = SEGMENT
help-value-CREDITNOTE = CREDITNOTA
help-value-PROPOSAL = VOORSTEL
help-value-SETTLEMENT = VERREKENING

## Vooruitkijken

preview-title = Wat er gebeurt in { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} als niemand betaalt
preview-assumes = Zo is gerekend: berichten gaan weg op hun dag, bij elk gesprek neemt iemand op en wordt niets afgesproken, en er komen steeds nieuwe bankafschriften. Elke stap komt zo op zijn vroegste dag.
preview-nothing = In deze dagen komt er niets aan de beurt.
preview-more = {" "}en { $count } meer
preview-total = Samen: { $calls ->
    [one] { $calls } gesprek
   *[other] { $calls } gesprekken
}, { $letters ->
    [one] { $letters } brief
   *[other] { $letters } brieven
} en { $mails ->
    [one] { $mails } e-mail
   *[other] { $mails } e-mails
}.
head-calls = Bellen
head-letters = Brieven
head-mails = E-mails
head-hand-overs = Beslissen
progress-preview = { $count ->
    [one] { $count } debiteur doorgerekend …
   *[other] { $count } debiteuren doorgerekend …
}
help-preview = Laat zien wat er per dag gaat gebeuren als niemand betaalt
    .long =
        Zo ziet u op tijd wanneer het druk wordt. Er verandert niets.
          punctueel preview --days 14
    .days = Hoeveel dagen vooruit, van 1 tot en met 92 (gewoon 30)

## Back-up

backup-done = De back-up staat in { $file }:
backup-holds = { $name }: { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}
backup-next = Bewaar hem op een andere plek. Terugzetten kan in een lege database: punctueel restore { $file }
restore-done = Teruggezet uit { $file }:
restore-next = Alles is nagekeken. Verder gaan: punctueel run
progress-backup = { $count } gebeurtenissen bewaard …
progress-restore = { $count } gebeurtenissen teruggezet …
error-FILE-UNWRITABLE = Het bestand “{ $file }” is niet te schrijven: { $cause }.
help-backup = Bewaart een hele administratie, of alle, in één bestand
    .long =
        Het bestand is compleet of het is er niet. Terugzetten kan in SQLite en in PostgreSQL.
          punctueel backup backup-2026-10-01.gz
    .file = Het bestand dat u maakt
    .force = Overschrijf een bestand dat er al is
help-restore = Zet een back-up terug, in een lege database of naast andere administraties
    .long =
        Alles wordt eerst nagekeken; er komt alles terug of niets. Een administratie die er al is blijft
        zoals hij is. Wat na de back-up is gewist, komt terug: wis het dan opnieuw.
          punctueel restore backup-2026-10-01.gz --database postgres://…
    .file = De back-up

## De demo

demo-title = { $name }, { $day }
demo-made = Alles hier is verzonnen: { $debtors } debiteuren met { $invoices } facturen. De administratie en de bestanden staan in de map { $folder }.
demo-played = Sinds { $day }: { $files } bestanden ingelezen, { $receipts } betalingen verwerkt (waarvan { $settled } met de hand), { $calls } keer gebeld, { $promises } toezeggingen en { $disputes } betwistingen vastgelegd en { $messages } berichten verstuurd.
demo-way-daily = Elke dag is echt gedaan: bestanden ingelezen, de dag uitgevoerd, gebeld, goedgekeurd en verstuurd.
demo-way-bulk = Dit bedrijf is zo groot dat de geschiedenis in één keer is vastgelegd: dezelfde regels, zonder bestanden. De dag van vandaag is echt uitgevoerd.
demo-stopped = Gestopt. De administratie staat op { $day } en klopt tot en met die dag. Nog eens draaien begint opnieuw.
demo-no-pages = Pagina’s in de browser zijn er nog niet; daarom doet --no-serve nog niets.
demo-imported = 1. Wat er vandaag binnenkwam
demo-run = 2. Wat de dag bracht
demo-no-working-day = { $day } is geen werkdag: er gaat niets uit. Hieronder staat { $last }.
demo-today = 3. Wat er te doen is
demo-why = 4. Waarom juist dit?
demo-message = 6. Een bericht zoals het de deur uitgaat
demo-paper = 5. Op papier
demo-print-file = { $count ->
    [one] Klaar om te printen, een brief met een paklijst: { $file }
   *[other] Klaar om te printen, { $count } brieven met een paklijst: { $file }
}
demo-letters = { $count ->
    [one] Eén brief als PDF: { $folder }
   *[other] Elke brief apart, { $count } PDF’s: { $folder }
}
demo-sheets = { $count ->
    [one] Het belblad voor het eerste gesprek: { $folder }
   *[other] De belbladen voor de eerste { $count } gesprekken: { $folder }
}
demo-more = … en nog { $count } regels.
demo-next = Probeer nu zelf
demo-marker = Gemaakt door “punctueel demo”. Deze map mag weg; alles erin is verzonnen.
progress-demo = De demo speelt { $what } …
error-FOLDER-NOT-OURS = De map “{ $folder }” is niet door de demo gemaakt en blijft zoals hij is. Kies een andere map met --dir.
help-value-DIR = MAP
help-value-N = AANTAL
help-value-S = GETAL
help-demo = Laat een verzonnen bedrijf zien: twee jaar werk, en wat er vandaag te doen is
    .long =
        Maakt een map met een proefadministratie en de bestanden van boekhouding en bank. Er gaat niets
        de deur uit. Nog eens draaien begint opnieuw.
          punctueel demo --debtors 200 --invoices 1000
    .dir = De map; anders “demo” in de map waarin u staat
    .debtors = Hoeveel debiteuren; anders 40
    .invoices = Hoeveel facturen; anders 400
    .seed = Een ander getal geeft een ander bedrijf; anders 1
    .no_serve = Toon geen schermen; die zijn er nog niet

## Metingen

bench-title = Metingen, elk naast de ondergrens uit dezelfde ronde
bench-debug = Dit is een ontwikkelversie: bouw met --release voor cijfers die iets zeggen.
progress-bench = { $what } wordt gemeten …
head-figure = Meting
head-seconds = Seconden
head-floor = Ondergrens
head-ratio = Keer
head-memory = MB
head-note = Wat
help-bench = Meet hoe snel het werk gaat, naast de ondergrens van de database
    .invoices = Met zoveel openstaande facturen
    .names = Alleen deze metingen

report-list = Rapporten
report-ageing = wat er per debiteur openstond op een dag, naar hoe lang het te laat was
report-ageing-title = Openstaand op { $day }, in euro
report-ageing-note = De bedragen komen van de debiteurenrekening en tellen op tot het grootboek van die dag. De vervaldag is die van nu. Geld dat nog bij geen factuur is geboekt, telt niet mee.
report-disputes = wat debiteuren betwisten, per oorzaak, en hoe lang het oplossen duurt
report-disputes-title = Geschillen tot en met { $day }, in euro
report-disputes-note = Dagen zijn gemiddelden, in kalenderdagen. Een geschil dat nog loopt telt tot de dag van het rapport. Bij een min was het geschil opgelost voor de betaaldag.
report-code-quality = kwaliteit
report-code-service = service
report-code-price = prijs
report-code-delivery = levering
report-code-not-ordered = niet besteld
report-code-credit = een creditnota
report-code-invoice = factuur zelf
report-code-other = anders
column-cause = Oorzaak
column-disputed = Betwist
column-disputed-counts = het bedrag dat in geschil was toen het begon
column-count = Aantal
column-before-due = Op tijd
column-before-due-counts = gemeld voor of op de betaaldag
column-running = Loopt
column-days = Dagen
column-days-counts = van de melding tot het eind, gemiddeld
column-days-after-due = Na betaaldag
column-days-after-due-counts = dagen van de betaaldag tot het eind, gemiddeld
column-right = Gelijk
column-partly = Deels
column-wrong = Ongelijk
report-limitation = wat verjaard is of binnen zes maanden verjaart
report-limitation-title = Verjaring, gezien op { $day }, in euro
report-limitation-note = Een aanmaning met rechtsgevolg die weg is en een betaling van een deel beginnen de termijn opnieuw. Een vriendelijke herinnering en een gesprek tellen niet mee: die kunt u niet bewijzen. De termijn telt vanaf de betaaldag op de factuur; is die niet afgesproken, stuur de brief dan zoveel weken eerder als de betaaltermijn lang is (art. 6:38 BW). Bij twijfel rekenen wij met de kortste termijn (punctueel house set --sells). Of een vordering dan zeker verjaard is, zegt punctueel claim FACTUUR.
report-payment-terms = facturen met een langere betaaltermijn dan de wet zonder meer toestaat
report-payment-terms-title = Lange betaaltermijnen op { $day }, in euro
report-payment-terms-note = Tussen bedrijven zestig dagen, tegenover een overheid dertig (art. 6:119a en 6:119b BW). Voor een groot bedrijf dat bij het mkb koopt zijn het er dertig; of uw debiteur dat is, weten wij niet.
report-vat-bad-debts = de btw die u in de aangifte van die dag kunt terugvragen op wat niet betaald is
report-vat-bad-debts-title = Btw terug te vragen, gezien op { $day }, in euro
report-vat-bad-debts-note = Een factuur telt als oninbaar een jaar na de afgesproken betaaldag, en zonder afspraak een jaar na dertig dagen na ontvangst (art. 29 Wet OB). Zij hoort in de aangifte waarin die dag valt. Teruggevraagd? punctueel vat reclaimed --on DAG. Weet u eerder zeker dat er niets komt, zoals na een brief van de curator, dan mag het eerder. Laat uw boekhouder meekijken.
report-vat-due-again = de btw die u weer moet betalen, omdat er toch geld binnenkwam
report-vat-due-again-title = Btw weer verschuldigd, gezien op { $day }, in euro
report-vat-due-again-note = Teruggevraagd is wat u vastlegde met punctueel vat reclaimed. Waar dat niet is vastgelegd, gaat dit rapport uit van de eigen aangifte van de factuur. Open: wat er in de aangifte van die dag van af ging.
report-code-reclaimed = teruggevraagd
report-code-reclaim-not-recorded = terugvragen is niet vastgelegd; kijk het na
report-code-vat-unknown = btw niet bekend
report-code-vat-odd = bedragen kloppen niet; kijk zelf
report-code-contract = overeenkomst, 5 jaar
report-code-periodic = per jaar of korter, 5 jaar
report-code-consumer-sale = consumentenkoop, 2 jaar
report-code-transport = vervoer, 1 jaar
report-code-judgment = vonnis, 20 jaar
report-code-TERM-OVER-SIXTY = meer dan 60 dagen
report-code-TERM-OVER-THIRTY-PUBLIC = meer dan 30 dagen, overheid
report-code-TERM-VOID = nietig: 30 dagen gelden
column-invoice = Factuur
column-issued = Factuurdag
column-due = Betaaldag
column-reclaim-from = Oninbaar op
column-reclaim-from-counts = een jaar na de betaaldag
column-return-until = Aangifte t/m
column-return-until-counts = de laatste dag van de aangifte waarin het hoort
column-claim-kind = Soort
column-interrupted = Gestuit op
column-interrupted-counts = de laatste aanmaning met rechtsgevolg of betaling van een deel
column-barred = Verjaart op
column-barred-counts = vanaf die dag kan de vordering verjaard zijn; een stuitingsbrief moet er eerder zijn
column-term-days = Dagen
column-open = Open
column-vat = Btw
column-vat-counts = het deel van de btw dat bij dit bedrag hoort
column-remark = Opmerking
report-known = Zoals het bekend was op { $moment }.
report-nothing = Er stond niets open.
report-total = Totaal
report-columns = Wat elke kolom telt
report-done = Het rapport staat in { $file }.
column-debtor = Id
column-number = Nummer
column-name = Debiteur
column-not-due = Niet vervallen
column-not-due-counts = de vervaldag is die dag of later
column-days-1-30 = 1-30
column-days-1-30-counts = 1 tot en met 30 dagen na de vervaldag
column-days-31-60 = 31-60
column-days-31-60-counts = 31 tot en met 60 dagen na de vervaldag
column-days-61-90 = 61-90
column-days-61-90-counts = 61 tot en met 90 dagen na de vervaldag
column-days-over-90 = Meer dan 90
column-days-over-90-counts = meer dan 90 dagen na de vervaldag
column-credit = Tegoed
column-credit-counts = creditnota's en facturen waarop te veel is betaald
column-total = Saldo
column-total-counts = alles bij elkaar, het tegoed eraf

help-report = Geeft cijfers op een dag, met wat elk cijfer telt
    .long =
        Elke dag die geweest is kan worden gevraagd, ook zoals het toen bekend was.

          punctueel report list
          punctueel report ageing --on 2026-09-30
          punctueel report ageing --csv ouderdom.csv
    .name = Welk rapport; list noemt ze
    .on = De dag waar het over gaat; anders vandaag
    .known = Zoals het op dit moment bekend was; anders alles wat nu bekend is
    .csv = De tabel als CSV in dit bestand
    .xlsx = De tabel als Excel-werkmap in dit bestand
    .force = Overschrijf het bestand
help-value-MOMENT = MOMENT

## Eigen brieven

letter-kind-before-due = Bericht vóór de betaaldag
letter-kind-reminder = Herinnering
letter-kind-first-demand = Eerste aanmaning
letter-kind-notice-of-default = Ingebrekestelling
letter-kind-fourteen-day = Veertiendagenbrief
letter-kind-final-demand = Laatste aanmaning
letter-kind-interruption = Stuitingsbrief
letter-kind-promise-confirmation = Bevestiging van een betaalafspraak
letter-kind-plan-confirmation = Bevestiging van een betalingsregeling
letter-kind-instalment-reminder = Bericht vóór een termijn
letter-kind-instalment-missed = Bericht over een gemiste termijn
letter-kind-delivery-stop = Bericht dat onze leveringen stilstaan
letter-kind-statement = Rekeningoverzicht
head-template-letter = Brief
head-template-code = Naam
head-template-page = Bladzijde
head-template-nl = Tekst nl
head-template-en = Tekst en
template-own = eigen, versie { $version } ({ $on })
template-ours = van Punctueel
template-next = Bekijken: punctueel template show NAAM. Proberen: punctueel template check BESTAND --letter NAAM. Gebruiken: punctueel template use NAAM BESTAND
template-no-mistakes = Geen fouten gevonden.
template-in-force = Vanaf nu in gebruik voor: { $letters }. Een goedgekeurd bericht dat nu anders zou luiden, wordt vlak voor het vertrek opnieuw gemaakt.
template-reset = Vanaf nu geldt weer wat Punctueel heeft, voor: { $letters }. Een goedgekeurd bericht dat nu anders zou luiden, wordt vlak voor het vertrek opnieuw gemaakt.
template-as-it-was = Dat was al zo: { $letters }. Er is niets veranderd.

help-letter = Kijkt of een tekst vriendelijk en duidelijk is
help-letter-lint = Zegt wat er beter kan in een tekst, zin voor zin
    .long =
        Het bestand is een gewone tekst. “Onderwerp: …” is het onderwerp, een lege regel begint een
        alinea, en na “Met vriendelijke groet” wordt niet meer gekeken. Zonder --for geldt de tekst
        als een brief aan een consument. Voor een tekst met accolades is er punctueel template check.
    .file = Het bestand met de tekst
    .tone = Hoe stevig de tekst mag zijn: 1 (vriendelijk) tot en met 4; zonder deze optie 1
    .reader = Voor wie de tekst is: business of consumer
    .letter = Welke brief het is, zoals in template list
    .language = De taal van de tekst; zonder deze optie Nederlands

lint-level-block = Kan zo niet
lint-level-warn = Liever anders
lint-level-hint = Let op
lint-nothing = Niets gevonden dat beter kan.

help-template = Eigen tekst of eigen bladzijde voor uw brieven
help-template-list = Toont per brief wat er in gebruik is
help-template-show = Toont een tekst of bladzijde, om een eigen versie mee te beginnen
    .letter = De brief, zoals in template list
    .page = De bladzijde (typst) en niet de tekst
    .language = De tekst in deze taal; zonder deze optie Nederlands
help-template-check = Probeert een tekst of bladzijde uit op verzonnen brieven
    .long =
        Een bestand dat eindigt op .typ is een bladzijde voor de drukpers; elk ander bestand is een tekst.
        Een bladzijde wordt apart gemaakt, met een grens aan tijd en geheugen, en ziet alleen de brief.
    .file = Het bestand
    .letter = Alleen voor deze brief; bij een tekst hoort dit erbij
    .language = De taal van de tekst; zonder deze optie Nederlands
help-template-use = Neemt een tekst of bladzijde in gebruik, na proberen
    .letters = De brief, zoals in template list; all voor alle brieven
    .file = Het bestand
    .language = De taal van de tekst; zonder deze optie Nederlands
help-template-reset = Neemt weer in gebruik wat Punctueel heeft
    .letters = De brief, zoals in template list; all voor alle brieven
    .page = Alleen de bladzijde
    .language = Alleen de tekst in deze taal
help-value-LETTER = BRIEF

## Vorderingen, afspraken en percentages

claim-written = De vordering staat in “{ $file }”.
terms-set = { $count ->
    [0] Dit was al zo vastgelegd.
    [one] Vastgelegd: { $count } afspraak.
   *[other] Vastgelegd: { $count } afspraken.
}
terms-none = Er is niets vastgelegd. Dan geldt de wet, en de termijn zoals u die bij het begin koos.
terms-title = Wat er is vastgelegd ({ $count })
terms-head-of = Voor
terms-head-field = Waarover
terms-head-value = Wat
terms-level-house = iedereen
terms-level-segment = segment
terms-level-debtor = debiteur
terms-level-invoice = factuur
terms-field-term = betaaltermijn
terms-field-interest = rente
terms-field-costs = incassokosten
terms-field-imputation = toerekening van betalingen
terms-field-day-count = dagen tellen
terms-field-vat-service = btw van een incassobureau
terms-field-notice-by-email = veertiendagenbrief per e-mail
terms-field-received-on = factuur ontvangen op
terms-field-refused-on = liet weten niet te betalen
terms-field-delivered = geleverd voor of na een uitspraak
insolvency-set = Vastgelegd voor { $name }. Aanmanen en bellen stopt. { $which ->
    [bankruptcy] Dien de vordering in bij de curator.
    [wsnp] Dien de vordering in bij de bewindvoerder.
    [surseance] Overleg met de bewindvoerder.
    [administration] Schrijf voortaan aan de bewindvoerder.
    [dissolved-empty] Er is niemand meer om te betalen; overleg of u verder wilt.
   *[other] Wacht op een voorstel, en reageer op tijd.
}
insolvency-fit = Let op: { $which ->
    [surseance] surseance is er alleen voor wie een bedrijf heeft.
    [whoa] de WHOA is er alleen voor wie een bedrijf heeft.
    [dissolved-empty] alleen een rechtspersoon kan worden ontbonden zonder baten.
   *[other] dit geldt voor mensen. Van een vof of maatschap blijven de andere vennoten aansprakelijk.
} Klopt dat hier? Vul de rechtsvorm in: punctueel debtor set DEBITEUR --legal-form …
insolvency-promises = { $count ->
    [one] Een betaalafspraak is vervallen
   *[other] { $count } betaalafspraken zijn vervallen
}: wat voor de uitspraak is beloofd, telt nu niet. Dat is geen verbroken afspraak.
insolvency-ended = Voor { $name } is het voorbij. { $which ->
    [natural] Wat van voor de uitspraak over is, kunt u niet meer afdwingen (art. 358 Fw). Nieuwe facturen gaan hun gewone weg.
    [composed] Vraag wat het akkoord geeft; de rest van voor de uitspraak kunt u niet meer afdwingen. Nieuwe facturen gaan hun gewone weg.
    [nobody-left] De rechtspersoon bestaat niet meer (art. 2:19 BW). Schrijf af, en vraag de btw terug.
    [annulled] Aanmanen gaat verder, en de rente telt alsof er geen uitspraak was.
   *[other] Aanmanen gaat verder. Rente is gerekend tot de dag voor de uitspraak, als de wet dat zegt.
}
insolvency-unplaced = Factuur { $invoice } is van na de uitspraak en wacht op u. Leverde u voor of na de uitspraak? punctueel insolvency delivered { $invoice } --before of --after
insolvency-delivered = Vastgelegd: { $side ->
    [before] voor factuur { $invoice } is geleverd voor de uitspraak van { $ruling }, dus zij valt eronder. { $hold ->
        [natural] Wat over is, kunt u niet meer afdwingen (art. 358 Fw).
        [composed] Vraag wat het akkoord geeft; de rest kunt u niet meer afdwingen.
       *[other] Dien haar in, net als de andere van ervoor.
    }
   *[after] voor factuur { $invoice } is geleverd na de uitspraak van { $ruling }. { $hold ->
        [none] Zij gaat haar gewone weg.
       *[other] Zij is nieuw: schrijf de curator of bewindvoerder.
    }
}
vat-reclaimed = { $count ->
    [0] Er was niets nieuws vast te leggen.
    [one] Vastgelegd: de btw op { $count } factuur is teruggevraagd.
   *[other] Vastgelegd: de btw op { $count } facturen is teruggevraagd.
}
vat-reclaim-unknown = { $count ->
    [one] Van { $count } factuur is de btw niet bekend, dus die telt niet mee. Zet de btw in uw lijst met openstaande posten en lees haar opnieuw in.
   *[other] Van { $count } facturen is de btw niet bekend, dus die tellen niet mee. Zet de btw in uw lijst met openstaande posten en lees haar opnieuw in.
}
vat-reclaim-before = { $count ->
    [one] Van { $count } factuur was het al vastgelegd.
   *[other] Van { $count } facturen was het al vastgelegd.
}
vat-reclaim-none = In deze aangifte valt geen factuur die als oninbaar telt. Bekijk het rapport: punctueel report vat-bad-debts
rates-title-consumer = Wettelijke rente (art. 6:119 BW)
rates-title-commercial = Wettelijke handelsrente (art. 6:119a en 6:119b BW)
rates-head-from = Vanaf
rates-head-rate = Percentage
rates-head-standing = Zekerheid
rates-head-source = Bron
rates-standing-checked = zeker
rates-standing-doubtful = twijfelachtig
rates-until-consumer = De wettelijke rente is bekend tot en met { $until }.
rates-until-commercial = De wettelijke handelsrente is bekend tot en met { $until }.
rates-added = { $count ->
    [0] Alles in deze lijst was al bekend.
    [one] Toegevoegd: { $count } regel.
   *[other] Toegevoegd: { $count } regels.
}
rates-replaced-consumer = Wettelijke rente vanaf { $from }: { $was } werd { $rate }.
rates-replaced-commercial = Wettelijke handelsrente vanaf { $from }: { $was } werd { $rate }.
rates-own = zelf toegevoegd: { $source }
rates-removed = Teruggenomen: uw percentage vanaf { $from }.
rates-holds = Op { $from } geldt nu weer { $rate }.
rates-doubtful = { $count ->
    [0] Over alle percentages zijn de bronnen het eens.
    [one] Over één percentage verschillen de bronnen, of er is er één.
   *[other] Over { $count } percentages verschillen de bronnen, of er is er één.
}

person-owner = de eigenaar
person-job = Punctueel

head-user-code = Code
head-user-name = Naam
head-user-role = Rol
user-is-active = werkt hier
user-is-disabled = werkt hier niet meer
user-none = Er zijn nog geen gebruikers: wie de opdrachten intypt, is de eigenaar. De eerste toevoegen: punctueel user add NAAM --role owner
user-next = Werken onder uw naam: zet --as NAAM achter een opdracht, of zet PUNCTUEEL_AS=NAAM
user-added = Vastgelegd: { $name } werkt hier ({ $role }, code { $code }). Vanaf nu zegt ieder wie hij is: zet --as NAAM achter een opdracht, of zet PUNCTUEEL_AS=NAAM.
user-role = Vastgelegd: { $name } heeft nu de rol { $role }.
user-disabled = Vastgelegd: { $name } werkt hier niet meer. Wat { $name } deed, blijft bewaard.
user-enabled = Vastgelegd: { $name } werkt hier ({ $role }).

help-user = Wie hier werkt, en wat ieder mag
    .long =
        Zonder gebruikers is wie de opdrachten intypt de eigenaar. Vanaf de eerste gebruiker zegt ieder
        wie hij is, met --as of PUNCTUEEL_AS. Zonder dat kunt u alleen wat de dagelijkse taken ook
        doen: inlezen, de run, de bank en een reservekopie.
help-user-add = Voegt iemand toe
    .long =
        De eerste is een eigenaar.

          punctueel user add "Anna de Wit" --role owner
          punctueel user add Bram --role controller --as "Anna de Wit"
    .name = De naam, zoals collega's die in het logboek zien
    .role = owner (alles), controller (het dagelijkse werk), caller (alleen bellen), resolver (eigen geschillen), accountant (alles inzien, btw) of reader (alles inzien)
help-user-list = Toont wie hier werkt
help-user-role = Geeft iemand een andere rol
    .who = Wie: naam of code
    .role = owner, controller, caller, resolver, accountant of reader
help-user-disable = Iemand werkt hier niet meer; wat hij deed blijft bewaard
    .who = Wie: naam of code
help-user-enable = Iemand werkt hier weer
    .who = Wie: naam of code
