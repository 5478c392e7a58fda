# language: nl
Functionaliteit: Wie wij helemaal niet aanmanen
  Bedrijven van de eigen groep, medewerkers, partners met wie wij verrekenen. Het heeft geen einde,
  een reden, en het is zo weer opgeheven.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant       | factuur  | datum    | vervaldatum | open     |
      | De Vries    | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | Zon Holding | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |

  Scenario: Wie wij niet aanmanen, komt niet op de werklijst, en het staat erbij waarom
    Als wij "Zon Holding" niet aanmanen vanwege "group-company"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
    En zegt "waarom 2026-102":
      | stap                                  | staat | op | code           |
      | Bellen naar de status                 | held  |    | NOT-CHASED     |
      | Eerste aanmaning                      | later |    | AFTER-PREVIOUS |
      | Bellen naar de status van de betaling | later |    | AFTER-PREVIOUS |
      | Tweede aanmaning                      | later |    | AFTER-PREVIOUS |
      | Uit handen geven                      | later |    | AFTER-PREVIOUS |

  Scenario: Wat al klaarstond, gaat van de lijst; daarna komt het terug
    Gegeven de dagen tot en met ma 5 oktober worden gedraaid
    Als wij "Zon Holding" niet aanmanen vanwege "set-off"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                     |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen                  |
      | ma 5 okt | 2026-102 | Bellen naar de status | bellen                  |
      | di 6 okt | 2026-102 | Bellen naar de status | ingetrokken: NOT-CHASED |
    Als wij "Zon Holding" weer aanmanen
    En de dagen tot en met wo 7 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | wo 7 okt | 2026-102 | Bellen naar de status | bellen |

  Scenario: Een eigen reden vraagt om woorden, en wie niet vrijgesteld is kan niet worden opgeheven
    Als wij "Zon Holding" niet aanmanen vanwege "other"
    Dan wordt dat geweigerd met REASON-MISSING
    Als wij "Zon Holding" weer aanmanen
    Dan wordt dat geweigerd met NOTHING-RUNS
