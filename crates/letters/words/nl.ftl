### Alle woorden van Punctueel in het Nederlands.
###
### Een regel per zin. De naam links is vast; de zin rechts mag beter. Schrijf kort, actief en
### concreet: wat is er, waar, en wat kunt u doen. Bedragen en dagen komen al opgemaakt binnen.
### Elke naam staat ook in en.ftl, met dezelfde gegevens.

## Redenen: waarom een stap vandaag gebeurt, wacht, vervalt of niet geldt

reason-STEP-DUE = { $days ->
    [0] De dag van deze stap is { $on }.
    [one] Nu aan de beurt: de betaaldag is { $days } dag voorbij.
   *[other] Nu aan de beurt: de betaaldag is { $days } dagen voorbij.
}
reason-STEP-DONE = Gedaan op { $on }.
reason-NOT-YET = De dag van deze stap komt nog: { $on }.
reason-AFTER-PREVIOUS = Komt aan de beurt na de stap hiervoor.
reason-FROM-DUE = Telt vanaf de betaaldag, { $on }.
reason-FROM-SENT = Telt vanaf de dag waarop de factuur is verstuurd, { $on }.
reason-FROM-SENT-ASSUMED = Telt vanaf de factuurdatum, { $on }: wanneer de factuur is verstuurd, is niet bekend.
reason-FROM-PREVIOUS = Telt vanaf de vorige stap, die was op { $on }.
reason-FROM-GRANTED = Telt vanaf het einde van de gegeven termijn, { $on }.
reason-FROM-PROMISED = Telt vanaf de toegezegde betaaldag, { $on }.
reason-MOVED-TO-SENDING-DAY = Verschoven van { $from } naar { $on }: in het weekend en op feestdagen gaat er niets uit.
reason-TERM-STILL-RUNNING = Wacht: de gegeven termijn loopt tot en met { $on }.
reason-CONTACTED-RECENTLY = Wacht tot { $on }: op { $last } was er al contact met deze debiteur.
reason-OTHER-CONTACT-TODAY = Wacht tot { $on }: vandaag gaat een ander contact met deze debiteur voor.
reason-FREQUENCY-CAP = Wacht tot { $on }: er { $contacts ->
    [one] was al { $contacts } contact
   *[other] waren al { $contacts } contacten
} in { $days } dagen. Meer is niet toegestaan.
reason-NOTHING-OPEN = Er staat niets meer open.
reason-CREDIT-NOTE = Hier is niets te vragen: het is een creditnota of alles is betaald.
reason-DIRECT-DEBIT = De bank incasseert deze factuur. De stappen beginnen pas als een incasso terugkomt.
reason-PROMISE-RUNNING = Wacht: de debiteur heeft { $amount } toegezegd, uiterlijk { $on }.
reason-PROMISE-TO-JUDGE = Wacht: de toegezegde betaaldag { $on } is voorbij, maar de bankgegevens lopen nog niet zo ver. Lees een nieuw bankbestand in.
reason-CALL-FIRST = Wacht: eerst bellen wij over de toezegging die niet is nagekomen, uiterlijk { $on }.
reason-ASK-WHY = De toezegging van { $amount } voor { $on } is niet nagekomen. Vraag wat er is gebeurd en maak een nieuwe afspraak, uiterlijk { $until }.
reason-PROMISE-KEPT = De toezegging voor { $on } is nagekomen.
reason-PROMISE-BROKEN = De toezegging voor { $on } is niet nagekomen. Vraag de debiteur wat er is gebeurd.
reason-PLAN-RUNNING = Wacht: er loopt een betalingsregeling.
reason-DISPUTED = Wacht: over { $amount } loopt een geschil. Los dat eerst op.
reason-CREDIT-AWAITED = Wacht: voor { $amount } komt er een creditnota. Maak die, en verreken haar met de factuur.
reason-REPLY-UNREAD = Wacht: de debiteur heeft geantwoord. Lees het antwoord en leg vast wat ermee gebeurt.
reason-PAUSED-UNTIL = Wacht: gepauzeerd tot en met { $on }.
reason-PAUSED = Wacht: gepauzeerd zonder einddag. Beëindig de pauze als het verder mag.
reason-SAID-PAID = De debiteur zegt dat er is betaald. Wacht op bankgegevens tot en met { $on }.
reason-HANDED-OVER = Uit handen gegeven. Wij vragen zelf niets meer.
reason-INSOLVENT = Wacht: er loopt een insolventie. Overleg met de curator of bewindvoerder.
reason-BANK-STALE = Dit bericht wacht: de bankgegevens lopen tot en met { $covered } en moeten lopen tot en met { $needed }. Lees een nieuw bankbestand in.
reason-BANK-MISSING = Dit bericht wacht: er zijn nog geen bankgegevens. Lees een bankbestand in dat loopt tot en met { $needed }.
reason-RECEIPT-TO-SETTLE = Dit wacht: van deze debiteur kwam { $amount } binnen. Kies eerst bij welke factuur dat geld hoort.
reason-RECEIPT-NAMES-CLAIM = Dit wacht: er kwam { $amount } binnen van iemand anders, met een factuurnummer van deze debiteur. Kies eerst bij welke factuur dat geld hoort.
reason-CREDIT-TO-SETTLE = Dit bericht wacht: deze debiteur heeft { $amount } aan creditnota’s. Verreken die eerst met wat er openstaat.
reason-DEBTOR-KIND-UNKNOWN = Wacht: het is niet bekend of deze debiteur een bedrijf of een consument is. Vul dat in bij de debiteur.
reason-ADDRESS-MISSING = Dit bericht wacht: er is geen e-mailadres en geen postadres bekend. Vul er een in bij de debiteur.
reason-EMAIL-MISSING = Dit bericht wacht: er is geen e-mailadres bekend. Vul het in bij de debiteur: punctueel debtor set
reason-NOTICE-TOO-DEAR = De vorige veertiendagenbrief noemde { $stated } aan kosten, en { $allowed } was toegestaan: hij geldt niet.
reason-NOTICE-TOO-EARLY = De veertiendagenbrief van { $sent } geldt niet, want het verzuim begon op { $since }.
reason-NOT-FOR-CONSUMER = Een consument krijgt een laatste aanmaning pas na een goede veertiendagenbrief en zijn termijn. Spreek af wat er gebeurt, of sla de stap over: punctueel waive
reason-DELIVERY-STOPPED = Sinds { $since } leveren wij al niet meer; dat geldt ook voor deze factuur.
reason-HOUSE-PAUSED = Wacht: alles staat stil tot en met { $on }.
reason-NOT-ANNOUNCED = Uit handen geven wacht: dat is de klant nog niet aangekondigd. Beslis zelf: bel hem, of geef een pauze of een geschil op.
reason-WAITS-FOR-APPROVAL = Staat klaar sinds { $since } en wacht op goedkeuring.
reason-WAITS-FOR-POSTING = Staat klaar sinds { $since } en is goedgekeurd. Verstuur het en meld dat het weg is.
reason-WAITS-FOR-PERSON = Staat op de werklijst sinds { $since }.
reason-NOT-CARRIED-OUT = { $days ->
    [one] Niet gedaan binnen { $days } werkdag. De volgende stap gaat door.
   *[other] Niet gedaan binnen { $days } werkdagen. De volgende stap gaat door.
}
reason-NOT-REACHED = { $attempts ->
    [one] Niemand bereikt na { $attempts } poging. De volgende stap gaat door.
   *[other] Niemand bereikt na { $attempts } pogingen. De volgende stap gaat door.
}
reason-DUE-DAY-PASSED = Vervallen: deze stap hoort vóór de betaaldag en die was { $on }.
reason-AMOUNT-BELOW = Geldt hier niet: deze stap is voor bedragen vanaf { $from }.
reason-AMOUNT-ABOVE = Geldt hier niet: deze stap is voor bedragen tot en met { $to }.
reason-ONLY-BUSINESS = Geldt hier niet: deze stap is voor bedrijven.
reason-ONLY-CONSUMER = Geldt hier niet: deze stap is voor consumenten.
reason-OTHER-LANGUAGE = Geldt hier niet: deze stap is voor debiteuren met een andere taal.
reason-TAKEN-IN = Was bij het inlezen al over de betaaldag. Begint op { $on }, zodat het werk over de dagen is verdeeld.
reason-SENT-BEFORE = Al gedaan op { $on }, vóór het werken met Punctueel.
reason-NOT-FOR-TAKE-IN = Overgeslagen: de factuur was bij het inlezen al over de betaaldag en begint bij een latere stap.
reason-NO-STEPS-LEFT = Alle stappen zijn gedaan. Beslis zelf hoe het verder gaat.
reason-WAIVED = Overgeslagen: dat is op { $on } zo besloten.
reason-MESSAGES-OFF = Dit bericht wacht: voor deze administratie staan berichten uit. Zet ze aan bij de instellingen.
reason-TOO-CLOSE-TO-DUE = Vervallen: dit is te kort voor de betaaldag, { $on }.
reason-AMOUNT-BELOW-AND-KNOWN = Geldt hier niet: deze stap is voor bedragen vanaf { $from } en voor nieuwe klanten.
reason-NOT-FIRST-TIME-LATE = Geldt hier niet: deze stap is voor wie tot nu toe altijd op tijd betaalde.
reason-FIRST-TIME-LATE = Geldt hier niet: deze debiteur betaalde tot nu toe altijd op tijd.
reason-OTHER-TERM-BASIS = Geldt hier niet: deze stap is voor een andere soort betaaltermijn.
reason-NO-AGREEMENT-BROKEN = Geldt hier niet: deze stap is voor als een afspraak niet is nagekomen.
reason-AGREEMENT-BROKEN = Geldt hier niet: de afspraak voor { $on } is niet nagekomen.
reason-OTHER-CALL-OUTCOME = Geldt hier niet: het laatste gesprek liep anders af.
reason-INVOICE-AGREED = Niet nodig: de debiteur zei aan de telefoon dat de factuur akkoord is.
reason-REACTED = Niet nodig: op { $on } is de debiteur nog gesproken.
reason-HAND-OVER-DAY = { $days ->
    [one] De betaaldag is { $days } dag voorbij: beslis nu of de vordering uit handen gaat.
   *[other] De betaaldag is { $days } dagen voorbij: beslis nu of de vordering uit handen gaat.
}
reason-PASSED-BY = Overgeslagen: een latere stap is al gedaan.
reason-STRATEGY-CHANGED = Overgeslagen: de factuur volgde eerst een andere strategie. Zij gaat hier verder na wat al is gedaan.
reason-STRATEGY-OF-HOUSE = Volgt “{ $strategy }”, de strategie van de administratie.
reason-STRATEGY-OF-SEGMENT = Volgt “{ $strategy }”, omdat de debiteur in segment “{ $segment }” zit.
reason-STRATEGY-OF-DEBTOR = Volgt “{ $strategy }”. Die is voor deze debiteur gekozen.
reason-STRATEGY-OF-INVOICE = Volgt “{ $strategy }”. Die is voor deze factuur gekozen.
reason-NOT-CHASED = Wij manen deze debiteur niet aan: { $why ->
    [group-company] het is een bedrijf van de eigen groep
    [staff] het is iemand die bij ons werkt
    [set-off] wij verrekenen met hem
    [agreed] dat is zo afgesproken
   *[other] daar is een eigen reden voor
}. Toch aanmanen: punctueel exempt end DEBITEUR
reason-SHOWN-ELSEWHERE = Niet meer nodig: een nieuwere herinnering noemt dezelfde facturen.
reason-CALL-MADE = Niet meer nodig: het telefoontje waar deze e-mail bij hoort, is gedaan of vervallen.
reason-HELD-BY-PERSON = Iemand houdt dit bericht vast. Geef het vrij om verder te gaan.
reason-WITHDRAWN-BY-PERSON = Iemand heeft dit bericht ingetrokken.
reason-DAY-PASSED = Het bericht was van { $on } en noemt dagen die niet meer kloppen.
reason-AMOUNT-CHANGED = Het bedrag is veranderd: nu is het { $amount }.
reason-LEFT-TOO-MUCH = Het vraagt { $asked }, en op die dag was nog { $open } open. { $effect ->
    [no-costs] Het noemt daardoor te hoge kosten, en geeft er geen recht op. Na de termijn komt er een nieuwe veertiendagenbrief.
   *[none] Meld de debiteur het juiste bedrag: bel hem, of stuur een rekeningoverzicht (punctueel statement).
}
reason-LEFT-TERM-SHORT = Het noemt { $named } als laatste dag; gerekend vanaf de dag van versturen is dat { $right }. Wij wachten tot en met die dag. Wie dan betaalt, is op tijd.
reason-FACTS-CHANGED = Iets in het bericht, of waar het naartoe gaat, is intussen veranderd.
reason-PAGE-CHANGED = De bladzijde van de brief is intussen veranderd; de woorden zijn gelijk.
reason-NO-DEFAULT-YET = Wacht: de debiteur is nog niet in verzuim. De betaaltermijn is niet samen afgesproken, dus stuur eerst een ingebrekestelling en wacht haar termijn af.
reason-FOURTEEN-DAYS-RUN = Wacht: de termijn van de veertiendagenbrief loopt tot en met { $on }. Tot dan gaat er geen andere brief uit.
reason-FOURTEEN-DAYS-SENT = Niet nodig: voor deze factuur is op { $on } al een veertiendagenbrief verstuurd.
reason-CLAIM-LEFT-OUT = Dit bericht wacht: er is nog een factuur van deze consument in verzuim, en die hoort in dezelfde brief. Trek het bericht in met --again, dan komt er een brief over alles.
reason-POSTAL-ADDRESS-MISSING = Dit bericht gaat per post, en het postadres van de debiteur ontbreekt. Vul het in.
reason-CLAIM-BARRED = Wacht: deze vordering lijkt verjaard sinds { $on }. Vraag advies voor u verdergaat.
reason-PROMISE-ENDED = De toezegging die dit bericht bevestigt, loopt niet meer.
reason-PLAN-ENDED = De regeling waar dit bericht over gaat, loopt niet meer.
reason-INSTALMENT-PAST = De dag van de termijn waar dit bericht over gaat, { $on }, is voorbij.
reason-INSTALMENT-PAID = De termijn waar dit bericht over gaat, is binnen.

## Weigeringen: het antwoord op een opdracht die niet kan; er is dan niets veranderd

