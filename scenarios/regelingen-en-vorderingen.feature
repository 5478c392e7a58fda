# language: nl
Functionaliteit: Wat een betalingsregeling met rente en kosten doet
  Wie zich aan de regeling houdt, betaalt wat is afgesproken en niets daarnaast. Wat eerdere brieven
  vroegen, hoort erbij of vervalt: dat staat in de bevestiging.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met ma 19 oktober worden gedraaid
    En het is dinsdag 20 oktober 2026
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.13 @S2.14
  Scenario: Wie zich aan de regeling houdt, betaalt geen rente en kosten
    De laatste aanmaning vroeg € 186,33 aan rente en kosten. Die vervallen.
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op vr 30 oktober
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "vroegen wij ook € 186,33 aan rente en kosten"
    En staat in het bericht aan "De Vries" "hoeft u dat niet te betalen"
    En staat in het bericht aan "De Vries" "u betaalt € 1.210,00 in 2 termijnen"
    En is de vordering op 2026-101 per di 20 oktober:
      | hoofdsom | samen    |
      | 1.210,00 | 1.210,00 |
    En staat bij de vordering op 2026-101 per di 20 oktober IN-PLAN
    Als het vr 30 oktober is
    En het bankafschrift van vr 30 oktober tot en met vr 30 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving |
      | vr 30 okt | 605,00 | De Vries | 2026-101     |
    Dan is de vordering op 2026-101 per vr 30 oktober:
      | hoofdsom | betaald | samen  |
      | 1.210,00 | 605,00  | 605,00 |
    Als het vr 6 november is
    En het bankafschrift van vr 6 november tot en met vr 6 november binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | vr 6 nov | 605,00 | De Vries | 2026-101     |
    En de dag wordt gedraaid
    Dan zijn dit de termijnen:
      | dag       | betaald | stand    |
      | vr 30 okt | 605,00  | complete |
      | vr 6 nov  | 605,00  | complete |
    En is de vordering op 2026-101 per vr 6 november:
      | hoofdsom | betaald  | samen |
      | 1.210,00 | 1.210,00 | 0,00  |
    En staat bij de vordering op 2026-101 per vr 6 november PLAN-KEPT
    En vraagt niets aandacht
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.13 @S2.14
  Scenario: Rente en kosten uit een eerdere brief kunnen bij de regeling horen
    Als factuur 2026-101 wordt met wat wij al vroegen in 2 maandtermijnen betaald, vanaf vr 30 oktober
    Dan zijn dit de termijnen:
      | dag       | bedrag | betaald |
      | vr 30 okt | 698,16 | 0,00    |
      | ma 30 nov | 698,17 | 0,00    |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "In het totaal zit € 186,33 aan rente en kosten"
    En staat in het bericht aan "De Vries" "u betaalt € 1.396,33 in 2 termijnen"
    Als het vr 30 oktober is
    En het bankafschrift van vr 30 oktober tot en met vr 30 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving |
      | vr 30 okt | 698,16 | De Vries | 2026-101     |
    En het ma 30 november is
    En het bankafschrift van ma 30 november tot en met ma 30 november binnenkomt:
      | datum     | bedrag | naam     | omschrijving |
      | ma 30 nov | 698,17 | De Vries | 2026-101     |
    En de dag wordt gedraaid
    Dan zijn dit de termijnen:
      | dag       | bedrag | betaald | stand    |
      | vr 30 okt | 698,16 | 698,16  | complete |
      | ma 30 nov | 698,17 | 698,17  | complete |
    En is de vordering op 2026-101 per ma 30 november:
      | hoofdsom | betaald  | samen |
      | 1.210,00 | 1.396,33 | 0,00  |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.14
  Scenario: Na een gestopte regeling tellen rente en kosten mee alsof er geen regeling was
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op vr 30 oktober
    En de dagen tot en met wo 18 november worden gedraaid
    Dan staat bij de vordering op 2026-101 per wo 18 november PLAN-OVER
    En is de vordering op 2026-101 per wo 18 november:
      | hoofdsom | rente | kosten | betaald | samen    |
      | 1.210,00 | 15,17 | 181,50 | 0,00    | 1.406,67 |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.14
  Scenario: Een rekeningoverzicht noemt de regeling en de gemiste termijn
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op vr 30 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En voor "De Vries" een rekeningoverzicht wordt gevraagd
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "De volgende termijn is € 605,00, uiterlijk vrijdag 30 oktober 2026"
    Als alle goedgekeurde berichten zijn verstuurd
    En de dagen tot en met wo 4 november worden gedraaid
    En voor "De Vries" een rekeningoverzicht wordt gevraagd
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "De termijn van vrijdag 30 oktober 2026 is nog niet helemaal binnen"
    En staat in het bericht aan "De Vries" niet "hoeft nu niets"
    En wat tot hier gebeurde, is voorgeschiedenis
