# language: nl
Functionaliteit: Alles even stil
  Het kantoor is dicht, de boekhouding gaat over, er is brand geweest: dan vraagt niemand iets, tot en
  met een dag. Daarna gaat het vanzelf verder.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |

  @S3.2
  Scenario: Wat klaarstond gaat van de lijst, en komt na de pauze terug
    Gegeven de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alles stilstaat tot en met vr 9 oktober omdat "kantoor dicht"
    Dan hoeft er niemand gebeld te worden
    En vraagt dit aandacht:
      | code         |
      | HOUSE-PAUSED |
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat                       |
      | di 6 okt | 2026-101 | Bellen naar de status | ingetrokken: HOUSE-PAUSED |
    Als de dagen tot en met zo 11 oktober worden gedraaid
    Dan is er niets gedaan
    En vraagt niets aandacht
    Als de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat    |
      | ma 12 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Eerder verder kan ook
    Als alles stilstaat tot en met vr 30 oktober omdat "brand"
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan is er niets gedaan
    Als alles weer verdergaat
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
    Als alles weer verdergaat
    Dan wordt dat geweigerd met NOTHING-RUNS

  Scenario: Zonder reden staat niet alles stil
    Als alles stilstaat tot en met vr 9 oktober omdat ""
    Dan wordt dat geweigerd met REASON-MISSING
    Als alles stilstaat tot en met vr 25 september omdat "te laat"
    Dan wordt dat geweigerd met DAY-IN-PAST
