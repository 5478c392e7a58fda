# language: nl
Functionaliteit: Wat zonder een mens niet verder kan
  Een stap die niet kan, wordt niet stil overgeslagen en gaat ook niet verkeerd weg: de werklijst
  zegt elke dag wat er ontbreekt.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En elke ochtend komt het bankafschrift van de dag ervoor binnen

  Scenario: Een consument krijgt geen laatste aanmaning voor bedrijven, en wordt niet zomaar uit handen gegeven
    Gegeven het is donderdag 1 oktober 2026
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   | soort       |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 121,00 | particulier |
    Als de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat    |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | e-mail |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen |
    En wacht:
      | factuur  | stap             | tot | code             |
      | 2026-101 | Tweede aanmaning |     | NOT-FOR-CONSUMER |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is er niets gedaan
    En vraagt dit aandacht:
      | code       |
      | STEP-STUCK |

  Scenario: Een firma zonder e-mailadres wordt ook over een klein bedrag gebeld
    Onder € 50,00 volstaat een e-mail. Is er geen adres, dan bellen wij toch.
    Gegeven de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open  | e-mail | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 49,00 |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | Mulder   | 2026-102 | vr 4 sep | ma 5 okt    | 49,00 | m@m.nl | Dorpsweg 2   | 4321 BA  | Goor   |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | klant    | factuur  | stap                        | wat    |
      | di 6 okt | De Vries | 2026-101 | Bellen met de factuur erbij | bellen |
      | di 6 okt | Mulder   | 2026-102 | Bellen met de factuur erbij | e-mail |
      | vr 9 okt | De Vries | 2026-101 | Eerste aanmaning            | brief  |
      | vr 9 okt | Mulder   | 2026-102 | Eerste aanmaning            | e-mail |

  Scenario: Zonder enig adres wacht de aanmaning, en de werklijst zegt dat
    Gegeven het is donderdag 1 oktober 2026
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   | e-mail |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 121,00 |        |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
    En vraagt dit aandacht:
      | code       |
      | STEP-STUCK |
