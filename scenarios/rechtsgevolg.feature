# language: nl
Functionaliteit: Eerst de feiten, dan de brief met rechtsgevolg
  Een brief met gevolgen voor de wet gaat pas weg als vaststaat dat zij mag. Anders wacht zij, met de
  reden.

  Scenario: Van wie niet bekend is wat hij is, wacht de brief
    Gegeven een administratie "Bakkerij Zonnebloem" waarvan de soort klanten niet bekend is
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap               | code                |
      | 2026-101 | Veertiendagenbrief | DEBTOR-KIND-UNKNOWN |
    En is dit er gedaan:
      | dag       | factuur  | stap                                  | wat    |
      | ma 5 okt  | 2026-101 | Herinnering                           | e-mail |
      | ma 12 okt | 2026-101 | Bellen naar de status van de betaling | bellen |
    Als van "De Boer" bekend wordt dat het een consument is
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | vr 16 okt | 2026-101 | Veertiendagenbrief | brief |
    En kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost    | ontvangen | einde    | bedrag   | kosten   |
      | fourteen-day | vr 16 okt | wo 21 okt | wo 4 nov | 1.210,00 | € 181,50 |

  Scenario: Zonder afgesproken termijn komt de ingebrekestelling eerst
    De veertiendagenbrief noemt haar dag en haar termijn.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En betaaltermijnen die alleen op de factuur staan
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met zo 25 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 26 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "In onze brief van maandag 5 oktober 2026 vroegen wij"
    En is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | ma 26 okt | 2026-101 | Veertiendagenbrief | brief |
    Als alle goedgekeurde berichten zijn verstuurd
    Dan kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort             | gepost    | ontvangen | einde     | bedrag   | kosten   |
      | notice-of-default | ma 5 okt  | do 8 okt  | do 22 okt | 1.210,00 |          |
      | fourteen-day      | ma 26 okt | do 29 okt | do 12 nov | 1.210,00 | € 181,50 |

  Scenario: Een veertiendagenbrief wacht op de ingebrekestelling voor een andere factuur
    Twee brieven met elk een eigen termijn naast elkaar zijn verwarrend. Daarna gaan beide facturen
    in één brief.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En betaaltermijnen die alleen op de factuur staan
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum     | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep  | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-103 | wo 30 sep | di 20 okt   | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 26 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap               | code               |
      | 2026-101 | Veertiendagenbrief | TERM-STILL-RUNNING |
    Als de dagen tot en met wo 11 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En de dagen tot en met do 12 november worden gedraaid
    Dan kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort             | gepost    | einde     | bedrag   | kosten   |
      | notice-of-default | ma 5 okt  | do 22 okt | 1.210,00 |          |
      | notice-of-default | vr 23 okt | wo 11 nov | 300,00   |          |
      | fourteen-day      | do 12 nov | di 1 dec  | 1.510,00 | € 226,50 |
    En is dit er gedaan:
      | dag       | factuur  | stap               | wat   |
      | do 12 nov | 2026-101 | Veertiendagenbrief | brief |
      | do 12 nov | 2026-103 | Veertiendagenbrief | brief |

  Scenario: Een laatste aanmaning wacht op de ingebrekestelling voor een andere factuur
    De ene brief vraagt kosten en de andere niet: naast elkaar verwarren zij. De laatste aanmaning
    komt na de termijn van de ingebrekestelling.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En betaaltermijnen die alleen op de factuur staan
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum     | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep  | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Boer | 2026-103 | wo 30 sep | ma 9 nov    | 300,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met wo 18 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan wacht:
      | factuur  | stap              | code               |
      | 2026-101 | Laatste aanmaning | TERM-STILL-RUNNING |

  Scenario: Zonder verzuim geen veertiendagenbrief
    De ingebrekestelling is overgeslagen; dan wacht de brief, want zij zou niets waard zijn.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En betaaltermijnen die alleen op de factuur staan
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    Als stap "reminder" van factuur 2026-101 wordt overgeslagen omdat "al gesproken"
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                                  | wat    |
      | di 6 okt | 2026-101 | Bellen naar de status van de betaling | bellen |
    En wacht:
      | factuur  | stap               | code           |
      | 2026-101 | Veertiendagenbrief | NO-DEFAULT-YET |

  @S4.33
  Scenario: De stuitingsbrief houdt het recht op betaling in stand
    Per post; vastgelegd is wanneer hij vermoedelijk is ontvangen.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En een strategie met een stuitingsbrief 30 dagen na de betaaldag
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met zo 1 november worden gedraaid
    Als het maandag 2 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "Met deze brief stuiten wij de verjaring"
    En is dit er gedaan:
      | dag      | factuur  | stap           | wat   |
      | ma 2 nov | 2026-101 | Stuitingsbrief | brief |
    Als alle goedgekeurde berichten zijn verstuurd
    Dan kreeg "De Boer" deze brieven met rechtsgevolg:
      | soort        | gepost   | ontvangen | einde     | bedrag   | kosten |
      | interruption | ma 2 nov | do 5 nov  | do 19 nov | 1.210,00 |        |
