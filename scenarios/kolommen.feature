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

  Scenario: Wat bevestigd is, leest ook de volgende lijst
    De koppen alleen zeggen iets anders: daarom heeft iemand gezegd wat erin staat. Een volgende
    lijst met dezelfde koppen wordt gelezen zoals hij zei, en met geen ander bedrag.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En het profiel "boekhouding":
      | kop            | veld          |
      | Debiteurnummer | debtor_number |
      | Naam           | debtor_name   |
      | Factuurnummer  | number        |
      | Datum          | issued_on     |
      | Vervaldatum    | due_on        |
      | Openstaand     | payable       |
      | Rest           | open          |
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Debiteurnummer | Naam     | Factuurnummer | Datum      | Vervaldatum | Openstaand | Rest   |
      | 10             | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 1.000,00   | 250,00 |
    Dan staat er open:
      | factuur  | open   |
      | 2026-101 | 250,00 |
    Als het vrijdag 2 oktober is
    En dit bestand met openstaande posten per vr 2 oktober binnenkomt:
      | Debiteurnummer | Naam     | Factuurnummer | Datum      | Vervaldatum | Openstaand | Rest   |
      | 10             | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 1.000,00   | 250,00 |
      | 10             | De Vries | 2026-102      | 18-09-2026 | 18-10-2026  | 800,00     | 100,00 |
    Dan staat er open:
      | factuur  | open   |
      | 2026-101 | 250,00 |
      | 2026-102 | 100,00 |

  Scenario: Zegt een kop nu iets anders dan iemand bevestigde, dan wordt dat gevraagd
    De kop van het open bedrag heet ineens anders. Dan mag "Openstaand" niet stil iets anders worden.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En het profiel "boekhouding":
      | kop           | veld        |
      | Naam          | debtor_name |
      | Factuurnummer | number      |
      | Datum         | issued_on   |
      | Vervaldatum   | due_on      |
      | Openstaand    | payable     |
      | Rest          | open        |
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Naam     | Factuurnummer | Datum      | Vervaldatum | Openstaand | Reststand |
      | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 1.000,00   | 250,00    |
    Dan wordt dat geweigerd met COLUMNS-UNSURE
    En staat er niets open

  Scenario: Passen twee profielen, dan wordt gevraagd welk
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En het profiel "kantoor":
      | kop  | veld        |
      | Ref  | number      |
      | Wie  | debtor_name |
      | Op   | issued_on   |
      | Voor | due_on      |
      | Rest | open        |
    En het profiel "winkel":
      | kop  | veld        |
      | Ref  | number      |
      | Wie  | debtor_name |
      | Op   | due_on      |
      | Voor | issued_on   |
      | Rest | open        |
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Ref      | Wie      | Op         | Voor       | Rest   |
      | 2026-101 | De Vries | 18-09-2026 | 18-10-2026 | 605,00 |
    Dan wordt dat geweigerd met PROFILE-SEVERAL
    En staat er niets open
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt met profiel "kantoor":
      | Ref      | Wie      | Op         | Voor       | Rest   |
      | 2026-101 | De Vries | 18-09-2026 | 18-10-2026 | 605,00 |
    Dan staat er open:
      | factuur  | open   | vervaldatum |
      | 2026-101 | 605,00 | zo 18 okt   |

  Scenario: Een kolom die er later bij komt, wordt gevraagd
    Toen de kolommen bevestigd werden, was er geen e-mailadres. Nu wel: dat gaat niet stil verloren.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Naam     | Factuurnummer | Datum      | Vervaldatum | Saldo  |
      | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 605,00 |
    Dan wordt dat geweigerd met COLUMNS-UNSURE
    Als de kolommen van bestand 1 worden bevestigd en bewaard als profiel "boekhouding"
    En het vrijdag 2 oktober is
    En dit bestand met openstaande posten per vr 2 oktober binnenkomt:
      | Naam     | Factuurnummer | Datum      | Vervaldatum | Saldo  | E-mail             |
      | De Vries | 2026-101      | 18-09-2026 | 18-10-2026  | 605,00 | info@vries.example |
    Dan wordt dat geweigerd met COLUMNS-UNSURE
    Als de kolommen van bestand 2 worden bevestigd en bewaard als profiel "boekhouding"
    Dan heeft "De Vries" het e-mailadres "info@vries.example"

  Scenario: Een profiel voor debiteuren leest geen lijst met facturen
    Ook in een lijst met facturen staan naam en adres; toch blijft het een lijst met facturen.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | e-mail             | plaats |
      | De Vries | 10          | info@vries.example | Almelo |
    En de kolommen van bestand 1 worden bevestigd en bewaard als profiel "klanten"
    En dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Debiteurnaam | Debiteurnummer | E-mail             | Plaats | Factuurnummer | Factuurdatum | Vervaldatum | Openstaand |
      | De Vries     | 10             | info@vries.example | Almelo | 2026-101      | 18-09-2026   | 18-10-2026  | 605,00     |
    Dan staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |
