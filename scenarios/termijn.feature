# language: nl
Functionaliteit: Een betaaltermijn die niet is afgesproken
  Staat de termijn alleen op onze factuur, dan is de klant pas in verzuim na een ingebrekestelling.

  Scenario: De eerste aanmaning wacht op haar tekst
    Voor een ingebrekestelling is er nog geen tekst. Een gewone herinnering heeft niet hetzelfde
    gevolg en gaat er dus niet voor in de plaats.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En betaaltermijnen die alleen op de factuur staan
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | wo 30 sep   | 500,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                        | wat          | bedrag |
      | do 1 okt | 2026-101 | Bellen met de factuur erbij | bellen       | 500,00 |
      | do 1 okt | 2026-101 |                             | e-mail erbij | 500,00 |
    En wacht:
      | factuur  | stap             | tot | code         |
      | 2026-101 | Eerste aanmaning |     | TEXT-MISSING |
