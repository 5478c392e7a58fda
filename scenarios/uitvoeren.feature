# language: nl
Functionaliteit: Wat mensen wel en niet doen
  Gepland is niet gedaan. Wat blijft liggen, vervalt; wat niet meer nodig is, wordt ingetrokken.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 5 oktober worden gedraaid

  Scenario: Een telefoontje dat niemand pleegt, vervalt na drie werkdagen en het gaat verder
    Dinsdag, woensdag en donderdag waren de drie werkdagen. De aanmaning volgt drie dagen later.
    Als de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat                        |
      | ma 5 okt  | 2026-101 | Bellen naar de status | bellen                     |
      | vr 9 okt  | 2026-101 | Bellen naar de status | vervallen: NOT-CARRIED-OUT |
      | ma 12 okt | 2026-101 | Eerste aanmaning      | e-mail                     |

  Scenario: Drie keer niet bereikt
    Wij hebben het echt geprobeerd; dan volgt de aanmaning. Bellen zonder gehoor is geen contact.
    Als "De Vries" is gebeld maar niet bereikt
    En de dagen tot en met di 6 oktober worden gedraaid
    En "De Vries" is gebeld maar niet bereikt
    En de dagen tot en met wo 7 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | facturen |
      | De Vries | 2026-101 |
    Als "De Vries" is gebeld maar niet bereikt
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat                    |
      | ma 5 okt  | 2026-101 | Bellen naar de status | bellen                 |
      | do 8 okt  | 2026-101 | Bellen naar de status | vervallen: NOT-REACHED |
      | ma 12 okt | 2026-101 | Eerste aanmaning      | e-mail                 |

  Scenario: Is er betaald, dan hoeft niemand meer te bellen
    Het telefoontje stond op de lijst; het afschrift haalt het eraf.
    Als het dinsdag 6 oktober is
    En het bankafschrift van ma 5 oktober tot en met ma 5 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | ma 5 okt | 1.210,00 | De Vries | 2026-101     |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                       | bedrag   |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen                    | 1.210,00 |
      | di 6 okt | 2026-101 |                       | afgeletterd               | 1.210,00 |
      | di 6 okt | 2026-101 | Bellen naar de status | ingetrokken: NOTHING-OPEN |          |
    En hoeft er niemand gebeld te worden

  Scenario: Wordt een bericht goedgekeurd nadat er betaald is, dan wordt het ingetrokken
    Tussen plannen en goedkeuren kwam het geld binnen.
    Als met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
      | do 8 okt | 2026-101 | Eerste aanmaning      | e-mail |
    Als het vrijdag 9 oktober is
    En het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | do 8 okt | 1.210,00 | De Vries | 2026-101     |
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat                       |
      | vr 9 okt | 2026-101 |                  | afgeletterd               |
      | vr 9 okt | 2026-101 | Eerste aanmaning | ingetrokken: NOTHING-OPEN |

  Scenario: Een goedgekeurd bericht blijft binnen als er intussen betaald is
    Goedkeuren is nog niet versturen. Wat betaald is, wordt niet meer gevraagd.
    Gegeven met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    En het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | do 8 okt | 1.210,00 | De Vries | 2026-101     |
    En alle goedgekeurde berichten zijn verstuurd
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat                       |
      | do 8 okt | 2026-101 |                  | afgeletterd               |
      | do 8 okt | 2026-101 | Eerste aanmaning | ingetrokken: NOTHING-OPEN |

  Scenario: Een e-mail die gisteren klaarlag: wij vragen op welke dag hij wegging
    Ging hij gisteren weg, dan is dat een feit en loopt de termijn vanaf die dag. Wij raden dat niet.
    Gegeven met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen | totaal   | termijn   | staat    |
      | De Vries | 2026-101 | 1.210,00 | do 22 okt | approved |
    En de e-mail aan "De Vries" als bestand wordt geschreven
    Als het vrijdag 9 oktober is
    En alle goedgekeurde berichten zijn verstuurd
    Dan wordt dat geweigerd met POSTED-WHEN
    En staat er klaar:
      | klant    | facturen | totaal   | termijn   | staat   |
      | De Vries | 2026-101 | 1.210,00 | do 22 okt | printed |
    Als het bericht aan "De Vries" is op do 8 oktober gepost
    Dan staat er klaar:
      | klant | staat |

  Scenario: Komt er een deel binnen voor de goedkeuring, dan vraagt het bericht de rest
    Het bedrag ligt pas vast bij de goedkeuring.
    Gegeven met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 9 oktober is
    En het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving          |
      | do 8 okt | 400,00 | De Vries | deelbetaling 2026-101 |
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag |
      | 2026-101 | afgeletterd | 400,00 |
    En staat er klaar:
      | klant    | facturen | totaal |
      | De Vries | 2026-101 | 810,00 |
    En staat in het bericht aan "De Vries" "€ 810,00"

  Scenario: Een factuur erbij gaat mee in het telefoontje dat al klaarstaat
    Er is nog niet gebeld; dan wordt het één gesprek over beide facturen.
    Als het dinsdag 6 oktober is
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | zo 6 sep | di 6 okt    | 605,00   |
    En de dagen tot en met wo 7 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat           |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen        |
      | wo 7 okt | 2026-102 | Bellen naar de status | mee in bellen |
    En moet er gebeld worden:
      | klant    | facturen           | open     |
      | De Vries | 2026-101, 2026-102 | 1.815,00 |
    Als met "De Vries" is gebeld
    Dan hoeft er niemand gebeld te worden
    Als het bankafschrift van wo 7 oktober tot en met vr 9 oktober binnenkomt:
      | datum    | bedrag | naam   | omschrijving |
      | wo 7 okt | 12,00  | Iemand | zomaar       |
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat    |
      | ma 12 okt | 2026-101 | Eerste aanmaning | e-mail |
      | ma 12 okt | 2026-102 | Eerste aanmaning | e-mail |

  Scenario: Wordt een van twee facturen betaald, dan gaat het bericht alleen over de andere
    De betaalde factuur wordt bij de goedkeuring uit het bericht gehaald.
    Gegeven het dinsdag 6 oktober is
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |
    En gemeld wordt dat er nog niets is verstuurd
    En de dagen tot en met di 6 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met vr 9 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 12 oktober is
    En het bankafschrift van vr 9 oktober tot en met zo 11 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | vr 9 okt | 605,00 | De Vries | 2026-102     |
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | factuur  | stap             | wat                     |
      | 2026-102 |                  | afgeletterd             |
      | 2026-102 | Eerste aanmaning | uit het bericht gehaald |
    En staat in het bericht aan "De Vries" "2026-101"
    En staat in het bericht aan "De Vries" niet "2026-102"
