# language: nl
Functionaliteit: Wat er in de kolommen van een lijst staat
  Zegt de kop zeker wat er in een kolom staat, dan hoeft niemand iets te zeggen. Anders wordt dat
  gevraagd. Eén keer bevestigen is genoeg.

  Scenario: Is een kolom niet zeker, dan wordt dat gevraagd en verandert er niets
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Debiteurnummer | Naam     | Factuurnummer | Datum      | Vervaldatum | Saldo  |
      | 10             | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 605,00 |
    Dan wordt dat geweigerd met COLUMNS-UNSURE
    En staat er niets open
    Als de kolommen van bestand 1 worden bevestigd en bewaard als profiel "boekhouding"
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |

  Scenario: Wat eenmaal bevestigd is, wordt niet nog eens gevraagd
    Een volgende lijst met dezelfde koppen komt gewoon binnen; een kop die anders is, wordt weer
    gevraagd.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Debiteurnummer | Naam     | Factuurnummer | Datum      | Vervaldatum | Saldo  |
      | 10             | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 605,00 |
    Dan wordt dat geweigerd met COLUMNS-UNSURE
    Als de kolommen van bestand 1 worden bevestigd en bewaard als profiel "boekhouding"
    En het vrijdag 2 oktober is
    En dit bestand met openstaande posten per vr 2 oktober binnenkomt:
      | Debiteurnummer | Naam     | Factuurnummer | Datum      | Vervaldatum | Saldo  |
      | 10             | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 605,00 |
      | 10             | De Vries | 2026-102      | 01-10-2026 | 31-10-2026  | 242,00 |
    Dan staat er open:
      | factuur  | open   |
      | 2026-101 | 605,00 |
      | 2026-102 | 242,00 |
    Als het zaterdag 3 oktober is
    En dit bestand met openstaande posten per za 3 oktober binnenkomt:
      | Debiteurnummer | Naam     | Factuurnummer | Datum      | Vervaldatum | Balance |
      | 10             | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 605,00  |
    Dan wordt dat geweigerd met COLUMNS-UNSURE

  Scenario: Een profiel leest wat anders niet te lezen is
    De koppen zeggen niets; het profiel wel.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En het profiel "kassa":
      | kop  | veld        |
      | Ref  | number      |
      | Wie  | debtor_name |
      | Op   | issued_on   |
      | Voor | due_on      |
      | Rest | open        |
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt met profiel "kassa":
      | Ref      | Wie      | Op         | Voor       | Rest   |
      | 2026-101 | De Vries | 18-09-2026 | 18-10-2026 | 605,00 |
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt met profiel "kassa":
      | Ref      | Wie      | Op         | Voor       | Restant |
      | 2026-101 | De Vries | 18-09-2026 | 18-10-2026 | 605,00  |
    Dan wordt dat geweigerd met HEADING-MISSING

  Scenario: Een lijst uit een spreadsheet komt binnen als elke andere
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als deze openstaande posten per do 1 oktober als Excel-bestand binnenkomen:
      | Debiteurnummer | Debiteurnaam | Factuurnummer | Factuurdatum | Vervaldatum     | Openstaand |
      | 10             | De Vries     | 2026-101      | 18-09-2026   | 18 oktober 2026 | 605,00     |
    Dan staat er open:
      | klant    | factuur  | open   | vervaldatum |
      | De Vries | 2026-101 | 605,00 | zo 18 okt   |
    Als bestand 1 nog eens binnenkomt
    En deze openstaande posten per do 1 oktober als Excel-bestand binnenkomen:
      | Debiteurnummer | Debiteurnaam | Factuurnummer | Factuurdatum | Vervaldatum | Openstaand |
      | 10             | De Vries     | 2026-101      | 31-09-2026   | 18-10-2026  | 605,00     |
    Dan wordt dat geweigerd met DAY
