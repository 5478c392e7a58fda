# language: nl
Functionaliteit: Een betaaltermijn die niet is afgesproken
  Staat de termijn alleen op onze factuur, dan is de klant pas in verzuim na een ingebrekestelling.

  Scenario: De eerste aanmaning is een ingebrekestelling
    Zij geeft een termijn en zegt wat er daarna geldt; rente en kosten noemt zij niet in een bedrag.
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
    Als de dagen tot en met zo 4 oktober worden gedraaid
    En het ma 5 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan is dit er gedaan:
      | dag      | factuur  | stap                        | wat          | bedrag |
      | do 1 okt | 2026-101 | Bellen met de factuur erbij | bellen       | 500,00 |
      | do 1 okt | 2026-101 |                             | e-mail erbij | 500,00 |
      | ma 5 okt | 2026-101 | Eerste aanmaning            | e-mail       | 500,00 |
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Ingebrekestelling: wilt u factuur 2026-101 betalen uiterlijk"
    En staat in het bericht aan "De Vries" "Dan bent u volgens de wet in verzuim (artikel 6:82 BW)."
    En staat in het bericht aan "De Vries" niet "kosten"