refusal-NO-ADMINISTRATION = Er is nog geen administratie. Maak er een met “punctueel init”.
refusal-SEVERAL-ADMINISTRATIONS = Er zijn meer administraties: { $names }. Noem er een met --administration.
refusal-ADMINISTRATION-UNKNOWN = De administratie “{ $name }” bestaat niet. Controleer de naam.
refusal-ADMINISTRATION-EXISTS = De administratie “{ $name }” bestaat al. Kies een andere naam, of een ander bestand: --database sqlite:PAD.
refusal-MISSING = Vul { $field ->
    [name] de naam
    [iban] het IBAN
    [number] het nummer
    [note] de notitie
    [email] het e-mailadres
    [by] de dag (--by)
    [invoice] de factuur
    [amount] het bedrag (--amount)
    [reason] de reden
    [letter] de brief (--letter)
    [to] aan wie het gaat (--to agency|lawyer|bailiff|court)
   *[other] “{ $field }”
} in: dat is hier nodig.
refusal-IBAN-INVALID = “{ $value }” is geen geldig IBAN. Controleer de letters en cijfers.
refusal-DAY-NOT-NOW = { $day } kan hier niet. Kies een dag van { $last } tot en met vandaag. Een andere dag kan met --dry-run of in een proefadministratie.
refusal-NOT-FOUND = “{ $value }” is niet gevonden. Controleer het nummer of de naam.
refusal-NOT-KNOWN-THEN = “{ $value }” was op dat moment nog niet bekend. Kies bij --known een later moment.
refusal-NOT-FOUND-NEAR = “{ $value }” is niet gevonden. Bedoelt u: { $near }?
refusal-AMBIGUOUS = Bij “{ $value }” passen er meer: { $candidates }. Kies er een.
refusal-NOT-ALLOWED = Uw rol mag dit niet: { $right ->
    [read] alles inzien
    [disputes] geschillen afronden
    [note] notities en documenten bewaren
    [import] bestanden inlezen
    [bank] betalingen verwerken
    [call] gesprekken vastleggen
    [agree] vastleggen wat aan de telefoon is gezegd
    [casework] afspraken wijzigen
    [approve] berichten goedkeuren
    [release] uit handen geven en kwijtschelden
    [vat] btw terugvragen
    [settings] instellingen wijzigen
    [users] gebruikers beheren
    [run] de dag uitvoeren
    [erase] gegevens wissen
   *[other] { $right }
}. Vraag het aan een eigenaar: punctueel user list
refusal-SAY-WHO = Zeg wie u bent: zet --as NAAM achter de opdracht, of zet PUNCTUEEL_AS=NAAM. Zonder naam gaat alleen wat de dagelijkse taken ook doen, en dit is: { $right ->
    [read] alles inzien
    [disputes] geschillen afronden
    [note] notities en documenten bewaren
    [import] bestanden inlezen
    [bank] betalingen verwerken
    [call] gesprekken vastleggen
    [agree] vastleggen wat aan de telefoon is gezegd
    [casework] afspraken wijzigen
    [approve] berichten goedkeuren
    [release] uit handen geven en kwijtschelden
    [vat] btw terugvragen
    [settings] instellingen wijzigen
    [users] gebruikers beheren
    [run] de dag uitvoeren
    [erase] gegevens wissen
   *[other] { $right }
}.
refusal-USER-UNKNOWN = “{ $value }” werkt hier niet. Wie er wel zijn: punctueel user list
refusal-USER-DISABLED = { $name } werkt hier niet meer. Weer wel: punctueel user enable “{ $name }”
refusal-LAST-OWNER = Dit is de laatste eigenaar. Maak eerst iemand anders eigenaar: punctueel user add NAAM --role owner
refusal-FIRST-OWNER = De eerste gebruiker is een eigenaar: punctueel user add NAAM --role owner
refusal-NO-DISPUTES = Wie de rol { $role ->
    [caller] beller
    [accountant] accountant
    [reader] meelezer
   *[other] { $role }
} heeft, lost geen geschillen op. Kies een eigenaar, een debiteurenbeheerder of iemand met de rol resolver.
refusal-NOT-YOURS = U ziet alleen de geschillen die aan u zijn gegeven, en dit hoort daar niet bij. Uw geschillen: punctueel dispute list
refusal-AMOUNT-NOT-POSITIVE = Geef een bedrag boven nul.
refusal-AMOUNT-ONLY-PARTLY = Een bedrag hoort bij “deels gelijk” (--end partly). Had de debiteur gelijk, dan is het alles wat in geschil is.
refusal-AMOUNT-TOO-LARGE = Dat is meer dan er openstaat. Geef een bedrag van ten hoogste { $open }.
refusal-DAY-IN-PAST = { $day } is al voorbij. Kies vandaag of een latere dag.
refusal-DAY-AHEAD = { $day } moet nog komen. Kies een dag tot en met { $last }.
refusal-DAY-TOO-EARLY = { $day } kan hier niet: de vroegste dag is { $first }. Controleer de dag.
refusal-DAY-TOO-FAR = { $day } is te ver weg. Kies een dag tot en met { $last }, of maak een regeling.
refusal-NOTHING-OPEN = Er staat niets open. Hier valt niets af te spreken of te vragen.
refusal-PROMISE-RUNS = Er loopt al een toezegging, met betaaldag { $on }. Trek die eerst in.
refusal-PLAN-RUNS = Er loopt al een betalingsregeling, tot en met { $on }. Trek die eerst in: punctueel plan list
refusal-PLAN-SUM = De termijnen zijn samen { $sum }, maar er is { $open } te betalen. Pas de bedragen aan tot het klopt.
refusal-PLAN-ONE-PART = Een regeling heeft twee termijnen of meer. Eén betaaldag is een toezegging: punctueel promise
refusal-PLAN-DAY-TWICE = Twee termijnen vallen op { $day }. Kies voor elke termijn een eigen werkdag.
refusal-PLAN-TOO-MANY = Een regeling heeft bij u ten hoogste { $most } termijnen. Kies minder termijnen, of verander uw regels: punctueel plan rules
refusal-PLAN-PART-SMALL = Elke termijn is ten minste { $least }. Kies minder of grotere termijnen.
refusal-PLAN-FIRST-SMALL = De eerste termijn is ten minste { $least }. Kies zelf de bedragen: punctueel plan FACTUUR --schedule DAG=BEDRAG DAG=BEDRAG
refusal-PLAN-TOO-LONG = De laatste termijn is op { $day }. Kies een regeling tot en met { $last }, zodat u uw recht houdt en het niet te lang duurt.
refusal-PLAN-BARRED = De vordering op factuur { $number } is verjaard sinds { $on }. Een regeling maakt dat niet anders. Wil de klant vrijwillig betalen? Spreek dan één dag af: punctueel promise. Denkt u dat zij niet is verjaard? Vraag het een jurist.
refusal-PLAN-MAY-BE-BARRED = De vordering op factuur { $number } is misschien verjaard sinds { $on }: dat hangt af van wat u verkoopt. Leg dat eerst vast: punctueel house set --sells
refusal-PLAN-STOPPED = { $because ->
    [HANDED-OVER] Deze vordering is uit handen gegeven. Spreek een regeling af via wie haar nu int.
   *[other] Voor deze debiteur loopt een insolventie. Een regeling gaat via de bewindvoerder of curator.
}
refusal-PLAN-CHARGE-CONSUMER = Een consument betaalt niets extra voor een regeling. Laat de rente weg.
refusal-PLAN-NOT-MISSED = Er is geen termijn gemist. Alles ineens vragen kan pas daarna; intrekken kan wel: punctueel plan withdraw
refusal-DISPUTE-RUNS = Over deze factuur loopt al een geschil. Rond dat eerst af.
refusal-DOES-NOT-FIT = --{ $option } past niet bij { $outcome }. Laat het weg, of kies een andere uitkomst: punctueel call --help
refusal-CALL-AGAIN = Dit gesprek is { $minutes ->
    [0] net
    [one] { $minutes } minuut geleden
   *[other] { $minutes } minuten geleden
} al vastgelegd. Is het een nieuw gesprek? Herhaal de opdracht met --again.
refusal-MESSAGE-LEFT = Terugnemen kan niet meer: het bericht dat eruit volgde is al weg. Leg vast wat nu geldt, of trek de toezegging in: punctueel promise FACTUUR --withdraw
refusal-TAKE-BACK-LATER = Terugnemen kan niet meer: { $what ->
    [promise] over de toezegging is al geoordeeld
    [stop] wat eruit volgde is al beëindigd
    [step] er is al een volgende stap goedgekeurd of gedaan
    [call] het geplande gesprek is al vervallen of ingetrokken
    [old] van dit gesprek is niet bewaard wat eruit volgde
   *[other] { $what }
}. Schrijf een notitie: punctueel note FACTUUR TEKST
refusal-REASON-MISSING = Geef een reden. Zo weet een collega later waarom dit is gedaan.
refusal-FILE-EMPTY = Er staat niets in dit bestand. Kies een ander bestand.
refusal-AGREEMENT-ACCEPTED = De klant was al akkoord, op { $on }. Klopt dat niet? Neem het eerst terug met --withdraw.
refusal-WHY-MISSING = De toezegging van { $amount } voor { $on } is niet nagekomen. Zet erbij wat er is gebeurd: --reason forgot (vergeten), approval (nog niet goedgekeurd), order-number (mist een ordernummer), awaits-money (wacht op geld), money-trouble (heeft geen geld), dispute (is het niet eens), absent (was er niet), sent-it (zegt dat er is betaald) of other (anders).
refusal-NOTHING-RUNS = Er loopt hier niets dat u kunt beëindigen.
refusal-FILE-NOT-UNDERSTOOD = { $problems ->
    [one] Er klopt { $problems } ding niet in dit bestand, daarom is er niets ingelezen. Zie de regel hieronder.
   *[other] Er kloppen { $problems } dingen niet in dit bestand, daarom is er niets ingelezen. Zie de regels hieronder.
}
refusal-AS-OF-MISSING = Van welke dag is deze lijst? Geef die dag op met --as-of, bijvoorbeeld --as-of 2026-10-01.
refusal-AS-OF-IN-FUTURE = Deze lijst is van { $day } en die dag komt nog. Controleer de dag.
refusal-LIST-OLDER = Deze lijst is van { $day }, maar er is al een lijst van { $last } ingelezen. Maak een nieuwe lijst.
refusal-LIST-LOOKS-PARTIAL = { $vanished ->
    [one] Van de { $known } openstaande facturen ontbreekt er { $vanished } in deze lijst.
   *[other] Van de { $known } openstaande facturen ontbreken er { $vanished } in deze lijst.
} Maak een lijst van alle debiteuren en lees die in. Zijn ze echt betaald, lees de lijst dan in met --accept-vanished.
refusal-DEBTOR-AMBIGUOUS = Bij “{ $name }” passen meer debiteuren. Zet het debiteurnummer in het bestand.
refusal-INVOICE-OF-OTHER = Factuur { $number } staat al bij een andere debiteur. Controleer de debiteur in het bestand.
refusal-AMOUNT-CONTRADICTS = Factuur { $number } staat in de boeken voor { $ours }, en in dit bestand voor { $theirs }. Er is niets veranderd. Kijk in uw boekhouding welk bedrag klopt.
refusal-DAY-CONTRADICTS = Factuur { $number } heeft in de boeken { $field ->
    [due] betaaldag
   *[issued] factuurdatum
} { $ours }, en in dit bestand { $theirs }. Er is niets veranderd. Kijk in uw boekhouding welke dag klopt.
refusal-DEBTOR-CONTRADICTS = Debiteurnummer { $number } is bij ons “{ $ours }”, en in dit bestand “{ $theirs }”. Klopt de naam bij ons niet meer? Verbeter die dan eerst met punctueel debtor set.
refusal-NOT-OUR-INVOICE = Factuur { $number } is verstuurd door { $supplier } en niet door u. Lees alleen uw eigen verkoopfacturen in.
refusal-INVOICE-ERASED = De gegevens bij factuur { $number } zijn gewist. Deze factuur komt niet opnieuw in de boeken.
refusal-NUMBER-TWICE = Factuurnummer { $number } hoort hier bij verschillende facturen: { $files }. Geen daarvan is ingelezen. Lees alleen het goede bestand in.
refusal-COLUMNS-UNSURE = Van deze kolommen is niet zeker wat erin staat: { $columns }. Kijk of het klopt en bevestig het met --accept-columns. Met --save-profile NAAM hoeft dat maar één keer.
refusal-PROFILE-SEVERAL = Deze koppen passen bij meer dan één profiel: { $names }. Zeg welk profiel u bedoelt: --profile NAAM.
refusal-PROFILE-UNKNOWN = Er is geen profiel “{ $name }”. { $known ->
    [none] Er zijn nog geen profielen
   *[other] Deze zijn er: { $known }
}.
refusal-NO-COPY = Van factuur { $number } is geen PDF bewaard. Voeg hem toe: punctueel invoice copy { $number } --add BESTAND
refusal-NOT-A-PDF = Dit bestand is geen PDF. Kies de PDF van de factuur.
refusal-FILE-TOO-LARGE = Dit bestand is te groot: { $most_mb } MB is het meeste. Maak de PDF kleiner en probeer het opnieuw.
refusal-DEBTORS-RENUMBERED = In deze lijst lijkt het nummer van { $names } veranderd. Is het dezelfde debiteur? Geef dan op wat oud en nieuw is: --renumbered met { $pairs }.
refusal-CURRENCY-OTHER = Factuur { $number } is in { $currency }. Deze administratie is in euro. Haal de factuur eruit.
refusal-DUE-MISSING = Factuur { $number } heeft geen betaaldag. Vul de betaaldag in uw boekhouding in en maak het bestand opnieuw.
refusal-OPEN-ABOVE-AMOUNT = Factuur { $number } is { $amount }, en volgens dit bestand staat er { $open } open. Er is niets veranderd. Kijk in uw boekhouding wat klopt. Is { $amount } zonder btw? Sla die kolom dan over: --column "KOP=-"
refusal-ISSUE-TOO-FAR = Factuur { $number } heeft factuurdatum { $day }, meer dan een jaar vooruit. Er is niets veranderd. Controleer de datum.
refusal-DUE-BEFORE-ISSUE = Factuur { $number } heeft betaaldag { $due }, en dat is vóór de factuurdatum. Controleer beide dagen.
refusal-NOT-END-OF-DAY = Dit bestand ({ $format }) is geen dagafschrift. Haal bij uw bank een MT940 of CAMT.053 op.
refusal-BALANCE-GAP = Dit afschrift sluit niet aan: het vorige eindigt op { $known } en dit begint met { $stated }. Lees eerst het afschrift in dat ertussen hoort.
refusal-STATEMENT-CONTRADICTS = Dit afschrift eindigt op { $day } met { $balance }, net als een afschrift dat er al is, maar het heeft andere regels. Staan dezelfde betalingen er al in, in een ander formaat? Dan is dit bestand niet nodig.
refusal-STRATEGY-INVALID = { $problems ->
    [one] Deze strategie heeft nog { $problems } fout. Herstel die en probeer het opnieuw.
   *[other] Deze strategie heeft nog { $problems } fouten. Herstel die en probeer het opnieuw.
}
refusal-ALREADY-SETTLED = Deze bankregel is al verwerkt. Maak dat eerst ongedaan als het anders moet.
refusal-SETTLES-TOO-MUCH = Er is nog { $left } van deze bankregel te verdelen. Kies een lager bedrag.
refusal-LISTED-UNCLEAR = Van factuur { $invoice } was in uw lijst al { $listed } betaald. Hoort deze betaling van { $amount } van { $day } daarbij? Zo ja: nog eens met --listed yes. Is dit een andere betaling: --listed no.
refusal-NOT-A-RECEIPT = Dit is geld dat van de rekening af ging. Alleen geld dat binnenkwam kan bij een factuur horen.
refusal-ALREADY-UNDONE = Dit is al ongedaan gemaakt.
refusal-UNDO-SENT = Terugdraaien kan niet meer: bericht { $message } hierover is op { $day } verstuurd.
refusal-UNDO-PRINTED = Terugdraaien kan nu niet: bericht { $message } hierover is al gedrukt. Haal de brief van de stapel en trek het bericht in: punctueel outbox withdraw { $message }
refusal-UNDO-LATER = Terugdraaien kan nu niet: { $what ->
    [import] import { $about } bouwt hierop voort. Draai die eerst terug
    [settlement] bij factuur { $about } is een betaling verwerkt. Maak dat eerst ongedaan
    [call] met of over { $about } is al gebeld
    [note] over { $about } is een notitie gemaakt
    [choice] voor { $about } is een strategie of segment gekozen. Haal die keuze eerst weg
    [waiver] van factuur { $about } is een stap overgeslagen
    [delivery-stop] over een leverstop bij { $about } is beslist
    [promise] er is een toezegging van { $about }. Trek die eerst in
    [plan] er loopt een betalingsregeling van { $about }. Trek die eerst in
    [stop] er loopt een stop bij { $about }. Beëindig die eerst
    [contact] bij { $about } is een contactpersoon vastgelegd
    [hand-over] factuur { $about } is uit handen gegeven
    [kind] van { $about } is vastgelegd of het een bedrijf of een consument is
    [erasure] de gegevens van { $about } zijn gewist
    [correction] de gegevens van { $about } zijn met de hand verbeterd
    [copy] bij factuur { $about } is een PDF toegevoegd
    [ruling] bij { $about } is een insolventie vastgelegd. Die blijft gelden. Was het een vergissing, leg dan eerst vast dat de uitspraak is vernietigd: punctueel insolvency end
    [ended-ruling] bij { $about } is een insolventie vastgelegd, en hoe die eindigde. Dat blijft gelden en kan niet meer terug. Klopt een factuur niet? Verbeter haar met een nieuwe lijst
    [terms] over { $about } is een afspraak vastgelegd (rente, kosten, termijn of weigering). Neem die eerst terug: punctueel terms set … --forget
    [remission] op factuur { $about } zijn rente en kosten kwijtgescholden. Dat kan niet meer terug. Klopt de factuur niet? Verbeter haar met een nieuwe lijst
    [vat] over factuur { $about } is btw teruggevraagd. Dat kan niet meer terug. Klopt de factuur niet? Verbeter haar met een nieuwe lijst
    [costs] in een veertiendagenbrief aan { $about } zijn de kosten met de hand bepaald. Trek die brief eerst in
   *[other] { $about } ({ $what })
}.
refusal-UNDO-TOO-OLD = Terugdraaien kan niet: van dit bestand is niet bewaard wat het heeft veranderd.
refusal-WORDS-FIXED = De woorden van deze brief staan vast: met andere woorden kunt u alle incassokosten verliezen. Een eigen bladzijde mag wel.
refusal-POSTED-WHEN = Dit lag op { $day } al klaar. Ging het toen weg? Geef die dag: punctueel outbox posted NR --on DAG. Ligt het er nog? Maak het opnieuw, met de dagen van nu: punctueel outbox print of punctueel outbox eml.
refusal-LAST-LETTER-AGAIN = Voor een van deze facturen ging op { $earlier } al een laatste aanmaning weg. Doe wat daarin is aangekondigd. Moet deze toch weg? Zeg waarom: --reason …
refusal-DUTY-BY-STEP = Dit is gedaan als de stap { $step } is gedaan; dat hoeft u niet apart te melden. Gaat het niet door? punctueel commitments waive … --reason …
refusal-DUTY-OVER = Dat kan niet meer: { $state ->
    [fulfilled] dit is al gedaan
    [waived] hiervan is al afgezien
    [settled] er staat niets meer open
   *[other] dit is later opnieuw aangekondigd
}.
refusal-NO-DELIVERY-STOP = Een leverstop past hier niet: { $why ->
    [consumer] dit is een particulier
    [insolvent] bij insolventie beslist u eerst met de curator of bewindvoerder
   *[other] wij leveren al niet meer
}. Wijs het voorstel af: punctueel delivery decline … --reason …
refusal-PROPOSAL-DECIDED = Hierover is al beslist, op { $on } door { $by ->
    [owner] de eigenaar
    [job] Punctueel
   *[other] { $by }
}: { $how ->
    [handed-over] uit handen gegeven
    [stopped] wij leveren niet meer
   *[other] afgewezen of ingetrokken
}.
refusal-PROPOSAL-STOPPED = Dit voorstel kan nu niet doorgaan: { $reason ->
    [PLAN-RUNNING] er loopt een betalingsregeling
    [PROMISE-RUNNING] er loopt een toezegging
    [PROMISE-TO-JUDGE] de toezegging is nog niet aan de bank getoetst
    [DISPUTED] er loopt een geschil
    [PAUSED] er loopt een pauze
    [PAUSED-UNTIL] er loopt een pauze
    [HOUSE-PAUSED] alles staat stil
    [RECEIPT-TO-SETTLE] er is geld van deze debiteur dat nog bij een factuur moet
    [RECEIPT-NAMES-CLAIM] er is geld van een ander dat een factuur van deze debiteur noemt
    [CREDIT-TO-SETTLE] er is een creditnota die nog bij een factuur moet
    [CREDIT-NOTE] er staat niets meer open
   *[other] { $reason }
}. Draai de dag opnieuw (punctueel run), of wijs het voorstel af.
refusal-PROPOSAL-OTHER = { $proposal } is een ander voorstel: { $what ->
    [hand-over] om uit handen te geven. Beslis met punctueel handover agree { $proposal }
   *[other] om niet meer te leveren. Beslis met punctueel delivery agree { $proposal }
}
refusal-SECOND-PERSON-LACKS = Er zijn geen twee personen die iets uit handen mogen geven; dan kan niets boven dit bedrag nog weg. Voeg eerst een tweede eigenaar toe: punctueel user add NAAM --role owner
refusal-SECOND-PERSON = Vanaf { $from } besluiten twee personen. { $by ->
    [owner] De eigenaar
    [job] Punctueel
   *[other] { $by }
} was al akkoord; laat iemand anders ja zeggen.
refusal-TASK-DONE = Dat kan nu niet: { $state ->
    [approved] dit is al goedgekeurd
    [withdrawn] dit is ingetrokken
   *[other] dit is al gedaan
}, op { $on } door { $by ->
    [owner] de eigenaar
    [job] Punctueel
   *[other] { $by }
}.
refusal-CHANGED-SINCE = Sinds u keek, is er iets veranderd: { $what ->
    [call-recorded] er is gebeld
    [call-taken-back] een gesprek is teruggenomen
    [promise-made] er is een toezegging
    [promise-withdrawn] een toezegging is ingetrokken
    [plan-agreed] er is een betalingsregeling
    [plan-ended] een betalingsregeling is beëindigd
    [stop-set] er loopt een geschil of een pauze
    [stop-ended] een geschil of een pauze is afgerond
    [dispute-assigned] een geschil ging naar iemand
    [message-approved] een bericht is goedgekeurd
    [message-posted] een bericht is verstuurd
    [task-withdrawn] gepland werk is ingetrokken
    [claims-handed-over] er is iets uit handen gegeven
    [hand-over-approved] iemand ging akkoord met uit handen geven
    [note-taken] er is iets genoteerd
    [contact-set] een contactpersoon is vastgelegd
    [step-waived] een stap is overgeslagen
    [receipts-judged] er is geld verwerkt
    [day-judged] de dag is uitgevoerd
   *[other] er is iets vastgelegd
}, op { $on } om { $time } door { $who ->
    [owner] de eigenaar
    [job] Punctueel
   *[other] { $who }
}. Er is nu niets gedaan. Kijk nog eens en beslis dan.
refusal-TASK-STATE = Dat kan nu niet: { $state ->
    [planned] dit wacht nog op goedkeuring
    [held] dit wordt vastgehouden
    [approved] dit is al goedgekeurd
    [printed] dit is al gedrukt
    [email] dit gaat per e-mail en niet per post
    [letter] dit gaat per post en niet per e-mail
    [done] dit is al gedaan
    [lapsed] dit is vervallen
    [withdrawn] dit is ingetrokken
    [waived] dit is al overgeslagen
    [not-applicable] dit geldt hier niet
    [sent-before] dit is al eerder gedaan
   *[other] de stand is “{ $state }”
}.
refusal-NOTHING-DUE = Er is niets meer te vragen. Het bericht is ingetrokken.
refusal-MESSAGE-HELD = Dit bericht mag nog niet weg: { $reason ->
    [BANK-STALE] de bankgegevens lopen niet ver genoeg
    [BANK-MISSING] er zijn nog geen bankgegevens
    [ADDRESS-MISSING] er is geen e-mailadres en geen postadres
    [DEBTOR-KIND-UNKNOWN] het is niet bekend of de debiteur een bedrijf of een consument is
    [RECEIPT-TO-SETTLE] er is geld van deze debiteur dat nog bij een factuur moet
    [RECEIPT-NAMES-CLAIM] er is geld van een ander dat een factuur van deze debiteur noemt
    [HOUSE-PAUSED] alles staat stil
    [CREDIT-TO-SETTLE] er is een creditnota die nog bij een factuur moet
    [MESSAGES-OFF] berichten staan uit voor deze administratie
    [TERM-STILL-RUNNING] de gegeven termijn loopt nog
    [CONTACTED-RECENTLY] er was kort geleden contact
    [OTHER-CONTACT-TODAY] vandaag is er al een ander contact
    [FREQUENCY-CAP] deze debiteur had al genoeg contacten
    [PROMISE-RUNNING] er loopt een toezegging
    [PROMISE-TO-JUDGE] de toezegging is nog niet aan de bank getoetst
    [PLAN-RUNNING] er loopt een betalingsregeling
    [DISPUTED] er loopt een geschil
    [CREDIT-AWAITED] er komt nog een creditnota
    [REPLY-UNREAD] er is een antwoord dat nog gelezen moet worden
    [PAUSED-UNTIL] er loopt een pauze
    [PAUSED] er loopt een pauze
    [HANDED-OVER] de factuur is uit handen gegeven
    [INSOLVENT] de debiteur is insolvent
    [INSOLVENCY-RUNS] de debiteur is insolvent
    [NEW-IN-INSOLVENCY] de debiteur is insolvent: schrijf de curator of bewindvoerder
    [DELIVERY-UNKNOWN] u moet eerst zeggen of u voor of na de uitspraak leverde
    [NATURAL-OBLIGATION] achter een schone lei is niets meer af te dwingen
    [BOUND-BY-COMPOSITION] een akkoord bindt u
    [NOBODY-LEFT] de rechtspersoon bestaat niet meer
   *[other] { $reason }
}.{ $until ->
    [none] {""}
   *[other] {" "}Het kan vanaf { $until }.
}
refusal-FACTS-MOVING = Terwijl dit bericht werd gemaakt, veranderde er steeds iets waarop het rust. Het staat nog klaar: keur het zo nog een keer goed.
refusal-RECIPIENT-MISSING = Van deze debiteur is { $field ->
    [email] geen e-mailadres
   *[other] geen e-mailadres en geen postadres
} bekend. Vul een e-mailadres in: punctueel debtor contact { $debtor } --role payment --name NAAM --email ADRES. Of een adres: punctueel debtor set { $debtor } --street STRAAT --postcode POSTCODE --city PLAATS. Een lijst met debiteuren kan ook: punctueel import BESTAND.
refusal-SENDER-MISSING = Uw eigen { $field ->
    [email] e-mailadres
   *[other] “{ $field }”
} ontbreekt. Vul het in: punctueel house set --{ $field } …
refusal-NOT-PRINTED = De brief kon niet worden gedrukt: { $what }. Er is niets veranderd.
refusal-OWN-PAGE-WRONG = Uw eigen briefbladzijde is niet goed: { $what }. Het bericht blijft binnen. Herstel de bladzijde, of gebruik weer die van Punctueel.
refusal-OWN-PAGE-LACKS = Op uw eigen briefbladzijde ontbreekt: { $what }. Het bericht blijft binnen. Herstel de bladzijde, of gebruik weer die van Punctueel.
refusal-OWN-PAGE-STOPPED = Uw eigen briefbladzijde kostte te veel tijd of geheugen en is gestopt. Het bericht blijft binnen. Herstel de bladzijde, of gebruik weer die van Punctueel.
refusal-TEMPLATE-INVALID = De tekst heeft { $problems ->
    [one] { $problems } fout
   *[other] { $problems } fouten
}. Bekijk ze met: punctueel template check
refusal-NO-FILE = Van { $value } is geen bestand bewaard. Trek het in en keur het opnieuw goed.
refusal-MESSAGE-INCOMPLETE = Dit bericht kan nog niet weg: { $missing }. Herstel dat en probeer het opnieuw.
refusal-DEBTOR-KIND-UNKNOWN = Is deze debiteur een bedrijf of een consument? Vul dat eerst in: de wet maakt verschil.
refusal-SENT-BEFORE-UNKNOWN = “{ $value }” is niet te begrijpen als iets dat al is verstuurd. Noem de stap en de dag.
refusal-STILL-OPEN = Er staat nog { $open } open. Wissen kan pas als alles is betaald of afgeboekt.
refusal-REST-ON-OPEN = { $count ->
    [one] Op betaalde facturen is niets over. Op één open factuur staat { $amount } aan rente en kosten
   *[other] Op betaalde facturen is niets over. Op { $count } open facturen staat { $amount } aan rente en kosten
}. Dat scheldt u per factuur kwijt: punctueel waive FACTUUR --interest-and-costs --reason …
refusal-REST-OPEN = Van wat onze brief vroeg, is nog { $amount } aan rente en kosten niet betaald. Vraag er eerst om: punctueel claim { $debtor } --out vordering.pdf. Of scheld het kwijt: punctueel waive { $debtor } --interest-and-costs --reason …
refusal-NOT-AN-ARCHIVE = Dit bestand is geen back-up van Punctueel. Kies een ander bestand.
refusal-ARCHIVE-VERSION = Deze back-up heeft een vorm ({ $found }) die deze versie niet kent. Werk Punctueel bij en probeer het opnieuw.
refusal-ARCHIVE-CUT-OFF = Deze back-up is niet compleet: het einde ontbreekt. Er is niets teruggezet. Neem een andere back-up.
refusal-ARCHIVE-DAMAGED = Deze back-up is beschadigd (regel { $line }). Er is niets teruggezet. Neem een andere back-up.
refusal-ARCHIVE-NEWER = Deze back-up komt uit een nieuwere versie: gebeurtenis { $event } is hier niet bekend. Werk Punctueel bij en probeer het opnieuw.
refusal-FILE-EXISTS = Het bestand “{ $name }” bestaat al. Kies een andere naam, of overschrijf het met --force.
refusal-NAME-TAKEN = Er is al een segment met de naam “{ $name }”. Kies een andere naam.
refusal-TOO-MANY = Dat zijn er te veel: hoogstens { $most }. Doe het in delen.
refusal-STRATEGY-HOLDS = Strategie “{ $name }” geldt al voor iedereen. Een nieuwe versie ervan: punctueel strategy activate
refusal-TEXT-TOO-LONG = Die tekst is te lang. Kort hem in tot { $most } tekens.
refusal-VALUE-NOT-UNDERSTOOD = “{ $value }” is geen waarde voor { $name }. Bekijk de mogelijke waarden met --help.
refusal-AMOUNT-NEGATIVE = Een bedrag is hier nul of meer. Laat het minteken weg.
refusal-AMOUNT-OUT-OF-RANGE = Dit wordt meer dan { $largest }. Zo ver rekent Punctueel niet. Controleer bedrag, rente en dagen.
refusal-DAYS-REVERSED = { $until } ligt voor { $from }. Controleer de dagen.
refusal-RATE-OUT-OF-RANGE = Een rente van { $rate } per jaar kan niet. Geef een percentage boven 0 en tot en met 100.
refusal-RATE-UNKNOWN = Voor { $day } is geen { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} bekend. Kies een andere dag, of vul de rentetabel aan.
refusal-RATE-LIST-INVALID = Regel { $line } van de rentetabel is niet te begrijpen. Noem tabel, eerste dag, percentage, status, aantal bronnen en bron, en tot wanneer de tabel bekend is.
refusal-RATE-AFTER-END = Een percentage vanaf { $day } past er nog niet bij: de { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} is bekend tot en met { $until }. Zet in de lijst ook tot wanneer de tabel met dit percentage bekend is: { $regime },2027-06-30,,known-until,,
refusal-RATE-REPLACES = Op { $day } is de { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} { $ours }, en uw lijst zegt { $theirs }. Het gaat om { $count ->
    [one] één regel.
   *[other] { $count } regels.
} Er is niets veranderd. Wilt u vervangen wat er staat? Geef de opdracht dan met --replace.
refusal-RATE-NOT-OWN = U hebt voor { $day } zelf geen { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} toegevoegd. Bekijk uw regels met punctueel rates list.
refusal-RATE-LATER = U hebt ook een percentage vanaf { $day } toegevoegd. Neem dat eerst terug: punctueel rates remove { $regime } …
refusal-NO-DEFAULT-YET = De debiteur is nog niet in verzuim. Stuur een consument zonder afgesproken betaaltermijn eerst een ingebrekestelling.
refusal-DEFAULT-LATER = De debiteur is nog niet in verzuim. Is er op { $last } niet betaald, dan is hij dat vanaf { $since }: vanaf die dag loopt rente.
refusal-WIK-BEFORE-LAW = De veertiendagenbrief bestaat in de wet sinds { $since }. Een brief van { $sent } opent dus geen incassokosten.
refusal-WIK-NO-NOTICE = Er is nog geen veertiendagenbrief verstuurd. Pas daarna mag u een consument incassokosten rekenen.
refusal-WIK-BEFORE-DEFAULT = De veertiendagenbrief is verstuurd op { $sent }, en het verzuim begon op { $since }. Stuur een nieuwe brief.
refusal-WIK-TERM-RUNS = De termijn van de veertiendagenbrief loopt tot en met { $on }. Wacht met de incassokosten.
refusal-WIK-COSTS-STATED = De veertiendagenbrief noemt { $stated } aan kosten; ten hoogste { $allowed } is toegestaan. Stuur een nieuwe brief met het juiste bedrag.
refusal-WIK-AFTER-RULING = De termijn van de veertiendagenbrief was op { $due } voorbij, en de uitspraak is van { $ruling }. Kosten die daarna ontstaan, kunt u niet indienen.
refusal-INSOLVENCY-NOT-OF-FORM = { $kind ->
    [surseance] Surseance van betaling is er niet voor een particulier.
    [whoa] De WHOA is er niet voor een particulier.
    [wsnp] De schuldsanering (WSNP) is er voor mensen: ook een eenmanszaak of de vennoten van een vof, maar niet voor een rechtspersoon.
    [moratorium] Een moratorium is er voor mensen, en niet voor een rechtspersoon.
    [debt-counselling] Schuldhulp is er voor mensen, en niet voor een rechtspersoon.
    [administration] Bewind is er voor mensen, en niet voor een rechtspersoon.
   *[other] Alleen een rechtspersoon kan worden ontbonden zonder baten. Bij een eenmanszaak of vof blijven de mensen aansprakelijk.
} Klopt de soort? Klopt de rechtsvorm niet ({ $form ->
    [private] particulier
    [trader] eenmanszaak
    [partners] vof, maatschap of cv
   *[other] rechtspersoon
}), zeg het dan eerst: punctueel debtor set DEBITEUR --legal-form …
refusal-INSOLVENCY-NOT-ENDED-SO = Zo eindigt { $kind ->
    [bankruptcy] een faillissement niet. Kies composition (akkoord), lack-of-assets (gebrek aan baten), distributed (uitgedeeld) of annulled (vernietigd). Werd het een WSNP? punctueel insolvency set DEBITEUR --kind wsnp --on DAG --instead
    [surseance] een surseance niet. Kies composition (akkoord), over (voorbij) of annulled (vernietigd). Werd het een faillissement? punctueel insolvency set DEBITEUR --kind bankruptcy --on DAG --instead
    [wsnp] een schuldsanering niet. Kies clean-slate (schone lei), without-clean-slate, composition (akkoord) of annulled (vernietigd).
    [whoa] een WHOA niet. Kies composition (akkoord), over (voorbij) of annulled (vernietigd).
    [debt-counselling] schuldhulp niet: een schone lei geeft alleen de WSNP. Kies composition (akkoord), over (voorbij) of annulled (niet waar). Werd het een WSNP? punctueel insolvency set DEBITEUR --kind wsnp --on DAG --instead
    [moratorium] een moratorium niet. Kies over (voorbij) of annulled (vernietigd).
    [administration] een bewind niet. Kies over (voorbij) of annulled (vernietigd).
   *[other] een ontbinding zonder baten niet. Is de vereffening heropend, of was het niet waar? Kies annulled.
}
refusal-INSOLVENCY-RUNS = Er loopt al iets: { $kind ->
    [bankruptcy] een faillissement
    [surseance] een surseance
    [wsnp] een schuldsanering (WSNP)
    [whoa] een WHOA
    [moratorium] een moratorium
    [debt-counselling] schuldhulp
    [administration] een bewind
   *[other] een ontbinding
} van { $on }. Kwam dit ervoor in de plaats? Zeg dan ook: --instead. Was het eerste niet waar, of met een andere dag? Neem het terug: punctueel insolvency end DEBITEUR --how annulled
refusal-INSOLVENCY-NOT-FOLLOWED = Op { $kind ->
    [bankruptcy] een faillissement
    [surseance] een surseance
    [wsnp] een schuldsanering
    [whoa] een WHOA
    [moratorium] een moratorium
    [debt-counselling] schuldhulp
    [administration] een bewind
   *[other] een ontbinding
} volgt dit niet in één stap. Leg eerst vast hoe het eindigde: punctueel insolvency end DEBITEUR --how …
refusal-INSOLVENCY-SEVERAL = Er lopen er twee: { $kinds }. Zeg welke voorbij is: --kind …
refusal-NO-RULING-BEFORE = Voor factuur { $invoice } maakt dit niet uit: er is geen uitspraak van ervoor.
refusal-LEGAL-FORM-NEEDED = Is deze debiteur een rechtspersoon? Die houdt op met zijn faillissement; een mens kunt u daarna weer vragen te betalen. Zeg het eerst: punctueel debtor set { $debtor } --legal-form bv, sole-trader, …
refusal-DAY-BEFORE-RULING = { $day } is voor de dag van de uitspraak, { $ruling }. Noem een dag daarna.
refusal-WIK-EMAIL-ALONE = De veertiendagenbrief ging alleen per e-mail. Stuur hem ook per post, want de ontvangst moet u kunnen bewijzen.
refusal-COSTS-ABOVE-SCALE = De staffel geeft hier ten hoogste { $allowed }. Noem minder, of laat de staffel gelden.
refusal-NOT-FOURTEEN-DAY = Kosten noemt u alleen bij een veertiendagenbrief. Kies zo’n brief: punctueel outbox list
refusal-WIK-STACKING = Op { $earlier } ging er al een veertiendagenbrief naar deze klant, minder dan zes maanden terug. Of het om termijnen van hetzelfde contract gaat, staat niet in uw gegevens. Is dat zo, dan staat de wet samen minder kosten toe: noem ze zelf met punctueel outbox costs BERICHT --amount 40,00 --reason "termijn van hetzelfde contract". Gaat het om iets anders? Keur de brief dan goed met uw reden: punctueel outbox approve BERICHT --anyway "andere overeenkomst".
refusal-COSTS-NOT-FOR-CONSUMER = { $value } kan niet bij een consument: daar gelden alleen de staffel en de veertiendagenbrief. Van de wet afwijken in zijn nadeel kan het hele recht op kosten kosten. Wilt u geen kosten vragen? --costs none
refusal-SAID-OF-INVOICE = Dat de debiteur niet betaalt ({ $day }), geldt voor één factuur en vanaf een dag die er al is geweest. Noem de factuur en die dag.
refusal-FORM-NOT-OF-KIND = { $kind ->
    [consumer] Een consument heeft de rechtsvorm person.
   *[other] Een bedrijf heeft een andere rechtsvorm dan person.
} Klopt de soort niet? Zeg het eerst: punctueel debtor kind business|consumer NR
refusal-COSTS-CHARGED = Voor deze vordering is al { $amount } aan incassokosten gerekend. Dat mag één keer.
refusal-COSTS-NOT-FROM-CONTRACT = De staffel voor incassokosten geldt voor vorderingen uit een overeenkomst, en niet voor consumentenkrediet.
refusal-COSTS-SCALE-UNKNOWN = Het verzuim begon op { $day }. De staffel voor incassokosten geldt vanaf 1 juli 2012.
refusal-COSTS-NO-DEMAND = { $rule ->
    [clause] De afgesproken incassokosten komen erbij
   *[scale] De incassokosten volgens de staffel komen erbij
} vanaf de dag na een aanmaning. Sinds het begin van het verzuim is die nog niet verstuurd.
refusal-COSTS-AFTER-DEMAND = De aanmaning is verstuurd. { $rule ->
    [clause] De afgesproken incassokosten tellen
   *[scale] De incassokosten volgens de staffel tellen
} mee vanaf { $from }.
refusal-COSTS-AFTER-RULING = De insolventie begon op { $ruling }. Incassokosten van die dag en later tellen daarin niet mee.
refusal-CLAIM-DIFFERS = Volgens de berekening is { $claim } verschuldigd, en de brief zou { $letter } vragen: een deel is in geschil, of er is geld dat nog niet is afgeletterd. Kijk met punctueel claim.
refusal-VAT-ON-COSTS-DEDUCTIBLE = U kunt btw verrekenen. Reken daarom geen btw over de incassokosten.
refusal-VAT-ON-COSTS-NO-SERVICE = Btw over de incassokosten kan alleen als een incassobureau die btw aan u rekent.
refusal-VAT-ON-COSTS-NOT-ANNOUNCED = De btw over de incassokosten is niet aangekondigd. Noem in de veertiendagenbrief de btw en waarom u die rekent.
refusal-VAT-RECLAIM-NOT-YET = De btw is terug te vragen vanaf { $on }. Wacht tot de aangifte over die periode.

