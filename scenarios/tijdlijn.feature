# language: nl
Functionaliteit: De vaste tijdlijn van strategie 004
  Bellen op dag 1, aanmanen op dag 4, bellen op dag 9, opnieuw aanmanen op dag 26 en dan een
  voorstel om de vordering uit handen te geven. Dag 0 is de vervaldatum.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit

  Scenario: Vervalt een factuur op zondag, dan vallen de stappen precies op dag 1, 4, 9, 26 en 36
    Dit is de tijdlijn zoals de brontekst haar noemt; niemand betaalt en alles gaat per e-mail.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                | wat      | bedrag   |
      | ma 5 okt  | 2026-101 | Bellen naar de status               | bellen   | 1.210,00 |
      | do 8 okt  | 2026-101 | Eerste aanmaning                    | e-mail   | 1.210,00 |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen   | 1.210,00 |
      | vr 30 okt | 2026-101 | Tweede aanmaning                    | e-mail   | 1.210,00 |
      | ma 9 nov  | 2026-101 | Uit handen geven                    | voorstel | 1.210,00 |
