# language: nl
Functionaliteit: Verjaring van wat nog wordt gevraagd
  Wie te laat alleen de hoofdsom betaalt, is volgens de wet nog een rest verschuldigd. Zolang die
  wordt gevraagd, wordt ook haar verjaring bewaakt.

  Scenario: Een factuur die in de boeken is voldaan, maar volgens de wet niet
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is maandag 1 juni 2020
    En de openstaande posten per ma 1 juni 2020, waarvoor nog niets is verstuurd:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2020-101 | vr 1 mei | zo 31 mei   | 1.000,00 |
      | De Vries | 2020-102 | vr 1 mei | zo 31 mei   | 500,00   |
    Als het dinsdag 30 juni 2020 is
    En het bankafschrift tot en met di 30 juni 2020 binnenkomt:
      | datum     | bedrag   | naam     | omschrijving     |
      | di 30 jun | 1.000,00 | De Vries | factuur 2020-101 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan staat bij de vordering op 2020-101 per di 1 april 2025 LIMITATION-NEAR
    En staat bij de vordering op 2020-101 per vr 1 augustus 2025 LIMITATION-PASSED
    Als het vrijdag 1 augustus 2025 is
    Dan zegt het rapport "limitation":
      | invoice  | interrupted | barred    |
      | 2020-102 |             | zo 1 jun  |
      | 2020-101 | di 30 jun   | di 1 jul  |