## Bewijs: waarom een betaling bij een factuur hoort

evidence-NUMBER-IN-TEXT = factuurnummer { $number } staat in de omschrijving
evidence-NUMBER-IN-END-TO-END = factuurnummer { $number } staat in het kenmerk dat de betaler meegaf
evidence-NUMBER-IN-REFERENCE = factuurnummer { $number } is het gestructureerde kenmerk
evidence-CREDIT-NOTE-NAMED = creditnota { $number } wordt ook genoemd
evidence-IBAN-KNOWN = de rekening is bekend bij deze debiteur
evidence-NAME-AGREES = de naam van de betaler is die van de debiteur
evidence-IBAN-OF-OTHER = de rekening hoort bij een andere debiteur
evidence-NAME-OF-OTHER = de naam van de betaler is die van een andere debiteur
evidence-PAYER-UNKNOWN = de rekening en de naam van de betaler zijn nog niet bekend
evidence-LETTER-AMOUNT = het bedrag van { $amount } is precies wat onze brief van { $on } vroeg, met rente en kosten
evidence-AMOUNT-EXACT = het bedrag van { $amount } klopt precies
evidence-INSTALMENT-AGREED = het is de termijn die is afgesproken; er staat { $open } open
evidence-PART-NAMED = de betaler noemt het een deel; er staat { $open } open
evidence-AMOUNT-LESS = het bedrag is lager dan de { $open } die openstaat
evidence-AMOUNT-MORE = het bedrag is hoger dan de { $open } die openstaat
evidence-NUMBER-OF-SEVERAL = nummer { $number } komt bij meer debiteuren voor
evidence-NUMBER-UNSURE = { $number } kan een factuurnummer zijn, maar ook een ander getal
evidence-CLAIMED-TWICE = een andere betaling past ook bij { $number }
evidence-CLAIM-DISPUTED = over { $number } loopt een geschil
evidence-NUMBER-SETTLED = { $number } is al betaald
evidence-BY-PERSON = een medewerker heeft dit gekozen
evidence-BANK-REVERSAL = de bank draait een eerdere betaling terug
evidence-NOTHING-FOUND = er is niets gevonden dat naar een factuur wijst

