# language: nl
Functionaliteit: De veertiendagenbrief
  Een consument betaalt pas incassokosten na een goede veertiendagenbrief. Een foute brief kost alle
  kosten: wat niet zeker is, wacht met de reden.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit

  Scenario: Exacte kosten, één bedrag, en geen dag waarop de termijn eindigt
    Gepost op vrijdag, woensdag vermoedelijk ontvangen, en dan nog veertien hele dagen.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "binnen veertien dagen vanaf de dag nadat deze brief"
    En staat in het bericht aan "De Boer" "Die kosten zijn € 181,50."
    En staat in het bericht aan "De Boer" "In totaal moet u dan € 1.391,50 betalen."
    En staat in het bericht aan "De Boer" niet "november"
    En heeft het bericht aan "De Boer" een QR-code voor € 1.210,00
    Als alle goedgekeurde berichten zijn verstuurd
    Dan kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde    | bedrag   | kosten   | gevolg        |
      | fourteen-day | vr 16 okt | wo 21 okt | wo 4 nov | 1.210,00 | € 181,50 | WIK-TERM-RUNS |

  Scenario: Op vrijdag gedrukt en op maandag gepost telt vanaf maandag
    De brief noemt geen einddag, dus hij kan weg zoals hij is. Op welke dag, zegt wie hem postte.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    En het maandag 19 oktober is
    En alle goedgekeurde berichten zijn verstuurd
    Dan wordt dat geweigerd met POSTED-WHEN
    Als het bericht aan "De Boer" is op ma 19 oktober gepost
    Dan is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde    | bedrag   | kosten   |
      | fourteen-day | ma 19 okt | do 22 okt | do 5 nov | 1.210,00 | € 181,50 |

  Scenario: Twee facturen in verzuim staan in één brief
    De hoofdsommen worden opgeteld, en de kosten berekend over het geheel.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum     | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep  | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | wo 16 sep | wo 14 okt   | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                            |
      | vr 16 okt | 2026-101 | Veertiendagenbrief                    | brief                          |
      | vr 16 okt | 2026-102 | Veertiendagenbrief                    | brief                          |
      | vr 16 okt | 2026-102 | Herinnering                           | niet van toepassing: PASSED-BY |
      | vr 16 okt | 2026-102 | Bellen naar de status van de betaling | niet van toepassing: PASSED-BY |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde    | bedrag   | kosten   |
      | fourteen-day | vr 16 okt | wo 21 okt | wo 4 nov | 1.510,00 | € 226,50 |

  Scenario: Wie een deel betaalt voordat de brief weg is, krijgt een nieuwe brief
    De oude brief noemt te veel kosten en zou waardeloos zijn.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    En het bankafschrift van vr 16 oktober tot en met vr 16 oktober binnenkomt:
      | datum     | bedrag | naam    | omschrijving |
      | vr 16 okt | 600,00 | De Boer | 2026-101     |
    En het maandag 19 oktober is
    En alle goedgekeurde berichten zijn verstuurd
    En alle berichten zijn goedgekeurd en verstuurd
    Dan is dit er gedaan:
      | dag       | factuur  | stap               | wat                        | bedrag   |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief                      | 1.210,00 |
      | vr 16 okt |          |                    | ontvangst herkend          | 600,00   |
      | ma 19 okt | 2026-101 | Veertiendagenbrief | ingetrokken: FACTS-CHANGED |          |
      | ma 19 okt | 2026-101 | Veertiendagenbrief | brief                      | 1.210,00 |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde    | bedrag | kosten  |
      | fourteen-day | ma 19 okt | do 22 okt | do 5 nov | 610,00 | € 91,50 |

  Scenario: Terwijl de termijn loopt, gaat er geen andere brief uit
    Een tweede termijn ernaast kost het recht op kosten. Daarna gaat het verder.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | do 1 okt | ma 26 okt   | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 29 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap        | code              |
      | 2026-102 | Herinnering | FOURTEEN-DAYS-RUN |
    Als voor "De Boer" een rekeningoverzicht wordt gevraagd
    Dan wordt dat geweigerd met MESSAGE-HELD
    Als de dagen tot en met wo 4 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En de dagen tot en met do 5 november worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap        | wat     |
      | do 5 nov | 2026-102 | Herinnering | e-mail  |

  Scenario: Een lagere factuur maakt de goedgekeurde brief ongeldig
    De lijst zegt een ander bedrag. De kosten in de brief zouden te hoog zijn.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    En de lijst met openstaande posten per vr 16 oktober binnenkomt:
      | klant   | factuur  | datum    | vervaldatum | open   | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 800,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En alle goedgekeurde berichten zijn verstuurd
    En alle berichten zijn goedgekeurd en verstuurd
    Dan is dit er gedaan:
      | dag       | factuur  | stap               | wat                         | bedrag   |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief                       | 1.210,00 |
      | vr 16 okt | 2026-101 |                    | volgens de lijst            | -410,00  |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | ingetrokken: AMOUNT-CHANGED |          |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief                       | 800,00   |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde    | bedrag | kosten   |
      | fourteen-day | vr 16 okt | wo 21 okt | wo 4 nov | 800,00 | € 120,00 |

  Scenario: Een tweede veertiendagenbrief binnen zes maanden beslist een mens
    Bij termijnen van één overeenkomst staat de wet minder kosten toe; dat kan Punctueel niet zien.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | do 1 okt | ma 26 okt   | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met wo 18 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de dagen tot en met do 19 november worden gedraaid
    Dan wordt dat geweigerd met WIK-STACKING
    En ziet wie het bericht aan "De Boer" goedkeurt WIK-STACKING
    En is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | do 19 nov | 2026-102 | Veertiendagenbrief | brief |

  Scenario: Na de brief en zijn termijn horen de kosten bij de vordering
    Tot en met wo 4 november kost betalen niets extra. Daarna komen de kosten erbij, tot op de cent.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 6 november is
    Dan is de vordering op 2026-101 per wo 4 november:
      | kosten |
      | 0,00   |
    En is de vordering op 2026-101 per do 5 november:
      | kosten |
      | 181,50 |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gevolg |
      | fourteen-day | costs  |

  Scenario: Wie binnen de termijn betaalt, hoeft op geen kosten te wachten
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 26 oktober worden gedraaid
    Dan staat bij de vordering op 2026-101 per ma 26 oktober WIK-TERM-RUNS
    Als het dinsdag 27 oktober is
    En het bankafschrift van di 27 oktober tot en met di 27 oktober binnenkomt:
      | datum     | bedrag   | naam    | omschrijving |
      | di 27 okt | 1.210,00 | De Boer | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per di 27 oktober:
      | kosten | samen |
      | 0,00   | 0,00  |
    En is er bij de vordering op 2026-101 per di 27 oktober niets weggelaten

  Scenario: Wie een van twee facturen na de termijn betaalt, verandert de kosten niet
    De kosten van één brief horen bij beide facturen. Van de betaling gaat een deel naar de kosten en
    de rente; wat daardoor overblijft, staat bij de klant, ook al is de factuur in de boeken voldaan.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 2.500,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | vr 4 sep | vr 2 okt    | 2.500,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 9 november worden gedraaid
    En het dinsdag 10 november is
    En het bankafschrift van di 10 november tot en met di 10 november binnenkomt:
      | datum     | bedrag   | naam    | omschrijving |
      | di 10 nov | 2.500,00 | De Boer | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op klant "De Boer" per di 10 november:
      | factuur  | hoofdsom | rente | kosten | betaald  | samen    |
      | 2026-101 | 2.500,00 | 10,68 | 312,50 | 2.500,00 | 323,18   |
      | 2026-102 | 2.500,00 | 10,68 | 312,50 | 0,00     | 2.823,18 |
    En is de vordering op 2026-101 per di 10 november:
      | kosten | samen  |
      | 312,50 | 323,18 |
    En is de vordering op 2026-102 per di 10 november:
      | kosten | samen    |
      | 312,50 | 2.823,18 |

  Scenario: Wat over de termijn is gezegd, geldt voor de brief en voor de vordering
    De termijn staat alleen op de factuur. Dan komt er eerst een ingebrekestelling, en geen kosten.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En met "De Boer" is afgesproken:
      | waarover | wat        |
      | term     | unilateral |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort             | gepost   | ontvangen | einde     |
      | notice-of-default | ma 5 okt | do 8 okt  | do 22 okt |
    En is de vordering op 2026-101 per vr 16 oktober:
      | rente | kosten |
      | 0,00  | 0,00   |
    En staat bij de vordering op 2026-101 per vr 16 oktober DEFAULT-LATER

  Scenario: Een brief die te hoge kosten noemde, wordt na zijn termijn vervangen
    De factuur blijkt te hoog. De brief geeft dan geen recht op kosten, en alleen een nieuwe helpt.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | bedrag   | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 19 oktober worden gedraaid
    En het dinsdag 20 oktober is
    En de lijst met openstaande posten per di 20 oktober binnenkomt:
      | klant   | factuur  | datum    | vervaldatum | bedrag | open   | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 800,00 | 800,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 5 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de dagen tot en met vr 6 november worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap               | wat                         | bedrag |
      | vr 6 nov | 2026-101 | Veertiendagenbrief | geldt niet: NOTICE-TOO-DEAR |        |
      | vr 6 nov | 2026-101 | Veertiendagenbrief | brief                       | 800,00 |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde     | bedrag   | kosten   | gevolg           |
      | fourteen-day | vr 16 okt | wo 21 okt | wo 4 nov  | 1.210,00 | € 181,50 | WIK-COSTS-STATED |
      | fourteen-day | vr 6 nov  | wo 11 nov | wo 25 nov | 800,00   | € 120,00 | WIK-TERM-RUNS    |

  Scenario: Een betaling die alleen een lijst noemt, maakt een goede brief niet waardeloos
    De brief was goed toen hij wegging. Op welke dag er is betaald, weten wij niet: dan gaan de kosten
    over wat nog open is, en de vordering zegt het. Met het bankafschrift telt de dag zelf.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 5 november worden gedraaid
    En het vrijdag 6 november is
    En de lijst met openstaande posten per vr 6 november binnenkomt:
      | klant   | factuur  | datum    | vervaldatum | open   | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 800,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 6 november:
      | hoofdsom | kosten | betaald |
      | 1.210,00 | 120,00 | 410,00  |
    En staat bij de vordering op 2026-101 per vr 6 november PAID-DAY-UNKNOWN
    En staat bij de vordering op 2026-101 per vr 6 november COSTS-DAY-UNKNOWN
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | bedrag   | kosten   | gevolg |
      | fourteen-day | vr 16 okt | 1.210,00 | € 181,50 | costs  |
    Als de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "€ 120,00"
    En is dit er gedaan:
      | dag      | factuur  | stap              | wat    | bedrag |
      | vr 6 nov | 2026-101 | Laatste aanmaning | e-mail | 800,00 |
    Als het bankafschrift van do 5 november tot en met do 5 november binnenkomt:
      | datum    | bedrag | naam    | omschrijving |
      | do 5 nov | 410,00 | De Boer | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 6 november:
      | hoofdsom | kosten | betaald |
      | 1.210,00 | 181,50 | 410,00  |

  Scenario: Een deel in geschil staat niet in de brief en telt niet mee voor de kosten
    De brief vraagt € 810. Wie dat op tijd betaalt, is geen kosten verschuldigd; ook niet over het
    deel dat in geschil is.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    En van factuur 2026-101 klopt volgens de klant € 400,00 niet
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan ziet wie het bericht aan "De Boer" goedkeurt UNDISPUTED-ONLY
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "Die kosten zijn € 121,50."
    En is dit er gedaan:
      | dag       | factuur  | stap               | wat   | bedrag |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief | 810,00 |
    Als alle goedgekeurde berichten zijn verstuurd
    En het vrijdag 6 november is
    Dan is de vordering op 2026-101 per vr 6 november:
      | hoofdsom | kosten |
      | 1.210,00 | 121,50 |
    Als het bankafschrift van vr 16 oktober tot en met do 5 november binnenkomt:
      | datum    | bedrag | naam    | omschrijving |
      | wo 4 nov | 810,00 | De Boer | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 6 november:
      | hoofdsom | kosten | betaald |
      | 1.210,00 | 0,00   | 810,00  |
    En staat bij de vordering op 2026-101 per vr 6 november PART-DISPUTED

  Scenario: Voor een volgende termijn van hetzelfde contract noemt een mens lagere kosten
    Wat de wet dan toestaat, rekent Punctueel niet uit. De brief noemt het bedrag van de mens, en meer
    kan er niet uit volgen.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | do 1 okt | ma 26 okt   | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met wo 18 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het donderdag 19 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En de brief aan "De Boer" € 50,00 kosten gaat noemen omdat "zelfde contract"
    Dan wordt dat geweigerd met COSTS-ABOVE-SCALE
    Als de brief aan "De Boer" € 15,00 kosten gaat noemen omdat "zelfde contract"
    Dan ziet wie het bericht aan "De Boer" goedkeurt COSTS-BY-PERSON
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "Die kosten zijn € 15,00."
    En staat in het bericht aan "De Boer" "In totaal moet u dan € 315,00 betalen."
    En is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | do 19 nov | 2026-102 | Veertiendagenbrief | brief |
    Als alle goedgekeurde berichten zijn verstuurd
    En het maandag 14 december is
    Dan is de vordering op 2026-102 per ma 14 december:
      | kosten |
      | 15,00  |
    En staat bij de vordering op 2026-102 per ma 14 december COSTS-BY-PERSON

  Scenario: De kosten van een brief die verviel, houden terugdraaien niet tegen
    De pauze haalt de brief weg: er is dan niets meer om eerst in te trekken.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 15 oktober worden gedraaid
    Als het vrijdag 16 oktober is
    En de lijst met openstaande posten per vr 16 oktober binnenkomt:
      | klant   | factuur  | datum     | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep  | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | do 15 okt | za 31 okt   | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En de brief aan "De Boer" € 15,00 kosten gaat noemen omdat "zelfde contract"
    En import 17 wordt teruggedraaid
    Dan wordt dat geweigerd met UNDO-LATER over "costs"
    Als factuur 2026-101 wordt gepauzeerd omdat "de directie overlegt"
    En het maandag 19 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En de pauze van factuur 2026-101 wordt beëindigd
    En wat tot hier gebeurde, is voorgeschiedenis
    En import 17 wordt teruggedraaid
    Dan is dit er gedaan:
      | wat           | bedrag  |
      | uit de boeken | -300,00 |
