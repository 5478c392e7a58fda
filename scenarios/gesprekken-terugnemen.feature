# language: nl
Functionaliteit: Een gesprek dat verkeerd is vastgelegd
  Wie zich vergist, neemt het gesprek terug. Wat eruit volgde gaat in één keer mee.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een toezegging die er niet was, gaat terug met haar bevestiging
    Als "De Vries" zegt aan de telefoon op vr 9 oktober te betalen
    Dan staat er klaar:
      | klant    | soort                | staat   | totaal     |
      | De Vries | promise-confirmation | planned | € 1.210,00 |
    Als het laatste gesprek met "De Vries" wordt teruggenomen
    Dan staat er niets klaar
    En is er 0 keer contact geweest met "De Vries"
    Als de dag wordt gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Is de bevestiging al weg, dan kan het niet meer
    Als "De Vries" zegt aan de telefoon op vr 9 oktober te betalen
    En alle berichten zijn goedgekeurd en verstuurd
    En het laatste gesprek met "De Vries" wordt teruggenomen
    Dan wordt dat geweigerd met MESSAGE-LEFT
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot       | code            |
      | 2026-101 | Eerste aanmaning | di 13 okt | PROMISE-RUNNING |

  Scenario: Een poging die geen poging was, telt niet meer mee
    Als over factuur 2026-101 is gebeld: "no-answer"
    En over factuur 2026-101 is opnieuw gebeld: "no-answer"
    En over factuur 2026-101 is opnieuw gebeld: "no-answer"
    En het laatste gesprek met "De Vries" wordt teruggenomen
    En de dagen tot en met di 6 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |

  Scenario: Een klacht die er niet was, houdt niets meer tegen
    Als over factuur 2026-101 is gebeld: "complaint"
    En het laatste gesprek met "De Vries" wordt teruggenomen
    En de dag wordt gedraaid
    Dan moet er gebeld worden:
      | klant    | open     |
      | De Vries | 1.210,00 |
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  Scenario: Zonder gesprek is er niets terug te nemen
    Als het laatste gesprek met "De Vries" wordt teruggenomen
    Dan wordt dat geweigerd met NOTHING-RUNS
