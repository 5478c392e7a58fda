# language: nl
Functionaliteit: Incassokosten na een aanmaning, en bij een consument
  Een bedrijf is na een aanmaning de staffel of het beding verschuldigd. Een consument is pas kosten
  verschuldigd na een juiste veertiendagenbrief.

  @S4.11
  Scenario: Een bedrijf is na een aanmaning de staffel verschuldigd, en met een beding het beding
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 1 juni 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    Dan staat bij de vordering op 2026-101 per di 2 juni COSTS-NO-DEMAND
    Als de dagen tot en met vr 19 juni worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen    |
      | 1.000,00 | 17,17 | 150,00 | 0,00    | 1.167,17 |
    En is er bij de vordering op 2026-101 per vr 31 juli niets weggelaten
    En kreeg "De Vries" deze brieven met rechtsgevolg:
      | soort    | gevolg |
      | reminder | costs  |
    Als met "De Vries" is afgesproken:
      | waarover | wat                |
      | costs    | clause:20.00:75.00 |
      | interest | 12.00:simple       |
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen    |
      | 1.000,00 | 20,05 | 200,00 | 0,00    | 1.220,05 |

  Scenario: Een vriendelijke e-mail bij het bellen is nog geen aanmaning
    Na het telefoontje met de e-mail is een bedrijf € 40 verschuldigd, en niet meer. Na de aanmaning
    geldt de staffel.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is maandag 1 juni 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
    Als de dagen tot en met wo 3 juni worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                        | wat                           |
      | ma 1 jun | 2026-101 |                             | begint maandag 1 juni 2026    |
      | ma 1 jun | 2026-101 | Servicetelefoontje          | overgeslagen: NOT-FOR-TAKE-IN |
      | ma 1 jun | 2026-101 | Vriendelijke e-mail vooraf  | overgeslagen: NOT-FOR-TAKE-IN |
      | ma 1 jun | 2026-101 |                             | e-mail erbij                  |
      | ma 1 jun | 2026-101 | Bellen met de factuur erbij | bellen                        |
    En is de vordering op 2026-101 per vr 31 juli:
      | kosten |
      | 40,00  |
    En staat bij de vordering op 2026-101 per vr 31 juli COSTS-NO-DEMAND
    Als de dagen tot en met vr 5 juni worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 31 juli:
      | kosten |
      | 150,00 |

  Scenario: Een consument is zonder veertiendagenbrief geen kosten verschuldigd
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 412,30 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen  |
      | 412,30   | 2,76  | 0,00   | 0,00    | 415,06 |
    En staat bij de vordering op 2026-101 per vr 31 juli WIK-NO-NOTICE

  Scenario: Een consument met een termijn die alleen op de factuur staat, is nog niet in verzuim
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En betaaltermijnen die alleen op de factuur staan
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 412,30 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 31 juli:
      | hoofdsom | rente | kosten | betaald | samen  |
      | 412,30   | 0,00  | 0,00   | 0,00    | 412,30 |
    En staat bij de vordering op 2026-101 per vr 31 juli NO-DEFAULT-YET

  Scenario: Van wie niet bekend is of het een bedrijf is, wordt niets gevorderd
    Gegeven een administratie "Bakkerij Zonnebloem" waarvan de soort klanten niet bekend is
    En het is maandag 1 juni 2026
    En de openstaande posten per ma 1 juni 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 1 mei | zo 31 mei   | 412,30 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de vordering op 2026-101 per vr 31 juli wordt gevraagd
    Dan wordt dat geweigerd met DEBTOR-KIND-UNKNOWN
