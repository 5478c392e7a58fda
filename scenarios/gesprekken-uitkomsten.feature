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
