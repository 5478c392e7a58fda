# language: nl
Functionaliteit: Wie het eerst gebeld wordt
  Wie nu bereikbaar is, staat bovenaan; daarna telt wat wachten kost. Een factuur die al een tijdje
  te laat is, verliest sneller dan een die het net is.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | vr 2 okt    | 1.000,00 |
      | Jansen   | 2026-201 | ma 7 sep | di 6 okt    | 1.100,00 |
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de dagen tot en met wo 7 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis

  @S1.1 @S2.2
  Scenario: Niet het grootste bedrag staat bovenaan, maar wat door wachten verloren gaat
    Dan is dit de bellijst:
      | klant    | in gevaar | bereikbaar | waarom  |
      | De Vries | € 46,67   | nu         | AT-RISK |
      | Jansen   | € 45,46   | nu         | AT-RISK |

  @S4.28
  Scenario: Wie nu niet opneemt, komt later op de dag
    Als "Ans" van "De Vries" is te bereiken op "ma-do 13-17"
    Dan is dit de bellijst:
      | klant    | bereikbaar | vraag naar |
      | Jansen   | nu         |            |
      | De Vries | 13:00      | Ans        |
    En staat op het belblad van "De Vries" "ma, di, wo, do 13-17 uur"
    Als het 13 uur is
    Dan is dit de bellijst:
      | klant    | bereikbaar |
      | De Vries | nu         |
      | Jansen   | nu         |
    Als het 17 uur is
    Dan is dit de bellijst:
      | klant    | bereikbaar |
      | De Vries | niet       |
      | Jansen   | niet       |

  @S4.28
  Scenario: Het uur waarop iemand drie keer opnam, gaat voor
    Daarna gelden de gewone uren weer: langer wachten helpt dan niet.
    Als met "Ans" van "De Vries" is aan de telefoon gesproken
    En het 14 uur is
    En over factuur 2026-201 is gebeld: "order-number" met dag do 8 oktober
    En het 15 uur is
    En over factuur 2026-201 is gebeld: "approval" met dag do 8 oktober
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit de bellijst:
      | klant  | bereikbaar |
      | Jansen | nu         |
    Als het 14 uur is
    En over factuur 2026-201 is gebeld: "approval" met dag vr 9 oktober
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit de bellijst:
      | klant  | bereikbaar |
      | Jansen | 14:00      |
    Als het 16 uur is
    Dan is dit de bellijst:
      | klant  | bereikbaar |
      | Jansen | nu         |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S4.28
  Scenario: Terugbellen om twee uur staat vanaf twee uur bovenaan
    Als "Jansen" wil op do 8 oktober vanaf 14 uur worden teruggebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit de bellijst:
      | klant    | bereikbaar |
      | De Vries | nu         |
      | Jansen   | 14:00      |
    Als het 14 uur is
    Dan is dit de bellijst:
      | klant    | bereikbaar  |
      | Jansen   | afgesproken |
      | De Vries | nu          |
    Als het laatste gesprek met "Jansen" wordt teruggenomen
    Dan is dit de bellijst:
      | klant    | bereikbaar |
      | De Vries | nu         |
      | Jansen   | nu         |

  @S2.9
  Scenario: Naar wie vorige keer sprak, wordt weer gevraagd
    Als met "Karel" van "De Vries" is aan de telefoon gesproken
    Dan staat op het belblad van "De Vries" "Goedemorgen Karel"
    Als "Ans" van "De Vries" is te bereiken op "9-17"
    Dan staat op het belblad van "De Vries" "Goedemorgen Ans"

  @S3.14
  Scenario: Ieder ziet zijn eigen gesprekken
    Dan belt "controller" alleen:
      | klant    |
      | De Vries |
      | Jansen   |
    En belt "owner" alleen:
      | klant    |