## Fouten in een strategie

mistake-NOT-TOML = Deze regel is niet te lezen: { $text }. Kijk naar aanhalingstekens, haken en het teken =.
mistake-FIELD-MISSING = “{ $field }” ontbreekt. Voeg dat toe.
mistake-FIELD-UNKNOWN = “{ $field }” is niet bekend. Controleer de spelling of haal het weg.
mistake-VALUE-WRONG = De waarde van “{ $field }” past niet. Verwacht: { $expected ->
    [text] tekst tussen aanhalingstekens
    [table] een deel tussen rechte haken
    [tables] een of meer delen tussen dubbele rechte haken
    [code] een van de vaste woorden uit de handleiding
   *[other] { $expected }
}.
mistake-LABEL-TWICE = Twee stappen heten “{ $label }”. Geef elke stap een eigen naam.
mistake-STEP-UNKNOWN = De stap “{ $label }” bestaat niet. Controleer de naam of voeg de stap toe.
mistake-NO-STEPS = Er zijn geen stappen. Voeg er minstens een toe.
mistake-FIRST-NEEDS-DAY = De eerste stap telt vanaf een stap ervoor, maar die is er niet. Laat hem tellen vanaf “sent” of “due”.
mistake-NO-TERM-GRANTED = Deze stap telt vanaf het einde van een termijn, maar geen eerdere stap geeft een termijn. Geef een eerdere stap “term_days”.
mistake-TERM-STILL-RUNNING = Deze stap kondigt iets aan op dag { $days } na “{ $label }”, terwijl de termijn van die stap { $term } dagen duurt. Laat deze stap later komen of geef een kortere termijn.
mistake-TERM-MISSING = Zo'n bericht moet een termijn geven. Voeg “term_days” toe.
mistake-ANNOUNCED-EARLIER = Deze stap kondigt “{ $label }” aan, maar die stap komt niet later. Zet hem erna of haal de aankondiging weg.
mistake-ORDER-WRONG = Deze stap staat na “{ $label }”, maar valt op een eerdere dag. Wissel de stappen om of pas de dagen aan.
mistake-NEVER-AUTOMATIC = Deze stap heeft rechtsgevolg en vraagt altijd om een mens. Haal approval = false weg.
mistake-NO-CALL = In deze strategie belt niemand. Bellen helpt het meest: voeg een stap met “call” toe.
mistake-COPIES-ALONE = Kopieën gaan mee met een brief of e-mail. Zet “copies” bij zo'n stap, of zet “companion” op “email” bij het bellen.
mistake-COMPANION-WRONG = Alleen bij bellen kan er iets mee, en alleen een e-mail. Zet “companion” op “email” bij een stap met “call”, of haal het weg.
mistake-AMOUNTS-CROSS = Geen bedrag is tegelijk minstens { $from } en hoogstens { $to }. Wissel de bedragen om.
mistake-NEW-DEBTOR-ALONE = “or_new_debtor” maakt een uitzondering op “amount_from”, maar dat ontbreekt. Voeg het toe.
mistake-OUTCOMES-EXCLUDE = Elke uitkomst in “last_call” staat ook in “unless_last_call”. Haal haar op een van beide plaatsen weg.
mistake-NO-CALL-BEFORE = Deze stap vraagt hoe het laatste gesprek afliep, maar geen eerdere stap belt. Voeg een stap met “call” toe.
mistake-ONLY-AFTER-DUE = “{ $field }” kan pas na de betaaldag blijken, en deze stap komt ervoor. Haal het weg.
mistake-INSTEAD-ALWAYS = Een andere vorm van deze stap heeft geen voorwaarde en zou altijd gelden. Voeg een voorwaarde toe.
mistake-LAPSE-AFTER-DUE = “lapse_before_due” is voor stappen vóór de betaaldag. Haal het weg of laat de stap eerder komen.
mistake-HAND-OVER-EARLY = Uit handen geven moet uiterlijk op dag { $days }, maar de stappen leiden pas op dag { $planned } daarheen. Maak de stappen korter of “hand_over_by_days” hoger.
mistake-NO-HAND-OVER = “hand_over_by_days” noemt een uiterste dag, maar er is geen stap met “hand-over”. Voeg die stap toe of haal de dag weg.
mistake-TAKE-IN-THREATENS = “{ $label }” is te zwaar als eerste contact. Laat wat al te laat is bij een eerdere stap beginnen.

## Bestanden: wat er niet klopt, en wat u kunt doen

problem-UNKNOWN-FORMAT = Dit soort bestand is niet bekend.
    .found = Dit soort bestand is niet bekend. Het begint met “{ $found }”.
    .hint = Gebruik een bankafschrift (MT940 of CAMT.053) of een lijst met openstaande posten (CSV).
problem-EMPTY = Er staat niets in dit bestand.
    .hint = Maak het bestand opnieuw en controleer de gekozen periode.
problem-TOO-LARGE = Dit bestand is te groot om in te lezen.
    .hint = Maak bestanden over een kortere periode.
problem-ENCODING = De letters in dit bestand zijn niet te lezen.
    .found = De letters zijn hier niet te lezen: “{ $found }”.
    .hint = Bewaar het bestand opnieuw als UTF-8.
problem-XML = Het bestand is hier beschadigd.
    .found = Het bestand is hier beschadigd: “{ $found }”.
    .hint = Haal het bestand opnieuw op bij uw bank en verander er niets in.
problem-XML-ENTITIES = Het bestand bevat opdrachten die wij uit veiligheid niet uitvoeren.
    .found = Het bestand bevat een opdracht die wij uit veiligheid niet uitvoeren: “{ $found }”.
    .hint = Haal het bestand opnieuw op, rechtstreeks bij uw bank.
problem-SYNTAX = Deze regel heeft niet de vorm die hier hoort.
    .found = “{ $found }” heeft niet de vorm die hier hoort.
    .hint = Vergelijk de regel met de regels ervoor, of maak het bestand opnieuw.
problem-AMOUNT = Dit is geen bedrag.
    .found = “{ $found }” is geen bedrag.
    .hint = Schrijf bedragen als 1210,00 of 1.210,00.
problem-AMOUNT-AMBIGUOUS = Dit bedrag kan twee dingen betekenen.
    .found = “{ $found }” kan twee bedragen betekenen.
    .hint = Schrijf alle bedragen met twee cijfers achter de komma, zoals 1.234,00.
problem-DAY = Dit is geen dag die bestaat.
    .found = “{ $found }” is geen dag die bestaat.
    .hint = Schrijf dagen als 02-10-2026 of 2026-10-02.
problem-DAY-AMBIGUOUS = Deze dag kan twee dingen betekenen.
    .found = “{ $found }” kan twee dagen betekenen: welk getal is de maand?
    .hint = Schrijf alle dagen als 2026-10-02 (jaar, maand, dag).
problem-CURRENCY = Dit bedrag is in een andere munt dan de rekening.
    .found = “{ $found }” is een andere munt dan die van de rekening.
    .hint = Gebruik een bestand in één munt.
problem-COLUMN-MISSING = Er ontbreekt een kolom die nodig is.
    .found = De kolom met { $found ->
        [number] het factuurnummer
        [debtor] de debiteur
        [debtor_number] het debiteurnummer
        [debtor_name] de naam van de debiteur
        [issued_on] de factuurdatum
        [due_on] de betaaldag
        [open] het openstaande bedrag
        [payable] het factuurbedrag
       *[other] “{ $found }”
    } ontbreekt.
    .hint = Zet deze kolom in de lijst, met een duidelijke kop erboven.
problem-COLUMN-TWICE = Twee kolommen lijken hetzelfde te bevatten.
    .found = De kolom “{ $found }” lijkt hetzelfde te bevatten als een andere kolom.
    .hint = Haal een van beide weg of geef hem een andere kop.
