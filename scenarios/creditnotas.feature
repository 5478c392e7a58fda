# language: nl
Functionaliteit: Creditnota's verrekenen
  Een aanmaning wacht zolang een creditnota van dezelfde klant openstaat: zij zou te veel vragen.
  Met de hand verrekenen lost dat op, tot op de cent.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     | omschrijving        |
      | De Vries | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 | Brood               |
      | De Vries | 2026-102 | vr 4 sep  | zo 4 okt    | 100,00   | Taart               |
      | De Vries | 2026-C01 | vr 25 sep | vr 25 sep   | -150,00  | Retour bij 2026-101 |
      | Jansen   | 2026-103 | vr 4 sep  | zo 4 okt    | 50,00    | Koek                |

  Scenario: De creditnota noemt de factuur, en gaat er helemaal af
    Dan hoort creditnota 2026-C01 bij factuur 2026-101
    Als creditnota 2026-C01 wordt verrekend met factuur 2026-101
    Dan is dit er gedaan:
      | factuur  | wat       |
      | 2026-C01 | verrekend |
      | 2026-101 | verrekend |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.060,00 |
      | 2026-102 | 100,00   |
      | 2026-103 | 50,00    |
    Als de verrekening van creditnota 2026-C01 wordt teruggedraaid
    Dan staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
      | 2026-102 | 100,00   |
      | 2026-103 | 50,00    |
      | 2026-C01 | -150,00  |
    En is dit er gedaan:
      | factuur  | wat           |
      | 2026-101 | teruggedraaid |
      | 2026-C01 | teruggedraaid |

  Scenario: Nooit meer dan er openstaat, en niet bij een ander
    Als creditnota 2026-C01 wordt verrekend met factuur 2026-102
    Dan is dit er gedaan:
      | factuur  | wat       | bedrag  |
      | 2026-C01 | verrekend | -100,00 |
      | 2026-102 | verrekend | 100,00  |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
      | 2026-103 | 50,00    |
      | 2026-C01 | -50,00   |
    Als van creditnota 2026-C01 wordt € 50,01 verrekend met factuur 2026-101
    Dan wordt dat geweigerd met SETTLES-TOO-MUCH
    Als creditnota 2026-C01 wordt verrekend met factuur 2026-103
    Dan wordt dat geweigerd met INVOICE-OF-OTHER
    Als creditnota 2026-101 wordt verrekend met factuur 2026-102
    Dan wordt dat geweigerd met NOTHING-OPEN

  Scenario: Een latere lijst die de verrekening nog niet kent, draait haar niet terug
    De boekhouding heeft zelf nog niet afgeletterd: haar lijst noemt de oude bedragen.
    Als creditnota 2026-C01 wordt verrekend met factuur 2026-101
    Dan is dit er gedaan:
      | factuur  | wat       | bedrag  |
      | 2026-C01 | verrekend | -150,00 |
      | 2026-101 | verrekend | 150,00  |
    Als het vrijdag 2 oktober 2026 is
    En de openstaande posten per vr 2 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     | omschrijving        |
      | De Vries | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 | Brood               |
      | De Vries | 2026-102 | vr 4 sep  | zo 4 okt    | 100,00   | Taart               |
      | De Vries | 2026-C01 | vr 25 sep | vr 25 sep   | -150,00  | Retour bij 2026-101 |
      | Jansen   | 2026-103 | vr 4 sep  | zo 4 okt    | 50,00    | Koek                |
    Dan staat er open:
      | factuur  | open     |
      | 2026-101 | 1.060,00 |
      | 2026-102 | 100,00   |
      | 2026-103 | 50,00    |

  Scenario: Een creditnota als bestand noemt haar factuur
    Het bestand zegt bij welke factuur zij hoort; de omschrijving zwijgt daarover.
    Als deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum    | bedrag  | omschrijving | hoort bij |
      | De Vries | 2026-C02 | do 1 okt | -100,00 | Retour       | 2026-101  |
    Dan hoort creditnota 2026-C02 bij factuur 2026-101
