# language: nl
Functionaliteit: Staat alles erin, en klopt het nog
  Een brief zegt waarover het gaat, wat wij vragen en uiterlijk wanneer, en sluit vriendelijk af. Hij
  gaat weg zoals hij nu zou zijn, of niet.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En elke ochtend komt het bankafschrift van de dag ervoor binnen

  @S0.15 @S0.28
  Scenario: In een aanmaning staat wat de klant moet weten: wat, waarvan, hoeveel en wanneer
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | omschrijving    |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | brood en banket |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    # aanleiding
    Dan staat in het bericht aan "De Vries" "2026-101"
    En staat in het bericht aan "De Vries" "4 september 2026"
    En staat in het bericht aan "De Vries" "brood en banket"
    # verzoek
    En staat in het bericht aan "De Vries" "Wij vragen u om"
    En staat in het bericht aan "De Vries" "€ 1.210,00"
    En staat in het bericht aan "De Vries" "22 oktober 2026"
    # afsluiting: vertrouwen, en misschien al betaald
    En staat in het bericht aan "De Vries" "medewerking"
    En staat in het bericht aan "De Vries" "gekruist"
    En staat in het bericht aan "De Vries" "7 oktober 2026"
    # betalen kan meteen
    En heeft het bericht aan "De Vries" een QR-code voor € 1.210,00

  @S0.21 @S4.1
  Scenario: Een laatste aanmaning noemt bedrag, termijn en gevolgen met hun dag
    Gegeven het is donderdag 1 oktober 2026
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met do 29 oktober worden gedraaid
    En het is vrijdag 30 oktober
    En het bankafschrift tot en met do 29 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen | totaal   | termijn  | staat    |
      | De Vries | 2026-101 | 1.400,46 | vr 6 nov | approved |
    En staat in het bericht aan "De Vries" "6 november 2026"
    En staat in het bericht aan "De Vries" "9 november 2026"
    En staat in het bericht aan "De Vries" "uit handen"

  @S0.26
  Scenario: Een laatste dag valt nooit op een feestdag of in het weekend
    Veertien dagen na vr 11 december is eerste kerstdag; daarna komen tweede kerstdag en zondag.
    Gegeven het is dinsdag 1 december 2026
    En de openstaande posten per di 1 december 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 6 nov | ma 7 dec    | 1.210,00 |
    En de dagen tot en met di 8 december worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met vr 11 december worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen | totaal   | termijn   |
      | De Vries | 2026-101 | 1.210,00 | ma 28 dec |
    En staat in het bericht aan "De Vries" "28 december 2026"

  Scenario: Een rekeningoverzicht vraagt niet om wat in geschil is
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als "De Vries" klaagt aan de telefoon over € 210,00 van factuur 2026-101
    En voor "De Vries" een rekeningoverzicht wordt gevraagd
    En alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | soort     | staat    | totaal     |
      | De Vries | statement | approved | € 1.000,00 |

  Scenario: Een rekeningoverzicht vraagt niet om wat is toegezegd
    Alles wat openstaat staat erin, maar er loopt een afspraak: er is nu niets te vragen.
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als "De Vries" belooft alles te betalen op vr 30 oktober
    Dan staat er klaar:
      | klant    | soort                | staat   | totaal     |
      | De Vries | promise-confirmation | planned | € 1.210,00 |
    Als alle berichten zijn goedgekeurd en verstuurd
    En voor "De Vries" een rekeningoverzicht wordt gevraagd
    En alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | soort     | staat    | totaal |
      | De Vries | statement | approved | € 0,00 |
    En staat in het bericht aan "De Vries" "Wij spraken met u af wanneer u betaalt:"
    En staat in het bericht aan "De Vries" "€ 1.210,00 uiterlijk vrijdag 30 oktober 2026."
    En staat in het bericht aan "De Vries" niet "U hoeft nu niets"
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: PROMISE-RUNNING |

  Scenario: Een afspraak over een deel staat in de uitgaande post met dat deel
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als "De Vries" belooft € 300,00 te betalen op vr 30 oktober
    Dan staat er klaar:
      | klant    | soort                | staat   | totaal   |
      | De Vries | promise-confirmation | planned | € 300,00 |
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: PROMISE-RUNNING |

  Scenario: Komt er na de goedkeuring geld binnen, dan vraagt de brief niet om te veel
    Het geld noemt geen factuur. De brief die klaarlag, noemt het oude bedrag en blijft binnen.
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    En het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 8 okt | 400,00 | De Vries | dank u wel   |
    En alle goedgekeurde berichten zijn verstuurd
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                        | bedrag   |
      | De Vries |          |                  | ontvangst herkend          | 400,00   |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken: FACTS-CHANGED |          |
      | De Vries | 2026-101 | Eerste aanmaning | e-mail                     | 1.210,00 |
    En staat er klaar:
      | klant    | facturen | totaal   | staat   |
      | De Vries | 2026-101 | 1.210,00 | planned |
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen | totaal | staat    |
      | De Vries | 2026-101 | 810,00 | approved |

  @S3.13
  Scenario: Een nieuw adres na de goedkeuring: het bericht gaat naar het nieuwe
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | oud@vries.example |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    En van "De Vries" het e-mailadres wordt verbeterd in "nieuw@vries.example"
    En alle goedgekeurde berichten zijn verstuurd
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                        | bedrag   |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken: FACTS-CHANGED |          |
      | De Vries | 2026-101 | Eerste aanmaning | e-mail                     | 1.210,00 |
    Als alle berichten zijn goedgekeurd en verstuurd
    Dan staat er klaar:
      | klant | staat |

  Scenario: Een dag later en ook nog een ander adres: wie goedkeurde, kijkt nog eens
    Alleen een andere dag is geen nieuw bericht; een ander adres wel.
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | oud@vries.example |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 9 oktober is
    En van "De Vries" het e-mailadres wordt verbeterd in "nieuw@vries.example"
    En alle goedgekeurde berichten zijn verstuurd
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                        | bedrag   |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken: FACTS-CHANGED |          |
      | De Vries | 2026-101 | Eerste aanmaning | e-mail                     | 1.210,00 |
    En staat er klaar:
      | klant    | facturen | staat   |
      | De Vries | 2026-101 | planned |

  Scenario: Wie failliet is, krijgt geen bevestiging van een belofte
    De vordering gaat naar de curator; een bevestiging zou vragen om wat hij niet mag betalen.
    Gegeven het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En "De Vries" is op do 1 oktober failliet verklaard
    En alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant | facturen | staat |

  Scenario: Een creditnota die na het klaarzetten komt, gaat ervan af
    Gegeven de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 500,00 |
    En de dagen tot en met di 6 oktober worden gedraaid
    En de lijst met openstaande posten per di 6 oktober 2026 binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open    |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 500,00  |
      | De Vries | 2026-109 | di 6 okt | di 6 okt    | -100,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | staat    | totaal   |
      | De Vries | approved | € 400,00 |

  Scenario: Is er al gebeld, dan gaat de e-mail vooraf ook dezelfde dag niet meer weg
    Gegeven de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 500,00 |
    En de dagen tot en met di 6 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als met "De Vries" is gebeld
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | dag      | factuur  | stap | wat                                 |
      | di 6 okt | 2026-101 |      | e-mail erbij ingetrokken: CALL-MADE |
