# language: nl
Functionaliteit: Eerst op proef
  Wie niet zeker is van een bestand, leest het eerst op proef. Alles wat er zou gebeuren, wordt
  gemeld; er verandert niets.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | oud@vries.example |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   |                   |
      | Bakker   | 2026-103 | do 1 okt | za 31 okt   | 50,00    |                   |

  Scenario: De proef meldt alles en verandert niets; daarna gebeurt precies dat
    Als het vrijdag 16 oktober is
    En de lijst met openstaande posten per vr 16 oktober op proef binnenkomt:
      | klant    | factuur  | datum     | vervaldatum | open   | e-mail              |
      | De Vries | 2026-101 | vr 4 sep  | zo 11 okt   | 610,00 | nieuw@vries.example |
      | Jansen   | 2026-102 | do 1 okt  | za 31 okt   | 605,00 |                     |
      | Mulder   | 2026-104 | do 15 okt | za 14 nov   | 99,00  |                     |
    Dan meldt de proef:
      | nieuw | veranderd | verdwenen | totaal   | wijzigingen                                             |
      | 1     | 1         | 1         | 1.314,00 | CHANGED-OPEN, CHANGED-DUE-DAY, VANISHED, CHANGED-DEBTOR |
    En heeft "De Vries" het e-mailadres "oud@vries.example"
    En staat er open:
      | klant    | factuur  | open     |
      | De Vries | 2026-101 | 1.210,00 |
      | Jansen   | 2026-102 | 605,00   |
      | Bakker   | 2026-103 | 50,00    |
    Als de lijst met openstaande posten per vr 16 oktober binnenkomt:
      | klant    | factuur  | datum     | vervaldatum | open   | e-mail              |
      | De Vries | 2026-101 | vr 4 sep  | zo 11 okt   | 610,00 | nieuw@vries.example |
      | Jansen   | 2026-102 | do 1 okt  | za 31 okt   | 605,00 |                     |
      | Mulder   | 2026-104 | do 15 okt | za 14 nov   | 99,00  |                     |
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 610,00 |
      | Jansen   | 2026-102 | 605,00 |
      | Mulder   | 2026-104 | 99,00  |
    En heeft "De Vries" het e-mailadres "nieuw@vries.example"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Ook een weigering verandert niets
    Als het vrijdag 16 oktober is
    En de lijst met openstaande posten per do 24 september op proef binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Dan wordt dat geweigerd met LIST-OLDER
