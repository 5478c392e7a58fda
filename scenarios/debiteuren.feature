# language: nl
Functionaliteit: Debiteuren en hun contactpersonen komen uit een lijst
  Een lijst met debiteuren brengt adressen, nummers en namen. Zij zegt niets over facturen: er
  verdwijnt niets. Wat iemand verbeterd heeft, blijft staan.

  Scenario: Nieuwe en veranderde gegevens, zonder dat er iets verdwijnt
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | klantnummer | factuur  | datum     | vervaldatum | open   | e-mail            |
      | De Vries | 10          | 2026-101 | vr 18 sep | zo 18 okt   | 605,00 | oud@vries.example |
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | e-mail              | telefoon   | plaats |
      | De Vries | 10          | info@vries.example  | 0101234567 | Almelo |
      | Jansen   | 20          | info@jansen.example |            | Dorp   |
    Dan heeft "De Vries" het e-mailadres "info@vries.example"
    En heeft "Jansen" het e-mailadres "info@jansen.example"
    En staat er open:
      | klant    | factuur  | open   |
      | De Vries | 2026-101 | 605,00 |
    Als import 2 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant  | wat                 |
      | Jansen | klant uit de boeken |
    En heeft "De Vries" het e-mailadres "oud@vries.example"

  Scenario: Wat iemand verbeterde, blijft staan; een derde waarde is tegenspraak
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de debiteurenlijst binnenkomt:
      | klant    | klantnummer | e-mail            | plaats |
      | De Vries | 10          | oud@vries.example | Almelo |
    Als van "De Vries" het e-mailadres wordt verbeterd in "ans@vries.example"
    En de debiteurenlijst binnenkomt:
      | klant    | klantnummer | e-mail             | plaats |
      | De Vries | 10          | info@vries.example | Almelo |
    Dan is dit in tegenspraak:
      | klant    | wat   | ons               | lijst              |
      | De Vries | email | ans@vries.example | info@vries.example |
    En heeft "De Vries" het e-mailadres "ans@vries.example"
    Als bij alle tegenspraak de lijst wordt gevolgd
    Dan heeft "De Vries" het e-mailadres "info@vries.example"

  Scenario: De soort en de taal van een debiteur staan in de lijst
    De kolom heet Soort of Taal, zoals pakketten haar noemen. Een particulier is een consument.
    Gegeven een administratie "Zon" waarvan de soort klanten niet bekend is
    En het is donderdag 1 oktober 2026
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | plaats | soort       | taal   |
      | De Vries | 10          | Almelo | particulier | Engels |
      | Jansen   | 20          | Dorp   | zakelijk    |        |
      | Pieters  | 30          | Dorp   |             |        |
    Dan is "De Vries" een consument
    En is "De Vries" iemand aan wie in het Engels wordt geschreven
    En is "Jansen" een bedrijf
    En is van "Pieters" de soort niet bekend

  Scenario: Ook in een lijst met openstaande posten zegt de kolom Soort wat een debiteur is
    Gegeven een administratie "Zon" waarvan de soort klanten niet bekend is
    En het is donderdag 1 oktober 2026
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Debiteurnummer | Debiteurnaam | Soort       | Taal | Factuurnummer | Factuurdatum | Vervaldatum | Openstaand |
      | 10             | De Vries     | Particulier | en   | 2026-101      | 18-09-2026   | 18-10-2026  | 605,00     |
      | 20             | Jansen       | Bedrijf     | nl   | 2026-102      | 18-09-2026   | 18-10-2026  | 242,00     |
    Dan is "De Vries" een consument
    En is "De Vries" iemand aan wie in het Engels wordt geschreven
    En is "Jansen" een bedrijf

  @S3.16
  Scenario: Contactpersonen komen erbij met hun rol
    Wie geen bekende rol heeft, wordt niet aangeschreven over betaling.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | contactpersoon | functie                  | e-mail            |
      | De Vries | 10          | Ans Smit       | Crediteurenadministratie | ans@vries.example |
      | De Vries | 10          | Bob Bos        | Directeur                | bob@vries.example |
      | De Vries | 10          | Cor Dam        | Magazijn                 | cor@vries.example |
    Dan zijn de contactpersonen van "De Vries":
      | naam     | rol      | e-mail            |
      | Ans Smit | invoice  | ans@vries.example |
      | Bob Bos  | director | bob@vries.example |
    Als import 1 wordt teruggedraaid
    Dan is dit er gedaan:
      | klant    | wat                 |
      | De Vries | klant uit de boeken |

  Scenario: Wat niet klopt, wordt niet bewaard
    Een e-mailadres dat er geen is, telt niet als adres: dan blijft wat er al was. Van meer adressen
    telt het eerste.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | e-mail                                 | rekening     |
      | De Vries | 10          | info@vries.example                     | NL00BANK0123 |
      | Jansen   | 20          | onbekend@                              |              |
      | Pieters  | 30          | piet@p.example, administratie@p.example |              |
    Dan heeft "De Vries" het e-mailadres "info@vries.example"
    En heeft "Jansen" het e-mailadres ""
    En heeft "Pieters" het e-mailadres "piet@p.example"
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | e-mail      | plaats |
      | De Vries | 10          | info@@vries | Almelo |
    Dan heeft "De Vries" het e-mailadres "info@vries.example"

  Scenario: Een kop met mail erin wordt gevraagd
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als dit bestand met openstaande posten per do 1 oktober binnenkomt:
      | Naam     | Factuurnummer | Factuurdatum | Vervaldatum | Openstaand | Mail crediteuren   |
      | De Vries | 2026-101      | 18-09-2026   | 18-10-2026  | 605,00     | info@vries.example |
    Dan wordt dat geweigerd met COLUMNS-UNSURE
    Als de kolommen van bestand 1 worden bevestigd en bewaard als profiel "boekhouding"
    Dan heeft "De Vries" het e-mailadres "info@vries.example"

  @S4.27
  Scenario: Wie in het buitenland een andere taal leest, krijgt Engels
    In het Frans of Duits zijn er geen brieven. Wie hier woont, krijgt Nederlands.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    Als de debiteurenlijst binnenkomt:
      | klant    | klantnummer | plaats | land      | taal  |
      | De Vries | 10          | Lyon   | Frankrijk | Frans |
      | Jansen   | 20          | Dorp   |           | Duits |
    Dan is "De Vries" iemand aan wie in het Engels wordt geschreven
    En is "Jansen" iemand aan wie in het Nederlands wordt geschreven
