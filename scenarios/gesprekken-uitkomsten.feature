# language: nl
Functionaliteit: Wat er van een gesprek kwam
  Elke uitkomst heeft zijn gevolg, en een gesprek gaat over de factuur die erbij is genoemd.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | wo 30 sep | vr 30 okt   | 500,00   |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  @S1.10
  Scenario: Een gesprek over een andere factuur doet het geplande gesprek niet af
    Het geplande gesprek gaat over 2026-101 en blijft staan.
    Als over factuur 2026-102 is gebeld: "invoice-agreed"
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |
    Als over factuur 2026-101 is gebeld: "invoice-agreed"
    Dan hoeft er niemand gebeld te worden

  Scenario: Een toezegging buiten het gesprek om haalt het gesprek meteen van de lijst
    Als "De Vries" belooft € 1.710,00 te betalen op vr 9 oktober
    Dan hoeft er niemand gebeld te worden
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: PROMISE-RUNNING |

  Scenario: Een pauze haalt het gesprek meteen van de lijst
    Als factuur 2026-101 wordt gepauzeerd tot en met vr 9 oktober omdat "directie belt zelf"
    Dan hoeft er niemand gebeld te worden
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: PAUSED-UNTIL    |

  Scenario: Een geschil haalt het gesprek meteen van de lijst
    Als factuur 2026-101 klopt volgens de klant niet
    Dan hoeft er niemand gebeld te worden
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                          |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: DISPUTED        |

  Scenario: Over een factuur die net is betaald wordt geen uitkomst vastgelegd
    Als de openstaande posten per ma 5 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open   |
      | De Vries | 2026-102 | wo 30 sep | vr 30 okt   | 500,00 |
    En over factuur 2026-101 is gebeld: "paid-already"
    Dan wordt dat geweigerd met NOTHING-OPEN
    En is dit er gedaan:
      | dag      | factuur  | wat              | bedrag    |
      | ma 5 okt | 2026-101 | volgens de lijst | -1.210,00 |

  Scenario: Wat niet bij de uitkomst past wordt niet ingeslikt
    Als over factuur 2026-101 is gebeld: "no-answer" met dag vr 9 oktober
    Dan wordt dat geweigerd met DOES-NOT-FIT
    En moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  @S2.7
  Scenario: Twee keer hetzelfde kort na elkaar is één gesprek, tenzij de gebruiker anders zegt
    Drie pogingen en de stap vervalt; per ongeluk dubbel vastgelegd telt niet mee.
    Als over factuur 2026-101 is gebeld: "no-answer"
    En over factuur 2026-101 is gebeld: "no-answer"
    Dan wordt dat geweigerd met CALL-AGAIN
    Als over factuur 2026-101 is opnieuw gebeld: "no-answer"
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |
    Als over factuur 2026-101 is opnieuw gebeld: "no-answer"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan hoeft er niemand gebeld te worden
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat                    |
      | di 6 okt | 2026-101 | Bellen naar de status | vervallen: NOT-REACHED |

  @S1.11
  Scenario: Moet de factuur nog worden goedgekeurd, dan komt het gesprek op die dag terug
    Als over factuur 2026-101 is gebeld: "approval" met dag vr 9 oktober
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  @S1.11
  Scenario: Ontbreekt een ordernummer, dan hoort daar een dag bij
    Als over factuur 2026-101 is gebeld: "order-number"
    Dan wordt dat geweigerd met MISSING
    Als over factuur 2026-101 is gebeld: "order-number" met dag wo 7 oktober
    Dan hoeft er niemand gebeld te worden

  @S2.11 @S4.29
  Scenario: Wie met een betaalronde betaalt, heeft die dag toegezegd
    Als over factuur 2026-101 is gebeld: "payment-run" met dag vr 9 oktober
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot       | code            |
      | 2026-101 | Eerste aanmaning | di 13 okt | PROMISE-RUNNING |

  Scenario: Een gevraagde creditnota is een geschil over die factuur
    Als over factuur 2026-101 is gebeld: "credit"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot | code     |
      | 2026-101 | Eerste aanmaning |     | DISPUTED |

  @S2.12
  Scenario: Wie geen geld heeft, krijgt drie werkdagen geen vraag
    In die tijd beslist de gebruiker wat er moet gebeuren.
    Als over factuur 2026-101 is gebeld: "money-trouble"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap                  | tot      | code         |
      | 2026-101 | Eerste aanmaning      | vr 9 okt | PAUSED-UNTIL |
      | 2026-102 | Bellen naar de status | vr 9 okt | PAUSED-UNTIL |

  @S2.7
  Scenario: Wie een kopie vraagt, krijgt een overzicht met kopieën en wordt na twee werkdagen gebeld
    Als over factuur 2026-101 is gebeld: "asks-copy"
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met wo 7 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  @S3.17
  Scenario: De goede persoon wordt meteen vastgelegd en staat op het belblad
    Als over factuur 2026-101 is de verkeerde gesproken; het is "Ans de Wit" op "020-1234567"
    Dan staat op het belblad van "De Vries" "Ans de Wit"
    En staat op het belblad van "De Vries" "020-1234567"

  @S1.11 @S4.21
  Scenario: De derde keer om een kopie vragen is geen antwoord meer
    Twee keer gaat er een kopie weg en belt u na twee werkdagen weer. Daarna gaan de stappen door.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als over factuur 2026-101 is gebeld: "asks-copy"
    En de dagen tot en met wo 7 oktober worden gedraaid
    En over factuur 2026-101 is gebeld: "asks-copy"
    Dan hoeft er niemand gebeld te worden
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |
    En staat op het belblad van "De Vries" "Telt niet meer; vraag een dag"
    Als over factuur 2026-101 is gebeld: "asks-copy"
    Dan hoeft er niemand gebeld te worden
    Als het laatste gesprek met "De Vries" wordt teruggenomen
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.5
  Scenario: Wie eerst akkoord was en later klaagt, hoort wanneer hij akkoord was
    Als over factuur 2026-101 is gebeld: "invoice-agreed"
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En elk bericht gaat dezelfde dag de deur uit
    Als de dagen tot en met ma 12 oktober worden gedraaid
    Dan staat op het belblad van "De Vries" "Op maandag 5 oktober 2026 hoorden wij dat de factuur akkoord was"
    En wat tot hier gebeurde, is voorgeschiedenis
