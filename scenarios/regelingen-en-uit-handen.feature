# language: nl
Functionaliteit: Een regeling en de dag van uit handen geven

  @S1.15
  Scenario: Na een vervallen regeling komt niet meteen het voorstel om uit handen te geven
    De dagen van de regeling tellen niet mee voor de dag waarop een zaak uit handen gaat.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 900,00 |
    Als de dagen tot en met ma 12 oktober worden gedraaid
    En "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op vr 6 november
    En de dagen tot en met ma 23 november worden gedraaid
    Dan zijn dit de zaken die uit handen gaan:
      | klant |
    En wat tot hier gebeurde, is voorgeschiedenis
