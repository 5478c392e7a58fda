# language: nl
Functionaliteit: Nog eens draaien en inhalen
  Vaker draaien doet niets extra, en na een storing wordt er ingehaald zonder iets dubbel te doen.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |

  Scenario: Vijftig keer draaien op één dag is één telefoontje
    Een taak die elk uur draait mag geen vijftig herinneringen sturen.
    Als het maandag 5 oktober is
    En de dag 50 keer wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |

  @S0.1
  Scenario: Na vier dagen storing volgt de ene stap die aan de beurt was, met de dag van nu
    De aanmaning hoorde op donderdag 8; de machine stond stil tot maandag 12. Er gaat één aanmaning
    uit, en het tweede telefoontje telt vanaf die maandag (dag 5 erna is een zaterdag).
    Gegeven wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de dagen tot en met wo 7 oktober worden gedraaid
    Als het maandag 12 oktober is
    En de dag wordt gedraaid
    En de dagen tot en met vr 23 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat    |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen |
      | ma 12 okt | 2026-101 | Eerste aanmaning                      | e-mail |
      | ma 19 okt | 2026-101 | Bellen naar de status van de betaling | bellen |

  @S0.1 @S4.8
  Scenario: Na een lange storing wordt geen stap overgeslagen
    Zes weken stil: er wordt niet meteen met een laatste aanmaning begonnen, maar gewoon gebeld.
    Gegeven wie gebeld moet worden, wordt dezelfde dag bereikt
    Als het maandag 16 november is
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat    |
      | ma 16 nov | 2026-101 | Bellen naar de status | bellen |

  Scenario: Op een feestdag wordt niets gepland
    Wie op eerste kerstdag een dag te laat is, wordt na het weekend gebeld.
    Als het woensdag 23 december 2026 is
    En de lijst met openstaande posten per di 22 december binnenkomt:
      | klant       | factuur  | datum     | vervaldatum | open     |
      | De Vries    | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 |
      | Garage Smit | 2026-150 | di 24 nov | do 24 dec   | 500,00   |
    En factuur 2026-101 wordt gepauzeerd omdat "buiten dit verhaal"
    En de dagen tot en met zo 27 december worden gedraaid
    Dan is er niets gedaan
    Als de dagen tot en met ma 28 december worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                  | wat    |
      | ma 28 dec | 2026-150 | Bellen naar de status | bellen |