problem-FIELD-COUNT = Deze rij heeft niet evenveel velden als de kop.
    .found = Deze rij heeft { $found } velden, en dat is een ander aantal dan de kop.
    .hint = Kijk of er een scheidingsteken of een regeleinde in een tekst staat.
problem-FIELD-EMPTY = Een veld dat nodig is, is leeg.
    .found = Dit veld is leeg: { $found ->
        [number] het factuurnummer
        [debtor] de debiteur
        [debtor_number] het debiteurnummer
        [debtor_name] de naam van de debiteur
        [customer] de naam van de klant
        [currency] de munt
        [issued_on] de factuurdatum
        [due_on] de betaaldag
        [open] het openstaande bedrag
        [payable] het factuurbedrag
       *[other] “{ $found }”
    }.
    .hint = Vul het veld in, of haal de rij weg.
problem-INVOICE-TWICE = Dit factuurnummer staat twee keer bij één debiteur.
    .found = Dit factuurnummer staat twee keer bij één debiteur: { $found }.
    .hint = Laat één van beide regels staan.
problem-BALANCE = Het beginsaldo en de bedragen geven samen niet het eindsaldo.
    .found = Het beginsaldo en de bedragen geven samen niet het eindsaldo: { $found }.
    .hint = Haal het afschrift opnieuw op: er ontbreekt waarschijnlijk een stuk.
problem-CONTROL-TOTAL = Het totaal in de lijst is niet de som van de rijen.
    .found = Het totaal in de lijst is niet de som van de rijen: { $found }.
    .hint = Maak de lijst opnieuw en verander er niets in.
problem-NOT-READ = Dit soort bestand herkennen wij, maar wij lezen het niet.
    .found = Dit is { $found }. Dat herkennen wij, maar wij lezen het niet.
    .hint = Bewaar of exporteer het als CSV, XLSX, UBL, CAMT.053 of MT940 en probeer het opnieuw.
problem-LOCKED = Dit bestand vraagt om een wachtwoord.
    .found = “{ $found }” vraagt om een wachtwoord.
    .hint = Bewaar het zonder wachtwoord en probeer het opnieuw.
problem-ARCHIVE = Dit bestand is beschadigd.
    .found = Dit bestand is beschadigd bij “{ $found }”.
    .hint = Haal het opnieuw op of bewaar het opnieuw.
problem-ARCHIVE-LIMIT = Uitgepakt is dit meer dan wij lezen.
    .found = Uitgepakt is “{ $found }” meer dan wij lezen.
    .hint = Verdeel de bestanden over meer ZIP-bestanden. Kent u de afzender niet, open het dan niet.
problem-ARCHIVE-NESTED = In deze ZIP zit nog een ZIP.
    .found = In deze ZIP zit nog een ZIP: “{ $found }”.
    .hint = Pak hem uit en lees de bestanden zelf in.
problem-SHEETS = Meer dan één werkblad kan de lijst zijn.
    .found = Meer dan één werkblad kan de lijst zijn: { $found }.
    .hint = Kies het werkblad in een profiel, of bewaar alleen dat werkblad.
problem-SHEET-HIDDEN = Het werkblad met de lijst is verborgen.
    .found = Het werkblad met de lijst is verborgen: { $found }.
    .hint = Maak het werkblad zichtbaar en bewaar het bestand opnieuw.
problem-SHEET-MISSING = Het werkblad uit het profiel staat niet in dit bestand.
    .found = Het werkblad uit het profiel staat niet in dit bestand: { $found }.
    .hint = Controleer of dit het goede bestand is, of pas het profiel aan.
problem-FORMULA = Van een formule is geen uitkomst bewaard.
    .found = Van de formule in cel { $found } is geen uitkomst bewaard.
    .hint = Open het bestand in uw rekenprogramma, bewaar het en probeer het opnieuw.
problem-HEADING-MISSING = Een kolomkop uit het profiel staat niet in dit bestand.
    .found = De kolomkop “{ $found }” uit het profiel staat niet in dit bestand.
    .hint = Controleer of de export is veranderd, en pas dan het profiel aan.
problem-PROFILE = Het profiel klopt niet.
    .found = Het profiel klopt niet bij “{ $found }”.
    .hint = Gebruik elk veld één keer, met een naam uit de lijst van velden.
problem-DEBTOR-TWICE = Eén debiteurnummer heeft hier twee namen.
    .found = Eén debiteurnummer heeft hier twee namen: { $found }.
    .hint = Laat één van beide regels staan, of geef de andere een eigen nummer.
problem-INVOICE-TYPE = Dit bestand noemt zich factuur en creditnota tegelijk.
    .found = Dit bestand noemt zich factuur en creditnota tegelijk (soort { $found }).
    .hint = Vraag de maker om een bestand dat klopt. Er is niets ingelezen.
problem-TOO-MANY-ROWS = Dit bestand heeft te veel rijen.
    .hint = Verdeel het over meer bestanden.
problem-TOO-MANY-PROBLEMS = Er klopt zo veel niet dat het lezen hier is gestopt.
    .hint = Waarschijnlijk is het een ander soort bestand. Herstel de eerste meldingen en probeer het opnieuw.
problem-BATCH-SUM = De regels van deze verzamelboeking tellen niet op. Wij houden het als één bedrag.
    .found = De regels van deze verzamelboeking tellen niet op ({ $found }). Wij houden het als één bedrag.
    .hint = U hoeft niets te doen. Vraag uw bank om de regels als u ze wilt zien.
problem-TOTAL-ROW = Dit is een totaalregel. Die telt niet mee.
    .found = Dit is een totaalregel ({ $found }). Die telt niet mee.
    .hint = U hoeft niets te doen.
problem-COLUMN-UNUSED = Een kolom is niet gebruikt.
    .found = De kolom “{ $found }” is niet gebruikt.
    .hint = Hoort hij erbij, zeg dan wat erin staat: --column "KOP=VELD".
problem-NOT-BOOKED = Deze regel is nog niet definitief geboekt en is overgeslagen.
    .found = Deze regel is nog niet definitief geboekt ({ $found }) en is overgeslagen.
    .hint = U hoeft niets te doen: hij komt terug in een volgend afschrift.
problem-ACCOUNT-MISSING = In dit afschrift staat geen leesbaar rekeningnummer.
    .found = In afschrift “{ $found }” staat geen leesbaar rekeningnummer.
    .hint = Controleer of dit het goede bestand is.
problem-FORMULAS = Van formules is de uitkomst gelezen zoals die het laatst is bewaard.
    .found = Uitkomsten van formules ({ $found }) zijn gelezen zoals ze het laatst zijn bewaard.
    .hint = Klopt er iets niet, open en bewaar het bestand dan eerst in uw rekenprogramma.
problem-ATTACHMENT = Een bijlage is niet bewaard: het is geen PDF of hij is te groot.
    .found = De bijlage “{ $found }” is niet bewaard: het is geen PDF of hij is te groot.
    .hint = U hoeft niets te doen. Bewaar de bijlage zelf als u hem nodig hebt.
problem-EMAIL = Een e-mailadres klopt niet en is leeg gelaten.
    .found = “{ $found }” is geen e-mailadres en is leeg gelaten.
    .hint = Verbeter het in uw boekhouding, of vul het hier in: punctueel debtor set DEBITEUR --email ADRES.
problem-EMAIL-SEVERAL = Er staan meer e-mailadressen: het eerste telt.
    .found = In “{ $found }” staan meer e-mailadressen: het eerste telt.
    .hint = Voeg iemand anders toe met punctueel debtor contact.
problem-IBAN = Een rekeningnummer klopt niet en is leeg gelaten.
    .found = “{ $found }” is geen rekeningnummer (IBAN) en is leeg gelaten.
    .hint = Verbeter het in uw boekhouding. Betalingen worden ook aan het factuurnummer herkend.
problem-LANGUAGE = In deze taal hebben wij geen brieven.
    .found = In de taal “{ $found }” hebben wij geen brieven. Wie in het buitenland woont, krijgt ze in het Engels; anders in het Nederlands.
    .hint = Andere keuze: punctueel debtor set DEBITEUR --language nl of en.
problem-ARCHIVE-FILES = In deze ZIP zitten meer bestanden dan wij lezen.
    .found = In deze ZIP zitten meer bestanden dan wij in één keer lezen ({ $found }).
    .hint = Verdeel de bestanden over meer ZIP-bestanden.
problem-PASSED-OVER = Een stuk dat niet nodig is, is overgeslagen.
    .found = Overgeslagen, want niet nodig: “{ $found }”.
    .hint = U hoeft niets te doen. Kijk wel of hier geen factuur in staat.

## De buitenwereld werkt niet mee

error-DATABASE-LOCKED = De gegevens zijn nu in gebruik door een ander. Probeer het zo meteen opnieuw.
error-DATABASE-MISSING = Op deze plaats zijn geen gegevens. Controleer --database of maak een administratie met “punctueel init”.
error-DATABASE-NEWER = Deze gegevens zijn van een nieuwere versie van Punctueel. Werk Punctueel bij.
error-DATABASE-OLDER = Deze gegevens zijn van een oudere versie van Punctueel. Maak een back-up en laat ze omzetten.
error-FILE-FAILED = Het bestand is niet te schrijven of te lezen. Controleer de map en de schijf en probeer het opnieuw.
error-DISK-FULL = De schijf is vol. Maak ruimte vrij en probeer het opnieuw. Er is niets half gedaan.
error-DATABASE-DAMAGED = De gegevens zijn beschadigd. Stop met werken, bewaar een kopie en zet de laatste back-up terug.
error-DATABASE-COLLATION = Deze database sorteert anders dan nodig is. Maak hem opnieuw met “C” als sorteervolgorde.
error-DATABASE-READ-ONLY = De gegevens zijn alleen te lezen. Controleer of u in die map mag schrijven.
error-ADMINISTRATION-MISSING = Deze administratie is er niet meer. Controleer --database en --administration.
error-DATABASE-OTHER = Het lezen of bewaren van de gegevens lukt nu niet. Probeer het opnieuw en kijk anders in het logboek.

## Vaste lijsten

action-call = bellen
action-letter = brief of e-mail
action-email = e-mail
action-hand-over = uit handen geven
action-delivery-stop = leverstop

legal-reminder = herinnering
legal-fourteen-day = veertiendagenbrief
legal-notice-of-default = ingebrekestelling
legal-final-demand = laatste aanmaning
legal-interruption = stuitingsbrief

actor-owner = relatiebeheerder
actor-controller = debiteurenbeheerder
actor-manager = leidinggevende

anchor-sent = de verzenddag
anchor-due = de betaaldag
anchor-previous = de vorige stap
anchor-granted = het einde van de gegeven termijn
anchor-promised = de toegezegde betaaldag

step-planned = staat klaar
step-done = gedaan
step-lapsed = vervallen
step-not-applicable = geldt niet
step-sent-before = al eerder gedaan
step-waived = overgeslagen

trace-done = gedaan
trace-due = nu
trace-held = wacht
trace-lapsed = vervallen
trace-not-applicable = geldt niet
trace-later = later

task-planned = staat klaar
task-held = vastgehouden
task-approved = goedgekeurd
task-printed = gedrukt
task-done = gedaan
task-lapsed = vervallen
task-withdrawn = ingetrokken

waits-day = de dag
waits-bank = bankgegevens
waits-reply = een antwoord lezen
waits-approval = goedkeuring
waits-person = een medewerker

stop-plan = betalingsregeling
stop-dispute = geschil
stop-credit-awaited = wacht op een creditnota
stop-reply = ongelezen antwoord
stop-pause = pauze
stop-exempt = niet aanmanen
stop-handed-over = uit handen gegeven
stop-said-paid = zegt betaald te hebben
stop-insolvency = insolventie

outcome-reached = gesproken
outcome-no-answer = geen gehoor
outcome-voicemail = voicemail
outcome-call-back = terugbellen
outcome-wrong-person = verkeerde persoon
outcome-asks-copy = vraagt een kopie
outcome-order-number = mist een ordernummer
outcome-approval = moet nog worden goedgekeurd
outcome-payment-run = betaalt met de betaalronde
outcome-credit = vraagt een creditnota
outcome-paid-already = zegt dat er is betaald
outcome-promise = toezegging
outcome-plan = wil in delen betalen
outcome-complaint = klacht
outcome-money-trouble = heeft nu geen geld
outcome-refuses = wil niet betalen
outcome-invoice-agreed = factuur is akkoord
outcome-other = iets anders

late-forgot = vergeten
late-approval = nog niet goedgekeurd
late-order-number = miste een ordernummer
late-awaits-money = wacht op geld
late-money-trouble = heeft geen geld
late-dispute = is het niet eens
late-absent = was er niet
late-sent-it = zegt dat er is betaald
late-other = iets anders

entry-charge = factuur
entry-correction = correctie
entry-receipt = betaling
entry-reversal = teruggedraaid
entry-set-off = verrekend met creditnota
entry-asserted = afgeletterd in de boekhouding
entry-explained = betaling bij afletteren
entry-withdrawn = uit de boeken

document-invoice = factuur
document-credit-note = creditnota

status-settled = betaald
status-open = open
status-overdue = over de betaaldag
status-credit = tegoed

collection-transfer = overboeking
collection-direct-debit = incasso
collection-reversed = teruggekomen incasso

debtor-business = bedrijf
debtor-consumer = consument
debtor-unknown = niet bekend

form-bv = bv
form-nv = nv
form-sole-trader = eenmanszaak
form-vof = vof
form-maatschap = maatschap
form-cv = cv
form-foundation = stichting
form-association = vereniging
form-cooperative = coöperatie
form-public-body = overheid
form-person = particulier
form-foreign = buitenlandse rechtsvorm
form-unknown = niet bekend

term-agreed = afgesproken
term-unilateral = alleen op de factuur

language-nl = Nederlands
language-en = Engels

contact-invoice = ontvangt facturen
contact-payment = beslist over betalen
contact-dispute = behandelt klachten
contact-director = directie

channel-phone = telefoon
channel-email = e-mail
channel-post = post

role-owner = eigenaar
role-controller = debiteurenbeheerder
role-caller = beller
role-resolver = behandelt geschillen
role-accountant = accountant
role-reader = meelezer
role-job = automatisch

right-read = alles inzien
right-disputes = geschillen afronden
right-note = notities en documenten bewaren
right-import = bestanden inlezen
right-bank = betalingen verwerken
right-call = gesprekken vastleggen
right-agree = vastleggen wat aan de telefoon is gezegd
right-casework = afspraken wijzigen
right-approve = berichten goedkeuren
right-release = uit handen geven en kwijtschelden
right-vat = btw terugvragen
right-settings = instellingen wijzigen
right-users = gebruikers beheren
right-run = de dag uitvoeren
right-erase = gegevens wissen

severity-error = fout
severity-warning = let op

certainty-settled = verwerkt
certainty-suggested = voorstel
certainty-open = nog te kiezen
certainty-ignored = hoort nergens bij

## Koppen van tabellen

head-action = Wat
head-amount = Bedrag
head-because = Waarom
head-day = Dag
head-debtor = Debiteur
head-description = Waarvoor
head-due = Betaaldag
head-evidence = Bewijs
head-invoice = Factuur
head-issued = Datum
head-name = Naam
head-open = Nog open
head-paid = Betaald
head-phone = Telefoon
head-state = Stand
head-step = Stap
head-total = Samen

count-invoices = { $count ->
    [one] { $count } factuur
   *[other] { $count } facturen
}
count-debtors = { $count ->
    [one] { $count } debiteur
   *[other] { $count } debiteuren
}
count-calls = { $count ->
    [one] { $count } gesprek
   *[other] { $count } gesprekken
}
count-messages = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
count-receipts = { $count ->
    [one] { $count } betaling
   *[other] { $count } betalingen
}
count-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## Vaste zinnen in brieven

