# language: nl
Functionaliteit: Een pauze
  Wij zetten het zelf even stil, altijd met een reden.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |

  Scenario: Een pauze tot en met een dag eindigt vanzelf
    De dag na de pauze is een zaterdag; dan wordt er niet gebeld, dus het wordt maandag.
    Als factuur 2026-101 wordt gepauzeerd tot en met vr 16 oktober omdat "vakantie"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan zegt "waarom 2026-101":
      | stap                                  | staat | op        | code           |
      | Bellen naar de status                 | held  | za 17 okt | PAUSED-UNTIL   |
      | Eerste aanmaning                      | later |           | AFTER-PREVIOUS |
      | Bellen naar de status van de betaling | later |           | AFTER-PREVIOUS |
      | Tweede aanmaning                      | later |           | AFTER-PREVIOUS |
      | Uit handen geven                      | later |           | AFTER-PREVIOUS |
    Als de dagen tot en met zo 18 oktober worden gedraaid
    Dan is er niets gedaan
    Als de dagen tot en met ma 19 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat    |
      | ma 19 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Een toezegging wordt ook tijdens een pauze aan de bank getoetst
    De pauze houdt het aanmanen tegen, niet het kijken of het geld kwam.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En factuur 2026-101 wordt gepauzeerd tot en met vr 16 oktober omdat "vakantie"
    En de dagen tot en met di 13 oktober worden gedraaid
    Dan vraagt dit aandacht:
      | code           |
      | PROMISE-BROKEN |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een pauze zonder einde duurt tot iemand haar beëindigt
    Daarna gaat het dezelfde dag verder, bij de stap die aan de beurt was.
    Als factuur 2026-101 wordt gepauzeerd omdat "de directie overlegt"
    En de dagen tot en met vr 30 oktober worden gedraaid
    Dan is er niets gedaan
    Als de pauze van factuur 2026-101 wordt beëindigd
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat    |
      | vr 30 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Een pauze houdt tegen wat al klaarstond
    Het telefoontje stond gepland; door de pauze gaat het van de lijst, en na de pauze komt het terug.
    Gegeven de dagen tot en met ma 5 oktober worden gedraaid
    Als factuur 2026-101 wordt gepauzeerd tot en met do 8 oktober omdat "levering wordt nagekeken"
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                       |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen                    |
      | ma 5 okt | 2026-101 | Bellen naar de status | ingetrokken: PAUSED-UNTIL |
    En hoeft er niemand gebeld te worden
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | vr 9 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Zonder reden geen pauze
    Wie later leest waarom het stillag, moet het kunnen vinden.
    Als factuur 2026-101 wordt gepauzeerd omdat ""
    Dan wordt dat geweigerd met REASON-MISSING
