# language: nl
Functionaliteit: Vorderingen waarbij de wet iets bijzonders zegt
  Een deel binnen de termijn, meer facturen in één brief, een overheid, een faillissement midden in de
  week, en een factuur die na de brief lager blijkt.

  Scenario: Een consument betaalt een deel binnen de termijn van de veertiendagenbrief
    De termijn loopt tot en met woensdag 4 november. De kosten gaan over de € 610 die dan nog open staat.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 6 november is
    En het bankafschrift van vr 16 oktober tot en met do 5 november binnenkomt:
      | datum    | bedrag | naam    | omschrijving |
      | wo 4 nov | 600,00 | De Boer | 2026-101     |
    Dan is dit er gedaan:
      | wat               | bedrag |
      | ontvangst herkend | 600,00 |
    En is de vordering op 2026-101 per wo 4 november:
      | kosten | betaald |
      | 0,00   | 600,00  |
    En is de vordering op 2026-101 per do 5 november:
      | kosten | betaald |
      | 91,50  | 600,00  |

  Scenario: Drie facturen van één consument hebben samen één keer kosten
    Drie keer € 100 geeft 15% van € 300, en niet drie keer het minimum van € 40.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open   | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 100,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-102 | vr 4 sep | vr 2 okt    | 100,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-103 | vr 4 sep | vr 2 okt    | 100,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op klant "De Boer" per do 5 november:
      | factuur  | hoofdsom | kosten |
      | 2026-101 | 100,00   | 15,00  |
      | 2026-102 | 100,00   | 15,00  |
      | 2026-103 | 100,00   | 15,00  |

  Scenario: Een overheid is handelsrente verschuldigd op grond van een eigen artikel
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant          | factuur  | datum    | vervaldatum | open     |
      | Gemeente Hoorn | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als van "Gemeente Hoorn" bekend wordt dat het een overheid is
    Dan zijn de regels van de vordering op 2026-101 per vr 31 juli:
      | wat                | bedrag   | grondslag          |
      | principal          | 1.000,00 | art. 3:296 BW      |
      | interest           | 8,34     | art. 6:119b BW     |
      | interest           | 8,83     | art. 6:119b BW     |
      | costs late-invoice | 40,00    | art. 6:96 lid 4 BW |

  Scenario: Een faillissement op dinsdag stopt de rente na maandag
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vr 12 juni is
    En "De Vries" is op di 9 juni failliet verklaard
    Dan is de vordering op 2026-101 per ma 8 juni:
      | hoofdsom | rente | samen    |
      | 1.000,00 | 2,22  | 1.042,22 |
    En is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | samen    | per dag |
      | 1.000,00 | 2,22  | 40,00  | 1.042,22 | 0,00    |

  Scenario: Een factuur die na de veertiendagenbrief lager blijkt, geeft met die brief geen kosten
    De brief noemde € 181,50 kosten. Dat blijkt te veel: alleen een nieuwe brief opent nog de weg.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | bedrag   | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 26 oktober is
    En de lijst met openstaande posten per ma 26 oktober binnenkomt:
      | klant   | factuur  | datum    | vervaldatum | bedrag | open   | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 800,00 | 800,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    Dan is dit er gedaan:
      | dag       | factuur  | wat                   |
      | ma 26 okt | 2026-101 | bedrag wordt € 800,00 |
    En is de vordering op 2026-101 per vr 6 november:
      | kosten |
      | 0,00   |
    En staat bij de vordering op 2026-101 per vr 6 november WIK-COSTS-STATED

  Scenario: Wie laat weten dat hij niet betaalt, is in verzuim zonder ingebrekestelling
    De termijn staat alleen op de factuur. Zijn mededeling maakt een ingebrekestelling overbodig.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het wo 10 juni is
    En met iedereen is afgesproken:
      | waarover | wat        |
      | term     | unilateral |
    Dan staat bij de vordering op 2026-101 per do 11 juni NO-DEFAULT-YET
    Als over factuur 2026-101 is gezegd:
      | waarover   | wat        |
      | refused-on | 2026-06-10 |
    Dan is de vordering op 2026-101 per wo 10 juni:
      | rente | samen    |
      | 0,00  | 1.000,00 |
    En is de vordering op 2026-101 per do 11 juni:
      | rente | samen    |
      | 0,11  | 1.000,11 |
    Als over factuur 2026-101 is gezegd:
      | waarover   | wat        |
      | refused-on | 2026-06-11 |
    Dan wordt dat geweigerd met SAID-OF-INVOICE

  Scenario: Een beding over kosten kan niet met een consument, en waarschuwt als het voor allen geldt
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als met "De Vries" is afgesproken:
      | waarover | wat                |
      | costs    | clause:15.00:75.00 |
    Dan wordt dat geweigerd met COSTS-NOT-FOR-CONSUMER
    Als met "De Vries" is afgesproken:
      | waarover | wat          |
      | costs    | late-invoice |
    Dan wordt dat geweigerd met COSTS-NOT-FOR-CONSUMER
    Als met iedereen is afgesproken:
      | waarover | wat                |
      | costs    | clause:15.00:75.00 |
    Dan staat bij de vordering op 2026-101 per vr 31 juli CLAUSE-RISK
    En is de vordering op 2026-101 per vr 31 juli:
      | kosten |
      | 0,00   |

  Scenario: Wie een brief aan een consument goedkeurt, ziet dat er een beding geldt
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En met iedereen is afgesproken:
      | waarover | wat          |
      | interest | 12.00:simple |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan ziet wie het bericht aan "De Boer" goedkeurt CLAUSE-RISK
    En is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief |
    En staat bij de vordering op 2026-101 per vr 16 oktober CLAUSE-RISK