letter-dear-nobody = Geachte heer of mevrouw
letter-dear = Geachte { $name }
letter-crossed = Heeft u na { $covered } al betaald? Dan hebben uw betaling en dit bericht elkaar gekruist. U hoeft dan niets meer te doen.
letter-due-stays = De afgesproken betaaldag van { $due } verandert door dit bericht niet.
letter-dues-stay = De afgesproken betaaldagen veranderen door dit bericht niet.
letter-principal = Hoofdsom
letter-interest = Rente tot en met { $on }
letter-costs = Incassokosten
letter-costs-vat = Btw over de incassokosten
letter-added-both = met de rente en de incassokosten die daarbij horen
letter-added-interest = met de rente die daarbij hoort
letter-added-costs = met de incassokosten die daarbij horen
letter-full-right = Wij houden uitdrukkelijk vast aan ons recht op volledige betaling van dit bedrag. Deze brief stuit de verjaring.
letter-help = Lukt betalen nu niet? Laat het ons weten, dan kijken wij samen wat wel kan. Gratis hulp bij geldzorgen krijgt u bij uw gemeente of via geldfit.nl.
letter-reach-both = Bel { $person } op { $phone } of mail naar { $email }.
letter-reach-phone = Bel { $person } op { $phone }.
letter-reach-hours = U bereikt ons { $hours }.
letter-earlier-phone = belden wij met u op { $on }
letter-earlier-email = mailden wij u op { $on }
letter-earlier-told = vroegen wij u op { $on } om te betalen
letter-earlier-post = schreven wij u op { $on }
letter-earlier-first = Eerder { $what }.
letter-earlier-last = { $list } en { $what }
letter-pay-amount = Bedrag:
letter-pay-iban = Rekeningnummer:
letter-pay-name = Op naam van:
letter-pay-reference = Kenmerk:
letter-pay-scan = Of scan de QR-code met de app van uw bank.
letter-account-all = Alles samen
letter-account-now = Daarvan nu te betalen
letter-promise = { $amount } uiterlijk { $due }.
letter-in-plan = Op { $agreed } spraken wij een betalingsregeling af, tot en met { $until }.
letter-in-plan-next = Op { $agreed } spraken wij een betalingsregeling af. De volgende termijn is { $amount }, uiterlijk { $day }.
letter-in-plan-missed = Op { $agreed } spraken wij een betalingsregeling af. De termijn van { $day } is nog niet helemaal binnen. Wilt u { $amount } alsnog overmaken?
letter-in-plan-repair = Op { $agreed } spraken wij een betalingsregeling af. De termijn van { $day } is nog niet helemaal binnen. Wilt u { $amount } uiterlijk { $until } overmaken?
letter-plan-part = Termijn
letter-plan-remind = Meestal krijgt u kort voor een termijn een bericht.
letter-plan-kept = Betaalt u op tijd? Dan krijgt u geen aanmaningen.
letter-plan-free = Voor deze regeling betaalt u geen rente en geen kosten.
letter-plan-free-firm = Zolang u op tijd betaalt, rekenen wij voor deze regeling geen rente en geen kosten.
letter-plan-interest = Over wat nog openstaat, betaalt u { $rate } rente per jaar, samen { $amount }. Die rente zit al in de laatste termijn.
letter-plan-with-asked = In het totaal zit { $amount } aan rente en kosten uit onze eerdere brieven.
letter-plan-without-asked = In onze eerdere brieven vroegen wij ook { $amount } aan rente en kosten. Betaalt u alle termijnen op tijd, dan hoeft u dat niet te betalen.
letter-plan-call = Lukt een termijn niet op tijd? Bel ons dan vooraf. Wij zoeken samen een oplossing.
letter-plan-repair = Is een termijn te laat? Dan krijgt u bericht en nog { $days } dagen de tijd. Komt het geld ook dan niet, dan stopt de regeling en betaalt u alles wat nog openstaat. De wettelijke rente telt dan weer mee.
letter-plan-early = Eerder betalen mag altijd.
letter-plan-owed = Met uw akkoord bevestigt u dat u { $total } aan ons moet betalen.
letter-also-open = Ook open (hoort niet bij het bedrag hierboven)
letter-also-open-recent = Ook open, betaaldag kort geleden (hoort niet bij het bedrag hierboven)
letter-credit-note = Creditnota
letter-unlinked = Ontvangen, nog niet bij een factuur
letter-in-dispute = Over { $amount } van factuur { $number } zijn wij nog in overleg. Dat deel vragen wij nu niet.
letter-consequence = Op { $on } { $what }.
letter-greeting = Met vriendelijke groet,
letter-genuine-website = Twijfelt u of dit bericht echt is? Bel het nummer op uw eerdere facturen of kijk op { $website }.
letter-genuine-phone = Twijfelt u of dit bericht echt is? Bel het nummer op uw eerdere facturen.
letter-attention = T.a.v. { $name }
letter-label-draft = Stand:
letter-draft = Voorbeeld, nog niet verzonden
letter-label-day = Datum:
letter-label-debtor = Klantnummer:
letter-page = Pagina { $page } van { $pages }
letter-foot-kvk = KvK { $number }
letter-foot-vat = Btw-nummer { $number }
letter-foot-iban = IBAN { $number }
letter-broken = Afgesproken op { $agreed }: { $amount } uiterlijk { $due }.
letter-broken-with = Afgesproken op { $agreed } met { $with }: { $amount } uiterlijk { $due }.

country-AT = Oostenrijk
country-BE = België
country-BG = Bulgarije
country-CH = Zwitserland
country-CZ = Tsjechië
country-DE = Duitsland
country-DK = Denemarken
country-EE = Estland
country-ES = Spanje
country-FI = Finland
country-FR = Frankrijk
country-GB = Verenigd Koninkrijk
country-GR = Griekenland
country-HR = Kroatië
country-HU = Hongarije
country-IE = Ierland
country-IT = Italië
country-LT = Litouwen
country-LU = Luxemburg
country-LV = Letland
country-NO = Noorwegen
country-PL = Polen
country-PT = Portugal
country-RO = Roemenië
country-SE = Zweden
country-SI = Slovenië
country-SK = Slowakije
country-US = Verenigde Staten

consequence-call = bellen wij u
consequence-letter = sturen wij u een volgende brief
consequence-email = sturen wij u een volgende e-mail
consequence-hand-over = geven wij deze zaak uit handen
consequence-delivery-stop = leveren wij niet meer tot er is betaald

## Wat een brief nog mist

missing-HOUSE-NAME = De naam van uw bedrijf ontbreekt. Vul die in bij de instellingen.
    .short = de naam van uw bedrijf ontbreekt
missing-HOUSE-IBAN = Uw IBAN ontbreekt of klopt niet. Vul het in bij de instellingen.
    .short = uw IBAN ontbreekt of klopt niet
missing-ITEMS = Er staat geen factuur in dit bericht.
    .short = er is geen factuur om te vragen
missing-NUMBER = Bij de factuur van { $on } ontbreekt het factuurnummer.
    .short = een factuurnummer ontbreekt
missing-OPEN = Bij factuur { $number } ontbreekt het openstaande bedrag.
    .short = een openstaand bedrag ontbreekt
missing-LAST-DAY = De laatste dag om te betalen ontbreekt. Geef de stap een termijn.
    .short = de laatste dag om te betalen ontbreekt
missing-LAST-DAY-PASSED = De laatste dag om te betalen, { $on }, ligt niet na de dag van de brief.
    .short = de laatste dag om te betalen is al voorbij
missing-COVERED-UNTIL = Het is niet bekend tot welke dag de betalingen zijn verwerkt. Lees een bankbestand in.
    .short = er zijn geen bankgegevens
missing-CONSEQUENCE-TOO-EARLY = De aangekondigde stap van { $on } komt niet na de laatste dag om te betalen.
    .short = een aangekondigde stap komt te vroeg
missing-TOTAL = Het gevraagde bedrag { $total } is niet de som van de regels, { $sum }.
    .short = het bedrag is niet de som van de regels
missing-NOTHING-TO-ASK = Er blijft geen bedrag over om te vragen.
    .short = er blijft geen bedrag over
missing-NOT-OVERDUE = De betaaldag van factuur { $number } is nog niet voorbij.
    .short = een factuur is nog niet over de betaaldag
missing-OVERDUE = De betaaldag van factuur { $number } is al voorbij. Een bericht vooraf past daar niet meer bij.
    .short = de betaaldag is al voorbij
missing-TERM-TOO-SHORT = De termijn is te kort voor een ingebrekestelling aan een consument. Kies een laatste dag vanaf { $on }.
    .short = de termijn is te kort
missing-PERSON = Er staat niet wie de debiteur kan bellen. Vul bij de instellingen een naam of afdeling in.
    .short = wie de debiteur kan bellen
missing-PHONE = Uw telefoonnummer ontbreekt. Vul het in bij de instellingen.
    .short = uw telefoonnummer
missing-ADDRESS = Van deze debiteur ontbreekt het postadres. Vul straat en plaats in, of kies e-mail.
    .short = het postadres van de debiteur
missing-EMAIL = Van deze debiteur ontbreekt het e-mailadres. Vul het in, of kies post.
    .short = het e-mailadres van de debiteur
missing-COSTS = De incassokosten die in deze brief horen, ontbreken.
    .short = de incassokosten
missing-WIK-NOT-A-CONSUMER = Een veertiendagenbrief is alleen voor een consument. Leg vast wat deze debiteur is.
    .short = een veertiendagenbrief is alleen voor een consument
missing-WIK-FORMULA = De termijn staat er niet in de woorden die de Hoge Raad heeft goedgekeurd: “binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd”. Zet die woorden in het verzoek.
    .short = de woorden van de veertien dagen ontbreken
missing-WIK-END-DAY = Er staat een dag ({ $found }) die als einde van de termijn kan worden gelezen. Haal die dag weg: de termijn telt vanaf de bezorging.
    .short = er staat een einddag in de veertiendagenbrief
missing-WIK-OTHER-TERM = “{ $found }” noemt een andere termijn of een ander begin. Dan geldt de brief niet. Haal het weg.
    .short = er staat een andere termijn in de veertiendagenbrief
missing-WIK-COSTS-NOT-NAMED = De brief noemt de incassokosten van { $costs } niet precies. Zet dat bedrag bij het gevolg.
    .short = de incassokosten staan er niet precies in
missing-WIK-COSTS-NOT-OF-SCALE = De brief noemt { $stated } aan incassokosten; volgens de wet is het { $right }. Een ander bedrag maakt de brief waardeloos.
    .short = de incassokosten zijn niet die van de wet
missing-WIK-VAT-NOT-NAMED = De brief noemt de btw over de incassokosten van { $vat } niet.
    .short = de btw over de kosten ontbreekt
missing-WIK-VAT-NOT-OF-COSTS = De brief noemt { $stated } btw over de incassokosten. Dat kan ten hoogste { $right } zijn.
    .short = de btw over de kosten is te hoog
missing-WIK-VAT-WITHOUT-REASON = De brief zegt niet waarom er btw over de kosten komt. Zet erin dat u deze btw niet kunt verrekenen, met de woorden “kunnen wij niet verrekenen”.
    .short = waarom er btw over de kosten komt
missing-WIK-AFTER-NOT-NAMED = De brief noemt niet dat het daarna samen { $after } is.
    .short = het bedrag na de termijn ontbreekt
missing-WIK-AMOUNT-NOT-NAMED = Het verzoek noemt het bedrag van { $amount } niet.
    .short = het bedrag in het verzoek ontbreekt
missing-WIK-OTHER-AMOUNT = Er staat nog een ander bedrag in: { $found }. Noem alleen wat nu te betalen is en wat daarna volgt.
    .short = er staat een ander bedrag in
missing-WIK-MORE-THAN-PRINCIPAL = Het gevraagde bedrag is meer dan de facturen samen. Vraag in deze brief nog geen rente en geen kosten.
    .short = er zitten al rente of kosten in het bedrag
missing-WIK-FEES = “{ $found }” mag een consument niet worden gevraagd. Haal het weg.
    .short = er staan kosten in die een consument niet betaalt
missing-WIK-NO-CONSEQUENCE = De brief zegt niet wat er volgt als er niet wordt betaald.
    .short = het gevolg van niet betalen ontbreekt
missing-WIK-NOT-SAID-IN-DEFAULT = De brief zegt niet dat de dag om te betalen voorbij is.
    .short = dat de dag om te betalen voorbij is
missing-LEGAL-INVOICE = Factuur { $number } staat er niet in met nummer, datum, bedrag en betaaldag.
    .short = een factuur staat er niet volledig in
missing-LEGAL-CREDITOR = Uw naam met adres ontbreekt. Vul straat en plaats in bij de instellingen.
    .short = uw naam met adres
missing-LEGAL-DEBTOR = De naam met adres van de debiteur ontbreekt.
    .short = naam en adres van de debiteur
missing-LEGAL-ACCOUNT = Er staat niet één rekening met dit bedrag in de brief.
    .short = één rekening met het bedrag
missing-LEGAL-PART-NOT-NAMED = In het gevraagde bedrag zit { $amount } aan rente of kosten, en dat staat er niet apart in.
missing-LEGAL-NO-CONTACT = Er staat niet bij wie de debiteur met een vraag of bezwaar terechtkan.
    .short = bij wie de debiteur terechtkan
missing-LEGAL-CHARGES = In deze brief horen nog geen kosten: “{ $found }”. Haal het weg.
    .short = er staan al kosten in
missing-NOTICE-NO-DEFAULT-NAMED = De brief zegt niet dat de debiteur na de termijn in verzuim is.
    .short = dat de debiteur daarna in verzuim is
missing-LEGAL-NO-LAST-DAY = De laatste dag om te betalen staat niet in het verzoek.
    .short = de laatste dag in het verzoek
missing-INTERRUPTION-NO-RESERVATION = De brief behoudt het recht op betaling niet ondubbelzinnig voor. Dan stuit hij de verjaring niet.
    .short = het voorbehoud dat de verjaring stuit
missing-PROMISE = Er is geen betaalafspraak om te bevestigen.
    .short = een betaalafspraak om te bevestigen
missing-OWN-TEXT-LACKS = In uw eigen tekst ontbreekt { $what ->
    [subject] het onderwerp
    [number] het nummer van elke factuur
    [amount] het bedrag
    [payment] hoe er betaald kan worden (payment tussen accolades)
    [last-day] de laatste dag om te betalen
    [covered] tot welke dag de betalingen zijn verwerkt
   *[other] wat er daarna volgt (het blok consequence)
}. Vul de tekst aan, of gebruik weer die van Punctueel.
    .short = uw eigen tekst mist iets wat in elke brief hoort
missing-NOT-COUNTED = De rente en de kosten zijn nu niet te berekenen, en zonder die bedragen gaat er geen laatste aanmaning naar een consument. De reden staat in punctueel claim.
missing-NOT-FOR-CONSUMER = Deze laatste aanmaning is voor bedrijven, en voor een consument alleen na een goede veertiendagenbrief waarvan de termijn voorbij is.
    .short = voor een consument: eerst een veertiendagenbrief waarvan de termijn voorbij is

## Rekeningnummers en betalingskenmerken

reference-KIND = Dit lijkt geen IBAN, geen RF-kenmerk en geen betalingskenmerk. Controleer het nummer.
reference-CHARACTERS = Er staan tekens in die er niet in horen. Controleer het nummer.
reference-COUNTRY = { $country } is geen landcode van een IBAN. Controleer de eerste twee letters.
reference-LENGTH = { $found ->
    [one] Een nummer van { $found } teken bestaat niet. Controleer de lengte.
   *[other] Een nummer van { $found } tekens bestaat niet. Controleer de lengte.
}
reference-LENGTH-DIGIT = Het tweede cijfer hoort de lengte te zeggen en zegt een andere. Controleer het kenmerk.
reference-CHECK-DIGITS = Het controlegetal klopt niet. Waarschijnlijk is er een cijfer verkeerd getypt.

qr-AMOUNT = Een QR-code kan voor { $amount } niet. Het bedrag ligt tussen € 0,01 en € 999.999.999,99.
qr-NAME = De naam van de rekening ontbreekt. Vul die in.
qr-NAME-TOO-LONG = De naam is { $found } tekens lang; in een QR-code passen er 70. Geef een kortere naam.
qr-TEXT-TOO-LONG = De tekst is { $found } tekens lang; in een QR-code passen er 140. Geef een kortere tekst.
qr-CHARACTERS = In de naam of de tekst staat een regeleinde of een ander teken dat niet kan. Haal dat weg.
qr-KENMERK-AS-TEXT = { $value } is een betalingskenmerk. In een QR-code staat dat als tekst: --text { $value }
qr-TOO-LARGE = Naam en tekst zijn samen te lang voor een QR-code: { $bytes } tekens, en er passen er 331. Maak ze korter.

## Aandachtspunten bij een berekening

