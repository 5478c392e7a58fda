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
      | dag       | factuur  | stap                  | wat                         |
      | ma 5 okt  | 2026-101 | Bellen naar de status | bellen                      |
      | vr 9 okt  | 2026-101 | Bellen naar de status | vervallen: NOT-CARRIED-OUT  |
      | ma 12 okt | 2026-101 | Eerste aanmaning      | e-mail                      |

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
      | dag      | factuur  | stap             | wat         |
      | vr 9 okt | 2026-101 |                  | afgeletterd |
      | vr 9 okt | 2026-101 | Eerste aanmaning | ingetrokken |

  Scenario: Een brief die een dag later de deur uit gaat, wordt opnieuw gemaakt
    In de brief staat tot welke dag er betaald kan worden. Een dag later klopt die niet meer.
    Gegeven met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen | totaal   | termijn   | staat    |
      | De Vries | 2026-101 | 1.210,00 | do 22 okt | approved |
    Als het vrijdag 9 oktober is
    En alle goedgekeurde berichten zijn verstuurd
    En de dag wordt gedraaid
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat         |
      | vr 9 okt | 2026-101 | Eerste aanmaning | ingetrokken |
      | vr 9 okt | 2026-101 | Eerste aanmaning | e-mail      |
    En staat er klaar:
      | klant    | facturen | totaal   | termijn   | staat    |
      | De Vries | 2026-101 | 1.210,00 | vr 23 okt | approved |
