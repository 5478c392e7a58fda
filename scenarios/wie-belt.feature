# language: nl
Functionaliteit: Wie er belt
  Het servicetelefoontje doet wie geleverd heeft: die weet wat er is afgesproken. Na de betaaldag
  belt de debiteurenbeheerder.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen

  @S2.6
  Scenario: Vóór de betaaldag belt de leverancier zelf
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | do 1 okt | za 31 okt   | 1.500,00 |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | facturen | wie   |
      | De Vries | 2026-101 | owner |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.15 @S3.14
  Scenario: Na de betaaldag belt de debiteurenbeheerder
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00 |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | facturen | wie        |
      | De Vries | 2026-101 | controller |
    En wat tot hier gebeurde, is voorgeschiedenis