caution-RATES-END-SOON = De tabel met de { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} loopt tot en met { $until }. Vul hem tijdig aan.
caution-RATES-ENDED = De tabel met de { $regime ->
    [commercial] wettelijke handelsrente
   *[other] wettelijke rente
} liep tot en met { $until }. Vul hem aan: voor later kan Punctueel geen rente rekenen.
caution-RATE-DOUBTFUL = Over het percentage vanaf { $since } verschillen de bronnen, of er is er één. Dit percentage staat niet helemaal vast.
caution-CLAUSE-RISK = Een beding over rente of kosten kan tegenover een consument oneerlijk zijn. Dan vervalt soms ook de wettelijke vergoeding.
caution-RATE-BELOW-STATUTORY = De afgesproken rente van { $agreed } is lager dan de wettelijke van { $statutory }. Kijk welke hier geldt.
caution-TERM-OVER-SIXTY = Een termijn van { $days } dagen is langer dan zestig. Dat kan alleen als het uitdrukkelijk is afgesproken en redelijk is.
caution-TERM-OVER-THIRTY-PUBLIC = Een termijn van { $days } dagen is voor een overheid langer dan dertig. Dat kan tot zestig dagen, uitdrukkelijk afgesproken en met een goede reden.
caution-TERM-VOID = De termijn van { $days } dagen is nietig: een groot bedrijf heeft tegenover het mkb ten hoogste dertig dagen.
caution-DECREE-DAYS-UNKNOWN = Welke dagen in { $year } met een feestdag gelijkstaan, is nog niet bekend.
caution-LIMITATION-NEAR = De vordering verjaart op { $on }, binnen { $months } maanden ({ $kind ->
    [consumer-sale] consumentenkoop, art. 7:28 BW
    [periodic] rente of huur, art. 3:308 BW
    [transport] vervoer, art. 8:1711 BW
    [judgment] vonnis, art. 3:324 BW
   *[other] overeenkomst, art. 3:307 BW
}). Stuur een stuitingsbrief die voor die dag aankomt.
caution-LIMITATION-POSSIBLE = De vordering kan verjaard zijn sinds { $on } ({ $kind ->
    [consumer-sale] consumentenkoop, art. 7:28 BW
    [periodic] rente of huur, art. 3:308 BW
    [transport] vervoer, art. 8:1711 BW
    [judgment] vonnis, art. 3:324 BW
   *[other] overeenkomst, art. 3:307 BW
}). { $doubt ->
    [debtor] Is deze klant een bedrijf, dan is de termijn vijf jaar. Zeg het: punctueel debtor kind business NR.
    [sells] Verkoopt u diensten, dan is de termijn vijf jaar. Zeg wat u verkoopt: punctueel house set --sells goods|services.
   *[message] Een herinnering die u stuurde, kan de termijn opnieuw hebben laten lopen.
} Stuur nu een stuitingsbrief, en vraag advies voor u verdergaat.
caution-LIMITATION-PASSED = De vordering is verjaard op { $on } ({ $kind ->
    [consumer-sale] consumentenkoop, art. 7:28 BW
    [periodic] rente of huur, art. 3:308 BW
    [transport] vervoer, art. 8:1711 BW
    [judgment] vonnis, art. 3:324 BW
   *[other] overeenkomst, art. 3:307 BW
}), tenzij de klant de schuld daarvoor nog heeft erkend. Vraag advies voor u verdergaat.
caution-INTERRUPTION-WITHOUT-EFFECT = De stuiting van { $on } telt niet mee: de termijn liep nog niet, of niet meer.
caution-RECEIPT-PRESUMED = Wanneer de factuur is ontvangen, is niet bekend. Wij gaan uit van { $on }, met de post.
caution-PAID-DAY-UNKNOWN = Van { $amount } weten wij niet op welke dag het is betaald. Daarover is geen rente gerekend. Lees het bankafschrift van die betaling in, dan telt haar eigen dag.
caution-COSTS-DAY-UNKNOWN = Na de veertiendagenbrief is { $amount } betaald; op welke dag weten wij niet. De kosten zijn daarom gerekend over wat er nu nog open is. Lees het bankafschrift van die betaling in: viel zij na de termijn, dan gaan de kosten over het hele bedrag.
caution-PART-DISPUTED = Van deze factuur is { $amount } in geschil. Een brief vraagt alleen de rest, met rente en kosten over de rest.
caution-CREDIT-OPEN = Er is nog { $amount } aan creditnota's open. Verreken die voordat u vordert: punctueel credit.
caution-COSTS-BY-PERSON = Op { $earlier } ging er ook een veertiendagenbrief, minder dan zes maanden eerder. Iemand heeft deze kosten met een reden goedgekeurd; bij termijnen van hetzelfde contract staat de wet minder toe.
caution-LEFT-ON-CLOSED = { $count ->
    [one] Voor 1 factuur kwam het factuurbedrag binnen. Met rente en kosten is nog { $amount } verschuldigd.
   *[other] Voor { $count } facturen kwam het factuurbedrag binnen. Met rente en kosten is nog { $amount } verschuldigd.
}
caution-IN-PLAN = Er loopt een betalingsregeling van { $on }, tot en met { $until }. Zolang die wordt nagekomen, vragen wij geen rente en kosten.
caution-PLAN-KEPT = De betalingsregeling van { $on } is nagekomen. De rente en kosten die daar niet in zaten, zijn daarom kwijtgescholden.
caution-PLAN-OVER = De betalingsregeling is op { $on } gestopt. Rente en kosten tellen mee alsof er geen regeling was.
caution-PAID-AS-ASKED = Onze brief van { $on } vroeg { $amount } en dat is op tijd betaald. De rente die de brief niet vroeg, is daarom kwijtgescholden.
caution-INTEREST-ENDED = De rente loopt tot en met { $on }, de dag voor de uitspraak.

## Wat een insolventie met een vordering doet

ruled-INSOLVENCY-RUNS = { $kind ->
    [bankruptcy] Failliet sinds { $on }. De vordering is niet af te dwingen: dien haar in bij de curator.
    [surseance] Surseance van betaling sinds { $on }. De vordering is nu niet af te dwingen: overleg met de bewindvoerder.
    [wsnp] In de schuldsanering (WSNP) sinds { $on }. De vordering is niet af te dwingen: dien haar in bij de bewindvoerder.
    [whoa] Sinds { $on } loopt een akkoord buiten faillissement (WHOA). Wacht op het voorstel en stem op tijd.
    [moratorium] Sinds { $on } geldt een moratorium, tot zes maanden: wat de uitspraak noemt, kan zo lang niet worden afgedwongen. Lees de uitspraak, en overleg met de schuldhulp.
    [debt-counselling] In de schuldhulp sinds { $on }. Wij wachten op een voorstel: antwoord op tijd.
    [administration] Onder bewind sinds { $on }. Schrijf aan de bewindvoerder; die betaalt.
   *[other] Ontbonden zonder baten op { $on }. Er is niemand meer om te betalen; overleg of u de vereffening laat heropenen.
}
ruled-NEW-IN-INSOLVENCY = { $kind ->
    [bankruptcy] De factuur is van na het faillissement van { $on }. Schrijf de curator: bestelde hij dit, dan is het een boedelschuld. Leverde u ervoor, dan hoort ook deze factuur bij wat u indient.
    [surseance] De factuur is van na de surseance van { $on }. Schrijf de bewindvoerder: met hem samen moet de klant dit gewoon betalen.
    [wsnp] De factuur is van na de schuldsanering van { $on } en valt erbuiten. Schrijf de bewindvoerder. Leverde u ervoor, dien de factuur dan ook in.
    [whoa] De factuur is van na het begin van de WHOA op { $on }. Vraag de klant of zijn adviseur hoe dit wordt betaald.
    [moratorium] De factuur is van na het moratorium van { $on }: lopende rekeningen moet de klant betalen. Schrijf de schuldhulp.
    [debt-counselling] De factuur is van na het begin van de schuldhulp op { $on }: lopende rekeningen moet de klant betalen. Schrijf de schuldhulp.
    [administration] De klant staat sinds { $on } onder bewind. Stuur deze factuur aan de bewindvoerder.
   *[other] De firma is op { $on } ontbonden, en de factuur is van daarna. Zoek uit met wie u zaken deed.
}
ruled-DELIVERY-UNKNOWN = De factuur is van na de uitspraak van { $on } en van voor { $kind ->
    [wsnp] de schone lei of het akkoord
   *[other] het akkoord
}. Leverde u ervoor, dan valt zij eronder. Zeg het per factuur: punctueel insolvency delivered FACTUUR --before of --after
ruled-NATURAL-OBLIGATION = Achter een schone lei: de WSNP begon op { $on }. Wat over is, is een natuurlijke verbintenis: betalen mag, afdwingen kan niet meer.
ruled-BOUND-BY-COMPOSITION = Gebonden aan het akkoord { $kind ->
    [bankruptcy] in het faillissement
    [surseance] in de surseance
    [wsnp] in de schuldsanering
    [whoa] buiten faillissement (WHOA)
   *[other] met de schuldhulp
} van { $on }. U kunt vragen wat het akkoord geeft; de rest is niet meer af te dwingen.{ $kind ->
    [debt-counselling] {" "}Stemde u niet in en heeft de rechter het niet opgelegd? Leg dan vast dat de schuldhulp voorbij is: over.
   *[other] {""}
}
ruled-NOBODY-LEFT = De rechtspersoon is met zijn faillissement van { $on } opgehouden te bestaan. Schrijf af, en vraag de btw terug.

## Wat Punctueel kiest waar de wet ruimte laat

choice-YEAR-365 = Elk jaar telt 365 dagen, ook een schrikkeljaar.
choice-YEAR-ACTUAL = Een dag van een schrikkeljaar telt voor 1/366 jaar.
choice-INTEREST-GROWS = Na elk vol jaar verzuim komt de rente van dat jaar bij het bedrag waarover rente loopt.
choice-INTEREST-SIMPLE = De afgesproken rente brengt zelf geen rente op.
choice-LEAP-DAY-START = Het verzuim begon op { $since }. In een jaar zonder die dag begint een nieuw jaar verzuim op 28 februari.
choice-INTEREST-ROUNDED = Elke regel rente is afgerond op hele centen; een halve cent gaat omhoog. Het totaal is de som van de regels.
choice-TERM-MOVED = De termijn zou eindigen op { $plain }, in een weekend of bij feestdagen. Daarom loopt hij tot en met { $end } (Algemene termijnenwet).
choice-POST-DAYS = { $count ->
    [one] De brief geldt als ontvangen op { $received }: na { $count } bezorgdag.
   *[other] De brief geldt als ontvangen op { $received }: na { $count } bezorgdagen.
} Zondag, maandag en feestdagen zijn geen bezorgdagen.
choice-EMAIL-SAME-DAY = De e-mail geldt als ontvangen op { $received }, de dag waarop hij is verstuurd.
choice-COSTS-ROUNDED-DOWN = De incassokosten zijn naar beneden afgerond op hele centen: voor een consument is de staffel een maximum.
choice-COSTS-ROUNDED-UP = De incassokosten zijn afgerond op hele centen; een halve cent gaat omhoog.
choice-COSTS-OVER-PRINCIPAL = De incassokosten zijn berekend over de hoofdsom, zonder de rente die er na een vol jaar bij is gekomen.
choice-COSTS-TOGETHER = Over de facturen in één veertiendagenbrief zijn de incassokosten samen berekend, en daarna verdeeld.
choice-NONE-AFTER-RULING = Over de dagen vanaf de uitspraak van { $ruling } zijn geen rente en kosten gerekend, ook niet nu { $kind ->
    [wsnp] de schuldsanering (WSNP)
   *[other] het faillissement
} voorbij is. De wet laat ruimte om meer te vragen; overleg met uw jurist als het om veel geld gaat.
choice-PAYMENT-BY-LAW = Een betaling gaat eerst naar de kosten, dan naar de rente en dan naar de hoofdsom (art. 6:44 BW).
choice-RUNNING-INTEREST-FIRST = Van de rente gaat een betaling eerst naar die van het lopende jaar, en dan naar de rente die na een vol jaar is bijgeschreven. De wet zegt niet welke eerst komt.
choice-PAYMENT-PRINCIPAL-FIRST = Een betaling gaat hier eerst naar de hoofdsom. Dat is gunstig voor de debiteur.

## Opmerkingen bij een brief die wel weg kan

template-TEXT-TOO-LONG = De tekst is langer dan { $most } tekens.
template-TEXT-UNKNOWN-NAME = Regel { $line }: “{ $name }” is geen gegeven dat wordt ingevuld.
template-TEXT-UNKNOWN-CONDITION = Regel { $line }: “{ $name }” is geen voorwaarde.
template-TEXT-UNKNOWN-BLOCK = Regel { $line }: “{ $name }” is geen blok van een brief.
template-TEXT-BRACE = Regel { $line }: een accolade mist haar andere helft.
template-TEXT-NO-BLOCK = Het blok “{ $name }” ontbreekt.
template-TEXT-NOT-LEGAL = Een brief met deze tekst heeft niet het gevolg dat de wet vraagt ({ $what }).
template-TEXT-LACKS = In een brief met deze tekst ontbreekt { $what ->
    [subject] het onderwerp
    [number] het nummer van elke factuur
    [amount] het bedrag
    [payment] hoe er betaald kan worden (payment tussen accolades)
    [last-day] de laatste dag om te betalen
    [covered] tot welke dag de betalingen zijn verwerkt
   *[other] wat er daarna volgt (het blok consequence)
}.

remark-NO-DESCRIPTION = Bij factuur { $number } staat niet waarvoor hij is. Een omschrijving helpt de debiteur om hem te vinden.
remark-LAST-DAY-FREE = De laatste dag om te betalen, { $on }, is geen werkdag.
remark-NO-QR-CODE = In deze brief staat geen QR-code: { $why }
remark-NO-COPY = Van factuur { $number } is geen PDF bewaard, dus daarvan gaat geen kopie mee. Toevoegen: punctueel invoice copy { $number } --add BESTAND
remark-COPIES-TOO-LARGE = De { $count } { $count ->
    [one] kopie gaat
   *[other] kopieën gaan
} niet mee: samen { $size_mb } MB is te groot voor één bericht. De brief spreekt er niet over.
remark-ONLY-PRINCIPAL = De brief noemt alleen de hoofdsom, zonder rente en kosten. { $why }
remark-UNDISPUTED-ONLY = Van deze vordering is { $amount } in geschil. De brief vraagt alleen de rest. Rente en kosten zijn over de rest gerekend, ook als een eerdere brief om het hele bedrag vroeg.
remark-COSTS-BY-PERSON = Iemand heeft de kosten in deze brief zelf genoemd: ten hoogste { $amount }. Meer kan er niet uit volgen.
remark-CLAUSE-RISK = Voor deze consument geldt een beding over rente of kosten. Is dat oneerlijk, dan vervalt soms ook de wettelijke vergoeding. Zonder beding: punctueel terms set
remark-NO-WEBSITE = Uw website ontbreekt. Daarmee ziet een ontvanger dat een e-mail echt van u is.

## Wat vriendelijker of duidelijker kan in een tekst

