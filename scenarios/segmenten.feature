# language: nl
Functionaliteit: Wie volgt welke strategie
  De strategie van de administratie geldt voor iedereen, tenzij iets nauwers wordt gezegd: het
  segment, dan de klant, dan de factuur. Wat al is gedaan, wordt niet nog eens gedaan.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   | Kerkstraat 1 | 1234 AB  | Hoorn  |

  @S4.2
  Scenario: Het nauwste geldt
    Elke stap zegt iets nauwers dan de vorige; wie het terugneemt, krijgt wat ervoor gold.
    Dan volgt factuur 2026-101 strategie "004" vanwege STRATEGY-OF-HOUSE
    Als er een segment "Vaste klanten" is met strategie "punctueel-mkb"
    En "De Vries" in segment "Vaste klanten" wordt gezet
    Dan volgt factuur 2026-101 strategie "punctueel-mkb" vanwege STRATEGY-OF-SEGMENT
    Als voor "De Vries" strategie "004" wordt gekozen
    Dan volgt factuur 2026-101 strategie "004" vanwege STRATEGY-OF-DEBTOR
    Als voor factuur 2026-101 strategie "punctueel-mkb" wordt gekozen
    Dan volgt factuur 2026-101 strategie "punctueel-mkb" vanwege STRATEGY-OF-INVOICE
    En volgt factuur 2026-102 strategie "004" vanwege STRATEGY-OF-DEBTOR
    Als de keuze voor factuur 2026-101 vervalt
    En de keuze voor "De Vries" vervalt
    Dan volgt factuur 2026-101 strategie "punctueel-mkb" vanwege STRATEGY-OF-SEGMENT
    Als segment "Vaste klanten" wordt opgeheven
    Dan volgt factuur 2026-101 strategie "004" vanwege STRATEGY-OF-HOUSE

  Scenario: Een segment neemt vanzelf wie erbij past, en wie u ergens zet blijft daar
    Als er een segment "Thuis" voor consumenten is met strategie "punctueel-mkb"
    Dan volgt factuur 2026-101 strategie "004" vanwege STRATEGY-OF-HOUSE
    Als er een segment "Buitenland" voor Engelstaligen is met strategie "punctueel-mkb"
    Dan volgt factuur 2026-101 strategie "004" vanwege STRATEGY-OF-HOUSE
    Als "De Vries" in segment "Thuis" wordt gezet
    Dan volgt factuur 2026-101 strategie "punctueel-mkb" vanwege STRATEGY-OF-SEGMENT
    Als "De Vries" uit het segment wordt gehaald
    Dan volgt factuur 2026-101 strategie "004" vanwege STRATEGY-OF-HOUSE

  Scenario: Een naam van een strategie die er niet is, wordt geweigerd
    Als voor "De Vries" strategie "zomaar" wordt gekozen
    Dan wordt dat geweigerd met NOT-FOUND
    Als de keuze voor "De Vries" vervalt
    Dan wordt dat geweigerd met NOTHING-RUNS

  Scenario: Twee segmenten met dezelfde naam kan niet
    Als er een segment "Vaste klanten" is met strategie "punctueel-mkb"
    En er een segment "vaste klanten" is met strategie "004"
    Dan wordt dat geweigerd met NAME-TAKEN

  Scenario: Midden in de stappen een andere strategie: wat al is gedaan, blijft gedaan
    Er is gebeld en de eerste aanmaning is weg. In de andere strategie tellen die mee: er wordt niet
    nog eens gebeld of gevraagd, en de gegeven termijn loopt eerst af.
    Gegeven wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als voor "De Vries" strategie "punctueel-mkb" wordt gekozen
    En de dagen tot en met vr 16 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                            |
      | vr 9 okt  | 2026-101 | Servicetelefoontje                    | niet van toepassing: PASSED-BY |
      | vr 9 okt  | 2026-101 | Vriendelijke e-mail vooraf            | niet van toepassing: PASSED-BY |
      | vr 9 okt  | 2026-102 | Servicetelefoontje                    | niet van toepassing: PASSED-BY |
      | vr 9 okt  | 2026-102 | Vriendelijke e-mail vooraf            | niet van toepassing: PASSED-BY |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen                         |
      | di 13 okt | 2026-102 | Bellen naar de status van de betaling | bellen                         |
