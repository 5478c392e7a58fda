# language: nl
Functionaliteit: De strategie punctueel-mkb
  Voor een bedrijf met bedrijven als klant: eerst bellen, dan schrijven, en doen wat is aangekondigd.
  Dag 0 is de vervaldatum. Wie niet betaalt, hoort van ons op dag 1, 4, 9, 14 en 18; op dag 22 en 24
  beslist iemand van ons.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit

  @S0.2 @S0.4 @S2.10 @S4.32
  Scenario: De hele tijdlijn voor wie niet betaalt
    Voor het servicetelefoontje is het te laat: er zijn nog maar twee werkdagen over. De e-mail vooraf
    gaat nog op tijd weg.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                           | bedrag   |
      | do 1 okt  | 2026-101 | Servicetelefoontje                    | vervallen: TOO-CLOSE-TO-DUE   |          |
      | vr 2 okt  | 2026-101 | Vriendelijke e-mail vooraf            | e-mail                        | 1.210,00 |
      | di 6 okt  | 2026-101 | Bellen met de factuur erbij           | bellen                        | 1.210,00 |
      | di 6 okt  | 2026-101 |                                       | e-mail erbij                  | 1.210,00 |
      | vr 9 okt  | 2026-101 | Eerste aanmaning                      | e-mail                        | 1.210,00 |
      | wo 14 okt | 2026-101 | Bellen naar de status van de betaling | bellen                        | 1.210,00 |
      | ma 19 okt | 2026-101 | Laatste aanmaning                     | e-mail                        | 1.210,00 |
      | vr 23 okt | 2026-101 | Bellen met de directie                | bellen                        | 1.210,00 |
      | di 27 okt | 2026-101 | Voorstel: niet meer leveren           | voorstel                      | 1.210,00 |
      | do 29 okt | 2026-101 | Uit handen geven                      | voorstel                      | 1.210,00 |

  @S2.4
  Scenario: Een grote factuur krijgt eerst een servicetelefoontje
    De factuur is van ma 28 september; vier dagen later is vr 2 oktober. Wij weten niet wanneer zij is
    verstuurd, dus wij rekenen met de factuurdatum.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | ma 28 sep | wo 28 okt   | 1.210,00 |
      | Bakker   | 2026-102 | ma 28 sep | wo 28 okt   | 999,99   |
    Als de dag wordt gedraaid
    Dan zegt "waarom 2026-101":
      | stap                                  | staat | op       | code                       |
      | Servicetelefoontje                    | later | vr 2 okt | FROM-SENT-ASSUMED, NOT-YET |
      | Vriendelijke e-mail vooraf            | later |          | AFTER-PREVIOUS             |
      | Bellen met de factuur erbij           | later |          | AFTER-PREVIOUS             |
      | Eerste aanmaning                      | later |          | AFTER-PREVIOUS             |
      | Bellen naar de status van de betaling | later |          | AFTER-PREVIOUS             |
      | Laatste aanmaning                     | later |          | AFTER-PREVIOUS             |
      | Bellen met de directie                | later |          | AFTER-PREVIOUS             |
      | Voorstel: niet meer leveren           | later |          | AFTER-PREVIOUS             |
      | Uit handen geven                      | later |          | AFTER-PREVIOUS             |
    Als de dagen tot en met ma 26 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                       | wat                                         | bedrag   |
      | vr 2 okt  | 2026-101 | Servicetelefoontje         | bellen                                      | 1.210,00 |
      | vr 2 okt  | 2026-102 | Servicetelefoontje         | niet van toepassing: AMOUNT-BELOW-AND-KNOWN |          |
      | ma 26 okt | 2026-101 | Vriendelijke e-mail vooraf | e-mail                                      | 1.210,00 |
      | ma 26 okt | 2026-102 | Vriendelijke e-mail vooraf | niet van toepassing: AMOUNT-BELOW-AND-KNOWN |          |

  @S0.12
  Scenario: Het bericht vooraf zegt niets over te laat
    Het noemt de betaaldag, en geen andere dag.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | ma 28 sep | wo 28 okt   | 1.210,00 |
    Als de dagen tot en met zo 25 oktober worden gedraaid
    En het ma 26 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Op woensdag 28 oktober 2026 is de betaaldag van onze factuur 2026-101"
    En staat in het bericht aan "De Vries" niet "uiterlijk"
    En staat in het bericht aan "De Vries" niet "gekruist"

  @S2.8
  Scenario: Een nieuwe klant wordt ook voor een klein bedrag gebeld
    Bakker was er al toen wij begonnen; Mulder komt er later bij.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant  | factuur  | datum    | vervaldatum | open   |
      | Bakker | 2026-102 | do 1 okt | ma 30 nov   | 100,00 |
    Als het vr 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober 2026 binnenkomt:
      | klant  | factuur  | datum    | vervaldatum | open   |
      | Bakker | 2026-102 | do 1 okt | ma 30 nov   | 100,00 |
      | Mulder | 2026-103 | do 1 okt | ma 30 nov   | 100,00 |
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | klant  | factuur  | stap               | wat                                         |
      | ma 5 okt | Bakker | 2026-102 | Servicetelefoontje | niet van toepassing: AMOUNT-BELOW-AND-KNOWN |
      | ma 5 okt | Mulder | 2026-103 | Servicetelefoontje | bellen                                      |

  @S2.5
  Scenario: Is de factuur akkoord, dan komt er vooraf geen e-mail meer
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | ma 28 sep | wo 28 okt   | 1.210,00 |
    En het is vrijdag 2 oktober
    En de dag wordt gedraaid zonder dat iemand belt
    Als "De Vries" zegt aan de telefoon dat de factuur akkoord is
    En de dagen tot en met wo 28 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                       | wat                                 |
      | vr 2 okt  | 2026-101 | Servicetelefoontje         | bellen                              |
      | ma 26 okt | 2026-101 | Vriendelijke e-mail vooraf | niet van toepassing: INVOICE-AGREED |

  Scenario: Onder het minimumbedrag gaat er een e-mail in plaats van een telefoontje
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open  |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 50,00 |
      | Bakker   | 2026-102 | vr 4 sep | ma 5 okt    | 50,01 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                        | wat                                         | bedrag |
      | do 1 okt | 2026-101 | Servicetelefoontje          | vervallen: TOO-CLOSE-TO-DUE                 |        |
      | do 1 okt | 2026-102 | Servicetelefoontje          | vervallen: TOO-CLOSE-TO-DUE                 |        |
      | vr 2 okt | 2026-101 | Vriendelijke e-mail vooraf  | niet van toepassing: AMOUNT-BELOW-AND-KNOWN |        |
      | vr 2 okt | 2026-102 | Vriendelijke e-mail vooraf  | niet van toepassing: AMOUNT-BELOW-AND-KNOWN |        |
      | di 6 okt | 2026-101 | Bellen met de factuur erbij | e-mail                                      | 50,00  |
      | di 6 okt | 2026-102 | Bellen met de factuur erbij | bellen                                      | 50,01  |
      | di 6 okt | 2026-102 |                             | e-mail erbij                                | 50,01  |

  Scenario: Wordt er gebeld voordat de e-mail weg is, dan blijft die achterwege
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | wo 30 sep   | 500,00 |
    En gemeld wordt dat er nog niets is verstuurd
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan is dit er gedaan:
      | dag      | factuur  | stap                        | wat          | bedrag |
      | do 1 okt | 2026-101 | Bellen met de factuur erbij | bellen       | 500,00 |
      | do 1 okt | 2026-101 |                             | e-mail erbij | 500,00 |
    Als de dagen tot en met vr 2 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap | wat                                 |
      | vr 2 okt | 2026-101 |      | e-mail erbij ingetrokken: CALL-MADE |

  Scenario: Een leverstop wordt voorgesteld; wie hem afwijst, hoort er niet meer over
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met di 27 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het voorstel om aan "De Vries" niet meer te leveren wordt afgewezen
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat      |
      | do 29 okt | 2026-101 | Uit handen geven | voorstel |

  @S3.10
  Scenario: Bellen met de directie en bellen met de boekhouding zijn twee gesprekken
    Wie met de boekhouding heeft gesproken, heeft de directie nog niet gesproken.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep  | ma 5 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 25 sep | vr 23 okt   | 500,00   |
    En de dagen tot en met do 22 oktober worden gedraaid
    En het is vrijdag 23 oktober
    En de dag wordt gedraaid zonder dat iemand belt
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 26 oktober is
    En de dag wordt gedraaid zonder dat iemand belt
    Dan is dit er gedaan:
      | factuur  | stap                        | wat          |
      | 2026-102 | Bellen met de factuur erbij | bellen       |
      | 2026-102 |                             | e-mail erbij |
