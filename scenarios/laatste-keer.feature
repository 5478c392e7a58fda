# language: nl
Functionaliteit: De laatste aanmaning is de laatste
  Wie schrijft dat dit de laatste brief is en daarna nog een laatste stuurt, wordt niet meer geloofd.

  @S1.20
  Scenario: Een tweede laatste aanmaning gaat alleen met een reden weg
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En een strategie met twee laatste aanmaningen
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd en verstuurd
    En de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het bericht aan "De Vries" wordt goedgekeurd
    Dan wordt dat geweigerd met LAST-LETTER-AGAIN
    Als het bericht aan "De Vries" wordt goedgekeurd omdat ""
    Dan wordt dat geweigerd met REASON-MISSING
    Als het bericht aan "De Vries" wordt goedgekeurd omdat "de eerste ging naar een oud adres"
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle goedgekeurde berichten zijn verstuurd
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | aangekondigd |
      | De Vries | 2026-101 | hand-over | do 29 okt    |