flaw-TONE-MOOD = “{ $found }” zegt hoe u zich voelt. Liever: { $instead }
flaw-TONE-REPROACH = “{ $found }” leest als een verwijt. Liever: { $instead }
flaw-TONE-ACCUSES = “{ $found }” beschuldigt. Liever: { $instead }
flaw-TONE-DOUBTS = “{ $found }” twijfelt aan de klant. Liever: { $instead }
flaw-TONE-LABEL = “{ $found }” plakt een etiket. Liever: { $instead }
flaw-TONE-PRESSURE = “{ $found }” drukt zonder iets nieuws te zeggen. Liever: { $instead }
flaw-TONE-THREAT = “{ $found }” leest als een dreiging. Liever: { $instead }
flaw-TONE-UNTRUE = “{ $found }” kan of mag niet zomaar. Liever: { $instead }
flaw-TONE-ALL-COSTS-CONSUMER = “{ $found }” mag niet tegenover een consument: die betaalt wat de wet noemt en niet meer. Liever: { $instead }
flaw-TONE-ALL-COSTS = “{ $found }” is zelden waar. Liever: { $instead }
flaw-TONE-FEES-CONSUMER = “{ $found }” mag u een consument niet vragen: dat zit in de incassokosten van de wet. Liever: { $instead }
flaw-TONE-FEES = “{ $found }” betaalt een bedrijf alleen als het is afgesproken. Liever: { $instead }
flaw-TONE-STILTED = “{ $found }” is deftig. Liever: { $instead }
flaw-CLEAR-JARGON = “{ $found }” is een vakwoord. Liever: { $instead }
flaw-CLEAR-VAGUE = “{ $found }” noemt geen dag. Liever: { $instead }
flaw-CLEAR-TERM-START = “{ $found }” laat een termijn verkeerd beginnen. Liever: { $instead }
flaw-CLEAR-PLAIN-WORD = “{ $found }” kan gewoner. Liever: { $instead }
flaw-CLEAR-ABBREVIATION = “{ $found }” is een afkorting. Liever: { $instead }
flaw-CLEAR-ONE-WORD = “{ $found }” is een ander woord voor hetzelfde. Gebruik één woord: { $instead }
flaw-CLEAR-REQUEST-LATE = Het verzoek staat niet in de eerste { $most } woorden. Vraag eerst wat u wilt.
flaw-CLEAR-AMOUNT-LATE = Het bedrag staat niet in de eerste { $most } woorden. Zet het in de eerste alinea.
flaw-CLEAR-MANY-REQUESTS = Deze brief vraagt { $count } dingen. Vraag er één, en noem hooguit één andere weg.
flaw-CLEAR-TERM-WITHOUT-DAY = “{ $found }” geeft een termijn zonder dag. Kies een dag.
flaw-CLEAR-DAY-NOT-IN-FULL = “{ $found }” is geen volledige dag. Schrijf: vrijdag 2 oktober 2026.
flaw-CLEAR-DAY-WRONG = “{ $found }” bestaat niet: het is { $right }.
flaw-CLEAR-DAY-FREE = De laatste dag, { $found }, is geen werkdag. Kies een werkdag.
flaw-CLEAR-AMOUNT-FORM = “{ $found }” is een bedrag in een andere vorm. Schrijf: € 1.234,50.
flaw-CLEAR-LONG-SENTENCE = Deze zin telt { $words } woorden; { $most } is het meeste. Maak er twee zinnen van.
flaw-CLEAR-LONG-SENTENCES = De zinnen tellen gemiddeld { $words } woorden; streef naar { $most }.
flaw-CLEAR-LONG-PARAGRAPH = Deze alinea telt { $sentences } zinnen; { $most } is het meeste. Knip hem in tweeën.
flaw-CLEAR-LONG-TEXT = De brief telt { $words } woorden; { $most } is het meeste. Laat weg wat niet nodig is.
flaw-CLEAR-PASSIVE = { $count } van de { $sentences } zinnen zeggen niet wie iets doet. Schrijf: wij doen, u krijgt.
flaw-CLEAR-CLAMP = In “{ $found }” staan de delen van het werkwoord ver uit elkaar. Zet ze bij elkaar.
flaw-CLEAR-SHOUTS = “{ $found }” roept. Gebruik kleine letters en geen uitroepteken.
flaw-CLEAR-TWO-FORMS = Er staat “u” en ook “je”. Kies één vorm.

## Belblad

sheet-title = Belblad: { $name }
sheet-reason-courtesy = Servicegesprek vóór de betaaldag: is alles duidelijk?
sheet-reason-day-after = { $several ->
    [yes] De oudste betaaldag is
   *[no] De betaaldag is
} { $days ->
    [one] net voorbij
   *[other] { $days } dagen voorbij
}: hoe staat het ervoor?
sheet-reason-after-reminder = Na ons bericht is nog niet betaald: wat is de reden?
sheet-reason-broken-promise = Een afspraak is verlopen: wat is er gebeurd?
sheet-reason-before-hand-over = De overdracht komt eraan: is het samen op te lossen?
sheet-hello = Goedemorgen { $name }
sheet-hello-nobody = Goedemorgen
sheet-caller-nobody = (uw naam)
sheet-contact-nobody = wie over betalingen gaat
sheet-who-phone = Bel
sheet-who-no-phone = geen nummer bekend
sheet-who-contact = Vraag naar
sheet-hour = { $from }.00 tot { $until }.00 uur ({ $reached } van { $tried } keer bereikt)
sheet-who-hour = Beste tijd
sheet-who-hours = Bereikbaar
sheet-hours = { $times } uur
sheet-hours-on = { $days } { $times } uur
weekday-mon = ma
weekday-tue = di
weekday-wed = wo
weekday-thu = do
weekday-fri = vr
weekday-sat = za
sheet-invoice = factuur { $number } van { $amount }
sheet-invoice-for = factuur { $number } van { $amount }, voor { $what }
sheet-invoice-rest = het restant van factuur { $number }, { $amount }
sheet-invoices = { $count ->
    [one] { $count } factuur, samen { $amount }
   *[other] { $count } facturen, samen { $amount }
}
sheet-works-phone = een telefoontje
sheet-works-email = een e-mail
sheet-works-post = een brief
sheet-know-size = Is het een grote debiteur?
sheet-know-behaviour = Hoe betaalt hij?
sheet-works-basis = { $times } van de { $of } keer betaalde hij daarna, meestal { $days ->
    [0] dezelfde dag
    [one] binnen 1 dag
   *[other] binnen { $days } dagen
}
sheet-know-helps = Met wie lukt het?
sheet-helps-basis = { $spoken } keer gesproken, daarna { $paid } keer betaald
sheet-know-works = Wat werkte eerder?
sheet-know-disputes = Zijn er klachten?
sheet-know-promises = Zijn er afspraken?
sheet-know-sent = Waarheen ging het laatste bericht?
sheet-sent-basis = op { $on }{ $copies ->
    [0] {""}
    [one] , met 1 kopie
   *[other] , met { $copies } kopieën
}
sheet-know-term = Tot welke dag loopt de termijn?
sheet-know-covered = Tot welke dag kennen wij de betalingen?
sheet-size-basis = { $open } open, { $percent }% van alles, plaats { $place } van { $of }
sheet-no-history = Nog niet bekend: er is nog geen factuur betaald.
sheet-first-late = Altijd op tijd; dit is de eerste keer te laat.
sheet-mostly-on-time = Meestal op tijd.
sheet-mostly-late = { $count ->
    [one] Meestal { $count } dag te laat.
   *[other] Meestal { $count } dagen te laat.
}
sheet-behaviour-basis = { $on_time } van { $paid } facturen op tijd
sheet-spread-around = meestal tussen { $early } dagen voor en { $late } dagen na de vervaldag
sheet-spread = meestal tussen { $early } en { $late } dagen na de vervaldag
sheet-slower = de laatste { $cases } later: { $recent } dagen, eerder { $earlier }
sheet-faster = de laatste { $cases } sneller: { $recent } dagen, eerder { $earlier }
sheet-after-step = te laat? dan { $times } van { $of } keer betaald na “{ $step }”
sheet-disputed = Ja, over { $amount }.
sheet-past-disputes = eerder { $ended ->
    [one] 1 klacht
   *[other] { $ended } klachten
}, { $right } terecht
sheet-dispute = factuur { $number }: { $amount }, sinds { $on }
sheet-late = { $reason } { $count }×
sheet-promises = { $kept } nagekomen, { $broken } verlopen, { $running } loopt nog
sheet-yes = Ja.
sheet-no = Nee.
sheet-none = Nee.
sheet-not-known = Niet bekend.
sheet-before-none = Er is nog niets verstuurd en nog niet gebeld.
sheet-sent-phone = Gebeld.
sheet-sent-email = E-mail verstuurd.
sheet-sent-post = Brief verstuurd.
sheet-sent-before = Bericht verstuurd, vóór het werken met Punctueel.
sheet-called = Gebeld: { $outcome }.
sheet-called-with = Gebeld, gesproken met { $with }.
sheet-agreed-running = Afgesproken: { $amount } uiterlijk { $due } (loopt nog).
sheet-agreed-kept = Afgesproken: { $amount } uiterlijk { $due } (nagekomen).
sheet-agreed-broken = Afgesproken: { $amount } uiterlijk { $due } (verlopen).
sheet-replied = Antwoord ontvangen.
sheet-paid = Betaling van { $amount } ontvangen.
sheet-head-who = Wie
sheet-head-know = Vóór u belt
sheet-head-open = Wat er openstaat
sheet-head-before = Wat er eerder was
sheet-open-shown = de oudste { $shown } van { $count }
sheet-before-shown = de nieuwste { $shown } van { $count }
sheet-head-talk = Het gesprek
sheet-head-says = Zegt hij
sheet-head-say = Zegt u
sheet-head-do = Doet u
sheet-head-notes = Uitkomst
sheet-head-worth = Wat nu telt
sheet-excuse-copy = “stuur een kopie”
sheet-excuse-searching = “ik zoek het uit”
sheet-excuse-approval = “ligt ter goedkeuring”
sheet-excuse-payment-run = “volgende betaalronde”
sheet-excuse-awaits-money = “wij wachten zelf op geld”
sheet-excuse-not-right = “het klopt niet”
sheet-excuse-paid = “is al betaald”
sheet-counts-yes = Telt
sheet-counts-with-day = Telt met een dag
sheet-counts-in-two-days = Telt als u binnen twee werkdagen antwoord krijgt
sheet-counts-in-one-day = Telt als u binnen een werkdag antwoord krijgt
sheet-counts-call-him = Telt; bel die persoon
sheet-counts-with-name = Telt alleen met naam en dag
sheet-counts-once = Telt één keer
sheet-counts-plan = Maak een regeling
sheet-counts-part-today = Telt met een deel vandaag
sheet-counts-part-and-plan = Telt met een deel vandaag en een getekende regeling
sheet-counts-as-dispute = Leg vast als klacht
sheet-counts-in-writing = Klacht, met de reden op papier
sheet-counts-in-writing-today = Klacht, met de reden vandaag op papier
sheet-counts-no-proof = Telt zonder bewijs
sheet-counts-day-and-account = Telt met dag en IBAN
sheet-counts-proof = Telt met een betaalbewijs
sheet-counts-no = Telt niet meer; vraag een dag
sheet-field-with = Gesproken met
sheet-field-amount = Bedrag
sheet-field-day = Betaaldag
sheet-field-how = Hoe
sheet-field-reason = Reden
sheet-outcome-promise = betaalafspraak
sheet-outcome-payment-run = betaalronde
sheet-outcome-order-number = ordernummer
sheet-outcome-approval = goedkeuring
sheet-outcome-credit = creditnota
sheet-outcome-plan = regeling
sheet-outcome-paid-already = al betaald
sheet-outcome-call-back = terugbellen
sheet-outcome-asks-copy = wil een kopie
sheet-outcome-invoice-agreed = factuur akkoord
sheet-outcome-complaint = klacht
sheet-outcome-money-trouble = kan niet betalen
sheet-outcome-refuses = wil niet betalen
sheet-outcome-wrong-person = verkeerde persoon
sheet-outcome-no-answer = geen gehoor
sheet-outcome-voicemail = voicemail
sheet-outcome-other = anders

## Paklijst

packing-title = Paklijst: { $count ->
    [one] { $count } brief
   *[other] { $count } brieven
}, { $sheets ->
    [one] { $sheets } bladzijde
   *[other] { $sheets } bladzijden
}
packing-hint-check = Controleer of elke brief erbij zit en post alles vandaag: in elke brief staat de dag van vandaag.
packing-hint-post = Alles op de bus? Meld het dan: punctueel outbox posted --all. Later? Noem de dag van posten: --on DAG
packing-hint-again = Bij { $count ->
    [one] { $count } brief
   *[other] { $count } brieven
} staat “opnieuw”: die is eerder gedrukt. Post elke brief één keer.
packing-hint-copies = Achter { $count ->
    [one] 1 brief
   *[other] { $count } brieven
} staan kopieën van facturen: doe ze in dezelfde envelop.
packing-hint-add = Kopie zelf bijvoegen bij { $id }: { $numbers }. Zo maakt u hem: punctueel invoice copy { $first } --out BESTAND
packing-again = (opnieuw)
packing-head-id = Nummer
packing-head-name = Aan
packing-head-address = Adres
packing-head-total = Bedrag
packing-head-pages = Bladzijden
packing-with-copies = { $letter } + { $copies }

## De vordering

claim-title = Vordering op { $name } per { $day }
claim-total = Samen verschuldigd
claim-lost = Daarvan niet af te dwingen
claim-pay-to = Te betalen op
claim-account = { $account } op naam van { $name }
claim-per-day = Elke dag daarna erbij
below-a-cent = minder dan een cent
claim-credit = Tegoed van de debiteur
claim-known = Zoals bekend op
claim-overview = Per factuur
claim-invoice = Factuur { $number }
claim-invoice-total = Samen: { $total }
claim-letters = Brieven met rechtsgevolg
claim-head-letter = Brief
claim-head-posted = Verstuurd
claim-head-received = Ontvangen (vermoed)
claim-head-term = Einde termijn
claim-head-named = Genoemde kosten
claim-head-came-to = Wat eruit volgt
claim-demand = aanmaning
claim-came-costs = Vanaf { $on } zijn er kosten verschuldigd.
claim-came-paid = Alles is binnen de termijn betaald: geen kosten.
claim-came-earlier = Een eerdere brief telt al: kosten komen er één keer.
claim-notes = Let op
claim-how = Zo is gerekend
claim-received = Ontvangen op { $on }, zoals vastgelegd ({ $input }).
claim-law = { $name } is { $law }
law-name-civil-code = BW
law-civil-code = het Burgerlijk Wetboek
law-name-costs = Bik
law-costs = het besluit over incassokosten
law-name-bankruptcy = Fw
law-bankruptcy = de Faillissementswet
law-name-debt-counselling = Wgs
law-debt-counselling = de Wet gemeentelijke schuldhulpverlening
claim-lodged = { $kind ->
    [bankruptcy] Sinds { $on } is er een faillissement. Deze opgave is voor de curator
    [surseance] Sinds { $on } is er surseance van betaling. Deze opgave is voor de bewindvoerder
    [wsnp] Sinds { $on } loopt de schuldsanering. Deze opgave is voor de bewindvoerder
    [administration] Sinds { $on } is er bewind. Deze opgave is voor de bewindvoerder
   *[other] Sinds { $on } loopt er een regeling voor alle schulden. Deze opgave hoort daarbij; wij vragen nu geen betaling
} ({ $source }).
claim-not-asked = Niet meegeteld: factuur { $invoice }. { $why ->
    [NATURAL-OBLIGATION] Zij valt onder de schone lei; de schuldsanering begon op { $on }
    [BOUND-BY-COMPOSITION] Daarvoor geldt het akkoord; de uitspraak was op { $on }
   *[other] De rechtspersoon bestaat niet meer; het faillissement was op { $on }
} ({ $source }).
claim-their-bank-row = bankafschrift
claim-their-letter = { $known ->
    [yes] onze brief van { $day }
   *[no] onze brief
}
claim-their-received = Ontvangen op { $on }.
claim-default = In verzuim sinds { $since }: { $ground } ({ $source }).
claim-rule-consumer = Wettelijke rente ({ $source }).
claim-rule-commercial = Wettelijke handelsrente ({ $source }).
claim-rule-public-body = Wettelijke handelsrente van een overheid ({ $source }).
claim-rule-agreed = Afgesproken rente ({ $source }).
claim-ground-agreed-term = de afgesproken termijn ging voorbij
claim-ground-thirty-days = dertig dagen na ontvangst
claim-ground-invoice-day = de betaaldag op de factuur, later dan dertig dagen na ontvangst
claim-ground-notice = na de ingebrekestelling
claim-ground-statement = hij zei dat hij niet betaalt
claim-ground-interest = afspraak
claim-head-principal = Hoofdsom
claim-head-interest = Rente
claim-head-costs = Incassokosten
claim-head-payments = Betaald
claim-head-in-plan = Regeling
claim-head-remitted = Kwijtgescholden
claim-head-what = Wat
claim-head-from = Van
claim-head-until = Tot en met
claim-head-since = Vanaf
claim-head-days = Dagen
claim-head-rate = Percentage
claim-head-base = Over
claim-head-basis = Grondslag en bron
claim-head-to-costs = Kosten
claim-head-to-interest = Rente
claim-head-to-principal = Hoofdsom
claim-line-principal = Factuur
claim-line-credit-note = Creditnota
claim-line-interest = Rente
claim-line-costs = Kosten
claim-line-vat-on-costs = Btw over de kosten
claim-line-payment = Betaling
claim-line-remission = Kwijtgescholden
claim-line-in-plan = Niet gevraagd tijdens de regeling
claim-line-credit = Tegoed
claim-costs-late-invoice = Te late factuur
claim-costs-band = Staffel
claim-costs-minimum = Tot het minimum
claim-costs-maximum = Boven het maximum
claim-costs-named = Boven de brief
claim-costs-included = Hierboven gerekend
claim-costs-clause = Afgesproken
claim-costs-share = Deel van de kosten
claim-day-unknown = dag onbekend
claim-input-event = boeking { $which }
claim-input-bank-row = bankregel { $which }
claim-input-credit-note = creditnota { $which }
claim-input-message = bericht { $which }
claim-input-rate = rente vanaf { $which }
claim-input-added-rate = zelf toegevoegde rente vanaf { $which }
claim-input-scale = staffel
claim-input-list = volgens de lijst van { $which }
