# language: nl
Functionaliteit: Een betalingsregeling
  Wie in termijnen betaalt en zich daaraan houdt, wordt met rust gelaten. Een termijn is pas gemist als
  de bank dat laat zien; dan is er een week om in te halen, en daarna gaan de stappen verder.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 900,00 | 900,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.13
  Scenario: Een regeling in gelijke delen houdt de stappen stil
    De dagen schuiven naar een werkdag; de cent die overblijft zit in de laatste termijn.
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    Dan zijn dit de termijnen:
      | dag      | bedrag | betaald | stand   |
      | vr 9 okt | 300,00 | 0,00    | running |
      | ma 9 nov | 300,00 | 0,00    | running |
      | wo 9 dec | 300,00 | 0,00    | running |
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot | code         |
      | 2026-101 | Eerste aanmaning |     | PLAN-RUNNING |
    En is er niets gedaan

  Scenario: Honderd euro in drie delen
    Gegeven de openstaande posten per ma 5 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 900,00 | 100,00 |
    Als factuur 2026-101 wordt in 3 termijnen per week betaald, voor het eerst op zo 25 oktober
    Dan zijn dit de termijnen:
      | dag       | bedrag |
      | ma 26 okt | 33,33  |
      | ma 2 nov  | 33,33  |
      | ma 9 nov  | 33,34  |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.13
  Scenario: Een eigen schema moet precies uitkomen
    Als factuur 2026-101 wordt zo betaald:
      | dag       | bedrag |
      | vr 9 okt  | 500,00 |
      | vr 30 okt | 300,00 |
    Dan wordt dat geweigerd met PLAN-SUM
    Als factuur 2026-101 wordt zo betaald:
      | dag       | bedrag |
      | vr 30 okt | 400,00 |
      | vr 9 okt  | 500,00 |
    Dan zijn dit de termijnen:
      | dag       | bedrag |
      | vr 9 okt  | 500,00 |
      | vr 30 okt | 400,00 |
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op vr 9 oktober
    Dan wordt dat geweigerd met PLAN-RUNS
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    Dan wordt dat geweigerd met PLAN-RUNS

  Scenario: Wat geen regeling is, wordt geweigerd
    Als factuur 2026-101 wordt in 13 termijnen per week betaald, voor het eerst op vr 9 oktober
    Dan wordt dat geweigerd met PLAN-TOO-MANY
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op vr 2 oktober
    Dan wordt dat geweigerd met DAY-IN-PAST
    Als factuur 2026-101 wordt zo betaald:
      | dag      | bedrag |
      | vr 9 okt | 900,00 |
    Dan wordt dat geweigerd met PLAN-ONE-PART
    Als factuur 2026-101 wordt zo betaald:
      | dag         | bedrag |
      | vr 9 okt    | 890,00 |
      | vr 30 okt   | 10,00  |
    Dan wordt dat geweigerd met PLAN-PART-SMALL
    Als factuur 2026-101 wordt zo betaald:
      | dag                 | bedrag |
      | vr 9 okt            | 450,00 |
      | vrijdag 5 nov 2027  | 450,00 |
    Dan wordt dat geweigerd met PLAN-TOO-LONG
    Als de regeling van "De Vries" wordt ingetrokken
    Dan wordt dat geweigerd met NOT-FOUND
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    Dan wordt dat geweigerd met PROMISE-RUNS

  Scenario: Over een factuur die helemaal betwist is komt geen regeling
    Als factuur 2026-101 klopt volgens de klant niet
    En "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    Dan wordt dat geweigerd met DISPUTE-RUNS

  Scenario: Een regeling gaat alleen over wat niet betwist is
    Als van factuur 2026-101 klopt volgens de klant € 200,00 niet
    En "De Vries" gaat in 2 termijnen per maand betalen, voor het eerst op vr 9 oktober
    Dan zijn dit de termijnen:
      | dag      | bedrag |
      | vr 9 okt | 350,00 |
      | ma 9 nov | 350,00 |

  @S2.13
  Scenario: Een regeling wordt ingetrokken en de stap die aan de beurt was volgt
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En de dagen tot en met do 8 oktober worden gedraaid
    En de regeling van "De Vries" wordt ingetrokken
    En het ma 12 oktober is
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat    |
      | ma 12 okt | 2026-101 | Eerste aanmaning | e-mail |

  @S0.24 @S2.14
  Scenario: Elke termijn komt op tijd en de regeling is voldaan
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op vr 9 oktober
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving    |
      | do 8 okt | 450,00 | De Vries | deelbetaling 2026-101 |
    En de dag wordt gedraaid
    En het vr 16 oktober is
    En het bankafschrift tot en met do 15 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving     |
      | do 15 okt | 450,00 | De Vries | factuur 2026-101 |
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat              | bedrag |
      | vr 9 okt  | 2026-101 | afgeletterd      | 450,00 |
      | vr 16 okt | 2026-101 | afgeletterd      | 450,00 |
      | vr 16 okt |          | regeling voldaan |        |
    En staat er niets open

  Scenario: Wie vooruit betaalt, hoort pas bij de volgende open termijn iets
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving     |
      | do 8 okt | 600,00 | De Vries | deelbetaling 2026-101 |
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de dagen tot en met za 12 december worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat            | bedrag |
      | vr 9 okt  | 2026-101 | afgeletterd    | 600,00 |
      | za 12 dec |          | termijn gemist |        |

  @S0.24
  Scenario: Een termijn is pas gemist als de bank tot en met twee werkdagen erna bekend is
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het wo 14 oktober is
    En het bankafschrift tot en met ma 12 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is er niets gedaan
    Als het do 15 oktober is
    En het bankafschrift tot en met di 13 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | wat            |
      | do 15 okt | termijn gemist |

  @S2.14
  Scenario: Een gemiste termijn wordt binnen een week ingehaald
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het wo 14 oktober is
    En het bankafschrift tot en met di 13 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | wat            |
      | wo 14 okt | termijn gemist |
    En vraagt dit aandacht:
      | code        |
      | PLAN-UNTOLD |
    Als het vr 16 oktober is
    En het bankafschrift tot en met do 15 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving     |
      | do 15 okt | 300,00 | De Vries | deelbetaling 2026-101 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat               | bedrag |
      | vr 16 okt | 2026-101 | afgeletterd       | 300,00 |
      | vr 16 okt |          | termijn ingehaald |        |
    En vraagt niets aandacht

  @S2.14
  Scenario: Een termijn die niet wordt ingehaald: de regeling vervalt en er wordt gebeld
    De week telt vanaf het bericht; wie op de laatste dag overmaakt, is nog op tijd.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En elk bericht gaat dezelfde dag de deur uit
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En de dagen tot en met ma 26 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat                |
      | wo 14 okt |          |                  | termijn gemist     |
      | za 24 okt |          |                  | regeling vervallen |
      | ma 26 okt | 2026-101 | Eerste aanmaning | e-mail             |
    En vraagt dit aandacht:
      | code        |
      | PLAN-BROKEN |
    Als met "De Vries" is gebeld
    Dan vraagt niets aandacht

  @S1.15
  Scenario: Na een vervallen regeling gaat het verder bij de stap die aan de beurt was
    De aanmaning was al verstuurd; er komt geen nieuwe eerste aanmaning.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En elk bericht gaat dezelfde dag de deur uit
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | do 8 okt | 2026-101 | Eerste aanmaning | e-mail |
    Als factuur 2026-101 wordt in 2 termijnen per week betaald, voor het eerst op ma 12 oktober
    En de dagen tot en met di 27 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                |
      | do 15 okt |          |                                       | termijn gemist     |
      | di 27 okt |          |                                       | regeling vervallen |
      | di 27 okt | 2026-101 | Bellen naar de status van de betaling | bellen             |

  Scenario: Alles ineens vragen kan pas na een gemiste termijn
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En van "De Vries" wordt alles ineens opgeëist
    Dan wordt dat geweigerd met PLAN-NOT-MISSED
    Als de dagen tot en met wo 14 oktober worden gedraaid
    En van "De Vries" wordt alles ineens opgeëist
    En de dagen tot en met do 15 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat            |
      | wo 14 okt |          |                  | termijn gemist |
      | do 15 okt | 2026-101 | Eerste aanmaning | e-mail         |
    En vraagt dit aandacht:
      | code        |
      | PLAN-BROKEN |

  Scenario: Wat onderweg wordt betwist, gaat van de laatste termijn af
    Als factuur 2026-101 wordt in 3 termijnen per week betaald, voor het eerst op vr 9 oktober
    En van factuur 2026-101 klopt volgens de klant € 300,00 niet
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving     |
      | do 8 okt | 600,00 | De Vries | deelbetaling 2026-101 |
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | wat         | bedrag |
      | vr 9 okt | 2026-101 | afgeletterd | 600,00 |

  Scenario: Geld dat nog moet worden afgeletterd, maakt niemand tot wanbetaler
    De ontvangst is herkend, maar nog niet verwerkt; misschien is dit de termijn.
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het wo 14 oktober is
    En het bankafschrift tot en met di 13 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving     |
      | do 8 okt | 310,00 | De Vries | termijn 2026-101 |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | wat               | bedrag |
      | wo 14 okt | ontvangst herkend | 310,00 |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |

  @S0.19 @S1.14
  Scenario: Een regeling wordt meteen schriftelijk bevestigd
    De brief noemt elke termijn, de ene rekening, en wat er is afgesproken over rente.
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    Dan staat er klaar:
      | klant    | facturen | soort             | staat   | totaal   |
      | De Vries | 2026-101 | plan-confirmation | planned | € 900,00 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "3 termijnen, de eerste uiterlijk vrijdag 9 oktober 2026"
    En staat in het bericht aan "De Vries" "maandag 9 november 2026 € 300,00"
    En staat in het bericht aan "De Vries" "rekenen wij voor deze regeling geen rente en geen kosten"
    En staat in het bericht aan "De Vries" "bevestigt u dat u € 900,00 aan ons moet betalen"

  @S1.14
  Scenario: Een regeling die wordt ingetrokken, wordt niet meer bevestigd
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En alle berichten zijn goedgekeurd
    En de regeling van "De Vries" wordt ingetrokken
    Dan staat er niets klaar

  @S0.24 @S2.14
  Scenario: Drie werkdagen voor een termijn gaat er een kort bericht
    Wie die termijn intussen betaalt, krijgt het bericht niet meer.
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 23 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En de dagen tot en met ma 19 oktober worden gedraaid
    Dan staat er niets klaar
    Als de dagen tot en met di 20 oktober worden gedraaid
    Dan staat er klaar:
      | klant    | soort               | staat   | totaal   |
      | De Vries | instalment-reminder | planned | € 300,00 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Termijn 1 van 3: € 300,00 uiterlijk vrijdag 23 oktober 2026"
    Als het wo 21 oktober is
    En het bankafschrift tot en met di 20 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving          |
      | di 20 okt | 300,00 | De Vries | deelbetaling 2026-101 |
    En de dag wordt gedraaid
    Dan staat er niets klaar
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.14
  Scenario: Wie een termijn mist, krijgt bericht met de dag tot wanneer inhalen kan
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En de dagen tot en met wo 14 oktober worden gedraaid
    Dan staat er klaar:
      | klant    | soort             | staat   | totaal   |
      | De Vries | instalment-missed | planned | € 300,00 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "uiterlijk woensdag 21 oktober 2026 overmaken"
    En staat in het bericht aan "De Vries" "het hele bedrag dat nog openstaat: € 900,00"
    Als alle goedgekeurde berichten zijn verstuurd
    En de dagen tot en met ma 26 oktober worden gedraaid
    Dan staat er klaar:
      | klant    | soort   | staat   |
      | De Vries | dunning | planned |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S0.24 @S2.14
  Scenario: Zolang het bericht over een gemiste termijn niet weg is, vervalt de regeling niet
    De week om in te halen begint op de dag dat het bericht weggaat, en dat is de dag in de brief.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En de dagen tot en met ma 26 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | wat            |
      | wo 14 okt | termijn gemist |
    En vraagt dit aandacht:
      | code          |
      | PLAN-UNTOLD   |
      | NOT-CONFIRMED |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "uiterlijk maandag 2 november 2026 overmaken"
    Als alle goedgekeurde berichten zijn verstuurd
    Dan vraagt dit aandacht:
      | code          |
      | PLAN-MISSED   |
      | NOT-CONFIRMED |
    Als de dagen tot en met wo 4 november worden gedraaid
    Dan is er niets gedaan
    Als het do 5 november is
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat                |
      | do 5 nov |          |                  | regeling vervallen |
      | do 5 nov | 2026-101 | Eerste aanmaning | e-mail             |

  @S2.14
  Scenario: Een bericht over een gemiste termijn dat is ingetrokken, komt terug
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En de dagen tot en met wo 14 oktober worden gedraaid
    En het bericht aan "De Vries" wordt ingetrokken omdat "eerst bellen"
    En de dagen tot en met vr 23 oktober worden gedraaid
    Dan staat er klaar:
      | klant    | soort             | staat   | totaal   |
      | De Vries | instalment-missed | planned | € 300,00 |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S4.24
  Scenario: Wat wordt gecrediteerd, is geen betaalde termijn
    De klant krijgt gelijk over 200 euro en de lijst laat dat zien: de laatste termijn wordt lager.
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En van factuur 2026-101 klopt volgens de klant € 200,00 niet
    Dan zijn dit de termijnen:
      | dag      | bedrag | betaald | stand   |
      | vr 9 okt | 300,00 | 0,00    | running |
      | ma 9 nov | 300,00 | 0,00    | running |
      | wo 9 dec | 100,00 | 0,00    | running |
    Als het geschil over factuur 2026-101 eindigt: de klant had gelijk
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 900,00 | 700,00 |
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan zijn dit de termijnen:
      | dag      | bedrag | betaald | stand   |
      | vr 9 okt | 300,00 | 0,00    | running |
      | ma 9 nov | 300,00 | 0,00    | running |
      | wo 9 dec | 100,00 | 0,00    | running |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S4.24
  Scenario: Een regeling over wat niet betwist is, klopt nog als het geschil eindigt
    Als van factuur 2026-101 klopt volgens de klant € 200,00 niet
    En "De Vries" gaat in 2 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het geschil over factuur 2026-101 eindigt: de klant had gelijk
    En de lijst met openstaande posten per ma 5 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 900,00 | 700,00 |
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan zijn dit de termijnen:
      | dag      | bedrag | betaald | stand   |
      | vr 9 okt | 350,00 | 0,00    | running |
      | ma 9 nov | 350,00 | 0,00    | running |
    Als het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 8 okt | 350,00 | De Vries | 2026-101     |
    Dan zijn dit de termijnen:
      | dag      | bedrag | betaald | stand   |
      | vr 9 okt | 350,00 | 350,00  | running |
      | ma 9 nov | 350,00 | 0,00    | running |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S0.24
  Scenario: De termijn die klopt wordt afgeletterd, welke factuur van de regeling er ook bij staat
    De brief noemt alle facturen; wie later de eerste noemt, die al betaald is, betaalt toch zijn termijn.
    Gegeven de openstaande posten per ma 5 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 900,00 | 900,00 |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 120,00 | 120,00 |
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 8 okt | 340,00 | De Vries | 2026-102     |
    En het di 10 november is
    En het bankafschrift tot en met ma 9 november binnenkomt:
      | datum    | bedrag | naam     | omschrijving      |
      | ma 9 nov | 340,00 | De Vries | 2026-101 2026-102 |
    Dan is dit er gedaan:
      | dag       | factuur  | wat         | bedrag |
      | ma 5 okt  | 2026-102 | begint maandag 5 oktober 2026 | |
      | vr 9 okt  | 2026-101 | afgeletterd | 220,00 |
      | vr 9 okt  | 2026-102 | afgeletterd | 120,00 |
      | di 10 nov | 2026-101 | afgeletterd | 340,00 |

  @S0.24
  Scenario: Twee ongelijke termijnen op één afschrift worden in één keer afgeletterd
    Als factuur 2026-101 wordt zo betaald:
      | dag       | bedrag |
      | vr 9 okt  | 450,00 |
      | vr 16 okt | 250,00 |
      | vr 23 okt | 200,00 |
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | wo 7 okt | 450,00 | De Vries | 2026-101     |
      | do 8 okt | 250,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | dag      | factuur  | wat         | bedrag |
      | vr 9 okt | 2026-101 | afgeletterd | 450,00 |
      | vr 9 okt | 2026-101 | afgeletterd | 250,00 |
    En vraagt niets aandacht

  @S2.13
  Scenario: De laatste termijn met rente wordt afgeletterd, en dan pas is de regeling voldaan
    Als factuur 2026-101 wordt met 6 procent rente in 3 maandtermijnen betaald, vanaf vr 9 oktober
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 8 okt | 300,00 | De Vries | 2026-101     |
    En het ma 9 november is
    En het bankafschrift tot en met zo 8 november binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | vr 6 nov | 300,00 | De Vries | 2026-101     |
    En het wo 9 december is
    En het bankafschrift tot en met di 8 december binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | di 8 dec | 305,13 | De Vries | 2026-101     |
    En de dag wordt gedraaid
    Dan zijn dit de termijnen:
      | dag      | bedrag | betaald | stand    |
      | vr 9 okt | 300,00 | 300,00  | complete |
      | ma 9 nov | 300,00 | 300,00  | complete |
      | wo 9 dec | 305,13 | 305,13  | complete |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.13
  Scenario: Rente van een regeling die uitblijft, wordt gevraagd
    Als factuur 2026-101 wordt met 6 procent rente in 3 maandtermijnen betaald, vanaf vr 9 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 8 okt | 900,00 | De Vries | 2026-101     |
    En het ma 14 december is
    En het bankafschrift tot en met zo 13 december binnenkomt zonder ontvangsten
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat            | bedrag |
      | vr 9 okt  | 2026-101 | afgeletterd    | 900,00 |
      | ma 14 dec |          | termijn gemist |        |
    En staat er klaar:
      | klant    | soort             | staat   | totaal |
      | De Vries | instalment-missed | planned | € 5,13 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "€ 5,13"
    Als alle goedgekeurde berichten zijn verstuurd
    En het wo 16 december is
    En het bankafschrift tot en met di 15 december binnenkomt:
      | datum     | bedrag | naam     | omschrijving |
      | di 15 dec | 5,13   | De Vries | 2026-101     |
    En de dag wordt gedraaid
    Dan zijn dit de termijnen:
      | dag      | stand    |
      | vr 9 okt | complete |
      | ma 9 nov | complete |
      | wo 9 dec | complete |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S1.10 @S2.13
  Scenario: Wie aan de telefoon in termijnen wil betalen, krijgt drie dagen rust voor de regeling
    Als over factuur 2026-101 is gebeld: "plan"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot      | code         |
      | 2026-101 | Eerste aanmaning | vr 9 okt | PAUSED-UNTIL |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een verkeerd vastgelegd gesprek neemt zijn regeling mee terug
    Als over factuur 2026-101 is gebeld: "plan"
    En "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het laatste gesprek met "De Vries" wordt teruggenomen
    Dan staat er niets klaar
    En zijn dit de termijnen:
      | dag      | stand     |
      | vr 9 okt | withdrawn |
      | ma 9 nov | withdrawn |
      | wo 9 dec | withdrawn |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Is de bevestiging weg, dan gaat het gesprek met zijn regeling niet meer terug
    Als over factuur 2026-101 is gebeld: "plan"
    En "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En alle berichten zijn goedgekeurd en verstuurd
    En het laatste gesprek met "De Vries" wordt teruggenomen
    Dan wordt dat geweigerd met MESSAGE-LEFT

  @S2.13
  Scenario: De firma bepaalt waar zij mee akkoord gaat
    Als een regeling heeft ten hoogste 4 termijnen, en de eerste is 40 procent
    En factuur 2026-101 wordt in 5 termijnen per week betaald, voor het eerst op vr 9 oktober
    Dan wordt dat geweigerd met PLAN-TOO-MANY
    Als factuur 2026-101 wordt in 3 termijnen per week betaald, voor het eerst op vr 9 oktober
    Dan wordt dat geweigerd met PLAN-FIRST-SMALL
    Als factuur 2026-101 wordt zo betaald:
      | dag       | bedrag |
      | vr 9 okt  | 360,00 |
      | vr 30 okt | 540,00 |
    Dan zijn dit de termijnen:
      | dag       | bedrag | stand   |
      | vr 9 okt  | 360,00 | running |
      | vr 30 okt | 540,00 | running |
    Als een regeling heeft ten hoogste 1 termijnen, en de eerste is 40 procent
    Dan wordt dat geweigerd met VALUE-NOT-UNDERSTOOD

  @S0.24
  Scenario: Wie precies een termijn betaalt, hoeft er niets bij te zetten
    Het bedrag is de termijn die aan de beurt is: de bank wordt zonder mens afgeletterd.
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En het vr 9 oktober is
    En het bankafschrift tot en met do 8 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 8 okt | 300,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | dag      | factuur  | wat         | bedrag |
      | vr 9 okt | 2026-101 | afgeletterd | 300,00 |
    En vraagt niets aandacht

  @S2.13
  Scenario: Een bedrijf betaalt rente over een regeling als dat is afgesproken
    De rente over wat nog openstaat zit in de laatste termijn, en staat zo in de bevestiging.
    Als factuur 2026-101 wordt met 6 procent rente in 3 maandtermijnen betaald, vanaf vr 9 oktober
    Dan zijn dit de termijnen:
      | dag      | bedrag |
      | vr 9 okt | 300,00 |
      | ma 9 nov | 300,00 |
      | wo 9 dec | 305,13 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "rente per jaar, samen € 5,13"
    En staat in het bericht aan "De Vries" niet "geen rente"

  @S2.13
  Scenario: Een consument betaalt niets extra voor een regeling
    Als van "De Vries" bekend wordt dat het een consument is
    En factuur 2026-101 wordt met 6 procent rente in 3 maandtermijnen betaald, vanaf vr 9 oktober
    Dan wordt dat geweigerd met PLAN-CHARGE-CONSUMER
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Voor deze regeling betaalt u geen rente en geen kosten"

  @S2.13
  Scenario: Een aanmaning die nog klaarstond, vervalt meteen als er een regeling is
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan staat er klaar:
      | klant    | soort   | staat   |
      | De Vries | dunning | planned |
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    Dan staat er klaar:
      | klant    | soort             | staat   |
      | De Vries | plan-confirmation | planned |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een faillissement beëindigt de regeling
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 9 oktober
    En "De Vries" is op ma 5 oktober failliet verklaard
    Dan zijn dit de termijnen:
      | dag      | stand        |
      | vr 9 okt | out-of-hands |
      | ma 9 nov | out-of-hands |
      | wo 9 dec | out-of-hands |
    En staat er niets klaar
    En wat tot hier gebeurde, is voorgeschiedenis
